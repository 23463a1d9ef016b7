package tree

import (
	"context"
	"math/rand/v2"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/internal/master"
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// TestABoundBelowTheWorstYearIsAProof: at high prices for broken rows the bound of a model without a year falls below what
// any year is worth, and its multipliers prove without objective that there is none; where there is a year it never does.
func TestABoundBelowTheWorstYearIsAProof(t *testing.T) {
	emptied := 0
	for seed := range uint64(400) {
		m := randomModel(rand.New(rand.NewPCG(seed, 7)))
		years := 0
		everything(m, func([]model.Path, model.Value) { years++ })
		s := search(t, m, Hooks{})
		s.Least = -1000 // at most 3 agents and 4 periods, gains from -4, 12 rows at prices up to 6
		if err := s.Master.Raise(1e6); err != nil {
			t.Fatal(err)
		}
		out, err := s.Master.Generate(context.Background(), master.Limits{Closed: s.ends})
		if err != nil {
			t.Fatal(err)
		}
		if out.Empty >= 0 || !s.worthless(out.Bound) {
			continue
		}
		if years > 0 {
			t.Fatalf("seed %d: the bound %d of a model with %d years is called worthless", seed, out.Bound, years)
		}
		p := s.emptied(&out.By, func(int) []bool { return nil })
		if p == nil || !p.Empty {
			t.Errorf("seed %d: no proof from the bound %d", seed, out.Bound)
			continue
		}
		sum := s.Team.Constant(&p.By, false)
		for _, n := range p.Best {
			sum += n
		}
		if sum >= 0 {
			t.Errorf("seed %d: the proof comes to %d", seed, sum)
		}
		emptied++
	}
	if emptied == 0 {
		t.Error("no bound was worthless: nothing was tried")
	}
	t.Log(emptied)
}
