package master

import (
	"github.com/fellowplan/fellowplan/optimizer/internal/lp"
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
)

// New builds the program without columns. penalty is the first price of a
// broken hard row.
func New(team *price.Team, gains bool, penalty float64) (*Master, error) {
	all := make([]int, len(team.M.Agents))
	for i := range all {
		all[i] = i
	}
	return NewPart(team, gains, penalty, all, make([]model.Path, len(all)))
}

// NewPart is New for some agents only, while the others stay with rest: their
// use is taken off the rows, and the smallest score among them caps the
// fairness term.
func NewPart(team *price.Team, gains bool, penalty float64, agents []int, rest []model.Path) (*Master, error) {
	return newPart(team, gains, penalty, agents, rest, nil)
}

// newPart is NewPart with the linking rows that are wanted only; nil: all.
func newPart(team *price.Team, gains bool, penalty float64, agents []int, rest []model.Path, wanted func(r int) bool) (*Master, error) {
	m := team.M
	x := &Master{Team: team, M: m, Agents: agents, Rest: rest, Gains: gains, Penalty: penalty, lp: lp.New(), w: -1}
	b := builder{x.lp, nil}
	inside := make([]bool, len(m.Agents))
	for _, i := range agents {
		inside[i] = true
	}
	load := make([]int64, len(m.Rows))
	ceiling := float64(team.WHi)
	for i := range m.Agents {
		x.convex, x.missing, x.fair = append(x.convex, -1), append(x.missing, -1), append(x.fair, -1)
		x.known = append(x.known, map[string]int{})
		if inside[i] {
			x.convex[i] = b.row(1, 1)
			x.missing[i] = b.column(-x.missingPrice(), 0, lp.Inf, []int{x.convex[i]}, []float64{1})
			continue
		}
		m.AddUses(i, rest[i], load, 1)
		if d := m.Agents[i].Div; d > 0 {
			ceiling = min(ceiling, float64(m.ScoreOf(i, rest[i]))/float64(d))
		}
	}
	x.Of = make([][]int, len(m.Agents))
	x.link, x.below, x.above, x.load = make([]int, len(m.Rows)), make([]int, len(m.Rows)), make([]int, len(m.Rows)), load
	for r := range m.Rows {
		x.link[r], x.below[r], x.above[r] = -1, -1, -1
		if wanted != nil && !wanted(r) {
			x.absent++
			continue
		}
		lo, hi := x.sides(r)
		x.link[r] = b.row(lo, hi)
		x.elastic(&b, r)
	}
	if gains && m.FairWeight > 0 {
		var rows []int
		var values []float64
		for _, i := range agents {
			if m.Agents[i].Div > 0 {
				x.fair[i] = b.row(0, lp.Inf)
				rows, values = append(rows, x.fair[i]), append(values, -float64(m.Agents[i].Div))
			}
		}
		if len(rows) > 0 {
			x.w = b.column(float64(m.FairWeight), min(0, float64(team.WLo), ceiling), ceiling, rows, values) // 0: while paths are missing
		}
	}
	return x, b.err
}

// sides are the bounds of linking row r, less what the others use.
func (x *Master) sides(r int) (lo, hi float64) {
	w := &x.M.Rows[r]
	lo, hi = -lp.Inf, lp.Inf
	if w.Lo > -model.Infinite {
		lo = float64(w.Lo - x.load[r])
	}
	if w.Hi < model.Infinite {
		hi = float64(w.Hi - x.load[r])
	}
	return lo, hi
}

// elastic lets linking row r be broken at its price.
func (x *Master) elastic(b *builder, r int) {
	lo, hi := x.sides(r)
	if lo > -lp.Inf {
		x.below[r] = b.column(-x.penalty(x.M.Rows[r].Under), 0, lp.Inf, []int{x.link[r]}, []float64{1})
	}
	if hi < lp.Inf {
		x.above[r] = b.column(-x.penalty(x.M.Rows[r].Over), 0, lp.Inf, []int{x.link[r]}, []float64{-1})
	}
}

// penalty returns the LP price of one unit outside a row's side.
func (x *Master) penalty(soft int64) float64 {
	if soft > 0 && x.Gains {
		return float64(soft)
	}
	if soft > 0 {
		return 0 // when only feasibility is asked, what is for sale is free
	}
	return x.Penalty
}

// missingPrice makes having no path dearer than breaking rows in every period.
func (x *Master) missingPrice() float64 { return x.Penalty * float64(4*x.M.Periods) }

type builder struct {
	lp  *lp.Solver
	err error
}

func (b *builder) row(lo, hi float64) int {
	k, err := b.lp.AddRow(lo, hi)
	if b.err == nil {
		b.err = err
	}
	return k
}

func (b *builder) column(cost, lo, hi float64, rows []int, values []float64) int {
	k, err := b.lp.AddColumn(lp.Column{Cost: cost, Lower: lo, Upper: hi, Rows: rows, Values: values})
	if b.err == nil {
		b.err = err
	}
	return k
}
