package invariant

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"
)

// Span against counting every way to spend the time on the rotations.
func TestSpanAgreesWithEveryWayToSpendTheTime(t *testing.T) {
	const longest = 7 // blocks on one rotation: no maximum is above 6
	rapid.Check(t, func(t *rapid.T) {
		names := []string{"a", "b", "c"}
		rows := make([]Row, rapid.IntRange(1, 3).Draw(t, "rows"))
		named := map[string]bool{}
		for i := range rows {
			rows[i].Minimum = rapid.IntRange(0, 3).Draw(t, "minimum")
			rows[i].Maximum = rows[i].Minimum + rapid.IntRange(0, 3).Draw(t, "more")
			for _, n := range names {
				if rapid.Bool().Draw(t, fmt.Sprintf("row %d has %s", i, n)) {
					rows[i].Rotations = append(rows[i].Rotations, n)
					named[n] = true
				}
			}
			if len(rows[i].Rotations) == 0 {
				rows[i].Rotations, named["a"] = []string{"a"}, true
			}
		}
		least, most := Span(rows)
		apart := true
		for i := range rows {
			for j := range i {
				apart = apart && !share(rows[i], rows[j])
			}
		}
		trueLeast, trueMost := -1, -1
		for spent := range spendings(names, named, longest) {
			total, ok := 0, true
			for _, n := range spent {
				total += n
			}
			for _, r := range rows {
				on := 0
				for i, n := range names {
					for _, id := range r.Rotations {
						if id == n {
							on += spent[i]
						}
					}
				}
				ok = ok && on >= r.Minimum && on <= r.Maximum
			}
			if ok && (trueLeast < 0 || total < trueLeast) {
				trueLeast = total
			}
			if ok {
				trueMost = max(trueMost, total)
			}
		}
		if trueLeast < 0 {
			return // rows that contradict each other; the planner says so with reasons
		}
		if least > trueLeast || most < trueMost {
			t.Fatalf("%+v: says %d to %d, but %d to %d is possible", rows, least, most, trueLeast, trueMost)
		}
		if apart && (least != trueLeast || most != trueMost) {
			t.Fatalf("%+v share nothing: says %d to %d, truly %d to %d", rows, least, most, trueLeast, trueMost)
		}
	})
}

// spendings walks every way to spend up to longest blocks on each named rotation.
func spendings(names []string, named map[string]bool, longest int) func(func([3]int) bool) {
	return func(yield func([3]int) bool) {
		var limit [3]int
		for i, n := range names {
			if named[n] {
				limit[i] = longest
			}
		}
		for a := range limit[0] + 1 {
			for b := range limit[1] + 1 {
				for c := range limit[2] + 1 {
					if !yield([3]int{a, b, c}) {
						return
					}
				}
			}
		}
	}
}
