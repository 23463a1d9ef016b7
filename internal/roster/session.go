package roster

import (
	"slices"

	"github.com/fellowplan/fellowplan/internal/calendar"
)

// Session is a run of consecutive blocks that somebody spends on one task.
type Session struct {
	Person, Task int
	Percent      int
	First, Last  int           // positions in Blocks
	Days         calendar.Span // without a day between the blocks
	Nth          int           // which of the person's sessions on the task it is, counted from 1
	Mentors      []string      // in the order of time
	Pinned       bool
	Reasons      []string // why
}

// Sessions joins the cells, in the order of person and time.
func (r *Roster) Sessions() []Session {
	var out []Session
	for i := range r.People {
		from := len(out)
		for t := range r.Blocks {
			for _, c := range r.At(i, t) {
				out = r.join(out, from, c)
			}
		}
		slices.SortStableFunc(out[from:], func(a, b Session) int { return a.Days.From.Compare(b.Days.From) })
		nth := map[int]int{}
		for k := from; k < len(out); k++ {
			nth[out[k].Task]++
			out[k].Nth = nth[out[k].Task]
		}
	}
	return out
}

// join adds a cell to the session of the same person that it continues, or begins one.
func (r *Roster) join(out []Session, from int, c Cell) []Session {
	at := slices.IndexFunc(out[from:], func(s Session) bool {
		return s.Task == c.Task && s.Percent == c.Percent && s.Last == c.Block-1 && s.Days.To.AddDays(1) == c.Days.From
	})
	if at < 0 {
		out = append(out, Session{Person: c.Person, Task: c.Task, Percent: c.Percent, First: c.Block, Last: c.Block, Days: c.Days})
		at = len(out) - 1 - from
	}
	s := &out[from+at]
	s.Last, s.Days.To = c.Block, c.Days.To
	if m := r.MentorOf(c); m != "" && !slices.Contains(s.Mentors, m) {
		s.Mentors = append(s.Mentors, m)
	}
	if c.Pinned {
		s.Pinned = true
		if c.Reason != "" && !slices.Contains(s.Reasons, c.Reason) {
			s.Reasons = append(s.Reasons, c.Reason)
		}
	}
	return out
}
