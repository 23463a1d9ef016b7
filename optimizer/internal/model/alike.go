package model

import (
	"encoding/binary"
	"hash/fnv"
	"slices"
)

// Alike tells, for every agent, the first one that has the same rules of its own: the same paths are accepted for
// both, at the same prices of counters and machines. Gains, scores and uses of rows may differ.
func (m *Model) Alike() []int {
	first := make([]int, len(m.Agents))
	known := map[uint64][]int{}
	for i := range m.Agents {
		h := m.Agents[i].outline()
		first[i] = i
		for _, k := range known[h] {
			if m.Agents[i].alike(&m.Agents[k]) {
				first[i] = k
				break
			}
		}
		if first[i] == i {
			known[h] = append(known[h], i)
		}
	}
	return first
}

// outline is a number that agents with the same rules share.
func (a *Agent) outline() uint64 {
	h := fnv.New64a()
	var b []byte
	for _, list := range [][]bool{a.Work, a.Open} {
		for _, yes := range list {
			n := byte(0)
			if yes {
				n = 1
			}
			b = append(b, n)
		}
	}
	for k := range a.Counters {
		c := &a.Counters[k]
		for _, n := range []int64{c.Start, c.Min, c.Max, c.Under, c.Over} {
			b = binary.AppendVarint(b, n)
		}
	}
	_, _ = h.Write(b) // never fails
	return h.Sum64()
}

func (a *Agent) alike(b *Agent) bool {
	return slices.Equal(a.Work, b.Work) && slices.Equal(a.Open, b.Open) && slices.Equal(a.Length, b.Length) && slices.Equal(a.Follow, b.Follow) &&
		slices.Equal(a.Gates, b.Gates) &&
		slices.EqualFunc(a.Counters, b.Counters, func(c, d Counter) bool {
			return c.Start == d.Start && c.Min == d.Min && c.Max == d.Max && c.Under == d.Under && c.Over == d.Over &&
				slices.Equal(c.Inc, d.Inc) && slices.Equal(c.PerSession, d.PerSession) && (c.Inc == nil) == (d.Inc == nil)
		}) &&
		slices.EqualFunc(a.Machines, b.Machines, func(c, d *Machine) bool {
			return c == d || c.States == d.States && c.InScore == d.InScore && slices.Equal(c.Next, d.Next) && slices.Equal(c.Cost, d.Cost) && slices.Equal(c.Accept, d.Accept)
		})
}
