package valid_test

import (
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/ent/schema/valid"
)

// Each check with values on both sides of every bound.
func TestText(t *testing.T) {
	for name, c := range map[string]struct {
		check  func(string) error
		accept []string
		refuse []string
	}{
		"a line": {valid.Line(5), []string{"a", "12345", "é ü ß", "a b c"},
			[]string{"", " ", "123456", " a", "a ", "a\nb", "a\rb", "a\x00b", "a\xffb", "\u00a0"}},
		"a line or nothing": {valid.LineOrNothing(5), []string{"", "12345"}, []string{" ", "123456", "a\n"}},
		"prose":             {valid.Prose(5), []string{"", "a\nb", "a\tb", "ééééé"}, []string{"123456", "a\x07b", "a\xff"}},
		"a code": {valid.Code, []string{"a", "PACS-1", "3d_cad.v2", strings.Repeat("x", valid.CodeLen)},
			[]string{"", "-a", "a-", "a b", "a/b", "é", strings.Repeat("x", valid.CodeLen+1), "a\n"}},
		"an address": {valid.Email, []string{"ada@example.org", "a.b+c@x.y"},
			[]string{"", "ada", "Ada@example.org", "Ada <ada@example.org>", "ada@", "a@b@c", strings.Repeat("a", 250) + "@x.org"}},
		"a time of day": {valid.Clock, []string{"", "00:00", "07:30", "23:59"}, []string{"7:30", "24:00", "12:60", "12:3", "12:30:00", " 12:30", "noon"}},
		"a time zone":   {valid.Zone, []string{"America/Chicago", "UTC", "Asia/Tokyo"}, []string{"", "Local", "Mars/Olympus", "../etc/passwd"}},
	} {
		for _, s := range c.accept {
			if err := c.check(s); err != nil {
				t.Errorf("%s: %q is refused: %v", name, s, err)
			}
		}
		for _, s := range c.refuse {
			if err := c.check(s); err == nil {
				t.Errorf("%s: %q is accepted", name, s)
			}
		}
	}
}

func TestBetweenNamesTheValueAndTheBounds(t *testing.T) {
	check := valid.Between(1, 20)
	for n, ok := range map[int]bool{0: false, 1: true, 20: true, 21: false, -5: false} {
		if err := check(n); (err == nil) != ok {
			t.Errorf("%d: %v", n, err)
		}
	}
	if err := check(21); err == nil || err.Error() != "21 is outside 1 to 20" {
		t.Errorf("the sentence is %v", err)
	}
}
