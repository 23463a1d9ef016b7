package rule

import (
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// tierFactors scale the weights of soft rules by tier: one unit of a "should"
// outweighs the whole objective below it.
type tierFactors struct{ should, wish int64 }

// Builder collects what the rules tell about one problem. Indices: fellow
// (= agent) i, activity a (rotations first, then site options), block t.
type Builder struct {
	P *problem.Problem
	T int // blocks
	N int // fellows
	R int // rotations; activities a < R are at home
	A int // activities

	M      *model.Model
	Unit   int64     // what a whole block counts in rows and counters: 1, or 100 with shares of time
	Share  [][]int64 // [fellow][block] in units; nil row: Unit everywhere
	Origin []Origin  // of rows and counters, by their Origin field

	activity map[string]int
	fellow   map[string]int
	mentorOf []int         // [choice] index of its mentor, or -1
	first    map[int32]int // rows that count first sessions only, and of which rotation
	later    []int32       // [choice] that of later sessions, 0: none; nil: none at all
	base     []int         // [activity] see Compiled.base
	tiers    tierFactors
	own      []bool   // [fellow] uses may differ from the shared ones
	faculty  *faculty // of mentor-capacity; nil: another rule says who supervises, or none
}

// Compiled is a problem as mathematics, with the way back.
type Compiled struct {
	P        *problem.Problem
	Model    *model.Model
	Origin   []Origin
	mentorOf []int
	later    []int32 // [choice] that of later sessions, 0: none; nil: none at all
	base     []int   // [activity] the rotation of which it is the later sessions, or itself; nil: always itself
	activity map[string]int
	builder  *Builder
}

// Compile lets every rule tell the solver about p, which must be valid.
func Compile(p *problem.Problem) *Compiled {
	b := newBuilder(p)
	for i := range All {
		r := &All[i]
		if r.Tell == nil {
			continue
		}
		for _, s := range settings(p, r) {
			r.Tell(b, s)
		}
	}
	b.splitFirst()
	c := &Compiled{P: p, Model: b.M, Origin: b.Origin, mentorOf: b.mentorOf, later: b.later, base: b.base, activity: b.activity, builder: b}
	if len(b.M.Agents) > b.N {
		b.M.Settle = c.Complete
	}
	if b.faculty != nil && b.faculty.open {
		b.M.Keeps = func(paths []model.Path) bool { return len(c.Unsupervised(paths)) == 0 }
	}
	return c
}

// settings returns the settings under which r acts on p.
func settings(p *problem.Problem, r *Rule) []problem.Setting {
	var s []problem.Setting
	off := false
	for _, have := range p.Rules {
		switch {
		case have.ID != r.ID:
		case have.Tier == problem.Off:
			off = true
		default:
			s = append(s, complete(r, have))
		}
	}
	if len(s) == 0 && r.Always && !off {
		s = []problem.Setting{complete(r, problem.Setting{ID: r.ID})}
	}
	return s
}

// complete fills in tier and weight from the card.
func complete(r *Rule, s problem.Setting) problem.Setting {
	if s.Tier == "" {
		s.Tier = r.Tier
	}
	if s.Weight == 0 {
		s.Weight = max(1, r.Weight)
	}
	return s
}

func newBuilder(p *problem.Problem) *Builder {
	b := &Builder{P: p, T: p.Blocks.Count, N: len(p.Fellows), R: len(p.Rotations), A: len(p.Rotations) + len(p.Sites), Unit: Unit(p)}
	b.activity, b.fellow = map[string]int{}, map[string]int{}
	for a := range b.A {
		b.activity[b.id(a)] = a
	}
	for i := range p.Fellows {
		b.fellow[p.Fellows[i].ID] = i
	}
	b.M = &model.Model{Periods: b.T, Activities: b.A}
	continuity := false
	for _, s := range p.Rules {
		continuity = continuity || s.ID == mentorContinuityID
	}
	for a := range b.A {
		var of []int32
		add := func(mentor int) {
			of = append(of, int32(len(b.M.Choices)))
			b.M.Choices = append(b.M.Choices, int32(a))
			b.mentorOf = append(b.mentorOf, mentor)
		}
		if continuity && a < b.R && p.Rotations[a].Mentor {
			for m := range p.Mentors {
				for _, r := range p.Mentors[m].Rotations {
					if r == p.Rotations[a].ID {
						add(m)
						break
					}
				}
			}
		}
		if len(of) == 0 {
			add(-1)
		}
		b.M.ChoicesOf = append(b.M.ChoicesOf, of)
	}
	b.M.Shared = make([][]model.Use, b.T*len(b.M.Choices))
	b.Share = make([][]int64, b.N)
	b.own = make([]bool, b.N)
	for range p.Fellows {
		ag := model.Agent{
			Work: make([]bool, b.T), Open: make([]bool, b.T*b.A), Gain: make([]int64, b.T*b.A), Score: make([]int64, b.T*b.A),
			Length: make([]model.Span, b.A), Follow: make([]bool, b.A*b.A), UsesShared: true,
		}
		for t := range b.T {
			ag.Work[t] = true
		}
		for k := range ag.Open {
			ag.Open[k] = true
		}
		for k := range ag.Follow {
			ag.Follow[k] = true
		}
		for a := range ag.Length {
			ag.Length[a] = model.Span{Min: 1, Max: b.T}
		}
		b.M.Agents = append(b.M.Agents, ag)
	}
	b.readShares()
	b.readTiers()
	return b
}

// readShares looks ahead for shares of time, since they change the unit in
// which every other rule counts.
func (b *Builder) readShares() {
	for _, s := range b.P.Rules {
		if s.ID != shareID {
			continue
		}
		q := params[shareParams](shareParameters, s)
		i := b.fellow[q.Fellow]
		if b.Share[i] == nil {
			b.Share[i] = make([]int64, b.T)
			for t := range b.T {
				b.Share[i][t] = 100
			}
		}
		for _, t := range q.Blocks {
			b.Share[i][t] = q.Percent
		}
		b.own[i] = true
	}
}

// share returns what fellow i counts in block t, in units.
func (b *Builder) share(i, t int) int64 {
	if b.Share[i] == nil {
		return b.Unit
	}
	return b.Share[i][t]
}

// readTiers computes the price of one "should" unit so that it outweighs
// everything below it: wishes and the prices of all soft rules of tier "wish"
// lie within +-MaxObjective by validation, and usually far inside; the factor
// is the width of what these data can reach.
func (b *Builder) readTiers() {
	b.tiers = tierFactors{should: 1, wish: 1}
	for _, s := range b.P.Rules {
		if s.Tier == problem.Should {
			b.tiers.should = 2*reachOfWishes(b.P) + 1
		}
	}
}

// Price returns what one unit of excess costs under s: 0 for a hard rule.
func (b *Builder) Price(s problem.Setting) int64 {
	switch s.Tier {
	case problem.Should:
		return s.Weight * b.tiers.should
	case problem.Wish:
		return s.Weight * b.tiers.wish
	}
	return 0
}

// id returns the id of activity a.
func (b *Builder) id(a int) string {
	if a < b.R {
		return b.P.Rotations[a].ID
	}
	return b.P.Sites[a-b.R].ID
}

// counted returns the rotation that activity a counts as.
func (b *Builder) counted(a int) int {
	if a < b.R {
		return a
	}
	return b.activity[b.P.Sites[a-b.R].CountsAs]
}

// Close forbids activity a to fellow i in block t.
func (b *Builder) Close(i, t, a int) { b.M.Agents[i].Open[t*b.A+a] = false }

// Counter adds a counter to fellow i and returns its number.
func (b *Builder) Counter(i int, c model.Counter, from Origin) int {
	c.Origin = b.origin(from)
	ag := &b.M.Agents[i]
	ag.Counters = append(ag.Counters, c)
	return len(ag.Counters) - 1
}

// increments returns Inc of a counter that adds fellow i's share for the
// activities in which holds.
func (b *Builder) increments(i int, in func(a int) bool) []int32 {
	inc := make([]int32, b.T*b.A)
	for a := range b.A {
		if !in(a) {
			continue
		}
		for t := range b.T {
			inc[t*b.A+a] = int32(b.share(i, t))
		}
	}
	return inc
}

// Row adds a linking row and returns its number.
func (b *Builder) Row(lo, hi, under, over int64, from Origin) int32 {
	b.M.Rows = append(b.M.Rows, model.Row{Lo: lo, Hi: hi, Under: under, Over: over, Origin: b.origin(from)})
	return int32(len(b.M.Rows) - 1)
}

func (b *Builder) origin(o Origin) int {
	b.Origin = append(b.Origin, o)
	return len(b.Origin) - 1
}

// UseAll counts every fellow who does activity a in block t towards row: by
// share of time, or by head.
func (b *Builder) UseAll(row int32, t, a int, byShare bool) {
	for _, c := range b.M.ChoicesOf[a] {
		b.UseChoice(row, t, c, byShare)
	}
}

// UseChoice is UseAll for one choice of an activity.
func (b *Builder) UseChoice(row int32, t int, c int32, byShare bool) {
	coef := int64(1)
	if byShare {
		coef = b.Unit
	}
	cell := b.M.Cell(t, c)
	b.M.Shared[cell] = append(b.M.Shared[cell], model.Use{Row: row, Coef: int32(coef)})
	if !byShare {
		return
	}
	for i := range b.N {
		if d := b.share(i, t) - coef; b.own[i] && d != 0 {
			b.useOwn(row, i, cell, d) // the shared use counts a whole block: correct it
		}
	}
}

// UseOne counts only fellow i with coef.
func (b *Builder) UseOne(row int32, i, t, a int, coef int64) {
	for _, c := range b.M.ChoicesOf[a] {
		b.useOwn(row, i, b.M.Cell(t, c), coef)
	}
}

func (b *Builder) useOwn(row int32, i, cell int, coef int64) {
	ag := &b.M.Agents[i]
	if ag.Own == nil {
		ag.Own = map[int32][]model.Use{}
	}
	ag.Own[int32(cell)] = append(ag.Own[int32(cell)], model.Use{Row: row, Coef: int32(coef)})
}

// Schedule turns one path per fellow into rows and, where choices are
// mentors, mentors.
func (c *Compiled) Schedule(paths []model.Path) *problem.Schedule {
	s := &problem.Schedule{Rows: map[string]problem.Row{}}
	mentors := false
	for _, m := range c.mentorOf {
		mentors = mentors || m >= 0
	}
	if mentors {
		s.Mentors = map[string]problem.Row{}
	}
	for i := range c.P.Fellows {
		row := make(problem.Row, c.P.Blocks.Count)
		by := make(problem.Row, c.P.Blocks.Count)
		for t, ch := range paths[i] {
			if ch == model.None {
				continue
			}
			row[t] = c.ActivityID(int(c.Model.Choices[ch]))
			if m := c.mentorOf[ch]; m >= 0 {
				by[t] = c.P.Mentors[m].ID
			}
		}
		s.Rows[c.P.Fellows[i].ID] = row
		if mentors {
			s.Mentors[c.P.Fellows[i].ID] = by
		}
	}
	return s
}

// ChoiceName says what a choice of the model stands for.
type ChoiceName struct {
	Activity, Mentor string
	Later            bool // of sessions after the first, where the model tells them apart
}

// ChoiceNames names every choice of the model.
func (c *Compiled) ChoiceNames() []ChoiceName {
	names := make([]ChoiceName, len(c.Model.Choices))
	for k, a := range c.Model.Choices {
		names[k].Activity, names[k].Later = c.ActivityID(int(a)), c.Base(int(a)) != int(a)
		if m := c.mentorOf[k]; m >= 0 {
			names[k].Mentor = c.P.Mentors[m].ID
		}
	}
	return names
}

// Path turns one fellow's row back into a path; ok is false when an activity
// or mentor in it does not exist in the model.
func (c *Compiled) Path(i int, s *problem.Schedule) (p model.Path, ok bool) {
	row := s.Rows[c.P.Fellows[i].ID]
	by := s.Mentors[c.P.Fellows[i].ID]
	p = make(model.Path, c.P.Blocks.Count)
	for t := range p {
		p[t] = model.None
		if t >= len(row) || row[t] == "" {
			continue
		}
		a, known := c.activity[row[t]]
		if !known {
			return nil, false
		}
		for _, ch := range c.Model.ChoicesOf[a] {
			m := c.mentorOf[ch]
			if m < 0 || t < len(by) && c.P.Mentors[m].ID == by[t] {
				p[t] = int16(ch)
			}
		}
		if p[t] == model.None {
			return nil, false
		}
	}
	c.toLater(i, p)
	return p, true
}

// impossible leaves fellow i without any path.
func (b *Builder) impossible(i int, from Origin) {
	b.Counter(i, model.Counter{Start: 0, Min: 1, Max: 1}, from)
}
