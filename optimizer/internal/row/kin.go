package row

import "math/rand/v2"

// akin picks an activity that one of the automata which a moves cannot tell from it; a itself where there is none.
func (o *Oracle) akin(a int, rng *rand.Rand) int {
	groups := o.kin[a]
	if len(groups) == 0 {
		return a
	}
	g := groups[rng.IntN(len(groups))]
	return int(g[rng.IntN(len(g))])
}

// kinship lists for every activity, by automaton that it moves, those that move it alike.
func (o *Oracle) kinship() [][][]int16 {
	kin := make([][][]int16, o.A)
	var open []int16
	for a := range o.A {
		for t := range o.T {
			if o.ag.Work[t] && o.ag.Open[t*o.A+a] {
				open = append(open, int16(a))
				break
			}
		}
	}
	for _, p := range o.parts {
		groups := map[string][]int16{}
		var names []string
		for _, a := range open {
			if p.start < 0 || p.next[a] == nil {
				continue
			}
			name := written(p.next[a])
			if groups[name] == nil {
				names = append(names, name)
			}
			groups[name] = append(groups[name], a)
		}
		for _, name := range names {
			g := groups[name]
			if len(g) < 2 {
				continue
			}
			for _, a := range g {
				kin[a] = append(kin[a], g)
			}
		}
	}
	return kin
}

// written is a table as something to compare.
func written(next []int32) string {
	b := make([]byte, 0, 4*len(next))
	for _, s := range next {
		b = append(b, byte(s), byte(s>>8), byte(s>>16), byte(s>>24))
	}
	return string(b)
}
