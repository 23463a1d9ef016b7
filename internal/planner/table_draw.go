package planner

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// board is a year as it is drawn: everything is text already.
type board struct {
	head    []string       // lines above
	columns []column       // one per block
	rows    []boardRow     // fellows
	last    string         // heading of the closing column, "" for none
	groups  []boardPart    // further rows under a heading of their own: mentors
	legend  [2][]legendRow // what the cells mean, side by side where there is room
	foot    []string       // lines below
}

// column is the heading of a block: a name, and above it what is said only where it changes.
type column struct{ above, name string }

// boardRow is one line: a name, a cell per block, and what closes the line.
type boardRow struct {
	name  string
	cells []string
	last  string
}

// boardPart is a group of rows with a heading.
type boardPart struct {
	title string
	rows  []boardRow
}

// legendRow explains one kind of cell.
type legendRow struct{ cell, meaning string }

// widths of a board, in characters.
type widths struct{ name, cell, last int }

const (
	gap     = 1  // blanks between two columns
	nameMax = 28 // of a name
	sideGap = 4  // between two halves of a legend
)

// draw writes the board in lines of at most width characters where that is possible: a year
// of more blocks than fit is drawn in several panels, each with all fellows.
func (b *board) draw(out io.Writer, width int) error {
	var s strings.Builder
	for _, l := range b.head {
		line(&s, l)
	}
	w := b.measure()
	fit := max(1, (width-w.name-w.last)/(w.cell+gap))
	if panels := (len(b.columns) + fit - 1) / fit; panels > 1 {
		fit = (len(b.columns) + panels - 1) / panels // of the same length: four times 13 weeks, not three times 15 and a rest
	}
	for from := 0; from < len(b.columns); from += fit {
		b.panel(&s, w, from, min(from+fit, len(b.columns)))
	}
	if len(b.legend[0])+len(b.legend[1]) > 0 {
		line(&s, "")
		b.explain(&s, width)
	}
	if len(b.foot) > 0 {
		line(&s, "")
		line(&s, strings.Join(b.foot, "\n"))
	}
	_, err := io.WriteString(out, s.String())
	return err
}

// measure finds the widths of the names, the cells and the closing column.
func (b *board) measure() widths {
	w := widths{cell: 3}
	see := func(rows []boardRow) {
		for _, r := range rows {
			w.name = max(w.name, length(r.name))
			w.last = max(w.last, length(r.last))
			for _, c := range r.cells {
				w.cell = max(w.cell, length(c))
			}
		}
	}
	see(b.rows)
	for _, g := range b.groups {
		see(g.rows)
	}
	for _, c := range b.columns {
		w.cell = max(w.cell, length(c.name), length(c.above))
	}
	if w.last = max(w.last, length(b.last)); w.last > 0 {
		w.last += gap
	}
	w.name = min(w.name, nameMax) + 2
	return w
}

// panel draws the blocks from (included) to (excluded).
func (b *board) panel(s *strings.Builder, w widths, from, to int) {
	closing := func(text string) string {
		if to == len(b.columns) && w.last > 0 {
			return strings.Repeat(" ", gap) + text
		}
		return ""
	}
	above, names, said := strings.Repeat(" ", w.name), strings.Repeat(" ", w.name), ""
	for _, c := range b.columns[from:to] {
		text := c.above
		if text == said {
			text = ""
		}
		said = c.above
		above += pad(text, w.cell+gap)
		names += pad(c.name, w.cell+gap)
	}
	line(s, "")
	line(s, above)
	line(s, names+closing(b.last))
	rule := w.name + (w.cell+gap)*(to-from) - gap
	if end := closing(b.last); end != "" {
		rule += gap + w.last
	}
	line(s, strings.Repeat("─", rule))
	for _, r := range b.rows {
		line(s, r.text(w, from, to)+closing(r.last))
	}
	for _, g := range b.groups {
		line(s, "")
		line(s, g.title)
		for _, r := range g.rows {
			line(s, r.text(w, from, to))
		}
	}
}

func (r boardRow) text(w widths, from, to int) string {
	text := pad(clip(r.name, w.name-2), w.name)
	for _, c := range r.cells[from:to] {
		text += pad(c, w.cell+gap)
	}
	return text
}

// explain writes the two halves of the legend side by side, or one below the other.
func (b *board) explain(s *strings.Builder, width int) {
	cell := 0
	for _, half := range b.legend {
		for _, l := range half {
			cell = max(cell, length(l.cell))
		}
	}
	var texts [2][]string
	var longest [2]int
	for i, half := range b.legend {
		for _, l := range half {
			text := pad(l.cell, cell+2) + l.meaning
			texts[i] = append(texts[i], text)
			longest[i] = max(longest[i], length(text))
		}
	}
	if longest[0]+sideGap+longest[1] > width {
		for _, text := range append(texts[0], texts[1]...) {
			line(s, clip(text, max(width, nameMax)))
		}
		return
	}
	for i := range max(len(texts[0]), len(texts[1])) {
		text := ""
		if i < len(texts[0]) {
			text = texts[0][i]
		}
		text = pad(text, longest[0]+sideGap)
		if i < len(texts[1]) {
			text += texts[1][i]
		}
		line(s, text)
	}
}

// line writes a line without blanks at its end.
func line(s *strings.Builder, text string) { fmt.Fprintln(s, strings.TrimRight(text, " ")) }

func length(s string) int { return utf8.RuneCountInString(s) }

// pad fills a text with blanks up to n characters.
func pad(s string, n int) string { return s + strings.Repeat(" ", max(0, n-length(s))) }

// clip cuts a text to n characters, with a mark that something is missing.
func clip(s string, n int) string {
	if length(s) <= n {
		return s
	}
	return clean(s, n-1) + "…"
}
