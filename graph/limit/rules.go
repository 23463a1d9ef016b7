package limit

import (
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// Rules are the rules of the specification with every "Did you mean" left out:
// for fields, and also for arguments, types and values, which the executor's own
// switch forgets. Who may not read the schema shall not be told it word by word.
func Rules() *rules.Rules {
	r := rules.NewDefaultRules()
	for talkative, silent := range map[string]core.Rule{
		rules.KnownArgumentNamesRule.Name:  rules.KnownArgumentNamesRuleWithoutSuggestions,
		rules.KnownTypeNamesRule.Name:      rules.KnownTypeNamesRuleWithoutSuggestions,
		rules.ValuesOfCorrectTypeRule.Name: rules.ValuesOfCorrectTypeRuleWithoutSuggestions,
	} {
		r.ReplaceRule(talkative, silent.RuleFunc)
	}
	return r
}
