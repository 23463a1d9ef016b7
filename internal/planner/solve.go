package planner

import (
	"context"
	"encoding/json"
	"time"

	"github.com/fellowplan/fellowplan/ent/optimizationrun"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// A solver answers a problem. It returns soon after its context ends, with the best so far.
type solver func(ctx context.Context, p *problem.Problem, l limits, report func(Progress)) (*answer, error)

// limits bound one run.
type limits struct {
	time    time.Duration
	work    int64
	seed    uint64
	workers int
}

// Progress is how far a solver is.
type Progress struct {
	Phase                 string
	Objective, Bound, Gap *float64
}

// An answer is what the solver found, in the words that are stored. Its schedule has been
// checked by every rule.
type answer struct {
	status   optimizationrun.Status
	schedule *problem.Schedule // nil: none
	terms    json.RawMessage
	reasons  json.RawMessage // when there is no schedule
	phases   json.RawMessage
}
