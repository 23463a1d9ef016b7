package row

import (
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// TestRoomsOfVeryLongYears: 90 activities, each of which may fill the whole of 400 periods once, have room for 36,000 periods in
// all. In 16 bits that was less than none, and the agent had no year.
func TestRoomsOfVeryLongYears(t *testing.T) {
	const T, A = 400, 90
	m := &model.Model{Periods: T, Activities: A, Shared: make([][]model.Use, T*A)}
	ag := model.Agent{Work: make([]bool, T), Open: make([]bool, T*A), Gain: make([]int64, T*A), Score: make([]int64, T*A), Follow: make([]bool, A*A)}
	for k := range ag.Work {
		ag.Work[k] = true
	}
	for k := range ag.Open {
		ag.Open[k] = true
	}
	for a := range A {
		m.Choices, m.ChoicesOf = append(m.Choices, int32(a)), append(m.ChoicesOf, []int32{int32(a)})
		ag.Length = append(ag.Length, model.Span{Min: T - 5, Max: T})
		once := model.Counter{Max: 1, PerSession: make([]int32, A)}
		once.PerSession[a] = 1
		ag.Counters = append(ag.Counters, once)
	}
	m.Agents = []model.Agent{ag}
	o, err := New(m, 0)
	if err != nil {
		t.Fatal(err)
	}
	cells := make([]int64, T*A)
	for u := range T {
		cells[u*A+7] = 3
	}
	for _, opt := range []Options{{Labels: 1000, Floor: Lowest}, {Labels: 1000, Steps: 20, Floor: Lowest, Paths: 2}} {
		if ans := o.Best(&Prices{Scale: 1, Cell: cells}, opt); ans.Empty || len(ans.Paths) == 0 || ans.Values[0] != 3*T {
			t.Errorf("empty %v, %v, bound %d: the best year is worth %d", ans.Empty, ans.Values, ans.Bound, 3*T)
		}
	}
	if ans, _ := o.Corridor(&Prices{Scale: 1, Cell: cells}, 3*T, 100, 10_000, nil); ans == nil || ans.Steps() == 0 {
		t.Error("no corridor around the best year")
	}
}
