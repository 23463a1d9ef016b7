package sheets

import (
	"context"
	"fmt"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/account"
	"github.com/fellowplan/fellowplan/ent/agreement"
	"github.com/fellowplan/fellowplan/ent/membership"
	"github.com/fellowplan/fellowplan/ent/project"
	"github.com/fellowplan/fellowplan/ent/projectmilestone"
	"github.com/fellowplan/fellowplan/ent/requirement"
	"github.com/fellowplan/fellowplan/ent/rotation"
	"github.com/fellowplan/fellowplan/ent/site"
	"github.com/fellowplan/fellowplan/ent/track"
	"github.com/fellowplan/fellowplan/internal/program"
)

// loader brings one program of a file in.
type loader struct {
	*importer
	id, code, path                                             string
	sites, rotations, tracks, requirements, mentors, opts, fel *codes
}

func (im *importer) program(ctx context.Context, path string, p Program) {
	l := &loader{importer: im, id: newID("Program"), code: p.Code, path: path,
		sites: newCodes("site"), rotations: newCodes("rotation"), tracks: newCodes("track"), requirements: newCodes("requirement"),
		mentors: newCodes("mentor"), opts: newCodes("off-site option"), fel: newCodes("fellow")}
	create := im.tx.Program.Create().SetID(l.id).SetCode(p.Code).SetTitle(p.Title).SetInstitution(p.Institution).
		SetSpecialty(p.Specialty).SetNillableTimeZone(given(p.TimeZone)).SetAbout(p.About).SetSource(p.Source)
	if !im.add(ctx, path, l.id, create) {
		return // everything else would hang on nothing
	}
	im.summary.Programs = append(im.summary.Programs, p.Code)
	list(l, "sites", p.Sites, func(path string, s Site) { l.site(ctx, path, s) })
	list(l, "mentors", p.Mentors, func(path string, m Mentor) { l.mentor(ctx, path, m) })
	list(l, "rotations", p.Rotations, func(path string, r Rotation) { l.rotation(ctx, path, r) })
	list(l, "rotations", p.Rotations, func(path string, r Rotation) { l.order(ctx, path, r) })
	list(l, "mentors", p.Mentors, func(path string, m Mentor) { l.supervises(ctx, path, m) })
	list(l, "tracks", p.Tracks, func(path string, t Track) { l.track(ctx, path, t) })
	list(l, "offsiteOptions", p.OffsiteOptions, func(path string, o OffsiteOption) { l.option(ctx, path, o) })
	list(l, "fellows", p.Fellows, func(path string, f Fellow) { l.fellow(ctx, path, f) })
	list(l, "ruleSettings", p.RuleSettings, func(path string, r RuleSetting) { l.rule(ctx, path, nil, r) })
	list(l, "academicYears", p.AcademicYears, func(path string, y AcademicYear) { l.year(ctx, path, y) })
	list(l, "accounts", p.Accounts, func(path string, a Account) { l.account(ctx, path, a) })
}

// list walks one list of the program with the place of every item.
func list[T any](l *loader, name string, items []T, each func(path string, item T)) {
	inner(l.path+"."+name, items, each)
}

func inner[T any](path string, items []T, each func(path string, item T)) {
	for i, item := range items {
		each(fmt.Sprintf("%s.%d", path, i), item)
	}
}

func (l *loader) site(ctx context.Context, path string, s Site) {
	if !l.define(l.sites, path, s.Code) {
		return
	}
	id := newID("Site")
	if !l.add(ctx, path, id, l.tx.Site.Create().SetID(id).SetProgramID(l.id).SetCode(s.Code).SetTitle(s.Title).SetCity(s.City).SetRegion(s.Region).
		SetCountry(s.Country).SetKind(site.Kind(s.Kind)).SetNillableTimeZone(given(s.TimeZone))) {
		return
	}
	l.sites.ids[s.Code] = id
	inner(path+".agreements", s.Agreements, func(path string, a Agreement) {
		aid := newID("Agreement")
		l.add(ctx, path, aid, l.tx.Agreement.Create().SetID(aid).SetProgramID(l.id).SetSiteID(id).SetTitle(a.Title).SetKind(agreement.Kind(a.Kind)).
			SetNillableSignedOn(a.SignedOn).SetValidFrom(a.ValidFrom).SetNillableValidTo(a.ValidTo).SetLeadTimeDays(a.LeadTimeDays).
			SetMalpracticeCovered(a.MalpracticeCovered).SetNote(a.Note))
	})
}

func (l *loader) rotation(ctx context.Context, path string, r Rotation) {
	siteID, ok := l.mayFind(l.sites, path+".site", r.Site)
	if !l.define(l.rotations, path, r.Code) || !ok {
		return
	}
	id := newID("Rotation")
	if !l.add(ctx, path, id, l.tx.Rotation.Create().SetID(id).SetProgramID(l.id).SetCode(r.Code).SetTitle(r.Title).SetKind(rotation.Kind(r.Kind)).SetAbout(r.About).
		SetObjectiveRequired(r.ObjectiveRequired).SetNillableSessionMin(r.SessionMin).SetNillableSessionMax(r.SessionMax).SetNillableMaxSessions(r.MaxSessions).
		SetNeedsMentor(r.NeedsMentor).SetCallEligible(r.CallEligible).SetNillableSiteID(siteID).
		SetNillableOutpatientPercent(r.OutpatientPercent).SetNillableResearchPercent(r.ResearchPercent)) {
		return
	}
	l.rotations.ids[r.Code] = id
	for i, t := range r.Topics {
		tid := newID("Topic")
		l.add(ctx, fmt.Sprintf("%s.topics.%d", path, i), tid, l.tx.Topic.Create().SetID(tid).SetProgramID(l.id).SetRotationID(id).
			SetCode(t.Code).SetTitle(t.Title).SetPosition(i+1).SetAbout(t.About))
	}
}

// order brings in what a rotation says of others, when all of them are there.
func (l *loader) order(ctx context.Context, path string, r Rotation) {
	id := l.rotations.ids[r.Code]
	if id == "" {
		return
	}
	inner(path+".prerequisites", r.Prerequisites, func(path string, p Prerequisite) {
		if required, ok := l.find(l.rotations, path+".required", p.Required); ok {
			pid := newID("Prerequisite")
			l.add(ctx, path, pid, l.tx.Prerequisite.Create().SetID(pid).SetProgramID(l.id).SetRotationID(id).SetRequiredID(required).SetNillableBlocks(p.Blocks))
		}
	})
	if ids := l.findAll(l.rotations, path+".notFollowedBy", r.NotFollowedBy); len(ids) > 0 {
		if err := l.tx.Rotation.UpdateOneID(id).AddNotFollowedByIDs(ids...).Exec(ctx); err != nil {
			l.fail(path+".notFollowedBy", err)
		}
	}
}

// findAll is find for a list of codes; it gives those that are there.
func (im *importer) findAll(c *codes, path string, wanted []string) []string {
	var ids []string
	for i, code := range wanted {
		if got, ok := im.find(c, fmt.Sprintf("%s.%d", path, i), code); ok {
			ids = append(ids, got)
		}
	}
	return ids
}

func (l *loader) track(ctx context.Context, path string, t Track) {
	if !l.define(l.tracks, path, t.Code) {
		return
	}
	id := newID("Track")
	if !l.add(ctx, path, id, l.tx.Track.Create().SetID(id).SetProgramID(l.id).SetCode(t.Code).SetTitle(t.Title).SetUnit(track.Unit(t.Unit)).SetLength(t.Length).SetAbout(t.About)) {
		return
	}
	l.tracks.ids[t.Code] = id
	rows := make([]program.RequirementInput, len(t.Requirements))
	for i, q := range t.Requirements {
		rows[i] = program.RequirementInput{Code: q.Code, Title: q.Title, Minimum: q.Minimum, Maximum: q.Maximum,
			Provenance: requirement.Provenance(q.Provenance), ProvenanceNote: q.ProvenanceNote, Flexible: q.Flexible, MayExtend: q.MayExtend,
			RotationIDs: l.findAll(l.rotations, fmt.Sprintf("%s.requirements.%d.rotations", path, i), q.Rotations)}
		if len(rows[i].RotationIDs) < len(q.Rotations) {
			return // said before; the sums would speak of half a curriculum
		}
	}
	if len(rows) == 0 {
		return
	}
	if _, err := l.svc.SetCurriculum(ctx, program.ChangeOptions{}, program.CurriculumInput{TrackID: id, Requirements: rows}); err != nil {
		l.fail(path, err)
		return
	}
	stored, err := l.tx.Requirement.Query().Where(requirement.TrackID(id)).Order(requirement.ByPosition()).All(ctx)
	if err != nil {
		l.fail(path, err)
	}
	for i, q := range stored {
		l.requirements.ids[t.Code+"/"+q.Code] = q.ID
		l.at[q.ID] = fmt.Sprintf("%s.requirements.%d", path, i)
		l.count(q.ID)
	}
}

func (l *loader) fellow(ctx context.Context, path string, f Fellow) {
	if !l.define(l.fel, path, f.Code) {
		return
	}
	id := newID("Fellow")
	if !l.add(ctx, path, id, l.tx.Fellow.Create().SetID(id).SetProgramID(l.id).SetCode(f.Code).SetName(f.Name).SetNillableEmail(given(f.Email)).
		SetTrainingLevel(f.TrainingLevel).SetPriorExperience(f.PriorExperience)) {
		return
	}
	l.fel.ids[f.Code] = id
	l.fellows[l.code+"/"+f.Code] = id
	inner(path+".projects", f.Projects, func(path string, p Project) { l.project(ctx, path, id, p) })
	inner(path+".reviewMeetings", f.ReviewMeetings, func(path string, m ReviewMeeting) {
		mid := newID("ReviewMeeting")
		l.add(ctx, path, mid, l.tx.ReviewMeeting.Create().SetID(mid).SetProgramID(l.id).SetFellowID(id).SetDueOn(m.DueOn).SetNillableHeldOn(m.HeldOn).SetNotes(m.Notes))
	})
}

func (l *loader) project(ctx context.Context, path, fellowID string, p Project) {
	id := newID("Project")
	if !l.add(ctx, path, id, l.tx.Project.Create().SetID(id).SetProgramID(l.id).SetFellowID(fellowID).SetTitle(p.Title).SetSummary(p.Summary).
		SetNillableState(choose[project.State](p.State)).SetNillableStartedOn(p.StartedOn).AddMentorIDs(l.findAll(l.mentors, path+".mentors", p.Mentors)...)) {
		return
	}
	inner(path+".milestones", p.Milestones, func(path string, m Milestone) {
		mid := newID("ProjectMilestone")
		l.add(ctx, path, mid, l.tx.ProjectMilestone.Create().SetID(mid).SetProgramID(l.id).SetProjectID(id).SetKind(projectmilestone.Kind(m.Kind)).
			SetTitle(m.Title).SetNillableDueOn(m.DueOn).SetNillableCompletedOn(m.CompletedOn).SetReference(m.Reference))
	})
}

// account finds the account by its address or makes it, and gives it its place in the program.
func (l *loader) account(ctx context.Context, path string, a Account) {
	fellow, ok1 := l.mayFind(l.fel, path+".fellow", a.Fellow)
	mentor, ok2 := l.mayFind(l.mentors, path+".mentor", a.Mentor)
	if !ok1 || !ok2 {
		return
	}
	id, err := l.tx.Account.Query().Where(account.Email(a.Email)).OnlyID(ctx)
	if ent.IsNotFound(err) {
		id, err = newID("Account"), nil
		if !l.add(ctx, path, id, l.tx.Account.Create().SetID(id).SetEmail(a.Email).SetName(a.Name)) {
			return
		}
	}
	if err != nil {
		l.fail(path, err)
		return
	}
	mid := newID("Membership")
	l.add(ctx, path, mid, l.tx.Membership.Create().SetID(mid).SetProgramID(l.id).SetAccountID(id).SetRole(membership.Role(a.Role)).
		SetNillableFellowID(fellow).SetNillableMentorID(mentor))
	for _, link := range []struct {
		id  *string
		set func(string) saver
	}{
		{fellow, func(id2 string) saver { return l.tx.Fellow.UpdateOneID(id2).SetAccountID(id) }},
		{mentor, func(id2 string) saver { return l.tx.Mentor.UpdateOneID(id2).SetAccountID(id) }},
	} {
		if link.id != nil {
			if err := link.set(*link.id).Exec(ctx); err != nil {
				l.fail(path, err)
			}
		}
	}
}
