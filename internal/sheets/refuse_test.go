package sheets_test

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/sheets"
	"github.com/fellowplan/fellowplan/seed"
)

func sortBy(codes []string, at map[string]int) {
	slices.SortFunc(codes, func(a, b string) int { return cmp.Compare(at[a], at[b]) })
}

// The seed with one thing spoiled: each mistake is found on its line, and nothing is stored.
func TestImportRefuses(t *testing.T) {
	for _, c := range []struct {
		name, old, spoiled string
		code               fault.Code
		says               string
	}{
		{"a rotation that does not exist", "rotations: [pacs-ris, standards-ihe]", "rotations: [pacs-riss, standards-ihe]", fault.NotFound, `there is no rotation "pacs-riss": the program has ai-evaluation`},
		{"a code twice", "{code: phoenix, title: Arizona campus", "{code: rochester, title: Arizona campus", fault.Conflict, `the code "rochester" is already used by another site of the file`},
		{"a kind that does not exist", "kind: RESEARCH\n", "kind: SCIENCE\n", fault.BadInput, `kind "SCIENCE" is not possible: choose CORE, ELECTIVE, RESEARCH`},
		{"a curriculum that asks for too much", "minimum: 2, maximum: 2,", "minimum: 3, maximum: 3,", fault.BadInput, "ask for at least 13 months (3 + 4 + 1 + 5), but the track has 12"},
		{"a block that does not exist", "block: Aug 2027, rank: 1", "block: August 2027, rank: 1", fault.NotFound, `there is no block "August 2027"`},
		{"a leave outside the enrollment", "startsOn: 2028-02-07, endsOn: 2028-02-18", "startsOn: 2027-09-07, endsOn: 2027-09-18", fault.BadInput, "the leave from 7 Sep 2027 to 18 Sep 2027 lies outside Priya Ramanathan-Cole's training year"},
		{"an absence that ends before it starts", "startsOn: 2028-03-01, endsOn: 2028-03-31", "startsOn: 2028-03-31, endsOn: 2028-03-01", fault.BadInput, "endsOn 1 Mar 2028 is before startsOn 31 Mar 2028"},
		{"too much of a fellow's time", "{block: Jul 2027, percent: 0}", "{block: Jul 2027, percent: 10}", fault.Conflict, "Jonah Abernathy-Kim would be at 110 %"},
		{"a prerequisite that closes a cycle", "- {required: image-processing, blocks: 1}", "- {required: ai-evaluation, blocks: 1}", fault.Conflict, "AI and CAD evaluation needs itself"},
		{"an address in capitals", "email: coordinator@fellowplan.example", "email: Coordinator@fellowplan.example", fault.BadInput, "must be in lower case"},
		{"a role without its fellow", "role: FELLOW, fellow: castellano", "role: FELLOW", fault.BadInput, "a membership of the kind FELLOW needs fellowID"},
		{"a waiver of another requirement", "{kind: WAIVER, requirement: pacs-ris,", "{kind: WAIVER, requirement: archiving,", fault.NotFound, `there is no requirement "informatics/archiving"`},
		{"a fellow of a program that is not there", "mayo-radiology-informatics/abernathy-kim ", "nowhere/abernathy-kim ", fault.NotFound, `there is no fellow of another program "nowhere/abernathy-kim"`},
		{"a lecture after the year", "heldOn: 2028-06-21", "heldOn: 2028-07-21", fault.BadInput, "heldOn 21 Jul 2028 lies outside the academic year 2027-28"},
		{"a request when the option is closed", "firstBlock: Apr 2028", "firstBlock: Dec 2027", fault.BadInput, "is open from 1 Jan 2028 on"},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := string(seed.Program)
			at := strings.Index(text, c.old)
			if at < 0 {
				t.Fatalf("the seed has no %q", c.old)
			}
			spoiled := text[:at] + c.spoiled + text[at+len(c.old):]
			line := 1 + strings.Count(text[:at], "\n")

			st, svc := open(t)
			_, err := sheets.Import(access.System(t.Context()), svc, strings.NewReader(spoiled))
			faults, ok := fault.Of(err)
			if !ok {
				t.Fatalf("not refused: %v", err)
			}
			i := slices.IndexFunc(faults, func(f *fault.Fault) bool { return strings.Contains(f.Message, c.says) })
			if i < 0 || faults[i].Code != c.code {
				t.Fatalf("it says %q", faults.Error())
			}
			if !near(faults[i].Message, line) {
				t.Errorf("line %d, it says %q", line, faults[i].Message)
			}
			ctx := access.System(t.Context())
			for _, noun := range ent.Nouns {
				if n, err := st.Client.Count(ctx, noun.Type); n != 0 || err != nil {
					t.Errorf("%d rows of %s were stored (%v)", n, noun.Type, err)
				}
			}
		})
	}
}

// near accepts the line of the mistake and the line on which its row begins, at most some lines above.
func near(message string, line int) bool {
	for l := line; l > line-12; l-- {
		if strings.HasPrefix(message, fmt.Sprintf("line %d:", l)) {
			return true
		}
	}
	return false
}

func TestImportComplainsOfSeveralRowsAtOnce(t *testing.T) {
	text := strings.ReplaceAll(string(seed.Program), "kind: VACATION", "kind: HOLIDAY")
	_, svc := open(t)
	_, err := sheets.Import(access.System(t.Context()), svc, strings.NewReader(text))
	faults, _ := fault.Of(err)
	if len(faults) < 5 {
		t.Errorf("%d faults: %v", len(faults), err)
	}
}

func TestImportTwiceIsRefused(t *testing.T) {
	_, svc := open(t)
	ctx := access.System(t.Context())
	if _, err := sheets.Import(ctx, svc, strings.NewReader(string(seed.Program))); err != nil {
		t.Fatal(err)
	}
	_, err := sheets.Import(ctx, svc, strings.NewReader(string(seed.Program)))
	faults, ok := fault.Of(err)
	if !ok || !strings.Contains(faults[0].Message, `the code "mayo-radiology-informatics" is already used by another program`) {
		t.Errorf("it says %v", err)
	}
}

func TestImportByAStrangerIsRefused(t *testing.T) {
	_, svc := open(t)
	_, err := sheets.Import(access.Stranger(t.Context()), svc, strings.NewReader(string(seed.Program)))
	if faults, ok := fault.Of(err); !ok || faults[0].Code != fault.Unauthorized {
		t.Errorf("it says %v", err)
	}
}
