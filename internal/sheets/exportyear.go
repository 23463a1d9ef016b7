package sheets

import (
	"context"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/academicyear"
	"github.com/fellowplan/fellowplan/ent/block"
	"github.com/fellowplan/fellowplan/ent/blockshare"
	"github.com/fellowplan/fellowplan/ent/coverage"
	"github.com/fellowplan/fellowplan/ent/credit"
	"github.com/fellowplan/fellowplan/ent/didacticsession"
	"github.com/fellowplan/fellowplan/ent/electiverequest"
	"github.com/fellowplan/fellowplan/ent/enrollment"
	"github.com/fellowplan/fellowplan/ent/fellowpair"
	"github.com/fellowplan/fellowplan/ent/leave"
	"github.com/fellowplan/fellowplan/ent/mentorcapacity"
	"github.com/fellowplan/fellowplan/ent/offsiterequest"
	"github.com/fellowplan/fellowplan/ent/offsiteslot"
	"github.com/fellowplan/fellowplan/ent/pin"
	"github.com/fellowplan/fellowplan/ent/rulesetting"
	"github.com/fellowplan/fellowplan/ent/wish"
)

// yearExport writes one academic year out.
type yearExport struct {
	client *ent.Client
	id     string
	names  map[string]string // of the blocks
	out    *AcademicYear
}

func exportYears(ctx context.Context, client *ent.Client, id string, out *Program) error {
	rows, err := client.AcademicYear.Query().Where(academicyear.ProgramID(id), academicyear.ArchivedAtIsNil()).Order(academicyear.ByID()).
		WithBlocks(func(q *ent.BlockQuery) { q.Where(block.ArchivedAtIsNil()).Order(block.ByNumber()) }).All(ctx)
	if err != nil {
		return err
	}
	for _, y := range rows {
		e := &yearExport{client: client, id: y.ID, names: blockNames(y.Edges.Blocks), out: &AcademicYear{Title: y.Title, StartsOn: y.StartsOn, EndsOn: y.EndsOn,
			Calendar: y.Calendar.String(), OffsiteLimit: y.OffsiteLimit, FreezeBefore: y.FreezeBefore, ApprovalsNeeded: y.ApprovalsNeeded}}
		for _, b := range y.Edges.Blocks {
			e.out.Blocks = append(e.out.Blocks, Block{Title: b.Title, StartsOn: b.StartsOn, EndsOn: b.EndsOn})
		}
		for _, part := range []func(context.Context) error{e.limits, e.enrollments, e.pairs, e.rules, e.didactics} {
			if err := part(ctx); err != nil {
				return err
			}
		}
		out.AcademicYears = append(out.AcademicYears, *e.out)
	}
	return nil
}

func (e *yearExport) block(id *string) string {
	if id == nil {
		return ""
	}
	return e.names[*id]
}

func (e *yearExport) limits(ctx context.Context) error {
	coverages, err := e.client.Coverage.Query().Where(coverage.AcademicYearID(e.id), coverage.ArchivedAtIsNil()).Order(coverage.ByID()).WithRotation().All(ctx)
	if err != nil {
		return err
	}
	for _, c := range coverages {
		e.out.Coverages = append(e.out.Coverages, Coverage{Rotation: c.Edges.Rotation.Code, Block: e.block(c.BlockID), Minimum: c.Minimum, Maximum: c.Maximum})
	}
	capacities, err := e.client.MentorCapacity.Query().Where(mentorcapacity.ArchivedAtIsNil(), mentorcapacity.HasBlockWith(block.AcademicYearID(e.id))).
		Order(mentorcapacity.ByID()).WithMentor().All(ctx)
	if err != nil {
		return err
	}
	for _, c := range capacities {
		e.out.MentorCapacities = append(e.out.MentorCapacities, MentorCapacity{Mentor: c.Edges.Mentor.Code, Block: e.names[c.BlockID], Capacity: c.Capacity})
	}
	slots, err := e.client.OffsiteSlot.Query().Where(offsiteslot.ArchivedAtIsNil(), offsiteslot.HasBlockWith(block.AcademicYearID(e.id))).
		Order(offsiteslot.ByID()).WithOffsiteOption().All(ctx)
	for _, s := range slots {
		e.out.OffsiteSlots = append(e.out.OffsiteSlots, OffsiteSlot{Option: s.Edges.OffsiteOption.Code, Block: e.names[s.BlockID], Slots: s.Slots})
	}
	return err
}

func (e *yearExport) enrollments(ctx context.Context) error {
	rows, err := e.client.Enrollment.Query().Where(enrollment.AcademicYearID(e.id), enrollment.ArchivedAtIsNil()).Order(enrollment.ByID()).
		WithTrack().WithFellow(func(q *ent.FellowQuery) { q.WithProgram() }).
		WithBlockShares(func(q *ent.BlockShareQuery) { q.Where(blockshare.ArchivedAtIsNil()).Order(blockshare.ByID()) }).
		WithCredits(func(q *ent.CreditQuery) {
			q.Where(credit.ArchivedAtIsNil()).Order(credit.ByID()).WithRotation().WithRequirement()
		}).
		WithWishes(func(q *ent.WishQuery) {
			q.Where(wish.ArchivedAtIsNil(), wish.WithdrawnAtIsNil()).Order(wish.ByID()).WithRotation().WithOffsiteOption()
		}).
		WithLeaves(func(q *ent.LeaveQuery) { q.Where(leave.ArchivedAtIsNil()).Order(leave.ByID()) }).
		WithPins(func(q *ent.PinQuery) {
			q.Where(pin.ArchivedAtIsNil()).Order(pin.ByID()).WithRotation().WithOffsiteOption()
		}).
		WithOffsiteRequests(func(q *ent.OffsiteRequestQuery) {
			q.Where(offsiterequest.ArchivedAtIsNil()).Order(offsiterequest.ByID()).WithOffsiteOption().WithMentor()
		}).
		WithElectiveRequests(func(q *ent.ElectiveRequestQuery) {
			q.Where(electiverequest.ArchivedAtIsNil()).Order(electiverequest.ByID()).WithRotation().WithMentor()
		}).All(ctx)
	for _, r := range rows {
		if r.Edges.Fellow == nil {
			continue // the viewer may not see who it is
		}
		e.out.Enrollments = append(e.out.Enrollments, e.enrollment(r))
	}
	return err
}

func (e *yearExport) enrollment(r *ent.Enrollment) Enrollment {
	out := Enrollment{Fellow: traineeName(r), Track: r.Edges.Track.Code, SharePercent: &r.SharePercent, StartsOn: r.StartsOn, EndsOn: r.EndsOn, OffsiteMax: r.OffsiteMax}
	for _, s := range r.Edges.BlockShares {
		out.BlockShares = append(out.BlockShares, BlockShare{Block: e.names[s.BlockID], Percent: s.Percent})
	}
	for _, c := range r.Edges.Credits {
		credit := Credit{Kind: c.Kind.String(), Rotation: rotationCode(c.Edges.Rotation), Blocks: c.Blocks, Reason: c.Reason}
		if c.Edges.Requirement != nil {
			credit.Requirement = c.Edges.Requirement.Code
		}
		out.Credits = append(out.Credits, credit)
	}
	for _, w := range r.Edges.Wishes {
		out.Wishes = append(out.Wishes, Wish{Kind: w.Kind.String(), Rotation: rotationCode(w.Edges.Rotation), Block: e.block(w.BlockID),
			Option: optionCode(w.Edges.OffsiteOption), Rank: w.Rank, Note: w.Note})
	}
	for _, l := range r.Edges.Leaves {
		out.Leaves = append(out.Leaves, Leave{Kind: l.Kind.String(), StartsOn: l.StartsOn, EndsOn: l.EndsOn, State: l.State.String(), Note: l.Note})
	}
	for _, p := range r.Edges.Pins {
		out.Pins = append(out.Pins, Pin{Block: e.names[p.BlockID], Kind: p.Kind.String(), Rotation: rotationCode(p.Edges.Rotation),
			Option: optionCode(p.Edges.OffsiteOption), Reason: p.Reason})
	}
	for _, o := range r.Edges.OffsiteRequests {
		out.OffsiteRequests = append(out.OffsiteRequests, OffsiteRequest{Option: optionCode(o.Edges.OffsiteOption), FirstBlock: e.names[o.FirstBlockID], Blocks: &o.Blocks,
			Objective: o.Objective, Initiative: o.Initiative, State: o.State.String(), DecidedOn: o.DecidedOn, DecisionNote: o.DecisionNote,
			FundingCents: o.FundingCents, FundingSource: o.FundingSource, Mentor: mentorCode(o.Edges.Mentor)})
	}
	for _, q := range r.Edges.ElectiveRequests {
		out.ElectiveRequests = append(out.ElectiveRequests, ElectiveRequest{Rotation: rotationCode(q.Edges.Rotation), FirstBlock: e.names[q.FirstBlockID], Blocks: &q.Blocks,
			Objective: q.Objective, State: q.State.String(), DecidedOn: q.DecidedOn, DecisionNote: q.DecisionNote, Mentor: mentorCode(q.Edges.Mentor)})
	}
	return out
}

// traineeName is the fellow's code, with the home program's in front when that is another one.
func traineeName(r *ent.Enrollment) string {
	f := r.Edges.Fellow
	if f.ProgramID == r.ProgramID || f.Edges.Program == nil {
		return f.Code
	}
	return f.Edges.Program.Code + "/" + f.Code
}

func (e *yearExport) pairs(ctx context.Context) error {
	withFellow := func(q *ent.EnrollmentQuery) { q.WithFellow(func(q *ent.FellowQuery) { q.WithProgram() }) }
	rows, err := e.client.FellowPair.Query().Where(fellowpair.AcademicYearID(e.id), fellowpair.ArchivedAtIsNil()).Order(fellowpair.ByID()).
		WithFirst(withFellow).WithSecond(withFellow).WithRotation().All(ctx)
	for _, p := range rows {
		if p.Edges.First.Edges.Fellow == nil || p.Edges.Second.Edges.Fellow == nil {
			continue
		}
		e.out.FellowPairs = append(e.out.FellowPairs, FellowPair{First: traineeName(p.Edges.First), Second: traineeName(p.Edges.Second),
			Rotation: p.Edges.Rotation.Code, Kind: p.Kind.String(), Reason: p.Reason})
	}
	return err
}

func (e *yearExport) rules(ctx context.Context) error {
	rows, err := e.client.RuleSetting.Query().Where(rulesetting.AcademicYearID(e.id), rulesetting.ArchivedAtIsNil()).Order(rulesetting.ByID()).All(ctx)
	if err != nil {
		return err
	}
	e.out.RuleSettings, err = ruleSettings(rows)
	return err
}

func (e *yearExport) didactics(ctx context.Context) error {
	rows, err := e.client.DidacticSession.Query().Where(didacticsession.AcademicYearID(e.id), didacticsession.ArchivedAtIsNil()).Order(didacticsession.ByID()).
		WithMentor().WithFellow().All(ctx)
	for _, d := range rows {
		s := DidacticSession{Title: d.Title, Kind: d.Kind.String(), Topic: d.Topic, HeldOn: d.HeldOn, StartsAt: d.StartsAt, Minutes: &d.Minutes, Place: d.Place}
		if d.Edges.Mentor != nil {
			s.Mentor = d.Edges.Mentor.Code
		}
		if d.Edges.Fellow != nil {
			s.Fellow = d.Edges.Fellow.Code
		}
		e.out.DidacticSessions = append(e.out.DidacticSessions, s)
	}
	return err
}

func mentorCode(m *ent.Mentor) string {
	if m == nil {
		return ""
	}
	return m.Code
}

func rotationCode(r *ent.Rotation) string {
	if r == nil {
		return ""
	}
	return r.Code
}

func optionCode(o *ent.OffsiteOption) string {
	if o == nil {
		return ""
	}
	return o.Code
}
