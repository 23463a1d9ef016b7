package calendar_test

import (
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/civil"
	. "github.com/fellowplan/fellowplan/internal/calendar"
	"pgregory.net/rapid"
)

func span(from, to string) Span { return Span{civil.MustParse(from), civil.MustParse(to)} }

// The calendars that real programs publish, with what they publish about them.
func TestRealCalendars(t *testing.T) {
	for _, c := range []struct {
		name                      string
		kind                      Kind
		year                      Span
		o                         Options
		count                     int
		first, second, last       string
		firstTitle, lastTitle     string
		firstDays, days, lastDays int // days: of every block between
		uncovered                 string
	}{
		{name: "seed fellowship, twelve months", kind: Months, year: span("2027-07-01", "2028-06-30"), count: 12,
			first: "1 Jul 2027 to 31 Jul 2027", second: "1 Aug 2027 to 31 Aug 2027", last: "1 Jun 2028 to 30 Jun 2028",
			firstTitle: "Jul 2027", lastTitle: "Jun 2028", firstDays: 31, lastDays: 30},
		{name: "family medicine, thirteen blocks that add up to 365", kind: FourWeeks, year: span("2025-07-01", "2026-06-30"),
			o: Options{FirstDays: 30}, count: 13,
			first: "1 Jul 2025 to 30 Jul 2025", second: "31 Jul 2025 to 27 Aug 2025", last: "4 Jun 2026 to 30 Jun 2026",
			firstTitle: "Block 1", lastTitle: "Block 13", firstDays: 30, days: 28, lastDays: 27},
		{name: "cardiology, two-week blocks with a short first one and a tail", kind: TwoWeeks, year: span("2026-07-01", "2027-06-30"),
			o: Options{FirstDays: 12, LeaveTail: true}, count: 26,
			first: "1 Jul 2026 to 12 Jul 2026", second: "13 Jul 2026 to 26 Jul 2026", last: "14 Jun 2027 to 27 Jun 2027",
			firstTitle: "Block 1", lastTitle: "Block 26", firstDays: 12, days: 14, lastDays: 14, uncovered: "28 Jun 2027 to 30 Jun 2027"},
		{name: "internal medicine seniors, weeks from Monday", kind: Weeks, year: span("2026-07-06", "2027-07-04"), count: 52,
			first: "6 Jul 2026 to 12 Jul 2026", second: "13 Jul 2026 to 19 Jul 2026", last: "28 Jun 2027 to 4 Jul 2027",
			firstTitle: "Week of 6 Jul 2026", lastTitle: "Week of 28 Jun 2027", firstDays: 7, days: 7, lastDays: 7},
		{name: "interventional radiology, starting in June", kind: FourWeeks, year: span("2026-06-29", "2027-06-27"), count: 13,
			first: "29 Jun 2026 to 26 Jul 2026", second: "27 Jul 2026 to 23 Aug 2026", last: "31 May 2027 to 27 Jun 2027",
			firstTitle: "Block 1", lastTitle: "Block 13", firstDays: 28, days: 28, lastDays: 28},
	} {
		t.Run(c.name, func(t *testing.T) {
			blocks, err := Generate(c.kind, c.year, c.o)
			if err != nil {
				t.Fatal(err)
			}
			n := len(blocks)
			if n != c.count || blocks[0].String() != c.first || blocks[1].String() != c.second || blocks[n-1].String() != c.last {
				t.Fatalf("%d blocks, first %v, second %v, last %v", n, blocks[0], blocks[1], blocks[n-1])
			}
			if blocks[0].Title != c.firstTitle || blocks[n-1].Title != c.lastTitle {
				t.Errorf("titles %q … %q", blocks[0].Title, blocks[n-1].Title)
			}
			total := 0
			for i, b := range blocks {
				total += b.Days()
				if c.days > 0 && i > 0 && i < n-1 && b.Days() != c.days {
					t.Errorf("%s has %d days", b.Title, b.Days())
				}
			}
			if blocks[0].Days() != c.firstDays || blocks[n-1].Days() != c.lastDays {
				t.Errorf("first and last have %d and %d days", blocks[0].Days(), blocks[n-1].Days())
			}
			gaps := Uncovered(c.year, blocks)
			for _, g := range gaps {
				total += g.Days()
			}
			if total != c.year.Days() {
				t.Errorf("blocks and gaps add up to %d of %d days", total, c.year.Days())
			}
			if c.uncovered == "" && len(gaps) != 0 || c.uncovered != "" && (len(gaps) != 1 || gaps[0].String() != c.uncovered) {
				t.Errorf("uncovered: %v", gaps)
			}
			if found := Check(c.year, blocks); len(found) != len(gaps) {
				t.Errorf("flaws: %v", found)
			}
		})
	}
}

func TestGroupsAndHalves(t *testing.T) {
	cardiology, _ := Generate(TwoWeeks, span("2026-07-01", "2027-06-30"), Options{FirstDays: 12, LeaveTail: true})
	pairs := Groups(cardiology, 2)
	if len(pairs) != 13 || pairs[0].String() != "1 Jul 2026 to 26 Jul 2026" || pairs[12].String() != "31 May 2027 to 27 Jun 2027" {
		t.Errorf("pairs of cardiology: %v", pairs)
	}
	seniors, _ := Generate(Weeks, span("2026-07-06", "2027-07-04"), Options{})
	if groups := Groups(seniors, 4); len(groups) != 13 || groups[0].String() != "6 Jul 2026 to 2 Aug 2026" {
		t.Errorf("groups of seniors: %v", groups)
	}
	if odd := Groups(seniors[:5], 4); len(odd) != 2 || odd[1].Days() != 7 {
		t.Errorf("the short last group: %v", odd)
	}
	ir, _ := Generate(FourWeeks, span("2026-06-29", "2027-06-27"), Options{})
	if h := Halves(ir[0]); h[0].String() != "29 Jun 2026 to 12 Jul 2026" || h[1].String() != "13 Jul 2026 to 26 Jul 2026" {
		t.Errorf("halves: %v", h)
	}
	if h := Halves(Block{Span: span("2027-07-01", "2027-07-31")}); h[0].Days() != 16 || h[1].Days() != 15 {
		t.Errorf("halves of 31 days: %v", h)
	}
}

func TestGenerateRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		kind Kind
		year Span
		o    Options
		want string
	}{
		"year that ends before it starts":     {Months, span("2028-06-30", "2027-07-01"), Options{}, "before it starts"},
		"year of a decade":                    {Weeks, span("2027-07-01", "2037-06-30"), Options{}, "at most"},
		"custom, which lists its blocks":      {Custom, span("2027-07-01", "2028-06-30"), Options{}, "list them"},
		"first block of three periods":        {Weeks, span("2027-07-01", "2028-06-30"), Options{FirstDays: 21}, "first block of 21 days"},
		"more blocks than the year has room":  {Weeks, span("2027-07-01", "2027-07-14"), Options{Count: 4}, "do not fit"},
		"negative first block":                {Weeks, span("2027-07-01", "2028-06-30"), Options{FirstDays: -1}, "does not fit"},
		"negative number of blocks requested": {Weeks, span("2027-07-01", "2028-06-30"), Options{Count: -3}, "do not fit"},
	} {
		if b, err := Generate(c.kind, c.year, c.o); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %d blocks, %v", name, len(b), err)
		}
	}
}

func TestMonthsThatStartLate(t *testing.T) {
	blocks, err := Generate(Months, span("2027-01-31", "2027-04-29"), Options{})
	if err != nil || len(blocks) != 3 {
		t.Fatal(blocks, err)
	}
	if got := blocks[1].Title; got != "28 Feb 2027 to 30 Mar 2027" {
		t.Errorf("the second block is called %q", got)
	}
}

// What is generated tiles the year, in order, whatever the year and the kind.
func TestGeneratedBlocksTileTheYear(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		from := civil.MustParse("2020-01-01").AddDays(rapid.IntRange(0, 4000).Draw(t, "from"))
		year := Span{from, from.AddDays(rapid.IntRange(0, 800).Draw(t, "length"))}
		kind := rapid.SampledFrom([]Kind{Months, FourWeeks, TwoWeeks, Weeks}).Draw(t, "kind")
		first := 0
		if p := kind.Period(); p > 0 {
			first = rapid.IntRange(0, 2*p).Draw(t, "first")
		}
		blocks, err := Generate(kind, year, Options{FirstDays: first})
		if err != nil {
			t.Fatal(err)
		}
		if found := Check(year, blocks); len(found) > 0 {
			t.Fatalf("%v in %v: %v", kind, year, found)
		}
		for i, b := range blocks {
			if b.Number != i+1 || b.Title == "" {
				t.Fatalf("block %d: %+v", i, b)
			}
		}
	})
}

// The tiling check against a count of every single day.
func TestCheckAgreesWithCountingDays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		base := civil.MustParse("2027-07-01")
		year := Span{base, base.AddDays(rapid.IntRange(5, 40).Draw(t, "length"))}
		blocks := make([]Block, rapid.IntRange(0, 6).Draw(t, "blocks"))
		for i := range blocks {
			from := base.AddDays(rapid.IntRange(-3, 42).Draw(t, "from"))
			blocks[i] = Block{Number: i + 1, Span: Span{from, from.AddDays(rapid.IntRange(-1, 15).Draw(t, "to"))}}
		}
		uncovered, twice, outside := 0, false, false
		for d := base.AddDays(-10); d.Before(base.AddDays(80)); d = d.AddDays(1) {
			holders := 0
			for _, b := range blocks {
				if b.Contains(d) {
					holders++
				}
			}
			twice = twice || holders > 1
			outside = outside || holders > 0 && !year.Contains(d)
			if holders == 0 && year.Contains(d) {
				uncovered++
			}
		}
		has := map[Flaw]int{}
		for _, f := range Check(year, blocks) {
			has[f.Flaw]++
			if f.Flaw == Gap {
				uncovered -= f.Days.Days()
			}
			if f.Message == "" {
				t.Fatalf("a flaw without words: %+v", f)
			}
		}
		if uncovered != 0 || twice != (has[Overlap] > 0) || outside != (has[Outside] > 0) {
			t.Fatalf("uncovered off by %d, twice %v, outside %v; found %v", uncovered, twice, outside, has)
		}
	})
}

func TestCheckNamesTheDays(t *testing.T) {
	year := span("2027-07-01", "2027-09-30")
	jul, sep := Block{1, "Jul 2027", span("2027-07-01", "2027-07-31")}, Block{2, "Sep 2027", span("2027-09-02", "2027-09-30")}
	for name, c := range map[string]struct {
		blocks []Block
		flaw   Flaw
		want   string
	}{
		"a month and a day without a block": {[]Block{jul, sep}, Gap, "no block covers 1 Aug 2027 to 1 Sep 2027 (32 days)"},
		"one day in two blocks": {[]Block{jul, {2, "Aug 2027", span("2027-07-31", "2027-09-30")}}, Overlap,
			"Jul 2027 and Aug 2027 overlap: both hold 31 Jul 2027"},
		"reaching beyond the year": {[]Block{{1, "All", span("2027-07-01", "2027-10-01")}}, Outside, "All (1 Jul 2027 to 1 Oct 2027) reaches beyond the year"},
		"numbers against the dates": {[]Block{{2, "Jul", jul.Span}, {1, "Rest", span("2027-08-01", "2027-09-30")}}, Disorder,
			"Rest (number 1) starts on 1 Aug 2027, after Jul (number 2)"},
		"ending before it starts": {[]Block{{1, "", span("2027-07-02", "2027-07-01")}}, Backwards, "block 1 ends on 1 Jul 2027, before it starts on 2 Jul 2027"},
		"no block at all":         {nil, Gap, "no block covers 1 Jul 2027 to 30 Sep 2027 (92 days)"},
	} {
		found := Check(year, c.blocks)
		ok := false
		for _, f := range found {
			ok = ok || f.Flaw == c.flaw && strings.HasPrefix(f.Message, c.want)
		}
		if !ok {
			t.Errorf("%s: %v", name, found)
		}
	}
}

func TestAbsenceAndWindow(t *testing.T) {
	blocks, _ := Generate(Months, span("2027-07-01", "2028-06-30"), Options{})
	if i, ok := At(blocks, civil.MustParse("2028-02-29")); !ok || blocks[i].Title != "Feb 2028" {
		t.Errorf("leap day lies in block %d", i)
	}
	if _, ok := At(blocks, civil.MustParse("2028-07-01")); ok {
		t.Error("the day after the year lies in a block")
	}
	sep := blocks[2].Span // 30 days
	if MostlyCovered(sep, span("2027-09-01", "2027-09-15")) {
		t.Error("exactly half of a block is not more than half")
	}
	if !MostlyCovered(sep, span("2027-08-20", "2027-09-08"), span("2027-09-05", "2027-09-16")) {
		t.Error("two leaves that overlap cover 16 of 30 days")
	}
	if first, last, ok := Window(blocks, span("2027-10-01", "2028-06-30")); !ok || first != 3 || last != 11 {
		t.Errorf("a start on 1 October is the window %d to %d", first, last)
	}
	if first, _, _ := Window(blocks, span("2027-10-20", "2028-06-30")); first != 4 {
		t.Errorf("a start on 20 October begins with block %d", first)
	}
	if _, _, ok := Window(blocks, span("2028-07-01", "2029-06-30")); ok {
		t.Error("next year has a window in this one")
	}
	if hit := Touching(blocks, span("2027-08-31", "2027-09-01")); len(hit) != 2 || hit[0] != 1 {
		t.Errorf("two days touch %v", hit)
	}
}

// Covered against a count of every single day.
func TestCoveredAgreesWithCountingDays(t *testing.T) {
	base := civil.MustParse("2027-07-01")
	draw := func(t *rapid.T, label string) Span {
		from := base.AddDays(rapid.IntRange(0, 60).Draw(t, label))
		return Span{from, from.AddDays(rapid.IntRange(-2, 30).Draw(t, label+" length"))}
	}
	rapid.Check(t, func(t *rapid.T) {
		s := draw(t, "span")
		others := make([]Span, rapid.IntRange(0, 4).Draw(t, "others"))
		for i := range others {
			others[i] = draw(t, "other")
		}
		want := 0
		for d := s.From; !d.After(s.To); d = d.AddDays(1) {
			for _, o := range others {
				if o.Contains(d) {
					want++
					break
				}
			}
		}
		if got := Covered(s, others...); got != want {
			t.Fatalf("%v in %v: %d, counted %d", s, others, got, want)
		}
	})
}
