package rule

import (
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

type travelGapParams struct {
	scope
	Gap int64 `json:"gap"`
}

var travelGapParameters = append([]Parameter{
	{Name: "gap", Type: "integer", Text: "fewest blocks between leaving one site and starting at another", Required: true, Min: 1, Max: 20},
}, scopeParameters...)

var travelGap = Rule{
	Card: Card{
		ID: "travel-gap", Title: "Gap between two sites", Group: "Off-site", Source: "rules", Tier: problem.Must, Soft: true, Weight: 10,
		Text:       "Between a stay at one off-site site and a stay at another lie at least so many blocks at home or without activity.",
		Parameters: travelGapParameters,
	},
	Says: func(y *Year, s problem.Setting) string {
		q := params[travelGapParams](travelGapParameters, s)
		return fmt.Sprintf("At least %s lies between leaving one site and starting at another%s.", count(q.Gap, "block"), y.of(q.scope))
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		return params[travelGapParams](travelGapParameters, s).valid(p)
	},
	// State 1+k*gap+d: site k was left d < gap blocks ago; 0: no site was.
	Tell: func(b *Builder, s problem.Setting) {
		q := params[travelGapParams](travelGapParameters, s)
		gap := int(q.Gap)
		var sites []string
		at := make([]int, b.A)
		for a := b.R; a < b.A; a++ {
			name := b.P.Sites[a-b.R].Site
			if at[a] = slices.Index(sites, name); at[a] < 0 {
				at[a] = len(sites)
				sites = append(sites, name)
			}
		}
		b.watch(q.scope, b.machine(1+len(sites)*gap, Origin{Rule: s.ID}, func(state, _, a int) (int, int64) {
			site, since := (state-1)/gap, (state-1)%gap
			switch {
			case a >= b.R && (state == 0 || site == at[a]):
				return 1 + at[a]*gap, 0
			case a >= b.R:
				return b.toll(s, 1+at[a]*gap, int64(gap-since))
			case state == 0 || since+1 == gap:
				return 0, 0
			}
			return state + 1, 0
		}))
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[travelGapParams](travelGapParameters, s)
		for _, id := range y.people(q.scope) {
			last := -1
			for t, a := range y.rows[id] {
				o := y.options[a]
				if o == nil {
					continue
				}
				if last >= 0 {
					from := y.options[y.rows[id][last]].Site
					if between := int64(t - last - 1); from != o.Site && between < q.Gap {
						y.Report(Violation{Fellow: id, Rotation: a, Site: o.Site, Blocks: []int{last, t}, Excess: q.Gap - between}, "%s is at %s in %s and at %s in %s; at least %s must lie between.", y.who(id), from, y.in(last), o.Site, y.in(t), count(q.Gap, "block"))
					}
				}
				last = t
			}
		}
	},
}
