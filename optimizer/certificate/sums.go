package certificate

import (
	"math"
	"math/big"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// constant is the part of the bound that no year changes, in units of 1/Scale, and base what the
// rows charge for each cell of the agents that share them.
func (k *checker) constant(x *Case) (sum *big.Rat, base []int64, err error) {
	sum = new(big.Rat)
	for r, y := range x.Rows {
		if r < 0 || int(r) >= len(k.m.Rows) {
			return nil, nil, Refuse("there is no row %d", r)
		}
		w := &k.m.Rows[r]
		side, price, none, size := w.Hi, w.Over, w.Hi >= model.Infinite, y
		if y < 0 {
			side, price, none, size = w.Lo, w.Under, w.Lo <= -model.Infinite, -y
		}
		switch {
		case y == math.MinInt64 || none && y != 0:
			return nil, nil, Refuse("row %d has no bound on that side", r)
		case price > 0 && x.Empty:
			return nil, nil, Refuse("row %d may be broken at a price and proves no emptiness", r)
		case price > 0 && new(big.Int).Mul(big.NewInt(price), big.NewInt(k.c.Scale)).Cmp(big.NewInt(size)) < 0:
			return nil, nil, Refuse("the multiplier of row %d exceeds its price", r)
		}
		sum.Add(sum, new(big.Rat).SetInt(new(big.Int).Mul(big.NewInt(y), big.NewInt(side))))
	}
	left := new(big.Int)
	if !x.Empty {
		left.Mul(big.NewInt(k.m.FairWeight), big.NewInt(k.c.Scale))
	}
	for i, u := range x.Fair {
		if i < 0 || int(i) >= len(k.m.Agents) || u < 0 || k.m.FairWeight == 0 || k.m.Agents[i].Div <= 0 || x.Empty {
			return nil, nil, Refuse("agent %d has no part in the fairness term, or a negative one", i)
		}
		left.Sub(left, new(big.Int).Mul(big.NewInt(u), big.NewInt(k.m.Agents[i].Div)))
	}
	if k.wLo != nil && left.Sign() != 0 {
		w := k.wHi
		if left.Sign() < 0 {
			w = k.wLo
		}
		sum.Add(sum, new(big.Rat).Mul(new(big.Rat).SetInt(left), w))
	}
	if x.Worth != nil && len(x.Worth) != len(k.m.Agents) {
		return nil, nil, Refuse("%d worths for %d agents", len(x.Worth), len(k.m.Agents))
	}
	if x.Rounds != nil && len(x.Rounds) != len(k.m.Agents) {
		return nil, nil, Refuse("rounds of %d agents of %d", len(x.Rounds), len(k.m.Agents))
	}
	base = make([]int64, len(k.m.Shared))
	for cell, uses := range k.m.Shared {
		size := 0.0
		for _, u := range uses {
			size += math.Abs(float64(x.Rows[u.Row])) * math.Abs(float64(u.Coef))
			base[cell] += x.Rows[u.Row] * int64(u.Coef)
		}
		if size > k.largest() {
			return nil, nil, Refuse("a worth exceeds what can be added up")
		}
	}
	return sum, base, nil
}

// largest is what one cell may be worth at most, so that a year's sum stays below 2^58; half of it
// leaves room for rounding.
func (k *checker) largest() float64 { return float64(int64(1)<<57) / float64(k.m.Periods+1) }

// cells fills in the worths of agent i's cells in case x and the forbidden ones; false when they are
// too large.
func (k *checker) cells(w *scratch, x *Case, base []int64, i int) bool {
	m := k.m
	ag := &m.Agents[i]
	C := len(m.Choices)
	w.cell, w.shut = sized(w.cell, m.Periods*C), sized(w.shut, m.Periods*C)
	if k.shut[i] != nil {
		copy(w.shut, k.shut[i])
	} else {
		clear(w.shut)
	}
	for _, cut := range x.Cuts {
		if cut.Agent != i {
			continue
		}
		for c := range C {
			it := int(m.Choices[c]) == cut.Activity && (cut.Choice < 0 || cut.Choice == c)
			if it != cut.Does {
				w.shut[cut.Block*C+c] = true
			}
		}
	}
	scale, fair := k.c.Scale, x.Fair[int32(i)]
	if float64(k.agents[i].scored)*float64(fair) > float64(int64(1)<<57) {
		return false
	}
	for t := range m.Periods {
		for c, a := range m.Choices {
			var v int64
			size := 0.0
			if !x.Empty {
				gain, score := ag.Gain[t*m.Activities+int(a)], ag.Score[t*m.Activities+int(a)]
				v = gain*scale + score*fair
				size = math.Abs(float64(gain))*float64(scale) + math.Abs(float64(score))*float64(fair)
			}
			cell := t*C + c
			if ag.UsesShared {
				v -= base[cell]
				size += math.Abs(float64(base[cell]))
			}
			for _, u := range ag.Own[int32(cell)] {
				v -= x.Rows[u.Row] * int64(u.Coef)
				size += math.Abs(float64(x.Rows[u.Row])) * math.Abs(float64(u.Coef))
			}
			if size > k.largest() {
				return false
			}
			w.cell[cell] = v
		}
	}
	return true
}

// closes says whether sum, in units of 1/Scale, proves the claim for case x.
func (k *checker) closes(x *Case, sum *big.Rat) bool {
	if x.Empty {
		return sum.Sign() < 0
	}
	return k.down(sum).Cmp(k.bound) <= 0
}

// down brings sum, in units of 1/Scale, down to the largest value that an objective can take: a
// multiple of 1/Div for the divisor of the worst-off.
func (k *checker) down(sum *big.Rat) (most *big.Rat) {
	bound := new(big.Rat).Quo(sum, new(big.Rat).SetInt64(k.c.Scale))
	for _, d := range k.divs {
		div := new(big.Rat).SetInt64(d)
		scaled := new(big.Rat).Mul(bound, div)
		whole := new(big.Int).Div(scaled.Num(), scaled.Denom()) // Euclidean: rounds down, since Denom > 0
		if v := new(big.Rat).Quo(new(big.Rat).SetInt(whole), div); most == nil || v.Cmp(most) > 0 {
			most = v
		}
	}
	return most
}
