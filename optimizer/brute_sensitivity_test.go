package optimizer

import (
	"context"
	"math/rand/v2"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// TestSensitivityAgainstResolving compares every gain with a fresh solve of
// the relaxed problem, and looks for gains among limits that were not listed.
func TestSensitivityAgainstResolving(t *testing.T) {
	n, gains, nothing := trials(30, 450, 2000), 0, 0
	for k := range n {
		r := rand.New(rand.NewPCG(59, uint64(k)))
		p := randomProblem(r)
		if r.IntN(4) == 0 {
			p.Tiers = []string{problem.Should, problem.Fairness}
		}
		if Validate(p) != nil {
			continue
		}
		base, err := Solve(context.Background(), p, Options{Workers: 1, inner: true})
		if err != nil {
			t.Fatal(err)
		}
		if base.Schedule == nil {
			continue
		}
		given := base
		if r.IntN(2) == 0 {
			given = nil
		}
		a, err := Sensitivity(context.Background(), p, given, SensitivityOptions{Options: Options{Workers: 1}, Most: 1000})
		if err != nil {
			t.Fatal(err)
		}
		if a.Left > 0 {
			t.Fatalf("program %d: %d limits were left", k, a.Left)
		}
		listed := map[string]string{}
		for _, list := range [][]Gain{a.Gains, a.Nothing} {
			for _, g := range list {
				if !g.Proved || g.Sentence == "" {
					t.Fatalf("program %d: %+v", k, g)
				}
				listed[g.Kind+g.Rotation+g.Mentor+g.Site+string(rune('a'+g.Block+1))] = g.Exact
			}
		}
		gains, nothing = gains+len(a.Gains), nothing+len(a.Nothing)
		for _, l := range everyLimit(p) {
			after, err := Solve(context.Background(), l.relaxed(p), Options{Workers: 1, inner: true})
			if err != nil || after.Schedule == nil {
				t.Fatal(after, err)
			}
			want := after.gainOver(base).RatString()
			got, ok := listed[l.Kind+l.Rotation+l.Mentor+l.Site+string(rune('a'+l.Block+1))]
			if ok && got != want {
				t.Fatalf("program %d: %s %s in block %d: %s, solving says %s", k, l.Kind, l.Rotation+l.Mentor+l.Site, l.Block, got, want)
			}
			if !ok && after.gainOver(base).Sign() > 0 {
				t.Fatalf("program %d: %s %s in block %d would bring %s and is not listed", k, l.Kind, l.Rotation+l.Mentor+l.Site, l.Block, want)
			}
		}
	}
	if gains < n/10 || nothing < n {
		t.Errorf("%d gains and %d limits without prove little", gains, nothing)
	}
}

// everyLimit lists all limits of p that could be relaxed, binding or not.
func everyLimit(p *Problem) (list []limit) {
	for t := range p.Blocks.Count {
		for i := range p.Rotations {
			if c := p.Rotations[i].Coverage; c != nil {
				if v := c.Max.At(t, -1); v >= 0 {
					list = append(list, limit{Gain: Gain{Kind: LimitCoverageMax, Rotation: p.Rotations[i].ID, Block: t, To: v + 1}, index: i})
				}
				if v := c.Min.At(t, 0); v > 0 {
					list = append(list, limit{Gain: Gain{Kind: LimitCoverageMin, Rotation: p.Rotations[i].ID, Block: t, To: v - 1}, index: i})
				}
			}
		}
		for i := range p.Mentors {
			list = append(list, limit{Gain: Gain{Kind: LimitMentor, Mentor: p.Mentors[i].ID, Block: t, To: p.Mentors[i].Capacity.At(t, 0) + 1}, index: i})
		}
		for i := range p.Sites {
			if v := p.Sites[i].Slots.At(t, -1); v >= 0 {
				list = append(list, limit{Gain: Gain{Kind: LimitSlots, Site: p.Sites[i].ID, Block: t, To: v + 1}, index: i})
			}
		}
	}
	if p.OffsiteLimit != nil {
		list = append(list, limit{Gain: Gain{Kind: LimitOffsite, Block: WholeYear, To: *p.OffsiteLimit + 1}})
	}
	return list
}
