package optimizer

import (
	"io"

	"github.com/fellowplan/fellowplan/optimizer/problem"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// The plain values of the wire form, by the names that callers use. They live
// in the packages problem and rule so that the inside can share them.
type (
	// Problem is one year of one program.
	Problem = problem.Problem
	// Blocks is its calendar.
	Blocks = problem.Blocks
	// Rotation is an activity at home.
	Rotation = problem.Rotation
	// Prerequisite asks for blocks of one rotation before another.
	Prerequisite = problem.Prerequisite
	// Coverage bounds the fellows of a rotation per block.
	Coverage = problem.Coverage
	// PerBlock is a number for all blocks or one per block.
	PerBlock = problem.PerBlock
	// Site is an off-site option.
	Site = problem.Site
	// Track is a curriculum.
	Track = problem.Track
	// Requirement bounds the blocks on a group of rotations.
	Requirement = problem.Requirement
	// Mentor supervises rotations.
	Mentor = problem.Mentor
	// Fellow is one person's year.
	Fellow = problem.Fellow
	// Pair ties two fellows on one rotation.
	Pair = problem.Pair
	// Preference holds one fellow's wishes.
	Preference = problem.Preference
	// BlockWish scores one rotation in one block.
	BlockWish = problem.BlockWish
	// Objective weighs wishes, fairness and changes.
	Objective = problem.Objective
	// Setting switches on one rule.
	Setting = problem.Setting
	// Schedule is one answer.
	Schedule = problem.Schedule
	// Row is one fellow's year in a schedule.
	Row = problem.Row
	// Term is one rule's part in the objective.
	Term = problem.Term
	// FieldError is one thing wrong with an input.
	FieldError = problem.FieldError
	// FieldErrors is all that is wrong with it.
	FieldErrors = problem.Errors
	// Violation is one breach of a rule.
	Violation = rule.Violation
	// Card says what a rule is.
	Card = rule.Card
	// Parameter is one number of a rule, with its bounds.
	Parameter = rule.Parameter
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
