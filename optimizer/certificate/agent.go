package certificate

import (
	"math"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// agent searches the years of one agent of the model, plainly.
//
// A year is built session by session. Three methods bound its worth from above, each slower and
// closer than the one before:
//
//   - the relaxation (relax.go) forgets counters but for a charge, and gates and machines entirely;
//   - what it leaves of the year above a target is written down as a graph (layers.go), and counters and
//     machines that its best year breaks are kept in the state one after the other (keep.go, narrow.go), with
//     the others' charges moved in between (again.go): mostly nothing is left soon;
//   - a search of labels in the order of the relaxation's bound (search.go), which is exact when it
//     comes to an end and bounds what it has not seen when it does not.
type agent struct {
	m       *model.Model
	ag      *model.Agent
	T, A, C int

	starts [][]start // [period] sessions that may begin, by activity and length
	trips  []trip    // the same by number, a period without work, the end of the year, and dearer ones
	plain  int       // trips that are not dearer than others
	dear   map[trip]int32
	// sessionsOf is the same by activity.
	sessionsOf [][]session
	touches    [][]int // [activity] counters that it may add to
	gates      [][]model.Gate
	sums       [][]int32 // [counter][activity*(T+1)+period] increments before the period
	least      []int64   // [counter] smallest and largest value that it can end at
	most       []int64
	alike      []int64 // [counter] values from here on are all the same to the rest of the year
	dearest    []int64 // [counter] largest charge, so that sums stay inside int64
	scored     int64   // the most that machines can take off the score

	charge []int64   // [counter] kept from case to case: any charges are right
	weight []float64 // [counter] how much sooner than others it is kept
	family []int64   // [counter] periods that its minimum asks for; 0: it is not one of the minima that share no activity
	asked  int64     // their sum
	worked []int64   // [period] working periods before it
	tally  []float64 // [counter, then machine] how often the relaxed year broke it lately
	warm   bool
	picky  []bool // [activity] not every other activity may follow it
}

// start is a session of activity a over n periods; k numbers it in the arrays of scratch.
type start struct {
	a, n int16
	k    int32
}

// trip is one step through the year: a session, a period without work (activity A) or the end of the year (A+1,
// without length), with what kept machines and counters charge for it.
type trip struct {
	a, n int16
	base int32 // the trip without charges
	fine
}

// session number k begins in period t and takes n.
type session struct{ t, n, k int32 }

// nothing is worth less than any year: 2^60 is beyond every sum of a valid problem.
const nothing = -(int64(1) << 60)

func newAgent(m *model.Model, i int) *agent {
	x := &agent{m: m, ag: &m.Agents[i], T: m.Periods, A: m.Activities, C: len(m.Choices)}
	x.list()
	x.touches, x.gates = make([][]int, x.A), make([][]model.Gate, x.A)
	for _, g := range x.ag.Gates {
		x.gates[g.Activity] = append(x.gates[g.Activity], g)
	}
	for k := range x.ag.Counters {
		x.count(k)
	}
	x.charge = make([]int64, len(x.ag.Counters))
	x.join()
	for last := range x.A {
		any := true
		for a, ok := range x.ag.Follow[last*x.A : (last+1)*x.A] {
			any = any && (ok || a == last)
		}
		x.picky = append(x.picky, !any)
	}
	x.tally = make([]float64, len(x.ag.Counters)+len(x.ag.Machines))
	return x
}

// list collects the sessions that the agent's own rules allow.
func (x *agent) list() {
	x.starts, x.sessionsOf = make([][]start, x.T), make([][]session, x.A)
	for t := range x.T {
		for a := range x.A {
			for n := 1; n <= x.ag.Length[a].Max && t+n <= x.T; n++ {
				if !x.ag.Work[t+n-1] || !x.ag.Open[(t+n-1)*x.A+a] {
					break // no longer session either
				}
				if n >= x.ag.Length[a].Min {
					number := int32(len(x.trips))
					x.starts[t] = append(x.starts[t], start{int16(a), int16(n), number})
					x.trips = append(x.trips, trip{a: int16(a), n: int16(n), base: number})
					x.sessionsOf[a] = append(x.sessionsOf[a], session{int32(t), int32(n), number})
				}
			}
		}
	}
	n := int32(len(x.trips))
	x.trips = append(x.trips, trip{a: int16(x.A), n: 1, base: n}, trip{a: int16(x.A) + 1, base: n + 1})
	x.plain, x.dear = len(x.trips), map[trip]int32{}
}

// pause and ending are the numbers of a period without work and of the end of the year.
func (x *agent) pause() int32  { return int32(x.plain) - 2 }
func (x *agent) ending() int32 { return int32(x.plain) - 1 }

// dearer is trip k with something more to pay.
func (x *scratch) dearer(k int32, f fine) int32 {
	if f == (fine{}) {
		return k
	}
	want := x.trips[k]
	want.cost, want.lost = want.cost+f.cost, want.lost+f.lost
	n, known := x.dear[want]
	if !known {
		n = int32(len(x.trips))
		x.trips = append(x.trips, want)
		x.dear[want] = n
		x.net = append(x.net, 0)
		x.fineTrips(int(n))
	}
	return n
}

// fineTrips takes the charges of dearer trips, from number k on, off their worth.
func (x *scratch) fineTrips(k int) {
	for ; k < len(x.trips); k++ {
		d := &x.trips[k]
		if x.net[k] = x.net[d.base]; x.net[k] != nothing {
			x.net[k] -= d.cost*x.scale + d.lost*x.fair
		}
	}
}

// unit is what one unit of a machine's cost is worth.
func (x *scratch) unit(mc *model.Machine) int64 {
	if mc.InScore {
		return x.scale + x.fair
	}
	return x.scale
}

// sessions is how many there are.
func (x *agent) sessions() int { return x.plain - 2 }

// count prepares counter k.
func (x *agent) count(k int) {
	c := &x.ag.Counters[k]
	high := c.Start
	for t := range x.T {
		var more int64
		for a := range x.A {
			if x.ag.Work[t] && x.ag.Open[t*x.A+a] {
				more = max(more, step(c, t, a, x.A))
			}
		}
		high += more
	}
	sums := make([]int32, x.A*(x.T+1))
	for a := range x.A {
		touched := c.PerSession != nil && c.PerSession[a] != 0
		for t := range x.T {
			at := a*(x.T+1) + t
			sums[at+1] = sums[at]
			if c.Inc != nil {
				sums[at+1] += c.Inc[t*x.A+a]
				touched = touched || c.Inc[t*x.A+a] != 0
			}
		}
		if touched {
			x.touches[a] = append(x.touches[a], k)
		}
	}
	alike := high
	if c.Max >= high { // nothing limits it from above
		alike = min(high, max(c.Min, c.Start))
		for _, g := range x.ag.Gates {
			if g.Counter == k {
				alike = min(high, max(alike, g.AtLeast))
			}
		}
	}
	x.sums, x.least, x.most, x.alike = append(x.sums, sums), append(x.least, c.Start), append(x.most, high), append(x.alike, alike)
	x.dearest = append(x.dearest, (1<<56)/(int64(len(x.ag.Counters))*(1+high-c.Start+max(0, c.Min-c.Start))))
}

// step is the most that one period of activity a may add to counter c: its increment, and the
// session's, as if one started there.
func step(c *model.Counter, t, a, A int) (n int64) {
	if c.Inc != nil {
		n += int64(c.Inc[t*A+a])
	}
	if c.PerSession != nil {
		n += int64(c.PerSession[a])
	}
	return n
}

// added is what a session adds to counter k.
func (x *agent) added(k, a, t, n int) (sum int64) {
	c := &x.ag.Counters[k]
	if c.PerSession != nil {
		sum += int64(c.PerSession[a])
	}
	at := a*(x.T+1) + t
	return sum + int64(x.sums[k][at+n]-x.sums[k][at])
}

// price is what ending at n costs, in units of 1/S, and whether it is allowed.
func (x *agent) price(k int, n, scale int64) (int64, bool) {
	c := &x.ag.Counters[k]
	switch {
	case n < c.Min && c.Under == 0, n > c.Max && c.Over == 0:
		return 0, false
	case n < c.Min:
		return (c.Min - n) * c.Under * scale, true
	case n > c.Max:
		return (n - c.Max) * c.Over * scale, true
	}
	return 0, true
}

// conjugate is max over n of w (n - start) - price(n), and the n that gives it. The price is convex
// and made of straight pieces, so that the ends of the pieces suffice.
func (x *agent) conjugate(k int, w, scale int64) (best, at int64) {
	best = nothing
	c := &x.ag.Counters[k]
	for _, n := range [4]int64{x.least[k], c.Min, c.Max, x.most[k]} {
		if n < x.least[k] || n > x.most[k] {
			continue
		}
		if p, ok := x.price(k, n, scale); ok {
			if v := w*(n-c.Start) - p; v > best {
				best, at = v, n
			}
		}
	}
	return best, at
}

// scratch is the memory of one goroutine, for one question about one agent at a time.
type scratch struct {
	*agent
	scale  int64   // S; 0: without objective
	fair   int64   // u of the agent
	cell   []int64 // [period*C+choice] worth
	shut   []bool  // same shape
	worth  []int64 // [session] over its best choice
	net    []int64 // [trip] minus charges
	extra  int64   // what the counters add to the bound
	rest   []int64 // [period*(A+1)+last+1] most that can still be earned from period on
	begin  []int64 // [activity]
	layers [2]layers
	held   []bool // [as tally] it is kept
	large  []bool // [as tally] keeping it would take too much
	so     []int64
	number []int32
	live   []bool
	twins  twins
	end    []int64 // [state]
	ahead  []int64
	moves  []move
	went   []int64 // [counter]
	slope  []float64
	delta  []int64
	finest []int64
	states []int32 // [machine]
	wrong  []bool  // [as tally]
	sum    []int64 // [choice*(T+1)+period]
	bad    []int32 // forbidden cells before period
	fees   []int64 // [activity*(T+1)+period] charges before period
	labels store

	summed, tried int64 // of the account: sums of the relaxation and labels made
	allowed       int64 // most of both; 0: any
	stop          func() bool
	arcs          int // most of one graph
}

// take prepares a question: the worth of every session at the prices of one case. cell and shut
// have been filled in.
func (x *scratch) take(ag *agent, scale, fair int64) {
	x.agent, x.scale, x.fair, x.arcs = ag, scale, fair, mostArcs
	x.sum, x.bad = sized(x.sum, x.C*(x.T+1)), sized(x.bad, x.C*(x.T+1))
	for c := range x.C {
		a := int(x.m.Choices[c])
		k := c * (x.T + 1)
		x.sum[k], x.bad[k] = 0, 0
		for t := range x.T {
			x.sum[k+1], x.bad[k+1] = x.sum[k]+x.cell[t*x.C+c], x.bad[k]
			if !x.ag.Work[t] || !x.ag.Open[t*x.A+a] || x.shut[t*x.C+c] {
				x.bad[k+1]++
			}
			k++
		}
	}
	n := x.sessions()
	x.worth, x.net = sized(x.worth, n), sized(x.net, len(x.trips))
	x.net[x.pause()], x.net[x.ending()] = 0, 0
	for t := range x.T {
		for _, s := range x.starts[t] {
			x.worth[s.k] = x.over(int(s.a), t, int(s.n))
		}
	}
	x.fees = sized(x.fees, x.A*(x.T+1))
	x.large = sized(x.large, len(x.tally))
	x.held = sized(x.held, len(x.tally))
}

// over is the best worth of activity a in periods t..t+n-1 over its choices, without counters;
// nothing when all are shut.
func (x *scratch) over(a, t, n int) int64 {
	best := nothing
	for _, c := range x.m.ChoicesOf[a] {
		k := int(c)*(x.T+1) + t
		if x.bad[k+n] == x.bad[k] {
			best = max(best, x.sum[k+n]-x.sum[k])
		}
	}
	return best
}

// bound returns what no year is worth more than, as close to the truth as it takes to come down to
// target, or nothing when there is no year. Effort is the most labels of a search. Where closing steps have
// left something, from, years outside are of no interest.
func (x *scratch) bound(from *remains, target int64, effort int) int64 {
	defer func() {
		for k := range x.tally {
			x.tally[k] /= 2
		}
	}()
	steps := x.stepsOfCharges()
	if from != nil && x.T < longYear {
		return x.inside(from, target, effort)
	}
	best := x.tighten(target, steps)
	x.warm = true
	if from != nil && best > target {
		best = min(best, x.inside(from, target, effort))
	}
	if best > target && effort > 0 && !x.broke() {
		best = min(best, x.narrow(target, effort))
	}
	return best
}

// labelWork is what one label takes, in sums of the relaxation.
const labelWork = 100

// spent is the work since the account was read.
func (x *scratch) spent() int64 { return x.summed + labelWork*x.tried }

// broke says that more was spent than all questions together may, or that nobody waits any more: what comes out is
// of no use.
func (x *scratch) broke() bool {
	return x.allowed > 0 && x.spent() > x.allowed || x.stop != nil && x.stop()
}

// pass is how many sums a pass over the relaxation takes.
func (x *scratch) pass() int { return x.sessions() + 2*x.T*x.A }

func sized[E any](s []E, n int) []E {
	if cap(s) < n {
		return make([]E, n)
	}
	return s[:n]
}

// clamp keeps a charge within what can be added up, and on the side of what limits the counter.
func (x *agent) clamp(k int, w float64) int64 {
	most, c := float64(x.dearest[k]), &x.ag.Counters[k]
	least := -most
	if c.Max >= x.most[k] {
		most = 0
	}
	if c.Min <= x.least[k] {
		least = 0
	}
	return int64(math.Round(math.Max(least, math.Min(most, w))))
}
