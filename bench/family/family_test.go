package family_test

import (
	"bytes"
	"testing"

	"github.com/fellowplan/fellowplan/bench/family"
	"github.com/fellowplan/fellowplan/optimizer/problem"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// The planted year is legal by the rules' own checks, so a solver that finds
// nothing is wrong.
func TestPlantedYearIsLegal(t *testing.T) {
	for _, name := range []string{"mayo12-001-s1", "mayo12-008-s3", "mayo52-004-s1", "im13-040-s1", "im26-020-s2", "im52-010-s1", "tight-030-s1"} {
		t.Run(name, func(t *testing.T) {
			in, err := family.Generate(name)
			if err != nil {
				t.Fatal(err)
			}
			if err := in.Problem.Validate(); err != nil {
				t.Fatal(err)
			}
			for _, v := range rule.Inspect(in.Problem, in.Planted) {
				t.Error(v.Sentence)
			}
		})
	}
}

func TestInfeasibleFamiliesAreValidAndSayWhatWasPlanted(t *testing.T) {
	for _, kind := range []string{"coverage", "joint", "mentor", "pin", "prereq"} {
		for _, size := range []string{"-008-s1", "-040-s1"} {
			in, err := family.Generate("infeasible-" + kind + size)
			if err != nil {
				t.Fatal(err)
			}
			if err := in.Problem.Validate(); err != nil {
				t.Errorf("%s%s: %v", kind, size, err)
			}
			if len(in.Clash) == 0 || in.Planted != nil {
				t.Errorf("%s%s: clash %q, planted %v", kind, size, in.Clash, in.Planted)
			}
		}
	}
}

func TestSameNameSameBytes(t *testing.T) {
	write := func() string {
		in, err := family.Generate("im13-020-s7")
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if err := problem.Write(&b, in.Problem); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	first, second := write(), write()
	if first != second {
		t.Error("two instances of one name differ")
	}
}

func TestNamesThatStandForNothing(t *testing.T) {
	for _, name := range []string{"im13", "im13-40", "im13-000-s1", "moon-004-s1", "infeasible-moon-008-s1"} {
		if _, err := family.Generate(name); err == nil {
			t.Errorf("%s was generated", name)
		}
	}
}
