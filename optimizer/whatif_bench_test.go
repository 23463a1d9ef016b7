package optimizer

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

// BenchmarkWhatIf solves the what-if instances as their files stand, cold: the
// published rows are all that is known. FELLOWPLAN_WHATIF names their folder.
func BenchmarkWhatIf(b *testing.B) {
	dir := os.Getenv("FELLOWPLAN_WHATIF")
	if dir == "" {
		dir = "../../shared/bench/whatif"
	}
	files, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil || len(files) == 0 {
		b.Skip("no instances")
	}
	for _, f := range files {
		name := filepath.Base(f)
		if len(name) > 10 && name[len(name)-10:] == "-base.json" {
			continue
		}
		data, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				p, err := ReadProblem(bytes.NewReader(data))
				if err != nil {
					b.Fatal(err)
				}
				r, err := Solve(context.Background(), p, Options{Workers: 1})
				if err != nil || r.Status != Optimal {
					b.Fatal(r, err)
				}
				if os.Getenv("PHASES") != "" {
					b.Log(r.ObjectiveExact, r.Work, r.Nodes, r.Columns, r.Phases)
				}
			}
		})
	}
}

// BenchmarkMenu fills the menu of one fellow and one block in solved years.
func BenchmarkMenu(b *testing.B) {
	dir := os.Getenv("FELLOWPLAN_WHATIF")
	if dir == "" {
		dir = "../../shared/bench/whatif"
	}
	for _, size := range []string{"mayo12-008", "im13-100"} {
		p, s := solvedYear(b, dir, size)
		for k := range 4 {
			b.Run(fmt.Sprint(size, "/", k), func(b *testing.B) {
				for b.Loop() {
					f := p.Fellows[k*len(p.Fellows)/4]
					menu, err := Menu(b.Context(), p, s, f.ID, []int{2 + 2*k}, MenuOptions{Options: Options{Workers: 1}})
					if err != nil {
						b.Fatal(err)
					}
					if os.Getenv("PHASES") != "" {
						for _, i := range menu.Items {
							b.Log(i.Activity, i.State, i.Proved, len(i.Moves), i.Loss, i.Reason)
						}
					}
				}
			})
		}
	}
}

// solvedYear is the instance and the schedule that the what-if files start from.
func solvedYear(b *testing.B, dir, size string) (*Problem, *Schedule) {
	b.Helper()
	read := func(path string) []byte {
		data, err := os.ReadFile(path)
		if err != nil {
			b.Skip("no instances")
		}
		return data
	}
	p, err := ReadProblem(bytes.NewReader(read(filepath.Join(dir, "..", "open", size+"-s1.json"))))
	if err != nil {
		b.Fatal(err)
	}
	s, err := ReadSchedule(bytes.NewReader(read(filepath.Join(dir, size+"-base.json"))))
	if err != nil {
		b.Fatal(err)
	}
	return p, s
}

// BenchmarkReplan answers the what-if instances with the fewest changes first:
// two tiers, both proved.
func BenchmarkReplan(b *testing.B) {
	dir := os.Getenv("FELLOWPLAN_WHATIF")
	if dir == "" {
		dir = "../../shared/bench/whatif"
	}
	for _, name := range []string{"mayo12-008-leave", "mayo12-008-mentor", "im13-100-leave", "im13-100-mentor", "im13-100-wish"} {
		data, err := os.ReadFile(filepath.Join(dir, name+".json"))
		if err != nil {
			b.Skip("no instances")
		}
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				p, err := ReadProblem(bytes.NewReader(data))
				if err != nil {
					b.Fatal(err)
				}
				p.Tiers, p.Objective.Change = []string{TierChanges, TierWishes}, 0
				r, err := Solve(b.Context(), p, Options{Workers: 1})
				if err != nil || r.Status != Optimal {
					b.Fatal(r, err)
				}
				if os.Getenv("PHASES") != "" {
					b.Log(r.Tiers, r.Work, r.Nodes, r.Columns, r.Phases)
				}
			}
		})
	}
}
