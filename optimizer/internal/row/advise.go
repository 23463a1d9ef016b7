package row

import (
	"fmt"
	"strings"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// Advise sets the multipliers from which the next question starts: y is the
// price of one unit of each counter of the model, in units of objective, above
// 0 for what a maximum limits and below 0 for what a minimum asks for, and scale
// the fixed point of the prices to come. Good multipliers (package dual solves
// for everybody's at once) are worth more than any number of steps.
func (o *Oracle) Advise(y []float64, scale int64) {
	o.ready()

	k := 0
	for id := range o.ag.Counters {
		if k == len(o.counters) || !same(&o.counters[k].Counter, &o.ag.Counters[id]) {
			continue // dropped: it never binds
		}
		c := &o.counters[k]
		most, least := int64(1)<<50, -int64(1)<<50
		if c.Over > 0 {
			most = c.Over * scale
		}
		if c.Under > 0 {
			least = -c.Under * scale
		}
		if c.Max >= c.most {
			most = 0
		}
		if c.Min <= c.Start {
			least = 0
		}
		o.relax.y[k] = min(max(int64(y[id]*float64(scale)), least), most)
		k++
	}
	o.relax.warm = true
}

// same reports that a is a copy of b.
func same(a, b *model.Counter) bool {
	return a.Start == b.Start && a.Min == b.Min && a.Max == b.Max && a.Under == b.Under && a.Over == b.Over && a.Origin == b.Origin &&
		alias(a.Inc, b.Inc) && alias(a.PerSession, b.PerSession)
}

func alias(a, b []int32) bool { return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0]) }

// Memory is what an oracle carries from one question to the next.
type Memory struct {
	y    []int64
	warm bool
}

// Remember returns what the oracle would begin its next question with.
func (o *Oracle) Remember() Memory {
	o.ready()
	return Memory{append([]int64(nil), o.relax.y...), o.relax.warm}
}

// Recall goes back to what Remember returned: questions of another kind, such
// as those about a few open weeks, lead the multipliers far away.
func (o *Oracle) Recall(m Memory) {
	copy(o.relax.y, m.y)
	o.relax.warm = m.warm
}

// Counters describes what the multipliers are of: those of one oracle suit another one with equal counters.
func (o *Oracle) Counters() string {
	o.ready()
	var b strings.Builder
	for k := range o.counters {
		c := &o.counters[k]
		fmt.Fprintln(&b, c.Start, c.Min, c.Max, c.Under, c.Over, c.most)
	}
	return b.String()
}
