package price

import "math"

// Memory keeps for every agent the prices of the last question that forbade nothing, and what no
// path was worth more than. At other prices v' of the cells no path p is worth more than
//
//	bound + max_p sum (v'_c - v_c) <= bound + sum_t max_c (v'_tc - v_tc),
//
// which is a look at the cells. From round to round few prices change, and so does little from
// question to question about years that are much alike: most agents need not be asked again.
type Memory struct{ of []remembered }

type remembered struct {
	cells []int64 // nil: nothing is known
	fair  int64
	bound int64
}

// NewMemory remembers nothing yet.
func NewMemory(agents int) *Memory { return &Memory{make([]remembered, agents)} }

// bound is what no path of agent i can be worth more than at these prices, as far as is remembered.
func (y *Memory) bound(t *Team, i int, cells []int64, fair int64, shut []bool) int64 {
	r := &y.of[i]
	if r.cells == nil || r.fair != fair && t.M.Agents[i].Div > 0 && len(t.M.Agents[i].Machines) > 0 {
		return math.MaxInt64 // what machines charge to the score is not in the cells
	}
	ag := &t.M.Agents[i]
	A, C := t.M.Activities, len(t.M.Choices)
	sum := r.bound
	for u := range t.M.Periods {
		if !ag.Work[u] {
			continue
		}
		most, open := int64(math.MinInt64), ag.Open[u*A:(u+1)*A]
		for c, v := range cells[u*C : (u+1)*C] {
			if d := v - r.cells[u*C+c]; d > most && open[t.M.Choices[c]] && (shut == nil || !shut[u*C+c]) {
				most = d
			}
		}
		if most == math.MinInt64 {
			return math.MaxInt64 // nothing is open: the oracle says so
		}
		sum += most
	}
	return sum
}

// keep remembers an answer.
func (y *Memory) keep(i int, cells []int64, fair, bound int64) {
	r := &y.of[i]
	r.cells, r.fair, r.bound = append(r.cells[:0], cells...), fair, bound
}
