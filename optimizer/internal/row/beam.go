package row

// mostBeamLabels is about how many labels a beam may make, which bounds its
// width and its memory (80 bytes each).
const mostBeamLabels = 1 << 20

// beam goes through the year period by period and keeps the best labels of
// each: no proof, but some path where the exact search was cut off. It
// returns the best complete label, or -1.
func (o *Oracle) beam(floor int64, width int, ans *Answer) int32 {
	width = min(width, max(1, mostBeamLabels/(16*(o.T+1))))
	s := &o.store
	s.reset()
	o.layers = sized(o.layers, o.T+1)
	for t := range o.layers {
		o.layers[t] = o.layers[t][:0]
	}
	r := o.rooted()
	if r.bound <= floor {
		return -1
	}
	first := r.key.period()
	o.layers[first] = append(o.layers[first], s.add(&r))
	for t := first; t < o.T && !o.stopped(); t++ {
		layer := s.top(o.layers[t], width)
		for _, n := range layer {
			l := s.labels[n]
			kids, _ := o.expand(&l, n, floor)
			for i := range kids {
				if n := s.add(&kids[i]); n >= 0 {
					u := kids[i].key.period()
					o.layers[u] = append(o.layers[u], n)
				}
			}
		}
	}
	ans.Work += int64(len(s.labels)) * 4
	best := int32(-1)
	for _, n := range o.layers[o.T] { // of those reached before a stop
		if best < 0 || s.before(n, best) {
			best = n
		}
	}
	return best
}

// top moves the width best labels of the layer to its front, superseded ones
// left out, and returns them in no order that depends on anything but them.
func (s *store) top(layer []int32, width int) []int32 {
	n := 0
	for _, l := range layer {
		if s.current(l) {
			layer[n] = l
			n++
		}
	}
	layer = layer[:n]
	for lo, hi := 0, n; n > width && hi-lo > 1; { // quickselect
		pivot := layer[lo+(hi-lo)/2]
		i, j := lo, hi-1
		for i <= j {
			for s.before(layer[i], pivot) {
				i++
			}
			for s.before(pivot, layer[j]) {
				j--
			}
			if i <= j {
				layer[i], layer[j] = layer[j], layer[i]
				i, j = i+1, j-1
			}
		}
		switch {
		case width <= j:
			hi = j + 1
		case width >= i:
			lo = i
		default:
			lo = hi
		}
	}
	return layer[:min(n, width)]
}
