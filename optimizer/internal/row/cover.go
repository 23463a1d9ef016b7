package row

import (
	"math"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// limit is a counter with a hard maximum, seen as a limit of others: by activity, the least that one session
// adds to it and the least that one period more adds.
type limit struct {
	room  int64
	least []int64 // [activity] by a shortest session; 0: not limited
	each  []int64
}

// limits lists what hard maxima allow.
func (o *Oracle) limits() []limit {
	list := make([]limit, len(o.ag.Counters))
	for k := range list {
		c := &o.ag.Counters[k]
		if c.Over > 0 || c.Max < c.Start || c.Max-c.Start > math.MaxInt32 {
			continue
		}
		l := limit{c.Max - c.Start, make([]int64, o.A), make([]int64, o.A)}
		for a := range o.A {
			l.each[a], _ = o.perPeriod(c, a)
			l.least[a] = l.each[a] * int64(o.ag.Length[a].Min)
			if c.PerSession != nil {
				l.least[a] += int64(c.PerSession[a])
			}
		}
		list[k] = l
	}
	return list
}

// perPeriod is the least and the most that an open period of activity a adds to c.
func (o *Oracle) perPeriod(c *model.Counter, a int) (least, most int64) {
	if c.Inc == nil {
		return 0, 0
	}
	first := true
	for t := range o.T {
		if !o.ag.Work[t] || !o.ag.Open[t*o.A+a] {
			continue
		}
		n := int64(c.Inc[t*o.A+a])
		if first {
			least, most, first = n, n, false
		}
		least, most = min(least, n), max(most, n)
	}
	return least, most
}

// cover bounds what counter k can gain in a year by what other counters allow: of twelve rotations at one
// site, each done once, and ten of them in all, no more than ten sessions can be counted. Activities are
// covered one limit after another, each time by what is cheapest for an activity more.
func (o *Oracle) cover(k int, limits []limit) (sum int64) {
	c := &o.ag.Counters[k]
	session, each := make([]int64, o.A), make([]int64, o.A)
	left := make([]bool, o.A)
	some := false
	for a := range o.A {
		_, each[a] = o.perPeriod(c, a)
		if c.PerSession != nil {
			session[a] = int64(c.PerSession[a])
		}
		left[a] = (session[a] > 0 || each[a] > 0) && o.opens(a)
		some = some || left[a]
	}
	for some {
		best, least, which := math.Inf(1), int64(0), -1
		for l := range limits {
			if l == k || limits[l].least == nil {
				continue
			}
			if n, gain := o.allows(&limits[l], session, each, left); n > 0 && float64(gain)/float64(n) < best {
				best, least, which = float64(gain)/float64(n), gain, l
			}
		}
		if which < 0 {
			return math.MaxInt64 >> 8
		}
		sum += least
		some = false
		for a := range left {
			left[a] = left[a] && limits[which].least[a] == 0
			some = some || left[a]
		}
	}
	return sum
}

// opens says whether activity a is ever open.
func (o *Oracle) opens(a int) bool {
	for t := range o.T {
		if o.ag.Work[t] && o.ag.Open[t*o.A+a] {
			return true
		}
	}
	return false
}

// allows says how many of the activities left a limit speaks of, and how much they can add to a counter
// within it: a session of n periods adds session + each n, and takes least + (n - Min) each of the limit.
func (o *Oracle) allows(l *limit, session, each []int64, left []bool) (n int, gain int64) {
	for a, in := range left {
		if !in || l.least[a] == 0 {
			continue
		}
		n++
		shortest := int64(o.ag.Length[a].Min)
		longest := min(int64(o.ag.Length[a].Max), int64(o.T))
		// Per unit of the limit the shortest or the longest session gives most; rounded down over the whole room.
		for _, m := range []int64{shortest, longest} {
			if takes := l.least[a] + (m-shortest)*l.each[a]; takes > 0 {
				gain = max(gain, l.room*(session[a]+each[a]*m)/takes)
			}
		}
	}
	return n, gain
}
