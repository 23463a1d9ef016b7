package instance

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// judge reads a roster by the published facts alone: it knows week numbers
// and activities and nothing of rules, rotations or tracks.
func (f *facts) judge(s *problem.Schedule) (wrong []string) {
	bad := func(format string, a ...any) { wrong = append(wrong, fmt.Sprintf(format, a...)) }
	week := map[string][]string{} // activity by intern; week w is entry w
	for i := 1; i <= f.Interns; i++ {
		row := append([]string{""}, s.Rows[intern(i)]...)
		for w := range row {
			row[w] = strings.TrimSuffix(row[w], "o")
		}
		week[intern(i)] = row
	}
	for i := 1; i <= f.Interns; i++ {
		f.judgeIntern(i, week[intern(i)], bad)
	}
	for w := 1; w <= f.Weeks; w++ {
		on := map[string]int{}
		pairs := 0
		for i := 1; i <= f.Interns; i++ {
			a := week[intern(i)][w]
			on[a]++
			if a == "1" && i <= 10 {
				pairs++
			}
		}
		for k, c := range f.Capacity {
			room, plain := c.(float64)
			if !plain { // activity 5
				if room = 1; w <= 8 {
					room = 2
				}
			}
			if float64(on[k]) > room {
				bad("week %d: %d on activity %s, room for %g", w, on[k], k, room)
			}
		}
		if pairs == 1 || pairs > 2 {
			bad("week %d: %d of interns 1 to 10 on activity 1", w, pairs)
		}
		if w == 37 || w == 38 {
			if n := on[leaveA]; n != 0 && n != 6 {
				bad("week %d: %d on leave 15", w, n)
			}
			if n := on[leaveB]; n != 0 && n != 5 {
				bad("week %d: %d on leave 16", w, n)
			}
		} else if on[leaveA]+on[leaveB] > 0 {
			bad("week %d: leave 15 or 16", w)
		}
	}
	return wrong
}

func (f *facts) judgeIntern(i int, row []string, bad func(string, ...any)) {
	total := map[string]int{}
	begins := map[string][]int{} // starts of runs
	length := map[string][]int{}
	early, competent := map[string]int{}, 0
	orientation := 1
	if i > 6 {
		orientation = 5
	}
	for w := 1; w <= f.Weeks; w++ {
		a := row[w]
		absent := w == 21 || i <= 6 && w >= 51 || i > 6 && w <= 4
		if absent != (a == "") {
			bad("intern %d, week %d: %q", i, w, a)
		}
		if a == "" {
			continue
		}
		total[a]++
		if row[w-1] != a {
			begins[a], length[a] = append(begins[a], w), append(length[a], 0)
		}
		length[a][len(length[a])-1]++
		if w >= orientation && w < orientation+4 {
			early[a]++
		}
		if w <= 27 && slices.Contains([]string{"1", "2", "6", "7", "8", "11"}, a) {
			competent++
		}
		if last, limited := f.Latest[a]; limited && w > last {
			bad("intern %d: activity %s in week %d, after %d", i, a, w, last)
		}
		if a == "13" && slices.Contains(f.Forbidden, w) {
			bad("intern %d: activity 13 in week %d", i, w)
		}
	}
	for k := 1; k <= 13; k++ {
		a := strconv.Itoa(k)
		if total[a] != f.Total[a] {
			bad("intern %d: %d weeks of activity %s and not %d", i, total[a], a, f.Total[a])
		}
		switch k {
		case 1, 2, 3, 6, 7, 8, 11, 12:
			if len(begins[a]) != 1 {
				bad("intern %d: activity %s in %d pieces", i, a, len(begins[a]))
			}
		case 4:
			if !slices.Equal(length[a], []int{2, 2}) || begins[a][0] > 26 || begins[a][1] < 28 || begins[a][1] > 48 {
				bad("intern %d: activity 4 starts %v with lengths %v", i, begins[a], length[a])
			}
		}
	}
	if early["5"] != 1 || early["9"] != 1 || early["10"] != 2 {
		bad("intern %d: orientation %v", i, early)
	}
	if competent < 3 {
		bad("intern %d: %d competency weeks by week 27", i, competent)
	}
	if total[leaveA]+total[leaveB] != 1 {
		bad("intern %d: %d leave weeks 15 or 16", i, total[leaveA]+total[leaveB])
	}
}
