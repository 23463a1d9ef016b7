package lp

import "math"

// factors holds B = L R^-1 U for a basis B of m columns, updated after Forrest and Tomlin 1972.
//
// The pivots pair each row with one basic column, and the basis is ordered so that position p
// of the basis is the column pivoted on row p. So one numbering 0..m-1 serves rows and positions,
// and U is triangular up to the permutation order.
//
//   - L: column operations v[i] -= l(i,k) v[p(k)], in the order of elimination; the last ones as a
//     dense triangle.
//   - R: one row operation v[p] -= sum of r(j) v[j] for each update.
//   - U: by columns for B x = a and by rows for B'y = c, both kept up to date.
type factors struct {
	m int

	lPivot []int32 // [operation] row whose value is spread
	lStart []int32 // [operation+1]
	lIndex []int32
	lValue []float64

	kernelRows   []int32   // rows of the dense last part of L in their order
	kernel       []float64 // its square, by rows; the strictly lower triangle counts
	kernelVector []float64

	rPivot []int32 // [update]
	rStart []int32
	rIndex []int32
	rValue []float64

	colIndex [][]int32 // [position] rows above the pivot, in the sense of order
	colValue [][]float64
	rowIndex [][]int32 // [row] positions after the pivot
	rowValue [][]float64
	pivot    []float64 // [position]
	order    []int32   // positions in the order of elimination; -1 where one has moved to the end
	where    []int32   // [position] its index in order

	updates int
	filled  int // entries of L and U after factorization
	grown   int // entries of R and of the spikes since
}

// sparse is a vector by its entries.
type sparse struct {
	index []int32
	value []float64
}

func (v *sparse) reset() { v.index, v.value = v.index[:0], v.value[:0] }

func (v *sparse) gather(dense []float64) {
	v.reset()
	for i, x := range dense {
		if x != 0 {
			v.index = append(v.index, int32(i))
			v.value = append(v.value, x)
		}
	}
}

// negligible is the size under which a figure in a solve is rounding dust.
const negligible = 1e-14

// ftran replaces v by the solution of B x = v. When spike is not nil it receives inv(R) inv(L) v,
// which update wants. O(m + entries met); zeros are skipped.
func (f *factors) ftran(v []float64, spike *sparse) {
	for k, p := range f.lPivot {
		x := v[p]
		if x == 0 {
			continue
		}
		a, b := f.lStart[k], f.lStart[k+1]
		index := f.lIndex[a:b]
		value := f.lValue[a:b][:len(index)] // one bounds check for all
		for t, i := range index {
			v[i] -= value[t] * x
		}
	}
	if len(f.kernelRows) > 0 {
		f.kernelSolve(v)
	}
	for k, p := range f.rPivot {
		a, b := f.rStart[k], f.rStart[k+1]
		x := v[p]
		index := f.rIndex[a:b]
		value := f.rValue[a:b][:len(index)]
		for t, j := range index {
			x -= value[t] * v[j]
		}
		v[p] = x
	}
	if spike != nil {
		spike.gather(v)
	}
	for k := len(f.order) - 1; k >= 0; k-- {
		p := f.order[k]
		if p < 0 || v[p] == 0 {
			continue
		}
		x := v[p]
		if math.Abs(x) < negligible {
			v[p] = 0
			continue
		}
		x /= f.pivot[p]
		v[p] = x
		index := f.colIndex[p]
		value := f.colValue[p][:len(index)]
		for t, i := range index {
			v[i] -= value[t] * x
		}
	}
}

// btran replaces v by the solution of B'y = v. When half is not nil it receives inv(U') v, which
// update wants for v = e(p).
func (f *factors) btran(v []float64, half *sparse) {
	for _, p := range f.order {
		if p < 0 || v[p] == 0 {
			continue
		}
		x := v[p]
		if math.Abs(x) < negligible {
			v[p] = 0
			continue
		}
		x /= f.pivot[p]
		v[p] = x
		index := f.rowIndex[p]
		value := f.rowValue[p][:len(index)]
		for t, j := range index {
			v[j] -= value[t] * x
		}
	}
	if half != nil {
		half.gather(v)
	}
	for k := len(f.rPivot) - 1; k >= 0; k-- {
		x := v[f.rPivot[k]]
		if x == 0 {
			continue
		}
		a, b := f.rStart[k], f.rStart[k+1]
		index := f.rIndex[a:b]
		value := f.rValue[a:b][:len(index)]
		for t, j := range index {
			v[j] -= value[t] * x
		}
	}
	if len(f.kernelRows) > 0 {
		f.kernelSolveTransposed(v)
	}
	for k := len(f.lPivot) - 1; k >= 0; k-- {
		a, b := f.lStart[k], f.lStart[k+1]
		index := f.lIndex[a:b]
		value := f.lValue[a:b][:len(index)]
		x := 0.0
		for t, i := range index {
			x += value[t] * v[i]
		}
		if x != 0 {
			v[f.lPivot[k]] -= x
		}
	}
}

// update replaces the column at position p. spike is what ftran saved for the entering column,
// half what btran saved for e(p), alpha the entry of the entering column at p, for comparison.
//
// Row p of U becomes the last: with y = inv(U')e(p), the row operation r(j) = -u(p,p) y(j)
// removes its entries, and the new pivot is u(p,p) y'spike. It reports false, with the factors
// unusable, when that disagrees with u(p,p) alpha or is too small.
func (f *factors) update(p int32, spike, half *sparse, alpha float64) bool {
	old := f.pivot[p]
	want := old * alpha

	// the operation and the new pivot
	mark := len(f.rIndex)
	for t, j := range half.index {
		if j != p {
			f.rIndex = append(f.rIndex, j)
			f.rValue = append(f.rValue, -old*half.value[t])
		}
	}
	fresh := old * dotSparse(half, spike)
	if math.Abs(fresh-want) > 1e-6*(1+math.Abs(want)) || math.Abs(fresh) < 1e-11 {
		f.rIndex, f.rValue = f.rIndex[:mark], f.rValue[:mark]
		return false
	}
	f.rPivot = append(f.rPivot, p)
	f.rStart = append(f.rStart, int32(len(f.rIndex)))

	// drop the old column p and row p
	for _, i := range f.colIndex[p] {
		f.rowIndex[i], f.rowValue[i] = dropEntry(f.rowIndex[i], f.rowValue[i], p)
	}
	for _, j := range f.rowIndex[p] {
		f.colIndex[j], f.colValue[j] = dropEntry(f.colIndex[j], f.colValue[j], p)
	}
	f.rowIndex[p], f.rowValue[p] = f.rowIndex[p][:0], f.rowValue[p][:0]
	index, value := f.colIndex[p][:0], f.colValue[p][:0]

	// the spike is the new column p
	for t, i := range spike.index {
		x := spike.value[t]
		if i == p || math.Abs(x) < negligible {
			continue
		}
		index = append(index, i)
		value = append(value, x)
		f.rowIndex[i] = append(f.rowIndex[i], p)
		f.rowValue[i] = append(f.rowValue[i], x)
	}
	f.colIndex[p], f.colValue[p] = index, value
	f.pivot[p] = fresh
	f.order[f.where[p]] = -1
	f.where[p] = int32(len(f.order))
	f.order = append(f.order, p)
	f.updates++
	f.grown += len(index) + len(f.rIndex) - mark
	return true
}

// dotSparse multiplies two vectors whose indices ascend.
func dotSparse(a, b *sparse) float64 {
	sum, k := 0.0, 0
	for t, i := range a.index {
		for k < len(b.index) && b.index[k] < i {
			k++
		}
		if k == len(b.index) {
			break
		}
		if b.index[k] == i {
			sum += a.value[t] * b.value[k]
		}
	}
	return sum
}

func dropEntry(index []int32, value []float64, p int32) ([]int32, []float64) {
	last := len(index) - 1
	for t, i := range index {
		if i == p {
			index[t], value[t] = index[last], value[last]
			return index[:last], value[:last]
		}
	}
	return index, value
}

// worn says that solving with a fresh factorization would be cheaper soon.
func (f *factors) worn() bool {
	return f.updates >= 64 || f.grown > 3*(f.filled+f.m)
}
