// Package planner joins what is remembered and what decides: it says a program's year as a
// problem (problem*.go), runs the optimizer on it in the background (planner.go, worker.go),
// keeps the answer as a draft schedule (keep.go), and reads schedules for people (progress.go,
// mentors.go, topics.go, table.go).
//
// The optimizer never runs inside a transaction, and a run works on the snapshot that was
// taken when it was asked for: what is edited meanwhile does not reach it.
package planner
