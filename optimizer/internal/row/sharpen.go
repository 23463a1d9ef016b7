package row

import "math"

// sharpen keeps parts in the graph, one after the other, until it has done
// quantum work or no part fits into most arcs; the multipliers are tuned and
// the graph is pruned after each. It returns the bound on all paths worth more
// than the cutoff, and whether the graph has changed.
func (o *Oracle) sharpen(root int64, quantum, most int, ans *Answer) (int64, bool) {
	r := &o.relax
	changed := false
	for until := ans.Work + int64(quantum); root > o.cutoff && ans.Work < until && !o.stopped(); {
		which := o.pick(most)
		if which < 0 {
			break
		}
		was, gap := len(o.graph.to), root-o.cutoff
		fits := o.graph.refine(o, o.spare, which, o.least(o.cutoff), 4*most)
		ans.Work += int64(len(o.spare.to) * 2)
		o.growth = float64(len(o.spare.to)) / float64(was*o.kept[which].size)
		lesson := &r.lessons[which]
		if !fits {
			lesson.learn(0, math.Log(float64(o.kept[which].size)))
			break
		}
		o.graph, o.spare = o.spare, o.graph
		for k := range r.tally {
			r.tally[k] /= 2
		}
		changed = true
		var work int64
		root, work = r.descend(o, keptSteps, o.cutoff, true)
		ans.Work += work
		if root <= o.cutoff || !o.prune() {
			lesson.learn(mostGain, leastCost)
			return min(root, o.cutoff), true
		}
		if o.cutoff > Lowest/2 {
			lesson.learn(math.Log(float64(gap)/float64(root-o.cutoff)), math.Log(float64(len(o.graph.to))/float64(was)))
		}
	}
	return root, changed
}

// lesson is what keeping a part has brought so far: by how much it closed the
// gap and multiplied the arcs, as logarithms.
type lesson struct{ gain, cost float64 }

const (
	mostGain  = 3.0
	leastCost = 0.3
	memory    = 3.0 // a new lesson counts as much as 1/memory
)

func (l *lesson) learn(gain, cost float64) {
	l.gain += (min(gain, mostGain) - l.gain) / memory
	l.cost += (max(cost, leastCost) - l.cost) / memory
}

// pick chooses the part to keep next: one that relaxed paths have broken
// lately, and that has closed much of the gap for what it cost.
func (o *Oracle) pick(most int) (which int) {
	r := &o.relax
	best := 0.0
	which = -1
	for k, p := range o.kept {
		if r.tally[k] < 0.5 || o.growth*float64(len(o.graph.to)*p.size) > float64(2*most) || o.holds(o.graph, k) {
			continue
		}
		if v := r.tally[k] * (0.2 + r.lessons[k].gain) / (1 + r.lessons[k].cost); v > best {
			best, which = v, k
		}
	}
	return which
}

// arcsPerLabel is how many arcs a graph may have for every label that the
// search may make.
const arcsPerLabel = 30

// keptSteps is how many steps the multipliers make after a part is kept.
const keptSteps = 6

// firstWidth is the width of the first beam.
const firstWidth = 10

// workPerLabel is how many arcs may be gone through, in all, for every label that
// the search may make.
const workPerLabel = 300

// firstQuantum is how much of that is done before the first search.
const firstQuantum = 60_000

// prune takes out of the graph what cannot be part of a path worth more than
// the cutoff; false when nothing is left.
func (o *Oracle) prune() bool {
	if o.cutoff < Lowest/2 {
		return true
	}
	o.graph.forward(o)
	return o.graph.prune(o, o.least(o.cutoff))
}
