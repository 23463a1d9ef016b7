package tree

import (
	"context"
	"math/rand/v2"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/master"
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
	"github.com/fellowplan/fellowplan/optimizer/internal/row"
)

// hood is a neighborhood of the incumbent: who may move, and in which periods.
// Everything else stays.
type hood struct {
	agents []int
	free   []bool // [period]
}

// Neighborhoods re-optimizes parts of the incumbent (large neighborhood search,
// with column generation inside) until so many in a row bring nothing: small
// groups of agents, and where years are long what more of them do in some
// periods. Agents whose path is worth much less at the root's prices than
// their best are drawn more often: their regrets add up to the gap.
func (s *Search) Neighborhoods(ctx context.Context, root *master.Outcome, patience int) error {
	if s.Incumbent == nil || s.few() { // few agents are left to branching
		return nil
	}
	s.groups++
	rng := rand.New(rand.NewPCG(s.Seed, 5000+s.groups))
	for fails := 0; fails < patience; fails++ {
		h := s.draw(rng, s.regrets(root))
		better, err := s.regroup(ctx, h)
		if err != nil {
			return err
		}
		if better {
			fails = -1
		}
		if s.Closed(s.Bound) || s.Hooks.Stop != nil && s.Hooks.Stop() || !s.spend(0) {
			return nil
		}
	}
	return nil
}

// early searches neighborhoods before column generation where that takes long.
func (s *Search) early(ctx context.Context) error {
	if !s.long() || s.few() || s.Guide == nil {
		return nil
	}
	if err := s.Neighborhoods(ctx, &s.Guide.out, earlyPatience); err != nil {
		return err
	}
	s.stopped = s.stopped || s.Hooks.Stop != nil && s.Hooks.Stop() || !s.spend(0)
	return nil
}

// earlyPatience is how many neighborhoods without success end the early ones.
const earlyPatience = 10

// few tells that so few agents are searched by branching alone: on mayo52-004
// that finds better years than windows and settling do.
func (s *Search) few() bool { return len(s.Team.M.Agents) <= fewAgents }

// long tells that years are long enough for windows.
func (s *Search) long() bool { return s.Team.M.Periods >= 20 }

// draw picks a neighborhood.
func (s *Search) draw(rng *rand.Rand, regret []int64) hood {
	n, T := len(regret), s.Team.M.Periods
	h := hood{free: make([]bool, T)}
	mode := rng.IntN(2)
	if !s.long() || mode == 0 {
		for t := range h.free {
			h.free[t] = true
		}
		h.agents = some(rng, regret, min(n, 5+rng.IntN(10)))
		return h
	}
	// about as many cells, whatever the shape
	width := 12 + rng.IntN(max(1, T/2-11))
	h.agents = some(rng, regret, max(2, min(n, windowCells/width)))
	pieces := 1 + rng.IntN(3)
	for range pieces {
		w := width / pieces
		from := rng.IntN(T+w/2) - w/2
		for t := max(0, from); t < min(T, from+w); t++ {
			h.free[t] = true
		}
	}
	return h
}

// windowCells is about how many cells a window has.
const windowCells = 250

// regroup re-optimizes one neighborhood: a small master of its own that starts
// from the paths known for its agents. What it finds is kept.
func (s *Search) regroup(ctx context.Context, h hood) (better bool, err error) {
	closed := s.closed
	memory := make([]row.Memory, len(h.agents))
	for k, i := range h.agents {
		memory[k] = s.Team.Oracles[i].Remember()
	}
	defer func() {
		s.closed = closed
		for k, i := range h.agents {
			s.Team.Oracles[i].Recall(memory[k])
		}
	}()
	if s.closed = s.outside(h); s.closed == nil {
		return false, nil
	}
	x, err := s.part(s.Master, h.agents, s.Incumbent)
	if err != nil {
		return false, err
	}
	for _, i := range h.agents {
		if _, _, err := x.Add(i, s.Incumbent[i]); err != nil {
			return false, err
		}
	}
	if len(h.agents) <= fewAgents {
		better, err = s.Probe(ctx, x, 60)
	} else {
		better, err = s.Dive(ctx, x, 4, s.effort())
	}
	if err != nil || !better {
		return better, err
	}
	for _, i := range h.agents {
		if _, _, err := s.Master.Add(i, s.Incumbent[i]); err != nil {
			return true, err
		}
	}
	return true, nil
}

// outside forbids what lies outside a neighborhood, besides the closed cells.
// nil: a closed cell would have to stay, so that nothing better is there.
func (s *Search) outside(h hood) [][]bool {
	m := s.Team.M
	C := len(m.Choices)
	if !slices.Contains(h.free, false) {
		return s.closed
	}
	shut := make([][]bool, len(s.closed))
	for _, i := range h.agents {
		cells := make([]bool, m.Periods*C)
		copy(cells, s.closed[i])
		for t, c := range s.Incumbent[i] {
			if h.free[t] || c == model.None {
				continue
			}
			if cells[t*C+int(c)] {
				return nil
			}
			for k := range C {
				cells[t*C+k] = k != int(c)
			}
		}
		shut[i] = cells
	}
	return shut
}

// regrets is what each agent's incumbent path falls short of its best, at the
// root's multipliers, in units of 1/Scale.
func (s *Search) regrets(root *master.Outcome) []int64 {
	m := s.Team.M
	base := s.Team.Base(&root.By)
	cells := make([]int64, len(m.Shared))
	out := make([]int64, len(m.Agents))
	for i, p := range s.Incumbent {
		s.Team.Cells(i, &root.By, base, true, cells)
		value, _ := m.Accepts(i, p)
		extra, lost := m.Extras(i, p, value, m.ScoreOf(i, p))
		out[i] = max(0, root.Best[i]-price.Worth(m, p, cells, root.By.Extra(i, extra, lost)))
	}
	return out
}

// some picks size different agents, half of them by regret.
func some(rng *rand.Rand, regret []int64, size int) []int {
	taken := make([]bool, len(regret))
	var group []int
	for len(group) < size {
		i := rng.IntN(len(regret))
		if len(group)%2 == 0 {
			// the larger of three draws
			for range 2 {
				if k := rng.IntN(len(regret)); regret[k] > regret[i] && !taken[k] {
					i = k
				}
			}
		}
		if !taken[i] {
			taken[i] = true
			group = append(group, i)
		}
	}
	return group
}
