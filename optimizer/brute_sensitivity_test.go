package optimizer

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// TestSensitivityAgainstResolving compares every gain with a fresh solve of
// the relaxed problem, and looks for gains among limits that were not listed.
func TestSensitivityAgainstResolving(t *testing.T) {
	t.Parallel()
	n, gains, nothing, kinds := trials(30, 450, 2000), 0, 0, map[string]int{}
	for k := range n {
		r := rand.New(rand.NewPCG(59, uint64(k)))
		p := randomProblem(r)
		for i := range p.Mentors { // more often somebody away who takes several otherwise
			if c := p.Mentors[i].Capacity.List; r.IntN(3) == 0 && len(c) > 1 {
				at := r.IntN(len(c))
				c[at], c[(at+1)%len(c)] = 0, 2
			}
		}
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
				listed[keyOf(&g)] = g.Exact
				kinds[g.Kind] += boolInt(g.Value > 0)
			}
		}
		gains, nothing = gains+len(a.Gains), nothing+len(a.Nothing)
		for _, l := range everyLimit(p) {
			after, err := Solve(context.Background(), l.relaxed(p), Options{Workers: 1, inner: true})
			if err != nil || after.Schedule == nil {
				t.Fatal(after, err)
			}
			want := after.gainOver(base).RatString()
			if after.gainOver(base).Sign() < 0 && len(p.Tiers) == 0 {
				t.Errorf("program %d: %s does harm: %s", k, l.Kind, want)
			}
			got, ok := listed[keyOf(&l.Gain)]
			if ok && got != want {
				t.Fatalf("program %d: %s %s in block %d: %s, solving says %s", k, l.Kind, l.Rotation+l.Mentor+l.Site, l.Block, got, want)
			}
			if !ok && after.gainOver(base).Sign() > 0 {
				t.Fatalf("program %d: %s %s in block %d would bring %s and is not listed", k, l.Kind, l.Rotation+l.Mentor+l.Site, l.Block, want)
			}
		}
	}
	t.Logf("%d gains %v, %d that bring nothing", gains, kinds, nothing)
	for _, kind := range []string{LimitCoverageMax, LimitCoverageMin, LimitMentor, LimitMentorBack, LimitSlots, LimitOffsite, LimitOpen, LimitRequired} {
		if kinds[kind] == 0 && !testing.Short() {
			t.Errorf("%s never brought anything", kind)
		}
	}
	if gains < n/10 || nothing < n {
		t.Errorf("%d gains and %d limits without prove little", gains, nothing)
	}
}

func keyOf(g *Gain) string {
	return fmt.Sprint(g.Kind, "|", g.Rotation, "|", g.Mentor, "|", g.Site, "|", g.Track, "|", g.Requirement, "|", g.Block)
}

func boolInt(yes bool) int {
	if yes {
		return 1
	}
	return 0
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
	for k, tr := range p.Tracks {
		for _, q := range tr.Requirements {
			if q.Min > 0 {
				list = append(list, limit{index: k, Gain: Gain{Kind: LimitRequired, Track: tr.ID, Requirement: q.ID, Block: WholeYear, To: q.Min - 1}})
			}
		}
	}
	for t := range p.Blocks.Count {
		for i, m := range p.Mentors {
			if most := slices.Max(append([]int64{0}, m.Capacity.List...)); most > 1 && m.Capacity.At(t, 0) == 0 {
				list = append(list, limit{index: i, Gain: Gain{Kind: LimitMentorBack, Mentor: m.ID, Block: t, To: most}})
			}
		}
		for i, r := range p.Rotations {
			if r.Blocks != nil && !slices.Contains(r.Blocks, t) {
				list = append(list, limit{index: i, Gain: Gain{Kind: LimitOpen, Rotation: r.ID, Block: t}})
			}
		}
		for i, o := range p.Sites {
			if o.Blocks != nil && !slices.Contains(o.Blocks, t) {
				list = append(list, limit{index: i, Gain: Gain{Kind: LimitOpen, Site: o.ID, Block: t}})
			}
		}
	}
	if p.OffsiteLimit != nil {
		list = append(list, limit{Gain: Gain{Kind: LimitOffsite, Block: WholeYear, To: *p.OffsiteLimit + 1}})
	}
	return list
}
