package certificate

import (
	"math"
	"math/big"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// Limits of one check; the zero value is generous.
type Limits struct {
	Labels int // partial years looked at for one agent in one case; 0: 3,000,000
}

// Report says what was proved.
type Report struct {
	Bound  *big.Rat // no schedule is worth more; nil: there is none at all
	Cases  int
	Labels int64 // how often the exact search of a row was needed
}

// Check proves c's claim about p again, in whole numbers, or says why not; the error wraps
// ErrRefused. p must be valid.
func Check(p *problem.Problem, c *Certificate, l Limits) (*Report, error) {
	if l.Labels == 0 {
		l.Labels = 3_000_000
	}
	if c.Format != Format {
		return nil, refuse("format %q, want %q", c.Format, Format)
	}
	if seal, err := c.seal(); err != nil || seal != c.Seal {
		return nil, refuse("the seal does not fit: a figure has been altered")
	}
	if digest, err := Digest(p); err != nil || digest != c.Problem {
		return nil, refuse("it belongs to another problem")
	}
	k := &checker{m: rule.Compile(p).Model, c: c, limits: l, report: &Report{Cases: len(c.Cases)}}
	if c.Bound != "" {
		bound, ok := new(big.Rat).SetString(c.Bound)
		if !ok {
			return nil, refuse("bound %q is not a number", c.Bound)
		}
		k.report.Bound = bound
	}
	if c.Scale < 1 || c.Scale > 1<<40 {
		return nil, refuse("scale %d", c.Scale)
	}
	all := make([]*Case, len(c.Cases))
	for n := range c.Cases {
		all[n] = &c.Cases[n]
	}
	if err := k.covers(all, 0); err != nil {
		return nil, err
	}
	k.measure()
	for i := range k.m.Agents {
		k.agents = append(k.agents, newAgent(k.m, i))
		if err := k.guard(i); err != nil {
			return nil, err
		}
	}
	for n := range c.Cases {
		if err := k.prove(n); err != nil {
			return nil, err
		}
	}
	return k.report, nil
}

type checker struct {
	m        *model.Model
	c        *Certificate
	limits   Limits
	report   *Report
	agents   []*agent
	divs     []int64
	wLo, wHi *big.Rat // of the smallest score per working block
}

// covers checks that the cases are the leaves of a tree of yes-or-no questions, so that every
// schedule falls into one.
func (k *checker) covers(cases []*Case, depth int) error {
	var yes, no []*Case
	for _, x := range cases {
		if len(x.Cuts) == depth {
			return nil // it takes in everything here
		}
	}
	if len(cases) == 0 {
		return refuse("a case is missing")
	}
	question := cases[0].Cuts[depth]
	if err := k.valid(question); err != nil {
		return err
	}
	for _, x := range cases {
		cut := x.Cuts[depth]
		does := cut.Does
		cut.Does = question.Does
		if cut != question {
			return refuse("the cases do not split on one question at depth %d", depth)
		}
		if does {
			yes = append(yes, x)
		} else {
			no = append(no, x)
		}
	}
	if err := k.covers(yes, depth+1); err != nil {
		return err
	}
	return k.covers(no, depth+1)
}

func (k *checker) valid(c Cut) error {
	if c.Agent < 0 || c.Agent >= len(k.m.Agents) || c.Block < 0 || c.Block >= k.m.Periods ||
		c.Activity < 0 || c.Activity >= k.m.Activities || c.Choice < -1 || c.Choice >= len(k.m.Choices) {
		return refuse("a case speaks of agent %d, block %d, activity %d, choice %d, which do not all exist", c.Agent, c.Block, c.Activity, c.Choice)
	}
	return nil
}

// guard refuses prices of one agent that could not be added up in int64 at this scale.
func (k *checker) guard(i int) error {
	x := k.agents[i]
	sum, v := new(big.Int), new(big.Int)
	for n := range x.ag.Counters {
		c := &x.ag.Counters[n]
		span := x.most[n]
		sum.Add(sum, v.Mul(big.NewInt(max(c.Under, c.Over)), big.NewInt(max(span, c.Min, 1))))
	}
	for _, mc := range x.ag.Machines {
		var most int64
		for _, cost := range mc.Cost {
			most = max(most, cost)
		}
		sum.Add(sum, v.Mul(big.NewInt(most), big.NewInt(int64(k.m.Periods))))
		most = 0
		for _, cost := range mc.Accept {
			most = max(most, cost)
		}
		sum.Add(sum, v.SetInt64(most))
	}
	if sum.Mul(sum, big.NewInt(k.c.Scale)).BitLen() > 58 {
		return refuse("the prices of agent %d exceed what can be added up at scale %d", i, k.c.Scale)
	}
	return nil
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
		k.divs = append(k.divs, ag.Div)
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

// prove shows that no schedule of case n is worth more than the claim.
func (k *checker) prove(n int) error {
	x := &k.c.Cases[n]
	if k.report.Bound == nil && !x.Empty {
		return refuse("case %d bounds a value, but the claim is that there is no schedule", n)
	}
	total, err := k.constant(n, x)
	if err != nil {
		return err
	}
	worth := make([]int64, len(k.agents))
	for i, ag := range k.agents {
		cell, err := k.cells(n, x, i)
		if err != nil {
			return err
		}
		scale := k.c.Scale
		if x.Empty {
			scale = 0
		}
		ag.prepare(scale, cell, k.shut(x, i))
		worth[i] = ag.tighten(120)
		if worth[i] == nothing {
			return nil // the agent has no year at all here
		}
		total.Add(total, new(big.Rat).SetInt64(worth[i]))
	}
	if k.closes(x, total) {
		return nil
	}
	for i, ag := range k.agents { // the easy bound was not enough: search the rows exactly
		k.report.Labels++
		best, ok := ag.best(k.limits.Labels)
		if !ok {
			return refuse("case %d: the years of agent %d are too many to search with %d labels", n, i, k.limits.Labels)
		}
		if best == nothing {
			return nil
		}
		total.Sub(total, new(big.Rat).SetInt64(worth[i]-best))
		if k.closes(x, total) {
			return nil
		}
	}
	value, _ := new(big.Rat).Quo(total, new(big.Rat).SetInt64(k.c.Scale)).Float64()
	if x.Empty {
		return refuse("case %d: the multipliers sum up to %g and not below zero", n, value)
	}
	return refuse("case %d: the multipliers prove %g only", n, value)
}

// closes says whether total, in units of 1/Scale, proves the claim for case x. Values are multiples
// of 1/Div for the divisor of the worst-off, so that a bound may be brought down to such.
func (k *checker) closes(x *Case, total *big.Rat) bool {
	if x.Empty {
		return total.Sign() < 0
	}
	bound := new(big.Rat).Quo(total, new(big.Rat).SetInt64(k.c.Scale))
	for _, d := range k.divs {
		div := new(big.Rat).SetInt64(d)
		scaled := new(big.Rat).Mul(bound, div)
		whole := new(big.Int).Div(scaled.Num(), scaled.Denom()) // Euclidean: rounds down, since Denom > 0
		if new(big.Rat).Quo(new(big.Rat).SetInt(whole), div).Cmp(k.report.Bound) > 0 {
			return false
		}
	}
	return true
}

// constant is the part of the bound that no year changes, in units of 1/Scale.
func (k *checker) constant(n int, x *Case) (*big.Rat, error) {
	sum := new(big.Rat)
	for r, y := range x.Rows {
		if r < 0 || int(r) >= len(k.m.Rows) {
			return nil, refuse("case %d: there is no row %d", n, r)
		}
		w := &k.m.Rows[r]
		side, price, none := w.Hi, w.Over, w.Hi >= model.Infinite
		size := y
		if y < 0 {
			side, price, none, size = w.Lo, w.Under, w.Lo <= -model.Infinite, -y
		}
		switch {
		case y == math.MinInt64 || none && y != 0:
			return nil, refuse("case %d: row %d has no bound on that side", n, r)
		case price > 0 && x.Empty:
			return nil, refuse("case %d: row %d may be broken at a price and proves no emptiness", n, r)
		case price > 0 && new(big.Int).Mul(big.NewInt(price), big.NewInt(k.c.Scale)).Cmp(big.NewInt(size)) < 0:
			return nil, refuse("case %d: the multiplier of row %d exceeds its price", n, r)
		}
		sum.Add(sum, new(big.Rat).SetInt(new(big.Int).Mul(big.NewInt(y), big.NewInt(side))))
	}
	left := new(big.Int)
	if !x.Empty {
		left.Mul(big.NewInt(k.m.FairWeight), big.NewInt(k.c.Scale))
	}
	for i, u := range x.Fair {
		if i < 0 || int(i) >= len(k.m.Agents) || u < 0 || k.m.FairWeight == 0 || k.m.Agents[i].Div <= 0 || x.Empty {
			return nil, refuse("case %d: agent %d has no part in the fairness term, or a negative one", n, i)
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
	return sum, nil
}

// cells are the worths of agent i's cells in case x. Sums of a year must stay below 2^59.
func (k *checker) cells(n int, x *Case, i int) ([]int64, error) {
	m := k.m
	ag := &m.Agents[i]
	cell := make([]int64, m.Periods*len(m.Choices))
	most := new(big.Int).Lsh(big.NewInt(1), 58)
	most.Div(most, big.NewInt(int64(m.Periods+1)))
	var v, w big.Int
	for t := range m.Periods {
		for c, a := range m.Choices {
			v.SetInt64(0)
			if !x.Empty {
				v.Mul(w.SetInt64(ag.Gain[t*m.Activities+int(a)]), big.NewInt(k.c.Scale))
				v.Add(&v, w.Mul(big.NewInt(ag.Score[t*m.Activities+int(a)]), big.NewInt(x.Fair[int32(i)])))
			}
			m.EachUse(i, t, int32(c), func(u model.Use) {
				v.Sub(&v, w.Mul(big.NewInt(x.Rows[u.Row]), big.NewInt(int64(u.Coef))))
			})
			if v.CmpAbs(most) > 0 {
				return nil, refuse("case %d: a worth of agent %d exceeds what can be added up", n, i)
			}
			cell[t*len(m.Choices)+c] = v.Int64()
		}
	}
	return cell, nil
}

// shut are the cells that the case forbids to agent i.
func (k *checker) shut(x *Case, i int) []bool {
	C := len(k.m.Choices)
	shut := make([]bool, k.m.Periods*C)
	for _, cut := range x.Cuts {
		if cut.Agent != i {
			continue
		}
		for c := range C {
			it := int(k.m.Choices[c]) == cut.Activity && (cut.Choice < 0 || cut.Choice == c)
			if it != cut.Does {
				shut[cut.Block*C+c] = true
			}
		}
	}
	return shut
}
