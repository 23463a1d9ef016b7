// Package certificate holds the proof of a bound and the plain code that checks it.
//
// The claim is that no schedule of a problem is worth more than Bound (or that there is none at
// all). The proof is a tree of cases that together cover every schedule, and whole multipliers for
// each case. In one case, with y[r] on the linking rows, u[i] >= 0 on the agents' scores, scale S,
// and p(i) running through the years of agent i that the case allows, every schedule is worth at
// most 1/S times
//
//	sum_i max over p(i) of ( S value(i,p) + u(i) score(i,p) - sum_r y(r) use(r,p) )
//	+ sum_r ( y(r) > 0 ? y(r) Hi(r) : y(r) Lo(r) )
//	+ max over w in [wLo, wHi] of ( S F - sum_i u(i) Div(i) ) w
//
// (Lagrangian duality; w is the smallest score per working block). Without objective, S = F = 0, a
// sum below zero proves that the case holds no schedule. Everything is a whole number, or a
// fraction of whole numbers where scores are divided.
//
// Closing steps may come before the cases. At the multipliers of one, a schedule in which agent i does
// activity a in period t is worth at most the sum with i's part replaced by that of i's best year
// through that cell; where this is no more than the claim the cell is shut in all that follows, since
// what it leaves out is within the claim.
//
// The worths that a case names say where the checker may stop looking for a closer bound of an agent's
// best year; nothing is believed of them.
//
// Check trusts what the rules tell the solver (package rule, whose agreement with the rules' own
// checks is proved by enumerating tiny years) and the definition in package model. It shares
// nothing with the row search, the linear program and the branching: its rows are bounded by the
// plain code of this package (agent.go says how), which an enumeration of all years tests, and its
// sums are big integers.
package certificate
