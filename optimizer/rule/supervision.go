package rule

import (
	"fmt"
	"math/bits"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// MentorSet is a set of supervised rotations, by id. On all of them together there are never more fellows than
// places with their mentors.
type MentorSet []string

// MostMentorSets bounds how many sets AddMentorSets takes.
const MostMentorSets = 1 << 14

// AddMentorSets appends the rows of further sets of supervised rotations. Such rows follow from the rule
// mentor-capacity: they never forbid what it allows. A set that the problem cannot have is an
// error, and none is taken then.
func (c *Compiled) AddMentorSets(sets []MentorSet) error {
	if len(sets) == 0 {
		return nil
	}
	if len(sets) > MostMentorSets {
		return fmt.Errorf("%d sets of rotations with mentors: name at most %d", len(sets), MostMentorSets)
	}
	b := c.builder
	if b.faculty == nil {
		return fmt.Errorf("sets of rotations with mentors, in a problem without the rule mentor-capacity")
	}
	at := map[string]int{}
	for k, a := range b.faculty.rotations {
		at[b.id(a)] = k
	}
	read := make([]set, len(sets))
	for n, names := range sets {
		read[n] = make(set, len(b.faculty.rotations))
		for _, id := range names {
			k, ok := at[id]
			if !ok {
				return fmt.Errorf("%.60q is no supervised rotation", id)
			}
			read[n][k] = true
		}
	}
	for _, s := range read {
		b.atMostPlaces(s)
	}
	c.Origin = b.Origin
	return nil
}

// Unsupervised returns sets of rotations that paths put more fellows on than their mentors have places, although
// no row says so; nil: there are none. In every block the fellows are shared out by a maximum flow, and what can be
// reached from a fellow without a place is such a set (Hall's theorem).
func (c *Compiled) Unsupervised(paths []model.Path) (sets []MentorSet) {
	f := c.builder.faculty
	if f == nil || !f.open {
		return nil
	}
	seen := map[string]bool{}
	for t := range c.builder.T {
		flow := newSharing(c.builder, paths, t)
		for k := range f.rotations {
			for flow.left[k] > 0 && flow.push(k, flow.left[k], make([]bool, len(f.p.Mentors))) {
			}
		}
		for k := range f.rotations {
			if flow.left[k] == 0 {
				continue
			}
			s := flow.reached(k)
			f.close(s)
			if key := keyOf(s); !seen[key] {
				seen[key] = true
				sets = append(sets, c.names(s))
			}
		}
	}
	return sets
}

func (c *Compiled) names(s set) (names MentorSet) {
	for k, a := range c.builder.faculty.rotations {
		if s[k] {
			names = append(names, c.builder.id(a))
		}
	}
	return names
}

// sharing is a flow from the supervised rotations of one block to mentors.
type sharing struct {
	f     *faculty
	left  []int64   // [supervised] demand without a place
	room  []int64   // [mentor] free places
	given [][]int64 // [mentor][supervised]
}

func newSharing(b *Builder, paths []model.Path, t int) *sharing {
	f := b.faculty
	s := &sharing{f: f, left: make([]int64, len(f.rotations)), room: make([]int64, len(f.p.Mentors)), given: make([][]int64, len(f.p.Mentors))}
	for i := range b.N {
		if c := paths[i][t]; c != model.None {
			a := int(b.M.Choices[c])
			if b.base != nil {
				a = b.base[a]
			}
			if k := slices.Index(f.rotations, a); k >= 0 {
				s.left[k] += b.share(i, t)
			}
		}
	}
	for m := range s.room {
		s.room[m], s.given[m] = f.p.Mentors[m].Capacity.At(t, 0)*b.Unit, make([]int64, len(f.rotations))
	}
	return s
}

// push gives up to most of rotation k's demand to mentors, moving others on, along a path of mentors not seen.
func (s *sharing) push(k int, most int64, seen []bool) bool {
	n := s.find(k, most, seen)
	s.left[k] -= n
	return n > 0
}

func (s *sharing) find(k int, most int64, seen []bool) int64 {
	for w, word := range s.f.of[k] {
		for ; word != 0; word &= word - 1 {
			m := w*64 + bits.TrailingZeros64(word)
			if seen[m] {
				continue
			}
			seen[m] = true
			if n := min(most, s.room[m]); n > 0 {
				s.room[m] -= n
				s.given[m][k] += n
				return n
			}
			for j, has := range s.given[m] {
				if j == k || has == 0 {
					continue
				}
				if n := s.find(j, min(most, has), seen); n > 0 {
					s.given[m][j] -= n
					s.given[m][k] += n
					return n
				}
			}
		}
	}
	return 0
}

// reached is k with all rotations that its mentors are busy with, and so on.
func (s *sharing) reached(k int) set {
	in, seen := make(set, len(s.left)), make([]bool, len(s.room))
	in[k] = true
	for queue := []int{k}; len(queue) > 0; queue = queue[1:] {
		for m := range s.room {
			if seen[m] || s.f.of[queue[0]][m/64]>>(m%64)&1 == 0 {
				continue
			}
			seen[m] = true
			for j, has := range s.given[m] {
				if has > 0 && !in[j] {
					in[j] = true
					queue = append(queue, j)
				}
			}
		}
	}
	return in
}
