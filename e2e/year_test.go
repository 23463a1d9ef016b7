package e2e

import (
	"encoding/json"
	"fmt"
	"math/big"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// A directorsYear is what the story names of the seed program.
type directorsYear struct {
	*process
	program, year string
	blocks        map[string]string // by title
	order         []string
	enrollments   map[string]string // by the fellow's name
}

func theYear(p *process) *directorsYear {
	y := &directorsYear{process: p, blocks: map[string]string{}, enrollments: map[string]string{}}
	data := p.must(`{ programs(first: 5) { edges { node { id academicYears(first: 5) { edges { node { id
		blocks(first: 20, orderBy: {field: NUMBER, direction: ASC}) { edges { node { id title } } }
		enrollments(first: 50) { edges { node { id fellow { name } } } } } } } } } } }`, nil)
	for _, program := range list(p.t, data, "programs", "edges") {
		years := list(p.t, program, "node", "academicYears", "edges")
		if len(years) == 0 {
			continue
		}
		y.program, y.year = text(p.t, program, "node", "id"), text(p.t, years[0], "node", "id")
		for _, b := range list(p.t, years[0], "node", "blocks", "edges") {
			y.blocks[text(p.t, b, "node", "title")] = text(p.t, b, "node", "id")
			y.order = append(y.order, text(p.t, b, "node", "title"))
		}
		for _, e := range list(p.t, years[0], "node", "enrollments", "edges") {
			y.enrollments[text(p.t, e, "node", "fellow", "name")] = text(p.t, e, "node", "id")
		}
	}
	return y
}

// ask starts a run, waits for its end and returns the run and its first schedule.
func (y *directorsYear) start(mutation, input string, in map[string]any) (run map[string]any, schedule string) {
	y.t.Helper()
	data := y.must(fmt.Sprintf(`mutation($in: %s!) { %s(input: $in) { optimizationRun { id } userErrors { code field message } } }`, input, mutation), map[string]any{"in": in})
	id := text(y.t, data, mutation, "optimizationRun", "id")
	run = y.wait(id, time.Minute)
	if run["status"] != "OPTIMAL" {
		y.t.Fatalf("%s ended as %v", mutation, run)
	}
	return run, text(y.t, run, "schedule", "edges", 0, "node", "id")
}

const everyCell = `query($id: ID!) { node(id: $id) { ... on Schedule { state number version publishNote basedOn { id }
	cells { enrollmentID blockID part percent rotationID offsiteOptionID mentorID pinned pinReason } } } }`

// cells are a schedule's cells, each as its bytes, by enrollment and block.
func (y *directorsYear) cells(schedule string) (cells map[string]string, node any) {
	y.t.Helper()
	node = at(y.t, y.must(everyCell, map[string]any{"id": schedule}), "node")
	cells = map[string]string{}
	for _, c := range list(y.t, node, "cells") {
		raw, err := json.Marshal(c)
		if err != nil {
			y.t.Fatal(err)
		}
		cells[text(y.t, c, "enrollmentID")+" "+text(y.t, c, "blockID")] += string(raw)
	}
	return cells, node
}

// withoutMentor is a cell as a pin holds it: mentors are chosen anew, as others' sessions leave them room.
func withoutMentor(cell string) string {
	return regexp.MustCompile(`"mentorID":"[^"]*"`).ReplaceAllString(cell, `"mentorID":""`)
}

func exact(t *testing.T, value any, path ...any) *big.Rat {
	t.Helper()
	r, ok := new(big.Rat).SetString(text(t, value, path...))
	if !ok {
		t.Fatalf("no number at %v", path)
	}
	return r
}

func sumOf(t *testing.T, of []any, path ...any) *big.Rat {
	t.Helper()
	sum := new(big.Rat)
	for _, x := range of {
		sum.Add(sum, exact(t, x, path...))
	}
	return sum
}

// TestTheDirectorsYear is the whole story through HTTP: generate, understand, pin, regenerate,
// compare, publish; illness in February, re-plan from 1 March with the past frozen byte for byte,
// publish again, roll back.
func TestTheDirectorsYear(t *testing.T) {
	y := theYear(serve(t, t.TempDir()))
	_, first := y.start("generateSchedule", "GenerateScheduleInput", map[string]any{"academicYearID": y.year, "title": "First"})
	y.understand(first)
	pinned := y.pin(first)
	_, second := y.start("generateSchedule", "GenerateScheduleInput", map[string]any{"academicYearID": y.year, "baseScheduleID": first, "seed": "7", "title": "Second"})
	before, _ := y.cells(first)
	after, _ := y.cells(second)
	for _, at := range pinned {
		if withoutMentor(before[at]) != withoutMentor(after[at]) || !strings.Contains(after[at], `"pinned":true`) {
			t.Errorf("a pinned cell was %s and is %s", before[at], after[at])
		}
	}
	y.compare(first, second)
	y.publish(second, "", "Our year.")

	who, leave := y.fallsIll(second)
	run, third := y.start("replanSchedule", "ReplanScheduleInput", map[string]any{"academicYearID": y.year, "freezeBefore": "2028-03-01", "title": "After the illness"})
	y.changed(text(t, run, "id"), who)
	y.pastStays(second, third)
	y.compare(second, third)
	y.publish(third, second, "After the illness.")

	data := y.must(`mutation($in: RollBackScheduleInput!) { rollBackSchedule(input: $in) { schedule { id state } userErrors { code message } } }`,
		map[string]any{"in": map[string]any{"id": second, "insteadOf": third, "note": "As it was."}})
	back := text(t, data, "rollBackSchedule", "schedule", "id")
	was, old := y.cells(second)
	now, node := y.cells(back)
	if fmt.Sprint(was) != fmt.Sprint(now) || text(t, node, "state") != "PUBLISHED" || text(t, old, "state") != "ARCHIVED" {
		t.Errorf("rolled back to %v: state %v, the old one %v, %d and %d cells", second, at(t, node, "state"), at(t, old, "state"), len(was), len(now))
	}
	y.onePublished(back)
	y.logged(map[string]string{"Schedule": third, "Leave": leave})
}

// understand adds up where the worth of a schedule comes from, and asks why and why not.
func (y *directorsYear) understand(schedule string) {
	y.t.Helper()
	data := y.must(`query($id: ID!) { node(id: $id) { ... on Schedule { account { total { exact } nobody { exact } blocks { exact } rules { exact }
		terms { exact } fellows { enrollmentID exact wishes { granted because granting { sentence possible loss { exact } payers { change { exact } } } } } } } } }`, map[string]any{"id": schedule})
	account := at(y.t, data, "node", "account")
	total := exact(y.t, account, "total", "exact")
	fellows := sumOf(y.t, list(y.t, account, "fellows"), "exact")
	fellows.Add(fellows, exact(y.t, account, "nobody", "exact"))
	for name, sum := range map[string]*big.Rat{"fellows": fellows, "blocks": sumOf(y.t, list(y.t, account, "blocks"), "exact"),
		"rules": sumOf(y.t, list(y.t, account, "rules"), "exact"), "terms": sumOf(y.t, list(y.t, account, "terms"), "exact")} {
		if sum.Cmp(total) != 0 {
			y.t.Errorf("by %s it adds up to %s, the whole is %s", name, sum.RatString(), total.RatString())
		}
	}
	refused := 0
	for _, f := range list(y.t, account, "fellows") {
		for _, w := range list(y.t, f, "wishes") {
			if text(y.t, w, "because") == "" {
				y.t.Errorf("a wish without a word: %v", w)
			}
			g, ok := at(y.t, w, "granting").(map[string]any)
			if !ok {
				continue
			}
			refused++
			if g["possible"] == true { // this year is optimal: nobody gains by granting what was refused
				loss, paid := exact(y.t, g, "loss", "exact"), sumOf(y.t, list(y.t, g, "payers"), "change", "exact")
				if loss.Sign() < 0 || paid.Neg(paid).Cmp(loss) != 0 || text(y.t, g, "sentence") == "" {
					y.t.Errorf("granting loses %s, and people pay %s: %v", loss.RatString(), paid.RatString(), g["sentence"])
				}
			}
		}
	}
	if refused == 0 {
		y.t.Error("no wish was refused: this proves little")
	}
	for name, enrollment := range y.enrollments {
		data := y.must(`query($id: ID!, $e: ID!, $b: ID!) { node(id: $id) { ... on Schedule { cell(enrollmentID: $e, blockID: $b) { state { rotationID offsiteOptionID } why { sentence } menu { rotationID offsiteOptionID possible proved sentence moves { blockID } } } } } }`,
			map[string]any{"id": schedule, "e": enrollment, "b": y.blocks["Nov 2027"]})
		cell := at(y.t, data, "node", "cell")
		if len(list(y.t, cell, "why")) == 0 {
			y.t.Errorf("nothing says why %s has %v", name, cell)
		}
		for _, m := range list(y.t, cell, "menu") {
			here := at(y.t, cell, "state") != nil && at(y.t, m, "rotationID") == at(y.t, cell, "state", "rotationID") &&
				at(y.t, m, "offsiteOptionID") == at(y.t, cell, "state", "offsiteOptionID")
			if at(y.t, m, "proved") != true || text(y.t, m, "sentence") == "" || here && (at(y.t, m, "possible") != true || len(list(y.t, m, "moves")) > 0) {
				y.t.Errorf("%s: %v", name, m)
			}
		}
	}
}

// pin pins September of two fellows and returns the cells.
func (y *directorsYear) pin(schedule string) (pinned []string) {
	y.t.Helper()
	cells, node := y.cells(schedule)
	var edits []map[string]any
	for _, name := range sortedKeys(y.enrollments) {
		cell := y.enrollments[name] + " " + y.blocks["Sep 2027"]
		if cells[cell] != "" && len(edits) < 2 {
			edits = append(edits, map[string]any{"pin": map[string]any{"enrollmentID": y.enrollments[name], "blockID": y.blocks["Sep 2027"], "reason": "as agreed"}})
			pinned = append(pinned, cell)
		}
	}
	y.must(`mutation($in: EditScheduleInput!) { editSchedule(input: $in) { applied userErrors { code field message } } }`,
		map[string]any{"in": map[string]any{"id": schedule, "expectedVersion": at(y.t, node, "version"), "edits": edits}})
	return pinned
}

func sortedKeys(m map[string]string) (keys []string) {
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// compare demands that the parts of a comparison add up to the whole, and that it lists the cells that differ.
func (y *directorsYear) compare(a, b string) {
	y.t.Helper()
	data := y.must(`query($a: ID!, $b: ID!) { compareSchedules(a: $a, b: $b) { total { change { exact } } nobody { change { exact } } added removed changed mentorOnly
		cells { kind enrollmentID blockID } fellows { cells change { exact } } rules { change { exact } } blocks { change { exact } } } }`, map[string]any{"a": a, "b": b})
	c := at(y.t, data, "compareSchedules")
	total := exact(y.t, c, "total", "change", "exact")
	fellows := sumOf(y.t, list(y.t, c, "fellows"), "change", "exact")
	fellows.Add(fellows, exact(y.t, c, "nobody", "change", "exact"))
	for name, sum := range map[string]*big.Rat{"fellows": fellows, "rules": sumOf(y.t, list(y.t, c, "rules"), "change", "exact"), "blocks": sumOf(y.t, list(y.t, c, "blocks"), "change", "exact")} {
		if sum.Cmp(total) != 0 {
			y.t.Errorf("by %s the change adds up to %s, the whole is %s", name, sum.RatString(), total.RatString())
		}
	}
	said := map[string]bool{}
	for _, d := range list(y.t, c, "cells") {
		said[text(y.t, d, "enrollmentID")+" "+text(y.t, d, "blockID")] = true
	}
	before, _ := y.cells(a)
	after, _ := y.cells(b)
	differ := 0
	for _, e := range y.enrollments {
		for _, id := range y.blocks {
			key := e + " " + id
			same := plainCell(before[key]) == plainCell(after[key])
			if !same {
				differ++
			}
			if same == said[key] {
				y.t.Errorf("%s was %s and is %s; listed as different: %v", key, before[key], after[key], said[key])
			}
		}
	}
	if differ != len(said) {
		y.t.Errorf("%d cells differ, %d are listed", differ, len(said))
	}
}

// plainCell is a cell without its pin.
func plainCell(raw string) string {
	i := strings.Index(raw, `"pinReason"`)
	if i < 0 {
		return raw
	}
	var c map[string]any
	if json.Unmarshal([]byte(raw), &c) != nil {
		return raw
	}
	return fmt.Sprint(c["rotationID"], c["offsiteOptionID"], c["mentorID"], c["percent"])
}

func (y *directorsYear) publish(schedule, insteadOf, note string) {
	y.t.Helper()
	in := map[string]any{"id": schedule, "note": note}
	if insteadOf != "" {
		in["insteadOf"] = insteadOf
	}
	y.must(`mutation($in: PublishScheduleInput!) { publishSchedule(input: $in) { schedule { state } userErrors { code field message } } }`, map[string]any{"in": in})
	y.onePublished(schedule)
}

func (y *directorsYear) onePublished(want string) {
	y.t.Helper()
	data := y.must(`query($y: ID!) { schedules(first: 50, where: {academicYearID: $y, state: PUBLISHED}) { edges { node { id } } } }`, map[string]any{"y": y.year})
	if l := list(y.t, data, "schedules", "edges"); len(l) != 1 || text(y.t, l[0], "node", "id") != want {
		y.t.Errorf("published is %v, not %s alone", l, want)
	}
}

// fallsIll enters a leave for all of February, of somebody who learns a core rotation then.
func (y *directorsYear) fallsIll(schedule string) (enrollment, leave string) {
	y.t.Helper()
	data := y.must(`{ rotations(first: 50) { edges { node { id kind } } } }`, nil)
	core := map[string]bool{}
	for _, r := range list(y.t, data, "rotations", "edges") {
		core[text(y.t, r, "node", "id")] = text(y.t, r, "node", "kind") == "CORE"
	}
	cells, _ := y.cells(schedule)
	for _, name := range sortedKeys(y.enrollments) {
		var c struct {
			RotationID      string
			OffsiteOptionID *string
		}
		if json.Unmarshal([]byte(cells[y.enrollments[name]+" "+y.blocks["Feb 2028"]]), &c) != nil || !core[c.RotationID] || c.OffsiteOptionID != nil {
			continue
		}
		made, errs := y.ask(`mutation($in: CreateLeaveInput!) { createLeave(input: $in) { leave { id } userErrors { code message } } }`, map[string]any{"in": map[string]any{
			"programID": y.program, "enrollmentID": y.enrollments[name], "kind": "MEDICAL", "state": "APPROVED", "startsOn": "2028-02-01", "endsOn": "2028-02-29"}})
		if len(errs) == 0 && at(y.t, made, "createLeave", "leave") != nil {
			return y.enrollments[name], text(y.t, made, "createLeave", "leave", "id")
		}
	}
	y.t.Fatal("nobody learns a core rotation in February")
	return "", ""
}

// changed demands a list of changes with a reason each, proved to be the fewest.
func (y *directorsYear) changed(run, who string) {
	y.t.Helper()
	data := y.must(`query($id: ID!) { node(id: $id) { ... on OptimizationRun { tierValues { tier value proved } changes { enrollmentID block { name } counted because } } } }`, map[string]any{"id": run})
	tier := at(y.t, data, "node", "tierValues", 0)
	counted, concerned := 0, false
	for _, c := range list(y.t, data, "node", "changes") {
		if text(y.t, c, "because") == "" || slices.Index(y.order, text(y.t, c, "block", "name")) < slices.Index(y.order, "Feb 2028") {
			y.t.Errorf("a change of the past, or without a reason: %v", c)
		}
		if at(y.t, c, "counted") == true {
			counted++
		}
		concerned = concerned || text(y.t, c, "enrollmentID") == who
	}
	if value, _ := at(y.t, tier, "value").(json.Number).Int64(); text(y.t, tier, "tier") != "changes" || at(y.t, tier, "proved") != true || int(-value) != counted || counted == 0 || !concerned {
		y.t.Errorf("%v, and %d changes are listed: %v", tier, counted, list(y.t, data, "node", "changes"))
	}
}

// pastStays compares the cells before March byte by byte.
func (y *directorsYear) pastStays(a, b string) {
	y.t.Helper()
	before, _ := y.cells(a)
	after, _ := y.cells(b)
	for _, e := range y.enrollments {
		for _, title := range y.order[:slices.Index(y.order, "Mar 2028")] {
			if key := e + " " + y.blocks[title]; before[key] != after[key] {
				y.t.Errorf("%s was %s and is %s", title, before[key], after[key])
			}
		}
	}
}

// logged demands that the log says who did what to whom.
func (y *directorsYear) logged(nouns map[string]string) {
	y.t.Helper()
	for noun, id := range nouns {
		data := y.must(`query($id: ID!) { auditEntries(first: 50, where: {entityID: $id}) { edges { node { entityType actorName action at reason before after } } } }`, map[string]any{"id": id})
		entries := list(y.t, data, "auditEntries", "edges")
		if len(entries) == 0 {
			y.t.Errorf("the log knows nothing of the %s", noun)
		}
		for _, e := range entries {
			if at(y.t, e, "node", "after") == nil && at(y.t, e, "node", "before") == nil {
				y.t.Errorf("an entry without anything: %v", e)
			}
		}
	}
}
