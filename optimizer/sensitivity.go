package optimizer

import (
	"cmp"
	"context"
	"math/big"
	"runtime"
	"slices"
	"time"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
	"github.com/fellowplan/fellowplan/optimizer/internal/row"
	"github.com/fellowplan/fellowplan/optimizer/internal/tree"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// Kinds of limits that Sensitivity relaxes: places, mentors and blocks of time.
const (
	LimitCoverageMax = "coverage-max"  // one fellow more may be on the rotation in one block
	LimitCoverageMin = "coverage-min"  // one fellow less needs to be
	LimitMentor      = "mentor"        // one place more with the mentor in one block
	LimitMentorBack  = "mentor-back"   // the mentor is back, with all places, in one block of an absence
	LimitSlots       = "slots"         // one place more at the site option in one block
	LimitOffsite     = "offsite-limit" // one fellow more off-site, all year
	LimitOpen        = "open"          // the rotation or site option is open in one block more
	LimitRequired    = "required"      // one block of the requirement is free for anything else that the track allows
)

// Gain is what relaxing one limit by one would bring.
type Gain struct {
	Kind        string
	Rotation    string // of a coverage limit, or opened
	Mentor      string
	Site        string // option
	Track       string // of a requirement
	Requirement string
	Block       int   // WholeYear for the off-site limit and a requirement
	From, To    int64 // the limit before and after
	Value       float64
	Exact       string // the objective after minus the objective before, as a fraction
	Proved      bool   // both are optimal; else Value is what was found
	Sentence    string
	amount      *big.Rat
}

// SensitivityOptions steer Sensitivity.
type SensitivityOptions struct {
	Options     // of the whole; a TimeLimit is shared out among the questions
	Most    int // how many limits to try, those that look most promising first; 0: 20
}

// SensitivityAnswer ranks what would help.
type SensitivityAnswer struct {
	Base    *Result // the problem as it is
	Gains   []Gain  // those that bring something, the best first; equal ones in the order of the year
	Nothing []Gain  // tried: proved or found to bring nothing
	Left    int     // limits that bind and were not tried
	Work    int64
}

// Sensitivity says what one place, one mentor, one fellow less of coverage or one block of time would be worth: the
// change of the optimum, found by solving the changed problem and not by a dual price. Every change only
// widens what is allowed, so that none can do harm. base is a result of p, or nil. A limit that the best schedule does not reach seldom brings anything (two who go
// together may wait for a second place), and is tried after the others; where the proof of the optimum at the root still holds with the limit relaxed, that
// proves that it brings nothing. With tiers, the gain is that of the last tier with the others held
// no worse.
func Sensitivity(ctx context.Context, p *Problem, base *Result, o SensitivityOptions) (out *SensitivityAnswer, err error) {
	defer recovered(&err)
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Workers <= 0 {
		o.Workers = runtime.GOMAXPROCS(0)
	}
	if o.Most <= 0 {
		o.Most = 20
	}
	begun := o.Now()
	left := func() (time.Duration, bool) {
		if o.TimeLimit == 0 {
			return 0, ctx.Err() == nil
		}
		d := o.TimeLimit - o.Now().Sub(begun)
		return d, d > 0 && ctx.Err() == nil
	}
	out = &SensitivityAnswer{}
	each := o.Options
	each.Certificate, each.Progress = false, nil
	if base == nil || base.Schedule == nil || base.root == nil && base.last == nil {
		first := each
		if o.TimeLimit > 0 {
			first.TimeLimit = o.TimeLimit / 2
		}
		if base != nil && base.Warm != nil {
			first.Warm = base.Warm
		}
		if base, err = Solve(ctx, p, first); err != nil {
			return nil, err
		}
		out.Work += base.Work
	}
	out.Base = base
	if base.Schedule == nil {
		return out, nil
	}
	limits := binding(p, base)
	each.inner = true
	each.Warm = base.Warm
	for k := range limits {
		g := &limits[k]
		d, ok := left()
		if !ok || k >= o.Most && !g.closed {
			out.Left++
			continue
		}
		if g.closed {
			g.Proved, g.amount = true, new(big.Rat)
			out.add(p, g)
			continue
		}
		if o.TimeLimit > 0 {
			tried := min(o.Most, len(limits))
			each.TimeLimit = max(time.Millisecond, d/time.Duration(max(1, tried-k)))
		}
		r, err := Solve(ctx, g.relaxed(p), each)
		if err != nil {
			return nil, err
		}
		out.Work += r.Work
		if r.Schedule == nil {
			out.Left++
			continue
		}
		g.amount = r.gainOver(base)
		g.Proved = r.Status == Optimal && base.Status == Optimal
		out.add(p, g)
	}
	slices.SortStableFunc(out.Gains, func(a, b Gain) int { return cmp.Or(b.amount.Cmp(a.amount), cmp.Compare(a.Block, b.Block)) })
	return out, nil
}

// gainOver compares two results; with tiers, one that is better in an earlier
// tier counts by the last one all the same, since it holds the others.
func (r *Result) gainOver(base *Result) *big.Rat {
	return new(big.Rat).Sub(r.exact(), base.exact())
}

func (a *SensitivityAnswer) add(p *Problem, l *limit) {
	l.Value, _ = l.amount.Float64()
	l.Exact = l.amount.RatString()
	l.Sentence = l.sentence(p)
	if l.amount.Sign() > 0 {
		a.Gains = append(a.Gains, l.Gain)
	} else {
		a.Nothing = append(a.Nothing, l.Gain)
	}
}

// limit is one candidate.
type limit struct {
	Gain
	index   int     // of the rotation, mentor, site or track
	promise float64 // what the root's multipliers say, at most
	reached bool    // by the best schedule
	closed  bool    // the root's proof holds with it relaxed
}

// binding lists the limits that the schedule reaches, the most promising first, and then those that
// it does not reach and that are not proved to bring nothing; places, mentors and time in turn, so that each
// is heard of when not all can be tried.
func binding(p *Problem, base *Result) (list []limit) {
	load := loadsOf(p, base.Schedule)
	unit := rule.Unit(p)
	parts := unit > 1 // shares of time: every limit may bind
	for t := range p.Blocks.Count {
		for i := range p.Rotations {
			c := p.Rotations[i].Coverage
			if c == nil {
				continue
			}
			if most := c.Max.At(t, -1); most >= 0 {
				list = append(list, limit{reached: parts || load.home[i][t] >= most, Gain: Gain{Kind: LimitCoverageMax, Rotation: p.Rotations[i].ID, Block: t, From: most, To: most + 1}, index: i})
			}
			if least := c.Min.At(t, 0); least > 0 {
				list = append(list, limit{reached: parts || load.home[i][t] <= least, Gain: Gain{Kind: LimitCoverageMin, Rotation: p.Rotations[i].ID, Block: t, From: least, To: least - 1}, index: i})
			}
		}
		for i := range p.Mentors {
			// Who shares places with whom is left to the multipliers: a mentor
			// whose rotations nobody is on is not short.
			n := p.Mentors[i].Capacity.At(t, 0)
			list = append(list, limit{reached: load.supervised(p, i, t), Gain: Gain{Kind: LimitMentor, Mentor: p.Mentors[i].ID, Block: t, From: n, To: n + 1}, index: i})
		}
		for i := range p.Sites {
			if n := p.Sites[i].Slots.At(t, -1); n >= 0 {
				list = append(list, limit{reached: load.away[i][t] >= n, Gain: Gain{Kind: LimitSlots, Site: p.Sites[i].ID, Block: t, From: n, To: n + 1}, index: i})
			}
		}
	}
	list = append(list, blocksMore(p)...)
	if n := p.OffsiteLimit; n != nil {
		reached := slices.ContainsFunc(load.offsite, func(away int64) bool { return away >= *n })
		list = append(list, limit{reached: reached, Gain: Gain{Kind: LimitOffsite, Block: WholeYear, From: *n, To: *n + 1}})
	}
	if root := boundAtRoot(p, base); root != nil {
		for k := range list {
			list[k].judge(root, unit)
		}
	}
	list = slices.DeleteFunc(list, func(l limit) bool { return l.closed && !l.reached })
	slices.SortStableFunc(list, func(a, b limit) int {
		if a.reached != b.reached {
			return map[bool]int{true: -1, false: 1}[a.reached]
		}
		return cmp.Compare(b.promise, a.promise)
	})
	return inTurn(list)
}

// root is a bound on all schedules by multipliers, without the cells that the
// search has shut: those were shut for the problem as it is.
type root struct {
	c     *rule.Compiled
	u     *price.Multipliers
	bound int64
	value model.Value // of the best schedule
	team  *price.Team
}

// rootLabels limits the row search for the bound at the root.
const rootLabels = 40_000

// boundAtRoot adds up the bound at the multipliers of the root again; nil when
// there are none.
func boundAtRoot(p *Problem, base *Result) *root {
	if base.root == nil || base.last != nil {
		return nil
	}
	c := rule.Compile(p)
	team, err := price.NewTeam(price.NewMarket(c.Model), 1)
	if err != nil || len(base.root.Row) != len(c.Model.Rows) || base.root.Scale != team.Scale {
		return nil
	}
	r := &root{c: c, u: base.root, team: team, bound: team.Constant(base.root, true), value: base.best}
	for _, a := range team.Best(price.Ask{U: r.u, Gains: true, Opt: func(int) row.Options { return row.Options{Labels: rootLabels, Steps: 40} }}) {
		if !a.OK || a.Empty {
			return nil
		}
		r.bound += a.Bound
	}
	return r
}

// moves says which sides of the row that comes from there the limit moves, by one place each.
func (l *limit) moves(from *rule.Origin) (least, most bool) {
	if l.Block >= 0 && !slices.Equal(from.Blocks, []int{l.Block}) {
		return false, false
	}
	figure, of := l.figure()
	return from.Least.From(figure, of), from.Most.From(figure, of)
}

// figure is the number of the problem that the limit is, and whose.
func (l *limit) figure() (f rule.Figure, of string) {
	switch l.Kind {
	case LimitCoverageMax:
		return rule.CoverageMost, l.Rotation
	case LimitCoverageMin:
		return rule.CoverageLeast, l.Rotation
	case LimitMentor:
		return rule.MentorPlaces, l.Mentor
	case LimitSlots:
		return rule.SitePlaces, l.Site
	case LimitOffsite:
		return rule.OffsitePlaces, ""
	}
	return rule.NoFigure, ""
}

// judge finds the rows that the limit stands in, and what relaxing them adds
// to the bound at most.
func (l *limit) judge(r *root, unit int64) {
	var more int64
	seen := false
	for k := range r.c.Model.Rows {
		from, y := &r.c.Origin[r.c.Model.Rows[k].Origin], r.u.Row[k]
		least, most := l.moves(from)
		if most {
			more += max(0, y) * unit
		}
		if least {
			more += max(0, -y) * unit
		}
		seen = seen || least || most
	}
	l.promise = float64(more)
	l.closed = seen && closes(r, r.bound+more)
}

// closes says whether nothing above the best value fits under bound.
func closes(r *root, bound int64) bool {
	s := tree.New(r.team, nil, tree.Hooks{})
	return !r.value.Less(s.Ceiling(bound))
}

// loads are how many are where, per block.
type loads struct {
	home    [][]int64
	away    [][]int64
	offsite []int64
}

func loadsOf(p *Problem, s *Schedule) *loads {
	l := &loads{offsite: make([]int64, p.Blocks.Count)}
	for range p.Rotations {
		l.home = append(l.home, make([]int64, p.Blocks.Count))
	}
	for range p.Sites {
		l.away = append(l.away, make([]int64, p.Blocks.Count))
	}
	at := map[string]int{}
	for a, id := range activitiesOf(p) {
		at[id] = a
	}
	for i := range p.Fellows {
		for t, id := range s.Rows[p.Fellows[i].ID] {
			a, ok := at[id]
			switch {
			case !ok || t >= p.Blocks.Count:
			case a < len(p.Rotations):
				l.home[a][t]++
			default:
				l.away[a-len(p.Rotations)][t]++
				l.offsite[t]++
			}
		}
	}
	return l
}

// supervised says whether anybody is on a rotation of mentor m in block t.
func (l *loads) supervised(p *Problem, m, t int) bool {
	for r := range p.Rotations {
		if p.Rotations[r].Mentor && l.home[r][t] > 0 && slices.Contains(p.Mentors[m].Rotations, p.Rotations[r].ID) {
			return true
		}
	}
	return false
}
