package planner

import (
	"context"

	"github.com/fellowplan/fellowplan/ent/optimizationrun"
)

// RunsAhead counts for each run how many a worker takes before it: those that are at work, and
// those that were asked for earlier and wait. Runs that do not wait are left out. Runs of other
// programs count, since workers are everybody's; nothing else is told of them.
func (p *Planner) RunsAhead(ctx context.Context, runIDs []string) (map[string]int, error) {
	order, err := p.db.client.OptimizationRun.Query().
		Where(optimizationrun.StatusIn(optimizationrun.StatusQUEUED, optimizationrun.StatusRUNNING)).
		Order(optimizationrun.ByCreatedAt(), optimizationrun.ByID()).
		Select(optimizationrun.FieldID, optimizationrun.FieldStatus).All(p.db.system(ctx))
	if err != nil {
		return nil, err
	}
	asked := map[string]bool{}
	for _, id := range runIDs {
		asked[id] = true
	}
	ahead := map[string]int{}
	working, waiting := 0, 0
	for _, run := range order {
		if run.Status == optimizationrun.StatusRUNNING {
			working++
		}
	}
	for _, run := range order {
		if run.Status != optimizationrun.StatusQUEUED {
			continue
		}
		if asked[run.ID] {
			ahead[run.ID] = working + waiting
		}
		waiting++
	}
	return ahead, nil
}
