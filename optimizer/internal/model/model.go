// Package model is a year as mathematics, with no fellow and no rotation in
// it: what the rules compile a problem into and what every algorithm reads.
// It is the seam between the rules and the solver; both sides may rely on
// everything written here and on nothing else.
//
// Agents i = 0..n-1 each live through periods t = 0..T-1. In every period in
// which an agent works it performs exactly one activity a, through one choice
// c of that activity (an activity has one choice, or several that differ only
// in what they use, such as mentors); in the others none. A maximal run of
// one activity over consecutive working periods is a session; a session keeps
// one choice. An agent's whole year is a Path.
//
// A path p of agent i is accepted when every cell is open, every session has
// an allowed length, every direct succession is allowed, every counter ends
// within its bounds, every gate is open when its session starts, and every
// machine accepts. These speak of one agent alone and never enter the master
// program. Linking rows tie agents together:
//
//	maximize   sum_i value(i, p_i) + F * min_i score(i, p_i) / Div_i - penalties
//	subject to Lo_r <= sum_i use(r, p_i) <= Hi_r          for every row r
//
// where value is the sum of Gain over cells minus the prices of soft counters
// and machines, score the sum of Score over cells minus the costs of machines
// that say so, and use(r, p) the sum of coefficients over the cells of p. A
// row with a penalty may be broken at that price per unit.
//
// All data are integers. See docs/algorithm.md for the methods.
package model

// None is the entry of a Path in a period without activity.
const None = -1

// Model is one whole year. It is immutable once built: any number of
// goroutines may read it.
type Model struct {
	Periods    int
	Activities int
	Choices    []int32   // [choice] its activity
	ChoicesOf  [][]int32 // [activity] its choices, at least one
	Agents     []Agent
	Rows       []Row
	Shared     [][]Use // [period*len(Choices)+choice] rows used by every agent with UsesShared
	// FairWeight is F >= 0, the weight of the smallest Score/Div over the
	// agents with Div > 0. 0: no such term.
	FairWeight int64
	// Settle returns a schedule's paths with whatever the schedule itself does not show, such as agents that are
	// nobody, as good as it can be; its argument stays as it is. nil: everything shows.
	Settle func([]Path) []Path
	// Keeps says whether one path per agent also keeps what would take too many rows to write down; nil: the rows
	// say it all. It is asked about paths that keep every row, by several goroutines at once.
	Keeps func(paths []Path) bool
}

// Row is one linking row, Lo <= use <= Hi. A penalty of 0 makes that side
// hard; otherwise each unit below Lo costs Under and each above Hi costs Over.
type Row struct {
	Lo, Hi      int64
	Under, Over int64
	Origin      int // index into the rules' own table of where the row came from
}

// Infinite stands for "no bound" in Row and Counter.
const Infinite = int64(1) << 40

// Use says that a cell counts Coef towards Row.
type Use struct {
	Row  int32
	Coef int32
}

// Span is a closed range of lengths in periods.
type Span struct{ Min, Max int }

// Agent is one agent's rules and wishes.
type Agent struct {
	Work   []bool  // [period]
	Open   []bool  // [period*A+activity] the cell may be taken
	Gain   []int64 // [period*A+activity] part of the objective
	Score  []int64 // [period*A+activity] what the fairness term adds up
	Div    int64   // divisor of the fairness term; 0: the agent has no part in it
	Length []Span  // [activity] allowed session lengths
	Follow []bool  // [before*A+after] after may start in the period right after before ended

	Counters []Counter
	Gates    []Gate
	Machines []*Machine

	UsesShared bool            // the rows of Model.Shared count this agent
	Own        map[int32][]Use // by cell period*len(Choices)+choice, on top of Shared
}

// Counter adds up Inc over the periods and PerSession over the sessions of a
// path, from Start, and ends in Min..Max. A price above 0 makes that side
// soft: each unit below Min costs Under, each above Max costs Over, once, at
// the end of the year. All increments are >= 0.
type Counter struct {
	Start, Min, Max int64
	Inc             []int32 // [period*A+activity]; nil: none
	PerSession      []int32 // [activity]; nil: none
	Under, Over     int64
	Origin          int
}

// Gate opens sessions of Activity: one may start only when Counter has
// reached AtLeast before its first period.
type Gate struct {
	Activity int
	Counter  int
	AtLeast  int64
}

// Machine is a finite automaton that reads a path period by period. Symbol a
// is the activity, Activities the symbol for none. State 0 is the start.
type Machine struct {
	States int
	Next   []int32 // [(state*T+period)*(A+1)+symbol] next state, or -1: refused
	Cost   []int64 // same shape, >= 0; nil: free
	Accept []int64 // [state] cost of ending there, >= 0, or -1: refused
	// InScore takes the cost off the agent's score as well, so that it counts for the worst-off.
	InScore bool
	Origin  int
}

// Step returns the state after reading symbol in period t, and its cost.
func (m *Machine) Step(T, A int, state int32, t, symbol int) (next int32, cost int64) {
	k := (int(state)*T+t)*(A+1) + symbol
	if m.Cost != nil {
		cost = m.Cost[k]
	}
	return m.Next[k], cost
}

// Path is an agent's year: the choice in every period, or None.
type Path []int16

// Cell returns the index of (period, choice) in Shared and Own.
func (m *Model) Cell(t int, c int32) int { return t*len(m.Choices) + int(c) }

// EachUse calls f for every row that agent i uses by choice c in period t.
func (m *Model) EachUse(i, t int, c int32, f func(Use)) {
	cell := m.Cell(t, c)
	a := &m.Agents[i]
	if a.UsesShared {
		for _, u := range m.Shared[cell] {
			f(u)
		}
	}
	for _, u := range a.Own[int32(cell)] {
		f(u)
	}
}

// Sessions calls f(activity, choice, start, length) for every session of p in
// order of time.
func (m *Model) Sessions(i int, p Path, f func(a int, c int16, start, length int)) {
	for t := 0; t < m.Periods; {
		if p[t] == None {
			t++
			continue
		}
		s, a := t, m.Choices[p[t]]
		for t < m.Periods && p[t] != None && m.Choices[p[t]] == a {
			t++
		}
		f(int(a), p[s], s, t-s)
	}
}
