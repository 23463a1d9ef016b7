package cli_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/internal/cli"
)

const twoFellows = `{"format": "rotation-blocks/1", "name": "two", "blocks": {"count": 4},
 "rotations": [{"id": "pacs", "session": [1, 2], "coverage": {"min": 1, "max": 1}, "blocks": null},
               {"id": "project", "session": [1, 3], "blocks": null}],
 "tracks": [{"id": "t", "requirements": [{"id": "pacs", "rotations": ["pacs"], "min": 2, "max": 2},
                                         {"id": "project", "rotations": ["project"], "min": 0, "max": 2}]}],
 "fellows": [{"id": "ann", "track": "t"}, {"id": "bob", "track": "t"}],
 "preferences": {"ann": {"rotation": {}, "block": [["project", 3, 5]], "option": {}}},
 "objective": {"preference": 1, "fairness": 0, "change": 0}}`

// TestSolveAndCheckFiles: what a stranger does with three files, and what is said when one is in the place of another.
func TestSolveAndCheckFiles(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	put := func(name, text string) string {
		require.NoError(t, os.WriteFile(at(name), []byte(text), 0o600))
		return at(name)
	}
	line := func(args ...string) (out, complaints string, status int) {
		var o, e bytes.Buffer
		status = cli.Run(t.Context(), args, cli.IO{In: strings.NewReader(""), Out: &o, Err: &e}, nil)
		return o.String(), e.String(), status
	}
	year, answer, proof := put("year.json", twoFellows), at("answer.json"), at("proof.json")
	out, complaints, status := line("solve", year, "-o", answer, "--certificate", proof)
	require.Equal(t, cli.OK, status, complaints)
	require.Equal(t, "Optimal: worth 5, and proved that no schedule is better.\n", out)
	solved, err := os.ReadFile(answer)
	require.NoError(t, err)
	legal := `{"rows": {"ann": ["pacs", "project", "pacs", "project"], "bob": ["project", "pacs", "project", "pacs"]}`
	softer := put("softer.json", strings.Replace(twoFellows, `"objective"`, `"rules": [{"id": "coverage", "tier": "should", "weight": 3}], "objective"`, 1))
	both := put("both.json", strings.Replace(legal, `"pacs", "project", "pacs", "project"`, `"project", "pacs", "project", "pacs"`, 1)+"}")
	for _, c := range []struct {
		name   string
		args   []string
		status int
		says   string
	}{
		{"all three", []string{"check", year, answer, "--certificate", proof}, cli.OK, "it is optimal"},
		{"a claim that is not so", []string{"check", year, put("claim.json", legal+`, "objective": 99}`)}, cli.OK, "The file says 99: it was changed since"},
		{"a claim that is so", []string{"check", year, put("true.json", legal+`, "objective": 5.0000000001}`)}, cli.OK, "0 changes from the baseline.\n"},
		{"names and not ids", []string{"check", put("named.json", strings.Replace(strings.Replace(twoFellows, `"fairness": 0`, `"fairness": 1`, 1), `{"id": "bob",`, `{"id": "bob", "name": "Bob Ray",`, 1)), put("legal.json", legal+"}")}, cli.OK, "worst-off Bob Ray with"},
		{"a stranger's row", []string{"check", year, put("zed.json", strings.Replace(string(solved), `"bob"`, `"zed"`, 1))}, cli.BadInput, `rows.zed: "zed": no fellow of the problem has this id`},
		{"no rows", []string{"check", year, put("none.json", "null")}, cli.BadInput, "rows: write one row per fellow"},
		{"a schedule for a problem", []string{"solve", answer}, cli.BadInput, "this is a schedule, and a problem is asked for here"},
		{"a problem for a schedule", []string{"check", year, year}, cli.BadInput, "this is a problem, and a schedule is asked for here"},
		{"a certificate for a schedule", []string{"check", year, proof}, cli.BadInput, "this is a certificate, and a schedule is asked for here"},
		{"a schedule for a certificate", []string{"check", year, "--certificate", answer}, cli.BadInput, "this is a schedule, and a certificate is asked for here"},
		{"a list", []string{"solve", put("list.json", "[]")}, cli.BadInput, "list.json:\n[…]: a list stands where an object belongs"},
		{"a folder that is not there", []string{"solve", year, "-o", at("no/answer.json")}, cli.BadInput, "there is no folder " + at("no") + "; make it first"},
		{"a proof where no folder is", []string{"solve", year, "--certificate", at("no/proof.json")}, cli.BadInput, "there is no folder"},
		{"a folder for a file", []string{"solve", year, "-o", dir}, cli.BadInput, "is a folder; name a file"},
		{"two at once where one fits", []string{"check", year, both}, cli.Failed, "Rules are broken, in 4 places:\n  - pacs has 0 fellows in block 0; at least 1 is needed.\n"},
		{"the same, softly", []string{"check", softer, both}, cli.OK, "Every rule is kept.\nWhat should be or is wished for and is not, in 4 places:\n  - pacs has 0 fellows in block 0; at least 1 is needed. (should, costs"},
		{"too little work", []string{"solve", year, "--work-limit", "1"}, cli.NoSchedule, "within 1m0s and 1 unit of work, and none was proved impossible; allow more with --time-limit and --work-limit"},
	} {
		out, complaints, status := line(c.args...)
		require.Equal(t, c.status, status, "%s: %s%s", c.name, out, complaints)
		require.Contains(t, out+complaints, c.says, c.name)
	}
	left, err := filepath.Glob(at(".*"))
	require.NoError(t, err)
	require.Empty(t, left)
}
