// Package repair finds good legal years quickly and proves nothing: everybody
// starts from the best row of their own, the shared rows that break are given
// weights, and agents are re-optimized exactly against what the others do,
// while the weights of rows that stay broken grow (in the manner of breakout
// local search and of Lagrangian heuristics). A step is a whole row, or, where
// years are long, what an agent does in some weeks of it.
//
// Steps are worked out in batches of different agents, in parallel, against
// the loads at the start of the batch, and taken in order. How large a batch
// is depends on the problem only, so that the course is the same whatever the
// number of workers.
package repair

import (
	"math"
	"math/rand/v2"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
)

// Search is one stream of repair. Same inputs, same course.
type Search struct {
	Team   *price.Team
	Paths  []model.Path // where it stands; rows may be broken
	Found  func(paths []model.Path)
	Spend  func(work int64) bool // between batches; false: stop
	Shut   func(i int) []bool    // nil: none
	Labels int
	Beam   int

	m      *model.Model
	rng    *rand.Rand
	load   []int64 // [row] use of all people
	weight []int64 // [row] price of one unit outside, scaled
	unit   int64   // first weight
	evenly bool    // no path gains anything: weights need not outgrow an objective
	most   int64   // weights beyond it could overflow what a whole path is charged
	legal  bool    // some year was
	stale  int64   // sweeps since
	score  []int64
	worst  [2]int  // agents with the smallest score per period, -1: none
	stamp  []int64 // [row] the batch that changed it last
	batch  int64
	lanes  []*lane
	diff   []int64 // [row] scratch: change of the load
	seen   []int64 // [row] diff is that of this mark
	mark   int64
	rows   []int32 // rows in diff
	where  []where
	holes  []*hole // [row] nil: none
	people []int   // the agents that are somebody
}

// New prepares a stream. Paths must hold one accepted path per agent.
func New(team *price.Team, paths []model.Path, seed, stream uint64) *Search {
	m := team.M
	s := &Search{Team: team, m: m, rng: rand.New(rand.NewPCG(seed, stream)), Labels: 500, Beam: 20}
	if m.Periods > 30 {
		s.Labels = 100 // long rows are seldom exact anyway: more of them are worth more than better ones
	}
	s.load, s.weight = make([]int64, len(m.Rows)), make([]int64, len(m.Rows))
	s.stamp, s.diff, s.seen = make([]int64, len(m.Rows)), make([]int64, len(m.Rows)), make([]int64, len(m.Rows))
	s.score = make([]int64, len(m.Agents))
	// Not below the noise, or rows would weigh nothing where nobody has wishes.
	s.unit = max(team.Scale, team.Largest*team.Scale/int64(max(1, m.Periods))/4)
	s.evenly = team.Largest == 0
	for r := range s.weight {
		s.weight[r] = s.unit
	}
	s.most = max(s.unit, mostWeight(m))
	s.Paths = slices.Clone(paths)
	s.findHoles()
	for _, i := range s.people {
		p := s.Paths[i]
		m.AddUses(i, p, s.load, 1)
		s.score[i] = m.ScoreOf(i, p)
	}
	for range min(mostLanes, max(2, len(paths)/8), max(1, len(paths))) {
		s.lanes = append(s.lanes, newLane(m))
	}
	s.findWorst()
	s.where = locate(m)
	return s
}

// mostWeight is a weight at which every row can be broken by everybody, and every cell of a path be charged
// for all of its rows, within whole numbers.
func mostWeight(m *model.Model) int64 {
	sum := func(uses []model.Use) (n int64) {
		for _, u := range uses {
			n += max(int64(u.Coef), -int64(u.Coef))
		}
		return n
	}
	shared, own := int64(1), int64(0) // most that one cell uses, over all its rows
	for _, uses := range m.Shared {
		shared = max(shared, sum(uses))
	}
	for i := range m.Agents {
		for _, uses := range m.Agents[i].Own {
			own = max(own, sum(uses))
		}
	}
	cell := shared + own
	room := cell * int64(max(2*m.Periods, 2*len(m.Agents)))
	for r := range m.Rows {
		for _, side := range []int64{m.Rows[r].Lo, m.Rows[r].Hi} {
			if side = max(side, -side); side < model.Infinite {
				room = max(room, side+cell*int64(len(m.Agents)))
			}
		}
	}
	return (1 << 59) / room
}

// Weigh begins with the multipliers of a bound as weights.
func (s *Search) Weigh(row []int64) {
	s.legal = true
	for r, y := range row {
		s.weight[r] = min(max(y, -y, s.unit/20), s.most)
	}
}

// mostLanes is the largest batch.
const mostLanes = 16

// Broken is the number of units by which hard rows are broken.
func (s *Search) Broken() (sum int64) {
	for r := range s.m.Rows {
		sum += s.hard(r)
	}
	return sum
}

// hard is the number of units by which row r is broken, as far as that is not for sale.
func (s *Search) hard(r int) int64 {
	h := s.holes[r]
	if h == nil {
		hard, _ := s.m.Rows[r].Excess(s.load[r])
		return hard
	}
	least := int64(math.MaxInt64)
	for _, add := range h.adds {
		hard, _ := s.m.Rows[r].Excess(s.load[r] + add)
		least = min(least, hard)
	}
	return least
}

// reweigh raises the weights of what is broken. Once a legal year was found
// all weights fall whenever the year is legal, so that somebody breaks in
// where that is worth more than the others lose, and rise again gently: the
// year swings around the edge of what is legal, and the weights around what
// the rows are worth (strategic oscillation, Glover).
func (s *Search) reweigh() {
	broken := s.Broken() > 0
	if broken {
		s.stale++
	} else {
		s.legal, s.stale = true, 0
	}
	least := s.unit / 20
	for r := range s.m.Rows {
		hard := s.hard(r)
		w := &s.weight[r]
		switch {
		case hard > 0 && s.legal:
			*w += least*(4+s.stale)/4 + *w/10
			*w = min(*w, s.most)
		case hard > 0:
			grown := s.unit / 2
			if !s.evenly { // without an objective, weights that grow by a share of themselves only drown all the others
				grown += *w / 8
			}
			*w = min(*w+grown, s.most) // rows that nobody can mend would grow for ever
		case !broken && *w > least:
			*w -= (*w - least) * 2 / 5
		case !s.legal && *w > s.unit:
			*w -= (*w - s.unit) / 32
		}
	}
	if !broken && s.Found != nil {
		s.settle()
		s.Found(s.Paths)
	}
}

// findWorst finds the two agents that are worst off.
func (s *Search) findWorst() {
	s.worst = [2]int{-1, -1}
	if s.m.FairWeight == 0 {
		return
	}
	less := func(i, k int) bool {
		return k < 0 || s.score[i]*s.m.Agents[k].Div < s.score[k]*s.m.Agents[i].Div
	}
	for i := range s.m.Agents {
		switch {
		case s.m.Agents[i].Div == 0:
		case less(i, s.worst[0]):
			s.worst = [2]int{i, s.worst[0]}
		case less(i, s.worst[1]):
			s.worst[1] = i
		}
	}
}

// slope is what one unit of agent i's score adds to the fairness term: only
// the worst-off count.
func (s *Search) slope(i int) int64 {
	if s.worst[0] < 0 || s.m.Agents[i].Div == 0 {
		return 0
	}
	if i != s.worst[0] && s.score[i]*s.m.Agents[s.worst[0]].Div != s.score[s.worst[0]]*s.m.Agents[i].Div {
		return 0
	}
	return s.m.FairWeight * s.Team.Scale / s.m.Agents[i].Div
}

// fairness is the fairness term, scaled, when agent i has the given score.
func (s *Search) fairness(i int, score int64) int64 {
	d := s.m.Agents[i].Div
	if s.m.FairWeight == 0 || d == 0 {
		return 0
	}
	least := score * s.Team.Scale * s.m.FairWeight / d
	k := s.worst[0]
	if k == i {
		k = s.worst[1]
	}
	if k >= 0 {
		least = min(least, s.score[k]*s.Team.Scale*s.m.FairWeight/s.m.Agents[k].Div)
	}
	return least
}

// cost is the price of a load of row r.
func (s *Search) cost(r int32, load int64) int64 {
	h := s.holes[r]
	if h == nil {
		return s.plainCost(r, load)
	}
	least := int64(math.MaxInt64)
	for _, add := range h.adds {
		least = min(least, s.plainCost(r, load+add))
	}
	return least
}

func (s *Search) plainCost(r int32, load int64) int64 {
	w := &s.m.Rows[r]
	switch {
	case load < w.Lo && w.Under > 0:
		return (w.Lo - load) * w.Under * s.Team.Scale
	case load < w.Lo:
		return (w.Lo - load) * s.weight[r]
	case load > w.Hi && w.Over > 0:
		return (load - w.Hi) * w.Over * s.Team.Scale
	case load > w.Hi:
		return (load - w.Hi) * s.weight[r]
	}
	return 0
}

// take puts p in the place of agent i's path when no row that it changes was
// changed in this batch, or when it is still no worse.
func (s *Search) take(i int, p model.Path) {
	m, old := s.m, s.Paths[i]
	s.mark++
	s.rows = s.rows[:0]
	add := func(t int, c int16, sign int64) {
		if c == model.None {
			return
		}
		m.EachUse(i, t, int32(c), func(u model.Use) {
			if s.seen[u.Row] != s.mark {
				s.seen[u.Row], s.diff[u.Row] = s.mark, 0
				s.rows = append(s.rows, u.Row)
			}
			s.diff[u.Row] += sign * int64(u.Coef)
		})
	}
	for t := range p {
		if p[t] != old[t] {
			add(t, old[t], -1)
			add(t, p[t], 1)
		}
	}
	fresh := true
	for _, r := range s.rows {
		fresh = fresh && (s.diff[r] == 0 || s.stamp[r] != s.batch)
	}
	score := m.ScoreOf(i, p)
	if !fresh && s.gain(i, p, score) < 0 {
		return
	}
	for _, r := range s.rows {
		if d := s.diff[r]; d != 0 {
			s.load[r] += d
			s.stamp[r] = s.batch
		}
	}
	s.Paths[i] = p
	if s.score[i] != score {
		s.score[i] = score
		s.findWorst()
	}
}

// gain is what p in the place of agent i's path brings, after diff was filled.
func (s *Search) gain(i int, p model.Path, score int64) int64 {
	now, _ := s.m.Accepts(i, p)
	was, _ := s.m.Accepts(i, s.Paths[i])
	gain := (now-was)*s.Team.Scale + s.fairness(i, score) - s.fairness(i, s.score[i])
	for _, r := range s.rows {
		if d := s.diff[r]; d != 0 {
			gain -= s.cost(r, s.load[r]+d) - s.cost(r, s.load[r])
		}
	}
	return gain
}
