package certificate

import (
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// barring shuts the cells that no schedule can hold because of one linking row alone: with the least that everybody
// else must use of it, its maximum is passed, or with the most that everybody else can, its minimum is missed.
// Multipliers that the certificate names need not say so again.
type barring struct {
	m    *model.Model
	shut [][]bool  // [agent][period*choices+choice]; nil: none
	open [][]int64 // [agent][period] how many choices are
	uses [][]use   // [row] by agent, period, choice
}

// use is what one choice uses of a row.
type use struct {
	agent, period, choice int32
	coef                  int64
}

// span is the uses of a row by one agent in one period, and what that agent uses there at least and at most.
type span struct {
	of        []use
	low, high int64
}

func barred(m *model.Model) [][]bool {
	b := &barring{m: m, shut: make([][]bool, len(m.Agents)), open: make([][]int64, len(m.Agents)), uses: make([][]use, len(m.Rows))}
	for i := range m.Agents {
		b.open[i] = make([]int64, m.Periods)
		for t := range m.Periods {
			for c := range int32(len(m.Choices)) {
				if b.isOpen(i, t, c) {
					b.open[i][t]++
					b.list(i, t, c)
				}
			}
		}
	}
	for more, round := true, 0; more && round < 4; round++ {
		more = false
		for r := range m.Rows {
			more = b.row(r) || more
		}
	}
	return b.shut
}

func (b *barring) isOpen(i, t int, c int32) bool {
	ag := &b.m.Agents[i]
	return ag.Work[t] && ag.Open[t*b.m.Activities+int(b.m.Choices[c])] && (b.shut[i] == nil || !b.shut[i][t*len(b.m.Choices)+int(c)])
}

// list writes down what a cell uses; a row may be named more than once.
func (b *barring) list(i, t int, c int32) {
	cell, ag := t*len(b.m.Choices)+int(c), &b.m.Agents[i]
	add := func(uses []model.Use) {
		for _, u := range uses {
			of := b.uses[u.Row]
			if n := len(of); n > 0 && of[n-1].agent == int32(i) && of[n-1].period == int32(t) && of[n-1].choice == c {
				of[n-1].coef += int64(u.Coef)
				continue
			}
			b.uses[u.Row] = append(of, use{int32(i), int32(t), c, int64(u.Coef)})
		}
	}
	if ag.UsesShared {
		add(b.m.Shared[cell])
	}
	add(ag.Own[int32(cell)])
}

// row shuts what hard row r forbids; false: nothing more than before.
func (b *barring) row(r int) (more bool) {
	w := &b.m.Rows[r]
	top, floor := w.Hi, w.Lo
	if w.Over > 0 || top >= model.Infinite {
		top = -nothing
	}
	if w.Under > 0 || floor <= -model.Infinite {
		floor = nothing
	}
	if top == -nothing && floor == nothing {
		return false
	}
	spans, low, high := b.spans(r)
	for _, s := range spans {
		allows := func(coef int64) bool { return low-s.low+coef <= top && high-s.high+coef >= floor }
		none := allows(0)
		for c, k := int32(0), 0; c < int32(len(b.m.Choices)); c++ {
			ok := none
			if k < len(s.of) && s.of[k].choice == c {
				ok = allows(s.of[k].coef)
				k++
			}
			if i, t := int(s.of[0].agent), int(s.of[0].period); !ok && b.isOpen(i, t, c) {
				b.close(i, t, c)
				more = true
			}
		}
	}
	return more
}

func (b *barring) close(i, t int, c int32) {
	if b.shut[i] == nil {
		b.shut[i] = make([]bool, b.m.Periods*len(b.m.Choices))
	}
	b.shut[i][t*len(b.m.Choices)+int(c)] = true
	b.open[i][t]--
}

// spans are the parts of row r, and the least and the most that it can be used altogether.
func (b *barring) spans(r int) (spans []span, low, high int64) {
	of := b.uses[r]
	for len(of) > 0 {
		i, t, open := int(of[0].agent), int(of[0].period), int64(0)
		s := span{of: of}
		if n := slices.IndexFunc(of, func(u use) bool { return int(u.agent) != i || int(u.period) != t }); n > 0 {
			s.of = of[:n]
		}
		of = of[len(s.of):]
		for _, u := range s.of {
			switch {
			case !b.isOpen(i, t, u.choice):
				continue
			case open == 0:
				s.low, s.high = u.coef, u.coef
			}
			s.low, s.high = min(s.low, u.coef), max(s.high, u.coef)
			open++
		}
		if open < b.open[i][t] {
			s.low, s.high = min(s.low, 0), max(s.high, 0)
		}
		spans, low, high = append(spans, s), low+s.low, high+s.high
	}
	return spans, low, high
}
