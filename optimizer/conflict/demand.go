package conflict

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// Keys name the demands of a problem one by one, so that an item can say which of them it stands for and a
// problem can be asked with some of them only. Coverage is named by rotation, or by rotation and block.

// keyAttendance is that whoever is here does something. It holds always, and is lifted only to see
// whether an argument needs it.
const keyAttendance = "attendance"

func keyMinimum(rotation string) string         { return "minimum\x00" + rotation }
func keyMaximum(rotation string) string         { return "maximum\x00" + rotation }
func keySlots(option string) string             { return "slots\x00" + option }
func keyMentors(rotation string) string         { return "mentors\x00" + rotation }
func keyWindow(activity string) string          { return "window\x00" + activity }
func keyLeave(fellow string) string             { return "leave\x00" + fellow }
func keyPin(fellow string, t int) string        { return inBlock("pin\x00"+fellow, t) }
func keyLeast(track, requirement string) string { return "least\x00" + track + "\x00" + requirement }
func keyMost(track, requirement string) string  { return "most\x00" + track + "\x00" + requirement }
func inBlock(key string, t int) string          { return fmt.Sprintf("%s\x00%d", key, t) }

// keySetting names a setting by what it says: two that say the same stand and fall together.
func keySetting(s *problem.Setting) string {
	params, _ := json.Marshal(s.Params)
	return "setting\x00" + s.ID + "\x00" + s.Tier + "\x00" + string(params)
}

// demands lists what p demands, coverage by block.
func demands(p *problem.Problem) []group {
	list, _ := byBlock(p, groups(p))
	return list
}

// only is p without every demand that is not among keys.
func only(p *problem.Problem, keys []string) *problem.Problem {
	list := demands(p)
	keep := make([]bool, len(list))
	for k := range list {
		keep[k] = slices.Contains(keys, list[k].key)
	}
	return relaxed(p, list, keep)
}

// idling is p with a rotation for doing nothing, which is open to everybody and counts for nothing.
func idling(p *problem.Problem) *problem.Problem {
	id := "idle"
	for named(p, id) {
		id += "-"
	}
	q := clone(p)
	T := q.Blocks.Count
	q.Rotations = append(q.Rotations, problem.Rotation{ID: id, Session: [2]int{1, T}})
	for k := range q.Tracks {
		q.Tracks[k].Requirements = append(q.Tracks[k].Requirements, problem.Requirement{ID: id, Rotations: []string{id}, Max: int64(2*T) + mostCredit(p)})
	}
	return q
}

// named says whether something of p has this id.
func named(p *problem.Problem, id string) bool {
	return slices.ContainsFunc(p.Rotations, func(r problem.Rotation) bool { return r.ID == id }) ||
		slices.ContainsFunc(p.Sites, func(s problem.Site) bool { return s.ID == id }) ||
		slices.ContainsFunc(p.Tracks, func(t problem.Track) bool {
			return slices.ContainsFunc(t.Requirements, func(q problem.Requirement) bool { return q.ID == id })
		})
}

// holds says whether a reason rests on the demand of key, or, of coverage, on it in some block.
func (r *Reason) holds(key string) bool {
	return slices.ContainsFunc(r.keys, func(keys []string) bool {
		return slices.ContainsFunc(keys, func(k string) bool { return k == key || strings.HasPrefix(k, key+"\x00") })
	})
}

// without are the keys of all items but one.
func (r *Reason) without(item int) (keys []string) {
	for k := range r.keys {
		if k != item {
			keys = append(keys, r.keys[k]...)
		}
	}
	return keys
}
