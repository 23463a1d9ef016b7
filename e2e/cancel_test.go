package e2e

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// largeProgram is a year of 40 fellows and 52 weeks, which takes minutes to prove.
func largeProgram() string {
	var b strings.Builder
	line := func(format string, a ...any) { fmt.Fprintf(&b, format+"\n", a...) }
	line("format: fellowplan/1\nprograms:\n  - code: large\n    title: A large department\n    timeZone: America/Chicago\n    rotations:")
	for r := range 10 {
		line("      - {code: r%d, title: Rotation %d, kind: CORE, sessionMin: 2, sessionMax: 8}", r, r+1)
	}
	line("    tracks:\n      - code: one\n        title: One\n        unit: WEEKS\n        length: 52\n        requirements:")
	for r := range 10 {
		line("          - {code: r%d, title: Rotation %d, minimum: 2, maximum: 12, rotations: [r%d], provenance: STATED}", r, r+1, r)
	}
	line("    fellows:")
	for f := range 40 {
		line("      - {code: f%d, name: Fellow %d}", f, f+1)
	}
	line("    academicYears:\n      - title: 2027-28\n        startsOn: 2027-06-28\n        endsOn: 2028-06-25\n        calendar: WEEKS\n        coverages:")
	for r := range 10 {
		line("          - {rotation: r%d, minimum: %d, maximum: %d}", r, 2+r%2, 5+r%3)
	}
	line("        enrollments:")
	for f := range 40 {
		line("          - {fellow: f%d, track: one, wishes: [{kind: ROTATION, rotation: r%d, rank: 1}, {kind: ROTATION, rotation: r%d, rank: 2}]}", f, f%10, f*f%7)
	}
	return b.String()
}

// TestCancelWithinASecond cancels a large run through HTTP at different moments, twice each time: it ends within a second
// with one final event; before that something is told at least every two seconds, and nothing gets worse.
func TestCancelWithinASecond(t *testing.T) {
	file := filepath.Join(t.TempDir(), "large.yaml")
	if err := os.WriteFile(file, []byte(largeProgram()), 0o600); err != nil {
		t.Fatal(err)
	}
	p := administratorOf(t, file)
	year := text(t, p.must(`{ academicYears(first: 1) { edges { node { id } } } }`, nil), "academicYears", "edges", 0, "node", "id")
	kept, phases := 0, map[string]bool{}
	for _, after := range []time.Duration{0, 300 * time.Millisecond, 1500 * time.Millisecond, 4 * time.Second, 9 * time.Second} {
		run := text(t, p.must(`mutation($y: ID!) { generateSchedule(input: {academicYearID: $y, timeLimitMs: 60000}) { optimizationRun { id } userErrors { code message } } }`,
			map[string]any{"y": year}), "generateSchedule", "optimizationRun", "id")
		told := p.watch(run)
		time.Sleep(after)
		asked := time.Now()
		for range 2 {
			p.must(`mutation($id: ID!) { cancelOptimizationRun(input: {id: $id}) { optimizationRun { id } userErrors { code message } } }`, map[string]any{"id": run})
		}
		end := told.ended(t)
		if took := end.Sub(asked); took > time.Second {
			t.Errorf("cancelled after %v, it ended %v later", after, took)
		} else {
			t.Logf("cancelled after %v in %q: ended %v later, longest silence %v", after, told.phase, took.Round(time.Millisecond), told.silence.Round(time.Millisecond))
		}
		phases[told.phase] = true
		data := p.must(`query($id: ID!) { node(id: $id) { ... on OptimizationRun { status schedules(first: 2) { edges { node { id } } } } } }`, map[string]any{"id": run})
		if text(t, data, "node", "status") != "CANCELLED" {
			t.Errorf("it ended as %v", data)
		}
		kept += len(list(t, data, "node", "schedules", "edges"))
	}
	if kept == 0 || len(phases) < 2 {
		t.Errorf("%d drafts kept and phases %v prove little", kept, phases)
	}
}

// administratorOf is administrator with the program of a file; "" for none.
func administratorOf(t *testing.T, file string) *process {
	t.Helper()
	data := t.TempDir()
	if out, complaints, status := command(t, password+"\n", "account", "--data", data, "--administrator", "ada@example.org", "Ada Admin"); status != 0 {
		t.Fatalf("account: status %d\n%s%s", status, out, complaints)
	}
	if file != "" {
		if out, complaints, status := command(t, "", "import", "--data", data, file); status != 0 {
			t.Fatalf("import: status %d\n%s%s", status, out, complaints)
		}
	}
	p := serve(t, data, "--no-seed")
	p.must(`mutation($e: String!, $p: String!) { signIn(input: {email: $e, password: $p}) { account { name } userErrors { code field message } } }`,
		map[string]any{"e": "ada@example.org", "p": password})
	return p
}

// progress is what a subscription told of a run.
type progress struct {
	done    chan time.Time // of the final event, when the stream has ended
	wrong   []string
	phase   string // the last one before the end
	silence time.Duration
}

// watch follows a run by server-sent events.
func (p *process) watch(run string) *progress {
	p.t.Helper()
	body, _ := json.Marshal(map[string]any{
		"query":     `subscription($id: ID!) { optimizationRunProgress(id: $id) { phase objective bound final } }`,
		"variables": map[string]any{"id": run},
	})
	r, _ := http.NewRequest(http.MethodPost, p.url+"/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "text/event-stream")
	answer, err := p.client.Do(r)
	if err != nil {
		p.t.Fatal(err)
	}
	w := &progress{done: make(chan time.Time, 1)}
	go func() {
		defer answer.Body.Close()
		w.read(bufio.NewScanner(answer.Body))
	}()
	return w
}

func (w *progress) read(lines *bufio.Scanner) {
	var end time.Time
	var best, bound *float64
	finals, last := 0, time.Now()
	for lines.Scan() {
		raw, ok := strings.CutPrefix(lines.Text(), "data:")
		var event struct {
			Data struct {
				Now *struct {
					Phase            string
					Objective, Bound *float64
					Final            bool
				} `json:"optimizationRunProgress"`
			}
		}
		if !ok || json.Unmarshal([]byte(raw), &event) != nil || event.Data.Now == nil {
			continue
		}
		now := event.Data.Now
		w.silence, last = max(w.silence, time.Since(last)), time.Now()
		if best != nil && (now.Objective == nil || *now.Objective < *best) {
			w.wrong = append(w.wrong, "the best got worse")
		}
		if bound != nil && now.Bound != nil && *now.Bound > *bound { // a run that kept nothing ends without one
			w.wrong = append(w.wrong, "the bound got worse")
		}
		best = now.Objective
		if now.Bound != nil {
			bound = now.Bound
		}
		if now.Final {
			finals, end = finals+1, time.Now()
		} else {
			w.phase = now.Phase
		}
	}
	if finals != 1 {
		w.wrong = append(w.wrong, fmt.Sprintf("%d final events", finals))
	}
	if w.silence > 2*time.Second {
		w.wrong = append(w.wrong, fmt.Sprintf("nothing was told for %v", w.silence))
	}
	w.done <- end
}

// ended waits for the final event.
func (w *progress) ended(t *testing.T) time.Time {
	t.Helper()
	select {
	case end := <-w.done:
		for _, wrong := range w.wrong {
			t.Error(wrong)
		}
		return end
	case <-time.After(30 * time.Second):
		t.Fatal("the run does not end")
		return time.Time{}
	}
}
