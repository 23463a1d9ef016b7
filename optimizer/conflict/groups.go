package conflict

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/fellowplan/fellowplan/optimizer/problem"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// group is one named demand of a problem and how to do without it.
type group struct {
	key   string // names the demand among those of one problem
	item  Item
	order int // removal is tried in rising order: what comes late tends to stay in the reason
	relax func(p *problem.Problem)
	way   string // what giving way means, in words; "" when it is no remedy
	cost  int    // ways out are offered in rising order
	least bool   // of coverage: the minimum
	to    int64  // of a minimum that is lowered: what it becomes
	lower func(to int64) group
}

// Orders of removal: the generic first, what is personal or an event last.
const (
	generic = iota
	curriculum
	window
	absence
	pin
)

// groups lists the demands of p. Every relaxation only widens what is allowed.
func groups(p *problem.Problem) (list []group) {
	w := words{p}
	g := grouper{p: p, w: w}
	g.coverage()
	g.sessions()
	g.people()
	g.faculty()
	g.settings()
	g.curriculum()
	g.windows()
	g.personal()
	slices.SortStableFunc(g.list, func(a, b group) int { return a.order - b.order })
	return g.list
}

type grouper struct {
	p    *problem.Problem
	w    words
	list []group
}

func (g *grouper) add(key string, order, cost int, item Item, way string, relax func(p *problem.Problem)) {
	item.Title = title(item.Rule)
	g.list = append(g.list, group{key: key, item: item, order: order, relax: relax, way: way, cost: cost})
}

func (g *grouper) coverage() {
	for r := range g.p.Rotations {
		x := &g.p.Rotations[r]
		if x.Coverage == nil {
			continue
		}
		name := g.w.activity(x.ID)
		if x.Coverage.Min.Set {
			g.add(keyMinimum(x.ID), generic, 3, Item{Rule: "coverage", Rotation: x.ID, Sentence: fmt.Sprintf("%s has a coverage minimum.", name)},
				fmt.Sprintf("Lower the coverage minimum of %s.", name), func(p *problem.Problem) {
					c := *p.Rotations[r].Coverage
					c.Min = problem.PerBlock{}
					p.Rotations[r].Coverage = &c
				})
			g.list[len(g.list)-1].least = true
		}
		if x.Coverage.Max.Set {
			g.add(keyMaximum(x.ID), generic, 3, Item{Rule: "coverage", Rotation: x.ID, Sentence: fmt.Sprintf("%s has a coverage maximum.", name)},
				fmt.Sprintf("Raise the coverage maximum of %s.", name), func(p *problem.Problem) {
					c := *p.Rotations[r].Coverage
					c.Max = problem.PerBlock{}
					p.Rotations[r].Coverage = &c
				})
		}
	}
	for k := range g.p.Sites {
		x := &g.p.Sites[k]
		if x.Slots.Set {
			g.add(keySlots(x.ID), generic, 3, Item{Rule: "site-slots", Site: x.ID, Sentence: fmt.Sprintf("%s takes only so many fellows per block.", g.w.activity(x.ID))},
				fmt.Sprintf("Get more places at %s.", g.w.activity(x.ID)), func(p *problem.Problem) { p.Sites[k].Slots = problem.PerBlock{} })
		}
	}
	if g.p.OffsiteLimit != nil {
		g.add("offsite-limit", generic, 3, Item{Rule: "offsite-limit", Sentence: fmt.Sprintf("At most %s off-site in one block.", many(*g.p.OffsiteLimit, "fellow"))},
			"Let more fellows be off-site at once.", func(p *problem.Problem) { p.OffsiteLimit = nil })
	}
}

func (g *grouper) sessions() {
	T := g.p.Blocks.Count
	session := func(id string, s [2]int, most *int, relax func(p *problem.Problem) (*[2]int, **int)) {
		name := g.w.activity(id)
		if s[0] > 1 {
			g.add("shortest\x00"+id, generic, 4, Item{Rule: "session-length", Rotation: id, Sentence: fmt.Sprintf("A session of %s has at least %s.", name, many(int64(s[0]), "block"))},
				fmt.Sprintf("Allow shorter sessions of %s.", name), func(p *problem.Problem) { x, _ := relax(p); x[0] = 1 })
		}
		if s[1] < T {
			g.add("longest\x00"+id, generic, 4, Item{Rule: "session-length", Rotation: id, Sentence: fmt.Sprintf("A session of %s has at most %s.", name, many(int64(s[1]), "block"))},
				fmt.Sprintf("Allow longer sessions of %s.", name), func(p *problem.Problem) { x, _ := relax(p); x[1] = max(x[0], T) })
		}
		if most != nil {
			g.add("sessions\x00"+id, generic, 4, Item{Rule: "session-count", Rotation: id, Sentence: fmt.Sprintf("A fellow has at most %s of %s.", many(int64(*most), "session"), name)},
				fmt.Sprintf("Allow more sessions of %s.", name), func(p *problem.Problem) { _, n := relax(p); *n = nil })
		}
	}
	for r := range g.p.Rotations {
		x := &g.p.Rotations[r]
		session(x.ID, x.Session, x.MaxSessions, func(p *problem.Problem) (*[2]int, **int) {
			return &p.Rotations[r].Session, &p.Rotations[r].MaxSessions
		})
		if len(x.NotFollowedBy) > 0 {
			for _, next := range x.NotFollowedBy {
				g.add("succession\x00"+x.ID+"\x00"+next, generic, 4, Item{Rule: "succession", Rotation: x.ID, Sentence: fmt.Sprintf("%s may not follow directly after %s.", g.w.activity(next), g.w.activity(x.ID))},
					fmt.Sprintf("Let %s follow directly after %s.", g.w.activity(next), g.w.activity(x.ID)), func(p *problem.Problem) {
						p.Rotations[r].NotFollowedBy = slices.DeleteFunc(slices.Clone(p.Rotations[r].NotFollowedBy), func(id string) bool { return id == next })
					})
			}
		}
	}
	for k := range g.p.Sites {
		x := &g.p.Sites[k]
		session(x.ID, x.Session, x.MaxSessions, func(p *problem.Problem) (*[2]int, **int) {
			return &p.Sites[k].Session, &p.Sites[k].MaxSessions
		})
	}
}

func (g *grouper) people() {
	for k := range g.p.Pairs {
		x := &g.p.Pairs[k]
		item := Item{Rule: x.Kind, Fellow: x.A, Rotation: x.Rotation}
		a, b, at := g.w.fellow(x.A), g.w.fellow(x.B), g.w.activity(x.Rotation)
		item.Sentence = fmt.Sprintf("%s and %s go together on %s.", a, b, at)
		if x.Kind == problem.Apart {
			item.Sentence = fmt.Sprintf("%s and %s stay apart on %s.", a, b, at)
		}
		g.add(strings.Join([]string{"pair", x.Kind, x.A, x.B, x.Rotation}, "\x00"), curriculum, 2, item, fmt.Sprintf("Give up that %s and %s are %s on %s.", a, b, x.Kind, at), func(p *problem.Problem) {
			for i := range p.Pairs {
				if q := &p.Pairs[i]; q.A == x.A && q.B == x.B && q.Rotation == x.Rotation && q.Kind == x.Kind {
					p.Pairs = slices.Delete(slices.Clone(p.Pairs), i, i+1)
					return
				}
			}
		})
	}
	for i := range g.p.Fellows {
		f := &g.p.Fellows[i]
		if f.OffsiteMax != nil {
			name := g.w.fellow(f.ID)
			g.add("offsite-max\x00"+f.ID, generic, 3, Item{Rule: "offsite-max", Fellow: f.ID, Sentence: fmt.Sprintf("%s may spend at most %s off-site.", name, many(*f.OffsiteMax, "block"))},
				fmt.Sprintf("Let %s spend more blocks off-site.", name), func(p *problem.Problem) { p.Fellows[i].OffsiteMax = nil })
		}
	}
}

// faculty has one group for each supervised rotation: that it needs a mentor who has room.
func (g *grouper) faculty() {
	for r := range g.p.Rotations {
		x := &g.p.Rotations[r]
		if !x.Mentor {
			continue
		}
		name := g.w.activity(x.ID)
		var away []int
		for t := range g.p.Blocks.Count {
			var room int64
			for m := range g.p.Mentors {
				if slices.Contains(g.p.Mentors[m].Rotations, x.ID) {
					room += g.p.Mentors[m].Capacity.At(t, 0)
				}
			}
			if room == 0 {
				away = append(away, t)
			}
		}
		item := Item{Rule: "mentor-capacity", Rotation: x.ID, Blocks: away, Sentence: fmt.Sprintf("%s needs a mentor with room.", name)}
		if len(away) > 0 {
			item.Sentence = fmt.Sprintf("%s needs a mentor, and none is there in %s.", name, g.w.blocks(away))
		}
		g.add(keyMentors(x.ID), absence, 3, item, fmt.Sprintf("Find another mentor for %s, or another time.", name), func(p *problem.Problem) { p.Rotations[r].Mentor = false })
	}
}

// settings has one group for each further rule, except shares of time, which are a fact.
func (g *grouper) settings() {
	for k := range g.p.Rules {
		s := &g.p.Rules[k]
		r, ok := rule.ByID(s.ID)
		if !ok || s.ID == "share" || r.Always || cmp.Or(s.Tier, r.Tier) != problem.Must {
			continue // a rule that always holds holds without its setting as well
		}
		order := generic
		if s.ID == "forbidden" || s.ID == "one-of" {
			order = pin
		}
		g.add(keySetting(s), order, 3, settingItem(g.p, s), fmt.Sprintf("Switch off or soften the rule %q: %s", title(s.ID), rule.Says(g.p, *s)), func(p *problem.Problem) {
			// the setting is found by its place in the original list, so it is emptied, not removed
			p.Rules[k] = problem.Setting{}
		})
	}
}

// settingItem names what a setting is about: the fellow and the rotation where it is one, and the blocks.
func settingItem(p *problem.Problem, s *problem.Setting) Item {
	item := Item{Rule: s.ID, Sentence: rule.Says(p, *s)}
	var q struct {
		Fellow, Activity, Rotation     string
		Fellows, Rotations, Activities []string
		Blocks                         []int
	}
	if raw, err := json.Marshal(s.Params); err != nil || json.Unmarshal(raw, &q) != nil {
		return item
	}
	if item.Fellow = q.Fellow; len(q.Fellows) == 1 {
		item.Fellow = q.Fellows[0]
	}
	about := append(q.Rotations, q.Activities...)
	if item.Rotation = cmp.Or(q.Activity, q.Rotation); len(about) == 1 {
		item.Rotation = about[0]
	}
	item.Blocks = q.Blocks
	return item
}

func (g *grouper) curriculum() {
	T := int64(g.p.Blocks.Count)
	for k := range g.p.Tracks {
		track := &g.p.Tracks[k]
		for q := range track.Requirements {
			x := &track.Requirements[q]
			what := g.w.activities(x.Rotations)
			if x.Title != "" {
				what = x.Title
			}
			item := Item{Rule: "requirement"}
			if len(x.Rotations) == 1 {
				item.Rotation = x.Rotations[0]
			}
			if x.Min > 0 {
				item.Sentence = fmt.Sprintf("Track %s requires at least %s of %s%s.", g.w.track(track.ID), many(x.Min, "block"), what, g.whose(track, x))
				g.add(keyLeast(track.ID, x.ID), curriculum, 6, item, fmt.Sprintf("Require less of %s.", what), func(p *problem.Problem) { p.Tracks[k].Requirements[q].Min = 0 })
			}
			if x.Max < T+mostCredit(g.p) {
				item.Sentence = fmt.Sprintf("Track %s allows at most %s of %s%s.", g.w.track(track.ID), many(x.Max, "block"), what, g.whose(track, x))
				g.add(keyMost(track.ID, x.ID), curriculum, 5, item, fmt.Sprintf("Allow more of %s.", what), func(p *problem.Problem) {
					p.Tracks[k].Requirements[q].Max = max(2*T, p.Tracks[k].Requirements[q].Max) + mostCredit(p)
				})
			}
		}
	}
	for r := range g.p.Rotations {
		for k := range g.p.Rotations[r].Requires {
			x, q := &g.p.Rotations[r], &g.p.Rotations[r].Requires[k]
			g.add(strings.Join([]string{"prerequisite", x.ID, q.Rotation}, "\x00"), curriculum, 4, Item{Rule: "prerequisite", Rotation: x.ID, Sentence: fmt.Sprintf("%s requires %s of %s before it.", g.w.activity(x.ID), many(q.Blocks, "block"), g.w.activity(q.Rotation))},
				fmt.Sprintf("Waive the prerequisite %s of %s.", g.w.activity(q.Rotation), g.w.activity(x.ID)), func(p *problem.Problem) { p.Rotations[r].Requires[k].Blocks = 0 })
		}
	}
}

// whose names the fellows of a track, where several have its title (what is credited and waived makes tracks of their
// own), and says what one fellow alone has done already.
func (g *grouper) whose(track *problem.Track, q *problem.Requirement) string {
	shared := 0
	for k := range g.p.Tracks {
		if g.w.track(g.p.Tracks[k].ID) == g.w.track(track.ID) {
			shared++
		}
	}
	var names []string
	var done int64
	for i := range g.p.Fellows {
		f := &g.p.Fellows[i]
		if f.Track != track.ID {
			continue
		}
		names = append(names, g.w.fellow(f.ID))
		for _, r := range q.Rotations {
			done += f.Credit[r]
		}
	}
	switch {
	case len(names) == 1 && done > 0:
		return fmt.Sprintf(", and %s has done %s already", names[0], many(done, "block"))
	case shared < 2 || len(names) == 0:
		return ""
	case len(names) > 4:
		return fmt.Sprintf(" (%d fellows: %s, %s and others)", len(names), names[0], names[1])
	}
	return " (" + list(names) + ")"
}

// mostCredit bounds the credit that counts inside maxima.
func mostCredit(p *problem.Problem) (most int64) {
	for i := range p.Fellows {
		var sum int64
		for _, n := range p.Fellows[i].Credit {
			sum += n
		}
		most = max(most, sum)
	}
	return most
}

func (g *grouper) windows() {
	for r := range g.p.Rotations {
		if x := &g.p.Rotations[r]; x.Blocks != nil {
			g.window(x.ID, x.Blocks, func(p *problem.Problem) { p.Rotations[r].Blocks = nil })
		}
	}
	for k := range g.p.Sites {
		if x := &g.p.Sites[k]; x.Blocks != nil {
			g.window(x.ID, x.Blocks, func(p *problem.Problem) { p.Sites[k].Blocks = nil })
		}
	}
}

func (g *grouper) window(id string, blocks []int, relax func(p *problem.Problem)) {
	name, when := g.w.activity(id), "no block"
	if len(blocks) > 0 {
		when = g.w.blocks(blocks)
	}
	g.add(keyWindow(id), window, 2, Item{Rule: "allowed-blocks", Rotation: id, Blocks: blocks, Sentence: fmt.Sprintf("%s is done in %s only.", name, when)},
		fmt.Sprintf("Offer %s in further blocks.", name), relax)
}

func (g *grouper) personal() {
	for i := range g.p.Fellows {
		f := &g.p.Fellows[i]
		name := g.w.fellow(f.ID)
		if len(f.Leave) > 0 {
			g.add(keyLeave(f.ID), absence, 7, Item{Rule: "attendance", Fellow: f.ID, Blocks: f.Leave, Sentence: fmt.Sprintf("%s is on leave in %s.", name, g.w.blocks(f.Leave))},
				fmt.Sprintf("Move the leave of %s.", name), func(p *problem.Problem) { p.Fellows[i].Leave = nil })
		}
		for t := range g.p.Blocks.Count {
			a, ok := f.Fixed[t]
			if !ok {
				continue
			}
			g.add(keyPin(f.ID, t), pin, 1, Item{Rule: "fixed", Fellow: f.ID, Rotation: a, Blocks: []int{t}, Sentence: fmt.Sprintf("%s is fixed to %s in %s.", name, g.w.activity(a), g.w.block(t))},
				fmt.Sprintf("Release %s from %s in %s.", name, g.w.activity(a), g.w.block(t)), func(p *problem.Problem) {
					fixed := map[int]string{}
					for u, b := range p.Fellows[i].Fixed {
						if u != t {
							fixed[u] = b
						}
					}
					p.Fellows[i].Fixed = fixed
				})
		}
	}
}
