package rule

import (
	"cmp"
	"fmt"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// Says puts a setting into one sentence: what it asks, of whom, where and when.
func Says(p *problem.Problem, s problem.Setting) string {
	r, ok := ByID(s.ID)
	if !ok {
		return fmt.Sprintf("The rule %q holds.", s.ID)
	}
	if r.Says == nil {
		return fmt.Sprintf("The rule %q holds.", r.Title)
	}
	return r.Says(newYear(p, &problem.Schedule{}), s)
}

// of names whom a setting speaks of, in parentheses; nothing for everybody.
func (y *Year) of(q scope) string {
	switch {
	case len(q.Fellows) > 4:
		return fmt.Sprintf(" (%d fellows: %s, %s and others)", len(q.Fellows), y.who(q.Fellows[0]), y.who(q.Fellows[1]))
	case len(q.Fellows) > 0:
		var names []string
		for _, id := range q.Fellows {
			names = append(names, y.who(id))
		}
		return " (" + joined(names) + ")"
	case len(q.Tracks) > 0:
		var names []string
		for i := range y.P.Tracks {
			for _, id := range q.Tracks {
				if t := &y.P.Tracks[i]; t.ID == id {
					names = append(names, cmp.Or(t.Title, t.ID))
				}
			}
		}
		return " (track " + joined(names) + ")"
	}
	return ""
}

// when names blocks; none listed is all of them.
func (y *Year) when(blocks []int) string {
	if len(blocks) == 0 || len(blocks) == y.T {
		return "every block"
	}
	return BlockNames(y.P, blocks)
}

// between says a range of a number of things; most or more is no upper limit.
func between(least, most, unlimited int64, thing string) string {
	switch {
	case least == most:
		return "exactly " + count(least, thing)
	case most >= unlimited:
		return "at least " + count(least, thing)
	case least <= 0:
		return "at most " + count(most, thing)
	}
	return fmt.Sprintf("%d to %s", least, count(most, thing))
}

// countAre is "1 fellow is", "2 fellows are".
func countAre(n int64, thing string) string {
	if n == 1 {
		return "1 " + thing + " is"
	}
	return count(n, thing) + " are"
}

// numberIs is "1 is" or "3 are".
func numberIs(n int64) string {
	if n == 1 {
		return "1 is"
	}
	return fmt.Sprintf("%d are", n)
}

// fits is "1 fits" or "3 fit".
func fits(n int64) string {
	if n == 1 {
		return "1 fits"
	}
	return fmt.Sprintf("%d fit", n)
}

func joined(names []string) (text string) {
	for i, name := range names {
		switch {
		case i == 0:
		case i == len(names)-1:
			text += " and "
		default:
			text += ", "
		}
		text += name
	}
	return text
}
