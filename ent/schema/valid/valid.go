// Package valid holds the checks of single values. Each refusal is the end of a
// sentence that starts with the field: "title" + " must not be blank".
package valid

import (
	"fmt"
	"net/mail"
	"regexp"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// Line accepts one line of 1 to limit characters that is not blank and neither begins nor ends with a space.
func Line(limit int) func(string) error {
	return func(s string) error {
		switch {
		case strings.TrimSpace(s) == "":
			return fmt.Errorf("must not be blank")
		case strings.TrimSpace(s) != s:
			return fmt.Errorf("must not begin or end with a space: %.60q", s)
		case strings.ContainsAny(s, "\r\n"):
			return fmt.Errorf("must be one line")
		}
		return text(s, limit)
	}
}

// LineOrNothing accepts what Line accepts, and the empty text.
func LineOrNothing(limit int) func(string) error {
	line := Line(limit)
	return func(s string) error {
		if s == "" {
			return nil
		}
		return line(s)
	}
}

// Prose accepts any readable text of at most limit characters, the empty text as well.
func Prose(limit int) func(string) error {
	return func(s string) error { return text(s, limit) }
}

func text(s string, limit int) error {
	if !utf8.ValidString(s) {
		return fmt.Errorf("is not valid UTF-8 text")
	}
	if n := utf8.RuneCountInString(s); n > limit {
		return fmt.Errorf("has %d characters; at most %d fit", n, limit)
	}
	for _, r := range s {
		if unicode.IsControl(r) && r != '\n' && r != '\t' && r != '\r' {
			return fmt.Errorf("holds the control character %U", r)
		}
	}
	return nil
}

// CodeLen is the most characters of a code.
const CodeLen = 64

var code = regexp.MustCompile(`^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$`)

// Code accepts a short name for machines: letters, digits, and inside it "-", "_" and ".".
func Code(s string) error {
	switch {
	case s == "":
		return fmt.Errorf("must not be blank")
	case len(s) > CodeLen:
		return fmt.Errorf("has %d characters; at most %d fit", len(s), CodeLen)
	case !code.MatchString(s):
		return fmt.Errorf("%.60q is no code: use letters and digits, and inside it - or _ or . as well", s)
	}
	return nil
}

// Email accepts one bare address in lower case, so that equal addresses are equal texts.
func Email(s string) error {
	a, err := mail.ParseAddress(s)
	switch {
	case len(s) > 254:
		return fmt.Errorf("has %d characters; at most 254 fit", len(s))
	case err != nil || a.Address != s || !strings.Contains(s, "@"):
		return fmt.Errorf("%.60q is no e-mail address: write one like ada@example.org", s)
	case strings.ToLower(s) != s:
		return fmt.Errorf("%.60q must be in lower case: %s", s, strings.ToLower(s))
	}
	return nil
}

// Zone accepts the name of a time zone of the IANA database.
func Zone(s string) error {
	if _, err := time.LoadLocation(s); err != nil || s == "" || s == "Local" {
		return fmt.Errorf("%.60q is no time zone: write one like America/Chicago", s)
	}
	return nil
}

var clock = regexp.MustCompile(`^([01][0-9]|2[0-3]):[0-5][0-9]$`)

// Clock accepts a time of day in hours and minutes, or nothing.
func Clock(s string) error {
	if s != "" && !clock.MatchString(s) {
		return fmt.Errorf("%.60q is no time of day: write hours and minutes, as in 07:30 or 16:00", s)
	}
	return nil
}

// Between accepts whole numbers from least to most.
func Between(least, most int) func(int) error {
	return func(n int) error {
		if n < least || n > most {
			return fmt.Errorf("%d is outside %d to %d", n, least, most)
		}
		return nil
	}
}
