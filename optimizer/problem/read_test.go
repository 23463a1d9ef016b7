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
