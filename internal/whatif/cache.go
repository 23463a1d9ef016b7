package whatif

import (
	"context"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/fellowplan/fellowplan/ent"
)

// mostBases bounds how many schedules stay laid out between questions.
const mostBases = 8

// A cache keeps the schedules that questions started from, laid out with their program. Every
// change of anything that the planner reads makes it forget them all: an answer never rests on
// what was. What it holds depends on nothing but what is stored, so that an answer is the same
// with it and without.
type cache struct {
	generation atomic.Int64
	watched    sync.Map // transactions whose end is awaited

	mu    sync.Mutex
	bases []*cached // the latest first
}

type cached struct {
	scheduleID string
	generation int64
	base       *base
}

func newCache() *cache { return &cache{} }

// idle are the types whose rows say nothing about a program's year.
var idle = map[string]bool{
	ent.TypeScenario: true, ent.TypeScenarioChange: true, ent.TypeAuditEntry: true, ent.TypeApproval: true, ent.TypeOptimizationRun: true,
	ent.TypeAccount: true, ent.TypeApiToken: true, ent.TypeBrowserSession: true, ent.TypeMembership: true,
	ent.TypeEvaluation: true, ent.TypeAttendance: true, ent.TypeDidacticSession: true, ent.TypeTeachingActivity: true,
	ent.TypeReviewMeeting: true, ent.TypeProject: true, ent.TypeProjectMilestone: true, ent.TypeCallShift: true, ent.TypeTopic: true,
}

// watch is the hook that hears of changes. What a transaction changed counts once it is committed.
func (c *cache) watch(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		v, err := next.Mutate(ctx, m)
		if err != nil || idle[m.Type()] {
			return v, err
		}
		tx := ent.TxFromContext(ctx)
		if tx == nil {
			c.generation.Add(1)
			return v, nil
		}
		if _, known := c.watched.LoadOrStore(tx, true); !known {
			tx.OnCommit(func(next ent.Committer) ent.Committer {
				return ent.CommitFunc(func(ctx context.Context, tx *ent.Tx) error {
					err := next.Commit(ctx, tx)
					c.generation.Add(1) // also when it failed: forgetting is always right
					return err
				})
			})
			forget := func() { c.watched.Delete(tx) }
			tx.OnCommit(func(next ent.Committer) ent.Committer {
				return ent.CommitFunc(func(ctx context.Context, t *ent.Tx) error { defer forget(); return next.Commit(ctx, t) })
			})
			tx.OnRollback(func(next ent.Rollbacker) ent.Rollbacker {
				return ent.RollbackFunc(func(ctx context.Context, t *ent.Tx) error { defer forget(); return next.Rollback(ctx, t) })
			})
		}
		return v, nil
	})
}

// get is the laid out schedule, made by load when it is not there.
func (c *cache) get(scheduleID string, load func() (*base, error)) (*base, error) {
	now := c.generation.Load() // before anything is read
	c.mu.Lock()
	c.bases = slices.DeleteFunc(c.bases, func(b *cached) bool {
		if b.generation != now {
			b.base.guide.drop()
		}
		return b.generation != now
	})
	if i := slices.IndexFunc(c.bases, func(b *cached) bool { return b.scheduleID == scheduleID }); i >= 0 {
		found := c.bases[i]
		c.bases = slices.Insert(slices.Delete(c.bases, i, i+1), 0, found)
		c.mu.Unlock()
		return found.base, nil
	}
	c.mu.Unlock()
	b, err := load()
	if err != nil {
		return nil, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.generation.Load() == now {
		c.bases = slices.Insert(c.bases, 0, &cached{scheduleID, now, b})
		c.bases = c.bases[:min(len(c.bases), mostBases)]
	}
	return b, nil
}
