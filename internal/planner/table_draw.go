package planner

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// board is a year as it is drawn: everything is text already.
type board struct {
	head    []string    // lines above
	columns []string    // one per block, at most two words: "Jul 2027"
	rows    []boardRow  // fellows
	last    string      // heading of the closing column, "" for none
	groups  []boardPart // further rows under a heading of their own: mentors
	legend  []legendRow // what the cells mean
	foot    []string    // lines below
}

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

// draw writes the board in lines of at most width characters where that is possible: a year
// of more blocks than fit is drawn in several panels, each with all fellows.
func (b *board) draw(out io.Writer, width int) error {
	var s strings.Builder
	for _, l := range b.head {
		fmt.Fprintln(&s, l)
	}
	name, cell, last := b.measure()
	fit := max(1, (width-name-last)/(cell+gap))
	panels := (len(b.columns) + fit - 1) / fit
	if panels > 1 { // panels of the same length: 52 weeks are four times 13, not three times 15 and a rest
		fit = (len(b.columns) + panels - 1) / panels
	}
	for p := range panels {
		from, to := p*fit, min((p+1)*fit, len(b.columns))
		closing := p == panels-1
		fmt.Fprintln(&s)
		b.heading(&s, from, to, name, cell, closing)
		for _, r := range b.rows {
			r.draw(&s, from, to, name, cell, closing)
		}
		for _, g := range b.groups {
			fmt.Fprintf(&s, "\n%s\n", g.title)
			for _, r := range g.rows {
				r.draw(&s, from, to, name, cell, false)
			}
		}
	}
	b.explain(&s, width)
	for _, l := range b.foot {
		fmt.Fprintln(&s, l)
	}
	_, err := io.WriteString(out, s.String())
	return err
}

// gap is the number of blanks between two columns.
const gap = 1

// measure finds the widths of the names, the cells and the closing column.
func (b *board) measure() (name, cell, last int) {
	cell = 3
	see := func(rows []boardRow) {
		for _, r := range rows {
			name = max(name, length(r.name))
			last = max(last, length(r.last))
			for _, c := range r.cells {
				cell = max(cell, length(c))
			}
		}
	}
	see(b.rows)
	for _, g := range b.groups {
		see(g.rows)
	}
	for _, c := range b.columns {
		for _, w := range strings.Fields(c) {
			cell = max(cell, min(length(w), 6))
		}
	}
	if last = max(last, length(b.last)); last > 0 {
		last += 2
	}
	return min(name, 28) + 2, cell, last
}

// heading writes the blocks' names over two lines: the month, and the year where it begins.
func (b *board) heading(s *strings.Builder, from, to, name, cell int, closing bool) {
	var top, under strings.Builder
	before := ""
	for t := from; t < to; t++ {
		first, second, _ := strings.Cut(b.columns[t], " ")
		if second == before {
			second = ""
		} else {
			before = second
		}
		top.WriteString(pad(clip(first, cell), cell+gap))
		under.WriteString(pad(clip(second, cell), cell+gap))
	}
	end := ""
	if closing && b.last != "" {
		end = "  " + b.last
	}
	if line := strings.TrimRight(under.String(), " "); line != "" {
		fmt.Fprintln(s, strings.Repeat(" ", name)+line)
	}
	fmt.Fprintln(s, strings.TrimRight(strings.Repeat(" ", name)+strings.TrimRight(top.String(), " ")+blanks((cell+gap)*(to-from)-length(strings.TrimRight(top.String(), " ")), end), " "))
	fmt.Fprintln(s, strings.Repeat("─", name+(cell+gap)*(to-from)-gap+length(end)))
}

// blanks puts n blanks before a text that is there.
func blanks(n int, text string) string {
	if text == "" {
		return ""
	}
	return strings.Repeat(" ", max(0, n-gap)) + text
}

func (r boardRow) draw(s *strings.Builder, from, to, name, cell int, closing bool) {
	var l strings.Builder
	l.WriteString(pad(clip(r.name, name-2), name))
	for t := from; t < to; t++ {
		l.WriteString(pad(clip(r.cells[t], cell), cell+gap))
	}
	if closing && r.last != "" {
		l.WriteString("  " + r.last)
		fmt.Fprintln(s, strings.TrimRight(strings.Replace(l.String(), "   "+r.last, "  "+r.last, 1), " "))
		return
	}
	fmt.Fprintln(s, strings.TrimRight(l.String(), " "))
}

// explain writes the legend in as many columns as fit.
func (b *board) explain(s *strings.Builder, width int) {
	if len(b.legend) == 0 {
		return
	}
	fmt.Fprintln(s)
	cell, longest := 0, 0
	for _, l := range b.legend {
		cell = max(cell, length(l.cell))
	}
	for _, l := range b.legend {
		longest = max(longest, cell+2+length(l.meaning))
	}
	columns := max(1, min(3, (width+3)/(longest+3)))
	rows := (len(b.legend) + columns - 1) / columns
	for i := range rows {
		var line strings.Builder
		for c := range columns {
			if k := c*rows + i; k < len(b.legend) {
				text := pad(b.legend[k].cell, cell+2) + b.legend[k].meaning
				line.WriteString(pad(clip(text, max(width, 40)), longest+3))
			}
		}
		fmt.Fprintln(s, strings.TrimRight(line.String(), " "))
	}
}

func length(s string) int { return utf8.RuneCountInString(s) }

// pad fills a text with blanks up to n characters.
func pad(s string, n int) string { return s + strings.Repeat(" ", max(0, n-length(s))) }

// clip cuts a text to n characters, with a mark that something is missing.
func clip(s string, n int) string {
	if length(s) <= n {
		return s
	}
	r := []rune(s)
	if n < 2 {
		return string(r[:max(0, n)])
	}
	return string(r[:n-1]) + "…"
}
