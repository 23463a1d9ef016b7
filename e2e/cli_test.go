package e2e

import (
	"cmp"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// seedProblem imports the seed file and writes its year as a problem file.
func seedProblem(t *testing.T) string {
	t.Helper()
	data := t.TempDir()
	if out, complaints, status := command(t, "", "import", "../seed/mayo-radiology-informatics.yaml", "--data", data); status != 0 {
		t.Fatalf("import: status %d\n%s%s", status, out, complaints)
	}
	file := filepath.Join(data, "problem.json")
	if out, complaints, status := command(t, "", "export-problem", "--data", data, "--program", "mayo-radiology-informatics", "-o", file); status != 0 {
		t.Fatalf("export-problem: status %d\n%s%s", status, out, complaints)
	}
	return file
}

// TestSolveAndCheckTheSeed: options may stand before and after operands, the same seed gives the same bytes,
// and the checker accepts the answer and refuses it when one cell is changed.
func TestSolveAndCheckTheSeed(t *testing.T) {
	problem := seedProblem(t)
	dir := filepath.Dir(problem)
	one, two := filepath.Join(dir, "one.json"), filepath.Join(dir, "two.json")
	for file, args := range map[string][]string{
		one: {"solve", problem, "-o", one, "--time-limit", "60s", "--seed", "1", "--workers", "2"},
		two: {"solve", "--workers", "1", "--seed", "1", "--time-limit", "60s", "-o", two, problem},
	} {
		if out, complaints, status := command(t, "", args...); status != 0 {
			t.Fatalf("%s: status %d\n%s%s", file, status, out, complaints)
		}
	}
	a, _ := os.ReadFile(one)
	b, _ := os.ReadFile(two)
	if len(a) == 0 || string(a) != string(b) {
		t.Error("one and two workers gave different bytes for the same seed")
	}
	var schedule map[string]any
	if err := json.Unmarshal(a, &schedule); err != nil {
		t.Fatal(err)
	}
	if schedule["status"] != "OPTIMAL" || schedule["objective"] != schedule["bound"] {
		t.Errorf("status %v, objective %v, bound %v", schedule["status"], schedule["objective"], schedule["bound"])
	}
	if out, complaints, status := command(t, "", "check", problem, one); status != 0 || !strings.Contains(out, "Every rule is kept") {
		t.Errorf("check: status %d\n%s%s", status, out, complaints)
	}
	row := schedule["rows"].(map[string]any)["castellano"].([]any)
	row[0], row[1] = "teleradiology", "teleradiology"
	spoiled, _ := json.Marshal(schedule)
	if err := os.WriteFile(two, spoiled, 0o600); err != nil {
		t.Fatal(err)
	}
	if out, _, status := command(t, "", "check", problem, two); status != 1 || !strings.Contains(out, "Castellano") {
		t.Errorf("a spoiled schedule: status %d\n%s", status, out)
	}
}

// TestARunIsReplayed: a run keeps its problem, and solving that from a file gives the schedule that the run stored.
func TestARunIsReplayed(t *testing.T) {
	data := t.TempDir()
	p := serve(t, data)
	if err := p.stop(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	file, answer := filepath.Join(data, "run.json"), filepath.Join(data, "answer.json")
	_, said, status := command(t, "", "export-problem", "--data", data, "--run", "latest", "-o", file)
	if status != 0 || !strings.Contains(said, "solve "+file+" --seed 1") {
		t.Fatalf("export-problem: status %d\n%s", status, said)
	}
	if out, complaints, status := command(t, "", "solve", file, "--seed", "1", "-o", answer); status != 0 {
		t.Fatalf("solve: status %d\n%s%s", status, out, complaints)
	}
	stored, complaints, status := command(t, "", "export", "schedule", "--data", data, "--program", "mayo-radiology-informatics", "--schedule", "1", "--format", "json")
	if status != 0 {
		t.Fatalf("export schedule: status %d\n%s", status, complaints)
	}
	var was struct {
		Assignments []struct {
			Fellow, Rotation, OffsiteOption string
			Block                           int // counted from 1
		}
	}
	var again struct{ Rows map[string][]string }
	text, err := os.ReadFile(answer)
	if err := errors.Join(err, json.Unmarshal(text, &again), json.Unmarshal([]byte(stored), &was)); err != nil {
		t.Fatal(err)
	}
	filled := 0
	for _, row := range again.Rows {
		for _, a := range row {
			if a != "" {
				filled++
			}
		}
	}
	if filled == 0 || filled != len(was.Assignments) {
		t.Fatalf("%d cells were stored and %d replayed", len(was.Assignments), filled)
	}
	for _, a := range was.Assignments {
		if row := again.Rows[a.Fellow]; len(row) < a.Block || row[a.Block-1] != cmp.Or(a.OffsiteOption, a.Rotation) {
			t.Errorf("%s had %s%s in block %d and has %v", a.Fellow, a.Rotation, a.OffsiteOption, a.Block, row)
		}
	}
	if _, said, status := command(t, "", "export-problem", "--data", data, "--run", "nobody"); status == 0 || !strings.Contains(said, "--run latest") {
		t.Errorf("a run that is not there: status %d\n%s", status, said)
	}
}

// TestExitStatuses: scripts read these.
func TestExitStatuses(t *testing.T) {
	problem := seedProblem(t)
	text, err := os.ReadFile(problem)
	if err != nil {
		t.Fatal(err)
	}
	var p map[string]any
	if err := json.Unmarshal(text, &p); err != nil {
		t.Fatal(err)
	}
	for _, m := range p["mentors"].([]any) { // nobody supervises anything
		m.(map[string]any)["capacity"] = 0
	}
	nobody, _ := json.Marshal(p)
	for _, c := range []struct {
		name, input string
		args        []string
		want        int
		says        string
	}{
		{"proved infeasible", string(nobody), []string{"solve", "-"}, 3, "No schedule keeps every rule"},
		{"no such file", "", []string{"solve", "nowhere.json"}, 2, "nowhere.json"},
		{"a folder", "", []string{"solve", "."}, 2, "folder"},
		{"no JSON", "{", []string{"solve", "-"}, 2, ""},
		{"unknown field", `{"format":"rotation-blocks/1","fellow":[]}`, []string{"solve", "-"}, 2, "fellow"},
		{"unknown rule", strings.Replace(string(text), `"mentor-continuity"`, `"mentor-continuty"`, 1), []string{"solve", "-"}, 2, "mentor-continuty"},
		{"time limit that is none", string(text), []string{"solve", "-", "--time-limit", "-1s"}, 2, "time-limit"},
		{"unknown option", "", []string{"solve", "-", "--sed", "1"}, 2, "--sed"},
		{"unknown command", "", []string{"sovle"}, 2, "sovle"},
		{"help", "", []string{"--help"}, 0, "export-problem"},
		{"help of a command", "", []string{"solve", "--help"}, 0, "--time-limit"},
		{"version", "", []string{"version"}, 0, "fellowplan"},
	} {
		t.Run(c.name, func(t *testing.T) {
			out, complaints, status := command(t, c.input, c.args...)
			if status != c.want || !strings.Contains(out+complaints, c.says) {
				t.Errorf("status %d, want %d; want to read %q in:\n%s%s", status, c.want, c.says, out, complaints)
			}
		})
	}
}

// TestImportIsAllOrNothing: a file with one wrong row is refused by line, and the database stays empty.
func TestImportIsAllOrNothing(t *testing.T) {
	data := t.TempDir()
	text, err := os.ReadFile("../seed/mayo-radiology-informatics.yaml")
	if err != nil {
		t.Fatal(err)
	}
	wrong := strings.Replace(string(text), "required: pacs-ris", "required: pacs-riss", 1)
	out, complaints, status := command(t, wrong, "import", "-", "--data", data)
	if status != 2 || !strings.Contains(complaints, "pacs-riss") || !strings.Contains(complaints, "line") {
		t.Errorf("status %d\n%s%s", status, out, complaints)
	}
	if _, complaints, status := command(t, "", "export", "--data", data); status == 0 || complaints == "" {
		t.Error("something was stored")
	}
	if _, complaints, status := command(t, string(text), "import", "-", "--data", data); status != 0 {
		t.Errorf("the right file after the wrong one: %s", complaints)
	}
}
