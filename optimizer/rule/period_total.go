package rule

import (
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

type periodTotalParams struct {
	scope
	Rotations []string `json:"rotations"`
	Blocks    []int    `json:"blocks"`
	Min       int64    `json:"min"`
	Max       int64    `json:"max"`
}

var periodTotalParameters = append([]Parameter{
	{Name: "rotations", Type: "texts", Text: "rotations that count together; off-site options count as theirs", Required: true},
	{Name: "blocks", Type: "blocks", Text: "the part of the year", Required: true},
	{Name: "min", Type: "integer", Text: "fewest blocks", Max: problem.MaxNumber},
	{Name: "max", Type: "integer", Text: "most blocks", Default: problem.MaxNumber, Max: problem.MaxNumber},
}, scopeParameters...)

var periodTotal = Rule{
	Card: Card{
		ID: "period-total", Title: "Blocks within a part of the year", Group: "Curriculum", Source: "rules", Tier: problem.Must, Soft: true, Weight: 10,
		Text:       "Within a part of the year, such as orientation or the first half, a fellow spends between so many and so many blocks on a group of rotations. Credit does not count; a block in part counts that part.",
		Parameters: periodTotalParameters,
	},
	Says: func(y *Year, s problem.Setting) string {
		q := params[periodTotalParams](periodTotalParameters, s)
		return fmt.Sprintf("A fellow has %s of %s in %s%s.", between(q.Min, q.Max, problem.MaxNumber, "block"), y.list(q.Rotations, "or"), y.when(q.Blocks), y.of(q.scope))
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		q := params[periodTotalParams](periodTotalParameters, s)
		found := append(q.valid(p), validRotations(p, "rotations", q.Rotations)...)
		if q.Min > q.Max {
			found = append(found, problem.FieldError{Path: "max", Value: count(q.Max, "block"), Message: "write at least min"})
		}
		return found
	},
	Tell: func(b *Builder, s problem.Setting) {
		q := params[periodTotalParams](periodTotalParameters, s)
		for _, i := range b.agents(q.scope) {
			inc := b.increments(i, func(a int) bool { return slices.Contains(q.Rotations, b.id(b.counted(a))) })
			for t := range b.T {
				if !slices.Contains(q.Blocks, t) {
					clear(inc[t*b.A : (t+1)*b.A])
				}
			}
			c := model.Counter{Min: q.Min * b.Unit, Max: q.Max * b.Unit, Inc: inc, Under: b.Price(s), Over: b.Price(s)}
			b.Counter(i, c, Origin{Rule: s.ID, Fellow: b.P.Fellows[i].ID, Title: q.Rotations[0], Blocks: q.Blocks})
		}
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[periodTotalParams](periodTotalParameters, s)
		part := slices.Clone(q.Blocks)
		slices.Sort(part)
		part = slices.Compact(part)
		for _, id := range y.people(q.scope) {
			var n int64 // percents
			for _, t := range part {
				if a := y.rows[id][t]; a != "" && slices.Contains(q.Rotations, y.rotation(a)) {
					n += y.percent(id, t)
				}
			}
			v := Violation{Fellow: id, Rotation: q.Rotations[0], Blocks: part}
			switch {
			case n < q.Min*100:
				v.Excess = y.units(q.Min*100 - n)
				y.Report(v, "%s has %s of %s in %s; at least %s required there.", y.who(id), blocksDone(n), y.list(q.Rotations, "or"), BlockNames(y.P, part), numberIs(q.Min))
			case n > q.Max*100:
				v.Excess = y.units(n - q.Max*100)
				y.Report(v, "%s has %s of %s in %s; at most %s allowed there.", y.who(id), blocksDone(n), y.list(q.Rotations, "or"), BlockNames(y.P, part), numberIs(q.Max))
			}
		}
	},
}
