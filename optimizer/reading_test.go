package optimizer

import (
	"regexp"
	"slices"
	"strings"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// reading is a problem that keeps only the demands that items name.
type reading struct {
	p     *Problem // as it was
	q     *Problem
	items []ReasonItem
	lift  bool // the other way around: lift what the items name, and keep the rest
}

func keepOnly(p *Problem, items []ReasonItem) *Problem { return read(p, items, false) }

func giveUp(p *Problem, items []ReasonItem) *Problem { return read(p, items, true) }

func read(p *Problem, items []ReasonItem, lift bool) *Problem {
	q := *p
	x := &reading{p: p, q: &q, items: items, lift: lift}
	x.rotations()
	x.sites()
	x.tracks()
	x.fellows()
	x.settings()
	q.Preferences, q.Baseline, q.Objective, q.Tiers = nil, nil, Objective{}, nil
	return &q
}

// keeps reports whether a demand stays: the one of a rule that fits.
func (x *reading) keeps(rule string, fits func(it *ReasonItem) bool) bool {
	for i := range x.items {
		if it := &x.items[i]; it.Rule == rule && fits(it) {
			return !x.lift
		}
	}
	return x.lift
}

func says(it *ReasonItem, words ...string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(it.Sentence, w) })
}

func (x *reading) rotations() {
	x.q.Rotations = slices.Clone(x.p.Rotations)
	for i := range x.q.Rotations {
		r := &x.q.Rotations[i]
		mine := func(it *ReasonItem) bool { return it.Rotation == r.ID }
		if c := r.Coverage; c != nil {
			r.Coverage = &Coverage{Min: x.side(r.ID, c.Min, 0, false), Max: x.side(r.ID, c.Max, problem.MaxNumber, true)}
		}
		r.Mentor = r.Mentor && x.keeps("mentor-capacity", func(it *ReasonItem) bool { return mine(it) || it.Rotation == "" })
		if !x.keeps("allowed-blocks", mine) {
			r.Blocks = nil
		}
		x.session(r.ID, &r.Session, &r.MaxSessions)
		var not []string
		for _, next := range r.NotFollowedBy {
			if x.keeps("succession", func(it *ReasonItem) bool {
				return it.Sentence == next+" may not follow directly after "+r.ID+"."
			}) {
				not = append(not, next)
			}
		}
		r.NotFollowedBy = not
		var before []Prerequisite
		for _, q := range r.Requires {
			if x.keeps("prerequisite", func(it *ReasonItem) bool {
				return mine(it) && strings.HasSuffix(it.Sentence, " of "+q.Rotation+" before it.")
			}) {
				before = append(before, q)
			}
		}
		r.Requires = before
	}
}

// side keeps one side of a coverage in the blocks that are named.
func (x *reading) side(rotation string, v PerBlock, free int64, most bool) PerBlock {
	if !v.Set {
		return v
	}
	out := PerBlock{Set: true, List: make([]int64, x.p.Blocks.Count)}
	for t := range out.List {
		out.List[t] = free
		if x.keeps("coverage", func(it *ReasonItem) bool {
			about := it.Rotation == rotation || it.Rotation == "" && !most
			when := len(it.Blocks) == 0 || slices.Contains(it.Blocks, t)
			return about && when && most == says(it, "maximum", "at most")
		}) {
			out.List[t] = v.At(t, free)
		}
	}
	return out
}

func (x *reading) session(id string, s *[2]int, most **int) {
	mine := func(words ...string) func(it *ReasonItem) bool {
		return func(it *ReasonItem) bool { return it.Rotation == id && says(it, words...) }
	}
	if !x.keeps("session-length", mine("at least")) {
		s[0] = 1
	}
	if !x.keeps("session-length", mine("at most")) {
		s[1] = x.p.Blocks.Count
	}
	if !x.keeps("session-count", mine("")) {
		*most = nil
	}
}

func (x *reading) sites() {
	x.q.Sites = slices.Clone(x.p.Sites)
	for i := range x.q.Sites {
		o := &x.q.Sites[i]
		if !x.keeps("site-slots", func(it *ReasonItem) bool { return it.Site == o.ID }) {
			o.Slots = PerBlock{}
		}
		if !x.keeps("allowed-blocks", func(it *ReasonItem) bool { return it.Rotation == o.ID || it.Site == o.ID }) {
			o.Blocks = nil
		}
		x.session(o.ID, &o.Session, &o.MaxSessions)
	}
	if !x.keeps("offsite-limit", func(*ReasonItem) bool { return true }) {
		x.q.OffsiteLimit = nil
	}
}

// tracks keeps the minima and maxima that are named, one by one or, in a counting argument, by the
// ids of requirements in parentheses; "elsewhere" speaks of all maxima.
func (x *reading) tracks() {
	x.q.Tracks = slices.Clone(x.p.Tracks)
	for k := range x.q.Tracks {
		t := &x.q.Tracks[k]
		t.Requirements = slices.Clone(t.Requirements)
		for i := range t.Requirements {
			q := &t.Requirements[i]
			alone := " of " + list(q.Rotations) + "."
			inside := regexp.MustCompile(`\((.*, |.* and )?` + q.ID + `(, .*| and .*)?( of track .*)?\)`)
			if !x.keeps("requirement", func(it *ReasonItem) bool {
				return strings.HasPrefix(it.Sentence, "Track ") && says(it, "at least") && strings.HasSuffix(already.ReplaceAllString(it.Sentence, "."), alone) ||
					says(it, "at least") && inside.MatchString(it.Sentence)
			}) {
				q.Min = 0
			}
			if !x.keeps("requirement", func(it *ReasonItem) bool {
				return strings.HasPrefix(it.Sentence, "Track ") && says(it, "at most") && strings.HasSuffix(already.ReplaceAllString(it.Sentence, "."), alone) ||
					says(it, "at most") && inside.MatchString(it.Sentence) || says(it, "elsewhere")
			}) {
				q.Max = 1000
			}
		}
	}
}

func list(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

func (x *reading) fellows() {
	x.q.Fellows = slices.Clone(x.p.Fellows)
	for i := range x.q.Fellows {
		f := &x.q.Fellows[i]
		mine := func(it *ReasonItem) bool { return it.Fellow == f.ID }
		if !x.keeps("attendance", func(it *ReasonItem) bool { return mine(it) && says(it, "on leave") }) {
			f.Leave = nil
		}
		if !x.keeps("offsite-max", mine) {
			f.OffsiteMax = nil
		}
		fixed := map[int]string{}
		for t, a := range f.Fixed {
			if x.keeps("fixed", func(it *ReasonItem) bool { return mine(it) && slices.Contains(it.Blocks, t) }) {
				fixed[t] = a
			}
		}
		f.Fixed = fixed
	}
	x.q.Pairs = nil
	for _, v := range x.p.Pairs {
		if x.keeps(v.Kind, func(it *ReasonItem) bool { return it.Fellow == v.A && it.Rotation == v.Rotation }) {
			x.q.Pairs = append(x.q.Pairs, v)
		}
	}
}

// settings keeps the rules that are named, and shares of time, which are a fact.
func (x *reading) settings() {
	x.q.Rules = nil
	for _, s := range x.p.Rules {
		if s.ID == "share" || effectiveTier(&s) != problem.Must || x.keeps(s.ID, func(*ReasonItem) bool { return true }) {
			x.q.Rules = append(x.q.Rules, s)
		}
	}
}
