// Package rule holds every rule of a year, each in one file and each twice:
// what the solver is told (Tell) and what a schedule is judged by (Check).
// The two share no code, and one test compares them on every schedule of tiny
// years. A new rule is one file, one cases file under testdata, and one line
// in All.
package rule

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// Card describes a rule to people and to programs that store its settings.
type Card struct {
	ID         string
	Title      string
	Text       string // one or two sentences for a coordinator
	Group      string // Calendar, Curriculum, People, Coverage, Faculty, Off-site or Wishes
	Source     string // where the data come from: a field of the problem, or "rules"
	Basis      string // Law or Safety where no reason of a program's own excuses a breach; "" where one may
	Tier       string // problem.Must, Should or Wish unless a setting says otherwise
	Soft       bool   // a setting may move it to Should or Wish, with a weight
	Weight     int64  // price per unit of excess when soft and no weight is given
	Parameters []Parameter
}

// What rules rest on that a program cannot set aside by itself.
const (
	Law    = "law"    // law, employment, or an agreement with another house
	Safety = "safety" // of patients and fellows: supervision and rest
)

// Parameter describes one parameter of a rule setting.
type Parameter struct {
	Name     string
	Type     string // integer, integers, text, texts, blocks
	Text     string
	Required bool
	Default  int64 // of an integer that is left out
	Min, Max int64 // of an integer, both inclusive
}

// Rule is one rule. Check is its meaning and mandatory; what Tell says must
// agree with it.
type Rule struct {
	Card
	// Always rules judge data that stand in the problem itself; a setting is
	// needed only to soften them. The others act once per setting.
	Always bool
	// Valid judges the parameters of one setting against the problem.
	Valid func(p *problem.Problem, s problem.Setting) []problem.FieldError
	Tell  func(b *Builder, s problem.Setting)
	Check func(y *Year, s problem.Setting)
	// Says puts a setting into one sentence; nil where the data say it, or where it is a wish.
	Says func(y *Year, s problem.Setting) string
}

// All lists every rule in the order in which they are told and checked.
var All = []Rule{
	attendance,
	share,
	track,
	requirement,
	allowedBlocks,
	sessionLength,
	sessionCount,
	prerequisite,
	succession,
	fixed,
	coverage,
	mentorCapacity,
	mentorContinuity,
	siteSlots,
	offsiteLimit,
	offsiteMax,
	pairApart,
	pairTogether,
	preference,
	fairness,
	change,
	forbidden,
	oneOf,
	periodTotal,
	groupCoverage,
	siteCap,
	siteChange,
	travelGap,
	numberOfSessions,
	alignment,
	noStraddle,
	period,
	coolDown,
	windowLimit,
	mustFollow,
	idleGap,
	groupPrerequisite,
	firstTimers,
	asEarlyAsPossible,
	alternate,
	asManyAs,
	burdenToDate,
	awayAtOnce,
	leaveFrom,
	leaveKeepsPlace,
	rankedWishes,
	equalInfluence,
	sameBlock, // these two add agents: after the rules that speak of every agent
	allowedCounts,
}

// Cards returns the card of every rule.
func Cards() []Card {
	cards := make([]Card, len(All))
	for i := range All {
		cards[i] = All[i].Card
	}
	return cards
}

// ByID returns the rule with this id.
func ByID(id string) (*Rule, bool) {
	for i := range All {
		if All[i].ID == id {
			return &All[i], true
		}
	}
	return nil, false
}

// Validate judges the rule settings of p: ids, tiers, weights, parameters.
func Validate(p *problem.Problem) error {
	var found problem.Errors
	softened := map[string]bool{}
	for i, s := range p.Rules {
		at := fmt.Sprintf("rules[%d]", i)
		bad := func(path, value, format string, a ...any) {
			found = append(found, problem.FieldError{Path: at + path, Value: value, Message: fmt.Sprintf(format, a...)})
		}
		r, ok := ByID(s.ID)
		if !ok {
			bad(".id", fmt.Sprintf("%q", s.ID), "no rule has this id; known: %s", ids())
			continue
		}
		switch s.Tier {
		case "", r.Tier:
		case problem.Must, problem.Should, problem.Wish:
			if !r.Soft {
				bad(".tier", fmt.Sprintf("%q", s.Tier), "rule %s is always %q", r.ID, r.Tier)
			}
		default:
			bad(".tier", fmt.Sprintf("%q", s.Tier), "write %q, %q or %q", problem.Must, problem.Should, problem.Wish)
		}
		if s.Weight < 0 || s.Weight > problem.MaxNumber {
			bad(".weight", fmt.Sprint(s.Weight), "write 1 to %d", problem.MaxNumber)
		}
		if r.Always && softened[r.ID] {
			bad(".id", fmt.Sprintf("%q", s.ID), "this rule is set twice; keep one")
		}
		softened[r.ID] = true
		for _, e := range r.Judge(s.Params, p.Blocks.Count) {
			bad("."+e.Path, e.Value, "%s", e.Message)
		}
		if len(found) == 0 && r.Valid != nil {
			for _, e := range r.Valid(p, s) {
				e.Path = at + "." + e.Path
				found = append(found, e)
			}
		}
	}
	if len(found) > 0 {
		return found
	}
	return tiersFit(p)
}

// Judge returns what is wrong with parameters by the rule's card alone: those that are missing, unknown,
// of another type or out of bounds, in a year of so many blocks. Paths are their names.
func (r *Rule) Judge(params map[string]problem.Param, blocks int) []problem.FieldError {
	var found []problem.FieldError
	known := map[string]bool{}
	for _, q := range r.Parameters {
		known[q.Name] = true
		raw, given := params[q.Name]
		if !given {
			if q.Required {
				found = append(found, problem.FieldError{Path: q.Name, Message: fmt.Sprintf("rule %s needs this parameter: %s", r.ID, q.Text)})
			}
			continue
		}
		if msg := q.judge(raw, blocks); msg != "" {
			found = append(found, problem.FieldError{Path: q.Name, Value: string(raw), Message: msg})
		}
	}
	for _, name := range slices.Sorted(maps.Keys(params)) {
		if !known[name] {
			found = append(found, problem.FieldError{Path: name, Value: string(params[name]), Message: fmt.Sprintf("rule %s has no such parameter", r.ID)})
		}
	}
	return found
}

// judge returns what is wrong with raw as a value of q, or "".
func (q *Parameter) judge(raw json.RawMessage, T int) string {
	switch q.Type {
	case "integer":
		var n int64
		if json.Unmarshal(raw, &n) != nil || n < q.Min || n > q.Max {
			return fmt.Sprintf("write a whole number from %d to %d", q.Min, q.Max)
		}
	case "integers":
		var s []int64
		if json.Unmarshal(raw, &s) != nil || len(s) == 0 || slices.Min(s) < q.Min || slices.Max(s) > q.Max {
			return fmt.Sprintf("write a list of at least one whole number from %d to %d", q.Min, q.Max)
		}
	case "text":
		var s string
		if json.Unmarshal(raw, &s) != nil || s == "" {
			return "write a text"
		}
	case "texts":
		var s []string
		if json.Unmarshal(raw, &s) != nil || len(s) == 0 || slices.Contains(s, "") {
			return "write a list of at least one text"
		}
	case "blocks":
		var s []int
		if json.Unmarshal(raw, &s) != nil {
			return "write a list of block numbers"
		}
		for _, t := range s {
			if t < 0 || t >= T {
				return fmt.Sprintf("write blocks from 0 to %d", T-1)
			}
		}
	}
	return ""
}

func ids() string {
	var s []string
	for i := range All {
		s = append(s, All[i].ID)
	}
	return strings.Join(s, ", ")
}

// unknown judges references to things of the problem.
func unknown(path, kind, id string, have bool) []problem.FieldError {
	if have {
		return nil
	}
	return []problem.FieldError{{Path: path, Value: fmt.Sprintf("%q", id), Message: "no " + kind + " has this id"}}
}

func hasFellow(p *problem.Problem, id string) bool {
	return slices.ContainsFunc(p.Fellows, func(f problem.Fellow) bool { return f.ID == id })
}

func hasRotation(p *problem.Problem, id string) bool {
	return slices.ContainsFunc(p.Rotations, func(r problem.Rotation) bool { return r.ID == id })
}

func hasActivity(p *problem.Problem, id string) bool {
	return hasRotation(p, id) || slices.ContainsFunc(p.Sites, func(o problem.Site) bool { return o.ID == id })
}
