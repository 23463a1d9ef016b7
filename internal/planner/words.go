package planner

import (
	"strconv"
	"strings"
)

// count is "1 block", "3 blocks".
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}

// list joins names as a sentence does: "Ana", "Ana and Ben", "Ana, Ben and Chen".
func list(names []string) string {
	switch len(names) {
	case 0:
		return "nobody"
	case 1:
		return names[0]
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

// blocksOf writes hundredths as blocks: "2 blocks", "0.5 blocks".
func blocksOf(hundredths int) string {
	if hundredths%whole == 0 {
		return count(hundredths/whole, "block", "blocks")
	}
	return strings.TrimRight(strconv.FormatFloat(float64(hundredths)/whole, 'f', 2, 64), "0") + " blocks"
}
