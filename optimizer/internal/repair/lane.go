package repair

import (
	"slices"
	"sync"
	"sync/atomic"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
	"github.com/fellowplan/fellowplan/optimizer/internal/row"
)

// question is one step: agent's best way through periods from..to, or its
// best whole row when that is everything.
type question struct {
	agent, from, to int
	tries           int // small moves at a temperature in the place of an exact answer; 0: none
	heat            float64
}

// lane works out one question of a batch, beside others.
type lane struct {
	w     *row.Within
	cells []int64
	mine  []int64 // [row] what the agent itself uses in the window
	noise uint64

	q    question
	path model.Path // nil: nothing better
	work int64
}

func newLane(m *model.Model) *lane {
	return &lane{w: row.NewWithin(), cells: make([]int64, len(m.Shared)), mine: make([]int64, len(m.Rows))}
}

// ask works out questions about different agents and takes the answers in
// order. False: told to stop.
func (s *Search) ask(qs []question) bool {
	s.batch++
	for k, q := range qs {
		s.lanes[k].q, s.lanes[k].noise = q, s.rng.Uint64()
	}
	inParallel(s.Team.Workers, len(qs), func(k int) { s.work(s.lanes[k]) })
	var work int64
	for k := range qs {
		l := s.lanes[k]
		work += l.work
		if l.path != nil {
			s.take(l.q.agent, l.path)
		}
	}
	return s.Spend == nil || s.Spend(work)
}

// inParallel calls f(0..n-1) on some goroutines and hands a panic of any of
// them to the caller.
func inParallel(workers, n int, f func(k int)) {
	if workers = min(workers, n); workers <= 1 {
		for k := range n {
			f(k)
		}
		return
	}
	var next atomic.Int64
	var failure atomic.Pointer[any]
	run := func() {
		defer func() {
			if r := recover(); r != nil {
				failure.Store(&r)
			}
		}()
		for k := int(next.Add(1) - 1); k < n; k = int(next.Add(1) - 1) {
			f(k)
		}
	}
	var wg sync.WaitGroup
	for range workers - 1 {
		wg.Go(run)
	}
	run()
	wg.Wait()
	if r := failure.Load(); r != nil {
		panic(*r)
	}
}

// work answers the lane's question; it reads the search and changes only the
// lane (and the agent's oracle, which no other question of the batch asks).
func (s *Search) work(l *lane) {
	i := l.q.agent
	l.path, l.work = nil, 0
	p := row.Prices{Scale: s.Team.Scale, Fair: s.slope(i), Cell: l.cells}
	if s.Shut != nil {
		p.Shut = s.Shut(i)
	}
	old := s.Paths[i]
	if l.q.tries > 0 {
		s.price(l, 0, s.m.Periods)
		a := s.Team.Oracles[i].Move(&p, old, row.Moves{Tries: l.q.tries, From: l.q.heat, To: l.q.heat, Seed: l.noise, Last: true})
		l.work = a.Work
		if a.Path != nil && !slices.Equal(a.Path, old) {
			l.path = a.Path
		}
		return
	}
	if l.q.from == 0 && l.q.to == s.m.Periods {
		s.price(l, 0, s.m.Periods)
		value, _ := s.m.Accepts(i, old)
		extra, lost := s.m.Extras(i, old, value, s.score[i])
		floor := price.Worth(s.m, old, l.cells, extra*p.Scale+lost*p.Fair)
		a := s.Team.Oracles[i].Best(&p, row.Options{Floor: floor, Labels: s.Labels, Steps: 40, Beam: s.Beam, Near: old, Windows: windows})
		l.work = a.Work
		if len(a.Paths) > 0 {
			l.path = a.Paths[0]
		}
		return
	}
	if !l.w.Open(s.Team.Oracles[i], old, l.q.from, l.q.to) {
		l.work = int64(s.m.Periods)
		return
	}
	s.price(l, l.w.From, l.w.To)
	floor, ok := l.w.Worth(&p, l.w.Content(old))
	if !ok {
		return
	}
	a := l.w.Best(&p, row.Options{Floor: floor, Labels: windowLabels, Steps: windowSteps})
	l.work = a.Work
	if len(a.Paths) > 0 {
		l.path = slices.Concat(old[:l.w.From], a.Paths[0], old[l.w.To:])
	}
}

const (
	// windows is how many passes of windows over an agent's row one step may
	// make where the exact search of a whole row is cut off (long years).
	windows = 2
	// windowLabels and windowSteps limit the search of a window.
	windowLabels = 1500
	windowSteps  = 5
)

// price fills the lane's cells from..to with gains minus what each cell would
// add to the price of the rows, given everybody else, and a little noise.
func (s *Search) price(l *lane, from, to int) {
	m, i := s.m, l.q.agent
	ag := &m.Agents[i]
	A, C := m.Activities, len(m.Choices)
	slope := s.slope(i)
	noise := uint64(s.Team.Scale/4 + 1)
	s.own(l, from, to, 1)
	x := l.noise
	for t := from; t < to; t++ {
		if !ag.Work[t] {
			continue
		}
		for c := range C {
			a := int(m.Choices[c])
			if !ag.Open[t*A+a] {
				continue
			}
			cell := t*C + c
			x = x*6364136223846793005 + 1442695040888963407
			v := ag.Gain[t*A+a]*s.Team.Scale + ag.Score[t*A+a]*slope + int64(x>>33%noise)
			if ag.UsesShared {
				for _, u := range m.Shared[cell] {
					v -= s.marginal(l, u)
				}
			}
			if ag.Own != nil {
				for _, u := range ag.Own[int32(cell)] {
					v -= s.marginal(l, u)
				}
			}
			l.cells[cell] = v
		}
	}
	s.own(l, from, to, 0)
}

// own notes what the agent of the lane uses itself between from and to, or
// forgets it again.
func (s *Search) own(l *lane, from, to int, sign int64) {
	p := s.Paths[l.q.agent]
	for t := from; t < to; t++ {
		if p[t] == model.None {
			continue
		}
		s.m.EachUse(l.q.agent, t, int32(p[t]), func(u model.Use) {
			l.mine[u.Row] = sign * (l.mine[u.Row] + int64(u.Coef))
		})
	}
}

// marginal is the price of adding u to the load of the others. A row belongs
// to one period, mostly, so that the sum over a path is exact; where a rule
// spans periods it is a first-order guess.
func (s *Search) marginal(l *lane, u model.Use) int64 {
	n := s.load[u.Row] - l.mine[u.Row]
	w := &s.m.Rows[u.Row]
	if d := int64(u.Coef); s.holes[u.Row] == nil && n >= w.Lo && n <= w.Hi && n+d >= w.Lo && n+d <= w.Hi {
		return 0
	}
	return s.cost(u.Row, n+int64(u.Coef)) - s.cost(u.Row, n)
}
