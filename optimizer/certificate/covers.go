package certificate

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
		return Refuse("a case is missing")
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
			return Refuse("the cases do not split on one question at depth %d", depth)
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
		return Refuse("a case speaks of agent %d, block %d, activity %d, choice %d, which do not all exist", c.Agent, c.Block, c.Activity, c.Choice)
	}
	return nil
}
