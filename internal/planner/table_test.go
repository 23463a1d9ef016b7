package planner

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/internal/calendar"
)

func TestABoardAsItIsDrawn(t *testing.T) {
	b := &board{
		head:    []string{"Tiny program", "2027-28"},
		columns: []column{{"2027", "Nov"}, {"2027", "Dec"}, {"2028", "Jan"}},
		last:    "wishes",
		rows: []boardRow{
			{"Ana", []string{"PACS", "@AI", "leave"}, "2 of 2"},
			{"Benedikt", []string{"", "Image", "Tel."}, ""},
		},
		groups: []boardPart{{"Mentors: fellows of capacity", []boardRow{{"Chen", []string{"1/2", "away", "·"}, ""}}}},
		legend: [2][]legendRow{{{"PACS", "PACS and RIS"}, {"Image", "Image processing"}}, {{"@AI", "Evaluation (Minneapolis)"}}},
		foot:   []string{"Draft 1: optimal"},
	}
	want := `
Tiny program
2027-28

          2027        2028
          Nov   Dec   Jan    wishes
───────────────────────────────────
Ana       PACS  @AI   leave  2 of 2
Benedikt        Image Tel.

Mentors: fellows of capacity
Chen      1/2   away  ·

PACS   PACS and RIS        @AI    Evaluation (Minneapolis)
Image  Image processing

Draft 1: optimal
`
	var s strings.Builder
	require.NoError(t, b.draw(&s, 80))
	require.Equal(t, want, "\n"+s.String())
}

func TestAYearOfWeeksIsDrawnInPanels(t *testing.T) {
	b := &board{}
	cut, err := calendar.Generate(calendar.Weeks, calendar.Span{From: date("2027-07-01"), To: date("2028-06-30")}, calendar.Options{})
	require.NoError(t, err)
	for _, c := range cut {
		b.columns = append(b.columns, heading(calendar.Weeks, c))
	}
	row := boardRow{name: "Ana Ruiz"}
	for i := range cut {
		row.cells = append(row.cells, "W"+strconv.Itoa(i))
	}
	b.rows = []boardRow{row}
	var s strings.Builder
	require.NoError(t, b.draw(&s, 80))
	t.Log("\n" + s.String())
	require.Equal(t, 4, strings.Count(s.String(), "Ana Ruiz"), "four panels of thirteen weeks")
	for _, l := range strings.Split(s.String(), "\n") {
		require.LessOrEqual(t, length(l), 80, "%s", l)
	}
	for i := range cut {
		require.Contains(t, s.String(), "W"+strconv.Itoa(i))
	}
}
