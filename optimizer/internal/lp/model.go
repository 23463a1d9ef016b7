package lp

import (
	"fmt"
	"math"
)

// Solver holds one program and the basis where the last solve ended.
//
// Columns and logicals live together as "variables" in the order of their creation, so that
// adding either moves nothing. A logical is a column with the one entry -1 in its row.
type Solver struct {
	// the program, per variable
	lower, upper []float64
	cost         []float64 // to be minimized: minus what the caller gave
	rowOf        []int32   // row of a logical, -1 for a column
	number       []int32   // the caller's column number, or the row of a logical
	start        []int     // entries of variable v are start[v]:start[v+1]
	index        []int32
	value        []float64
	uniform      []float64 // the value of all entries when it is one, else 0

	columnVar []int32 // [column] its variable
	rowVar    []int32 // [row] its logical

	state
}

// New returns an empty program.
func New() *Solver { return &Solver{start: []int{0}} }

// Rows is the number of rows.
func (s *Solver) Rows() int { return len(s.rowVar) }

// Columns is the number of columns, those of elastic rows included.
func (s *Solver) Columns() int { return len(s.columnVar) }

// AddRow appends the row lower <= (nothing yet) <= upper and returns its number.
func (s *Solver) AddRow(lower, upper float64) (int, error) {
	if err := checkBounds(lower, upper); err != nil {
		return 0, fmt.Errorf("row %d: %w", s.Rows(), err)
	}
	i := s.Rows()
	v := s.addVariable(0, lower, upper, int32(i), int32(i))
	s.rowVar = append(s.rowVar, v)
	s.index = append(s.index, int32(i))
	s.value = append(s.value, -1)
	s.start = append(s.start, len(s.index))
	s.uniform = append(s.uniform, -1)
	s.enterBasis(v)
	return i, nil
}

// AddRows appends rows with entries in columns that exist and returns the number of the first.
// It rewrites the column store once: O(all entries). Nothing is added when there is an error.
func (s *Solver) AddRows(rows []Row) (int, error) {
	first := s.Rows()
	extra := make([][]entry, len(s.lower)) // [variable]
	for k, r := range rows {
		if err := checkBounds(r.Lower, r.Upper); err != nil {
			return 0, fmt.Errorf("row %d: %w", first+k, err)
		}
		if err := checkEntries(r.Columns, r.Values, s.Columns()); err != nil {
			return 0, fmt.Errorf("row %d: %w", first+k, err)
		}
		for e, j := range r.Columns {
			a := 1.0
			if r.Values != nil {
				a = r.Values[e]
			}
			if a != 0 {
				v := s.columnVar[j]
				extra[v] = append(extra[v], entry{int32(first + k), a})
			}
		}
	}
	s.insertEntries(extra)
	for _, r := range rows {
		if _, err := s.AddRow(r.Lower, r.Upper); err != nil {
			return 0, err // checked above
		}
	}
	return first, nil
}

type entry struct {
	at    int32
	value float64
}

// insertEntries appends extra[v] to the entries of every variable v.
func (s *Solver) insertEntries(extra [][]entry) {
	total := len(s.index)
	for _, e := range extra {
		total += len(e)
	}
	if total == len(s.index) {
		return
	}
	index := make([]int32, 0, total)
	value := make([]float64, 0, total)
	start := make([]int, 1, len(s.start))
	for v := range s.lower {
		index = append(index, s.index[s.start[v]:s.start[v+1]]...)
		value = append(value, s.value[s.start[v]:s.start[v+1]]...)
		for _, e := range extra[v] {
			index = append(index, e.at)
			value = append(value, e.value)
		}
		start = append(start, len(index))
	}
	s.index, s.value, s.start = index, value, start
	for v := range s.uniform {
		s.uniform[v] = uniformValue(value[start[v]:start[v+1]])
	}
	s.forgetFactors()
}

// AddColumn appends a column and returns its number. O(its entries).
func (s *Solver) AddColumn(c Column) (int, error) {
	j := s.Columns()
	if err := checkBounds(c.Lower, c.Upper); err != nil {
		return 0, fmt.Errorf("column %d: %w", j, err)
	}
	if err := checkNumber(c.Cost); err != nil {
		return 0, fmt.Errorf("column %d, cost: %w", j, err)
	}
	if err := checkEntries(c.Rows, c.Values, s.Rows()); err != nil {
		return 0, fmt.Errorf("column %d: %w", j, err)
	}
	v := s.addVariable(-c.Cost, c.Lower, c.Upper, -1, int32(j))
	s.columnVar = append(s.columnVar, v)
	for k, i := range c.Rows {
		a := 1.0
		if c.Values != nil {
			a = c.Values[k]
		}
		if a != 0 {
			s.index = append(s.index, int32(i))
			s.value = append(s.value, a)
		}
	}
	s.start = append(s.start, len(s.index))
	s.uniform = append(s.uniform, uniformValue(s.value[s.start[v]:]))
	s.leaveAtBound(v)
	return j, nil
}

// AddElastic lets row i be broken at a price: one unit below its lower bound costs under, one
// unit above its upper bound costs over. It adds a column for each side that has a finite bound
// and returns their numbers, -1 where there is none. Prices are not negative.
func (s *Solver) AddElastic(i int, under, over float64) (missing, excess int, err error) {
	if i < 0 || i >= s.Rows() {
		return -1, -1, fmt.Errorf("row %d of %d: %w", i, s.Rows(), ErrIndex)
	}
	if checkNumber(under) != nil || checkNumber(over) != nil || under < 0 || over < 0 {
		return -1, -1, fmt.Errorf("row %d, prices %g and %g: %w", i, under, over, ErrNumber)
	}
	missing, excess = -1, -1
	v := s.rowVar[i]
	if !math.IsInf(s.lower[v], 0) {
		missing, err = s.AddColumn(Column{Cost: -under, Upper: Inf, Rows: []int{i}})
	}
	if err == nil && !math.IsInf(s.upper[v], 0) {
		excess, err = s.AddColumn(Column{Cost: -over, Upper: Inf, Rows: []int{i}, Values: []float64{-1}})
	}
	return missing, excess, err
}

func (s *Solver) addVariable(cost, lower, upper float64, row, number int32) int32 {
	v := int32(len(s.lower))
	s.cost = append(s.cost, cost)
	s.lower = append(s.lower, lower)
	s.upper = append(s.upper, upper)
	s.rowOf = append(s.rowOf, row)
	s.number = append(s.number, number)
	return v
}

// column gives the entries of variable v.
func (s *Solver) column(v int32) ([]int32, []float64) {
	a, b := s.start[v], s.start[v+1]
	return s.index[a:b], s.value[a:b]
}

// uniformValue is the value of all entries when they are equal, else 0.
func uniformValue(value []float64) float64 {
	if len(value) == 0 {
		return 0
	}
	for _, x := range value {
		if x != value[0] {
			return 0
		}
	}
	return value[0]
}

func checkNumber(x float64) error {
	if math.IsNaN(x) || math.Abs(x) > largest {
		return fmt.Errorf("%g: %w", x, ErrNumber)
	}
	return nil
}

func checkBounds(lower, upper float64) error {
	if math.IsNaN(lower) || math.IsNaN(upper) || math.IsInf(lower, 1) || math.IsInf(upper, -1) ||
		!math.IsInf(lower, -1) && math.Abs(lower) > largest || !math.IsInf(upper, 1) && math.Abs(upper) > largest {
		return fmt.Errorf("bounds %g to %g: %w", lower, upper, ErrNumber)
	}
	if lower > upper {
		return fmt.Errorf("bounds %g to %g: %w", lower, upper, ErrBounds)
	}
	return nil
}

// checkEntries refuses what is out of range, repeats or is not finite. Columns are short, so
// repetition is looked for by comparing pairs up to a size and by a set above it.
func checkEntries(at []int, values []float64, limit int) error {
	if values != nil && len(values) != len(at) {
		return fmt.Errorf("%d indices, %d values: %w", len(at), len(values), ErrShape)
	}
	for _, x := range values {
		if err := checkNumber(x); err != nil {
			return err
		}
	}
	var seen map[int]bool
	if len(at) > 64 {
		seen = make(map[int]bool, len(at))
	}
	for k, i := range at {
		if i < 0 || i >= limit {
			return fmt.Errorf("%d of %d: %w", i, limit, ErrIndex)
		}
		if seen != nil {
			if seen[i] {
				return fmt.Errorf("%d: %w", i, ErrShape)
			}
			seen[i] = true
			continue
		}
		for _, other := range at[:k] {
			if other == i {
				return fmt.Errorf("%d: %w", i, ErrShape)
			}
		}
	}
	return nil
}
