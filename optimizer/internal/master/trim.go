package master

import (
	"cmp"
	"slices"
)

// leastColumns is how many columns per agent stay whatever the limit.
const leastColumns = 8

// Trim drops the columns that are furthest from use when they take more than
// Limit bytes: of those that the last solution leaves out, the half with the
// worst reduced costs. It says whether any went: numbers of columns that a
// caller holds, and the last solution, are void then.
func (x *Master) Trim() bool {
	if x.Limit <= 0 || x.Bytes <= x.Limit || x.solution == nil || len(x.solution.Reduced) == 0 {
		return false
	}
	type idle struct {
		column  int
		reduced float64
	}
	var list []idle
	for k := range x.Columns {
		c := &x.Columns[k]
		if c.lp < len(x.solution.Reduced) && x.X(k) < 1e-9 && len(x.Of[c.Agent]) > leastColumns {
			list = append(list, idle{k, x.solution.Reduced[c.lp]})
		}
	}
	slices.SortFunc(list, func(a, b idle) int { return cmp.Or(cmp.Compare(a.reduced, b.reduced), cmp.Compare(a.column, b.column)) })
	half := make([]int, len(list)/2)
	for i := range half {
		half[i] = list[i].column
	}
	return x.forget(half)
}

// thin drops columns that are idle, beyond a few for everybody, when all of them take more than Limit bytes.
func (x *Master) thin(idle func(k int) bool) {
	if x.Limit <= 0 || x.Bytes <= x.Limit {
		return
	}
	var list []int
	for k := range x.Columns {
		if idle(k) {
			list = append(list, k)
		}
	}
	x.forget(list)
}

// forget drops columns in their order, as long as everybody keeps a few, and tells whether any was.
func (x *Master) forget(list []int) bool {
	left := make([]int, len(x.Of))
	for i := range x.Of {
		left[i] = len(x.Of[i])
	}
	for _, k := range list {
		if c := &x.Columns[k]; left[c.Agent] > leastColumns {
			left[c.Agent]--
			c.idle = true
		}
	}
	before := len(x.Columns)
	x.Compact(func(c *Column) bool { return c.idle })
	return len(x.Columns) < before
}
