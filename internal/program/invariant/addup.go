package invariant

import "slices"

// Row is a requirement as arithmetic: least and most time on a group of rotations.
type Row struct {
	Minimum, Maximum int
	Rotations        []string
}

// maxShared bounds the rows that share rotations and are looked at in every combination.
const maxShared = 16

// Span is the least and the most time in all that rows can take when nothing but
// their rotations may be done. Rows that share no rotation simply add up. Where
// rows share rotations, a block counts for each of them; then
//
//	least = the largest sum of minima over rows that share nothing,
//	most  = the smallest sum of maxima over rows that together name every rotation,
//
// which bound the truth from outside: what Span calls impossible is impossible.
func Span(rows []Row) (least, most int) {
	for _, group := range groups(rows) {
		l, m := spanOf(group)
		least, most = least+l, most+m
	}
	return least, most
}

// groups splits rows into those connected by shared rotations.
func groups(rows []Row) [][]Row {
	var all [][]Row
	for _, row := range rows {
		group := []Row{row}
		all = slices.DeleteFunc(all, func(g []Row) bool {
			touches := slices.ContainsFunc(g, func(o Row) bool { return share(o, row) })
			if touches {
				group = append(group, g...)
			}
			return touches
		})
		all = append(all, group)
	}
	return all
}

func spanOf(group []Row) (least, most int) {
	if len(group) > maxShared { // weaker bounds, still from outside
		for _, r := range group {
			least, most = max(least, r.Minimum), most+r.Maximum
		}
		return least, most
	}
	named := map[string]bool{}
	for _, r := range group {
		most += r.Maximum
		for _, id := range r.Rotations {
			named[id] = true
		}
	}
	for set := 1; set < 1<<len(group); set++ {
		minima, maxima, apart := 0, 0, true
		seen := map[string]bool{}
		for i, r := range group {
			if set&(1<<i) == 0 {
				continue
			}
			minima, maxima = minima+r.Minimum, maxima+r.Maximum
			for _, id := range r.Rotations {
				apart = apart && !seen[id]
				seen[id] = true
			}
		}
		if apart {
			least = max(least, minima)
		}
		if len(seen) == len(named) {
			most = min(most, maxima)
		}
	}
	return least, most
}

func share(a, b Row) bool {
	return slices.ContainsFunc(a.Rotations, func(id string) bool { return slices.Contains(b.Rotations, id) })
}
