package rule

import (
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

type rankedParams struct {
	Fellow     string   `json:"fellow"`
	Activities []string `json:"activities"`
	Blocks     []int    `json:"blocks"`
}

var rankedParameters = []Parameter{
	{Name: "fellow", Type: "text", Text: "id of the fellow", Required: true},
	{Name: "activities", Type: "texts", Text: "rotations (at home) and off-site options, the dearest first; or one of them, with blocks", Required: true},
	{Name: "blocks", Type: "blocks", Text: "blocks for the one activity, the dearest first; left out: the activities themselves are ranked"},
}

var rankedWishes = Rule{
	Card: Card{
		ID: "ranked-wishes", Title: "Ranked wishes", Group: "Wishes", Source: "rules", Tier: problem.Wish, Soft: true, Weight: 1,
		Text:       "A fellow ranks rotations, off-site options or blocks for one of them, and gets the first. The best one got counts: the second costs once, the third twice, none as often as there are ranks.",
		Parameters: rankedParameters,
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		q := params[rankedParams](rankedParameters, s)
		found := append(unknown("fellow", "fellow", q.Fellow, hasFellow(p, q.Fellow)), validActivities(p, "activities", q.Activities)...)
		if len(q.Blocks) > 0 && len(q.Activities) > 1 {
			found = append(found, problem.FieldError{Path: "blocks", Value: fmt.Sprint(q.Blocks), Message: "rank blocks for one activity at a time"})
		}
		for k, a := range q.Activities {
			if slices.Contains(q.Activities[:k], a) {
				found = append(found, problem.FieldError{Path: fmt.Sprintf("activities[%d]", k), Value: fmt.Sprintf("%q", a), Message: "it stands twice"})
			}
		}
		for k, t := range q.Blocks {
			if slices.Contains(q.Blocks[:k], t) {
				found = append(found, problem.FieldError{Path: fmt.Sprintf("blocks[%d]", k), Value: fmt.Sprint(t), Message: "it stands twice"})
			}
		}
		return found
	},
	// A machine whose state is the best rank so far: 0 none, 1 the first, …
	Tell: func(b *Builder, s problem.Setting) {
		q := params[rankedParams](rankedParameters, s)
		ranks := max(len(q.Activities), len(q.Blocks))
		m := b.machine(ranks+1, Origin{Rule: s.ID, Fellow: q.Fellow, Title: q.Activities[0]}, func(state, t, a int) (int, int64) {
			if a == none {
				return state, 0
			}
			rank := slices.Index(q.Activities, b.id(a)) + 1
			if rank > 0 && len(q.Blocks) > 0 {
				rank = slices.Index(q.Blocks, t) + 1
			}
			if rank == 0 || state > 0 && state < rank {
				return state, 0
			}
			return rank, 0
		})
		for state := range m.Accept {
			excess := int64(state - 1)
			if state == 0 {
				excess = int64(ranks)
			}
			if m.Accept[state] = excess * b.Price(s); excess > 0 && s.Tier == problem.Must {
				m.Accept[state] = -1
			}
		}
		ag := &b.M.Agents[b.fellow[q.Fellow]]
		ag.Machines = append(ag.Machines, m)
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[rankedParams](rankedParameters, s)
		got := func(activity string, blocks ...int) bool {
			for t, a := range y.rows[q.Fellow] {
				if a == activity && inBlocks(blocks, t) {
					return true
				}
			}
			return false
		}
		var all []string // ranks in words
		best := -1
		for k, a := range q.Activities {
			if len(q.Blocks) > 0 {
				break
			}
			all = append(all, y.what(a))
			if best < 0 && got(a) {
				best = k
			}
		}
		for k, t := range q.Blocks {
			all = append(all, y.what(q.Activities[0])+" in "+y.in(t))
			if best < 0 && got(q.Activities[0], t) {
				best = k
			}
		}
		v := Violation{Fellow: q.Fellow, Rotation: q.Activities[0], Excess: int64(best)}
		switch {
		case best > 0:
			y.Report(v, "%s gets %s, wish %d of %d.", y.who(q.Fellow), all[best], best+1, len(all))
		case best < 0:
			v.Excess = int64(len(all))
			y.Report(v, "%s gets none of %s.", y.who(q.Fellow), count(int64(len(all)), "ranked wish"+map[bool]string{true: "e"}[len(all) > 1]))
		}
	},
}
