package model

// Accepts reports whether agent i may live through p, by plain reading of the
// definition above, and the value of p: gains minus the prices of soft
// counters and machines. It is slow on purpose; the oracle is tested against
// it.
func (m *Model) Accepts(i int, p Path) (value int64, ok bool) {
	ag, A := &m.Agents[i], m.Activities
	for t, c := range p {
		if (c != None) != ag.Work[t] {
			return 0, false
		}
		if c == None {
			continue
		}
		a := int(m.Choices[c])
		if !ag.Open[t*A+a] {
			return 0, false
		}
		value += ag.Gain[t*A+a]
		if t > 0 && p[t-1] != None {
			if b := int(m.Choices[p[t-1]]); b != a && !ag.Follow[b*A+a] || b == a && p[t-1] != c {
				return 0, false
			}
		}
	}
	count := make([]int64, len(ag.Counters))
	for k := range ag.Counters {
		count[k] = ag.Counters[k].Start
	}
	ok = true
	m.Sessions(i, p, func(a int, _ int16, s, n int) {
		if n < ag.Length[a].Min || n > ag.Length[a].Max {
			ok = false
		}
		for _, g := range ag.Gates {
			if g.Activity == a && count[g.Counter] < g.AtLeast {
				ok = false
			}
		}
		for k := range ag.Counters {
			c := &ag.Counters[k]
			if c.PerSession != nil {
				count[k] += int64(c.PerSession[a])
			}
			if c.Inc != nil {
				for t := s; t < s+n; t++ {
					count[k] += int64(c.Inc[t*A+a])
				}
			}
		}
	})
	if !ok {
		return 0, false
	}
	for k := range ag.Counters {
		price, ok := ag.Counters[k].Price(count[k])
		if !ok {
			return 0, false
		}
		value -= price
	}
	for _, mc := range ag.Machines {
		state := int32(0)
		for t, c := range p {
			symbol := A
			if c != None {
				symbol = int(m.Choices[c])
			}
			next, cost := mc.Step(m.Periods, A, state, t, symbol)
			if next < 0 {
				return 0, false
			}
			state, value = next, value-cost
		}
		if mc.Accept[state] < 0 {
			return 0, false
		}
		value -= mc.Accept[state]
	}
	return value, true
}

// Price returns what ending at n costs, and whether that is allowed at all.
func (c *Counter) Price(n int64) (int64, bool) {
	switch {
	case n < c.Min:
		return (c.Min - n) * c.Under, c.Under > 0
	case n > c.Max:
		return (n - c.Max) * c.Over, c.Over > 0
	}
	return 0, true
}

// ScoreOf returns the sum of Score over p, less what machines charge to it.
func (m *Model) ScoreOf(i int, p Path) (score int64) {
	for _, mc := range m.Agents[i].Machines {
		if mc.InScore {
			score -= m.costOf(mc, p)
		}
	}
	for t, c := range p {
		if c != None {
			score += m.Agents[i].Score[t*m.Activities+int(m.Choices[c])]
		}
	}
	return score
}

// costOf is what mc charges for p, 0 when it refuses it.
func (m *Model) costOf(mc *Machine, p Path) (sum int64) {
	state := int32(0)
	for t, c := range p {
		symbol := m.Activities
		if c != None {
			symbol = int(m.Choices[c])
		}
		next, cost := mc.Step(m.Periods, m.Activities, state, t, symbol)
		if next < 0 {
			return 0
		}
		state, sum = next, sum+cost
	}
	return sum + max(0, mc.Accept[state])
}

// Extras returns the parts of value and score of p that do not belong to cells, both at most 0.
func (m *Model) Extras(i int, p Path, value, score int64) (extraValue, extraScore int64) {
	ag := &m.Agents[i]
	for t, c := range p {
		if c != None {
			cell := t*m.Activities + int(m.Choices[c])
			value, score = value-ag.Gain[cell], score-ag.Score[cell]
		}
	}
	return value, score
}

// AddUses adds sign times what p uses to load, one entry per row.
func (m *Model) AddUses(i int, p Path, load []int64, sign int64) {
	C := len(m.Choices)
	ag := &m.Agents[i]
	for t, c := range p {
		if c == None {
			continue
		}
		cell := t*C + int(c)
		if ag.UsesShared {
			for _, u := range m.Shared[cell] {
				load[u.Row] += sign * int64(u.Coef)
			}
		}
		if ag.Own != nil {
			for _, u := range ag.Own[int32(cell)] {
				load[u.Row] += sign * int64(u.Coef)
			}
		}
	}
}

// Excess returns how far use lies outside the row and the price of that;
// hard is the part that is not for sale.
func (r *Row) Excess(use int64) (hard, price int64) {
	switch {
	case use < r.Lo && r.Under > 0:
		return 0, (r.Lo - use) * r.Under
	case use < r.Lo:
		return r.Lo - use, 0
	case use > r.Hi && r.Over > 0:
		return 0, (use - r.Hi) * r.Over
	case use > r.Hi:
		return use - r.Hi, 0
	}
	return 0, 0
}

// Value is an exact objective: Whole + Num/Den with Den > 0.
type Value struct{ Whole, Num, Den int64 }

// Less reports v < w, exactly: whole parts are compared first, so that no product is larger than that
// of two denominators.
func (v Value) Less(w Value) bool {
	whole := v.Whole - w.Whole + v.Num/v.Den - w.Num/w.Den
	if part := v.Num%v.Den*w.Den - w.Num%w.Den*v.Den; whole > -2 && whole < 2 { // |part| < 2 Den Den
		return whole*v.Den*w.Den+part < 0
	}
	return whole < 0
}

// Float returns v rounded, for people.
func (v Value) Float() float64 { return float64(v.Whole) + float64(v.Num)/float64(v.Den) }

// Evaluate returns the exact objective of one path per agent (penalties of
// soft rows included) and whether every path is accepted, every hard row
// holds, and Keeps agrees.
func (m *Model) Evaluate(paths []Path) (v Value, ok bool) {
	load := make([]int64, len(m.Rows))
	ok = true
	v.Den = 1
	first := true
	for i, p := range paths {
		value, accepted := m.Accepts(i, p)
		ok = ok && accepted
		v.Whole += value
		m.AddUses(i, p, load, 1)
		if d := m.Agents[i].Div; d > 0 && m.FairWeight > 0 {
			w := Value{0, m.FairWeight * m.ScoreOf(i, p), d}
			if first || w.Less(Value{0, v.Num, v.Den}) {
				v.Num, v.Den, first = w.Num, w.Den, false
			}
		}
	}
	for r := range m.Rows {
		hard, price := m.Rows[r].Excess(load[r])
		ok = ok && hard == 0
		v.Whole -= price
	}
	return v, ok && (m.Keeps == nil || m.Keeps(paths))
}
