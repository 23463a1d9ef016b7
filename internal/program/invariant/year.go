package invariant

import (
	"context"
	"fmt"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/academicyear"
	"github.com/fellowplan/fellowplan/ent/block"
	"github.com/fellowplan/fellowplan/internal/calendar"
)

// yearLength: an academic year has a length that a typing error would not give it.
var yearLength = Invariant{
	Card:    Card{"year-length", fmt.Sprintf("An academic year has at most %d days.", calendar.MaxYearDays)},
	Watches: []string{"AcademicYear"},
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		years, err := s.Client.AcademicYear.Query().Where(academicyear.IDIn(s.Touched.IDs("AcademicYear")...), academicyear.ArchivedAtIsNil()).All(ctx)
		var found []Finding
		for _, y := range years {
			if days := spanOfYear(y).Days(); days > calendar.MaxYearDays {
				found = append(found, wrong(y.ID, "ends_on", "the academic year %s from %s has %d days; at most %d are possible", y.Title, spanOfYear(y), days, calendar.MaxYearDays))
			}
		}
		return found, err
	},
}

// turnOfYear is how many days two years of a program may share: a calendar of
// weeks from Monday ends some days into July, when the next one has begun.
const turnOfYear = 31

// yearsApart: the academic years of a program follow each other.
var yearsApart = Invariant{
	Card:    Card{"years-apart", fmt.Sprintf("Two academic years of a program share at most the %d days at the turn of the year.", turnOfYear)},
	Watches: []string{"AcademicYear"},
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		touched, err := s.Client.AcademicYear.Query().Where(academicyear.IDIn(s.Touched.IDs("AcademicYear")...), academicyear.ArchivedAtIsNil()).All(ctx)
		if err != nil {
			return nil, err
		}
		var found []Finding
		for _, y := range touched {
			others, err := s.Client.AcademicYear.Query().Where(academicyear.ProgramID(y.ProgramID), academicyear.IDNEQ(y.ID), academicyear.ArchivedAtIsNil()).All(ctx)
			if err != nil {
				return nil, err
			}
			for _, o := range others {
				shared := spanOfYear(y).Meet(spanOfYear(o))
				saidBefore := s.Touched.Has(o.ID) && o.ID < y.ID
				if shared.Days() > turnOfYear && !saidBefore {
					found = append(found, conflict(y.ID, "starts_on", "the academic year %s (%s) overlaps %s (%s) by %d days: change the dates of one of them",
						y.Title, spanOfYear(y), o.Title, spanOfYear(o), shared.Days()))
				}
			}
		}
		return found, nil
	},
}

// freezeInYear: what is frozen ends before a day of the year, or the year is over.
var freezeInYear = Invariant{
	Card:    Card{"freeze-in-year", "The day before which an academic year is frozen lies in it, or is the day after."},
	Watches: []string{"AcademicYear"},
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		years, err := s.Client.AcademicYear.Query().Where(academicyear.IDIn(s.Touched.IDs("AcademicYear")...), academicyear.ArchivedAtIsNil(), academicyear.FreezeBeforeNotNil()).All(ctx)
		var found []Finding
		for _, y := range years {
			if f := *y.FreezeBefore; f.Before(y.StartsOn) || f.After(y.EndsOn.AddDays(1)) {
				found = append(found, wrong(y.ID, "freeze_before", "%s lies outside the academic year %s, which is %s: name a day of it, or null to freeze nothing",
					f.Human(), y.Title, spanOfYear(y)))
			}
		}
		return found, err
	},
}

// tiling: the blocks of a year follow each other without a gap and without an
// overlap. A custom calendar may leave days uncovered, as real ones do at the end of June.
var tiling = Invariant{
	Card:    Card{"tiling", "The blocks of an academic year tile it; a custom calendar may leave days uncovered."},
	Watches: []string{"AcademicYear", "Block"},
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		years, err := s.Client.AcademicYear.Query().Where(academicyear.ArchivedAtIsNil(), academicyear.Or(
			academicyear.IDIn(s.Touched.IDs("AcademicYear")...),
			academicyear.HasBlocksWith(block.IDIn(s.Touched.IDs("Block")...)),
		)).WithBlocks(func(q *ent.BlockQuery) { q.Where(block.ArchivedAtIsNil()).Order(block.ByNumber()) }).All(ctx)
		var found []Finding
		for _, y := range years {
			found = append(found, tiles(s, y)...)
		}
		return found, err
	},
}

func tiles(s *Scope, y *ent.AcademicYear) []Finding {
	blocks := Blocks(y.Edges.Blocks)
	custom := y.Calendar == academicyear.CalendarCUSTOM
	var found []Finding
	for _, flaw := range calendar.Check(spanOfYear(y), blocks) {
		if custom && flaw.Flaw == calendar.Gap || flaw.Flaw == calendar.Backwards {
			continue // uncovered days are allowed; dates-in-order says what ends before it starts
		}
		id, field := y.ID, "blocks"
		for _, i := range flaw.Blocks { // the block that was changed, when one was
			if b := y.Edges.Blocks[i]; s.Touched.Has(b.ID) && !s.Touched.Has(y.ID) {
				id, field = b.ID, blockField(flaw.Flaw)
			}
		}
		found = append(found, conflict(id, field, "the blocks do not tile the academic year %s: %s", y.Title, flaw.Message))
	}
	return found
}

func blockField(f calendar.Flaw) string {
	switch f {
	case calendar.Disorder:
		return "number"
	case calendar.Gap:
		return "ends_on"
	}
	return "starts_on"
}

func spanOfYear(y *ent.AcademicYear) calendar.Span {
	return calendar.Span{From: y.StartsOn, To: y.EndsOn}
}

// Blocks are stored blocks as the calendar speaks of them, in the same order.
func Blocks(stored []*ent.Block) []calendar.Block {
	blocks := make([]calendar.Block, len(stored))
	for i, b := range stored {
		blocks[i] = calendar.Block{Number: b.Number, Title: b.Title, Span: calendar.Span{From: b.StartsOn, To: b.EndsOn}}
	}
	return blocks
}
