package graph

import (
	"github.com/fellowplan/fellowplan/graph/model"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// rules are the cards of the optimizer's rules: what it does not know here it does not know at all.
func rules() []*model.Rule {
	cards := rule.Cards()
	out := make([]*model.Rule, len(cards))
	for i, c := range cards {
		parameters := make([]*model.RuleParameter, len(c.Parameters))
		for j, p := range c.Parameters {
			parameters[j] = &model.RuleParameter{
				Name: p.Name, Type: p.Type, Text: p.Text, Required: p.Required, Default: p.Default, Minimum: p.Min, Maximum: p.Max,
			}
		}
		out[i] = &model.Rule{
			ID: c.ID, Title: c.Title, Text: c.Text, Group: c.Group, Tier: c.Tier, Soft: c.Soft, Weight: c.Weight, Parameters: parameters,
		}
	}
	return out
}
