package optimizer

import (
	"context"
	"fmt"
	"math/big"
	"runtime/debug"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// Question asks for another activity in one cell of a schedule.
type Question struct {
	Fellow   string
	Block    int
	Activity string // rotation or site option
}

// WhyNot says why a cell holds what it holds and not something else.
type WhyNot struct {
	Question
	Here string // what the cell holds

	// As it stands: the one cell changed and nothing else.
	Breaks   []Violation // breaches, hard and soft, that were not there before
	AsIs     float64     // what the objective would lose, soft breaches included
	AsIsLoss string      // the same as a fraction

	// With everybody else moving as little as possible, and then as well as
	// possible. Moves include the cell itself.
	Possible bool
	Proved   bool // no schedule with the cell moves less, and of those that move so little none is better; or that there is none
	Schedule *Schedule
	Moves    []Move
	Loss     float64 // of the whole objective; negative: it gains
	Exact    string  // Loss as a fraction
	Payers   []Payer // who loses and who gains, those who lose most first
	Reasons  *Infeasibility
}

// Why answers q about s: what putting the other activity there would break as it stands, and what it
// costs when the others make room. A cell that is fixed can hold nothing else: lift the pin first. s need not be legal. Tiers are
// weighed as one objective.
func Why(ctx context.Context, p *Problem, s *Schedule, q Question, o Options) (out *WhyNot, err error) {
	defer recovered(&err)
	if err := Validate(p); err != nil {
		return nil, err
	}
	p = without(p)
	if err := judge(p, s, q.Fellow, []int{q.Block}, q.Activity); err != nil {
		return nil, err
	}
	out = &WhyNot{Question: q}
	if row := s.Rows[q.Fellow]; q.Block < len(row) {
		out.Here = row[q.Block]
	}
	before := rule.Inspect(p, s)
	stands := withCell(p, s, q.Fellow, []int{q.Block}, q.Activity)
	after := rule.Inspect(p, stands)
	out.Breaks = added(before, after)
	was := rule.Measure(p, s, before).Objective
	as := new(big.Rat).Sub(was, rule.Measure(p, stands, after).Objective)
	out.AsIs, _ = as.Float64()
	out.AsIsLoss = as.RatString()

	pinned := p.Pinned(oneCell(p, q.Fellow, []int{q.Block}, q.Activity))
	if fixedElse(p, q) || !pins(pinned, q.Fellow, []int{q.Block}, q.Activity) {
		out.Proved = true // Breaks says that the cell is fixed, or nobody there
		return out, nil
	}
	o.moving = &moving{rows: s.Rows}
	o.Warm = NewWarm(s)
	o.Certificate = false
	r, err := solveOne(ctx, pinned, o)
	if err != nil {
		return nil, err
	}
	out.Proved = r.Status == Optimal || r.Status == Infeasible
	out.Reasons = r.Reasons
	if r.Schedule == nil {
		return out, nil
	}
	out.Possible, out.Schedule = true, r.Schedule
	out.Moves = MovesBetween(p, s, r.Schedule)
	loss := new(big.Rat).Sub(was, r.exact())
	out.Loss, _ = loss.Float64()
	out.Exact = loss.RatString()
	out.Payers = payers(AccountOf(p, s), AccountOf(p, r.Schedule))
	return out, nil
}

// recovered turns a panic into an error.
func recovered(err *error) {
	if r := recover(); r != nil {
		*err = fmt.Errorf("%w: %v\n%s", ErrInternal, r, debug.Stack())
	}
}

// judge refuses a question about what does not exist.
func judge(p *Problem, s *Schedule, fellow string, blocks []int, activities ...string) error {
	var found FieldErrors
	if s == nil {
		found = append(found, FieldError{Path: "schedule", Value: "nil", Message: "give a schedule to start from; Result.Schedule is nil when none was found"})
	}
	if !slices.ContainsFunc(p.Fellows, func(f Fellow) bool { return f.ID == fellow }) {
		found = append(found, FieldError{Path: "fellow", Value: fmt.Sprintf("%q", fellow), Message: "no fellow has this id"})
	}
	if len(blocks) == 0 {
		found = append(found, FieldError{Path: "blocks", Value: "[]", Message: "write at least one block"})
	}
	for k, t := range blocks {
		if slices.Contains(blocks[:k], t) {
			found = append(found, FieldError{Path: "block", Value: fmt.Sprint(t), Message: "the block stands twice"})
		}
		if t < 0 || t >= p.Blocks.Count {
			found = append(found, FieldError{Path: "block", Value: fmt.Sprint(t), Message: fmt.Sprintf("write a block from 0 to %d", p.Blocks.Count-1)})
		}
	}
	for _, a := range activities {
		if !slices.Contains(activitiesOf(p), a) {
			found = append(found, FieldError{Path: "activity", Value: fmt.Sprintf("%q", a), Message: "no rotation and no site option has this id"})
		}
	}
	if len(found) > 0 {
		return found
	}
	return nil
}

// activitiesOf lists rotations and then site options.
func activitiesOf(p *Problem) (ids []string) {
	for a := range len(p.Rotations) + len(p.Sites) {
		ids = append(ids, activityID(p, a))
	}
	return ids
}

// oneCell is rows with nothing but these cells.
func oneCell(p *Problem, fellow string, blocks []int, activity string) map[string]Row {
	row := make(Row, p.Blocks.Count)
	for _, t := range blocks {
		row[t] = activity
	}
	return map[string]Row{fellow: row}
}

// pins says whether p fixes these cells so.
func pins(p *Problem, fellow string, blocks []int, activity string) bool {
	for i := range p.Fellows {
		if f := &p.Fellows[i]; f.ID == fellow {
			for _, t := range blocks {
				if f.Fixed[t] != activity {
					return false
				}
			}
		}
	}
	return true
}

// fixedElse says whether the cell is fixed to something else already.
func fixedElse(p *Problem, q Question) bool {
	return slices.ContainsFunc(p.Fellows, func(f Fellow) bool {
		a, fixed := f.Fixed[q.Block]
		return f.ID == q.Fellow && fixed && a != q.Activity
	})
}

// withCell is s with these cells changed and nothing else; a named mentor of
// the cell is left to be found.
func withCell(p *Problem, s *Schedule, fellow string, blocks []int, activity string) *Schedule {
	q := &Schedule{Rows: map[string]Row{}, Mentors: s.Mentors}
	for id, row := range s.Rows {
		q.Rows[id] = row
	}
	row := make(Row, p.Blocks.Count)
	copy(row, s.Rows[fellow])
	for _, t := range blocks {
		row[t] = activity
	}
	q.Rows[fellow] = row
	return q
}

// added lists the breaches that are new or grew.
func added(before, after []Violation) (list []Violation) {
	key := func(v *Violation) string {
		return fmt.Sprint(v.Rule, "|", v.Tier, "|", v.Fellow, "|", v.Rotation, "|", v.Mentor, "|", v.Site, "|", v.Blocks)
	}
	had := map[string]int64{}
	for i := range before {
		had[key(&before[i])] += before[i].Excess
	}
	for i := range after {
		k := key(&after[i])
		if had[k] >= after[i].Excess {
			had[k] -= after[i].Excess
			continue
		}
		list = append(list, after[i])
	}
	return list
}
