package graph_test

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/academicyear"
	"github.com/fellowplan/fellowplan/ent/rotation"
	"github.com/fellowplan/fellowplan/ent/site"
	"github.com/fellowplan/fellowplan/ent/track"
	"github.com/fellowplan/fellowplan/graph"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/store"
	"github.com/fellowplan/fellowplan/internal/store/storetest"
	"github.com/fellowplan/fellowplan/internal/web"
	"github.com/fellowplan/fellowplan/internal/web/webtest"
)

// The nested questions of a frontend.
var nested = map[string]string{
	"programs to the cells of a schedule": `{ programs(first: 1) { edges { node { title academicYears(first: 1) { edges { node { title
		schedules(first: 1) { totalCount edges { node { number assignments(first: 100) { totalCount edges { node {
			fellow { name } block { title } mentor { name site { title } }
			rotation { title topics(first: 5) { totalCount edges { node { title } } } }
			offsiteOption { title site { title city } }
		} } } } } } } } } } } } }`,
	"fellows to their enrollments": `{ fellows(first: 100, orderBy: {field: NAME, direction: ASC}) { totalCount edges { cursor node { name
		enrollments(first: 5) { edges { node { sharePercent academicYear { title } track { title requirements(first: 10) { edges { node { title } } } }
			wishes(first: 5) { totalCount edges { node { rank rotation { title } } } } } } } } } pageInfo { hasNextPage endCursor } } }`,
	"fellows to where they stand": `{ fellows(first: 100) { edges { node { enrollments(first: 5) { edges { node {
		progress { done planned missing requirement { title rotations(first: 3) { edges { node { title } } } } } topics { state topic { title rotation { title } } } } } } } } } }`,
	"mentors to their blocks": `query($schedule: ID!) { mentors(first: 100) { edges { node { name load(scheduleID: $schedule) { fellows capacity block { title academicYear { title } } }
		assignments(first: 20) { totalCount edges { node { fellow { name } block { title } } } } } } } }`,
	"a grid":                   `query($schedule: ID!) { node(id: $schedule) { ... on Schedule { cells { enrollmentID blockID rotationID mentorID } } } }`,
	"what the rules say":       `query($schedule: ID!) { node(id: $schedule) { ... on Schedule { check { feasible breaches { sentence fellow { name } rotation { title } blocks { title } } missing { fellow { name } block { title } } } } } }`,
	"what can be published":    `query($schedule: ID!) { node(id: $schedule) { ... on Schedule { canPublish { ready reasons awaited } } } }`,
	"what a year is worth":     `query($schedule: ID!) { node(id: $schedule) { ... on Schedule { account { total { exact } fellows { fellow { name } wishes { because wish { rank rotation { title } } } } blocks { exact block { title } } } } } }`,
	"projects to their people": `{ projects(first: 100) { edges { node { title fellow { name } mentors(first: 5) { edges { node { name } } } milestones(first: 5) { edges { node { title dueOn } } } } } } }`,
}

// TestStatementsDoNotGrowWithRows asks about 10 and about 1,000 fellows and counts SQL statements.
func TestStatementsDoNotGrowWithRows(t *testing.T) {
	small, large := statementsOf(t, 10), statementsOf(t, 1000)
	for name := range nested {
		a, b := small[name], large[name]
		if len(a) != len(b) || len(a) == 0 || len(a) > 45 {
			t.Errorf("%s: %d statements for 10 fellows, %d for 1,000:\n%s", name, len(a), len(b), strings.Join(shorten(b), "\n"))
		}
	}
}

// shorten keeps a failing test readable.
func shorten(statements []string) []string {
	var out []string
	for i, s := range statements {
		if i == 40 {
			return append(out, "…")
		}
		if len(s) > 160 {
			s = s[:160] + "…"
		}
		out = append(out, s)
	}
	return out
}

// statementsOf asks every nested question of a program with n fellows.
func statementsOf(t *testing.T, n int) map[string][]string {
	t.Helper()
	db := storetest.Open(t)
	program, schedule := crowd(t, db, n)
	var counter *store.Counter
	s := webtest.On(t, db, func(o *web.Options) {
		o.Extensions = graph.ExtensionsWith(500 * time.Millisecond) // however busy the machine is
		identify := o.Identify
		o.Identify = func(w http.ResponseWriter, r *http.Request) (context.Context, error) {
			ctx, err := identify(w, r)
			if err == nil {
				ctx, counter = store.CountStatements(ctx)
			}
			return ctx, err
		}
	})
	director := s.Director(program)
	found := map[string][]string{}
	for name, q := range nested {
		if strings.Contains(q, "$schedule") {
			director.Get(q, V{"schedule": schedule}, nil)
		} else {
			director.Get(q, nil, nil)
		}
		found[name] = counter.Statements()
	}
	return found
}

// crowd makes a program with n fellows, each with an enrollment, wishes, two cells of a schedule and a project.
func crowd(t *testing.T, db *store.Store, n int) (programID, scheduleID string) {
	t.Helper()
	day := civil.MustParse
	err := db.Write(access.System(context.Background()), func(ctx context.Context, tx *ent.Tx) error {
		p := tx.Program.Create().SetCode("p").SetTitle("P").SetInstitution("I").SetSpecialty("S").SaveX(ctx)
		y := tx.AcademicYear.Create().SetProgramID(p.ID).SetTitle("2027-28").SetStartsOn(day("2027-07-01")).SetEndsOn(day("2028-06-30")).SetCalendar(academicyear.CalendarMONTHS).SaveX(ctx)
		var blocks []*ent.Block
		for i, from := range []string{"2027-07-01", "2027-08-01"} {
			blocks = append(blocks, tx.Block.Create().SetProgramID(p.ID).SetAcademicYearID(y.ID).SetNumber(i+1).SetTitle(fmt.Sprint(i+1)).SetStartsOn(day(from)).SetEndsOn(day(from).AddDays(30)).SaveX(ctx))
		}
		home := tx.Site.Create().SetProgramID(p.ID).SetCode("home").SetTitle("Home").SetCity("c").SetCountry("US").SetKind(site.KindHOME).SaveX(ctx)
		tr := tx.Track.Create().SetProgramID(p.ID).SetCode("t").SetTitle("T").SetUnit(track.UnitMONTHS).SetLength(12).SaveX(ctx)
		var rotations []*ent.Rotation
		for i := range 3 {
			r := tx.Rotation.Create().SetProgramID(p.ID).SetCode(fmt.Sprintf("r%d", i)).SetTitle(fmt.Sprintf("R%d", i)).SetKind(rotation.KindCORE).SaveX(ctx)
			tx.Topic.Create().SetProgramID(p.ID).SetRotationID(r.ID).SetCode("a").SetTitle("A").ExecX(ctx)
			tx.Topic.Create().SetProgramID(p.ID).SetRotationID(r.ID).SetCode("b").SetTitle("B").ExecX(ctx)
			tx.Requirement.Create().SetProgramID(p.ID).SetTrackID(tr.ID).SetCode(fmt.Sprintf("q%d", i)).SetTitle("Q").SetMinimum(4).SetMaximum(4).AddRotationIDs(r.ID).ExecX(ctx)
			rotations = append(rotations, r)
		}
		option := tx.OffsiteOption.Create().SetProgramID(p.ID).SetSiteID(home.ID).SetCode("o").SetTitle("O").SetRotationID(rotations[0].ID).SetSlots(1).SaveX(ctx)
		sch := tx.Schedule.Create().SetProgramID(p.ID).SetAcademicYearID(y.ID).SetNumber(1).SaveX(ctx)
		for i := range n {
			code := fmt.Sprintf("f%04d", i)
			f := tx.Fellow.Create().SetProgramID(p.ID).SetCode(code).SetName("Fellow " + code).SaveX(ctx)
			e := tx.Enrollment.Create().SetProgramID(p.ID).SetFellowID(f.ID).SetAcademicYearID(y.ID).SetTrackID(tr.ID).SaveX(ctx)
			m := tx.Mentor.Create().SetProgramID(p.ID).SetCode("m" + code).SetName("Mentor " + code).SetSiteID(home.ID).SaveX(ctx)
			for j, b := range blocks {
				tx.Wish.Create().SetProgramID(p.ID).SetEnrollmentID(e.ID).SetKind("ROTATION").SetRotationID(rotations[j].ID).SetRank(j + 1).ExecX(ctx)
				c := tx.Assignment.Create().SetProgramID(p.ID).SetScheduleID(sch.ID).SetEnrollmentID(e.ID).SetFellowID(f.ID).SetBlockID(b.ID).SetRotationID(rotations[j].ID).SetMentorID(m.ID)
				if j == 0 {
					c.SetOffsiteOptionID(option.ID)
				}
				c.ExecX(ctx)
			}
			project := tx.Project.Create().SetProgramID(p.ID).SetFellowID(f.ID).SetTitle("Project " + code).AddMentorIDs(m.ID).SaveX(ctx)
			tx.ProjectMilestone.Create().SetProgramID(p.ID).SetProjectID(project.ID).SetKind("DATA").SetTitle("Data").ExecX(ctx)
		}
		programID, scheduleID = p.ID, sch.ID
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return programID, scheduleID
}
