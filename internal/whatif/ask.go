package whatif

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/scenario"
	"github.com/fellowplan/fellowplan/internal/fault"
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
	// MoveCost is what a cell that differs from the schedule costs the best year with the changes;
	// nil: what the program's rule "change" says, or else usualMoveCost. Only of REOPTIMIZE.
	MoveCost *int
}

// usualMoveCost is about a third of what a block in which everything comes true is worth. Without
// any cost the best of many equal years turns everybody's over for nothing.
const usualMoveCost = 30

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
	moveCost *int
}

func (s *Service) ask(ctx context.Context, client *ent.Client, path string, q Question, list []numbered) (*found, error) {
	limit, err := s.within("input.timeLimitMs", q.TimeLimitMs)
	if err != nil {
		return nil, err
	}
	if q.MoveCost != nil {
		if q.Mode != scenario.ModeREOPTIMIZE {
			return nil, fault.At(fault.BadInput, "input.moveCost", "what a move costs matters to REOPTIMIZE alone: leave it out, or choose REOPTIMIZE")
		}
		if bad := between("input.moveCost", *q.MoveCost, 0, 10_000); bad != nil {
			return nil, bad
		}
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
	f := &found{world: w, moveCost: q.MoveCost, answer: &Answer{ScheduleID: b.stored.ID, BaseVersion: b.stored.Version, Mode: q.Mode, MoveCost: q.MoveCost}}
	if err := f.solve(ctx, limit); err != nil {
		return nil, ended(err)
	}
	if q.MoveCost != nil && *q.MoveCost == 0 && !f.answer.Proved {
		s.prepare(b)
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
	if a.Mode == scenario.ModeREPAIR {
		if done, err := f.excused(ctx, p, o); done || err != nil {
			return err
		}
		p = nearest(p, w.rows)
	} else {
		p.Baseline = w.rows
		switch {
		case f.moveCost != nil:
			p.Objective.Change = int64(*f.moveCost)
		case p.Objective.Change == 0:
			p.Objective.Change = usualMoveCost
		}
	}
	if a.Mode == scenario.ModeREOPTIMIZE && p.Objective.Change == 0 {
		return f.free(ctx, p, o)
	}
	result, err := optimizer.Solve(ctx, p, o)
	if err != nil {
		return err
	}
	return f.took(ctx, p, result)
}

// excused looks for the fewest moves that leave alone what the schedule breaks with somebody's word. It is
// done when nothing else is broken; where loosening a rule would break more, every rule is kept instead.
func (f *found) excused(ctx context.Context, p *problem.Problem, o optimizer.Options) (done bool, err error) {
	w := f.world
	allowed := w.sheet.Excused()
	if len(allowed) == 0 {
		return false, nil
	}
	o.TimeLimit /= 2 // the other half is for every rule
	q := nearest(w.snap.Excuse(p, w.rows, allowed), w.rows)
	result, err := optimizer.Solve(ctx, q, o)
	if err != nil || result.Schedule == nil {
		return false, err
	}
	if judged := w.sheet.With(result.Schedule).Judged(); !judged.Feasible || !judged.Complete {
		return false, nil
	}
	return true, f.took(ctx, q, result)
}

// free looks for the best year whatever moves. What is best when a move has its usual cost is found
// in a moment: it is where the search begins, and the answer when the time is over before there is a better one.
func (f *found) free(ctx context.Context, p *problem.Problem, o optimizer.Options) error {
	begun, near := time.Now(), *p
	near.Objective.Change = usualMoveCost
	first, err := optimizer.Solve(ctx, &near, o)
	if err != nil {
		return err
	}
	if first.Schedule == nil {
		return f.took(ctx, p, first)
	}
	o.Warm, o.TimeLimit = first.Warm.Guided(f.world.base.guide.get()), max(time.Millisecond, o.TimeLimit-time.Since(begun))
	result, err := optimizer.Solve(ctx, p, o)
	if err != nil {
		return err
	}
	f.world.base.guide.keep(result)
	if result.Schedule == nil && result.Status != optimizer.Cancelled {
		result.Schedule, result.Status, result.Reasons = first.Schedule, optimizer.TimedOut, nil
	}
	return f.took(ctx, p, result)
}

// nearest is p with the fewest moves from rows before everything else.
func nearest(p *problem.Problem, rows map[string]problem.Row) *problem.Problem {
	q := *p
	q.Baseline = rows
	q.Tiers = append([]string{problem.Changes}, slices.DeleteFunc(slices.Clone(p.Tiers), func(t string) bool { return t == problem.Changes })...)
	if len(q.Tiers) == 1 {
		q.Tiers = append(q.Tiers, problem.Wishes)
	}
	return &q
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

// contradicted says in words what the changes clash with.
func (w *world) contradicted() *planner.Infeasibility {
	out := &planner.Infeasibility{Kind: "CORE", Sentence: w.clash[0].sentence, WaysOut: []planner.WayOut{}}
	r := &optimizer.Infeasibility{Kind: "CORE", Sentence: w.clash[0].sentence, Irreducible: true}
	for _, c := range w.clash {
		r.Items = append(r.Items, optimizer.ReasonItem{Rule: c.rule, Fellow: c.fellow, Rotation: c.activity, Blocks: []int{c.block}, Sentence: c.sentence})
	}
	if told := w.snap.Reasons(r); told != nil {
		out.Items, out.Irreducible, out.Certainty = told.Items, told.Irreducible, told.Certainty
	}
	return out
}
