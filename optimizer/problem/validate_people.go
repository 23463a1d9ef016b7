package problem

import (
	"fmt"
	"maps"
	"slices"
)

func (v *validator) tracks() {
	v.trackID = map[string]bool{}
	for i := range v.p.Tracks {
		tr, at := &v.p.Tracks[i], fmt.Sprintf("tracks[%d]", i)
		v.id(at+".id", tr.ID, v.trackID)
		seen := map[string]bool{}
		for k := range tr.Requirements {
			q, at := &tr.Requirements[k], fmt.Sprintf("%s.requirements[%d]", at, k)
			v.id(at+".id", q.ID, seen)
			if len(q.Rotations) == 0 {
				v.bad(at+".rotations", "[]", "write at least one rotation")
			}
			for n, r := range q.Rotations {
				v.rotation(fmt.Sprintf("%s.rotations[%d]", at, n), r)
				if slices.Contains(q.Rotations[:n], r) {
					v.bad(fmt.Sprintf("%s.rotations[%d]", at, n), r, "the rotation stands twice")
				}
			}
			v.number(at+".min", q.Min, 0, MaxNumber)
			v.number(at+".max", q.Max, 0, MaxNumber)
			if q.Min > q.Max {
				v.bad(at+".max", q.Max, "write at least min, %d", q.Min)
			}
		}
	}
}

func (v *validator) mentors() {
	seen := map[string]bool{}
	for i := range v.p.Mentors {
		m, at := &v.p.Mentors[i], fmt.Sprintf("mentors[%d]", i)
		v.id(at+".id", m.ID, seen)
		for k, r := range m.Rotations {
			v.rotation(fmt.Sprintf("%s.rotations[%d]", at, k), r)
		}
		v.perBlock(at+".capacity", m.Capacity, 0)
	}
}

func (v *validator) fellows() {
	v.fellow = map[string]bool{}
	if n := len(v.p.Fellows); n > MaxFellows {
		v.bad("fellows", fmt.Sprintf("%d fellows", n), "write at most %d", MaxFellows)
	}
	for i := range v.p.Fellows {
		f, at := &v.p.Fellows[i], fmt.Sprintf("fellows[%d]", i)
		v.id(at+".id", f.ID, v.fellow)
		if !v.trackID[f.Track] {
			v.bad(at+".track", f.Track, "no track has this id")
		}
		first, last := f.Window(v.T)
		if first < 0 || first >= v.T {
			v.bad(at+".from", first, "write a block from 0 to %d", v.T-1)
		}
		if last < 0 || last >= v.T {
			v.bad(at+".to", last, "write a block from 0 to %d", v.T-1)
		}
		if first > last {
			v.bad(at+".to", last, "write at least from, %d", first)
		}
		v.blocks(at+".leave", f.Leave)
		for _, t := range slices.Sorted(maps.Keys(f.Fixed)) {
			a, at := f.Fixed[t], fmt.Sprintf("%s.fixed.%d", at, t)
			if t < 0 || t >= v.T {
				v.bad(at, t, "write a block from 0 to %d", v.T-1)
			}
			if !v.rots[a] && !v.options[a] {
				v.bad(at, a, "no rotation and no site option has this id")
			}
		}
		for _, r := range slices.Sorted(maps.Keys(f.Credit)) {
			v.rotation(at+".credit."+r, r)
			v.number(at+".credit."+r, f.Credit[r], 0, MaxNumber)
		}
		if f.OffsiteMax != nil {
			v.number(at+".offsite_max", *f.OffsiteMax, 0, MaxNumber)
		}
	}
}

func (v *validator) pairs() {
	for i := range v.p.Pairs {
		q, at := &v.p.Pairs[i], fmt.Sprintf("pairs[%d]", i)
		if !v.fellow[q.A] {
			v.bad(at+".a", q.A, "no fellow has this id")
		}
		if !v.fellow[q.B] {
			v.bad(at+".b", q.B, "no fellow has this id")
		}
		if q.A == q.B {
			v.bad(at+".b", q.B, "write two different fellows")
		}
		v.rotation(at+".rotation", q.Rotation)
		if q.Kind != Apart && q.Kind != Together {
			v.bad(at+".kind", q.Kind, "write %q or %q", Apart, Together)
		}
	}
}

func (v *validator) preferences() {
	for _, id := range slices.Sorted(maps.Keys(v.p.Preferences)) {
		w, at := v.p.Preferences[id], "preferences."+id
		if !v.fellow[id] {
			v.bad(at, id, "no fellow has this id")
		}
		for _, r := range slices.Sorted(maps.Keys(w.Rotation)) {
			v.rotation(at+".rotation."+r, r)
			v.number(at+".rotation."+r, w.Rotation[r], -MaxNumber, MaxNumber)
		}
		together := map[BlockWish]int64{} // wishes for one rotation in one block add up
		for k, b := range w.Block {
			at := fmt.Sprintf("%s.block[%d]", at, k)
			v.rotation(at+"[0]", b.Rotation)
			if b.Block < 0 || b.Block >= v.T {
				v.bad(at+"[1]", b.Block, "write a block from 0 to %d", v.T-1)
			}
			v.number(at+"[2]", b.Score, -MaxNumber, MaxNumber)
			together[BlockWish{Rotation: b.Rotation, Block: b.Block}] += b.Score
		}
		for k, b := range w.Block {
			cell := BlockWish{Rotation: b.Rotation, Block: b.Block}
			if sum := together[cell]; abs(sum) > MaxNumber {
				v.bad(fmt.Sprintf("%s.block[%d][2]", at, k), b.Score, "the scores of %s in block %d add up to %d: write at most %d together", b.Rotation, b.Block, sum, MaxNumber)
				together[cell] = 0 // say it once
			}
		}
		for _, o := range slices.Sorted(maps.Keys(w.Option)) {
			if !v.options[o] {
				v.bad(at+".option."+o, o, "no site option has this id")
			}
			v.number(at+".option."+o, w.Option[o], -MaxNumber, MaxNumber)
		}
	}
}

func (v *validator) baseline() {
	for _, id := range slices.Sorted(maps.Keys(v.p.Baseline)) {
		row, at := v.p.Baseline[id], "baseline."+id
		if !v.fellow[id] {
			v.bad(at, id, "no fellow has this id")
		}
		if row == nil {
			continue
		}
		if len(row) != v.T {
			v.bad(at, fmt.Sprintf("%d blocks", len(row)), "write one activity or null per block: %d", v.T)
		}
		for t, a := range row {
			if a != "" && !v.rots[a] && !v.options[a] {
				v.bad(fmt.Sprintf("%s[%d]", at, t), a, "no rotation and no site option has this id")
			}
		}
	}
}
