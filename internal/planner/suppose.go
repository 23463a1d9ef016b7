package planner

import (
	"cmp"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
)

// Facts are the stored rows behind a snapshot, for whoever supposes that some of them were
// otherwise. What its methods return are copies that may be changed; nothing is stored.
type Facts struct {
	y      *year
	copied map[string]bool
}

// Suppose is the snapshot of the same year with other facts: what the planner would read if they
// had been entered. A year that cannot be planned with them is refused in words.
func (s *Snapshot) Suppose(change func(f *Facts) error) (*Snapshot, error) {
	y := *s.from.year
	y.enrollments, y.mentors, y.options = slices.Clone(y.enrollments), slices.Clone(y.mentors), slices.Clone(y.options)
	y.coverages, y.settings = slices.Clone(y.coverages), slices.Clone(y.settings)
	f := &Facts{&y, map[string]bool{}}
	if err := change(f); err != nil {
		return nil, err
	}
	slices.SortStableFunc(y.enrollments, func(a, b *ent.Enrollment) int {
		return cmp.Compare(a.Edges.Fellow.Code, b.Edges.Fellow.Code)
	})
	return y.snapshot()
}

// own replaces a row of a list by a copy, once; nil for a row that is not there.
func own[T any](f *Facts, list []*T, id string, idOf func(*T) string) *T {
	i := slices.IndexFunc(list, func(t *T) bool { return idOf(t) == id })
	if i < 0 {
		return nil
	}
	if !f.copied[id] {
		c := *list[i]
		list[i], f.copied[id] = &c, true
	}
	return list[i]
}

// Enrollment is a fellow's year, with everything that hangs on it; nil when the year has none such. Lists
// of its edges are shared with the snapshot: replace them, and never change what they hold.
func (f *Facts) Enrollment(id string) *ent.Enrollment {
	return own(f, f.y.enrollments, id, func(e *ent.Enrollment) string { return e.ID })
}

// Enrollments are the fellows' years, to read.
func (f *Facts) Enrollments() []*ent.Enrollment { return f.y.enrollments }

// Dismiss takes a fellow's year out.
func (f *Facts) Dismiss(id string) {
	f.y.enrollments = slices.DeleteFunc(f.y.enrollments, func(e *ent.Enrollment) bool { return e.ID == id })
}

// Enroll adds a fellow's year; its edge to the fellow is needed.
func (f *Facts) Enroll(e *ent.Enrollment) {
	f.y.enrollments = append(f.y.enrollments, e)
	f.copied[e.ID] = true
}

// Mentor is a mentor with absences and capacities, as Enrollment is.
func (f *Facts) Mentor(id string) *ent.Mentor {
	return own(f, f.y.mentors, id, func(m *ent.Mentor) string { return m.ID })
}

// Option is an off-site option with its slots, as Enrollment is.
func (f *Facts) Option(id string) *ent.OffsiteOption {
	return own(f, f.y.options, id, func(o *ent.OffsiteOption) string { return o.ID })
}

// Mentors are the mentors in use, to read.
func (f *Facts) Mentors() []*ent.Mentor { return f.y.mentors }

// Options are the off-site options in use, to read.
func (f *Facts) Options() []*ent.OffsiteOption { return f.y.options }

// Rotations are the rotations in use, to read.
func (f *Facts) Rotations() []*ent.Rotation { return f.y.rotations }

// Rotation is a rotation in use, to read; nil for none.
func (f *Facts) Rotation(id string) *ent.Rotation { return find(f.y.rotations, id, rotationID) }

func rotationID(r *ent.Rotation) string { return r.ID }

// Track is a track in use, to read; nil for none.
func (f *Facts) Track(id string) *ent.Track {
	return find(f.y.tracks, id, func(t *ent.Track) string { return t.ID })
}

// Block is a block of the year, to read; nil for none.
func (f *Facts) Block(id string) *ent.Block {
	return find(f.y.blocks, id, func(b *ent.Block) string { return b.ID })
}

// Blocks are the blocks of the year, to read.
func (f *Facts) Blocks() []*ent.Block { return f.y.blocks }

func find[T any](list []*T, id string, idOf func(*T) string) *T {
	if i := slices.IndexFunc(list, func(t *T) bool { return idOf(t) == id }); i >= 0 {
		return list[i]
	}
	return nil
}

// Year is the academic year, to read.
func (f *Facts) Year() *ent.AcademicYear { return f.y.AcademicYear }

// Cover says how many fellows a rotation needs and takes in a block, "" for every block that has none of its own.
func (f *Facts) Cover(c *ent.Coverage) {
	same := func(o *ent.Coverage) bool {
		return o.RotationID == c.RotationID && valueOf(o.BlockID) == valueOf(c.BlockID)
	}
	f.y.coverages = append(slices.DeleteFunc(f.y.coverages, same), c)
}

// Covered is what is said of a rotation in a block, "" for the year; nil for nothing.
func (f *Facts) Covered(rotationID, blockID string) *ent.Coverage {
	i := slices.IndexFunc(f.y.coverages, func(o *ent.Coverage) bool { return o.RotationID == rotationID && valueOf(o.BlockID) == blockID })
	if i < 0 {
		return nil
	}
	return f.y.coverages[i]
}

// Setting is how a rule is set for this year, by itself or by the program; nil when nobody set it.
func (f *Facts) Setting(rule string) *ent.RuleSetting {
	var found *ent.RuleSetting
	for _, s := range f.y.settings {
		if s.Rule == rule && (found == nil || s.AcademicYearID != nil) {
			found = s
		}
	}
	return found
}

// Set sets a rule for this year.
func (f *Facts) Set(s *ent.RuleSetting) {
	f.y.settings = append(slices.DeleteFunc(f.y.settings, func(o *ent.RuleSetting) bool {
		return o.Rule == s.Rule && o.AcademicYearID != nil
	}), s)
	slices.SortStableFunc(f.y.settings, func(a, b *ent.RuleSetting) int { return cmp.Compare(a.Rule, b.Rule) })
}

// snapshot says the year in the optimizer's words, with the way back.
func (y *year) snapshot() (*Snapshot, error) {
	d, err := y.described()
	if err != nil {
		return nil, err
	}
	s := &Snapshot{
		Problem: d.p, Year: y.AcademicYear, Program: y.program, Blocks: y.blocks, Worths: d.worths, Published: d.rowsOf(d.published),
		from: d, keys: d.keys, rotation: d.rotation, option: d.option, fellow: d.fellow, mentor: map[string]string{}, block: y.block,
	}
	for name, id := range d.keys.Mentors {
		s.mentor[id] = name
	}
	for _, e := range d.enrollments {
		if _, planned := d.fellow[e.ID]; planned {
			s.Wishes = append(s.Wishes, standing(e.Edges.Wishes)...)
		}
	}
	return s, nil
}

// Facts are the rows behind the snapshot, to read.
func (s *Snapshot) Facts() *Facts { return &Facts{s.from.year, map[string]bool{}} }

// Asked reports whether a fellow asked for an off-site option in any way, or has stated an
// objective for a rotation; without it nobody is sent there.
func (s *Snapshot) Asked(enrollmentID, rotationID, optionID string) bool {
	i := slices.IndexFunc(s.from.enrollments, func(e *ent.Enrollment) bool { return e.ID == enrollmentID })
	if i < 0 {
		return false
	}
	stated, wanted := s.from.asked(s.from.enrollments[i])
	if optionID != "" {
		return wanted[s.option[optionID]]
	}
	return stated[s.rotation[rotationID]]
}

// NeedsAsking reports whether a fellow has an off-site option or a rotation only after asking for it.
func (s *Snapshot) NeedsAsking(rotationID, optionID string) bool {
	if optionID == "" {
		return s.from.needsObjective(s.rotation[rotationID])
	}
	o := find(s.from.options, optionID, func(o *ent.OffsiteOption) string { return o.ID })
	return o != nil && (o.NeedsObjective || s.from.needsObjective(s.rotation[o.RotationID]))
}
