package conflict

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/row"
	"github.com/fellowplan/fellowplan/optimizer/problem"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// Labels of the exact row search: of the first verdict, and of each question while shrinking. What it
// leaves open, and what is more than a row, the judge decides.
const (
	mostLabels = 300_000
	fewLabels  = 10_000
)

// Alone explains why fellow i of p has no year even when all others stay at home, or returns nil
// when that is not proved. Without a judge the items may be more than are needed.
func Alone(p *problem.Problem, i int, judge Judge, stop func() bool) *Reason {
	one, whole := single(p, i)
	if !emptyRow(one, mostLabels) {
		return nil
	}
	list := groups(one)
	for k := range list {
		list[k].key = cmp.Or(whole[list[k].key], list[k].key)
	}
	empty := func(keep []bool) Verdict {
		if emptyRow(relaxed(one, list, keep), fewLabels) {
			return Impossible
		}
		return Unknown
	}
	keep, open := shrink(len(list), empty, stop)
	if judge != nil {
		keep, open = fewer(keep, func(keep []bool) Verdict { return judge(relaxed(one, list, keep)) }, stop)
	}
	r := &Reason{Kind: EmptyRow}
	var kept []group
	var unproved []bool
	for k := range list {
		if keep[k] {
			kept, unproved = append(kept, list[k]), append(unproved, open[k])
		}
	}
	said := r.name(one, kept, unproved)
	who := words{p}.fellow(p.Fellows[i].ID)
	r.Sentence = fmt.Sprintf("%s cannot have any year: %s.", who, strings.Join(shortened(said), "; "))
	if len(said) == 0 {
		r.Sentence = fmt.Sprintf("%s cannot have any year: nothing in the track fills the blocks.", who)
	}
	return r
}

// single is the problem of fellow i alone: no coverage minima, no pairs, and of the settings only
// what speaks of this fellow. Every year of p gives this fellow a year of it. whole leads from the keys of
// settings that were narrowed to the fellow to those of p.
func single(p *problem.Problem, i int) (q *problem.Problem, whole map[string]string) {
	q, whole = clone(p), map[string]string{}
	f := p.Fellows[i]
	q.Fellows = []problem.Fellow{f}
	q.Pairs, q.Baseline, q.Preferences, q.Objective = nil, nil, nil, problem.Objective{}
	for r := range q.Rotations {
		if c := q.Rotations[r].Coverage; c != nil {
			most := *c
			most.Min = problem.PerBlock{}
			q.Rotations[r].Coverage = &most
		}
	}
	q.Rules = slices.DeleteFunc(q.Rules, func(s problem.Setting) bool {
		r, ok := rule.ByID(s.ID) // without its setting a rule that always holds would be hard again
		return ok && !r.Always && cmp.Or(s.Tier, r.Tier) != problem.Must || others[s.ID]
	})
	kept := q.Rules[:0]
	for _, s := range q.Rules {
		if narrow, ok := settingFor(p, s, f.ID); ok {
			kept = append(kept, narrow)
			whole[keySetting(&narrow)] = keySetting(&s)
		}
	}
	q.Rules = kept
	q.Tracks = slices.DeleteFunc(q.Tracks, func(k problem.Track) bool { return k.ID != f.Track })
	return q, whole
}

// others are the rules on many that one fellow alone may break and others make good.
var others = map[string]bool{"group-coverage": true, "allowed-counts": true}

// settingFor narrows a setting to one fellow; false when it names fellows or tracks and not this one's.
func settingFor(p *problem.Problem, s problem.Setting, id string) (problem.Setting, bool) {
	k := slices.IndexFunc(p.Fellows, func(f problem.Fellow) bool { return f.ID == id })
	var said struct {
		Fellow          string
		Fellows, Tracks []string
		Past            []int64 // one for each of the fellows
	}
	raw, err := json.Marshal(s.Params)
	if err == nil {
		err = json.Unmarshal(raw, &said)
	}
	if err != nil {
		return s, true
	}
	at := slices.Index(said.Fellows, id)
	switch {
	case said.Fellow != "" && said.Fellow != id,
		len(said.Fellows) > 0 && at < 0,
		len(said.Tracks) > 0 && !slices.Contains(said.Tracks, p.Fellows[k].Track):
		return s, false
	}
	s.Params = maps.Clone(s.Params)
	narrow := func(name string, value any) {
		if _, given := s.Params[name]; given {
			s.Params[name], _ = json.Marshal(value)
		}
	}
	if len(said.Tracks) > 0 { // other tracks are gone from the problem of one
		narrow("tracks", []string{p.Fellows[k].Track})
	}
	if at >= 0 {
		narrow("fellows", []string{id})
	}
	if at >= 0 && at < len(said.Past) {
		narrow("past", []int64{said.Past[at]})
	}
	return s, true
}

// emptyRow says whether it is proved that the one fellow of p has no year. Cells whose linking row
// has no room for a single fellow are closed first.
func emptyRow(p *problem.Problem, labels int) bool {
	c := rule.Compile(p)
	m := c.Model
	C := len(m.Choices)
	shut := make([]bool, m.Periods*C)
	for t := range m.Periods {
		for ch := range C {
			m.EachUse(0, t, int32(ch), func(u model.Use) {
				x := &m.Rows[u.Row]
				if x.Over == 0 && int64(u.Coef) > x.Hi && c.Origin[x.Origin].Most.Room() {
					shut[t*C+ch] = true
				}
			})
		}
	}
	o, err := row.New(m, 0)
	if err != nil {
		return false
	}
	prices := row.Prices{Cell: make([]int64, m.Periods*C), Shut: shut}
	return o.Best(&prices, row.Options{Floor: row.Lowest, Paths: 1, Labels: labels}).Empty
}
