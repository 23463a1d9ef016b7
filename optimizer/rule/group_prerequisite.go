package rule

import (
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

type groupPrerequisiteParams struct {
	groupParams
	After []string `json:"after"`
	Count int64    `json:"count"`
}

var groupPrerequisiteParameters = withGroup(
	Parameter{Name: "after", Type: "texts", Text: "the group that must lie behind; off-site options and credit count", Required: true},
	Parameter{Name: "count", Type: "integer", Text: "blocks of the group, all together", Required: true, Min: 1, Max: problem.MaxNumber},
)

var groupPrerequisite = Rule{
	Card: Card{
		ID: "group-prerequisite", Title: "Prerequisites of a group", Group: "Curriculum", Source: "rules", Tier: problem.Must, Soft: true, Weight: 10,
		Text:       "Before a session of these rotations starts, so many blocks of a group of others lie behind, in any mixture. Off-site options and credit count; a block in part counts that part. Softly, every session pays for what is missing at its start.",
		Parameters: groupPrerequisiteParameters,
	},
	Says: func(y *Year, s problem.Setting) string {
		q := params[groupPrerequisiteParams](groupPrerequisiteParameters, s)
		return fmt.Sprintf("%s comes after at least %s of %s%s.", y.list(q.Rotations, "or"), count(q.Count, "block"), y.list(q.After, "or"), y.of(q.scope))
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		q := params[groupPrerequisiteParams](groupPrerequisiteParameters, s)
		found := append(q.valid(p), validRotations(p, "after", q.After)...)
		return append(found, validBehind(p, s, q.Count, func(id string) bool { return slices.Contains(q.Rotations, id) })...)
	},
	Tell: func(b *Builder, s problem.Setting) {
		q := params[groupPrerequisiteParams](groupPrerequisiteParameters, s)
		in, behind := b.group(q.Rotations), b.group(q.After)
		if s.Tier != problem.Must {
			b.behind(s, Origin{Rule: s.ID, Title: q.After[0]}, q.Count, q.scope, in, behind)
			return
		}
		for _, i := range b.agents(q.scope) {
			start := int64(0)
			for a := range b.R {
				if behind(a) {
					start += b.P.Fellows[i].Credit[b.id(a)] * b.Unit
				}
			}
			k := b.Counter(i, model.Counter{Start: start, Max: model.Infinite, Inc: b.increments(i, behind)}, Origin{Rule: s.ID, Fellow: b.P.Fellows[i].ID, Title: q.After[0]})
			for a := range b.A {
				if in(a) {
					b.M.Agents[i].Gates = append(b.M.Agents[i].Gates, model.Gate{Activity: a, Counter: k, AtLeast: q.Count * b.Unit})
				}
			}
		}
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[groupPrerequisiteParams](groupPrerequisiteParameters, s)
		for _, f := range y.P.Fellows {
			member := false
			for _, id := range y.people(q.scope) {
				member = member || id == f.ID
			}
			if !member {
				continue
			}
			var done int64 // percents
			counted := map[string]bool{}
			for _, r := range q.After {
				if !counted[r] {
					done += f.Credit[r] * 100
				}
				counted[r] = true
			}
			row := y.rows[f.ID]
			for t, a := range row {
				if a != "" && (t == 0 || row[t-1] != a) && y.on(f.ID, t, q.Rotations) && done < q.Count*100 {
					y.Report(Violation{Fellow: f.ID, Rotation: a, Blocks: []int{t}, Excess: y.units(q.Count*100 - done)}, "%s starts %s in %s after %s of %s; %s required.", y.who(f.ID), y.what(a), y.in(t), blocksDone(done), y.list(q.After, "or"), numberIs(q.Count))
				}
				if y.on(f.ID, t, q.After) {
					done += y.percent(f.ID, t)
				}
			}
		}
	},
}
