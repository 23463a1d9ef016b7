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

// listed is "a", "a and b", "a, b and c".
func listed(names []string) string {
	if k := len(names) - 1; k > 0 {
		return strings.Join(names[:k], ", ") + " and " + names[k]
	}
	return strings.Join(names, "")
}

// blocksOf writes hundredths as blocks: "2 blocks", "0.5 blocks".
func blocksOf(hundredths int) string {
	if hundredths%whole == 0 {
		return count(hundredths/whole, "block", "blocks")
	}
	return strings.TrimRight(strconv.FormatFloat(float64(hundredths)/whole, 'f', 2, 64), "0") + " blocks"
}
