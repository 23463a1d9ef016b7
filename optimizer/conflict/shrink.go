package conflict

import (
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// shrink returns a set that cannot be made smaller by dropping one element: keep[k] says whether
// element k stays. impossible must be true of the whole set. Elements are tried for removal in
// their order and by halves (Junker 2004): k that stay out of n take about k log(n/k) questions.
//
// What is returned is impossible whatever stop does. An element is open unless it was found that the
// others can be kept without it: with fewer others, as the search goes on, they can all the more.
func shrink(n int, ask func(keep []bool) Verdict, stop func() bool) (keep, open []bool) {
	keep, open = slices.Repeat([]bool{true}, n), slices.Repeat([]bool{true}, n)
	var drop func(from, to int)
	drop = func(from, to int) {
		if from >= to {
			return
		}
		if stop != nil && stop() {
			return
		}
		for k := from; k < to; k++ {
			keep[k] = false
		}
		verdict := ask(keep)
		if verdict == Impossible {
			return
		}
		for k := from; k < to; k++ {
			keep[k] = true
		}
		if to-from == 1 {
			open[from] = verdict == Unknown
		}
		if to-from > 1 {
			middle := (from + to) / 2
			drop(from, middle)
			drop(middle, to)
		}
	}
	drop(0, n)
	return keep, open
}

// fewer drops one by one what a set that is impossible can do without. open says of what stays that ask
// could not decide.
func fewer(keep []bool, ask func(keep []bool) Verdict, stop func() bool) (less, open []bool) {
	keep, open = slices.Clone(keep), make([]bool, len(keep))
	for k := range keep {
		if !keep[k] {
			continue
		}
		if open[k] = true; stop != nil && stop() {
			continue
		}
		keep[k] = false
		verdict := ask(keep)
		keep[k], open[k] = verdict != Impossible, verdict == Unknown
	}
	return keep, open
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
