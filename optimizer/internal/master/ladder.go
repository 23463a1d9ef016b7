package master

import (
	"math"

	"github.com/fellowplan/fellowplan/optimizer/internal/price"
)

// A Ladder decides how hard rows are asked where most of them cannot be exact, from run to run of column generation. A
// round with little effort costs a fraction of one with much and raises the linear program nearly as far, until what it
// does not see is all that is left. So the effort is the one that has lately raised it most for its work: up a step
// when that has brought more, or when nothing is known of it and this one brings little; else down a step, which costs
// little and keeps its figure fresh.
//
// Bounds of rows that are not exact say more about the effort than about the multipliers. So the center that duals are
// smoothed towards is where the rows found were worth least.
type Ladder struct {
	labels []int
	rate   []float64 // [step] growth of the linear program for a unit of work when it was last taken; -1: not yet
	least  []float64 // [step] what the rows found were worth, with what the linking rows are, at the center
	at     int
	before float64 // the linear program when the step was taken
	work   int64
	slow   []int // [step] rounds that brought little
	row    []float64
	fair   []float64
}

// NewLadder goes from some labels of the row search to others.
func NewLadder(from, to int) *Ladder {
	l := &Ladder{}
	for n := from; ; n *= stepEffort {
		if n > to/2 {
			n = to
		}
		l.labels, l.rate, l.least, l.slow = append(l.labels, n), append(l.rate, -1), append(l.least, math.Inf(1)), append(l.slow, 0)
		if n == to {
			return l
		}
	}
}

const (
	stepEffort = 8
	slowGrowth = 3e-4 // of the linear program in a round
	slowRounds = 2
)

// Center is where the rows found were worth least; nil: nothing was asked yet.
func (l *Ladder) Center() *Center {
	if l.row == nil {
		return nil
	}
	return &Center{Row: l.row, Fair: l.fair}
}

// step takes what the last round has brought and chooses the labels of the next.
func (l *Ladder) step(objective float64) int {
	if l.work > 0 {
		grown := max(0, objective-l.before)
		l.rate[l.at] = grown / float64(l.work)
		if grown < slowGrowth*math.Abs(objective) {
			l.slow[l.at]++
		}
		more := l.at+1 < len(l.labels)
		switch {
		case more && l.rate[l.at+1] > l.rate[l.at], more && l.rate[l.at+1] < 0 && l.slow[l.at] >= slowRounds:
			l.at++
		case l.at > 0 && l.rate[l.at] > 0:
			l.at--
		}
	}
	l.before, l.work = objective, 0
	return l.labels[l.at]
}

// higher goes up a step where nothing was found; false: there is none.
func (l *Ladder) higher() bool {
	if l.at+1 == len(l.labels) {
		return false
	}
	l.rate[l.at], l.work = 0, 0
	l.at++
	return true
}

// take moves the center where the rows found at the duals are worth less than before.
func (l *Ladder) take(found int64, u *price.Multipliers, row, fair []float64, work int64) {
	l.work += work
	if worth := float64(found) / float64(u.Scale); worth < l.least[l.at] {
		l.least[l.at], l.row, l.fair = worth, row, fair
	}
}
