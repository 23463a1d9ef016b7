package problem

import (
	"bytes"
	"reflect"
	"strings"
	"testing"
)

// What is written reads back the same, every field of it.
func TestScheduleRoundTrip(t *testing.T) {
	f, seed := 1.5, uint64(1<<63+1)
	want := &Schedule{
		Rows: map[string]Row{"ann": {"w", "", "c"}}, Mentors: map[string]Row{"ann": {"m", "", ""}}, Status: "OPTIMAL", Objective: &f, Bound: &f, Gap: &f,
		ObjectiveExact: "3/2", BoundExact: "3/2", Terms: []Term{{Rule: "preference", Title: "Wishes", Tier: Wish, Fellow: "ann", Value: 1.5, Exact: "3/2"}}, Seed: &seed,
	}
	var b bytes.Buffer
	if err := WriteSchedule(&b, want); err != nil {
		t.Fatal(err)
	}
	got, err := ReadSchedule(&b)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestReadRefuses(t *testing.T) {
	for name, c := range map[string]struct{ in, want string }{
		"an unknown field":       {`{"blokcs":{}}`, "blokcs: unknown field"},
		"an unknown inner one":   {`{"fellows":[{"id":"a","trak":"x"}]}`, "fellows[0].trak: unknown field"},
		"a repeated field":       {`{"name":"a","name":"b"}`, "name: the field stands twice"},
		"a fraction":             {`{"blocks":{"count":1.5}}`, "blocks.count: 1.5: write a whole number"},
		"an overflow":            {`{"objective":{"preference":99999999999999999999}}`, "objective.preference"},
		"a float overflow":       {`{"objective":{"fairness":1e999}}`, "objective.fairness"},
		"NaN":                    {`{"objective":{"fairness":NaN}}`, "not JSON"},
		"a text for a number":    {`{"offsite_limit":"3"}`, `offsite_limit: "3": a text stands`},
		"a short wish":           {`{"preferences":{"a":{"block":[["x",1]]}}}`, "preferences.a.block[0]: 2 entries: write exactly 3"},
		"a block that is a name": {`{"fellows":[{"fixed":{"x":"a"}}]}`, "must be a block number"},
		"two documents":          {`{} {}`, "follows the end"},
		"half a document":        {`{"blocks":`, "not JSON"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Read(strings.NewReader(c.in))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Fatalf("got %v, want %q in it", err, c.want)
			}
		})
	}
}

// TestScoresOfOneCell: several wishes for one rotation in one block add up, and their sum has the limit of one score. Without it,
// 3,000 of them left the 32 bits of a row that holds a tier, and a bound below the best year was called proved.
func TestScoresOfOneCell(t *testing.T) {
	for _, c := range []struct {
		scores []int64
		want   string
	}{
		{[]int64{600_000, 400_000}, ""},
		{[]int64{MaxNumber, MaxNumber, -MaxNumber}, ""},
		{[]int64{MaxNumber, MaxNumber}, "preferences.f.block[1][2]: 1000000: the scores of r in block 1 add up to 2000000: write at most 1000000 together"},
		{[]int64{-MaxNumber, -1}, "add up to -1000001"},
	} {
		p := &Problem{
			Format: Format1, Blocks: Blocks{Count: 2}, Rotations: []Rotation{{ID: "r", Session: [2]int{1, 2}}},
			Tracks: []Track{{ID: "t", Requirements: []Requirement{{ID: "r", Rotations: []string{"r"}, Max: 2}}}}, Fellows: []Fellow{{ID: "f", Track: "t"}},
		}
		w := Preference{Block: []BlockWish{{Rotation: "r", Block: 0, Score: MaxNumber}}}
		for _, score := range c.scores {
			w.Block = append(w.Block, BlockWish{Rotation: "r", Block: 1, Score: score})
		}
		p.Preferences = map[string]Preference{"f": w}
		err := p.Validate()
		if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%v: %v, want %q", c.scores, err, c.want)
		}
	}
}
