package certificate

import (
	"math/big"
	"slices"
)

// view is what closing steps have left of the years.
type view struct {
	shut [][]bool   // [agent] cells that no schedule above the claim takes; nil: none
	left []*remains // [agent] years that one above the claim can have; nil: any
}

func newView(agents int) view { return view{make([][]bool, agents), make([]*remains, agents)} }

// close repeats closing step n: at its multipliers a schedule in which agent i lives through a year worth v
// is worth at most the sum with the agent's worth replaced by v. Where that is no more than the claim the year is
// left out of everything that follows, in the part of the tree that the step speaks of: what is left out is
// within the claim. The years that are left are kept as a graph where it is small, and cells that none of
// them uses are shut.
func (k *checker) close(n int) error {
	x := &k.c.Closing[n]
	if k.bound == nil || x.Empty {
		return Refuse("closing step %d has no place here", n)
	}
	constant, base, err := k.constant(x)
	if err != nil {
		return err
	}
	sum, worth, err := k.nearTo(x, constant, base)
	if err != nil || sum == nil {
		return err // without any year for somebody, the cases will show it
	}
	next, keep := newView(len(k.agents)), 2*k.arcs/max(1, len(k.agents))
	C := len(k.m.Choices)
	_, err = k.each(x, base, func(w *scratch, i int) int64 {
		cells, g := w.possible(k.left[i], k.room(x, sum, worth[i]), min(k.arcs, max(arcsToClose, keep/2)))
		next.shut[i], next.left[i] = slices.Clone(k.shut[i]), k.left[i]
		if g != nil && len(g.arcs) <= keep {
			next.left[i] = w.keptAs(g)
		}
		if next.shut[i] == nil {
			next.shut[i] = make([]bool, k.m.Periods*C)
		}
		for cell, ok := range cells {
			if ok {
				continue
			}
			for _, c := range k.m.ChoicesOf[cell%k.m.Activities] {
				next.shut[i][cell/k.m.Activities*C+int(c)] = true
			}
		}
		return 0
	})
	if err == nil {
		k.view = next
	}
	return err
}

// nearTo is the sum of a closing step, near to what the hints say, and the worths in it; nil: some agent has
// no year. Most of the closeness is had for little: what is far off is looked at harder.
func (k *checker) nearTo(x *Case, constant *big.Rat, base []int64) (sum *big.Rat, worth []int64, err error) {
	worth = make([]int64, len(k.agents))
	goals, loose := k.aims(x, constant)
	for i := range worth {
		worth[i] = -nothing
	}
	for _, effort := range []int{500, 5000, 50_000} {
		none, err := k.each(x, base, func(w *scratch, i int) int64 {
			if worth[i] > goals[i] {
				worth[i] = min(worth[i], w.bound(k.left[i], goals[i], min(k.limits.Labels, effort)))
			}
			return worth[i]
		})
		if err != nil || none {
			return nil, nil, err
		}
		sum = new(big.Rat).Set(constant)
		off := int64(0)
		for i, v := range worth {
			sum.Add(sum, new(big.Rat).SetInt64(v))
			off += max(0, v-goals[i])
		}
		if off <= loose {
			break
		}
	}
	return sum, worth, nil
}

// arcsToClose is how far a graph may grow before it is read which years are left, at least: with few agents it
// may grow further.
const arcsToClose = 60_000

// aims are goals for a closing step, whose sum lies above the claim: a twentieth more than that is
// near enough, and all together may be loose by half of it.
func (k *checker) aims(x *Case, constant *big.Rat) (goals []int64, loose int64) {
	goals = k.goals(x, constant)
	if goals == nil {
		goals = make([]int64, len(k.agents))
		for i := range goals {
			goals[i] = nothing
		}
		return goals, -nothing
	}
	sum := new(big.Rat).Set(constant)
	for _, v := range goals {
		sum.Add(sum, new(big.Rat).SetInt64(v))
	}
	if above := -k.room(x, sum, 0); above > 0 && above < -nothing/2 {
		for i := range goals {
			goals[i] += above / 20 / int64(len(goals))
		}
		loose = above / 10
	}
	return goals, loose
}
