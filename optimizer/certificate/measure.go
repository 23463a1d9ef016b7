package certificate

import (
	"math/big"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// guard refuses prices of one agent that could not be added up in int64 at this scale.
func (k *checker) guard(i int) error {
	x := k.agents[i]
	sum, v := new(big.Int), new(big.Int)
	for n := range x.ag.Counters {
		c := &x.ag.Counters[n]
		sum.Add(sum, v.Mul(big.NewInt(max(c.Under, c.Over)), big.NewInt(max(x.most[n], c.Min, 1))))
		if x.most[n] >= 1<<31 {
			return Refuse("a counter of agent %d exceeds what can be counted", i)
		}
	}
	for _, mc := range x.ag.Machines {
		most := new(big.Int).SetInt64(dearest(mc, k.m.Periods))
		if mc.InScore {
			x.scored += dearest(mc, k.m.Periods)
		}
		sum.Add(sum, most)
	}
	if sum.Mul(sum, big.NewInt(k.c.Scale)).BitLen() > 58 {
		return Refuse("the prices of agent %d exceed what can be added up at scale %d", i, k.c.Scale)
	}
	return nil
}

// dearest is the most that a machine can charge for a year.
func dearest(mc *model.Machine, periods int) (most int64) {
	for _, cost := range mc.Cost {
		most = max(most, cost)
	}
	most *= int64(periods)
	var end int64
	for _, cost := range mc.Accept {
		end = max(end, cost)
	}
	return most + end
}

// measure finds the divisors of the fairness term and what it can reach: the smallest of the
// agents' scores per working block is at least the smallest they could have, and at most the
// smallest of the largest.
func (k *checker) measure() {
	for i := range k.m.Agents {
		ag := &k.m.Agents[i]
		if ag.Div <= 0 || k.m.FairWeight == 0 {
			continue
		}
		if !slices.Contains(k.divs, ag.Div) {
			k.divs = append(k.divs, ag.Div)
		}
		var low, high int64
		for t := range k.m.Periods {
			first := true
			var l, h int64
			for a := range k.m.Activities {
				if !ag.Work[t] || !ag.Open[t*k.m.Activities+a] {
					continue
				}
				s := ag.Score[t*k.m.Activities+a]
				if first || s < l {
					l = s
				}
				if first || s > h {
					h = s
				}
				first = false
			}
			low, high = low+l, high+h
		}
		for _, mc := range ag.Machines {
			if mc.InScore {
				low -= dearest(mc, k.m.Periods)
			}
		}
		lo, hi := big.NewRat(low, ag.Div), big.NewRat(high, ag.Div)
		if k.wLo == nil || lo.Cmp(k.wLo) < 0 {
			k.wLo = lo
		}
		if k.wHi == nil || hi.Cmp(k.wHi) < 0 {
			k.wHi = hi
		}
	}
	if len(k.divs) == 0 {
		k.divs = []int64{1}
	}
}
