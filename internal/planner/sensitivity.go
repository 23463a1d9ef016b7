package planner

import (
	"context"
	"fmt"
	"strconv"

	"github.com/fellowplan/fellowplan/optimizer"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// mostReliefs is how many binding numbers a run tries, those first that look most promising.
const mostReliefs = 30

// sensitivity finds what relieving each binding number by one would buy. It keeps no schedule:
// the best year itself is what GENERATE makes.
func sensitivity(ctx context.Context, p *problem.Problem, l limits, report func(Progress)) (*answer, error) {
	report(Progress{Phase: "solving"})
	result, err := optimizer.Sensitivity(ctx, p, nil, optimizer.SensitivityOptions{Options: l.options(p, report), Most: mostReliefs})
	if err != nil {
		return nil, err
	}
	found := answerOf(p, result.Base)
	if found.schedule == nil {
		return found, nil
	}
	if err := verify(p, found); err != nil {
		return nil, err
	}
	found.schedule, found.figures = nil, found.schedule
	found.gains = []gain{}
	for _, g := range append(result.Gains, result.Nothing...) {
		found.gains = append(found.gains, gain{
			kind: g.Kind, rotation: g.Rotation, mentor: g.Mentor, site: g.Site, block: g.Block,
			from: int(g.From), to: int(g.To), value: g.Value, exact: g.Exact, proved: g.Proved,
		})
	}
	return found, nil
}

// A gain is what relieving one binding number would buy, in the words of the problem.
type gain struct {
	kind                   string // coverage-max, coverage-min, mentor, slots, offsite-limit
	rotation, mentor, site string
	block                  int // -1: the whole year
	from, to               int
	value                  float64
	exact                  string
	proved                 bool
}

// relief names a gain for people.
func (n *namer) relief(rank int, g gain) Relief {
	out := Relief{
		Rank: rank, Kind: g.kind, Rotation: of(g.rotation, n.rotations), Mentor: of(g.mentor, n.mentors), Site: of(g.site, n.options),
		From: g.from, To: g.to, Gain: roundTo(g.value, 10_000), Exact: g.exact, Proved: g.proved,
	}
	when := "in every block"
	if g.block >= 0 && g.block < len(n.blocks) {
		out.Block = &n.blocks[g.block]
		when = "in " + out.Block.Name
	}
	buys := "buys " + pointsOf(out.Gain)
	if out.Gain == 0 {
		buys = "buys nothing"
	}
	if !g.proved {
		buys += ", as far as is known"
	}
	switch {
	case out.Mentor != nil:
		out.Sentence = fmt.Sprintf("Room for %d instead of %d fellows with %s %s %s.", g.to, g.from, out.Mentor.Name, when, buys)
	case out.Site != nil:
		out.Sentence = fmt.Sprintf("Room for %d instead of %d fellows at %s %s %s.", g.to, g.from, out.Site.Name, when, buys)
	case out.Rotation != nil && g.to < g.from:
		out.Sentence = fmt.Sprintf("A need of %d instead of %d fellows on %s %s %s.", g.to, g.from, out.Rotation.Name, when, buys)
	case out.Rotation != nil:
		out.Sentence = fmt.Sprintf("Room for %d instead of %d fellows on %s %s %s.", g.to, g.from, out.Rotation.Name, when, buys)
	default:
		out.Sentence = fmt.Sprintf("Letting %d instead of %d fellows be off-site %s %s.", g.to, g.from, when, buys)
	}
	return out
}

// trimmed writes a number without needless digits.
func trimmed(v float64) string { return strconv.FormatFloat(roundTo(v, 100), 'f', -1, 64) }
