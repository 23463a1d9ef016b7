// Package lp solves linear programs again and again while they grow: it is the restricted
// master of column generation.
//
//	maximize    sum over j of  c(j) x(j)
//	subject to  L(i) <= sum over j of a(i,j) x(j) <= U(i)    for every row i
//	            l(j) <=              x(j)         <= u(j)    for every column j
//
// Bounds may be infinite on either side, equal (an equation, a fixed column) or both infinite
// (a free row, a free column). Columns are sparse.
//
// # Use
//
//	s := lp.New()
//	person, _ := s.AddRow(1, 1)                // sum of this person's patterns = 1
//	ward, _ := s.AddRow(2, 4)                  // between two and four in the ward
//	s.AddElastic(ward, 1000, 1000)             // one missing or one too many costs 1000
//	s.AddColumn(lp.Column{Cost: 7, Upper: lp.Inf, Rows: []int{person, ward}})
//	r, err := s.Solve(ctx, lp.Options{})
//	// price with r.Dual, s.AddColumn(...), s.Solve(...): continues where it stood
//
// After any change (columns or rows added, columns removed, bounds or costs moved) Solve starts
// from the basis of the last one. [Solver.Basis] and [Solver.SetBasis] carry a basis to another
// node of a search tree.
//
// # Mathematics
//
// Every row gets a logical variable s(i) = a(i)x with the row's bounds, so that the program is
// A x - s = 0 with bounds on everything, and a change of a right-hand side is a change of a bound.
// Inside, -c is minimized. A basis B of m columns gives the point x(B) = -inv(B) N x(N), the
// duals y = inv(B)'c(B) and the reduced costs d = c - A'y.
//
// One solve runs, until nothing is left to mend (see solve.go):
//
//   - if the point breaks a bound: the bounded dual simplex. Where the basis is not dual feasible,
//     boxed columns change side and the costs of others are shifted for the while, so that no
//     artificial variable and no big M is needed. Its failure proves infeasibility.
//   - then the primal simplex with the true costs, on a working set of columns that is topped up
//     by pricing all of them (partial pricing; "sifting" in Bixby et al. 1992).
//
// Both use Devex pricing (Forrest, Goldfarb 1992) and Harris' two-pass ratio test (Harris 1973);
// the dual one flips bounds on its way (Maros 2003, chapter 10). Degeneracy is met by bounded
// perturbations, of basic bounds in the primal and of costs in the dual, drawn from a fixed
// sequence and removed before the answer (Koberstein 2005, chapter 6); when these have been spent,
// Bland's rule (Bland 1977) ends any cycle.
//
// The basis is factorized as LU with Markowitz' counts and threshold pivoting (Suhl, Suhl 1990) and
// updated after Forrest and Tomlin 1972. The kernel that is left when the sparse elimination has
// filled up is factorized by gonum's dense LU (lapack Dgetrf): that is the only dense algebra
// here. gonum's own lp.Simplex is not used: it is dense, has no bounds on variables, no warm
// start and no duals (537 x 1,158 took it 32 s where this package needs some milliseconds). It
// serves as a second opinion in the tests.
//
// # Signs
//
// With duals y and reduced costs d(j) = c(j) - sum over i of y(i) a(i,j), at an optimum:
//
//	d(j) <= 0 where x(j) sits at its lower bound, d(j) >= 0 at its upper bound, 0 between
//	y(i) >= 0 where row i sits at its upper bound, y(i) <= 0 at its lower bound, 0 between
//
// so that a new column with bounds 0 and infinity is worth adding when c - y'a > 0, and
//
//	c'x = sum over i of (y(i) > 0 ? U(i) : L(i)) y(i) + sum over j of (d(j) > 0 ? u(j) : l(j)) d(j).
//
// A [Solution.Farkas] vector f of an infeasible program satisfies
//
//	sum over i of (f(i) > 0 ? L(i) : U(i)) f(i)  >  sum over j of (g(j) > 0 ? u(j) : l(j)) g(j),   g = A'f:
//
// the rows together demand more than the columns can give. A new column with bounds 0 and
// infinity can help only if its f'a > 0 (Farkas pricing).
//
// # What is promised, and what not
//
// Numbers are float64 and tolerances are absolute (see [Options]); a caller that needs a proof
// recomputes the bound from the duals in integers. The same calls in the same order give the same
// bits: no clock, no randomness from outside, no goroutines of its own (gonum multiplies large blocks
// with some; each block is summed by one of them in a fixed order). A Solver is not safe for concurrent
// use; two Solvers are independent.
//
// Not here: presolve, scaling of rows (entries are expected between about 1e-3 and 1e4), integer
// variables, cuts, removal of rows (give a row infinite bounds instead).
//
// Sources: Maros, Computational Techniques of the Simplex Method, 2003. Koberstein, The Dual
// Simplex Method, 2005. Forrest and Tomlin, Updated triangular factors of the basis, 1972. Forrest
// and Goldfarb, Steepest-edge simplex algorithms, 1992. Harris, Pivot selection methods of the
// Devex LP code, 1973. Suhl and Suhl, Computing sparse LU factorizations, 1990. Bland, New finite
// pivoting rules, 1977. Bixby, Gregory, Lustig, Marsten, Shanno, Very large-scale linear
// programming, 1992.
package lp
