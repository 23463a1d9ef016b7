package graph

import (
	"encoding/json"
	"strconv"

	"github.com/fellowplan/fellowplan/graph/model"
	"github.com/fellowplan/fellowplan/internal/planner"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// rules are the cards of the optimizer's rules: what it does not know here it does not know at all.
func rules() []*model.Rule {
	out := make([]*model.Rule, len(rule.All))
	for i := range rule.All {
		out[i] = card(&rule.All[i])
	}
	return out
}

// card is one rule for people.
func card(r *rule.Rule) *model.Rule {
	parameters := make([]*model.RuleParameter, len(r.Parameters))
	for j, p := range r.Parameters {
		parameters[j] = &model.RuleParameter{
			Name: p.Name, Type: p.Type, Text: p.Text, Required: p.Required, Default: p.Default, Minimum: p.Min, Maximum: p.Max,
		}
	}
	return &model.Rule{
		ID: r.ID, Title: r.Title, Text: r.Text, Group: r.Group, Source: r.Source, Basis: r.Basis, Always: r.Always,
		Tier: r.Tier, Soft: r.Soft, Weight: r.Weight, Parameters: parameters,
	}
}

// rulesInEffect are rules as they are set, beside their cards.
func rulesInEffect(list []planner.RuleInEffect) []*model.RuleInEffect {
	out := make([]*model.RuleInEffect, 0, len(list))
	for _, e := range list {
		r, known := rule.ByID(e.Rule)
		if !known {
			continue // a rule of an older program
		}
		m := &model.RuleInEffect{Rule: card(r), Enabled: e.Enabled, Tier: e.Tier, Weight: e.Weight, From: e.From, SettingID: e.SettingID, Parameters: []*model.ParameterInEffect{}}
		for _, p := range r.Parameters {
			value, set := e.Parameters[p.Name]
			if !set && p.Type == "integer" && !p.Required {
				value = json.RawMessage(strconv.FormatInt(p.Default, 10))
			}
			if value != nil {
				m.Parameters = append(m.Parameters, &model.ParameterInEffect{Name: p.Name, Value: value, Set: set})
			}
		}
		out = append(out, m)
	}
	return out
}
