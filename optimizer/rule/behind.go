package rule

import (
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// behind tells a soft prerequisite: every session of the activities of in pays, at its start, for each
// unit of the need that does not lie behind yet on those of before. Fellows who bring as much and are
// here as long share one automaton.
func (b *Builder) behind(s problem.Setting, from Origin, need int64, q scope, in, before func(a int) bool) {
	built := map[int64]*model.Machine{} // by credit, of those who are here for whole blocks
	for _, i := range b.agents(q) {
		start := int64(0)
		for a := range b.R {
			if before(a) {
				start += b.P.Fellows[i].Credit[b.id(a)] * b.Unit
			}
		}
		if start >= need*b.Unit {
			continue
		}
		m := built[start]
		if m == nil || b.Share[i] != nil {
			m = b.behindOne(s, from, i, start, need*b.Unit, in, before)
		}
		if b.Share[i] == nil {
			built[start] = m
		}
		b.M.Agents[i].Machines = append(b.M.Agents[i].Machines, m)
	}
}

// behindOne is the automaton of fellow i. Its state is what lies behind, counted in the largest steps
// that all of the fellow's blocks are made of and no further than the need, and which activity of in
// the fellow is on:
//
//	state = done * (activities of in + 1) + its number, or 0.
func (b *Builder) behindOne(s problem.Setting, from Origin, i int, start, need int64, in, before func(a int) bool) *model.Machine {
	missing := need - start // units; more than the whole year can hold is never there
	step, top := steps(b.T, missing, func(t int) int64 { return b.share(i, t) })
	number, count := b.numbered(in)
	width := count + 1
	return b.machine(int(top+1)*width, from, func(state, t, a int) (int, int64) {
		if a == none {
			return state - state%width, 0
		}
		done, on := int64(state/width), state%width
		excess := int64(0)
		if in(a) && number[a] != on {
			excess = max(0, missing-done*step)
		}
		if before(a) {
			done = min(top, done+b.share(i, t)/step)
		}
		return b.toll(s, int(done)*width+number[a], excess)
	})
}

// steps returns the largest step that all shares of a year are made of, and how many of them fill
// missing, or the year when that is less.
func steps(T int, missing int64, share func(t int) int64) (step, top int64) {
	var reach int64
	for t := range T {
		step, reach = divisor(step, share(t)), reach+share(t)
	}
	step = max(1, step)
	return step, min((missing+step-1)/step, reach/step)
}

// validBehind refuses a soft prerequisite whose automata would be too large: those of fellows with
// shares of time that have no large step in common.
func validBehind(p *problem.Problem, s problem.Setting, need int64, in func(rotation string) bool) []problem.FieldError {
	if s.Tier == "" || s.Tier == problem.Must {
		return nil
	}
	count := 0
	for i := range p.Rotations {
		if in(p.Rotations[i].ID) {
			count++
		}
	}
	for i := range p.Sites {
		if in(p.Sites[i].CountsAs) {
			count++
		}
	}
	y := newYear(p, &problem.Schedule{})
	for i := range p.Fellows {
		_, top := steps(y.T, need*100, func(t int) int64 { return y.percent(p.Fellows[i].ID, t) })
		if found := tooRich(p, "tier", s.Tier, (top+1)*int64(count+1)); found != nil {
			return found
		}
	}
	return nil
}

// divisor is the greatest common divisor.
func divisor(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}
