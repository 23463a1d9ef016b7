package draft

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/optimizer/problem"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// RuleFrozen names, in exceptions, what no rule of the optimizer says: that the past stays as it was published.
const RuleFrozen = "frozen"

// A Breach is one rule that a schedule breaks, with the things that it is about.
type Breach struct {
	// Key is the same for the same breach as long as the schedule has it, whatever its amount.
	Key                         string
	Rule, Title, Tier           string
	Basis                       string // rule.Law or rule.Safety, or "" where a reason excuses it
	Sentence                    string
	EnrollmentID, FellowID      string
	RotationID, OffsiteOptionID string
	MentorID, Site              string
	BlockIDs                    []string
	Amount                      int64 // in the rule's own unit
	// Open says that filling empty cells can still mend it: too little so far, and not wrong.
	Open bool
	// Past says that it lies in the frozen past, which stays as it was published.
	Past bool
	// Exception is the word that was given for it; nil without one.
	Exception *ent.ScheduleException

	violation rule.Violation
}

// Must reports whether the rule is one that a schedule has to keep.
func (b *Breach) Must() bool { return b.Tier == problem.Must }

// ExceptionID is the exception that was granted for it; "" without one.
func (b *Breach) ExceptionID() string {
	if b.Exception == nil {
		return ""
	}
	return b.Exception.ID
}

// Forceable reports whether a director may break the rule with a reason.
func (b *Breach) Forceable() bool { return b.Basis == "" }

// offends reports whether a breach speaks against a schedule: nothing excuses it.
func (b *Breach) offends() bool { return b.Must() && b.Exception == nil && !b.Past }

// isEmptyCell reports whether a violation only says that a cell has nothing in it. Those are
// listed as missing: a schedule under work is incomplete, and not wrong.
func isEmptyCell(v *rule.Violation) bool {
	return v.Rule == "attendance" && v.Rotation == "" && len(v.Blocks) == 1
}

// breaches names what the violations are about. Equal ones stay apart by their blocks.
func (g *grid) breaches(found []rule.Violation) []Breach {
	var out []Breach
	for _, v := range found {
		if isEmptyCell(&v) {
			continue
		}
		b := Breach{
			Key: keyOf(&v), Rule: v.Rule, Title: v.Title, Tier: v.Tier, Sentence: v.Sentence, Amount: v.Excess, Site: v.Site,
			MentorID: g.snap.Mentor(v.Mentor), violation: v,
		}
		if r, ok := rule.ByID(v.Rule); ok {
			b.Basis = r.Basis
		}
		b.EnrollmentID, b.FellowID = g.snap.Person(v.Fellow)
		b.RotationID, b.OffsiteOptionID = g.snap.Activity(v.Rotation)
		for _, t := range v.Blocks {
			if t >= 0 && t < len(g.snap.Blocks) {
				b.BlockIDs = append(b.BlockIDs, g.snap.Blocks[t].ID)
			}
		}
		b.Exception, b.Past = g.excused(&b), g.past(&b)
		out = append(out, b)
	}
	return out
}

// keyOf says what a violation is of, without how much.
func keyOf(v *rule.Violation) string {
	blocks := make([]string, len(v.Blocks))
	for i, t := range v.Blocks {
		blocks[i] = strconv.Itoa(t)
	}
	return strings.Join([]string{v.Rule, v.Fellow, v.Rotation, v.Mentor, v.Site, strings.Join(blocks, ",")}, "|")
}

// excused is the exception that was granted for a breach. One that has grown since needs a further word.
func (g *grid) excused(b *Breach) *ent.ScheduleException {
	for _, e := range g.exceptions {
		if e.Rule == b.Rule && is(e.EnrollmentID, b.EnrollmentID) && is(e.BlockID, first(b.BlockIDs)) && is(e.RotationID, b.RotationID) &&
			is(e.OffsiteOptionID, b.OffsiteOptionID) && is(e.MentorID, b.MentorID) && int64(e.Amount) >= b.Amount {
			return e
		}
	}
	return nil
}

func is(have *string, want string) bool {
	return have == nil && want == "" || have != nil && *have == want
}

func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}

// difference lists what of after is not in before, or has grown: the breaches that a change makes.
// The other way around it lists those that the change mends.
func difference(before, after []Breach) []Breach {
	was := map[string]int64{}
	for _, b := range before {
		was[b.Key] += b.Amount
	}
	var out []Breach
	for _, b := range after {
		if b.Amount > was[b.Key] {
			out = append(out, b)
		} else {
			was[b.Key] -= b.Amount // of several with one key each counts once
		}
	}
	return out
}

func activityID(p *problem.Problem, a int) string {
	if a < len(p.Rotations) {
		return p.Rotations[a].ID
	}
	return p.Sites[a-len(p.Rotations)].ID
}

// order puts what a schedule has to keep first, otherwise the order of the rules stays.
func order(list []Breach) {
	slices.SortStableFunc(list, func(a, b Breach) int { return cmp.Compare(rank(a.Tier), rank(b.Tier)) })
}

func rank(tier string) int {
	return slices.Index([]string{problem.Must, problem.Should, problem.Wish}, tier)
}
