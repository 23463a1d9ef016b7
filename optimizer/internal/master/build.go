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
	for r := range m.Rows {
		w := &m.Rows[r]
		lo, hi := -lp.Inf, lp.Inf
		if w.Lo > -model.Infinite {
			lo = float64(w.Lo - load[r])
		}
		if w.Hi < model.Infinite {
			hi = float64(w.Hi - load[r])
		}
		k := b.row(lo, hi)
		x.link = append(x.link, k)
		below, above := -1, -1
		if lo > -lp.Inf {
			below = b.column(-x.penalty(w.Under), 0, lp.Inf, []int{k}, []float64{1})
		}
		if hi < lp.Inf {
			above = b.column(-x.penalty(w.Over), 0, lp.Inf, []int{k}, []float64{-1})
		}
		x.below, x.above = append(x.below, below), append(x.above, above)
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
