package export

import (
	"strings"
	"unicode"

	"github.com/xuri/excelize/v2"

	"github.com/fellowplan/fellowplan/internal/roster"
)

// Colors of ink and paper.
const (
	ink      = "15181E"
	inkSoft  = "5A6270"
	inkOpen  = "B4231C"
	headFill = "E9ECF1"
	openFill = "FDE3E0"
	awayFill = "EDEEF1"
	noneFill = "DADDE3"
	boxInk   = "C3C8D1"
)

// tints are the colors of tasks, in an order in which neighbors are far apart also for people who see colors otherwise;
// after the last of them the next twelve tasks are hatched. Every cell says in letters as well what it is.
var tints = [...]struct{ fill, hatch string }{
	{"BDDCFF", "7EA7DC"}, {"F3D4AA", "C69D63"}, {"B1E7CF", "6BB797"}, {"F0CBF1", "C291C4"}, {"A8E5F4", "5AB3C8"}, {"FFCBB9", "D6917A"},
	{"CFE1B3", "98AF70"}, {"D8D3FF", "A39BDA"}, {"A7E8E2", "58B7B1"}, {"FFC8CF", "D68D98"}, {"E3DBAA", "B2A662"}, {"FAC9E3", "CE8EB2"},
}

// Patterns by their number in spreadsheets: solid, then thin hatchings that text stays readable on.
var patterns = [...]int{1, 14, 13, 11, 12, 16}

// Formats of numbers.
const (
	textFormat = "@" // what looks like a formula stays a text, also when somebody edits the cell
	dateFormat = "d mmm yyyy"
)

// look is how a cell looks. Its zero value is plain text.
type look struct {
	size             float64 // 0: 10
	bold, italic     bool
	ink, fill        string
	pattern          int // 0: solid
	boxed            bool
	center, wrap, up bool
	indent           bool
	format           string // "": text
}

func (l look) style() *excelize.Style {
	size := l.size
	if size == 0 {
		size = 10
	}
	color := l.ink
	if color == "" {
		color = ink
	}
	format := l.format
	if format == "" {
		format = textFormat
	}
	out := &excelize.Style{
		Font:         &excelize.Font{Family: "Calibri", Size: size, Bold: l.bold, Italic: l.italic, Color: color},
		Alignment:    &excelize.Alignment{Vertical: "center", WrapText: l.wrap},
		CustomNumFmt: &format,
	}
	if l.center {
		out.Alignment.Horizontal = "center"
	}
	if l.indent {
		out.Alignment.Horizontal, out.Alignment.Indent = "left", 1
	}
	if l.up {
		out.Alignment.TextRotation = 90
	}
	if l.fill != "" {
		pattern := l.pattern
		if pattern == 0 {
			pattern = 1
		}
		out.Fill = excelize.Fill{Type: "pattern", Pattern: pattern, Color: []string{l.fill}}
	}
	if l.boxed {
		for _, side := range []string{"left", "right", "top", "bottom"} {
			out.Border = append(out.Border, excelize.Border{Type: side, Color: boxInk, Style: 1})
		}
	}
	return out
}

// tint is the look of a task's cells.
func tint(task int) look {
	t, p := tints[task%len(tints)], patterns[task/len(tints)%len(patterns)]
	l := look{fill: t.fill, pattern: p, boxed: true, center: true, wrap: true}
	if p != 1 {
		l.fill = t.hatch
	}
	return l
}

var (
	headLook = look{bold: true, fill: headFill, boxed: true, center: true, wrap: true}
	dateLook = look{size: 9, ink: inkSoft, fill: headFill, boxed: true, center: true, wrap: true}
	nameLook = look{bold: true, boxed: true}
	softLook = look{ink: inkSoft, boxed: true, center: true}
	cellLook = look{boxed: true}
)

// empty is the look of a place without an assignment, and what it says.
func empty(g roster.Gap) (string, look) {
	switch g {
	case roster.Open:
		return "OPEN", look{bold: true, ink: inkOpen, fill: openFill, boxed: true, center: true}
	case roster.Away:
		return "Leave", look{italic: true, ink: inkSoft, fill: awayFill, boxed: true, center: true}
	case roster.Absent:
		return "", look{fill: noneFill, boxed: true}
	}
	return "", look{boxed: true}
}

// lettersOf gives every task two letters that no other has, for cells in which there is no room for more.
func lettersOf(tasks []roster.Task) []string {
	taken := map[string]bool{}
	out := make([]string, len(tasks))
	for i, t := range tasks {
		out[i] = letters(t.Title, taken)
		taken[out[i]] = true
	}
	return out
}

var small = map[string]bool{"and": true, "of": true, "the": true, "a": true, "an": true, "in": true, "on": true, "with": true, "for": true, "to": true, "at": true}

func letters(title string, taken map[string]bool) string {
	var words [][]rune
	for _, w := range strings.FieldsFunc(title, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if !small[strings.ToLower(w)] {
			words = append(words, []rune(strings.ToUpper(w)))
		}
	}
	if len(words) == 0 {
		words = [][]rune{{'X'}}
	}
	first := words[0]
	var ways []string
	if len(words) > 1 {
		ways = append(ways, string([]rune{first[0], words[1][0]}))
	}
	for _, w := range words {
		for _, c := range w {
			ways = append(ways, string([]rune{first[0], c}))
		}
	}
	for _, c := range "123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ" {
		ways = append(ways, string([]rune{first[0], c}))
	}
	for k, w := range ways {
		if !taken[w] && (k > 0 || len(words) > 1) {
			return w
		}
	}
	return string(first[0]) + "?"
}
