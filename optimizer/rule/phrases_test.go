package rule

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// phrases are what coordinators ask for, and the rules that cover it; TestPhrases holds both sides
// together, TestPage prints them.
var phrases = []struct {
	text string
	ids  string
	note string
}{
	{"a required length, exact, at least, at most or a range; over a group; an elective that counts towards a core requirement", "requirement track", "list the elective in the group as well"},
	{"credit for earlier years, a start or an end off cycle", "requirement attendance", "`fellows[].credit`, `from`, `to`"},
	{"length of a session, number of sessions", "session-length session-count number-of-sessions", ""},
	{"aligned to quarters", "alignment", ""},
	{"only in certain blocks", "allowed-blocks", ""},
	{"no earlier than, no later than; so much within a part of the year", "period period-total", ""},
	{"n blocks of A, or of a group, before B", "prerequisite group-prerequisite", ""},
	{"must follow, must not follow", "must-follow succession", ""},
	{"cool-down between", "cool-down", ""},
	{"at most k in any window of n", "window-limit", "windows up to 60 blocks as long as they can look in at most 4,096 ways: 4 in 19, 3 in 30, 2 in 60, any number in 13; at a price 13"},
	{"not across a date", "no-straddle", ""},
	{"coverage at least, at most", "coverage", ""},
	{"none or two, but not one", "allowed-counts", ""},
	{"coverage over a group of rotations, or by seniors only", "group-coverage", "`fellows` or `tracks` name the seniors"},
	{"staffing of an event week or a holiday", "group-coverage away-at-once", "list its blocks; `period-total` shares holidays out"},
	{"a mentor who is present and has room; the same one through a session", "mentor-capacity mentor-continuity", ""},
	{"together, apart", "together apart", ""},
	{"the same month for a whole track", "same-block", ""},
	{"only so many first-timers at once", "first-timers", "those without credit, to the end of their first session there; off-site does not count"},
	{"leave that frees its place, leave that keeps it", "attendance leave-keeps-place", "it is freed unless the rule is on; mentors' places are freed in any case"},
	{"what leave may be taken from, how many may be away", "leave-from away-at-once", ""},
	{"half blocks, shares of time, a second program", "share", ""},
	{"places off-site, all together, per fellow and per site; at most n rotations at one site", "site-slots offsite-limit offsite-max site-cap", "with `distinct` rotations count and not sessions"},
	{"a gap for travel, the cost of changing sites, of waiting between", "travel-gap site-change idle-gap", "`in_score` lets the cost count for the worst-off"},
	{"this cell is fixed, forbidden, one of these", "fixed forbidden one-of", ""},
	{"wishes by score: rotations, blocks, off-site options", "preference", ""},
	{"wishes by rank", "ranked-wishes", ""},
	{"as early as possible, alternate, either of, as many as", "as-early-as-possible alternate as-many-as", ""},
	{"equal influence, however many wishes one makes", "equal-influence", ""},
	{"the worst-off counts; burdens of earlier years count", "fairness burden-to-date", ""},
	{"few changes to what is published", "change", ""},
}

func TestPhrases(t *testing.T) {
	covered := map[string]bool{}
	for _, p := range phrases {
		for _, id := range strings.Fields(p.ids) {
			if _, ok := ByID(id); !ok {
				t.Errorf("%q: no rule has the id %s", p.text, id)
			}
			covered[id] = true
		}
	}
	var missing []string
	for i := range All {
		if !covered[All[i].ID] {
			missing = append(missing, All[i].ID)
		}
	}
	if slices.Sort(missing); len(missing) > 0 {
		t.Errorf("nobody asks for %v: say in which words a coordinator would", missing)
	}
}

func renderPhrases(b *strings.Builder) {
	b.WriteString("\n## What is asked for, and the rule that covers it\n\n| asked for | rules |\n|---|---|\n")
	for _, p := range phrases {
		fmt.Fprintf(b, "| %s | `%s`", p.text, strings.Join(strings.Fields(p.ids), "`, `"))
		if p.note != "" {
			fmt.Fprintf(b, "; %s", p.note)
		}
		b.WriteString(" |\n")
	}
}
