// Package certify writes the proof of a bound as cases with whole multipliers, for package
// certificate to check.
//
// Mostly it only brings what the search kept (tree.Log) into the form of the certificate. Where the
// checker does not take a case as it stands, a branch and price of the writer's own, depth first and
// on the search's columns, proves that case anew.
package certify

import (
	"context"
	"math"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/certificate"
	"github.com/fellowplan/fellowplan/optimizer/internal/master"
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
	"github.com/fellowplan/fellowplan/optimizer/internal/row"
)

// Writer proves one claim.
type Writer struct {
	Team    *price.Team
	Columns []master.Column // known paths
	// Closed says whether a bound, in units of 1/Scale, proves the claim. nil: the claim is that
	// there is no schedule.
	Closed func(bound int64) bool
	Stop   func() bool
	// Cases bounds the size of the proof; 0: 20,000.
	Cases int
	// Shut are cells that need not be looked at, by agent; nil: none.
	Shut [][]bool

	values *master.Master // with the objective
	cases  []certificate.Case
}

// labels of the exact row search.
const labels = 300_000

// mostPenalty is where a node that stays broken is asked for a proof of emptiness.
const mostPenalty = 1e7

// Counting is the proof of one case by a sum of rows, with multipliers of 1 in a fixed point that
// leaves the checker room to search in.
func Counting(rows map[int32]int64) (cases []certificate.Case, scale int64) {
	scale = 1 << 10
	c := certificate.Case{Cuts: []certificate.Cut{}, Empty: true, Rows: map[int32]int64{}}
	for r, y := range rows {
		c.Rows[r] = y * scale
	}
	return []certificate.Case{c}, scale
}

// Prove returns cases that prove the claim for the schedules that keep the cuts, or nil when it was
// stopped or grew too large. Closed cells are shut in all of them.
func (w *Writer) Prove(ctx context.Context, cuts []certificate.Cut) ([]certificate.Case, error) {
	if w.Cases == 0 {
		w.Cases = 20_000
	}
	w.cases = nil
	if w.values == nil {
		var err error
		if w.values, err = w.master(w.Closed != nil); err != nil {
			return nil, err
		}
	}
	if done, err := w.node(ctx, cuts); err != nil || !done {
		return nil, err
	}
	return w.cases, nil
}

// master holds all known columns.
func (w *Writer) master(gains bool) (*master.Master, error) {
	penalty := 1.0
	if gains {
		penalty = float64(w.Team.Largest) + 1
	}
	x, err := master.New(w.Team, gains, penalty)
	if err != nil {
		return nil, err
	}
	for k := range w.Columns {
		if _, _, err := x.Add(w.Columns[k].Agent, w.Columns[k].Path); err != nil {
			return nil, err
		}
	}
	return x, nil
}

// node proves the claim for the schedules that keep the cuts; false: stopped.
func (w *Writer) node(ctx context.Context, cuts []certificate.Cut) (done bool, err error) {
	if len(w.cases) >= w.Cases {
		return false, nil
	}
	shut := w.shut(cuts)
	x := w.values
	if w.Closed == nil {
		return w.infeasible(ctx, x, cuts, shut)
	}
	if err := allow(x, shut); err != nil {
		return false, err
	}
	for {
		out, err := x.Generate(ctx, master.Limits{Closed: w.Closed, Stop: w.Stop, Shut: func(i int) []bool { return shut[i] }, From: 5000, To: labels})
		if err != nil || out.Stopped {
			return false, err
		}
		if out.Closed {
			w.add(cuts, &out, false)
			return true, nil
		}
		if x.Broken() < 1e-6 {
			break
		}
		if x.Penalty < mostPenalty {
			if err := x.Raise(8); err != nil {
				return false, err
			}
			continue
		}
		empty, err := w.master(false)
		if err != nil {
			return false, err
		}
		return w.infeasible(ctx, empty, cuts, shut)
	}
	return w.split(ctx, x, cuts, shut)
}

// infeasible proves that no schedule keeps the cuts, without objective.
func (w *Writer) infeasible(ctx context.Context, x *master.Master, cuts []certificate.Cut, shut map[int][]bool) (bool, error) {
	if err := allow(x, shut); err != nil {
		return false, err
	}
	out, err := x.Generate(ctx, master.Limits{
		Closed: func(bound int64) bool { return bound < 0 }, Stop: w.Stop, Shut: func(i int) []bool { return shut[i] }, To: labels,
	})
	if err != nil || out.Stopped {
		return false, err
	}
	if out.Closed {
		w.add(cuts, &out, true)
		return true, nil
	}
	return w.split(ctx, x, cuts, shut)
}

// add records a proved case.
func (w *Writer) add(cuts []certificate.Cut, out *master.Outcome, empty bool) {
	u := &out.By
	if out.Empty >= 0 {
		w.cases = append(w.cases, nobody(cuts, out.Empty, len(w.Team.Oracles), empty))
		return
	}
	c := write(cuts, u, out.Best, empty)
	if empty { // what is for sale proves no emptiness; the program prices it at 0 but for rounding
		for r := range c.Rows {
			if y := c.Rows[r]; y > 0 && w.Team.M.Rows[r].Over > 0 || y < 0 && w.Team.M.Rows[r].Under > 0 {
				delete(c.Rows, r)
			}
		}
	}
	w.cases = append(w.cases, c)
}

// write brings multipliers into the form of the certificate.
func write(cuts []certificate.Cut, u *price.Multipliers, worth []int64, empty bool) certificate.Case {
	c := certificate.Case{Cuts: slices.Clone(cuts), Empty: empty, Rows: map[int32]int64{}, Fair: map[int32]int64{}, Worth: worth}
	if c.Cuts == nil {
		c.Cuts = []certificate.Cut{}
	}
	for r, y := range u.Row {
		if y != 0 {
			c.Rows[int32(r)] = y
		}
	}
	for i, f := range u.Fair {
		if f != 0 && !empty {
			c.Fair[int32(i)] = f
		}
	}
	return c
}

// nobody is a case in which an agent has no year at all: nothing is asked of the others.
func nobody(cuts []certificate.Cut, agent, agents int, empty bool) certificate.Case {
	c := write(cuts, &price.Multipliers{}, make([]int64, agents), empty)
	for i := range c.Worth {
		if i != agent {
			c.Worth[i] = anything
		}
	}
	c.Worth[agent] = row.Lowest
	return c
}

// anything is more than any year is worth.
const anything = 1 << 59

// split asks a question about the cell that the linear program is least sure of.
func (w *Writer) split(ctx context.Context, x *master.Master, cuts []certificate.Cut, shut map[int][]bool) (bool, error) {
	q, ok := w.question(x, shut)
	if !ok {
		return false, nil // one schedule is left and it is better than the claim: the claim is wrong
	}
	for _, does := range []bool{true, false} {
		q.Does = does
		if done, err := w.node(ctx, append(slices.Clip(cuts), q)); err != nil || !done {
			return false, err
		}
	}
	return true, nil
}

// question finds a cell that is partly taken: by activity, then by choice, then any that is open.
func (w *Writer) question(x *master.Master, shut map[int][]bool) (certificate.Cut, bool) {
	m := w.Team.M
	for _, byChoice := range []bool{false, true} {
		groups := m.Activities
		if byChoice {
			groups = len(m.Choices)
		}
		best, at := -1.0, certificate.Cut{}
		weight := make([]float64, m.Periods*groups)
		for i, of := range x.Of {
			clear(weight)
			for _, k := range of {
				v := x.X(k)
				if v < 1e-6 {
					continue
				}
				for t, c := range x.Columns[k].Path {
					if c == model.None {
						continue
					}
					g := int(c)
					if !byChoice {
						g = int(m.Choices[c])
					}
					weight[t*groups+g] += v
				}
			}
			for k, v := range weight {
				if q := 1 - math.Abs(v-0.6); v > 1e-5 && v < 1-1e-5 && q > best+1e-9 {
					best, at = q, certificate.Cut{Agent: i, Block: k / groups, Activity: k % groups, Choice: -1}
					if byChoice {
						at.Choice = k % groups
						at.Activity = int(m.Choices[at.Choice])
					}
				}
			}
		}
		if best >= 0 {
			return at, true
		}
	}
	for i := range m.Agents {
		for t := range m.Periods {
			seen := -1
			for c, a := range m.Choices {
				if !m.Agents[i].Work[t] || !m.Agents[i].Open[t*m.Activities+int(a)] || shut[i] != nil && shut[i][t*len(m.Choices)+c] {
					continue
				}
				if seen >= 0 {
					return certificate.Cut{Agent: i, Block: t, Activity: int(a), Choice: c}, true
				}
				seen = c
			}
		}
	}
	return certificate.Cut{}, false
}

// shut turns cuts into forbidden cells.
func (w *Writer) shut(cuts []certificate.Cut) map[int][]bool {
	m := w.Team.M
	C := len(m.Choices)
	out := map[int][]bool{}
	for i, cells := range w.Shut {
		if cells != nil {
			out[i] = slices.Clone(cells)
		}
	}
	for _, c := range cuts {
		if out[c.Agent] == nil {
			out[c.Agent] = make([]bool, m.Periods*C)
		}
		for ch := range C {
			it := int(m.Choices[ch]) == c.Activity && (c.Choice < 0 || c.Choice == ch)
			if it != c.Does {
				out[c.Agent][c.Block*C+ch] = true
			}
		}
	}
	return out
}

// allow switches on the columns that keep the cuts.
func allow(x *master.Master, shut map[int][]bool) error {
	C := len(x.M.Choices)
	return x.Allow(func(c *master.Column) bool {
		cells := shut[c.Agent]
		for t, ch := range c.Path {
			if cells != nil && ch != model.None && cells[t*C+int(ch)] {
				return false
			}
		}
		return true
	})
}
