package lp

import "math/big"

// exact is the oracle of the tests: a dense two-phase simplex in rational arithmetic under Bland's
// rule, on the textbook form max c'x, A x = b, x >= 0. It shares nothing with the package.
type exact struct {
	table [][]*big.Rat // rows of [A | b]
	basis []int
}

// exactSolve brings p to textbook form and returns the status and, when optimal, the objective.
func exactSolve(p program) (Status, *big.Rat) {
	// Every variable becomes x = shift + sum of sign * nonnegative parts; bounds become rows.
	type part struct {
		column int
		sign   int64
	}
	n := 0
	parts := make([][]part, len(p.cost))
	shift := make([]int64, len(p.cost))
	var rows []exactRow
	for j := range p.cost {
		l, u := p.lower[j], p.upper[j]
		switch {
		case l != nil:
			parts[j], shift[j] = []part{{n, 1}}, *l
			n++
			if u != nil {
				rows = append(rows, exactRow{map[int]int64{n - 1: 1}, *u - *l, -1})
			}
		case u != nil:
			parts[j], shift[j] = []part{{n, -1}}, *u
			n++
		default:
			parts[j] = []part{{n, 1}, {n + 1, -1}}
			n += 2
		}
	}
	for i := range p.rowLower {
		coefficients, constant := map[int]int64{}, int64(0)
		for j, a := range p.entries[i] {
			constant += a * shift[j]
			for _, q := range parts[j] {
				coefficients[q.column] += a * q.sign
			}
		}
		if l := p.rowLower[i]; l != nil {
			rows = append(rows, exactRow{coefficients, *l - constant, 1})
		}
		if u := p.rowUpper[i]; u != nil {
			rows = append(rows, exactRow{coefficients, *u - constant, -1})
		}
	}
	cost := make([]int64, n)
	constant := int64(0)
	for j, c := range p.cost {
		constant += c * shift[j]
		for _, q := range parts[j] {
			cost[q.column] += c * q.sign
		}
	}
	status, value := exactTextbook(rows, n, cost)
	if status == Optimal {
		value.Add(value, new(big.Rat).SetInt64(constant))
	}
	return status, value
}

// exactRow is sum of a x >= b (sense 1) or <= b (sense -1).
type exactRow struct {
	a     map[int]int64
	b     int64
	sense int
}

func exactTextbook(rows []exactRow, n int, cost []int64) (Status, *big.Rat) {
	m := len(rows)
	width := n + 2*m + 1 // columns, slacks, artificials, right-hand side
	t := &exact{}
	for i, r := range rows {
		line := make([]*big.Rat, width)
		for j := range line {
			line[j] = new(big.Rat)
		}
		flip := int64(1)
		if r.b < 0 {
			flip = -1
		}
		for j, a := range r.a {
			line[j].SetInt64(flip * a)
		}
		line[n+i].SetInt64(-flip * int64(r.sense))
		line[n+m+i].SetInt64(1)
		line[width-1].SetInt64(flip * r.b)
		t.table = append(t.table, line)
		t.basis = append(t.basis, n+m+i)
	}
	phase1 := make([]*big.Rat, width-1)
	for j := range phase1 {
		phase1[j] = new(big.Rat)
		if j >= n+m {
			phase1[j].SetInt64(-1)
		}
	}
	_, value := t.maximize(phase1, width-1)
	if value.Sign() < 0 {
		return Infeasible, nil
	}
	for i, b := range t.basis { // drive artificials out, or leave them at zero in an empty row
		if b < n+m {
			continue
		}
		for j := range n + m {
			if t.table[i][j].Sign() != 0 {
				t.pivot(i, j)
				break
			}
		}
	}
	phase2 := make([]*big.Rat, width-1)
	for j := range phase2 {
		phase2[j] = new(big.Rat)
		if j < n {
			phase2[j].SetInt64(cost[j])
		}
	}
	bounded, value := t.maximize(phase2, n+m)
	if !bounded {
		return Unbounded, nil
	}
	return Optimal, value
}

// maximize pivots under Bland's rule among the first limit columns.
func (t *exact) maximize(cost []*big.Rat, limit int) (bounded bool, value *big.Rat) {
	for {
		entering := -1
		for j := 0; j < limit && entering < 0; j++ {
			d := new(big.Rat).Set(cost[j])
			for i, b := range t.basis {
				if cost[b].Sign() != 0 && t.table[i][j].Sign() != 0 {
					d.Sub(d, new(big.Rat).Mul(cost[b], t.table[i][j]))
				}
			}
			if d.Sign() > 0 {
				entering = j
			}
		}
		if entering < 0 {
			value = new(big.Rat)
			for i, b := range t.basis {
				value.Add(value, new(big.Rat).Mul(cost[b], t.rhs(i)))
			}
			return true, value
		}
		leaving := -1
		var ratio *big.Rat
		for i := range t.basis {
			if t.table[i][entering].Sign() <= 0 {
				continue
			}
			r := new(big.Rat).Quo(t.rhs(i), t.table[i][entering])
			if leaving < 0 || r.Cmp(ratio) < 0 || r.Cmp(ratio) == 0 && t.basis[i] < t.basis[leaving] {
				leaving, ratio = i, r
			}
		}
		if leaving < 0 {
			return false, nil
		}
		t.pivot(leaving, entering)
	}
}

func (t *exact) rhs(i int) *big.Rat { return t.table[i][len(t.table[i])-1] }

func (t *exact) pivot(row, column int) {
	inverse := new(big.Rat).Inv(t.table[row][column])
	for _, x := range t.table[row] {
		if x.Sign() != 0 {
			x.Mul(x, inverse)
		}
	}
	for i, line := range t.table {
		if i == row || line[column].Sign() == 0 {
			continue
		}
		factor := new(big.Rat).Set(line[column])
		for j, x := range t.table[row] {
			if x.Sign() != 0 {
				line[j].Sub(line[j], new(big.Rat).Mul(factor, x))
			}
		}
	}
	t.basis[row] = column
}
