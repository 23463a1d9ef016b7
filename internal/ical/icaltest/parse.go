// Package icaltest reads iCalendar files for tests: strictly, by RFC 5545 and nothing else. It
// shares no code with what writes them, and takes times in a zone for what the file itself says of the zone.
package icaltest

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// File is what stands in a calendar file.
type File struct {
	Properties map[string]string
	Events     []Event
	zones      map[string][]observance
}

// Event is one event.
type Event struct {
	UID, Summary, Description, Location string
	Sequence                            int
	Stamp, Modified                     time.Time
	AllDay                              bool
	Start, End                          time.Time // of an all-day event midnight UTC, the end not included
}

// observance is a stretch of a zone from its onset on.
type observance struct {
	onset    time.Time
	from, to int // seconds east of UTC
}

// property is one line, unfolded.
type property struct {
	name   string
	params map[string]string
	value  string
}

// component is what stands between BEGIN and END.
type component struct {
	name  string
	props []property
	parts []*component
}

// Parse reads a file and says what is wrong with the first thing that is.
func Parse(content []byte) (*File, error) {
	lines, err := unfold(content)
	if err != nil {
		return nil, err
	}
	root, err := nest(lines)
	if err != nil {
		return nil, err
	}
	f := &File{Properties: map[string]string{}, zones: map[string][]observance{}}
	for _, p := range root.props {
		if _, twice := f.Properties[p.name]; twice {
			return nil, fmt.Errorf("%s stands twice", p.name)
		}
		f.Properties[p.name] = p.value
	}
	if f.Properties["VERSION"] != "2.0" || f.Properties["PRODID"] == "" {
		return nil, fmt.Errorf("VERSION is %q and PRODID %q", f.Properties["VERSION"], f.Properties["PRODID"])
	}
	for _, c := range root.parts {
		if c.name == "VTIMEZONE" {
			if err := f.zone(c); err != nil {
				return nil, err
			}
		}
	}
	seen := map[string]bool{}
	for _, c := range root.parts {
		if c.name != "VEVENT" {
			continue
		}
		e, err := f.event(c)
		if err != nil {
			return nil, err
		}
		if seen[e.UID] {
			return nil, fmt.Errorf("the UID %s stands twice", e.UID)
		}
		seen[e.UID] = true
		f.Events = append(f.Events, e)
	}
	return f, nil
}

// unfold takes the lines apart: CRLF, at most 75 octets, whole characters of UTF-8.
func unfold(content []byte) ([]string, error) {
	if !bytes.HasSuffix(content, []byte("\r\n")) {
		return nil, fmt.Errorf("the last line does not end with CRLF")
	}
	var out []string
	for _, raw := range strings.Split(strings.TrimSuffix(string(content), "\r\n"), "\r\n") {
		switch {
		case len(raw) > 75:
			return nil, fmt.Errorf("a line has %d octets: %s", len(raw), raw)
		case !utf8.ValidString(raw):
			return nil, fmt.Errorf("a line breaks inside a character: %q", raw)
		case strings.ContainsAny(raw, "\r\n"):
			return nil, fmt.Errorf("a line has a lone CR or LF: %q", raw)
		case raw == "":
			return nil, fmt.Errorf("there is an empty line")
		case raw[0] == ' ' || raw[0] == '\t':
			if len(out) == 0 {
				return nil, fmt.Errorf("the first line is a continuation")
			}
			out[len(out)-1] += raw[1:]
		default:
			out = append(out, raw)
		}
	}
	return out, nil
}

func nest(lines []string) (*component, error) {
	var open []*component
	var root *component
	for _, line := range lines {
		p, err := split(line)
		if err != nil {
			return nil, err
		}
		switch {
		case root != nil:
			return nil, fmt.Errorf("something stands after the calendar: %s", line)
		case p.name == "BEGIN":
			open = append(open, &component{name: p.value})
		case len(open) == 0:
			return nil, fmt.Errorf("%s stands outside", line)
		case p.name == "END":
			c := open[len(open)-1]
			if c.name != p.value {
				return nil, fmt.Errorf("%s ends as %s", c.name, p.value)
			}
			if open = open[:len(open)-1]; len(open) == 0 {
				root = c
				continue
			}
			open[len(open)-1].parts = append(open[len(open)-1].parts, c)
		default:
			open[len(open)-1].props = append(open[len(open)-1].props, p)
		}
	}
	if root == nil || root.name != "VCALENDAR" {
		return nil, fmt.Errorf("there is no whole VCALENDAR")
	}
	return root, nil
}

// split takes a line apart: name *(";" param "=" value) ":" value.
func split(line string) (property, error) {
	head, value, found := strings.Cut(line, ":") // none of our parameters has a colon
	if !found {
		return property{}, fmt.Errorf("a line without a colon: %s", line)
	}
	parts := strings.Split(head, ";")
	p := property{name: parts[0], params: map[string]string{}, value: value}
	if p.name == "" || strings.Trim(p.name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ-0123456789") != "" {
		return property{}, fmt.Errorf("%q is no name", p.name)
	}
	for _, param := range parts[1:] {
		name, v, ok := strings.Cut(param, "=")
		if _, twice := p.params[name]; !ok || twice {
			return property{}, fmt.Errorf("the parameter %q of %s", param, p.name)
		}
		p.params[name] = v
	}
	return p, nil
}

// one is a property that may stand once.
func (c *component) one(name string) (property, bool, error) {
	var found []property
	for _, p := range c.props {
		if p.name == name {
			found = append(found, p)
		}
	}
	if len(found) > 1 {
		return property{}, false, fmt.Errorf("%s has %d of %s", c.name, len(found), name)
	}
	if len(found) == 0 {
		return property{}, false, nil
	}
	return found[0], true, nil
}

// need is the value of a property that must stand once.
func (c *component) need(name string) (string, error) {
	p, ok, err := c.one(name)
	if err == nil && !ok {
		err = fmt.Errorf("%s has no %s", c.name, name)
	}
	return p.value, err
}

func (f *File) zone(c *component) error {
	id, err := c.need("TZID")
	if err != nil {
		return err
	}
	for _, part := range c.parts {
		if part.name != "STANDARD" && part.name != "DAYLIGHT" {
			return fmt.Errorf("a zone has a %s", part.name)
		}
		var o observance
		local, err := part.need("DTSTART")
		if err != nil {
			return err
		}
		for name, into := range map[string]*int{"TZOFFSETFROM": &o.from, "TZOFFSETTO": &o.to} {
			v, err := part.need(name)
			if err != nil {
				return err
			}
			if *into, err = offset(v); err != nil {
				return err
			}
		}
		at, err := time.Parse("20060102T150405", local)
		if err != nil {
			return err
		}
		o.onset = at.Add(-time.Duration(o.from) * time.Second)
		f.zones[id] = append(f.zones[id], o)
	}
	slices.SortFunc(f.zones[id], func(a, b observance) int { return a.onset.Compare(b.onset) })
	if len(f.zones[id]) == 0 {
		return fmt.Errorf("the zone %s is empty", id)
	}
	return nil
}

func offset(v string) (int, error) {
	if len(v) != 5 && len(v) != 7 || v[0] != '+' && v[0] != '-' {
		return 0, fmt.Errorf("%q is no offset", v)
	}
	n, err := strconv.Atoi(v[1:])
	if len(v) == 5 {
		n *= 100
	}
	seconds := n/10000*3600 + n/100%100*60 + n%100
	if v[0] == '-' {
		seconds = -seconds
	}
	return seconds, err
}

// instant is what a local time means: of two that the clock shows alike, the first.
func (f *File) instant(zone string, local time.Time) (time.Time, error) {
	all := f.zones[zone]
	for i, o := range all {
		at := local.Add(-time.Duration(o.to) * time.Second)
		if !at.Before(o.onset) && (i+1 == len(all) || at.Before(all[i+1].onset)) {
			return at, nil
		}
	}
	return time.Time{}, fmt.Errorf("the file's zone %q has no %s", zone, local.Format("2006-01-02 15:04:05"))
}

func (f *File) event(c *component) (e Event, err error) {
	if e.UID, err = c.need("UID"); err != nil {
		return e, err
	}
	sequence, err := c.need("SEQUENCE")
	if err != nil {
		return e, err
	}
	if e.Sequence, err = strconv.Atoi(sequence); err != nil || e.Sequence < 0 || e.Sequence > 1<<31-1 {
		return e, fmt.Errorf("SEQUENCE is %q", sequence)
	}
	for name, into := range map[string]*time.Time{"DTSTAMP": &e.Stamp, "LAST-MODIFIED": &e.Modified} {
		v, err := c.need(name)
		if err != nil {
			return e, err
		}
		if *into, err = time.Parse("20060102T150405Z", v); err != nil {
			return e, err
		}
	}
	for name, into := range map[string]*string{"SUMMARY": &e.Summary, "DESCRIPTION": &e.Description, "LOCATION": &e.Location} {
		p, _, err := c.one(name)
		if err != nil {
			return e, err
		}
		if *into, err = text(p.value); err != nil {
			return e, err
		}
	}
	if e.Start, e.AllDay, err = f.when(c, "DTSTART"); err != nil {
		return e, err
	}
	var same bool
	if e.End, same, err = f.when(c, "DTEND"); err != nil {
		return e, err
	}
	if same != e.AllDay || !e.End.After(e.Start) {
		return e, fmt.Errorf("%s is from %s to %s", e.UID, e.Start, e.End)
	}
	return e, nil
}

func (f *File) when(c *component, name string) (at time.Time, day bool, err error) {
	p, ok, err := c.one(name)
	if err != nil || !ok {
		return at, false, fmt.Errorf("%s: %v, %w", name, ok, err)
	}
	switch {
	case p.params["VALUE"] == "DATE":
		at, err = time.Parse("20060102", p.value)
		return at, true, err
	case strings.HasSuffix(p.value, "Z"):
		at, err = time.Parse("20060102T150405Z", p.value)
		return at, false, err
	}
	local, err := time.Parse("20060102T150405", p.value)
	if err != nil {
		return at, false, err
	}
	at, err = f.instant(p.params["TZID"], local)
	return at, false, err
}

// text undoes the escapes of a TEXT.
func text(v string) (string, error) {
	var b strings.Builder
	for i := 0; i < len(v); i++ {
		switch {
		case v[i] == ';' || v[i] == ',':
			return "", fmt.Errorf("a bare %q in %q", v[i], v)
		case v[i] != '\\':
			b.WriteByte(v[i])
			continue
		case i+1 == len(v):
			return "", fmt.Errorf("a lone backslash in %q", v)
		}
		i++
		switch v[i] {
		case 'n', 'N':
			b.WriteByte('\n')
		case '\\', ';', ',':
			b.WriteByte(v[i])
		default:
			return "", fmt.Errorf("the escape \\%c in %q", v[i], v)
		}
	}
	return b.String(), nil
}
