package dual

import "math"

// weight is exp(d/tau) for d <= 0, nothing when that is thin.
func weight(d, inv float64) float64 {
	if d == 0 {
		return 1
	}
	if d *= inv; !(d > tooThin) {
		return 0
	}
	return exp(d)
}

// powers are 2^(j/64).
var powers = func() (p [64]float64) {
	for j := range p {
		p[j] = math.Exp2(float64(j) / 64)
	}
	return p
}()

// exp is e^x for |x| < 700, to some 13 digits: 2^(n/64) from a table and the
// rest, below 0.0055, from the series. math.Exp took more than half of the time
// of an evaluation; this takes a third of that.
func exp(x float64) float64 {
	n := int64(math.Floor(x*(64/math.Ln2) + 0.5))
	r := x - float64(float64(n)*(math.Ln2/64))
	q := 1 + float64(r*(1+float64(r*(0.5+float64(r*(1.0/6+float64(r*(1.0/24)))))))) // Horner
	return math.Float64frombits(math.Float64bits(powers[n&63]*q) + uint64(n>>6)<<52)
}
