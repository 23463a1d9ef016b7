package planner

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// shortest is the most characters of a short name, mark included.
const shortest = 5

// shortNames gives each of several titles a name of at most five characters, all different, as
// clinicians abbreviate: short words stand as they are, long ones end in a consonant and a dot.
func shortNames(titles []string) []string {
	taken := map[string]bool{}
	out := make([]string, len(titles))
	for i, title := range titles {
		out[i] = shortName(title, taken)
		taken[out[i]] = true
	}
	return out
}

func shortName(title string, taken map[string]bool) string {
	words := significant(title)
	initials := ""
	for _, w := range words {
		if name := abbreviate(w); !taken[name] {
			return name
		}
		initials += strings.ToUpper(clean(w, 1))
	}
	if name := clean(initials, shortest); !taken[name] {
		return name
	}
	for n := 2; ; n++ {
		number := strconv.Itoa(n)
		if name := clean(initials, shortest-len(number)) + number; !taken[name] {
			return name
		}
	}
}

// significant are the words of a title that carry its meaning.
func significant(title string) []string {
	words := strings.FieldsFunc(title, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	words = slices.DeleteFunc(words, func(w string) bool {
		return slices.Contains([]string{"a", "an", "and", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with"}, strings.ToLower(w))
	})
	if len(words) == 0 {
		return []string{"?"}
	}
	return words
}

// abbreviate cuts a long word after its fourth letter, or the third when that is the last consonant: Clin., Tel.
func abbreviate(word string) string {
	r := []rune(word)
	r[0] = unicode.ToUpper(r[0])
	if len(r) <= shortest {
		return string(r)
	}
	n := shortest - 1
	if strings.ContainsRune("aeiouy", unicode.ToLower(r[n-1])) && !strings.ContainsRune("aeiouy", unicode.ToLower(r[n-2])) {
		n--
	}
	return string(r[:n]) + "."
}

// clean cuts to n characters without a mark.
func clean(s string, n int) string {
	r := []rune(s)
	return string(r[:min(len(r), max(0, n))])
}
