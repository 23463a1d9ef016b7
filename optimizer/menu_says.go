package optimizer

import (
	"slices"
	"strings"

	"github.com/fellowplan/fellowplan/optimizer/conflict"
	"github.com/fellowplan/fellowplan/optimizer/problem"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// Final reports whether a breach is of the cell alone, so that no other cell can mend it.
func Final(v *Violation) bool {
	switch v.Rule {
	case "fixed", "track", "allowed-blocks", "attendance", "forbidden", "one-of", "period":
		return v.Tier == problem.Must
	}
	return false
}

// reason says in one sentence why the fellow cannot have the activity there:
// what the cells break by themselves, or that the fellow's own year cannot be
// completed, or that the others leave no room.
func (d *desk) reason(i int, blocks []int, activity string, breaks []Violation, alone bool) string {
	f := &d.p.Fellows[i]
	for _, t := range blocks { // a breach that was there before: the schedule itself is not what it is fixed to
		if other, fixed := f.Fixed[t]; fixed && other != activity {
			return name(f.Name, f.ID) + " is fixed to " + titleOfActivity(d.p, other) + " in " + rule.BlockName(d.p, t) + "."
		}
	}
	first := ""
	for k := range breaks {
		if breaks[k].Tier != problem.Must {
			continue
		}
		if Final(&breaks[k]) {
			return breaks[k].Sentence
		}
		if first == "" {
			first = breaks[k].Sentence
		}
	}
	if d.explain {
		pinned := d.p.Pinned(oneCell(d.p, d.p.Fellows[i].ID, blocks, activity))
		r := conflict.Alone(pinned, i, nil, d.s.stop)
		if r == nil {
			r = conflict.Count(d.s.ctx, pinned)
		}
		if r != nil {
			return unasked(r, f.ID, blocks)
		}
	}
	text := "No choice of years makes room for " + titleOfActivity(d.p, activity) + " in " + rule.BlockNames(d.p, blocks) + "."
	if alone {
		text = "No year of " + name(f.Name, f.ID) + " has " + titleOfActivity(d.p, activity) + " in " + rule.BlockNames(d.p, blocks) + "."
	}
	if first != "" {
		text += " As it stands: " + first
	}
	return text
}

// unasked is why a fellow has no year with some cells, without these cells themselves: whoever asks for them knows.
func unasked(r *Infeasibility, fellow string, blocks []int) string {
	var said []string
	for _, it := range r.Items {
		asked := it.Rule == "fixed" && it.Fellow == fellow && len(it.Blocks) > 0 &&
			!slices.ContainsFunc(it.Blocks, func(t int) bool { return !slices.Contains(blocks, t) })
		if !asked {
			said = append(said, strings.TrimSuffix(it.Sentence, "."))
		}
	}
	const few = 3
	if r.Kind != EmptyRow || len(said) == 0 || len(said) == len(r.Items) || len(said) > few {
		return r.Sentence
	}
	return strings.Join(said, "; ") + "."
}

func titleOfActivity(p *Problem, id string) string {
	for i := range p.Rotations {
		if r := &p.Rotations[i]; r.ID == id {
			return name(r.Title, id)
		}
	}
	for i := range p.Sites {
		if o := &p.Sites[i]; o.ID == id {
			return name(o.Title, id)
		}
	}
	return id
}
