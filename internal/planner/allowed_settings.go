package planner

import (
	"encoding/json"
	"maps"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// settings parts the settings of a rule that the exception is about: for everybody and every block but the fellow
// and the block in question they stay, and for these they ask so much less. Where a rule has no number it does not
// speak of them at all.
func (a *allowance) settings() (changed bool) {
	r, ok := rule.ByID(a.of.Rule)
	if !ok || r.Always {
		return false
	}
	var out []problem.Setting
	for _, s := range a.p.Rules {
		if s.ID != r.ID || len(a.broken(a.alone(s))) == 0 {
			out = append(out, s)
			continue
		}
		parts, ok := a.parted(r, s)
		if !ok {
			return false
		}
		out, changed = append(out, parts...), true
	}
	if changed {
		a.p.Rules = out
	}
	return changed
}

// alone is the problem with one setting and the shares of time.
func (a *allowance) alone(s problem.Setting) *problem.Problem {
	q := *a.p
	q.Rules = slices.DeleteFunc(slices.Clone(a.p.Rules), func(o problem.Setting) bool { return o.ID != "share" })
	q.Rules = append(q.Rules, s)
	return &q
}

// parted is a setting without the fellow and the block of the exception, and one for them that asks less.
func (a *allowance) parted(r *rule.Rule, s problem.Setting) (parts []problem.Setting, ok bool) {
	has := func(name string) bool {
		return slices.ContainsFunc(r.Parameters, func(q rule.Parameter) bool { return q.Name == name })
	}
	byBlock := has("blocks") && a.block >= 0 && r.ID != "period-total"
	byFellow := a.fellow != "" && has("fellows") && r.ID != "burden-to-date"
	mine := s
	switch {
	case byFellow:
		if others := a.others(s); len(others) > 0 {
			rest := withParam(s, "fellows", others)
			delete(rest.Params, "tracks")
			parts = append(parts, rest)
		}
		mine = withParam(s, "fellows", []string{a.fellow})
		delete(mine.Params, "tracks")
	case a.fellow != "" && !has("fellow"), !byBlock && a.fellow == "":
		return nil, false
	}
	if byBlock {
		if blocks := a.otherBlocks(s); len(blocks) > 0 {
			parts = append(parts, withParam(mine, "blocks", blocks))
		}
		mine = withParam(mine, "blocks", []int{a.block})
	}
	if less, ok := a.less(mine, has); ok {
		parts = append(parts, less)
	}
	return parts, true
}

// others are the fellows of a setting but for the one of the exception.
func (a *allowance) others(s problem.Setting) (ids []string) {
	var said struct{ Fellows, Tracks []string }
	if raw, err := json.Marshal(s.Params); err != nil || json.Unmarshal(raw, &said) != nil {
		return nil
	}
	for i := range a.p.Fellows {
		f := &a.p.Fellows[i]
		in := (said.Fellows == nil || slices.Contains(said.Fellows, f.ID)) && (said.Tracks == nil || slices.Contains(said.Tracks, f.Track))
		if in && f.ID != a.fellow {
			ids = append(ids, f.ID)
		}
	}
	return ids
}

func (a *allowance) otherBlocks(s problem.Setting) (blocks []int) {
	var said []int
	if raw, given := s.Params["blocks"]; given && json.Unmarshal(raw, &said) != nil {
		return nil
	}
	for t := range a.p.Blocks.Count {
		if t != a.block && (len(said) == 0 || slices.Contains(said, t)) {
			blocks = append(blocks, t)
		}
	}
	return blocks
}

// less is a setting that asks by the amount of the exception less; not ok where it has no number to ask less of.
func (a *allowance) less(s problem.Setting, has func(name string) bool) (problem.Setting, bool) {
	found := false
	for name, by := range map[string]int64{"min": -a.blocks(), "max": a.blocks()} {
		var n int64
		if raw, given := s.Params[name]; given && has(name) && json.Unmarshal(raw, &n) == nil {
			s, found = withParam(s, name, max(0, n+by)), true
		}
	}
	return s, found
}

func withParam(s problem.Setting, name string, value any) problem.Setting {
	s.Params = maps.Clone(s.Params)
	s.Params[name] = document(value)
	return s
}
