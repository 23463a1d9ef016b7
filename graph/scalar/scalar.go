// Package scalar holds the leaves of the GraphQL schema. They are stricter than
// the generator's own, which takes 64-bit numbers and strings for an Int and
// "NaN" for a Float: a number that is none would break every later list that
// holds it. Every refusal is a fault that names what was found and what would be right.
package scalar

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// refuse says what was expected and what was found.
func refuse(expected string, found any) error {
	return fault.New(fault.BadInput, "expected %s, found %s", expected, show(found))
}

// show writes a value as the caller wrote it, shortened.
func show(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case string:
		return strconv.Quote(clip(v))
	case json.Number:
		return clip(v.String())
	case map[string]any:
		return "an object"
	case []any:
		return "a list"
	}
	return clip(fmt.Sprint(v))
}

func clip(s string) string {
	const most = 60
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}

// MarshalInt writes a whole number.
func MarshalInt(i int) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) { _, _ = io.WriteString(w, strconv.Itoa(i)) })
}

// UnmarshalInt reads a whole number of 32 bits: no text, no fraction.
func UnmarshalInt(v any) (int, error) {
	const expected = "a whole number from -2147483648 to 2147483647"
	n, ok := wholeNumber(v)
	if !ok || n < math.MinInt32 || n > math.MaxInt32 {
		return 0, refuse(expected, v)
	}
	return int(n), nil
}

// wholeNumber reads the number forms that a query literal, a JSON body and a default value take.
func wholeNumber(v any) (int64, bool) {
	switch v := v.(type) {
	case int:
		return int64(v), true
	case int32:
		return int64(v), true
	case int64:
		return v, true
	case float64:
		return int64(v), v == math.Trunc(v) && math.Abs(v) <= math.MaxInt32+1
	case json.Number:
		n, err := strconv.ParseInt(v.String(), 10, 64)
		return n, err == nil
	}
	return 0, false
}

// MarshalBigInt writes a whole number of 64 bits as text: numbers of JSON lose digits beyond 53 bits.
func MarshalBigInt(i int64) graphql.Marshaler {
	return graphql.MarshalString(strconv.FormatInt(i, 10))
}

// UnmarshalBigInt reads a whole number of 64 bits from text or from a number.
func UnmarshalBigInt(v any) (int64, error) {
	if s, ok := v.(string); ok {
		if n, err := strconv.ParseInt(s, 10, 64); err == nil {
			return n, nil
		}
	} else if n, ok := wholeNumber(v); ok {
		return n, nil
	}
	return 0, refuse("a whole number of 64 bits", v)
}

// MarshalFloat writes a finite number; anything else is an error of ours and not null or invalid JSON.
func MarshalFloat(f float64) graphql.ContextMarshaler {
	return contextWriter(func(w io.Writer) error {
		if !finite(f) {
			return fmt.Errorf("a stored number is %v and cannot be shown", f)
		}
		_, err := io.WriteString(w, strconv.FormatFloat(f, 'g', -1, 64))
		return err
	})
}

// UnmarshalFloat reads a finite number: no text, no "NaN", no infinity, no overflow.
func UnmarshalFloat(_ context.Context, v any) (float64, error) {
	const expected = "a finite number"
	var f float64
	switch x := v.(type) {
	case float64:
		f = x
	case int:
		f = float64(x)
	case int64:
		f = float64(x)
	case json.Number:
		var err error
		if f, err = strconv.ParseFloat(x.String(), 64); err != nil {
			return 0, refuse(expected, v)
		}
	default:
		return 0, refuse(expected, v)
	}
	if !finite(f) {
		return 0, refuse(expected, v)
	}
	return f, nil
}

func finite(f float64) bool { return !math.IsNaN(f) && !math.IsInf(f, 0) }

// MarshalString writes text.
func MarshalString(s string) graphql.Marshaler { return graphql.MarshalString(s) }

// UnmarshalString reads text: no number, no truth value.
func UnmarshalString(v any) (string, error) {
	s, ok := v.(string)
	if !ok {
		return "", refuse("text", v)
	}
	return s, nil
}

// MarshalBoolean writes a truth value.
func MarshalBoolean(b bool) graphql.Marshaler { return graphql.MarshalBoolean(b) }

// UnmarshalBoolean reads true or false and nothing that resembles them.
func UnmarshalBoolean(v any) (bool, error) {
	b, ok := v.(bool)
	if !ok {
		return false, refuse("true or false", v)
	}
	return b, nil
}

// MarshalID writes a global id; there is none that is empty, so that nothing is null.
func MarshalID(s string) graphql.Marshaler {
	if s == "" {
		return graphql.Null
	}
	return graphql.MarshalString(s)
}

// UnmarshalID reads a global id: at most 64 bytes of letters, digits and "_".
func UnmarshalID(v any) (string, error) {
	const expected = `an id as the server gave it, such as "fel_01J…"`
	s, ok := v.(string)
	if !ok || s == "" || len(s) > 64 || strings.Trim(s, "_") == "" {
		return "", refuse(expected, v)
	}
	for _, c := range []byte(s) {
		if (c < '0' || c > '9') && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z') && c != '_' {
			return "", refuse(expected, v)
		}
	}
	return s, nil
}

// MarshalDate writes a civil date, and null for no date.
func MarshalDate(d civil.Date) graphql.Marshaler {
	if d.IsZero() {
		return graphql.Null
	}
	return graphql.MarshalString(d.String())
}

// UnmarshalDate reads a civil date.
func UnmarshalDate(v any) (civil.Date, error) {
	s, ok := v.(string)
	if !ok {
		return civil.Date{}, refuse(`a date such as "2027-07-01"`, v)
	}
	d, err := civil.Parse(s)
	if err != nil {
		return civil.Date{}, fault.New(fault.BadInput, "%s", err.Error())
	}
	return d, nil
}

// MarshalTime writes an instant in UTC, and null for none.
func MarshalTime(t time.Time) graphql.Marshaler {
	if t.IsZero() {
		return graphql.Null
	}
	return graphql.MarshalString(t.UTC().Format(time.RFC3339Nano))
}

// UnmarshalTime reads an instant and turns it into UTC: instants are stored as
// text and compared as text, so two offsets for one instant must not both exist.
func UnmarshalTime(v any) (time.Time, error) {
	const expected = `an instant such as "2027-07-01T12:30:00Z"`
	s, ok := v.(string)
	if !ok || len(s) > 40 {
		return time.Time{}, refuse(expected, v)
	}
	t, err := time.Parse(time.RFC3339Nano, s)
	if err != nil {
		return time.Time{}, refuse(expected, v)
	}
	t = t.UTC()
	if t.Year() < civil.MinYear || t.Year() > civil.MaxYear {
		return time.Time{}, fault.New(fault.BadInput, "the year %d is outside %d to %d", t.Year(), civil.MinYear, civil.MaxYear)
	}
	return t, nil
}

// contextWriter is a marshaler that may fail.
type contextWriter func(io.Writer) error
