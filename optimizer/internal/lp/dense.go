package lp

import (
	"math"

	"gonum.org/v1/gonum/blas"
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
	f.kernel = grow(f.kernel, n*n)
	clear(f.kernel)
	k := blas64.General{Rows: n, Cols: n, Stride: n, Data: f.kernel}
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
		pivoted[rows[t]] = c
	}
	f.kernelRows = append(f.kernelRows, rows...)
	f.filled += n * (n - 1) / 2
	return true
}

// kernelSolve applies the inverse of the dense part of L: v[kernelRows] = inv(L) v[kernelRows],
// from the first entry that is not zero. Updates never touch L, so it stays as gonum left it.
func (f *factors) kernelSolve(v []float64) {
	n := len(f.kernelRows)
	first := 0
	for first < n && v[f.kernelRows[first]] == 0 {
		first++
	}
	if n-first < 2 {
		return
	}
	rows := f.kernelRows[first:]
	z := f.gatherKernel(v, rows)
	blas64.Trsv(blas.NoTrans, f.kernelPart(first, n), blas64.Vector{N: len(z), Inc: 1, Data: z})
	for t, i := range rows {
		v[i] = z[t]
	}
}

// kernelSolveTransposed is kernelSolve for the transpose of L.
func (f *factors) kernelSolveTransposed(v []float64) {
	n := len(f.kernelRows)
	for n > 0 && v[f.kernelRows[n-1]] == 0 {
		n--
	}
	if n < 2 {
		return
	}
	rows := f.kernelRows[:n]
	z := f.gatherKernel(v, rows)
	blas64.Trsv(blas.Trans, f.kernelPart(0, n), blas64.Vector{N: n, Inc: 1, Data: z})
	for t, i := range rows {
		v[i] = z[t]
	}
}

func (f *factors) gatherKernel(v []float64, rows []int32) []float64 {
	f.kernelVector = grow(f.kernelVector, len(rows))
	for t, i := range rows {
		f.kernelVector[t] = v[i]
	}
	return f.kernelVector
}

// kernelPart is the unit lower triangle of rows and columns from..to of the kernel.
func (f *factors) kernelPart(from, to int) blas64.Triangular {
	n := len(f.kernelRows)
	return blas64.Triangular{
		Uplo: blas.Lower, Diag: blas.Unit, N: to - from, Stride: n,
		Data: f.kernel[from*n+from : (to-1)*n+to],
	}
}
