package program

import (
	"context"
	"fmt"
	"strings"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/academicyear"
	"github.com/fellowplan/fellowplan/ent/block"
	"github.com/fellowplan/fellowplan/internal/calendar"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// BlockInput is one block of a calendar that lists its blocks. The order of the list numbers them.
type BlockInput struct {
	// Title is what people call it; "" takes the usual title of the calendar's kind.
	Title    string
	StartsOn civil.Date
	EndsOn   civil.Date
}

// CalendarInput says how a year is cut: by the list of its blocks or, without one, by its kind.
type CalendarInput struct {
	Blocks []BlockInput
	// FirstBlockDays is the length of the first block where it is not the usual one; 0 is the usual one.
	FirstBlockDays int
}

// maxBlocks bounds a listed calendar to one block a day.
const maxBlocks = 366

// CreateAcademicYear makes a year together with its blocks.
func (s *Service) CreateAcademicYear(ctx context.Context, o ChangeOptions, in ent.CreateAcademicYearInput, cal CalendarInput) (*ent.AcademicYear, error) {
	var year *ent.AcademicYear
	err := s.Change(ctx, o, func(ctx context.Context, tx *ent.Tx) (err error) {
		if err := academicyear.CalendarValidator(in.Calendar); err != nil {
			return fault.At(fault.BadInput, "input.calendar", "calendar %q is not possible: choose %s", in.Calendar, choices("AcademicYear", "calendar"))
		}
		blocks, err := cut(calendar.Kind(in.Calendar), calendar.Span{From: in.StartsOn, To: in.EndsOn}, cal)
		if err != nil {
			return err
		}
		if year, err = tx.AcademicYear.Create().SetInput(in).Save(ctx); err != nil {
			return err
		}
		return addBlocks(ctx, tx, year, blocks)
	})
	if err != nil {
		return nil, err
	}
	return settled(ctx, year), nil
}

// SetCalendar gives a year other dates for its blocks. Blocks keep their identity by
// their number; those beyond the new count are put away, which is refused while something names them.
func (s *Service) SetCalendar(ctx context.Context, o ChangeOptions, in ent.UpdateAcademicYearInput, cal CalendarInput) (*ent.AcademicYear, error) {
	var year *ent.AcademicYear
	err := s.Change(ctx, o, func(ctx context.Context, tx *ent.Tx) error {
		if err := Expect(ctx, tx, "input.id", "AcademicYear", in.ID, in.ExpectedVersion); err != nil {
			return err
		}
		var err error
		if year, err = tx.AcademicYear.UpdateOneID(in.ID).SetInput(in).Save(ctx); err != nil {
			return err
		}
		blocks, err := cut(calendar.Kind(year.Calendar), calendar.Span{From: year.StartsOn, To: year.EndsOn}, cal)
		if err != nil {
			return err
		}
		stored, err := tx.Block.Query().Where(block.AcademicYearID(year.ID), block.ArchivedAtIsNil()).Order(block.ByNumber()).All(ctx)
		if err != nil {
			return err
		}
		for i, b := range stored {
			if i >= len(blocks) {
				err = tx.Block.UpdateOne(b).SetArchivedAt(s.Now()).Exec(ctx)
			} else if n := blocks[i]; n.From != b.StartsOn || n.To != b.EndsOn || n.Title != b.Title || n.Number != b.Number {
				err = tx.Block.UpdateOne(b).SetNumber(n.Number).SetTitle(n.Title).SetStartsOn(n.From).SetEndsOn(n.To).Exec(ctx)
			}
			if err != nil {
				return err
			}
		}
		return addBlocks(ctx, tx, year, blocks[min(len(stored), len(blocks)):])
	})
	if err != nil {
		return nil, err
	}
	return settled(ctx, year), nil
}

// cut makes the blocks of a year out of the list or of the kind.
func cut(kind calendar.Kind, year calendar.Span, cal CalendarInput) ([]calendar.Block, error) {
	if len(cal.Blocks) == 0 {
		blocks, err := calendar.Generate(kind, year, calendar.Options{FirstDays: cal.FirstBlockDays})
		if err != nil {
			field := "input.blocks"
			if year.Days() == 0 || year.Days() > calendar.MaxYearDays {
				field = "input.endsOn"
			}
			return nil, fault.At(fault.BadInput, field, "%s", err)
		}
		return blocks, nil
	}
	if len(cal.Blocks) > maxBlocks {
		return nil, fault.At(fault.TooLarge, "input.blocks", "%d blocks are listed; a year has at most %d", len(cal.Blocks), maxBlocks)
	}
	blocks := make([]calendar.Block, len(cal.Blocks))
	for i, b := range cal.Blocks {
		blocks[i] = calendar.Block{Number: i + 1, Title: b.Title, Span: calendar.Span{From: b.StartsOn, To: b.EndsOn}}
		if b.Title == "" {
			blocks[i].Title = calendar.Title(kind, blocks[i])
		}
	}
	return blocks, tiled(kind, year, blocks)
}

// tiled says at which listed block the tiling fails, before anything is stored: the
// invariant would say the same of the stored rows, without the place in the list.
func tiled(kind calendar.Kind, year calendar.Span, blocks []calendar.Block) error {
	var list fault.List
	for _, f := range calendar.Check(year, blocks) {
		if f.Flaw == calendar.Gap && kind == calendar.Custom {
			continue
		}
		path := "input.blocks"
		if n := len(f.Blocks); n > 0 {
			field := map[calendar.Flaw]string{calendar.Backwards: "endsOn", calendar.Gap: "endsOn"}[f.Flaw]
			if field == "" {
				field = "startsOn"
			}
			path = fmt.Sprintf("input.blocks.%d.%s", f.Blocks[n-1], field)
		}
		list = append(list, fault.At(fault.Conflict, path, "the blocks do not tile the academic year: %s", f.Message))
	}
	return list.Or()
}

func addBlocks(ctx context.Context, tx *ent.Tx, year *ent.AcademicYear, blocks []calendar.Block) error {
	if len(blocks) == 0 {
		return nil
	}
	rows := make([]*ent.BlockCreate, len(blocks))
	for i, b := range blocks {
		rows[i] = tx.Block.Create().SetProgramID(year.ProgramID).SetAcademicYearID(year.ID).
			SetNumber(b.Number).SetTitle(strings.TrimSpace(b.Title)).SetStartsOn(b.From).SetEndsOn(b.To)
	}
	return tx.Block.CreateBulk(rows...).Exec(ctx)
}
