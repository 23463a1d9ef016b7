package cli_test

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/cli"
	"github.com/fellowplan/fellowplan/internal/store"
	"github.com/fellowplan/fellowplan/internal/store/storetest"
)

// run is one command line on a data folder.
func run(t *testing.T, data string, args ...string) (out, complaints string, status int) {
	t.Helper()
	var o, e bytes.Buffer
	status = cli.Run(t.Context(), append(args, "--data", data), cli.IO{In: strings.NewReader(""), Out: &o, Err: &e}, nil)
	return o.String(), e.String(), status
}

func TestExportSchedule(t *testing.T) {
	path := storetest.File(t)
	data := filepath.Dir(path)
	db, err := store.Open(t.Context(), store.Options{Path: path, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	require.NoError(t, err)
	defer db.Close()
	write := func(do func(ctx context.Context, tx *ent.Tx)) {
		require.NoError(t, db.Write(access.System(context.Background()), func(ctx context.Context, tx *ent.Tx) error { do(ctx, tx); return nil }))
	}
	var program, year, rotation, block string
	var enrollment *ent.Enrollment
	write(func(ctx context.Context, tx *ent.Tx) {
		day := civil.MustParse
		program = tx.Program.Create().SetCode("p").SetTitle("P").SaveX(ctx).ID
		year = tx.AcademicYear.Create().SetProgramID(program).SetTitle("2027-28").SetStartsOn(day("2027-07-01")).SetEndsOn(day("2027-07-31")).SetCalendar("MONTHS").SaveX(ctx).ID
		block = tx.Block.Create().SetProgramID(program).SetAcademicYearID(year).SetNumber(1).SetTitle("Jul 2027").SetStartsOn(day("2027-07-01")).SetEndsOn(day("2027-07-31")).SaveX(ctx).ID
		track := tx.Track.Create().SetProgramID(program).SetCode("t").SetTitle("T").SetLength(1).SaveX(ctx)
		rotation = tx.Rotation.Create().SetProgramID(program).SetCode("pacs").SetTitle("PACS").SetKind("CORE").SaveX(ctx).ID
		f := tx.Fellow.Create().SetProgramID(program).SetCode("ada").SetName("Ada").SaveX(ctx)
		enrollment = tx.Enrollment.Create().SetProgramID(program).SetFellowID(f.ID).SetAcademicYearID(year).SetTrackID(track.ID).SaveX(ctx)
	})
	_, complaints, status := run(t, data, "export", "schedule")
	require.Equal(t, cli.BadInput, status)
	require.Contains(t, complaints, "2027-28 has no schedule yet: generate one")
	write(func(ctx context.Context, tx *ent.Tx) {
		s := tx.Schedule.Create().SetProgramID(program).SetAcademicYearID(year).SetNumber(1).SaveX(ctx)
		tx.Assignment.Create().SetProgramID(program).SetScheduleID(s.ID).SetEnrollmentID(enrollment.ID).SetFellowID(enrollment.FellowID).SetBlockID(block).SetRotationID(rotation).ExecX(ctx)
	})
	for _, c := range []struct {
		args   string
		status int
		says   string
	}{
		{"export schedule", cli.BadInput, "no published schedule; publish one, or choose a draft: --schedule 1 (draft)"},
		{"export schedule --published", cli.BadInput, "no published schedule"},
		{"export schedule --schedule 2", cli.BadInput, "has no schedule 2; it has: --schedule 1 (draft)"},
		{"export schedule --schedule 1 --published", cli.BadInput, "can't be used together"},
		{"export schedule --schedule 1 -f docx", cli.BadInput, "choose one of xlsx, csv"},
		{"export schedule --schedule 1 -f csv --fellow eve", cli.BadInput, "it has: ada"},
		{"export schedule --schedule 1 -f csv-grid", cli.OK, "Ada,,PACS\r\n"},
		{"export schedule --schedule 1 -f qgenda --fellow ada", cli.OK, "Ada,7/1/2027,PACS\r\n"},
		{"export", cli.OK, "format: fellowplan/1"},
		{"export --program p", cli.OK, "code: pacs"},
		{"export program --program p", cli.OK, "code: pacs"},
	} {
		out, complaints, status := run(t, data, strings.Fields(c.args)...)
		require.Equal(t, c.status, status, "%s: %s", c.args, complaints)
		require.Contains(t, out+complaints, c.says, c.args)
	}
	file := filepath.Join(t.TempDir(), "year.xlsx")
	_, complaints, status = run(t, data, "export", "schedule", "--schedule", "1", "-o", file)
	require.Equal(t, cli.OK, status, complaints)
	b, err := os.ReadFile(file)
	require.NoError(t, err)
	require.True(t, bytes.HasPrefix(b, []byte("PK")))
}
