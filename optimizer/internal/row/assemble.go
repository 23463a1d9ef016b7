package row

import (
	"encoding/binary"
	"slices"
)

// symbol is a session as a part sees it.
type symbol struct{ a, n int }

// compilePart returns the automaton of some counters; nil when it is too big.
func (o *Oracle) compilePart(ks []int) *part {
	name := o.describe(ks)
	known := o.shapes.get(name)
	if known == nil {
		known = &shape{part: o.buildPart(ks)}
		o.shapes.keep(name, known)
	}
	if known.part == nil {
		return nil
	}
	p := *known.part // the tables are shared, the numbers of the counters are not
	p.counters = ks
	return &p
}

// describe writes down everything that buildPart reads, and how much of everything there is, so that no two
// descriptions are alike.
func (o *Oracle) describe(ks []int) string {
	b := binary.AppendVarint(binary.AppendVarint(binary.AppendVarint(nil, int64(o.T)), int64(o.A)), int64(len(ks)))
	for _, k := range ks {
		c := &o.counters[k]
		hard := int64(0)
		if c.hardMax {
			hard = 1
		}
		for _, v := range []int64{c.Start, c.Min, c.Max, c.Under, c.Over, c.cap, hard} {
			b = binary.AppendVarint(b, v)
		}
	}
	for a := range o.A {
		touched := false
		for i, k := range ks {
			for _, u := range o.uses[a] {
				if u.counter == k {
					touched = true
					b = binary.AppendVarint(binary.AppendVarint(binary.AppendVarint(b, int64(3*i+1)), u.each), u.session)
				}
			}
			for _, g := range o.gates[a] {
				if g.counter == k {
					touched = true
					b = binary.AppendVarint(binary.AppendVarint(b, int64(3*i+2)), g.atLeast)
				}
			}
		}
		b = append(b, 0) // no touch begins so
		if touched {
			b = binary.AppendVarint(binary.AppendVarint(b, int64(o.ag.Length[a].Min)), int64(o.ag.Length[a].Max))
		}
	}
	return string(b)
}

func (o *Oracle) buildPart(ks []int) *part {
	p := &part{counters: ks, acts: make([]bool, o.A), start: -1}
	var symbols []symbol
	gated := make([]bool, o.A)
	for a := range o.A {
		for _, u := range o.uses[a] {
			p.acts[a] = p.acts[a] || slices.Contains(ks, u.counter)
		}
		for _, g := range o.gates[a] {
			gated[a] = gated[a] || slices.Contains(ks, g.counter)
		}
		if p.acts[a] || gated[a] {
			for n := o.ag.Length[a].Min; n <= min(o.ag.Length[a].Max, o.T); n++ {
				symbols = append(symbols, symbol{a, n})
			}
		}
	}
	effects, of := o.effects(ks, symbols)
	raw, arcs := o.explore(ks, effects)
	if raw == nil {
		return nil
	}
	class, end := o.merge(ks, raw, arcs, len(effects))
	p.number(class, end, arcs, symbols, of, len(effects), o)
	p.outlook(symbols, o.T)
	return p
}
