package lp

import "math"

// pivotRow sets row = rho'N for the nonbasic variables that may move, and pattern to where it is
// not zero: by rows when rho is sparse, by columns when it is not.
func (s *Solver) pivotRow() {
	s.clearRow()
	nonzero := 0
	for _, r := range s.rho {
		if r != 0 {
			nonzero++
		}
	}
	if 4*nonzero > len(s.rho) {
		for v, a := range s.at {
			if a == basic || s.wl[v] == s.wu[v] {
				continue
			}
			if r := s.dot(s.rho, int32(v)); math.Abs(r) > negligible {
				s.row[v] = r
				s.pattern = append(s.pattern, int32(v))
			}
		}
		return
	}
	s.buildByRow()
	b := &s.byRow
	for i, r := range s.rho {
		if r == 0 {
			continue
		}
		from, to := b.start[i], b.start[i+1]
		value := b.value[from:to]
		for t, v := range b.index[from:to] {
			if s.at[v] == basic || s.wl[v] == s.wu[v] {
				continue
			}
			before := s.row[v]
			if before == 0 {
				s.pattern = append(s.pattern, v)
			}
			s.row[v] = before + value[t]*r
			if s.row[v] == 0 {
				s.row[v] = 1e-300 // stays in the pattern once
			}
		}
	}
}

func (s *Solver) clearRow() {
	for _, v := range s.pattern {
		s.row[v] = 0
	}
	s.pattern = s.pattern[:0]
}

// rowStore is the program by rows, logicals included, for pivot rows.
type rowStore struct {
	start []int
	index []int32 // variables
	value []float64
}

// buildByRow rebuilds the row-wise copy when it is stale. O(all entries).
func (s *Solver) buildByRow() {
	if !s.byRowStale {
		return
	}
	s.byRowStale = false
	b := &s.byRow
	m := s.Rows()
	b.start = grow(b.start, m+1)
	clear(b.start)
	for _, i := range s.index {
		b.start[i+1]++
	}
	for i := range m {
		b.start[i+1] += b.start[i]
	}
	b.index, b.value = grow(b.index, len(s.index)), grow(b.value, len(s.index))
	next := make([]int, m)
	copy(next, b.start)
	for v := range s.lower {
		index, value := s.column(int32(v))
		for t, i := range index {
			b.index[next[i]], b.value[next[i]] = int32(v), value[t]
			next[i]++
		}
	}
}
