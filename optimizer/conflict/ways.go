package conflict

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// Ways adds ways out to r: single changes to what takes part in the reason after which a schedule
// was found, the smallest intrusion first, at most most of them. Every change is asked of quickly, and those that it
// cannot decide of judge, when all have had their turn. Changes that neither can decide, and those that stop left
// untried, come last, marked as not tested; changes that leave the problem impossible are left out.
// Where a change leaves another counting argument standing, the smallest remedy of that joins it; when ctx ends that is not looked at any more.
func (r *Reason) Ways(ctx context.Context, p *problem.Problem, quickly, judge Judge, stop func() bool, most int) {
	candidates := append(r.remedies(p), matching(r, groups(p))...)
	slices.SortStableFunc(candidates, func(a, b group) int { return a.cost - b.cost })
	var untested []WayOut
	said, deep := map[string]bool{}, false
	stopped := func() bool { return len(r.WaysOut) >= most || stop != nil && stop() }
	for _, changes := range []int{1, mostChanges} {
		if len(r.WaysOut)+len(untested) > 0 {
			break // several changes only where no single one helps
		}
		var open []trial
		for _, g := range candidates {
			if len(r.WaysOut) >= most || stopped() && len(r.WaysOut)+len(untested) >= most {
				break
			}
			if g.way == "" || g.item.Rule == "coverage" && said[coverageOf(g)] {
				continue
			}
			q, way, ok := chain(ctx, p, g, changes)
			if !ok || said[way.Sentence] {
				continue
			}
			said[way.Sentence], said[coverageOf(g)] = true, true
			if stopped() {
				untested = append(untested, way)
				continue
			}
			switch r.try(q, quickly) {
			case Possible:
				r.works(way)
			case Unknown:
				if !deep && g.lower != nil {
					deep = true // one is enough to begin with
					if further, ok := r.further(p, g, quickly, stopped); ok {
						r.works(further)
						continue
					}
				}
				open = append(open, trial{q, way})
			}
		}
		for _, t := range open {
			if stopped() {
				untested = append(untested, t.way)
				continue
			}
			switch judge(t.q) {
			case Possible:
				r.works(t.way)
			case Impossible:
				r.Failed++
			default:
				untested = append(untested, t.way)
			}
		}
	}
	if len(r.WaysOut)+len(untested) == 0 {
		r.several(ctx, p, judge, stop, candidates)
	}
	for _, way := range untested {
		if len(r.WaysOut) < most {
			r.WaysOut = append(r.WaysOut, way)
		}
	}
}

// trial is a changed problem and what was changed.
type trial struct {
	q   *problem.Problem
	way WayOut
}

// works adds a way after which a schedule was found.
func (r *Reason) works(way WayOut) {
	way.Tested = true
	r.WaysOut = append(r.WaysOut, way)
}

// further lowers a minimum as far as it takes where the smallest step could not be decided: to nothing, and from there
// back up by halves while schedules are found.
func (r *Reason) further(p *problem.Problem, g group, judge Judge, stop func() bool) (way WayOut, ok bool) {
	possible := func(to int64) bool {
		return !stop() && r.try(relaxed(p, []group{g.lower(to)}, []bool{false}), judge) == Possible
	}
	if !possible(0) {
		return way, false
	}
	low, high := int64(0), g.to+1 // of low a schedule is known
	for high-low > 1 {
		if middle := (low + high) / 2; possible(middle) {
			low = middle
		} else {
			high = middle
		}
	}
	g = g.lower(low)
	return WayOut{Sentence: g.way, Items: []Item{g.item}}, true
}

// try judges a changed problem and keeps count.
func (r *Reason) try(q *problem.Problem, judge Judge) Verdict {
	verdict := judge(q)
	r.Tried++
	if verdict == Impossible {
		r.Failed++
	}
	return verdict
}

// several looks for a way out of several clashes at once: the smallest change for this one, and
// then for each one that is left, until a schedule is found.
func (r *Reason) several(ctx context.Context, p *problem.Problem, judge Judge, stop func() bool, candidates []group) {
	tried := 0
	for _, g := range candidates {
		if g.way == "" || tried == mostFirst {
			continue
		}
		tried++
		said := []string{g.way}
		q, way := relaxed(p, []group{g}, []bool{false}), WayOut{Sentence: g.way, Items: []Item{g.item}}
		for range mostChanges {
			if stop != nil && stop() {
				return
			}
			verdict := r.try(q, judge)
			if verdict == Possible {
				way.Tested = true
				r.WaysOut = append(r.WaysOut, way)
				return
			}
			if verdict == Unknown {
				break
			}
			g, ok := smallest(q, reasonOf(ctx, q, judge, stop))
			if !ok {
				break
			}
			q = relaxed(q, []group{g}, []bool{false})
			said = append(said, g.way)
			way.Sentence, way.Items = inOne(said), append(way.Items, g.item)
		}
	}
}

// mostFirst bounds the first changes from which a way out of several clashes is looked for.
const mostFirst = 4

// reasonOf is why p, which is proved to have no schedule, has none.
func reasonOf(ctx context.Context, p *problem.Problem, judge Judge, stop func() bool) *Reason {
	if r := Count(ctx, p); r != nil {
		return r
	}
	for i := range p.Fellows {
		if r := Alone(p, i, judge, stop); r != nil {
			return r
		}
	}
	return Explain(p, judge, stop)
}

// smallest is the smallest change to what takes part in a reason.
func smallest(p *problem.Problem, r *Reason) (g group, ok bool) {
	list := append(r.remedies(p), matching(r, groups(p))...)
	slices.SortStableFunc(list, func(a, b group) int { return a.cost - b.cost })
	k := slices.IndexFunc(list, func(g group) bool { return g.way != "" })
	if k < 0 {
		return g, false
	}
	return list[k], true
}

// coverageOf tells apart which side of whose coverage a change is about: after a small change of
// it nobody wants to hear of giving all of it up.
func coverageOf(g group) string { return fmt.Sprint("coverage of ", g.item.Rotation, g.least) }

// mostChanges bounds the changes of one way out.
const mostChanges = 4

// chain makes change g, and further ones, at most changes in all, while counting still says no.
func chain(ctx context.Context, p *problem.Problem, g group, changes int) (q *problem.Problem, way WayOut, ok bool) {
	q = p
	var said []string
	for range changes {
		q = relaxed(q, []group{g}, []bool{false})
		if last := len(way.Items) - 1; last >= 0 && g.least && len(g.item.Blocks) == 1 && way.Items[last].Rotation == g.item.Rotation && slices.Equal(way.Items[last].Blocks, g.item.Blocks) {
			said[last] = lowering(p, q, g.item.Rotation, g.item.Blocks[0]) // the same figure twice
		} else {
			said = append(said, g.way)
			way.Items = append(way.Items, g.item)
		}
		way.Sentence = inOne(said)
		next := Count(ctx, q)
		if next == nil {
			return q, way, true
		}
		more := next.remedies(q)
		if len(more) == 0 {
			more = matching(next, groups(q))
		}
		if len(more) == 0 {
			break
		}
		slices.SortStableFunc(more, func(a, b group) int { return a.cost - b.cost })
		g = more[0]
	}
	return nil, way, false
}

// inOne makes one sentence of changes that are needed together.
func inOne(said []string) string {
	var b strings.Builder
	for k, s := range said {
		switch {
		case k == 0:
		case k == len(said)-1:
			b.WriteString("; and ")
		default:
			b.WriteString("; ")
		}
		if k > 0 {
			s = strings.ToLower(s[:1]) + s[1:]
		}
		b.WriteString(strings.TrimSuffix(s, "."))
	}
	return b.String() + "."
}

// matching are the groups that the items of r stand for.
func matching(r *Reason, list []group) (found []group) {
	for _, g := range list {
		if r.holds(g.key) {
			found = append(found, g)
		}
	}
	return found
}

// remedies are smaller changes than dropping a whole demand, read off a counting argument: the
// missing figure in one place.
func (r *Reason) remedies(p *problem.Problem) (list []group) {
	if r.Kind != Counting {
		return nil
	}
	w := words{p}
	short := r.Needed - r.Available
	if newView(p).unit > 1 {
		short = (short + 99) / 100
	}
	for k, it := range r.Items {
		if it.Rule == "first-timers" {
			list = append(list, r.moreFirsts(p, &it, k)...)
		}
		if it.Rule != "coverage" {
			continue
		}
		if len(it.Blocks) == 1 && it.Rotation == "" || r.minima {
			for _, t := range it.Blocks {
				list = append(list, lowerMinimum(p, w, it.Rotation, t, short)...)
			}
			continue
		}
		k := slices.IndexFunc(p.Rotations, func(x problem.Rotation) bool { return x.ID == it.Rotation })
		if k < 0 || p.Rotations[k].Coverage == nil {
			continue
		}
		each := (short + int64(len(it.Blocks)) - 1) / int64(len(it.Blocks))
		blocks := it.Blocks
		list = append(list, group{
			item: it, cost: 3,
			way: fmt.Sprintf("Raise the coverage maximum of %s by %d in %s.", w.activity(it.Rotation), each, w.blocks(blocks)),
			relax: func(q *problem.Problem) {
				c := *q.Rotations[k].Coverage
				for _, t := range blocks {
					c.Max = at(c.Max, q.Blocks.Count, problem.MaxNumber, t, c.Max.At(t, problem.MaxNumber)+each)
				}
				q.Rotations[k].Coverage = &c
			},
		})
	}
	return list
}

// lowerMinimum lowers the minimum of one rotation, or of each that has a large enough one, in
// block t.
func lowerMinimum(p *problem.Problem, w words, rotation string, t int, short int64) (list []group) {
	for k := range p.Rotations {
		x := &p.Rotations[k]
		if rotation != "" && rotation != x.ID || x.Coverage == nil {
			continue
		}
		n := x.Coverage.Min.At(t, 0)
		if n < short {
			continue
		}
		var lower func(to int64) group
		lower = func(to int64) group {
			return group{
				item: Item{Rule: "coverage", Title: title("coverage"), Rotation: x.ID, Blocks: []int{t}, Sentence: fmt.Sprintf("%s needs at least %d in %s.", w.activity(x.ID), n, w.block(t))},
				cost: 2, least: true, to: to, lower: lower,
				way: fmt.Sprintf("Lower the coverage minimum of %s in %s from %d to %d.", w.activity(x.ID), w.block(t), n, to),
				relax: func(q *problem.Problem) {
					c := *q.Rotations[k].Coverage
					c.Min = at(c.Min, q.Blocks.Count, 0, t, to)
					q.Rotations[k].Coverage = &c
				},
			}
		}
		list = append(list, lower(n-short))
	}
	slices.SortStableFunc(list, func(a, b group) int { // large minima first: they spare a place more easily
		return int(minimum(p, b.item.Rotation, t) - minimum(p, a.item.Rotation, t))
	})
	return list
}

// lowering says what became of a minimum between p and q.
func lowering(p, q *problem.Problem, rotation string, t int) string {
	w := words{p}
	return fmt.Sprintf("Lower the coverage minimum of %s in %s from %d to %d.", w.activity(rotation), w.block(t), minimum(p, rotation, t), minimum(q, rotation, t))
}

func minimum(p *problem.Problem, rotation string, t int) int64 {
	for k := range p.Rotations {
		if x := &p.Rotations[k]; x.ID == rotation && x.Coverage != nil {
			return x.Coverage.Min.At(t, 0)
		}
	}
	return 0
}
