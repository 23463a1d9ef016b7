package optimizer

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/bench/family"
	"github.com/fellowplan/fellowplan/optimizer/certificate"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// generated is a problem of the families of the benchmarks.
func generated(t *testing.T, name string) *Problem {
	t.Helper()
	in, err := family.Generate(name)
	if err != nil {
		t.Fatal(err)
	}
	return in.Problem
}

// TestMemoryLimitWhileCertifying: with little memory the certificate says how far graphs may grow, and its check, which keeps
// to that, takes it.
func TestMemoryLimitWhileCertifying(t *testing.T) {
	p := generated(t, "mayo52-004-s2")
	for _, limit := range []int64{1_000_000, 20_000_000} {
		r, err := Solve(context.Background(), p, Options{Workers: 1, WorkLimit: 10_000_000, Certificate: true, MemoryLimit: limit})
		if err != nil {
			t.Fatal(err)
		}
		if r.Certificate == nil {
			t.Errorf("%d bytes: %s without a certificate", limit, r.Status)
			continue
		}
		if want := int(max(fewestArcs, limit/2/bytesPerArc)); r.Certificate.Arcs != want {
			t.Errorf("%d bytes: graphs of %d arcs, not %d", limit, r.Certificate.Arcs, want)
		}
		if _, err := CheckCertificate(p, r.Certificate); err != nil {
			t.Errorf("%d bytes: %v", limit, err)
		}
	}
}

// TestAlteredPartsOfEveryKind alters every figure of certificates that have, among them, every part there is: mentors' sets
// found on demand, first sessions apart from later ones, tiers, closing steps, rounds of a bound at a limit, parts of a tree inside
// corridors with steps of their own, and multipliers that prove that there is no year.
func TestAlteredPartsOfEveryKind(t *testing.T) {
	t.Parallel()
	tiers := randomProblem(rand.New(rand.NewPCG(7, 3)))
	tiers.Tiers = []string{problem.Fairness, problem.Wishes}
	parts := map[string]bool{}
	for name, of := range map[string]struct {
		p *Problem
		o Options
	}{
		"first-timers":         {firstTimersProgram(1), Options{}},
		"mentors":              {manyMentors(rand.New(rand.NewPCG(3, 100)), 24, 38, 28, 8), Options{}},
		"tiers":                {tiers, Options{}},
		"a limit":              {generated(t, "mayo52-004-s2"), Options{WorkLimit: 10_000_000}},
		"no tiers":             {generated(t, "im13-020-s1"), Options{}},
		"below the worst year": {randomProblem(rand.New(rand.NewPCG(7, 1))), Options{}}, // an objective's multipliers prove, without it, that there is none
		"corridors":            {generated(t, "mayo52-002-s1"), Options{}},
	} {
		of.o.Workers, of.o.Certificate = 1, true
		got, err := Solve(context.Background(), of.p, of.o)
		if err != nil || got.Certificate == nil {
			t.Fatalf("%s: %v, %+v", name, err, got)
		}
		var b bytes.Buffer
		if err := WriteCertificate(&b, got.Certificate); err != nil {
			t.Fatal(err)
		}
		whole := b.String()
		if err := believed(of.p, []byte(whole)); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, part := range []string{"mentor_sets", "arcs", "closing", "cases", "rows", "fair", "worth", "rounds", "tiers", "scale", "bound", "seal", "empty", "does"} {
			parts[part] = parts[part] || strings.Contains(whole, `"`+part+`"`)
		}
		altered := 0
		var tree any
		d := json.NewDecoder(&b)
		d.UseNumber()
		if err := d.Decode(&tree); err != nil {
			t.Fatal(err)
		}
		eachAlteration(tree, "", func(any) { t.Fatal("the root is no figure") }, func(where string) {
			every := max(1, len(whole)/20_000) // of large ones some
			if testing.Short() {
				every *= 10
			}
			if altered++; altered%every > 0 {
				return
			}
			raw, err := json.Marshal(tree)
			if err != nil {
				t.Fatal(err)
			}
			if err := believed(of.p, raw); !errors.Is(err, certificate.ErrRefused) {
				t.Errorf("%s: altered %s was believed (%v)", name, where, err)
			}
		})
		t.Logf("%s: %d alterations", name, altered)
	}
	for _, part := range []string{"mentor_sets", "closing", "cases", "rows", "fair", "worth", "rounds", "tiers", "scale", "bound", "seal", "empty", "does"} {
		if !parts[part] {
			t.Errorf("no certificate has %q: that proves little", part)
		}
	}
}
