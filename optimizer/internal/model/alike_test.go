package model_test

import (
	"fmt"
	"testing"

	"github.com/fellowplan/fellowplan/bench/family"
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// TestAlike compares with everything written out.
func TestAlike(t *testing.T) {
	for _, name := range []string{"im13-040-s1", "mayo52-008-s2", "im26-012-s1"} {
		in, err := family.Generate(name)
		if err != nil {
			t.Fatal(err)
		}
		m := rule.Compile(in.Problem).Model
		first, same := map[string]int{}, 0
		for i, k := range m.Alike() {
			said := rules(&m.Agents[i])
			want, known := first[said]
			if !known {
				first[said], want = i, i
			}
			if k != want {
				t.Errorf("%s: agent %d is like %d and not like %d", name, i, k, want)
			}
			if k != i {
				same++
			}
		}
		if same == 0 || same == len(m.Agents)-1 {
			t.Errorf("%s: %d of %d are like another", name, same, len(m.Agents))
		}
	}
}

func rules(a *model.Agent) string {
	counters := append([]model.Counter{}, a.Counters...)
	for k := range counters {
		counters[k].Origin = 0
	}
	said := fmt.Sprint(a.Work, a.Open, a.Length, a.Follow, counters, a.Gates)
	for _, m := range a.Machines {
		n := *m
		n.Origin = 0
		said += fmt.Sprint(n)
	}
	return said
}
