package id_test

import (
	"sort"
	"sync"
	"testing"

	"github.com/fellowplan/fellowplan/ent/schema/id"
)

func TestNewSortsInTheOrderOfMaking(t *testing.T) {
	made := make([]string, 20_000)
	for i := range made {
		made[i] = id.New("fel")
	}
	if !sort.StringsAreSorted(made) {
		t.Error("identifiers made later sort before earlier ones")
	}
}

func TestNewNeverRepeats(t *testing.T) {
	var (
		mu   sync.Mutex
		seen = map[string]bool{}
		wg   sync.WaitGroup
	)
	for range 8 {
		wg.Go(func() {
			for range 2_000 {
				v := id.New("x")
				mu.Lock()
				if seen[v] {
					t.Errorf("%s was made twice", v)
				}
				seen[v] = true
				mu.Unlock()
			}
		})
	}
	wg.Wait()
}

func TestPrefix(t *testing.T) {
	for name, c := range map[string]struct{ in, want string }{
		"an identifier":       {id.New("fel"), "fel"},
		"blank":               {"", ""},
		"no underscore":       {"fel01KQ3V7M4XW1B7M9T0Q2Y8E6RC", ""},
		"too short":           {"fel_01KQ3V7M4XW1B7M9T0Q2Y8E6R", ""},
		"a letter ULIDs lack": {"fel_01KQ3V7M4XW1B7M9T0Q2Y8E6RU", ""},
		"a number":            {"17", ""},
	} {
		if got := id.Prefix(c.in); got != c.want {
			t.Errorf("%s: %q has prefix %q, want %q", name, c.in, got, c.want)
		}
	}
}
