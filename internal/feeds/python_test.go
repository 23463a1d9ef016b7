package feeds_test

import (
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/feeds"
)

// Another library, in another language, reads what this one writes: the nights on which the clock changes and a moved block included.
func TestFeedsReadBackByPython(t *testing.T) {
	python := os.Getenv("FELLOWPLAN_OUT") // one that has icalendar; 'make test-out' finds it
	if python == "" {
		t.Skip("python3 with icalendar reads feeds in 'make test-out', which installs it")
	}
	w := newWorld(t)
	loc, err := time.LoadLocation("America/Chicago")
	require.NoError(t, err)
	w.write(func(ctx context.Context, tx *ent.Tx) {
		for _, from := range []time.Time{time.Date(2027, 11, 6, 17, 0, 0, 0, loc), time.Date(2028, 3, 11, 17, 0, 0, 0, loc)} {
			tx.CallShift.Create().SetProgramID(w.program).SetFellowID(w.ada.FellowID).SetKind("IN_HOUSE").
				SetStartsAt(from.UTC()).SetEndsAt(time.Date(from.Year(), from.Month(), from.Day()+1, 7, 0, 0, 0, loc).UTC()).ExecX(ctx)
		}
		// In the hour that the clock shows twice, the second time: 07:30 UTC.
		tx.CallShift.Create().SetProgramID(w.program).SetFellowID(w.ada.FellowID).SetKind("BACKUP").
			SetStartsAt(time.Date(2027, 11, 7, 7, 30, 0, 0, time.UTC)).SetEndsAt(time.Date(2027, 11, 7, 9, 0, 0, 0, time.UTC)).ExecX(ctx)
	})
	secret := w.feed("ada", feeds.CreateInput{FellowID: &w.ada.FellowID})
	type event struct {
		UID, Summary, Description, Location, Start, End string
		Sequence                                        int
	}
	read := func() (events []event) {
		file, err := w.feeds.Open(context.Background(), secret)
		require.NoError(t, err)
		name := filepath.Join(t.TempDir(), "feed.ics")
		require.NoError(t, os.WriteFile(name, file.Content, 0o600))
		out, err := exec.Command(python, "testdata/read.py", name).CombinedOutput()
		require.NoError(t, err, string(out))
		var got struct {
			Name   string
			Zones  []string
			Events []event
		}
		require.NoError(t, json.Unmarshal(out, &got))
		require.Equal(t, "Ada Bergström", got.Name)
		require.Equal(t, []string{"America/Chicago"}, got.Zones)
		return got.Events
	}
	short := func(events []event) (out []string) {
		for _, e := range events {
			out = append(out, e.Start+" "+e.End+" "+e.Summary)
		}
		return out
	}
	w.publish("pptl........", "............")
	before := read()
	require.Equal(t, []string{
		"2027-07-01 2027-09-01 PACS", "2027-09-01 2027-10-01 Teleradiology", "2027-10-01 2027-11-01 Lab month (off-site)",
		"2027-11-06T22:00Z 2027-11-07T13:00Z In-house call", "2027-11-07T07:30Z 2027-11-07T09:00Z Backup call", "2028-03-11T23:00Z 2028-03-12T12:00Z In-house call",
	}, short(before))
	require.Equal(t, "Vendor lab, Madison", before[2].Location)
	w.publish("tpp.l.......", "............")
	after := read()
	require.Len(t, after, len(before), "moved, and not doubled")
	numbers := map[string]int{}
	for _, e := range before {
		numbers[e.UID] = e.Sequence
	}
	for _, e := range after {
		old, known := numbers[e.UID]
		require.True(t, known, e.Summary)
		require.GreaterOrEqual(t, e.Sequence, old)
	}
}
