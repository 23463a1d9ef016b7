package conflict

import (
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// shrink returns a set that cannot be made smaller by dropping one element: keep[k] says whether
// element k stays. impossible must be true of the whole set. Elements are tried for removal in
// their order and by halves (Junker 2004): k that stay out of n take about k log(n/k) questions.
//
// The verdict after the last question holds for what is returned, whether or not the verdict is
// monotone and whatever stop does; complete is false when stop ended it early.
func shrink(n int, impossible func(keep []bool) bool, stop func() bool) (keep []bool, complete bool) {
	keep = slices.Repeat([]bool{true}, n)
	complete = true
	var drop func(from, to int)
	drop = func(from, to int) {
		if from >= to {
			return
		}
		if stop != nil && stop() {
			complete = false
			return
		}
		for k := from; k < to; k++ {
			keep[k] = false
		}
		if impossible(keep) {
			return
		}
		for k := from; k < to; k++ {
			keep[k] = true
		}
		if to-from > 1 {
			middle := (from + to) / 2
			drop(from, middle)
			drop(middle, to)
		}
	}
	drop(0, n)
	return keep, complete
}

// relaxed is a copy of p without the groups that are not kept. p is not touched.
func relaxed(p *problem.Problem, list []group, keep []bool) *problem.Problem {
	q := clone(p)
	for k := range list {
		if !keep[k] {
			list[k].relax(q)
		}
	}
	q.Rules = slices.DeleteFunc(q.Rules, func(s problem.Setting) bool { return s.ID == "" })
	return q
}

// clone copies what relaxations write to.
func clone(p *problem.Problem) *problem.Problem {
	q := *p
	q.Rotations = slices.Clone(p.Rotations)
	for r := range q.Rotations {
		q.Rotations[r].Requires = slices.Clone(q.Rotations[r].Requires)
	}
	q.Sites = slices.Clone(p.Sites)
	q.Tracks = slices.Clone(p.Tracks)
	for k := range q.Tracks {
		q.Tracks[k].Requirements = slices.Clone(q.Tracks[k].Requirements)
	}
	q.Fellows = slices.Clone(p.Fellows)
	q.Pairs = slices.Clone(p.Pairs)
	q.Rules = slices.Clone(p.Rules)
	return &q
}
