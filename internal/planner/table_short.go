package planner

import (
	"strconv"
	"strings"
	"unicode"
)

// shortNames gives each of several things a name of at most n characters, all different: from
// its code when that is short, else from the first words of its code, else with a number.
func shortNames(codes []string, n int) []string {
	taken := map[string]bool{}
	out := make([]string, len(codes))
	for i, code := range codes {
		out[i] = shortName(code, n, taken)
		taken[out[i]] = true
	}
	return out
}

func shortName(code string, n int, taken map[string]bool) string {
	parts := strings.FieldsFunc(code, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if len(parts) == 0 {
		parts = []string{"?"}
	}
	initials := parts[0][:min(len(parts[0]), max(1, n-len(parts)+1))]
	for _, p := range parts[1:] {
		initials += string([]rune(p)[:1])
	}
	for _, name := range []string{strings.Join(parts, ""), parts[0], clean(parts[0], n), clean(initials, n)} {
		if name = strings.ToUpper(name); length(name) <= n && !taken[name] {
			return name
		}
	}
	for k := 2; ; k++ {
		number := strconv.Itoa(k)
		if name := strings.ToUpper(clean(parts[0], n-len(number))) + number; !taken[name] {
			return name
		}
	}
}

// clean cuts without a mark.
func clean(s string, n int) string {
	r := []rune(s)
	return string(r[:min(len(r), max(0, n))])
}
