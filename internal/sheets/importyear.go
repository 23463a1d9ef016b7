package sheets

import (
	"context"
	"strconv"
	"strings"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/academicyear"
	"github.com/fellowplan/fellowplan/ent/block"
	"github.com/fellowplan/fellowplan/ent/credit"
	"github.com/fellowplan/fellowplan/ent/didacticsession"
	"github.com/fellowplan/fellowplan/ent/electiverequest"
	"github.com/fellowplan/fellowplan/ent/fellow"
	"github.com/fellowplan/fellowplan/ent/fellowpair"
	"github.com/fellowplan/fellowplan/ent/leave"
	"github.com/fellowplan/fellowplan/ent/offsiterequest"
	"github.com/fellowplan/fellowplan/ent/pin"
	entprogram "github.com/fellowplan/fellowplan/ent/program"
	"github.com/fellowplan/fellowplan/ent/wish"
	"github.com/fellowplan/fellowplan/internal/program"
)

// yearLoader brings one academic year in.
type yearLoader struct {
	*loader
	yearID      string
	blocks      *codes // by title and by number
	enrollments *codes // by the fellow as the file names it
}

func (l *loader) year(ctx context.Context, path string, y AcademicYear) {
	cal := program.CalendarInput{FirstBlockDays: y.FirstBlockDays}
	for _, b := range y.Blocks {
		cal.Blocks = append(cal.Blocks, program.BlockInput{Title: b.Title, StartsOn: b.StartsOn, EndsOn: b.EndsOn})
	}
	made, err := l.svc.CreateAcademicYear(ctx, program.ChangeOptions{}, ent.CreateAcademicYearInput{ProgramID: l.id, Title: y.Title,
		StartsOn: y.StartsOn, EndsOn: y.EndsOn, Calendar: academicyear.Calendar(y.Calendar), OffsiteLimit: y.OffsiteLimit,
		FreezeBefore: y.FreezeBefore, ApprovalsNeeded: &y.ApprovalsNeeded}, cal)
	if err != nil {
		l.fail(path, err)
		return
	}
	l.at[made.ID] = path
	l.count(made.ID)
	yl := &yearLoader{loader: l, yearID: made.ID, blocks: newCodes("block"), enrollments: newCodes("enrolled fellow")}
	blocks, err := l.tx.Block.Query().Where(block.AcademicYearID(made.ID)).Order(block.ByNumber()).All(ctx)
	if err != nil {
		l.fail(path, err)
		return
	}
	for _, b := range blocks {
		l.at[b.ID] = path + ".blocks." + strconv.Itoa(b.Number-1)
		yl.blocks.ids[b.Title] = b.ID
		l.count(b.ID)
	}
	for _, b := range blocks { // a number names a block unless another is called so
		if n := strconv.Itoa(b.Number); yl.blocks.ids[n] == "" {
			yl.blocks.ids[n] = b.ID
		}
	}
	yl.limits(ctx, path, y)
	inner(path+".enrollments", y.Enrollments, func(path string, e Enrollment) { yl.enrollment(ctx, path, e) })
	inner(path+".fellowPairs", y.FellowPairs, func(path string, p FellowPair) { yl.pair(ctx, path, p) })
	inner(path+".ruleSettings", y.RuleSettings, func(path string, r RuleSetting) { l.rule(ctx, path, &yl.yearID, r) })
	inner(path+".didacticSessions", y.DidacticSessions, func(path string, d DidacticSession) { yl.didactic(ctx, path, d) })
}

// limits brings in coverage, capacities and slots.
func (l *yearLoader) limits(ctx context.Context, path string, y AcademicYear) {
	inner(path+".coverages", y.Coverages, func(path string, c Coverage) {
		rotationID, ok1 := l.find(l.rotations, path+".rotation", c.Rotation)
		blockID, ok2 := l.mayFind(l.blocks, path+".block", c.Block)
		if ok1 && ok2 {
			id := newID("Coverage")
			l.add(ctx, path, id, l.tx.Coverage.Create().SetID(id).SetProgramID(l.id).SetAcademicYearID(l.yearID).SetRotationID(rotationID).
				SetNillableBlockID(blockID).SetMinimum(c.Minimum).SetNillableMaximum(c.Maximum))
		}
	})
	inner(path+".mentorCapacities", y.MentorCapacities, func(path string, c MentorCapacity) {
		mentorID, ok1 := l.find(l.mentors, path+".mentor", c.Mentor)
		blockID, ok2 := l.find(l.blocks, path+".block", c.Block)
		if ok1 && ok2 {
			id := newID("MentorCapacity")
			l.add(ctx, path, id, l.tx.MentorCapacity.Create().SetID(id).SetProgramID(l.id).SetMentorID(mentorID).SetBlockID(blockID).SetCapacity(c.Capacity))
		}
	})
	inner(path+".offsiteSlots", y.OffsiteSlots, func(path string, s OffsiteSlot) {
		optionID, ok1 := l.find(l.opts, path+".option", s.Option)
		blockID, ok2 := l.find(l.blocks, path+".block", s.Block)
		if ok1 && ok2 {
			id := newID("OffsiteSlot")
			l.add(ctx, path, id, l.tx.OffsiteSlot.Create().SetID(id).SetProgramID(l.id).SetOffsiteOptionID(optionID).SetBlockID(blockID).SetSlots(s.Slots))
		}
	})
}

func (l *yearLoader) enrollment(ctx context.Context, path string, e Enrollment) {
	fellowID, ok1 := l.trainee(ctx, path+".fellow", e.Fellow)
	trackID, ok2 := l.find(l.tracks, path+".track", e.Track)
	if l.enrollments.ids[e.Fellow] = ""; !ok1 || !ok2 {
		return
	}
	id := newID("Enrollment")
	if !l.add(ctx, path, id, l.tx.Enrollment.Create().SetID(id).SetProgramID(l.id).SetFellowID(fellowID).SetAcademicYearID(l.yearID).SetTrackID(trackID).
		SetNillableSharePercent(e.SharePercent).SetNillableStartsOn(e.StartsOn).SetNillableEndsOn(e.EndsOn).SetNillableOffsiteMax(e.OffsiteMax)) {
		return
	}
	l.enrollments.ids[e.Fellow] = id
	inner(path+".blockShares", e.BlockShares, func(path string, s BlockShare) {
		if blockID, ok := l.find(l.blocks, path+".block", s.Block); ok {
			sid := newID("BlockShare")
			l.add(ctx, path, sid, l.tx.BlockShare.Create().SetID(sid).SetProgramID(l.id).SetEnrollmentID(id).SetBlockID(blockID).SetPercent(s.Percent))
		}
	})
	inner(path+".credits", e.Credits, func(path string, c Credit) { l.credit(ctx, path, id, e.Track, c) })
	inner(path+".wishes", e.Wishes, func(path string, w Wish) { l.wish(ctx, path, id, w) })
	inner(path+".leaves", e.Leaves, func(path string, v Leave) {
		lid := newID("Leave")
		l.add(ctx, path, lid, l.tx.Leave.Create().SetID(lid).SetProgramID(l.id).SetEnrollmentID(id).SetKind(leave.Kind(v.Kind)).
			SetStartsOn(v.StartsOn).SetEndsOn(v.EndsOn).SetNillableState(choose[leave.State](v.State)).SetNote(v.Note))
	})
	inner(path+".pins", e.Pins, func(path string, p Pin) { l.pin(ctx, path, id, p) })
	inner(path+".offsiteRequests", e.OffsiteRequests, func(path string, r OffsiteRequest) { l.request(ctx, path, id, r) })
	inner(path+".electiveRequests", e.ElectiveRequests, func(path string, r ElectiveRequest) { l.electiveRequest(ctx, path, id, r) })
}

// trainee finds a fellow of this program by the code, or of another by its code, a slash and the fellow's.
func (l *yearLoader) trainee(ctx context.Context, path, name string) (string, bool) {
	home, code, guest := strings.Cut(name, "/")
	if !guest {
		return l.find(l.fel, path, name)
	}
	if id := l.fellows[name]; id != "" {
		return id, true
	}
	id, err := l.tx.Fellow.Query().Where(fellow.Code(code), fellow.ArchivedAtIsNil(), fellow.HasProgramWith(entprogram.Code(home))).OnlyID(ctx)
	if ent.IsNotFound(err) {
		return l.find(newCodes("fellow of another program"), path, name)
	}
	if err != nil {
		l.fail(path, err)
	}
	return id, err == nil
}

func (l *yearLoader) credit(ctx context.Context, path, enrollmentID, track string, c Credit) {
	rotationID, ok1 := l.mayFind(l.rotations, path+".rotation", c.Rotation)
	var requirementID *string
	ok2 := true
	if c.Requirement != "" {
		requirementID, ok2 = l.mayFind(l.requirements, path+".requirement", track+"/"+c.Requirement)
	}
	if ok1 && ok2 {
		id := newID("Credit")
		l.add(ctx, path, id, l.tx.Credit.Create().SetID(id).SetProgramID(l.id).SetEnrollmentID(enrollmentID).SetKind(credit.Kind(c.Kind)).
			SetNillableRotationID(rotationID).SetNillableRequirementID(requirementID).SetBlocks(c.Blocks).SetReason(c.Reason))
	}
}

func (l *yearLoader) wish(ctx context.Context, path, enrollmentID string, w Wish) {
	rotationID, ok1 := l.mayFind(l.rotations, path+".rotation", w.Rotation)
	blockID, ok2 := l.mayFind(l.blocks, path+".block", w.Block)
	optionID, ok3 := l.mayFind(l.opts, path+".option", w.Option)
	if ok1 && ok2 && ok3 {
		id := newID("Wish")
		l.add(ctx, path, id, l.tx.Wish.Create().SetID(id).SetProgramID(l.id).SetEnrollmentID(enrollmentID).SetKind(wish.Kind(w.Kind)).
			SetNillableRotationID(rotationID).SetNillableBlockID(blockID).SetNillableOffsiteOptionID(optionID).SetRank(w.Rank).SetNote(w.Note))
	}
}

func (l *yearLoader) pin(ctx context.Context, path, enrollmentID string, p Pin) {
	blockID, ok1 := l.find(l.blocks, path+".block", p.Block)
	rotationID, ok2 := l.mayFind(l.rotations, path+".rotation", p.Rotation)
	optionID, ok3 := l.mayFind(l.opts, path+".option", p.Option)
	if ok1 && ok2 && ok3 {
		id := newID("Pin")
		l.add(ctx, path, id, l.tx.Pin.Create().SetID(id).SetProgramID(l.id).SetEnrollmentID(enrollmentID).SetBlockID(blockID).
			SetNillableKind(choose[pin.Kind](p.Kind)).SetNillableRotationID(rotationID).SetNillableOffsiteOptionID(optionID).SetReason(p.Reason))
	}
}

func (l *yearLoader) request(ctx context.Context, path, enrollmentID string, r OffsiteRequest) {
	optionID, ok1 := l.find(l.opts, path+".option", r.Option)
	blockID, ok2 := l.find(l.blocks, path+".firstBlock", r.FirstBlock)
	mentorID, ok3 := l.mayFind(l.mentors, path+".mentor", r.Mentor)
	if ok1 && ok2 && ok3 {
		id := newID("OffsiteRequest")
		l.add(ctx, path, id, l.tx.OffsiteRequest.Create().SetID(id).SetProgramID(l.id).SetEnrollmentID(enrollmentID).SetOffsiteOptionID(optionID).
			SetFirstBlockID(blockID).SetNillableBlocks(r.Blocks).SetObjective(r.Objective).SetInitiative(r.Initiative).
			SetNillableState(choose[offsiterequest.State](r.State)).SetNillableDecidedOn(r.DecidedOn).SetDecisionNote(r.DecisionNote).
			SetNillableFundingCents(r.FundingCents).SetFundingSource(r.FundingSource).SetNillableMentorID(mentorID))
	}
}

func (l *yearLoader) electiveRequest(ctx context.Context, path, enrollmentID string, r ElectiveRequest) {
	rotationID, ok1 := l.find(l.rotations, path+".rotation", r.Rotation)
	blockID, ok2 := l.find(l.blocks, path+".firstBlock", r.FirstBlock)
	mentorID, ok3 := l.mayFind(l.mentors, path+".mentor", r.Mentor)
	if ok1 && ok2 && ok3 {
		id := newID("ElectiveRequest")
		l.add(ctx, path, id, l.tx.ElectiveRequest.Create().SetID(id).SetProgramID(l.id).SetEnrollmentID(enrollmentID).SetRotationID(rotationID).
			SetFirstBlockID(blockID).SetNillableBlocks(r.Blocks).SetObjective(r.Objective).SetNillableState(choose[electiverequest.State](r.State)).
			SetNillableDecidedOn(r.DecidedOn).SetDecisionNote(r.DecisionNote).SetNillableMentorID(mentorID))
	}
}

func (l *yearLoader) pair(ctx context.Context, path string, p FellowPair) {
	first, ok1 := l.find(l.enrollments, path+".first", p.First)
	second, ok2 := l.find(l.enrollments, path+".second", p.Second)
	rotationID, ok3 := l.find(l.rotations, path+".rotation", p.Rotation)
	if ok1 && ok2 && ok3 {
		id := newID("FellowPair")
		l.add(ctx, path, id, l.tx.FellowPair.Create().SetID(id).SetProgramID(l.id).SetAcademicYearID(l.yearID).SetFirstID(first).SetSecondID(second).
			SetRotationID(rotationID).SetKind(fellowpair.Kind(p.Kind)).SetReason(p.Reason))
	}
}

func (l *yearLoader) didactic(ctx context.Context, path string, d DidacticSession) {
	mentorID, ok1 := l.mayFind(l.mentors, path+".mentor", d.Mentor)
	fellowID, ok2 := l.mayFind(l.fel, path+".fellow", d.Fellow)
	if ok1 && ok2 {
		id := newID("DidacticSession")
		l.add(ctx, path, id, l.tx.DidacticSession.Create().SetID(id).SetProgramID(l.id).SetAcademicYearID(l.yearID).SetTitle(d.Title).
			SetKind(didacticsession.Kind(d.Kind)).SetTopic(d.Topic).SetHeldOn(d.HeldOn).SetStartsAt(d.StartsAt).SetNillableMinutes(d.Minutes).SetPlace(d.Place).
			SetNillableMentorID(mentorID).SetNillableFellowID(fellowID))
	}
}
