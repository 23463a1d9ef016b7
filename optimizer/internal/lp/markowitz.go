package lp

import "math"

// Pivots smaller than tiny are no pivots; a pivot must reach threshold times the largest entry of
// its column, so that the multipliers of L stay under 1/threshold.
const (
	tiny      = 1e-9
	threshold = 0.1
	// searched is how many rows and columns are looked at for a pivot (Suhl, Suhl 1990).
	searched = 4
	// The kernel goes to the dense code at this size and density.
	denseSize    = 40
	denseDensity = 0.2
)

// elimination is the active submatrix while a basis is factorized. It is kept between calls to
// reuse its memory.
//
// Column k of it is the k-th given basic variable. Its entries in rows that are still active are
// active[k], those in rows that have been pivoted are done[k]: they are final and belong to U.
type elimination struct {
	active, done []sparse
	rowColumns   [][]int32 // [row] columns with an active entry
	colMax       []float64 // [column] largest active entry, -1 when not known
	byColumn     buckets
	byRow        buckets
	entries      int // active entries
	multiplier   []float64
	touched      []bool
}

// factorize computes the factors of the given columns, at most m of them. It returns for each row
// the number of the given column pivoted on it, or -1 for a row that found none: the caller's
// logical of that row has then been put there. Entries of a logical are -1.
func (s *Solver) factorize(given []int32) (pivoted []int32) {
	f, e := &s.lu, &s.elim
	m := s.Rows()
	f.clear(m)
	e.load(s, given, m)
	pivoted = s.pivoted[:0]
	for range m {
		pivoted = append(pivoted, -1)
	}
	s.pivoted = pivoted
	left := len(given)
	tryDense := true
	for left > 0 {
		if tryDense && left >= denseSize && e.byColumn.heads[1] < 0 && e.byRow.heads[1] < 0 &&
			float64(e.entries) > denseDensity*float64(left)*float64(left) {
			if e.denseKernel(f, pivoted) {
				break
			}
			tryDense = false
		}
		i, k := e.choose()
		if i < 0 {
			break
		}
		e.eliminate(f, i, k)
		pivoted[i] = k
		left--
	}
	for i, k := range pivoted {
		if k < 0 { // no operation of L has pivot row i, so the logical passes L unchanged
			f.setPivot(int32(i), -1, nil)
		}
	}
	f.finish()
	return pivoted
}

func (f *factors) clear(m int) {
	f.m = m
	f.lPivot, f.lIndex, f.lValue = f.lPivot[:0], f.lIndex[:0], f.lValue[:0]
	f.rPivot, f.rIndex, f.rValue = f.rPivot[:0], f.rIndex[:0], f.rValue[:0]
	f.lStart, f.rStart = append(f.lStart[:0], 0), append(f.rStart[:0], 0)
	for len(f.colIndex) < m {
		f.colIndex = append(f.colIndex, nil)
		f.colValue = append(f.colValue, nil)
		f.rowIndex = append(f.rowIndex, nil)
		f.rowValue = append(f.rowValue, nil)
		f.pivot = append(f.pivot, 0)
		f.where = append(f.where, 0)
	}
	f.kernelRows = f.kernelRows[:0]
	f.order = f.order[:0]
	f.updates, f.filled, f.grown = 0, 0, 0
}

// setPivot appends position p with its final column of U.
func (f *factors) setPivot(p int32, value float64, above *sparse) {
	f.pivot[p] = value
	f.where[p] = int32(len(f.order))
	f.order = append(f.order, p)
	f.colIndex[p], f.colValue[p] = f.colIndex[p][:0], f.colValue[p][:0]
	f.rowIndex[p], f.rowValue[p] = f.rowIndex[p][:0], f.rowValue[p][:0]
	if above != nil {
		f.colIndex[p] = append(f.colIndex[p], above.index...)
		f.colValue[p] = append(f.colValue[p], above.value...)
		f.filled += len(above.index)
	}
}

// finish builds U by rows.
func (f *factors) finish() {
	for _, p := range f.order {
		value := f.colValue[p]
		for t, i := range f.colIndex[p] {
			f.rowIndex[i] = append(f.rowIndex[i], p)
			f.rowValue[i] = append(f.rowValue[i], value[t])
		}
	}
	f.filled += len(f.lIndex)
}

func (e *elimination) load(s *Solver, given []int32, m int) {
	n := len(given)
	e.active, e.done = grow(e.active, n), grow(e.done, n)
	e.rowColumns = grow(e.rowColumns, m)
	e.colMax = grow(e.colMax, n)
	e.multiplier, e.touched = grow(e.multiplier, m), grow(e.touched, m)
	for i := range e.rowColumns {
		e.rowColumns[i] = e.rowColumns[i][:0]
		e.multiplier[i], e.touched[i] = 0, false
	}
	e.entries = 0
	for k, v := range given {
		index, value := s.column(v)
		a := &e.active[k]
		a.reset()
		a.index = append(a.index, index...)
		a.value = append(a.value, value...)
		e.done[k].reset()
		e.colMax[k] = -1
		e.entries += len(index)
		for _, i := range index {
			e.rowColumns[i] = append(e.rowColumns[i], int32(k))
		}
	}
	e.byColumn.init(n, m)
	for k := range given {
		e.byColumn.insert(int32(k), len(e.active[k].index))
	}
	e.byRow.init(m, n)
	for i := range e.rowColumns {
		e.byRow.insert(int32(i), len(e.rowColumns[i]))
	}
}

// choose returns a pivot of small Markowitz cost (row count - 1)(column count - 1), or -1, -1
// when no active entry is large enough.
func (e *elimination) choose() (row, column int32) {
	row, column = -1, -1
	best, looked := math.MaxInt, 0
	for count := 1; count <= e.byColumn.most || count <= e.byRow.most; count++ {
		if best <= (count-1)*(count-1) {
			return row, column
		}
		for k := e.byColumn.first(count); k >= 0; {
			next := e.byColumn.next[k]
			if e.largest(k) < tiny {
				e.discard(k)
				k = next
				continue
			}
			a := &e.active[k]
			for t, i := range a.index {
				if math.Abs(a.value[t]) >= threshold*e.colMax[k] {
					if c := (count - 1) * (len(e.rowColumns[i]) - 1); c < best {
						best, row, column = c, i, k
					}
				}
			}
			if looked++; looked >= searched || best <= (count-1)*(count-1) {
				return row, column
			}
			k = next
		}
		for i := e.byRow.first(count); i >= 0; i = e.byRow.next[i] {
			found := false
			for _, k := range e.rowColumns[i] {
				c := (count - 1) * (len(e.active[k].index) - 1)
				if c >= best {
					continue
				}
				if big := e.largest(k); big >= tiny && math.Abs(e.at(k, i)) >= threshold*big {
					best, row, column = c, i, k
					found = true
				}
			}
			if found {
				looked++
			}
			if row >= 0 && (looked >= searched || best <= count*(count-1)) {
				return row, column
			}
		}
	}
	return row, column
}

func (e *elimination) largest(k int32) float64 {
	if e.colMax[k] < 0 {
		big := 0.0
		for _, x := range e.active[k].value {
			big = max(big, math.Abs(x))
		}
		e.colMax[k] = big
	}
	return e.colMax[k]
}

func (e *elimination) at(k, i int32) float64 {
	a := &e.active[k]
	for t, r := range a.index {
		if r == i {
			return a.value[t]
		}
	}
	return 0
}

// discard takes a column without a usable entry out of the game: it depends on the others.
func (e *elimination) discard(k int32) {
	for _, i := range e.active[k].index {
		e.dropFromRow(i, k)
		e.byRow.move(i, len(e.rowColumns[i]))
	}
	e.entries -= len(e.active[k].index)
	e.active[k].reset()
	e.byColumn.remove(k)
}

func (e *elimination) dropFromRow(i, k int32) {
	r := e.rowColumns[i]
	for t, other := range r {
		if other == k {
			r[t] = r[len(r)-1]
			e.rowColumns[i] = r[:len(r)-1]
			return
		}
	}
}

// eliminate pivots on row i and column k.
func (e *elimination) eliminate(f *factors, i, k int32) {
	a := &e.active[k]
	pivot := e.at(k, i)
	f.setPivot(i, pivot, &e.done[k])
	e.byColumn.remove(k)
	e.byRow.remove(i)
	e.entries -= len(a.index)

	// the operation of L
	from := len(f.lIndex)
	for t, r := range a.index {
		if r == i {
			continue
		}
		e.dropFromRow(r, k)
		mult := a.value[t] / pivot
		f.lIndex = append(f.lIndex, r)
		f.lValue = append(f.lValue, mult)
		e.multiplier[r] = mult
	}
	rows := f.lIndex[from:]
	if len(rows) > 0 {
		f.lPivot = append(f.lPivot, i)
		f.lStart = append(f.lStart, int32(len(f.lIndex)))
	}
	for _, c := range e.rowColumns[i] {
		if c != k {
			e.subtract(c, i, rows)
		}
	}
	for _, r := range rows {
		e.multiplier[r] = 0
		e.byRow.move(r, len(e.rowColumns[r]))
	}
	e.rowColumns[i] = e.rowColumns[i][:0]
	a.reset()
}

// subtract takes multiplier times the entry of row i from column c and makes that entry final.
func (e *elimination) subtract(c, i int32, rows []int32) {
	a := &e.active[c]
	before := len(a.index)
	at := e.position(a, i)
	x := a.value[at]
	last := len(a.index) - 1
	a.index[at], a.value[at] = a.index[last], a.value[last]
	a.index, a.value = a.index[:last], a.value[:last]
	e.done[c].index = append(e.done[c].index, i)
	e.done[c].value = append(e.done[c].value, x)
	e.colMax[c] = -1
	if len(rows) > 0 {
		for t := 0; t < len(a.index); t++ {
			r := a.index[t]
			mult := e.multiplier[r]
			if mult == 0 {
				continue
			}
			e.touched[r] = true
			a.value[t] -= mult * x
			if math.Abs(a.value[t]) < negligible {
				e.dropFromRow(r, c)
				last := len(a.index) - 1
				a.index[t], a.value[t] = a.index[last], a.value[last]
				a.index, a.value = a.index[:last], a.value[:last]
				t--
			}
		}
		for _, r := range rows {
			if e.touched[r] {
				e.touched[r] = false
				continue
			}
			a.index = append(a.index, r)
			a.value = append(a.value, -e.multiplier[r]*x)
			e.rowColumns[r] = append(e.rowColumns[r], c)
		}
	}
	e.entries += len(a.index) - before
	e.byColumn.move(c, len(a.index))
}

func (e *elimination) position(a *sparse, i int32) int {
	for t, r := range a.index {
		if r == i {
			return t
		}
	}
	panic("lp: the rows and columns of the active submatrix disagree")
}

func grow[T any](x []T, n int) []T {
	if cap(x) >= n {
		return x[:n]
	}
	bigger := make([]T, n, n+n/4)
	copy(bigger, x[:cap(x)])
	return bigger
}
