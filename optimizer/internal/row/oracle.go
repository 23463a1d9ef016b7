// Package row finds one agent's best whole year, exactly, for given prices:
// the one primitive behind pricing, repair, explanation and what-if.
//
// A path is built session by session. A partial path up to period t is known
// by its state: t, the activity that has just ended, the values of the
// counters, the states of the machines; run length needs no state because a
// step is a whole session. With v(a,t,L) the price of a session of activity a
// over t..t+L-1 (the best of its choices), the best year is a longest path
// through that state space. It is searched in three layers:
//
//  1. Automata (parts.go, automaton.go): counters are put together into small automata that
//     read sessions, equal futures are merged (Moore 1956) and states without
//     a good end are removed. How many periods every automaton still asks for,
//     and how many it can still take, prunes by counting.
//  2. Relaxation (graph.go, relax.go): automata are dropped but their counters
//     are paid for with one multiplier each; what is left is a layered graph
//     over (t, last activity). Multipliers follow Polyak's subgradient steps.
//  3. Refinement (refine.go, best.go): read forwards and backwards, the graph
//     bounds the best path through every arc, and what cannot be part of a path
//     worth more than the best one known is taken out. Then one of the automata
//     that relaxed paths break is kept exactly: it multiplies what is left
//     (decremental state space relaxation, Righini and Salani 2008; fixing by
//     bounds, Baldacci et al. 2011). And so on, until a relaxed path keeps every
//     rule, nothing is left, or the graph gets too large.
//  4. A* (search.go) over the true states in the order of value so far plus
//     relaxation, which never underestimates. The first complete path taken
//     from the queue is optimal, and the front of the queue bounds all others.
//  5. When the queue grows past the caller's limit: a beam (beam.go), or a dive
//     without gains (best.go), looks for some path, windows of it or of the
//     caller's path are re-optimized exactly (window.go), and the front of the
//     queue is still a valid bound.
//
// Everything is int64: prices come in fixed point, so that a bound is a
// statement about whole numbers. Soft counters and machines cost their price
// times Scale.
package row

import (
	"errors"
	"math"
	"math/bits"
	"slices"
	"sync"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// Lowest is the value of what cannot be.
const Lowest = math.MinInt64 / 4

// ErrTooRich is returned for an agent whose counters and machines need more
// than 192 bits of state.
var ErrTooRich = errors.New("row: the rules of one agent need more state than the search can hold; merge or drop counters")

// Oracle answers for one agent. It keeps its multipliers from call to call,
// which makes the next call faster; it is not safe for concurrent use.
type Oracle struct {
	m       *model.Model
	ag      *model.Agent
	T, A, C int

	counters  []counter
	uses      [][]use  // [activity] counters that it moves
	gates     [][]gate // [activity] what opens it
	parts     []*part
	shadows   []*part    // single counters of parts with several: for the relaxation only
	kept      []*part    // parts, then shadows, then machines: what a graph may keep
	arguments []argument // [part]
	limitless []limitless
	covered   bool     // the room argument applies
	dead      bool     // some part has no way to end well
	moves     [][]move // [activity] parts that it moves or that gate it
	looseUses [][]use  // [activity] like uses, of loose counters
	loose     []int    // counters outside all parts: moved by different amounts in different periods
	machines  []machineField
	musts     []must
	workLeft  []int // [period] working periods from there on

	relax  relaxation
	shapes *shapes // while compiling
	late   *late
	memory *sync.Pool
	kin    [][][]int16 // [activity] those that count like it, by automaton; nil: not asked yet

	// per call
	*scratch
	price *Prices
	stop  func() bool
}

// scratch is the memory of one call, shared by all oracles that are not
// being asked.
type scratch struct {
	length  [][2]int32 // [period*A+activity] session lengths that may be chosen: lo..hi, hi < lo: none
	all     [][2]int32 // the same without a window
	offset  []int32    // [period*A+activity] index in value of the shortest length
	starts  [][]int16  // [period] activities that can start there
	value   []int64    // best price per session
	choice  []int16    // the choice that gives it
	net     []int64    // like value, minus multipliers
	run     []int32
	prefix  []int64
	idle    int32
	graphs  [2]graph
	graph   *graph // the relaxation that bounds
	spare   *graph // where the next one is built
	number  []int32
	seen    []bool
	reached []int64
	walked  []piece
	growth  float64    // of the last part kept: what it multiplied the arcs by, over its states
	known   model.Path // best path so far, worth cutoff; nil: none
	ends    []ending   // of the last beam, besides its best
	wanted  int        // paths of one beam, with its best; 0 or 1: no others
	frozen  bool       // paths met are not taken as known
	cutoff  int64
	store   store
	kids    []label
	layers  [][]int32
	inner   [][2]int32 // length of a window
	once    []int16
	inside  [][]int16 // starts of a window
	whole   [][]int16 // starts without a window
	origin  label     // where the search begins
	usage   []int64   // [counter] its counters there
	line    line
}

// move is how sessions of an activity move a part: to next[length*size+state].
type move struct {
	part int
	next []int32
	size int
	full []bool // [state] no session is taken
}

// counter is a model counter with what never changes about it.
type counter struct {
	model.Counter
	cap     int64 // values above are held at cap
	hardMin bool
	hardMax bool
	most    int64 // largest value that can be reached
	loose   bool  // a plain field of the key
	part    int   // else the part that it belongs to, or -1: it can never hurt
	word    int   // loose: its field
	shift   uint
	mask    uint64
	reach   []int64 // [period] most that can still be added from there on
}

// use is how an activity moves a counter.
type use struct {
	counter int
	prefix  []int64 // [period] sum of Inc over periods before it
	each    int64   // increment per period when uniform
	session int64   // increment per session
	uniform bool
}

type gate struct {
	counter int
	atLeast int64
}

type machineField struct {
	*model.Machine
	word  int
	shift uint
	mask  uint64
}

// scale is what one unit of the machine's cost is worth.
func (m *machineField) scale(p *Prices) int64 {
	if m.InScore {
		return p.Scale + p.Fair
	}
	return p.Scale
}

// Prices is what cells are worth in one call.
type Prices struct {
	Scale int64   // fixed point: one unit of objective is Scale
	Fair  int64   // and one unit of the agent's score, as far as machines charge it
	Cell  []int64 // [period*C+choice]
	Shut  []bool  // same shape: cells forbidden in this call; nil: none
}

// Options of one call.
type Options struct {
	Floor  int64 // paths worth Floor or less are of no interest
	Paths  int   // how many of the best paths to return, at least 1
	Ends   bool  // when the exact search is cut off, too: others are then different ends of the beam
	Labels int   // limit of the exact search
	// Stop is asked now and then; true ends the search as its limit would.
	// nil: never.
	Stop  func() bool
	Steps int // subgradient steps
	Beam  int // width of the beam when the limit is reached without a path; 0: none
	// Near is a legal path to start from, such as the agent's present row;
	// nil: none. When the exact search is cut off, windows of it are
	// re-optimized exactly.
	Near model.Path
	// Windows is how many passes of windows over the best path may be made;
	// 0: none. A pass ends the search when it finds nothing better.
	Windows int
}

// Answer of one call.
type Answer struct {
	Paths  []model.Path // best first; each worth more than Floor
	Values []int64      // their exact values
	Bound  int64        // no path is worth more than max(Bound, Floor)
	Exact  bool         // the search ran to its end
	// Empty: the agent has no path at all, whatever the prices (given Shut).
	Empty bool
	// Relaxed is the bound before any part was kept.
	Relaxed int64
	Work    int64 // labels and table entries touched, for work limits
}

// New prepares the oracle of agent i.
func New(m *model.Model, i int) (*Oracle, error) {
	o := newOracle(m, i, newMemory())
	o.shapes = compiled
	if err := o.compile(); err != nil {
		return nil, err
	}
	return o, nil
}

// NewAll prepares the oracles of all agents. Each is compiled when it is asked
// for the first time, since close to a known year most agents never are; what
// agents with equal rules have in common is compiled once, and memory that a
// call needs is shared. ErrTooRich then comes as a panic of that first call.
func NewAll(m *model.Model) []*Oracle {
	memory, lock := newMemory(), new(sync.Mutex)
	all := make([]*Oracle, len(m.Agents))
	for i := range all {
		o := newOracle(m, i, memory)
		o.late = &late{lock: lock}
		all[i] = o
	}
	return all
}

// late is what a first question needs.
type late struct {
	once sync.Once
	lock *sync.Mutex // shared by all oracles of the problem: what one compiles the next one finds
}

// ready compiles the oracle unless it is.
func (o *Oracle) ready() {
	if o.late == nil {
		return
	}
	o.late.once.Do(func() {
		o.late.lock.Lock()
		defer o.late.lock.Unlock()
		o.shapes = compiled
		if err := o.compile(); err != nil {
			panic(err)
		}
	})
}

// Twin is an oracle for the same agent that may be asked at the same time. It begins without multipliers.
func (o *Oracle) Twin() *Oracle {
	o.ready()
	q := *o
	q.late, q.scratch, q.relax = nil, nil, relaxation{}
	q.relax.init(&q)
	return &q
}

func newOracle(m *model.Model, i int, memory *sync.Pool) *Oracle {
	return &Oracle{m: m, ag: &m.Agents[i], T: m.Periods, A: m.Activities, C: len(m.Choices), memory: memory}
}

func (o *Oracle) compile() error {
	o.workLeft = make([]int, o.T+1)
	for t := o.T - 1; t >= 0; t-- {
		o.workLeft[t] = o.workLeft[t+1]
		if o.ag.Work[t] {
			o.workLeft[t]++
		}
	}
	o.compileCounters()
	o.compileParts()
	for _, p := range o.parts {
		o.dead = o.dead || p.start < 0
	}
	for k := range o.counters {
		c := &o.counters[k]
		o.dead = o.dead || c.Over == 0 && c.Start > c.Max
	}
	if err := o.pack(); err != nil {
		return err
	}
	o.collectMoves()
	o.collectMusts()
	o.pickArguments()
	o.collectLimitless()
	o.kept = slices.Concat(o.parts, o.shadows, o.kinds())
	o.relax.init(o)
	o.shapes = nil
	return nil
}

// pack gives every part, loose counter and machine its bits of the state key.
// Word 0 holds period and last activity in its low 20 bits.
func (o *Oracle) pack() error {
	word, shift := 0, uint(20)
	place := func(most uint64) (int, uint, uint64) {
		n := uint(bits.Len64(most))
		if shift+n > 64 {
			word, shift = word+1, 0
		}
		w, s := word, shift
		shift += n
		return w, s, 1<<n - 1
	}
	for _, p := range o.parts {
		p.word, p.shift, p.mask = place(uint64(max(1, p.size) - 1))
	}
	for k := range o.counters {
		if c := &o.counters[k]; c.loose {
			c.word, c.shift, c.mask = place(uint64(c.cap))
			o.loose = append(o.loose, k)
		}
	}
	for _, m := range o.ag.Machines {
		f := machineField{Machine: m}
		f.word, f.shift, f.mask = place(uint64(m.States))
		o.machines = append(o.machines, f)
	}
	if word >= len(key{}) {
		return ErrTooRich
	}
	return nil
}

// collectMoves lists by activity what its sessions move.
func (o *Oracle) collectMoves() {
	o.moves, o.looseUses = make([][]move, o.A), make([][]use, o.A)
	for a := range o.A {
		for i, p := range o.parts {
			if p.start >= 0 && p.next[a] != nil {
				o.moves[a] = append(o.moves[a], move{i, p.next[a], p.size, p.full(a, o.ag.Length[a].Min)})
			}
		}
		for _, u := range o.uses[a] {
			if o.counters[u.counter].loose {
				o.looseUses[a] = append(o.looseUses[a], u)
			}
		}
	}
}

// full tells the states in which the part takes no session of a, of shortest or more periods.
func (p *part) full(a, shortest int) []bool {
	full := make([]bool, p.size)
	for s := range full {
		full[s] = true
		for k := shortest*p.size + s; k < len(p.next[a]); k += p.size {
			full[s] = full[s] && p.next[a][k] < 0
		}
	}
	return full
}

// collectMusts lists the loose counters with hard minima.
func (o *Oracle) collectMusts() {
	for i := range o.counters {
		c := &o.counters[i]
		if !c.hardMin || !c.loose {
			continue
		}
		m := must{word: c.word, shift: c.shift, mask: c.mask, least: make([]int64, o.T+1)}
		for t := range m.least {
			m.least[t] = c.Min - c.reach[t]
		}
		o.musts = append(o.musts, m)
	}
}

// must is the field of a loose counter with a hard minimum.
type must struct {
	word  int
	shift uint
	mask  uint64
	least []int64 // [period] smallest value from which the minimum can still be reached
}

func (c *counter) get(k *key) int64 { return int64(k[c.word] >> c.shift & c.mask) }

func (c *counter) set(k *key, n int64) {
	k[c.word] = k[c.word]&^(c.mask<<c.shift) | uint64(n)<<c.shift
}
