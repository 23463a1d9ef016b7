// Package optimizer finds the best year of a program, proves how good it is,
// and says why when there is none.
//
//	p, err := optimizer.ReadProblem(file)
//	r, err := optimizer.Solve(ctx, p, optimizer.Options{TimeLimit: time.Minute})
//	switch r.Status {
//	case optimizer.Optimal:    // r.Schedule, proved
//	case optimizer.Feasible:   // r.Schedule, within r.Gap of the best
//	case optimizer.TimedOut:   // the same, or no schedule yet
//	case optimizer.Infeasible: // r.Reasons.Sentence
//	}
//	report := optimizer.Check(p, r.Schedule)
//
// # A problem
//
// A [Problem] is one year of one program, a plain value that is read from JSON
// or put together in Go: blocks, rotations and off-site options (Sites), tracks
// with their requirements, mentors, fellows with leave, credit and pins, wishes,
// and any number of further rules ([Rules] lists them, each with its parameters).
// A rule is a must, a should or a wish. [Problem.Objective] weighs wishes, the
// worst-off fellow and changes from a baseline; [Problem.Tiers] puts them one
// before the other instead. The example of Problem makes one in Go; Rotation,
// Setting and the others are those of the package problem, which has the values
// for numbers per block and for a rule's parameters. [ReadProblem], [Validate],
// Solve and the questions say what is wrong with an input by path, value and
// what would be right ([FieldErrors]).
//
// # Questions
//
//   - [Solve]: the best year, or why there is none ([Infeasibility]).
//   - [Check]: is this schedule legal, and what is it worth? Plain code of its
//     own judges every schedule, those of Solve included, before it is returned.
//   - [AccountOf]: where does the objective come from, by rule, fellow and block?
//   - [Menu] and [Possibilities]: what could this fellow have in these blocks,
//     and who would have to move?
//   - [Why]: why this cell and not another?
//   - [Several]: several good years that differ.
//   - [Sensitivity]: what would one place, one mentor or one block more be worth?
//   - [Partial]: the best that can be done where no year keeps every rule.
//
// # Proofs
//
// Bound is proved in whole numbers: no schedule is worth more. No floating-point
// number decides what is feasible or optimal. With [Options.Certificate] the
// proof itself is written down, and [CheckCertificate] proves it again with code
// that shares nothing with the search. Objectives and bounds come as fractions
// (ObjectiveExact, BoundExact) beside the nearest float.
//
// # Limits
//
// A solve ends by itself when everything is proved, and before that at
// [Options.TimeLimit], at [Options.WorkLimit], or when its context is cancelled;
// the best schedule so far and its bound are returned. Work is counted in steps
// of the search, not in time: the same problem, seed and work limit give the same
// answer on every machine, with any number of workers. Nothing is kept between
// calls, except what a caller hands on as [Options.Warm]; any number of solves
// may run at once. Errors are invalid problems and internal failures ([ErrInternal]);
// a search that has ended is a status.
//
// # Inside
//
// The library is independent of any database, web server and clock. Its parts,
// from the outside in:
//
//   - problem: the wire form, reading and validation;
//   - rule: every rule in one place, what the solver is told and what a
//     schedule is judged by;
//   - conflict: counting arguments, irreducible sets, ways out;
//   - certificate: the proof of a bound and its check;
//   - internal/model: a year as mathematics, without fellows and rotations;
//   - internal/row: one agent's exact best year for given prices;
//   - internal/price: multipliers to prices and bounds, in whole numbers;
//   - internal/dual: everybody's multipliers at once, by smoothing;
//   - internal/repair: a good legal year quickly, by growing weights;
//   - internal/near: the fewest changes to a schedule;
//   - internal/lp, internal/master, internal/tree: column generation and
//     branching until proved;
//   - internal/certify: the writer of certificates.
//
// docs/algorithm.md has the mathematics in the order of the code.
package optimizer
