package planner

import (
	"cmp"
	"context"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
)

// TopicState is how far a fellow is with a topic.
type TopicState string

// The states of a topic.
const (
	TopicNotYet  TopicState = "NOT_YET" // no block of its rotation is over or planned
	TopicPlanned TopicState = "PLANNED" // a block of its rotation is to come
	TopicCovered TopicState = "COVERED" // a block of its rotation is over, or credited
)

// TopicCoverage is one topic of a fellow's curriculum.
type TopicCoverage struct {
	Topic *ent.Topic
	State TopicState
}

// TopicsCovered tells for each enrollment which topics of the track's rotations its fellow has
// covered: rotation by rotation in the order of the curriculum, topics as the rotation orders them.
func (p *Planner) TopicsCovered(ctx context.Context, client *ent.Client, enrollmentIDs []string) (map[string][]TopicCoverage, error) {
	r, err := p.readRecord(ctx, client, enrollmentIDs)
	if err != nil {
		return nil, err
	}
	out := map[string][]TopicCoverage{}
	for _, e := range r.enrollments {
		out[e.ID] = r.topics(e)
	}
	return out, nil
}

func (r *record) topics(e *ent.Enrollment) []TopicCoverage {
	if e.Edges.Track == nil {
		return nil
	}
	state := map[string]TopicState{}
	for _, a := range r.planned[e.ID] {
		state[a.RotationID] = TopicPlanned
	}
	for _, a := range r.past(e) {
		state[a.RotationID] = TopicCovered
	}
	prior, _ := granted(e, 1)
	for rotation := range prior {
		state[rotation] = TopicCovered
	}
	var out []TopicCoverage
	seen := map[string]bool{}
	for _, q := range e.Edges.Track.Edges.Requirements {
		rotations := slices.Clone(q.Edges.Rotations)
		slices.SortFunc(rotations, func(a, b *ent.Rotation) int { return cmp.Compare(a.Code, b.Code) })
		for _, rotation := range rotations {
			if seen[rotation.ID] {
				continue
			}
			seen[rotation.ID] = true
			topics := slices.DeleteFunc(slices.Clone(rotation.Edges.Topics), func(t *ent.Topic) bool { return t.ArchivedAt != nil })
			slices.SortFunc(topics, func(a, b *ent.Topic) int {
				return cmp.Or(cmp.Compare(a.Position, b.Position), cmp.Compare(a.Code, b.Code))
			})
			for _, t := range topics {
				out = append(out, TopicCoverage{Topic: t, State: cmp.Or(state[rotation.ID], TopicNotYet)})
			}
		}
	}
	return out
}
