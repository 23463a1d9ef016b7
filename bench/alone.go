package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"os"
	"slices"
	"time"

	"github.com/fellowplan/fellowplan/bench/instance"
	"github.com/fellowplan/fellowplan/optimizer"
)

// Record is what came of one instance. Times are in seconds from the start of
// the solve, after the file was read; figures are in the units of the source.
type Record struct {
	Name      string   `json:"name"`
	Solver    string   `json:"solver"`
	Status    string   `json:"status"`
	Objective *float64 `json:"objective"`
	Exact     string   `json:"objective_exact,omitempty"` // in our units
	Bound     *float64 `json:"bound"`
	Gap       *float64 `json:"gap"`        // (bound - objective) / |bound|
	First     *float64 `json:"first"`      // first schedule
	Percent   *float64 `json:"percent_1"`  // first schedule within 1 % of the final bound
	Permille  *float64 `json:"percent_01"` // within 0.1 %
	Proof     *float64 `json:"proof"`      // the end, when proved
	Wall      float64  `json:"wall"`
	Memory    float64  `json:"memory_mb"` // peak of the process
	Seed      uint64   `json:"seed"`
	History   []moment `json:"history,omitempty"`     // of best and bound
	Proved    string   `json:"certificate,omitempty"` // what the check of the certificate says
	Reason    string   `json:"reason,omitempty"`
	Checked   []string `json:"checked,omitempty"` // by whom
	Wrong     string   `json:"wrong,omitempty"`   // what a check or the process complained about
	Limit     float64  `json:"limit"`
	given     bool     // the instance is a file: the goals are for those, and not for generated ones of the same name
}

// moment is one improvement of the best schedule or of the bound.
type moment struct {
	At    float64  `json:"at"`
	Best  *float64 `json:"best,omitempty"`
	Bound *float64 `json:"bound,omitempty"`
}

// solveAlone solves one instance in this process and prints its Record.
func solveAlone(ctx context.Context, o options, out, log io.Writer) error {
	in, err := instance.Load(o.alone)
	if err != nil {
		return err
	}
	units := float64(in.Units)
	runs := make([]solved, max(1, o.repeat))
	for k := range runs {
		if runs[k], err = solveOnce(ctx, o, in, log); err != nil {
			return err
		}
	}
	slices.SortFunc(runs, func(a, b solved) int { return cmp.Compare(a.wall, b.wall) })
	median := runs[len(runs)/2]
	res, history := median.res, median.history
	r := Record{Name: in.Name, Solver: "fellowplan", Status: string(res.Status), Exact: res.ObjectiveExact, Wall: median.wall, Limit: o.limit.Seconds(), Seed: o.seed}
	r.Objective, r.Bound = over(res.Objective, units), over(res.Bound, units)
	if o.proof {
		r.prove(in, res)
	}
	if res.Reasons != nil {
		r.Reason = res.Reasons.Sentence
	}
	r.times(res, history)
	for _, m := range history {
		r.History = append(r.History, moment{m.At, over(m.Best, units), over(m.Bound, units)})
	}
	if in.Worth != nil && res.Schedule != nil {
		r.inSourceTerms(in.Worth(res.Schedule))
	}
	if res.Schedule != nil {
		if report := optimizer.Check(in.Problem, res.Schedule); !report.Feasible || report.Exact != res.ObjectiveExact {
			r.Wrong = fmt.Sprintf("our check says feasible %v, objective %s", report.Feasible, report.Exact)
		} else {
			r.Checked = append(r.Checked, "own")
		}
		if err := writeSchedule(o.schedule, res.Schedule); err != nil {
			return err
		}
	}
	return json.NewEncoder(out).Encode(r)
}

// solved is one solve. Its wall time leaves out the writing of the certificate, which comes after.
type solved struct {
	res     *optimizer.Result
	history []moment
	wall    float64
}

func solveOnce(ctx context.Context, o options, in *instance.Instance, log io.Writer) (s solved, err error) {
	begun := time.Now()
	better := func(now, was *float64, sign float64) bool { return now != nil && (was == nil || sign*(*now-*was) > 0) }
	var last moment
	s.res, err = optimizer.Solve(ctx, in.Problem, optimizer.Options{
		TimeLimit: o.limit, Seed: o.seed, Workers: o.workers, Certificate: o.proof,
		Progress: func(p optimizer.Progress) {
			if better(p.Best, last.Best, 1) || better(p.Bound, last.Bound, -1) {
				last = moment{p.Elapsed.Seconds(), p.Best, p.Bound}
				s.history = append(s.history, last)
			}
			if o.progress {
				fmt.Fprintf(log, "%8.2f s  %-10s best %s  bound %s\n", p.Elapsed.Seconds(), p.Phase, figure(p.Best), figure(p.Bound))
			}
		},
	})
	s.wall = time.Since(begun).Seconds()
	if err == nil {
		for _, p := range s.res.Phases {
			if p.Phase == "certify" {
				s.wall -= p.Elapsed.Seconds()
			}
		}
	}
	return s, err
}

// prove has the certificate checked, from its wire form, and says what came of it.
func (r *Record) prove(in *instance.Instance, res *optimizer.Result) {
	switch {
	case res.Certificate == nil && res.Bound == nil && res.Status != optimizer.Infeasible:
		return // nothing is claimed
	case res.Certificate == nil:
		r.Proved = "no certificate"
		return
	}
	var b bytes.Buffer
	err := optimizer.WriteCertificate(&b, res.Certificate)
	if err != nil {
		r.Wrong = err.Error()
		return
	}
	size, begun := b.Len(), time.Now()
	var report *optimizer.CertificateReport
	c, err := optimizer.ReadCertificate(&b)
	if err == nil {
		report, err = optimizer.CheckCertificate(in.Problem, c)
	}
	took := time.Since(begun).Seconds()
	bound, claimed := new(big.Rat).SetString(res.BoundExact)
	switch {
	case err != nil:
		r.Wrong = err.Error()
	case (report.Bound == nil) != (res.Status == optimizer.Infeasible):
		r.Wrong = fmt.Sprintf("the certificate proves %v of a year that is %s", report.Bound, res.Status)
	case claimed && report.Bound.Cmp(bound) > 0:
		proves, _ := report.Bound.Float64()
		proves /= float64(in.Units)
		r.Proved = fmt.Sprintf("certificate proves %s only", figure(&proves))
	default:
		r.Proved = fmt.Sprintf("certificate ok (%d KB, %.2f s)", (size+1023)/1024, took)
	}
}

// inSourceTerms replaces the objective by what the source says a schedule is
// worth. Our bound still holds, since ours is never the smaller one; a proof
// is one only when the two are equal.
func (r *Record) inSourceTerms(worth float64) {
	switch {
	case worth > *r.Objective+1e-9:
		r.Wrong = fmt.Sprintf("the source values it at %g, more than our %g", worth, *r.Objective)
	case worth < *r.Objective-1e-9:
		*r.Objective = worth
		if r.Proof != nil {
			r.Status, r.Proof = string(optimizer.Feasible), nil
		}
		if r.Bound != nil && *r.Bound != 0 {
			*r.Gap = (*r.Bound - worth) / max(*r.Bound, -*r.Bound)
		}
	}
}

// times fills in when the first, the nearly best and the proved schedule were
// there.
func (r *Record) times(res *optimizer.Result, history []moment) {
	if res.Status == optimizer.Optimal || res.Status == optimizer.Infeasible {
		r.Proof = &r.Wall
	}
	if res.Objective == nil {
		return
	}
	history = slices.DeleteFunc(slices.Clone(history), func(m moment) bool { return m.Best == nil })
	if n := len(history); n == 0 || *history[n-1].Best < *res.Objective {
		history = append(history, moment{At: r.Wall, Best: res.Objective})
	}
	r.First = &history[0].At
	if r.Bound == nil {
		return
	}
	scale := max(*res.Bound, -*res.Bound)
	within := func(part float64) *float64 {
		for i := range history {
			if *res.Bound-*history[i].Best <= part*scale {
				return &history[i].At
			}
		}
		return nil
	}
	r.Percent, r.Permille = within(0.01), within(0.001)
	gap := 0.0
	if scale > 0 {
		gap = (*res.Bound - *res.Objective) / scale
	}
	r.Gap = &gap
}

func over(v *float64, units float64) *float64 {
	if v == nil {
		return nil
	}
	w := *v / units
	return &w
}

func writeSchedule(path string, s *optimizer.Schedule) (err error) {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer func() {
		if e := f.Close(); err == nil {
			err = e
		}
	}()
	return optimizer.WriteSchedule(f, s)
}
