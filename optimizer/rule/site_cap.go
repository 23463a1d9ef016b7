package rule

import (
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

type siteCapParams struct {
	scope
	Site     string `json:"site"`
	Sessions int64  `json:"sessions"`
}

var siteCapParameters = append([]Parameter{
	{Name: "site", Type: "text", Text: "the site, as sites[].site names it", Required: true},
	{Name: "sessions", Type: "integer", Text: "most sessions of one fellow there in the year", Required: true, Max: problem.MaxBlocks},
}, scopeParameters...)

var siteCap = Rule{
	Card: Card{
		ID: "site-cap", Title: "Sessions at one site", Group: "Off-site", Source: "rules", Tier: problem.Must, Soft: true, Weight: 10,
		Text:       "A fellow has at most so many sessions at one site in the year, all its off-site options together.",
		Parameters: siteCapParameters,
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		q := params[siteCapParams](siteCapParameters, s)
		have := slices.ContainsFunc(p.Sites, func(o problem.Site) bool { return o.Site == q.Site })
		return append(q.valid(p), unknown("site", "off-site option", q.Site, have)...)
	},
	Tell: func(b *Builder, s problem.Setting) {
		q := params[siteCapParams](siteCapParameters, s)
		each := make([]int32, b.A)
		for k := range b.P.Sites {
			if b.P.Sites[k].Site == q.Site {
				each[b.R+k] = 1
			}
		}
		for _, i := range b.agents(q.scope) {
			b.Counter(i, model.Counter{Max: q.Sessions, PerSession: each, Over: b.Price(s)}, Origin{Rule: s.ID, Fellow: b.P.Fellows[i].ID, Site: q.Site})
		}
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[siteCapParams](siteCapParameters, s)
		for _, id := range y.people(q.scope) {
			var there []int
			var n int64
			for _, r := range runs(y.rows[id]) {
				if o := y.options[r.activity]; o != nil && o.Site == q.Site {
					n++
					there = append(there, r.blocks()...)
				}
			}
			if n > q.Sessions {
				y.Report(Violation{Fellow: id, Site: q.Site, Blocks: there, Excess: n - q.Sessions}, "%s has %s at %s; at most %d are allowed.", y.who(id), count(n, "session"), q.Site, q.Sessions)
			}
		}
	},
}
