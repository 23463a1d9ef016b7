package rule

import (
	"math/bits"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

var mentorCapacity = Rule{
	Card: Card{
		ID: "mentor-capacity", Title: "Mentors with room", Group: "Faculty", Source: "rotations[].mentor, mentors[]", Basis: Safety, Tier: problem.Must,
		Text: "In every block the fellows on supervised rotations at home can be shared out among the mentors of these rotations who are present and have room.",
	},
	Always: true,
	// By Hall's theorem the fellows can be shared out exactly when, for every
	// set S of supervised rotations, no more fellows are on S than there are
	// places with the mentors N(S) of any rotation in S. It suffices to ask for
	// sets that are closed (no further rotation has all its mentors in N(S))
	// and connected through shared mentors: any other set's condition is a sum
	// of theirs. With mentor-continuity each session names its mentor and these
	// rows follow from that rule's.
	Tell: func(b *Builder, s problem.Setting) {
		for _, have := range b.P.Rules {
			if have.ID == mentorContinuityID {
				return
			}
		}
		for _, group := range hallGroups(b.P) {
			for t := range b.T {
				var room int64
				for _, m := range group.mentors {
					room += b.P.Mentors[m].Capacity.At(t, 0) * b.Unit
				}
				if room >= int64(b.N)*b.Unit {
					continue
				}
				o := Origin{Rule: s.ID, Blocks: []int{t}}
				for k, a := range group.rotations {
					if k > 0 {
						o.Rotation += ", "
					}
					o.Rotation += b.id(a)
				}
				row := b.Row(-model.Infinite, room, 0, 0, o)
				for _, a := range group.rotations {
					b.UseAll(row, t, a, true)
				}
			}
		}
	},
	Check: func(y *Year, _ problem.Setting) {
		for t := range y.T {
			demand := map[string]int64{}
			for i := range y.P.Fellows {
				id := y.P.Fellows[i].ID
				if r := y.rotations[y.rows[id][t]]; r != nil && r.Mentor {
					demand[r.ID] += y.percent(id, t)
				}
			}
			left := unsupervised(y.P, t, demand)
			for i := range y.P.Rotations {
				if r := y.P.Rotations[i].ID; left[r] > 0 {
					y.Report(Violation{Rotation: r, Blocks: []int{t}, Excess: y.units(left[r])}, "%s on %s in %s cannot be given a mentor who is present and has room.", people(left[r]), y.what(r), y.in(t))
				}
			}
		}
	},
}

// unsupervised shares demand (percents per rotation) out among the mentors of
// block t by augmenting paths and returns what stays without.
func unsupervised(p *problem.Problem, t int, demand map[string]int64) map[string]int64 {
	given := make([]map[string]int64, len(p.Mentors)) // [mentor] percents by rotation
	room := make([]int64, len(p.Mentors))
	for m := range given {
		given[m], room[m] = map[string]int64{}, p.Mentors[m].Capacity.At(t, 0)*100
	}
	// push finds room for up to want percents of rotation r, moving others on.
	var push func(r string, want int64, seen []bool) int64
	push = func(r string, want int64, seen []bool) int64 {
		for m := range p.Mentors {
			if seen[m] || !slices.Contains(p.Mentors[m].Rotations, r) {
				continue
			}
			seen[m] = true
			if n := min(want, room[m]); n > 0 {
				room[m] -= n
				given[m][r] += n
				return n
			}
			for i := range p.Rotations {
				other := p.Rotations[i].ID
				if given[m][other] == 0 || other == r {
					continue
				}
				if n := push(other, min(want, given[m][other]), seen); n > 0 {
					given[m][other] -= n
					given[m][r] += n
					return n
				}
			}
		}
		return 0
	}
	left := map[string]int64{}
	for i := range p.Rotations {
		r := p.Rotations[i].ID
		want := demand[r]
		for want > 0 {
			n := push(r, want, make([]bool, len(p.Mentors)))
			if n == 0 {
				break
			}
			want -= n
		}
		left[r] = want
	}
	return left
}

// hallGroup is one closed connected set of supervised rotations and the
// mentors of any of them.
type hallGroup struct{ rotations, mentors []int }

// mostHallSets bounds the sets written down per connected component. A
// component with more than 14 rotations and more than 14 mentors would need
// rows found on demand, which are not built; its larger sets are left out and
// the schedule may then fail the check (see Solve, which says so).
const mostHallSets = 1 << 14

func hallGroups(p *problem.Problem) []hallGroup {
	var sup []int
	for a := range p.Rotations {
		if p.Rotations[a].Mentor {
			sup = append(sup, a)
		}
	}
	// mentors of each supervised rotation, as bits
	words := (len(p.Mentors) + 63) / 64
	of := make([][]uint64, len(sup))
	for k, a := range sup {
		of[k] = make([]uint64, words)
		for m := range p.Mentors {
			if slices.Contains(p.Mentors[m].Rotations, p.Rotations[a].ID) {
				of[k][m/64] |= 1 << (m % 64)
			}
		}
	}
	var out []hallGroup
	seen := map[string]bool{}
	// grow closed connected sets from each rotation by adding neighbors
	type set = []bool
	var queue []set
	add := func(s set) {
		n := make([]uint64, words)
		for k := range sup {
			if s[k] {
				for w := range n {
					n[w] |= of[k][w]
				}
			}
		}
		for k := range sup { // close
			inside, some := true, false
			for w := range n {
				inside = inside && of[k][w]&^n[w] == 0
				some = some || of[k][w] != 0
			}
			s[k] = s[k] || inside && some
		}
		key := make([]byte, len(sup))
		for k := range s {
			if s[k] {
				key[k] = 1
			}
		}
		if seen[string(key)] || len(seen) >= mostHallSets {
			return
		}
		seen[string(key)] = true
		queue = append(queue, s)
		g := hallGroup{}
		for k, a := range sup {
			if s[k] {
				g.rotations = append(g.rotations, a)
			}
		}
		for w := range n {
			for x := n[w]; x != 0; x &= x - 1 {
				g.mentors = append(g.mentors, w*64+bits.TrailingZeros64(x))
			}
		}
		out = append(out, g)
	}
	for k := range sup {
		s := make(set, len(sup))
		s[k] = true
		add(s)
	}
	for len(queue) > 0 {
		s := queue[0]
		queue = queue[1:]
		for k := range sup {
			if s[k] {
				continue
			}
			touches := false
			for j := range sup {
				for w := range words {
					touches = touches || s[j] && of[j][w]&of[k][w] != 0
				}
			}
			if touches {
				n := slices.Clone(s)
				n[k] = true
				add(n)
			}
		}
	}
	return out
}
