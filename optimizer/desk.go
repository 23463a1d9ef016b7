package optimizer

import (
	"context"
	"errors"
	"math/big"
	"sync"
	"time"

	"github.com/fellowplan/fellowplan/optimizer/internal/near"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// atDesks opens n desks and lets f work at each, so many at a time.
func atDesks(ctx context.Context, p *Problem, s *Schedule, o Options, n, workers int, f func(d *desk, n int) error) (work int64, err error) {
	errs, spent := make([]error, n), make([]int64, n)
	one := func(k int) {
		defer recovered(&errs[k])
		d, err := openDesk(ctx, p, s, o)
		if err != nil {
			errs[k] = err
			return
		}
		defer d.close()
		errs[k] = f(d, k)
		spent[k] = d.s.work
	}
	var wg sync.WaitGroup
	places := make(chan struct{}, workers)
	for k := range n {
		places <- struct{}{}
		wg.Go(func() {
			one(k)
			<-places
		})
	}
	wg.Wait()
	for _, w := range spent {
		work += w
	}
	return work, errors.Join(errs...)
}

// desk answers questions about schedules near one.
type desk struct {
	s       *solver
	p       *Problem
	at      *Schedule
	breaks  []Violation
	was     *big.Rat
	near    *near.Desk
	explain bool
}

// openDesk prepares questions around schedule at.
func openDesk(ctx context.Context, p *Problem, at *Schedule, o Options) (*desk, error) {
	o.moving = &moving{rows: at.Rows}
	o.Warm, o.inner, o.Certificate, o.Progress = NewWarm(at), true, false, nil
	s, err := start(ctx, p, o)
	if err != nil {
		return nil, err
	}
	d := &desk{s: s, p: p, at: at, breaks: rule.Inspect(p, at)}
	d.was = rule.Measure(p, at, d.breaks).Objective
	return d, nil
}

// lay makes the linear program, once there is a question that needs it.
func (d *desk) lay() error {
	if d.near != nil {
		return nil
	}
	s := d.s
	if err := s.prepare(); err != nil {
		return err
	}
	columns, err := s.published()
	if err != nil {
		return err
	}
	d.near = &near.Desk{Team: s.team, Master: s.search.Master, Stop: s.stop, Spend: s.spend, Nodes: nearNodes, Rounds: nearRounds, Box: float64(s.o.moving.weight) / 2, Start: columns}
	return nil
}

// again opens the desk anew with rows that were missing.
func (d *desk) again() error {
	o := d.s.o
	o.sets = d.s.missing.after(o.sets)
	if o.TimeLimit > 0 {
		o.TimeLimit = max(time.Millisecond, o.TimeLimit-o.Now().Sub(d.s.begun))
	}
	s, err := start(d.s.outer, d.p, o)
	if err != nil {
		return err
	}
	s.work = d.s.work
	d.s.cancel()
	d.s, d.near = s, nil
	return nil
}

func (d *desk) close() { d.s.cancel() }
