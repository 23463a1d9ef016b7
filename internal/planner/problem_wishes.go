package planner

import (
	"cmp"
	"math"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/wish"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// perBlockPoints is what a block is worth to a fellow all of whose wishes come true, so that
// points divided by blocks read as percent.
const perBlockPoints = 100

// addWishes turns ranked wishes into points. Every fellow has the same influence however many
// wishes there are: W working blocks make 100 W points, and of k different ranks the dearest
// gets k parts of them, the next k-1, down to 1. A wish for a rotation or an option spreads its
// points over the most blocks that it could fill; one for a block has them all in that cell;
// one to be spared gives them to everything else in the block. A wish that cannot come true
// at all (a rotation that the track has not, a block on leave) takes no points, and whoever
// wishes for nothing is content with everything: 100 points whatever the block holds, or else
// the worst-off fellow would always be the modest one.
func (d *describer) addWishes() {
	for _, e := range d.enrollments {
		id, ok := d.fellow[e.ID]
		if !ok {
			continue
		}
		p, _ := d.present(e)
		d.p.Preferences[id] = d.preference(e, p)
	}
}

// A claim is one wish that can come true.
type claim struct {
	*ent.Wish
	activity string // problem id
	block    int
	reach    int // blocks that it could fill
}

func (d *describer) preference(e *ent.Enrollment, p presence) problem.Preference {
	out := problem.Preference{Rotation: map[string]int64{}, Option: map[string]int64{}}
	claims := d.claims(e, p)
	if len(claims) == 0 {
		for _, r := range d.p.Rotations {
			out.Rotation[r.ID] = perBlockPoints
		}
		return out
	}
	for i, points := range points(claims, perBlockPoints*p.blocks()) {
		c := claims[i]
		each := max(1, int64(math.Round(points/float64(c.reach))))
		d.worths = append(d.worths, Worth{Wish: c.Wish, Activity: c.activity, Block: c.block, Reach: c.reach, Each: each})
		switch c.Kind {
		case wish.KindROTATION:
			out.Rotation[c.activity] += each
		case wish.KindOFFSITE_OPTION:
			out.Option[c.activity] += each
		case wish.KindROTATION_IN_BLOCK:
			out.Block = append(out.Block, problem.BlockWish{Rotation: c.activity, Block: c.block, Score: each})
		case wish.KindAVOID_IN_BLOCK:
			for _, r := range d.p.Rotations {
				if r.ID != c.activity {
					out.Block = append(out.Block, problem.BlockWish{Rotation: r.ID, Block: c.block, Score: each})
				}
			}
		}
	}
	return out
}

// points deals out a total over claims in the order of their ranks.
func points(claims []claim, total int) []float64 {
	ranks := map[int]int{} // rank -> place from the bottom, 1 for the least dear
	var all []int
	for _, c := range claims {
		if ranks[c.Rank] == 0 {
			ranks[c.Rank] = 1
			all = append(all, c.Rank)
		}
	}
	slices.Sort(all)
	for i, r := range all {
		ranks[r] = len(all) - i
	}
	parts := 0
	for _, c := range claims {
		parts += ranks[c.Rank]
	}
	out := make([]float64, len(claims))
	for i, c := range claims {
		out[i] = float64(total) * float64(ranks[c.Rank]) / float64(parts)
	}
	return out
}

// claims are the wishes that stand and can come true, dearest first.
func (d *describer) claims(e *ent.Enrollment, p presence) []claim {
	var out []claim
	for _, w := range e.Edges.Wishes {
		if w.ArchivedAt == nil && w.WithdrawnAt == nil {
			if c, ok := d.claim(e, p, w); ok {
				out = append(out, c)
			}
		}
	}
	slices.SortFunc(out, func(a, b claim) int {
		return cmp.Or(cmp.Compare(a.Rank, b.Rank), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.activity, b.activity), cmp.Compare(a.block, b.block))
	})
	return out
}

func (d *describer) claim(e *ent.Enrollment, p presence, w *ent.Wish) (claim, bool) {
	c := claim{Wish: w, reach: 1}
	option := w.OffsiteOptionID
	if w.Kind != wish.KindOFFSITE_OPTION {
		option = nil
	}
	var ok bool
	if c.activity, ok = d.activity(w.RotationID, option); !ok {
		return c, false
	}
	f := &d.p.Fellows[d.index[e.ID]]
	rotation, length, most, open := d.shape(c.activity)
	if w.Kind == wish.KindROTATION || w.Kind == wish.KindOFFSITE_OPTION {
		c.reach = d.reach(f, p, rotation, length, most, open)
		if f.OffsiteMax != nil && w.Kind == wish.KindOFFSITE_OPTION {
			c.reach = min(c.reach, int(*f.OffsiteMax))
		}
		return c, c.reach > 0
	}
	if w.BlockID == nil {
		return c, false
	}
	if c.block, ok = d.block[*w.BlockID]; !ok || !p.works(c.block) {
		return c, false
	}
	return c, d.room(f, rotation) > 0
}

// shape is what an activity counts as and how long it may be.
func (d *describer) shape(activity string) (rotation string, longest int, most *int, open []int) {
	for _, r := range d.p.Rotations {
		if r.ID == activity {
			return r.ID, r.Session[1], r.MaxSessions, r.Blocks
		}
	}
	for _, o := range d.p.Sites {
		if o.ID == activity {
			return o.CountsAs, o.Session[1], o.MaxSessions, o.Blocks
		}
	}
	return "", 0, nil, nil
}

// reach is the most blocks of an activity that a fellow could have.
func (d *describer) reach(f *problem.Fellow, p presence, rotation string, longest int, most *int, open []int) int {
	n := 0
	for t := range d.blocks {
		if p.works(t) && (open == nil || slices.Contains(open, t)) {
			n++
		}
	}
	if most != nil {
		n = min(n, longest**most)
	}
	return min(n, d.room(f, rotation))
}

// room is how many blocks of a rotation the fellow's curriculum leaves open: what the tightest
// of its requirements with this rotation does.
func (d *describer) room(f *problem.Fellow, rotation string) int {
	room := -1
	for _, t := range d.p.Tracks {
		if t.ID != f.Track {
			continue
		}
		for _, q := range t.Requirements {
			if !slices.Contains(q.Rotations, rotation) {
				continue
			}
			behind := int64(0)
			for _, r := range q.Rotations {
				behind += f.Credit[r]
			}
			if left := max(0, int(q.Max-behind)); room < 0 || left < room {
				room = left
			}
		}
	}
	return max(room, 0)
}
