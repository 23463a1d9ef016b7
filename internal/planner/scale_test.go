package planner

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/ent/auditentry"
	"github.com/fellowplan/fellowplan/ent/optimizationrun"
)

// A big year is stored in a time that does not keep other writers waiting, with one entry in
// the log of changes for the schedule and none for its cells.
func TestABigYearIsStoredQuickly(t *testing.T) {
	w := newWorld(t)
	for i := range 300 {
		w.enroll(fmt.Sprintf("Fellow %03d", i))
	}
	f := newFake()
	p := w.planner(f.solve, Options{})
	require.NoError(t, p.Start(w.ctx))
	run := w.generate(p, GenerateInput{})
	events, err := p.Watch(w.ctx, run.ID)
	require.NoError(t, err)
	<-f.started
	began := time.Now()
	f.release <- struct{}{}
	last := final(t, events)
	took := time.Since(began)
	require.Equal(t, optimizationrun.StatusOPTIMAL, last.Status)
	require.Equal(t, 1200, w.client.Assignment.Query().CountX(w.ctx))
	require.Less(t, took, 5*time.Second)
	t.Logf("1,200 assignments stored in %s", took)
	require.Zero(t, w.client.AuditEntry.Query().Where(auditentry.EntityType("Assignment")).CountX(w.ctx))
	require.Equal(t, 1, w.client.AuditEntry.Query().Where(auditentry.EntityType("Schedule")).CountX(w.ctx))
	var types []string
	for _, a := range w.client.AuditEntry.Query().Where(auditentry.EntityType("OptimizationRun")).AllX(w.ctx) {
		types = append(types, fmt.Sprintf("%s %d bytes", a.Action, len(a.After)))
		require.Less(t, len(a.After)+len(a.Before), 4000, "a log of changes has no place for problems of megabytes")
	}
	t.Log(types)
}
