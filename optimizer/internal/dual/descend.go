package dual

import "math"

// quasi is a limited-memory quasi-Newton method (L-BFGS, Nocedal 1980). A step
// must bring a part of what its slope promises (Armijo); where it does not,
// the minimum of a parabola is tried next.
type quasi struct {
	most  float64   // no multiplier is larger: it would be noise
	diag  []float64 // inverse of the first guess of curvature
	f     func(x []float64) float64
	grad  func() []float64 // at the last point asked
	x, g  []float64
	value float64
	s, y  [][]float64
	rho   []float64
	d, t  []float64
	alpha []float64
	pairs int
}

// memory is how many steps the curvature is learned from.
const memory = 20

func newQuasi(x, diag []float64, f func([]float64) float64, grad func() []float64) *quasi {
	n := len(x)
	q := &quasi{diag: diag, f: f, grad: grad, x: append([]float64(nil), x...), g: make([]float64, n),
		d: make([]float64, n), t: make([]float64, n), alpha: make([]float64, memory)}
	return q
}

// restart evaluates the present point anew, with a function that has changed
// a little: what was learned stays.
func (q *quasi) restart() {
	q.value = q.f(q.x)
	copy(q.g, q.grad())
}

// step makes one iteration; it returns the decrease, 0 when there is none.
func (q *quasi) step() float64 {
	q.direction()
	slope := dot(q.d, q.g)
	if !(slope < 0) {
		if q.pairs == 0 {
			return 0
		}
		q.pairs = 0
		q.direction()
		if slope = dot(q.d, q.g); !(slope < 0) {
			return 0
		}
	}
	step := 1.0
	if q.pairs == 0 {
		step = math.Min(1, 0.01*(1+math.Abs(q.value))/-slope)
	}
	for try := 0; try < 25; try++ {
		for k := range q.t {
			q.t[k] = math.Max(-q.most, math.Min(q.most, q.x[k]+float64(step*q.d[k])))
		}
		v := q.f(q.t)
		move := 0.0
		for k := range q.t {
			move += float64(q.g[k] * (q.t[k] - q.x[k]))
		}
		if v <= q.value+1e-4*move && move < 0 {
			drop := q.value - v
			q.learn(q.grad())
			copy(q.x, q.t)
			copy(q.g, q.grad())
			q.value = v
			return drop
		}
		// minimum of the parabola through both values and the slope
		next := 0.5 * step
		if c := v - q.value - move; c > 0 && move < 0 {
			next = step * math.Min(0.5, math.Max(0.1, -move/(2*c)))
		}
		step = next
	}
	if q.pairs > 0 {
		q.pairs = 0
		return q.step()
	}
	return 0
}

// learn keeps what the step to t has shown of the curvature.
func (q *quasi) learn(g []float64) {
	sy, yy := 0.0, 0.0
	for k := range g {
		s, y := q.t[k]-q.x[k], g[k]-q.g[k]
		sy += float64(s * y)
		yy += float64(y * y)
	}
	if sy <= 1e-12*yy {
		return
	}
	slot := q.pairs % memory
	if len(q.s) <= slot {
		q.s, q.y, q.rho = append(q.s, make([]float64, len(q.x))), append(q.y, make([]float64, len(q.x))), append(q.rho, 0)
	}
	for k := range g {
		q.s[slot][k], q.y[slot][k] = q.t[k]-q.x[k], g[k]-q.g[k]
	}
	q.rho[slot] = 1 / sy
	q.pairs++
}

// direction fills d with the two-loop direction on the variables that are free.
func (q *quasi) direction() {
	for k, g := range q.g {
		q.d[k] = -g
	}
	n := min(q.pairs, memory)
	if n == 0 {
		for k := range q.d {
			q.d[k] *= q.diag[k]
		}
		return
	}
	at := func(j int) int { return (q.pairs - j) % memory }
	along := dot(q.s[at(1)], q.d)
	for j := 1; j <= n; j++ {
		k := at(j)
		a := q.rho[k] * along
		q.alpha[k] = a
		along = add(q.d, -a, q.y[k], q.s[at(min(j+1, n))])
	}
	last := (q.pairs - 1) % memory
	yy := 0.0
	for k, v := range q.y[last] {
		yy += float64(v * v * q.diag[k])
	}
	gamma := 1 / (q.rho[last] * yy)
	for k := range q.d {
		q.d[k] *= gamma * q.diag[k]
	}
	along = dot(q.y[at(n)], q.d)
	for j := n; j >= 1; j-- {
		k := at(j)
		b := q.rho[k] * along
		along = add(q.d, q.alpha[k]-b, q.s[k], q.y[at(max(j-1, 1))])
	}
}

func dot(a, b []float64) (s float64) {
	b = b[:len(a)]
	for k, v := range a {
		s += float64(v * b[k])
	}
	return s
}

// add adds a times x to d, and returns the product of the outcome with z: one
// pass over the memory in the place of two.
func add(d []float64, a float64, x, z []float64) (s float64) {
	x, z = x[:len(d)], z[:len(d)]
	for k, v := range d {
		v += float64(a * x[k])
		d[k] = v
		s += float64(z[k] * v)
	}
	return s
}
