package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"maps"
	"math/rand/v2"
	"net/http"
	"slices"
	"testing"
	"time"

	"github.com/fellowplan/fellowplan/internal/cli"
)

// BenchmarkWhatIf asks the seed program's year, served as `make run` serves it, what would be:
// through HTTP, every fellow and every block in a shuffled order that is the same each time. It
// reports the median and the 95th percentile of the answers' times.
//
//	go test . -run '^$' -bench WhatIf -benchtime 60x
func BenchmarkWhatIf(b *testing.B) {
	y := serveSeed(b)
	for _, q := range []struct {
		name, document string
		variables      draw
	}{
		{"CHECK", whatIfQuery, y.change("CHECK", "place", y.place)},
		{"REPAIR an elective placed", whatIfQuery, y.change("REPAIR", "place", y.place)},
		{"REPAIR a leave", whatIfQuery, y.change("REPAIR", "leaveAdd", y.leave)},
		{"REPAIR a mentor absent", whatIfQuery, y.change("REPAIR", "mentorAbsence", y.absence)},
		{"REPAIR a wish more", whatIfQuery, y.change("REPAIR", "wishAdd", y.wish)},
		{"REOPTIMIZE an elective placed", whatIfQuery, y.change("REOPTIMIZE", "place", y.place)},
		{"REOPTIMIZE a leave", whatIfQuery, y.change("REOPTIMIZE", "leaveAdd", y.leave)},
		{"REOPTIMIZE a mentor absent", whatIfQuery, y.change("REOPTIMIZE", "mentorAbsence", y.absence)},
		{"REOPTIMIZE a wish more", whatIfQuery, y.change("REOPTIMIZE", "wishAdd", y.wish)},
		{"menu", menuQuery, y.menu},
		{"bestBlocksFor", bestQuery, y.best},
	} {
		b.Run(q.name, func(b *testing.B) {
			r := rand.New(rand.NewPCG(11, 0))
			var took []time.Duration
			for b.Loop() {
				variables := q.variables(r)
				begun := now()
				answer := y.ask(q.document, variables)
				took = append(took, now().Sub(begun))
				if testing.Verbose() {
					b.Log(took[len(took)-1], variables, string(answer))
				}
			}
			slices.Sort(took)
			at := func(q float64) float64 {
				return float64(took[min(len(took)-1, int(q*float64(len(took))))].Microseconds()) / 1000
			}
			b.ReportMetric(at(0.5), "ms-p50")
			b.ReportMetric(at(0.95), "ms-p95")
		})
	}
}

const (
	learnQuery = `{ programs(first: 5) { edges { node { id rotations(first: 50) { edges { node { id kind } } } offsiteOptions(first: 50) { edges { node { id } } }
		mentors(first: 50) { edges { node { id } } } academicYears(first: 1) { edges { node { schedules(first: 1) { edges { node { id } } }
		blocks(first: 20, orderBy: {field: NUMBER, direction: ASC}) { edges { node { id startsOn endsOn } } } enrollments(first: 50) { edges { node { id } } } } } } } } } }`
	whatIfQuery = `query($in: WhatIfInput!) { whatIf(input: $in) { possible proved sentence others clash { sentence }
		moves { fellow { name } block { name } before { rotation { name } mentor { name } } after { rotation { name } mentor { name } } because } total { change { exact } }
		fellows { name change { exact } } loads { of { name }  before after } open { kind sentence } elapsedMs } }`
	menuQuery = `query($s: ID!, $e: ID!, $b: [ID!]!) { electiveOptions(scheduleID: $s, enrollmentID: $e, blockIDs: $b) {
		entries { rotation { title } offsiteOption { title } state proved sentence others loss { exact } open { kind sentence } } elapsedMs } }`
	bestQuery = `query($s: ID!, $e: ID!, $r: ID, $o: ID) { bestBlocksFor(scheduleID: $s, enrollmentID: $e, rotationID: $r, offsiteOptionID: $o) {
		entries { blocks { title } state proved sentence others loss { exact } } elapsedMs } }`
)

// now is the clock of the measurement.
var now = time.Now

// seedYear is a running server and what can be asked about its year.
type seedYear struct {
	b                    *testing.B
	url, schedule        string
	enrollments, mentors []string
	blocks               []thing
	things               []map[string]any // electives and off-site options
}

func serveSeed(b *testing.B) *seedYear {
	b.Helper()
	ctx, stop := context.WithCancel(context.Background())
	m, err := New(ctx, cli.ServeOptions{Address: "127.0.0.1:0", Data: b.TempDir(), TimeLimit: time.Minute, Runs: 1, Grace: time.Second}, cli.IO{Out: io.Discard, Err: io.Discard})
	if err != nil {
		b.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- m.Run(ctx) }()
	b.Cleanup(func() {
		stop()
		if err := <-ended; err != nil {
			b.Error(err)
		}
		if err := m.Close(); err != nil {
			b.Error(err)
		}
	})
	y := &seedYear{b: b, url: "http://" + m.listener.Addr().String()}
	y.learn()
	return y
}

// nodes are the nodes of a connection.
type nodes[T any] struct {
	Edges []struct{ Node T }
}

func (n nodes[T]) each(do func(T)) {
	for _, e := range n.Edges {
		do(e.Node)
	}
}

type thing struct{ ID, Kind, StartsOn, EndsOn string }

// learn reads what there is to ask about, of the first program that has a year. The server answers
// once the year is generated.
func (y *seedYear) learn() {
	var got struct {
		Data struct {
			Programs nodes[struct {
				Rotations, OffsiteOptions, Mentors nodes[thing]
				AcademicYears                      nodes[struct{ Schedules, Blocks, Enrollments nodes[thing] }]
			}]
		}
	}
	if err := json.Unmarshal(y.ask(learnQuery, nil), &got); err != nil {
		y.b.Fatal(err)
	}
	for _, p := range got.Data.Programs.Edges {
		p.Node.AcademicYears.each(func(year struct{ Schedules, Blocks, Enrollments nodes[thing] }) {
			year.Schedules.each(func(s thing) { y.schedule = s.ID })
			year.Blocks.each(func(t thing) { y.blocks = append(y.blocks, t) })
			year.Enrollments.each(func(e thing) { y.enrollments = append(y.enrollments, e.ID) })
		})
		if y.schedule == "" {
			continue
		}
		p.Node.Mentors.each(func(m thing) { y.mentors = append(y.mentors, m.ID) })
		p.Node.OffsiteOptions.each(func(o thing) { y.things = append(y.things, map[string]any{"offsiteOptionID": o.ID}) })
		p.Node.Rotations.each(func(r thing) {
			if r.Kind == "ELECTIVE" {
				y.things = append(y.things, map[string]any{"rotationID": r.ID})
			}
		})
		return
	}
	y.b.Fatal("the seed program has no schedule")
}

type draw func(r *rand.Rand) map[string]any

func one[T any](r *rand.Rand, of []T) T { return of[r.IntN(len(of))] }

// change is a whatIf of one change.
func (y *seedYear) change(mode, kind string, of draw) draw {
	return func(r *rand.Rand) map[string]any {
		return map[string]any{"in": map[string]any{"scheduleID": y.schedule, "mode": mode, "timeLimitMs": 10_000, "changes": []any{map[string]any{kind: of(r)}}}}
	}
}

func (y *seedYear) place(r *rand.Rand) map[string]any {
	in := map[string]any{"enrollmentID": one(r, y.enrollments), "blockIDs": []string{one(r, y.blocks).ID}}
	maps.Copy(in, one(r, y.things))
	return in
}

func (y *seedYear) wish(r *rand.Rand) map[string]any {
	in := map[string]any{"enrollmentID": one(r, y.enrollments), "kind": "ROTATION_IN_BLOCK", "blockID": one(r, y.blocks).ID}
	for in["rotationID"] == nil {
		maps.Copy(in, one(r, y.things))
	}
	delete(in, "offsiteOptionID")
	return in
}

func (y *seedYear) leave(r *rand.Rand) map[string]any {
	t := one(r, y.blocks)
	return map[string]any{"enrollmentID": one(r, y.enrollments), "startsOn": t.StartsOn, "endsOn": t.EndsOn}
}

func (y *seedYear) absence(r *rand.Rand) map[string]any {
	t := one(r, y.blocks)
	return map[string]any{"mentorID": one(r, y.mentors), "startsOn": t.StartsOn, "endsOn": t.EndsOn}
}

func (y *seedYear) menu(r *rand.Rand) map[string]any {
	return map[string]any{"s": y.schedule, "e": one(r, y.enrollments), "b": []string{one(r, y.blocks).ID}}
}

func (y *seedYear) best(r *rand.Rand) map[string]any {
	of := one(r, y.things)
	return map[string]any{"s": y.schedule, "e": one(r, y.enrollments), "r": of["rotationID"], "o": of["offsiteOptionID"]}
}

func (y *seedYear) ask(document string, variables map[string]any) []byte {
	y.b.Helper()
	body, err := json.Marshal(map[string]any{"query": document, "variables": variables})
	if err != nil {
		y.b.Fatal(err)
	}
	r, err := http.Post(y.url+"/graphql", "application/json", bytes.NewReader(body))
	if err != nil {
		y.b.Fatal(err)
	}
	defer r.Body.Close()
	text, err := io.ReadAll(r.Body)
	if err != nil {
		y.b.Fatal(err)
	}
	if r.StatusCode != http.StatusOK || bytes.Contains(text, []byte(`"errors"`)) {
		y.b.Fatal(r.Status, string(text), variables)
	}
	return text
}
