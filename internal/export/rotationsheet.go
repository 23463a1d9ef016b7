package export

import (
	"strings"

	"github.com/fellowplan/fellowplan/internal/roster"
)

// byRotation is the sheet with a row for each rotation and off-site option, and in each block the names of who is there.
func (b *book) byRotation() {
	b.begin("By rotation")
	b.title(b.summary())
	b.blockHead("Rotation", "Site", true)
	names := shortNames(b.People)
	row := headRows
	for i, t := range b.Tasks {
		row++
		l := tint(i)
		l.bold, l.center = true, false
		b.text(1, row, t.Title, l)
		b.text(2, row, t.Site, look{size: 9, ink: inkSoft, boxed: true, wrap: true})
		b.line(row, func(person, block int) (string, bool) {
			for _, c := range b.At(person, block) {
				if c.Task == i {
					return names[person] + share(c) + star(c), true
				}
			}
			return "", false
		}, look{size: 9, boxed: true, wrap: true, center: true})
	}
	if b.has(roster.Open) {
		row++
		text, l := empty(roster.Open)
		b.text(1, row, text, l)
		b.text(2, row, "", cellLook)
		l.size, l.wrap = 9, true
		b.line(row, func(person, block int) (string, bool) { return names[person], b.Empty[person][block] == roster.Open }, l)
	}
	b.width(1, 1, 30)
	b.width(2, 2, 18)
	b.freeze(namesColumns, headRows)
	b.paper(letter, 1+(len(b.Blocks)-1)/roomy, 0, namesColumns+len(b.Blocks), row, namesColumns, headRows)
}

// line writes, for each block, those of whom who says yes, one below the other.
func (b *book) line(row int, who func(person, block int) (string, bool), filled look) {
	deepest := 2
	for t := range b.Blocks {
		var here []string
		for i := range b.People {
			if name, ok := who(i, t); ok {
				here = append(here, name)
			}
		}
		deepest = max(deepest, len(here))
		l := filled
		if len(here) == 0 {
			l = cellLook
		}
		b.text(namesColumns+1+t, row, strings.Join(here, "\n"), l)
	}
	const most = 409 // points: a row is not higher
	b.height(row, min(most, 12.5*float64(deepest)+5))
}

func star(c roster.Cell) string {
	if c.Pinned {
		return "*"
	}
	return ""
}

// shortNames are "A. Bergström", and the whole name where two would be the same.
func shortNames(people []roster.Person) []string {
	out, count := make([]string, len(people)), map[string]int{}
	for i, p := range people {
		out[i] = p.Name
		if words := strings.Fields(p.Name); len(words) > 1 {
			out[i] = string([]rune(words[0])[:1]) + ". " + words[len(words)-1]
		}
		count[out[i]]++
	}
	for i, p := range people {
		if count[out[i]] > 1 {
			out[i] = p.Name
		}
	}
	return out
}
