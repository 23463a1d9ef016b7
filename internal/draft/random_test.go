package draft_test

import (
	"math/rand/v2"
	"sort"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/internal/draft"
)

// Random batches against a plain simulation on letters: what a dry run tells is what is stored,
// the cells are those of the simulation, and a batch is stored exactly when a plain count finds
// no breach that it makes, apart from what filling gaps can still mend.
func TestRandomBatchesAgainstLetters(t *testing.T) {
	w := newWorld(t, "ana", "ben")
	r := rand.New(rand.NewPCG(11, 5))
	names := []string{"ana", "ben"}
	code := map[byte]string{'p': "pacs", 'i': "image", 'e': "elective"}
	applied := 0
	for range 120 {
		rows := map[string]string{}
		for _, n := range names {
			rows[n] = []string{"ppie", "iepp", "ipp.", "eipp", "..pp", "....", "ie.p"}[r.IntN(7)]
		}
		s := w.schedule(rows)
		want := map[string][]byte{"ana": []byte(rows["ana"]), "ben": []byte(rows["ben"])}
		var edits []draft.Edit
		for range 1 + r.IntN(3) {
			n, k := names[r.IntN(2)], r.IntN(4)
			m, l := names[r.IntN(2)], r.IntN(4)
			switch letter := "pie"[r.IntN(3)]; r.IntN(3) {
			case 0:
				edits = append(edits, w.assign(n, k, code[letter]))
				want[n][k] = letter
			case 1:
				edits = append(edits, draft.Edit{Swap: &draft.Swap{A: w.at(n, k), B: w.at(m, l)}})
				want[n][k], want[m][l] = want[m][l], want[n][k]
			case 2:
				at := w.at(n, k)
				edits = append(edits, draft.Edit{Clear: &at})
				want[n][k] = '.'
			}
		}
		after := map[string]string{"ana": string(want["ana"]), "ben": string(want["ben"])}
		in := draft.EditInput{ScheduleID: s.ID, ExpectedVersion: 1, Edits: edits, DryRun: true}
		tried, refusedDry := w.draft.Edit(w.director, in)
		in.DryRun = false
		done, refusedWet := w.draft.Edit(w.director, in)
		require.Equal(t, refusedDry == nil, refusedWet == nil, "%v %v", refusedDry, refusedWet)
		require.Equal(t, sentences(tried.Made), sentences(done.Made))
		require.Equal(t, sentences(tried.Mended), sentences(done.Mended))
		require.Equal(t, tried.After, done.After)
		require.Equal(t, wrongs(rows, after), refusedWet != nil, "%v -> %v: %v", rows, after, refusedWet)
		if refusedWet != nil {
			require.Equal(t, rows, w.rows(s.ID))
			continue
		}
		applied++
		require.Equal(t, after, w.rows(s.ID))
	}
	require.Greater(t, applied, 20)
}

// wrongs reports whether a change of letters makes something worse that filling gaps cannot mend:
// too much of a rotation, too little of it without a gap left, or two fellows with a mentor who takes one.
func wrongs(before, after map[string]string) bool {
	x, y := weigh(before), weigh(after)
	keys := make([]string, 0, len(y))
	for k := range y {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	for _, k := range keys {
		name, _, _ := strings.Cut(k, " ")
		if y[k] > x[k] && !(strings.Contains(k, "short") && strings.Contains(after[name], ".")) {
			return true
		}
	}
	return false
}

func weigh(rows map[string]string) map[string]int {
	out := map[string]int{}
	for name, row := range rows {
		for letter, need := range map[string]int{"p": 2, "i": 1, "e": 1} {
			n := strings.Count(row, letter)
			out[name+" over "+letter] = max(0, n-need)
			out[name+" short "+letter] = max(0, need-n)
		}
	}
	for t := range 4 {
		n := 0
		for _, row := range rows {
			n += strings.Count(row[t:t+1], "p")
		}
		out["both mentor "+string(rune('0'+t))] = max(0, n-1)
	}
	return out
}
