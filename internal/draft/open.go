package draft

import (
	"cmp"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// A trial puts one activity into one empty cell to see whether a breach becomes less of one.
type trial struct {
	at       place
	activity string
}

// Trials of one breach: its own rotation in the empty cells next to it, then everything else in the first.
const (
	nearby = 10
	others = 10
)

// markOpen finds the breaches that filling empty cells can still mend: too few blocks of a
// curriculum that is half planned are no fault of what is planned. It asks the rules
// themselves: with one more cell filled, is there less of the breach? A fellow's breaches do
// not depend on what others do, so that everybody's trials are made at once, round by round.
func (g *grid) markOpen(cells map[place]cell, empty []place, list []Breach) {
	if len(empty) == 0 || !slices.ContainsFunc(list, func(b Breach) bool { return b.Must() }) {
		return
	}
	now := weights(rule.Inspect(g.snap.Problem, g.schedule(cells)))
	for _, personal := range []bool{true, false} {
		queues := map[int][]trial{}
		for i := range list {
			if b := &list[i]; b.Must() && (b.violation.Fellow != "") == personal {
				queues[i] = g.trials(&b.violation, empty)
			}
		}
		g.try(cells, list, queues, now)
	}
}

// try takes one trial of every queue per round, as long as they meet in no cell, until all
// queues are empty.
func (g *grid) try(cells map[place]cell, list []Breach, queues map[int][]trial, now map[string]int64) {
	for {
		filled := g.schedule(cells)
		tried := map[int]bool{}
		taken := map[string]bool{} // by fellow, or by block of what is nobody's
		for i := range list {
			q := queues[i]
			if list[i].Open || len(q) == 0 || taken[turn(&list[i].violation, q[0])] || filled.Rows[q[0].at.fellow][q[0].at.block] != "" {
				continue
			}
			taken[turn(&list[i].violation, q[0])] = true
			filled.Rows[q[0].at.fellow][q[0].at.block] = q[0].activity
			queues[i], tried[i] = q[1:], true
		}
		if len(tried) == 0 {
			return
		}
		then := weights(rule.Inspect(g.snap.Problem, filled))
		for i := range tried {
			key := roughKey(&list[i].violation)
			list[i].Open = then[key] < now[key]
		}
	}
}

// turn is whose trials follow one another instead of being made at once.
func turn(v *rule.Violation, t trial) string {
	if v.Fellow != "" {
		return v.Fellow
	}
	return "|" + v.Rule + "|" + string(rune(t.at.block))
}

// trials are the cells whose filling could help against a breach, the likeliest first.
func (g *grid) trials(v *rule.Violation, empty []place) []trial {
	var near []place
	for _, at := range empty {
		if v.Fellow == at.fellow || v.Fellow == "" && (len(v.Blocks) == 0 || slices.Contains(v.Blocks, at.block)) {
			near = append(near, at)
		}
	}
	if len(near) == 0 {
		return nil
	}
	earliest := near[0]
	slices.SortStableFunc(near, func(a, b place) int { return cmp.Compare(away(v.Blocks, a.block), away(v.Blocks, b.block)) })
	var out []trial
	p := g.snap.Problem
	if v.Rotation != "" {
		for _, at := range near[:min(nearby, len(near))] {
			out = append(out, trial{at, v.Rotation})
		}
	}
	for a := range min(others, len(p.Rotations)+len(p.Sites)) {
		if id := activityID(p, a); id != v.Rotation {
			out = append(out, trial{earliest, id})
		}
	}
	return out
}

// away is how far a block is from the next of some.
func away(blocks []int, t int) int {
	least := 0
	for i, b := range blocks {
		if d := max(b-t, t-b); i == 0 || d < least {
			least = d
		}
	}
	return least
}

// weights adds up how much of each breach there is.
func weights(found []rule.Violation) map[string]int64 {
	out := map[string]int64{}
	for i := range found {
		if found[i].Tier == problem.Must {
			out[roughKey(&found[i])] += found[i].Excess
		}
	}
	return out
}

// roughKey tells apart whose breach of what it is. A fellow's sessions move when cells around
// them are filled, so that blocks count only where the breach is nobody's in particular.
func roughKey(v *rule.Violation) string {
	if v.Fellow != "" {
		return v.Rule + "|" + v.Fellow + "|" + v.Rotation
	}
	return keyOf(v)
}
