package draft

import (
	"cmp"
	"maps"
	"math/big"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// held is the problem with everything fixed that stays whatever else moves: the frozen past,
// pinned cells and locks. The cell that is asked about is free.
func (g *grid) held(s *problem.Schedule, free place) *problem.Problem {
	return g.snap.Problem.PinnedWhere(s.Rows, func(fellow string, t int) bool {
		at := place{fellow, t}
		return at != free && (g.cells[at].pinned || g.frozen(t) || g.lockOf(at) != nil)
	})
}

// byLoss lists those whose part is not nothing, who loses most first, then by name.
func byLoss(part map[string]*big.Rat) []string {
	var out []string
	for _, name := range slices.Sorted(maps.Keys(part)) {
		if part[name].Sign() != 0 {
			out = append(out, name)
		}
	}
	slices.SortStableFunc(out, func(a, b string) int { return cmp.Or(part[a].Cmp(part[b]), cmp.Compare(a, b)) })
	return out
}

func sorted(set map[string]bool) []string { return slices.Sorted(maps.Keys(set)) }
