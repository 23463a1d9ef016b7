package price

import (
	"math"
	"sync"
	"sync/atomic"

	"github.com/fellowplan/fellowplan/optimizer/internal/row"
)

// Team is one oracle per agent, asked by several goroutines. What it answers
// does not depend on how many there are.
type Team struct {
	*Market
	Oracles []*row.Oracle
	Workers int
	Labels  int       // most labels of any question, to bound memory; 0: as many as it asks for
	Ends    bool      // a search that is cut off gives as many paths as it was asked for: the ends of its beam
	cells   [][]int64 // [worker] scratch
}

// NewTeam prepares an oracle for every agent.
func NewTeam(k *Market, workers int) (*Team, error) {
	t := &Team{Market: k, Workers: max(1, workers), Oracles: row.NewAll(k.M)}
	for range t.Workers {
		t.cells = append(t.cells, make([]int64, len(k.M.Shared)))
	}
	return t, nil
}

// Twin is a team that asks the same agents and may be asked at the same time: what was compiled is shared, what is
// learned from question to question is not.
func (t *Team) Twin() *Team {
	w := &Team{Market: t.Market, Workers: 1, Labels: t.Labels, cells: [][]int64{make([]int64, len(t.M.Shared))}}
	for _, o := range t.Oracles {
		w.Oracles = append(w.Oracles, o.Twin())
	}
	return w
}

// Ask is one round of questions: for every agent i for which Skip is not
// true, its best paths at the prices of u. Floor and Shut may depend on the
// agent; cells are its prices and valid during the call only.
type Ask struct {
	U     *Multipliers
	Gains bool
	Skip  func(i int) bool
	Shut  func(i int) []bool
	Floor func(i int, cells []int64) int64
	Opt   func(i int) row.Options
	Stop  func() bool // asked between agents; true: the rest stays unanswered
	// Memory of earlier questions with the same Gains; with Floor only. nil: none.
	Memory *Memory
}

// Answered is one agent's answer; OK false: it was not asked, or stopped.
type Answered struct {
	row.Answer
	Floor int64
	OK    bool
}

// Best asks all agents and returns their answers by agent.
func (t *Team) Best(q Ask) []Answered {
	out := make([]Answered, len(t.Oracles))
	base := t.Base(q.U)
	var next atomic.Int64
	work := func(cells []int64) {
		for {
			i := int(next.Add(1) - 1)
			if i >= len(t.Oracles) || q.Stop != nil && q.Stop() {
				return
			}
			if q.Skip != nil && q.Skip(i) {
				continue
			}
			t.Cells(i, q.U, base, q.Gains, cells)
			opt := q.Opt(i)
			opt.Stop, opt.Ends = q.Stop, t.Ends
			if t.Labels > 0 {
				opt.Labels = min(opt.Labels, t.Labels)
			}
			if q.Floor != nil {
				opt.Floor = q.Floor(i, cells)
			} else {
				opt.Floor = row.Lowest
			}
			var shut []bool
			if q.Shut != nil {
				shut = q.Shut(i)
			}
			if q.Floor != nil {
				if most := t.most(i, cells, shut); most <= opt.Floor {
					out[i] = Answered{row.Answer{Bound: most, Exact: true}, opt.Floor, true}
					continue
				}
				if q.Memory != nil {
					if most := q.Memory.bound(t, i, cells, q.U.Fair[i], shut); most <= opt.Floor {
						out[i] = Answered{row.Answer{Bound: most, Exact: true}, opt.Floor, true}
						continue
					}
				}
			}
			p := row.Prices{Scale: 0, Cell: cells, Shut: shut}
			if q.Gains {
				p.Scale, p.Fair = q.U.Scale, q.U.Fair[i]
			}
			out[i] = Answered{t.Oracles[i].Best(&p, opt), opt.Floor, true}
			if q.Memory != nil && q.Floor != nil && shut == nil && !out[i].Empty {
				q.Memory.keep(i, cells, q.U.Fair[i], max(out[i].Bound, opt.Floor))
			}
		}
	}
	t.each(func(w int) { work(t.cells[w]) })
	return out
}

// most bounds what any path of agent i can be worth, by the best open cell of
// every period: what is soft only costs. It is a look at the cells, and where
// changes cost something it settles nearly everybody.
func (t *Team) most(i int, cells []int64, shut []bool) (sum int64) {
	m := t.M
	ag := &m.Agents[i]
	A, C := m.Activities, len(m.Choices)
	for u := range m.Periods {
		if !ag.Work[u] {
			continue
		}
		best, open := int64(row.Lowest), ag.Open[u*A:(u+1)*A]
		for c, v := range cells[u*C : (u+1)*C] {
			if v > best && open[m.Choices[c]] && (shut == nil || !shut[u*C+c]) {
				best = v
			}
		}
		if best == row.Lowest {
			return math.MaxInt64 // nothing is open: the oracle says so
		}
		sum += best
	}
	return sum
}

// each runs f once per worker and hands a panic of any of them to the caller,
// to be turned into an error by Solve.
func (t *Team) each(f func(worker int)) {
	if t.Workers == 1 {
		f(0)
		return
	}
	var wg sync.WaitGroup
	var failure atomic.Pointer[any]
	for w := range t.Workers {
		wg.Go(func() {
			defer func() {
				if r := recover(); r != nil {
					failure.Store(&r)
				}
			}()
			f(w)
		})
	}
	wg.Wait()
	if r := failure.Load(); r != nil {
		panic(*r)
	}
}

// Through asks every oracle how much a path through each cell can be worth at
// most at the prices of u, and hands the answers over one agent at a time.
func (t *Team) Through(u *Multipliers, shut func(i int) []bool, f func(i int, through []int64)) {
	base := t.Base(u)
	results := make([][]int64, len(t.Oracles))
	var next atomic.Int64
	t.each(func(w int) {
		for {
			i := int(next.Add(1) - 1)
			if i >= len(t.Oracles) {
				return
			}
			t.Cells(i, u, base, true, t.cells[w])
			results[i] = t.Oracles[i].Through(&row.Prices{Scale: u.Scale, Fair: u.Fair[i], Cell: t.cells[w], Shut: shut(i)})
		}
	})
	for i := range results {
		f(i, results[i])
	}
}

// Share calls f(0..n-1) on all workers.
func (t *Team) Share(n int, f func(k int)) {
	var next atomic.Int64
	t.each(func(int) {
		for k := int(next.Add(1) - 1); k < n; k = int(next.Add(1) - 1) {
			f(k)
		}
	})
}
