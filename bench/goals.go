package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// goal is something that an instance must reach within so many seconds.
type goal struct {
	instance string // the name, or what it begins with
	kind     string // first, proved, least, gap
	value    float64
	within   float64
}

// goals of the instances that come with the task, on two cores. Others are solved without.
var goals = []goal{
	{"mayo12-", "proved", 0, 0.1},
	{"mayo52-004-s1", "first", 0, 0.5},
	{"mayo52-004-s1", "least", 1672.38, 20},
	{"mayo52-004-s1", "gap", 0.002, 60},
	{"mayo52-008-s1", "first", 0, 0.5},
	{"mayo52-008-s1", "least", 3386, 20},
	{"mayo52-008-s1", "gap", 0.002, 60},
	{"im13-040-s1", "proved", 0, 3},
	{"im13-100-s1", "least", 10755, 10},
	{"im13-100-s1", "gap", 0.0003, 20},
	{"im13-100-s1", "proved", 0, 120},
	{"tight-050-s1", "least", 5313, 8},
	{"tight-050-s1", "proved", 0, 60},
	{"mss-100-s1", "proved", 0, 6},
	{"im26-060-s1", "first", 0, 1},
	{"im26-060-s1", "least", 12737, 10},
	{"im26-060-s1", "gap", 0.001, 60},
	{"im52-060-s1", "first", 0, 5},
	{"im52-060-s1", "least", 25744, 40},
	{"im52-060-s1", "gap", 0.005, 120},
	{"im52-150-s1", "first", 0, 15},
	{"im52-150-s1", "least", 64293, 60},
	{"im52-150-s1", "gap", 0.01, 300},
	{"im13-1000-s1", "first", 0, 20},
	{"im13-1000-s1", "gap", 0.005, 300},
	{"Instance_", "proved", 0, 30},
	{"I40_12_1", "least", 4127, 60},
	{"I40_12_4", "least", 2862, 60},
	{"I80_12_2", "least", 7206, 60},
	{"I80_12_4", "least", 8097, 60},
	{"I160_12_1", "least", 17748, 60},
	{"I240_12_1", "least", 19948, 60},
	{"I320_12_2", "least", 29895, 60},
	{"I40_12_", "gap", 0.001, 60},
	{"I80_12_", "gap", 0.001, 60},
	{"I160_12_", "gap", 0.001, 60},
	{"I240_12_", "gap", 0.001, 60},
	{"I320_12_", "gap", 0.001, 60},
	{"I40_24_", "gap", 0.01, 300},
	{"I80_24_", "gap", 0.01, 300},
	{"I160_24_", "gap", 0.01, 300},
	{"intern-roster", "first", 0, 1},
	{"mayo12-008-leave", "proved", 0, 0.02},
	{"mayo12-008-mentor", "proved", 0, 0.02},
	{"mayo12-008-wish", "proved", 0, 0.02},
	{"im13-100-leave", "proved", 0, 0.05},
	{"im13-100-mentor", "proved", 0, 0.05},
	{"im13-100-wish", "proved", 0, 0.05},
	{"infeasible-", "proved", 0, 1},
}

// of says whether the goal is set for an instance: of all that fit by their beginning, one that is told
// by its whole name goes before.
func (g goal) of(name string) bool {
	if g.instance == name {
		return true
	}
	open := strings.HasSuffix(g.instance, "-") || strings.HasSuffix(g.instance, "_")
	return open && strings.HasPrefix(name, g.instance) && !slices.ContainsFunc(goals, func(h goal) bool { return h.instance == name && h.kind == g.kind })
}

// reached returns when r reached the goal; false when it did not.
func (g goal) reached(r *Record) (at float64, ok bool) {
	switch g.kind {
	case "first":
		if r.First != nil {
			return *r.First, true
		}
	case "proved":
		if r.Proof != nil {
			return *r.Proof, true
		}
	case "least":
		for _, m := range r.History {
			if m.Best != nil && *m.Best >= g.value-1e-6 {
				return m.At, true
			}
		}
		return r.Wall, r.Objective != nil && *r.Objective >= g.value-1e-6
	case "gap":
		for _, m := range r.History {
			if m.Best != nil && m.Bound != nil && *m.Bound-*m.Best <= g.value*max(*m.Bound, -*m.Bound) {
				return m.At, true
			}
		}
		return r.Wall, r.Gap != nil && *r.Gap <= g.value
	}
	return 0, false
}

func (g goal) String() string {
	switch g.kind {
	case "least":
		return fmt.Sprintf("at least %s in %g s", figure(&g.value), g.within)
	case "gap":
		return fmt.Sprintf("gap %g %% in %g s", g.value*100, g.within)
	case "proved":
		return fmt.Sprintf("proved in %g s", g.within)
	}
	return fmt.Sprintf("first in %g s", g.within)
}

// printGoals says which goals were met.
func printGoals(out io.Writer, all []Record) {
	met, asked := 0, 0
	var lines []string
	for i := range all {
		r := &all[i]
		for _, g := range goals {
			if !r.given || !g.of(r.Name) {
				continue
			}
			asked++
			at, ok := g.reached(r)
			said := fmt.Sprintf("met, %.2f s", at)
			switch {
			case ok && r.Wrong == "" && at <= g.within:
				met++
			case ok && r.Wrong == "":
				said = fmt.Sprintf("MISSED, %.2f s", at)
			case r.Limit < g.within:
				said = fmt.Sprintf("not yet in the %g s given", r.Limit)
			default:
				said = "MISSED, not reached"
			}
			lines = append(lines, fmt.Sprintf("%-28s %-26s %s\n", r.Name, g, said))
		}
	}
	if asked == 0 {
		return
	}
	fmt.Fprintf(out, "\n%d of %d goals met\n%s", met, asked, strings.Join(lines, ""))
}

// printSeeds sums up instances that were solved with several seeds.
func printSeeds(out io.Writer, all []Record) {
	for i := 0; i < len(all); {
		j := i
		var first []float64
		for ; j < len(all) && all[j].Name == all[i].Name; j++ {
			if all[j].First != nil && all[j].Wrong == "" {
				first = append(first, *all[j].First)
			}
		}
		if n := j - i; n > 1 {
			fmt.Fprintf(out, "\n%s: a schedule with %d of %d seeds", all[i].Name, len(first), n)
			if slices.Sort(first); len(first) > 0 {
				fmt.Fprintf(out, ", the first after a median of %.2f s, at the latest after %.2f s", first[len(first)/2], first[len(first)-1])
			}
			fmt.Fprintln(out)
		}
		i = j
	}
}
