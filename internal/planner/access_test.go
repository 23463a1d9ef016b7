package planner

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/store"
)

// as is a context of somebody with a role in the world's program.
func (w *world) as(role access.Role) context.Context {
	account := w.client.Account.Create().SetEmail(lower(string(role)) + "@example.org").SetName(string(role)).SaveX(w.ctx)
	return access.As(w.t.Context(), &access.Viewer{
		AccountID: account.ID, Name: string(role), Memberships: []access.Membership{{ProgramID: w.program.ID, Role: role}},
	})
}

func TestWhoMayPlan(t *testing.T) {
	w := newWorld(t)
	w.enroll("Ana")
	p := w.planner(newFake().solve, Options{})
	in := GenerateInput{AcademicYearID: w.year.ID}

	director, coordinator, fellow := w.as(access.Director), w.as(access.Coordinator), w.as(access.Fellow)
	stranger := access.As(t.Context(), &access.Viewer{AccountID: "acc_elsewhere"})
	run, err := p.Generate(director, in)
	require.NoError(t, err)
	who, _ := access.From(director)
	require.Equal(t, who.AccountID, *run.RequestedByID)
	_, err = p.Generate(coordinator, in)
	require.NoError(t, err)
	_, err = p.Generate(fellow, in)
	require.Equal(t, fault.Forbidden, codeOf(err), "%v", err)
	_, err = p.Generate(stranger, in)
	require.Equal(t, fault.NotFound, codeOf(err), "%v", err)

	for name, ctx := range map[string]context.Context{"a fellow": fellow, "a stranger": stranger} {
		_, err = p.Watch(ctx, run.ID)
		require.Equal(t, fault.NotFound, codeOf(err), "%s: %v", name, err)
		_, err = p.Cancel(ctx, run.ID)
		require.Equal(t, fault.NotFound, codeOf(err), "%s: %v", name, err)
	}
	got, err := p.Cancel(coordinator, run.ID)
	require.NoError(t, err)
	require.EqualValues(t, "CANCELLED", got.Status)
}

// A request reads as many statements for many fellows as for few.
func TestStatementsDoNotGrowWithRows(t *testing.T) {
	count := map[int]map[string]int{}
	for _, n := range []int{2, 40} {
		w := newWorld(t)
		for i := range n {
			w.enroll("Fellow " + string(rune('A'+i%26)) + string(rune('a'+i/26)))
		}
		m := w.client.Mentor.Create().SetProgram(w.program).SetCode("m").SetName("Mentor").AddRotations(w.rotations["pacs"]).SaveX(w.ctx)
		f := newFake()
		f.release <- struct{}{}
		p := w.planner(f.solve, Options{})
		require.NoError(t, p.Start(w.ctx))
		events, err := p.Watch(w.ctx, w.generate(p, GenerateInput{}).ID)
		require.NoError(t, err)
		draft := final(t, events).ScheduleID
		var ids []string
		for _, e := range w.year.QueryEnrollments().AllX(w.ctx) {
			ids = append(ids, e.ID)
		}
		count[n] = map[string]int{}
		for name, read := range map[string]func(context.Context) error{
			"progress": func(ctx context.Context) error { _, err := p.RequirementProgress(ctx, p.db.client, ids); return err },
			"topics":   func(ctx context.Context) error { _, err := p.TopicsCovered(ctx, p.db.client, ids); return err },
			"load": func(ctx context.Context) error {
				_, err := p.MentorLoad(ctx, p.db.client, []string{m.ID}, draft)
				return err
			},
			"problem": func(ctx context.Context) error { _, err := Problem(ctx, p.db.client, w.year.ID); return err },
		} {
			ctx, counter := store.CountStatements(w.ctx)
			require.NoError(t, read(ctx))
			count[n][name] = counter.N()
		}
	}
	require.Equal(t, count[2], count[40])
	t.Log(count[40])
	for name, n := range count[40] {
		require.Positive(t, n, name)
	}
}

func TestDoneIsWhatIsOver(t *testing.T) {
	w := newWorld(t)
	ana := w.enroll("Ana")
	topic := w.client.Topic.Create().SetProgram(w.program).SetRotation(w.rotations["pacs"]).SetCode("ihe").SetTitle("IHE").SaveX(w.ctx)
	w.client.Topic.Create().SetProgram(w.program).SetRotation(w.rotations["image"]).SetCode("cad").SetTitle("CAD").SaveX(w.ctx)
	w.client.Credit.Create().SetProgram(w.program).SetEnrollment(ana).SetKind("PRIOR_CREDIT").SetRotation(w.rotations["elective"]).SetBlocks(1).SetReason("Elsewhere.").SaveX(w.ctx)
	f := newFake() // pacs, pacs, image, elective
	f.release <- struct{}{}
	p := w.planner(f.solve, Options{})
	require.NoError(t, p.Start(w.ctx))
	events, err := p.Watch(w.ctx, w.generate(p, GenerateInput{}).ID)
	require.NoError(t, err)
	draft := final(t, events).ScheduleID
	at := func(date string) map[string]RequirementProgress {
		p.now = func() time.Time { d, _ := time.Parse(time.DateOnly, date); return d }
		all, err := p.RequirementProgress(w.ctx, w.client, []string{ana.ID})
		require.NoError(t, err)
		out := map[string]RequirementProgress{}
		for _, g := range all[ana.ID] {
			out[g.Requirement.Code] = g
		}
		return out
	}
	pacs := at("2027-06-01")["req-pacs"]
	require.Equal(t, [4]float64{2, 0, 2, 0}, [4]float64{pacs.Required, pacs.Done, pacs.Planned, pacs.Missing}, "a draft is a plan")
	require.Equal(t, "MONTHS", pacs.Unit)
	pacs = at("2027-08-15")["req-pacs"]
	require.Equal(t, [4]float64{2, 0, 1, 1}, [4]float64{pacs.Required, pacs.Done, pacs.Planned, pacs.Missing}, "what was never published was not done")

	w.client.Schedule.UpdateOneID(draft).SetState(schedule.StatePUBLISHED).SetPublishedAt(time.Now()).ExecX(w.ctx)
	pacs = at("2027-08-15")["req-pacs"]
	require.Equal(t, [4]float64{2, 1, 1, 0}, [4]float64{pacs.Required, pacs.Done, pacs.Planned, pacs.Missing}, "July is over, August is not")
	elective := at("2027-08-15")["req-elective"]
	require.Equal(t, [4]float64{2, 1, 1, 0}, [4]float64{elective.Required, elective.Credit, elective.Planned, elective.Missing}, "credit frees a month, and electives take it")

	topics, err := p.TopicsCovered(w.ctx, w.client, []string{ana.ID})
	require.NoError(t, err)
	require.Len(t, topics[ana.ID], 2)
	require.Equal(t, topic.ID, topics[ana.ID][0].Topic.ID)
	require.Equal(t, TopicCovered, topics[ana.ID][0].State)
	require.Equal(t, TopicPlanned, topics[ana.ID][1].State)
}
