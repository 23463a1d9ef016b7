package planner

import (
	"encoding/json"
	"errors"
	"maps"
	"slices"
	"strings"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/rulesetting"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/optimizer/problem"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// The rules whose settings are weights of the objective and not further rules.
const (
	rulePreference = "preference"
	ruleFairness   = "fairness"
	ruleChange     = "change"
	// ruleContinuity is on unless a setting switches it off.
	ruleContinuity = "mentor-continuity"
)

// usualPreference is the weight of the wishes when nobody set it.
const usualPreference = 1

// usualFairness is that of the worst-off fellow in a year of so many blocks.
func usualFairness(blocks int) int64 { return int64(2 * blocks) }

// addRules takes the program's settings, a year's own before the program's, and the defaults
// for what nobody set: wishes count once, the worst-off fellow's points three times (twice on
// top), changes not at all, and one mentor stays through a session.
func (d *describer) addRules() {
	d.p.Objective = problem.Objective{Preference: usualPreference, Fairness: usualFairness(len(d.blocks))}
	set := map[string]*ent.RuleSetting{}
	for _, s := range d.settings {
		if old := set[s.Rule]; old == nil || old.AcademicYearID == nil {
			set[s.Rule] = s
		}
	}
	if set[ruleContinuity] == nil {
		d.p.Rules = append(d.p.Rules, problem.Setting{ID: ruleContinuity})
	}
	for _, id := range slices.Sorted(maps.Keys(set)) {
		d.addSetting(set[id])
	}
	if d.p.Objective.Change > 0 {
		d.p.Baseline = d.rowsOf(d.published)
	}
	d.p.Tiers = d.tiers(set)
}

// tiers are the parts of the objective that come before the rest: what the rules of the tier
// "should" ask for, and the worst-off fellow where the program says that fairness should come first.
func (d *describer) tiers(set map[string]*ent.RuleSetting) []string {
	var tiers []string
	for _, s := range d.p.Rules {
		tier := s.Tier
		if r, ok := rule.ByID(s.ID); ok && tier == "" {
			tier = r.Tier
		}
		if tier == problem.Should {
			tiers = []string{problem.Should}
		}
	}
	if f := set[ruleFairness]; f != nil && f.Enabled && f.Tier == rulesetting.TierSHOULD && d.p.Objective.Fairness > 0 {
		tiers = append(tiers, problem.Fairness)
	}
	return tiers
}

func (d *describer) addSetting(s *ent.RuleSetting) {
	weight := int64(s.Weight)
	if !s.Enabled {
		weight = 0
	}
	switch s.Rule {
	case rulePreference:
		d.p.Objective.Preference = weight
		return
	case ruleFairness:
		d.p.Objective.Fairness = weight
		return
	case ruleChange:
		d.p.Objective.Change = weight
		return
	}
	if !s.Enabled {
		if r, ok := rule.ByID(s.Rule); ok && r.Always {
			d.refuse("the rule %q cannot be switched off: change what it is about, or make it a wish", r.Title)
		}
		return
	}
	out := problem.Setting{ID: s.Rule, Tier: strings.ToLower(string(s.Tier))}
	if out.Tier != problem.Must {
		out.Weight = weight
	}
	if len(s.Parameters) > 0 && string(s.Parameters) != "null" {
		if err := json.Unmarshal(s.Parameters, &out.Params); err != nil {
			d.refuse("the parameters of the rule %q are not an object of names and values", s.Rule)
			return
		}
		for name, raw := range out.Params {
			out.Params[name] = d.translate(raw)
		}
	}
	d.p.Rules = append(d.p.Rules, out)
}

// translate replaces stored identifiers in a rule's parameters by the problem's names; people
// may write either.
func (d *describer) translate(raw json.RawMessage) json.RawMessage {
	text := string(raw)
	for _, names := range []map[string]string{d.rotation, d.option, d.fellow} {
		for stored, name := range names {
			if strings.Contains(text, stored) {
				quoted, err := json.Marshal(name)
				if err == nil {
					text = strings.ReplaceAll(text, `"`+stored+`"`, string(quoted))
				}
			}
		}
	}
	return json.RawMessage(text)
}

// rowsOf are stored cells as rows of the problem; nil when the problem knows none of them.
func (d *describer) rowsOf(cells []*ent.Assignment) map[string]problem.Row {
	out := map[string]problem.Row{}
	for _, a := range cells {
		id, ok := d.fellow[a.EnrollmentID]
		t, known := d.block[a.BlockID]
		activity, used := d.activity(&a.RotationID, a.OffsiteOptionID)
		if !ok || !known || !used || a.Part > 0 {
			continue
		}
		if out[id] == nil {
			out[id] = make(problem.Row, len(d.blocks))
		}
		out[id][t] = activity
	}
	if len(out) == 0 {
		return nil
	}
	return out
}

// validate asks the optimizer's own judges, so that what is stored with a run can be solved.
func (d *describer) validate() error {
	var found problem.Errors
	for _, err := range []error{d.p.Validate(), rule.Validate(d.p)} {
		var list problem.Errors
		if errors.As(err, &list) {
			found = append(found, list...)
		} else if err != nil {
			return err
		}
		if len(found) > 0 {
			break // rules are judged against a sound problem only
		}
	}
	var out fault.List
	for _, f := range found {
		out = append(out, fault.New(fault.Precondition, "the program cannot be planned as it stands: %s", f.Error()))
	}
	return out.Or()
}
