package family

import (
	"fmt"
	"math"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// shapes builds the program of each feasible family for a number of fellows.
var shapes = map[string]func(fellows int) program{
	"mayo12": func(n int) program { return informatics(n, 12) },
	"mayo52": func(n int) program { return informatics(n, 52) },
	"im13":   func(n int) program { return medicine(n, 13, 1, false) },
	"im26":   func(n int) program { return medicine(n, 26, 2, false) },
	"im52":   func(n int) program { return medicine(n, 52, 4, true) },
	"tight": func(n int) program {
		p := medicine(n, 13, 1, false)
		p.slack = 0
		return p
	},
}

func rotation(id, kind string, shortest, longest, sessions int) problem.Rotation {
	return problem.Rotation{ID: id, Kind: kind, Session: [2]int{shortest, longest}, MaxSessions: &sessions}
}

func option(id, site, counts string, shortest, longest int, slots int64) problem.Site {
	one := 1
	return problem.Site{ID: id, Site: site, CountsAs: counts, Session: [2]int{shortest, longest}, MaxSessions: &one, Slots: problem.Every(slots)}
}

func require(id string, lo, hi int, rotations ...string) problem.Requirement {
	return problem.Requirement{ID: id, Rotations: rotations, Min: int64(lo), Max: int64(hi)}
}

func after(blocks int, rotation string) []problem.Prerequisite {
	return []problem.Prerequisite{{Rotation: rotation, Blocks: int64(blocks)}}
}

// crew makes fellows f001, f002, … on the tracks in turn.
func crew(n int, offsite int64, tracks ...problem.Track) []problem.Fellow {
	all := make([]problem.Fellow, n)
	for i := range all {
		all[i] = problem.Fellow{ID: fmt.Sprintf("f%03d", i+1), Track: tracks[i%len(tracks)].ID, OffsiteMax: &offsite}
	}
	return all
}

func from(first, blocks int) (list []int) {
	for t := first; t < blocks; t++ {
		list = append(list, t)
	}
	return list
}

// informatics is the seed curriculum, in months or in weeks.
func informatics(n, T int) program {
	weekly := T == 52
	months := func(k int) int { // months in blocks
		if weekly {
			return int(math.Round(float64(k) * 52 / 12))
		}
		return k
	}
	rot := func(id, kind string, longest, sessions int) problem.Rotation {
		if weekly {
			return rotation(id, kind, 2, 4*longest, sessions)
		}
		return rotation(id, kind, 1, longest, sessions)
	}
	off := func(id, site, counts string, longest, first int) problem.Site {
		r := rot(id, "", longest, 1)
		o := option(id, site, counts, r.Session[0], r.Session[1], 1)
		if first > 0 {
			o.Blocks = from(first, T)
		}
		return o
	}
	p := program{blocks: T, slack: 1, mentors: 4, reach: 3, shortAway: 1, spreadOut: weekly, core: []string{"pacs_ris", "teleradiology", "imaging3d"}}
	p.p.Rotations = []problem.Rotation{
		rot("imaging3d", "core", 2, 2), rot("pacs_ris", "core", 2, 4), rot("teleradiology", "clinical", 1, 1), rot("ai_cad", "elective", 2, 2),
		rot("standards_ihe", "elective", 2, 1), rot("workflow", "elective", 1, 2), rot("clinical_rad", "clinical", 1, 1), rot("project", "research", 3, 3),
	}
	p.p.Rotations[2].Requires = after(months(2), "pacs_ris")
	p.p.Rotations[3].Requires = after(months(1), "imaging3d")
	p.p.Rotations[6].NotFollowedBy = []string{"teleradiology"}
	for i := range p.p.Rotations {
		if r := &p.p.Rotations[i]; r.ID != "clinical_rad" {
			r.Mentor = true
			p.mentored = append(p.mentored, r.ID)
		}
	}
	away, one := 0, 0
	if weekly {
		p.p.Rotations = append(p.p.Rotations, rotation("vac", "vacation", 1, 2, 3))
		p.shortAway, away, one = 2, 3, 1
	}
	t := problem.Track{ID: "informatics", Requirements: []problem.Requirement{
		require("image-processing", months(2), months(2), "imaging3d"),
		require("pacs-and-ris", months(4)-one, months(4), "pacs_ris"),
		require("teleradiology", months(1), months(1), "teleradiology"),
		require("electives-and-projects", months(5)-away, months(5), "ai_cad", "standards_ihe", "workflow", "clinical_rad", "project"),
		require("project", months(1), months(3), "project"),
	}}
	if weekly {
		t.Requirements = append(t.Requirements, require("vacation", away, away, "vac"))
	}
	p.p.Tracks = []problem.Track{t}
	p.p.Sites = []problem.Site{off("az-project", "Arizona", "project", 2, T/3), off("fl-pacs", "Florida", "pacs_ris", 1, 0), off("vendor-ai", "Vendor lab", "ai_cad", 1, T/2)}
	limit := int64(1 + n/4)
	p.p.OffsiteLimit = &limit
	p.p.Fellows = crew(n, int64(2*T/12), t)
	return p
}

// medicine is a residency of three years on shared services: k blocks make
// four weeks.
func medicine(n, T, k int, large bool) program {
	subs := []string{"cards", "pulm", "gi", "neph", "id", "heme", "geri"}
	if large {
		subs = append(subs, "rheum", "endo", "onc")
	}
	session := map[int]map[string][2]int{
		1: {"wards": {1, 2}, "icu": {1, 1}, "nights": {1, 1}, "ed": {1, 1}, "clinic": {1, 2}, "sub": {1, 1}, "elective": {1, 2}, "vac": {1, 1}},
		2: {"wards": {2, 3}, "icu": {2, 2}, "nights": {1, 2}, "ed": {1, 2}, "clinic": {1, 2}, "sub": {1, 2}, "elective": {1, 4}, "vac": {1, 1}},
		4: {"wards": {2, 4}, "icu": {2, 4}, "nights": {1, 2}, "ed": {2, 4}, "clinic": {2, 4}, "sub": {2, 4}, "elective": {2, 4}, "vac": {1, 2}},
	}[k]
	rot := func(id, kind, like string, sessions, oftenWhenWeekly int) problem.Rotation {
		if k == 4 {
			sessions = oftenWhenWeekly
		}
		return rotation(id, kind, session[like][0], session[like][1], sessions)
	}
	p := program{blocks: T, slack: 1, mentors: max(3, min(len(subs)+1, 12)), reach: 2, shortAway: 1, mentored: subs, core: []string{"wards", "micu", "ccu", "nights", "ed", "clinic"}}
	if k > 1 {
		p.shortAway = 2
	}
	p.p.Rotations = []problem.Rotation{
		rot("wards", "core", "wards", 2+min(k, 2), 6), rot("micu", "core", "icu", 2, 2), rot("ccu", "core", "icu", 2, 2), rot("nights", "core", "nights", 1+k, 4),
		rot("ed", "core", "ed", 2, 2), rot("clinic", "core", "clinic", 2, 3),
	}
	follow := func(i int, not ...string) { p.p.Rotations[i].NotFollowedBy = not }
	follow(0, "nights")
	follow(1, "ccu", "nights")
	follow(2, "micu", "nights")
	follow(3, "micu", "ccu")
	p.p.Rotations[3].Requires = after(k, "wards")
	for _, s := range subs {
		r := rot(s, "elective", "sub", 1, 2)
		r.Mentor = true
		if s == "cards" {
			r.Requires = after(k, "wards")
		}
		p.p.Rotations = append(p.p.Rotations, r)
	}
	p.p.Rotations = append(p.p.Rotations, rot("elective", "elective", "elective", 2, 2))
	if large {
		research := rotation("research", "research", 2, 6, 2)
		research.Mentor = true
		p.mentored = append(p.mentored, "research")
		p.p.Rotations = append(p.p.Rotations, research, rotation("jeopardy", "clinical", 1, 2, 2), rotation("qi", "elective", 1, 2, 1))
	}
	p.p.Rotations = append(p.p.Rotations, rot("vac", "vacation", "vac", 2, 3))
	for _, y := range []struct {
		id                               string
		wards, micu, ccu, nights, ed, cl [2]int
		sub, elective                    [2]int
	}{
		{"pgy1", [2]int{3, 4}, [2]int{1, 2}, [2]int{1, 1}, [2]int{1, 1}, [2]int{1, 1}, [2]int{1, 2}, [2]int{2, 4}, [2]int{1, 2}},
		{"pgy2", [2]int{2, 3}, [2]int{1, 1}, [2]int{1, 2}, [2]int{1, 2}, [2]int{0, 1}, [2]int{1, 2}, [2]int{3, 5}, [2]int{1, 2}},
		{"pgy3", [2]int{2, 3}, [2]int{1, 1}, [2]int{0, 1}, [2]int{1, 1}, [2]int{0, 1}, [2]int{1, 2}, [2]int{3, 5}, [2]int{1, 3}},
	} {
		nights := y.nights[0] * k
		if k == 4 {
			nights = 2
		}
		t := problem.Track{ID: y.id, Requirements: []problem.Requirement{
			require("wards", y.wards[0]*k, y.wards[1]*k, "wards"), require("micu", y.micu[0]*k, y.micu[1]*k, "micu"), require("ccu", y.ccu[0]*k, y.ccu[1]*k, "ccu"),
			require("nights", nights, y.nights[1]*k, "nights"), require("ed", y.ed[0]*k, y.ed[1]*k, "ed"), require("clinic", y.cl[0]*k, y.cl[1]*k, "clinic"),
			require("subspecialties", y.sub[0]*k, y.sub[1]*k, subs...), require("elective", y.elective[0]*k, y.elective[1]*k, "elective"), require("vacation", k, k, "vac"),
		}}
		for _, s := range subs {
			t.Requirements = append(t.Requirements, require("max-"+s, 0, k, s))
		}
		if large {
			t.Requirements = append(t.Requirements, require("research", 0, 8, "research"), require("jeopardy", 0, 4, "jeopardy"), require("qi", 0, 2, "qi"))
		}
		p.p.Tracks = append(p.p.Tracks, t)
	}
	gi := option("away-gi", "Lakeside", "gi", k, k, int64(1+n/50))
	for t := range T {
		if t%2 == 0 || k > 1 {
			gi.Blocks = append(gi.Blocks, t)
		}
	}
	p.p.Sites = []problem.Site{gi, option("away-elective", "Rural", "elective", k, 2*k, int64(1+n/40))}
	limit := int64(3 + n/20)
	p.p.OffsiteLimit = &limit
	p.p.Fellows = crew(n, int64(2*k), p.p.Tracks...)
	return p
}
