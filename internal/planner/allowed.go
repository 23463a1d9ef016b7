package planner

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/scheduleexception"
	"github.com/fellowplan/fellowplan/optimizer"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// What a director has allowed with a reason is not repaired when the year is planned again: the problem
// allows it as well, at this very place and by so much, and nothing else. Numbers are loosened where they
// stand for one fellow or one block; rules without a number get the cells in question as activities of
// their own, fixed, which otherwise count as what they are.

// allowance is one exception while it is carried into a problem.
type allowance struct {
	*happened
	of       *ent.ScheduleException
	fellow   string // "" for nobody's
	block    int    // -1 for none
	rotation string // "" for none
	amount   int64
	present  map[string]problem.Row // of the base, without those who are away
}

// allow carries the exceptions of the schedule that a run starts from into its problem, for the blocks to come.
func (d *describer) allow(ctx context.Context, client *ent.Client, k *kept) error {
	list, err := client.ScheduleException.Query().
		Where(scheduleexception.ScheduleID(k.Base), scheduleexception.ArchivedAtIsNil()).Order(scheduleexception.ByID()).All(ctx)
	if err != nil {
		return err
	}
	for _, e := range list {
		a := &allowance{
			happened: &happened{p: d.p, keys: d.keys, rows: k.Rows, kept: k, before: len(d.blocks)},
			of:       e, block: -1, amount: int64(e.Amount), present: present(d.p, k.Rows),
		}
		if e.EnrollmentID != nil {
			a.fellow = d.fellow[*e.EnrollmentID]
		}
		if e.BlockID != nil {
			a.block = d.block[*e.BlockID]
		}
		if e.RotationID != nil {
			a.rotation = d.rotation[*e.RotationID]
		}
		switch {
		case a.block >= 0 && a.block < k.Before: // over, and not judged again
		case e.EnrollmentID != nil && a.fellow == "": // left
		case a.carry():
			k.Allowed = append(k.Allowed, e.ID)
		case a.stands():
			k.Refused = append(k.Refused, e.Sentence)
		}
	}
	return nil
}

// carry loosens the problem for the exception; false when it has no use or cannot be said.
func (a *allowance) carry() bool {
	switch a.of.Rule {
	case "coverage":
		return a.coverage()
	case "requirement":
		return a.requirement()
	case "offsite-max":
		return a.offsiteMax()
	case "session-length":
		return a.cells(true)
	case "prerequisite", "track", "succession":
		return a.cells(false)
	}
	return a.settings()
}

// broken are the breaches by the base that the exception is about, as the rules judge today.
func (a *allowance) broken(p *problem.Problem) (found []optimizer.Violation) {
	for _, v := range optimizer.Check(without(p), &problem.Schedule{Rows: a.present}).Violations {
		when := a.block < 0 && len(v.Blocks) == 0 || len(v.Blocks) > 0 && v.Blocks[0] == a.block
		if v.Rule == a.of.Rule && v.Tier == problem.Must && v.Fellow == a.fellow && when {
			found = append(found, v)
		}
	}
	return found
}

// stands reports whether the base still breaks what the exception allows.
func (a *allowance) stands() bool { return len(a.broken(a.p)) > 0 }

// blocks is the amount in whole blocks.
func (a *allowance) blocks() int64 {
	if slices.ContainsFunc(a.p.Rules, func(s problem.Setting) bool { return s.ID == "share" }) {
		return (a.amount + whole - 1) / whole
	}
	return a.amount
}

func (a *allowance) coverage() bool {
	k := slices.IndexFunc(a.p.Rotations, func(r problem.Rotation) bool { return r.ID == a.rotation })
	if k < 0 || a.block < 0 || a.p.Rotations[k].Coverage == nil {
		return false
	}
	c, T := *a.p.Rotations[k].Coverage, a.p.Blocks.Count
	percent := a.there(a.rotation, a.block)
	least, most := c.Min.At(a.block, 0), c.Max.At(a.block, problem.MaxNumber)
	switch {
	case percent < least*whole:
		c.Min = at(c.Min, T, a.block, max(0, least-a.blocks()), 0)
	case percent > most*whole:
		c.Max = at(c.Max, T, a.block, most+a.blocks(), problem.MaxNumber)
	default:
		return false
	}
	a.p.Rotations = slices.Clone(a.p.Rotations)
	a.p.Rotations[k].Coverage = &c
	return true
}

// there is how many fellows of the base are on an activity in a block, in percents.
func (a *allowance) there(activity string, t int) (percent int64) {
	share := (&past{p: a.p}).share
	for fellow, row := range a.present {
		if row[t] == activity {
			percent += share(fellow, t)
		}
	}
	return percent
}

// requirement gives the fellow a track of their own, with so much less or more of what was allowed.
func (a *allowance) requirement() bool {
	f := a.who()
	if f == nil {
		return false
	}
	done := a.done(f)
	t := a.p.Tracks[slices.IndexFunc(a.p.Tracks, func(t problem.Track) bool { return t.ID == f.Track })]
	t.Requirements = slices.Clone(t.Requirements)
	found := false
	for k := range t.Requirements {
		q := &t.Requirements[k]
		about := a.rotation == "" && len(q.Rotations) > 1 || len(q.Rotations) == 1 && q.Rotations[0] == a.rotation
		if !about {
			continue
		}
		var n int64
		for _, r := range q.Rotations {
			n += done[r]
		}
		switch {
		case n < q.Min*whole:
			q.Min, found = max(0, q.Min-a.blocks()), true
		case n > q.Max*whole:
			q.Max, found = q.Max+a.blocks(), true
		}
	}
	if found {
		t.ID += "~allowed " + a.of.ID
		a.p.Tracks, f.Track = append(slices.Clip(a.p.Tracks), t), t.ID
	}
	return found
}

// done is what a fellow's year has of each rotation, with credit, in percents of a block.
func (a *allowance) done(f *problem.Fellow) map[string]int64 {
	share := (&past{p: a.p}).share
	out := map[string]int64{}
	for r, n := range f.Credit {
		out[r] += n * whole
	}
	for t, activity := range a.present[f.ID] {
		if was, ok := a.keys.Happened[activity]; ok {
			activity = was
		}
		if o := a.site(activity); o != nil {
			activity = o.CountsAs
		}
		out[activity] += share(f.ID, t)
	}
	return out
}

func (a *allowance) offsiteMax() bool {
	f := a.who()
	if f == nil || f.OffsiteMax == nil || !a.stands() {
		return false
	}
	most := *f.OffsiteMax + a.amount
	f.OffsiteMax = &most
	return true
}

// who is the fellow of the exception, to write to.
func (a *allowance) who() *problem.Fellow {
	for i := range a.p.Fellows {
		if a.p.Fellows[i].ID == a.fellow {
			return &a.p.Fellows[i]
		}
	}
	return nil
}

// cells makes activities of their own of the cells that break a rule without a number, and fixes them.
func (a *allowance) cells(option bool) (changed bool) {
	for _, v := range a.broken(a.p) {
		cells := v.Blocks
		if v.Rule == "succession" {
			cells = cells[:1]
		}
		for _, t := range cells {
			if _, away := a.keys.Options[cellAt(a.rows, a.fellow, t)]; !away && t >= a.kept.Before {
				changed = a.own(t, option) || changed
			}
		}
	}
	return changed
}

// own gives one cell an activity of its own, which takes the place and the mentor of what it was.
func (a *allowance) own(t int, option bool) bool {
	was := a.present[a.fellow][t]
	k := slices.IndexFunc(a.p.Rotations, func(r problem.Rotation) bool { return r.ID == was })
	if _, told := a.keys.Happened[was]; told || k < 0 {
		return false
	}
	r, T, f := a.p.Rotations[k], a.p.Blocks.Count, a.who()
	id, _ := a.name(was, fmt.Sprintf("~allowed %s %d", a.fellow, t))
	title := a.title(was) + " (by exception)"
	if option {
		a.p.Sites = append(slices.Clip(a.p.Sites), problem.Site{ID: id, Title: title, CountsAs: was, Session: [2]int{1, T}, Blocks: []int{t}, Slots: problem.Every(1)})
		if f.OffsiteMax != nil {
			most := *f.OffsiteMax + 1
			f.OffsiteMax = &most
		}
		if n := a.p.OffsiteLimit; n != nil {
			more := *n + 1
			a.p.OffsiteLimit = &more
		}
	} else {
		mine := problem.Rotation{ID: id, Title: title, Kind: r.Kind, Session: [2]int{1, T}, Blocks: []int{t}}
		if a.of.Rule != "succession" {
			mine.NotFollowedBy = r.NotFollowedBy
		}
		a.p.Rotations = append(slices.Clip(a.p.Rotations), mine)
		f.Track = a.track(f.Track, was, id)
		a.wish(a.fellow, was, id)
	}
	a.counted(was, id, option)
	if share := (&past{p: a.p}).share(a.fellow, t); share == whole && r.Coverage != nil {
		c := *r.Coverage
		c.Min = at(c.Min, T, t, max(0, c.Min.At(t, 0)-1), 0)
		if c.Max.Set {
			c.Max = at(c.Max, T, t, max(0, c.Max.At(t, problem.MaxNumber)-1), problem.MaxNumber)
		}
		a.p.Rotations = slices.Clone(a.p.Rotations)
		a.p.Rotations[k].Coverage = &c
	}
	if by := at2(a.kept.Mentors[a.fellow], t); by != "" && r.Mentor {
		a.p.Mentors = slices.Clone(a.p.Mentors)
		for i := range a.p.Mentors {
			if m := &a.p.Mentors[i]; m.ID == by {
				m.Capacity = at(m.Capacity, T, t, max(0, m.Capacity.At(t, 0)-1), 0)
			}
		}
	}
	f.Fixed = maps.Clone(f.Fixed)
	if f.Fixed == nil {
		f.Fixed = map[int]string{}
	}
	f.Fixed[t] = id
	a.kept.Rows[a.fellow] = slices.Clone(a.kept.Rows[a.fellow])
	a.kept.Rows[a.fellow][t], a.present[a.fellow][t] = id, id
	return true
}

// counted lets rules that speak of an activity speak of its double as well.
func (a *allowance) counted(was, now string, option bool) {
	a.p.Rules = slices.Clone(a.p.Rules)
	for i := range a.p.Rules {
		for _, name := range []string{"activities", "rotations", "after", "next"} {
			var list []string
			raw, given := a.p.Rules[i].Params[name]
			if !given || option && name != "activities" || json.Unmarshal(raw, &list) != nil || !slices.Contains(list, was) {
				continue
			}
			a.p.Rules[i].Params = maps.Clone(a.p.Rules[i].Params)
			a.p.Rules[i].Params[name] = document(append(list, now))
		}
	}
	for i := range a.p.Rotations {
		if r := &a.p.Rotations[i]; !option && slices.Contains(r.NotFollowedBy, was) {
			r.NotFollowedBy = append(slices.Clip(r.NotFollowedBy), now)
		}
	}
}
