package invariant

import (
	"context"
	"slices"
	"strings"

	"github.com/fellowplan/fellowplan/ent/prerequisite"
	"github.com/fellowplan/fellowplan/ent/rotation"
)

// prerequisiteCycle: no rotation has, over however many others, to be done before itself.
var prerequisiteCycle = Invariant{
	Card:    Card{"prerequisite-cycle", "No rotation comes before itself."},
	Watches: []string{"Prerequisite"},
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		touched, err := s.Client.Prerequisite.Query().Where(prerequisite.IDIn(s.Touched.IDs("Prerequisite")...), prerequisite.ArchivedAtIsNil()).All(ctx)
		if err != nil || len(touched) == 0 {
			return nil, err
		}
		var programs []string
		for _, p := range touched {
			programs = append(programs, p.ProgramID)
		}
		edges, err := s.Client.Prerequisite.Query().Where(prerequisite.ProgramIDIn(programs...), prerequisite.ArchivedAtIsNil()).
			Order(prerequisite.ByID()).All(ctx)
		if err != nil {
			return nil, err
		}
		needs := map[string][]string{}
		for _, e := range edges {
			needs[e.RotationID] = append(needs[e.RotationID], e.RequiredID)
		}
		var found []Finding
		said := map[string]bool{} // the rotations of a cycle, whichever prerequisite it was found from
		for _, p := range touched {
			path := wayBack(needs, p.RequiredID, p.RotationID)
			key := strings.Join(slices.Sorted(slices.Values(path)), " ")
			if path == nil || said[key] {
				continue
			}
			said[key] = true
			titles, err := rotationTitles(ctx, s, path)
			if err != nil {
				return nil, err
			}
			found = append(found, conflict(p.ID, "required_id", "%s would have to be done before itself: %s; remove one of these prerequisites",
				titles[len(titles)-1], chain(titles)))
		}
		return found, nil
	},
}

// wayBack is the shortest way from one rotation over what it needs to another, both ends included; nil when there is none.
func wayBack(needs map[string][]string, from, to string) []string {
	cameFrom := map[string]string{from: ""}
	for queue := []string{from}; len(queue) > 0; queue = queue[1:] {
		at := queue[0]
		if at == to {
			var path []string
			for ; at != ""; at = cameFrom[at] {
				path = append(path, at)
			}
			slices.Reverse(path)
			return path
		}
		for _, next := range needs[at] {
			if _, seen := cameFrom[next]; !seen {
				cameFrom[next] = at
				queue = append(queue, next)
			}
		}
	}
	return nil
}

// chain writes a cycle out, beginning with the rotation that closes it: "A needs B, B needs A".
func chain(titles []string) string {
	last := titles[len(titles)-1]
	if len(titles) == 1 {
		return last + " needs itself"
	}
	parts := []string{last + " needs " + titles[0]}
	for i := 1; i < len(titles); i++ {
		parts = append(parts, titles[i-1]+" needs "+titles[i])
	}
	return strings.Join(parts, ", ")
}

func rotationTitles(ctx context.Context, s *Scope, ids []string) ([]string, error) {
	rows, err := s.Client.Rotation.Query().Where(rotation.IDIn(ids...)).All(ctx)
	titles := make([]string, len(ids))
	for _, r := range rows {
		titles[slices.Index(ids, r.ID)] = r.Title
	}
	return titles, err
}
