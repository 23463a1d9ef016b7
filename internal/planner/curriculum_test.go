package planner

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/internal/calendar"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// The seed curriculum: image processing 2, PACS and RIS 4, teleradiology 1, electives 5.
func informatics() []requirement {
	return []requirement{
		{id: "image", title: "Image processing", rotations: []string{"image"}, min: 2, max: 2},
		{id: "pacs", title: "PACS and RIS", rotations: []string{"pacs"}, min: 4, max: 4},
		{id: "tele", title: "Teleradiology", rotations: []string{"tele"}, min: 1, max: 1},
		{id: "elect", title: "Electives", rotations: []string{"ai", "project"}, min: 5, max: 5, flexible: true},
	}
}

type span = [2]int64

func spans(rows []problem.Requirement) map[string]span {
	out := map[string]span{}
	for _, r := range rows {
		out[r.ID] = span{r.Min, r.Max}
	}
	return out
}

func TestAFellowsOwnCurriculum(t *testing.T) {
	year := circumstances{name: "Ana", length: 12, full: 1200, works: 1200}
	for name, c := range map[string]struct {
		rows []requirement
		than func(*circumstances)
		want map[string]span
	}{
		"nothing special": {informatics(), func(*circumstances) {},
			map[string]span{"image": {2, 2}, "pacs": {4, 4}, "tele": {1, 1}, "elect": {5, 5}}},
		"two months of PACS waived: 4-2 and 5+2": {informatics(),
			func(c *circumstances) { c.waived = map[string]int{"pacs": 2} },
			map[string]span{"image": {2, 2}, "pacs": {2, 2}, "tele": {1, 1}, "elect": {7, 7}}},
		"one month of image processing done elsewhere: it counts, and an elective more": {informatics(),
			func(c *circumstances) { c.prior = map[string]int{"image": 1} },
			map[string]span{"image": {2, 2}, "pacs": {4, 4}, "tele": {1, 1}, "elect": {6, 6}}},
		"six months of PACS done elsewhere: four save time": {informatics(),
			func(c *circumstances) { c.prior = map[string]int{"pacs": 6} },
			map[string]span{"image": {2, 2}, "pacs": {4, 6}, "tele": {1, 1}, "elect": {9, 9}}},
		"an elective done elsewhere: 5+1, of which one is done": {informatics(),
			func(c *circumstances) { c.prior = map[string]int{"project": 1} },
			map[string]span{"image": {2, 2}, "pacs": {4, 4}, "tele": {1, 1}, "elect": {6, 6}}},
		"a month of leave costs an elective": {informatics(),
			func(c *circumstances) { c.works = 1100 },
			map[string]span{"image": {2, 2}, "pacs": {4, 4}, "tele": {1, 1}, "elect": {4, 4}}},
		"from October, three months credited: both cancel": {informatics(),
			func(c *circumstances) { c.works = 900; c.prior = map[string]int{"pacs": 1, "ai": 2} },
			map[string]span{"image": {2, 2}, "pacs": {4, 4}, "tele": {1, 1}, "elect": {5, 5}}},
		"seven months of leave: more than the electives, the optimizer says who lacks what": {informatics(),
			func(c *circumstances) { c.works = 500 },
			map[string]span{"image": {2, 2}, "pacs": {4, 4}, "tele": {1, 1}, "elect": {0, 0}}},
		"half a share all year: half of everything, the single month maybe": {informatics(),
			func(c *circumstances) { c.full, c.works = 600, 600 },
			map[string]span{"image": {1, 1}, "pacs": {2, 2}, "tele": {0, 1}, "elect": {2, 3}}},
		"the second half of it: what is left": {informatics(),
			func(c *circumstances) {
				c.full, c.works = 600, 600
				c.done = map[string]int{"image": 100, "pacs": 200, "ai": 300}
			},
			map[string]span{"image": {2, 2}, "pacs": {4, 4}, "tele": {1, 1}, "elect": {5, 5}}},
		"a part inside of the electives: waiving it frees no time": {
			append(informatics(), requirement{id: "proj", title: "Project", rotations: []string{"project"}, min: 1, max: 3}),
			func(c *circumstances) { c.waived = map[string]int{"proj": 1} },
			map[string]span{"image": {2, 2}, "pacs": {4, 4}, "tele": {1, 1}, "elect": {5, 5}, "proj": {0, 2}}},
	} {
		t.Run(name, func(t *testing.T) {
			own := year
			c.than(&own)
			rows, err := adjust(c.rows, own)
			require.NoError(t, err)
			require.Equal(t, c.want, spans(rows))
		})
	}
}

func TestElectiveTimeMaySpillOver(t *testing.T) {
	rows := informatics()
	rows[1].extends = true // PACS may take elective time
	out, err := adjust(rows, circumstances{length: 12, full: 1200, works: 1200})
	require.NoError(t, err)
	require.Equal(t, map[string]span{
		"image": {2, 2}, "tele": {1, 1}, "pacs": {4, 9}, "elect": {0, 5}, "flexible-with-extended": {9, 9},
	}, spans(out))
}

func TestTwoFlexibleRequirementsShareWhatIsFreed(t *testing.T) {
	rows := []requirement{
		{id: "core", title: "Core", rotations: []string{"core"}, min: 6, max: 6},
		{id: "ele", title: "Electives", rotations: []string{"e"}, min: 3, max: 3, flexible: true},
		{id: "res", title: "Research", rotations: []string{"r"}, min: 3, max: 3, flexible: true},
	}
	out, err := adjust(rows, circumstances{length: 12, full: 1200, works: 1200, waived: map[string]int{"core": 2}})
	require.NoError(t, err)
	require.Equal(t, map[string]span{"core": {4, 4}, "ele": {3, 5}, "res": {3, 5}, "flexible-together": {8, 8}}, spans(out))
	out, err = adjust(rows, circumstances{length: 12, full: 1200, works: 1000})
	require.NoError(t, err)
	require.Equal(t, map[string]span{"core": {6, 6}, "ele": {1, 3}, "res": {1, 3}, "flexible-together": {4, 4}}, spans(out))
}

func TestTwoYearsAreCarried(t *testing.T) {
	rows := []requirement{
		{id: "core", title: "Core", rotations: []string{"core"}, min: 14, max: 16},
		{id: "ele", title: "Electives", rotations: []string{"e"}, min: 8, max: 10, flexible: true},
	}
	first, err := adjust(rows, circumstances{length: 24, full: 1200, works: 1200})
	require.NoError(t, err)
	require.Equal(t, map[string]span{"core": {7, 8}, "ele": {4, 5}}, spans(first))
	second, err := adjust(rows, circumstances{length: 24, full: 1200, works: 1200, done: map[string]int{"core": 800, "e": 400}})
	require.NoError(t, err)
	require.Equal(t, map[string]span{"core": {14, 16}, "ele": {8, 10}}, spans(second))
}

func TestFreedTimeNeedsSomebodyToTakeIt(t *testing.T) {
	rows := informatics()[:3]
	_, err := adjust(rows, circumstances{name: "Ana", length: 7, full: 700, works: 700, waived: map[string]int{"pacs": 1}})
	require.ErrorContains(t, err, "Ana has 1 block more than the curriculum fills")
	_, err = adjust(informatics(), circumstances{name: "Ana", length: 12, full: 1200, works: 1200, waived: map[string]int{"tele": 2}})
	require.ErrorContains(t, err, `a waiver of 2 blocks of "Teleradiology"`)
}

func TestUnitsConvertExactlyOrNotAtAll(t *testing.T) {
	for name, c := range map[string]struct {
		n        int
		from, to calendar.Kind
		want     int
		words    string
	}{
		"months into months":                   {4, calendar.Months, calendar.Months, 4, ""},
		"weeks into weeks":                     {23, calendar.Weeks, calendar.Weeks, 23, ""},
		"eight weeks into four-week blocks":    {8, calendar.Weeks, calendar.FourWeeks, 2, ""},
		"two four-week blocks into weeks":      {2, calendar.FourWeeks, calendar.Weeks, 8, ""},
		"three two-week blocks into weeks":     {3, calendar.TwoWeeks, calendar.Weeks, 6, ""},
		"23 weeks into four-week blocks":       {23, calendar.Weeks, calendar.FourWeeks, 0, "no whole number of four-week blocks"},
		"months into weeks":                    {2, calendar.Months, calendar.Weeks, 0, "months do not convert into the calendar's weeks"},
		"four-week blocks into months":         {3, calendar.FourWeeks, calendar.Months, 0, "do not convert"},
		"a calendar that is like nothing else": {3, calendar.Weeks, calendar.Custom, 0, "do not convert"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := inBlocks(c.n, c.from, c.to, "the requirement Neck")
			if c.words != "" {
				require.ErrorContains(t, err, c.words)
				require.ErrorContains(t, err, "the requirement Neck")
				require.Equal(t, fault.Precondition, codeOf(err))
				return
			}
			require.NoError(t, err)
			require.Equal(t, c.want, got)
		})
	}
}

func TestWishesHaveTheSameInfluenceHoweverMany(t *testing.T) {
	wish := func(rank int) claim { return claim{Wish: wishOfRank(rank)} }
	for name, c := range map[string]struct {
		ranks []int
		want  []float64
	}{
		"one wish has everything":              {[]int{3}, []float64{1200}},
		"three ranks: three, two and one part": {[]int{1, 2, 3}, []float64{600, 400, 200}},
		"gaps between ranks mean nothing":      {[]int{1, 7, 20}, []float64{600, 400, 200}},
		"equal ranks share":                    {[]int{1, 1, 2}, []float64{480, 480, 240}},
	} {
		t.Run(name, func(t *testing.T) {
			var claims []claim
			for _, r := range c.ranks {
				claims = append(claims, wish(r))
			}
			require.InDeltaSlice(t, c.want, points(claims, 1200), 1e-9)
		})
	}
}

func TestShortNames(t *testing.T) {
	require.Equal(t,
		[]string{"Image", "PACS", "Tel.", "Clin.", "Inf.", "AI", "Res.", "CI"},
		shortNames([]string{
			"Image processing, 3D and CAD", "PACS and RIS systems", "Teleradiology", "Clinical radiology", "Clinical informatics",
			"AI and CAD evaluation", "Research project", "Clinical informatics",
		}))
}
