package family

import (
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// plantYear gives every fellow a row that keeps all rules of one person,
// steering towards evenly loaded rotations, and then makes the fellows differ:
// some start late or leave early, some are on leave, some have fixed cells.
func (g *generator) plantYear() error {
	T := g.blocks
	g.rows, g.loads, g.away = map[string]problem.Row{}, map[string][]int{}, make([]int, T)
	s := newSearch(g)
	for _, id := range s.ids {
		g.loads[id] = make([]int, T)
	}
	for _, i := range g.rnd.Perm(len(g.p.Fellows)) {
		f := &g.p.Fellows[i]
		row := s.row(f)
		if row == nil {
			return fmt.Errorf("no year was found for %s; take another seed", f.ID)
		}
		g.differ(f, row, s)
		g.rows[f.ID] = row
		for t, a := range row {
			if a != "" {
				g.loads[a][t]++
				if s.acts[a].off {
					g.away[t]++
				}
			}
		}
	}
	return nil
}

// differ takes whole sessions out of a planted row, so that it stays legal:
// what is taken out is credited.
func (g *generator) differ(f *problem.Fellow, row problem.Row, s *search) {
	all := sessions(row)
	drop := func(x session) {
		f.Credit = map[string]int64{s.acts[x.activity].counts: int64(x.length)}
		for t := x.start; t < x.start+x.length; t++ {
			row[t] = ""
		}
	}
	switch u := g.rnd.Float64(); {
	case u < 0.08 && len(g.p.Fellows) >= 4: // off-cycle
		if first := all[0]; g.rnd.Float64() < 0.5 {
			begin := first.length
			f.From = &begin
			drop(first)
		} else {
			last := all[len(all)-1]
			end := last.start - 1
			f.To = &end
			drop(last)
		}
	case u < 0.16: // on leave
		long := []string{"wards", "vac", "pacs_ris", "imaging3d"}
		var short []session
		for _, x := range all {
			if x.length <= g.shortAway && !slices.Contains(long, x.activity) {
				short = append(short, x)
			}
		}
		if len(short) > 0 {
			x := pick(g, short)
			drop(x)
			for t := x.start; t < x.start+x.length; t++ {
				f.Leave = append(f.Leave, t)
			}
		}
	}
	if g.rnd.Float64() < 0.1 {
		if t := g.rnd.IntN(g.blocks); row[t] != "" {
			f.Fixed = map[int]string{t: row[t]}
		}
	}
}

// session is a run of one activity in a row.
type session struct {
	activity      string
	start, length int
}

func sessions(row problem.Row) (all []session) {
	for t, a := range row {
		if n := len(all); t > 0 && a != "" && row[t-1] == a {
			all[n-1].length++
		} else if a != "" {
			all = append(all, session{a, t, 1})
		}
	}
	return all
}
