package rule

import (
	"fmt"
	"math/bits"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

type siteCapParams struct {
	scope
	Site     string `json:"site"`
	Sessions int64  `json:"sessions"`
	Distinct int64  `json:"distinct"`
}

var siteCapParameters = append([]Parameter{
	{Name: "site", Type: "text", Text: "the site, as sites[].site names it", Required: true},
	{Name: "sessions", Type: "integer", Text: "most sessions of one fellow there in the year", Required: true, Max: problem.MaxBlocks},
	{Name: "distinct", Type: "integer", Text: "1: further sessions of a rotation that one has been there for cost nothing, so that rotations are counted; 0: every session counts", Max: 1},
}, scopeParameters...)

var siteCap = Rule{
	Card: Card{
		ID: "site-cap", Title: "Sessions at one site", Group: "Off-site", Source: "rules", Tier: problem.Must, Soft: true, Weight: 10,
		Text:       "A fellow has at most so many sessions, or different rotations, at one site in the year, all its off-site options together.",
		Parameters: siteCapParameters,
	},
	Says: func(y *Year, s problem.Setting) string {
		q := params[siteCapParams](siteCapParameters, s)
		return fmt.Sprintf("A fellow has at most %s at %s in the year%s.", count(q.Sessions, "session"), q.Site, y.of(q.scope))
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		q := params[siteCapParams](siteCapParameters, s)
		have := slices.ContainsFunc(p.Sites, func(o problem.Site) bool { return o.Site == q.Site })
		found := append(q.valid(p), unknown("site", "off-site option", q.Site, have)...)
		if list, repeated := q.distinct(p); q.Distinct == 1 && repeated && len(list) > mostDistinct {
			found = append(found, problem.FieldError{Path: "distinct", Value: "1", Message: fmt.Sprintf("there are %d rotations at %s, and which of them lie behind is remembered of at most %d: limit each option there to one session, or count sessions", len(list), q.Site, mostDistinct)})
		}
		return found
	},
	Tell: func(b *Builder, s problem.Setting) {
		q := params[siteCapParams](siteCapParameters, s)
		if rotations, repeated := q.distinct(b.P); q.Distinct == 1 && repeated {
			tellDistinct(b, s, q, rotations)
			return
		}
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
			thing, seen := "session", map[string]bool{}
			if q.Distinct == 1 {
				thing = "rotation"
			}
			for _, r := range runs(y.rows[id]) {
				o := y.options[r.activity]
				if o == nil || o.Site != q.Site || q.Distinct == 1 && seen[o.CountsAs] {
					continue
				}
				n++
				seen[o.CountsAs] = true
				there = append(there, r.blocks()...)
			}
			if n > q.Sessions {
				y.Report(Violation{Fellow: id, Site: q.Site, Blocks: there, Excess: n - q.Sessions}, "%s has %s at %s; at most %s allowed.", y.who(id), count(n, thing), q.Site, numberIs(q.Sessions))
			}
		}
	},
}

// mostDistinct bounds the memory of the automaton of distinct rotations: 2 to that power states.
const mostDistinct = 10

// distinct lists the rotations at the site, and whether one of them can be repeated there by the session
// counts of its options; else sessions and rotations are the same thing.
func (q siteCapParams) distinct(p *problem.Problem) (rotations []string, repeated bool) {
	repeated = slices.ContainsFunc(p.Rules, func(s problem.Setting) bool { return s.ID == sessionCount.ID && s.Tier != "" && s.Tier != problem.Must })
	for i := range p.Sites {
		o := &p.Sites[i]
		if o.Site != q.Site {
			continue
		}
		known := slices.Contains(rotations, o.CountsAs)
		repeated = repeated || known || o.MaxSessions == nil || *o.MaxSessions > 1
		if !known {
			rotations = append(rotations, o.CountsAs)
		}
	}
	return rotations, repeated
}

// tellDistinct counts a rotation when a fellow is there for it first. A state is the set of rotations
// that lie behind, a bit each.
func tellDistinct(b *Builder, s problem.Setting, q siteCapParams, rotations []string) {
	bit := make([]int, b.A) // [activity] of its rotation; 0: not at the site
	for k := range b.P.Sites {
		if o := &b.P.Sites[k]; o.Site == q.Site {
			bit[b.R+k] = 1 << slices.Index(rotations, o.CountsAs)
		}
	}
	b.watch(q.scope, b.machine(1<<len(rotations), Origin{Rule: s.ID, Site: q.Site}, func(state, _, a int) (int, int64) {
		switch {
		case a == none || state|bit[a] == state:
			return state, 0
		case int64(bits.OnesCount(uint(state))) >= q.Sessions:
			return b.toll(s, state|bit[a], 1)
		}
		return state | bit[a], 0
	}))
}
