package planner

import (
	"slices"

	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// A requirement is one row of a curriculum, in blocks of the year's calendar.
type requirement struct {
	id, title string
	rotations []string // problem ids
	min, max  int
	flexible  bool // takes the time that credit and waivers free, and gives the time that leave costs
	extends   bool // flexible time may also be spent here
}

// circumstances are what makes one fellow's year differ from the curriculum. Time is in
// hundredths of a block: a block at half a share is 50.
type circumstances struct {
	name   string         // the fellow, for sentences
	length int            // of the track, in blocks
	full   int            // hundredths that the year holds without leave and off-cycle dates
	works  int            // hundredths that the fellow really works
	prior  map[string]int // blocks of credit for training elsewhere, by rotation
	done   map[string]int // hundredths done in earlier years of this program, by rotation
	waived map[string]int // blocks, by requirement
}

// whole is a number of blocks in hundredths.
const whole = 100

// adjust turns a curriculum into the bounds of one fellow's year. Let W be the time that the
// fellow works this year, F what the year holds without leave and off-cycle dates, and
//
//	R = length - done in earlier years - prior credit - waived
//
// the time that the curriculum still asks for. In this order:
//
//  1. A waiver of n blocks lowers minimum and maximum of its requirement by n. Prior credit
//     counts in its requirement as if it had been done here.
//  2. When R > F (a track of two years, half a share), the rest is carried: a requirement with
//     h blocks behind it owes h + floor((min-h) F/R) to h + ceil((max-h) F/R) this year.
//  3. The flexible requirements take W - min(F, R): they gain what waivers and credit free,
//     and lose what leave and off-cycle dates cost. Credit for the months before an off-cycle
//     start frees nothing: both sides cancel.
//  4. Where flexible time may be spent on another requirement too, that one's maximum rises by
//     it and a joint row holds the sum, so that no minimum is lowered.
//
// What the flexible requirements cannot give is left to the optimizer: it proves that nothing
// fits and says who has how many blocks for what.
func adjust(rows []requirement, c circumstances) ([]problem.Requirement, error) {
	rows = slices.Clone(rows)
	flexible := pick(rows, func(r requirement) bool { return r.flexible })
	waived, err := waive(rows, c)
	if err != nil {
		return nil, err
	}
	remaining := max(0, (c.length-waived-c.creditedTime(rows))*whole-total(c.done))
	fits := min(c.full, remaining)
	carry(rows, c, fits, remaining)
	change := c.works - fits
	if change > 0 && len(flexible) == 0 {
		return nil, fault.New(fault.Precondition,
			"%s has %s more than the curriculum fills, and no requirement of the track is flexible: mark the one that takes freed time, or shorten the enrollment",
			c.name, blocksOf(change))
	}
	joint := shift(rows, flexible, change)
	joint = extend(rows, flexible, joint)
	out := make([]problem.Requirement, 0, len(rows)+1)
	for _, r := range rows {
		out = append(out, r.wire(c.behind(r)))
	}
	if joint != nil {
		out = append(out, joint.wire(c.behind(*joint)))
	}
	return out, nil
}

// wire is the requirement as the optimizer reads it; credit above a maximum breaks nothing.
func (r requirement) wire(behind int) problem.Requirement {
	low := max(r.min, 0)
	return problem.Requirement{
		ID: r.id, Title: r.title, Rotations: r.rotations,
		Min: int64(low), Max: int64(max(r.max, low, behind)),
	}
}

// behind counts the credited and done blocks that a requirement already holds.
func (c circumstances) behind(r requirement) int {
	n := 0
	for _, id := range r.rotations {
		n += c.credit(id)
	}
	return n
}

// credit is what the optimizer counts as done of a rotation, in whole blocks.
func (c circumstances) credit(rotation string) int { return c.prior[rotation] + c.done[rotation]/whole }

// waive applies the waivers and counts the time that they save.
func waive(rows []requirement, c circumstances) (time int, err error) {
	for i := range rows {
		r := &rows[i]
		n := c.waived[r.id]
		if n > r.max {
			return 0, fault.New(fault.Precondition,
				"%s has a waiver of %s of %q, which asks for %d at most: shorten the waiver",
				c.name, count(n, "block", "blocks"), r.title, r.max)
		}
		if r.flexible || !insideFlexible(rows, *r) {
			time += n
		}
		r.min, r.max = max(0, r.min-n), r.max-n
	}
	return time, nil
}

// creditedTime counts the blocks that prior credit saves: each rotation once, and never more than
// its requirement would have taken.
func (c circumstances) creditedTime(rows []requirement) int {
	n, seen := 0, map[string]bool{}
	for _, r := range rows {
		if !r.flexible && insideFlexible(rows, r) {
			continue
		}
		of := 0
		for _, id := range r.rotations {
			if !seen[id] {
				of += c.prior[id]
			}
			seen[id] = true
		}
		if !r.flexible {
			of = min(of, r.max)
		}
		n += of
	}
	return n
}

// insideFlexible reports whether a requirement is a part of a flexible one ("at least one month
// of a project" inside "five months of electives and projects"): waiving it frees no time.
func insideFlexible(rows []requirement, r requirement) bool {
	for _, f := range rows {
		if f.flexible && !slices.ContainsFunc(r.rotations, func(id string) bool { return !slices.Contains(f.rotations, id) }) {
			return true
		}
	}
	return false
}

// carry scales what is left of every requirement to what this year has room for.
func carry(rows []requirement, c circumstances, fits, remaining int) {
	if remaining <= 0 || fits == remaining {
		return
	}
	for i := range rows {
		h := c.behind(rows[i])
		if d := rows[i].min - h; d > 0 {
			rows[i].min = h + d*fits/remaining
		}
		if d := rows[i].max - h; d > 0 {
			rows[i].max = h + (d*fits+remaining-1)/remaining
		}
	}
}

// shift gives the flexible requirements so many hundredths, or takes them. Two or more of them
// share it as they like: each may take all, and a joint row holds the sum.
func shift(rows []requirement, flexible []int, by int) *requirement {
	if by == 0 || len(flexible) == 0 {
		return nil
	}
	if len(flexible) == 1 {
		rows[flexible[0]].move(by)
		return nil
	}
	joint := join(rows, flexible, "flexible-together")
	joint.move(by)
	for _, i := range flexible {
		moved := rows[i]
		moved.move(by)
		rows[i].min, rows[i].max = min(rows[i].min, moved.min), max(rows[i].max, moved.max)
	}
	return joint
}

// move shifts both bounds by hundredths, rounded apart, so that a part of a block never makes them too tight.
func (r *requirement) move(by int) {
	r.min = max(0, r.min+floor(by, whole))
	r.max = max(0, r.max-floor(-by, whole))
}

// floor is a/b rounded down, for b > 0.
func floor(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// extend lets the requirements that may grow do so at the expense of the flexible ones, whose
// sum the joint row held so far.
func extend(rows []requirement, flexible []int, joint *requirement) *requirement {
	growing := pick(rows, func(r requirement) bool { return r.extends && !r.flexible })
	if len(growing) == 0 || len(flexible) == 0 {
		return joint
	}
	all := join(rows, append(slices.Clone(flexible), growing...), "flexible-with-extended")
	if joint != nil {
		alone := join(rows, flexible, "")
		all.min += joint.min - alone.min
		all.max += joint.max - alone.max
		joint.min = 0
	}
	spare := join(rows, flexible, "").max
	if joint != nil {
		spare = joint.max
	}
	for _, i := range flexible {
		rows[i].min = 0
	}
	for _, i := range growing {
		rows[i].max += spare
	}
	return all
}

// join is the row that holds the sum of several.
func join(rows []requirement, which []int, id string) *requirement {
	j := &requirement{id: id}
	for _, i := range which {
		if j.title != "" {
			j.title += " and "
		}
		j.title += rows[i].title
		j.min += rows[i].min
		j.max += rows[i].max
		for _, r := range rows[i].rotations {
			if !slices.Contains(j.rotations, r) {
				j.rotations = append(j.rotations, r)
			}
		}
	}
	slices.Sort(j.rotations)
	return j
}

func pick(rows []requirement, keep func(requirement) bool) []int {
	var out []int
	for i := range rows {
		if keep(rows[i]) {
			out = append(out, i)
		}
	}
	return out
}

func total(by map[string]int) int {
	n := 0
	for _, v := range by {
		n += v
	}
	return n
}
