package lp

import "fmt"

// Crash takes a basis that the caller knows: columns[k] is basic in the place
// of the logical of rows[k], every other logical is basic, every other column
// sits at a bound. Where these depend on each other, the next solve mends it.
func (s *Solver) Crash(columns, rows []int) error {
	if len(columns) != len(rows) {
		return fmt.Errorf("%d columns for %d rows: %w", len(columns), len(rows), ErrShape)
	}
	for k := range columns {
		if columns[k] < 0 || columns[k] >= s.Columns() || rows[k] < 0 || rows[k] >= s.Rows() {
			return fmt.Errorf("column %d in row %d: %w", columns[k], rows[k], ErrIndex)
		}
	}
	for v := range s.at {
		if s.rowOf[v] >= 0 {
			s.at[v] = basic
		} else if s.at[v] == basic {
			s.at[v] = atLower
		}
	}
	for k := range columns {
		s.at[s.columnVar[columns[k]]] = basic
		s.at[s.rowVar[rows[k]]] = atLower
	}
	s.gatherHead()
	return nil
}
