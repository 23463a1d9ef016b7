package rule

import (
	"fmt"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// mostShould bounds the price of one unit of a "should" rule, so that sums of
// prices stay far from the ends of int64 and floats can tell tiers apart.
const mostShould = 1_000_000_000_000

// mostAltogether bounds what all breaches of one setting cost together.
const mostAltogether = 1 << 60

// tiersFit refuses weights under which one "should" could not outweigh all
// wishes within exact arithmetic.
func tiersFit(p *problem.Problem) error {
	for i, s := range p.Rules {
		if s.ID == equalInfluenceID {
			if err := pointsFit(p, i); err != nil {
				return err
			}
		}
		if s.Tier != problem.Should && s.Tier != problem.Wish {
			continue
		}
		r, _ := ByID(s.ID)
		w := complete(r, s).Weight
		reach := float64(reachOfWishes(p))
		price := float64(w)
		if s.Tier == problem.Should {
			price *= 2*reach + 1
		}
		// All fellows break it in all blocks, in percents.
		if all := price * float64(mostMissing(p, s)) * float64(p.Blocks.Count) * float64(len(p.Fellows)+1) * 100; all > mostAltogether || reach >= mostAltogether {
			return problem.Errors{{Path: fmt.Sprintf("rules[%d].weight", i), Value: fmt.Sprint(w), Message: "scale this weight, the scores, or the weights of the objective down: all breaches together would be beyond exact arithmetic"}}
		}
		if s.Tier == problem.Should && 2*reachOfWishes(p)+1 > mostShould/w {
			return problem.Errors{{Path: fmt.Sprintf("rules[%d].weight", i), Value: fmt.Sprint(w), Message: "scale this weight, the scores, or the weights of the objective down: wishes reach so far that a unit of \"should\" cannot outweigh them in exact arithmetic"}}
		}
	}
	return nil
}

// reachOfWishes bounds the absolute objective of tier "wish".
func reachOfWishes(p *problem.Problem) int64 {
	o := p.Objective
	T := int64(p.Blocks.Count)
	var sum, most int64
	for _, w := range Wishes(p) {
		var cell, opt, extra int64
		for _, s := range w.Rotation {
			cell = max(cell, s, -s)
		}
		for _, s := range w.Option {
			opt = max(opt, s, -s)
		}
		for _, s := range w.Block {
			extra += max(s.Score, -s.Score)
		}
		sum += T*(cell+opt) + extra
		most = max(most, T*(cell+opt)+extra)
	}
	reach := o.Preference*sum + o.Fairness*most + o.Change*T*int64(len(p.Fellows))
	for _, s := range p.Rules {
		if s.Tier == problem.Wish {
			r, _ := ByID(s.ID)
			price := product(complete(r, s).Weight*T*int64(len(p.Rotations)+1)*100, mostMissing(p, s))
			reach = min(mostAltogether, reach+product(price, int64(len(p.Fellows)+1)))
			if inScore(r, s) {
				reach = min(mostAltogether, reach+product(o.Fairness, price))
			}
		}
	}
	return reach
}

// product is a times b, neither below 0, or mostAltogether when that is less.
func product(a, b int64) int64 {
	if a > 0 && b > mostAltogether/a {
		return mostAltogether
	}
	return a * b
}

// mostMissing is how many blocks one breach can be short of: 1 but for prerequisites, whose every session
// pays for all that is missing.
func mostMissing(p *problem.Problem, s problem.Setting) int64 {
	most := int64(1)
	switch s.ID {
	case prerequisite.ID:
		for i := range p.Rotations {
			for _, q := range p.Rotations[i].Requires {
				most = max(most, q.Blocks)
			}
		}
	case groupPrerequisite.ID:
		most = max(most, params[groupPrerequisiteParams](groupPrerequisiteParameters, s).Count)
	}
	return most
}
