package tree

import (
	"github.com/fellowplan/fellowplan/optimizer/internal/master"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
)

// Log is what the search keeps of its proof as it goes, for the certificate: what closed cells at
// the root, and what bounds every part that the branching left. A nil Log keeps nothing.
type Log struct {
	Closings []*Proof // in the order in which they shut cells
	Leaves   []Leaf   // closed parts; with Open they cover every schedule
	Open     []Leaf   // parts that were not closed when the search ended
	// Inside is the branching inside corridors, down from the last of Closings, where that was asked for by
	// Corridors and did not grow too large.
	Corridors bool
	Inside    *Part
}

// Part is a node of the branching inside corridors, with the best bound found there. The bound holds for what
// lies in the corridors that the parts above leave: a schedule outside falls short of one of their bounds by more than
// there is to the incumbent.
type Part struct {
	Cuts    []Cut
	By      price.Multipliers
	Best    []int64
	Bound   int64
	None    bool // somebody has no path
	Yes, No *Part
}

// Needs is how many parts of the branching from here on have to be shown, each of them within a claim or without any
// schedule; a part that is neither and was not split counts too.
func (p *Part) Needs(within func(bound int64) bool) int {
	if p.None || p.Yes == nil || within(p.Bound) {
		return 1
	}
	return p.Yes.Needs(within) + p.No.Needs(within)
}

// mostParts bounds what is kept of the branching inside corridors: some 10 KB each.
const mostParts = 8000

// Proof is a bound with what gave it.
type Proof struct {
	By    price.Multipliers
	Best  []int64 // [agent] what its path is worth at most, units of 1/Scale
	Empty bool    // without objective: the sum is below zero and no schedule is there
	None  bool    // Agent has no path at all; nothing else is needed
	Agent int
}

// Leaf is one part: the schedules that keep Cuts. Proof nil: it has no bound yet.
type Leaf struct {
	Cuts  []Cut
	Proof *Proof
}

// Cut says that Agent does (or does not) do Activity in Period, or one Choice of it when that is
// not -1.
type Cut struct {
	Agent, Period, Activity, Choice int
	Does                            bool
}

// closing keeps what is about to shut cells.
func (l *Log) closing(u *price.Multipliers, best []int64) {
	if l != nil {
		l.Closings = append(l.Closings, &Proof{By: *u, Best: best})
	}
}

// leaf keeps a closed part.
func (l *Log) leaf(cuts []cut, p *Proof) {
	if l != nil {
		l.Leaves = append(l.Leaves, Leaf{exported(cuts), p})
	}
}

// open keeps a part that stays open.
func (l *Log) open(cuts []cut, p *Proof) {
	if l != nil {
		l.Open = append(l.Open, Leaf{exported(cuts), p})
	}
}

func exported(cuts []cut) []Cut {
	list := make([]Cut, len(cuts))
	for k, c := range cuts {
		list[k] = Cut{c.agent, c.period, c.activity, c.choice, c.does}
	}
	return list
}

// Whole keeps that out bounds the whole: nothing else is needed.
func (l *Log) Whole(out *master.Outcome) {
	if l != nil {
		l.Closings, l.Leaves, l.Open = nil, []Leaf{{Proof: proof(out)}}, nil
	}
}
