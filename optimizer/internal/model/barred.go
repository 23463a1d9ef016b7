package model

// Barred returns, per agent, the cells [period*len(Choices)+choice] that no schedule can hold: a hard row would be
// broken whatever everybody does in the open cells of the other periods. nil: none of that agent. Where a row's
// maximum is 0, or as many people are needed as there are, this says what an agent may do as plainly as the agent's
// own rules do, and a search that knows it needs no multiplier for the row. stop is asked now and then, nil: never; what
// was found by then is returned.
func (m *Model) Barred(stop func() bool) [][]bool {
	if stop == nil {
		stop = func() bool { return false }
	}
	b := &barring{m: m, stop: stop, shut: make([][]bool, len(m.Agents)), low: make([]int64, len(m.Rows)), high: make([]int64, len(m.Rows))}
	b.part = make([]part, len(m.Rows))
	for range mostBarring {
		if !b.round() {
			break
		}
	}
	return b.shut
}

// mostBarring is how often what was found out is used to find out more: hardly anything comes after the second time.
const mostBarring = 4

// barring works it out.
type barring struct {
	m         *Model
	stop      func() bool
	shut      [][]bool
	low, high []int64 // [row] the least and the most that it can be used, over all agents and periods
	part      []part  // [row]
	rows      []int32 // that part speaks of
	open      []int32 // choices
}

// part is what one agent can use of a row in one period.
type part struct {
	low, high int64
	use       int64 // by one choice
	choices   int   // that use it
}

// round finds cells that are shut; false when there were none, or no time.
func (b *barring) round() (more bool) {
	clear(b.low)
	clear(b.high)
	whole := b.each(func(i, t int) {
		for _, r := range b.rows {
			b.low[r] += b.part[r].low
			b.high[r] += b.part[r].high
		}
	})
	if !whole { // sums over some agents say nothing
		return false
	}
	whole = b.each(func(i, t int) {
		for _, c := range b.open {
			if !b.breaks(i, t, c) {
				continue
			}
			if b.shut[i] == nil {
				b.shut[i] = make([]bool, b.m.Periods*len(b.m.Choices))
			}
			b.shut[i][b.m.Cell(t, c)], more = true, true
		}
	})
	return more && whole
}

// each calls f for every agent and period of work, with the open choices and what they use at least and at most; false
// when it was stopped on the way.
func (b *barring) each(f func(i, t int)) (whole bool) {
	m := b.m
	for i := range m.Agents {
		if b.stop() {
			return false
		}
		ag, shut := &m.Agents[i], b.shut[i]
		for t := range m.Periods {
			b.open = b.open[:0]
			for c, a := range m.Choices {
				if ag.Work[t] && ag.Open[t*m.Activities+int(a)] && (shut == nil || !shut[m.Cell(t, int32(c))]) {
					b.open = append(b.open, int32(c))
				}
			}
			b.span(i, t)
			f(i, t)
			for _, r := range b.rows {
				b.part[r] = part{}
			}
		}
	}
	return true
}

// span fills in part and rows for the open choices.
func (b *barring) span(i, t int) {
	b.rows = b.rows[:0]
	for _, c := range b.open {
		b.m.EachUse(i, t, c, func(u Use) { b.part[u.Row].use += int64(u.Coef) })
		b.m.EachUse(i, t, c, func(u Use) {
			p := &b.part[u.Row]
			if p.use == 0 {
				return // seen, or nothing
			}
			if p.choices == 0 {
				b.rows = append(b.rows, u.Row)
				p.low, p.high = p.use, p.use
			}
			p.low, p.high = min(p.low, p.use), max(p.high, p.use)
			p.choices++
			p.use = 0
		})
	}
	for _, r := range b.rows {
		if p := &b.part[r]; p.choices < len(b.open) {
			p.low, p.high = min(p.low, 0), max(p.high, 0)
		}
	}
}

// breaks tells whether some row cannot be kept when agent i takes choice c in period t.
func (b *barring) breaks(i, t int, c int32) (does bool) {
	b.m.EachUse(i, t, c, func(u Use) { b.part[u.Row].use += int64(u.Coef) })
	for _, r := range b.rows {
		p, w := &b.part[r], &b.m.Rows[r]
		does = does || w.Over == 0 && w.Hi < Infinite && b.low[r]-p.low+p.use > w.Hi ||
			w.Under == 0 && w.Lo > -Infinite && b.high[r]-p.high+p.use < w.Lo
		p.use = 0
	}
	return does
}
