package planner

import (
	"context"
	"fmt"
	"time"

	"github.com/fellowplan/fellowplan/optimizer"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// leastForPartial is the time that the best schedule with gaps gets when the proof that there is
// none without took all of it.
const leastForPartial = 2 * time.Second

// partial is the best that can be done where no schedule keeps every rule.
type partial struct {
	schedule *problem.Schedule
	gaps     []optimizer.ReasonItem
	fewest   bool // proved
}

// withGaps makes the best schedule with gaps; nil when the limit ended the search before there was one.
// Its figures are the weights of gaps and no objective, so that only its phases are reported.
func withGaps(ctx context.Context, p *problem.Problem, l limits, report func(Progress)) (*partial, error) {
	found, err := optimizer.Partial(ctx, p, l.options(p, func(now Progress) { report(Progress{Phase: "gaps: " + now.Phase}) }))
	if err != nil || found.Schedule == nil {
		return nil, err
	}
	out := &partial{schedule: found.Schedule, fewest: found.Fewest}
	name := map[string]string{}
	for i := range p.Fellows {
		name[p.Fellows[i].ID] = nameOf(&p.Fellows[i])
	}
	for _, v := range found.Gaps {
		out.gaps = append(out.gaps, optimizer.ReasonItem{
			Rule: v.Rule, Title: v.Title, Fellow: v.Fellow, Rotation: v.Rotation, Mentor: v.Mentor, Site: v.Site, Blocks: v.Blocks, Sentence: v.Sentence,
		})
	}
	for _, id := range found.Left {
		out.gaps = append(out.gaps, optimizer.ReasonItem{Rule: "attendance", Title: "A year left empty", Fellow: id,
			Sentence: name[id] + " has no year at all: none keeps what cannot be bent, such as the lengths of sessions."})
	}
	out.gaps = onlyOnce(out.gaps)
	return out, nil
}

// onlyOnce drops what has been said.
func onlyOnce(list []optimizer.ReasonItem) []optimizer.ReasonItem {
	said := map[string]bool{}
	out := list[:0]
	for _, r := range list {
		if !said[r.Sentence] {
			said[r.Sentence] = true
			out = append(out, r)
		}
	}
	return out
}

// verdict says how good a schedule with gaps is.
func (w *partial) verdict() string {
	said := fmt.Sprintf("No schedule of this year keeps every rule; this one breaks %s.", count(len(w.gaps), "demand", "demands"))
	if w.fewest {
		said += " Proved: none breaks less."
	}
	for i, g := range w.gaps {
		if i == mostSaid {
			return said + fmt.Sprintf(" And %d more.", len(w.gaps)-i)
		}
		said += " " + g.Sentence
	}
	return said
}

// mostSaid is how many gaps a schedule's note names.
const mostSaid = 20
