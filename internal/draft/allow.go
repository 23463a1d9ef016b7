package draft

import (
	"context"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// AllowInput names breaches of a draft that shall stay, and why.
type AllowInput struct {
	ScheduleID      string
	ExpectedVersion int
	Keys            []string // of breaches, as Check gives them
	Why             string
}

// Allow grants exceptions for breaches that a draft has already: because the program has
// changed since it was made, or because nothing better was found. Rules that rest on law or
// safety have none.
func (s *Service) Allow(ctx context.Context, in AllowInput) (*ent.Schedule, error) {
	switch {
	case len(in.Keys) == 0 || len(in.Keys) > MaxEdits:
		return nil, fault.At(fault.BadInput, "input.breachKeys", "%d breaches are named: name 1 to %d", len(in.Keys), MaxEdits)
	case in.Why == "":
		return nil, fault.At(fault.BadInput, "input.reason", "an exception needs a reason: say why")
	}
	var of *ent.Schedule
	err := s.change(ctx, in.Why, func(ctx context.Context, tx *ent.Tx) (err error) {
		if of, err = findDraft(ctx, tx.Client(), in.ScheduleID); err != nil {
			return err
		}
		if err := fresh(ctx, tx.Client(), of, &in.ExpectedVersion); err != nil {
			return err
		}
		snap, err := takeYear(ctx, tx.Client(), of.AcademicYearID)
		if err != nil {
			return err
		}
		grids, err := layOut(ctx, tx.Client(), snap, of)
		if err != nil {
			return err
		}
		return s.allow(ctx, tx, grids[of.ID], in)
	})
	if err != nil {
		return nil, err
	}
	s.tell(ctx, EditedCells, of.ProgramID, of.ID)
	return s.client.Schedule.Get(ctx, of.ID)
}

func (s *Service) allow(ctx context.Context, tx *ent.Tx, g *grid, in AllowInput) error {
	j := g.judge(g.cells)
	for _, key := range in.Keys {
		i := slices.IndexFunc(j.breaches, func(b Breach) bool { return b.Key == key })
		if i < 0 {
			return fault.At(fault.NotFound, "input.breachKeys", "the schedule has no breach %.200q: read its check again", key)
		}
		b := &j.breaches[i]
		switch {
		case !b.Must():
			return fault.At(fault.BadInput, "input.breachKeys", "%s The rule %q has a price and needs no exception", b.Sentence, b.Title)
		case !b.Forceable():
			return fault.At(fault.Precondition, "input.breachKeys", "%s The rule %q rests on %s and no reason excuses it", b.Sentence, b.Title, b.Basis)
		case b.Exception != nil:
			continue
		}
		if err := g.grant(ctx, tx, b, in.Why); err != nil {
			return err
		}
	}
	return g.mark(ctx, tx, s.instant(), j.worth.Value)
}
