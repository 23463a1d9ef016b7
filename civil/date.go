// Package civil holds the calendar date: a day that people name, without a
// clock and without a time zone. A rotation that ends on 30 June ends on 30 June
// in Rochester and in Tokyo; an instant would not.
//
// Dates are stored and sent as ISO 8601 ("2027-07-01"), which sorts as text in
// the order of time, and shown to people as "1 Jul 2027".
package civil

import (
	"database/sql/driver"
	"fmt"
	"time"
)

// Date is one day of the proleptic Gregorian calendar. The zero value is no
// date at all: IsZero reports it and Value stores NULL for it. Dates compare with ==.
type Date struct {
	year  int16
	month uint8
	day   uint8
}

// The first and last year that a program can speak of. The bounds keep typing
// errors ("0207-07-01", "20277-07-01") out of a calendar.
const (
	MinYear = 1900
	MaxYear = 2199
)

const layout = "2006-01-02"

// New returns the date, or an error when the calendar has no such day.
func New(year int, month time.Month, day int) (Date, error) {
	t := time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
	if t.Year() != year || t.Month() != month || t.Day() != day {
		return Date{}, fmt.Errorf("there is no day %04d-%02d-%02d", year, int(month), day)
	}
	if year < MinYear || year > MaxYear {
		return Date{}, fmt.Errorf("the year %d is outside %d to %d", year, MinYear, MaxYear)
	}
	return Date{int16(year), uint8(month), uint8(day)}, nil
}

// MustParse is Parse for constants in source code; it panics on a bad date.
func MustParse(s string) Date {
	d, err := Parse(s)
	if err != nil {
		panic(err)
	}
	return d
}

// Parse reads "2027-07-01" and nothing else.
func Parse(s string) (Date, error) {
	t, err := time.Parse(layout, s)
	if err != nil || len(s) != len(layout) {
		return Date{}, fmt.Errorf("%.40q is not a date: write year-month-day, as in 2027-07-01", s)
	}
	return New(t.Year(), t.Month(), t.Day())
}

// Of returns the date of an instant as seen in its own location.
func Of(t time.Time) Date {
	d, err := New(t.Year(), t.Month(), t.Day())
	if err != nil {
		return Date{}
	}
	return d
}

// IsZero reports whether this is no date.
func (d Date) IsZero() bool { return d == Date{} }

// Year is the year of the calendar, 1900 to 2199.
func (d Date) Year() int { return int(d.year) }

// Month is the month of the year.
func (d Date) Month() time.Month { return time.Month(d.month) }

// Day is the day of the month, counted from 1.
func (d Date) Day() int { return int(d.day) }

// Weekday is the day of the week.
func (d Date) Weekday() time.Weekday { return d.midnight().Weekday() }

// midnight is the instant at which the day starts in UTC; only arithmetic uses it.
func (d Date) midnight() time.Time {
	return time.Date(int(d.year), time.Month(d.month), int(d.day), 0, 0, 0, 0, time.UTC)
}

// Compare is -1, 0 or +1 as d is before, equal to or after e.
func (d Date) Compare(e Date) int { return d.midnight().Compare(e.midnight()) }

// Before reports whether d is an earlier day than e.
func (d Date) Before(e Date) bool { return d.Compare(e) < 0 }

// After reports whether d is a later day than e.
func (d Date) After(e Date) bool { return d.Compare(e) > 0 }

// AddDays moves by whole days; it saturates at the first and last day of the calendar's range.
func (d Date) AddDays(n int) Date {
	t := d.midnight().AddDate(0, 0, n)
	switch {
	case t.Year() < MinYear:
		return Date{MinYear, 1, 1}
	case t.Year() > MaxYear:
		return Date{MaxYear, 12, 31}
	}
	return Date{int16(t.Year()), uint8(t.Month()), uint8(t.Day())}
}

// DaysUntil counts the days from d to e: 0 for the same day, 1 for tomorrow.
func (d Date) DaysUntil(e Date) int {
	return int(e.midnight().Sub(d.midnight()) / (24 * time.Hour))
}

// String is the ISO form, "2027-07-01", and "" for no date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.year, d.month, d.day)
}

// Human is the form for people, "1 Jul 2027".
func (d Date) Human() string {
	if d.IsZero() {
		return "no date"
	}
	return d.midnight().Format("2 Jan 2006")
}

// MarshalText writes the ISO form.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads the ISO form; the empty text is no date.
func (d *Date) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*d = Date{}
		return nil
	}
	v, err := Parse(string(b))
	if err == nil {
		*d = v
	}
	return err
}

// Value stores the date as ISO text, and no date as NULL.
func (d Date) Value() (driver.Value, error) {
	if d.IsZero() {
		return nil, nil
	}
	return d.String(), nil
}

// Scan reads what Value stored, and the time.Time that some drivers make of a column declared as a date.
func (d *Date) Scan(src any) error {
	switch v := src.(type) {
	case nil:
		*d = Date{}
		return nil
	case string:
		return d.UnmarshalText([]byte(v))
	case []byte:
		return d.UnmarshalText(v)
	case time.Time:
		*d = Of(v.UTC())
		return nil
	}
	return fmt.Errorf("a date cannot be read from %T", src)
}
