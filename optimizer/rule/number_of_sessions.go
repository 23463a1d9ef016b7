package rule

import (
	"fmt"
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

type numberOfSessionsParams struct {
	groupParams
	Min int64 `json:"min"`
	Max int64 `json:"max"`
}

var numberOfSessionsParameters = withGroup(
	Parameter{Name: "min", Type: "integer", Text: "fewest sessions", Max: problem.MaxBlocks},
	Parameter{Name: "max", Type: "integer", Text: "most sessions", Default: problem.MaxBlocks, Max: problem.MaxBlocks},
)

var numberOfSessions = Rule{
	Card: Card{
		ID: "number-of-sessions", Title: "Number of sessions of a group", Group: "Calendar", Source: "rules", Tier: problem.Must, Soft: true, Weight: 10,
		Text:       "A fellow has between so many and so many sessions on a group of rotations in the year, off-site options included.",
		Parameters: numberOfSessionsParameters,
	},
	Says: func(y *Year, s problem.Setting) string {
		q := params[numberOfSessionsParams](numberOfSessionsParameters, s)
		return fmt.Sprintf("A fellow has %s of %s%s.", between(q.Min, q.Max, problem.MaxBlocks, "session"), y.list(q.Rotations, "or"), y.of(q.scope))
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		q := params[numberOfSessionsParams](numberOfSessionsParameters, s)
		found := q.valid(p)
		if q.Min > q.Max {
			found = append(found, problem.FieldError{Path: "max", Value: count(q.Max, "session"), Message: "write at least min"})
		}
		return found
	},
	Tell: func(b *Builder, s problem.Setting) {
		q := params[numberOfSessionsParams](numberOfSessionsParameters, s)
		in := b.group(q.Rotations)
		each := make([]int32, b.A)
		for a := range each {
			if in(a) {
				each[a] = 1
			}
		}
		for _, i := range b.agents(q.scope) {
			b.Counter(i, model.Counter{Min: q.Min, Max: q.Max, PerSession: each, Under: b.Price(s), Over: b.Price(s)}, Origin{Rule: s.ID, Fellow: b.P.Fellows[i].ID, Title: q.Rotations[0]})
		}
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[numberOfSessionsParams](numberOfSessionsParameters, s)
		for _, id := range y.people(q.scope) {
			var n int64
			for _, r := range runs(y.rows[id]) {
				if y.on(id, r.start, q.Rotations) {
					n++
				}
			}
			v := Violation{Fellow: id, Rotation: q.Rotations[0]}
			switch {
			case n < q.Min:
				v.Excess = q.Min - n
				y.Report(v, "%s has %s of %s; at least %s required.", y.who(id), count(n, "session"), y.list(q.Rotations, "or"), numberIs(q.Min))
			case n > q.Max:
				v.Excess = n - q.Max
				y.Report(v, "%s has %s of %s; at most %s allowed.", y.who(id), count(n, "session"), y.list(q.Rotations, "or"), numberIs(q.Max))
			}
		}
	},
}
