package rule

import (
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// scope says whom a setting speaks of: fellows by id, or all of some tracks;
// everybody when neither is given.
type scope struct {
	Fellows []string `json:"fellows"`
	Tracks  []string `json:"tracks"`
}

var scopeParameters = []Parameter{
	{Name: "fellows", Type: "texts", Text: "ids of the fellows in question; left out: all"},
	{Name: "tracks", Type: "texts", Text: "only fellows of these tracks; left out: all"},
}

func (q scope) valid(p *problem.Problem) (found []problem.FieldError) {
	for i, id := range q.Fellows {
		found = append(found, unknown(fmt.Sprintf("fellows[%d]", i), "fellow", id, hasFellow(p, id))...)
	}
	for i, id := range q.Tracks {
		have := slices.ContainsFunc(p.Tracks, func(t problem.Track) bool { return t.ID == id })
		found = append(found, unknown(fmt.Sprintf("tracks[%d]", i), "track", id, have)...)
	}
	return found
}

// agents returns the indices of the fellows in q, for what the solver is told.
func (b *Builder) agents(q scope) (list []int) {
	for i := range b.P.Fellows {
		f := &b.P.Fellows[i]
		if (q.Fellows == nil || slices.Contains(q.Fellows, f.ID)) && (q.Tracks == nil || slices.Contains(q.Tracks, f.Track)) {
			list = append(list, i)
		}
	}
	return list
}

// people returns the ids of the fellows in q, for the checks.
func (y *Year) people(q scope) []string {
	wanted := map[string]bool{}
	for _, id := range q.Fellows {
		wanted[id] = true
	}
	var list []string
	for _, f := range y.P.Fellows {
		if len(wanted) > 0 && !wanted[f.ID] {
			continue
		}
		in := len(q.Tracks) == 0
		for _, t := range q.Tracks {
			in = in || f.Track == t
		}
		if in {
			list = append(list, f.ID)
		}
	}
	return list
}

// validActivities judges a list of rotations and site options.
func validActivities(p *problem.Problem, path string, list []string) (found []problem.FieldError) {
	for i, id := range list {
		found = append(found, unknown(fmt.Sprintf("%s[%d]", path, i), "rotation or site option", id, hasActivity(p, id))...)
	}
	return found
}

// validRotations judges a list of rotations.
func validRotations(p *problem.Problem, path string, list []string) (found []problem.FieldError) {
	for i, id := range list {
		found = append(found, unknown(fmt.Sprintf("%s[%d]", path, i), "rotation", id, hasRotation(p, id))...)
	}
	return found
}

// eachBlock calls f for the listed blocks, or for every block when none is
// listed.
func (b *Builder) eachBlock(blocks []int, f func(t int)) {
	for t := range b.T {
		if len(blocks) == 0 || slices.Contains(blocks, t) {
			f(t)
		}
	}
}

// inBlocks says whether block t is listed, or none is.
func inBlocks(blocks []int, t int) bool {
	for _, u := range blocks {
		if u == t {
			return true
		}
	}
	return len(blocks) == 0
}

// list names several activities: "wards, clinic or nights".
func (y *Year) list(activities []string, last string) string {
	text := ""
	for i, a := range activities {
		switch {
		case i == 0:
		case i == len(activities)-1:
			text += " " + last + " "
		default:
			text += ", "
		}
		text += y.what(a)
	}
	return text
}
