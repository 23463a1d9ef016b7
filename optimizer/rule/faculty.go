package rule

import (
	"math/bits"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// Rows for sets of supervised rotations that mentor-capacity writes down: all of them up to mostHallRows; where
// there are more, those of the first sets up to fewHallRows, and the rest when a schedule breaks them.
const (
	mostHallRows = 8192
	fewHallRows  = 1024
)

// faculty is which mentors may supervise what.
type faculty struct {
	p         *problem.Problem
	rotations []int      // supervised activities
	of        [][]uint64 // [supervised] its mentors, as bits
	words     int
	open      bool // not every set has its rows
}

// set is some supervised rotations, as [supervised].
type set = []bool

func newFaculty(p *problem.Problem) *faculty {
	f := &faculty{p: p, words: (len(p.Mentors) + 63) / 64}
	for a := range p.Rotations {
		if !p.Rotations[a].Mentor {
			continue
		}
		of := make([]uint64, f.words)
		for m := range p.Mentors {
			if slices.Contains(p.Mentors[m].Rotations, p.Rotations[a].ID) {
				of[m/64] |= 1 << (m % 64)
			}
		}
		f.rotations, f.of = append(f.rotations, a), append(f.of, of)
	}
	return f
}

// mentors are those of any rotation in s.
func (f *faculty) mentors(s set) []uint64 {
	n := make([]uint64, f.words)
	for k := range f.rotations {
		if s[k] {
			for w := range n {
				n[w] |= f.of[k][w]
			}
		}
	}
	return n
}

// close adds the rotations that have all their mentors in s: more demand for the same places.
func (f *faculty) close(s set) {
	n := f.mentors(s)
	for k := range f.rotations {
		inside, some := true, false
		for w := range n {
			inside = inside && f.of[k][w]&^n[w] == 0
			some = some || f.of[k][w] != 0
		}
		s[k] = s[k] || inside && some
	}
}

// touches reports that rotation k shares a mentor with s.
func (f *faculty) touches(n []uint64, k int) bool {
	for w := range n {
		if n[w]&f.of[k][w] != 0 {
			return true
		}
	}
	return false
}

func keyOf(s set) string {
	key := make([]byte, len(s))
	for k := range s {
		if s[k] {
			key[k] = 1
		}
	}
	return string(key)
}

// sets lists the closed connected sets, those that take few steps from a single rotation first, up to most;
// all: there are no others.
func (f *faculty) sets(most int) (list []set, all bool) {
	seen := map[string]bool{}
	all = true
	add := func(s set) {
		f.close(s)
		key := keyOf(s)
		switch {
		case seen[key]:
		case len(list) >= max(most, len(f.rotations)):
			all = false
		default:
			seen[key] = true
			list = append(list, s)
		}
	}
	for k := range f.rotations {
		s := make(set, len(f.rotations))
		s[k] = true
		add(s)
	}
	for i := 0; i < len(list) && all; i++ {
		n := f.mentors(list[i])
		for k := range f.rotations {
			if !list[i][k] && f.touches(n, k) {
				s := slices.Clone(list[i])
				s[k] = true
				add(s)
			}
		}
	}
	return list, all
}

// components are the largest connected sets.
func (f *faculty) components() (list []set) {
	done := make(set, len(f.rotations))
	for k := range f.rotations {
		if done[k] {
			continue
		}
		s := make(set, len(f.rotations))
		s[k] = true
		for grown := true; grown; {
			grown = false
			n := f.mentors(s)
			for j := range f.rotations {
				if !s[j] && f.touches(n, j) {
					s[j], grown = true, true
				}
			}
		}
		for j := range s {
			done[j] = done[j] || s[j]
		}
		list = append(list, s)
	}
	return list
}

// atMostPlaces adds a row for every block: no more fellows are on the rotations of s than there are places with
// their mentors. It follows from the rule whatever s is.
func (b *Builder) atMostPlaces(s set) {
	var rotations []int
	from := Origin{Rule: mentorCapacityID}
	for k, a := range b.faculty.rotations {
		if !s[k] {
			continue
		}
		if rotations = append(rotations, a); from.Rotation != "" {
			from.Rotation += ", "
		}
		from.Rotation += b.id(a)
	}
	mentors := b.faculty.mentors(s)
	from.Most = Side{MentorPlaces, b.faculty.names(mentors)}
	for t := range b.T {
		room := b.faculty.places(mentors, t) * b.Unit
		if room >= int64(b.N)*b.Unit {
			continue
		}
		from.Blocks = []int{t}
		row := b.Row(-model.Infinite, room, 0, 0, from)
		for _, a := range rotations {
			b.UseAll(row, t, a, true)
			for x := b.A; x < len(b.base); x++ { // its later sessions, once they are split off
				if b.base[x] == a {
					b.UseAll(row, t, x, true)
				}
			}
		}
	}
}

// names are the ids of some mentors.
func (f *faculty) names(mentors []uint64) (ids []string) {
	for w, word := range mentors {
		for ; word != 0; word &= word - 1 {
			ids = append(ids, f.p.Mentors[w*64+bits.TrailingZeros64(word)].ID)
		}
	}
	return ids
}

// places of some mentors in block t.
func (f *faculty) places(mentors []uint64, t int) (sum int64) {
	for w, word := range mentors {
		for ; word != 0; word &= word - 1 {
			sum += f.p.Mentors[w*64+bits.TrailingZeros64(word)].Capacity.At(t, 0)
		}
	}
	return sum
}
