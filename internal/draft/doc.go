// Package draft is everything that people do with a stored schedule: read it back as the
// optimizer's (grid.go), judge it by every rule (check.go), itemize what it is worth
// (account.go), explain a cell (cell.go), change it by hand (edit.go), compare two
// (compare.go), approve, publish and restore one (approve.go, publish.go, restore.go).
//
// A schedule is judged against the program as it is today, not as it was when the schedule
// was made. Every change goes through program.Service and so keeps the invariants; the log of
// changes has each cell that a person changed, with before, after and why.
package draft
