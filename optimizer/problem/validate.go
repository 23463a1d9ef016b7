package problem

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"time"
)

// Limits of what a problem may hold. They keep every sum of the optimizer far
// from the ends of int64.
const (
	MaxBlocks     = 400
	MaxFellows    = 5000
	MaxActivities = 250       // rotations and site options together
	MaxNumber     = 1_000_000 // scores, weights, lengths, capacities
	// MaxObjective bounds preference x all scores + fairness x a score +
	// change x all cells, in absolute value.
	MaxObjective = 1_000_000_000_000
)

// Validate returns Errors with everything wrong in p, or nil. The rule
// settings are judged by the package rule, which knows their ids.
func (p *Problem) Validate() error {
	if p == nil {
		return Errors{{Path: "problem", Value: "nil", Message: "give a problem"}}
	}
	v := &validator{p: p, T: p.Blocks.Count}
	v.calendar()
	if len(v.found) > 0 {
		return Errors(v.found) // nothing else can be judged without a calendar
	}
	v.activities()
	v.tracks()
	v.mentors()
	v.fellows()
	v.pairs()
	v.preferences()
	v.baseline()
	v.objective()
	v.tiers()
	if len(v.found) > 0 {
		return Errors(v.found)
	}
	return nil
}

type validator struct {
	p       *Problem
	T       int
	found   []FieldError
	rots    map[string]bool
	options map[string]bool
	trackID map[string]bool
	fellow  map[string]bool
}

func (v *validator) bad(path string, value any, format string, a ...any) {
	if len(v.found) < maxErrors {
		s := fmt.Sprint(value)
		if t, ok := value.(string); ok && t != "" {
			s = strconv.Quote(t)
		}
		v.found = append(v.found, FieldError{path, s, fmt.Sprintf(format, a...)})
	}
}

func (v *validator) calendar() {
	p := v.p
	if p.Format != Format0 && p.Format != Format1 {
		v.bad("format", p.Format, "write %q or %q", Format1, Format0)
	}
	if v.T < 1 || v.T > MaxBlocks {
		v.bad("blocks.count", v.T, "write 1 to %d", MaxBlocks)
		return
	}
	if n := len(p.Blocks.Labels); n != 0 && n != v.T {
		v.bad("blocks.labels", fmt.Sprintf("%d labels", n), "write one per block, %d", v.T)
	}
	if n := len(p.Blocks.Dates); n != 0 && n != v.T {
		v.bad("blocks.dates", fmt.Sprintf("%d pairs", n), "write one pair per block, %d", v.T)
		return
	}
	last := time.Time{}
	for t, d := range p.Blocks.Dates {
		from, err1 := time.Parse(time.DateOnly, d[0])
		to, err2 := time.Parse(time.DateOnly, d[1])
		at := fmt.Sprintf("blocks.dates[%d]", t)
		switch {
		case err1 != nil || err2 != nil:
			v.bad(at, fmt.Sprint(d), "write two civil dates YYYY-MM-DD")
		case to.Before(from):
			v.bad(at, fmt.Sprint(d), "the last day is before the first")
		case t > 0 && !from.After(last):
			v.bad(at, fmt.Sprint(d), "the block starts before the one before it has ended")
		}
		last = to
	}
}

func (v *validator) id(path, id string, seen map[string]bool) {
	switch {
	case id == "":
		v.bad(path, id, "write an id")
	case len(id) > 200:
		v.bad(path, id[:20]+"…", "write an id of at most 200 bytes")
	case seen[id]:
		v.bad(path, id, "the id stands twice; ids of rotations and site options are unique together")
	}
	seen[id] = true
}

func (v *validator) number(path string, n, lo, hi int64) {
	if n < lo || n > hi {
		v.bad(path, n, "write %d to %d", lo, hi)
	}
}

func (v *validator) perBlock(path string, b PerBlock, lo int64) {
	if !b.Set {
		return
	}
	if b.List == nil {
		v.number(path, b.All, lo, MaxNumber)
		return
	}
	if len(b.List) != v.T {
		v.bad(path, fmt.Sprintf("%d entries", len(b.List)), "write one number, or one per block: %d", v.T)
	}
	for t, n := range b.List {
		v.number(fmt.Sprintf("%s[%d]", path, t), n, lo, MaxNumber)
	}
}

// covers refuses a maximum below the minimum: no schedule could keep both, whatever else is in the problem.
func (v *validator) covers(path string, c *Coverage) {
	for t := range v.T {
		if lo, hi := c.Min.At(t, 0), c.Max.At(t, MaxNumber); lo > hi {
			v.bad(path, hi, "write at least min, %d, which block %d needs", lo, t)
			return
		}
	}
}

func (v *validator) blocks(path string, list []int) {
	for i, t := range list {
		if t < 0 || t >= v.T {
			v.bad(fmt.Sprintf("%s[%d]", path, i), t, "write a block from 0 to %d", v.T-1)
		} else if slices.Contains(list[:i], t) {
			v.bad(fmt.Sprintf("%s[%d]", path, i), t, "the block stands twice")
		}
	}
}

func (v *validator) session(path string, s [2]int, most *int) {
	if s[0] < 1 || s[1] < s[0] || s[1] > MaxBlocks {
		v.bad(path+".session", fmt.Sprint(s), "write [shortest, longest] with 1 <= shortest <= longest <= %d", MaxBlocks)
	}
	if most != nil && (*most < 0 || *most > MaxBlocks) {
		v.bad(path+".max_sessions", *most, "write 0 to %d, or null for any number", MaxBlocks)
	}
}

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
		for k, b := range w.Block {
			at := fmt.Sprintf("%s.block[%d]", at, k)
			v.rotation(at+"[0]", b.Rotation)
			if b.Block < 0 || b.Block >= v.T {
				v.bad(at+"[1]", b.Block, "write a block from 0 to %d", v.T-1)
			}
			v.number(at+"[2]", b.Score, -MaxNumber, MaxNumber)
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

// objective checks the weights and that no objective can come near the ends
// of int64.
func (v *validator) objective() {
	o := v.p.Objective
	v.number("objective.preference", o.Preference, 0, MaxNumber)
	v.number("objective.fairness", o.Fairness, 0, MaxNumber)
	v.number("objective.change", o.Change, 0, MaxNumber)
	if len(v.found) > 0 {
		return
	}
	var all, most int64
	for _, w := range v.p.Preferences {
		var cell, extra int64
		for _, s := range w.Rotation {
			cell = max(cell, abs(s))
		}
		for _, b := range w.Block {
			extra += abs(b.Score)
		}
		var opt int64
		for _, s := range w.Option {
			opt = max(opt, abs(s))
		}
		one := int64(v.T)*(cell+opt) + extra
		all += one
		most = max(most, one)
	}
	sum := float64(o.Preference)*float64(all) + float64(o.Fairness)*float64(most) + float64(o.Change)*float64(v.T)*float64(len(v.p.Fellows))
	if sum > MaxObjective {
		v.bad("objective", fmt.Sprintf("%.3g at most", sum), "scale weights and scores down until the largest objective is at most %d", int64(MaxObjective))
	}
}

func (v *validator) tiers() {
	for k, tier := range v.p.Tiers {
		at := fmt.Sprintf("tiers[%d]", k)
		switch tier {
		case Changes, Should, Fairness, Wishes:
		default:
			v.bad(at, tier, "write %q, %q, %q or %q", Changes, Should, Fairness, Wishes)
		}
		if slices.Contains(v.p.Tiers[:k], tier) {
			v.bad(at, tier, "the tier stands twice")
		}
		if k > 0 && v.p.Tiers[k-1] == Wishes {
			v.bad(at, tier, "%q come last", Wishes)
		}
	}
}

func abs(n int64) int64 {
	if n < 0 {
		return -n
	}
	return n
}
