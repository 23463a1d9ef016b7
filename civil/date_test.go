package civil_test

import (
	"testing"
	"time"

	"github.com/fellowplan/fellowplan/civil"
	"pgregory.net/rapid"
)

func TestParseRefusesWhatIsNoDate(t *testing.T) {
	for name, in := range map[string]string{
		"day that the month lacks": "2027-02-29",
		"no leading zero":          "2027-7-1",
		"instant":                  "2027-07-01T00:00:00Z",
		"American order":           "07/01/2027",
		"five-digit year":          "20277-07-01",
		"year before the range":    "0207-07-01",
		"blank":                    "",
		"trailing space":           "2027-07-01 ",
	} {
		if d, err := civil.Parse(in); err == nil {
			t.Errorf("%s: %q was read as %v", name, in, d)
		}
	}
}

func TestDateFormsRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		first := civil.MustParse("1900-01-01")
		d := first.AddDays(rapid.IntRange(0, 109572).Draw(t, "days"))
		back, err := civil.Parse(d.String())
		if err != nil || back != d {
			t.Fatalf("%v came back as %v (%v)", d, back, err)
		}
		v, _ := d.Value()
		var scanned civil.Date
		if err := scanned.Scan(v); err != nil || scanned != d {
			t.Fatalf("%v was stored as %v and read as %v (%v)", d, v, scanned, err)
		}
		n := rapid.IntRange(-400, 400).Draw(t, "move")
		if e := d.AddDays(n); e.Year() > civil.MinYear && e.Year() < civil.MaxYear && d.DaysUntil(e) != n {
			t.Fatalf("%v + %d days = %v, counted back as %d", d, n, e, d.DaysUntil(e))
		}
	})
}

func TestTextOrderIsTimeOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		base := civil.MustParse("2000-01-01")
		a := base.AddDays(rapid.IntRange(-30000, 70000).Draw(t, "a"))
		b := base.AddDays(rapid.IntRange(-30000, 70000).Draw(t, "b"))
		if (a.String() < b.String()) != a.Before(b) || (a == b) != (a.Compare(b) == 0) {
			t.Fatalf("text and time order differ for %v and %v", a, b)
		}
	})
}

func TestDateForPeople(t *testing.T) {
	if got := civil.MustParse("2026-08-01").Human(); got != "1 Aug 2026" {
		t.Errorf("got %q", got)
	}
	if got := (civil.Date{}).Human(); got != "no date" {
		t.Errorf("no date reads %q", got)
	}
}

func TestDateDoesNotMoveWithTheZone(t *testing.T) {
	tokyo := time.FixedZone("Tokyo", 9*3600)
	d := civil.Of(time.Date(2027, 7, 1, 0, 30, 0, 0, tokyo))
	if d.String() != "2027-07-01" {
		t.Errorf("half past midnight in Tokyo is %v", d)
	}
}
