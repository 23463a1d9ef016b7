package planner

import (
	"encoding/json"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer"
	"github.com/fellowplan/fellowplan/optimizer/problem"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// What is over is not judged again. Somebody who was ill in February leaves a gap in a month
// that nobody can fill any more; a plan from March on must not fail for it.

// forgive loosens p where the fixed blocks before a position break its rules. Numbers that hold
// for one block are set to what was; rules that hold for whole years and that the past breaks
// already are not broken further, as long as that is possible. It returns the latter.
func forgive(p *problem.Problem, rows map[string]problem.Row, before int) (rules []string) {
	was := &past{p: p, rows: present(p, rows), before: before}
	was.coverage()
	was.places()
	was.openings()
	was.offsite()
	for _, v := range optimizer.Check(without(p), &problem.Schedule{Rows: was.rows}).Violations {
		r, ok := rule.ByID(v.Rule)
		over := len(v.Blocks) > 0 && !slices.ContainsFunc(v.Blocks, func(t int) bool { return t >= before })
		if !ok || v.Tier != problem.Must || !r.Soft || !over || slices.Contains(rules, v.Rule) {
			continue
		}
		rules = append(rules, v.Rule)
		soften(p, v.Rule)
	}
	if len(rules) > 0 && !slices.Contains(p.Tiers, problem.Should) {
		p.Tiers = append([]string{problem.Should}, p.Tiers...)
	}
	return rules
}

// past is the part of a year that is over.
type past struct {
	p      *problem.Problem
	rows   map[string]problem.Row // what was really worked
	before int
}

// present drops the cells of rows in which nobody works by what is known today.
func present(p *problem.Problem, rows map[string]problem.Row) map[string]problem.Row {
	out := map[string]problem.Row{}
	for i := range p.Fellows {
		f := &p.Fellows[i]
		first, last := f.Window(p.Blocks.Count)
		row := make(problem.Row, p.Blocks.Count)
		for t, activity := range rows[f.ID] {
			if t >= first && t <= last && !slices.Contains(f.Leave, t) {
				row[t] = activity
			}
		}
		out[f.ID] = row
	}
	return out
}

// without is p without what is asked of whole schedules only and not of what was.
func without(p *problem.Problem) *problem.Problem {
	q := *p
	q.Tiers, q.Baseline = nil, nil
	return &q
}

// share is how much of a block a fellow is here, in percent.
func (w *past) share(fellow string, t int) int64 {
	for _, s := range w.p.Rules {
		if s.ID != "share" {
			continue
		}
		var who string
		var percent int64
		var blocks []int
		if json.Unmarshal(s.Params["fellow"], &who) == nil && who == fellow &&
			json.Unmarshal(s.Params["blocks"], &blocks) == nil && slices.Contains(blocks, t) &&
			json.Unmarshal(s.Params["percent"], &percent) == nil {
			return percent
		}
	}
	return whole
}

// coverage lets every rotation have had who was there.
func (w *past) coverage() {
	w.p.Rotations = slices.Clone(w.p.Rotations)
	for i := range w.p.Rotations {
		r := &w.p.Rotations[i]
		if r.Coverage == nil {
			continue
		}
		c := *r.Coverage
		for t := range w.before {
			var percent int64
			for fellow, row := range w.rows {
				if row[t] == r.ID {
					percent += w.share(fellow, t)
				}
			}
			c.Min = at(c.Min, w.p.Blocks.Count, t, min(c.Min.At(t, 0), percent/whole), 0)
			if most := c.Max.At(t, problem.MaxNumber); (percent+whole-1)/whole > most {
				c.Max = at(c.Max, w.p.Blocks.Count, t, (percent+whole-1)/whole, problem.MaxNumber)
			}
		}
		r.Coverage = &c
	}
}

// places gives mentors and options room for everybody who was with them. Who supervised whom
// is taken over as it was, so that no count of the past decides about it.
func (w *past) places() {
	w.p.Mentors = slices.Clone(w.p.Mentors)
	for i := range w.p.Mentors {
		m := &w.p.Mentors[i]
		for t := range w.before {
			m.Capacity = at(m.Capacity, w.p.Blocks.Count, t, max(m.Capacity.At(t, 0), int64(len(w.p.Fellows))), 0)
		}
	}
	w.p.Sites = slices.Clone(w.p.Sites)
	for i := range w.p.Sites {
		o := &w.p.Sites[i]
		for t := range w.before {
			if n := w.count(t, o.ID); n > o.Slots.At(t, n) {
				o.Slots = at(o.Slots, w.p.Blocks.Count, t, n, problem.MaxNumber)
			}
		}
	}
}

func (w *past) count(t int, activities ...string) (n int64) {
	for _, row := range w.rows {
		if slices.Contains(activities, row[t]) {
			n++
		}
	}
	return n
}

// openings opens rotations and options in the blocks in which they were done.
func (w *past) openings() {
	open := func(id string, blocks []int) []int {
		if blocks == nil {
			return nil
		}
		out := slices.Clone(blocks)
		for t := range w.before {
			if w.count(t, id) > 0 && !slices.Contains(out, t) {
				out = append(out, t)
			}
		}
		slices.Sort(out)
		return out
	}
	for i := range w.p.Rotations {
		w.p.Rotations[i].Blocks = open(w.p.Rotations[i].ID, w.p.Rotations[i].Blocks)
	}
	for i := range w.p.Sites {
		w.p.Sites[i].Blocks = open(w.p.Sites[i].ID, w.p.Sites[i].Blocks)
	}
}

// offsite turns the limit of fellows off-site into one of the blocks to come, when more were away before.
func (w *past) offsite() {
	if w.p.OffsiteLimit == nil {
		return
	}
	var sites []string
	for _, o := range w.p.Sites {
		sites = append(sites, o.ID)
	}
	exceeded := false
	for t := range w.before {
		exceeded = exceeded || w.count(t, sites...) > *w.p.OffsiteLimit
	}
	if !exceeded {
		return
	}
	var ahead []int
	for t := w.before; t < w.p.Blocks.Count; t++ {
		ahead = append(ahead, t)
	}
	if len(ahead) > 0 {
		w.p.Rules = append(slices.Clone(w.p.Rules), problem.Setting{ID: "group-coverage", Params: map[string]problem.Param{
			"activities": document(sites), "blocks": document(ahead), "max": document(*w.p.OffsiteLimit),
		}})
	}
	w.p.OffsiteLimit = nil
}

// at is v with another value in block t.
func at(v problem.PerBlock, blocks, t int, value, unset int64) problem.PerBlock {
	if v.At(t, unset) == value {
		return v
	}
	list := make([]int64, blocks)
	for u := range list {
		list[u] = v.At(u, unset)
	}
	list[t] = value
	return problem.Each(list...)
}

// soften makes a rule one that is kept as far as possible.
func soften(p *problem.Problem, id string) {
	p.Rules = slices.Clone(p.Rules)
	found := false
	for i := range p.Rules {
		if p.Rules[i].ID == id {
			p.Rules[i].Tier, found = problem.Should, true
		}
	}
	if !found {
		p.Rules = append(p.Rules, problem.Setting{ID: id, Tier: problem.Should})
	}
}
