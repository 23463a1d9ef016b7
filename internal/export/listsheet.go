package export

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/fellowplan/fellowplan/internal/calendar"
	"github.com/fellowplan/fellowplan/internal/roster"
)

// entry is one line of the list: a session, or a run of blocks without one.
type entry struct {
	person, first, last int
	days                calendar.Span
	session             *roster.Session // nil for a gap
	gap                 roster.Gap
}

// list is the sheet with a line for each session and each gap, to be filtered and sorted.
func (b *book) list() {
	b.begin("List")
	b.title(b.summary())
	const head = 3
	for k, text := range []string{"Fellow", "Level", "Rotation", "First day", "Last day", "Blocks", "Share", "Site", "Mentor", "Pinned"} {
		b.text(1+k, head, text, headLook)
	}
	row := head
	for _, e := range b.entries() {
		row++
		b.listLine(row, e)
	}
	for k, w := range b.listWidths() {
		b.width(1+k, 1+k, w)
	}
	b.freeze(1, head)
	if row > head {
		b.do(b.file.AutoFilter(b.sheet, at(1, head)+":"+at(10, row), []excelize.AutoFilterOptions{}))
	}
	b.paper(letter, 1, 0, 10, row, 0, head)
}

func (b *book) listWidths() []float64 {
	return []float64{nameWidth(b.People), 9, 46, 13, 13, 8, 8, 32, 30, 36}
}

func (b *book) listLine(row int, e entry) {
	p := b.People[e.person]
	b.text(1, row, p.Name, nameLook)
	b.text(2, row, p.Level, softLook)
	b.date(4, row, e.days.From, softLook)
	b.date(5, row, e.days.To, softLook)
	b.number(6, row, e.last-e.first+1, with(softLook, "0"))
	if e.session == nil {
		text, l := empty(e.gap)
		l.center = false
		b.text(3, row, text, l)
		for column := 7; column <= 10; column++ {
			b.text(column, row, "", cellLook)
		}
		return
	}
	s, t := e.session, b.Tasks[e.session.Task]
	l := tint(s.Task)
	l.center = false
	long := look{boxed: true, wrap: true}
	title := t.Title
	if t.Offsite() {
		title += " (off-site)"
	}
	b.text(3, row, title, l)
	b.text(7, row, fmt.Sprintf("%d %%", s.Percent), softLook)
	b.text(8, row, t.Site, long)
	mentors := strings.Join(s.Mentors, ", ")
	b.text(9, row, mentors, long)
	pinned := ""
	if s.Pinned {
		pinned = strings.Join(append([]string{"Yes"}, s.Reasons...), ": ")
	}
	b.text(10, row, pinned, long)
	lines, widths := 1, b.listWidths()
	for column, text := range map[int]string{3: title, 8: t.Site, 9: mentors, 10: pinned} {
		lines = max(lines, 1+max(0, len([]rune(text))-1)/int(widths[column-1]))
	}
	b.height(row, min(409, 14*float64(lines)+2))
}

// entries are all lines in the order of fellow and time.
func (b *book) entries() []entry {
	var out []entry
	all := b.Sessions()
	for k := range all {
		s := &all[k]
		out = append(out, entry{person: s.Person, first: s.First, last: s.Last, days: s.Days, session: s})
	}
	for i, p := range b.People {
		for t := 0; t < len(b.Blocks); t++ {
			g := b.Empty[i][t]
			if g != roster.Open && g != roster.Away {
				continue
			}
			e := entry{person: i, first: t, last: t, days: b.Blocks[t].Meet(p.Here), gap: g}
			for t+1 < len(b.Blocks) && b.Empty[i][t+1] == g {
				t++
				e.last, e.days.To = t, b.Blocks[t].Meet(p.Here).To
			}
			out = append(out, e)
		}
	}
	slices.SortStableFunc(out, func(a, b entry) int { return cmp.Or(cmp.Compare(a.person, b.person), cmp.Compare(a.first, b.first)) })
	return out
}
