package e2e

import (
	"encoding/json"
	"syscall"
	"testing"
	"time"
)

const everything = `{
  programs(first: 10) { totalCount edges { node { title
    fellows(first: 1) { totalCount } rotations(first: 1) { totalCount } mentors(first: 1) { totalCount }
    academicYears(first: 5) { edges { node { id title
      schedules(first: 100) { totalCount edges { node { id number state assignments(first: 1) { totalCount } } } }
      optimizationRuns(first: 100) { edges { node { id status } } } } } } } } } }`

func count(t *testing.T, value any, path ...any) int {
	t.Helper()
	n, err := at(t, value, append(path, "totalCount")...).(json.Number).Int64()
	if err != nil {
		t.Fatal(err)
	}
	return int(n)
}

// sound reads everything and demands that nothing is half-written: the seed program is all there, every schedule
// has all its assignments, and no run claims to be running without a server that runs it.
func (p *process) sound() (year string, schedules, assignments int) {
	p.t.Helper()
	data := p.must(everything, nil)
	seeds := 0
	for _, edge := range list(p.t, data, "programs", "edges") {
		node := at(p.t, edge, "node")
		if count(p.t, node, "fellows") != 8 {
			continue // the second program of the dual fellow
		}
		seeds++
		y := at(p.t, node, "academicYears", "edges", 0, "node")
		year = text(p.t, y, "id")
		schedules = count(p.t, y, "schedules")
		for _, s := range list(p.t, y, "schedules", "edges") {
			n := count(p.t, s, "node", "assignments")
			if assignments == 0 {
				assignments = n
			}
			if n != assignments || n == 0 {
				p.t.Errorf("schedule %v has %d assignments, the others %d", at(p.t, s, "node", "number"), n, assignments)
			}
		}
	}
	if seeds != 1 {
		p.t.Fatalf("the seed program stands %d times in the database: %v", seeds, data)
	}
	return year, schedules, assignments
}

// TestKillDuringTheFirstStart ends the server at some moment of loading and generating, and starts it again.
func TestKillDuringTheFirstStart(t *testing.T) {
	for _, after := range []time.Duration{30 * time.Millisecond, 150 * time.Millisecond, 400 * time.Millisecond, 800 * time.Millisecond} {
		data := t.TempDir()
		p := launch(t, data)
		time.Sleep(after)
		_ = p.stop(syscall.SIGKILL)
		p = serve(t, data)
		if _, schedules, _ := p.sound(); schedules == 0 {
			t.Errorf("killed after %v: no schedule after the second start", after)
		}
		_ = p.stop(syscall.SIGTERM)
	}
}

// TestKillInTheMiddleOfRuns ends the server at twelve moments of a run. After each restart the run has ended or is queued
// again, and no schedule is half there.
func TestKillInTheMiddleOfRuns(t *testing.T) {
	data := t.TempDir()
	p := serve(t, data)
	year, before, _ := p.sound()
	for i := range 12 {
		p.must(`mutation($y: ID!) { generateSchedule(input: {academicYearID: $y}) { optimizationRun { id } userErrors { code message } } }`, map[string]any{"y": year})
		time.Sleep(time.Duration(i*i) * 3 * time.Millisecond)
		_ = p.stop(syscall.SIGKILL)
		p = serve(t, data)
		deadline := time.Now().Add(30 * time.Second)
		for running := true; running; time.Sleep(50 * time.Millisecond) {
			running = false
			for _, edge := range list(t, p.must(everything, nil), "programs", "edges") {
				for _, y := range list(t, edge, "node", "academicYears", "edges") {
					for _, r := range list(t, y, "node", "optimizationRuns", "edges") {
						if s := text(t, r, "node", "status"); s == "QUEUED" || s == "RUNNING" {
							running = true
						}
					}
				}
			}
			if time.Now().After(deadline) {
				t.Fatal("a run claims to be running half a minute after the restart")
			}
		}
		_, now, _ := p.sound()
		if now < before {
			t.Errorf("there were %d schedules, now %d", before, now)
		}
		before = now
	}
}

// TestStartsAndStops: Ctrl-C is a clean end, a second start changes nothing, and two servers never share a folder.
func TestStartsAndStops(t *testing.T) {
	data := t.TempDir()
	p := serve(t, data)
	_, schedules, assignments := p.sound()
	if schedules != 1 {
		t.Errorf("%d schedules after the first start, want 1", schedules)
	}
	if out, complaints, status := command(t, "", "serve", "--data", data, "--address", freeAddress(t)); status == 0 {
		t.Errorf("a second server on the same folder ended with 0: %s%s", out, complaints)
	}
	if err := p.stop(syscall.SIGINT); err != nil {
		t.Errorf("Ctrl-C ended the server with %v", err)
	}
	p = serve(t, data)
	if _, s, a := p.sound(); s != schedules || a != assignments {
		t.Errorf("after the second start: %d schedules, %d assignments; before: %d, %d", s, a, schedules, assignments)
	}
	if err := p.stop(syscall.SIGTERM); err != nil {
		t.Errorf("the service manager's signal ended the server with %v", err)
	}
}

// TestStrangersNeedAccounts: any address but loopback is refused while nobody real can sign in.
func TestStrangersNeedAccounts(t *testing.T) {
	_, complaints, status := command(t, "", "serve", "--data", t.TempDir(), "--address", "0.0.0.0:0")
	if status != 2 || complaints == "" {
		t.Errorf("status %d: %q", status, complaints)
	}
}
