package lp

import (
	"errors"
	"math"
)

// Inf is the bound of what has none. Use -Inf below.
var Inf = math.Inf(1)

// largest is the size above which a number is refused: its products would drown the others.
const largest = 1e18

// Errors of the building calls. They are wrapped with the place and the value.
var (
	ErrNumber = errors.New("lp: number is not finite or too large")
	ErrBounds = errors.New("lp: lower bound above upper bound")
	ErrIndex  = errors.New("lp: no such row or column")
	ErrShape  = errors.New("lp: indices and values differ in length, or an index repeats")
)

// Status says how a solve ended.
type Status int

// The statuses. Only Optimal, Infeasible and Unbounded are statements about the program; after the
// others the Solver stands at a valid basis from which Solve continues.
const (
	Unsolved       Status = iota
	Optimal               // Solution.X is optimal within the tolerances, Dual proves it
	Infeasible            // Solution.Farkas proves it
	Unbounded             // Solution.Ray proves it
	IterationLimit        // Options.MaxIterations reached
	Cancelled             // the context ended or Options.Stop said so
	Numerical             // recovery failed; the figures are the best known and prove nothing
)

func (s Status) String() string {
	switch s {
	case Optimal:
		return "optimal"
	case Infeasible:
		return "infeasible"
	case Unbounded:
		return "unbounded"
	case IterationLimit:
		return "iteration limit"
	case Cancelled:
		return "cancelled"
	case Numerical:
		return "numerical trouble"
	}
	return "unsolved"
}

// Column is one variable: its value per unit, its bounds, and its entries.
type Column struct {
	Cost         float64
	Lower, Upper float64 // -Inf and Inf allowed; beware that the zero Upper fixes at 0
	Rows         []int   // distinct, counted from 0, any order
	Values       []float64
	// Values holds the entry for each of Rows; nil means that all are 1.
}

// Row is one constraint Lower <= sum of Values[k] x(Columns[k]) <= Upper over columns that exist.
type Row struct {
	Lower, Upper float64 // -Inf and Inf allowed
	Columns      []int   // distinct; empty for a row that later columns will fill
	Values       []float64
	// Values holds the entry for each of Columns; nil means that all are 1.
}

// Options of one solve. The zero value is ready to use.
type Options struct {
	// MaxIterations bounds the pivots and bound flips of this solve; 0 means 10000 + 50 (rows + columns).
	MaxIterations int
	// Stop is asked every few iterations beside the context; nil means never.
	Stop func() bool
	// PrimalTolerance is how far a value may lie outside its bounds; 0 means 1e-8.
	PrimalTolerance float64
	// DualTolerance is how far a reduced cost may have the wrong sign, in units of cost; 0 means 1e-8.
	// It is never finer than 1e-14 of the largest cost.
	DualTolerance float64
	// Cold forgets the basis and starts from the logicals.
	Cold bool
}

// Solution is the answer of one solve. Its slices belong to the caller.
type Solution struct {
	Status     Status
	Objective  float64   // c'X
	X          []float64 // [column]
	Activity   []float64 // [row] a(i)'X
	Dual       []float64 // [row] y; the signs are those of the package comment
	Reduced    []float64 // [column] c - A'y
	Farkas     []float64 // [row] when Infeasible, else nil
	Ray        []float64 // [column] when Unbounded: direction in which c grows without end, else nil
	Iterations int       // pivots and bound flips
	Stats      Stats
}

// Stats counts the work of one solve.
type Stats struct {
	Primal, Dual     int // iterations of either method
	Factorizations   int
	Perturbations    int     // times that bounds or costs were perturbed
	Bland            int     // iterations under Bland's rule
	Recoveries       int     // refactorizations forced by a figure that did not agree
	PrimalInfeasible float64 // largest bound violation of the answer
	DualInfeasible   float64 // largest reduced cost of the wrong sign of the answer
}

// Basis is a snapshot of which variables are basic and where the others sit.
// It stays usable after columns or rows have been added: new ones start nonbasic, new rows basic.
// It is void after RemoveColumns.
type Basis struct {
	columns []place // [column]
	rows    []place // [row]
}

// place is where a variable sits.
type place int8

const (
	basic   place = iota
	atLower       // nonbasic at its lower bound
	atUpper       // nonbasic at its upper bound
	atZero        // nonbasic and free
)
