// Package family makes benchmark problems: families of invented programs, each
// drawn from a seed around a planted year, so that a legal schedule is known
// to exist (or, in the infeasible families, a contradiction).
package family

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"strconv"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// Instance is one generated problem with what is known about it.
type Instance struct {
	Problem *problem.Problem
	// Planted is a legal schedule; nil in the infeasible families.
	Planted *problem.Schedule
	// Clash lists the planted contradiction, one rule per line; nil when
	// Planted is there.
	Clash []string
}

// Names describes the families for a help text.
var Names = []string{
	"mayo12   a fellowship in twelve months: mentors, three off-site options",
	"mayo52   the same in weeks, with vacation",
	"im13     internal medicine residents in thirteen four-week blocks, tight coverage",
	"im26     the same in two-week blocks",
	"im52     the same in weeks, twenty rotations",
	"tight    im13 with coverage that is barely satisfiable",
	"infeasible-coverage, -joint, -mentor, -pin, -prereq   one planted contradiction each",
}

var namePattern = regexp.MustCompile(`^([a-z]+[0-9]*|infeasible-[a-z]+)-([0-9]{1,4})-s([0-9]{1,9})$`)

// Generate makes the instance with this name, FAMILY-FELLOWS-sSEED, for
// example im13-040-s1. The same name gives the same instance always.
func Generate(name string) (*Instance, error) {
	m := namePattern.FindStringSubmatch(name)
	if m == nil {
		return nil, fmt.Errorf("%q: write FAMILY-FELLOWS-sSEED, for example im13-040-s1", name)
	}
	fellows, _ := strconv.Atoi(m[2])
	seed, _ := strconv.Atoi(m[3])
	if fellows < 1 {
		return nil, fmt.Errorf("%q: write at least one fellow", name)
	}
	in, err := generate(m[1], fellows, seed)
	if err != nil {
		return nil, fmt.Errorf("%q: %w", name, err)
	}
	in.Problem.Name = name
	return in, nil
}

func generate(family string, fellows, seed int) (*Instance, error) {
	if kind, found := clashes[family]; found {
		return kind.plant(fellows, seed)
	}
	shape, found := shapes[family]
	if !found {
		return nil, fmt.Errorf("no family %q; there are mayo12, mayo52, im13, im26, im52, tight and infeasible-KIND", family)
	}
	g := &generator{rnd: source(family, fellows, seed), program: shape(fellows)}
	if err := g.plantYear(); err != nil {
		return nil, err
	}
	g.supply()
	g.supervise()
	g.separate()
	g.wish()
	return &Instance{Problem: g.problem(), Planted: &problem.Schedule{Rows: g.rows}}, nil
}

// source is the stream of random numbers that a family, size and seed stand
// for. PCG is part of Go's promise of compatibility, so files do not change
// under a new toolchain.
func source(family string, fellows, seed int) *rand.Rand {
	h := uint64(14695981039346656037) // FNV-1a
	for _, c := range []byte(family) {
		h = (h ^ uint64(c)) * 1099511628211
	}
	return rand.New(rand.NewPCG(h^uint64(fellows), uint64(seed)))
}

// program is a curriculum before anybody has a year in it.
type program struct {
	blocks    int
	p         problem.Problem
	mentored  []string // rotations that need a mentor
	core      []string // rotations with a minimum in coverage
	slack     int      // how far coverage may lie from the planted numbers
	mentors   int
	reach     int // most rotations per mentor
	shortAway int // longest session that a leave may replace
	spreadOut bool
}

// generator carries one instance while it grows.
type generator struct {
	rnd *rand.Rand
	program
	rows  map[string]problem.Row // the planted year
	loads map[string][]int       // [activity][block] planted fellows
	away  []int                  // [block] planted fellows off-site
}

func (g *generator) problem() *problem.Problem {
	p := g.p
	p.Format = problem.Format1
	p.Blocks.Count = g.blocks
	p.Objective = problem.Objective{Preference: 1, Fairness: int64(len(p.Fellows) * g.blocks / 5), Change: 3}
	return &p
}

// between draws a whole number from lo to hi, both included.
func (g *generator) between(lo, hi int) int { return lo + g.rnd.IntN(hi-lo+1) }

// pick draws one of s.
func pick[T any](g *generator, s []T) T { return s[g.rnd.IntN(len(s))] }
