package lp

import "fmt"

// state is where the last solve stands. Everything in it can be rebuilt from at.
type state struct {
	at   []place   // [variable]
	pos  []int32   // [variable] position in the basis when basic and factored
	x    []float64 // [variable]
	head []int32   // basic variables; [position] once factored, else in any order, maybe too few

	factored bool
	lu       factors

	byRowStale bool // the row-wise copy has to be rebuilt
	byRow      rowStore

	work
}

// enterBasis makes a new logical basic.
func (s *Solver) enterBasis(v int32) {
	s.at = append(s.at, basic)
	s.pos = append(s.pos, -1)
	s.x = append(s.x, 0)
	s.head = append(s.head, v)
	s.forgetFactors()
}

// leaveAtBound places a new column: at the bound nearer to zero, so that new patterns start unused.
func (s *Solver) leaveAtBound(v int32) {
	s.at = append(s.at, atLower)
	s.pos = append(s.pos, -1)
	s.x = append(s.x, 0)
	if lower, upper := s.lower[v], s.upper[v]; upper < 0 || upper == 0 && lower < 0 {
		s.at[v] = atUpper
	}
	s.settle(v)
	s.byRowStale = true
}

func (s *Solver) forgetFactors() {
	s.factored = false
	s.byRowStale = true
}

// Basis returns a snapshot of the present basis.
func (s *Solver) Basis() Basis {
	b := Basis{columns: make([]place, s.Columns()), rows: make([]place, s.Rows())}
	for j, v := range s.columnVar {
		b.columns[j] = s.at[v]
	}
	for i, v := range s.rowVar {
		b.rows[i] = s.at[v]
	}
	return b
}

// SetBasis returns to a snapshot taken from this Solver. Columns added since start nonbasic, rows
// added since basic.
func (s *Solver) SetBasis(b Basis) error {
	if len(b.columns) > s.Columns() || len(b.rows) > s.Rows() {
		return fmt.Errorf("basis of %d rows and %d columns, program of %d and %d: %w",
			len(b.rows), len(b.columns), s.Rows(), s.Columns(), ErrShape)
	}
	for j, v := range s.columnVar {
		s.at[v] = atLower
		if j < len(b.columns) {
			s.at[v] = b.columns[j]
		}
	}
	for i, v := range s.rowVar {
		s.at[v] = basic
		if i < len(b.rows) {
			s.at[v] = b.rows[i]
		}
	}
	s.gatherHead()
	return nil
}

// gatherHead rebuilds the list of basic variables from at.
func (s *Solver) gatherHead() {
	s.head = s.head[:0]
	for v, a := range s.at {
		if a == basic {
			s.head = append(s.head, int32(v))
		} else {
			s.settle(int32(v))
		}
	}
	s.factored = false
}

// coldStart makes the logicals the basis.
func (s *Solver) coldStart() {
	for v := range s.at {
		if s.rowOf[v] >= 0 {
			s.at[v] = basic
		} else if s.at[v] == basic {
			s.at[v] = atLower
		}
	}
	s.gatherHead()
}
