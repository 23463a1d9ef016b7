// Package whatif answers what would be if something were otherwise, and changes nothing by it:
// what a change breaks, the fewest moves that make it legal, the best year with it (ask.go); what
// a fellow could have in some blocks and when something would hurt least (menu.go, best.go).
// Scenarios keep such questions (scenario.go); they become drafts (promote.go) or requests
// (request.go), which are decided one by one or together (decide.go, grant.go).
//
// A change is applied twice, and never to what is stored: to the program's facts as the planner
// reads them, and to the cells of the schedule in question. Each kind of change has one file,
// step_<kind>.go; CONTRIBUTING.md has the recipe for another one.
package whatif
