package row

import "sync"

// shapes remembers compiled parts by what they were made of, written down whole, so that agents
// with equal rules share them, and the problems of one year that are asked one after the other:
// a small question would spend a third of its time on compiling. What is remembered changes
// nothing but the time. It is held in two generations: when the young one is full, the old one
// is forgotten, and what is asked for again becomes young.
type shapes struct {
	mu         sync.Mutex
	young, old map[string]*shape
	size       int // of young, in table entries
}

// A shape is one part, nil when it is too big, or all parts of an agent.
type shape struct {
	part    *part
	parts   []*part
	shadows []*part
	loose   map[int]bool // counters that are in no part
}

// mostShapes is how many table entries a generation has: about eight megabytes.
const mostShapes = 2 << 20

// compiled is what every problem of this process shares.
var compiled = newShapes()

func newShapes() *shapes { return &shapes{young: map[string]*shape{}} }

// get returns the shape of a name, nil when it is not known.
func (s *shapes) get(name string) *shape {
	s.mu.Lock()
	defer s.mu.Unlock()
	if known := s.young[name]; known != nil {
		return known
	}
	known := s.old[name]
	if known != nil {
		s.put(name, known)
	}
	return known
}

// keep remembers the shape of a name. Nobody changes it from then on.
func (s *shapes) keep(name string, known *shape) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.put(name, known)
}

func (s *shapes) put(name string, known *shape) {
	if s.size > mostShapes {
		s.young, s.old, s.size = map[string]*shape{}, s.young, 0
	}
	s.young[name] = known
	s.size += len(name)/4 + known.entries()
}

func (k *shape) entries() (n int) {
	for _, list := range [][]*part{{k.part}, k.parts, k.shadows} {
		for _, p := range list {
			if p == nil {
				continue
			}
			n += 4*p.size + 50
			for _, table := range p.next {
				n += len(table)
			}
		}
	}
	return n + 20
}

// copies are parts of its own for an oracle: the tables are shared, places in its key are not.
func copies(list []*part) []*part {
	out := make([]*part, len(list))
	for i, p := range list {
		q := *p
		out[i] = &q
	}
	return out
}
