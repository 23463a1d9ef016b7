package dual

import "math"

// side is the other end of a multiplier: what a row, a counter or a gate may
// add up to, and at what price. It asks for
//
//	phi(y) = max over w in [at[0], at[n-1]] of y w - price(w)
//
// price is convex and piecewise linear with corners at, so one of the corners
// is best; softly, phi is tau log sum exp over them, whose gradient is a mean w
// and whose minimizer needs no bounds on y: a side that nobody limits is
// limited by what the agents can do at most.
type side struct {
	at, price [4]float64
	n         int
}

// newSide makes the side of something that may lie in lo..hi, beyond at the
// prices under and over (0: not at all), when it can only lie in least..most.
func newSide(lo, hi, least, most, under, over float64) (s side) {
	lo, hi = math.Max(lo, least), math.Min(hi, most)
	if lo > hi { // cannot be kept: the best that can be done
		lo, hi = math.Min(lo, hi), math.Max(lo, hi)
	}
	add := func(at, price float64) {
		s.at[s.n], s.price[s.n] = at, price
		s.n++
	}
	if under > 0 && least < lo {
		add(least, (lo-least)*under)
	}
	add(lo, 0)
	if hi > lo {
		add(hi, 0)
	}
	if over > 0 && most > hi {
		add(most, (most-hi)*over)
	}
	return s
}

// width is the range of w.
func (s *side) width() float64 { return s.at[s.n-1] - s.at[0] }

// best returns phi(y), soft with temperature tau, and the mean w.
func (s *side) best(y, tau float64) (hard, soft, mean, variance float64) {
	var v [4]float64
	hard = never
	for k := range s.n {
		v[k] = float64(y*s.at[k]) - s.price[k]
		hard = math.Max(hard, v[k])
	}
	if s.n == 1 {
		return hard, hard, s.at[0], 0
	}
	var sum, w, ww float64
	for k := range s.n {
		e := weight(v[k]-hard, 1/tau)
		d := s.at[k] - s.at[0]
		sum += e
		w += float64(e * d)
		ww += float64(float64(e*d) * d)
	}
	w /= sum
	return hard, hard + float64(tau*math.Log(sum)), s.at[0] + w, ww/sum - float64(w*w)
}
