package whatif

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/rulesetting"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/planner"
	"github.com/fellowplan/fellowplan/internal/program/invariant"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

func (c *Rule) by(*planner.Facts) concern { return concern{} }

func (c *Rule) facts(f *planner.Facts, path string) *fault.Fault {
	s, bad := c.next(f, path)
	if bad == nil {
		f.Set(s)
	}
	return bad
}

// next is how the rule is set for the year from now on: what the change leaves out stays.
func (c *Rule) next(f *planner.Facts, path string) (*ent.RuleSetting, *fault.Fault) {
	r, ok := rule.ByID(c.Rule)
	if !ok {
		return nil, fault.At(fault.NotFound, path+".rule", "there is no rule %.60q: the query rules lists them", c.Rule)
	}
	year := f.Year()
	s := &ent.RuleSetting{ProgramID: year.ProgramID, Rule: c.Rule, Enabled: true, Weight: max(1, int(r.Weight)), Tier: rulesetting.Tier(strings.ToUpper(r.Tier))}
	if old := f.Setting(c.Rule); old != nil {
		copied := *old
		s = &copied
	}
	s.AcademicYearID = &year.ID
	if c.Enabled != nil {
		s.Enabled = *c.Enabled
	}
	if c.Tier != nil {
		s.Tier = *c.Tier
	}
	if c.Weight != nil {
		if bad := between(path+".weight", *c.Weight, 0, 1_000_000); bad != nil {
			return nil, bad
		}
		s.Weight = *c.Weight
	}
	if bad := c.merge(s, path); bad != nil {
		return nil, bad
	}
	for _, wrong := range invariant.SettingFits(s, len(f.Blocks())) {
		return nil, fault.At(wrong.Code, path+"."+wrong.Field, "%s", wrong.Message)
	}
	return s, nil
}

// merge sets the parameters that are given.
func (c *Rule) merge(s *ent.RuleSetting, path string) *fault.Fault {
	if len(c.Parameters) == 0 || string(c.Parameters) == "null" {
		return nil
	}
	all, given := map[string]json.RawMessage{}, map[string]json.RawMessage{}
	if err := json.Unmarshal(c.Parameters, &given); err != nil {
		return fault.At(fault.BadInput, path+".parameters", "the parameters of a rule are an object of names and values, as its card lists them")
	}
	if len(s.Parameters) > 0 && string(s.Parameters) != "null" {
		if err := json.Unmarshal(s.Parameters, &all); err != nil {
			return fault.At(fault.Precondition, path+".parameters", "the parameters of the rule as it is set are not an object: set them anew first")
		}
	}
	for name, v := range given {
		all[name] = v
	}
	raw, err := json.Marshal(all)
	if err != nil {
		return fault.At(fault.BadInput, path+".parameters", "the parameters of a rule are an object of names and values")
	}
	s.Parameters = raw
	return nil
}

func (c *Rule) enter(ctx context.Context, tx *ent.Tx, at *entering) error {
	s, bad := c.next(at.facts(), "input")
	if bad != nil {
		return bad
	}
	if err := tx.RuleSetting.Update().Where(rulesetting.Rule(c.Rule), rulesetting.AcademicYearID(at.yearID), rulesetting.ArchivedAtIsNil()).
		SetArchivedAt(at.now).Exec(ctx); err != nil {
		return err
	}
	u := tx.RuleSetting.Create().SetProgramID(at.programID).SetAcademicYearID(at.yearID).SetRule(c.Rule).SetEnabled(s.Enabled).SetTier(s.Tier).SetWeight(s.Weight)
	if len(s.Parameters) > 0 {
		u.SetParameters(s.Parameters)
	}
	return u.Exec(ctx)
}

func (c *Rule) says(*names) string {
	title := c.Rule
	if r, ok := rule.ByID(c.Rule); ok {
		title = r.Title
	}
	text := fmt.Sprintf("The rule %q", title)
	if c.Enabled != nil && !*c.Enabled {
		return text + " does not hold."
	}
	text += " is set"
	if c.Tier != nil {
		text += " as a " + enum(*c.Tier)
	}
	if c.Weight != nil {
		text += fmt.Sprintf(" with weight %d", *c.Weight)
	}
	return text + c.with() + "."
}

// with is how the parameters are set: ": gap 3, rotations [\"pacs\"]".
func (c *Rule) with() string {
	given := map[string]json.RawMessage{}
	if len(c.Parameters) == 0 || json.Unmarshal(c.Parameters, &given) != nil || len(given) == 0 {
		return ""
	}
	var said []string
	for _, name := range slices.Sorted(maps.Keys(given)) {
		said = append(said, name+" "+string(given[name]))
	}
	return ": " + strings.Join(said, ", ")
}
