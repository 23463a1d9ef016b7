package graph

import (
	"context"

	"github.com/fellowplan/fellowplan/ent/track"
	"github.com/fellowplan/fellowplan/graph/model"
	"github.com/fellowplan/fellowplan/internal/planner"
)

// progress tells where fellows stand, for all enrollments of an answer at once.
func (r *Resolver) progress(ctx context.Context, enrollmentIDs []string) (map[string][]*model.RequirementProgress, error) {
	found, err := r.Planner.RequirementProgress(ctx, r.Client, enrollmentIDs)
	return each(enrollmentIDs, found, func(p planner.RequirementProgress) *model.RequirementProgress {
		return &model.RequirementProgress{
			RequirementID: p.Requirement.ID, Unit: track.Unit(p.Unit),
			Required: p.Required, Credit: p.Credit, Waived: p.Waived, Done: p.Done, Planned: p.Planned, Missing: p.Missing,
		}
	}), err
}

// topics tells which topics fellows have covered, for all enrollments of an answer at once.
func (r *Resolver) topics(ctx context.Context, enrollmentIDs []string) (map[string][]*model.TopicCoverage, error) {
	found, err := r.Planner.TopicsCovered(ctx, r.Client, enrollmentIDs)
	return each(enrollmentIDs, found, func(c planner.TopicCoverage) *model.TopicCoverage {
		return &model.TopicCoverage{TopicID: c.Topic.ID, State: model.TopicCoverageState(c.State)}
	}), err
}

// load tells what mentors do in a schedule, for all mentors of an answer at once.
func (r *Resolver) load(ctx context.Context, mentorIDs []string, scheduleID string) (map[string][]*model.MentorLoad, error) {
	found, err := r.Planner.MentorLoad(ctx, r.Client, mentorIDs, scheduleID)
	return each(mentorIDs, found, func(l planner.BlockLoad) *model.MentorLoad {
		return &model.MentorLoad{BlockID: l.Block.ID, Fellows: l.Fellows, Percent: l.Percent, Capacity: l.Capacity}
	}), err
}

// each translates lists by key; a key without a list gets an empty one, which is not null.
func each[A, B any](keys []string, found map[string][]A, translate func(A) B) map[string][]B {
	out := make(map[string][]B, len(keys))
	for _, k := range keys {
		list := make([]B, len(found[k]))
		for i, a := range found[k] {
			list[i] = translate(a)
		}
		out[k] = list
	}
	return out
}
