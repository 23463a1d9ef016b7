package optimizer

import (
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/repair"
)

// guided runs a repair. Where it takes long, it is interrupted once a legal
// year is known and had as much work again to get better: then the compact dual
// bounds the whole, and repair goes on from the rows and the prices that the
// dual thinks best. Work decides and never time, so that the same seed gives
// the same answer.
func (s *solver) guided(j repair.Job) (err error) {
	aside := new(int64) // work of column generation while repair rested
	if s.search.Glances() {
		aside = s.glances(&j, &err)
	}
	if s.o.inner {
		j.Run()
		return err
	}
	if err := s.recall(); err != nil {
		return err
	}
	if g := s.search.Guide; g != nil { // recalled: what the dual would say is known
		last, spend, offer := s.work, j.Spend, j.Offer
		j.Row = g.By.Row
		j.Offer = func(paths []model.Path) bool {
			better := offer(paths)
			if better {
				last = s.work
			}
			return better
		}
		j.Spend = func(work int64) bool { return spend(work) && s.work-last < leastRecalled*int64(len(j.Start)) }
		j.Run()
		return nil
	}
	n, few := int64(len(j.Start)), s.c.Model.Periods*len(s.c.Model.Agents) < manyCells
	begun, legal, better, cut := s.work, int64(0), int64(0), false
	sofar := func() int64 { return s.work - *aside - begun }
	first := j
	first.Offer = func(paths []model.Path) bool {
		found := j.Offer(paths)
		if found {
			better = sofar()
		}
		return found
	}
	first.Spend = func(work int64) bool {
		if !j.Spend(work) {
			return false
		}
		spent := sofar()
		if s.search.Incumbent != nil && legal == 0 {
			legal = spent
		}
		switch {
		case s.search.Narrows():
			cut = legal > 0 && spent > max(narrowRepair*n*n, 2*better) // corridors find more
		case few && (spent < leastRepair || !s.search.Loose()): // a small year: repair ends by itself
		case spent >= leastRepair && s.search.Loose():
			most := mostUnguided / 3 * n
			if s.search.Steep() {
				most = 0 // annealing finds one sooner
			}
			cut = legal > 0 && 2*spent >= 3*legal || spent > most // column generation finds more
		default:
			cut = legal > 0 && spent >= 2*legal || spent > mostUnguided*n
		}
		return !cut
	}
	first.Run()
	if err != nil || !cut || s.limited || s.stop() || s.search.Narrows() {
		return err
	}
	if s.search.Steep() {
		s.enter("anneal")
		j.Stream, j.Known = 1, s.search.Incumbent != nil
		j.Anneal()
		return nil
	}
	s.enter("bound")
	g, err := s.search.Relax()
	if err != nil || g == nil {
		return err
	}
	s.tell()
	s.enter("repair")
	j.Row, j.Stream, j.Known = g.By.Row, 1, s.search.Incumbent != nil
	j.Start = slices.Clone(j.Start)
	for i, p := range s.search.Master.Top(&g.By) {
		if p != nil {
			j.Start[i] = p
		}
	}
	last := s.work
	spend, offer := j.Spend, j.Offer
	j.Offer = func(paths []model.Path) bool {
		better := offer(paths)
		if better {
			last = s.work
		}
		return better
	}
	j.Spend = func(work int64) bool {
		return spend(work) && s.work-last < max(leastGuided*int64(len(j.Start)), (last-begun)/2)
	}
	j.Run()
	return nil
}

// glances lets column generation look on between rounds of a repair: as soon as a legal year is known and has had twice
// as much work again to get better, for as much work as was done. What it finds is kept, so that little is lost where it
// comes to nothing. Where the linear program has nothing better than the year at hand, repair would go on for long and
// in vain: column generation looks on sooner then, and once the bound is near, the proof is next.
// The work that this takes is what aside points to.
func (s *solver) glances(j *repair.Job, failed *error) (aside *int64) {
	begun, better, next := s.work, int64(0), int64(leastGlance)
	aside = new(int64)
	offer := j.Offer
	j.Offer = func(paths []model.Path) bool {
		found := offer(paths)
		if found {
			better = s.work - begun
		}
		return found
	}
	j.Rest = func() bool {
		spent := s.work - begun
		if s.search.Incumbent == nil || spent < max(next, 3*better) {
			return true
		}
		phase, before := s.phase, s.work
		s.enter("bound")
		seen, err := s.search.Glance(s.ctx, spent)
		s.enter(phase)
		*aside += s.work - before
		*failed, next = err, s.work-begun
		switch {
		case !seen.Ended:
			next *= 2
		case !seen.Settled:
			next *= 4
		}
		return err == nil && s.spend(0) && !s.search.Closed(s.search.Bound) && !(seen.Settled && s.search.Nearly())
	}
	return aside
}

// leastGlance is how much work repair does before column generation looks on for the first time.
const leastGlance = 1_000_000

// narrowRepair is how much work for every pair of agents repair gets where corridors come after it, or as much again
// as it took to the best year.
const narrowRepair = 4_000_000

// leastGuided is how much work per agent a guided repair may go without
// anything better, and half of what came before when that is more: then
// neighborhoods find more.
const leastGuided = 200_000

// leastRecalled is how much work per agent a repair may go without anything better where a year much
// alike was solved before.
const leastRecalled = 20_000

// manyCells is from how many cells on a repair takes long.
const manyCells = 1500

// leastRepair is how much work is done before anything else is asked.
const leastRepair = 20_000_000

// mostUnguided is how much work a repair without a legal year gets per agent
// before it is helped.
const mostUnguided = 20_000_000
