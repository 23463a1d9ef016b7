package whatif

import (
	"cmp"
	"context"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/optimizer"
)

// BestInput asks when in the year something would hurt least.
type BestInput struct {
	ScheduleID, EnrollmentID    string
	RotationID, OffsiteOptionID string // exactly one
	Blocks                      *int   // how many in a row; nil: as many as its shortest session has
	Changes                     []Change
	TimeLimitMs                 int
}

// Best answers for every time of the year at which a fellow could begin something: those that hurt
// least first, and what is impossible last, each in the order of the calendar.
func (s *Service) Best(ctx context.Context, client *ent.Client, in BestInput) (*Menu, error) {
	out := &Menu{ScheduleID: in.ScheduleID, EnrollmentID: in.EnrollmentID, BlockIDs: []string{}}
	err := s.possibilities(ctx, client, in.ScheduleID, in.EnrollmentID, in.TimeLimitMs, in.Changes, func(b *base) ([]*Place, error) { return b.windows(in) },
		&out.Entries, &out.ElapsedMs)
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(out.Entries, func(a, b Entry) int {
		return cmp.Or(cmp.Compare(hopeless(&a), hopeless(&b)), exact(a.Loss.Exact).Cmp(exact(b.Loss.Exact)), cmp.Compare(len(a.Moves), len(b.Moves)))
	})
	return out, nil
}

// hopeless ranks what is possible before what is not known, and that before what is impossible.
func hopeless(e *Entry) int {
	switch optimizer.MenuState(e.State) {
	case optimizer.MenuImpossible:
		return 2
	case optimizer.MenuUnknown:
		return 1
	}
	return 0
}

// windows are the runs of blocks in which the fellow could have it.
func (b *base) windows(in BestInput) ([]*Place, error) {
	f := b.snap.Facts()
	n := 0
	switch {
	case (in.RotationID == "") == (in.OffsiteOptionID == ""):
		return nil, fault.At(fault.BadInput, "rotationID", "a rotation or an off-site option: give exactly one of rotationID and offsiteOptionID")
	case in.RotationID != "":
		r := f.Rotation(in.RotationID)
		if r == nil {
			return nil, fault.At(fault.NotFound, "rotationID", "the program has no rotation %.60q in use", in.RotationID)
		}
		n = r.SessionMin
	default:
		o := f.Option(in.OffsiteOptionID)
		if o == nil {
			return nil, fault.At(fault.NotFound, "offsiteOptionID", "the program has no off-site option %.60q in use", in.OffsiteOptionID)
		}
		n = o.SessionMin
	}
	if in.Blocks != nil {
		n = *in.Blocks
	}
	if bad := between("blocks", n, 1, len(b.snap.Blocks)); bad != nil {
		return nil, bad
	}
	var out []*Place
	for t := 0; t+n <= len(b.snap.Blocks); t++ {
		c := &Place{EnrollmentID: in.EnrollmentID, RotationID: in.RotationID, OffsiteOptionID: in.OffsiteOptionID}
		for _, block := range b.snap.Blocks[t : t+n] {
			c.BlockIDs = append(c.BlockIDs, block.ID)
		}
		out = append(out, c)
	}
	return out, nil
}
