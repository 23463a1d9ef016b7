package optimizer

import (
	"cmp"
	"context"
	"errors"
	"io"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/fellowplan/fellowplan/optimizer/certificate"
	"github.com/fellowplan/fellowplan/optimizer/conflict"
	"github.com/fellowplan/fellowplan/optimizer/internal/certify"
	"github.com/fellowplan/fellowplan/optimizer/internal/tree"
)

type (
	// Certificate is a proof of a bound that CheckCertificate proves again.
	Certificate = certificate.Certificate
	// CertificateReport says what a certificate proved.
	CertificateReport = certificate.Report
)

// ReadCertificate reads one certificate, strictly.
func ReadCertificate(r io.Reader) (*Certificate, error) { return certificate.Read(r) }

// WriteCertificate writes c as one JSON document.
func WriteCertificate(w io.Writer, c *Certificate) error { return certificate.Write(w, c) }

// CheckCertificate proves the claim of c about p again with plain code and whole numbers. p must be
// valid. The error says what was refused.
func CheckCertificate(p *Problem, c *Certificate) (*CertificateReport, error) {
	if c == nil {
		return nil, errors.New("there is no certificate: solve with Options.Certificate, and see whether Result.Certificate is nil")
	}
	if len(p.Tiers) > 0 {
		return checkTiers(p, c, certificate.Limits{})
	}
	return certificate.Check(p, c, certificate.Limits{})
}

// certify assembles the proof of the result from what the search kept, has it checked, and proves anew
// what the checker does not take as it stands.
//
// When the certificate is asked for this may go on until twice the time limit is over; otherwise
// the check is given a tenth of what the search took, by work and not by the clock, and what it does
// not get done in that is left. A result whose proof the checker looked at and did not take is not
// called optimal.
func (s *solver) certify(r *Result) error {
	if !s.o.Certificate && (s.o.inner || r.Status != Optimal) {
		return nil
	}
	ctx, limits := s.ctx, certificate.Limits{}
	if s.o.Certificate {
		ctx = s.outer
		if s.o.TimeLimit != 0 {
			var cancel context.CancelFunc
			ctx, cancel = context.WithDeadline(ctx, s.started.Add(max(s.o.TimeLimit, 0)+max(s.o.TimeLimit, time.Second)))
			defer cancel()
		}
	} else if limits.Work = s.work / workOfCheck; limits.Work < s.leastCheck() {
		return nil
	}
	limits.Stop = func() bool { return ctx.Err() != nil }
	s.enter("certify")
	if s.search == nil { // the reason came before the search
		if err := s.prepare(); err != nil {
			return err
		}
	}
	c := s.draft(r)
	if c == nil {
		return nil
	}
	c.Arcs = s.arcsOfCheck()
	verdict, err := s.mend(ctx, c, limits)
	if err != nil {
		return err
	}
	switch {
	case verdict == taken:
		if err := s.seal(c); err != nil {
			return err
		}
		r.Certified = true
		if s.o.Certificate {
			r.Certificate = c
			if r.Status == Optimal && c.Bound != r.BoundExact { // that much is proved, and no more
				r.Status = Feasible
				r.Schedule.Status = string(r.Status)
			}
			s.claim(r, c)
		}
	case r.Status == Optimal && (verdict == refused || s.o.Certificate):
		r.Status = Feasible
		r.Schedule.Status = string(r.Status)
	}
	s.enter("")
	r.Phases = s.phases
	return nil
}

// claim makes the bound that c proves the one that is reported.
func (s *solver) claim(r *Result, c *Certificate) {
	if c.Bound == "" || r.Bound == nil || c.Bound == r.BoundExact {
		return
	}
	r.bound, r.BoundExact = fraction(c.Bound), c.Bound
	_, r.Bound, r.Gap = floats(fraction(cmp.Or(r.ObjectiveExact, c.Bound)), r.bound)
	if w := r.Schedule; w != nil {
		w.Bound, w.Gap, w.BoundExact = r.Bound, r.Gap, r.BoundExact
	} else {
		r.Gap = nil
	}
}

// workOfCheck is how many units of the search's work take ten times as long as one of the check's.
const workOfCheck = 8

// leastCheck is the work of looking once at every session of every fellow with 20 steps of the
// charges: less than that and no check comes to an end.
func (s *solver) leastCheck() (work int64) {
	for i := range s.c.Model.Agents {
		for a := range s.c.Model.Activities {
			work += int64(s.c.Model.Agents[i].Length[a].Max-s.c.Model.Agents[i].Length[a].Min+3) * int64(s.c.Model.Periods)
		}
	}
	return work * 20
}

// arcsOfCheck is how far graphs of the checker may grow with Options.MemoryLimit; 0: as far as they like.
func (s *solver) arcsOfCheck() int {
	if s.o.MemoryLimit <= 0 {
		return 0
	}
	return int(max(fewestArcs, s.o.MemoryLimit/2/int64(s.team.Workers)/bytesPerArc))
}

// An arc of the checker's graphs takes about so much, with what belongs to it; graphs of less than fewestArcs are of no
// use.
const (
	bytesPerArc = 160
	fewestArcs  = 20_000
)

// verdict of the checker on a draft.
type verdict int

const (
	taken   verdict = iota
	refused         // it was looked at to the end
	unseen          // the limits ended the check
)

// draft is the certificate without digest and seal, not checked yet. Without cases everything is left
// to be proved anew; nil: there is nothing to prove.
func (s *solver) draft(r *Result) (c *Certificate) {
	agents := len(s.c.Model.Agents)
	if r.Status == Infeasible {
		switch {
		case r.Reasons != nil && len(r.Reasons.Cut) > 0:
			c = s.provedByCounting(r.Reasons)
		case s.nobody > 0:
			log := &tree.Log{Leaves: []tree.Leaf{{Proof: &tree.Proof{None: true, Agent: s.nobody - 1}}}}
			c = certify.Draft(log, agents, s.team.Scale, false)
		case s.search.Log != nil:
			c = certify.Draft(s.search.Log, agents, s.team.Scale, false)
		}
		if c == nil {
			c = &Certificate{Scale: s.team.Scale}
		}
		return c
	}
	if s.search.Log != nil {
		c = certify.Draft(s.search.Log, agents, s.team.Scale, true)
	}
	if c == nil && s.search.Done {
		c = &Certificate{Scale: s.team.Scale}
	}
	if r.BoundExact == "" {
		return nil
	}
	if c != nil {
		c.Bound = r.BoundExact
		if logged := s.search.Logged; !s.search.Done && logged > s.search.Bound && logged < 1<<62 {
			c.Bound = rational(s.search.Ceiling(logged)).RatString() // a claim out of reach spoils what can be shown
		}
	}
	return c
}

// mend has the cases of c examined and replaces those that do not close by a proof of their own.
func (s *solver) mend(ctx context.Context, c *Certificate, limits certificate.Limits) (verdict, error) {
	if c.Bound != "" && !s.search.Done {
		return s.bounded(ctx, c, limits)
	}
	if s.search.Narrowed {
		if v, err := s.inside(c, limits); err != nil || v == taken || !s.o.Certificate {
			return v, err
		}
		return s.bounded(ctx, c, limits) // something near to it
	}
	e := &certificate.Examination{}
	var err error
	if len(c.Cases) == 1 && len(c.Closing) > 0 { // often the multipliers alone say it all, or the last closing step does
		for _, closing := range [][]certificate.Case{nil, c.Closing[len(c.Closing)-1:]} {
			if len(closing) == len(c.Closing) {
				break
			}
			less := *c
			less.Closing = closing
			quick := limits
			quick.Labels, quick.Once = fewLabels, true
			if closing == nil {
				quick.Work = max(1, s.work/workOfCheck)
			}
			e, err = certificate.Examine(s.c.Model, &less, quick)
			switch {
			case err == nil && e.Closed[0]:
				*c = less
				return taken, nil
			case err == nil && limits.Work > 0:
				limits.Work -= e.Work
			}
			if limits.Work < 0 || err != nil && limits.Work > 0 {
				return unseen, nil
			}
		}
	}
	if len(c.Cases) > 0 {
		if e, err = certificate.Examine(s.c.Model, c, limits); err != nil {
			return unseen, refusal(err)
		}
		if !slices.Contains(e.Closed, false) {
			return taken, nil
		}
	}
	if !s.o.Certificate {
		limits.Work = 0 // this should not happen: see it through
	}
	if done, err := s.anew(ctx, c, e); err != nil || !done {
		return unseen, err
	}
	if e, err = certificate.Examine(s.c.Model, c, limits); err != nil {
		return unseen, refusal(err)
	}
	if slices.Contains(e.Closed, false) {
		return refused, nil
	}
	return taken, nil
}

// anew replaces the cases that do not close, or the whole where there is none.
func (s *solver) anew(ctx context.Context, c *Certificate, e *certificate.Examination) (done bool, err error) {
	w := &certify.Writer{Team: s.team, Stop: func() bool { return ctx.Err() != nil }, Shut: e.Shut, Columns: s.search.Master.Columns}
	if c.Bound != "" {
		w.Closed = s.search.Closed
	}
	cases, again := []certificate.Case{}, [][]certificate.Cut{nil}
	if len(c.Cases) > 0 {
		again = nil
	}
	for n, ok := range e.Closed {
		if ok {
			cases = append(cases, c.Cases[n])
		} else {
			again = append(again, c.Cases[n].Cuts)
		}
	}
	for _, cuts := range again {
		proved, err := w.Prove(ctx, cuts)
		if err != nil || proved == nil {
			return false, err
		}
		cases = append(cases, proved...)
	}
	c.Cases = cases
	return true, nil
}

// refusal drops the error of a checker that was stopped or found a figure too large: there is no
// certificate then, and that is all.
func refusal(err error) error {
	if errors.Is(err, certificate.ErrRefused) {
		return nil
	}
	return err
}

func fraction(s string) *big.Rat {
	v, ok := new(big.Rat).SetString(s)
	if !ok {
		panic("optimizer: not a fraction: " + s)
	}
	return v
}

func (s *solver) seal(c *Certificate) (err error) {
	c.MentorSets = s.o.sets
	if c.Problem, err = certificate.Digest(s.p); err != nil {
		return err
	}
	return c.Close()
}

// fewLabels bounds the row search of an argument by counting: its rows say it all or do not fit.
const fewLabels = 20_000

// provedByCounting turns a counting argument into multipliers; nil: the checker does not take them.
func (s *solver) provedByCounting(why *Infeasibility) *Certificate {
	rows := map[int32]int64{}
	for _, l := range why.Cut {
		r, ok := s.row(l)
		if !ok {
			return nil
		}
		rows[r] = 1
		if l.Least {
			rows[r] = -1
		}
	}
	c := &Certificate{}
	c.Cases, c.Scale = certify.Counting(rows)
	e, err := certificate.Examine(s.c.Model, c, certificate.Limits{Labels: fewLabels})
	if err != nil || !e.Closed[0] {
		return nil
	}
	return c
}

// row finds the linking row of a limit: the tightest that counts all of its rotations.
func (s *solver) row(l conflict.Limit) (found int32, ok bool) {
	for r := range s.c.Model.Rows {
		from := &s.c.Origin[s.c.Model.Rows[r].Origin]
		if from.Rule != l.Rule || len(from.Blocks) != 1 || from.Blocks[0] != l.Block {
			continue
		}
		counted := strings.Split(from.Rotation, ", ")
		if from.Site != "" {
			counted = []string{from.Site}
		}
		all := true
		for _, id := range l.Rotations {
			all = all && slices.Contains(counted, id)
		}
		if all && (!ok || s.c.Model.Rows[r].Hi < s.c.Model.Rows[found].Hi) {
			found, ok = int32(r), true
		}
	}
	return found, ok
}
