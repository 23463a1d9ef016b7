package tree

import (
	"math"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// Closed reports that no value above the incumbent's fits under bound. Every
// value is a multiple of 1/Div for one of the divisors, so bounds are first
// brought down to such multiples: exact integer arithmetic.
func (s *Search) Closed(bound int64) bool {
	if s.Incumbent == nil {
		return false
	}
	for _, d := range s.divs {
		if bound > math.MaxInt64/512 {
			return false
		}
		whole := floorDiv(bound*d, s.Team.Scale) // largest multiple of 1/d below the bound
		if s.Value.Less(model.Value{Whole: 0, Num: whole, Den: d}) {
			return false
		}
	}
	return true
}

// Ceiling returns the bound brought down to a value that can be reached.
func (s *Search) Ceiling(bound int64) model.Value {
	best := model.Value{Whole: math.MinInt64 >> 22, Den: 1}
	for _, d := range s.divs {
		if v := (model.Value{Num: floorDiv(bound*d, s.Team.Scale), Den: d}); best.Less(v) {
			best = v
		}
	}
	return best
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b != 0 && a < 0 {
		q--
	}
	return q
}
