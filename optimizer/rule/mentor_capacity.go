package rule

import (
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

const mentorCapacityID = "mentor-capacity"

var mentorCapacity = Rule{
	Card: Card{
		ID: mentorCapacityID, Title: "Mentors with room", Group: "Faculty", Source: "rotations[].mentor, mentors[]", Basis: Safety, Tier: problem.Must,
		Text: "In every block the fellows on supervised rotations at home can be shared out among the mentors of these rotations who are present and have room.",
	},
	Always: true,
	// By Hall's theorem the fellows can be shared out exactly when, for every
	// set S of supervised rotations, no more fellows are on S than there are
	// places with the mentors N(S) of any rotation in S. It suffices to ask for
	// sets that are closed (no further rotation has all its mentors in N(S))
	// and connected through shared mentors: any other set's condition is a sum
	// of theirs. Where these are too many, the smaller ones are written down and
	// the others when a schedule breaks them. With mentor-continuity each session names its mentor and these
	// rows follow from that rule's.
	Tell: func(b *Builder, s problem.Setting) {
		for _, have := range b.P.Rules {
			if have.ID == mentorContinuityID {
				return
			}
		}
		b.faculty = newFaculty(b.P)
		sets, all := b.faculty.sets(mostHallRows / max(1, b.T))
		if !all {
			sets = sets[:min(len(sets), max(len(b.faculty.rotations), fewHallRows/max(1, b.T)))]
			sets = append(sets, b.faculty.components()...)
			b.faculty.open = true // the others are found when a schedule breaks them: see Compiled.Unsupervised
		}
		for _, set := range sets {
			b.atMostPlaces(set)
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
