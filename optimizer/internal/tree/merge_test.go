package tree

import (
	"context"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/internal/master"
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
)

// TestAMergeTakesTheBestOfItsYears merges years that repair finds: what comes of it is legal, worth at least as much as
// every one of them, and made of their cells alone.
func TestAMergeTakesTheBestOfItsYears(t *testing.T) {
	merged := 0
	for _, name := range []string{"mayo12-006-s4", "mayo12-008-s5", "mayo12-008-s6", "mayo12-008-s7"} {
		s := prepared(t, name, 1)
		out, err := s.Master.Generate(context.Background(), master.Limits{})
		if err != nil || out.Stopped {
			t.Fatal(name, err)
		}
		if s.Closed(out.Bound) {
			continue
		}
		nw, err := s.corridors(&out)
		if err != nil || nw == nil {
			t.Fatal(name, nw, err)
		}
		l := nw.lanes[1]
		l.begin(inner{}, false)
		none := price.Multipliers{Scale: s.Team.Scale, Row: make([]int64, len(s.Team.M.Rows)), Fair: make([]int64, len(s.Team.M.Agents))}
		for _, start := range [][]model.Path{s.Master.Top(&out.By), s.Master.Top(&none), s.Incumbent} {
			l.mend(hint{start, none}, 400_000)
			l.mend(hint{start, out.By}, 400_000)
		}
		nw.gather(append(l.years, elite{s.Incumbent, s.Value}))
		if len(nw.pool) < 2 {
			continue
		}
		years := nw.pool
		l.s.Incumbent, l.s.Value, l.found = years[len(years)-1].paths, years[len(years)-1].worth, false
		if err := l.merge(context.Background(), years); err != nil {
			t.Fatal(name, err)
		}
		if !l.found { // a year that stands far outside is not in the corridors
			continue
		}
		v, ok := s.Team.M.Evaluate(l.s.Incumbent)
		if !ok || v != l.s.Value || v.Less(years[0].worth) {
			t.Fatalf("%s: %v (%v, legal %v) of %v", name, l.s.Value, v, ok, years[0].worth)
		}
		for i, p := range l.s.Incumbent {
			for at, c := range p {
				held := false
				for _, y := range years {
					held = held || y.paths[i][at] == c || c != model.None && y.paths[i][at] != model.None && s.Team.M.Choices[y.paths[i][at]] == s.Team.M.Choices[c]
				}
				if !held {
					t.Fatalf("%s: agent %d does %d in period %d, as in none of the years", name, i, c, at)
				}
			}
		}
		merged++
	}
	if merged < 2 {
		t.Fatalf("%d merges: too few to mean anything", merged)
	}
}
