package optimizer

import (
	"bytes"
	"context"
	"errors"
	"maps"
	"math/big"
	"slices"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/certificate"
)

// copied is c as its reader has it, which shares nothing with it.
func copied(t *testing.T, c *Certificate) *Certificate {
	t.Helper()
	var b bytes.Buffer
	if err := WriteCertificate(&b, c); err != nil {
		t.Fatal(err)
	}
	d, err := ReadCertificate(&b)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// sold demands that c, altered and sealed anew, is refused.
func sold(t *testing.T, p *Problem, c *Certificate, what string, alter func(c *Certificate)) {
	t.Helper()
	forged := copied(t, c)
	alter(forged)
	if err := forged.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := CheckCertificate(p, forged); !errors.Is(err, certificate.ErrRefused) {
		t.Errorf("%s was believed (%v)", what, err)
	}
}

// TestForgedCorridors alters a proof that is branched inside corridors, with closing steps for parts of the tree, and seals it
// anew. A bound below the best year is a lie whatever else the certificate says: no alteration of it may be believed with one.
func TestForgedCorridors(t *testing.T) {
	t.Parallel()
	p := generated(t, "mayo52-002-s1")
	got, err := Solve(context.Background(), p, Options{Workers: 1, Certificate: true})
	if err != nil || got.Status != Optimal || got.Certificate == nil {
		t.Fatalf("%v, %+v", err, got)
	}
	c := got.Certificate
	inner := slices.IndexFunc(c.Closing, func(x certificate.Case) bool { return len(x.Cuts) > 0 })
	if inner < 0 || len(c.Cases) < 3 {
		t.Fatalf("%d steps, %d cases: nothing was branched inside corridors", len(c.Closing), len(c.Cases))
	}
	if _, err := CheckCertificate(p, copied(t, c)); err != nil {
		t.Fatal(err)
	}
	sold(t, p, c, "a proof with a case left out", func(c *Certificate) { c.Cases = c.Cases[1:] })
	sold(t, p, c, "a case on the wrong side of its question", func(c *Certificate) {
		last := &c.Cases[0].Cuts[len(c.Cases[0].Cuts)-1]
		last.Does = !last.Does
	})
	sold(t, p, c, "a step for a part that is none", func(c *Certificate) { c.Closing[inner].Cuts[0].Block++ })
	sold(t, p, c, "a fellow that does not exist", func(c *Certificate) {
		for n := range c.Cases {
			c.Cases[n].Cuts[0].Agent = len(p.Fellows)
		}
	})
	// What was refused once stays refused: mayo52-008 had been given a bound that its search had from corridors, with a proof that
	// did without them.
	whole := slices.DeleteFunc(slices.Clone(c.Closing), func(x certificate.Case) bool { return len(x.Cuts) > 0 })
	sold(t, p, c, "what corridors proved, without their parts,", func(c *Certificate) { c.Closing, c.Cases = whole, whole[len(whole)-1:] })
	sold(t, p, c, "what corridors proved, of the root alone,", func(c *Certificate) { c.Closing, c.Cases = nil, whole[:1] })
	best, _ := new(big.Rat).SetString(got.ObjectiveExact)
	lie := best.Sub(best, big.NewRat(1, 1000)).RatString()
	tried := 0
	below := func(what string, alter func(c *Certificate)) {
		tried++
		sold(t, p, c, what+", with a bound below the best year,", func(c *Certificate) {
			c.Bound = lie
			alter(c)
		})
	}
	below("the proof itself", func(*Certificate) {})
	below("steps without their parts", func(c *Certificate) {
		for n := range c.Closing {
			c.Closing[n].Cuts = []certificate.Cut{}
		}
	})
	below("steps in another order", func(c *Certificate) { slices.Reverse(c.Closing) })
	below("no worths", func(c *Certificate) {
		for n := range c.Closing {
			c.Closing[n].Worth = nil
		}
		for n := range c.Cases {
			c.Cases[n].Worth = nil
		}
	})
	for n := range c.Closing {
		if n%3 == 0 || n == inner {
			below("a step left out", func(c *Certificate) { c.Closing = slices.Delete(c.Closing, n, n+1) })
			below("a step with worths too small", func(c *Certificate) { smaller(&c.Closing[n], c.Scale) })
			below("a step at other multipliers", func(c *Certificate) { steeper(&c.Closing[n]) })
		}
	}
	for n := range c.Cases {
		if n%3 == 0 {
			below("a case with worths too small", func(c *Certificate) { smaller(&c.Cases[n], c.Scale) })
			below("a case at other multipliers", func(c *Certificate) { steeper(&c.Cases[n]) })
			below("a case of rounds", func(c *Certificate) { c.Cases[n].Rounds = []int{4, 4} })
		}
	}
	t.Logf("%d steps, %d cases, %d lies", len(c.Closing), len(c.Cases), tried)
}

// smaller says that everybody's best year is worth much less.
func smaller(x *certificate.Case, scale int64) {
	for i := range x.Worth {
		x.Worth[i] -= 10 * scale
	}
}

// steeper doubles every other multiplier.
func steeper(x *certificate.Case) {
	for n, r := range slices.Sorted(maps.Keys(x.Rows)) {
		if n%2 == 0 {
			x.Rows[r] *= 2
		}
	}
}
