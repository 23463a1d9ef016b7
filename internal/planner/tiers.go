package planner

import (
	"encoding/json"
	"fmt"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/optimizer"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// A TierFigure is what a schedule is worth in one tier of the objective, and how much better it
// could be there given the tiers before it. Changes and breaches count negative.
type TierFigure struct {
	Tier   string   `json:"tier"` // changes, should, fairness, wishes
	Value  *float64 `json:"value,omitempty"`
	Exact  string   `json:"exact,omitempty"`
	Bound  *float64 `json:"bound,omitempty"`
	Proved bool     `json:"proved"`
}

// figures are the optimizer's tiers; nil when the problem has none.
func figures(tiers []optimizer.TierResult) []TierFigure {
	if len(tiers) == 0 {
		return nil
	}
	out := make([]TierFigure, len(tiers))
	for i, t := range tiers {
		value := t.Value
		out[i] = TierFigure{Tier: t.Tier, Value: &value, Exact: t.Exact, Bound: t.Bound, Proved: t.Proved}
	}
	return out
}

// merge takes into a list what is newly known of one tier: values never fall, bounds never rise.
func merge(list []TierFigure, now TierFigure) []TierFigure {
	for i := range list {
		old := &list[i]
		if old.Tier != now.Tier {
			continue
		}
		if now.Value != nil && (old.Value == nil || *now.Value >= *old.Value) {
			old.Value, old.Exact = now.Value, now.Exact
		}
		if now.Bound != nil && (old.Bound == nil || *now.Bound < *old.Bound) {
			old.Bound = now.Bound
		}
		old.Proved = old.Proved || now.Proved
		return list
	}
	return append(list, now)
}

// last reports whether a tier is the one whose objective, bound and gap are the run's.
func last(tier string) bool { return tier == "" || tier == problem.Wishes }

// TiersOf are the figures of a run by tier, as far as they are known.
func TiersOf(run *ent.OptimizationRun) ([]TierFigure, error) {
	var out []TierFigure
	if len(run.Tiers) == 0 {
		return nil, nil
	}
	if err := json.Unmarshal(run.Tiers, &out); err != nil {
		return nil, fmt.Errorf("reading the tiers of run %s: %w", run.ID, err)
	}
	return out, nil
}
