package optimizer

import (
	"context"
	"io"
	"time"

	"github.com/fellowplan/fellowplan/optimizer/certificate"
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
		bound, ok := w.At(&s.search.RootBy)
		if ok {
			c.Bound = rational(s.search.Ceiling(bound)).RatString()
			c.Cases = certify.Single(&s.search.RootBy)
		}
	}
	if err != nil || len(c.Cases) == 0 {
		return err
	}
	if c.Problem, err = certificate.Digest(s.p); err != nil {
		return err
	}
	if err := c.Close(); err != nil {
		return err
	}
	r.Certificate = c
	return nil
}
