package export

import (
	"strconv"
	"strings"

	"github.com/fellowplan/fellowplan/internal/roster"
)

// diagram is ACGME's block diagram of every fellow: blocks across, and for each its site, its
// rotation, and how much of it is outpatient and research. What nobody said stays empty: it is not guessed.
func diagram(s *source) ([]byte, error) {
	var rows [][]string
	for i, p := range s.People {
		if i > 0 {
			rows = append(rows, make([]string, len(s.Blocks)+2))
		}
		head := []string{p.Name, "Block"}
		lines := [][]string{{p.Name, "Site"}, {p.Name, "Rotation name"}, {p.Name, "% Outpatient"}, {p.Name, "% Research"}}
		for t, b := range s.Blocks {
			head = append(head, strconv.Itoa(b.Number)+": "+b.Title)
			for k, text := range s.box(i, t) {
				lines[k] = append(lines[k], text)
			}
		}
		rows = append(append(rows, head), lines...)
	}
	return table(rows, true)
}

// box is one block of one fellow: site, rotation, percent outpatient, percent research. Where a block is shared, each
// of the four lists its parts in the same order.
func (s *source) box(person, block int) [4]string {
	switch s.Empty[person][block] {
	case roster.Open:
		return [4]string{"", "OPEN", "", ""}
	case roster.Away:
		return [4]string{"", "Leave", "", ""}
	}
	var parts [4][]string
	cells := s.At(person, block)
	for _, c := range cells {
		task := s.TaskOf(c)
		for k, text := range []string{task.Site, task.Title + share(c), percent(task.Outpatient), percent(task.Research)} {
			if text == "" && len(cells) > 1 {
				text = "?" // keeps its place among the others
			}
			parts[k] = append(parts[k], text)
		}
	}
	var out [4]string
	for k := range parts {
		out[k] = strings.Join(parts[k], " / ")
	}
	return out
}

func percent(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}
