package conflict

import (
	"encoding/json"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// view reads from a problem what counting needs, by plain code that shares nothing with what the
// solver is told. Settings that only restrict further (further rules, but those for first-timers) are not read: every argument
// stays true without them. Single limits can be taken away to see whether an argument needs them.
type view struct {
	p        *problem.Problem
	T, R, A  int // blocks; rotations; rotations and site options
	rotation map[string]int
	counted  []int            // [activity] the rotation that it counts as
	track    []*problem.Track // [fellow]
	unit     int64            // of a whole block: 1, or 100 with shares of time
	share    [][]int64        // [fellow][block] in units
	soft     map[string]bool  // rules that a setting has softened
	stop     func() bool      // asked before every argument

	noMentors           bool
	noMaxima, noWindows []bool // [activity]
	noLeave             []bool // [fellow]
	noPins              []bool // [fellow*T+block]
}

func newView(p *problem.Problem) *view {
	v := &view{p: p, T: p.Blocks.Count, R: len(p.Rotations), A: len(p.Rotations) + len(p.Sites), rotation: map[string]int{}, soft: map[string]bool{}, unit: 1}
	for r := range p.Rotations {
		v.rotation[p.Rotations[r].ID] = r
		v.counted = append(v.counted, r)
	}
	for k := range p.Sites {
		v.counted = append(v.counted, v.rotation[p.Sites[k].CountsAs])
	}
	tracks := map[string]*problem.Track{}
	for k := range p.Tracks {
		tracks[p.Tracks[k].ID] = &p.Tracks[k]
	}
	fellow := map[string]int{}
	for i := range p.Fellows {
		fellow[p.Fellows[i].ID] = i
		v.track = append(v.track, tracks[p.Fellows[i].Track])
	}
	v.share = make([][]int64, len(p.Fellows))
	for _, s := range p.Rules {
		if s.Tier != "" && s.Tier != problem.Must {
			v.soft[s.ID] = true
		}
		if s.ID == "share" {
			v.unit = 100
		}
	}
	for i := range v.share {
		v.share[i] = slices.Repeat([]int64{v.unit}, v.T)
	}
	for _, s := range p.Rules {
		if s.ID != "share" {
			continue
		}
		var q struct {
			Fellow  string
			Percent int64
			Blocks  []int
		}
		if raw, err := json.Marshal(s.Params); err == nil && json.Unmarshal(raw, &q) == nil {
			for _, t := range q.Blocks {
				v.share[fellow[q.Fellow]][t] = q.Percent
			}
		}
	}
	v.noMaxima, v.noWindows = make([]bool, v.A), make([]bool, v.A)
	v.noLeave, v.noPins = make([]bool, len(p.Fellows)), make([]bool, len(p.Fellows)*v.T)
	return v
}

// present says whether fellow i has an activity in block t.
func (v *view) present(i, t int) bool {
	f := &v.p.Fellows[i]
	first, last := f.Window(v.T)
	return t >= first && t <= last && v.share[i][t] > 0 && (v.noLeave[i] || !slices.Contains(f.Leave, t))
}

// open says whether fellow i, when present, may do activity a in block t as far as pins, windows
// and the track go.
func (v *view) open(i, t, a int) bool {
	f := &v.p.Fellows[i]
	if pin, ok := f.Fixed[t]; ok && !v.noPins[i*v.T+t] && pin != v.id(a) {
		return false
	}
	if window := v.window(a); window != nil && !v.noWindows[a] && !slices.Contains(window, t) {
		return false
	}
	r := v.p.Rotations[v.counted[a]].ID
	for q := range v.track[i].Requirements {
		if slices.Contains(v.track[i].Requirements[q].Rotations, r) {
			return true
		}
	}
	return false
}

func (v *view) id(a int) string {
	if a < v.R {
		return v.p.Rotations[a].ID
	}
	return v.p.Sites[a-v.R].ID
}

func (v *view) window(a int) []int {
	if a < v.R {
		return v.p.Rotations[a].Blocks
	}
	return v.p.Sites[a-v.R].Blocks
}

// least and most are the coverage of rotation r in block t, in units.
func (v *view) least(r, t int) int64 {
	c := v.p.Rotations[r].Coverage
	if c == nil || v.soft["coverage"] {
		return 0
	}
	return c.Min.At(t, 0) * v.unit
}

func (v *view) most(r, t int) int64 {
	c := v.p.Rotations[r].Coverage
	if c == nil || v.soft["coverage"] || v.noMaxima[r] {
		return unlimited
	}
	return min(unlimited, c.Max.At(t, unlimited)*v.unit)
}

// slots is the room of site option k in block t. It counts heads, so that in units it is an upper
// bound.
func (v *view) slots(k, t int) int64 {
	if v.soft["site-slots"] || v.noMaxima[v.R+k] {
		return unlimited
	}
	return min(unlimited, v.p.Sites[k].Slots.At(t, unlimited)*v.unit)
}

// credit is what fellow i brings along towards the rotations of q, in units.
func (v *view) credit(i int, q *problem.Requirement) (n int64) {
	for _, r := range q.Rotations {
		n += v.p.Fellows[i].Credit[r] * v.unit
	}
	return n
}

// inside says whether every rotation of q lies in the set.
func (v *view) inside(q *problem.Requirement, set []bool) bool {
	for _, r := range q.Rotations {
		if !set[v.rotation[r]] {
			return false
		}
	}
	return true
}

// covers says whether every rotation of the set stands in q.
func (v *view) covers(q *problem.Requirement, set []bool) bool {
	for r, in := range set {
		if in && !slices.Contains(q.Rotations, v.p.Rotations[r].ID) {
			return false
		}
	}
	return true
}

// must is the least time that fellow i spends on rotations of the set, and the requirements that
// say so. Either the minima of disjoint requirements inside the set add up to it, or the maxima of
// all others leave it over.
func (v *view) must(i int, set []bool) (units int64, because []string, rest bool) {
	if v.soft["requirement"] {
		return v.mustBeSomewhere(i, set)
	}
	taken := map[string]bool{}
	var work, elsewhere int64
	for t := range v.T {
		if v.present(i, t) {
			work += v.share[i][t]
		}
	}
	for k := range v.track[i].Requirements {
		q := &v.track[i].Requirements[k]
		if !v.inside(q, set) {
			elsewhere += max(0, q.Max*v.unit-v.credit(i, q))
			continue
		}
		clash := false
		for _, r := range q.Rotations {
			clash = clash || taken[r]
		}
		if n := q.Min*v.unit - v.credit(i, q); n > 0 && !clash {
			units += n
			because = append(because, q.ID)
			for _, r := range q.Rotations {
				taken[r] = true
			}
		}
	}
	if left := work - elsewhere; left > units {
		return left, nil, true
	}
	return units, because, false
}

// mustBeSomewhere is must when requirements have no force: all of the time when the set is
// everything.
func (v *view) mustBeSomewhere(i int, set []bool) (units int64, because []string, rest bool) {
	if slices.Contains(set, false) {
		return 0, nil, true
	}
	for t := range v.T {
		if v.present(i, t) {
			units += v.share[i][t]
		}
	}
	return units, nil, true
}

// may is the most time that fellow i may spend on rotations of the set.
func (v *view) may(i int, set []bool) (units int64, because string) {
	units = unlimited
	if v.soft["requirement"] {
		return units, ""
	}
	for k := range v.track[i].Requirements {
		q := &v.track[i].Requirements[k]
		if n := max(0, q.Max*v.unit-v.credit(i, q)); v.covers(q, set) && n < units {
			units, because = n, q.ID
		}
	}
	return units, because
}
