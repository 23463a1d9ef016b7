package rule

import (
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// countFirst has row count only first sessions of rotation a, where anybody may have several.
func (b *Builder) countFirst(row int32, a int) {
	r := &b.P.Rotations[a]
	if r.MaxSessions != nil && *r.MaxSessions < 2 && slices.ContainsFunc(settings(b.P, &sessionCount), func(s problem.Setting) bool { return s.Tier == problem.Must }) {
		return
	}
	if b.first == nil {
		b.first = map[int32]int{}
	}
	b.first[row] = a
}

// split makes two activities of a rotation of which some rows count first sessions only: one for the first session, of
// which a fellow has at most one, and, after all others, one for later sessions, which wait for that. What the rules
// have told of the rotation holds for both, so that no rule and nothing in the solver needs to know.
type split struct {
	b                   *Builder
	activities, choices int     // before
	from                []int   // [activity] the one whose rules it has: itself, or a rotation
	later               []int32 // [choice before] that of later sessions; 0: none
	machines            map[*model.Machine]*model.Machine
}

// splitFirst splits every rotation that needs it, after every rule has told.
func (b *Builder) splitFirst() {
	var rotations []int
	for _, a := range b.first {
		rotations = append(rotations, a)
	}
	if len(rotations) == 0 {
		return
	}
	slices.Sort(rotations)
	rotations = slices.Compact(rotations)
	m := b.M
	s := &split{b: b, activities: m.Activities, choices: len(m.Choices), later: make([]int32, len(m.Choices)), machines: map[*model.Machine]*model.Machine{}}
	for a := range m.Activities {
		s.from = append(s.from, a)
	}
	for _, a := range rotations {
		var of []int32
		for _, c := range m.ChoicesOf[a] {
			s.later[c] = int32(len(m.Choices))
			of = append(of, s.later[c])
			m.Choices = append(m.Choices, int32(len(s.from)))
			b.mentorOf = append(b.mentorOf, b.mentorOf[c])
		}
		s.from = append(s.from, a)
		m.ChoicesOf = append(m.ChoicesOf, of)
	}
	m.Activities = len(s.from)
	b.later, b.base = s.later, s.from
	s.uses()
	for i := range m.Agents {
		s.agent(&m.Agents[i])
		for a := s.activities; a < m.Activities; a++ {
			s.wait(i, a)
		}
	}
}

// uses has the choices of later sessions use what those of the first one use, but for rows that count these only.
func (s *split) uses() {
	m := s.b.M
	lay := func(k int, uses []model.Use, put func(cell int, uses []model.Use)) {
		t, c := k/s.choices, k%s.choices
		put(m.Cell(t, int32(c)), uses)
		if s.later[c] > 0 {
			put(m.Cell(t, s.later[c]), slices.DeleteFunc(slices.Clone(uses), func(u model.Use) bool {
				a, first := s.b.first[u.Row]
				return first && a == int(m.Choices[c])
			}))
		}
	}
	shared := m.Shared
	m.Shared = make([][]model.Use, m.Periods*len(m.Choices))
	for k, uses := range shared {
		lay(k, uses, func(cell int, uses []model.Use) { m.Shared[cell] = uses })
	}
	for i := range m.Agents {
		own := m.Agents[i].Own
		if own == nil {
			continue
		}
		m.Agents[i].Own = make(map[int32][]model.Use, len(own))
		for k, uses := range own {
			lay(int(k), uses, func(cell int, uses []model.Use) { m.Agents[i].Own[int32(cell)] = uses })
		}
	}
}

// agent has every table of an agent speak of the new activities too.
func (s *split) agent(ag *model.Agent) {
	ag.Open, ag.Gain, ag.Score = spread(ag.Open, s.activities, s.from), spread(ag.Gain, s.activities, s.from), spread(ag.Score, s.activities, s.from)
	ag.Length = spread(ag.Length, s.activities, s.from)
	var follow []bool
	for before, x := range s.from {
		for after, y := range s.from {
			one := before != after && x == y // they would be one session
			follow = append(follow, !one && ag.Follow[x*s.activities+y])
		}
	}
	ag.Follow = follow
	for k := range ag.Counters {
		c := &ag.Counters[k]
		c.Inc, c.PerSession = spread(c.Inc, s.activities, s.from), spread(c.PerSession, s.activities, s.from)
	}
	for _, g := range slices.Clone(ag.Gates) {
		for a := s.activities; a < len(s.from); a++ {
			if s.from[a] == g.Activity {
				ag.Gates = append(ag.Gates, model.Gate{Activity: a, Counter: g.Counter, AtLeast: g.AtLeast})
			}
		}
	}
	for k, mc := range ag.Machines { // agents share them
		if s.machines[mc] == nil {
			wide := *mc
			symbols := append(slices.Clone(s.from), s.activities) // none comes last
			wide.Next, wide.Cost = spread(mc.Next, s.activities+1, symbols), spread(mc.Cost, s.activities+1, symbols)
			s.machines[mc] = &wide
		}
		ag.Machines[k] = s.machines[mc]
	}
}

// spread copies every row of a table with the given width to a row of the columns from.
func spread[E any](table []E, width int, from []int) (wide []E) {
	for row := 0; row < len(table); row += width {
		for _, k := range from {
			wide = append(wide, table[row+k])
		}
	}
	return wide
}

// wait has agent i start the later sessions a after one first session. Who brings credit has had it, and an agent that
// is nobody has none.
func (s *split) wait(i, a int) {
	b := s.b
	ag := &b.M.Agents[i]
	if i >= b.N || b.P.Fellows[i].Credit[b.id(s.from[a])] >= 1 {
		for t := range b.M.Periods {
			ag.Open[t*b.M.Activities+a] = false
		}
		return
	}
	each := make([]int32, b.M.Activities)
	each[s.from[a]] = 1
	k := b.Counter(i, model.Counter{Max: 1, PerSession: each}, Origin{Rule: firstTimersID, Fellow: b.P.Fellows[i].ID, Rotation: b.id(s.from[a])})
	ag.Gates = append(ag.Gates, model.Gate{Activity: a, Counter: k, AtLeast: 1})
}

// ActivityID names activity a of the model: rotations first, then site options, then later sessions of rotations.
func (c *Compiled) ActivityID(a int) string {
	R := len(c.P.Rotations)
	if a = c.Base(a); a < R {
		return c.P.Rotations[a].ID
	}
	return c.P.Sites[a-R].ID
}

// Base returns the rotation of which activity a is the later sessions, or a itself.
func (c *Compiled) Base(a int) int {
	if c.base == nil {
		return a
	}
	return c.base[a]
}

// Open says whether agent i works in block t and may do activity a then.
func (c *Compiled) Open(i, t, a int) bool {
	ag := &c.Model.Agents[i]
	if !ag.Work[t] {
		return false
	}
	for k := range c.Model.Activities {
		if c.Base(k) == a && ag.Open[t*c.Model.Activities+k] {
			return true
		}
	}
	return false
}

// toLater puts the choices of later sessions into a path where they belong.
func (c *Compiled) toLater(i int, p model.Path) {
	if c.later == nil || i >= len(c.P.Fellows) {
		return
	}
	for t, ch := range p {
		if k := slices.Index(c.later, int32(ch)); ch != model.None && int(ch) >= len(c.later) && k >= 0 {
			p[t] = int16(k)
		}
	}
	been := map[int]bool{}
	c.Model.Sessions(i, slices.Clone(p), func(a int, _ int16, start, length int) {
		for t := start; t < start+length; t++ {
			if later := c.later[p[t]]; been[a] && later > 0 {
				p[t] = int16(later)
			}
		}
		been[a] = c.P.Fellows[i].Credit[c.ActivityID(a)] < 1
	})
}
