package family

import (
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// supply sets coverage and slots around the planted numbers: tight for core
// services, an upper bound with some room for the others.
func (g *generator) supply() {
	T := g.blocks
	for i := range g.p.Rotations {
		r := &g.p.Rotations[i]
		lo, hi := make([]int64, T), make([]int64, T)
		most := slices.Max(g.loads[r.ID]) + 1
		for t, n := range g.loads[r.ID] {
			switch {
			case slices.Contains(g.core, r.ID):
				lo[t], hi[t] = int64(max(0, n-g.between(0, g.slack))), int64(n+g.between(0, g.slack))
			case g.slack == 0:
				lo[t], hi[t] = int64(max(0, n-1)), int64(n+1)
			default:
				hi[t] = int64(min(most, n+g.between(1, 3)))
			}
			if len(g.p.Fellows) <= 2 {
				lo[t] = 0
			}
		}
		r.Coverage = &problem.Coverage{Min: problem.Each(lo...), Max: problem.Each(hi...)}
	}
}

// supervise splits the planted fellows of mentored rotations over mentors,
// one mentor per session, and gives each mentor about the room that takes.
func (g *generator) supervise() {
	if len(g.mentored) == 0 {
		return
	}
	T := g.blocks
	mentors := make([]problem.Mentor, g.mentors)
	used := make([][]int, g.mentors)
	for i := range mentors {
		rotations := []string{g.mentored[i%len(g.mentored)]}
		for range g.rnd.IntN(g.reach) {
			if r := pick(g, g.mentored); !slices.Contains(rotations, r) {
				rotations = append(rotations, r)
			}
		}
		mentors[i] = problem.Mentor{ID: fmt.Sprintf("m%02d", i+1), Rotations: rotations}
		used[i] = make([]int, T)
	}
	of := func(r string) (list []int) {
		for i := range mentors {
			if slices.Contains(mentors[i].Rotations, r) {
				list = append(list, i)
			}
		}
		return list
	}
	for _, r := range g.mentored {
		if len(of(r)) == 0 {
			m := &mentors[g.rnd.IntN(len(mentors))]
			m.Rotations = append(m.Rotations, r)
		}
	}
	for i := range g.p.Fellows {
		for _, x := range sessions(g.rows[g.p.Fellows[i].ID]) {
			if !slices.Contains(g.mentored, x.activity) {
				continue
			}
			best, least := -1, 0
			for _, m := range of(x.activity) {
				n := 0
				for t := x.start; t < x.start+x.length; t++ {
					n += used[m][t]
				}
				if best < 0 || n < least {
					best, least = m, n
				}
			}
			for t := x.start; t < x.start+x.length; t++ {
				used[best][t]++
			}
		}
	}
	for i := range mentors {
		most := max(1, slices.Max(used[i]))
		room := make([]int64, T)
		for t, n := range used[i] {
			room[t] = int64(min(most, n+pick(g, []int{0, 1, 1})))
		}
		mentors[i].Capacity = problem.Each(room...)
	}
	g.p.Mentors = mentors
}

// separate adds pairs that are apart in the planted year.
func (g *generator) separate() {
	n := len(g.p.Fellows)
	if n < 4 {
		return
	}
	for want, tries := 1+n/40, 0; want > 0 && tries < 500; tries++ {
		a, b, r := pick(g, g.p.Fellows).ID, pick(g, g.p.Fellows).ID, pick(g, g.core)
		apart := a != b
		for t := range g.blocks {
			apart = apart && (g.rows[a][t] != r || g.rows[b][t] != r)
		}
		if apart {
			g.p.Pairs = append(g.p.Pairs, problem.Pair{A: a, B: b, Rotation: r, Kind: problem.Apart})
			want--
		}
	}
}

// wish draws what everybody would like: rotations, some blocks, some off-site
// options, and free time.
func (g *generator) wish() {
	T := g.blocks
	g.p.Preferences = map[string]problem.Preference{}
	for i := range g.p.Fellows {
		f := &g.p.Fellows[i]
		var may []string
		for _, t := range g.p.Tracks {
			if t.ID != f.Track {
				continue
			}
			for _, q := range t.Requirements {
				for _, r := range q.Rotations {
					if !slices.Contains(may, r) {
						may = append(may, r)
					}
				}
			}
		}
		w := problem.Preference{Rotation: map[string]int64{}, Option: map[string]int64{}}
		for _, r := range may {
			w.Rotation[r] = 5
			if g.rnd.Float64() < 0.8 {
				w.Rotation[r] = int64(g.between(0, 10))
			}
		}
		for range max(3, T/3) {
			w.Block = append(w.Block, problem.BlockWish{Rotation: pick(g, may), Block: g.rnd.IntN(T), Score: pick(g, []int64{-5, -3, 3, 5, 8})})
		}
		if slices.Contains(may, "vac") {
			for range max(2, T/6) {
				w.Block = append(w.Block, problem.BlockWish{Rotation: "vac", Block: g.rnd.IntN(T), Score: pick(g, []int64{4, 6, 10})})
			}
		}
		for _, o := range g.p.Sites {
			if slices.Contains(may, o.CountsAs) && g.rnd.Float64() < 0.4 {
				w.Option[o.ID] = int64(g.between(-3, 6))
			}
		}
		g.p.Preferences[f.ID] = w
	}
}
