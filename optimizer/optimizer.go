package optimizer

import (
	"io"

	"github.com/fellowplan/fellowplan/optimizer/problem"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// The plain values of the wire form, by the names that callers use. They live
// in the packages problem and rule so that the inside can share them.
type (
	Problem      = problem.Problem
	Blocks       = problem.Blocks
	Rotation     = problem.Rotation
	Prerequisite = problem.Prerequisite
	Coverage     = problem.Coverage
	PerBlock     = problem.PerBlock
	Site         = problem.Site
	Track        = problem.Track
	Requirement  = problem.Requirement
	Mentor       = problem.Mentor
	Fellow       = problem.Fellow
	Pair         = problem.Pair
	Preference   = problem.Preference
	BlockWish    = problem.BlockWish
	Objective    = problem.Objective
	Setting      = problem.Setting
	Schedule     = problem.Schedule
	Row          = problem.Row
	Term         = problem.Term
	FieldError   = problem.FieldError
	FieldErrors  = problem.Errors
	Violation    = rule.Violation
	Card         = rule.Card
	Parameter    = rule.Parameter
)

// Rules returns the card of every rule, in the order in which they are
// checked.
func Rules() []Card { return rule.Cards() }

// ReadProblem reads and validates one problem. What is wrong comes back as
// FieldErrors with path, value and what would be right.
func ReadProblem(r io.Reader) (*Problem, error) {
	p, err := problem.Read(r)
	if err != nil {
		return nil, err
	}
	if err := Validate(p); err != nil {
		return nil, err
	}
	return p, nil
}

// Validate judges a whole problem, rule settings included (the method
// Problem.Validate leaves those out).
func Validate(p *Problem) error {
	if err := p.Validate(); err != nil {
		return err
	}
	return rule.Validate(p)
}

// WriteProblem writes p as one JSON document.
func WriteProblem(w io.Writer, p *Problem) error { return problem.Write(w, p) }

// ReadSchedule reads one schedule.
func ReadSchedule(r io.Reader) (*Schedule, error) { return problem.ReadSchedule(r) }

// WriteSchedule writes s as one JSON document.
func WriteSchedule(w io.Writer, s *Schedule) error { return problem.WriteSchedule(w, s) }
