// Package optimizer finds the best year of a program, proves how good it is,
// and says why when there is none.
//
//	p, err := optimizer.ReadProblem(file)
//	r, err := optimizer.Solve(ctx, p, optimizer.Options{TimeLimit: time.Minute})
//	switch r.Status {
//	case optimizer.Optimal:    // r.Schedule, proved
//	case optimizer.Feasible:   // r.Schedule, within r.Gap of the best
//	case optimizer.Infeasible: // r.Reasons.Sentence
//	}
//	report := optimizer.Check(p, r.Schedule)
//
// The library is independent of any database, web server and clock. Its parts,
// from the outside in:
//
//   - problem: the wire form, reading and validation;
//   - rule: every rule in one place, what the solver is told and what a
//     schedule is judged by;
//   - internal/model: a year as mathematics, without fellows and rotations;
//   - internal/row: one agent's exact best year for given prices;
//   - internal/price: multipliers to prices and bounds, in whole numbers;
//   - internal/repair (coming): a good legal year quickly, by growing weights;
//   - internal/lp, internal/master, internal/tree: column generation and
//     branching until proved.
//
// docs/algorithm.md has the mathematics in the order of the code.
package optimizer
