package instance

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strconv"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// facts are the figures of the published roster of pharmacy interns; what the
// file says in words is written out in roster. Weeks in the file count from 1.
type facts struct {
	Interns   int            `json:"interns"`
	Weeks     int            `json:"weeks"`
	Capacity  map[string]any `json:"capacity"`
	Total     map[string]int `json:"total_weeks"`
	Latest    map[string]int `json:"latest_week"`
	Forbidden []int          `json:"forbidden_weeks_13"`
	Sessions  map[string]any `json:"contiguous_sessions"`
}

// The activities 5 and 9 have one week in orientation and one session later:
// the week is a rotation of its own, "5o" and "9o", counted together with it.
const (
	leaveA = "15" // a leave week that exactly six take together
	leaveB = "16" // and one that exactly five take
)

func intern(i int) string { return fmt.Sprintf("intern%02d", i) }

func interns(first, last int) (all []string) {
	for i := first; i <= last; i++ {
		all = append(all, intern(i))
	}
	return all
}

// weeks lists weeks first..last of the file as blocks.
func weeks(first, last int) (all []int) {
	for w := first; w <= last; w++ {
		all = append(all, w-1)
	}
	return all
}

func roster(path string) (*Instance, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var f facts
	if err := json.Unmarshal(data, &f); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if f.Interns != 11 || f.Weeks != 54 {
		return nil, fmt.Errorf("%s: %d interns and %d weeks; the adapter knows the roster of 11 and 54", path, f.Interns, f.Weeks)
	}
	p := &problem.Problem{Format: problem.Format1, Name: "intern-roster", Blocks: problem.Blocks{Count: f.Weeks}}
	f.rotations(p)
	f.people(p)
	f.rules(p)
	return &Instance{Name: p.Name, Path: path, Problem: p, Units: 1, Judge: f.judge}, nil
}

func (f *facts) rotations(p *problem.Problem) {
	add := func(id string, shortest, longest, sessions int, blocks []int) {
		r := problem.Rotation{ID: id, Session: [2]int{shortest, longest}, MaxSessions: &sessions, Blocks: blocks}
		if n, plain := f.Capacity[id].(float64); plain {
			r.Coverage = &problem.Coverage{Max: problem.Every(int64(n))}
		}
		p.Rotations = append(p.Rotations, r)
	}
	for k := 1; k <= 13; k++ {
		id := strconv.Itoa(k)
		last := f.Weeks
		if w, limited := f.Latest[id]; limited {
			last = w
		}
		in := weeks(1, last)
		n := f.Total[id]
		switch k {
		case 4: // two sessions of two weeks
			add(id, 2, 2, 2, in)
		case 5, 9: // a week in orientation, one session of the rest
			add(id+"o", 1, 1, 1, weeks(1, 8))
			add(id, n-1, n-1, 1, in)
		case 10: // single weeks, freely
			add(id, 1, n, n, in)
		case 13:
			in = slices.DeleteFunc(in, func(t int) bool { return slices.Contains(f.Forbidden, t+1) })
			add(id, 1, 1, 1, in)
		default:
			add(id, n, n, 1, in)
		}
	}
	add(leaveA, 1, 1, 1, weeks(37, 38))
	add(leaveB, 1, 1, 1, weeks(37, 38))
}

func (f *facts) people(p *problem.Problem) {
	t := problem.Track{ID: "intern"}
	for k := 1; k <= 13; k++ {
		id := strconv.Itoa(k)
		n := int64(f.Total[id])
		group := []string{id}
		if k == 5 || k == 9 {
			group = append(group, id+"o")
		}
		t.Requirements = append(t.Requirements, problem.Requirement{ID: "total of " + id, Rotations: group, Min: n, Max: n})
	}
	t.Requirements = append(t.Requirements, problem.Requirement{ID: "leave", Rotations: []string{leaveA, leaveB}, Min: 1, Max: 1})
	p.Tracks = []problem.Track{t}
	for i := 1; i <= f.Interns; i++ {
		who := problem.Fellow{ID: intern(i), Track: "intern", Leave: weeks(21, 21)}
		first, last := 0, f.Weeks-1
		if i <= 6 {
			last = 49 // absent in weeks 51 to 54
		} else {
			first = 4 // absent in weeks 1 to 4
		}
		who.From, who.To = &first, &last
		p.Fellows = append(p.Fellows, who)
	}
}

func (f *facts) rules(p *problem.Problem) {
	add := func(id string, values map[string]any) { p.Rules = append(p.Rules, setting(id, values)) }
	shared := func(k string, blocks []int, most int) {
		add("group-coverage", map[string]any{"activities": []string{k, k + "o"}, "blocks": blocks, "max": most})
	}
	shared("5", weeks(1, 8), 2)
	shared("5", weeks(9, f.Weeks), 1)
	shared("9", weeks(1, f.Weeks), int(f.Capacity["9"].(float64)))
	for _, o := range []struct {
		who []string
		in  []int
	}{{interns(1, 6), weeks(1, 4)}, {interns(7, 11), weeks(5, 8)}} {
		for k, n := range map[string]int{"5o": 1, "9o": 1, "10": 2} {
			add("period-total", map[string]any{"fellows": o.who, "rotations": []string{k}, "blocks": o.in, "min": n, "max": n})
		}
	}
	// One session of 4 starts in weeks 1 to 26 and one in 28 to 48.
	add("period-total", map[string]any{"rotations": []string{"4"}, "blocks": weeks(1, 27), "min": 2, "max": 2})
	add("period-total", map[string]any{"rotations": []string{"1", "2", "6", "7", "8", "11"}, "blocks": weeks(1, 27), "min": 3})
	add("allowed-counts", map[string]any{"activities": []string{leaveA}, "counts": []int{0, 6}, "blocks": weeks(37, 38)})
	add("allowed-counts", map[string]any{"activities": []string{leaveB}, "counts": []int{0, 5}, "blocks": weeks(37, 38)})
	add("allowed-counts", map[string]any{"activities": []string{"1"}, "counts": []int{0, 2}, "fellows": interns(1, 10)})
	slices.SortFunc(p.Rules, func(a, b problem.Setting) int { return compareSettings(a, b) })
}

// compareSettings orders settings by their text, since they come from maps.
func compareSettings(a, b problem.Setting) int {
	return slices.Compare(param(a), param(b))
}
