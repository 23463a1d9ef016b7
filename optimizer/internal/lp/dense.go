package lp

import (
	"math"

	"gonum.org/v1/gonum/blas/blas64"
	"gonum.org/v1/gonum/lapack/lapack64"
)

// denseKernel factorizes what is left of the active submatrix with gonum's dense LU, P K = L U
// with partial pivoting, and appends the steps to the factors. It reports false, having changed
// nothing, when the kernel is not square or not safely regular. O(k^3) in blocked dense
// arithmetic, where the sparse code would chase pointers through a full matrix.
func (e *elimination) denseKernel(f *factors, pivoted []int32) bool {
	var columns, rows []int32
	for k := range e.active {
		if e.byColumn.count[k] >= 0 {
			columns = append(columns, int32(k))
		}
	}
	for i := range e.rowColumns {
		if e.byRow.count[i] > 0 {
			rows = append(rows, int32(i))
		}
	}
	n := len(columns)
	if n != len(rows) {
		return false
	}
	local := make(map[int32]int, n) // row to its place in the kernel
	for t, i := range rows {
		local[i] = t
	}
	e.denseWork = grow(e.denseWork, n*n)
	clear(e.denseWork)
	k := blas64.General{Rows: n, Cols: n, Stride: n, Data: e.denseWork}
	for t, c := range columns {
		a := &e.active[c]
		for q, i := range a.index {
			k.Data[local[i]*n+t] = a.value[q]
		}
	}
	swaps := make([]int, n)
	if !lapack64.Getrf(k, swaps) {
		return false
	}
	for t := range n {
		if math.Abs(k.Data[t*n+t]) < 1e3*tiny {
			return false
		}
	}
	for t, other := range swaps {
		rows[t], rows[other] = rows[other], rows[t]
	}
	for t, c := range columns {
		above := &e.done[c]
		for q := range t {
			if x := k.Data[q*n+t]; math.Abs(x) > negligible {
				above.index = append(above.index, rows[q])
				above.value = append(above.value, x)
			}
		}
		f.setPivot(rows[t], k.Data[t*n+t], above)
		from := len(f.lIndex)
		for q := t + 1; q < n; q++ {
			if x := k.Data[q*n+t]; math.Abs(x) > negligible {
				f.lIndex = append(f.lIndex, rows[q])
				f.lValue = append(f.lValue, x)
			}
		}
		if len(f.lIndex) > from {
			f.lPivot = append(f.lPivot, rows[t])
			f.lStart = append(f.lStart, int32(len(f.lIndex)))
		}
		pivoted[rows[t]] = c
	}
	return true
}
