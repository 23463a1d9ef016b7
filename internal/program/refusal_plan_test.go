package program_test

import (
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/approval"
	"github.com/fellowplan/fellowplan/ent/electiverequest"
	"github.com/fellowplan/fellowplan/internal/fault"
)

func init() { refusals = append(refusals, planRefusals...) }

// plan is a draft of the year.
func (w *world) plan(tx *ent.Tx, number int) *ent.Schedule {
	return tx.Schedule.Create().SetProgramID(w.program.ID).SetAcademicYearID(w.year.ID).SetNumber(number).SaveX(w.inTx)
}

func (w *world) lock(tx *ent.Tx, s *ent.Schedule) *ent.ScheduleLockCreate {
	return tx.ScheduleLock.Create().SetProgramID(w.program.ID).SetScheduleID(s.ID)
}

// says is an approval of nothing yet.
func (w *world) says(tx *ent.Tx, role approval.Role) *ent.ApprovalCreate {
	who := tx.Account.Create().SetEmail("dana@example.org").SetName("Dana").SaveX(w.inTx)
	return tx.Approval.Create().SetProgramID(w.program.ID).SetForProgramID(w.program.ID).SetAccountID(who.ID).SetRole(role).
		SetDecision(approval.DecisionAPPROVED).SetSubjectVersion(1)
}

func (w *world) setting(tx *ent.Tx, rule, parameters string) *ent.RuleSettingCreate {
	c := tx.RuleSetting.Create().SetProgramID(w.program.ID).SetRule(rule)
	if parameters != "" {
		c.SetParameters([]byte(parameters))
	}
	return c
}

func (w *world) elective(tx *ent.Tx, block, blocks int, state electiverequest.State) *ent.ElectiveRequestCreate {
	return tx.ElectiveRequest.Create().SetProgramID(w.program.ID).SetEnrollmentID(w.ada.ID).SetRotationID(w.tele.ID).
		SetFirstBlockID(w.blocks[block].ID).SetBlocks(blocks).SetObjective("To learn.").SetState(state)
}

var planRefusals = []refusal{
	{name: "a year frozen before a day of another", code: fault.BadInput, path: "input.freezeBefore", says: "2 Jul 2028 lies outside the academic year 2027-28",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(tx.AcademicYear.UpdateOne(w.year).SetFreezeBefore(day("2028-07-02")))
		}},
	{name: "a lock of nothing", code: fault.BadInput, path: "input.enrollmentID", says: "a lock needs what stays as it is",
		then: func(w *world, tx *ent.Tx) []saves { return one(w.lock(tx, w.plan(tx, 1))) }},
	{name: "the same lock twice", code: fault.Conflict, says: "the schedule has this lock already",
		then: func(w *world, tx *ent.Tx) []saves {
			s := w.plan(tx, 1)
			return []saves{w.lock(tx, s).SetBlockID(w.blocks[0].ID), w.lock(tx, s).SetBlockID(w.blocks[0].ID)}
		}},
	{name: "a lock of a block of another year", code: fault.BadInput, path: "input.blockID", says: "blockID names a block of another academic year: name one of 2027-28",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(w.lock(tx, w.plan(tx, 1)).SetBlockID(w.otherBlock.ID))
		}},
	{name: "an exception in a block of another year", code: fault.BadInput, path: "input.blockID", says: "blockID names a block of another academic year",
		then: func(w *world, tx *ent.Tx) []saves {
			who := tx.Account.Create().SetEmail("dana@example.org").SetName("Dana").SaveX(w.inTx)
			return one(tx.ScheduleException.Create().SetProgramID(w.program.ID).SetScheduleID(w.plan(tx, 1).ID).SetRule("coverage").SetTitle("Coverage").
				SetSentence("Nobody is there.").SetBlockID(w.otherBlock.ID).SetReason("It is a holiday.").SetGrantedByID(who.ID))
		}},
	{name: "a run that starts from a schedule of another year", code: fault.BadInput, path: "input.baseScheduleID", says: "baseScheduleID names a schedule of another academic year",
		then: func(w *world, tx *ent.Tx) []saves {
			other := tx.Schedule.Create().SetProgramID(w.program.ID).SetAcademicYearID(w.otherBlock.AcademicYearID).SetNumber(1).SaveX(w.inTx)
			return one(tx.OptimizationRun.Create().SetProgramID(w.program.ID).SetAcademicYearID(w.year.ID).SetTimeLimitMs(1).SetBaseScheduleID(other.ID))
		}},
	{name: "a schedule made from one of another year", code: fault.BadInput, path: "input.basedOnID", says: "basedOnID names a schedule of another academic year",
		then: func(w *world, tx *ent.Tx) []saves {
			other := tx.Schedule.Create().SetProgramID(w.program.ID).SetAcademicYearID(w.otherBlock.AcademicYearID).SetNumber(1).SaveX(w.inTx)
			return one(tx.Schedule.Create().SetProgramID(w.program.ID).SetAcademicYearID(w.year.ID).SetNumber(1).SetBasedOnID(other.ID))
		}},
	{name: "an approval of nothing", code: fault.BadInput, path: "input.scheduleID", says: "an approval is of one thing",
		then: func(w *world, tx *ent.Tx) []saves { return one(w.says(tx, approval.RoleDIRECTOR)) }},
	{name: "an approval of two things", code: fault.BadInput, path: "input.scheduleID", says: "an approval is of one thing",
		then: func(w *world, tx *ent.Tx) []saves {
			r := w.elective(tx, 0, 1, electiverequest.StateDRAFT).SaveX(w.inTx)
			return one(w.says(tx, approval.RoleDIRECTOR).SetScheduleID(w.plan(tx, 1).ID).SetElectiveRequestID(r.ID))
		}},
	{name: "a schedule approved by a mentor", code: fault.BadInput, path: "input.role", says: "a schedule is approved by directors",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(w.says(tx, approval.RoleMENTOR).SetScheduleID(w.plan(tx, 1).ID))
		}},
	{name: "an approval of a version to come", code: fault.BadInput, path: "input.subjectVersion", says: "subjectVersion 2 is not there yet: the newest is 1",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(w.says(tx, approval.RoleDIRECTOR).SetScheduleID(w.plan(tx, 1).ID).SetSubjectVersion(2))
		}},
	{name: "an approval for a program without a fellow in it", code: fault.BadInput, path: "input.forProgramID", says: "the program that this speaks for has no fellow in it",
		then: func(w *world, tx *ent.Tx) []saves {
			r, _ := w.elsewhere(w.inTx, tx)
			return one(w.says(tx, approval.RoleDIRECTOR).SetScheduleID(w.plan(tx, 1).ID).SetForProgramID(r.ProgramID))
		}},
	{name: "two approvals of one account", code: fault.Conflict, says: "there is already an approval with the same schedule, for program, role and account",
		then: func(w *world, tx *ent.Tx) []saves {
			s := w.plan(tx, 1)
			first := w.says(tx, approval.RoleDIRECTOR).SetScheduleID(s.ID).SaveX(w.inTx)
			return one(tx.Approval.Create().SetProgramID(w.program.ID).SetForProgramID(w.program.ID).SetAccountID(first.AccountID).SetRole(approval.RoleDIRECTOR).
				SetDecision(approval.DecisionDECLINED).SetSubjectVersion(1).SetScheduleID(s.ID))
		}},
	{name: "a setting of no rule", code: fault.BadInput, path: "input.rule", says: `no rule is called "cool-downs": the query rules lists those that there are; perhaps "cool-down" is meant`,
		then: func(w *world, tx *ent.Tx) []saves { return one(w.setting(tx, "cool-downs", "")) }},
	{name: "a setting without what the rule needs", code: fault.BadInput, path: "input.parameters", says: "gap: rule cool-down needs this parameter: fewest blocks between two spells",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(w.setting(tx, "cool-down", `{"rotations": ["pacs"]}`))
		}},
	{name: "a setting out of bounds", code: fault.BadInput, path: "input.parameters", says: "gap is 1000: write a whole number from 1 to 100",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(w.setting(tx, "cool-down", `{"rotations": ["pacs"], "gap": 1000}`))
		}},
	{name: "a setting of another type", code: fault.BadInput, path: "input.parameters", says: "rotations is 3: write a list of at least one text",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(w.setting(tx, "cool-down", `{"rotations": 3, "gap": 1}`))
		}},
	{name: "a setting with more than the rule has", code: fault.BadInput, path: "input.parameters", says: `color is "red": rule cool-down has no such parameter`,
		then: func(w *world, tx *ent.Tx) []saves {
			return one(w.setting(tx, "cool-down", `{"rotations": ["pacs"], "gap": 1, "color": "red"}`))
		}},
	{name: "a block that the year does not have", code: fault.BadInput, path: "input.parameters", says: "blocks is [12]: write blocks from 0 to 11",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(w.setting(tx, "forbidden", `{"fellow": "ada", "activity": "pacs", "blocks": [12]}`).SetAcademicYearID(w.year.ID))
		}},
	{name: "a rule without another tier that is made a wish", code: fault.BadInput, path: "input.tier", says: `is always MUST: choose that tier`,
		then: func(w *world, tx *ent.Tx) []saves { return one(w.setting(tx, "attendance", "").SetTier("WISH")) }},
	{name: "a rule of every year that is switched off", code: fault.BadInput, path: "input.enabled", says: `cannot be switched off`,
		then: func(w *world, tx *ent.Tx) []saves { return one(w.setting(tx, "coverage", "").SetEnabled(false)) }},
	{name: "an elective longer than a session", code: fault.BadInput, path: "input.blocks", says: "a session of Teleradiology is 1 to 12 blocks long, not 13",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(w.elective(tx, 0, 13, electiverequest.StateSUBMITTED))
		}},
	{name: "an elective that reaches beyond the year", code: fault.BadInput, path: "input.blocks", says: "2 blocks from Jun 2028 on reach beyond the academic year 2027-28",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(w.elective(tx, 11, 2, electiverequest.StateSUBMITTED))
		}},
	{name: "an elective in a block of another year", code: fault.BadInput, path: "input.firstBlockID", says: "Jul 2028 is a block of another academic year than 2027-28",
		then: func(w *world, tx *ent.Tx) []saves {
			return one(w.elective(tx, 0, 1, electiverequest.StateDRAFT).SetFirstBlockID(w.otherBlock.ID))
		}},
}
