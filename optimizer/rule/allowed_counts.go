package rule

import (
	"fmt"
	"slices"
	"strings"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

type allowedCountsParams struct {
	scope
	Activities []string `json:"activities"`
	Counts     []int64  `json:"counts"`
	Blocks     []int    `json:"blocks"`
}

var allowedCountsParameters = append([]Parameter{
	{Name: "activities", Type: "texts", Text: "rotations (at home) and off-site options that count together", Required: true},
	{Name: "counts", Type: "integers", Text: "the allowed numbers of fellows", Required: true, Max: problem.MaxFellows},
	{Name: "blocks", Type: "blocks", Text: "the blocks in question; none listed: the whole year"},
}, scopeParameters...)

// allowedCounts is the one rule whose rows have holes. The hole is told by an
// auxiliary agent after the fellows: in block t it does the k-th activity when
// the k-th allowed count holds, and counts that many back,
//
//	sum over fellows of x - sum over k of count_k * y_k = 0,
//
// so the solver needs to know nothing new. It must stand after the rules that
// speak of every agent.
var allowedCounts = Rule{
	Card: Card{
		ID: "allowed-counts", Title: "Allowed numbers of fellows", Group: "Coverage", Source: "rules", Tier: problem.Must, Soft: true, Weight: 100,
		Text:       "In these blocks the number of fellows (by head) on a group of rotations and off-site options is one of the listed numbers, such as none or two.",
		Parameters: allowedCountsParameters,
	},
	Says: func(y *Year, s problem.Setting) string {
		q := params[allowedCountsParams](allowedCountsParameters, s)
		return fmt.Sprintf("%s: %s fellows and no other number in %s%s.", y.list(q.Activities, "and"), numbers(q.Counts), y.when(q.Blocks), y.of(q.scope))
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		q := params[allowedCountsParams](allowedCountsParameters, s)
		found := append(q.valid(p), validActivities(p, "activities", q.Activities)...)
		if most := len(p.Rotations) + len(p.Sites); len(q.Counts) > most {
			found = append(found, problem.FieldError{Path: "counts", Value: fmt.Sprintf("%d numbers", len(q.Counts)), Message: fmt.Sprintf("write at most as many as there are activities, %d", most)})
		}
		return found
	},
	Tell: func(b *Builder, s problem.Setting) {
		q := params[allowedCountsParams](allowedCountsParameters, s)
		aux := b.auxiliary(q.Blocks, q.Counts)
		b.eachBlock(q.Blocks, func(t int) {
			row := b.Row(0, 0, b.Price(s), b.Price(s), Origin{Rule: s.ID, Title: q.Activities[0], Blocks: []int{t}})
			for _, i := range b.agents(q.scope) {
				for k, id := range q.Activities {
					if !slices.Contains(q.Activities[:k], id) {
						b.UseOne(row, i, t, b.activity[id], 1)
					}
				}
			}
			for k, n := range q.Counts {
				b.UseOne(row, aux, t, k, -n)
			}
		})
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[allowedCountsParams](allowedCountsParameters, s)
		who := y.people(q.scope)
		for t := range y.T {
			if !inBlocks(q.Blocks, t) {
				continue
			}
			var n int64
			for _, id := range who {
				if slices.Contains(q.Activities, y.rows[id][t]) {
					n++
				}
			}
			off := int64(1 << 40)
			for _, c := range q.Counts {
				off = min(off, max(c-n, n-c))
			}
			if off > 0 {
				y.Report(Violation{Rotation: q.Activities[0], Blocks: []int{t}, Excess: off}, "%s: %s in %s; only %s are allowed.", y.list(q.Activities, "and"), people(n*100), y.in(t), numbers(q.Counts))
			}
		}
	},
}

// numbers writes "0, 2 or 4".
func numbers(list []int64) string {
	list = slices.Clone(list)
	slices.Sort(list)
	var s []string
	for _, n := range slices.Compact(list) {
		s = append(s, fmt.Sprint(n))
	}
	if k := len(s) - 1; k > 0 {
		return strings.Join(s[:k], ", ") + " or " + s[k]
	}
	return s[0]
}

// auxiliary adds an agent that is nobody: in each of the blocks it picks one
// of the counts, by doing the activity of that number. It uses no row but
// those given to it, and has no wishes.
func (b *Builder) auxiliary(blocks []int, counts []int64) int {
	ag := model.Agent{
		Work: make([]bool, b.T), Open: make([]bool, b.T*b.A), Gain: make([]int64, b.T*b.A), Score: make([]int64, b.T*b.A),
		Length: make([]model.Span, b.A), Follow: make([]bool, b.A*b.A), Own: map[int32][]model.Use{},
	}
	for a := range ag.Length {
		ag.Length[a] = model.Span{Min: 1, Max: b.T}
	}
	for k := range ag.Follow {
		ag.Follow[k] = true
	}
	b.eachBlock(blocks, func(t int) {
		ag.Work[t] = true
		for k := range counts {
			ag.Open[t*b.A+k] = true
		}
	})
	b.M.Agents = append(b.M.Agents, ag)
	return len(b.M.Agents) - 1
}

// Complete is the paths of the fellows with everything that a schedule does
// not show: which sessions are not the first, and the auxiliary agents' best
// paths, for every row of theirs the count that is nearest to what the fellows
// use.
func (c *Compiled) Complete(paths []model.Path) []model.Path {
	n := len(c.P.Fellows)
	if c.later != nil {
		paths = slices.Clone(paths)
		for i := range n {
			paths[i] = slices.Clone(paths[i])
			c.toLater(i, paths[i])
		}
	}
	if len(c.Model.Agents) == n {
		return paths
	}
	paths = slices.Clip(paths[:n])
	load := make([]int64, len(c.Model.Rows))
	for i := range n {
		c.Model.AddUses(i, paths[i], load, 1)
	}
	for i := n; i < len(c.Model.Agents); i++ {
		ag := &c.Model.Agents[i]
		p := make(model.Path, c.Model.Periods)
		for t := range p {
			p[t] = model.None
			best := int64(1) << 62
			for a := range c.Model.Activities {
				if !ag.Work[t] || !ag.Open[t*c.Model.Activities+a] {
					continue
				}
				ch := c.Model.ChoicesOf[a][0]
				off := int64(0)
				for _, u := range ag.Own[int32(c.Model.Cell(t, ch))] {
					off += max(load[u.Row]+int64(u.Coef), -load[u.Row]-int64(u.Coef))
				}
				if off < best && len(ag.Own[int32(c.Model.Cell(t, ch))]) > 0 {
					best, p[t] = off, int16(ch)
				}
			}
		}
		paths = append(paths, p)
	}
	return paths
}
