package optimizer

import (
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// blocksMore lists what a block more of time can be: a mentor who is back, a rotation or an option that is open,
// a block that the curriculum sets free.
func blocksMore(p *Problem) (list []limit) {
	for k := range p.Tracks {
		for q := range p.Tracks[k].Requirements {
			if x := &p.Tracks[k].Requirements[q]; x.Min > 0 {
				list = append(list, limit{reached: true, index: k, Gain: Gain{Kind: LimitRequired, Track: p.Tracks[k].ID, Requirement: x.ID, Block: WholeYear, From: x.Min, To: x.Min - 1}})
			}
		}
	}
	for i := range p.Mentors {
		usual := int64(0)
		for t := range p.Blocks.Count {
			usual = max(usual, p.Mentors[i].Capacity.At(t, 0))
		}
		for t := range p.Blocks.Count {
			if p.Mentors[i].Capacity.At(t, 0) == 0 && usual > 1 { // else one place more says the same
				list = append(list, limit{reached: true, index: i, Gain: Gain{Kind: LimitMentorBack, Mentor: p.Mentors[i].ID, Block: t, From: 0, To: usual}})
			}
		}
	}
	for t := range p.Blocks.Count {
		for i := range p.Rotations {
			if x := &p.Rotations[i]; x.Blocks != nil && !slices.Contains(x.Blocks, t) {
				list = append(list, limit{reached: true, promise: dearest(p, x.ID, t), index: i, Gain: Gain{Kind: LimitOpen, Rotation: x.ID, Block: t, From: 0, To: 1}})
			}
		}
		for i := range p.Sites {
			if x := &p.Sites[i]; x.Blocks != nil && !slices.Contains(x.Blocks, t) {
				list = append(list, limit{reached: true, promise: dearest(p, x.ID, t), index: i, Gain: Gain{Kind: LimitOpen, Site: x.ID, Block: t, From: 0, To: 1}})
			}
		}
	}
	return list
}

// dearest is how much anybody would like an activity in block t.
func dearest(p *Problem, activity string, t int) (most float64) {
	for _, w := range p.Preferences {
		score := w.Rotation[activity] + w.Option[activity]
		for _, b := range w.Block {
			if b.Rotation == activity && b.Block == t {
				score += b.Score
			}
		}
		most = max(most, float64(score))
	}
	return most
}

// inTurn takes one limit of places, one of mentors and one of time after the other, each in their order; those
// that the schedule does not reach come after all that it does.
func inTurn(list []limit) (out []limit) {
	of := func(l *limit) int {
		switch l.Kind {
		case LimitMentor, LimitMentorBack:
			return 1
		case LimitOpen, LimitRequired:
			return 2
		}
		return 0
	}
	for _, reached := range []bool{true, false} {
		var sorts [3][]limit
		for k := range list {
			if list[k].reached == reached {
				sorts[of(&list[k])] = append(sorts[of(&list[k])], list[k])
			}
		}
		for k := range len(list) {
			for i := range sorts {
				if k < len(sorts[i]) {
					out = append(out, sorts[i][k])
				}
			}
		}
	}
	return out
}

// relaxed is p with the limit moved.
func (l *limit) relaxed(p *Problem) *Problem {
	q := *p
	switch l.Kind {
	case LimitCoverageMax, LimitCoverageMin:
		q.Rotations = slices.Clone(p.Rotations)
		c := *p.Rotations[l.index].Coverage
		if l.Kind == LimitCoverageMax {
			c.Max = moved(c.Max, p.Blocks.Count, l.Block, l.To)
		} else {
			c.Min = moved(c.Min, p.Blocks.Count, l.Block, l.To)
		}
		q.Rotations[l.index].Coverage = &c
	case LimitMentor, LimitMentorBack:
		q.Mentors = slices.Clone(p.Mentors)
		q.Mentors[l.index].Capacity = moved(p.Mentors[l.index].Capacity, p.Blocks.Count, l.Block, l.To)
	case LimitSlots:
		q.Sites = slices.Clone(p.Sites)
		q.Sites[l.index].Slots = moved(p.Sites[l.index].Slots, p.Blocks.Count, l.Block, l.To)
	case LimitOffsite:
		q.OffsiteLimit = &l.To
	case LimitRequired:
		q.Tracks = slices.Clone(p.Tracks)
		q.Tracks[l.index].Requirements = slices.Clone(p.Tracks[l.index].Requirements)
		for k := range q.Tracks[l.index].Requirements {
			if x := &q.Tracks[l.index].Requirements[k]; x.ID == l.Requirement {
				x.Min = l.To
			} else {
				x.Max++
			}
		}
	case LimitOpen:
		open := func(blocks []int) []int {
			blocks = append(slices.Clone(blocks), l.Block)
			slices.Sort(blocks)
			return blocks
		}
		if l.Rotation != "" {
			q.Rotations = slices.Clone(p.Rotations)
			q.Rotations[l.index].Blocks = open(p.Rotations[l.index].Blocks)
		} else {
			q.Sites = slices.Clone(p.Sites)
			q.Sites[l.index].Blocks = open(p.Sites[l.index].Blocks)
		}
	}
	return &q
}

// moved is v with another value in one block.
func moved(v PerBlock, blocks, t int, value int64) PerBlock {
	list := make([]int64, blocks)
	for u := range list {
		list[u] = v.At(u, 0)
	}
	list[t] = value
	return problem.Each(list...)
}

func (l *limit) sentence(p *Problem) string {
	worth := "brings nothing"
	if l.amount.Sign() > 0 {
		worth = "brings " + l.Exact
	}
	if !l.Proved {
		worth += ", as far as was found"
	}
	in := ""
	if l.Block >= 0 {
		in = " in " + rule.BlockName(p, l.Block)
	}
	switch l.Kind {
	case LimitCoverageMax:
		return fmt.Sprintf("Letting %d instead of %d be on %s%s %s.", l.To, l.From, titleOfActivity(p, l.Rotation), in, worth)
	case LimitCoverageMin:
		return fmt.Sprintf("Needing %d instead of %d on %s%s %s.", l.To, l.From, titleOfActivity(p, l.Rotation), in, worth)
	case LimitMentorBack:
		return fmt.Sprintf("Having %s back%s %s.", mentorName(p, l.Mentor), in, worth)
	case LimitOpen:
		return fmt.Sprintf("Opening %s%s %s.", titleOfActivity(p, l.Rotation+l.Site), in, worth)
	case LimitRequired:
		track, requirement := titlesOf(p, l.index, l.Requirement)
		return fmt.Sprintf("Requiring %d instead of %d of %s in track %s, with the block free for anything else there, %s.", l.To, l.From, requirement, track, worth)
	case LimitMentor:
		return fmt.Sprintf("One place more with %s%s %s.", mentorName(p, l.Mentor), in, worth)
	case LimitSlots:
		return fmt.Sprintf("One place more at %s%s %s.", titleOfActivity(p, l.Site), in, worth)
	}
	return fmt.Sprintf("Letting %d instead of %d be off-site at once %s.", l.To, l.From, worth)
}

// titlesOf are the titles of a track and of one of its requirements.
func titlesOf(p *Problem, track int, requirement string) (of, title string) {
	t := &p.Tracks[track]
	for k := range t.Requirements {
		if x := &t.Requirements[k]; x.ID == requirement {
			title = name(x.Title, x.ID)
		}
	}
	return name(t.Title, t.ID), title
}

func mentorName(p *Problem, id string) string {
	for i := range p.Mentors {
		if p.Mentors[i].ID == id {
			return name(p.Mentors[i].Name, id)
		}
	}
	return id
}
