package optimizer

import (
	"context"
	"encoding/json"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// The questions that others ask of a program, with settings of rules drawn from their cards and limits of first-timers, which
// make two activities of a rotation inside: what comes out must speak of the rotations of the program alone.

// publicProgram draws such a program; nil: its weights cannot stand together.
func publicProgram(k uint64) *Problem {
	p, ok := randomProgramOfRules(k, map[string]int{})
	if !ok {
		return nil
	}
	r := rand.New(rand.NewPCG(71, k))
	for range r.IntN(3) {
		s := firstTimersOf(p.Rotations[r.IntN(len(p.Rotations))].ID, r.IntN(3)/2)
		if r.IntN(3) > 0 {
			s.Tier, s.Weight = []string{problem.Wish, problem.Wish, problem.Should}[r.IntN(3)], int64(1+r.IntN(5))
		}
		p.Rules = append(p.Rules, s)
	}
	if Validate(p) != nil {
		return nil
	}
	return p
}

func firstTimersOf(rotation string, most int) Setting {
	s := Setting{ID: "first-timers", Params: map[string]problem.Param{}}
	s.Params["rotation"], _ = json.Marshal(rotation)
	s.Params["max"], _ = json.Marshal(most)
	return s
}

// nextPublic draws one program after the other, with tiers or without.
func nextPublic(tiers bool, seed uint64) func(k uint64) (*Problem, *rand.Rand) {
	next := uint64(0)
	return func(k uint64) (*Problem, *rand.Rand) {
		for ; ; next++ {
			if p := publicProgram(next); p != nil && (tiers || len(p.Tiers) == 0) {
				next++
				return p, rand.New(rand.NewPCG(seed, k))
			}
		}
	}
}

func TestMenuAndWhyOverTheRules(t *testing.T) {
	t.Parallel()
	menusAgainstEnumeration(t, trials(20, 60, 2000), nextPublic(false, 53))
}

func TestSeveralOverTheRules(t *testing.T) {
	t.Parallel()
	severalAgainstEnumeration(t, trials(10, 40, 1500), nextPublic(true, 43))
}

// TestWarmAndPartialOverTheRules solves programs with a certificate, and once more after a change from what that left, beside every
// schedule; where there is none any more, the best partial year has the gaps of least weight.
func TestWarmAndPartialOverTheRules(t *testing.T) {
	t.Parallel()
	n, draw, warm, partial := trials(6, 24, 1500), nextPublic(true, 91), 0, 0
	for k := range n {
		p, r := draw(uint64(k))
		want := bruteTiers(p)
		got, err := Solve(context.Background(), p, Options{Workers: 1 + k%2, Certificate: true, inner: unread(k, want == nil)})
		if err != nil || (want == nil) != (got.Status == Infeasible) || want != nil && !sameTiers(p, got, want) {
			t.Fatalf("program %d, tiers %v: %+v %v, but the best is %v: %v", k, p.Tiers, got, err, want, p.Rules)
		}
		report, err := CheckCertificate(p, got.Certificate)
		if err != nil || want != nil && report.Bound.Cmp(want[len(want)-1]) != 0 {
			t.Fatalf("program %d: %v %v, but the best is %v", k, report, err, want)
		}
		q := changedProgram(r, p)
		if got.Schedule != nil && r.IntN(2) == 0 {
			q.Baseline = got.Schedule.Rows
		}
		if Validate(q) != nil {
			continue
		}
		want = bruteTiers(q)
		again, err := Solve(context.Background(), q, Options{Workers: 1 + k%2, Warm: got.Warm, inner: unread(k, want == nil)})
		if err != nil || (want == nil) != (again.Status == Infeasible) || want != nil && !sameTiers(q, again, want) {
			t.Fatalf("program %d, changed, tiers %v: %+v %v, but the best is %v: %v", k, q.Tiers, again, err, want, q.Rules)
		}
		if want != nil {
			warm++
			continue
		}
		partial++
		leastGaps(t, k, q)
	}
	t.Logf("%d changed and solved, %d partial", warm, partial)
	if n > 20 && (warm < n/10 || partial < n/10) {
		t.Errorf("%d changed and %d partial years of %d programs prove little", warm, partial, n)
	}
}

// changedProgram is p with a leave, a pin, a maximum, a rule less, or first-timers held down.
func changedProgram(r *rand.Rand, p *Problem) *Problem {
	q := *p
	q.Fellows, q.Rules, q.Rotations = slices.Clone(p.Fellows), slices.Clone(p.Rules), slices.Clone(p.Rotations)
	f, a, block := &q.Fellows[r.IntN(len(q.Fellows))], r.IntN(len(q.Rotations)), r.IntN(q.Blocks.Count)
	switch how := r.IntN(5); {
	case how == 0:
		f.Leave = append(slices.Clone(f.Leave), block)
	case how == 1:
		f.Fixed = map[int]string{block: q.Rotations[a].ID}
	case how == 2:
		q.Rotations[a].Coverage = &Coverage{Max: problem.Every(int64(r.IntN(3)))}
	case how == 3 && len(q.Rules) > 0:
		k := r.IntN(len(q.Rules))
		q.Rules = slices.Delete(q.Rules, k, k+1)
	default:
		q.Rules = append(q.Rules, firstTimersOf(q.Rotations[a].ID, r.IntN(2)))
	}
	return &q
}

// leastGaps compares the gaps of the best partial year with the check, and their weight with every schedule.
func leastGaps(t *testing.T, k int, p *Problem) {
	t.Helper()
	y, err := Partial(context.Background(), p, Options{Workers: 1})
	if err != nil || y.Schedule == nil {
		t.Fatalf("program %d: %v %v", k, y, err)
	}
	var hard, said []string
	for _, v := range Check(p, y.Schedule).Violations {
		if v.Tier == problem.Must {
			hard = append(hard, v.Sentence)
		}
	}
	for _, g := range y.Gaps {
		said = append(said, g.Sentence)
	}
	if !slices.Equal(hard, said) || len(hard) == 0 {
		t.Fatalf("program %d: the check finds %q, the gaps are %q", k, hard, said)
	}
	if len(y.Left)+len(y.Released) > 0 || !y.Fewest {
		return
	}
	q := softened(p)
	if Validate(q) != nil {
		q = withoutWishes(q)
	}
	if best := bruteForce(q); best == nil || Check(q, y.Schedule).Exact != best.RatString() {
		t.Fatalf("program %d: gaps weigh %s, %v is possible: %v", k, Check(q, y.Schedule).Exact, best, p.Rules)
	}
}
