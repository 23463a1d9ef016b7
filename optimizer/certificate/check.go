package certificate

import (
	"math"
	"math/big"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// Limits of one check; the zero value is generous.
type Limits struct {
	Labels int         // partial years looked at in one search for one agent; 0: 300,000
	Stop   func() bool // asked often; true: the check gives up
	Once   bool        // where the named worths do not suffice, look no further
	Rounds int         // above 0: so many rounds of ever more effort, as far as Stop allows; Examination says who needed which
	Work   int64       // most sums and partial years of all agents together: beyond it the check gives up; 0: any
}

// Report says what was proved.
type Report struct {
	Bound  *big.Rat // no schedule is worth more; nil: there is none at all
	Tiers  []Claim  // where the problem has tiers; Bound is that of the last one
	Cases  int
	Labels int64 // partial years that were searched
	Work   int64 // sums, and partial years as so many sums
}

// Claim is what was proved of one tier: no schedule that is as good as Held in the tiers before is worth more
// than Bound in this one.
type Claim struct {
	Tier  string
	Bound *big.Rat
	Held  *big.Rat // of this tier, by those after it
}

// Belongs looks whether c is whole and speaks of p; the error wraps ErrRefused.
func Belongs(p *problem.Problem, c *Certificate) error {
	if c.Format != Format {
		return Refuse("its format is %q and not %q", c.Format, Format)
	}
	if seal, err := c.seal(); err != nil || seal != c.Seal {
		return Refuse("the seal does not fit: a figure has been altered")
	}
	if digest, err := Digest(p); err != nil || digest != c.Problem {
		return Refuse("it belongs to another problem, or the problem has been changed since")
	}
	return nil
}

// Check proves c's claim about p again, in whole numbers, or says why not; the error wraps
// ErrRefused. p must be valid and have no tiers.
func Check(p *problem.Problem, c *Certificate, l Limits) (*Report, error) {
	if err := Belongs(p, c); err != nil {
		return nil, err
	}
	if len(p.Tiers) > 0 || len(c.Tiers) > 0 {
		return nil, Refuse("tiers are proved by optimizer.CheckCertificate")
	}
	compiled, err := Compile(p, c)
	if err != nil {
		return nil, err
	}
	return Prove(compiled.Model, c, l)
}

// Prove proves c's claim about a model.
func Prove(m *model.Model, c *Certificate, l Limits) (*Report, error) {
	k, err := begin(m, c, l)
	if err != nil {
		return nil, err
	}
	err = k.eachCase(func(n int) error {
		sum, closed, err := k.prove(n)
		if err != nil || closed {
			return err
		}
		value, _ := new(big.Rat).Quo(sum, new(big.Rat).SetInt64(c.Scale)).Float64()
		if c.Cases[n].Empty {
			return Refuse("case %d: the multipliers sum up to %g and not below zero", n, value)
		}
		return Refuse("case %d: the multipliers prove %g only", n, value)
	})
	if err != nil {
		return nil, err
	}
	return &Report{Bound: k.bound, Cases: len(c.Cases), Labels: k.labels.Load(), Work: k.work.Load()}, nil
}

// Examination is what the writer of a certificate wants to know of it before it is sealed.
type Examination struct {
	Shut   [][]bool   // [agent][period*choices+choice] cells that the closing steps shut; nil: none
	Proved []*big.Rat // [case] what its sum proves; nil: it holds no schedule
	Closed []bool     // [case] that is enough
	Worth  [][]int64  // [case][agent] what was proved of each agent's best year; nil: somebody has none
	Rounds [][]int    // [case][agent] with Limits.Rounds: the rounds that brought something
	Work   int64      // as in Report
}

// Examine checks every case, also after one that fails, and asks for no seal.
func Examine(m *model.Model, c *Certificate, l Limits) (*Examination, error) {
	k, err := begin(m, c, l)
	if err != nil {
		return nil, err
	}
	e := &Examination{Proved: make([]*big.Rat, len(c.Cases)), Closed: make([]bool, len(c.Cases)), Worth: make([][]int64, len(c.Cases)), Rounds: make([][]int, len(c.Cases))}
	err = k.eachCase(func(n int) error {
		sum, closed, err := k.prove(n)
		if err != nil {
			return err
		}
		e.Closed[n] = closed
		if sum != nil && !c.Cases[n].Empty {
			e.Proved[n], e.Worth[n], e.Rounds[n] = k.down(sum), k.worth, k.rounds
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	e.Shut = k.shut // by the steps of the whole: those of single cases are over
	e.Work = k.work.Load()
	return e, nil
}

// begin looks at the form of c and repeats its closing steps.
func begin(m *model.Model, c *Certificate, l Limits) (*checker, error) {
	if l.Labels == 0 {
		l.Labels = 300_000
	}
	k := &checker{m: m, c: c, limits: l, view: newView(len(m.Agents))}
	k.shut = barred(m)
	if c.Bound != "" {
		bound, ok := new(big.Rat).SetString(c.Bound)
		if !ok {
			return nil, Refuse("bound %q is not a number", c.Bound)
		}
		k.bound = bound
	}
	if k.arcs = mostArcs; c.Arcs > 0 {
		k.arcs = min(c.Arcs, mostArcs)
	}
	if c.Scale < 1 || c.Scale > 1<<40 {
		return nil, Refuse("scale %d", c.Scale)
	}
	if err := k.covers(k.all(), 0); err != nil {
		return nil, err
	}
	k.measure()
	for i := range k.m.Agents {
		k.agents = append(k.agents, newAgent(k.m, i))
		if err := k.guard(i); err != nil {
			return nil, err
		}
	}
	for range runtime.GOMAXPROCS(0) {
		k.workers = append(k.workers, new(scratch))
	}
	return k, nil
}

type checker struct {
	m        *model.Model
	c        *Certificate
	limits   Limits
	bound    *big.Rat // the claim; nil: there is no schedule
	agents   []*agent
	workers  []*scratch
	arcs     int // most of one graph
	view         // what closing steps have left, where the checker is now
	divs     []int64
	wLo, wHi *big.Rat // of the smallest score per working block
	worth    []int64  // [agent] in the case last looked at
	rounds   []int    // [agent] and the rounds that it took, with Limits.Rounds
	labels   atomic.Int64
	work     atomic.Int64
}

// prove adds up case n: sum is what no schedule of it is worth more than, in units of 1/Scale, or nil
// when some agent has no year at all there; closed says that this proves the claim.
//
// The worths that the certificate names say where each agent's search may stop; nothing is believed
// of them. Where they do not suffice, or are not given, the searches go on as far as they may.
func (k *checker) prove(n int) (sum *big.Rat, closed bool, err error) {
	x := &k.c.Cases[n]
	if k.bound == nil && !x.Empty {
		return nil, false, Refuse("case %d bounds a value, but the claim is that there is no schedule", n)
	}
	constant, base, err := k.constant(x)
	if err != nil {
		return nil, false, err
	}
	if x.Rounds != nil || k.limits.Rounds > 0 {
		return k.climb(x, constant, base)
	}
	efforts := []int{0, 1000, 16_000, k.limits.Labels}
	if x.Worth != nil {
		efforts = []int{k.limits.Labels, k.limits.Labels}
	}
	worth, goals := make([]int64, len(k.agents)), k.goals(x, constant)
	k.worth = worth
	for round, effort := range efforts {
		none, err := k.each(x, base, func(w *scratch, i int) int64 {
			switch {
			case goals != nil && round == 0:
				worth[i] = w.bound(k.left[i], goals[i], effort)
			case goals == nil || worth[i] <= goals[i]: // otherwise it has been searched as far as it may
				again := w.bound(k.left[i], nothing, min(effort, effortAgain(goals)))
				if worth[i] = min(again, worth[i]); round == 0 {
					worth[i] = again
				}
			}
			return worth[i]
		})
		if err != nil || none {
			return nil, none, err
		}
		sum = added(constant, worth)
		if k.closes(x, sum) {
			return sum, true, nil
		}
		if goals != nil && k.limits.Once {
			break
		}
	}
	return sum, false, nil
}

// effortAgain is how hard agents are looked at once more where the worths that were named do not suffice.
func effortAgain(goals []int64) int {
	if goals != nil {
		return 2000
	}
	return math.MaxInt
}

// goals are the worths that each agent has to come down to, nil when the case names none: those named,
// and an equal part of what is left to the claim, which spares the last steps.
func (k *checker) goals(x *Case, constant *big.Rat) []int64 {
	if len(x.Worth) == 0 {
		return nil
	}
	sum := new(big.Rat).Set(constant)
	goals := make([]int64, len(x.Worth))
	for i, v := range x.Worth {
		goals[i] = min(max(nothing, v), -nothing)
		sum.Add(sum, new(big.Rat).SetInt64(goals[i]))
	}
	if spare := k.room(x, sum, 0) / int64(len(goals)); spare > 0 && spare < -nothing/2 {
		for i := range goals {
			goals[i] += spare
		}
	}
	return goals
}

// room is the largest worth of one agent, in place of the one given, with which sum still proves the
// claim.
func (k *checker) room(x *Case, sum *big.Rat, worth int64) int64 {
	others := new(big.Rat).Sub(sum, new(big.Rat).SetInt64(worth))
	lo, hi := nothing, -nothing // closes at lo or nowhere: closing is monotone
	for lo < hi {
		mid := lo + (hi-lo+1)/2
		if k.closes(x, new(big.Rat).Add(others, new(big.Rat).SetInt64(mid))) {
			lo = mid
		} else {
			hi = mid - 1
		}
	}
	return lo
}

// each puts every agent before ask, with the prices of case x and its forbidden cells; ask returns
// the agent's worth. none says that some agent has no year.
func (k *checker) each(x *Case, base []int64, ask func(w *scratch, i int) int64) (none bool, err error) {
	scale := k.c.Scale
	if x.Empty {
		scale = 0
	}
	var next atomic.Int64
	var empty, stopped, large atomic.Bool
	var group sync.WaitGroup
	for _, w := range k.workers {
		group.Go(func() {
			for i := int(next.Add(1) - 1); i < len(k.agents) && !empty.Load() && !large.Load() && !stopped.Load(); i = int(next.Add(1) - 1) {
				if k.limits.Stop != nil && k.limits.Stop() {
					stopped.Store(true)
					return
				}
				if !k.cells(w, x, base, i) {
					large.Store(true)
					return
				}
				fair := x.Fair[int32(i)]
				if x.Empty {
					fair = 0
				}
				w.take(k.agents[i], scale, fair)
				w.allowed, w.stop, w.arcs = k.limits.Work, k.limits.Stop, k.arcs
				if ask(w, i) == nothing {
					empty.Store(true)
				}
				k.labels.Add(w.tried)
				if k.work.Add(w.spent()) > k.limits.Work && k.limits.Work > 0 {
					stopped.Store(true)
				}
				w.summed, w.tried = 0, 0
			}
		})
	}
	group.Wait()
	switch {
	case empty.Load():
		return true, nil
	case large.Load():
		return false, Refuse("a worth exceeds what can be added up")
	case stopped.Load():
		return false, Refuse("the check was stopped")
	}
	return false, nil
}
