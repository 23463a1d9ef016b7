package rule

import (
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// none is the activity of a block without one, in the step of a machine.
const none = -1

// machine builds an automaton that starts in state 0 and reads a year block by
// block: step returns the state after activity a (or none) in block t, or
// next < 0 to refuse it, and what it costs. Every state is a fine one to end
// in.
func (b *Builder) machine(states int, from Origin, step func(state, t, a int) (next int, cost int64)) *model.Machine {
	m := &model.Machine{States: states, Next: make([]int32, states*b.T*(b.A+1)), Cost: make([]int64, states*b.T*(b.A+1)), Accept: make([]int64, states)}
	m.Origin = b.origin(from)
	free := true
	for state := range states {
		for t := range b.T {
			for symbol := range b.A + 1 {
				a := symbol
				if a == b.A {
					a = none
				}
				next, cost := step(state, t, a)
				k := (state*b.T+t)*(b.A+1) + symbol
				m.Next[k], m.Cost[k] = int32(next), cost
				free = free && cost == 0
			}
		}
	}
	if free {
		m.Cost = nil
	}
	return m
}

// mostTransitions bounds the memory of one automaton: twelve bytes each.
const mostTransitions = 20_000_000

// tooRich refuses the value at path when it asks for an automaton of so many states.
func tooRich(p *problem.Problem, path, value string, states int64) []problem.FieldError {
	each := int64(p.Blocks.Count * (len(p.Rotations) + len(p.Sites) + 1))
	if states <= mostTransitions/each {
		return nil
	}
	return []problem.FieldError{{Path: path, Value: value, Message: fmt.Sprintf("this needs %d states, and in a year of this size %d are possible: write smaller numbers, coarser shares of time, or fewer activities", states, mostTransitions/each)}}
}

// toll is the step to next at so many units of excess: refused when the rule
// is hard, at its price when it is soft.
func (b *Builder) toll(s problem.Setting, next int, excess int64) (int, int64) {
	switch {
	case excess == 0:
		return next, 0
	case s.Tier == problem.Must:
		return -1, 0
	}
	return next, excess * b.Price(s)
}

// inScoreParameter makes what a rule costs count for the worst-off fellow too.
var inScoreParameter = Parameter{Name: "in_score", Type: "integer", Text: "1: what it costs lowers the fellow's score too, so that it counts for the worst-off fellow; 0: it does not", Max: 1}

// inScore says whether setting s of rule r says so.
func inScore(r *Rule, s problem.Setting) bool {
	for _, q := range r.Parameters {
		if q.Name == inScoreParameter.Name {
			return params[struct {
				InScore int `json:"in_score"`
			}](r.Parameters, s).InScore == 1
		}
	}
	return false
}

// validInScore refuses what could not be compared: a score is in the coin of wishes.
func validInScore(p *problem.Problem, inScore int, s problem.Setting) []problem.FieldError {
	switch {
	case inScore == 0:
	case s.Tier != "" && s.Tier != problem.Wish:
		return []problem.FieldError{{Path: "in_score", Value: "1", Message: "a score is in the coin of wishes: give the setting the tier \"wish\""}}
	case len(p.Tiers) > 0:
		return []problem.FieldError{{Path: "in_score", Value: "1", Message: "leave out the tiers of the objective: with them scores are held cell by cell"}}
	}
	return nil
}

// watch gives machine m to every fellow of q.
func (b *Builder) watch(q scope, m *model.Machine) {
	for _, i := range b.agents(q) {
		b.M.Agents[i].Machines = append(b.M.Agents[i].Machines, m)
	}
}

// group tells by activity whether it counts as one of the rotations; none
// does not.
func (b *Builder) group(rotations []string) func(a int) bool {
	in := make([]bool, b.A)
	for a := range in {
		in[a] = slices.Contains(rotations, b.id(b.counted(a)))
	}
	return func(a int) bool { return a != none && in[a] }
}

// numbered gives the activities of a group the numbers 1, 2, …, for machines
// that remember which of them it was; the others have 0.
func (b *Builder) numbered(in func(a int) bool) (number []int, count int) {
	number = make([]int, b.A)
	for a := range number {
		if in(a) {
			count++
			number[a] = count
		}
	}
	return number, count
}

// on says whether the fellow's activity in block t counts as one of the
// rotations.
func (y *Year) on(fellow string, t int, rotations []string) bool {
	a := y.rows[fellow][t]
	if a == "" {
		return false
	}
	for _, r := range rotations {
		if y.rotation(a) == r {
			return true
		}
	}
	return false
}

// spell is a maximal run of blocks on any of some rotations.
type spell struct{ start, end int } // end: the first block after it

// spells returns the fellow's spells on the rotations in order.
func (y *Year) spells(fellow string, rotations []string) (all []spell) {
	for t := range y.T {
		switch n := len(all); {
		case !y.on(fellow, t, rotations):
		case n > 0 && all[n-1].end == t:
			all[n-1].end++
		default:
			all = append(all, spell{t, t + 1})
		}
	}
	return all
}

// groupParams are the parameters that most settings share.
type groupParams struct {
	scope
	Rotations []string `json:"rotations"`
}

func (q groupParams) valid(p *problem.Problem) []problem.FieldError {
	return append(q.scope.valid(p), validRotations(p, "rotations", q.Rotations)...)
}

// withGroup completes a rule's own parameters by those of groupParams.
func withGroup(own ...Parameter) []Parameter {
	all := []Parameter{{Name: "rotations", Type: "texts", Text: "the rotations in question, as one group; off-site options count as theirs", Required: true}}
	return append(append(all, own...), scopeParameters...)
}
