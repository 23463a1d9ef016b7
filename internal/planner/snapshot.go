package planner

import (
	"cmp"
	"context"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// A Snapshot is a program's year as the optimizer reads it, with the way back to what is
// stored. Nobody changes it: whoever wants another year copies its Problem.
type Snapshot struct {
	Problem *problem.Problem
	Year    *ent.AcademicYear
	Program *ent.Program
	Blocks  []*ent.Block // by position
	Wishes  []*ent.Wish  // that stand, fellow by fellow, dearest first
	Worths  []Worth      // of those that can come true, in the same order
	// Published is what holds this year, by the problem's names; nil when nothing was published.
	Published map[string]problem.Row

	from                     *describer // what it was made of
	keys                     *keys
	rotation, option, fellow map[string]string // problem names by stored identifiers; fellows by enrollment
	mentor                   map[string]string
	block                    map[string]int
}

// A Worth is what a wish is worth to its fellow: so many points for each block that it could
// fill. A wish to be spared has them when anything else is done in the block.
type Worth struct {
	*ent.Wish
	Activity string // problem name of the rotation or option
	Block    int    // position, of a wish for a block
	Reach    int    // the most blocks that it could fill
	Each     int64  // points per block
}

// Take reads a year as the optimizer does. It reads what the viewer in ctx may see, so only
// staff get a whole one. A year that cannot be planned is refused in words.
func Take(ctx context.Context, client *ent.Client, academicYearID string) (*Snapshot, error) {
	y, err := readYear(ctx, client, academicYearID)
	if err != nil {
		return nil, err
	}
	return y.snapshot()
}

// standing are the wishes that were neither withdrawn nor put away, dearest first.
func standing(wishes []*ent.Wish) []*ent.Wish {
	var out []*ent.Wish
	for _, w := range wishes {
		if w.ArchivedAt == nil && w.WithdrawnAt == nil {
			out = append(out, w)
		}
	}
	slices.SortFunc(out, func(a, b *ent.Wish) int { return cmp.Or(cmp.Compare(a.Rank, b.Rank), cmp.Compare(a.ID, b.ID)) })
	return out
}

// FellowOf is the problem's name for whom an enrollment is about; not ok when the year does not plan them.
func (s *Snapshot) FellowOf(enrollmentID string) (name string, ok bool) {
	name, ok = s.fellow[enrollmentID]
	return name, ok
}

// BlockOf is the position of a block; not ok for one of another year, or one that was put away.
func (s *Snapshot) BlockOf(id string) (t int, ok bool) {
	t, ok = s.block[id]
	return t, ok
}

// ActivityOf is the problem's name for a rotation or, where optionID is one, for an off-site
// option; not ok for what was put away.
func (s *Snapshot) ActivityOf(rotationID string, optionID *string) (name string, ok bool) {
	if optionID != nil {
		name, ok = s.option[*optionID]
		return name, ok
	}
	name, ok = s.rotation[rotationID]
	return name, ok
}

// MentorOf is the problem's name for a mentor; not ok for one who was put away.
func (s *Snapshot) MentorOf(id string) (name string, ok bool) {
	name, ok = s.mentor[id]
	return name, ok
}

// Person is the enrollment and the fellow behind a name of the problem.
func (s *Snapshot) Person(fellow string) (enrollmentID, fellowID string) {
	p := s.keys.Fellows[fellow]
	return p.Enrollment, p.Fellow
}

// Percent is how much of a block a fellow spends here.
func (s *Snapshot) Percent(fellow string, t int) int {
	if percent, ok := s.keys.Fellows[fellow].Percent[t]; ok {
		return percent
	}
	return whole
}

// PinReason is why the program pins a cell; "" when it does not.
func (s *Snapshot) PinReason(fellow string, t int) string { return s.keys.Fellows[fellow].Pinned[t] }

// Activity is what is stored of an activity of the problem: a rotation or, off-site, an option
// and the rotation that it counts as. Both are "" for what the problem does not know.
func (s *Snapshot) Activity(name string) (rotationID, optionID string) {
	if o, ok := s.keys.Options[name]; ok {
		return s.keys.Rotations[o.CountsAs], o.ID
	}
	return s.keys.Rotations[name], ""
}

// Mentor is the stored mentor behind a name of the problem; "" for nobody.
func (s *Snapshot) Mentor(name string) string { return s.keys.Mentors[name] }
