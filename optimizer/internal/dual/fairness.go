package dual

import "math"

// payee is an agent whose score counts: u_i = F/Div_i times a share, and the shares are exp(x_i) over their sum.
// F min_i score_i/Div_i is the least that any shares give, often those of one poor agent alone: shares have to move over
// orders of magnitude.
type payee struct {
	fair   int     // number of its variable, or -1
	weight float64 // F
	div    float64
	share  float64
	pay    float64 // u_i, what a unit of score is paid at the point at hand
}

// leastShare is the logarithm of the least share, as a part of the largest.
const leastShare = -40

// deal sets what scores are paid at x.
func deal(of []*payee, x []float64) {
	most, sum := math.Inf(-1), 0.0
	for _, y := range of {
		if y.fair >= 0 {
			most = math.Max(most, x[y.fair])
		}
	}
	for _, y := range of {
		if y.fair >= 0 {
			y.share = exp(math.Max(leastShare, x[y.fair]-most))
			sum += y.share
		}
	}
	for _, y := range of {
		if y.fair >= 0 {
			y.share /= sum
			y.pay = y.weight * y.share / y.div
		}
	}
}

// entropy keeps shares soft at temperature t: it returns its part of the smooth function and turns the mean scores in
// slope into the gradient of the logarithms of the shares.
func entropy(of []*payee, t float64, slope, curve []float64) (entropy float64) {
	mean := 0.0
	for _, y := range of {
		if y.fair >= 0 && y.share > 0 {
			l := math.Log(y.share)
			entropy += float64(y.share * l)
			mean += float64(y.share * (y.weight*slope[y.fair]/y.div + t*l))
		}
	}
	for _, y := range of {
		if y.fair >= 0 {
			worth := y.weight * slope[y.fair] / y.div
			slope[y.fair] = y.share * (worth + t*math.Log(y.share) - mean)
			curve[y.fair] = y.share*math.Abs(worth-mean)/2 + t*y.share
		}
	}
	return t * entropy
}
