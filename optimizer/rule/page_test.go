package rule

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

const page = "../../docs/rules.md"

// TestPage holds docs/rules.md to the cards; UPDATE=1 writes it anew.
func TestPage(t *testing.T) {
	want := renderPage()
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(page, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Error("docs/rules.md is stale: run UPDATE=1 go test ./optimizer/rule -run TestPage")
	}
}

func renderPage() string {
	var b strings.Builder
	b.WriteString(`# Rules

Every rule that a year can be held to. Written from the cards in optimizer/rule; do not edit.

Rules whose data stand in the problem itself always hold. The others are switched on, once or many times, by an entry of
` + "`rules[]`" + ` with the id and the parameters side by side, for example ` + "`{\"id\": \"cool-down\", \"rotations\": [\"nights\"], \"gap\": 3}`" + `.
A rule that may be softened takes ` + "`tier`" + ` ("must", "should" or "wish") and ` + "`weight`" + `, the price of one unit of excess.
What is always "must" says what a year is (who is present, what the track knows, which cell is fixed, when an option exists) or rests on supervision; a window
or a cell that is only wished for is said with ` + "`period`, `one-of`, `forbidden`" + ` or a score. A soft prerequisite, length or succession makes the search for one
fellow's year larger: soften what is to be broken, and not everything.
`)
	renderPhrases(&b)
	var groups []string
	of := map[string][]*Rule{}
	for i := range All {
		g := All[i].Group
		if of[g] == nil {
			groups = append(groups, g)
		}
		of[g] = append(of[g], &All[i])
	}
	for _, g := range groups {
		fmt.Fprintf(&b, "\n## %s\n", g)
		for _, r := range of[g] {
			fmt.Fprintf(&b, "\n### %s\n`%s` · %s", r.Title, r.ID, tierText(r))
			if r.Source != "rules" {
				fmt.Fprintf(&b, " · data in `%s`", r.Source)
			}
			fmt.Fprintf(&b, "\n\n%s\n", r.Text)
			if len(r.Parameters) > 0 {
				b.WriteString("\n| parameter | type | meaning |\n|---|---|---|\n")
			}
			for _, q := range r.Parameters {
				fmt.Fprintf(&b, "| `%s` | %s | %s |\n", q.Name, typeText(&q), q.Text)
			}
		}
	}
	return b.String()
}

func tierText(r *Rule) string {
	if !r.Soft {
		return "always " + r.Tier
	}
	return fmt.Sprintf("%s unless softened, weight %d", r.Tier, max(1, r.Weight))
}

func typeText(q *Parameter) string {
	text := q.Type
	if q.Type == "integer" || q.Type == "integers" {
		text += fmt.Sprintf(", %d to %d", q.Min, q.Max)
	}
	switch {
	case q.Required:
		text += ", required"
	case q.Type == "integer":
		text += fmt.Sprintf(", default %d", q.Default)
	}
	return text
}
