package export

import (
	"bytes"
	"fmt"
	"time"

	"github.com/xuri/excelize/v2"

	"github.com/fellowplan/fellowplan/civil"
)

// workbook is the form that offices hang up: the year by fellow, the year by rotation, a list of sessions, and a sheet for each fellow.
func workbook(s *source) ([]byte, error) {
	b := &book{source: s, file: excelize.NewFile(), styles: map[look]int{}, letters: lettersOf(s.Tasks)}
	defer b.file.Close() //nolint:errcheck // nothing of it is on disk
	for _, sheet := range []func(){b.year, b.byRotation, b.list, b.ownSheets} {
		if sheet(); b.err != nil {
			return nil, fmt.Errorf("writing a workbook: %w", b.err)
		}
	}
	at := s.Changed.UTC().Truncate(time.Second).Format(time.RFC3339) // not today: the same schedule gives the same bytes
	b.do(b.file.SetDocProps(&excelize.DocProperties{Title: s.heading(), Subject: s.standing(), Creator: "fellowplan", Created: at, Modified: at}))
	b.do(b.file.SetAppProps(&excelize.AppProperties{Application: "fellowplan"}))
	var out bytes.Buffer
	b.do(b.file.Write(&out))
	return out.Bytes(), b.err
}

// heading is the first line of every sheet.
func (s *source) heading() string { return s.Program.Title + ", " + s.Year.Title }

// book is a workbook under way. The first error stays, and what follows it does nothing that matters.
type book struct {
	*source
	file    *excelize.File
	sheet   string
	sheets  int
	styles  map[look]int
	letters []string // by task
	err     error
}

func (b *book) do(err error) {
	if b.err == nil {
		b.err = err
	}
}

// begin adds a sheet; the first one takes the place of the one that every new file has.
func (b *book) begin(name string) {
	if b.sheets == 0 {
		b.do(b.file.SetSheetName("Sheet1", name))
	} else {
		_, err := b.file.NewSheet(name)
		b.do(err)
	}
	b.sheets++
	b.sheet = name
	lines := false
	b.do(b.file.SetSheetView(name, 0, &excelize.ViewOptions{ShowGridLines: &lines}))
}

// at is the name of a cell; columns and rows count from 1.
func at(column, row int) string {
	name, err := excelize.CoordinatesToCellName(column, row)
	if err != nil {
		panic(err) // the positions are ours
	}
	return name
}

// text writes a text, which is a text also when it looks like a formula: the cell's type and its number format say so.
func (b *book) text(column, row int, text string, l look) {
	b.style(column, row, column, row, l)
	if text != "" {
		b.do(b.file.SetCellStr(b.sheet, at(column, row), text))
	}
}

// number writes a whole number.
func (b *book) number(column, row, n int, l look) {
	b.style(column, row, column, row, l)
	b.do(b.file.SetCellInt(b.sheet, at(column, row), int64(n)))
}

// date writes a day that spreadsheets sort and count with, shown as people say it.
func (b *book) date(column, row int, d civil.Date, l look) {
	l.format = dateFormat
	b.number(column, row, dayNumber(d), l)
}

// dayNumber counts days as spreadsheets do, from 30 Dec 1899; it is right from 1 Mar 1900 on.
func dayNumber(d civil.Date) int {
	first, err := civil.New(1900, time.January, 1)
	if err != nil {
		panic(err)
	}
	return first.DaysUntil(d) + 2
}

func (b *book) style(column, row, toColumn, toRow int, l look) {
	id, known := b.styles[l]
	if !known {
		var err error
		if id, err = b.file.NewStyle(l.style()); err != nil {
			b.do(err)
			return
		}
		b.styles[l] = id
	}
	b.do(b.file.SetCellStyle(b.sheet, at(column, row), at(toColumn, toRow), id))
}

// merge makes one cell of several.
func (b *book) merge(column, row, toColumn, toRow int) {
	b.do(b.file.MergeCell(b.sheet, at(column, row), at(toColumn, toRow)))
}

func (b *book) width(column, toColumn int, characters float64) {
	from, err := excelize.ColumnNumberToName(column)
	b.do(err)
	to, err := excelize.ColumnNumberToName(toColumn)
	b.do(err)
	b.do(b.file.SetColWidth(b.sheet, from, to, characters))
}

func (b *book) height(row int, points float64) {
	b.do(b.file.SetRowHeight(b.sheet, row, points))
}

// freeze keeps the first columns and rows in sight.
func (b *book) freeze(columns, rows int) {
	b.do(b.file.SetPanes(b.sheet, &excelize.Panes{
		Freeze: true, XSplit: columns, YSplit: rows, TopLeftCell: at(columns+1, rows+1), ActivePane: "bottomRight",
		Selection: []excelize.Selection{{SQRef: at(columns+1, rows+1), ActiveCell: at(columns+1, rows+1), Pane: "bottomRight"}},
	}))
}

// title writes the first two lines of a sheet.
func (b *book) title(about string) {
	b.text(1, 1, b.heading(), look{size: 15, bold: true})
	b.text(1, 2, about, look{size: 10, ink: inkSoft})
	b.height(1, 22)
}
