package row

import (
	"slices"
	"sync"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// newMemory holds the scratch of oracles that are not being asked.
func newMemory() *sync.Pool { return &sync.Pool{New: func() any { return new(scratch) }} }

// mostKeptLabels is how many labels a scratch may keep between calls.
const mostKeptLabels = 1 << 17

// Best returns the best paths at the given prices, exactly when the search
// ends within its limits; in any case with a valid bound.
func (o *Oracle) Best(p *Prices, opt Options) Answer {
	o.ready()
	o.borrow()
	defer o.giveBack()
	o.stop = opt.Stop
	var ans Answer
	opt.Paths, opt.Floor = max(1, opt.Paths), max(opt.Floor, Lowest)
	if o.dead {
		ans.Exact, ans.Empty, ans.Bound = true, true, Lowest
		return ans
	}
	o.prepare(p)
	ans.Work = int64(len(o.value))
	o.best(opt, &ans)
	return ans
}

// stopped reports that the caller wants no more.
func (o *Oracle) stopped() bool { return o.stop != nil && o.stop() }

// borrow takes a scratch for one call.
func (o *Oracle) borrow() {
	o.scratch = o.memory.Get().(*scratch)
	o.usage = sized(o.usage, len(o.counters))
	o.graph, o.spare = &o.graphs[0], &o.graphs[1]
}

func (o *Oracle) giveBack() {
	if cap(o.store.labels) > mostKeptLabels {
		o.store = store{}
	}
	o.memory.Put(o.scratch)
	o.scratch = nil
}

// least is what a path of the graph must be worth, from the origin on, for
// the whole to be worth more than floor.
func (o *Oracle) least(floor int64) int64 {
	if floor < Lowest/2 {
		return Lowest
	}
	return floor - o.origin.value - o.relax.constant(o, o.relax.y)
}

// offer takes a legal path worth value.
func (o *Oracle) offer(p model.Path, value int64) {
	if value > o.cutoff && !o.frozen {
		o.known, o.cutoff = p, value
	}
}

// offerWalk offers the relaxed path last walked when the machines and loose
// counters accept it too, and returns its value, or Lowest.
func (o *Oracle) offerWalk() int64 {
	l := o.origin
	for _, x := range o.walked {
		if x.a == o.A {
			if !o.run1(&l, x.t, 1, o.A) {
				return Lowest
			}
			l.key.at(x.t+1, o.A)
			continue
		}
		if !o.step(&l, x.a, x.t, x.n) {
			return Lowest
		}
		l.value += o.value[int(o.offset[x.t*o.A+x.a])+x.n-o.ag.Length[x.a].Min]
		l.key.at(x.t+x.n, x.a)
	}
	end, ok := o.end(&l.key)
	if !ok {
		return Lowest
	}
	value := l.value - end
	if value > o.cutoff && !o.frozen {
		p := o.blank()
		for _, x := range o.walked {
			o.put(p, x)
		}
		o.offer(p, value)
	}
	return value
}

func (o *Oracle) best(opt Options, ans *Answer) {
	o.origin = o.begin()
	r := &o.relax
	o.known, o.cutoff, o.frozen = nil, opt.Floor, false
	if o.ends, o.wanted = o.ends[:0], 0; opt.Ends {
		o.wanted = opt.Paths
	}
	if opt.Near != nil {
		near := append(model.Path(nil), opt.Near...)
		if v, ok := o.worth(near); ok {
			o.offer(near, v)
		}
		o.origin = o.begin()
	}
	steps := opt.Steps
	if r.warm {
		steps = min(steps, 16)
	}
	r.warm = true
	o.plain(o.graph)
	root, work := r.descend(o, steps, o.cutoff, true)
	ans.Relaxed = root
	ans.Work += work
	if root < Lowest/2 {
		ans.Exact, ans.Empty, ans.Bound = true, true, Lowest
		return
	}
	o.growth = 1
	done := root <= o.cutoff || !o.prune()
	if !done {
		root, done = o.prove(root, opt, ans)
	}
	if done {
		ans.Exact, ans.Bound = true, max(root, o.cutoff)
		ans.Empty = root < Lowest/2 && !o.graph.cut && o.known == nil
		if o.known != nil {
			ans.Paths, ans.Values, ans.Bound = []model.Path{o.known}, []int64{o.cutoff}, o.cutoff
		}
		return
	}
	if len(ans.Paths) == 0 && !ans.Exact && opt.Beam > 0 {
		o.look(opt, ans)
	}
	if o.known != nil && (len(ans.Paths) == 0 || o.cutoff > ans.Values[0]) {
		ans.Paths, ans.Values = []model.Path{o.known}, []int64{o.cutoff}
		ans.Bound = max(ans.Bound, o.cutoff)
		ans.Empty = false
		for _, e := range o.ends {
			if len(ans.Paths) < opt.Paths && e.value > opt.Floor {
				ans.Paths, ans.Values = append(ans.Paths, e.path), append(ans.Values, e.value)
			}
		}
	}
}

// prove goes from the plain graph to an answer in rounds: parts are kept, then
// the true states are searched, then a beam looks for a path that lets more be
// taken out. Every round does half as much again as the one before. It returns
// true when nothing better than the cutoff is left; else ans holds what the
// last search found.
func (o *Oracle) prove(root int64, opt Options, ans *Answer) (int64, bool) {
	spent := ans.Work
	for quantum, width := firstQuantum, firstWidth; ; quantum, width = quantum+quantum/2, 2*width {
		labels := min(opt.Labels, quantum/arcsPerLabel)
		changed := false
		root, changed = o.sharpen(root, quantum, labels*arcsPerLabel, ans)
		if root <= o.cutoff {
			return root, true
		}
		last := !changed || ans.Work-spent > int64(opt.Labels*workPerLabel)
		if last {
			labels = opt.Labels
		}
		ans.Paths, ans.Values, ans.Bound, ans.Exact = nil, nil, root, false
		o.search(o.cutoff, opt.Paths, labels, ans, func(n int32) { o.take(n, ans) })
		if ans.Exact || last || o.stopped() {
			return root, false
		}
		if opt.Beam > 0 && o.narrow(width, ans) && !o.prune() {
			return root, true
		}
	}
}

// ending is another path that a beam has brought to its end.
type ending struct {
	path  model.Path
	value int64
}

// narrow looks for a better path with a beam and reports whether there was one.
func (o *Oracle) narrow(width int, ans *Answer) bool {
	n := o.beam(o.cutoff, width, ans)
	if n < 0 {
		return false
	}
	path := o.blank()
	o.path(n, path)
	o.offer(path, o.store.labels[n].value)
	if o.wanted > 1 {
		o.ends = o.ends[:0]
		for _, m := range o.store.top(o.layers[o.T], o.wanted) {
			if m != n {
				p := o.blank()
				o.path(m, p)
				o.ends = append(o.ends, ending{p, o.store.labels[m].value})
			}
		}
	}
	return true
}

// look looks for a good path after the exact search was cut off.
func (o *Oracle) look(opt Options, ans *Answer) {
	if !o.narrow(opt.Beam, ans) && o.known == nil && opt.Floor == Lowest { // any path is better than none
		opt.Windows = max(opt.Windows, 1)
		if p := o.anyPath(ans); p != nil {
			if v, ok := o.worth(p); ok {
				o.offer(p, v)
			}
			o.origin = o.begin()
		} else {
			for w := 4; w < 4*widest && !o.stopped() && !o.narrow(w*opt.Beam, ans); {
				w *= 4
			}
		}
	}
	if o.known == nil {
		return
	}
	path := slices.Clone(o.known)
	if v := o.windows(path, o.cutoff, opt.Windows, ans); v > o.cutoff {
		o.offer(path, v)
	}
}

// anyLabels limits the search for any path.
const anyLabels = 10_000

// anyPath looks for a path with all sessions worth nothing: bounds tie, and of
// equal bounds the search takes the label furthest along, which is a dive.
func (o *Oracle) anyPath(ans *Answer) (path model.Path) {
	r := &o.relax
	value, y := append([]int64(nil), o.value...), append([]int64(nil), r.y...)
	clear(o.value)
	clear(r.y)
	var a Answer
	if root, work := r.descend(o, 0, Lowest, false); root > Lowest/2 {
		o.search(Lowest, 1, anyLabels, &a, func(n int32) {
			path = o.blank()
			o.path(n, path)
		})
		ans.Work += work + a.Work
	}
	copy(o.value, value)
	copy(r.y, y)
	r.solve(o, r.y)
	return path
}

// widest is how many times wider than asked a beam may get when no path is
// known.
const widest = 64

// blank is a path without work.
func (o *Oracle) blank() model.Path {
	p := make(model.Path, o.T)
	for t := range p {
		p[t] = model.None
	}
	return p
}

// take appends a complete label to the answer.
func (o *Oracle) take(n int32, ans *Answer) {
	p := o.blank()
	o.path(n, p)
	ans.Paths = append(ans.Paths, p)
	ans.Values = append(ans.Values, o.store.labels[n].value)
}
