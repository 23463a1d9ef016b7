package planner

import (
	"cmp"
	"encoding/json"
	"time"

	"github.com/fellowplan/fellowplan/optimizer"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// What a run tells about its answer, as it is stored in its JSON fields. Things are named for
// people and by the identifier that a frontend asks for.

// A Thing is a fellow, rotation, mentor, option or block, by its identifier and as people call it.
type Thing struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// storedTerm is one rule's part in the objective, of one fellow where it has one.
type storedTerm struct {
	Rule   string  `json:"rule"`
	Title  string  `json:"title"`
	Tier   string  `json:"tier,omitempty"`
	Fellow *Thing  `json:"fellow,omitempty"`
	Value  float64 `json:"value"`
	Exact  string  `json:"exact,omitempty"`
}

// Infeasibility says why there is no schedule.
type Infeasibility struct {
	Sentence  string       `json:"sentence"`
	Kind      string       `json:"kind"` // COUNTING, ROW, CORE
	Needed    int          `json:"needed,omitempty"`
	Available int          `json:"available,omitempty"`
	Items     []ReasonItem `json:"items"`
	// Irreducible: without any one of the items the others can be kept; Certainty says so in a sentence, or what is
	// not known.
	Irreducible bool     `json:"irreducible,omitempty"`
	Certainty   string   `json:"certainty,omitempty"`
	WaysOut     []WayOut `json:"waysOut"`
	Advice      string   `json:"advice,omitempty"` // when no way out is known to work
}

// A ReasonItem is one demand that takes part in a clash, or that a way out changes.
type ReasonItem struct {
	Rule   string `json:"rule"`
	Title  string `json:"title,omitempty"`
	Fellow *Thing `json:"fellow,omitempty"`
	// EnrollmentID is the fellow's in the year.
	EnrollmentID string  `json:"enrollment,omitempty"`
	Rotation     *Thing  `json:"rotation,omitempty"`
	Mentor       *Thing  `json:"mentor,omitempty"`
	Site         *Thing  `json:"site,omitempty"`
	Blocks       []Thing `json:"blocks,omitempty"`
	Sentence     string  `json:"sentence"`
}

// A WayOut is one change after which there would be a schedule.
type WayOut struct {
	Sentence string       `json:"sentence"`
	Works    bool         `json:"works"` // a schedule was found after the change
	Items    []ReasonItem `json:"items"`
}

type storedPhase struct {
	Phase        string  `json:"phase"`
	Milliseconds float64 `json:"milliseconds"`
}

// A namer leads from the problem's names to those of people and of the database.
type namer struct {
	fellows, rotations, mentors, options map[string]Thing
	enrollments                          map[string]string
	blocks                               []Thing
}

func newNamer(p *problem.Problem, back *keys) *namer {
	n := &namer{fellows: map[string]Thing{}, rotations: map[string]Thing{}, mentors: map[string]Thing{}, options: map[string]Thing{}, enrollments: map[string]string{}}
	for _, f := range p.Fellows {
		n.enrollments[f.ID] = back.Fellows[f.ID].Enrollment
		n.fellows[f.ID] = Thing{back.Fellows[f.ID].Fellow, cmp.Or(f.Name, f.ID)}
	}
	for _, r := range p.Rotations {
		n.rotations[r.ID] = Thing{back.Rotations[r.ID], cmp.Or(r.Title, r.ID)}
	}
	for _, m := range p.Mentors {
		n.mentors[m.ID] = Thing{back.Mentors[m.ID], cmp.Or(m.Name, m.ID)}
	}
	for _, o := range p.Sites {
		n.options[o.ID] = Thing{back.Options[o.ID].ID, cmp.Or(o.Title, o.ID)}
	}
	for now, was := range back.Happened {
		delete(n.rotations, now)
		delete(n.options, now)
		if r, ok := n.rotations[was]; ok {
			n.rotations[now] = r
		} else if o, ok := n.options[was]; ok {
			n.options[now] = o
		}
	}
	for t, id := range back.Blocks {
		name := id
		if t < len(p.Blocks.Labels) {
			name = p.Blocks.Labels[t]
		}
		n.blocks = append(n.blocks, Thing{id, name})
	}
	return n
}

// of finds one of several kinds of things; nil for none.
func of(name string, kinds ...map[string]Thing) *Thing {
	for _, k := range kinds {
		if t, ok := k[name]; ok {
			return &t
		}
	}
	return nil
}

func (n *namer) terms(list []problem.Term) []storedTerm {
	out := make([]storedTerm, len(list))
	for i, t := range list {
		out[i] = storedTerm{Rule: t.Rule, Title: t.Title, Tier: t.Tier, Fellow: of(t.Fellow, n.fellows), Value: t.Value, Exact: t.Exact}
	}
	return out
}

func (n *namer) reasons(why *optimizer.Infeasibility) Infeasibility {
	out := Infeasibility{
		Sentence: why.Sentence, Kind: why.Kind, Needed: int(why.Needed), Available: int(why.Available),
		Items: n.items(why.Items), WaysOut: []WayOut{}, Irreducible: why.Irreducible, Certainty: why.Certainty(), Advice: why.Advice(),
	}
	for _, w := range why.WaysOut {
		out.WaysOut = append(out.WaysOut, WayOut{Sentence: w.Sentence, Works: w.Tested, Items: n.items(w.Items)})
	}
	return out
}

func (n *namer) items(list []optimizer.ReasonItem) []ReasonItem {
	out := make([]ReasonItem, len(list))
	for i, r := range list {
		out[i] = ReasonItem{
			Rule: r.Rule, Title: r.Title, Sentence: r.Sentence,
			Fellow: of(r.Fellow, n.fellows), Rotation: of(r.Rotation, n.rotations, n.options),
			Mentor: of(r.Mentor, n.mentors), Site: of(r.Site, n.options), EnrollmentID: n.enrollments[r.Fellow],
		}
		for _, t := range r.Blocks {
			if t >= 0 && t < len(n.blocks) {
				out[i].Blocks = append(out[i].Blocks, n.blocks[t])
			}
		}
	}
	return out
}

func phases(list []optimizer.PhaseTime) []storedPhase {
	out := make([]storedPhase, len(list))
	for i, p := range list {
		out[i] = storedPhase{p.Phase, roundTo(float64(p.Elapsed)/float64(time.Millisecond), 1000)}
	}
	return out
}

// document is a value as JSON. What is stored here is made of strings and finite numbers.
func document(v any) json.RawMessage {
	raw, err := json.Marshal(v)
	if err != nil {
		panic("planner: what a run tells is not JSON: " + err.Error())
	}
	return raw
}
