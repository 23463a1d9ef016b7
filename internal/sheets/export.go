package sheets

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strconv"

	"github.com/goccy/go-yaml"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/agreement"
	"github.com/fellowplan/fellowplan/ent/fellow"
	"github.com/fellowplan/fellowplan/ent/membership"
	"github.com/fellowplan/fellowplan/ent/mentor"
	"github.com/fellowplan/fellowplan/ent/mentorabsence"
	"github.com/fellowplan/fellowplan/ent/offsiteoption"
	"github.com/fellowplan/fellowplan/ent/prerequisite"
	"github.com/fellowplan/fellowplan/ent/project"
	"github.com/fellowplan/fellowplan/ent/projectmilestone"
	"github.com/fellowplan/fellowplan/ent/requirement"
	"github.com/fellowplan/fellowplan/ent/reviewmeeting"
	"github.com/fellowplan/fellowplan/ent/rotation"
	"github.com/fellowplan/fellowplan/ent/rulesetting"
	"github.com/fellowplan/fellowplan/ent/site"
	"github.com/fellowplan/fellowplan/ent/topic"
	"github.com/fellowplan/fellowplan/ent/track"
)

// Export writes a program as a file that Import reads: all that is in use and that
// the viewer may see. Identifiers sort in the order of making, and so do the lists.
func Export(ctx context.Context, client *ent.Client, programID string, w io.Writer) error {
	p, err := export(ctx, client, programID)
	if err != nil {
		return err
	}
	return Write(w, &File{Format: Format, Programs: []Program{*p}})
}

// Write writes a file.
func Write(w io.Writer, f *File) error {
	return yaml.NewEncoder(w, yaml.Indent(2), yaml.IndentSequence(true), yaml.UseLiteralStyleIfMultiline(true)).Encode(f)
}

func export(ctx context.Context, client *ent.Client, programID string) (*Program, error) {
	p, err := client.Program.Get(ctx, programID)
	if err != nil {
		return nil, err
	}
	out := &Program{Code: p.Code, Title: p.Title, Institution: p.Institution, Specialty: p.Specialty, TimeZone: p.TimeZone, About: p.About, Source: p.Source}
	for _, part := range []func(context.Context, *ent.Client, string, *Program) error{
		exportSites, exportRotations, exportTracks, exportMentors, exportOptions, exportFellows, exportRules, exportYears, exportAccounts,
	} {
		if err := part(ctx, client, programID, out); err != nil {
			return nil, fmt.Errorf("exporting %s: %w", p.Code, err)
		}
	}
	return out, nil
}

func exportSites(ctx context.Context, client *ent.Client, id string, out *Program) error {
	rows, err := client.Site.Query().Where(site.ProgramID(id), site.ArchivedAtIsNil()).Order(site.ByID()).
		WithAgreements(func(q *ent.AgreementQuery) { q.Where(agreement.ArchivedAtIsNil()).Order(agreement.ByID()) }).All(ctx)
	for _, s := range rows {
		e := Site{Code: s.Code, Title: s.Title, City: s.City, Region: s.Region, Country: s.Country, Kind: s.Kind.String(), TimeZone: s.TimeZone}
		for _, a := range s.Edges.Agreements {
			e.Agreements = append(e.Agreements, Agreement{Title: a.Title, Kind: a.Kind.String(), SignedOn: a.SignedOn, ValidFrom: a.ValidFrom, ValidTo: a.ValidTo,
				LeadTimeDays: a.LeadTimeDays, MalpracticeCovered: a.MalpracticeCovered, Note: a.Note})
		}
		out.Sites = append(out.Sites, e)
	}
	return err
}

func exportRotations(ctx context.Context, client *ent.Client, id string, out *Program) error {
	rows, err := client.Rotation.Query().Where(rotation.ProgramID(id), rotation.ArchivedAtIsNil()).Order(rotation.ByID()).WithSite().
		WithTopics(func(q *ent.TopicQuery) { q.Where(topic.ArchivedAtIsNil()).Order(topic.ByPosition(), topic.ByID()) }).
		WithPrerequisites(func(q *ent.PrerequisiteQuery) {
			q.Where(prerequisite.ArchivedAtIsNil()).Order(prerequisite.ByID()).WithRequired()
		}).
		WithNotFollowedBy(func(q *ent.RotationQuery) { q.Where(rotation.ArchivedAtIsNil()).Order(rotation.ByID()) }).All(ctx)
	for _, r := range rows {
		e := Rotation{Code: r.Code, Title: r.Title, Kind: r.Kind.String(), About: r.About, ObjectiveRequired: r.ObjectiveRequired, SessionMin: &r.SessionMin,
			SessionMax: &r.SessionMax, MaxSessions: r.MaxSessions, NeedsMentor: r.NeedsMentor, CallEligible: r.CallEligible, Site: siteCode(r.Edges.Site),
			OutpatientPercent: r.OutpatientPercent, ResearchPercent: r.ResearchPercent}
		for _, t := range r.Edges.Topics {
			e.Topics = append(e.Topics, Topic{Code: t.Code, Title: t.Title, About: t.About})
		}
		for _, p := range r.Edges.Prerequisites {
			e.Prerequisites = append(e.Prerequisites, Prerequisite{Required: p.Edges.Required.Code, Blocks: &p.Blocks})
		}
		e.NotFollowedBy = rotationCodes(r.Edges.NotFollowedBy)
		out.Rotations = append(out.Rotations, e)
	}
	return err
}

func exportTracks(ctx context.Context, client *ent.Client, id string, out *Program) error {
	rows, err := client.Track.Query().Where(track.ProgramID(id), track.ArchivedAtIsNil()).Order(track.ByID()).
		WithRequirements(func(q *ent.RequirementQuery) {
			q.Where(requirement.ArchivedAtIsNil()).Order(requirement.ByPosition(), requirement.ByID()).
				WithRotations(func(q *ent.RotationQuery) { q.Where(rotation.ArchivedAtIsNil()).Order(rotation.ByID()) })
		}).All(ctx)
	for _, t := range rows {
		e := Track{Code: t.Code, Title: t.Title, Unit: t.Unit.String(), Length: t.Length, About: t.About}
		for _, q := range t.Edges.Requirements {
			e.Requirements = append(e.Requirements, Requirement{Code: q.Code, Title: q.Title, Minimum: q.Minimum, Maximum: q.Maximum,
				Rotations: rotationCodes(q.Edges.Rotations), Provenance: q.Provenance.String(), ProvenanceNote: q.ProvenanceNote, Flexible: q.Flexible, MayExtend: q.MayExtend})
		}
		out.Tracks = append(out.Tracks, e)
	}
	return err
}

func exportMentors(ctx context.Context, client *ent.Client, id string, out *Program) error {
	rows, err := client.Mentor.Query().Where(mentor.ProgramID(id), mentor.ArchivedAtIsNil()).Order(mentor.ByID()).WithSite().
		WithRotations(func(q *ent.RotationQuery) { q.Where(rotation.ArchivedAtIsNil()).Order(rotation.ByID()) }).
		WithAbsences(func(q *ent.MentorAbsenceQuery) {
			q.Where(mentorabsence.ArchivedAtIsNil()).Order(mentorabsence.ByID())
		}).All(ctx)
	for _, m := range rows {
		e := Mentor{Code: m.Code, Name: m.Name, Email: text(m.Email), Title: m.Title, Clinical: m.Clinical, Research: m.Research, Elective: m.Elective,
			Site: siteCode(m.Edges.Site), Capacity: &m.Capacity, Rotations: rotationCodes(m.Edges.Rotations)}
		for _, a := range m.Edges.Absences {
			e.Absences = append(e.Absences, Absence{StartsOn: a.StartsOn, EndsOn: a.EndsOn, Reason: a.Reason})
		}
		out.Mentors = append(out.Mentors, e)
	}
	return err
}

func exportOptions(ctx context.Context, client *ent.Client, id string, out *Program) error {
	rows, err := client.OffsiteOption.Query().Where(offsiteoption.ProgramID(id), offsiteoption.ArchivedAtIsNil()).Order(offsiteoption.ByID()).
		WithSite().WithRotation().All(ctx)
	for _, o := range rows {
		out.OffsiteOptions = append(out.OffsiteOptions, OffsiteOption{Code: o.Code, Site: siteCode(o.Edges.Site), Title: o.Title, Rotation: o.Edges.Rotation.Code,
			SessionMin: &o.SessionMin, SessionMax: &o.SessionMax, MaxSessions: o.MaxSessions, Slots: &o.Slots, OpensOn: o.OpensOn, ClosesOn: o.ClosesOn,
			Objectives: o.Objectives, NeedsObjective: &o.NeedsObjective})
	}
	return err
}

func exportFellows(ctx context.Context, client *ent.Client, id string, out *Program) error {
	rows, err := client.Fellow.Query().Where(fellow.ProgramID(id), fellow.ArchivedAtIsNil()).Order(fellow.ByID()).
		WithReviewMeetings(func(q *ent.ReviewMeetingQuery) {
			q.Where(reviewmeeting.ArchivedAtIsNil()).Order(reviewmeeting.ByID())
		}).
		WithProjects(func(q *ent.ProjectQuery) {
			q.Where(project.ArchivedAtIsNil()).Order(project.ByID()).
				WithMentors(func(q *ent.MentorQuery) { q.Where(mentor.ArchivedAtIsNil()).Order(mentor.ByID()) }).
				WithMilestones(func(q *ent.ProjectMilestoneQuery) {
					q.Where(projectmilestone.ArchivedAtIsNil()).Order(projectmilestone.ByID())
				})
		}).All(ctx)
	for _, f := range rows {
		e := Fellow{Code: f.Code, Name: f.Name, Email: text(f.Email), TrainingLevel: f.TrainingLevel, PriorExperience: f.PriorExperience}
		for _, p := range f.Edges.Projects {
			e.Projects = append(e.Projects, exportProject(p))
		}
		for _, m := range f.Edges.ReviewMeetings {
			e.ReviewMeetings = append(e.ReviewMeetings, ReviewMeeting{DueOn: m.DueOn, HeldOn: m.HeldOn, Notes: m.Notes})
		}
		out.Fellows = append(out.Fellows, e)
	}
	return err
}

func exportProject(p *ent.Project) Project {
	e := Project{Title: p.Title, Summary: p.Summary, State: p.State.String(), StartedOn: p.StartedOn}
	for _, m := range p.Edges.Mentors {
		e.Mentors = append(e.Mentors, m.Code)
	}
	for _, m := range p.Edges.Milestones {
		e.Milestones = append(e.Milestones, Milestone{Kind: m.Kind.String(), Title: m.Title, DueOn: m.DueOn, CompletedOn: m.CompletedOn, Reference: m.Reference})
	}
	return e
}

func exportRules(ctx context.Context, client *ent.Client, id string, out *Program) error {
	rows, err := client.RuleSetting.Query().Where(rulesetting.ProgramID(id), rulesetting.AcademicYearIDIsNil(), rulesetting.ArchivedAtIsNil()).
		Order(rulesetting.ByID()).All(ctx)
	if err != nil {
		return err
	}
	out.RuleSettings, err = ruleSettings(rows)
	return err
}

func ruleSettings(rows []*ent.RuleSetting) ([]RuleSetting, error) {
	var out []RuleSetting
	for _, r := range rows {
		e := RuleSetting{Rule: r.Rule, Tier: r.Tier.String(), Weight: &r.Weight, Enabled: &r.Enabled}
		if parameters, err := json.Marshal(r.Parameters); err != nil || json.Unmarshal(parameters, &e.Parameters) != nil {
			return nil, fmt.Errorf("the parameters of rule %s are no JSON object", r.Rule)
		}
		out = append(out, e)
	}
	return out, nil
}

// exportAccounts writes who does what. Fellows and mentors are named with their codes; nobody's password is.
func exportAccounts(ctx context.Context, client *ent.Client, id string, out *Program) error {
	rows, err := client.Membership.Query().Where(membership.ProgramID(id), membership.ArchivedAtIsNil()).Order(membership.ByID()).
		WithAccount().WithFellow().WithMentor().All(ctx)
	for _, m := range rows {
		if m.Edges.Account == nil {
			continue // the viewer may not see who it is
		}
		e := Account{Email: m.Edges.Account.Email, Name: m.Edges.Account.Name, Role: m.Role.String()}
		if m.Edges.Fellow != nil {
			e.Fellow = m.Edges.Fellow.Code
		}
		if m.Edges.Mentor != nil {
			e.Mentor = m.Edges.Mentor.Code
		}
		out.Accounts = append(out.Accounts, e)
	}
	return err
}

func siteCode(s *ent.Site) string {
	if s == nil {
		return ""
	}
	return s.Code
}

func rotationCodes(rows []*ent.Rotation) []string {
	var all []string
	for _, r := range rows {
		all = append(all, r.Code)
	}
	return all
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// blockNames gives each block the name by which a file speaks of it: its title, or its number where two are called the same.
func blockNames(blocks []*ent.Block) map[string]string {
	times := map[string]int{}
	for _, b := range blocks {
		times[b.Title]++
	}
	names := map[string]string{}
	for _, b := range blocks {
		names[b.ID] = b.Title
		if times[b.Title] > 1 {
			names[b.ID] = strconv.Itoa(b.Number)
		}
	}
	return names
}
