package problem

import "fmt"

func (v *validator) rotation(path, id string) {
	if !v.rots[id] {
		v.bad(path, id, "no rotation has this id")
	}
}

func (v *validator) activities() {
	p := v.p
	v.rots, v.options = map[string]bool{}, map[string]bool{}
	seen := map[string]bool{}
	if n := len(p.Rotations) + len(p.Sites); n > MaxActivities {
		v.bad("rotations", fmt.Sprintf("%d rotations and site options", n), "write at most %d", MaxActivities)
	}
	for i := range p.Rotations {
		v.id(fmt.Sprintf("rotations[%d].id", i), p.Rotations[i].ID, seen)
		v.rots[p.Rotations[i].ID] = true
	}
	for i := range p.Rotations {
		r, at := &p.Rotations[i], fmt.Sprintf("rotations[%d]", i)
		v.session(at, r.Session, r.MaxSessions)
		v.blocks(at+".blocks", r.Blocks)
		for k, q := range r.Requires {
			v.rotation(fmt.Sprintf("%s.requires[%d].rotation", at, k), q.Rotation)
			v.number(fmt.Sprintf("%s.requires[%d].blocks", at, k), q.Blocks, 0, MaxNumber)
		}
		for k, q := range r.NotFollowedBy {
			v.rotation(fmt.Sprintf("%s.not_followed_by[%d]", at, k), q)
		}
		if c := r.Coverage; c != nil {
			v.perBlock(at+".coverage.min", c.Min, 0)
			v.perBlock(at+".coverage.max", c.Max, 0)
			v.covers(at+".coverage.max", c)
		}
	}
	v.prerequisiteCycles()
	if p.OffsiteLimit != nil {
		v.number("offsite_limit", *p.OffsiteLimit, 0, MaxNumber)
	}
	for i := range p.Sites {
		o, at := &p.Sites[i], fmt.Sprintf("sites[%d]", i)
		v.id(at+".id", o.ID, seen)
		v.options[o.ID] = true
		v.rotation(at+".counts_as", o.CountsAs)
		v.session(at, o.Session, o.MaxSessions)
		v.blocks(at+".blocks", o.Blocks)
		v.perBlock(at+".slots", o.Slots, 0)
	}
}

// prerequisiteCycles refuses rotations that wait for each other: no session
// of any of them could ever start. (Credit could open such a circle, so only
// circles that need at least one block are refused, and only when no fellow
// has credit in them.)
func (v *validator) prerequisiteCycles() {
	credit := map[string]bool{}
	for i := range v.p.Fellows {
		for id := range v.p.Fellows[i].Credit {
			credit[id] = true
		}
	}
	state := map[string]int{} // 1: on the path, 2: done
	index := map[string]int{}
	for i := range v.p.Rotations {
		index[v.p.Rotations[i].ID] = i
	}
	var visit func(i int) bool
	visit = func(i int) bool {
		r := &v.p.Rotations[i]
		switch state[r.ID] {
		case 1:
			return true
		case 2:
			return false
		}
		state[r.ID] = 1
		for _, q := range r.Requires {
			if j, ok := index[q.Rotation]; ok && q.Blocks > 0 && !credit[q.Rotation] && visit(j) {
				return true
			}
		}
		state[r.ID] = 2
		return false
	}
	for i := range v.p.Rotations {
		if visit(i) {
			v.bad(fmt.Sprintf("rotations[%d].requires", i), v.p.Rotations[i].ID, "prerequisites run in a circle: no session could ever start")
			return
		}
	}
}
