package program_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/academicyear"
	"github.com/fellowplan/fellowplan/ent/agreement"
	"github.com/fellowplan/fellowplan/ent/block"
	"github.com/fellowplan/fellowplan/ent/calendarfeed"
	"github.com/fellowplan/fellowplan/ent/callshift"
	"github.com/fellowplan/fellowplan/ent/credit"
	"github.com/fellowplan/fellowplan/ent/didacticsession"
	"github.com/fellowplan/fellowplan/ent/fellowpair"
	"github.com/fellowplan/fellowplan/ent/leave"
	"github.com/fellowplan/fellowplan/ent/membership"
	"github.com/fellowplan/fellowplan/ent/offsiterequest"
	"github.com/fellowplan/fellowplan/ent/pin"
	"github.com/fellowplan/fellowplan/ent/rotation"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/ent/wish"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/program"
	"github.com/fellowplan/fellowplan/internal/program/invariant"
)

// saves is any create or update builder.
type saves interface{ Exec(context.Context) error }

// refusal is one change that has to be refused, with what the answer has to say.
type refusal struct {
	name string
	// before is stored first and has to be accepted.
	before func(w *world, tx *ent.Tx) []saves
	// then is refused.
	then func(w *world, tx *ent.Tx) []saves
	code fault.Code
	path string
	says string
}

func one(s saves) []saves { return []saves{s} }

func (w *world) leave(tx *ent.Tx, from, to string) *ent.LeaveCreate {
	return tx.Leave.Create().SetProgramID(w.program.ID).SetEnrollmentID(w.ada.ID).SetKind(leave.KindVACATION).SetStartsOn(day(from)).SetEndsOn(day(to))
}

func (w *world) needs(tx *ent.Tx, r, required *ent.Rotation) saves {
	return tx.Prerequisite.Create().SetProgramID(w.program.ID).SetRotationID(r.ID).SetRequiredID(required.ID)
}

func (w *world) pin(tx *ent.Tx, block int, kind pin.Kind) *ent.PinCreate {
	return tx.Pin.Create().SetProgramID(w.program.ID).SetEnrollmentID(w.ada.ID).SetBlockID(w.blocks[block].ID).SetKind(kind)
}

func (w *world) request(tx *ent.Tx, block, blocks int, state offsiterequest.State) saves {
	return tx.OffsiteRequest.Create().SetProgramID(w.program.ID).SetEnrollmentID(w.ada.ID).SetOffsiteOptionID(w.option.ID).
		SetFirstBlockID(w.blocks[block].ID).SetBlocks(blocks).SetObjective("To learn.").SetState(state)
}

// otherYear is a block of the year 2028-29.
func (w *world) otherYear() *ent.Block {
	y, err := w.CreateAcademicYear(w.ctx, program.ChangeOptions{}, ent.CreateAcademicYearInput{ProgramID: w.program.ID, Title: "2028-29",
		StartsOn: day("2028-07-01"), EndsOn: day("2029-06-30"), Calendar: academicyear.CalendarMONTHS}, program.CalendarInput{})
	if err != nil {
		w.t.Fatal(err)
	}
	return w.Store.Client.Block.Query().Where(block.AcademicYearID(y.ID)).Order(block.ByNumber()).FirstX(w.ctx)
}

// elsewhere is another program with a rotation and a fellow of its own.
func (w *world) elsewhere(ctx context.Context, tx *ent.Tx) (r *ent.Rotation, f *ent.Fellow) {
	p := tx.Program.Create().SetCode("q").SetTitle("Neuroradiology").SaveX(ctx)
	return tx.Rotation.Create().SetProgramID(p.ID).SetCode("brain").SetTitle("Brain").SetKind(rotation.KindCORE).SaveX(ctx),
		tx.Fellow.Create().SetProgramID(p.ID).SetCode("cleo").SetName("Cleo Marsh").SaveX(ctx)
}

var refusals = []refusal{
	{name: "a code that is taken", code: fault.Conflict, path: "input.code", says: `the code "pacs" is already used by PACS and RIS systems; choose another`,
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Rotation.Create().SetProgramID(w.program.ID).SetCode("pacs").SetTitle("Another").SetKind(rotation.KindCORE))
		}},
	{name: "a code changed to one that is taken", code: fault.Conflict, path: "input.code", says: `the code "pacs" is already used by PACS and RIS systems; choose another`,
		then: func(w *world, tx *ent.Tx) []saves { return one(tx.Rotation.UpdateOne(w.tele).SetCode("pacs")) }},
	{name: "a program code that is taken, whose title stays unsaid", code: fault.Conflict, path: "input.code", says: `the code "p" is already used by another program; choose another`,
		then: func(_ *world, tx *ent.Tx) []saves { return one(tx.Program.Create().SetCode("p").SetTitle("Q")) }},
	{name: "a second enrollment in the year", code: fault.Conflict, says: "there is already an enrollment with the same fellow and academic year",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Enrollment.Create().SetProgramID(w.program.ID).SetFellowID(w.ada.FellowID).SetAcademicYearID(w.year.ID).SetTrackID(w.track.ID))
		}},
	{name: "a blank title", code: fault.BadInput, path: "input.title", says: "title must not be blank",
		then: func(_ *world, tx *ent.Tx) []saves { return one(tx.Program.Create().SetCode("x").SetTitle(" ")) }},
	{name: "a kind that does not exist", code: fault.BadInput, path: "input.kind", says: `kind "FUN" is not possible: choose CORE, ELECTIVE, RESEARCH, CLINICAL, VACATION or CONFERENCE`,
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Rotation.Create().SetProgramID(w.program.ID).SetCode("f").SetTitle("Fun").SetKind("FUN"))
		}},
	{name: "a number out of bounds", code: fault.BadInput, path: "input.rank", says: "rank 21 is outside 1 to 20",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Wish.Create().SetProgramID(w.program.ID).SetEnrollmentID(w.ada.ID).SetKind(wish.KindROTATION).SetRotationID(w.pacs.ID).SetRank(21))
		}},
	{name: "a field that is missing", code: fault.BadInput, path: "input.title", says: "title is missing",
		then: func(_ *world, tx *ent.Tx) []saves { return one(tx.Program.Create().SetCode("x")) }},

	{name: "a prerequisite of itself", code: fault.Conflict, path: "input.requiredID", says: "PACS and RIS systems needs itself",
		then: func(w *world, tx *ent.Tx) []saves { return one(w.needs(tx, w.pacs, w.pacs)) }},
	{name: "a cycle of three prerequisites", code: fault.Conflict, path: "input.requiredID",
		says: "Project needs PACS and RIS systems, PACS and RIS systems needs Teleradiology, Teleradiology needs Project",
		before: func(w *world, tx *ent.Tx) []saves {
			return []saves{w.needs(tx, w.pacs, w.tele), w.needs(tx, w.tele, w.project)}
		},
		then: func(w *world, tx *ent.Tx) []saves { return one(w.needs(tx, w.project, w.pacs)) }},

	{name: "a leave that ends before it starts", code: fault.BadInput, path: "input.endsOn", says: "endsOn 9 Aug 2027 is before startsOn 10 Aug 2027",
		then: func(w *world, tx *ent.Tx) []saves { return one(w.leave(tx, "2027-08-10", "2027-08-09")) }},
	{name: "an agreement that ends before it starts", code: fault.BadInput, path: "input.validTo", says: "validTo 30 Jun 2027 is before validFrom 1 Jul 2027",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Agreement.Create().SetProgramID(w.program.ID).SetSiteID(w.host.ID).SetTitle("Letter").SetKind(agreement.KindLETTER).
				SetValidFrom(day("2027-07-01")).SetValidTo(day("2027-06-30")))
		}},
	{name: "an option that closes before it opens", code: fault.BadInput, path: "input.closesOn", says: "closesOn 1 Aug 2027 is before opensOn 1 Sep 2027",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.OffsiteOption.UpdateOne(w.option).SetClosesOn(day("2027-08-01")))
		}},
	{name: "a year that ends before it starts", code: fault.BadInput, path: "input.endsOn", says: "is before startsOn 1 Jul 2027",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.AcademicYear.UpdateOne(w.year).SetEndsOn(day("2027-06-30")))
		}},
	{name: "an enrollment that starts after the year", code: fault.BadInput, path: "input.startsOn", says: "startsOn 1 Jul 2028 lies outside the academic year 2027-28, which is 1 Jul 2027 to 30 Jun 2028",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Enrollment.UpdateOne(w.ada).SetStartsOn(day("2028-07-01")))
		}},
	{name: "a leave before an off-cycle start", code: fault.BadInput, path: "input.startsOn", says: "Ada Bergström's training year",
		before: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Enrollment.UpdateOne(w.ada).SetStartsOn(day("2027-10-01")))
		},
		then: func(w *world, tx *ent.Tx) []saves { return one(w.leave(tx, "2027-08-01", "2027-08-10")) }},
	{name: "an off-cycle start that cuts a leave off", code: fault.BadInput, says: "begins before Ada Bergström's training year",
		before: func(w *world, tx *ent.Tx) []saves { return one(w.leave(tx, "2027-09-20", "2027-10-10")) },
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Enrollment.UpdateOne(w.ada).SetStartsOn(day("2027-10-01")))
		}},

	{name: "leaves that share one day", code: fault.Conflict, path: "input.startsOn", says: "the leave from 10 Aug 2027 to 20 Aug 2027 overlaps the one from 1 Aug 2027 to 10 Aug 2027",
		before: func(w *world, tx *ent.Tx) []saves { return one(w.leave(tx, "2027-08-01", "2027-08-10")) },
		then:   func(w *world, tx *ent.Tx) []saves { return one(w.leave(tx, "2027-08-10", "2027-08-20")) }},
	{name: "absences of a mentor that overlap", code: fault.Conflict, path: "input.startsOn", says: "the mentor absence from",
		before: func(w *world, tx *ent.Tx) []saves {
			return one(tx.MentorAbsence.Create().SetProgramID(w.program.ID).SetMentorID(w.mentor.ID).SetStartsOn(day("2027-08-01")).SetEndsOn(day("2027-08-10")))
		},
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.MentorAbsence.Create().SetProgramID(w.program.ID).SetMentorID(w.mentor.ID).SetStartsOn(day("2027-08-05")).SetEndsOn(day("2027-08-06")))
		}},
	{name: "calls of one kind at the same time", code: fault.Conflict, path: "input.startsAt", says: "the call shift from 1 Aug 2027 20:00 UTC",
		before: func(w *world, tx *ent.Tx) []saves { return one(w.call(tx, 17, 24)) },
		then:   func(w *world, tx *ent.Tx) []saves { return one(w.call(tx, 20, 30)) }},
	{name: "a year that overlaps another by months", code: fault.Conflict, path: "input.startsOn", says: "overlaps 2027-28 (1 Jul 2027 to 30 Jun 2028) by 61 days",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.AcademicYear.Create().SetProgramID(w.program.ID).SetTitle("later").SetStartsOn(day("2028-05-01")).SetEndsOn(day("2029-04-30")).SetCalendar(academicyear.CalendarCUSTOM))
		}},
	{name: "a year of a decade", code: fault.BadInput, path: "input.endsOn", says: "at most",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.AcademicYear.Create().SetProgramID(w.program.ID).SetTitle("long").SetStartsOn(day("2030-07-01")).SetEndsOn(day("2040-06-30")).SetCalendar(academicyear.CalendarCUSTOM))
		}},

	{name: "a block that leaves a gap behind it", code: fault.Conflict, path: "input.endsOn", says: "no block covers 31 Jul 2027 (1 day)",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Block.UpdateOne(w.blocks[0]).SetEndsOn(day("2027-07-30")))
		}},
	{name: "a block that reaches into the next", code: fault.Conflict, path: "input.startsOn", says: "Jul 2027 and Aug 2027 overlap: both hold 1 Aug 2027",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Block.UpdateOne(w.blocks[0]).SetEndsOn(day("2027-08-01")))
		}},
	{name: "a year made longer than its blocks", code: fault.Conflict, says: "no block covers 1 Jul 2028 to 2 Jul 2028 (2 days)",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.AcademicYear.UpdateOne(w.year).SetEndsOn(day("2028-07-02")))
		}},
	{name: "a year without blocks", code: fault.Conflict, says: "no block covers 1 Jul 2029 to 30 Jun 2030 (365 days)",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.AcademicYear.Create().SetProgramID(w.program.ID).SetTitle("bare").SetStartsOn(day("2029-07-01")).SetEndsOn(day("2030-06-30")).SetCalendar(academicyear.CalendarWEEKS))
		}},
	{name: "a block with a number that exists", code: fault.Conflict, path: "input.number", says: `the number "1" is already used by Jul 2027`,
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Block.Create().SetProgramID(w.program.ID).SetAcademicYearID(w.year.ID).SetNumber(1).SetTitle("X").SetStartsOn(day("2027-07-01")).SetEndsOn(day("2027-07-02")))
		}},

	{name: "a requirement above its maximum", code: fault.BadInput, path: "input.maximum", says: "maximum 3 is below minimum 4",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Requirement.Update().Where().SetMinimum(4).SetMaximum(3))
		}},
	{name: "more required than the track has time", code: fault.BadInput, says: "the requirements of Main track ask for at least 13 months (5 + 2 + 6), but the track has 12",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Requirement.Update().Where(byCode("pacs")).SetMinimum(5).SetMaximum(5))
		}},
	{name: "less allowed than the track has time", code: fault.BadInput, says: "allow at most 11 months (4 + 2 + 5), but the track has 12",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Requirement.Update().Where(byCode("electives")).SetMinimum(5).SetMaximum(5))
		}},
	{name: "a requirement without rotations while fellows follow the track", code: fault.BadInput, path: "input.rotationIDs", says: "names no rotation",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Requirement.Create().SetProgramID(w.program.ID).SetTrackID(w.track.ID).SetCode("empty").SetTitle("Empty").SetMinimum(0).SetMaximum(1))
		}},
	{name: "an enrollment in a track without requirements", code: fault.BadInput, says: "the track New has no requirements yet: its 3 weeks have to be spent on something",
		then: func(w *world, tx *ent.Tx) []saves {
			t := tx.Track.Create().SetProgramID(w.program.ID).SetCode("new").SetTitle("New").SetUnit("WEEKS").SetLength(3).SaveX(w.inTx)
			return one(tx.Enrollment.UpdateOne(w.ada).SetTrackID(t.ID))
		}},

	{name: "sessions longer than the longest", code: fault.BadInput, path: "input.sessionMax", says: "sessionMax 2 is below sessionMin 3",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Rotation.UpdateOne(w.pacs).SetSessionMin(3).SetSessionMax(2))
		}},
	{name: "coverage above its maximum", code: fault.BadInput, path: "input.maximum", says: "maximum 1 is below minimum 2",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Coverage.Create().SetProgramID(w.program.ID).SetRotationID(w.pacs.ID).SetAcademicYearID(w.year.ID).SetMinimum(2).SetMaximum(1))
		}},
	{name: "the same coverage twice, for every block", code: fault.Conflict, says: "there is already a coverage with the same rotation and academic year",
		before: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Coverage.Create().SetProgramID(w.program.ID).SetRotationID(w.pacs.ID).SetAcademicYearID(w.year.ID))
		},
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Coverage.Create().SetProgramID(w.program.ID).SetRotationID(w.pacs.ID).SetAcademicYearID(w.year.ID).SetMinimum(1))
		}},

	{name: "two programs that claim more than all of a fellow's time", code: fault.Conflict, says: "Ada Bergström would be at 150 % from 1 Jul 2027 to 30 Jun 2028: 100 % in Informatics 2027-28 and 50 % in Neuroradiology 2027-28",
		then: func(w *world, tx *ent.Tx) []saves {
			r, _ := w.elsewhere(w.inTx, tx)
			p := r.ProgramID
			y := tx.AcademicYear.Create().SetProgramID(p).SetTitle("2027-28").SetStartsOn(day("2027-07-01")).SetEndsOn(day("2028-06-30")).SetCalendar(academicyear.CalendarCUSTOM).SaveX(w.inTx)
			t := tx.Track.Create().SetProgramID(p).SetCode("t").SetTitle("T").SetLength(1).SaveX(w.inTx)
			tx.Requirement.Create().SetProgramID(p).SetTrackID(t.ID).SetCode("r").SetTitle("R").SetMinimum(1).SetMaximum(1).AddRotations(r).SaveX(w.inTx)
			return one(tx.Enrollment.Create().SetProgramID(p).SetAcademicYearID(y.ID).SetTrackID(t.ID).SetFellowID(w.ada.FellowID).SetSharePercent(50))
		}},

	{name: "a wish without what its kind needs", code: fault.BadInput, path: "input.blockID", says: "a wish of the kind ROTATION_IN_BLOCK needs blockID",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Wish.Create().SetProgramID(w.program.ID).SetEnrollmentID(w.ada.ID).SetKind(wish.KindROTATION_IN_BLOCK).SetRotationID(w.pacs.ID).SetRank(1))
		}},
	{name: "a wish with what its kind has no use for", code: fault.BadInput, path: "input.blockID", says: "a wish of the kind ROTATION has no blockID",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Wish.Create().SetProgramID(w.program.ID).SetEnrollmentID(w.ada.ID).SetKind(wish.KindROTATION).SetRotationID(w.pacs.ID).SetBlockID(w.blocks[1].ID).SetRank(1))
		}},
	{name: "a pin of nothing", code: fault.BadInput, path: "input.rotationID", says: "a pin needs what is fixed",
		then: func(w *world, tx *ent.Tx) []saves { return one(w.pin(tx, 0, pin.KindREQUIRE)) }},
	{name: "a pin of two things", code: fault.BadInput, path: "input.offsiteOptionID", says: "leave out rotationID or offsiteOptionID",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(w.pin(tx, 0, pin.KindREQUIRE).SetRotationID(w.pacs.ID).SetOffsiteOptionID(w.option.ID))
		}},
	{name: "two things required in one block", code: fault.Conflict, path: "input.blockID", says: "in Jul 2027 Ada Bergström would have to do both PACS and RIS systems and Teleradiology",
		before: func(w *world, tx *ent.Tx) []saves { return one(w.pin(tx, 0, pin.KindREQUIRE).SetRotationID(w.pacs.ID)) },
		then:   func(w *world, tx *ent.Tx) []saves { return one(w.pin(tx, 0, pin.KindREQUIRE).SetRotationID(w.tele.ID)) }},
	{name: "required and forbidden", code: fault.Conflict, path: "input.kind", says: "both required and forbidden",
		before: func(w *world, tx *ent.Tx) []saves { return one(w.pin(tx, 0, pin.KindREQUIRE).SetRotationID(w.pacs.ID)) },
		then:   func(w *world, tx *ent.Tx) []saves { return one(w.pin(tx, 0, pin.KindFORBID).SetRotationID(w.pacs.ID)) }},
	{name: "a pin before an off-cycle start", code: fault.BadInput, path: "input.blockID", says: "lies outside Ada Bergström's training year",
		before: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Enrollment.UpdateOne(w.ada).SetStartsOn(day("2027-10-01")))
		},
		then: func(w *world, tx *ent.Tx) []saves { return one(w.pin(tx, 0, pin.KindREQUIRE).SetRotationID(w.pacs.ID)) }},
	{name: "a waiver of a rotation", code: fault.BadInput, path: "input.rotationID", says: "a credit of the kind WAIVER has no rotationID",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Credit.Create().SetProgramID(w.program.ID).SetEnrollmentID(w.ada.ID).SetKind(credit.KindWAIVER).SetRotationID(w.pacs.ID).SetBlocks(1).SetReason("before"))
		}},
	{name: "a pair of one fellow", code: fault.BadInput, path: "input.secondID", says: "two different fellows",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.FellowPair.Create().SetProgramID(w.program.ID).SetAcademicYearID(w.year.ID).SetFirstID(w.ada.ID).SetSecondID(w.ada.ID).SetRotationID(w.pacs.ID).SetKind(fellowpair.KindAPART))
		}},
	{name: "a fellow's membership without the fellow", code: fault.BadInput, path: "input.fellowID", says: "a membership of the kind FELLOW needs fellowID",
		then: func(w *world, tx *ent.Tx) []saves {
			a := tx.Account.Create().SetEmail("ada@example.org").SetName("Ada").SaveX(w.inTx)
			return one(tx.Membership.Create().SetProgramID(w.program.ID).SetAccountID(a.ID).SetRole(membership.RoleFELLOW))
		}},

	{name: "a block of another year", code: fault.BadInput, path: "input.blockID", says: "Jul 2028 is a block of another academic year than 2027-28",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Coverage.Create().SetProgramID(w.program.ID).SetRotationID(w.pacs.ID).SetAcademicYearID(w.year.ID).SetBlockID(w.otherBlock.ID))
		}},
	{name: "a rotation of another program", code: fault.NotFound, path: "input.rotationIDs", says: "names no rotation that is in use in this program",
		then: func(w *world, tx *ent.Tx) []saves {
			r, _ := w.elsewhere(w.inTx, tx)
			return one(tx.Requirement.Update().Where(byCode("pacs")).AddRotations(r))
		}},
	{name: "a fellow of another program who is not enrolled here", code: fault.NotFound, path: "input.fellowID", says: "names no fellow",
		then: func(w *world, tx *ent.Tx) []saves {
			_, f := w.elsewhere(w.inTx, tx)
			return one(tx.Project.Create().SetProgramID(w.program.ID).SetFellowID(f.ID).SetTitle("Guest's project"))
		}},
	{name: "something in a program that was put away", code: fault.NotFound, path: "input.programID", says: "names no program that is in use",
		before: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Program.UpdateOne(w.program).SetArchivedAt(time.Unix(0, 0)))
		},
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Site.Create().SetProgramID(w.program.ID).SetCode("s").SetTitle("S").SetKind("HOME"))
		}},
	{name: "something that does not exist", code: fault.NotFound, says: "does not exist",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Topic.Create().SetProgramID(w.program.ID).SetRotationID("rot_01KQ3V7M4XW1B7M9T0Q2Y8E6RC").SetCode("t").SetTitle("T"))
		}},
	{name: "something that was put away", code: fault.NotFound, path: "input.siteID", says: "names no site that is in use in this program",
		before: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Site.UpdateOne(w.home).SetArchivedAt(time.Unix(0, 0)))
		},
		then: func(w *world, tx *ent.Tx) []saves { return one(tx.Rotation.UpdateOne(w.pacs).SetSiteID(w.home.ID)) }},
	{name: "putting away a rotation that a curriculum names", code: fault.Conflict, says: "the rotation PACS and RIS systems cannot be put away: 1 requirement needs it",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Rotation.UpdateOne(w.pacs).SetArchivedAt(time.Unix(0, 0)))
		}},
	{name: "putting away a track that is followed", code: fault.Conflict, says: "the track Main track cannot be put away: 2 enrollments need it",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Track.UpdateOne(w.track).SetArchivedAt(time.Unix(0, 0)))
		}},

	{name: "a request before the option opens", code: fault.BadInput, path: "input.firstBlockID", says: "Lab month is open from 1 Sep 2027 on; the stay would begin on 1 Jul 2027",
		then: func(w *world, tx *ent.Tx) []saves { return one(w.request(tx, 0, 1, offsiterequest.StateSUBMITTED)) }},
	{name: "a request after the option closes", code: fault.BadInput, path: "input.firstBlockID", says: "Lab month is open until 31 Mar 2028; the stay would end on 30 Apr 2028",
		then: func(w *world, tx *ent.Tx) []saves { return one(w.request(tx, 8, 2, offsiterequest.StateSUBMITTED)) }},
	{name: "a request longer than a stay", code: fault.BadInput, path: "input.blocks", says: "a stay at Lab month is 1 to 2 blocks long, not 3",
		then: func(w *world, tx *ent.Tx) []saves { return one(w.request(tx, 3, 3, offsiterequest.StateSUBMITTED)) }},
	{name: "an approval without an agreement", code: fault.Precondition, path: "input.state", says: "no agreement with Vendor lab holds from 1 Oct 2027 to 31 Oct 2027",
		then: func(w *world, tx *ent.Tx) []saves { return one(w.request(tx, 3, 1, offsiterequest.StateAPPROVED)) }},
	{name: "an approval beyond the agreement", code: fault.Precondition, path: "input.state", says: "no agreement with Vendor lab holds",
		before: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Agreement.Create().SetProgramID(w.program.ID).SetSiteID(w.host.ID).SetTitle("Letter").SetKind(agreement.KindLETTER).
				SetValidFrom(day("2027-07-01")).SetValidTo(day("2027-10-30")))
		},
		then: func(w *world, tx *ent.Tx) []saves { return one(w.request(tx, 3, 1, offsiterequest.StateAPPROVED)) }},
	{name: "a lecture after the year", code: fault.BadInput, path: "input.heldOn", says: "heldOn 1 Jul 2028 lies outside the academic year 2027-28",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.DidacticSession.Create().SetProgramID(w.program.ID).SetAcademicYearID(w.year.ID).SetTitle("Late").SetKind(didacticsession.KindSEMINAR).SetHeldOn(day("2028-07-01")))
		}},
	{name: "an assignment of another fellow's enrollment", code: fault.BadInput, path: "input.fellowID", says: "the fellow is not the one who is enrolled",
		then: func(w *world, tx *ent.Tx) []saves {
			s := tx.Schedule.Create().SetProgramID(w.program.ID).SetAcademicYearID(w.year.ID).SetNumber(1).SetState(schedule.StateDRAFT).SaveX(w.inTx)
			return one(tx.Assignment.Create().SetProgramID(w.program.ID).SetScheduleID(s.ID).SetEnrollmentID(w.ada.ID).SetFellowID(w.ben.FellowID).
				SetBlockID(w.blocks[0].ID).SetRotationID(w.pacs.ID))
		}},
	{name: "a cell of what was published", code: fault.Conflict, path: "input.scheduleID", says: "schedule 1 was published and stays as it was: make a draft from it",
		then: func(w *world, tx *ent.Tx) []saves {
			s := tx.Schedule.Create().SetProgramID(w.program.ID).SetAcademicYearID(w.year.ID).SetNumber(1).SetState(schedule.StateARCHIVED).SetPublishedAt(time.Unix(0, 0)).SaveX(w.inTx)
			return one(tx.Assignment.Create().SetProgramID(w.program.ID).SetScheduleID(s.ID).SetEnrollmentID(w.ada.ID).SetFellowID(w.ada.FellowID).
				SetBlockID(w.blocks[0].ID).SetRotationID(w.pacs.ID))
		}},
	{name: "putting away what holds", code: fault.Conflict, path: "input", says: "schedule 1 holds and cannot be put away: publish another one",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.Schedule.Create().SetProgramID(w.program.ID).SetAcademicYearID(w.year.ID).SetNumber(1).SetState(schedule.StatePUBLISHED).
				SetPublishedAt(time.Unix(0, 0)).SetArchivedAt(time.Unix(0, 0)))
		}},
	{name: "a calendar feed of a fellow that names a rotation", code: fault.BadInput, path: "input.rotationID", says: "a calendar feed of the kind FELLOW has no rotationID",
		then: func(w *world, tx *ent.Tx) []saves {
			a := tx.Account.Create().SetEmail("ada@example.org").SetName("Ada").SaveX(w.inTx)
			return one(tx.CalendarFeed.Create().SetProgramID(w.program.ID).SetAccountID(a.ID).SetTitle("phone").SetSubject(calendarfeed.SubjectFELLOW).
				SetFellowID(w.ada.FellowID).SetRotationID(w.pacs.ID).SetHash("h").SetHint("fpcal_h"))
		}},
}

func (w *world) call(tx *ent.Tx, from, to int) saves {
	midnight := time.Date(2027, 8, 1, 0, 0, 0, 0, time.UTC)
	return tx.CallShift.Create().SetProgramID(w.program.ID).SetFellowID(w.ada.FellowID).SetKind(callshift.KindHOME).
		SetStartsAt(midnight.Add(time.Duration(from) * time.Hour)).SetEndsAt(midnight.Add(time.Duration(to) * time.Hour))
}

// Every refusal says what is wrong, where, and leaves the database as it was.
func TestRefusals(t *testing.T) {
	said, ran := map[string]bool{}, 0 // the invariants that refused something
	t.Cleanup(func() {
		for _, inv := range invariant.All {
			if ran == len(refusals) && !said["invariant "+inv.Code] {
				t.Errorf("no refusal shows the invariant %s: %s", inv.Code, inv.Title)
			}
		}
	})
	for _, r := range refusals {
		t.Run(r.name, func(t *testing.T) {
			ran++
			w := newWorld(t)
			if r.code == fault.BadInput && strings.Contains(r.says, "another academic year") {
				w.otherBlock = w.otherYear()
			}
			if r.before != nil {
				w.must(func(ctx context.Context, tx *ent.Tx) {
					for _, s := range r.before(w, tx) {
						if err := s.Exec(ctx); err != nil {
							t.Fatal(err)
						}
					}
				})
			}
			before := w.stored()
			err := w.Change(w.ctx, program.ChangeOptions{}, func(ctx context.Context, tx *ent.Tx) error {
				w.inTx = ctx
				for _, s := range r.then(w, tx) {
					if err := s.Exec(ctx); err != nil {
						return err
					}
				}
				return nil
			})
			faults, ok := fault.Of(err)
			if !ok {
				t.Fatalf("not refused: %v", err)
			}
			i := slices.IndexFunc(faults, func(f *fault.Fault) bool { return strings.Contains(f.Message, r.says) })
			if i < 0 {
				t.Fatalf("it says %q", faults.Error())
			}
			f := faults[i]
			if path := strings.Join(f.Path, "."); f.Code != r.code || r.path != "" && path != r.path {
				t.Errorf("code %s at %s, want %s at %s", f.Code, path, r.code, r.path)
			}
			for _, f := range faults {
				if f.Cause != nil {
					said[f.Cause.Error()] = true
				}
				if strings.Contains(f.Message, "constraint") || strings.Contains(f.Message, "ent:") || strings.Contains(f.Message, "SQL") {
					t.Errorf("the driver shows: %s", f.Message)
				}
			}
			if after := w.stored(); after != before {
				t.Errorf("something was stored:\n%s\nbefore:\n%s", after, before)
			}
		})
	}
}
