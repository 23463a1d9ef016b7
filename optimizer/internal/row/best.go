package row

import (
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

// budgetPerLabel is how many entries a table may have for every label that the
// search may make (25 gave looser bounds for less time).
const budgetPerLabel = 100

// mostEntries bounds a table whatever the search may cost: about 16 MB at 52
// periods and 24 activities.
const mostEntries = 6_000_000

// budget returns how many entries a table may have.
func budget(labels int) int64 { return min(int64(labels)*budgetPerLabel, mostEntries) }

// stopped reports that the caller wants no more.
func (o *Oracle) stopped() bool { return o.stop != nil && o.stop() }

// borrow takes a scratch for one call.
func (o *Oracle) borrow() {
	o.scratch = o.memory.Get().(*scratch)
	o.usage = sized(o.usage, len(o.counters))
}

func (o *Oracle) giveBack() {
	if cap(o.store.labels) > mostKeptLabels {
		o.store = store{}
	}
	o.memory.Put(o.scratch)
	o.scratch = nil
}

func (o *Oracle) best(opt Options, ans *Answer) {
	o.origin = o.begin()
	for limit := 2000; ; limit *= 2 {
		labels := min(opt.Labels, limit)
		steps := opt.Steps
		o.relax.fit(o, budget(labels))
		if o.relax.warm {
			steps = min(opt.Steps, 16)
		}
		o.relax.warm = true
		root, work := o.relax.descend(o, steps, opt.Floor)
		ans.Work += work
		if root < Lowest/2 {
			ans.Exact, ans.Empty, ans.Bound = true, true, Lowest
			return
		}
		if root <= opt.Floor {
			ans.Exact, ans.Bound = true, root
			return
		}
		ans.Paths, ans.Values, ans.Bound = nil, nil, root
		o.search(opt.Floor, opt.Paths, labels, ans, func(n int32) { o.take(n, ans) })
		if ans.Exact || labels == opt.Labels || o.stopped() {
			break
		}
		if !o.relax.learn(o, budget(4*labels)) {
			limit = opt.Labels
		}
	}
	if len(ans.Paths) == 0 && !ans.Exact && opt.Beam > 0 {
		floor := opt.Floor
		var path model.Path
		n := o.beam(floor, opt.Beam, ans)
		if n < 0 && opt.Near == nil && floor == Lowest { // any path is better than none
			opt.Windows = max(opt.Windows, 1)
			if opt.Near = o.anyPath(ans); opt.Near == nil {
				for w := 1; n < 0 && w < widest && !o.stopped(); w *= 4 {
					n = o.beam(floor, 4*w*opt.Beam, ans)
				}
			}
		}
		if n >= 0 {
			path = o.blank()
			o.path(n, path)
			floor = o.store.labels[n].value
		}
		if opt.Near != nil {
			near := append(model.Path(nil), opt.Near...)
			if v, ok := o.worth(near); ok && (path == nil || v > floor) {
				path, floor = near, v
			}
			o.origin = o.begin()
		}
		if path != nil {
			floor = o.windows(path, floor, opt.Windows, ans)
		}
		if path != nil && floor > opt.Floor {
			ans.Paths, ans.Values = []model.Path{path}, []int64{floor}
		}
	}
	o.relax.learn(o, budget(opt.Labels)) // for the next call
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
	if root, work := r.descend(o, 0, Lowest); root > Lowest/2 {
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
