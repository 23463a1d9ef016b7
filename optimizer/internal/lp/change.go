package lp

import (
	"fmt"
	"math"
)

// SetCost gives column j the value c per unit.
func (s *Solver) SetCost(j int, c float64) error {
	if j < 0 || j >= s.Columns() {
		return fmt.Errorf("column %d of %d: %w", j, s.Columns(), ErrIndex)
	}
	if err := checkNumber(c); err != nil {
		return fmt.Errorf("column %d, cost: %w", j, err)
	}
	s.cost[s.columnVar[j]] = -c
	return nil
}

// SetColumnBounds moves the bounds of column j.
func (s *Solver) SetColumnBounds(j int, lower, upper float64) error {
	if j < 0 || j >= s.Columns() {
		return fmt.Errorf("column %d of %d: %w", j, s.Columns(), ErrIndex)
	}
	if err := checkBounds(lower, upper); err != nil {
		return fmt.Errorf("column %d: %w", j, err)
	}
	s.setBounds(s.columnVar[j], lower, upper)
	return nil
}

// SetRowBounds moves the bounds of row i: its right-hand side. A row from -Inf to Inf is free.
func (s *Solver) SetRowBounds(i int, lower, upper float64) error {
	if i < 0 || i >= s.Rows() {
		return fmt.Errorf("row %d of %d: %w", i, s.Rows(), ErrIndex)
	}
	if err := checkBounds(lower, upper); err != nil {
		return fmt.Errorf("row %d: %w", i, err)
	}
	s.setBounds(s.rowVar[i], lower, upper)
	return nil
}

func (s *Solver) setBounds(v int32, lower, upper float64) {
	s.lower[v], s.upper[v] = lower, upper
	if s.at[v] != basic {
		s.settle(v)
	}
}

// Cost is the value per unit of column j.
func (s *Solver) Cost(j int) float64 { return -s.cost[s.columnVar[j]] }

// ColumnBounds are the bounds of column j.
func (s *Solver) ColumnBounds(j int) (lower, upper float64) {
	v := s.columnVar[j]
	return s.lower[v], s.upper[v]
}

// RowBounds are the bounds of row i.
func (s *Solver) RowBounds(i int) (lower, upper float64) {
	v := s.rowVar[i]
	return s.lower[v], s.upper[v]
}

// RemoveColumns drops the columns for which remove answers true and numbers the others anew in
// their old order. It returns the new number of each old column, -1 for the dropped. Dropping
// nonbasic columns at 0 keeps the next solve warm; a basic one is replaced by a logical.
// O(all entries).
func (s *Solver) RemoveColumns(remove func(column int) bool) []int {
	renumbered := make([]int, s.Columns())
	newVar := make([]int32, len(s.lower))
	kept, columns, entries := int32(0), 0, 0
	start := s.start[:1]
	for v := range s.lower {
		from, to := s.start[v], s.start[v+1]
		if s.rowOf[v] < 0 {
			j := int(s.number[v])
			if remove(j) {
				renumbered[j] = -1
				newVar[v] = -1
				if s.at[v] == basic {
					s.factored = false
				}
				continue
			}
			renumbered[j] = columns
			s.number[v] = int32(columns)
			s.columnVar[columns] = kept
			columns++
		} else {
			s.rowVar[s.rowOf[v]] = kept
		}
		newVar[v] = kept
		copy(s.index[entries:], s.index[from:to])
		copy(s.value[entries:], s.value[from:to])
		entries += to - from
		// start grows behind the reading position: start[kept+1] is written after start[v+1] was read
		start = append(start, entries)
		s.moveVariable(int32(v), kept)
		kept++
	}
	s.columnVar = s.columnVar[:columns]
	s.index, s.value, s.start = s.index[:entries], s.value[:entries], start
	s.truncateVariables(int(kept))
	s.renumberBasis(newVar)
	return renumbered
}

// moveVariable copies the figures of variable v down to place w <= v.
func (s *Solver) moveVariable(v, w int32) {
	s.lower[w], s.upper[w], s.cost[w] = s.lower[v], s.upper[v], s.cost[v]
	s.rowOf[w], s.number[w], s.uniform[w] = s.rowOf[v], s.number[v], s.uniform[v]
	s.at[w], s.pos[w], s.x[w] = s.at[v], s.pos[v], s.x[v]
}

func (s *Solver) truncateVariables(n int) {
	s.lower, s.upper, s.cost = s.lower[:n], s.upper[:n], s.cost[:n]
	s.rowOf, s.number, s.uniform = s.rowOf[:n], s.number[:n], s.uniform[:n]
	s.at, s.pos, s.x = s.at[:n], s.pos[:n], s.x[:n]
}

// renumberBasis gives the basic variables their new numbers and forgets the dropped.
func (s *Solver) renumberBasis(newVar []int32) {
	kept := s.head[:0]
	for _, v := range s.head {
		if newVar[v] >= 0 {
			kept = append(kept, newVar[v])
		}
	}
	s.head = kept
	s.byRowStale = true
}

// settle puts a nonbasic variable on a bound that exists, the side where it was if it can stay.
func (s *Solver) settle(v int32) {
	lower, upper := s.lower[v], s.upper[v]
	hasLower, hasUpper := !math.IsInf(lower, 0), !math.IsInf(upper, 0)
	switch {
	case s.at[v] == atUpper && hasUpper:
		s.x[v] = upper
	case hasLower:
		s.at[v], s.x[v] = atLower, lower
	case hasUpper:
		s.at[v], s.x[v] = atUpper, upper
	default:
		s.at[v], s.x[v] = atZero, 0
	}
}
