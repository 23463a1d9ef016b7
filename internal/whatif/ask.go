package whatif

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/scenario"
	"github.com/fellowplan/fellowplan/internal/planner"
	"github.com/fellowplan/fellowplan/optimizer"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// A Question is what would be, of a schedule with changes.
type Question struct {
	ScheduleID  string
	Changes     []Change
	Mode        scenario.Mode
	TimeLimitMs int
}

// Ask answers a question and stores nothing. Whoever sees the schedule may ask about what is theirs.
func (s *Service) Ask(ctx context.Context, client *ent.Client, q Question) (*Answer, error) {
	list, err := steps(q.Changes)
	if err != nil {
		return nil, err
	}
	found, err := s.ask(ctx, client, "input.scheduleID", q, list)
	if err != nil {
		return nil, err
	}
	return found.answer, nil
}

// A found answer comes with the world that it is about.
type found struct {
	answer   *Answer
	world    *world
	schedule *problem.Schedule // with the changes; nil: there is none
}

func (s *Service) ask(ctx context.Context, client *ent.Client, path string, q Question, list []numbered) (*found, error) {
	limit, err := s.within("input.timeLimitMs", q.TimeLimitMs)
	if err != nil {
		return nil, err
	}
	leave, err := s.sit(ctx)
	if err != nil {
		return nil, ended(err)
	}
	defer leave()
	begun := time.Now()
	b, err := s.base(ctx, client, path, q.ScheduleID)
	if err != nil {
		return nil, err
	}
	if err := allowed(ctx, b.stored.ProgramID, b.snap.Facts(), list); err != nil {
		return nil, err
	}
	w, err := suppose(b, list)
	if err != nil {
		return nil, err
	}
	f := &found{world: w, answer: &Answer{ScheduleID: b.stored.ID, BaseVersion: b.stored.Version, Mode: q.Mode}}
	if err := f.solve(ctx, limit); err != nil {
		return nil, ended(err)
	}
	f.tell(s.today(b))
	f.answer.ElapsedMs = int(time.Since(begun).Milliseconds())
	return f, nil
}

// solve finds the schedule with the changes.
func (f *found) solve(ctx context.Context, limit time.Duration) error {
	w, a := f.world, f.answer
	if a.Mode == scenario.ModeCHECK {
		stands := w.asItStands()
		f.schedule = stands.Schedule()
		a.Proved = true
		return nil
	}
	if len(w.clash) > 0 {
		a.Proved, a.Clash = true, w.contradicted()
		return nil
	}
	p := w.problem()
	o := optimizer.Options{TimeLimit: limit, Seed: 1, Workers: 1, Warm: optimizer.NewWarm(w.sheet.Schedule())}
	var err error
	if a.Mode == scenario.ModeREPAIR {
		p.Baseline = w.rows
		p.Tiers = append([]string{problem.Changes}, slices.DeleteFunc(slices.Clone(p.Tiers), func(t string) bool { return t == problem.Changes })...)
		if len(p.Tiers) == 1 {
			p.Tiers = append(p.Tiers, problem.Wishes)
		}
	} else if o.Warm, err = w.base.prepared(ctx, limit/2); err != nil {
		return err
	}
	result, err := optimizer.Solve(ctx, p, o)
	if err != nil {
		return err
	}
	return f.took(ctx, p, result)
}

// took reads what the optimizer found, and has it checked by every rule.
func (f *found) took(ctx context.Context, p *problem.Problem, r *optimizer.Result) error {
	a := f.answer
	a.Work, a.Proved = r.Work, r.Status == optimizer.Optimal || r.Status == optimizer.Infeasible
	if r.Status == optimizer.Cancelled {
		return context.Canceled
	}
	if r.Schedule == nil {
		if r.Reasons != nil {
			a.Clash = f.world.snap.Reasons(r.Reasons)
		}
		return nil
	}
	if report := optimizer.Check(p, r.Schedule); !report.Feasible {
		return fmt.Errorf("%w: a what-if found a schedule that breaks %s", optimizer.ErrInternal, report.Violations[0].Sentence)
	}
	f.schedule = r.Schedule
	if !a.Proved {
		a.Gap = r.Gap
	}
	return nil
}

// prepared is what solving the base left. It is found once, and from nothing but the base, so that
// an answer does not depend on what was asked before.
func (b *base) prepared(ctx context.Context, limit time.Duration) (*optimizer.Warm, error) {
	b.solved.Lock()
	defer b.solved.Unlock()
	if b.warm != nil {
		return b.warm, nil
	}
	nothing, err := suppose(b, nil)
	if err != nil {
		return nil, err
	}
	start := optimizer.NewWarm(b.sheet.Schedule())
	r, err := optimizer.Solve(ctx, nothing.problem(), optimizer.Options{TimeLimit: limit, Seed: 1, Workers: 1, Warm: start})
	switch {
	case err != nil:
		return nil, err
	case r.Status == optimizer.Cancelled:
		return nil, context.Canceled
	case r.Status != optimizer.Optimal || r.Warm == nil:
		return start, nil // next time it may get further
	}
	b.warm = r.Warm
	return b.warm, nil
}

// contradicted says in words what the changes clash with.
func (w *world) contradicted() *planner.Infeasibility {
	out := &planner.Infeasibility{Kind: "CORE", Sentence: w.clash[0].sentence, WaysOut: []planner.WayOut{}}
	r := &optimizer.Infeasibility{Kind: "CORE", Sentence: w.clash[0].sentence}
	for _, c := range w.clash {
		r.Items = append(r.Items, optimizer.ReasonItem{Rule: c.rule, Fellow: c.fellow, Rotation: c.activity, Blocks: []int{c.block}, Sentence: c.sentence})
	}
	if told := w.snap.Reasons(r); told != nil {
		out.Items = told.Items
	}
	return out
}
