package conflict

import (
	"fmt"
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/bench/family"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// crowded is an instance whose only clash is that one block needs more people than are there, and the rotation with
// most of them.
func crowded(t *testing.T) (p *problem.Problem, r *Reason, k, block int, n int64) {
	t.Helper()
	in, err := family.Generate("infeasible-coverage-040-s1")
	if err != nil {
		t.Fatal(err)
	}
	p = in.Problem
	if r = Count(t.Context(), p); r == nil {
		t.Fatal("counting says nothing")
	}
	for i := range p.Rotations {
		for u := range p.Blocks.Count {
			if c := p.Rotations[i].Coverage; c != nil && c.Min.At(u, 0) > n {
				k, block, n = i, u, c.Min.At(u, 0)
			}
		}
	}
	return p, r, k, block, n
}

// TestMinimumIsLoweredAsFarAsItTakes: the smallest step cannot be decided; from some figure on a schedule is found, and
// that figure is the one named, with few questions.
func TestMinimumIsLoweredAsFarAsItTakes(t *testing.T) {
	p, counted, k, block, n := crowded(t)
	for _, enough := range []int64{0, 1, 7, n - 3, n - 2} {
		r, asked := *counted, 0
		quickly := func(q *problem.Problem) Verdict {
			asked++
			if q.Rotations[k].Coverage.Min.At(block, 0) <= enough {
				return Possible
			}
			return Unknown
		}
		r.WaysOut = nil
		r.Ways(t.Context(), p, quickly, func(*problem.Problem) Verdict { return Unknown }, nil, 1)
		if len(r.WaysOut) != 1 {
			t.Fatalf("%d ways out", len(r.WaysOut))
		}
		way := r.WaysOut[0]
		want := "Lower the coverage minimum of " + words{p}.activity(p.Rotations[k].ID) + " in " + words{p}.block(block)
		if !way.Tested || !strings.HasPrefix(way.Sentence, want) {
			t.Fatalf("%+v", way)
		}
		var from, to int64
		if _, err := fmt.Sscanf(way.Sentence[strings.Index(way.Sentence, "from "):], "from %d to %d.", &from, &to); err != nil || from != n || to != enough {
			t.Errorf("enough at %d: %q", enough, way.Sentence)
		}
		if asked > 10 {
			t.Errorf("%d questions", asked)
		}
	}
}

// TestUndecidedChangesAreAskedOfTheOtherJudge: when all have had their turn, and never counted twice.
func TestUndecidedChangesAreAskedOfTheOtherJudge(t *testing.T) {
	p, counted, _, _, _ := crowded(t)
	r, quick, slow := *counted, 0, 0
	r.WaysOut, r.Tried, r.Failed = nil, 0, 0
	r.Ways(t.Context(), p, func(*problem.Problem) Verdict {
		if quick++; slow > 0 {
			t.Error("asked quickly after the other judge")
		}
		return Unknown
	}, func(*problem.Problem) Verdict {
		if slow++; slow == 1 {
			return Impossible
		}
		return Possible
	}, nil, 2)
	if quick < 4 || slow != 3 || r.Tried != quick || r.Failed != 1 || len(r.WaysOut) != 2 || !r.WaysOut[0].Tested || !r.WaysOut[1].Tested {
		t.Errorf("%d and %d questions, %d tried, %d failed, ways %+v", quick, slow, r.Tried, r.Failed, r.WaysOut)
	}
	// Stopped at once, everything is said and nothing was tried.
	r = *counted
	r.WaysOut, r.Tried = nil, 0
	never := func(*problem.Problem) Verdict { t.Error("asked"); return Unknown }
	r.Ways(t.Context(), p, never, never, func() bool { return true }, 3)
	if len(r.WaysOut) != 3 || r.Tried != 0 || r.WaysOut[0].Tested {
		t.Errorf("%d tried, ways %+v", r.Tried, r.WaysOut)
	}
}
