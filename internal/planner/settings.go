package planner

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/academicyear"
	"github.com/fellowplan/fellowplan/ent/block"
	"github.com/fellowplan/fellowplan/ent/program"
	"github.com/fellowplan/fellowplan/ent/rulesetting"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// Where a rule's setting comes from.
const (
	FromDefault = "DEFAULT" // the rule's own card
	FromProgram = "PROGRAM"
	FromYear    = "YEAR"
)

// A RuleInEffect is a rule as it is set for a program or one of its years.
type RuleInEffect struct {
	Rule       string                     `json:"rule"`
	Title      string                     `json:"title"`
	Group      string                     `json:"group"`
	Tier       string                     `json:"tier"` // MUST, SHOULD, WISH
	Weight     int64                      `json:"weight"`
	Enabled    bool                       `json:"enabled"`
	From       string                     `json:"from"`
	SettingID  string                     `json:"setting,omitempty"`
	Parameters map[string]json.RawMessage `json:"parameters,omitempty"` // those that are set
}

// RulesInEffect lists every rule as it is set for a program or, when a year is named, for that
// year: the year's own setting stands over the program's, which stands over the rule's card.
func (p *Planner) RulesInEffect(ctx context.Context, client *ent.Client, programID, academicYearID string) ([]RuleInEffect, error) {
	if academicYearID != "" {
		y, err := client.AcademicYear.Query().Where(academicyear.ID(academicYearID)).Only(ctx)
		switch {
		case ent.IsNotFound(err) || err == nil && programID != "" && y.ProgramID != programID:
			return nil, fault.At(fault.NotFound, "academicYearID", "there is no academic year %q", academicYearID)
		case err != nil:
			return nil, err
		}
		programID = y.ProgramID
	}
	seen, err := client.Program.Query().Where(program.ID(programID)).Exist(ctx)
	if err != nil {
		return nil, err
	}
	if !seen {
		return nil, fault.At(fault.NotFound, "programID", "there is no program %q", programID)
	}
	stored, err := client.RuleSetting.Query().
		Where(rulesetting.ProgramID(programID), rulesetting.ArchivedAtIsNil(),
			rulesetting.Or(rulesetting.AcademicYearIDIsNil(), rulesetting.AcademicYearID(academicYearID))).All(ctx)
	if err != nil {
		return nil, err
	}
	blocks := 0
	if academicYearID != "" {
		if blocks, err = client.Block.Query().Where(block.AcademicYearID(academicYearID), block.ArchivedAtIsNil()).Count(ctx); err != nil {
			return nil, err
		}
	}
	return inEffect(stored, blocks), nil
}

// inEffect is every rule with what the settings of a year of so many blocks make of it, in the
// order of the cards.
func inEffect(stored []*ent.RuleSetting, blocks int) []RuleInEffect {
	set := map[string]*ent.RuleSetting{}
	for _, s := range stored {
		if old := set[s.Rule]; old == nil || old.AcademicYearID == nil {
			set[s.Rule] = s
		}
	}
	out := make([]RuleInEffect, 0, len(rule.All))
	for i := range rule.All {
		r := &rule.All[i]
		e := RuleInEffect{
			Rule: r.ID, Title: r.Title, Group: r.Group, Tier: strings.ToUpper(r.Tier), Weight: r.Weight, From: FromDefault,
			Enabled: r.Always && r.ID != ruleChange || r.ID == ruleContinuity,
		}
		switch r.ID {
		case rulePreference:
			e.Weight = usualPreference
		case ruleFairness:
			e.Weight = usualFairness(blocks)
		}
		if s := set[r.ID]; s != nil {
			e.apply(r, s)
		}
		out = append(out, e)
	}
	return out
}

// apply puts a stored setting over a rule's card.
func (e *RuleInEffect) apply(r *rule.Rule, s *ent.RuleSetting) {
	e.From, e.SettingID, e.Enabled = FromProgram, s.ID, s.Enabled
	if s.AcademicYearID != nil {
		e.From = FromYear
	}
	e.Weight = int64(s.Weight)
	if r.Soft || r.ID == ruleFairness && s.Tier == rulesetting.TierSHOULD {
		e.Tier = s.Tier.String()
	}
	if isWeight(r.ID) && e.Weight == 0 {
		e.Enabled = false
	}
	if len(s.Parameters) > 0 && string(s.Parameters) != "null" {
		if err := json.Unmarshal(s.Parameters, &e.Parameters); err != nil {
			e.Parameters = nil // stored before settings were judged; planning refuses it by name
		}
	}
}

// isWeight reports whether a rule's setting is a weight of the objective.
func isWeight(id string) bool {
	return slices.Contains([]string{rulePreference, ruleFairness, ruleChange}, id)
}

// RulesUsed are the rules that a run used, as they were set when it was asked for; none for a
// run of an older program, which did not keep them.
func RulesUsed(run *ent.OptimizationRun) ([]RuleInEffect, error) {
	var all []RuleInEffect
	if len(run.Settings) == 0 {
		return nil, nil
	}
	if err := json.Unmarshal(run.Settings, &all); err != nil {
		return nil, fmt.Errorf("reading the settings of run %s: %w", run.ID, err)
	}
	return slices.DeleteFunc(all, func(e RuleInEffect) bool { return !e.Enabled }), nil
}
