package optimizer

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/big"
	"runtime"
	"runtime/debug"
	"slices"
	"time"

	"github.com/fellowplan/fellowplan/optimizer/internal/master"
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
	"github.com/fellowplan/fellowplan/optimizer/internal/repair"
	"github.com/fellowplan/fellowplan/optimizer/internal/row"
	"github.com/fellowplan/fellowplan/optimizer/internal/tree"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// Options of one solve. The zero value solves to proof on all cores.
type Options struct {
	TimeLimit   time.Duration    // 0: none; below 0, such as what is left after a deadline: over at once
	WorkLimit   int64            // in steps of the search, machine-independent, looked at between steps; 0: none; below 0: over at once
	Seed        uint64           // same seed and work limit: same answer
	Workers     int              // goroutines; 0 or less: as many as cores
	MemoryLimit int64            // bytes of columns and row searches, by estimate; idle columns go and searches end sooner; 0: none
	Progress    func(Progress)   // called from one goroutine at a time; best and bound never get worse
	Now         func() time.Time // the clock for Elapsed; nil: time.Now
	Warm        *Warm            // what an earlier solve left; nil: nothing
	// Certificate writes the proof of the bound, after the search: with a TimeLimit the whole may take twice as long (at
	// least a second more), a WorkLimit counts the search alone, and a cancel ends both. What has no proof by then is not
	// called optimal. Without it results keep the limits, and are checked within them.
	Certificate bool

	inner  bool             // a question asked by another one: nobody reads why there is no schedule
	extras []extra          // rows beyond the rules of the problem
	moving *moving          // moves cost more than everything else
	sets   []rule.MentorSet // whose rows are told besides those of the rules
	known  []model.Path     // a legal year in the choices of this very problem; nil: none
	proved *big.Rat         // no year is worth more; nil: nothing is known
}

// ErrInternal wraps what should not happen: a panic inside, or a schedule that
// failed its check. The input is not at fault.
var ErrInternal = errors.New("optimizer: internal error")

// Solve finds the best schedule of p. A finished search is a status, never an
// error; errors are invalid problems and internal failures.
func Solve(ctx context.Context, p *Problem, o Options) (res *Result, err error) {
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(error); ok && errors.Is(e, row.ErrTooRich) {
				res, err = nil, e
				return
			}
			res, err = nil, fmt.Errorf("%w: %v\n%s", ErrInternal, r, debug.Stack())
		}
	}()
	if err := Validate(p); err != nil {
		return nil, err
	}
	if len(p.Tiers) > 0 {
		return solveTiers(ctx, p, o)
	}
	return solveOne(ctx, p, o)
}

// once solves a valid problem of one tier, with the rows that it has. again: it broke a rule for which rows were missing.
func (s *solver) once() (r *Result, again bool, err error) {
	if err := s.prepare(); err != nil {
		return nil, false, err
	}
	if reasons, err := s.nearby(); err != nil {
		return nil, false, err
	} else if reasons != nil {
		return s.infeasible(reasons), false, nil
	}
	if !s.search.Done {
		alone, reasons := s.rowsAlone()
		if reasons != nil {
			return s.infeasible(reasons), false, nil
		}
		for _, step := range []func() error{
			func() error { return s.warm(alone, true) },
			func() error { return s.repair(alone) },
			s.prove,
		} {
			if s.rowless() {
				return nil, true, nil
			}
			if err := step(); err != nil {
				return nil, false, err
			}
		}
		if s.rowless() {
			return nil, true, nil
		}
	}
	r, err = s.result()
	return r, false, err
}

// solver is one run of Solve.
type solver struct {
	p        *Problem
	o        Options
	c        *rule.Compiled
	team     *price.Team
	ctx      context.Context
	cancel   context.CancelFunc
	outer    context.Context
	begun    time.Time // by Options.Now
	started  time.Time
	work     int64
	limited  bool // the work limit was reached
	search   *tree.Search
	phase    string
	phases   []PhaseTime
	phaseAt  time.Time
	phaseWas int64
	empty    bool             // proved: no schedule
	nobody   int              // 1 + an agent who has no year at all
	nearly   *Schedule        // legal in a problem much alike; nil: none
	until    int64            // work at which judging changed problems ends
	missing  missing          // rows that a schedule showed to be missing
	judging  []rule.MentorSet // told when changed problems are judged
}

// start compiles the problem and sets the limits.
func start(ctx context.Context, p *Problem, o Options) (*solver, error) {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Workers <= 0 {
		o.Workers = runtime.GOMAXPROCS(0)
	}
	s := &solver{p: p, o: o, outer: ctx, begun: o.Now(), started: time.Now()}
	if o.TimeLimit != 0 {
		s.ctx, s.cancel = context.WithTimeout(ctx, o.TimeLimit)
	} else {
		s.ctx, s.cancel = context.WithCancel(ctx)
	}
	s.enter("compile")
	s.c = rule.Compile(p)
	if n := len(s.c.Model.Choices); n > math.MaxInt16 { // a path keeps them in 16 bits
		s.cancel()
		return nil, FieldErrors{{Path: "mentors", Value: fmt.Sprintf("%d pairs of a rotation and a mentor", n), Message: fmt.Sprintf("with one mentor through a session write at most %d", math.MaxInt16)}}
	}
	if err := s.c.AddMentorSets(o.sets); err != nil && !o.inner { // a changed problem may do without mentors
		s.cancel()
		return nil, fmt.Errorf("%w: %w", ErrInternal, err)
	}
	if s.c.Model.Keeps != nil {
		s.c.Model.Keeps = s.keeps
	}
	if o.moving != nil {
		o.moving.apply(s.c)
	}
	for _, add := range o.extras {
		add(s.c)
	}
	team, err := price.NewTeam(price.NewMarket(s.c.Model), min(o.Workers, max(1, len(p.Fellows))))
	if err != nil {
		s.cancel()
		return nil, err
	}
	s.team = team
	if team.Reach > price.Exact {
		s.cancel()
		return nil, FieldErrors{{Path: "rules", Value: fmt.Sprintf("%.3g at most", team.Reach), Message: "scale weights, or the minima that soft rules ask for, down: all breaches together would be beyond exact arithmetic"}}
	}
	return s, nil
}

// enter closes the current phase and opens the next.
func (s *solver) enter(phase string) {
	now := s.o.Now()
	if s.phase != "" {
		s.phases = append(s.phases, PhaseTime{s.phase, now.Sub(s.phaseAt), s.work - s.phaseWas})
	}
	s.phase, s.phaseAt, s.phaseWas = phase, now, s.work
}

func (s *solver) stop() bool { return s.ctx.Err() != nil }

func (s *solver) spend(work int64) bool {
	s.work += work
	if s.o.WorkLimit != 0 && s.work >= s.o.WorkLimit {
		s.limited = true
	}
	return !s.limited && !s.stop() && !s.missing.some()
}

// prepare builds the master program and the search around it.
func (s *solver) prepare() error {
	x, err := master.New(s.team, true, float64(s.team.Largest)/float64(max(1, s.c.Model.Periods))*2+1)
	if err != nil {
		return err
	}
	s.search = tree.New(s.team, x, tree.Hooks{
		Found: func([]model.Path, model.Value) { s.tell() },
		Bound: func(int64) { s.tell() },
		Spend: s.spend, Stop: s.stop,
	})
	s.search.Seed = s.o.Seed
	s.search.Bar()
	s.search.Least, _ = ends(s.c.Model)
	if s.o.MemoryLimit > 0 {
		x.Limit = s.o.MemoryLimit / 2
		s.team.Labels = int(max(fewestLabels, s.o.MemoryLimit/4/int64(s.team.Workers)/bytesPerLabel))
	}
	if !s.o.inner || s.o.Certificate {
		s.search.Log = &tree.Log{Corridors: s.o.Certificate}
	}
	if s.o.known != nil {
		s.search.Offer(s.o.known)
	}
	return nil
}

// A label of a row search takes about so much with its table; a search of
// less than fewestLabels is of no use.
const (
	bytesPerLabel = 1000
	fewestLabels  = 2000
)

// repair looks for a good legal year until it stops getting better.
func (s *solver) repair(alone []model.Path) error {
	s.enter("repair")
	if !s.complete(alone) {
		return nil
	}
	return s.guided(repair.Job{
		Team: s.team, Start: alone, Seed: s.o.Seed, Offer: s.search.Offer, Known: s.search.Incumbent != nil,
		Worth: func(i int, p model.Path) { _, _, _ = s.search.Master.Add(i, p) },
		Spend: func(work int64) bool { return s.spend(work) && !s.search.Closed(s.search.Bound) },
		Stop:  s.stop,
	})
}

// complete asks harder for the paths that are missing.
func (s *solver) complete(alone []model.Path) bool {
	for _, effort := range []row.Options{{Labels: 20_000, Steps: 80, Beam: 500}, {Labels: 300_000, Steps: 80, Beam: 5000}} {
		if !slices.ContainsFunc(alone, func(p model.Path) bool { return p == nil }) {
			return true
		}
		u := s.team.Round(make([]float64, len(s.c.Model.Rows)), make([]float64, len(s.c.Model.Agents)))
		for i, a := range s.team.Best(price.Ask{
			U: &u, Gains: true, Stop: s.stop, Skip: func(i int) bool { return alone[i] != nil },
			Opt: func(int) row.Options { return effort },
		}) {
			s.work += a.Work
			if len(a.Paths) > 0 {
				alone[i] = a.Paths[0]
			}
		}
	}
	return !slices.ContainsFunc(alone, func(p model.Path) bool { return p == nil })
}

// prove runs column generation and branching until the proof is complete or a
// limit ends it.
func (s *solver) prove() error {
	s.enter("prove")
	if err := s.search.Run(s.ctx); err != nil {
		return err
	}
	s.empty = s.search.Done && s.search.Incumbent == nil
	return nil
}

// tell reports progress.
func (s *solver) tell() {
	if s.o.Progress == nil {
		return
	}
	p := Progress{Phase: s.phase, Work: s.work, Elapsed: s.o.Now().Sub(s.begun)}
	best, bound := s.figures()
	p.Best, p.Bound, p.Gap = floats(best, bound)
	s.o.Progress(p)
}
