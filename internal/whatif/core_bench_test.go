package whatif

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/fellowplan/fellowplan/optimizer"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// BenchmarkCore measures what a question costs without a database, on the solved years of
// ../shared/bench (FELLOWPLAN_WHATIF names another folder): one change each, many different ones.
// It reports the median and the 95th percentile.
func BenchmarkCore(b *testing.B) {
	dir := os.Getenv("FELLOWPLAN_WHATIF")
	if dir == "" {
		dir = "../../../shared/bench/whatif"
	}
	for _, name := range []string{"im13-100", "mayo12-008"} {
		p, s := solvedYear(b, dir, name)
		start := optimizer.NewWarm(s)
		for _, kind := range []string{"place", "leave", "mentor", "wish"} {
			for _, mode := range []string{"repair", "reoptimize"} {
				b.Run(fmt.Sprint(name, "/", kind, "/", mode), func(b *testing.B) {
					var took []time.Duration
					n := uint64(0)
					open := 0
					for b.Loop() {
						q := changed(p, s, kind, rand.New(rand.NewPCG(7, n)))
						n++
						begun := time.Now()
						if mode == "repair" {
							q = nearest(q, s.Rows)
						}
						r, err := optimizer.Solve(context.Background(), q, optimizer.Options{TimeLimit: 10 * time.Second, Seed: 1, Workers: 1, Warm: start})
						if err != nil {
							b.Fatal(err)
						}
						if r.Status != optimizer.Optimal && r.Status != optimizer.Infeasible {
							open++
						}
						took = append(took, time.Since(begun))
						if os.Getenv("PHASES") != "" {
							b.Log(n, time.Since(begun), r.Status, r.Nodes, r.Phases)
						}
					}
					report(b, took)
					b.ReportMetric(float64(open), "open")
				})
			}
		}
	}
}

// BenchmarkCoreMenu measures the menu of a fellow and a block (electives and off-site options), and
// when in the year an elective would hurt least, on the same years.
func BenchmarkCoreMenu(b *testing.B) {
	dir := os.Getenv("FELLOWPLAN_WHATIF")
	if dir == "" {
		dir = "../../../shared/bench/whatif"
	}
	o := optimizer.MenuOptions{Options: optimizer.Options{TimeLimit: 10 * time.Second, Seed: 1, Workers: 2}, Explain: true}
	for _, name := range []string{"im13-100", "mayo12-008"} {
		p, s := solvedYear(b, dir, name)
		for _, kind := range []string{"menu", "bestBlocksFor"} {
			b.Run(name+"/"+kind, func(b *testing.B) {
				var took []time.Duration
				n, open := uint64(0), 0
				for b.Loop() {
					r := rand.New(rand.NewPCG(8, n))
					n++
					f, block, activity := p.Fellows[r.IntN(len(p.Fellows))].ID, 1+r.IntN(p.Blocks.Count-2), elective(p, r)
					var wanted []optimizer.Wanted
					if kind == "menu" {
						wanted = choices(p, block)
					} else {
						for t := range p.Blocks.Count {
							wanted = append(wanted, optimizer.Wanted{Activity: activity, Blocks: []int{t}})
						}
					}
					begun := time.Now()
					out, err := optimizer.Possibilities(context.Background(), p, s, f, wanted, o)
					if err != nil {
						b.Fatal(err)
					}
					took = append(took, time.Since(begun))
					for i := range out.Items {
						if !out.Items[i].Proved {
							open++
						}
					}
				}
				report(b, took)
				b.ReportMetric(float64(open), "open")
			})
		}
	}
}

// choices are the electives and off-site options in a block.
func choices(p *problem.Problem, block int) (out []optimizer.Wanted) {
	for i := range p.Rotations {
		if p.Rotations[i].Kind == "elective" {
			out = append(out, optimizer.Wanted{Activity: p.Rotations[i].ID, Blocks: []int{block}})
		}
	}
	for i := range p.Sites {
		out = append(out, optimizer.Wanted{Activity: p.Sites[i].ID, Blocks: []int{block}})
	}
	return out
}

func report(b *testing.B, took []time.Duration) {
	slices.Sort(took)
	ms := func(q float64) float64 {
		return float64(took[min(len(took)-1, int(q*float64(len(took))))].Microseconds()) / 1000
	}
	b.ReportMetric(ms(0.5), "ms-p50")
	b.ReportMetric(ms(0.95), "ms-p95")
}

func solvedYear(b *testing.B, dir, name string) (*problem.Problem, *problem.Schedule) {
	b.Helper()
	read := func(path string) []byte {
		data, err := os.ReadFile(path)
		if err != nil {
			b.Skip("no instances")
		}
		return data
	}
	p, err := optimizer.ReadProblem(bytes.NewReader(read(filepath.Join(dir, "..", "open", name+"-s1.json"))))
	if err != nil {
		b.Skip(err)
	}
	s, err := optimizer.ReadSchedule(bytes.NewReader(read(filepath.Join(dir, name+"-base.json"))))
	if err != nil {
		b.Fatal(err)
	}
	return p, s
}

// changed is p with one change of a kind.
func changed(p *problem.Problem, s *problem.Schedule, kind string, r *rand.Rand) *problem.Problem {
	q := *p
	q.Baseline = s.Rows
	f := &p.Fellows[r.IntN(len(p.Fellows))]
	t := 1 + r.IntN(p.Blocks.Count-2)
	switch kind {
	case "place":
		return q.PinnedWhere(map[string]problem.Row{f.ID: one(p.Blocks.Count, t, elective(p, r))}, func(string, int) bool { return true })
	case "leave":
		q.Fellows = slices.Clone(p.Fellows)
		i := slices.IndexFunc(q.Fellows, func(g problem.Fellow) bool { return g.ID == f.ID })
		g := &q.Fellows[i]
		if !slices.Contains(g.Leave, t) && s.Rows[f.ID][t] != "" {
			g.Leave = append(slices.Clone(g.Leave), t)
			g.Credit = map[string]int64{}
			for k, v := range f.Credit {
				g.Credit[k] = v
			}
			rotation := s.Rows[f.ID][t]
			for k := range p.Sites {
				if p.Sites[k].ID == rotation {
					rotation = p.Sites[k].CountsAs
				}
			}
			g.Credit[rotation]++ // the curriculum forgives a month of what is missed
		}
	case "mentor":
		q.Mentors = slices.Clone(p.Mentors)
		m := &q.Mentors[r.IntN(len(q.Mentors))]
		capacity := make([]int64, p.Blocks.Count)
		for k := range capacity {
			capacity[k] = m.Capacity.At(k, 0)
		}
		capacity[t] = 0
		m.Capacity = problem.Each(capacity...)
	case "wish":
		q.Preferences = map[string]problem.Preference{}
		for k, v := range p.Preferences {
			q.Preferences[k] = v
		}
		w := q.Preferences[f.ID]
		w.Block = append(slices.Clone(w.Block), problem.BlockWish{Rotation: elective(p, r), Block: t, Score: 10})
		q.Preferences[f.ID] = w
	}
	return &q
}

func one(n, t int, activity string) problem.Row {
	row := make(problem.Row, n)
	row[t] = activity
	return row
}

func elective(p *problem.Problem, r *rand.Rand) string {
	var all []string
	for i := range p.Rotations {
		if p.Rotations[i].Kind == "elective" {
			all = append(all, p.Rotations[i].ID)
		}
	}
	return all[r.IntN(len(all))]
}
