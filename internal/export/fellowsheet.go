package export

import (
	"fmt"
	"strings"

	"github.com/fellowplan/fellowplan/internal/roster"
)

// mostOwnSheets bounds how many fellows get a sheet of their own: a workbook of more is looked up in the list instead.
const mostOwnSheets = 40

// ownSheets adds a sheet for each fellow: the own year from the top, to be handed out.
func (b *book) ownSheets() {
	if len(b.People) < 2 || len(b.People) > mostOwnSheets {
		return // one fellow has the whole workbook already
	}
	taken := map[string]bool{"year": true, "by rotation": true, "list": true}
	entries := b.entries()
	for i, p := range b.People {
		b.ownSheet(sheetName(p.Name, taken), i, entries)
	}
}

func (b *book) ownSheet(name string, person int, entries []entry) {
	b.begin(name)
	p := b.People[person]
	b.text(1, 1, p.Name, look{size: 15, bold: true})
	b.text(1, 2, b.heading()+" · "+b.standing(), look{size: 10, ink: inkSoft})
	b.height(1, 22)
	const head, columns = 3, 6
	for k, text := range []string{"First day", "Last day", "Rotation", "Share", "Site", "Mentor"} {
		b.text(1+k, head, text, headLook)
	}
	row := head
	for _, e := range entries {
		if e.person != person {
			continue
		}
		row++
		b.ownLine(row, e)
	}
	for k, w := range []float64{14, 14, 46, 8, 34, 34} {
		b.width(1+k, 1+k, w)
	}
	b.freeze(2, head)
	b.paper(letter, 1, 1, columns, row, 0, head)
}

func (b *book) ownLine(row int, e entry) {
	b.date(1, row, e.days.From, softLook)
	b.date(2, row, e.days.To, softLook)
	if e.session == nil {
		text, l := empty(e.gap)
		l.center = false
		b.text(3, row, text, l)
		for column := 4; column <= 6; column++ {
			b.text(column, row, "", cellLook)
		}
		return
	}
	s, t := e.session, b.Tasks[e.session.Task]
	l := tint(s.Task)
	l.center = false
	title := t.Title
	if t.Offsite() {
		title += " (off-site)"
	}
	long := look{boxed: true, wrap: true}
	b.text(3, row, title, l)
	b.text(4, row, fmt.Sprintf("%d %%", s.Percent), softLook)
	b.text(5, row, where(t), long)
	b.text(6, row, strings.Join(s.Mentors, ", "), long)
}

// where is the site with its city, as far as they are known.
func where(t roster.Task) string {
	if t.City == "" {
		return t.Site
	}
	return t.Site + ", " + t.City
}

// sheetName is a person's name as the name of a sheet: without the signs that sheets must not have, at most 31 characters, and unlike every other one.
func sheetName(name string, taken map[string]bool) string {
	clean := strings.Trim(strings.Map(func(r rune) rune {
		if strings.ContainsRune(`[]:*?/\`, r) || r < ' ' {
			return ' '
		}
		return r
	}, name), "' ")
	if clean == "" {
		clean = "Fellow"
	}
	const most = 31
	for n := 1; ; n++ {
		end := ""
		if n > 1 {
			end = fmt.Sprintf(" (%d)", n)
		}
		short := []rune(clean)
		if len(short)+len(end) > most {
			short = short[:most-len(end)]
		}
		if found := strings.TrimRight(string(short), "' ") + end; !taken[strings.ToLower(found)] {
			taken[strings.ToLower(found)] = true
			return found
		}
	}
}
