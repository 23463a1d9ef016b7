package family

import (
	"fmt"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// clash plants one contradiction into a feasible instance.
type clash func(g *generator, p *problem.Problem) []string

// clashes holds the infeasible families by name.
var clashes = map[string]clash{
	"infeasible-coverage": tooFewPeople,
	"infeasible-joint":    tooFewPlaces,
	"infeasible-mentor":   mentorsAway,
	"infeasible-pin":      pinsThatClash,
	"infeasible-prereq":   prerequisiteTooLate,
}

func (c clash) plant(fellows, seed int) (*Instance, error) {
	base := "mayo12"
	if fellows > 8 {
		base = "im13"
	}
	in, err := generate(base, fellows, 1000+seed)
	if err != nil {
		return nil, err
	}
	g := &generator{rnd: source("infeasible", fellows, seed), program: program{blocks: in.Problem.Blocks.Count}}
	return &Instance{Problem: in.Problem, Clash: c(g, in.Problem)}, nil
}

// pair is one rotation and its prerequisite in either base.
func pair(p *problem.Problem) (rotation, before string, blocks int) {
	if find(p, "teleradiology") != nil {
		return "teleradiology", "pacs_ris", 2
	}
	return "nights", "wards", 1
}

func find(p *problem.Problem, id string) *problem.Rotation {
	for i := range p.Rotations {
		if p.Rotations[i].ID == id {
			return &p.Rotations[i]
		}
	}
	return nil
}

// freeAll takes away what makes fellows differ, so that nothing but the
// planted clash stands in the way.
func freeAll(p *problem.Problem) {
	for i := range p.Fellows {
		f := &p.Fellows[i]
		*f = problem.Fellow{ID: f.ID, Track: f.Track, OffsiteMax: f.OffsiteMax}
	}
}

func uncover(p *problem.Problem, id string) {
	find(p, id).Coverage.Min = problem.Every(0)
}

// tooFewPeople: one block needs more people than are present.
func tooFewPeople(g *generator, p *problem.Problem) []string {
	T := g.blocks
	t := g.between(2, T-1)
	present := 0
	for i := range p.Fellows {
		f := &p.Fellows[i]
		first, last := f.Window(T)
		away := false
		for _, u := range f.Leave {
			away = away || u == t
		}
		if t >= first && t <= last && !away {
			present++
		}
	}
	total := int64(0)
	var core *problem.Coverage
	for i := range p.Rotations {
		c := p.Rotations[i].Coverage
		total += c.Min.At(t, 0)
		if id := p.Rotations[i].ID; id == "pacs_ris" || id == "wards" {
			core = c
		}
	}
	missing := int64(present) - total + 1
	core.Min.List[t] += missing
	core.Max.List[t] = max(core.Max.List[t], core.Min.List[t])
	return []string{fmt.Sprintf("block %d: coverage minima sum to %d and %d fellows are present", t, total+missing, present)}
}

// tooFewPlaces: everybody needs a rotation that has fewer places in all.
func tooFewPlaces(g *generator, p *problem.Problem) []string {
	T := g.blocks
	id, track := "teleradiology", "informatics"
	if find(p, id) == nil {
		id, track = "ed", "pgy1"
	}
	freeAll(p)
	n := 0
	for i := range p.Fellows {
		if p.Fellows[i].Track == track {
			n++
		}
	}
	r := find(p, id)
	r.Blocks = from(T-4, T)
	per := max(0, (n-1)/4)
	r.Coverage = &problem.Coverage{Min: problem.Every(0), Max: problem.Every(int64(per))}
	for i := range p.Mentors {
		for _, s := range p.Mentors[i].Rotations {
			if s == id {
				for t := T - 4; t < T; t++ {
					p.Mentors[i].Capacity.List[t] += int64(n)
				}
			}
		}
	}
	return []string{fmt.Sprintf("%d fellows each need %s", n, id), fmt.Sprintf("%s is allowed in 4 blocks", id), fmt.Sprintf("%s holds %d a block: %d places", id, per, 4*per)}
}

// mentorsAway: a required rotation has no mentor in its allowed blocks.
func mentorsAway(g *generator, p *problem.Problem) []string {
	T := g.blocks
	freeAll(p)
	id := "teleradiology"
	if find(p, id) == nil {
		id = "gi"
		f := &p.Fellows[g.rnd.IntN(len(p.Fellows))]
		for _, t := range p.Tracks {
			if t.ID == f.Track {
				t.ID += "-gi"
				t.Requirements = append(append([]problem.Requirement{}, t.Requirements...), require("gi", 1, 1, "gi"))
				p.Tracks = append(p.Tracks, t)
				f.Track = t.ID
				break
			}
		}
		for i := range p.Sites {
			if p.Sites[i].CountsAs == id {
				p.Sites[i].Blocks = []int{}
			}
		}
	}
	find(p, id).Blocks = from(T-3, T)
	uncover(p, id)
	for i := range p.Mentors {
		for _, s := range p.Mentors[i].Rotations {
			if s == id {
				for t := T - 3; t < T; t++ {
					p.Mentors[i].Capacity.List[t] = 0
				}
			}
		}
	}
	return []string{id + " is allowed only in the last 3 blocks", "mentors of " + id + " are away in the last 3 blocks", "the track requires " + id}
}

// pinsThatClash: two fixed cells whose succession is forbidden.
func pinsThatClash(g *generator, p *problem.Problem) []string {
	first, second := "clinical_rad", "teleradiology"
	if find(p, first) == nil {
		first, second = "wards", "nights"
	}
	f := &p.Fellows[g.rnd.IntN(len(p.Fellows))]
	*f = problem.Fellow{ID: f.ID, Track: f.Track, OffsiteMax: f.OffsiteMax}
	t := g.between(4, g.blocks-2)
	f.Fixed = map[int]string{t: first, t + 1: second}
	return []string{fmt.Sprintf("%s has %s fixed in block %d and %s in block %d", f.ID, first, t, second, t+1), second + " may not follow " + first}
}

// prerequisiteTooLate: a rotation is open only before what it requires can be
// done.
func prerequisiteTooLate(_ *generator, p *problem.Problem) []string {
	id, before, n := pair(p)
	freeAll(p)
	find(p, id).Blocks = make([]int, 0, n)
	for t := range n {
		find(p, id).Blocks = append(find(p, id).Blocks, t)
	}
	uncover(p, id)
	return []string{fmt.Sprintf("%s is allowed only in the first %d blocks", id, n), fmt.Sprintf("%s requires %d blocks of %s", id, n, before), "the track requires " + id}
}
