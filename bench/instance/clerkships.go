package instance

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// Names of what the adapter makes of a school. Waiting before the last
// discipline costs, being done after it does not, and nothing follows done.
const waiting, done = "waiting", "done"

func discipline(d int) string { return fmt.Sprintf("d%02d", d+1) }
func hospital(h int) string   { return fmt.Sprintf("h%d", h+1) }
func post(h, d int) string    { return hospital(h) + "-" + discipline(d) }
func student(s int) string    { return fmt.Sprintf("s%03d", s+1) }
func every(n int, name func(int) string) (all []string) {
	for i := range n {
		all = append(all, name(i))
	}
	return all
}

// clerkships reads a school: a discipline is a rotation that exists off-site
// only, a hospital's discipline an off-site option, a student a fellow with a
// track of his own. Scores are per block, so that a session of Duration blocks
// is worth Duration times its value: the objective is scaled by Duration, and
// waiting and changes with it.
func clerkships(path string) (*Instance, error) {
	s, err := readSchool(path)
	if err != nil {
		return nil, err
	}
	U, T := s.duration, s.horizon
	p := &problem.Problem{Format: problem.Format1, Name: strings.TrimSuffix(filepath.Base(path), ".dzn"), Blocks: problem.Blocks{Count: T}}
	one := 1
	for d := range s.disciplines {
		r := problem.Rotation{ID: discipline(d), Session: [2]int{U, U}, Blocks: []int{}}
		for e := range s.disciplines {
			if s.before[d*s.disciplines+e] != 0 {
				r.Requires = append(r.Requires, problem.Prerequisite{Rotation: discipline(e), Blocks: int64(U)})
			}
		}
		p.Rotations = append(p.Rotations, r)
	}
	p.Rotations = append(p.Rotations,
		problem.Rotation{ID: waiting, Session: [2]int{1, T}, NotFollowedBy: []string{done}},
		problem.Rotation{ID: done, Session: [2]int{1, T}, NotFollowedBy: append(every(s.disciplines, discipline), waiting)})
	for h := range s.hospitals {
		for d := range s.disciplines {
			slots := make([]int64, T)
			for t := range slots {
				slots[t] = int64(s.hi[(h*s.disciplines+d)*T+t])
			}
			p.Sites = append(p.Sites, problem.Site{ID: post(h, d), Site: hospital(h), CountsAs: discipline(d), Session: [2]int{U, U}, MaxSessions: &one, Slots: problem.Each(slots...)})
		}
		p.Rules = append(p.Rules, setting("site-cap", map[string]any{"site": hospital(h), "sessions": s.most}))
	}
	if err := s.people(p); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	s.minima(p)
	// The smallest satisfaction counts once; scores are averaged over T blocks.
	p.Objective = problem.Objective{Preference: 1, Fairness: int64(T)}
	in := &Instance{Name: p.Name, Path: path, Problem: p, Units: int64(U)}
	in.Export, in.Worth = s.export, s.worth
	return in, nil
}

// people adds students with track, wishes, absence and ability.
func (s *school) people(p *problem.Problem) error {
	U, T, D := s.duration, s.horizon, s.disciplines
	p.Preferences = map[string]problem.Preference{}
	changes := map[int][]string{} // by price
	for i := range s.students {
		id := student(i)
		t := problem.Track{ID: id}
		for g := range s.groups {
			q := problem.Requirement{ID: fmt.Sprintf("group %d", g+1), Min: int64(s.need[i*s.groups+g] * U)}
			q.Max = q.Min
			for d := range D {
				if s.group[d] == g+1 && s.allowed[i*D+d] != 0 {
					q.Rotations = append(q.Rotations, discipline(d))
				}
			}
			if len(q.Rotations) == 0 {
				if q.Min > 0 {
					return fmt.Errorf("student %d must do %d disciplines of group %d and may do none of them", i+1, s.need[i*s.groups+g], g+1)
				}
				continue
			}
			t.Requirements = append(t.Requirements, q)
		}
		w := s.weight[4*i : 4*i+4]
		wish := problem.Preference{Rotation: map[string]int64{waiting: int64(w[3] * U)}, Option: map[string]int64{}}
		able := []string{waiting, done}
		for d := range D {
			if s.allowed[i*D+d] == 0 {
				continue
			}
			t.Requirements = append(t.Requirements, problem.Requirement{ID: discipline(d) + " once", Rotations: []string{discipline(d)}, Max: int64(U)})
			for h := range s.hospitals {
				wish.Option[post(h, d)] = int64(w[0]*s.likesWhat[i*D+d] + w[1]*s.likesAt[i*s.hospitals+h] + s.manager[d])
				if s.able[(i*s.hospitals+h)*D+d] != 0 {
					able = append(able, post(h, d))
				}
			}
		}
		t.Requirements = append(t.Requirements, problem.Requirement{ID: "idle", Rotations: []string{waiting, done}, Max: int64(T)})
		p.Tracks = append(p.Tracks, t)
		p.Fellows = append(p.Fellows, problem.Fellow{ID: id, Track: id})
		p.Preferences[id] = wish
		p.Rules = append(p.Rules, setting("one-of", map[string]any{"fellows": []string{id}, "activities": able}))
		var absent []int
		for t := range T {
			if s.present[i*T+t] == 0 {
				absent = append(absent, t)
			}
		}
		if absent != nil {
			p.Rules = append(p.Rules, setting("one-of", map[string]any{"fellows": []string{id}, "activities": []string{waiting, done}, "blocks": absent}))
		}
		changes[-w[2]*U] = append(changes[-w[2]*U], id)
	}
	for price := range slices.Max(append(keys(changes), 0)) + 1 {
		if price > 0 && changes[price] != nil {
			c := setting("site-change", map[string]any{"fellows": changes[price], "ignore": []string{waiting, done}, "in_score": 1})
			c.Weight = int64(price)
			p.Rules = append(p.Rules, c)
		}
	}
	return nil
}

func keys(m map[int][]string) (list []int) {
	for k := range m {
		list = append(list, k)
	}
	return list
}

// minima adds the least number of students per hospital, discipline and
// period; one setting for the periods of equal minimum.
func (s *school) minima(p *problem.Problem) {
	for h := range s.hospitals {
		for d := range s.disciplines {
			at := map[int][]int{}
			var order []int
			for t := range s.horizon {
				n := s.lo[(h*s.disciplines+d)*s.horizon+t]
				if n > 0 && at[n] == nil {
					order = append(order, n)
				}
				at[n] = append(at[n], t)
			}
			for _, n := range order {
				p.Rules = append(p.Rules, setting("group-coverage", map[string]any{"activities": []string{post(h, d)}, "blocks": at[n], "min": n}))
			}
		}
	}
}
