package problem

import (
	"maps"
	"slices"
)

// Freeze returns a copy of p in which every block before the given one is
// fixed to the baseline: the past of a year that is planned again. Fellows
// without a baseline row stay free.
func (p *Problem) Freeze(before int) *Problem {
	return p.pin(p.Baseline, func(_ string, t int) bool { return t < before })
}

// Pinned returns a copy of p in which every filled cell of rows is fixed, such
// as those of a year that is half filled by hand.
func (p *Problem) Pinned(rows map[string]Row) *Problem {
	return p.pin(rows, func(string, int) bool { return true })
}

// PinnedWhere is Pinned for the cells that keep accepts: all of one fellow, a
// block, or one rotation.
func (p *Problem) PinnedWhere(rows map[string]Row, keep func(fellow string, block int) bool) *Problem {
	return p.pin(rows, keep)
}

// pin fixes cells in which the fellow works: leave entered since, and blocks
// outside a fellow's time, have nothing to keep. A cell fixed to something
// else before is fixed to the row now.
func (p *Problem) pin(rows map[string]Row, keep func(fellow string, block int) bool) *Problem {
	q := *p
	q.Fellows = slices.Clone(p.Fellows)
	for i := range q.Fellows {
		f := &q.Fellows[i]
		first, last := f.Window(p.Blocks.Count)
		var fixed map[int]string
		for t, a := range rows[f.ID] {
			if a == "" || t < first || t > last || slices.Contains(f.Leave, t) || !keep(f.ID, t) {
				continue
			}
			if fixed == nil {
				fixed = maps.Clone(f.Fixed)
				if fixed == nil {
					fixed = map[int]string{}
				}
			}
			fixed[t] = a
		}
		if fixed != nil {
			f.Fixed = fixed
		}
	}
	return &q
}
