package rule

import (
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

var leaveKeepsPlaceParameters = withGroup()

var leaveKeepsPlace = Rule{
	Card: Card{
		ID: "leave-keeps-place", Title: "Leave keeps its place", Group: "People", Source: "rules", Tier: problem.Must, Soft: true, Weight: 100,
		Text:       "Who goes on leave directly from one of these rotations keeps the place there: until the leave ends it counts towards the coverage maximum, though nobody covers it. Without this rule leave frees the place.",
		Parameters: leaveKeepsPlaceParameters,
	},
	Says: func(y *Year, s problem.Setting) string {
		q := params[groupParams](leaveKeepsPlaceParameters, s)
		return fmt.Sprintf("Who goes on leave from %s keeps the place there%s.", y.list(q.Rotations, "or"), y.of(q.scope))
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		return params[groupParams](leaveKeepsPlaceParameters, s).valid(p)
	},
	// The cell directly before a leave counts in every block of the leave as well.
	Tell: func(b *Builder, s problem.Setting) {
		q := params[groupParams](leaveKeepsPlaceParameters, s)
		for a := range b.P.Rotations {
			r := &b.P.Rotations[a]
			if r.Coverage == nil || !slices.Contains(q.Rotations, r.ID) {
				continue
			}
			for t := range b.T {
				most := r.Coverage.Max.At(t, model.Infinite)
				if most >= model.Infinite {
					continue
				}
				row := int32(-1)
				for _, i := range b.agents(q.scope) {
					leave := b.P.Fellows[i].Leave
					if !slices.Contains(leave, t) {
						continue
					}
					if row < 0 {
						row = b.Row(-model.Infinite, most*b.Unit, 0, b.Price(s), Origin{Rule: s.ID, Rotation: r.ID, Blocks: []int{t}, Most: Side{CoverageMost, []string{r.ID}}})
						b.UseAll(row, t, a, true)
					}
					before := t
					for slices.Contains(leave, before) {
						before--
					}
					if before >= 0 {
						b.UseOne(row, i, before, a, b.share(i, t))
					}
				}
			}
		}
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[groupParams](leaveKeepsPlaceParameters, s)
		in := map[string]bool{}
		for _, id := range y.people(q.scope) {
			in[id] = true
		}
		for _, id := range q.Rotations {
			r := y.rotations[id]
			if r.Coverage == nil {
				continue
			}
			for t := range y.T {
				var n, kept int64 // percents
				away := false     // somebody whose place could be kept
				for _, f := range y.P.Fellows {
					row := y.rows[f.ID]
					if row[t] == id {
						n += y.percent(f.ID, t)
					}
					if len(f.Leave) == 0 || !inBlocks(f.Leave, t) || !in[f.ID] {
						continue
					}
					away = true
					u := t
					for u >= 0 && inBlocks(f.Leave, u) {
						u--
					}
					if u >= 0 && row[u] == id {
						kept += y.percent(f.ID, t)
					}
				}
				if most := r.Coverage.Max.At(t, 1<<40) * 100; away && n+kept > most {
					y.Report(Violation{Rotation: id, Blocks: []int{t}, Excess: y.units(n + kept - most)}, "%s has %s in %s and keeps the places of %s on leave; at most %s.", y.what(id), people(n), y.in(t), people(kept), fits(most/100))
				}
			}
		}
	},
}
