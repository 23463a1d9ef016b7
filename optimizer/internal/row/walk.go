package row

import (
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// Walk goes through a corridor at changing prices. It is the workspace of one agent.
type Walk struct {
	c      *Corridor
	worth  []int64 // [stretch]
	ahead  []int64 // [node] the best way on
	behind []int64 // [node] the best way there
	via    []int32 // [node] the step of the best way on
	prefix []int64
	closed []int32 // shut cells so far
	number []int32 // scratch
	best   int64
}

// barred is where no way is left: a step through a shut cell is worth Lowest, and no sum of what is legal comes near.
const barred = Lowest / 2

// Ask reads a corridor backwards at the prices of cells, [period*C+choice], without shut ones, and returns what its
// best path is worth; Lowest when there is none.
func (w *Walk) Ask(c *Corridor, m *model.Model, cells []int64, shut []bool) int64 {
	w.c = c
	w.price(m, cells, shut)
	n := len(c.at)
	w.ahead, w.via = sized(w.ahead, n), sized(w.via, n)
	w.ahead[n-1] = 0
	for k := n - 2; k >= 0; k-- {
		best, which := int64(Lowest), int32(-1)
		for j := c.first[k]; j < c.first[k+1]; j++ {
			if v := w.worth[c.of[j]] + w.ahead[c.to[j]]; v > best {
				best, which = v, j
			}
		}
		w.ahead[k], w.via[k] = best, which
	}
	w.best = w.ahead[0]
	if w.best < barred {
		w.best = Lowest
	}
	return w.best
}

// price adds up the cells of every stretch.
func (w *Walk) price(m *model.Model, cells []int64, shut []bool) {
	C, T := len(m.Choices), m.Periods
	w.prefix = sized(w.prefix, (T+1)*C)
	clear(w.prefix[:C])
	w.closed = sized(w.closed, (T+1)*C)
	clear(w.closed[:C])
	for k, v := range cells {
		w.prefix[k+C], w.closed[k+C] = w.prefix[k]+v, w.closed[k]
		if shut != nil && shut[k] {
			w.closed[k+C]++
		}
	}
	all := *w.c.all
	w.worth = sized(w.worth, len(all))
	for k := range all {
		s := &all[k]
		w.worth[k] = s.extra
		if s.choice != model.None {
			from, to := int(s.from)*C+int(s.choice), int(s.to)*C+int(s.choice)
			w.worth[k] += w.prefix[to] - w.prefix[from]
			if w.closed[to] != w.closed[from] {
				w.worth[k] = Lowest
			}
		}
	}
}

// forward fills behind, after Ask.
func (w *Walk) forward() {
	c := w.c
	n := len(c.at)
	w.behind = sized(w.behind, n)
	for k := range w.behind {
		w.behind[k] = Lowest
	}
	w.behind[0] = 0
	for k := range n - 1 {
		v := w.behind[k]
		if v < barred {
			continue
		}
		for j := c.first[k]; j < c.first[k+1]; j++ {
			if x := v + w.worth[c.of[j]]; x > w.behind[c.to[j]] {
				w.behind[c.to[j]] = x
			}
		}
	}
}

// Paths returns the best path and others that are worth more than floor: for every part of the year the best one that
// leaves the best path there, to follow the best way on from then. Ask comes first.
func (w *Walk) Paths(m *model.Model, floor int64, others int) []model.Path {
	if w.best <= floor {
		return nil
	}
	c := w.c
	out := []model.Path{w.follow(make(model.Path, m.Periods), 0)}
	var leave []departure
	for k, so := int32(0), int64(0); int(k) < len(c.at)-1; k = c.to[w.via[k]] {
		part := int(c.at[k]) * others / m.Periods
		for len(leave) <= part {
			leave = append(leave, departure{worth: floor, step: -1})
		}
		for j := c.first[k]; j < c.first[k+1]; j++ {
			if v := so + w.worth[c.of[j]] + w.ahead[c.to[j]]; v > max(leave[part].worth, barred) && j != w.via[k] {
				leave[part] = departure{v, j}
			}
		}
		so += w.worth[c.of[w.via[k]]]
	}
	for _, d := range leave {
		if d.step >= 0 {
			p := slices.Clone(out[0])
			w.put(p, d.step)
			out = append(out, w.follow(p, c.to[d.step]))
		}
	}
	return out
}

// departure is a step off the best path, and what the path that takes it is worth.
type departure struct {
	worth int64
	step  int32
}

// put writes a step into p.
func (w *Walk) put(p model.Path, step int32) {
	s := &(*w.c.all)[w.c.of[step]]
	for t := s.from; t < s.to; t++ {
		p[t] = s.choice
	}
}

// follow writes the best way on from node k into p.
func (w *Walk) follow(p model.Path, k int32) model.Path {
	for ; int(k) < len(w.c.at)-1; k = w.c.to[w.via[k]] {
		w.put(p, w.via[k])
	}
	return p
}

// Within returns the part of the corridor whose paths are worth at least least at the prices of the last question;
// nil when nothing is left.
func (w *Walk) Within(least int64) *Corridor {
	if w.best < least {
		return nil
	}
	w.forward()
	c := w.c
	number := sized(w.number, len(c.at))
	w.number = number
	nodes, steps := int32(0), 0
	for k := range c.at {
		number[k] = -1
		v := w.behind[k]
		if v+w.ahead[k] < least {
			continue
		}
		number[k] = nodes
		nodes++
		for j := c.first[k]; j < c.first[k+1]; j++ {
			if v+w.worth[c.of[j]]+w.ahead[c.to[j]] >= least {
				steps++
			}
		}
	}
	if steps == len(c.to) {
		return c
	}
	out := &Corridor{at: make([]int16, 0, nodes), first: make([]int32, 1, nodes+1), to: make([]int32, 0, steps), of: make([]int32, 0, steps), all: c.all}
	for k := range c.at {
		if number[k] < 0 {
			continue
		}
		out.at = append(out.at, c.at[k])
		for j := c.first[k]; j < c.first[k+1]; j++ {
			if w.behind[k]+w.worth[c.of[j]]+w.ahead[c.to[j]] >= least {
				out.to, out.of = append(out.to, number[c.to[j]]), append(out.of, c.of[j])
			}
		}
		out.first = append(out.first, int32(len(out.to)))
	}
	return out
}
