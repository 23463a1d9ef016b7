package row

import "fmt"

func (o *Oracle) Labels() int { return o.labels }

func (o *Oracle) Describe() string {
	s := ""
	for k := range o.counters {
		c := &o.counters[k]
		s += fmt.Sprintf("[%d..%d cap%d s%d y%.2f]", c.Min, c.Max, c.cap, c.Start, float64(o.relax.y[k])/float64(o.price.Scale))
	}
	return fmt.Sprintf("keep %v Q %d ", o.relax.keep, o.relax.Q) + s
}
