package export_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/export"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/store"
)

// The files in testdata are written by hand from the layouts that the other programs document.
func TestFilesAreByteForByteAsDocumented(t *testing.T) {
	w := small(t)
	for word, golden := range map[string]string{
		"amion": "amion.csv", "qgenda": "qgenda.csv", "acgme": "acgme.csv", "csv": "long.csv", "csv-grid": "grid.csv", "json": "schedule.json",
	} {
		want, err := os.ReadFile("testdata/" + golden)
		require.NoError(t, err)
		got := w.make(w.staff(), word)
		require.Equal(t, string(want), string(got), word)
	}
}

// Every day of everybody stands in the daily lists once, however the blocks lie.
func TestDailyListsHoldEveryDay(t *testing.T) {
	w := small(t)
	rows, err := csv.NewReader(bytes.NewReader(w.make(w.staff(), "qgenda"))).ReadAll()
	require.NoError(t, err)
	days := map[string]int{}
	for _, r := range rows[1:] {
		days[r[0]]++
	}
	// Ada 92; Ben twice July's 31 and August's leave of 31; Eva from 10 Aug: 22 + 30.
	require.Equal(t, map[string]int{"Ada Bergström": 92, "'" + formula: 2*31 + 31, "Eva Zulu": 52}, days)
	amion := bytes.SplitN(w.make(w.staff(), "amion"), []byte("\n"), 9)
	require.Empty(t, string(amion[7]), "readers skip seven lines or eight")
	lines, err := csv.NewReader(bytes.NewReader(amion[8])).ReadAll()
	require.NoError(t, err)
	require.Len(t, lines, 92+93+52+1, "and one night of call")
	for _, l := range lines {
		require.Len(t, l, 17)
	}
}

// What would be a formula is none, in any form.
func TestFormulasAreTexts(t *testing.T) {
	w := small(t)
	for _, word := range []string{"csv", "csv-grid", "amion", "qgenda", "acgme"} {
		r := csv.NewReader(bytes.NewReader(w.make(w.staff(), word)))
		r.FieldsPerRecord = -1
		rows, err := r.ReadAll()
		require.NoError(t, err, word)
		found := false
		for _, row := range rows {
			for _, cell := range row {
				require.False(t, cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])), "%s has %q", word, cell)
				found = found || cell == "'"+formula
			}
		}
		require.True(t, found, word)
	}
	require.Contains(t, string(w.make(w.staff(), "csv")), `"'-1 week of ""orientation"""`)
}

func TestTheSameScheduleGivesTheSameBytes(t *testing.T) {
	w := small(t)
	for _, f := range export.Forms() {
		first := w.make(w.staff(), f.Word)
		for range 3 {
			require.True(t, bytes.Equal(first, w.make(w.staff(), f.Word)), f.Word)
		}
	}
}

// A fellow reads what is published, and of absences only the own.
func TestAFellowGetsWhatAFellowMaySee(t *testing.T) {
	w := small(t)
	for _, f := range export.Forms() {
		content := w.make(w.fellow(), f.Word)
		require.NotContains(t, string(content), "Leave", f.Word)
		require.NotContains(t, string(content), "LEAVE", f.Word)
		require.NotContains(t, string(content), "OPEN", f.Word)
	}
	var doc struct {
		Empty []struct{ Fellow, Why string }
	}
	require.NoError(t, json.Unmarshal(w.make(w.fellow(), "json"), &doc))
	require.Equal(t, []struct{ Fellow, Why string }{{"ben", "UNKNOWN"}, {"ben", "UNKNOWN"}, {"eva", "NOT_HERE"}}, doc.Empty)
	require.NoError(t, w.Write(system(), func(ctx context.Context, tx *ent.Tx) error {
		return tx.Schedule.UpdateOneID(w.schedule.ID).SetState("DRAFT").ClearPublishedAt().Exec(ctx)
	}))
	for name, ctx := range map[string]context.Context{
		"a fellow":   w.fellow(),
		"a stranger": access.Stranger(context.Background()),
		"somebody of another program": access.As(context.Background(), &access.Viewer{Name: "x", Memberships: []access.Membership{
			{ProgramID: "pgm_01KQ3V7M4XW1B7M9T0Q2Y8E6RC", Role: access.Director}}}),
	} {
		form, err := export.FormOf("csv")
		require.NoError(t, err)
		_, err = export.Make(ctx, w.Client, form, export.Of{ScheduleID: w.schedule.ID})
		list, refused := fault.Of(err)
		require.True(t, refused, "%s reads a draft: %v", name, err)
		require.Contains(t, []fault.Code{fault.NotFound, fault.Unauthorized}, list[0].Code, name)
	}
}

// One fellow's file is about that fellow.
func TestAFileOfOneFellow(t *testing.T) {
	w := small(t)
	for _, f := range export.Forms() {
		file, err := export.Make(w.staff(), w.Client, f, export.Of{ScheduleID: w.schedule.ID, FellowID: w.ada.ID})
		require.NoError(t, err)
		require.Contains(t, file.Name, "Imaging Informatics 2027-28 Ada Bergström schedule 3")
		if f.Word != "xlsx" {
			require.NotContains(t, string(file.Content), "Eva Zulu", f.Word)
		}
	}
	form, err := export.FormOf("csv")
	require.NoError(t, err)
	_, err = export.Make(w.staff(), w.Client, form, export.Of{ScheduleID: w.schedule.ID, FellowID: "fel_01KQ3V7M4XW1B7M9T0Q2Y8E6RC"})
	list, _ := fault.Of(err)
	require.Len(t, list, 1)
	require.Equal(t, fault.NotFound, list[0].Code)
	_, err = export.FormOf("docx")
	require.ErrorContains(t, err, "choose one of xlsx, csv")
}

// Statements do not grow with rows.
func TestStatementsOfAnExport(t *testing.T) {
	few, many := crowd(t, 3, 5), crowd(t, 40, 26)
	for _, f := range export.Forms() {
		var n [2]int
		for k, w := range []*world{few, many} {
			ctx, counter := store.CountStatements(w.staff())
			_, err := export.Make(ctx, w.Client, f, export.Of{ScheduleID: w.schedule.ID})
			require.NoError(t, err)
			n[k] = len(counter.Statements())
		}
		require.Equal(t, n[0], n[1], f.Word)
		require.Less(t, n[1], 20, f.Word)
	}
}

// A hundred fellows and fifty-two weeks.
func BenchmarkExport(b *testing.B) {
	w := crowd(b, 100, 52)
	for _, f := range export.Forms() {
		b.Run(f.Word, func(b *testing.B) {
			size := 0
			for b.Loop() {
				file, err := export.Make(w.staff(), w.Client, f, export.Of{ScheduleID: w.schedule.ID})
				require.NoError(b, err)
				size = len(file.Content)
			}
			b.ReportMetric(float64(size), "bytes")
		})
	}
}
