package tree

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"github.com/fellowplan/fellowplan/bench/family"
	"github.com/fellowplan/fellowplan/optimizer/internal/master"
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
	"github.com/fellowplan/fellowplan/optimizer/internal/repair"
	"github.com/fellowplan/fellowplan/optimizer/internal/row"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// prepared is a search of a generated year with some legal year, the first that repair finds.
func prepared(t *testing.T, name string, workers int) *Search {
	t.Helper()
	in, err := family.Generate(name)
	if err != nil {
		t.Fatal(err)
	}
	m := rule.Compile(in.Problem).Model
	team, err := price.NewTeam(price.NewMarket(m), workers)
	if err != nil {
		t.Fatal(err)
	}
	x, err := master.New(team, true, float64(team.Largest)/float64(m.Periods)*2+1)
	if err != nil {
		t.Fatal(err)
	}
	s := New(team, x, Hooks{})
	s.Seed = 1
	u := team.Round(make([]float64, len(m.Rows)), make([]float64, len(m.Agents)))
	start := make([]model.Path, len(m.Agents))
	for i, a := range team.Best(price.Ask{U: &u, Gains: true, Opt: func(int) row.Options { return row.Options{Labels: 300, Steps: 20, Beam: 50} }}) {
		if len(a.Paths) == 0 {
			t.Fatalf("agent %d has no row", i)
		}
		start[i] = a.Paths[0]
	}
	found := false
	repair.Job{
		Team: team, Start: start, Seed: 1, Spend: func(int64) bool { return !found },
		Offer: func(paths []model.Path) bool { found = true; return s.Offer(paths) },
		Worth: func(i int, p model.Path) { _, _, _ = x.Add(i, p) },
	}.Run()
	if s.Incumbent == nil {
		t.Fatal("no legal year")
	}
	return s
}

// TestInsideCorridorsTheBestYearIsFound compares the search inside corridors with the whole one, which shares neither
// its questions nor its nodes: the same best year, bounds that never fall below it, and the same course with one
// worker and with two.
func TestInsideCorridorsTheBestYearIsFound(t *testing.T) {
	searched, proved := 0, 0
	for _, name := range []string{"mayo12-004-s2", "mayo12-005-s3", "mayo12-006-s4", "mayo12-008-s5", "mayo12-008-s6"} {
		whole := prepared(t, name, 1)
		if err := whole.Run(context.Background()); err != nil || !whole.Done {
			t.Fatal(name, err, whole.Done)
		}
		best := whole.Value
		var course string
		for _, workers := range []int{1, 2} {
			s := prepared(t, name, workers)
			s.Hooks.Bound = func(bound int64) {
				if v := s.Ceiling(bound + 1); v.Less(best) {
					t.Fatalf("%s: bound %v is below the best year, %v", name, v, best)
				}
			}
			out, err := s.Master.Generate(context.Background(), master.Limits{})
			if err != nil || out.Stopped {
				t.Fatal(name, err)
			}
			if s.Closed(out.Bound) {
				continue
			}
			full := slack(s, out.Bound)
			nw, err := s.corridors(&out)
			if err != nil || nw == nil {
				t.Fatal(name, nw, err)
			}
			nw.mends = 20_000
			if err := nw.run(context.Background()); err != nil {
				t.Fatal(name, err)
			}
			if best.Less(s.Value) {
				t.Fatalf("%s: %v is more than the best, %v", name, s.Value, best)
			}
			if slices.Min(nw.depth) == full {
				if s.Value.Less(best) || !s.Closed(s.Bound) {
					t.Fatalf("%s: ended with %v and the bound %d, and the best is %v", name, s.Value, s.Bound, best)
				}
				proved++
			}
			now := fmt.Sprint(s.Nodes, s.Bound, s.Incumbent)
			if workers == 1 {
				course = now
			} else if now != course {
				t.Fatalf("%s: another course with two workers", name)
			}
			searched += s.Nodes
		}
	}
	if searched < 50 || proved < 4 {
		t.Fatalf("%d nodes, %d proved: too few to mean anything", searched, proved)
	}
}
