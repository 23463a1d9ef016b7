package invariant

import (
	"context"
	"encoding/json"
	"strings"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/block"
	"github.com/fellowplan/fellowplan/ent/rulesetting"
	"github.com/fellowplan/fellowplan/optimizer/problem"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// ruleSetting: a setting is of a rule that there is, and says of it what its card has room for.
// Which rotations and fellows it names is judged when a year is planned: they may be named by
// identifiers and by codes, and change.
var ruleSetting = Invariant{
	Card:    Card{"rule-setting", "A rule setting is of a rule that there is, with the parameters and the tier that the rule has."},
	Watches: []string{"RuleSetting"},
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		rows, err := s.Client.RuleSetting.Query().Where(rulesetting.IDIn(s.Touched.IDs("RuleSetting")...), rulesetting.ArchivedAtIsNil()).All(ctx)
		if err != nil {
			return nil, err
		}
		var found []Finding
		for _, row := range rows {
			blocks := problem.MaxBlocks
			if row.AcademicYearID != nil {
				n, err := s.Client.Block.Query().Where(block.AcademicYearID(*row.AcademicYearID), block.ArchivedAtIsNil()).Count(ctx)
				if err != nil {
					return nil, err
				}
				blocks = n
			}
			found = append(found, SettingFits(row, blocks)...)
		}
		return found, nil
	},
}

// weights are the rules whose settings are weights of the objective. Their tier means nothing,
// but for fairness, which may come before all wishes.
var weights = map[string]bool{"preference": true, "fairness": true, "change": true}

// SettingFits judges one setting in a year of so many blocks.
func SettingFits(row *ent.RuleSetting, blocks int) []Finding {
	r, known := rule.ByID(row.Rule)
	if !known {
		said := "no rule is called %.60q: the query rules lists those that there are"
		if near := nearest(row.Rule); near != "" {
			return []Finding{wrong(row.ID, "rule", said+"; perhaps %q is meant", row.Rule, near)}
		}
		return []Finding{wrong(row.ID, "rule", said, row.Rule)}
	}
	var found []Finding
	if tier := strings.ToLower(row.Tier.String()); !weights[r.ID] && !r.Soft && tier != r.Tier {
		found = append(found, wrong(row.ID, "tier", "the rule %q is always %s: choose that tier", r.Title, strings.ToUpper(r.Tier)))
	}
	if !row.Enabled && r.Always && !weights[r.ID] {
		said := "the rule %q cannot be switched off: change what it is about"
		if r.Soft {
			said += ", or make it a wish"
		}
		found = append(found, wrong(row.ID, "enabled", said, r.Title))
	}
	given := map[string]problem.Param{}
	if len(row.Parameters) > 0 && string(row.Parameters) != "null" {
		if err := json.Unmarshal(row.Parameters, &given); err != nil {
			return append(found, wrong(row.ID, "parameters", "the parameters of a rule are an object of names and values"))
		}
	}
	if weights[r.ID] || !row.Enabled && len(given) == 0 {
		return found // a rule that is not used needs no parameters
	}
	for _, e := range r.Judge(given, blocks) {
		if e.Value == "" {
			found = append(found, wrong(row.ID, "parameters", "%s: %s", e.Path, e.Message))
			continue
		}
		found = append(found, wrong(row.ID, "parameters", "%s is %.200s: %s", e.Path, e.Value, e.Message))
	}
	return found
}

// nearest is the rule whose name is almost the one that was written; "" for none.
func nearest(id string) string {
	best, least := "", 3
	for _, r := range rule.Cards() {
		if d := distance(strings.ToLower(id), r.ID); d < least {
			best, least = r.ID, d
		}
	}
	return best
}

// distance is the number of letters to put in, take out or change between two short names.
func distance(a, b string) int {
	if len(a) > 60 {
		return len(a)
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		before := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := before
			if a[i] != b[j] {
				change++
			}
			before = row[j+1]
			row[j+1] = min(change, row[j]+1, before+1)
		}
	}
	return row[len(b)]
}
