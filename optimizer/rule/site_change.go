package rule

import (
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

type siteChangeParams struct {
	scope
	Ignore  []string `json:"ignore"`
	InScore int      `json:"in_score"`
}

var siteChangeParameters = append([]Parameter{
	{Name: "ignore", Type: "texts", Text: "rotations that are at no site, such as vacation: the site before them is the one that counts"},
	inScoreParameter,
}, scopeParameters...)

var siteChange = Rule{
	Card: Card{
		ID: "site-change", Title: "Change of site", Group: "Off-site", Source: "rules", Tier: problem.Wish, Soft: true, Weight: 1,
		Text:       "Every change from one site to another in the course of the year costs; home is a site too. Blocks without activity change nothing.",
		Parameters: siteChangeParameters,
	},
	Says: func(y *Year, s problem.Setting) string {
		q := params[siteChangeParams](siteChangeParameters, s)
		return fmt.Sprintf("A fellow stays at one site%s.", y.of(q.scope))
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		q := params[siteChangeParams](siteChangeParameters, s)
		return slices.Concat(q.valid(p), validRotations(p, "ignore", q.Ignore), validInScore(p, q.InScore, s))
	},
	// A machine whose state is the last site: 0 none yet, 1 home, 2, 3, …
	Tell: func(b *Builder, s problem.Setting) {
		q := params[siteChangeParams](siteChangeParameters, s)
		sites := []string{"", "home"}
		at := make([]int32, b.A+1) // state that an activity leads to; 0: stay
		for a := range b.A {
			switch {
			case a < b.R && slices.Contains(q.Ignore, b.id(a)):
			case a < b.R:
				at[a] = 1
			default:
				name := "at " + b.P.Sites[a-b.R].Site
				k := slices.Index(sites, name)
				if k < 0 {
					k = len(sites)
					sites = append(sites, name)
				}
				at[a] = int32(k)
			}
		}
		m := &model.Machine{States: len(sites), Next: make([]int32, len(sites)*b.T*(b.A+1)), Cost: make([]int64, len(sites)*b.T*(b.A+1)), Accept: make([]int64, len(sites))}
		m.Origin, m.InScore = b.origin(Origin{Rule: s.ID}), q.InScore == 1
		for state := range len(sites) {
			for t := range b.T {
				for symbol := range b.A + 1 {
					k := (state*b.T+t)*(b.A+1) + symbol
					next := at[symbol]
					switch {
					case next == 0:
						next = int32(state)
					case state == 0 || int(next) == state:
					case s.Tier == problem.Must:
						next = -1
					default:
						m.Cost[k] = b.Price(s)
					}
					m.Next[k] = next
				}
			}
		}
		for _, i := range b.agents(q.scope) {
			b.M.Agents[i].Machines = append(b.M.Agents[i].Machines, m)
		}
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[siteChangeParams](siteChangeParameters, s)
		for _, id := range y.people(q.scope) {
			last, since := "", -1
			for t, a := range y.rows[id] {
				if a == "" || y.options[a] == nil && slices.Contains(q.Ignore, a) {
					continue
				}
				site := "home"
				if o := y.options[a]; o != nil {
					site = "at " + o.Site
				}
				if since >= 0 && site != last {
					y.Report(Violation{Fellow: id, Blocks: []int{since, t}}, "%s changes from %s to %s in %s.", y.who(id), place(last), place(site), y.in(t))
				}
				last, since = site, t
			}
		}
	},
}

// place drops the preposition of a site's name.
func place(site string) string {
	if len(site) > 3 && site[:3] == "at " {
		return site[3:]
	}
	return site
}
