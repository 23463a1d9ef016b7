package problem

import (
	"fmt"
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
