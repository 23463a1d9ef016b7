package repair

import "testing"

// TestAPanicOfALaneIsTheCallers: it can be recovered from where the sweep was asked.
func TestAPanicOfALaneIsTheCallers(t *testing.T) {
	for _, workers := range []int{1, 2, 5} {
		func() {
			defer func() {
				if r := recover(); r != "boom" {
					t.Errorf("%d workers: recovered %v", workers, r)
				}
			}()
			inParallel(workers, 7, func(k int) {
				if k == 6 {
					panic("boom")
				}
			})
			t.Errorf("%d workers: nothing happened", workers)
		}()
	}
}
