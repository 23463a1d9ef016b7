package graph

import (
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/optimizationrun"
	"github.com/fellowplan/fellowplan/graph/model"
	"github.com/fellowplan/fellowplan/internal/planner"
)

// What is asked of the planner, in its words.

func completeInput(in model.CompleteScheduleInput) planner.GenerateInput {
	return planner.GenerateInput{
		Kind: optimizationrun.KindCOMPLETE, BaseScheduleID: in.BaseScheduleID, FreezeBefore: in.FreezeBefore, Partial: in.Partial, Title: deref(in.Title),
		Seed: in.Seed, TimeLimit: milliseconds(in.TimeLimitMs), WorkLimit: deref(in.WorkLimit), IdempotencyKey: deref(in.IdempotencyKey),
		Repair: in.RepairExceptions,
	}
}

func replanInput(in model.ReplanScheduleInput) planner.GenerateInput {
	return planner.GenerateInput{
		Kind: optimizationrun.KindREPLAN, AcademicYearID: in.AcademicYearID, BaseScheduleID: deref(in.BaseScheduleID), FreezeBefore: in.FreezeBefore, Partial: in.Partial,
		Title: deref(in.Title), Seed: in.Seed, TimeLimit: milliseconds(in.TimeLimitMs), WorkLimit: deref(in.WorkLimit), IdempotencyKey: deref(in.IdempotencyKey),
		Repair: in.RepairExceptions,
	}
}

func alternativesInput(in model.FindAlternativesInput) planner.GenerateInput {
	return planner.GenerateInput{
		Kind: optimizationrun.KindALTERNATIVES, AcademicYearID: in.AcademicYearID, BaseScheduleID: deref(in.BaseScheduleID), FreezeBefore: in.FreezeBefore,
		Wanted: in.Count, Distance: deref(in.Distance), LossPercent: in.LossPercent,
		Title: deref(in.Title), Seed: in.Seed, TimeLimit: milliseconds(in.TimeLimitMs), WorkLimit: deref(in.WorkLimit), IdempotencyKey: deref(in.IdempotencyKey),
	}
}

func sensitivityInput(in model.AnalyzeSensitivityInput) planner.GenerateInput {
	return planner.GenerateInput{
		Kind: optimizationrun.KindSENSITIVITY, AcademicYearID: in.AcademicYearID, BaseScheduleID: deref(in.BaseScheduleID),
		Seed: in.Seed, TimeLimit: milliseconds(in.TimeLimitMs), WorkLimit: deref(in.WorkLimit), IdempotencyKey: deref(in.IdempotencyKey),
	}
}

func restartInput(in model.RestartOptimizationRunInput) planner.RestartInput {
	return planner.RestartInput{RunID: in.ID, TimeLimit: milliseconds(deref(in.TimeLimitMs)), IdempotencyKey: deref(in.IdempotencyKey)}
}

func milliseconds(n int) time.Duration { return time.Duration(n) * time.Millisecond }

// pointers are the elements of a list.
func pointers[T any](list []T) []*T {
	out := make([]*T, len(list))
	for i := range list {
		out[i] = &list[i]
	}
	return out
}

// rulesUsed are the rules of a run, beside their cards.
func rulesUsed(run *ent.OptimizationRun) ([]*model.RuleInEffect, error) {
	used, err := planner.RulesUsed(run)
	return rulesInEffect(used), err
}
