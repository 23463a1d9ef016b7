package optimizer

import (
	"context"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/fellowplan/fellowplan/optimizer/certificate"
	"github.com/fellowplan/fellowplan/optimizer/conflict"
	"github.com/fellowplan/fellowplan/optimizer/internal/certify"
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
	return certificate.Check(p, c, certificate.Limits{})
}

// certify writes the proof of the result's bound. It runs after the search, beyond its time limit
// where there is one, for as long again at most; when it does not get to an end there is no
// certificate.
func (s *solver) certify(r *Result) error {
	if !s.o.Certificate {
		return nil
	}
	s.enter("certify")
	ctx := s.outer
	if s.o.TimeLimit > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, max(s.o.TimeLimit, time.Second))
		defer cancel()
	}
	w := &certify.Writer{Team: s.team, Stop: func() bool { return ctx.Err() != nil }}
	c := &Certificate{Scale: s.team.Scale}
	var err error
	switch {
	case r.Status == Infeasible && s.provedByCounting(c, r.Reasons):
	case r.Status == Infeasible:
		if s.search != nil {
			w.Columns = s.search.Master.Columns
		}
		c.Cases, err = w.Prove(ctx, nil)
	case s.search.Done:
		w.Columns, w.Closed = s.search.Master.Columns, s.search.Closed
		c.Bound = rational(s.search.Value).RatString()
		c.Cases, err = w.Prove(ctx, &s.search.RootBy)
	case len(s.search.RootBy.Row) > 0 || len(s.search.RootBy.Fair) > 0:
		bound, ok := w.At(&s.search.RootBy, fewLabels)
		if ok {
			c.Bound = rational(s.search.Ceiling(bound)).RatString()
			c.Cases = certify.Single(&s.search.RootBy)
		}
	}
	if err != nil || len(c.Cases) == 0 {
		return err
	}
	if err := s.seal(c); err != nil {
		return err
	}
	r.Certificate = c
	return nil
}

// fewLabels bounds the row search when a bound only is written: a looser bound, soon.
const fewLabels = 20_000

func (s *solver) seal(c *Certificate) (err error) {
	if c.Problem, err = certificate.Digest(s.p); err != nil {
		return err
	}
	return c.Close()
}

// provedByCounting turns a counting argument into multipliers, and says whether the checker takes
// them.
func (s *solver) provedByCounting(c *Certificate, why *Infeasibility) bool {
	if why == nil || len(why.Cut) == 0 {
		return false
	}
	rows := map[int32]int64{}
	for _, l := range why.Cut {
		r, ok := s.row(l)
		if !ok {
			return false
		}
		rows[r] = 1
		if l.Least {
			rows[r] = -1
		}
	}
	draft := &Certificate{}
	draft.Cases, draft.Scale = certify.Counting(rows)
	if s.seal(draft) != nil {
		return false
	}
	if _, err := certificate.Check(s.p, draft, certificate.Limits{Labels: fewLabels}); err != nil {
		return false
	}
	*c = *draft
	return true
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
