package planner

import (
	"context"
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// Problem is a program's year as the optimizer reads it. The same program gives the same
// bytes: everything is named by its code and stands in the order of the codes. It reads what
// the viewer in ctx may see, so only staff get a whole one.
func Problem(ctx context.Context, client *ent.Client, academicYearID string) (*problem.Problem, error) {
	p, _, err := snapshot(ctx, client, academicYearID)
	return p, err
}

// snapshot reads a year and makes its problem, with the keys that lead back.
func snapshot(ctx context.Context, client *ent.Client, academicYearID string) (*problem.Problem, *keys, error) {
	y, err := readYear(ctx, client, academicYearID)
	if err != nil {
		return nil, nil, err
	}
	return describe(y)
}

// keys lead from the names of a problem back to what is stored. They are kept with the
// run, since a code may be changed while the run waits.
type keys struct {
	Blocks    []string             `json:"blocks"` // identifiers, by position
	Rotations map[string]string    `json:"rotations"`
	Options   map[string]elsewhere `json:"options"`
	Mentors   map[string]string    `json:"mentors"`
	Fellows   map[string]person    `json:"fellows"`
	Kept      *kept                `json:"kept,omitempty"` // what the run starts from
	// Happened are activities that exist in the past only, each with what it was (see happened).
	Happened map[string]string `json:"happened,omitempty"`
}

// elsewhere is an off-site option of the problem.
type elsewhere struct {
	ID       string `json:"id"`
	CountsAs string `json:"countsAs"` // a rotation of the problem
}

// person is a fellow of the problem.
type person struct {
	Enrollment string         `json:"enrollment"`
	Fellow     string         `json:"fellow"`
	Percent    map[int]int    `json:"percent,omitempty"` // share of a block, by position, where it is not 100
	Pinned     map[int]string `json:"pinned,omitempty"`  // reason, by position
}

// A describer turns a year into a problem. Its methods run in the order of describe.
type describer struct {
	*year
	p        *problem.Problem
	keys     *keys
	rotation map[string]string // problem id by stored id; what is archived is absent
	option   map[string]string
	fellow   map[string]string // by enrollment
	index    map[string]int    // position in p.Fellows by enrollment
	worths   []Worth           // of the wishes that can come true
	faults   fault.List
}

// describe says the year in the optimizer's words.
func describe(y *year) (*problem.Problem, *keys, error) {
	d, err := y.described()
	if err != nil {
		return nil, nil, err
	}
	return d.p, d.keys, nil
}

// described says the year in the optimizer's words, part by part.
func (y *year) described() (*describer, error) {
	d := &describer{
		year: y,
		p: &problem.Problem{
			Format: problem.Format1, Name: y.program.Title + ", " + y.Title,
			Sites: []problem.Site{}, Pairs: []problem.Pair{}, Preferences: map[string]problem.Preference{},
		},
		keys: &keys{
			Rotations: map[string]string{}, Options: map[string]elsewhere{}, Mentors: map[string]string{}, Fellows: map[string]person{},
		},
		rotation: map[string]string{}, option: map[string]string{}, fellow: map[string]string{}, index: map[string]int{},
	}
	d.addCalendar()
	d.addRotations()
	d.addOptions()
	d.addMentors()
	d.addFellows()
	d.addPins()
	d.addRequests()
	d.addObjectives()
	d.addPairs()
	d.addWishes()
	d.addRules()
	if len(d.faults) > 0 {
		return nil, once(d.faults)
	}
	if err := d.validate(); err != nil {
		return nil, err
	}
	return d, nil
}

// refuse notes what keeps the year from being planned, in words.
func (d *describer) refuse(format string, args ...any) {
	d.faults = append(d.faults, fault.New(fault.Precondition, format, args...))
}

// once keeps the first of several equal sentences.
func once(list fault.List) fault.List {
	seen := map[string]bool{}
	return slices.DeleteFunc(list, func(f *fault.Fault) bool {
		before := seen[f.Message]
		seen[f.Message] = true
		return before
	})
}

// addCalendar names the blocks.
func (d *describer) addCalendar() {
	if len(d.blocks) == 0 {
		d.refuse("the year %s has no blocks yet: give it a calendar first", d.Title)
	}
	d.p.Blocks.Count = len(d.blocks)
	for _, b := range d.blocks {
		d.keys.Blocks = append(d.keys.Blocks, b.ID)
		d.p.Blocks.Labels = append(d.p.Blocks.Labels, b.Title)
		d.p.Blocks.Dates = append(d.p.Blocks.Dates, [2]string{b.StartsOn.String(), b.EndsOn.String()})
	}
	if d.OffsiteLimit != nil {
		limit := int64(*d.OffsiteLimit)
		d.p.OffsiteLimit = &limit
	}
}

// unique is code, or code with a mark, so that no two things of a problem have one name.
func unique(code string, taken func(string) bool) string {
	name := code
	for n := 2; taken(name); n++ {
		name = fmt.Sprintf("%s~%d", code, n)
	}
	return name
}

// perBlock writes one number when all are equal.
func perBlock(list []int64) problem.PerBlock {
	for _, v := range list {
		if v != list[0] {
			return problem.Each(list...)
		}
	}
	if len(list) == 0 {
		return problem.PerBlock{}
	}
	return problem.Every(list[0])
}
