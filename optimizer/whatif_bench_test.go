package optimizer

import (
	"bytes"
	"context"
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
