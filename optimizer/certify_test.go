package optimizer

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math"
	"math/big"
	"math/rand/v2"
	"os"
	"slices"
	"testing"
	"time"

	"github.com/fellowplan/fellowplan/bench/family"
	"github.com/fellowplan/fellowplan/optimizer/certificate"
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
	"github.com/fellowplan/fellowplan/optimizer/internal/tree"
)

// TestCertificates demands a proof for random tiny programs of all kinds, and that no false claim
// can be sold with the same figures.
func TestCertificates(t *testing.T) {
	t.Parallel()
	trials := 200
	if testing.Short() {
		trials = 60
	}
	cases := 0
	for k := range trials {
		r := rand.New(rand.NewPCG(7, uint64(k)))
		p := randomProblem(r)
		if k%2 == 1 { // some further rules, of any kind
			for _, n := range r.Perm(len(Rules()))[:2] {
				card := Rules()[n]
				if s, ok := randomSetting(r, p, card); ok && (len(card.Parameters) > 0 || card.Soft) {
					p.Rules = append(p.Rules, s)
				}
			}
			if Validate(p) != nil {
				continue
			}
		}
		got, err := Solve(context.Background(), p, Options{Workers: 1, Certificate: true})
		if err != nil {
			t.Fatalf("program %d: %v", k, err)
		}
		c := got.Certificate
		if c == nil {
			t.Fatalf("program %d: %s without a certificate", k, got.Status)
		}
		report, err := CheckCertificate(p, c)
		if err != nil {
			t.Fatalf("program %d, %s %s: %v", k, got.Status, got.ObjectiveExact, err)
		}
		if infeasible := got.Status == Infeasible; infeasible != (report.Bound == nil) || !infeasible && report.Bound.RatString() != got.ObjectiveExact {
			t.Fatalf("program %d: %s %s, the certificate proves %v", k, got.Status, got.ObjectiveExact, report.Bound)
		}
		cases += len(c.Cases)
		refuseFalse(t, k, p, c, got)
	}
	t.Logf("%d certificates of %d cases", trials, cases)
}

// refuseFalse alters what must not be altered, with the seal renewed.
func refuseFalse(t *testing.T, k int, p *Problem, c *Certificate, got *Result) {
	t.Helper()
	sell := func(what string, alter func(c *Certificate)) {
		t.Helper()
		forged := *c
		forged.Cases = append([]certificate.Case(nil), c.Cases...)
		alter(&forged)
		if err := forged.Close(); err != nil {
			t.Fatal(err)
		}
		if _, err := CheckCertificate(p, &forged); !errors.Is(err, certificate.ErrRefused) {
			t.Fatalf("program %d: %s was believed (%v)", k, what, err)
		}
	}
	sell("the proof of another problem", func(c *Certificate) { c.Problem = "0" + c.Problem[1:] + "0" })
	if len(c.Cases) > 1 {
		sell("a proof with a case left out", func(c *Certificate) { c.Cases = c.Cases[1:] })
	}
	if got.Status != Optimal {
		return
	}
	value, _ := new(big.Rat).SetString(got.ObjectiveExact)
	sell("a bound below the optimum", func(c *Certificate) { c.Bound = value.Sub(value, big.NewRat(1, 1000)).RatString() })
	value, _ = value.SetString(got.ObjectiveExact)
	closing := func(c *Certificate, by int64) {
		step := c.Cases[0] // its multipliers, which are good ones, shut cells first
		step.Cuts, step.Worth = nil, nil
		step.Rows = map[int32]int64{}
		for r, y := range c.Cases[0].Rows {
			step.Rows[r] = y - y%by
		}
		c.Closing = append(append([]certificate.Case(nil), c.Closing...), step, step)
	}
	sell("a bound below the optimum with cells shut", func(c *Certificate) {
		closing(c, 3)
		c.Bound = new(big.Rat).Sub(value, big.NewRat(1, 1000)).RatString()
	})
	more := *c
	closing(&more, 2)
	if err := more.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := CheckCertificate(p, &more); err != nil {
		t.Fatalf("program %d: refused with cells shut: %v", k, err)
	}
	sell("that there is no schedule, by shutting cells", func(c *Certificate) {
		closing(c, 1)
		c.Bound = ""
	})
	sell("that there is no schedule", func(c *Certificate) {
		c.Bound = ""
		for n := range c.Cases {
			c.Cases[n].Empty, c.Cases[n].Fair = true, nil
		}
	})
}

// TestAlteredFigures alters every figure, word and truth value of some certificates, one at a time, without
// renewing the seal, and leaves out every field and entry.
func TestAlteredFigures(t *testing.T) {
	altered, cases, several := 0, 0, 0
	for k := range uint64(60) {
		p := randomProblem(rand.New(rand.NewPCG(7, k)))
		got, err := Solve(context.Background(), p, Options{Workers: 1, Certificate: true})
		if err != nil || got.Certificate == nil {
			t.Fatalf("%v, %+v", err, got)
		}
		if n := len(got.Certificate.Cases); n > 1 {
			several++
		} else if k > 4 { // proofs with branches are what there is most in
			continue
		}
		cases += len(got.Certificate.Cases)
		var b bytes.Buffer
		if err := WriteCertificate(&b, got.Certificate); err != nil {
			t.Fatal(err)
		}
		whole := b.Bytes()
		if err := believed(p, whole); err != nil {
			t.Fatal(err)
		}
		var tree any
		d := json.NewDecoder(bytes.NewReader(whole))
		d.UseNumber()
		if err := d.Decode(&tree); err != nil {
			t.Fatal(err)
		}
		eachAlteration(tree, "", func(tree any) { t.Fatal("the root is no figure") }, func(where string) {
			raw, err := json.Marshal(tree)
			if err != nil {
				t.Fatal(err)
			}
			altered++
			if err := believed(p, raw); !errors.Is(err, certificate.ErrRefused) {
				t.Errorf("program %d: altered %s was believed (%v)", k, where, err)
			}
		})
	}
	t.Logf("%d alterations of certificates of %d cases", altered, cases)
	if altered < 200 || several == 0 {
		t.Errorf("%d alterations of %d certificates with branches prove little", altered, several)
	}
}

// believed reads and checks a certificate in its wire form.
func believed(p *Problem, raw []byte) error {
	c, err := ReadCertificate(bytes.NewReader(raw))
	if err == nil {
		_, err = CheckCertificate(p, c)
	}
	return err
}

// eachAlteration changes the leaves below v one at a time, by set, calls f, and restores them.
func eachAlteration(v any, where string, set func(any), f func(where string)) {
	try := func(to any) {
		set(to)
		f(where)
		set(v)
	}
	switch v := v.(type) {
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(v)) {
			old := v[key]
			eachAlteration(old, where+"."+key, func(to any) { v[key] = to }, f)
			if zero := old == nil || old == false || old == "" || old == json.Number("0"); !zero { // absent is zero
				delete(v, key)
				f(where + "." + key + " left out")
				v[key] = old
			}
		}
	case []any:
		for k, old := range v {
			eachAlteration(old, fmt.Sprintf("%s[%d]", where, k), func(to any) { v[k] = to }, f)
		}
		if len(v) > 0 {
			try(v[:len(v)-1])
			try(append(slices.Clone(v), v[0]))
		}
	case json.Number:
		n, _ := v.Int64()
		for _, to := range []int64{n + 1, n - 1, -n, 10 * n} {
			if to != n {
				try(json.Number(fmt.Sprint(to)))
			}
		}
	case string:
		try(v + "0")
	case bool:
		try(!v)
	}
}

// TestNobody certifies a year in which nobody is there to be scheduled.
func TestNobody(t *testing.T) {
	p := &Problem{Format: "rotation-blocks/1", Name: "nobody", Blocks: Blocks{Count: 3},
		Rotations: []Rotation{{ID: "w", Session: [2]int{1, 3}}},
		Tracks:    []Track{{ID: "t", Requirements: []Requirement{{ID: "w", Rotations: []string{"w"}, Max: 3}}}}}
	if err := Validate(p); err != nil {
		t.Skipf("such a year is refused: %v", err)
	}
	for _, certificate := range []bool{false, true} {
		got, err := Solve(context.Background(), p, Options{Workers: 1, Certificate: certificate})
		if err != nil || got.Status != Optimal {
			t.Fatalf("%+v, %v", got, err)
		}
		if certificate && got.Certificate == nil {
			t.Error("no certificate")
		}
	}
}

// TestCertificateOfABoundAtALimit ends searches early: whatever bound they report, the certificate proves
// exactly that, and the checker believes it.
func TestCertificateOfABoundAtALimit(t *testing.T) {
	t.Parallel()
	proved, limits := 0, []int64{1, 3_000_000, 100_000, 30_000_000}
	if testing.Short() {
		limits = limits[:2]
	}
	for _, name := range []string{"im13-020-s1", "im26-012-s1", "mayo52-004-s2"} {
		in, err := family.Generate(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, limit := range limits {
			r, err := Solve(context.Background(), in.Problem, Options{Workers: 2, WorkLimit: limit, Certificate: true})
			if err != nil {
				t.Fatal(err)
			}
			if r.Bound == nil {
				if r.Certificate != nil {
					t.Errorf("%s, %d: a certificate without a bound", name, limit)
				}
				continue
			}
			if r.Certificate == nil {
				t.Errorf("%s, %d: bound %s without a certificate", name, limit, r.BoundExact)
				continue
			}
			var b bytes.Buffer
			if err := WriteCertificate(&b, r.Certificate); err != nil {
				t.Fatal(err)
			}
			if err := believed(in.Problem, b.Bytes()); err != nil {
				t.Errorf("%s, %d: %v", name, limit, err)
			}
			if r.Certificate.Bound != r.BoundExact || r.Schedule != nil && r.Schedule.BoundExact != r.BoundExact {
				t.Errorf("%s, %d: bound %s, the certificate claims %s", name, limit, r.BoundExact, r.Certificate.Bound)
			}
			if r.Gap != nil && *r.Gap < 0 {
				t.Errorf("%s, %d: gap %g", name, limit, *r.Gap)
			}
			proved++
		}
	}
	if proved < 3*len(limits)-1 {
		t.Errorf("%d bounds prove little", proved)
	}
}

// TestCertificateOfCorridorsAtALimit ends a search inside corridors: what they have shown beyond the root is certified as the
// search has it, although the root alone reaches all that it can show. (Once that was taken for all there is.)
func TestCertificateOfCorridorsAtALimit(t *testing.T) {
	t.Parallel()
	p := generated(t, "im26-003-s1")
	s, err := start(context.Background(), p, Options{WorkLimit: 300_000_000, Seed: 1, Workers: 2, Certificate: true})
	if err != nil {
		t.Fatal(err)
	}
	defer s.cancel()
	r, _, err := s.once()
	if err != nil || r.Status != Feasible || s.search.Logged <= s.search.Bound {
		t.Fatalf("%v, %+v: corridors have shown nothing beyond the root", err, r)
	}
	searched := r.BoundExact
	if err := s.certify(r); err != nil {
		t.Fatal(err)
	}
	if r.Certificate == nil || r.BoundExact != searched {
		t.Fatalf("the search came to %s and the certificate to %s", searched, r.BoundExact)
	}
	if err := believed(p, mustWrite(t, r.Certificate)); err != nil {
		t.Error(err)
	}
	t.Logf("%d parts, %d steps, %s of %s", len(r.Certificate.Cases), len(r.Certificate.Closing), r.BoundExact, r.ObjectiveExact)
}

// mustWrite is the wire form of c.
func mustWrite(t *testing.T, c *Certificate) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := WriteCertificate(&b, c); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestRungs: claims grow, each needs at most half as many parts as the one before, and the last needs one.
func TestRungs(t *testing.T) {
	leaf := func(bound int64) *tree.Part { return &tree.Part{Bound: bound << 20} }
	part := func(bound int64, yes, no *tree.Part) *tree.Part {
		return &tree.Part{Bound: bound << 20, Yes: yes, No: no}
	}
	s := &solver{search: tree.New(&price.Team{Market: &price.Market{M: &model.Model{}, Scale: 1 << 20}}, nil, tree.Hooks{})}
	root := part(90, part(80, part(70, leaf(40), leaf(60)), &tree.Part{None: true}), part(75, leaf(50), part(65, leaf(30), leaf(55))))
	other := part(95, leaf(65), leaf(70)) // a branching that shows less
	s.search.Log = &tree.Log{Inside: []*tree.Branching{{Root: root}, {Root: other}}}
	var got []string
	for _, claim := range s.rungs(big.NewRat(60, 1)) {
		_, parts := s.search.Log.Shows(s.shows(claim))
		got = append(got, fmt.Sprint(claim.RatString(), " with ", parts))
	}
	if want := "[60 with 6 70 with 2 90 with 1]"; fmt.Sprint(got) != want {
		t.Errorf("%v, not %s", got, want)
	}
	if s.search.Log = nil; s.rungs(big.NewRat(60, 1)) != nil {
		t.Error("rungs of nothing")
	}
	if s.search.Log = (&tree.Log{Inside: []*tree.Branching{{Root: root}}}); s.rungs(big.NewRat(59, 1)) != nil {
		t.Error("rungs of what is not shown")
	}
}

// TestCertificateOfWhatCorridorsProved (a long one): a bound that was found by branching inside corridors is shown part by
// part, with steps that shut out what lies beyond them, as the search has it.
func TestCertificateOfWhatCorridorsProved(t *testing.T) {
	if os.Getenv("FELLOWPLAN_LONG") == "" {
		t.Skip("some 45 s; FELLOWPLAN_LONG=1")
	}
	in, err := family.Generate("mayo52-004-s2")
	if err != nil {
		t.Fatal(err)
	}
	var last Progress
	r, err := Solve(context.Background(), in.Problem, Options{Workers: 2, TimeLimit: 40 * time.Second, Certificate: true, Progress: func(p Progress) { last = p }})
	if err != nil {
		t.Fatal(err)
	}
	if r.Certificate == nil || len(r.Certificate.Cases) < 2 || *r.Gap > 0.004 || last.Bound == nil || math.Abs(*r.Bound-*last.Bound) > 1e-9 {
		t.Fatalf("%s: the search came to %v and the certificate to %s", r.Status, *last.Bound, r.BoundExact)
	}
	var b bytes.Buffer
	if err := WriteCertificate(&b, r.Certificate); err != nil {
		t.Fatal(err)
	}
	if err := believed(in.Problem, b.Bytes()); err != nil {
		t.Error(err)
	}
	t.Logf("%d parts, %d steps, %s of %s", len(r.Certificate.Cases), len(r.Certificate.Closing), r.BoundExact, r.ObjectiveExact)
}
