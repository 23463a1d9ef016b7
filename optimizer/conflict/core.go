package conflict

import (
	"fmt"
	"slices"
	"strings"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// Judge decides about a whole problem within limits of its own. Impossible and Possible are proved,
// the latter by a schedule.
type Judge func(p *problem.Problem) Verdict

// Explain returns a set of named demands of p that cannot be kept together, given that p is
// proved to have no schedule. Coverage that takes part is narrowed to single blocks in a second
// pass. When stop ends it early the set is still a true reason, but may be larger than it need be.
func Explain(p *problem.Problem, judge Judge, stop func() bool) *Reason {
	list := groups(p)
	r := &Reason{Kind: Core}
	var gone []group // groups write by their place in p, so they are all applied to p itself
	var open []bool  // [group of list]
	for _, refine := range []bool{false, true} {
		if refine {
			narrower, some := byBlock(p, list)
			if !some {
				break
			}
			list = narrower
		}
		keep, unproved := shrink(len(list), func(keep []bool) Verdict {
			return judge(relaxed(p, append(slices.Clip(gone), list...), append(make([]bool, len(gone)), keep...)))
		}, stop)
		var kept []group
		open = nil
		for k := range list {
			if keep[k] {
				kept, open = append(kept, list[k]), append(open, unproved[k])
			} else {
				gone = append(gone, list[k])
			}
		}
		list = kept
	}
	said := r.name(p, list, open)
	r.Sentence = "These cannot be kept together: " + strings.Join(shortened(said), "; ") + "."
	if len(said) == 0 {
		r.Sentence = "No choice of years keeps the calendar and the tracks together."
	}
	return r
}

// name makes items of demands and returns their sentences. An item is open when one of its demands is
// and none of them is proved to be needed.
func (r *Reason) name(p *problem.Problem, list []group, open []bool) (said []string) {
	unproved := map[string]bool{}
	for k := range list {
		unproved[list[k].key] = open[k]
	}
	for k, g := range gather(p, list) {
		r.Items = append(r.Items, g.item)
		r.keys = append(r.keys, g.keys)
		said = append(said, strings.TrimSuffix(g.item.Sentence, "."))
		if !slices.ContainsFunc(g.keys, func(key string) bool { return !unproved[key] }) {
			r.Open = append(r.Open, k)
		}
	}
	r.Irreducible = len(r.Open) == 0
	return said
}

// shortened are the first of many sentences, and how many more there are.
func shortened(said []string) []string {
	if len(said) <= mostSaid {
		return said
	}
	return append(slices.Clone(said[:mostSaid-1]), fmt.Sprintf("and %d more", len(said)-mostSaid+1))
}

// mostSaid bounds the demands that one sentence for the whole names.
const mostSaid = 8

// byBlock replaces groups of coverage by one for each block.
func byBlock(p *problem.Problem, list []group) (narrower []group, some bool) {
	for _, g := range list {
		if g.item.Rule != "coverage" {
			narrower = append(narrower, g)
			continue
		}
		some = true
		r := slices.IndexFunc(p.Rotations, func(x problem.Rotation) bool { return x.ID == g.item.Rotation })
		for t := range p.Blocks.Count {
			one := g
			one.key = inBlock(g.key, t)
			one.item.Blocks = []int{t}
			least := g.least
			one.relax = func(q *problem.Problem) {
				c := *q.Rotations[r].Coverage
				if least {
					c.Min = at(c.Min, q.Blocks.Count, 0, t, 0)
				} else {
					c.Max = at(c.Max, q.Blocks.Count, problem.MaxNumber, t, problem.MaxNumber)
				}
				q.Rotations[r].Coverage = &c
			}
			narrower = append(narrower, one)
		}
	}
	return narrower, some
}

// at is v with the value of block t replaced.
func at(v problem.PerBlock, blocks int, unset int64, t int, value int64) problem.PerBlock {
	list := make([]int64, blocks)
	for u := range list {
		list[u] = v.At(u, unset)
	}
	list[t] = value
	return problem.Each(list...)
}

// gathered is a group that stands for several demands.
type gathered struct {
	group
	keys []string
}

// gather joins what a reader takes as one thing: groups of coverage that differ in the block only,
// with their figures, and the pins of one fellow.
func gather(p *problem.Problem, list []group) (joined []gathered) {
	w := words{p}
	for _, one := range list {
		g := gathered{one, []string{one.key}}
		if k := len(joined) - 1; g.item.Rule == "fixed" && k >= 0 && joined[k].item.Rule == "fixed" && joined[k].item.Fellow == g.item.Fellow {
			last := &joined[k].item
			last.Blocks = append(slices.Clone(last.Blocks), g.item.Blocks...)
			last.Sentence = fmt.Sprintf("%s and to %s in %s.", strings.TrimSuffix(last.Sentence, "."), w.activity(g.item.Rotation), w.block(g.item.Blocks[0]))
			last.Rotation = ""
			joined[k].keys = append(joined[k].keys, g.key)
			continue
		}
		if g.item.Rule != "coverage" || len(g.item.Blocks) == 0 {
			joined = append(joined, g)
			continue
		}
		k := slices.IndexFunc(joined, func(h gathered) bool {
			return h.item.Rule == "coverage" && h.item.Rotation == g.item.Rotation && h.least == g.least
		})
		if k < 0 {
			g.item.Blocks = slices.Clone(g.item.Blocks)
			joined = append(joined, g)
		} else {
			joined[k].item.Blocks = append(joined[k].item.Blocks, g.item.Blocks...)
			joined[k].keys = append(joined[k].keys, g.key)
		}
	}
	for k := range joined {
		g := &joined[k]
		if g.item.Rule != "coverage" || len(g.item.Blocks) == 0 {
			continue
		}
		r := slices.IndexFunc(p.Rotations, func(x problem.Rotation) bool { return x.ID == g.item.Rotation })
		var figures []string
		for _, t := range g.item.Blocks {
			n := p.Rotations[r].Coverage.Max.At(t, 0)
			if g.least {
				n = p.Rotations[r].Coverage.Min.At(t, 0)
			}
			figures = append(figures, fmt.Sprint(n))
		}
		if len(slices.Compact(slices.Clone(figures))) == 1 {
			figures = figures[:1]
		}
		how := "at most"
		if g.least {
			how = "at least"
		}
		g.item.Sentence = fmt.Sprintf("%s has %s %s in %s.", w.activity(g.item.Rotation), how, strings.Join(figures, ", "), w.blocks(g.item.Blocks))
	}
	return joined
}
