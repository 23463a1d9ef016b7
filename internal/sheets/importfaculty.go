package sheets

import (
	"context"
	"encoding/json"

	"github.com/fellowplan/fellowplan/ent/rulesetting"
	"github.com/fellowplan/fellowplan/internal/fault"
)

func (l *loader) mentor(ctx context.Context, path string, m Mentor) {
	siteID, ok := l.mayFind(l.sites, path+".site", m.Site)
	if !l.define(l.mentors, path, m.Code) || !ok {
		return
	}
	id := newID("Mentor")
	if !l.add(ctx, path, id, l.tx.Mentor.Create().SetID(id).SetProgramID(l.id).SetCode(m.Code).SetName(m.Name).SetNillableEmail(given(m.Email)).SetTitle(m.Title).
		SetClinical(m.Clinical).SetResearch(m.Research).SetElective(m.Elective).SetNillableSiteID(siteID).SetNillableCapacity(m.Capacity)) {
		return
	}
	l.mentors.ids[m.Code] = id
	inner(path+".absences", m.Absences, func(path string, a Absence) {
		aid := newID("MentorAbsence")
		l.add(ctx, path, aid, l.tx.MentorAbsence.Create().SetID(aid).SetProgramID(l.id).SetMentorID(id).SetStartsOn(a.StartsOn).SetEndsOn(a.EndsOn).SetReason(a.Reason))
	})
}

// supervises brings in which rotations a mentor takes, when all of them are there.
func (l *loader) supervises(ctx context.Context, path string, m Mentor) {
	id := l.mentors.ids[m.Code]
	ids := l.findAll(l.rotations, path+".rotations", m.Rotations)
	if id == "" || len(ids) == 0 {
		return
	}
	if err := l.tx.Mentor.UpdateOneID(id).AddRotationIDs(ids...).Exec(ctx); err != nil {
		l.fail(path+".rotations", err)
	}
}

func (l *loader) option(ctx context.Context, path string, o OffsiteOption) {
	siteID, ok1 := l.find(l.sites, path+".site", o.Site)
	rotationID, ok2 := l.find(l.rotations, path+".rotation", o.Rotation)
	if !l.define(l.opts, path, o.Code) || !ok1 || !ok2 {
		return
	}
	id := newID("OffsiteOption")
	if l.add(ctx, path, id, l.tx.OffsiteOption.Create().SetID(id).SetProgramID(l.id).SetSiteID(siteID).SetCode(o.Code).SetTitle(o.Title).SetRotationID(rotationID).
		SetNillableSessionMin(o.SessionMin).SetNillableSessionMax(o.SessionMax).SetNillableMaxSessions(o.MaxSessions).SetNillableSlots(o.Slots).
		SetNillableOpensOn(o.OpensOn).SetNillableClosesOn(o.ClosesOn).SetObjectives(o.Objectives).SetNillableNeedsObjective(o.NeedsObjective)) {
		l.opts.ids[o.Code] = id
	}
}

// rule brings in a rule setting of the program, or of one year.
func (l *loader) rule(ctx context.Context, path string, yearID *string, r RuleSetting) {
	parameters := json.RawMessage("{}")
	if len(r.Parameters) > 0 {
		var err error
		if parameters, err = json.Marshal(r.Parameters); err != nil {
			l.refuse(fault.At(fault.BadInput, path+".parameters", "the parameters of %s cannot be written as JSON", r.Rule))
			return
		}
	}
	id := newID("RuleSetting")
	l.add(ctx, path, id, l.tx.RuleSetting.Create().SetID(id).SetProgramID(l.id).SetNillableAcademicYearID(yearID).SetRule(r.Rule).SetParameters(parameters).
		SetNillableTier(choose[rulesetting.Tier](r.Tier)).SetNillableWeight(r.Weight).SetNillableEnabled(r.Enabled))
}
