package planner

import (
	"bytes"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/ent/academicyear"
	entprogram "github.com/fellowplan/fellowplan/ent/program"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/program"
	"github.com/fellowplan/fellowplan/internal/sheets"
	"github.com/fellowplan/fellowplan/internal/store"
	"github.com/fellowplan/fellowplan/internal/store/storetest"
	"github.com/fellowplan/fellowplan/optimizer/problem"
	"github.com/fellowplan/fellowplan/seed"
)

// seeded is a world with the seed program in it.
func seeded(t *testing.T) *world {
	t.Helper()
	path := storetest.File(t)
	st, err := store.Open(t.Context(), store.Options{Path: path})
	require.NoError(t, err)
	ctx := access.System(t.Context())
	_, err = sheets.Import(ctx, program.New(st), bytes.NewReader(seed.Program))
	require.NoError(t, err)
	require.NoError(t, st.Close())
	w := &world{t: t, path: path, ctx: ctx, client: openClient(t, path)}
	w.program = w.client.Program.Query().Where(entprogram.Code(seed.Code)).OnlyX(ctx)
	w.year = w.client.AcademicYear.Query().Where(academicyear.ProgramID(w.program.ID)).OnlyX(ctx)
	return w
}

func TestSeed(t *testing.T) {
	w := seeded(t)
	p := w.problem()
	if name := os.Getenv("FELLOWPLAN_WRITE_SEED_PROBLEM"); name != "" {
		var b bytes.Buffer
		require.NoError(t, problem.Write(&b, p))
		require.NoError(t, os.WriteFile(name, b.Bytes(), 0o600))
	}
	pl := w.planner(nil, Options{})
	require.NoError(t, pl.Start(w.ctx))
	began := time.Now()
	run := w.generate(pl, GenerateInput{})
	events, err := pl.Watch(w.ctx, run.ID)
	require.NoError(t, err)
	last := final(t, events)
	t.Logf("%s in %s: %+v", last.Status, time.Since(began), last)
	stored := w.client.OptimizationRun.GetX(w.ctx, run.ID)
	t.Log(stored.Failure)
	var b bytes.Buffer
	require.NoError(t, WriteTable(w.ctx, &b, w.client, last.ScheduleID, TableOptions{Mentors: true}))
	t.Log("\n" + b.String())
	if stored.Reasons != nil {
		t.Log(string(stored.Reasons))
	}
}
