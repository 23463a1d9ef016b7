package export

import (
	"fmt"
	"strings"

	"github.com/xuri/excelize/v2"
)

// Paper by its number in spreadsheets.
const (
	letter  = 1
	tabloid = 3 // 11 x 17 inches: what a long list of fellows needs to be read on a wall
)

// paper sets a sheet up for printing: landscape, so many pages wide and high (0: as many as it takes), with
// the rows down to headRow and the columns up to headColumn on every page.
func (b *book) paper(size, wide, high, columns, rows, headColumn, headRow int) {
	landscape, fit, yes := "landscape", true, true
	b.do(b.file.SetSheetProps(b.sheet, &excelize.SheetPropsOptions{FitToPage: &fit}))
	b.do(b.file.SetPageLayout(b.sheet, &excelize.PageLayoutOptions{Size: &size, Orientation: &landscape, FitToWidth: &wide, FitToHeight: &high}))
	margin, edge := 0.4, 0.3
	b.do(b.file.SetPageMargins(b.sheet, &excelize.PageLayoutMarginsOptions{
		Left: &margin, Right: &margin, Top: &margin, Bottom: &[]float64{0.6}[0], Header: &edge, Footer: &edge, Horizontally: &yes,
	}))
	b.do(b.file.SetHeaderFooter(b.sheet, &excelize.HeaderFooterOptions{
		OddFooter: "&L&8" + plain(b.heading()) + "&C&8" + plain(b.standing()) + "&R&8Page &P of &N",
	}))
	quoted := "'" + strings.ReplaceAll(b.sheet, "'", "''") + "'"
	b.do(b.file.SetDefinedName(&excelize.DefinedName{
		Name: "_xlnm.Print_Area", Scope: b.sheet, RefersTo: fmt.Sprintf("%s!%s:%s", quoted, fixed(1, 1), fixed(columns, rows)),
	}))
	if wide == 1 && high == 1 {
		return // there is no second page that would need them
	}
	refers := fmt.Sprintf("%s!$%d:$%d", quoted, headRow, headRow)
	if headColumn > 0 {
		name, err := excelize.ColumnNumberToName(headColumn)
		b.do(err)
		refers = fmt.Sprintf("%s!$A:$%s,%s!$1:$%d", quoted, name, quoted, headRow)
	}
	b.do(b.file.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Titles", Scope: b.sheet, RefersTo: refers}))
}

func fixed(column, row int) string {
	name, err := excelize.CoordinatesToCellName(column, row, true)
	if err != nil {
		panic(err)
	}
	return name
}

// plain takes the signs out of a text by which headers and footers are formatted; their length is bounded.
func plain(text string) string {
	const most = 70
	if short := []rune(text); len(short) > most {
		text = string(short[:most-1]) + "…"
	}
	return strings.ReplaceAll(text, "&", "&&")
}
