package optimizer

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// TestRowsNameTheFiguresThatTheyAreMadeFrom moves every figure of drawn programs, over all rules, and compiles them again: rows are
// the same but for the sides that say so, which move by one place at most, and so is everything else that the solver is told.
func TestRowsNameTheFiguresThatTheyAreMadeFrom(t *testing.T) {
	moved := map[rule.Figure]int{}
	for k := range uint64(trials(60, 400, 4000)) {
		p := publicProgram(k)
		if p == nil {
			continue
		}
		for i := range 4 { // of two fellows most rows speak in vain
			p.Fellows = append(p.Fellows, Fellow{ID: fmt.Sprint("more", i), Track: "t"})
		}
		r := rand.New(rand.NewPCG(17, k))
		if r.IntN(2) == 0 {
			p.Fellows[0].Leave = []int{1 + r.IntN(p.Blocks.Count-1)}
			s := Setting{ID: "leave-keeps-place", Params: map[string]problem.Param{"rotations": []byte(`["r0","r1"]`)}}
			if p.Rules = append(p.Rules, s); Validate(p) != nil {
				continue
			}
		}
		before := rule.Compile(p)
		for _, l := range everyLimit(p) {
			figure, _ := l.figure()
			if figure == rule.NoFigure {
				continue
			}
			after := rule.Compile(l.relaxed(p))
			if err := sameButFor(&l, before, after, rule.Unit(p), moved); err != nil {
				t.Errorf("program %d, %s %s in block %d: %v (%v)", k, l.Kind, l.Rotation+l.Mentor+l.Site, l.Block, err, p.Rules)
			}
		}
	}
	for _, f := range []rule.Figure{rule.CoverageLeast, rule.CoverageMost, rule.MentorPlaces, rule.SitePlaces, rule.OffsitePlaces} {
		if moved[f] < 20 {
			t.Errorf("figure %d moved %d rows: that proves little", f, moved[f])
		}
	}
	t.Log(moved)
}

// sameButFor compares what the solver is told before and after l is relaxed. Rows that bind nobody are not written down: what is there
// on one side alone is passed over.
func sameButFor(l *limit, before, after *rule.Compiled, unit int64, moved map[rule.Figure]int) error {
	figure, _ := l.figure()
	now := rowsByName(after)
	for name, k := range rowsByName(before) {
		j, ok := now[name]
		if !ok {
			continue
		}
		a, b := &before.Model.Rows[k], &after.Model.Rows[j]
		least, most := l.moves(&before.Origin[a.Origin])
		if down := a.Lo - b.Lo; down < 0 || down > 0 && !least || down > unit {
			return fmt.Errorf("the lower side of %s moves by %d", name, down)
		} else if down > 0 {
			moved[figure]++
		}
		if up := b.Hi - a.Hi; up < 0 || up > 0 && !most || up > unit {
			return fmt.Errorf("the upper side of %s moves by %d", name, up)
		} else if up > 0 {
			moved[figure]++
		}
		if a.Under != b.Under || a.Over != b.Over {
			return fmt.Errorf("prices of %s move", name)
		}
	}
	for i := range before.Model.Agents {
		if a, b := &before.Model.Agents[i], &after.Model.Agents[i]; !sameAgent(a, b) {
			return fmt.Errorf("agent %d is told something else", i)
		}
	}
	return nil
}

// sameAgent compares what an agent alone is told; counters know their origin by number, which rows that are gone shift.
func sameAgent(a, b *model.Agent) bool {
	counters := func(x, y model.Counter) bool {
		return x.Start == y.Start && x.Min == y.Min && x.Max == y.Max && x.Under == y.Under && x.Over == y.Over && slices.Equal(x.Inc, y.Inc)
	}
	return slices.Equal(a.Open, b.Open) && slices.Equal(a.Work, b.Work) && slices.Equal(a.Gain, b.Gain) && slices.Equal(a.Score, b.Score) &&
		slices.Equal(a.Length, b.Length) && slices.Equal(a.Follow, b.Follow) && slices.EqualFunc(a.Counters, b.Counters, counters)
}

// rowsByName finds rows by where they came from, and by their number among equal ones.
func rowsByName(c *rule.Compiled) map[string]int {
	names, seen := map[string]int{}, map[string]int{}
	for k := range c.Model.Rows {
		o := &c.Origin[c.Model.Rows[k].Origin]
		name := fmt.Sprint(o.Rule, o.Fellow, o.Rotation, o.Site, o.Mentor, o.Title, o.Blocks)
		seen[name]++
		names[fmt.Sprint(name, " ", seen[name])] = k
	}
	return names
}
