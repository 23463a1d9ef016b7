package certificate

import (
	"fmt"
	"slices"
)

// all are the numbers of the cases.
func (k *checker) all() []int {
	all := make([]int, len(k.c.Cases))
	for n := range all {
		all[n] = n
	}
	return all
}

// covers checks that the cases are the leaves of a tree of yes-or-no questions, so that every
// schedule falls into one.
func (k *checker) covers(cases []int, depth int) error {
	if k.leaf(cases, depth) {
		return nil // one takes in everything here
	}
	if len(cases) == 0 {
		return Refuse("a case is missing")
	}
	question := k.c.Cases[cases[0]].Cuts[depth]
	if err := k.valid(question); err != nil {
		return err
	}
	for _, n := range cases {
		cut := k.c.Cases[n].Cuts[depth]
		cut.Does = question.Does
		if cut != question {
			return Refuse("the cases do not split on one question at depth %d", depth)
		}
	}
	yes, no := k.split(cases, depth)
	if err := k.covers(yes, depth+1); err != nil {
		return err
	}
	return k.covers(no, depth+1)
}

// leaf says whether one of the cases asks no further question.
func (k *checker) leaf(cases []int, depth int) bool {
	return slices.ContainsFunc(cases, func(n int) bool { return len(k.c.Cases[n].Cuts) == depth })
}

// split parts cases by their next question.
func (k *checker) split(cases []int, depth int) (yes, no []int) {
	for _, n := range cases {
		if k.c.Cases[n].Cuts[depth].Does {
			yes = append(yes, n)
		} else {
			no = append(no, n)
		}
	}
	return yes, no
}

// eachCase goes down the tree of the cases, repeats the closing steps of every part of it, and calls f for the
// cases; what a step leaves holds for everything below. covers has been called.
func (k *checker) eachCase(f func(n int) error) error {
	steps := map[string][]int{}
	for n := range k.c.Closing {
		at := name(k.c.Closing[n].Cuts)
		steps[at] = append(steps[at], n)
	}
	var part func(cases []int, cuts []Cut) error
	part = func(cases []int, cuts []Cut) error {
		was := k.view
		for _, n := range steps[name(cuts)] {
			if err := k.close(n); err != nil {
				return err
			}
		}
		delete(steps, name(cuts))
		defer func() {
			if len(cuts) > 0 {
				k.view = was
			}
		}()
		if k.leaf(cases, len(cuts)) {
			for _, n := range cases {
				if err := f(n); err != nil {
					return err
				}
			}
			return nil
		}
		question := k.c.Cases[cases[0]].Cuts[len(cuts)]
		yes, no := k.split(cases, len(cuts))
		question.Does = true
		if err := part(yes, append(slices.Clip(cuts), question)); err != nil {
			return err
		}
		question.Does = false
		return part(no, append(slices.Clip(cuts), question))
	}
	if err := part(k.all(), nil); err != nil {
		return err
	}
	if len(steps) > 0 {
		return Refuse("a closing step belongs to no part of the tree")
	}
	return nil
}

// name tells parts of the tree apart.
func name(cuts []Cut) string { return fmt.Sprint(cuts) }

func (k *checker) valid(c Cut) error {
	if c.Agent < 0 || c.Agent >= len(k.m.Agents) || c.Block < 0 || c.Block >= k.m.Periods ||
		c.Activity < 0 || c.Activity >= k.m.Activities || c.Choice < -1 || c.Choice >= len(k.m.Choices) {
		return Refuse("a case speaks of agent %d, block %d, activity %d, choice %d, which do not all exist", c.Agent, c.Block, c.Activity, c.Choice)
	}
	return nil
}
