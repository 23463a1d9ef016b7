package invariant

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/academicyear"
	"github.com/fellowplan/fellowplan/ent/block"
	"github.com/fellowplan/fellowplan/ent/blockshare"
	"github.com/fellowplan/fellowplan/ent/enrollment"
	"github.com/fellowplan/fellowplan/internal/calendar"
)

// fullTime is all of a fellow's time, in percent.
const fullTime = 100

// shares: on no day do the programs that train a fellow claim more time than the fellow has.
var shares = Invariant{
	Card:    Card{"shares", "The programs that train a fellow share at most all of the fellow's time on any day."},
	Watches: []string{"Enrollment", "BlockShare", "AcademicYear", "Block"},
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		var fellows []string
		err := s.Client.Enrollment.Query().Where(enrollment.Or(
			enrollment.IDIn(s.Touched.IDs("Enrollment")...),
			enrollment.HasBlockSharesWith(blockshare.IDIn(s.Touched.IDs("BlockShare")...)),
			enrollment.AcademicYearIDIn(s.Touched.IDs("AcademicYear")...),
			enrollment.HasAcademicYearWith(academicyear.HasBlocksWith(block.IDIn(s.Touched.IDs("Block")...))),
		)).Select(enrollment.FieldFellowID).Scan(ctx, &fellows)
		if err != nil || len(fellows) == 0 {
			return nil, err
		}
		rows, err := s.Client.Enrollment.Query().Where(enrollment.FellowIDIn(fellows...), enrollment.ArchivedAtIsNil(),
			enrollment.HasAcademicYearWith(academicyear.ArchivedAtIsNil())).
			WithFellow().WithProgram().WithAcademicYear().WithBlockShares(func(q *ent.BlockShareQuery) {
			q.Where(blockshare.ArchivedAtIsNil()).WithBlock()
		}).Order(enrollment.ByID()).All(ctx)
		byFellow := map[string][]*ent.Enrollment{}
		for _, e := range rows {
			byFellow[e.FellowID] = append(byFellow[e.FellowID], e)
		}
		var found []Finding
		for _, e := range rows {
			if all := byFellow[e.FellowID]; all[0] == e && len(all) > 1 {
				found = append(found, overbooked(s, all)...)
			}
		}
		return found, err
	},
}

// overbooked finds the first days on which the enrollments of one fellow claim too much.
func overbooked(s *Scope, all []*ent.Enrollment) []Finding {
	var days []civil.Date // on which some share may change
	for _, e := range all {
		w := Window(e)
		days = append(days, w.From, w.To.AddDays(1))
		for _, b := range e.Edges.BlockShares {
			days = append(days, b.Edges.Block.StartsOn, b.Edges.Block.EndsOn.AddDays(1))
		}
	}
	slices.SortFunc(days, civil.Date.Compare)
	days = slices.Compact(days)
	for i, day := range days {
		total, parts := 0, []string{}
		blamed := all[len(all)-1]
		for _, e := range all {
			if share := shareOn(e, day); share > 0 {
				total += share
				parts = append(parts, fmt.Sprintf("%d %% in %s %s", share, e.Edges.Program.Title, e.Edges.AcademicYear.Title))
				if s.Touched.Has(e.ID) {
					blamed = e
				}
			}
		}
		if total > fullTime {
			until := calendar.Span{From: day, To: days[i+1].AddDays(-1)}
			return []Finding{conflict(blamed.ID, "share_percent", "%s would be at %d %% from %s: %s; lower a share or move a date",
				blamed.Edges.Fellow.Name, total, until, strings.Join(parts, " and "))}
		}
	}
	return nil
}

// shareOn is the percentage that an enrollment claims on a day.
func shareOn(e *ent.Enrollment, day civil.Date) int {
	if !Window(e).Contains(day) {
		return 0
	}
	for _, b := range e.Edges.BlockShares {
		if (calendar.Span{From: b.Edges.Block.StartsOn, To: b.Edges.Block.EndsOn}).Contains(day) {
			return b.Percent
		}
	}
	return e.SharePercent
}
