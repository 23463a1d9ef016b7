package problem

import (
	"maps"
	"testing"
)

func TestFreezeFixesThePastAndNothingElse(t *testing.T) {
	two := 2
	p := &Problem{Blocks: Blocks{Count: 4}, Fellows: []Fellow{
		{ID: "ann", Fixed: map[int]string{3: "x"}}, {ID: "bob", Leave: []int{1}}, {ID: "cyd", From: &two}, {ID: "dan"},
	}, Baseline: map[string]Row{"ann": {"a", "b", "c", "d"}, "bob": {"a", "b", "", "d"}, "cyd": {"a", "b", "c", "d"}}}
	q := p.Freeze(3)
	for i, want := range []map[int]string{{0: "a", 1: "b", 2: "c", 3: "x"}, {0: "a"}, {2: "c"}, nil} {
		if !maps.Equal(q.Fellows[i].Fixed, want) {
			t.Errorf("%s: %v, want %v", q.Fellows[i].ID, q.Fellows[i].Fixed, want)
		}
	}
	if len(p.Fellows[0].Fixed) != 1 || p.Fellows[1].Fixed != nil {
		t.Error("the problem itself was changed")
	}
	h := p.Pinned(map[string]Row{"dan": {"", "b", "", ""}})
	if !maps.Equal(h.Fellows[3].Fixed, map[int]string{1: "b"}) || len(h.Fellows[0].Fixed) != 1 {
		t.Errorf("half a year: %v", h.Fellows[3].Fixed)
	}
}
