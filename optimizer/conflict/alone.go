package conflict

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/row"
	"github.com/fellowplan/fellowplan/optimizer/problem"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// Labels of the exact row search: of the first verdict, and of each question while shrinking. A
// question that runs out counts as not proved, which costs an item too many at worst.
const (
	mostLabels = 300_000
	fewLabels  = 10_000
)

// Alone explains why fellow i of p has no year even when all others stay at home, or returns nil
// when that is not proved.
func Alone(p *problem.Problem, i int, stop func() bool) *Reason {
	one := single(p, i)
	if !emptyRow(one, mostLabels) {
		return nil
	}
	list := groups(one)
	keep, complete := shrink(len(list), func(keep []bool) bool { return emptyRow(relaxed(one, list, keep), fewLabels) }, stop)
	r := &Reason{Kind: EmptyRow, Irreducible: complete}
	var said []string
	var kept []group
	for k := range list {
		if keep[k] {
			kept = append(kept, list[k])
		}
	}
	for _, g := range gather(one, kept) {
		r.Items = append(r.Items, g.item)
		said = append(said, strings.TrimSuffix(g.item.Sentence, "."))
	}
	who := words{p}.fellow(p.Fellows[i].ID)
	r.Sentence = fmt.Sprintf("%s cannot have any year: %s.", who, strings.Join(said, "; "))
	if len(said) == 0 {
		r.Sentence = fmt.Sprintf("%s cannot have any year: nothing in the track fills the blocks.", who)
	}
	return r
}

// single is the problem of fellow i alone: no coverage minima, no pairs, and of the settings only
// what speaks of this fellow. Every year of p gives this fellow a year of it.
func single(p *problem.Problem, i int) *problem.Problem {
	q := clone(p)
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
		return ok && !r.Always && s.Tier != "" && s.Tier != problem.Must
	})
	kept := q.Rules[:0]
	for _, s := range q.Rules {
		if s, ok := settingFor(p, s, f.ID); ok {
			kept = append(kept, s)
		}
	}
	q.Rules = kept
	q.Tracks = slices.DeleteFunc(q.Tracks, func(k problem.Track) bool { return k.ID != f.Track })
	return q
}

// settingFor narrows a setting to one fellow; false when it names fellows and not this one.
func settingFor(p *problem.Problem, s problem.Setting, id string) (problem.Setting, bool) {
	params := map[string]problem.Param{}
	for name, raw := range s.Params {
		params[name] = raw
		switch name {
		case "tracks": // other tracks are gone from the problem of one
			var have []string
			if json.Unmarshal(raw, &have) == nil {
				k := slices.IndexFunc(p.Fellows, func(f problem.Fellow) bool { return f.ID == id })
				if !slices.Contains(have, p.Fellows[k].Track) {
					return s, false
				}
				params[name], _ = json.Marshal([]string{p.Fellows[k].Track})
			}
		default:
			var one string
			var several []string
			switch {
			case json.Unmarshal(raw, &one) == nil:
				if one != id && isFellow(p, one) {
					return s, false
				}
			case json.Unmarshal(raw, &several) == nil:
				if slices.Contains(several, id) {
					params[name], _ = json.Marshal([]string{id})
				} else if slices.ContainsFunc(several, func(x string) bool { return isFellow(p, x) }) {
					return s, false
				}
			}
		}
	}
	s.Params = params
	return s, true
}

func isFellow(p *problem.Problem, id string) bool {
	return slices.ContainsFunc(p.Fellows, func(f problem.Fellow) bool { return f.ID == id })
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
				if x.Over == 0 && int64(u.Coef) > x.Hi && places[c.Origin[x.Origin].Rule] {
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

// places are the rules whose rows only count heads against room: alone, a fellow who does not fit
// in an empty room fits in none. Rows of other rules may be balanced by other fellows.
var places = map[string]bool{"coverage": true, "mentor-capacity": true, "site-slots": true, "offsite-limit": true}
