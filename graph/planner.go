package graph

import (
	"context"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/planner"
)

// Planner is what the graph asks of the planner. *planner.Planner is one.
type Planner interface {
	// Generate starts an optimization and returns its run at once.
	Generate(ctx context.Context, in planner.GenerateInput) (*ent.OptimizationRun, error)
	// Restart asks a run again that ended without its answer.
	Restart(ctx context.Context, in planner.RestartInput) (*ent.OptimizationRun, error)
	// RulesInEffect tells how rules are set for a program or a year.
	RulesInEffect(ctx context.Context, client *ent.Client, programID, academicYearID string) ([]planner.RuleInEffect, error)
	// Cancel ends a run within a second.
	Cancel(ctx context.Context, runID string) (*ent.OptimizationRun, error)
	// Watch tells the state of a run now and after every change; the last message is final.
	Watch(ctx context.Context, runID string) (<-chan planner.RunProgress, error)
	// RunsAhead counts the runs before each one that waits, by run.
	RunsAhead(ctx context.Context, runIDs []string) (map[string]int, error)
	// RequirementProgress tells where fellows stand, by enrollment.
	RequirementProgress(ctx context.Context, client *ent.Client, enrollmentIDs []string) (map[string][]planner.RequirementProgress, error)
	// TopicsCovered tells which topics fellows have covered, by enrollment.
	TopicsCovered(ctx context.Context, client *ent.Client, enrollmentIDs []string) (map[string][]planner.TopicCoverage, error)
	// MentorLoad tells what mentors do in the blocks of a schedule, by mentor.
	MentorLoad(ctx context.Context, client *ent.Client, mentorIDs []string, scheduleID string) (map[string][]planner.BlockLoad, error)
}
