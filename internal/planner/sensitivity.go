package planner

import (
	"cmp"
	"context"
	"fmt"
	"strconv"

	"github.com/fellowplan/fellowplan/optimizer"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// mostReliefs is how many binding numbers a run tries, those first that look most promising.
const mostReliefs = 100

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
			requirement: requirementOf(p, g.Track, g.Requirement), fellows: onTrack(p, g.Track),
		})
	}
	found.untried = result.Left
	return found, nil
}

// A gain is what relieving one binding number would buy, in the words of the problem.
type gain struct {
	kind                   string // coverage-max, coverage-min, mentor, mentor-back, slots, offsite-limit, open, required
	rotation, mentor, site string
	requirement            string   // of which a block is set free
	fellows                []string // whose requirement it is
	block                  int      // -1: the whole year
	from, to               int
	value                  float64
	exact                  string
	proved                 bool
}

func requirementOf(p *problem.Problem, track, id string) string {
	for i := range p.Tracks {
		for _, q := range p.Tracks[i].Requirements {
			if p.Tracks[i].ID == track && q.ID == id {
				return cmp.Or(q.Title, q.ID)
			}
		}
	}
	return ""
}

func onTrack(p *problem.Problem, track string) (fellows []string) {
	for i := range p.Fellows {
		if p.Fellows[i].Track == track {
			fellows = append(fellows, p.Fellows[i].ID)
		}
	}
	return fellows
}

// relief names a gain for people.
func (n *namer) relief(rank int, g gain) Relief {
	out := Relief{
		Rank: rank, Kind: g.kind, Rotation: of(g.rotation, n.rotations), Mentor: of(g.mentor, n.mentors), Site: of(g.site, n.options),
		From: g.from, To: g.to, Gain: roundTo(g.value, 10_000), Exact: g.exact, Proved: g.proved, Requirement: g.requirement,
	}
	for _, id := range g.fellows {
		out.Fellows = append(out.Fellows, n.fellows[id])
	}
	when := "in every block"
	if g.block >= 0 && g.block < len(n.blocks) {
		out.Block = &n.blocks[g.block]
		when = "in " + out.Block.Name
	}
	buys := "buys " + Points(out.Gain)
	if out.Gain == 0 {
		buys = "buys nothing"
	}
	if !g.proved {
		buys += ", as far as is known"
	}
	what := cmp.Or(out.Site, out.Rotation)
	switch {
	case g.kind == optimizer.LimitRequired:
		out.Sentence = fmt.Sprintf("One block of %s less for %s, free for anything else of their curriculum, %s.", g.requirement, some(out.Fellows), buys)
	case g.kind == optimizer.LimitMentorBack:
		out.Sentence = fmt.Sprintf("%s back %s, with room for %d, %s.", out.Mentor.Name, when, g.to, buys)
	case g.kind == optimizer.LimitOpen && what != nil:
		out.Sentence = fmt.Sprintf("%s open %s as well %s.", what.Name, when, buys)
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

// some names a few things, or counts many: "Ana, Ben and Cleo", "12 fellows (Ana, Ben and others)".
func some(list []Thing) string {
	var names []string
	for _, t := range list {
		names = append(names, t.Name)
	}
	if len(names) > 4 {
		return fmt.Sprintf("%d fellows (%s, %s and others)", len(names), names[0], names[1])
	}
	return listed(names)
}

// trimmed writes a number without needless digits.
func trimmed(v float64) string { return strconv.FormatFloat(roundTo(v, 100), 'f', -1, 64) }
