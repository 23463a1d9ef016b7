package row

import (
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// Corridor is every way through an agent's year that is worth nearly as much as the best one, as a graph of true
// states: node 0 is the start, the last node the end of the year, and a step is a whole session with its choice, or
// one period without work. Whoever stays inside it, at whatever prices, is answered exactly by one pass over its
// steps, in a tenth of the time that a search of the whole year takes.
type Corridor struct {
	at    []int16 // [node] period
	first []int32 // [node] first step; one entry more
	to    []int32 // [step] node
	of    []int32 // [step] stretch
	all   *[]stretch
}

// stretch is a session with its choice, or one period without work, and what it costs beyond its cells.
type stretch struct {
	from, to int16
	choice   int16
	extra    int64
}

// Steps is the size of a corridor.
func (c *Corridor) Steps() int { return len(c.to) }

// Corridor returns the corridor of all paths that fall short of best by at most below, where no path is worth more
// than best; nil when it is larger than most, or when machines charge something to the score, which has no price
// that is the same in all questions.
func (o *Oracle) Corridor(p *Prices, best, below int64, most int, stop func() bool) (*Corridor, int64) {
	o.ready()
	if o.dead || slices.ContainsFunc(o.machines, func(m machineField) bool { return m.InScore }) {
		return nil, 0
	}
	o.borrow()
	defer o.giveBack()
	o.stop = stop
	o.prepare(p)
	o.origin = o.begin()
	floor := best - below - 1
	o.known, o.cutoff, o.growth, o.frozen = nil, floor, 1, true // paths met on the way raise nothing
	o.plain(o.graph)
	var ans Answer
	root, work := o.relax.descend(o, corridorSteps, floor, true)
	ans.Work = work
	if root <= floor || !o.prune() {
		return nil, ans.Work
	}
	if root, _ = o.sharpen(root, corridorWork*most, most, &ans); root <= floor || !o.keepAll(4*most, &ans) {
		return nil, ans.Work
	}
	w := &ways{o: o, floor: floor, most: most}
	c := w.corridor(below)
	return c, ans.Work + w.work
}

const (
	corridorSteps = 20 // of the multipliers before parts are kept
	corridorWork  = 20 // for every state allowed, while parts are kept
)

// keepAll keeps the parts that the best relaxed path does not break as well: others do. False when nothing is left.
func (o *Oracle) keepAll(most int, ans *Answer) bool {
	for which := range o.parts {
		if o.holds(o.graph, which) {
			continue
		}
		if o.stopped() {
			return false
		}
		fits := o.graph.refine(o, o.spare, which, o.least(o.cutoff), most)
		ans.Work += int64(len(o.spare.to) * 2)
		if !fits {
			continue
		}
		o.graph, o.spare = o.spare, o.graph
		if root, work := o.relax.descend(o, 0, o.cutoff, false); root <= o.cutoff || !o.prune() {
			return false
		} else {
			ans.Work += work
		}
	}
	return true
}

// ways goes through the true states in the order of periods, as far as the graph leaves them a chance, reads them
// backwards, and keeps what lies on a path worth more than the floor.
type ways struct {
	o      *Oracle
	floor  int64
	most   int
	work   int64
	labels []label    // [node] the best way there
	order  []int32    // nodes by period
	leaps  []leap     // those of a node lie together
	where  [][2]int32 // [node] its leaps
	ahead  []int64    // [node] the best way on
}

// leap is a step while a corridor is made.
type leap struct {
	to    int32
	k     int32 // session
	value int64
}

func (w *ways) corridor(below int64) *Corridor {
	if !w.forward() {
		return nil
	}
	w.ahead = make([]int64, len(w.labels))
	for n := range w.ahead {
		w.ahead[n] = Lowest
	}
	w.ahead[w.order[len(w.order)-1]] = 0
	for _, n := range slices.Backward(w.order) {
		for _, x := range w.leaps[w.where[n][0]:w.where[n][1]] {
			if v := w.ahead[x.to]; v > Lowest/2 {
				w.ahead[n] = max(w.ahead[n], x.value+v)
			}
		}
	}
	if w.ahead[0] < Lowest/2 {
		return nil
	}
	return w.number(w.ahead[0] + w.labels[0].value - below)
}

// forward finds the states and the leaps between them; false when there are too many, or none.
func (w *ways) forward() bool {
	o := w.o
	number := map[key]int32{}
	layers := make([][]int32, o.T+1)
	r := o.rooted()
	w.labels, w.where, layers[0], number[r.key] = append(w.labels, r), append(w.where, [2]int32{}), append(layers[0], 0), 0
	for t := range layers {
		w.order = append(w.order, layers[t]...)
		for _, n := range layers[t] {
			if t == o.T {
				break
			}
			from := w.labels[n]
			kids, _ := o.expand(&from, n, w.floor)
			w.where[n][0] = int32(len(w.leaps))
			for i := range kids {
				l := &kids[i]
				u := l.key.period()
				if u == o.T { // one end of the year
					l.key = key{}
					l.key.at(u, o.A)
				}
				to, known := number[l.key]
				if !known {
					to = int32(len(w.labels))
					number[l.key] = to
					w.labels, w.where, layers[u] = append(w.labels, *l), append(w.where, [2]int32{}), append(layers[u], to)
				} else if l.value > w.labels[to].value {
					w.labels[to] = *l
				}
				k := o.idle
				if a := int(l.step.activity); a < o.A {
					k = o.offset[t*o.A+a] + int32(int(l.step.length)-o.ag.Length[a].Min)
				}
				w.leaps = append(w.leaps, leap{to, k, l.value - from.value})
			}
			w.where[n][1] = int32(len(w.leaps))
			if len(w.labels) > 2*w.most || len(w.leaps) > 6*w.most || n&1023 == 0 && o.stopped() {
				w.work += int64(8 * len(w.leaps))
				return false
			}
		}
	}
	w.work += int64(8 * len(w.leaps))
	return len(layers[o.T]) > 0
}

// number makes the corridor of what lies on paths worth at least least.
func (w *ways) number(least int64) *Corridor {
	o := w.o
	c := &Corridor{first: []int32{0}, all: new([]stretch)}
	node := make([]int32, len(w.labels))
	for _, n := range w.order {
		node[n] = -1
		if w.ahead[n] > Lowest/2 && w.labels[n].value+w.ahead[n] >= least {
			node[n] = int32(len(c.at))
			c.at = append(c.at, int16(w.labels[n].key.period()))
		}
	}
	known := map[stretch]int32{}
	for _, n := range w.order {
		if node[n] < 0 {
			continue
		}
		t := w.labels[n].key.period()
		for _, x := range w.leaps[w.where[n][0]:w.where[n][1]] {
			if node[x.to] < 0 {
				continue
			}
			u := w.labels[x.to].key.period()
			for _, ch := range o.like(x.k) {
				s := stretch{int16(t), int16(u), int16(ch), x.value - o.value[x.k]}
				short := int64(0) // of the best choice
				if x.k != o.idle {
					if int(o.run[t*o.C+int(ch)]) < u-t {
						continue
					}
					short = o.value[x.k] - o.prefix[u*o.C+int(ch)] + o.prefix[t*o.C+int(ch)]
				}
				if w.labels[n].value+x.value-short+w.ahead[x.to] < least {
					continue
				}
				k, ok := known[s]
				if !ok {
					k = int32(len(*c.all))
					known[s] = k
					*c.all = append(*c.all, s)
				}
				c.to, c.of = append(c.to, node[x.to]), append(c.of, k)
			}
		}
		c.first = append(c.first, int32(len(c.to)))
	}
	return c
}

// like returns the choices of session k.
func (o *Oracle) like(k int32) []int32 {
	if k == o.idle {
		return nothing
	}
	return o.m.ChoicesOf[o.m.Choices[o.choice[k]]]
}

var nothing = []int32{model.None}
