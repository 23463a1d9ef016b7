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
	// Inside are the branchings inside corridors, one for each time that the search went there, where that was asked for by
	// Corridors and did not grow too large.
	Corridors bool
	Inside    []*Branching
}

// Branching is a tree of parts inside corridors, down from the last of the first so many Closings.
type Branching struct {
	Root  *Part
	After int
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
// schedule; false where one that is neither was not split.
func (p *Part) Needs(within func(bound int64) bool) (parts int, shown bool) {
	switch {
	case p.None || within(p.Bound):
		return 1, true
	case p.Yes == nil:
		return 1, false
	}
	yes, ok := p.Yes.Needs(within)
	no, too := p.No.Needs(within)
	return yes + no, ok && too
}

// Shows is the branching that shows a claim with the fewest parts, and how many; nil: none does.
func (l *Log) Shows(within func(bound int64) bool) (by *Branching, parts int) {
	if l == nil {
		return nil, 0
	}
	for _, b := range l.Inside {
		if n, shown := b.Root.Needs(within); shown && (by == nil || n < parts) {
			by, parts = b, n
		}
	}
	return by, parts
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
