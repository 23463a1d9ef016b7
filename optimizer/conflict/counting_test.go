package conflict

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// year is a tiny year: wards and clinic over four blocks, three fellows who need one block of each.
func year() *problem.Problem {
	p := &problem.Problem{
		Format: problem.Format1, Name: "tiny", Blocks: problem.Blocks{Count: 4},
		Rotations: []problem.Rotation{
			{ID: "wards", Session: [2]int{1, 4}, Coverage: &problem.Coverage{Min: problem.Every(0), Max: problem.Every(3)}},
			{ID: "clinic", Session: [2]int{1, 4}},
		},
		Tracks: []problem.Track{{ID: "t", Requirements: []problem.Requirement{
			{ID: "wards", Rotations: []string{"wards"}, Min: 1, Max: 4},
			{ID: "clinic", Rotations: []string{"clinic"}, Min: 1, Max: 4},
		}}},
		Fellows:   []problem.Fellow{{ID: "a", Track: "t"}, {ID: "b", Track: "t"}, {ID: "c", Track: "t"}},
		Objective: problem.Objective{Preference: 1},
	}
	return p
}

func firstTimers(params string) problem.Setting {
	s := problem.Setting{ID: "first-timers"}
	if err := json.Unmarshal([]byte(params), &s.Params); err != nil {
		panic(err)
	}
	return s
}

// TestCount has one case on each side of every argument.
func TestCount(t *testing.T) {
	for name, c := range map[string]struct {
		change            func(p *problem.Problem)
		needed, available int64  // 0: no argument
		says              string // in the sentence
		rules             string // of the items
	}{
		"nothing wrong": {func(*problem.Problem) {}, 0, 0, "", ""},
		"minima equal to the people": {func(p *problem.Problem) {
			p.Rotations[0].Coverage.Min = problem.Each(0, 0, 3, 0)
		}, 0, 0, "", ""},
		"one more than the people": {func(p *problem.Problem) {
			p.Rotations[0].Coverage = &problem.Coverage{Min: problem.Each(0, 0, 4, 0)}
		}, 4, 3, "Block 2 needs 4 fellows", "coverage"},
		"leave makes people short": {func(p *problem.Problem) {
			p.Rotations[0].Coverage.Min = problem.Each(0, 0, 3, 0)
			p.Fellows[1].Leave = []int{2}
		}, 3, 2, "Block 2 needs 3 fellows", "coverage attendance"},
		"places for all": {func(p *problem.Problem) {
			p.Rotations[0].Coverage.Max = problem.Each(1, 1, 1, 0)
		}, 0, 0, "", ""},
		"one place too few": {func(p *problem.Problem) {
			p.Rotations[0].Coverage.Max = problem.Each(1, 1, 0, 0)
		}, 3, 2, "a, b and c need 3 blocks of wards in all, and there is room for 2", "requirement coverage"},
		"two tracks that need it are both named": {func(p *problem.Problem) {
			p.Rotations[0].Coverage.Max = problem.Each(1, 1, 0, 0)
			other := p.Tracks[0]
			other.ID = "u"
			p.Tracks, p.Fellows[2].Track = append(p.Tracks, other), "u"
		}, 3, 2, "a, b and c need 3 blocks of wards in all, and there is room for 2", "requirement requirement coverage"},
		"first-timers in every block": {func(p *problem.Problem) {
			p.Rules = []problem.Setting{firstTimers(`{"rotation": "wards", "max": 1, "blocks": [0, 1, 2]}`), firstTimers(`{"rotation": "wards", "max": 0, "blocks": [3]}`)}
		}, 0, 0, "", ""},
		"one first-timer too many": {func(p *problem.Problem) {
			p.Rules = []problem.Setting{firstTimers(`{"rotation": "wards", "max": 1, "blocks": [0, 1]}`), firstTimers(`{"rotation": "wards", "max": 0, "blocks": [2, 3]}`)}
		}, 3, 2, "a, b and c need first sessions of wards, 3 blocks in all, and there is room for 2", "requirement first-timers first-timers"},
		"first-timers and a maximum": {func(p *problem.Problem) {
			p.Rotations[0].Coverage.Max = problem.Each(2, 0, 0, 3)
			p.Rules = []problem.Setting{firstTimers(`{"rotation": "wards", "max": 0, "blocks": [3]}`)}
		}, 3, 2, "there is room for 2", "requirement first-timers coverage"},
		"first sessions of two blocks": {func(p *problem.Problem) {
			p.Rotations[0].Session = [2]int{2, 4}
			p.Rules = []problem.Setting{firstTimers(`{"rotation": "wards", "max": 1}`)}
		}, 6, 4, "6 blocks in all, and there is room for 4", "requirement first-timers"},
		"leave that keeps the place may end a first session sooner": {func(p *problem.Problem) {
			p.Rotations[0].Session = [2]int{2, 4}
			for i := range p.Fellows {
				p.Fellows[i].Leave = []int{0}
			}
			p.Rules = []problem.Setting{firstTimers(`{"rotation": "wards", "max": 1}`), {ID: "leave-keeps-place"}}
		}, 0, 0, "", ""},
		"nobody is there for the first time": {func(p *problem.Problem) {
			p.Fellows[0].Credit = map[string]int64{"wards": 1}
			p.Rules = []problem.Setting{firstTimers(`{"rotation": "wards", "max": 1, "blocks": [0, 1]}`), firstTimers(`{"rotation": "wards", "max": 0, "blocks": [2, 3]}`)}
		}, 0, 0, "", ""},
		"a soft limit of first-timers is none": {func(p *problem.Problem) {
			s := firstTimers(`{"rotation": "wards", "max": 0}`)
			s.Tier, s.Weight = problem.Wish, 5
			p.Rules = []problem.Setting{s}
		}, 0, 0, "", ""},
		"credit makes up for it": {func(p *problem.Problem) {
			p.Rotations[0].Coverage.Max = problem.Each(1, 1, 0, 0)
			p.Fellows[0].Credit = map[string]int64{"wards": 1}
		}, 0, 0, "", ""},
		"an off-site option has room": {func(p *problem.Problem) {
			p.Rotations[0].Coverage.Max = problem.Each(1, 1, 0, 0)
			p.Sites = []problem.Site{{ID: "away", CountsAs: "wards", Session: [2]int{1, 4}, Slots: problem.Every(1)}}
		}, 0, 0, "", ""},
		"window without mentors": {func(p *problem.Problem) {
			p.Rotations[1].Mentor, p.Rotations[1].Blocks = true, []int{3}
			p.Mentors = []problem.Mentor{{ID: "m", Rotations: []string{"clinic"}, Capacity: problem.Each(3, 3, 3, 0)}}
		}, 3, 0, "there is no room for any", "requirement mentor-capacity allowed-blocks"},
		"two rotations share a mentor": {func(p *problem.Problem) {
			p.Rotations[0].Mentor, p.Rotations[1].Mentor = true, true
			p.Mentors = []problem.Mentor{{ID: "m", Rotations: []string{"wards", "clinic"}, Capacity: problem.Each(3, 2, 3, 3)}}
		}, 3, 2, "In block 1 a, b and c need a place on wards or clinic, and there are 2", "attendance mentor-capacity"},
		"minima equal to the mentors": {func(p *problem.Problem) {
			p.Rotations[0].Mentor, p.Rotations[0].Coverage.Min = true, problem.Each(0, 0, 2, 0)
			p.Mentors = []problem.Mentor{{ID: "m", Rotations: []string{"wards"}, Capacity: problem.Each(3, 3, 2, 3)}}
		}, 0, 0, "", ""},
		"a mentor away leaves a minimum without": {func(p *problem.Problem) {
			p.Rotations[0].Mentor, p.Rotations[0].Coverage.Min = true, problem.Each(0, 0, 2, 0)
			p.Mentors = []problem.Mentor{{ID: "m", Rotations: []string{"wards"}, Capacity: problem.Each(3, 3, 0, 3)}}
		}, 2, 0, "Block 2: wards needs 2 fellows, the coverage minimum, and no mentor has room for them there", "coverage mentor-capacity"},
		"minima of two rotations share a mentor": {func(p *problem.Problem) {
			p.Rotations[0].Mentor, p.Rotations[1].Mentor = true, true
			p.Rotations[0].Coverage.Min = problem.Every(1)
			p.Rotations[1].Coverage = &problem.Coverage{Min: problem.Each(0, 1, 0, 0)}
			p.Mentors = []problem.Mentor{{ID: "m", Rotations: []string{"wards", "clinic"}, Capacity: problem.Each(3, 1, 3, 3)}, {ID: "n", Rotations: []string{"none"}, Capacity: problem.Every(2)}}
			p.Rotations = append(p.Rotations, problem.Rotation{ID: "none", Session: [2]int{1, 4}, Mentor: true})
			p.Tracks[0].Requirements = append(p.Tracks[0].Requirements, problem.Requirement{ID: "none", Rotations: []string{"none"}, Max: 4})
		}, 2, 1, "Block 1: wards and clinic need 2 fellows, the coverage minima, and their mentors have room for 1 there", "coverage coverage mentor-capacity"},
		"minima of the year beyond what the track allows": {func(p *problem.Problem) {
			p.Rotations[0].Coverage.Min = problem.Every(2)
			p.Tracks[0].Requirements[0].Max = 2
		}, 8, 6, "The coverage minima of wards", "coverage requirement"},
		"softened coverage is no reason": {func(p *problem.Problem) {
			p.Rotations[0].Coverage = &problem.Coverage{Min: problem.Each(0, 0, 4, 0)}
			p.Rules = []problem.Setting{{ID: "coverage", Tier: problem.Should}}
		}, 0, 0, "", ""},
		"half a fellow is half": {func(p *problem.Problem) {
			p.Rotations[0].Coverage.Min = problem.Each(0, 0, 3, 0)
			p.Rules = []problem.Setting{{ID: "share", Params: map[string]problem.Param{"fellow": []byte(`"a"`), "percent": []byte(`50`), "blocks": []byte(`[2]`)}}}
		}, 300, 250, "2.5 fellows are present", "coverage"},
	} {
		t.Run(name, func(t *testing.T) {
			p := year()
			c.change(p)
			if err := p.Validate(); err != nil {
				t.Fatal(err)
			}
			r := Count(t.Context(), p)
			if r == nil {
				if c.needed != 0 {
					t.Fatal("no argument found")
				}
				return
			}
			if c.needed == 0 {
				t.Fatalf("an argument where there is none: %s", r.Sentence)
			}
			if r.Needed != c.needed || r.Available != c.available || !strings.Contains(r.Sentence, c.says) {
				t.Errorf("%d against %d: %s", r.Needed, r.Available, r.Sentence)
			}
			var rules []string
			for _, it := range r.Items {
				rules = append(rules, it.Rule)
			}
			if got := strings.Join(rules, " "); got != c.rules {
				t.Errorf("items %q, want %q", got, c.rules)
			}
		})
	}
}

func TestAlone(t *testing.T) {
	p := year()
	p.Fellows[1].Fixed = map[int]string{1: "wards", 2: "clinic"}
	p.Rotations[0].NotFollowedBy = []string{"clinic"}
	p.Fellows[1].Leave = []int{0}
	if r := Alone(p, 0, nil, nil); r != nil {
		t.Errorf("a has a year: %s", r.Sentence)
	}
	r := Alone(p, 1, nil, nil)
	if r == nil || len(r.Items) != 2 || r.Items[0].Rule != "succession" || r.Items[1].Sentence != "b is fixed to wards in block 1 and to clinic in block 2." {
		t.Fatalf("%+v", r)
	}
}

// TestAloneWithSoftRules: what has a price is no reason.
func TestAloneWithSoftRules(t *testing.T) {
	p := year()
	p.Fellows[1].Fixed = map[int]string{1: "wards", 2: "clinic"}
	p.Rotations[0].NotFollowedBy = []string{"clinic"}
	p.Fellows[1].Leave = []int{0}
	p.Rules = append(p.Rules, problem.Setting{ID: "succession", Tier: problem.Wish})
	if r := Alone(p, 1, nil, nil); r != nil {
		t.Errorf("b has a year, at a price: %s", r.Sentence)
	}
}

// TestShrink finds planted sets whatever their place, with monotone verdicts.
func TestShrink(t *testing.T) {
	for _, planted := range [][]int{{}, {0}, {6}, {2, 3}, {0, 6}, {1, 3, 5}} {
		asked := 0
		keep, open := shrink(7, func(keep []bool) Verdict {
			asked++
			for _, k := range planted {
				if !keep[k] {
					return Possible
				}
			}
			return Impossible
		}, nil)
		n, unproved := 0, 0
		for k := range keep {
			if keep[k] {
				n++
			}
			if keep[k] && open[k] {
				unproved++
			}
		}
		if unproved > 0 || n != len(planted) {
			t.Errorf("planted %v, kept %v after %d questions", planted, keep, asked)
		}
	}
}

// TestCountStops: nobody waits any more after so many arguments: a few more are made, so that what is said is true, and the rest is not
// looked at.
func TestCountStops(t *testing.T) {
	p, whole, _, block, _ := crowded(t)
	made := 0
	for enough := range 200 {
		v, after := newView(p), 0
		made = 0
		v.stop = func() bool { return made > enough }
		r := v.shrinkReason(func() *Reason {
			if made++; v.stop() {
				after++
			}
			return v.peopleInBlock(block)
		})
		if after > 7 {
			t.Errorf("%d arguments were made after it was to stop", after)
		}
		if r == nil || r.Needed != whole.Needed || r.Available != whole.Available {
			t.Fatalf("stopped after %d arguments: %+v", enough, r)
		}
	}
	if made < 10 || made > 100 {
		t.Errorf("%d arguments: none of these stops was late, or all", made)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if r := Count(ctx, p); r != nil {
		t.Errorf("nobody waits, and it went on to %q", r.Sentence)
	}
}
