package conflict

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// firstLimit is how many may be on a rotation for the first time in a block, and the setting that says so.
type firstLimit struct {
	most    int64
	setting int
}

// firstLimits reads the tightest hard setting for every block; nil: there is none.
func (v *view) firstLimits(r int) (list []firstLimit) {
	for k := range v.p.Rules {
		s := &v.p.Rules[k]
		if s.ID != "first-timers" || cmp.Or(s.Tier, problem.Must) != problem.Must {
			continue
		}
		var q struct {
			Rotation string
			Max      int64
			Blocks   []int
		}
		if raw, err := json.Marshal(s.Params); err != nil || json.Unmarshal(raw, &q) != nil || q.Rotation != v.p.Rotations[r].ID {
			continue
		}
		if list == nil {
			list = slices.Repeat([]firstLimit{{unlimited, -1}}, v.T)
		}
		for t := range list {
			if q.Max < list[t].most && (len(q.Blocks) == 0 || slices.Contains(q.Blocks, t)) {
				list[t] = firstLimit{q.Max, k}
			}
		}
	}
	return list
}

// firstSession is the least number of blocks that fellow i is on a rotation for the first time, or on an option that
// counts as it; 0: perhaps none.
func (v *view) firstSession(i, r int, set []bool) int64 {
	if units, _, _ := v.must(i, set); units <= 0 || v.p.Fellows[i].Credit[v.p.Rotations[r].ID] > 0 {
		return 0
	}
	shorter := slices.ContainsFunc(v.p.Rules, func(s problem.Setting) bool { return s.ID == "leave-keeps-place" }) // by leave, which ends it for this rule
	if shorter || v.soft["session-length"] || slices.Contains(v.counted[v.R:], r) {
		return 1
	}
	return int64(v.p.Rotations[r].Session[0])
}

// firstsInYear compares the first sessions that fellows must have with the room for first-timers. It counts heads, as
// the rule does.
//
//	source -> class (shortest session) -> class in block (how many are there) -> rotation in block (first-timers, coverage maximum) -> sink
//	                                                                          -> site option (slots) -> sink
func (v *view) firstsInYear(r int) *Reason {
	limit := v.firstLimits(r)
	if limit == nil || v.soft["requirement"] {
		return nil
	}
	set := make([]bool, v.R)
	set[r] = true
	room := func(t, a int) int64 {
		switch {
		case a >= v.R:
			return v.slots(a-v.R, t)
		case v.unit > 1: // coverage counts shares
			return limit[t].most
		}
		return min(limit[t].most, v.most(a, t))
	}
	var n network
	source, sink := n.node(), n.node()
	enter := slices.Repeat([]int{-1}, v.T*v.A)
	classes := v.classes(set, func(i int) int64 { return v.firstSession(i, r, set) })
	node := make([]int, len(classes))
	var demand int64
	for k, c := range classes {
		count := int64(len(c.fellows))
		node[k] = n.node()
		demand += c.amount * count
		n.arc(source, node[k], c.amount*count)
		for t := range v.T {
			if c.amount == 0 || !v.present(c.fellows[0], t) {
				continue
			}
			cell := n.node()
			n.arc(node[k], cell, count)
			for a := range v.A {
				if v.counted[a] != r || !v.open(c.fellows[0], t, a) {
					continue
				}
				at := &enter[t*v.A+a]
				if *at < 0 {
					*at = n.node()
					n.arc(*at, sink, room(t, a))
				}
				n.arc(cell, *at, unlimited)
			}
		}
	}
	sent := n.flow(source, sink)
	if sent >= demand {
		return nil
	}
	level := n.layers(source)
	x := &Reason{Kind: Counting, Needed: demand, Available: sent}
	var short []class
	for k, c := range classes {
		switch {
		case c.amount == 0:
		case level[node[k]] >= 0:
			short = append(short, c)
		default:
			x.Needed -= c.amount * int64(len(c.fellows))
			x.Available -= c.amount * int64(len(c.fellows))
		}
	}
	cut, held := limits{map[int][]int{}, map[int][]int{}, map[int][]int{}}, map[int]bool{}
	for a := range v.A {
		for t := range v.T {
			if at := enter[t*v.A+a]; at < 0 || level[at] < 0 {
				continue
			}
			switch {
			case a >= v.R:
				cut.slotted[a] = append(cut.slotted[a], t)
			case room(t, a) < limit[t].most:
				cut.maxima[a] = append(cut.maxima[a], t)
			default:
				held[limit[t].setting] = true
				x.Cut = append(x.Cut, Limit{"first-timers", []string{v.id(a)}, t, false})
			}
		}
	}
	x.Cut = append(x.Cut, v.rowsOf(cut)...)
	v.sayFirsts(x, set, r, short, cut, held)
	return x
}

// sayFirsts puts the argument into words.
func (v *view) sayFirsts(x *Reason, set []bool, r int, short []class, cut limits, held map[int]bool) {
	what := words{v.p}.activity(v.id(r))
	v.demands(x, set, short, []string{v.id(r)}, what)
	for k := range v.p.Rules {
		if held[k] {
			x.add(settingItem(v.p, &v.p.Rules[k]), keySetting(&v.p.Rules[k]))
		}
	}
	v.limitItems(x, cut)
	need, in := "need", "first sessions"
	if len(short) == 1 && len(short[0].fellows) == 1 {
		need, in = "needs", "a first session"
	}
	x.Sentence = fmt.Sprintf("%s %s %s of %s, %s in all, and there is room for %s.", v.who(short), need, in, what, many(x.Needed, "block"), v.plain(x.Available))
}

func (v *view) plain(n int64) string {
	if n == 0 {
		return "none"
	}
	return fmt.Sprint(n)
}

// moreFirsts are the smallest changes of the settings for first-timers in r after which this argument is gone.
func (r *Reason) moreFirsts(p *problem.Problem, it *Item, k int) (list []group) {
	rotation := slices.IndexFunc(p.Rotations, func(x problem.Rotation) bool { return x.ID == it.Rotation })
	for s := range p.Rules {
		if rotation < 0 || !slices.Contains(r.keys[k], keySetting(&p.Rules[s])) {
			continue
		}
		var was int64
		if json.Unmarshal(p.Rules[s].Params["max"], &was) != nil {
			continue
		}
		for most := was + 1; most <= int64(len(p.Fellows)); most++ {
			g := raiseFirsts(p, *it, s, was, most)
			if newView(relaxed(p, []group{g}, []bool{false})).firstsInYear(rotation) == nil {
				list = append(list, g)
				break
			}
		}
	}
	return list
}

func raiseFirsts(p *problem.Problem, it Item, s int, was, most int64) group {
	return group{
		item: it, cost: 3,
		way: fmt.Sprintf("Raise the number of first-timers on %s in one block from %d to %d.", words{p}.activity(it.Rotation), was, most),
		relax: func(q *problem.Problem) {
			params := map[string]problem.Param{}
			for name, raw := range q.Rules[s].Params {
				params[name] = raw
			}
			params["max"], _ = json.Marshal(most)
			q.Rules[s].Params = params
		},
	}
}
