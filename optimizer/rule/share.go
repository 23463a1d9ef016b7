package rule

import (
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

type shareParams struct {
	Fellow  string `json:"fellow"`
	Percent int64  `json:"percent"`
	Blocks  []int  `json:"blocks"`
}

var shareParameters = []Parameter{
	{Name: "fellow", Type: "text", Text: "id of the fellow", Required: true},
	{Name: "percent", Type: "integer", Text: "share of the block spent in this program; 0: at another program", Required: true, Min: 0, Max: 100},
	{Name: "blocks", Type: "blocks", Text: "the blocks in question", Required: true},
}

const shareID = "share"

// Unit is what a whole block counts in rows and counters: 100 where somebody spends a block in part here, so that every percent is a
// whole number, or else 1.
func Unit(p *problem.Problem) int64 {
	if slices.ContainsFunc(p.Rules, func(s problem.Setting) bool { return s.ID == shareID }) {
		return 100
	}
	return 1
}

var share = Rule{
	Card: Card{
		ID: shareID, Title: "Dual enrollment and shares of time", Group: "People", Source: "rules", Basis: Law, Tier: problem.Must,
		Text:       "In these blocks the fellow is here only in part: the block counts that part towards coverage, the mentor's places and the required lengths. A share of 0 is a block at another program: nothing is assigned.",
		Parameters: shareParameters,
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		q := params[shareParams](shareParameters, s)
		return unknown("fellow", "fellow", q.Fellow, hasFellow(p, q.Fellow))
	},
	// The builder has read the shares before any rule speaks; only whole
	// blocks elsewhere are left to tell. What a share counts is checked by
	// the rules that count.
	Tell: func(b *Builder, s problem.Setting) {
		q := params[shareParams](shareParameters, s)
		i := b.fellow[q.Fellow]
		for _, t := range q.Blocks {
			if b.share(i, t) == 0 {
				b.M.Agents[i].Work[t] = false
			}
		}
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[shareParams](shareParameters, s)
		for _, t := range q.Blocks {
			if a := y.rows[q.Fellow][t]; a != "" && y.percent(q.Fellow, t) == 0 {
				y.Report(Violation{Fellow: q.Fellow, Rotation: a, Blocks: []int{t}}, "%s is at another program in %s and has %s.", y.who(q.Fellow), y.in(t), y.what(a))
			}
		}
	},
}
