package dual

import (
	"math"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
)

// Known is the smooth dual of the linear program over years that are known one by one (columns), in the place of years
// without counters. Where that linear program is degenerate its multipliers are a corner of a wide face and jump from
// round to round; the minimizer of the smooth function lies inside, and near a center that the caller chooses (a
// proximal bundle method; Lemaréchal 1975, Kiwiel 1990), so that it moves only as far as new years demand.
//
// A point is a price for every row, and then the logarithms of the shares of fairness.
type Known struct {
	Weight []float64 // [column] its share in the solution that belongs to the point last looked at
	Work   int64     // about what was done, in steps like those of row searches

	m      *model.Model
	sides  []side
	payees []*payee
	of     [][]int32 // [agent] its columns
	value  []float64 // [column]
	score  []float64
	from   []int32 // [column] where its entries begin
	rows   []int32
	coefs  []float64
	worth  []float64 // [column] at the point
	tau    float64
	rho    float64
	center []float64
	hard   float64
	slope  []float64
	curve  []float64
	mean   []float64 // [row] scratch, zero between calls
	q      *quasi
}

// NewKnown knows no columns yet. Hard rows may be broken at the penalty.
func NewKnown(k *price.Market, penalty float64) *Known {
	m := k.M
	y := &Known{m: m, tau: 1, sides: rowSides(m, penalty, func() bool { return false })}
	n := len(m.Rows)
	for i := range m.Agents {
		p := &payee{fair: -1}
		if d := m.Agents[i].Div; d > 0 && m.FairWeight > 0 {
			p.fair, p.weight, p.div = n+i, float64(m.FairWeight), float64(d)
		}
		y.payees = append(y.payees, p)
	}
	size := n + len(m.Agents)
	y.slope, y.curve, y.mean = make([]float64, size), make([]float64, size), make([]float64, n)
	y.q = newQuasi(make([]float64, size), nil, y.evaluate, func() []float64 { return y.slope })
	y.q.most = largest * max(1, float64(k.Largest)/float64(max(1, m.Periods)))
	y.Forget()
	return y
}

// Forget forgets all columns.
func (y *Known) Forget() {
	y.of, y.from = make([][]int32, len(y.m.Agents)), []int32{0}
	y.value, y.score, y.worth, y.Weight = nil, nil, nil, nil
	y.rows, y.coefs = nil, nil
}

// Size is the number of columns, which are numbered in the order in which they were added.
func (y *Known) Size() int { return len(y.value) }

// Add makes a column known.
func (y *Known) Add(agent int, value, score int64, path model.Path) {
	y.of[agent] = append(y.of[agent], int32(len(y.value)))
	y.value, y.score = append(y.value, float64(value)), append(y.score, float64(score))
	y.worth, y.Weight = append(y.worth, 0), append(y.Weight, 0)
	first := len(y.rows)
	for t, c := range path {
		if c == model.None {
			continue
		}
		y.m.EachUse(agent, t, int32(c), func(u model.Use) {
			for e := first; e < len(y.rows); e++ {
				if y.rows[e] == u.Row {
					y.coefs[e] += float64(u.Coef)
					return
				}
			}
			y.rows, y.coefs = append(y.rows, u.Row), append(y.coefs, float64(u.Coef))
		})
	}
	y.from = append(y.from, int32(len(y.rows)))
}

// Origin is the point where nothing costs anything and all scores count the same.
func (y *Known) Origin() []float64 { return make([]float64, len(y.slope)) }

// At returns the dual at x over the known years: a bound on their linear program from above.
func (y *Known) At(x []float64) float64 {
	y.rho = 0
	y.evaluate(x)
	return y.hard
}

// Multipliers are the prices of rows and scores at x.
func (y *Known) Multipliers(x []float64) (row, fair []float64) {
	deal(y.payees, x)
	for _, p := range y.payees {
		fair = append(fair, p.pay)
	}
	return append(row, x[:len(y.m.Rows)]...), fair
}

// Solve minimizes the smooth dual at a temperature with half of rho for the square of what prices of rows are away from
// the center, from where the last search ended, and returns the minimizer.
func (y *Known) Solve(tau, rho float64, center []float64) []float64 {
	y.tau, y.rho, y.center = tau, rho, center
	y.evaluate(y.q.x)
	y.q.diag, y.q.pairs = y.curvature(), 0
	y.q.restart()
	var past [patience]float64
	for n := range mostInner {
		was := past[n%patience]
		past[n%patience] = y.q.value
		if n >= patience && was-y.q.value < enough*(y.q.value-y.hard) || y.q.step() == 0 {
			break
		}
	}
	return append([]float64(nil), y.q.x...)
}

// mostInner is how many steps one search makes: a hundred come as near as columns that change with every round deserve.
const mostInner = 100

// evaluate returns the smooth function, and fills hard, Weight and slope.
func (y *Known) evaluate(x []float64) (soft float64) {
	clear(y.slope)
	deal(y.payees, x)
	y.hard = 0
	for i, of := range y.of {
		if len(of) > 0 {
			soft += y.agent(i, of, x)
		}
	}
	for r := range y.sides {
		s := &y.sides[r]
		t := y.tau * sideways * math.Sqrt(math.Max(1, s.width()))
		h, v, mean, variance := s.best(x[r], t)
		y.hard, soft = y.hard+h, soft+v
		y.slope[r] = mean - y.slope[r]
		y.curve[r] = variance / t
	}
	if y.rho > 0 {
		sum := 0.0
		for r, c := range y.center[:len(y.sides)] {
			d := x[r] - c
			sum += float64(d * d)
			y.slope[r] += float64(y.rho * d)
			y.curve[r] += y.rho
		}
		soft += float64(y.rho / 2 * sum)
	}
	y.Work += int64(len(y.rows)/4 + 4*len(y.sides))
	return soft + entropy(y.payees, y.tau*float64(len(y.of))/4, y.slope, y.curve)
}

// agent adds what one agent's columns say to hard, Weight and slope, and returns their soft maximum.
func (y *Known) agent(i int, of []int32, x []float64) float64 {
	top, p := never, y.payees[i]
	for _, k := range of {
		v := y.value[k] + float64(p.pay*y.score[k])
		from, to := y.from[k], y.from[k+1]
		coefs := y.coefs[from:to]
		for e, r := range y.rows[from:to] {
			v -= float64(coefs[e] * x[r])
		}
		y.worth[k] = v
		top = math.Max(top, v)
	}
	sum := 0.0
	for _, k := range of {
		y.Weight[k] = weight(y.worth[k]-top, 1/y.tau)
		sum += y.Weight[k]
	}
	score := 0.0
	for _, k := range of {
		w := y.Weight[k]
		if w == 0 {
			continue
		}
		w /= sum
		y.Weight[k] = w
		score += float64(w * y.score[k])
		for e := y.from[k]; e < y.from[k+1]; e++ {
			y.slope[y.rows[e]] += float64(w * y.coefs[e])
		}
	}
	if p.fair >= 0 {
		y.slope[p.fair] = score
	}
	y.hard += top
	return top + float64(y.tau*math.Log(sum))
}

// curvature is a guess at the inverse curvature of every variable at the point last evaluated: one over the variance of
// what it prices.
func (y *Known) curvature() []float64 {
	n := len(y.sides)
	d := make([]float64, len(y.slope))
	var touched []int32
	for i, of := range y.of {
		touched = touched[:0]
		s1, s2 := 0.0, 0.0
		for _, k := range of {
			w := y.Weight[k]
			if w == 0 {
				continue
			}
			s1 += float64(w * y.score[k])
			s2 += float64(float64(w*y.score[k]) * y.score[k])
			for e := y.from[k]; e < y.from[k+1]; e++ {
				r, c := y.rows[e], y.coefs[e]
				if y.mean[r] == 0 {
					touched = append(touched, r)
				}
				y.mean[r] += float64(w * c)
				d[r] += float64(float64(w*c) * c)
			}
		}
		for _, r := range touched {
			d[r] -= float64(y.mean[r] * y.mean[r])
			y.mean[r] = 0
		}
		if p := y.payees[i]; p.fair >= 0 {
			d[p.fair] = 2 * (s2 - float64(s1*s1)) * p.pay * p.pay
		}
	}
	for k := range d {
		least := stiffest
		if k >= n {
			least = 1e-3
		}
		d[k] = y.tau / (math.Max(0, d[k]) + float64(y.curve[k]*y.tau) + least)
	}
	return d
}
