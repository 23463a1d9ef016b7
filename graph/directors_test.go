package graph_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/fellowplan/fellowplan/internal/web/webtest"
)

// both lets two directors do something at the same moment.
func both(a, b func()) {
	var wg sync.WaitGroup
	ready := make(chan struct{})
	for _, do := range []func(){a, b} {
		wg.Go(func() { <-ready; do() })
	}
	close(ready)
	wg.Wait()
}

// A said is what one director heard back.
type said struct {
	ok   bool
	errs []webtest.UserError
}

// Two directors at once: no update is lost, never are two schedules published, and whoever is
// refused hears who was first.
func TestTwoDirectorsAtOnce(t *testing.T) {
	s := webtest.Start(t)
	y, ada := byHand(t, s)
	bea := s.Director(y.program)
	names := map[*webtest.Client]string{}
	for _, c := range []*webtest.Client{ada, bea} {
		var me struct {
			Viewer struct{ Account struct{ Name string } }
		}
		c.Get(`{ viewer { account { name } } }`, nil, &me)
		if names[c] = me.Viewer.Account.Name; names[c] == "" {
			t.Fatal("a director without a name")
		}
	}
	id := func(c *webtest.Client, in V) (id string) {
		var made struct{ Schedule struct{ ID string } }
		payload, errs := c.Try(`mutation($in: CreateDraftInput!) { createDraft(input: $in) { schedule { id } userErrors { code field message } } }`, V{"in": in})
		if err := json.Unmarshal(payload, &made); err != nil || len(errs) > 0 {
			t.Fatal(err, errs)
		}
		return made.Schedule.ID
	}
	read := func(schedule string, round int) (version, pinned int) {
		var got struct {
			Node struct {
				Version int
				Cells   []struct{ PinReason string }
			}
		}
		ada.Get(`query($id: ID!) { node(id: $id) { ... on Schedule { version cells { pinReason } } } }`, V{"id": schedule}, &got)
		for _, c := range got.Node.Cells {
			if c.PinReason == fmt.Sprintf("round %d", round) {
				pinned++
			}
		}
		return got.Node.Version, pinned
	}
	edit := func(c *webtest.Client, schedule string, version int, edits ...V) said {
		payload, errs := c.Try(editing, V{"in": V{"id": schedule, "expectedVersion": version, "edits": edits}})
		return said{strings.Contains(string(payload), `"applied":true`), errs}
	}
	refused := func(loser *webtest.Client, out said, code, winner string) {
		t.Helper()
		if out.ok || len(out.errs) != 1 || out.errs[0].Code != code || !strings.Contains(out.errs[0].Message, winner) {
			t.Errorf("%s should hear %s and of %s: %+v", names[loser], code, winner, out)
		}
	}
	pin := func(k, round int) V {
		return V{"pin": V{"enrollmentID": y.enrollment, "blockID": y.blocks[k], "reason": fmt.Sprintf("round %d", round)}}
	}

	base := id(ada, V{"academicYearID": y.year, "title": "By hand"})
	for k, code := range []string{"pacs", "data"} {
		if out := edit(ada, base, k+1, V{"assign": V{"enrollmentID": y.enrollment, "blockID": y.blocks[k], "rotationID": y.rotations[code]}}); !out.ok {
			t.Fatal(out)
		}
	}
	published := ""
	for round := range 8 {
		draft := id(ada, V{"fromScheduleID": base})
		version, _ := read(draft, round)
		var a, b said
		both(func() { a = edit(ada, draft, version, pin(0, round)) }, func() { b = edit(bea, draft, version, pin(1, round)) })
		loser, out, k := bea, b, 1
		if b.ok {
			loser, out, k = ada, a, 0
		}
		if a.ok == b.ok {
			t.Fatalf("round %d: stored are %v and %v", round, a, b)
		}
		winner := map[*webtest.Client]string{ada: names[bea], bea: names[ada]}[loser]
		refused(loser, out, "STALE_VERSION", winner)
		version, _ = read(draft, round)
		if out := edit(loser, draft, version, pin(k, round)); !out.ok {
			t.Fatal(out)
		}
		if _, pinned := read(draft, round); pinned != 2 {
			t.Errorf("round %d: %d cells are pinned, one update is lost", round, pinned)
		}

		// Both publish a draft of their own, made from the same schedule.
		theirs := map[*webtest.Client]string{ada: draft, bea: id(bea, V{"fromScheduleID": base})}
		publish := func(c *webtest.Client) said {
			in := V{"id": theirs[c]}
			if published != "" {
				in["insteadOf"] = published
			}
			payload, errs := c.Try(`mutation($in: PublishScheduleInput!) { publishSchedule(input: $in) { schedule { state } userErrors { code field message } } }`, V{"in": in})
			return said{strings.Contains(string(payload), "PUBLISHED"), errs}
		}
		both(func() { a = publish(ada) }, func() { b = publish(bea) })
		if a.ok == b.ok {
			t.Fatalf("round %d: published are %v and %v", round, a, b)
		}
		first, second, out := ada, bea, b
		if b.ok {
			first, second, out = bea, ada, a
		}
		refused(second, out, "CONFLICT", names[first])
		published = theirs[first]
		var got struct {
			Schedules struct {
				Edges []struct{ Node struct{ ID string } }
			}
		}
		ada.Get(`query($y: ID!) { schedules(where: {academicYearID: $y, state: PUBLISHED}) { edges { node { id } } } }`, V{"y": y.year}, &got)
		if len(got.Schedules.Edges) != 1 || got.Schedules.Edges[0].Node.ID != published {
			t.Errorf("round %d: published are %+v", round, got)
		}
		base = published
	}
}
