package master

import (
	"slices"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/internal/price"
)

// TestLadder plays a linear program that grows by what an effort can still see: the effort must go up when little is
// left to see, come back to look, and stay where most is gained for the work.
func TestLadder(t *testing.T) {
	l := NewLadder(150, 100_000)
	if want := []int{150, 1200, 9600, 100_000}; !slices.Equal(l.labels, want) {
		t.Fatalf("steps %v, want %v", l.labels, want)
	}
	left := []float64{200, 60, 40, 50} // what each step sees and those below do not
	u := &price.Multipliers{Scale: 1}
	objective, asked := 1000.0, make([]int, len(left))
	for range 200 {
		l.step(objective)
		asked[l.at]++
		for k := 0; k <= l.at; k++ {
			objective += left[k] / 4
			left[k] -= left[k] / 4
		}
		l.take(int64(2000-objective), u, []float64{objective}, nil, int64(100*(l.at+1)*(l.at+1)))
	}
	if slices.Contains(asked, 0) {
		t.Errorf("steps %v of the ladder were asked so often: one of them never", asked)
	}
	if objective < 1349 {
		t.Errorf("the linear program ends at %.2f of 1350: the ladder stayed too low (%v)", objective, asked)
	}
	if l.Center() == nil || l.least[l.at] > 2000-1340 {
		t.Errorf("center %v, least %v: it did not follow the rows found", l.Center(), l.least)
	}
}

// TestLadderStuck demands that a round that finds nothing goes up, and that the top says so.
func TestLadderStuck(t *testing.T) {
	l := NewLadder(100, 1000)
	l.step(1)
	if !l.higher() || l.labels[l.at] != 1000 {
		t.Fatalf("at %d of %v", l.at, l.labels)
	}
	if l.higher() {
		t.Error("there is nothing above the top")
	}
}
