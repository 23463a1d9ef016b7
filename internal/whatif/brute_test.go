package whatif_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/assignment"
	"github.com/fellowplan/fellowplan/ent/leave"
	"github.com/fellowplan/fellowplan/ent/rotation"
	"github.com/fellowplan/fellowplan/ent/scenario"
	"github.com/fellowplan/fellowplan/ent/site"
	"github.com/fellowplan/fellowplan/ent/wish"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/planner"
	"github.com/fellowplan/fellowplan/internal/whatif"
	"github.com/fellowplan/fellowplan/optimizer"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// Random programs that are small enough to look at every schedule. What a change means is written a
// second time here: it is really entered, in a transaction that is rolled back, and the planner
// reads what is stored then. Every schedule of that problem is judged by the independent check.

const seed = 20271

// A tiny is a random program with its base schedule.
type tiny struct {
	*world
	r      *rand.Rand
	base   *ent.Schedule
	rows   map[string]problem.Row // of the base
	pinned map[spot]bool
	names  []string // fellows
	wishes []*ent.Wish
	leaves []*ent.Leave
	wants  []string // who asked for the option
}

type spot struct {
	fellow string
	block  int
}

var activities = []string{"elective", "image", "pacs", "abroad"}

// randomProgram writes a program into a store that has others.
func randomProgram(t *testing.T, home *world, k int) *tiny {
	r := rand.New(rand.NewPCG(seed, uint64(k)))
	w := *home
	w.rotations, w.fellows = map[string]*ent.Rotation{}, map[string]*ent.Enrollment{}
	p := &tiny{world: &w, r: r, pinned: map[spot]bool{}}
	const blocks = 3
	w.write(func(ctx context.Context, tx *ent.Tx) {
		w.program = tx.Program.Create().SetCode(fmt.Sprintf("tiny-%d", k)).SetTitle("T").SetInstitution("I").SetSpecialty("S").SaveX(ctx)
		w.addYear(ctx, tx, blocks)
		for i, code := range []string{"elective", "image", "pacs"} {
			kind := rotation.KindCORE
			if i == 0 {
				kind = rotation.KindELECTIVE
			}
			w.rotations[code] = tx.Rotation.Create().SetProgram(w.program).SetCode(code).SetTitle(code).SetKind(kind).SetNeedsMentor(code == "pacs").
				SetSessionMax(1 + r.IntN(2)).SaveX(ctx)
		}
		w.track = tx.Track.Create().SetProgram(w.program).SetCode("inf").SetTitle("Informatics").SetUnit("MONTHS").SetLength(blocks).SaveX(ctx)
		for _, code := range []string{"pacs", "image", "elective"} {
			least := r.IntN(2)
			w.require(ctx, tx, code, least, 1+r.IntN(2))
		}
		w.mentor = tx.Mentor.Create().SetProgram(w.program).SetCode("mara").SetName("Mara").SetCapacity(1).AddRotations(w.rotations["pacs"]).SaveX(ctx)
		if r.IntN(4) > 0 {
			tx.Coverage.Create().SetProgram(w.program).SetRotation(w.rotations["image"]).SetAcademicYear(w.year).SetMinimum(r.IntN(2)).SetMaximum(1).ExecX(ctx)
		}
		kind := site.KindCAMPUS
		if r.IntN(3) == 0 {
			kind = site.KindEXTERNAL
		}
		w.site = tx.Site.Create().SetProgram(w.program).SetCode("north").SetTitle("North").SetKind(kind).SaveX(ctx)
		w.option = tx.OffsiteOption.Create().SetProgram(w.program).SetSite(w.site).SetRotation(w.rotations["elective"]).SetCode("abroad").SetTitle("abroad").SetSlots(1).SaveX(ctx)
	})
	for i := range 2 + r.IntN(4)/3 {
		name := fmt.Sprintf("f%d", i)
		w.enroll(name)
		p.names = append(p.names, name)
		w.write(func(ctx context.Context, tx *ent.Tx) {
			for range r.IntN(3) {
				c := tx.Wish.Create().SetProgram(w.program).SetEnrollment(w.fellows[name]).SetRank(1 + r.IntN(3)).SetRotation(w.rotations[activities[r.IntN(3)]])
				if r.IntN(3) == 0 {
					c.SetKind(wish.KindROTATION)
				} else {
					c.SetKind([]wish.Kind{wish.KindROTATION_IN_BLOCK, wish.KindAVOID_IN_BLOCK}[r.IntN(2)]).SetBlock(w.blocks[r.IntN(blocks)])
				}
				p.wishes = append(p.wishes, c.SaveX(ctx))
			}
			if r.IntN(4) == 0 {
				b := w.blocks[r.IntN(blocks)]
				p.leaves = append(p.leaves, tx.Leave.Create().SetProgram(w.program).SetEnrollment(w.fellows[name]).SetKind(leave.KindOTHER).
					SetStartsOn(b.StartsOn).SetEndsOn(b.EndsOn).SetState(leave.StateAPPROVED).SaveX(ctx))
			}
			if r.IntN(4) == 0 {
				p.wishes = append(p.wishes, tx.Wish.Create().SetProgram(w.program).SetEnrollment(w.fellows[name]).SetRank(1).SetKind(wish.KindOFFSITE_OPTION).SetOffsiteOption(w.option).SaveX(ctx))
				p.wants = append(p.wants, name)
			}
		})
	}
	now, err := planner.Problem(w.ctx, w.store.Client, w.year.ID)
	if err != nil {
		return nil // random curricula need not add up
	}
	legal := p.legal(now, func(map[string]problem.Row) bool { return true })
	if len(legal) == 0 {
		return nil
	}
	p.rows = legal[r.IntN(len(legal))].Rows
	if r.IntN(5) == 0 { // not quite legal
		p.rows = clone(p.rows)
		p.rows[p.names[0]][r.IntN(blocks)] = activities[r.IntN(3)]
	}
	p.store(t)
	return p
}

func clone(rows map[string]problem.Row) map[string]problem.Row {
	out := map[string]problem.Row{}
	for k, v := range rows {
		out[k] = slices.Clone(v)
	}
	return out
}

// store writes the base with a few pins.
func (p *tiny) store(t *testing.T) {
	letters := map[string]string{}
	for name, row := range p.rows {
		for _, a := range row {
			letters[name] += (a + ".")[:1]
		}
	}
	p.base = p.schedule(letters)
	p.write(func(ctx context.Context, tx *ent.Tx) {
		for _, name := range p.names {
			for t, a := range p.rows[name] {
				if a == "abroad" {
					tx.Assignment.Create().SetProgram(p.program).SetSchedule(p.base).SetEnrollment(p.fellows[name]).SetFellowID(p.fellows[name].FellowID).
						SetBlock(p.blocks[t]).SetRotation(p.rotations["elective"]).SetOffsiteOption(p.option).ExecX(ctx)
				}
			}
		}
		for _, name := range p.names { // not by ids, which differ from run to run
			for t, a := range p.rows[name] {
				if a != "" && p.r.IntN(12) == 0 {
					tx.Assignment.Update().Where(assignment.ScheduleID(p.base.ID), assignment.EnrollmentID(p.fellows[name].ID), assignment.BlockID(p.blocks[t].ID)).
						SetPinned(true).ExecX(ctx)
					p.pinned[spot{name, t}] = true
				}
			}
		}
	})
	p.base = p.world.store.Client.Schedule.GetX(p.ctx, p.base.ID)
}

// legal lists every schedule of a problem that keeps every rule and that fits accepts.
func (p *tiny) legal(q *problem.Problem, fits func(rows map[string]problem.Row) bool) []*problem.Schedule {
	bare := *q
	bare.Baseline, bare.Tiers = nil, nil
	var all [][]problem.Row
	for i := range q.Fellows {
		f := &q.Fellows[i]
		rows := []problem.Row{{}}
		for t := range q.Blocks.Count {
			first, last := f.Window(q.Blocks.Count)
			choices := activities
			if t < first || t > last || slices.Contains(f.Leave, t) {
				choices = []string{""}
			}
			var longer []problem.Row
			for _, row := range rows {
				for _, a := range choices {
					longer = append(longer, append(slices.Clone(row), a))
				}
			}
			rows = longer
		}
		// Rows that break a rule of the fellow alone are legal in no schedule.
		rows = slices.DeleteFunc(rows, func(row problem.Row) bool {
			for _, v := range optimizer.Check(&bare, p.with(q, map[string]problem.Row{f.ID: row})).Violations {
				if v.Fellow == f.ID && v.Tier == problem.Must {
					return true
				}
			}
			return false
		})
		all = append(all, rows)
	}
	var out []*problem.Schedule
	chosen := map[string]problem.Row{}
	var rec func(i int)
	rec = func(i int) {
		if i < len(all) {
			for _, row := range all[i] {
				chosen[q.Fellows[i].ID] = row
				rec(i + 1)
			}
			return
		}
		if fits(chosen) {
			if s := p.with(q, chosen); optimizer.Check(&bare, s).Feasible {
				out = append(out, s)
			}
		}
	}
	rec(0)
	return out
}

// with is a schedule of rows; whoever does PACS at home has the only mentor.
func (p *tiny) with(q *problem.Problem, rows map[string]problem.Row) *problem.Schedule {
	s := &problem.Schedule{Rows: map[string]problem.Row{}, Mentors: map[string]problem.Row{}}
	for i := range q.Fellows {
		id := q.Fellows[i].ID
		s.Rows[id], s.Mentors[id] = make(problem.Row, q.Blocks.Count), make(problem.Row, q.Blocks.Count)
		for t, a := range rows[id] {
			s.Rows[id][t] = a
			if a == "pacs" {
				s.Mentors[id][t] = "mara"
			}
		}
	}
	return s
}

// A trial is a change with what it means, written a second time.
type trial struct {
	change whatif.Change
	enter  func(ctx context.Context, tx *ent.Tx)
	stands func(rows map[string]problem.Row)      // what the change puts into cells; nil: nothing
	fits   func(rows map[string]problem.Row) bool // what a schedule has to have; nil: anything
	needs  *spot                                  // a cell that must not be empty
}

func (p *tiny) random() trial {
	name := p.names[p.r.IntN(len(p.names))]
	e := p.fellows[name]
	t := p.r.IntN(len(p.blocks))
	b := p.blocks[t]
	nothing := func(context.Context, *ent.Tx) {}
	last := b.EndsOn
	switch p.r.IntN(19) {
	case 15:
		if len(p.wishes) > 0 {
			w := p.wishes[p.r.IntN(len(p.wishes))]
			return trial{
				change: whatif.Change{WishWithdraw: &whatif.WishWithdraw{WishID: w.ID}},
				enter:  func(ctx context.Context, tx *ent.Tx) { tx.Wish.UpdateOne(w).SetWithdrawnAt(w.CreatedAt).ExecX(ctx) },
			}
		}
	case 16:
		if len(p.wishes) > 0 {
			w, rank := p.wishes[p.r.IntN(len(p.wishes))], 1+p.r.IntN(3)
			return trial{
				change: whatif.Change{WishChange: &whatif.WishChange{WishID: w.ID, Rank: &rank}},
				enter:  func(ctx context.Context, tx *ent.Tx) { tx.Wish.UpdateOne(w).SetRank(rank).ExecX(ctx) },
			}
		}
	case 17:
		if len(p.leaves) > 0 {
			l := p.leaves[p.r.IntN(len(p.leaves))]
			return trial{
				change: whatif.Change{LeaveCancel: &whatif.LeaveCancel{LeaveID: l.ID}},
				enter:  func(ctx context.Context, tx *ent.Tx) { tx.Leave.UpdateOne(l).SetArchivedAt(l.CreatedAt).ExecX(ctx) },
			}
		}
	case 18:
		n := p.r.IntN(3)
		return trial{
			change: whatif.Change{SiteSlots: &whatif.SiteSlots{OffsiteOptionID: p.option.ID, Slots: n}},
			enter:  func(ctx context.Context, tx *ent.Tx) { tx.OffsiteOption.UpdateOne(p.option).SetSlots(n).ExecX(ctx) },
		}
	case 0, 1, 2:
		return p.placing(name, activities[p.r.IntN(4)], t)
	case 3:
		u := (t + 1) % len(p.blocks)
		from, to := p.rows[name][t], p.rows[name][u]
		return trial{
			needs:  &spot{name, t},
			change: whatif.Change{Move: &whatif.Move{EnrollmentID: e.ID, BlockIDs: p.at(t), ToBlockIDs: p.at(u)}}, enter: nothing,
			stands: func(rows map[string]problem.Row) { rows[name][t], rows[name][u] = to, from },
			fits:   func(rows map[string]problem.Row) bool { return rows[name][u] == from && rows[name][t] != from },
		}
	case 4:
		return trial{
			needs:  &spot{name, t},
			change: whatif.Change{Remove: &whatif.Remove{EnrollmentID: e.ID, BlockIDs: p.at(t)}}, enter: nothing,
			stands: func(rows map[string]problem.Row) { rows[name][t] = "" },
			fits:   func(rows map[string]problem.Row) bool { return rows[name][t] != p.rows[name][t] },
		}
	case 5:
		return trial{
			needs:  &spot{name, t},
			change: whatif.Change{Pin: &whatif.Pin{EnrollmentID: e.ID, BlockIDs: p.at(t)}}, enter: nothing,
			fits: func(rows map[string]problem.Row) bool { return rows[name][t] == p.rows[name][t] },
		}
	case 6:
		delete(p.pinned, spot{name, t})
		return trial{change: whatif.Change{Unpin: &whatif.Unpin{EnrollmentID: e.ID, BlockIDs: p.at(t)}}, enter: nothing}
	case 7:
		rank := 1 + p.r.IntN(3)
		r := p.rotations[activities[p.r.IntN(3)]]
		return trial{
			change: whatif.Change{WishAdd: &whatif.WishAdd{EnrollmentID: e.ID, Kind: wish.KindROTATION_IN_BLOCK, RotationID: r.ID, BlockID: b.ID, Rank: rank}},
			enter: func(ctx context.Context, tx *ent.Tx) {
				tx.Wish.Create().SetProgram(p.program).SetEnrollment(e).SetKind(wish.KindROTATION_IN_BLOCK).SetRotation(r).SetBlock(b).SetRank(rank).ExecX(ctx)
			},
		}
	case 8:
		return trial{
			change: whatif.Change{LeaveAdd: &whatif.LeaveAdd{EnrollmentID: e.ID, Kind: leave.KindOTHER, StartsOn: b.StartsOn, EndsOn: last}},
			enter: func(ctx context.Context, tx *ent.Tx) {
				tx.Leave.Create().SetProgram(p.program).SetEnrollment(e).SetKind(leave.KindOTHER).SetStartsOn(b.StartsOn).SetEndsOn(last).SetState(leave.StateAPPROVED).ExecX(ctx)
			},
		}
	case 9:
		return trial{
			change: whatif.Change{MentorAbsence: &whatif.MentorAbsence{MentorID: p.mentor.ID, StartsOn: b.StartsOn, EndsOn: last}},
			enter: func(ctx context.Context, tx *ent.Tx) {
				tx.MentorAbsence.Create().SetProgram(p.program).SetMentor(p.mentor).SetStartsOn(b.StartsOn).SetEndsOn(last).ExecX(ctx)
			},
		}
	case 10:
		n := p.r.IntN(3)
		return trial{
			change: whatif.Change{MentorCapacity: &whatif.MentorCapacity{MentorID: p.mentor.ID, Capacity: n, BlockIDs: p.at(t)}},
			enter: func(ctx context.Context, tx *ent.Tx) {
				tx.MentorCapacity.Create().SetProgram(p.program).SetMentor(p.mentor).SetBlock(b).SetCapacity(n).ExecX(ctx)
			},
		}
	case 11:
		n := p.r.IntN(3)
		return trial{
			change: whatif.Change{Coverage: &whatif.Coverage{RotationID: p.rotations["elective"].ID, Maximum: &n, BlockIDs: p.at(t)}},
			enter: func(ctx context.Context, tx *ent.Tx) {
				tx.Coverage.Create().SetProgram(p.program).SetRotation(p.rotations["elective"]).SetAcademicYear(p.year).SetBlock(b).SetMaximum(n).ExecX(ctx)
			},
		}
	case 12:
		weight := p.r.IntN(20)
		return trial{
			change: whatif.Change{Rule: &whatif.Rule{Rule: "fairness", Weight: &weight}},
			enter: func(ctx context.Context, tx *ent.Tx) {
				tx.RuleSetting.Create().SetProgram(p.program).SetAcademicYear(p.year).SetRule("fairness").SetTier("WISH").SetWeight(weight).ExecX(ctx)
			},
		}
	case 13:
		if t == 0 {
			t = 1
		}
		from := p.blocks[t].StartsOn
		return trial{
			change: whatif.Change{FellowLeaves: &whatif.FellowLeaves{EnrollmentID: e.ID, From: &from}},
			enter: func(ctx context.Context, tx *ent.Tx) {
				tx.Enrollment.UpdateOne(e).SetEndsOn(from.AddDays(-1)).ExecX(ctx)
			},
		}
	}
	return trial{
		change: whatif.Change{FellowJoins: &whatif.FellowJoins{Name: "New", TrackID: p.track.ID, SharePercent: 100}},
		enter: func(ctx context.Context, tx *ent.Tx) {
			f := tx.Fellow.Create().SetProgram(p.program).SetCode("new-fellow").SetName("New").SaveX(ctx)
			tx.Enrollment.Create().SetProgram(p.program).SetFellow(f).SetAcademicYear(p.year).SetTrack(p.track).ExecX(ctx)
		},
	}
}

// placing is one activity in one block. Whoever has not asked for the option has it there alone.
func (p *tiny) placing(name, activity string, t int) trial {
	out := trial{
		change: p.place(name, activity, t), enter: func(ctx context.Context, tx *ent.Tx) { p.opens(ctx, tx, name, activity, t) },
		stands: func(rows map[string]problem.Row) { rows[name][t] = activity },
		fits: func(rows map[string]problem.Row) bool {
			for u, a := range rows[name] {
				if activity == "abroad" && u != t && a == "abroad" && !slices.Contains(p.wants, name) && p.rows[name][u] != "abroad" {
					return false
				}
			}
			return rows[name][t] == activity && p.agreed(activity, rows, name, t)
		},
	}
	return out
}

// agreed: where an outside host agreed for the sake of one block, it did so for that block and that fellow.
func (p *tiny) agreed(activity string, rows map[string]problem.Row, name string, t int) bool {
	if activity != "abroad" || p.site.Kind != site.KindEXTERNAL {
		return true
	}
	for other, row := range rows {
		for u, a := range row {
			if a == "abroad" && (other != name || u != t) {
				return false
			}
		}
	}
	return true
}

// opens lets a fellow have asked for the option, and an outside host have agreed.
func (p *tiny) opens(ctx context.Context, tx *ent.Tx, name, activity string, t int) {
	if activity != "abroad" {
		return
	}
	tx.OffsiteRequest.Create().SetProgram(p.program).SetEnrollment(p.fellows[name]).SetOffsiteOption(p.option).SetFirstBlock(p.blocks[t]).SetBlocks(1).
		SetObjective("O").SetState("SUBMITTED").ExecX(ctx)
	tx.Agreement.Create().SetProgram(p.program).SetSite(p.site).SetTitle("A").SetKind("COURSE").SetValidFrom(p.blocks[t].StartsOn).SetValidTo(p.blocks[t].EndsOn).ExecX(ctx)
}

func shown(c whatif.Change) string {
	raw, err := json.Marshal(c)
	if err != nil {
		panic(err)
	}
	return string(raw)
}

var errUndone = errors.New("undone")

// really is the problem that the planner reads once something has been entered.
func (p *tiny) really(t *testing.T, enter func(ctx context.Context, tx *ent.Tx)) (q *problem.Problem, err error) {
	t.Helper()
	end := p.world.store.Write(p.ctx, func(ctx context.Context, tx *ent.Tx) error {
		enter(ctx, tx)
		q, err = planner.Problem(ctx, tx.Client(), p.year.ID)
		return errUndone
	})
	require.ErrorIs(t, end, errUndone)
	return q, err
}

func (p *tiny) keepsPins(rows map[string]problem.Row) bool {
	for at := range p.pinned {
		if row := rows[at.fellow]; row != nil && row[at.block] != "" && row[at.block] != p.rows[at.fellow][at.block] {
			return false
		}
	}
	return true
}

// moves counts the cells that both fill differently.
func (p *tiny) moves(rows map[string]problem.Row) (n int) {
	for name, row := range p.rows {
		for t, a := range row {
			if now := rows[name]; now != nil && a != "" && now[t] != "" && now[t] != a {
				n++
			}
		}
	}
	return n
}

func worth(q *problem.Problem, s *problem.Schedule) *big.Rat {
	bare := *q
	bare.Baseline, bare.Tiers = nil, nil
	v, ok := new(big.Rat).SetString(optimizer.Check(&bare, s).Exact)
	if !ok {
		panic("not a fraction")
	}
	return v
}

// nearest is the fewest moves in a list, and the best of those that have so few.
func (p *tiny) nearest(q *problem.Problem, list []*problem.Schedule) (moves int, best *big.Rat) {
	for _, s := range list {
		n, v := p.moves(s.Rows), worth(q, s)
		if best == nil || n < moves || n == moves && v.Cmp(best) > 0 {
			moves, best = n, v
		}
	}
	return moves, best
}

func trials() int {
	if os.Getenv("FELLOWPLAN_LONG") != "" {
		return 3000
	}
	if n, err := strconv.Atoi(os.Getenv("TRIALS")); err == nil {
		return n
	}
	return 420 // of which more than 300 are programs
}

// The same program written twice, under other ids and in another order, has the same answers: no
// order of ids takes part in any.
func TestAnswersDoNotDependOnIDs(t *testing.T) {
	one, two := newWorld(t), newWorld(t)
	compared := 0
	for k := range 80 {
		p, q := randomProgram(t, one, k), randomProgram(t, two, k)
		if p == nil || q == nil {
			require.True(t, p == nil && q == nil)
			continue
		}
		x, y := p.random(), q.random()
		for _, mode := range []scenario.Mode{scenario.ModeCHECK, scenario.ModeREPAIR, scenario.ModeREOPTIMIZE} {
			a, err := p.ask(p.ctx, p.base, mode, x.change)
			b, other := q.ask(q.ctx, q.base, mode, y.change)
			if err != nil || other != nil {
				require.Equal(t, err == nil, other == nil)
				continue
			}
			require.Equal(t, readOut(a), readOut(b), "program %d, %s %s", k, mode, shown(x.change))
			compared++
		}
	}
	require.Greater(t, compared, 150)
}

// readOut is an answer without ids.
func readOut(a *whatif.Answer) []string {
	out := []string{a.Sentence, a.Total.After.Exact, fmt.Sprint(a.Work)}
	for _, s := range a.Steps {
		out = append(out, s.Sentence)
	}
	for _, m := range a.Moves {
		out = append(out, fmt.Sprint(m.Fellow.Name, m.Block.Name, m.Because, m.Asked, m.Counted))
	}
	for _, f := range a.Fellows {
		out = append(out, f.Name, f.Change.Exact)
	}
	for _, o := range a.Open {
		out = append(out, o.Sentence)
	}
	return out
}

// usualMoveCost is what a moved cell costs the best year when nobody says anything, a second time.
const usualMoveCost = 30

func (p *tiny) reoptimized(c whatif.Change, cost *int) *whatif.Answer {
	p.t.Helper()
	a, err := p.whatif.Ask(p.ctx, p.world.store.Client, whatif.Question{ScheduleID: p.base.ID, Changes: []whatif.Change{c}, Mode: scenario.ModeREOPTIMIZE, TimeLimitMs: 20_000, MoveCost: cost})
	require.NoError(p.t, err)
	return a
}

func counted(a *whatif.Answer) (n int) {
	for _, m := range a.Moves {
		if m.Counted {
			n++
		}
	}
	return n
}

// most is the most that a schedule of a list is worth when every move has a cost.
func (p *tiny) most(q *problem.Problem, list []*problem.Schedule, cost int64) (most *big.Rat) {
	for _, s := range list {
		v := worth(q, s)
		if v.Sub(v, new(big.Rat).SetInt64(cost*int64(p.moves(s.Rows)))); most == nil || v.Cmp(most) > 0 {
			most = v
		}
	}
	return most
}

// Every answer of CHECK, REPAIR and REOPTIMIZE agrees with looking at every schedule.
func TestAnswersAgainstEnumeration(t *testing.T) {
	home := newWorld(t)
	programs, asked := 0, map[string]int{}
	for k := range trials() {
		p := randomProgram(t, home, k)
		if p == nil {
			continue
		}
		programs++
		try := p.random()
		if try.needs != nil && p.rows[try.needs.fellow][try.needs.block] == "" {
			_, err := p.ask(p.ctx, p.base, scenario.ModeCHECK, try.change)
			require.Error(t, err, "nothing stands there")
			continue
		}
		at := fmt.Sprintf("program %d, %s", k, shown(try.change))
		q, err := p.really(t, try.enter)
		if err != nil {
			_, err := p.ask(p.ctx, p.base, scenario.ModeCHECK, try.change)
			require.Error(t, err, at)
			asked["refused"]++
			continue
		}
		stands := clone(p.rows)
		if try.stands != nil {
			try.stands(stands)
		}
		check, err := p.ask(p.ctx, p.base, scenario.ModeCHECK, try.change)
		require.NoError(t, err, at)
		feasible := optimizer.Check(q, p.with(q, stands)).Feasible
		if p.keepsPins(stands) {
			require.Equal(t, feasible, check.Possible, at)
		}
		list := p.legal(q, func(rows map[string]problem.Row) bool {
			return (try.fits == nil || try.fits(rows)) && p.keepsPins(rows)
		})
		moves, nearest := p.nearest(q, list)

		repair, err := p.ask(p.ctx, p.base, scenario.ModeREPAIR, try.change)
		require.NoError(t, err, at)
		require.True(t, repair.Proved, at)
		require.Equal(t, len(list) > 0, repair.Possible, "%s: %s", at, repair.Sentence)
		best, free := p.reoptimized(try.change, nil), p.reoptimized(try.change, new(int))
		for _, a := range []*whatif.Answer{best, free} {
			require.True(t, a.Proved, at)
			require.Equal(t, len(list) > 0, a.Possible, at)
		}
		if len(list) == 0 {
			asked["impossible"]++
			require.NotNil(t, repair.Clash, at)
			require.NotEmpty(t, repair.Clash.Sentence, at)
			continue
		}
		asked["possible"]++
		require.Equal(t, moves, counted(repair), at)
		require.Equal(t, nearest.RatString(), repair.Total.After.Exact, at)
		require.Equal(t, p.most(q, list, 0).RatString(), free.Total.After.Exact, at)
		paid := new(big.Rat).SetInt64(usualMoveCost * int64(counted(best)))
		after, ok := new(big.Rat).SetString(best.Total.After.Exact)
		require.True(t, ok, at)
		require.Equal(t, p.most(q, list, usualMoveCost).RatString(), paid.Sub(after, paid).RatString(), at)
	}
	t.Log(programs, asked)
	require.GreaterOrEqual(t, programs, 300)
	require.Greater(t, asked["impossible"], 20)
	require.Greater(t, asked["possible"], 100)
}

// Every entry of a menu agrees with solving it alone by looking at every schedule, and so does every time of the best blocks.
func TestMenusAgainstEnumeration(t *testing.T) {
	home := newWorld(t)
	programs, stacks, states := 0, 0, map[string]int{}
	for k := range trials() {
		p := randomProgram(t, home, k)
		if p == nil {
			continue
		}
		programs++
		name, block := p.names[p.r.IntN(len(p.names))], p.r.IntN(len(p.blocks))
		tried := p.stacked(k, name, block)
		menu, err := p.whatif.Menu(p.ctx, p.world.store.Client, whatif.MenuInput{ScheduleID: p.base.ID, EnrollmentID: p.fellows[name].ID, BlockIDs: p.at(block), Everything: true, Changes: tried.changes, TimeLimitMs: 20_000})
		require.NoError(t, err)
		require.Len(t, menu.Entries, len(activities), "the menu is complete")
		for i, e := range menu.Entries {
			activity := activities[i]
			q, err := p.really(t, func(ctx context.Context, tx *ent.Tx) { p.opens(ctx, tx, name, activity, block) })
			require.NoError(t, err)
			legal := p.legal(q, func(rows map[string]problem.Row) bool { return p.keepsPins(rows) && tried.fits(rows) })
			was := worth(q, p.with(q, p.rows))
			at := fmt.Sprintf("program %d, %s in block %d of %s: %s", k, activity, block, name, e.Sentence)
			states[string(e.State)]++
			list := slices.DeleteFunc(slices.Clone(legal), func(s *problem.Schedule) bool {
				for u, a := range s.Rows[name] {
					if activity == "abroad" && u != block && a == "abroad" && !slices.Contains(p.wants, name) && p.rows[name][u] != "abroad" {
						return true
					}
				}
				return s.Rows[name][block] != activity || !p.agreed(activity, s.Rows, name, block)
			})
			p.same(t, at, &e, q, list, was, p.rows[name][block] == activity)
		}
		if len(tried.changes) > 0 {
			stacks++
		}
		if len(tried.changes) > 0 || k%4 == 0 {
			p.bestBlocks(t, k, name, tried)
		}
	}
	t.Log(programs, stacks, states)
	require.Greater(t, stacks, 30, "menus of those who have tried something already")
	require.GreaterOrEqual(t, programs, 300)
	for _, s := range []string{"HERE", "FREE", "MOVES", "IMPOSSIBLE"} {
		require.Greater(t, states[s], 20, s)
	}
	require.Zero(t, states["UNKNOWN"])
}

// A stack is what was tried before a menu is looked at.
type stack struct {
	changes []whatif.Change
	at      spot // of the change
	fits    func(rows map[string]problem.Row) bool
}

// stacked tries something for one in three programs, and takes the base from there.
func (p *tiny) stacked(k int, name string, block int) stack {
	p.t.Helper()
	none := stack{fits: func(map[string]problem.Row) bool { return true }}
	if k%3 != 1 {
		return none
	}
	who, t := p.names[p.r.IntN(len(p.names))], p.r.IntN(len(p.blocks))
	activity := activities[p.r.IntN(3)]
	if who == name && t == block || p.pinned[spot{who, t}] {
		return none
	}
	change := p.place(who, activity, t)
	a, err := p.ask(p.ctx, p.base, scenario.ModeREPAIR, change)
	require.NoError(p.t, err)
	if !a.Possible {
		_, err := p.whatif.Menu(p.ctx, p.world.store.Client, whatif.MenuInput{ScheduleID: p.base.ID, EnrollmentID: p.fellows[name].ID, BlockIDs: p.at(block), Changes: []whatif.Change{change}, TimeLimitMs: 20_000})
		refused(p.t, err, fault.Precondition, "What is tried already")
		return none
	}
	p.rows = clone(p.rows)
	for _, m := range a.Moves {
		u := slices.IndexFunc(p.blocks, func(b *ent.Block) bool { return b.ID == m.Block.ID })
		now := ""
		if m.After != nil {
			if now = m.After.Rotation.Name; m.After.OffsiteOption != nil {
				now = "abroad"
			}
		}
		p.rows[m.Fellow.Name][u] = now
	}
	return stack{[]whatif.Change{change}, spot{who, t}, func(rows map[string]problem.Row) bool { return rows[who][t] == activity }}
}

// same compares an entry with the schedules that have it.
func (p *tiny) same(t *testing.T, at string, e *whatif.Entry, q *problem.Problem, list []*problem.Schedule, was *big.Rat, here bool) {
	t.Helper()
	require.True(t, e.Proved, at)
	if here {
		require.Equal(t, "HERE", string(e.State), at)
		return
	}
	moves, best := p.nearest(q, list)
	if best == nil {
		require.Equal(t, "IMPOSSIBLE", string(e.State), at)
		require.NotEmpty(t, e.Reason, at)
		return
	}
	require.Contains(t, []string{"FREE", "MOVES"}, string(e.State), at)
	require.Len(t, e.Moves, moves, at)
	require.Equal(t, new(big.Rat).Sub(was, best).RatString(), e.Loss.Exact, at)
}

func (p *tiny) bestBlocks(t *testing.T, k int, name string, tried stack) {
	t.Helper()
	best, err := p.whatif.Best(p.ctx, p.world.store.Client, whatif.BestInput{ScheduleID: p.base.ID, EnrollmentID: p.fellows[name].ID, RotationID: p.rotations["image"].ID, Blocks: new(1), Changes: tried.changes, TimeLimitMs: 20_000})
	require.NoError(t, err)
	require.Len(t, best.Entries, len(p.blocks))
	q, err := p.really(t, func(context.Context, *ent.Tx) {})
	require.NoError(t, err)
	legal := p.legal(q, p.keepsPins)
	for i := range best.Entries {
		e := &best.Entries[i]
		block := slices.IndexFunc(p.blocks, func(b *ent.Block) bool { return b.ID == e.BlockIDs[0] })
		list := slices.DeleteFunc(slices.Clone(legal), func(s *problem.Schedule) bool {
			asked := tried.at == spot{name, block} // what is asked about is open again
			return s.Rows[name][block] != "image" || !asked && !tried.fits(s.Rows)
		})
		p.same(t, fmt.Sprintf("program %d, image in block %d of %s: %s", k, block, name, e.Sentence), e, q, list, worth(q, p.with(q, p.rows)), p.rows[name][block] == "image")
		if i > 0 && e.State != "IMPOSSIBLE" {
			require.LessOrEqual(t, best.Entries[i-1].Loss.Value, e.Loss.Value, "what hurts least comes first")
		}
	}
}

// Every kind of change that is possible is promoted: the draft has the answer's cells, it is worth
// what the answer said, and the program is afterwards what it is when the change is entered by hand.
func TestEveryKindOfChangeIsPromoted(t *testing.T) {
	home := newWorld(t)
	promoted := map[string]int{}
	for k := range 400 {
		p := randomProgram(t, home, k)
		if p == nil {
			continue
		}
		try := p.random()
		kind := kindOf(try.change)
		if promoted[kind] >= 2 || try.needs != nil && p.rows[try.needs.fellow][try.needs.block] == "" {
			continue
		}
		at := fmt.Sprintf("program %d, %s", k, shown(try.change))
		want, err := p.really(t, try.enter)
		if err != nil {
			continue
		}
		director := home.person("Dana", access.Membership{ProgramID: p.program.ID, Role: access.Director})
		of, err := p.whatif.Create(director, whatif.CreateInput{ScheduleID: p.base.ID, Changes: []whatif.Change{try.change}})
		require.NoError(t, err, at)
		a, err := p.whatif.Solve(director, whatif.SolveInput{ID: of.ID, Mode: scenario.ModeREPAIR, TimeLimitMs: 20_000})
		require.NoError(t, err, at)
		if !a.Possible {
			continue
		}
		done, err := p.whatif.Promote(director, whatif.PromoteInput{ID: of.ID})
		require.NoError(t, err, at)
		require.Nil(t, done.Conflict, at)
		check, err := p.drafts.Check(director, p.world.store.Client, []string{done.Schedule.ID})
		require.NoError(t, err, at)
		is := check[done.Schedule.ID]
		require.True(t, is.Complete, at)
		if kind != "place" || try.change.Place.OffsiteOptionID == "" { // what still needs a host's agreement is a breach until it is there
			require.True(t, is.Feasible, "%s: %+v", at, is.Breaches)
			require.Equal(t, a.Total.After, is.Worth.Amount, at)
			now, err := planner.Problem(p.ctx, p.world.store.Client, p.year.ID)
			require.NoError(t, err, at)
			require.Equal(t, asEntered(t, want), asEntered(t, now), at)
		}
		promoted[kind]++
	}
	t.Log(promoted)
	require.Len(t, promoted, 17, "every kind")
}

// asEntered is a problem as it is written down.
func asEntered(t *testing.T, p *problem.Problem) string {
	t.Helper()
	var b strings.Builder
	require.NoError(t, optimizer.WriteProblem(&b, p))
	return b.String()
}

// kindOf is the name of the one field of a change that is set.
func kindOf(c whatif.Change) string {
	var fields map[string]any
	if err := json.Unmarshal([]byte(shown(c)), &fields); err != nil {
		panic(err)
	}
	for name := range fields {
		return name
	}
	return ""
}
