package optimizer

import (
	"bytes"
	"context"
	"errors"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/certificate"
)

// small says whether a problem is one that a fuzzer can afford to solve.
func small(p *Problem) bool {
	return p.Blocks.Count <= 8 && len(p.Fellows) <= 6 && len(p.Rotations)+len(p.Sites) <= 8 && len(p.Mentors) <= 6 && len(p.Rules) <= 12
}

// FuzzProblem reads anything. What is refused is refused in words; what is taken is written and read back
// the same, solved within a work limit, and every schedule, verdict and proof that comes of it is checked.
func FuzzProblem(f *testing.F) {
	for k := range uint64(12) {
		p, ok := randomProgramOfRules(k, map[string]int{})
		var b bytes.Buffer
		if err := WriteProblem(&b, p); err != nil || !ok {
			continue
		}
		f.Add(b.Bytes())
	}
	for _, p := range yearsOfTheRules(f) {
		f.Add(p)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := ReadProblem(bytes.NewReader(data))
		if err != nil {
			if err.Error() == "" {
				t.Fatal("refused without a word")
			}
			return
		}
		var first, second bytes.Buffer
		if err := WriteProblem(&first, p); err != nil {
			t.Fatal(err)
		}
		q, err := ReadProblem(bytes.NewReader(first.Bytes()))
		if err != nil {
			t.Fatalf("what was written is not read: %v", err)
		}
		if err := WriteProblem(&second, q); err != nil || !bytes.Equal(first.Bytes(), second.Bytes()) {
			t.Fatalf("written twice, it differs (%v)", err)
		}
		if small(p) {
			solveAndCheck(t, p)
		}
	})
}

// solveAndCheck solves p within a work limit and has everything checked that comes of it.
func solveAndCheck(t *testing.T, p *Problem) *Result {
	t.Helper()
	got, err := Solve(context.Background(), p, Options{Workers: 1, WorkLimit: 3_000_000, Certificate: true})
	if err != nil {
		if errors.Is(err, ErrInternal) {
			t.Fatal(err)
		}
		return nil // too rich for the search, in words
	}
	if got.Schedule != nil {
		report := Check(p, got.Schedule)
		if !report.Feasible || report.Exact != got.ObjectiveExact {
			t.Fatalf("the check says %v %s, the solver %s", report.Feasible, report.Exact, got.ObjectiveExact)
		}
	}
	if got.Certificate == nil {
		return got
	}
	report, err := CheckCertificate(p, got.Certificate)
	if err != nil {
		t.Fatalf("%s: %v", got.Status, err)
	}
	if value, ok := new(big.Rat).SetString(got.ObjectiveExact); ok && len(p.Tiers) == 0 && (report.Bound == nil || report.Bound.Cmp(value) < 0) {
		t.Fatalf("the certificate proves %v, and a schedule is worth %s", report.Bound, got.ObjectiveExact)
	}
	return got
}

// FuzzSchedule reads anything as a schedule of a random program and checks it: whatever it is, the check
// has an answer, and with the same rows the same one.
func FuzzSchedule(f *testing.F) {
	for k := range uint64(6) {
		p, ok := randomProgramOfRules(k, map[string]int{})
		if !ok {
			continue
		}
		r, err := Solve(context.Background(), p, Options{Workers: 1})
		if err != nil || r.Schedule == nil {
			continue
		}
		var b bytes.Buffer
		if err := WriteSchedule(&b, r.Schedule); err != nil {
			f.Fatal(err)
		}
		f.Add(k, b.Bytes())
	}
	f.Fuzz(func(t *testing.T, k uint64, data []byte) {
		s, err := ReadSchedule(bytes.NewReader(data))
		if err != nil {
			return
		}
		p, ok := randomProgramOfRules(k, map[string]int{})
		if !ok {
			return
		}
		first := Check(p, s)
		var b bytes.Buffer
		if err := WriteSchedule(&b, s); err != nil {
			t.Fatal(err)
		}
		again, err := ReadSchedule(&b)
		if err != nil {
			t.Fatalf("what was written is not read: %v", err)
		}
		if second := Check(p, again); second.Exact != first.Exact || second.Feasible != first.Feasible || len(second.Violations) != len(first.Violations) {
			t.Fatalf("%+v, and read back %+v", first, second)
		}
		AccountOf(p, s)
	})
}

// FuzzCertificate reads anything as a certificate. One that is taken, with its seal renewed, proves no bound
// below the best schedule.
func FuzzCertificate(f *testing.F) {
	for k := range uint64(8) {
		got, err := Solve(context.Background(), fuzzedProgram(k), Options{Workers: 1, Certificate: true})
		if err != nil || got.Certificate == nil {
			f.Fatal(err)
		}
		var b bytes.Buffer
		if err := WriteCertificate(&b, got.Certificate); err != nil {
			f.Fatal(err)
		}
		f.Add(k, b.Bytes())
	}
	f.Fuzz(func(t *testing.T, k uint64, data []byte) {
		c, err := ReadCertificate(bytes.NewReader(data))
		if err != nil {
			return
		}
		p := fuzzedProgram(k % 64)
		if c.Problem, err = certificate.Digest(p); err != nil {
			t.Fatal(err)
		}
		if err := c.Close(); err != nil {
			t.Fatal(err)
		}
		report, err := certificate.Check(p, c, certificate.Limits{Work: 20_000_000})
		if err != nil {
			if !errors.Is(err, certificate.ErrRefused) {
				t.Fatalf("neither taken nor refused: %v", err)
			}
			return
		}
		best, err := Solve(context.Background(), p, Options{Workers: 1})
		if err != nil {
			t.Fatal(err)
		}
		value, legal := new(big.Rat).SetString(best.ObjectiveExact)
		if legal && best.Schedule != nil && (report.Bound == nil || report.Bound.Cmp(value) < 0) {
			t.Fatalf("a bound of %v was believed, and %s is possible", report.Bound, value.RatString())
		}
	})
}

func fuzzedProgram(k uint64) *Problem { return randomProblem(rand.New(rand.NewPCG(7, k))) }
