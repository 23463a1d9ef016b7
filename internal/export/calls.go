package export

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent/callshift"
	"github.com/fellowplan/fellowplan/ent/predicate"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/roster"
)

// calls are the call shifts of the year's fellows, in the order of fellow and time.
func (s *source) calls() ([]call, error) {
	person := map[string]int{}
	for i, p := range s.People {
		person[p.FellowID] = i
	}
	where := []predicate.CallShift{
		callshift.ProgramID(s.Program.ID), callshift.ArchivedAtIsNil(),
		callshift.EndsAtGT(midnight(s.Year.From, s.Program.Zone)), callshift.StartsAtLT(midnight(s.Year.To.AddDays(1), s.Program.Zone)),
	}
	if s.of.FellowID != "" {
		where = append(where, callshift.FellowID(s.of.FellowID))
	}
	rows, err := s.client.CallShift.Query().Where(where...).WithRotation().
		Order(callshift.ByStartsAt(), callshift.ByID()).Limit(roster.MostCells + 1).All(s.ctx)
	if err != nil {
		return nil, fmt.Errorf("reading call: %w", err)
	}
	if len(rows) > roster.MostCells {
		return nil, fault.New(fault.TooLarge, "the year has more than %d call shifts: download it fellow by fellow", roster.MostCells)
	}
	var out []call
	for _, row := range rows {
		if i, ok := person[row.FellowID]; ok {
			out = append(out, call{i, row})
		}
	}
	slices.SortStableFunc(out, func(a, b call) int { return cmp.Compare(a.person, b.person) })
	return out, nil
}

// midnight is the instant at which a day begins.
func midnight(d civil.Date, zone *time.Location) time.Time {
	return time.Date(d.Year(), d.Month(), d.Day(), 0, 0, 0, 0, zone).UTC()
}
