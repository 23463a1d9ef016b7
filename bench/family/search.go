package family

import (
	"cmp"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// act is what the search needs to know about an activity.
type act struct {
	id, counts string
	shortest   int
	longest    int
	sessions   int
	open       func(t int) bool
	off        bool
	slots      int
	after      []problem.Prerequisite
	notBefore  []string // rotations that may not come right after
	target     float64  // fellows per block when evenly loaded
}

// search plants one row after the other: depth first over sessions, the least
// loaded activities first, with a budget and random restarts.
type search struct {
	g    *generator
	ids  []string
	acts map[string]*act

	// of the fellow in hand
	f      *problem.Fellow
	reqs   []problem.Requirement
	of     map[string][]int // [rotation] its requirements
	lone   []int            // requirements that share no rotation, for a counting argument
	budget int
}

func newSearch(g *generator) *search {
	s := &search{g: g, acts: map[string]*act{}}
	n := float64(len(g.p.Fellows))
	target := map[string]float64{}
	for _, t := range g.p.Tracks {
		for _, q := range t.Requirements {
			for _, r := range q.Rotations {
				target[r] = max(target[r], float64(q.Min+q.Max)/2/float64(len(q.Rotations))*n/float64(g.blocks))
			}
		}
	}
	open := func(blocks []int) func(int) bool {
		return func(t int) bool { return blocks == nil || slices.Contains(blocks, t) }
	}
	for i := range g.p.Rotations {
		r := &g.p.Rotations[i]
		s.add(&act{id: r.ID, counts: r.ID, shortest: r.Session[0], longest: r.Session[1], sessions: *r.MaxSessions, open: open(r.Blocks), after: r.Requires, notBefore: r.NotFollowedBy, target: target[r.ID]})
	}
	for i := range g.p.Sites {
		o := &g.p.Sites[i]
		home := s.acts[o.CountsAs]
		s.add(&act{id: o.ID, counts: o.CountsAs, shortest: o.Session[0], longest: o.Session[1], sessions: *o.MaxSessions, open: open(o.Blocks), after: home.after, notBefore: home.notBefore, target: 0.6, off: true, slots: int(o.Slots.All)})
	}
	return s
}

func (s *search) add(a *act) {
	s.ids = append(s.ids, a.id)
	s.acts[a.id] = a
}

// state is how far a row has come.
type state struct {
	row   []string
	done  map[string]int // [rotation] blocks
	count []int          // [requirement] blocks
	often map[string]int // [activity] sessions
	off   int
}

// row returns a legal row for f, or nil after many tries.
func (s *search) row(f *problem.Fellow) problem.Row {
	s.f = f
	for _, t := range s.g.p.Tracks {
		if t.ID == f.Track {
			s.reqs = t.Requirements
		}
	}
	s.of, s.lone = map[string][]int{}, nil
	seen := map[string]bool{}
	for i, q := range s.reqs {
		alone := true
		for _, r := range q.Rotations {
			s.of[r] = append(s.of[r], i)
			alone = alone && !seen[r]
		}
		if alone {
			s.lone = append(s.lone, i)
			for _, r := range q.Rotations {
				seen[r] = true
			}
		}
	}
	for range 400 {
		s.budget = 1500
		if row := s.extend(state{done: map[string]int{}, count: make([]int, len(s.reqs)), often: map[string]int{}}); row != nil {
			return row
		}
	}
	return nil
}

func (s *search) extend(st state) problem.Row {
	if s.budget--; s.budget < 0 {
		return nil
	}
	T, t := s.g.blocks, len(st.row)
	if t == T {
		for i, q := range s.reqs {
			if int64(st.count[i]) < q.Min {
				return nil
			}
		}
		return slices.Clone(st.row)
	}
	need := 0
	for _, i := range s.lone {
		need += max(0, int(s.reqs[i].Min)-st.count[i])
	}
	if need > T-t {
		return nil
	}
	moves := s.moves(st)
	slices.SortStableFunc(moves, func(a, b move) int { return cmp.Compare(a.weight, b.weight) })
	for _, m := range moves[:min(len(moves), 6)] {
		if row := s.extend(s.take(st, m)); row != nil {
			return row
		}
	}
	return nil
}

type move struct {
	weight float64
	act    *act
	length int
}

func (s *search) moves(st state) (all []move) {
	t := len(st.row)
	for _, id := range s.ids {
		a := s.acts[id]
		if len(s.of[a.counts]) == 0 || !s.mayStart(st, a) {
			continue
		}
		need := 0
		for _, i := range s.of[a.counts] {
			need = max(need, int(s.reqs[i].Min)-st.count[i])
		}
		load := 0.0
		for n := 1; n <= a.longest && s.mayHold(st, a, t, n); n++ {
			load += float64(s.g.loads[id][t+n-1])
			if n < a.shortest {
				continue
			}
			w := load/float64(n)/max(0.3, a.target) + s.g.rnd.NormFloat64()*0.25 - 0.25*float64(min(need, n))/float64(n) - 0.03*float64(n)
			if s.g.spreadOut || s.g.blocks == 52 {
				T := float64(s.g.blocks)
				if n > need {
					w += 1.2 * (0.3 + float64(t)/T)
				}
				w -= 2.5 * float64(need) / max(6, T-float64(t))
			}
			all = append(all, move{w, a, n})
		}
	}
	return all
}

func (s *search) mayStart(st state, a *act) bool {
	if t := len(st.row); t > 0 {
		before := s.acts[st.row[t-1]]
		if before == a || slices.Contains(before.notBefore, a.counts) {
			return false
		}
	}
	for _, q := range a.after {
		if int64(st.done[q.Rotation]) < q.Blocks {
			return false
		}
	}
	return st.often[a.id] < a.sessions
}

// mayHold says whether the n-th block of a session of a from t on is allowed;
// the blocks before it have been asked for already.
func (s *search) mayHold(st state, a *act, t, n int) bool {
	u := t + n - 1
	if u >= s.g.blocks || !a.open(u) {
		return false
	}
	for _, i := range s.of[a.counts] {
		if int64(st.count[i]+n) > s.reqs[i].Max {
			return false
		}
	}
	if !a.off {
		return true
	}
	return st.off+n <= int(*s.f.OffsiteMax) && s.g.away[u] < int(*s.g.p.OffsiteLimit) && s.g.loads[a.id][u] < a.slots
}

func (s *search) take(st state, m move) state {
	next := state{row: slices.Clone(st.row), done: cloneMap(st.done), count: slices.Clone(st.count), often: cloneMap(st.often), off: st.off}
	for range m.length {
		next.row = append(next.row, m.act.id)
	}
	next.done[m.act.counts] += m.length
	next.often[m.act.id]++
	for _, i := range s.of[m.act.counts] {
		next.count[i] += m.length
	}
	if m.act.off {
		next.off += m.length
	}
	return next
}

func cloneMap(m map[string]int) map[string]int {
	c := make(map[string]int, len(m)+1)
	for k, v := range m {
		c[k] = v
	}
	return c
}
