package optimizer

import (
	"context"
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/conflict"
	"github.com/fellowplan/fellowplan/optimizer/internal/master"
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
	"github.com/fellowplan/fellowplan/optimizer/internal/row"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// Kinds of reasons.
const (
	Counting = conflict.Counting // so many are needed, so many can be had
	EmptyRow = conflict.EmptyRow // one fellow has no year at all
	Core     = conflict.Core     // an irreducible set of rules, people and blocks
)

type (
	// Infeasibility says why there is no schedule.
	Infeasibility = conflict.Reason
	// ReasonItem is one demand that takes part in the clash.
	ReasonItem = conflict.Item
	// WayOut is one change after which there is a schedule.
	WayOut = conflict.WayOut
)

// Work that explaining may take, in the units of Options.WorkLimit; machine-independent, so that
// the same question gets the same answer.
const (
	judgeWork   = 60_000_000  // one question about a changed problem
	quickWork   = 40_000_000  // one of many such questions
	shrinkWork  = 400_000_000 // all questions while a set is made smaller
	glanceWork  = 20_000_000  // one question about a way out, before all have had their turn
	wayOutCells = 120_000     // all questions about ways out, per fellow and block, until one works; half of it once one does
	leastWayOut = 75_000_000  // but at least so much
	mostWayOut  = 200_000_000 // and at most
	mostWaysOut = 4
)

// counted looks for an argument by counting before any search.
func (s *solver) counted() *Infeasibility {
	s.enter("count")
	r := conflict.Count(s.ctx, s.p)
	if r == nil || s.o.inner {
		return r
	}
	s.enter("reasons")
	s.tell()
	r = conflict.Confirm(s.ctx, s.p, r, s.judge, s.within(shrinkWork))
	s.waysOut(r)
	return r
}

// within ends when the solve does, or when so much work has been done.
func (s *solver) within(work int64) (stop func() bool) {
	s.until = s.work + work
	return func() bool { return s.stop() || s.work >= s.until }
}

// rowsAlone finds everybody's best year alone (nil where the search was cut
// off), or a fellow who has none.
func (s *solver) rowsAlone() ([]model.Path, *Infeasibility) {
	if r := s.counted(); r != nil {
		return nil, r
	}
	s.enter("rows")
	if s.recalls() { // rows that are known are near enough to everybody's best
		if rows, empty := s.begin(s.o.Warm.Schedule); !empty {
			return rows, nil
		}
	}
	u := s.team.Round(make([]float64, len(s.c.Model.Rows)), make([]float64, len(s.c.Model.Agents)))
	// Without gains any year will do, and a contradiction shows at once; those with the same rules get the same answer.
	like := s.c.Model.Alike()
	another := func(i int) bool { return like[i] != i }
	for i, a := range s.team.Best(price.Ask{
		U: &u, Gains: false, Stop: s.stop, Skip: another,
		Opt: func(int) row.Options { return row.Options{Paths: 1, Labels: 2_000} },
	}) {
		s.work += a.Work
		if a.OK && a.Empty {
			return nil, s.emptyRow(i)
		}
	}
	ask := price.Ask{
		U: &u, Gains: true, Stop: s.stop,
		Opt: func(int) row.Options { return row.Options{Paths: 1, Labels: 100, Steps: 30, Beam: 20} },
	}
	if s.team.Largest == 0 { // nobody gains anything: nothing but the rules makes a difference
		ask.Skip = another
	}
	answers := s.team.Best(ask)
	for i := range answers {
		if ask.Skip != nil && another(i) {
			answers[i] = answers[like[i]]
			answers[i].Work = 0
		}
	}
	paths := make([]model.Path, len(answers))
	bound, best, asked := s.team.Constant(&u, true), make([]int64, len(answers)), true
	for i := range answers {
		best[i], asked = answers[i].Bound, asked && answers[i].OK
		bound += best[i]
		if len(answers[i].Paths) > 0 {
			paths[i] = answers[i].Paths[0]
		}
		s.work += answers[i].Work
		if answers[i].OK && answers[i].Empty {
			return nil, s.emptyRow(i)
		}
	}
	if asked {
		s.search.Plain(u, bound, best)
	}
	return paths, nil
}

// emptyRow explains why agent i has no year.
func (s *solver) emptyRow(i int) *Infeasibility {
	if i >= len(s.p.Fellows) { // an auxiliary agent of a rule on many
		return s.explain()
	}
	s.nobody = i + 1
	var r *Infeasibility
	if !s.o.inner {
		s.enter("reasons")
		s.tell()
		r = conflict.Alone(s.p, i, s.judge, s.within(shrinkWork))
	}
	if r == nil {
		f := &s.p.Fellows[i]
		r = &Infeasibility{Kind: EmptyRow, Sentence: fmt.Sprintf("No year of %s keeps all rules that speak of this fellow alone.", name(f.Name, f.ID)),
			Items: []ReasonItem{{Rule: "attendance", Fellow: f.ID, Sentence: fmt.Sprintf("%s needs a whole year.", name(f.Name, f.ID))}}}
	}
	s.waysOut(r)
	return r
}

// explain says why the rows cannot be kept together.
func (s *solver) explain() *Infeasibility {
	if s.o.inner {
		return &Infeasibility{Kind: Core, Sentence: "No choice of years keeps everything together."}
	}
	s.enter("reasons")
	s.tell()
	r := conflict.Explain(s.p, s.quickly, s.within(shrinkWork))
	s.waysOut(r)
	return r
}

// waysOut looks for changes after which there is a schedule.
func (s *solver) waysOut(r *Infeasibility) {
	if s.o.inner {
		return
	}
	s.enter("ways out")
	s.tell()
	s.nearly = nil // of a problem with little left in it: repair begins better from everybody's best
	if s.o.Warm != nil && s.o.Warm.Schedule != nil {
		s.nearly = s.o.Warm.Schedule // legal until something changed: a good place to begin
	}
	most := min(mostWayOut, max(leastWayOut, wayOutCells*int64(len(s.p.Fellows)*s.p.Blocks.Count)))
	begun, enough := s.work, s.within(most)
	glance := func(q *Problem) conflict.Verdict {
		work := glanceWork * most / leastWayOut
		if s.nearly != nil {
			work /= 2
		}
		return s.judged(q, work, firstTry)
	}
	r.Ways(s.ctx, s.p, glance, s.judge, func() bool {
		works := slices.ContainsFunc(r.WaysOut, func(way WayOut) bool { return way.Tested })
		return works && s.work-begun >= most/2 || enough()
	}, mostWaysOut)
}

// judge asks whether a changed problem has any schedule. Wishes stay: repair finds a legal year sooner
// with than without them. Changed problems are much alike: what was found for one is where the next
// begins.
func (s *solver) judge(p *Problem) conflict.Verdict { return s.judged(p, judgeWork, firstTry) }

// quickly is judge with less work, and the proof sooner: a set is made smaller by many questions, to which the
// answer is that it is impossible.
func (s *solver) quickly(p *Problem) conflict.Verdict { return s.judged(p, quickWork, quickTry) }

func (s *solver) judged(p *Problem, work, try int64) conflict.Verdict {
	if Validate(spoken(p)) != nil {
		return conflict.Unknown
	}
	if s.nearly != nil && Check(p, s.nearly).Feasible {
		return conflict.Possible
	}
	for range mostJudged {
		verdict, again := s.judgedOnce(p, work, try)
		if !again {
			return verdict
		}
	}
	return conflict.Unknown
}

// mostJudged is how often a changed problem may be judged again because rows were missing.
const mostJudged = 20

// judgedOnce judges with the rows that there are. again: a schedule showed that some are missing, and they are there now.
func (s *solver) judgedOnce(p *Problem, work, try int64) (v conflict.Verdict, again bool) {
	ctx, cancel := context.WithCancel(s.ctx)
	defer cancel()
	most := max(1, min(work, s.until-s.work))
	t, err := start(ctx, p, Options{
		sets: s.judging, inner: true, Seed: s.o.Seed, Workers: s.o.Workers, WorkLimit: most, Now: s.o.Now,
		Progress: func(now Progress) {
			if now.Best != nil {
				cancel() // any schedule will do
			}
		},
	})
	if err != nil {
		return conflict.Unknown, false
	}
	defer t.cancel()
	verdict, rows, err := t.decide(s.nearly, most, try)
	s.work += t.work
	if rows != nil {
		s.nearly = rows
	}
	if err != nil {
		return conflict.Unknown, false
	}
	if verdict == conflict.Unknown && t.missing.some() && s.until > s.work {
		s.judging = t.missing.after(s.judging)
		return verdict, true
	}
	return verdict, false
}

// spoken is p as somebody could have written it: what counts in another tier only is off in this one, which is
// no word of a problem.
func spoken(p *Problem) *Problem {
	q := *p
	q.Rules = slices.Clone(p.Rules)
	for i := range q.Rules {
		if s := &q.Rules[i]; s.Tier == problem.Off {
			s.Tier, s.Weight = problem.Wish, 1
		}
	}
	return &q
}

// decide looks for any schedule or a proof that there is none, from rows of a problem much alike; nil:
// none are known. It takes about so much work at most and returns the rows it came to.
func (s *solver) decide(nearly *Schedule, most, try int64) (conflict.Verdict, *Schedule, error) {
	if conflict.Count(s.ctx, s.p) != nil {
		return conflict.Impossible, nil, nil
	}
	alone, empty := s.begin(nearly)
	if empty {
		return conflict.Impossible, nil, nil
	}
	if err := s.prepare(); err != nil {
		return conflict.Unknown, nil, err
	}
	// A short try, then the linear program, which settles most of what is impossible, then all there is.
	s.o.WorkLimit = min(most, s.work+s.work/2+try)
	if err := s.repair(alone); err != nil {
		return conflict.Unknown, nil, err
	}
	s.limited, s.o.WorkLimit = false, most
	if s.search.Incumbent == nil && s.work >= most {
		return conflict.Unknown, nil, nil
	}
	if s.search.Incumbent == nil {
		if empty, err := s.together(alone); err != nil || empty {
			return conflict.Impossible, nil, err
		}
		if err := s.repair(alone); err != nil {
			return conflict.Unknown, nil, err
		}
	}
	if s.search.Incumbent == nil {
		if err := s.prove(); err != nil {
			return conflict.Unknown, nil, err
		}
	}
	if s.search.Incumbent != nil {
		if rows := s.c.Schedule(s.search.Incumbent); Check(s.p, rows).Feasible {
			return conflict.Possible, rows, nil
		}
	}
	if s.empty {
		return conflict.Impossible, nil, nil
	}
	return conflict.Unknown, nil, nil
}

// firstTry is the work of looking for a schedule before it is asked whether there can be one.
const (
	firstTry = 25_000_000
	quickTry = 3_000_000
)

// begin returns a row for every fellow: the one known, where the problem still accepts it, or else the
// best alone. empty: somebody has none.
func (s *solver) begin(known *Schedule) (rows []model.Path, empty bool) {
	rows = make([]model.Path, len(s.c.Model.Agents))
	if known != nil {
		for i := range s.p.Fellows {
			if p, ok := s.c.Path(i, known); ok {
				if _, ok := s.c.Model.Accepts(i, p); ok {
					rows[i] = p
				}
			}
		}
	}
	u := s.team.Round(make([]float64, len(s.c.Model.Rows)), make([]float64, len(s.c.Model.Agents)))
	for i, a := range s.team.Best(price.Ask{
		U: &u, Gains: true, Stop: s.stop, Skip: func(i int) bool { return rows[i] != nil },
		Opt: func(int) row.Options { return row.Options{Paths: 1, Labels: 100, Steps: 30, Beam: 20} },
	}) {
		s.work += a.Work
		if a.OK && a.Empty {
			return nil, true
		}
		if len(a.Paths) > 0 {
			rows[i] = a.Paths[0]
		}
	}
	return rows, false
}

// Limits of asking whether the rows can be kept by parts of years.
const (
	togetherRounds = 25
	togetherLabels = 5000
)

// together reports whether it is proved that no parts of years keep the rows: the linear program
// without objective, from the years at hand. Most that cannot be is settled here.
func (s *solver) together(alone []model.Path) (empty bool, err error) {
	x, err := master.New(s.team, false, 1)
	if err != nil {
		return false, err
	}
	for i, p := range alone {
		if p != nil {
			if _, _, err := x.Add(i, p); err != nil {
				return false, err
			}
		}
	}
	out, err := x.Generate(s.ctx, master.Limits{
		Closed: func(bound int64) bool { return bound < 0 }, Stop: s.stop, Rounds: togetherRounds, To: togetherLabels,
		Round: func(_ int64, _ float64, work int64) bool { return s.spend(work) && x.Broken() > 1e-7 },
	})
	return out.Closed, err
}

func name(title, id string) string {
	if title != "" {
		return title
	}
	return id
}
