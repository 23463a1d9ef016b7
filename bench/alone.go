package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
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
	Reason    string   `json:"reason,omitempty"`
	Checked   []string `json:"checked,omitempty"` // by whom
	Wrong     string   `json:"wrong,omitempty"`   // what a check or the process complained about
	Limit     float64  `json:"limit"`
}

// moment is one improvement of the best schedule.
type moment struct {
	at   float64
	best float64
}

// solveAlone solves one instance in this process and prints its Record.
func solveAlone(ctx context.Context, o options, out, log io.Writer) error {
	in, err := instance.Load(o.alone)
	if err != nil {
		return err
	}
	units := float64(in.Units)
	var history []moment
	begun := time.Now()
	res, err := optimizer.Solve(ctx, in.Problem, optimizer.Options{
		TimeLimit: o.limit, Seed: o.seed, Workers: o.workers,
		Progress: func(p optimizer.Progress) {
			if p.Best != nil && (len(history) == 0 || *p.Best > history[len(history)-1].best) {
				history = append(history, moment{p.Elapsed.Seconds(), *p.Best})
			}
			if o.progress {
				fmt.Fprintf(log, "%8.2f s  %-10s best %s  bound %s\n", p.Elapsed.Seconds(), p.Phase, figure(p.Best), figure(p.Bound))
			}
		},
	})
	if err != nil {
		return err
	}
	r := Record{Name: in.Name, Solver: "fellowplan", Status: string(res.Status), Exact: res.ObjectiveExact, Wall: time.Since(begun).Seconds(), Limit: o.limit.Seconds()}
	r.Objective, r.Bound = over(res.Objective, units), over(res.Bound, units)
	if res.Reasons != nil {
		r.Reason = res.Reasons.Sentence
	}
	r.times(res, history)
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
	if n := len(history); n == 0 || history[n-1].best < *res.Objective {
		history = append(history, moment{r.Wall, *res.Objective})
	}
	r.First = &history[0].at
	if r.Bound == nil {
		return
	}
	scale := max(*res.Bound, -*res.Bound)
	within := func(part float64) *float64 {
		for i := range history {
			if *res.Bound-history[i].best <= part*scale {
				return &history[i].at
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
