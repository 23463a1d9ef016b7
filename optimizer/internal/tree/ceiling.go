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
	if bound > 1<<62 {
		return false
	}
	for _, d := range s.divs {
		if s.Value.Less(s.multiple(bound, d)) {
			return false
		}
	}
	return true
}

// multiple is the largest multiple of 1/d that is not above bound. Whole units are taken first: bound times d may be too
// large a number.
func (s *Search) multiple(bound, d int64) model.Value {
	whole := floorDiv(bound, s.Team.Scale)
	return model.Value{Whole: whole, Num: floorDiv((bound-whole*s.Team.Scale)*d, s.Team.Scale), Den: d}
}

// Ceiling returns the bound brought down to a value that can be reached.
func (s *Search) Ceiling(bound int64) model.Value {
	best := model.Value{Whole: math.MinInt64 >> 1, Den: 1}
	for _, d := range s.divs {
		if v := s.multiple(bound, d); best.Less(v) {
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
