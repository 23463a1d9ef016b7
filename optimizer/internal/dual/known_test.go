package dual

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
)

// TestKnownGradient compares the gradient over known columns with differences, near a center and without one.
func TestKnownGradient(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	for trial := range 200 {
		y, _ := someKnown(r)
		x, center := y.Origin(), y.Origin()
		for k := range x {
			x[k], center[k] = 3*r.Float64()-1.5, r.Float64()
		}
		y.tau, y.center = 0.5+2*r.Float64(), center
		if trial%2 == 0 {
			y.rho = r.Float64()
		}
		y.evaluate(x)
		slope := append([]float64(nil), y.slope...)
		for k := range x {
			const h = 1e-4
			was := x[k]
			x[k] = was + h
			up := y.evaluate(x)
			x[k] = was - h
			down := y.evaluate(x)
			x[k] = was
			if d := (up - down) / (2 * h); math.Abs(d-slope[k]) > 1e-5*(1+math.Abs(d)) {
				t.Fatalf("trial %d: variable %d of %d: slope %v, differences say %v", trial, k, len(x), slope[k], d)
			}
		}
	}
}

// TestKnownWeights demands that at a low temperature the shares of everybody's columns add up to one, that the minimizer
// is worth no more than the center, and that what was forgotten says nothing any more.
func TestKnownWeights(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	for trial := range 50 {
		y, agents := someKnown(r)
		center := y.Origin()
		x := y.Solve(0.01, 0.1, center)
		at, was := y.At(x), y.At(center)
		if at > was+0.01*float64(10*len(x)) {
			t.Errorf("trial %d: the minimizer is worth %v, the center %v", trial, at, was)
		}
		sum := make([]float64, agents)
		for i, of := range y.of {
			for _, k := range of {
				sum[i] += y.Weight[k]
			}
			if math.Abs(sum[i]-1) > 1e-9 {
				t.Errorf("trial %d: the columns of agent %d weigh %v", trial, i, sum[i])
			}
		}
		if row, fair := y.Multipliers(x); len(row) != len(y.sides) || len(fair) != agents {
			t.Errorf("trial %d: %d prices of rows, %d of scores", trial, len(row), len(fair))
		}
		y.Forget()
		if y.Size() != 0 || len(y.Weight) != 0 {
			t.Errorf("trial %d: %d columns are left", trial, y.Size())
		}
	}
}

// someKnown knows a few random columns of everybody in a random model.
func someKnown(r *rand.Rand) (*Known, int) {
	m := randomModel(r)
	y := NewKnown(price.NewMarket(m), 20)
	for i := range m.Agents {
		for range 1 + r.IntN(6) {
			p := make(model.Path, m.Periods)
			for t := range p {
				p[t] = model.None
				if r.IntN(4) > 0 {
					p[t] = int16(r.IntN(len(m.Choices)))
				}
			}
			y.Add(i, int64(r.IntN(40)), int64(r.IntN(20)), p)
		}
	}
	return y, len(m.Agents)
}
