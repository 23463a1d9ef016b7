package rule

import (
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

type burdenParams struct {
	Rotations []string `json:"rotations"`
	Fellows   []string `json:"fellows"`
	Past      []int64  `json:"past"`
	Level     int64    `json:"level"`
}

var burdenParameters = []Parameter{
	{Name: "rotations", Type: "texts", Text: "the burdensome rotations, as one group; off-site options count as theirs", Required: true},
	{Name: "fellows", Type: "texts", Text: "ids of the fellows", Required: true},
	{Name: "past", Type: "integers", Text: "blocks that each of them has carried in earlier years, in the same order", Required: true, Max: problem.MaxNumber},
	{Name: "level", Type: "integer", Text: "blocks, past ones included, that are fair for everybody", Required: true, Max: problem.MaxNumber},
}

var burdenToDate = Rule{
	Card: Card{
		ID: "burden-to-date", Title: "Equity to date", Group: "Wishes", Source: "rules", Tier: problem.Should, Soft: true, Weight: 1,
		Text:       "Who has carried more than the fair level of burdensome blocks, earlier years included, costs for every block above it: those who carried much so far are spared.",
		Parameters: burdenParameters,
	},
	Says: func(y *Year, s problem.Setting) string {
		q := params[burdenParams](burdenParameters, s)
		return fmt.Sprintf("Nobody has more than %s of %s, earlier years included%s.", count(q.Level, "block"), y.list(q.Rotations, "or"), y.of(scope{Fellows: q.Fellows}))
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		q := params[burdenParams](burdenParameters, s)
		found := append(scope{Fellows: q.Fellows}.valid(p), validRotations(p, "rotations", q.Rotations)...)
		if len(q.Past) != len(q.Fellows) {
			found = append(found, problem.FieldError{Path: "past", Value: count(int64(len(q.Past)), "number"), Message: "write one per fellow, " + fmt.Sprint(len(q.Fellows))})
		}
		for k, id := range q.Fellows {
			if slices.Contains(q.Fellows[:k], id) {
				found = append(found, problem.FieldError{Path: fmt.Sprintf("fellows[%d]", k), Value: fmt.Sprintf("%q", id), Message: "the fellow stands twice"})
			}
		}
		return found
	},
	// What lies above the level already is a constant that no schedule can
	// change: counting starts at the level then.
	Tell: func(b *Builder, s problem.Setting) {
		q := params[burdenParams](burdenParameters, s)
		in := b.group(q.Rotations)
		inc := make([]int32, b.T*b.A)
		for t := range b.T {
			for a := range b.A {
				if in(a) {
					inc[t*b.A+a] = 1
				}
			}
		}
		for k, id := range q.Fellows {
			b.Counter(b.fellow[id], model.Counter{Start: min(q.Past[k], q.Level), Max: q.Level, Inc: inc, Over: b.Price(s)}, Origin{Rule: s.ID, Fellow: id, Title: q.Rotations[0]})
		}
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[burdenParams](burdenParameters, s)
		for k, id := range q.Fellows {
			var blocks []int
			for t := range y.T {
				if y.on(id, t, q.Rotations) {
					blocks = append(blocks, t)
				}
			}
			over := min(int64(len(blocks)), q.Past[k]+int64(len(blocks))-q.Level)
			if over > 0 {
				y.Report(Violation{Fellow: id, Rotation: q.Rotations[0], Blocks: blocks, Excess: over}, "%s has %s of %s and %d from before; %d are fair.", y.who(id), count(int64(len(blocks)), "block"), y.list(q.Rotations, "or"), q.Past[k], q.Level)
			}
		}
	},
}
