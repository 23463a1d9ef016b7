package planner

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"time"

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

// A moment is how good the best and the bound were at one time.
type moment struct {
	ElapsedMs int64    `json:"elapsedMs"`
	Objective *float64 `json:"objective"`
	Bound     *float64 `json:"bound"`
}

// mostMoments bounds what is kept of a run's course; longer ones lose every other moment.
const mostMoments = 200

// note adds how good the best and the bound are now, when that is new.
func (j *job) note(now time.Time) {
	j.mu.Lock()
	defer j.mu.Unlock()
	m := moment{Objective: j.best.Objective, Bound: j.best.Bound}
	if m.Objective == nil && m.Bound == nil {
		return
	}
	if n := len(j.course); n > 0 && sameFigure(j.course[n-1].Objective, m.Objective) && sameFigure(j.course[n-1].Bound, m.Bound) {
		return
	}
	m.ElapsedMs = max(0, now.Sub(*j.run.StartedAt).Milliseconds())
	if j.course = append(j.course, m); len(j.course) > mostMoments {
		kept := j.course[:0]
		for i, m := range j.course {
			if i%2 == 0 || i == len(j.course)-1 {
				kept = append(kept, m)
			}
		}
		j.course = kept
	}
}

func sameFigure(a, b *float64) bool { return a == nil && b == nil || a != nil && b != nil && *a == *b }

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

// ending is a run's course up to its end.
func (j *job) ending(now time.Time, found *answer) []moment {
	if s := cmp.Or(found.schedule, found.figures); s != nil {
		j.improve(Progress{Objective: s.Objective, Bound: s.Bound, Gap: s.Gap})
	}
	j.note(now)
	j.mu.Lock()
	defer j.mu.Unlock()
	return slices.Clone(j.course)
}
