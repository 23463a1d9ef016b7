package price

import "testing"

// TestAPanicOfAWorkerIsTheCallers: it can be recovered from where the team was asked.
func TestAPanicOfAWorkerIsTheCallers(t *testing.T) {
	for _, workers := range []int{1, 2, 5} {
		team := &Team{Workers: workers}
		func() {
			defer func() {
				if r := recover(); r != "boom" {
					t.Errorf("%d workers: recovered %v", workers, r)
				}
			}()
			team.each(func(w int) {
				if w == workers-1 {
					panic("boom")
				}
			})
			t.Errorf("%d workers: nothing happened", workers)
		}()
	}
}
