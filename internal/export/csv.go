package export

import (
	"bytes"
	"encoding/csv"
	"strings"

	"github.com/jszwec/csvutil"

	"github.com/fellowplan/fellowplan/internal/roster"
)

// line is one line of the long form. A place without an assignment that should have one is a line, too.
type line struct {
	Fellow    string `csv:"Fellow"`
	Level     string `csv:"Level"`
	Track     string `csv:"Track"`
	Number    int    `csv:"Block number"`
	Block     string `csv:"Block"`
	FirstDay  string `csv:"First day"`
	LastDay   string `csv:"Last day"`
	Percent   int    `csv:"Percent,omitempty"`
	State     string `csv:"State"` // ASSIGNED, OPEN or LEAVE
	Rotation  string `csv:"Rotation"`
	Kind      string `csv:"Kind"`
	Option    string `csv:"Off-site option"`
	Site      string `csv:"Site"`
	Mentor    string `csv:"Mentor"`
	Pinned    string `csv:"Pinned"`
	PinReason string `csv:"Pin reason"`
}

// long is the form with one line for each cell.
func long(s *source) ([]byte, error) {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	w.UseCRLF = true // RFC 4180
	e := csvutil.NewEncoder(w)
	if err := e.EncodeHeader(line{}); err != nil {
		return nil, err
	}
	for i, p := range s.People {
		for t := range s.Blocks {
			for _, l := range s.lines(i, t) {
				l.Fellow, l.Level, l.Track, l.Block = safe(p.Name), safe(p.Level), safe(p.Track), safe(l.Block)
				if err := e.Encode(l); err != nil {
					return nil, err
				}
			}
		}
	}
	w.Flush()
	return b.Bytes(), w.Error()
}

// lines are those of one place.
func (s *source) lines(person, block int) []line {
	at := s.Blocks[block]
	about := line{Number: at.Number, Block: at.Title}
	var out []line
	for _, c := range s.At(person, block) {
		l, task := about, s.TaskOf(c)
		l.FirstDay, l.LastDay, l.Percent, l.State = c.Days.From.String(), c.Days.To.String(), c.Percent, "ASSIGNED"
		l.Rotation, l.Kind, l.Site, l.Mentor = safe(task.Rotation), task.Kind, safe(task.Site), safe(s.MentorOf(c))
		if task.Offsite() {
			l.Option = safe(task.Title)
		}
		if c.Pinned {
			l.Pinned, l.PinReason = "yes", safe(c.Reason)
		}
		out = append(out, l)
	}
	if state := map[roster.Gap]string{roster.Open: "OPEN", roster.Away: "LEAVE"}[s.Empty[person][block]]; state != "" {
		l, days := about, at.Meet(s.People[person].Here)
		l.FirstDay, l.LastDay, l.State = days.From.String(), days.To.String(), state
		out = append(out, l)
	}
	return out
}

// grid is the form with one line for each fellow and one column for each block.
func grid(s *source) ([]byte, error) {
	head, from, to := []string{"Fellow", "Level"}, []string{"First day", ""}, []string{"Last day", ""}
	for _, b := range s.Blocks {
		head, from, to = append(head, b.Title), append(from, b.From.String()), append(to, b.To.String())
	}
	rows := [][]string{head, from, to}
	for i, p := range s.People {
		row := []string{p.Name, p.Level}
		for t := range s.Blocks {
			row = append(row, s.words(i, t))
		}
		rows = append(rows, row)
	}
	return table(rows, true)
}

// words say what stands in a place, for a cell of a grid.
func (s *source) words(person, block int) string {
	switch s.Empty[person][block] {
	case roster.Open:
		return "OPEN"
	case roster.Away:
		return "Leave"
	}
	var parts []string
	for _, c := range s.At(person, block) {
		parts = append(parts, s.TaskOf(c).Title+share(c))
	}
	return strings.Join(parts, " / ")
}
