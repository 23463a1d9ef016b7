package row

// key is a packed state. Word 0: bits 0..8 period, 9..19 last activity (A for
// none); counters and machines follow as pack has placed them.
type key [3]uint64

const (
	periodMask = 1<<9 - 1
	lastShift  = 9
	lastMask   = 1<<11 - 1
)

func (k *key) period() int { return int(k[0] & periodMask) }
func (k *key) last() int   { return int(k[0] >> lastShift & lastMask) }
func (k *key) at(t, last int) {
	k[0] = k[0]&^(periodMask|lastMask<<lastShift) | uint64(t) | uint64(last)<<lastShift
}

func (k *key) hash() uint64 {
	h := k[0]*0x9e3779b97f4a7c15 ^ (k[1]+0x7f4a7c15)*0xbf58476d1ce4e5b9 ^ (k[2]+0x1ce4e5b9)*0x94d049bb133111eb
	h ^= h >> 29
	h *= 0xbf58476d1ce4e5b9
	return h ^ h>>32
}

// session is one step of a path.
type session struct {
	activity int16
	length   int16 // 0: a period without work
	choice   int16
}

// label is a partial path: its state, true value, and value with multipliers.
type label struct {
	key    key
	value  int64 // what it has earned so far
	net    int64 // value minus multipliers on what it has used, plus their constant
	bound  int64 // net plus relaxation: no completion is worth more
	parent int32
	node   int32 // end of the graph where it stands
	step   session
	need   int32 // periods that its parts still ask for
	room   int32 // periods that its parts can still take
}

// store keeps the labels of one search: an arena, a hash table from state to
// its best label, and a heap by bound. Reused from call to call.
type store struct {
	labels []label
	table  []int32 // open addressing, label number + 1, 0: free
	heap   []int32
}

// smallTable is the size of the hash table of a new search.
const smallTable = 1 << 11

func (s *store) reset() {
	s.labels = s.labels[:0]
	s.heap = s.heap[:0]
	s.room(smallTable)
}

// room makes an empty hash table of n entries, in memory that was used before
// where there is enough.
func (s *store) room(n int) {
	s.table = sized(s.table[:0], n)
	clear(s.table)
}

// add stores l unless its state is known with at least its value; a worse
// label of that state is superseded. It returns the label's number, or -1.
func (s *store) add(l *label) int32 {
	if len(s.labels)*2 >= len(s.table) {
		s.grow()
	}
	mask := uint64(len(s.table) - 1)
	for h := l.key.hash() & mask; ; h = (h + 1) & mask {
		n := s.table[h]
		if n == 0 {
			s.labels = append(s.labels, *l)
			s.table[h] = int32(len(s.labels))
			return int32(len(s.labels) - 1)
		}
		if old := &s.labels[n-1]; old.key == l.key {
			if old.value >= l.value {
				return -1
			}
			// equal futures: the better bound of the two holds for both
			l.bound = min(l.bound, old.bound-old.value+l.value)
			s.labels = append(s.labels, *l)
			s.table[h] = int32(len(s.labels))
			return int32(len(s.labels) - 1)
		}
	}
}

// current reports whether label n is still the best of its state.
func (s *store) current(n int32) bool {
	k := &s.labels[n].key
	mask := uint64(len(s.table) - 1)
	for h := k.hash() & mask; ; h = (h + 1) & mask {
		m := s.table[h]
		if m == n+1 {
			return true
		}
		if m == 0 || s.labels[m-1].key == *k {
			return false
		}
	}
}

func (s *store) grow() {
	s.room(2 * len(s.table))
	mask := uint64(len(s.table) - 1)
	for n := range s.labels {
		l := &s.labels[n]
		for h := l.key.hash() & mask; ; h = (h + 1) & mask {
			m := s.table[h]
			if m == 0 {
				s.table[h] = int32(n + 1)
				break
			}
			if old := &s.labels[m-1]; old.key == l.key {
				if l.value > old.value {
					s.table[h] = int32(n + 1)
				}
				break
			}
		}
	}
}

// before orders the heap: larger bound first, then further along, then older.
func (s *store) before(i, j int32) bool {
	a, b := &s.labels[i], &s.labels[j]
	if a.bound != b.bound {
		return a.bound > b.bound
	}
	if p, q := a.key[0]&periodMask, b.key[0]&periodMask; p != q {
		return p > q
	}
	return i < j
}

func (s *store) push(n int32) {
	s.heap = append(s.heap, n)
	for i := len(s.heap) - 1; i > 0; {
		up := (i - 1) / 2
		if !s.before(s.heap[i], s.heap[up]) {
			break
		}
		s.heap[i], s.heap[up] = s.heap[up], s.heap[i]
		i = up
	}
}

func (s *store) pop() int32 {
	top := s.heap[0]
	n := len(s.heap) - 1
	s.heap[0] = s.heap[n]
	s.heap = s.heap[:n]
	for i := 0; ; {
		c := 2*i + 1
		if c >= n {
			break
		}
		if c+1 < n && s.before(s.heap[c+1], s.heap[c]) {
			c++
		}
		if !s.before(s.heap[c], s.heap[i]) {
			break
		}
		s.heap[i], s.heap[c] = s.heap[c], s.heap[i]
		i = c
	}
	return top
}
