package graph_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"

	"github.com/fellowplan/fellowplan/graph"
	"github.com/fellowplan/fellowplan/internal/web"
	"github.com/fellowplan/fellowplan/internal/web/webtest"
)

// What a frontend developer types first: nested, and without a word about pages.
var unhurried = map[string]string{
	"programs to cells": `{ programs { edges { node { title academicYears { edges { node { title schedules { edges { node { number state
		assignments { edges { node { fellow { name } block { title } mentor { name } rotation { title topics { edges { node { title } } } }
			offsiteOption { title site { title city } } } } } } } } } } } } } } }`,
	"programs to people": `{ programs { edges { node { title fellows { edges { node { name enrollments { edges { node { track { title } wishes { edges { node { rank note } } } } } } } } }
		mentors { edges { node { name rotations { edges { node { title } } } absences { edges { node { startsOn endsOn } } } } } } } } } }`,
	"programs to curricula": `{ programs { edges { node { tracks { edges { node { title requirements { edges { node { title minimum maximum provenance
		rotations { edges { node { title topics { edges { node { title } } } } } } } } } } } } } } } }`,
	"fellows to where they stand": `{ fellows { edges { node { name enrollments { edges { node { track { title }
		progress { requirement { title } done planned missing } topics { topic { title } state } } } } } } } }`,
	"mentors to whom they supervise": `{ mentors { edges { node { name assignments { edges { node { block { title } fellow { name } rotation { title } } } } } } } }`,
	"projects to people":             `{ projects { edges { node { title mentors { edges { node { name } } } milestones { edges { node { title dueOn completedOn } } } fellow { name } } } } }`,
}

func TestTheFirstQuestionNeedsNoPages(t *testing.T) {
	s := webtest.Start(t)
	admin := s.Administrator()
	for name, q := range unhurried {
		if a := admin.Ask(q, nil); len(a.Errors) > 0 {
			t.Errorf("%s: %s", name, a.Body)
		}
	}
}

func TestExplicitLengthsAreTakenAtTheirWord(t *testing.T) {
	s := webtest.Start(t)
	const q = `{ fellows(first: 100) { edges { node { enrollments(first: 100) { edges { node { assignments(first: 100) { edges { node { id } } } } } } } } } }`
	if a := s.Administrator().Ask(q, nil); a.Code() != "TOO_LARGE" {
		t.Errorf("got %s", a.Body)
	}
}

// The prepared question of the first page is one that the server answers.
func TestThePreparedQuestionRuns(t *testing.T) {
	b, err := os.ReadFile("../internal/web/assets/page.js")
	if err != nil {
		t.Fatal(err)
	}
	_, list, _ := strings.Cut(string(b), "var first = [")
	list, _, _ = strings.Cut(list, "].join")
	var q strings.Builder
	for _, m := range regexp.MustCompile(`(?m)^\s*"(.*)",$`).FindAllStringSubmatch(list, -1) {
		q.WriteString(m[1] + "\n")
	}
	if q.Len() < 100 {
		t.Fatalf("found %q", q.String())
	}
	s := webtest.Start(t)
	s.Administrator().Get(q.String(), nil, nil)
}

// A circle of short lists weighs little and shows much: the budget ends it.
func TestTheBudgetEndsWhatWasExpectedToBeSmall(t *testing.T) {
	const circle = `{ programs { edges { node { rotations { edges { node { program { rotations { edges { node { program { rotations { edges { node { title } } } } } } } } } } } } } } }`
	for name, c := range map[string]struct {
		budget graph.Budget
		says   string
	}{
		// 1 program, 5 + 25 + 125 rotations are shown; 1 + 5 + 1 + 5 + 1 + 5 rows are read.
		"entries": {graph.Budget{Rows: 1000, Entries: 155}, "155 entries"},
		"rows":    {graph.Budget{Rows: 17, Entries: 1000}, "17 rows"},
		"neither": {graph.Budget{Rows: 18, Entries: 156}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			s := webtest.Start(t, func(o *web.Options) { o.Extensions = []graphql.HandlerExtension{c.budget} })
			admin := s.Administrator()
			program := admin.Create("Program", V{"code": "p", "title": "P", "institution": "I", "specialty": "S"})
			for _, code := range []string{"a", "b", "c", "d", "e"} {
				admin.Create("Rotation", V{"programID": program, "code": code, "title": code, "kind": "CORE"})
			}
			a := admin.Ask(circle, nil)
			if c.says == "" {
				if len(a.Errors) > 0 {
					t.Errorf("got %.500s", a.Body)
				}
				return
			}
			if a.Code() != "TOO_LARGE" || !strings.Contains(a.Errors[0].Message, c.says) {
				t.Errorf("got %.500s", a.Body)
			}
		})
	}
}
