package export

import (
	"fmt"
	"strings"
	"time"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/internal/roster"
)

// roomy is the most blocks of a year whose cells have room for whole titles; with more of them, cells hold two letters.
const roomy = 16

const (
	headRows     = 4 // title, standing, blocks, days
	namesColumns = 2 // name, level
)

// year is the sheet with a row for each fellow and a column for each block.
func (b *book) year() {
	b.begin("Year")
	b.title(b.summary())
	wide := len(b.Blocks) <= roomy
	b.blockHead("Fellow", "Level", wide)
	for i, p := range b.People {
		row := headRows + 1 + i
		b.text(1, row, p.Name, nameLook)
		b.text(2, row, p.Level, softLook)
		for t := range b.Blocks {
			text, l := b.place(i, t, wide)
			b.text(namesColumns+1+t, row, text, l)
		}
		b.height(row, rowHeight(len(b.People), wide))
	}
	last := b.legend(headRows+2+len(b.People), wide)
	b.width(1, 1, nameWidth(b.People))
	b.width(2, 2, 9)
	b.freeze(namesColumns, headRows)
	size := letter
	if len(b.People) > 30 || !wide {
		size = tabloid
	}
	b.paper(size, 1, 1, max(namesColumns+len(b.Blocks), namesColumns+5), last, 0, headRows)
}

// summary says how far the schedule is and what is missing.
func (b *book) summary() string {
	parts := []string{b.standing()}
	if b.Program.Institution != "" {
		parts = append([]string{b.Program.Institution}, parts...)
	}
	switch n := b.OpenPlaces(); {
	case n == 1:
		parts = append(parts, "1 place is open")
	case n > 1:
		parts = append(parts, fmt.Sprintf("%d places are open", n))
	}
	return strings.Join(parts, " · ")
}

// blockHead writes the two rows that say which block a column is.
func (b *book) blockHead(first, second string, wide bool) {
	row := headRows - 1
	b.text(1, row, first, headLook)
	b.text(2, row, second, headLook)
	b.text(1, row+1, "", dateLook)
	b.text(2, row+1, "", dateLook)
	for t, at := range b.Blocks {
		column := namesColumns + 1 + t
		if wide {
			b.text(column, row, at.Title, headLook)
			b.text(column, row+1, withoutYear(at.From)+" to "+withoutYear(at.To), dateLook)
			continue
		}
		b.number(column, row, at.Number, with(headLook, "0"))
		upright := dateLook
		upright.up, upright.wrap = true, false
		b.text(column, row+1, at.From.Human(), upright)
	}
	if wide {
		b.width(namesColumns+1, namesColumns+len(b.Blocks), 14)
		b.height(row, 18)
		for _, at := range b.Blocks {
			if len([]rune(at.Title)) > 12 { // it takes two lines
				b.height(row, 32)
			}
		}
		b.height(row+1, 16)
	} else {
		b.width(namesColumns+1, namesColumns+len(b.Blocks), 4.8)
		b.height(row+1, 62)
	}
}

func with(l look, format string) look {
	l.format = format
	return l
}

func withoutYear(d civil.Date) string {
	return time.Date(d.Year(), d.Month(), d.Day(), 0, 0, 0, 0, time.UTC).Format("2 Jan")
}

// place is what a cell says and how it looks. A block that is shared has the color of its first part.
func (b *book) place(person, block int, wide bool) (string, look) {
	cells := b.At(person, block)
	if len(cells) == 0 {
		text, l := empty(b.Empty[person][block])
		if !wide && text != "" {
			l.size = 8
			text = map[string]string{"OPEN": "!", "Leave": "–"}[text]
		}
		return text, l
	}
	l := tint(cells[0].Task)
	var parts []string
	for _, c := range cells {
		text := b.letters[c.Task]
		if wide {
			text = b.TaskOf(c).Title + share(c)
		}
		if c.Pinned {
			text += "*"
			l.bold = true
		}
		parts = append(parts, text)
	}
	if !wide || len(parts) > 1 || len(parts[0]) > 24 {
		l.size = 9
	}
	if len(parts) > 1 && !wide {
		l.size = 7
	}
	return strings.Join(parts, " / "), l
}

// legend explains colors and signs from a row on, in three columns, and returns the last row that it uses.
func (b *book) legend(row int, wide bool) int {
	type entry struct {
		sign, says string
		look       look
	}
	var entries []entry
	for i, t := range b.Tasks {
		says := t.Title
		if where := t.Site; where != "" {
			says += ", " + where
		}
		if t.Offsite() {
			says += " (off-site)"
		}
		entries = append(entries, entry{b.letters[i], says, tint(i)})
	}
	signs := map[roster.Gap]string{
		roster.Open: "Nothing is assigned yet", roster.Away: "Approved leave", roster.Absent: "Not in the program at that time",
	}
	for _, g := range []roster.Gap{roster.Open, roster.Away, roster.Absent} {
		if !b.has(g) {
			continue
		}
		text, l := empty(g)
		if !wide {
			text = map[string]string{"OPEN": "!", "Leave": "–"}[text]
		}
		entries = append(entries, entry{text, signs[g], l})
	}
	if b.pinned() {
		entries = append(entries, entry{"*", "Pinned: stays when the year is planned again", look{bold: true, boxed: true, center: true}})
	}
	from, span := namesColumns, 6 // of columns: one for the sign, the others for what it means
	if !wide {
		span = 15
	}
	b.text(1, row, "Legend", look{bold: true})
	across := max(1, min(3, (len(b.Blocks)+1)/span))
	deep := (len(entries) + across - 1) / across
	for k, e := range entries {
		at, r := from+k/deep*span, row+k%deep
		b.text(at, r, e.sign, e.look)
		b.text(at+1, r, e.says, look{size: 9, indent: true})
		b.merge(at+1, r, at+span-1, r)
	}
	return row + max(deep, 1) - 1
}

// rowHeight gives few fellows the room of the page, and many the least that can be read.
func rowHeight(people int, wide bool) float64 {
	const page = 380 // points between head and legend
	least, most := 26.0, 46.0
	if !wide {
		least, most = 13.5, 30
	}
	return max(least, min(most, page/float64(max(1, people))))
}

// has reports whether there is a gap of a kind.
func (b *book) has(g roster.Gap) bool {
	for _, row := range b.Empty {
		for _, have := range row {
			if have == g {
				return true
			}
		}
	}
	return false
}

func (b *book) pinned() bool {
	for _, c := range b.Cells {
		if c.Pinned {
			return true
		}
	}
	return false
}

func nameWidth(people []roster.Person) float64 {
	longest := 12
	for _, p := range people {
		longest = max(longest, len([]rune(p.Name)))
	}
	return float64(min(longest, 40)) + 3
}
