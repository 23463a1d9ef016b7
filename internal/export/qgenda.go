package export

import (
	"fmt"

	"github.com/fellowplan/fellowplan/civil"
)

// qgenda is the list that QGenda's upload takes: CRLF, no byte-order mark, dates as M/d/yyyy. A line is a
// day, because the short form has no last day; task names stand as the program writes them, for they must match byte for byte.
func qgenda(s *source) ([]byte, error) {
	rows := [][]string{{"Staff", "Date", "Task"}}
	for _, d := range dailies(s.Roster) {
		task := "Leave"
		if d.cell != nil {
			task = s.TaskOf(*d.cell).Title
		}
		rows = append(rows, []string{s.People[d.person].Name, slashed(d.day), task})
	}
	return table(rows, true)
}

func slashed(d civil.Date) string {
	return fmt.Sprintf("%d/%d/%04d", int(d.Month()), d.Day(), d.Year())
}
