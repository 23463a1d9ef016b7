package graph_test

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/graph"
	"github.com/fellowplan/fellowplan/graph/limit"
)

func schema() *ast.Schema { return graph.NewSchema(graph.Options{}).Schema() }

func TestEverythingIsDescribed(t *testing.T) {
	demand := func(words, of string) {
		if strings.TrimSpace(words) == "" {
			t.Errorf("%s has no description", of)
		}
	}
	for name, def := range schema().Types {
		if def.BuiltIn || strings.HasPrefix(name, "__") {
			continue
		}
		demand(def.Description, name)
		for _, f := range def.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			demand(f.Description, name+"."+f.Name)
			for _, a := range f.Arguments {
				demand(a.Description, name+"."+f.Name+"("+a.Name+")")
			}
		}
		for _, v := range def.EnumValues {
			demand(v.Description, name+"."+v.Name)
		}
	}
}

func TestTheSchemaInOneFileIsFresh(t *testing.T) {
	want, err := os.ReadFile("schema.graphql")
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	formatter.NewFormatter(&b, formatter.WithIndent("  ")).FormatSchema(schema())
	if _, body, _ := strings.Cut(string(want), "\n\n"); body != b.String() {
		t.Error("graph/schema.graphql is not the schema that runs: go generate ./graph")
	}
}

// Every noun can be read by its id and in lists, and what people edit can be made, changed and put away.
func TestEveryNounIsInTheSchema(t *testing.T) {
	s := schema()
	readOnly := map[string]bool{"OptimizationRun": true, "ApiToken": true, "CalendarFeed": true, "AuditEntry": true, "ScheduleException": true, "Approval": true,
		"Scenario": true, "ScenarioChange": true} // or with mutations of their own
	listed := map[string]bool{}
	for _, f := range s.Query.Fields {
		listed[f.Type.Name()] = true
	}
	for _, n := range ent.Nouns {
		if n.Type == "BrowserSession" {
			if s.Types[n.Type] != nil {
				t.Error("browser sessions show")
			}
			continue
		}
		def := s.Types[n.Type]
		if def == nil || !listed[n.Type+"Connection"] {
			t.Errorf("%s cannot be read", n.Type)
			continue
		}
		if !strings.Contains(strings.Join(def.Interfaces, " "), "Node") {
			t.Errorf("%s is no Node", n.Type)
		}
		for _, secret := range n.Sensitive {
			if def.Fields.ForName(secret) != nil {
				t.Errorf("%s shows its %s", n.Type, secret)
			}
		}
		for _, verb := range []string{"create", "update", "archive"} {
			if s.Mutation.Fields.ForName(verb+n.Type) == nil && !readOnly[n.Type] {
				t.Errorf("there is no %s%s", verb, n.Type)
			}
		}
	}
}

// Conventions of mutations: one input of their own, one payload of their own, user errors in it.
func TestMutationsAreOfOneForm(t *testing.T) {
	s := schema()
	for _, f := range s.Mutation.Fields {
		if strings.HasPrefix(f.Name, "__") {
			continue
		}
		upper := strings.ToUpper(f.Name[:1]) + f.Name[1:]
		if len(f.Arguments) != 1 || f.Arguments[0].Name != "input" || f.Arguments[0].Type.Name() != upper+"Input" || f.Type.Name() != upper+"Payload" {
			t.Errorf("%s has another form: %s", f.Name, f.Type)
		}
		payload := s.Types[f.Type.Name()]
		if e := payload.Fields.ForName("userErrors"); e == nil || e.Type.String() != "[UserError!]!" || payload.Fields.ForName("clientMutationId") == nil {
			t.Errorf("the payload of %s has no user errors or no clientMutationId", f.Name)
		}
	}
}

// Every list of nouns has pages; a list without is short by its nature.
func TestListsHavePages(t *testing.T) {
	short := map[string]string{
		"Query.rules": "the optimizer's", "Query.rulesInEffect": "the optimizer's", "RuleInEffect.parameters": "a rule's",
		"OptimizationRun.rulesUsed": "the optimizer's", "OptimizationRun.tierValues": "four", "OptimizationRunProgress.tiers": "four",
		"OptimizationRun.changes": "a year's cells", "OptimizationRun.gaps": "what one schedule breaks", "OptimizationRun.alternatives": "20 at most", "ScheduleAlternative.better": "a program's fellows",
		"OptimizationRun.sensitivities": "what binds", "Sensitivity.fellows": "a program's fellows", "Infeasibility.items": "a smallest set", "Infeasibility.waysOut": "some", "WayOut.items": "a change's", "ReasonItem.blocks": "a year's",
		"Schedule.cells": "a year's cells", "EditSchedulePayload.cells": "what 200 edits change", "EditSchedulePayload.breachesMade": "what they break", "EditSchedulePayload.breachesMended": "what they mend",
		"ScheduleCheck.breaches": "a year's", "ScheduleCheck.missing": "a year's cells", "ScheduleCheck.unread": "a year's cells", "Breach.blocks": "a year's", "ScheduleWorth.tiers": "four",
		"ScheduleAccount.tiers": "four", "ScheduleAccount.rules": "the optimizer's", "ScheduleAccount.fellows": "a program's fellows", "ScheduleAccount.blocks": "a year's", "ScheduleAccount.terms": "a year's cells, some at a time",
		"FellowAccount.terms": "the optimizer's rules", "FellowAccount.wishes": "a fellow's", "FellowAccount.burdens": "a fellow's",
		"CellExplanation.why": "a cell's", "CellExplanation.menu": "a program's rotations", "CellAlternative.breaks": "what one cell breaks", "CellAlternative.moves": "a year's cells", "CellAlternative.payers": "a program's fellows",
		"ScheduleComparison.tiers": "four", "ScheduleComparison.cells": "a year's cells", "ScheduleComparison.rules": "the optimizer's", "ScheduleComparison.fellows": "a program's fellows", "ScheduleComparison.blocks": "a year's",
		"ScheduleComparison.wishes": "a year's", "ScheduleComparison.breachesMade": "a year's", "ScheduleComparison.breachesMended": "a year's",
		"ScheduleComparison.unreadBefore": "a year's cells", "ScheduleComparison.unreadAfter": "a year's cells",
		"WhatIfAnswer.steps": "50 at most", "WhatIfAnswer.moves": "a year's cells", "WhatIfAnswer.breachesMade": "a year's", "WhatIfAnswer.breachesMended": "a year's", "WhatIfAnswer.tiers": "four",
		"WhatIfAnswer.rules": "the optimizer's", "WhatIfAnswer.fellows": "a program's fellows", "WhatIfAnswer.wishes": "a year's", "WhatIfAnswer.loads": "a year's blocks", "WhatIfAnswer.open": "a year's",
		"WhatIfConflict.cells": "a year's cells", "ElectiveMenu.entries": "a program's rotations, or a year's blocks", "ElectiveEntry.blocks": "a year's", "ElectiveEntry.breaks": "what one thing breaks",
		"ElectiveEntry.moves": "a year's cells", "ElectiveEntry.payers": "a program's fellows", "ElectiveEntry.open": "a stay's",
		"SideBySide.columns": "ten at most", "SideBySide.cells": "a year's cells", "ComparedCell.states": "ten at most", "ComparedColumn.fellows": "a program's fellows", "GrantRequestsPayload.outcomes": "20 at most",
		"Schedule.exports": "the forms that there are", "ImportProgramPayload.programs": "a file's",
		"Query.nodes": "as long as the ids", "Rule.parameters": "a rule's",
		"Viewer.roles": "a person's", "Enrollment.progress": "a curriculum's", "Enrollment.topics": "a curriculum's", "Mentor.load": "a year's blocks",
	}
	s := schema()
	for name, def := range s.Types {
		if def.Kind != ast.Object || strings.HasPrefix(name, "__") || strings.HasSuffix(name, "Connection") {
			continue
		}
		for _, f := range def.Fields {
			t2 := s.Types[f.Type.Name()]
			if f.Type.Elem == nil || t2 == nil || !t2.IsCompositeType() || f.Name == "userErrors" || strings.HasPrefix(f.Name, "__") {
				continue
			}
			if short[name+"."+f.Name] == "" {
				t.Errorf("%s.%s is a list without pages", name, f.Name)
			}
		}
	}
}

func TestLimitsAreThoseOfTheStore(t *testing.T) {
	if limit.Default.DefaultPage != ent.DefaultPageSize || limit.Default.Page != ent.MaxPageSize {
		t.Errorf("pages are weighed as %d of %d, and read as %d of %d", limit.Default.DefaultPage, limit.Default.Page, ent.DefaultPageSize, ent.MaxPageSize)
	}
}
