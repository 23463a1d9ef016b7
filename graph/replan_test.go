package graph_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/internal/web/webtest"
)

// ask starts a run of any kind and waits for its end.
func ask(t *testing.T, c *webtest.Client, mutation, input string, in V) (run string, last event) {
	t.Helper()
	payload, errs := c.Try(`mutation($in: `+input+`!) { `+mutation+`(input: $in) { optimizationRun { id } userErrors { code field message } clientMutationId } }`, V{"in": in})
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	var made struct{ OptimizationRun struct{ ID string } }
	if err := json.Unmarshal(payload, &made); err != nil {
		t.Fatal(err)
	}
	return made.OptimizationRun.ID, overWebSocket(t, c, made.OptimizationRun.ID)
}

const told = `query($id: ID!) { node(id: $id) { ... on OptimizationRun { kind status failure baseSchedule { id } restarts { id }
	tierValues { tier value exact bound proved } rulesUsed { rule { id title source basis always } tier weight enabled from setting { id } parameters { name value set } }
	infeasibility { sentence kind needed available items { rule sentence fellow { id name } enrollmentID rotation { name } mentor { name } site { name } blocks { name } } waysOut { sentence works items { sentence } } }
	changes { enrollmentID fellow { name } block { name } before { rotation { name } offsiteOption { name } mentor { name } } after { rotation { name } } counted because }
	alternatives { schedule { id title state } number objective exact lossPercent proved distances better { fellow { name } rule gain sentence } }
	sensitivities { rank kind sentence gain } } } }`

type runTold struct {
	Node struct {
		Kind, Status, Failure string
		BaseSchedule          *struct{ ID string }
		TierValues            []struct {
			Tier   string
			Value  float64
			Proved bool
		}
		RulesUsed []struct {
			Rule struct{ ID, Title string }
			From string
		}
		Infeasibility *struct {
			Sentence, Kind string
			Items          []struct {
				Sentence string
				Fellow   *struct{ Name string }
			}
			WaysOut []struct {
				Sentence string
				Works    bool
			}
		}
		Changes []struct {
			Because string
			Counted bool
			Block   struct{ Name string }
		}
		Alternatives []struct {
			Schedule  struct{ ID, Title, State string }
			Distances []int
			Proved    bool
		}
	}
}

func TestRunsOfEveryKindThroughGraphQL(t *testing.T) {
	s := webtest.Start(t)
	program, year := smallYear(t, s)
	director := s.Director(program)

	run, _ := ask(t, director, "findAlternatives", "FindAlternativesInput", V{"academicYearID": year, "count": 2, "distance": 2, "lossPercent": 10, "title": "Try"})
	var alternatives runTold
	director.Get(told, V{"id": run}, &alternatives)
	if n := alternatives.Node; n.Kind != "ALTERNATIVES" || len(n.Alternatives) != 2 || n.Alternatives[1].Distances[0] != 2 || n.Alternatives[0].Schedule.State != "DRAFT" || n.Alternatives[1].Schedule.Title != "Try 2 of 2" {
		t.Errorf("%+v", n)
	}
	if n := alternatives.Node; len(n.TierValues) != 1 || n.TierValues[0].Tier != "wishes" || !n.TierValues[0].Proved || len(n.RulesUsed) < 10 || n.RulesUsed[0].Rule.Title == "" {
		t.Errorf("%+v", n)
	}
	held := alternatives.Node.Alternatives[0].Schedule.ID
	if _, errs := director.Try(`mutation($id: ID!) { publishSchedule(input: {id: $id}) { schedule { id } userErrors { code field message } } }`, V{"id": held}); len(errs) > 0 {
		t.Fatal(errs)
	}

	run, last := ask(t, director, "replanSchedule", "ReplanScheduleInput", V{"academicYearID": year, "freezeBefore": "2027-08-01"})
	var same runTold
	director.Get(told, V{"id": run}, &same)
	if n := same.Node; last.OptimizationRunProgress.Status != "OPTIMAL" || len(n.Changes) != 0 || n.BaseSchedule == nil || n.BaseSchedule.ID != held || n.TierValues[0].Tier != "changes" || n.TierValues[0].Value != 0 {
		t.Errorf("%+v", n)
	}
	if _, errs := director.Try(`mutation($id: ID!) { restartOptimizationRun(input: {id: $id}) { optimizationRun { id } userErrors { code field message } } }`, V{"id": run}); len(errs) != 1 || errs[0].Code != "FAILED_PRECONDITION" {
		t.Errorf("what has its answer is asked again: %v", errs)
	}

	run, _ = ask(t, director, "completeSchedule", "CompleteScheduleInput", V{"baseScheduleID": held})
	director.Get(told, V{"id": run}, &same)
	if same.Node.Kind != "COMPLETE" || same.Node.Status != "OPTIMAL" {
		t.Errorf("%+v", same.Node)
	}
	run, last = ask(t, director, "analyzeSensitivity", "AnalyzeSensitivityInput", V{"academicYearID": year})
	if last.OptimizationRunProgress.Status != "OPTIMAL" || last.OptimizationRunProgress.Schedule != nil {
		t.Errorf("%s: %+v", run, last)
	}

	var enrollments struct {
		Enrollments struct {
			Edges []struct{ Node struct{ ID string } }
		}
	}
	director.Get(`{ enrollments { edges { node { id } } } }`, nil, &enrollments)
	director.Create("Leave", V{"programID": program, "enrollmentID": enrollments.Enrollments.Edges[0].Node.ID, "kind": "MEDICAL", "startsOn": "2027-08-01", "endsOn": "2027-08-31", "state": "APPROVED"})
	run, _ = ask(t, director, "replanSchedule", "ReplanScheduleInput", V{"academicYearID": year})
	var none runTold
	director.Get(told, V{"id": run}, &none)
	n := none.Node
	if n.Status != "INFEASIBLE" || n.Infeasibility == nil || n.Infeasibility.Sentence == "" || len(n.Infeasibility.Items) == 0 || !strings.Contains(n.Failure, n.Infeasibility.Sentence) {
		t.Errorf("two months of curriculum in one: %+v", n)
	}
}

func TestRulesAreSetThroughGraphQL(t *testing.T) {
	s := webtest.Start(t)
	program, year := smallYear(t, s)
	director := s.Director(program)
	const rules = `query($p: ID!, $y: ID) { rulesInEffect(programID: $p, academicYearID: $y) { rule { id title text group source basis parameters { name type minimum maximum default } } enabled tier weight from setting { id version } parameters { name value set } } }`
	type inEffect struct {
		RulesInEffect []struct {
			Rule       struct{ ID string }
			Enabled    bool
			Tier, From string
			Setting    *struct{ ID string }
			Parameters []struct {
				Name  string
				Value json.RawMessage
				Set   bool
			}
		}
	}
	find := func(year any, id string) (i int, all inEffect) {
		director.Get(rules, V{"p": program, "y": year}, &all)
		for i := range all.RulesInEffect {
			if all.RulesInEffect[i].Rule.ID == id {
				return i, all
			}
		}
		t.Fatalf("no rule %s among %d", id, len(all.RulesInEffect))
		return 0, all
	}
	if i, all := find(year, "cool-down"); all.RulesInEffect[i].Enabled || all.RulesInEffect[i].From != "DEFAULT" || all.RulesInEffect[i].Setting != nil {
		t.Errorf("%+v", all.RulesInEffect[i])
	}
	id := director.Create("RuleSetting", V{"programID": program, "academicYearID": year, "rule": "cool-down", "tier": "WISH", "weight": 5, "parameters": V{"rotations": []string{"pacs"}, "gap": 2}})
	i, all := find(year, "cool-down")
	r := all.RulesInEffect[i]
	if !r.Enabled || r.Tier != "WISH" || r.From != "YEAR" || r.Setting == nil || r.Setting.ID != id || len(r.Parameters) == 0 || !r.Parameters[0].Set {
		t.Errorf("%+v", r)
	}
	if i, all := find(nil, "cool-down"); all.RulesInEffect[i].Enabled {
		t.Errorf("one year's setting holds for others: %+v", all.RulesInEffect[i])
	}
	const create = `mutation($in: CreateRuleSettingInput!) { createRuleSetting(input: $in) { ruleSetting { id } userErrors { code field message } } }`
	for _, in := range []V{
		{"programID": program, "rule": "cool-down", "parameters": V{"rotations": []string{"pacs"}, "gap": 100000}},
		{"programID": program, "rule": "no-such-rule"},
		{"programID": program, "rule": "coverage", "enabled": false},
	} {
		if _, errs := director.Try(create, V{"in": in}); len(errs) != 1 || errs[0].Code != "BAD_USER_INPUT" {
			t.Errorf("%v: %v", in, errs)
		}
	}
	var log struct {
		AuditEntries struct {
			Edges []struct {
				Node struct{ EntityID, ActorName string }
			}
		}
	}
	director.Get(`{ auditEntries(where: {entityType: "RuleSetting"}) { edges { node { entityID actorName } } } }`, nil, &log)
	if len(log.AuditEntries.Edges) != 1 || log.AuditEntries.Edges[0].Node.EntityID != id {
		t.Errorf("the log: %+v", log)
	}
}
