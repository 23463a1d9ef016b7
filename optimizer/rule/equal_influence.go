package rule

import (
	"fmt"
	"maps"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

const equalInfluenceID = "equal-influence"

type equalInfluenceParams struct {
	Points int64 `json:"points"`
}

var equalInfluenceParameters = []Parameter{
	{Name: "points", Type: "integer", Text: "what the wishes of every fellow add up to, without their signs", Default: 1000, Min: 1, Max: 10_000},
}

var equalInfluence = Rule{
	Card: Card{
		ID: equalInfluenceID, Title: "Equal influence", Group: "Wishes", Source: "rules", Tier: problem.Wish,
		Text:       "However many wishes a fellow makes, together they weigh the same: the scores of each fellow are scaled so that they add up to the same number of points, and rounded. A score per block counts once in that sum.",
		Parameters: equalInfluenceParameters,
	},
}

// pointsFit refuses points with which the objective could exceed what is allowed.
func pointsFit(p *problem.Problem, i int) error {
	alone := *p
	alone.Rules = p.Rules[i : i+1]
	if reachOfWishes(&alone) > problem.MaxObjective {
		return problem.Errors{{Path: fmt.Sprintf("rules[%d].points", i), Message: "scale the points or the weights of the objective down until the largest objective is at most 10^12"}}
	}
	return nil
}

// Wishes returns the preferences as they count: as they stand in p, or with equal influence. It is
// read by what the solver is told and by what a schedule is measured with; cases with figures worked
// out by hand hold it.
func Wishes(p *problem.Problem) map[string]problem.Preference {
	for _, s := range p.Rules {
		if s.ID == equalInfluenceID {
			points := params[equalInfluenceParams](equalInfluenceParameters, s).Points
			scaled := map[string]problem.Preference{}
			for id, w := range p.Preferences {
				scaled[id] = scale(w, points)
			}
			return scaled
		}
	}
	return p.Preferences
}

// scale brings the scores of w to a sum of so many points, each rounded half away from zero.
func scale(w problem.Preference, points int64) problem.Preference {
	var sum int64
	each := func(f func(score int64) int64) problem.Preference {
		out := problem.Preference{Rotation: maps.Clone(w.Rotation), Block: slices.Clone(w.Block), Option: maps.Clone(w.Option)}
		for k, v := range w.Rotation {
			out.Rotation[k] = f(v)
		}
		for k, v := range w.Option {
			out.Option[k] = f(v)
		}
		for k := range w.Block {
			out.Block[k].Score = f(w.Block[k].Score)
		}
		return out
	}
	each(func(score int64) int64 { sum += max(score, -score); return 0 })
	if sum == 0 {
		return w
	}
	return each(func(score int64) int64 {
		if score < 0 {
			return -((-2*score*points + sum) / (2 * sum))
		}
		return (2*score*points + sum) / (2 * sum)
	})
}
