package scalar_test

import (
	"bytes"
	"context"
	"encoding/json"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/graph/scalar"
	"github.com/fellowplan/fellowplan/internal/fault"
)

func TestLeavesRefuseWhatResemblesThem(t *testing.T) {
	read := map[string]func(any) error{
		"Int":     func(v any) error { _, err := scalar.UnmarshalInt(v); return err },
		"Float":   func(v any) error { _, err := scalar.UnmarshalFloat(context.Background(), v); return err },
		"String":  func(v any) error { _, err := scalar.UnmarshalString(v); return err },
		"Boolean": func(v any) error { _, err := scalar.UnmarshalBoolean(v); return err },
		"ID":      func(v any) error { _, err := scalar.UnmarshalID(v); return err },
		"Date":    func(v any) error { _, err := scalar.UnmarshalDate(v); return err },
		"Time":    func(v any) error { _, err := scalar.UnmarshalTime(v); return err },
		"BigInt":  func(v any) error { _, err := scalar.UnmarshalBigInt(v); return err },
		"JSON":    func(v any) error { _, err := scalar.UnmarshalJSON(context.Background(), v); return err },
	}
	for _, c := range []struct {
		name, leaf string
		value      any
	}{
		{"number as text", "Int", "5"},
		{"one over 32 bits", "Int", json.Number("2147483648")},
		{"one under 32 bits", "Int", json.Number("-2147483649")},
		{"64 bits from a literal", "Int", int64(1) << 40},
		{"a fraction", "Int", json.Number("1.5")},
		{"an exponent", "Int", json.Number("1e3")},
		{"null", "Int", nil},
		{"truth value as a number", "Int", true},
		{"NaN as text", "Float", "NaN"},
		{"infinity as text", "Float", "-Inf"},
		{"number as text", "Float", "1.5"},
		{"overflow to infinity", "Float", json.Number("1e999")},
		{"not a number", "Float", math.NaN()},
		{"infinity", "Float", math.Inf(1)},
		{"number as text", "String", json.Number("5")},
		{"text as a truth value", "Boolean", "true"},
		{"number as a truth value", "Boolean", json.Number("1")},
		{"number as an id", "ID", json.Number("5")},
		{"empty id", "ID", ""},
		{"id with a quote", "ID", "fel_01'"},
		{"id of 65 bytes", "ID", strings.Repeat("a", 65)},
		{"day that the month lacks", "Date", "2027-02-29"},
		{"instant for a date", "Date", "2027-07-01T00:00:00Z"},
		{"date for an instant", "Time", "2027-07-01"},
		{"instant without an offset", "Time", "2027-07-01T12:00:00"},
		{"year 9999", "Time", "9999-07-01T12:00:00Z"},
		{"one over 64 bits", "BigInt", "9223372036854775808"},
		{"a fraction", "BigInt", json.Number("1.5")},
		{"list for an object", "JSON", []any{}},
		{"infinite number inside", "JSON", map[string]any{"a": []any{json.Number("1e999")}}},
		{"17 levels", "JSON", nest(17)},
		{"65 kB", "JSON", map[string]any{"a": strings.Repeat("x", 65<<10)}},
	} {
		t.Run(c.leaf+"/"+c.name, func(t *testing.T) {
			err := read[c.leaf](c.value)
			if l, ok := fault.Of(err); !ok || (l[0].Code != fault.BadInput && l[0].Code != fault.TooLarge) {
				t.Fatalf("it was read without a fault: %v", err)
			}
			if len(err.Error()) > 300 {
				t.Errorf("the sentence has %d bytes", len(err.Error()))
			}
		})
	}
}

// nest is an object of n levels.
func nest(n int) map[string]any {
	m := map[string]any{}
	for range n - 1 {
		m = map[string]any{"a": m}
	}
	return m
}

func TestLeavesReadWhatTheyWrite(t *testing.T) {
	if n, err := scalar.UnmarshalInt(json.Number("-2147483648")); n != math.MinInt32 || err != nil {
		t.Errorf("got %v, %v", n, err)
	}
	if f, err := scalar.UnmarshalFloat(context.Background(), json.Number("1e-3")); f != 0.001 || err != nil {
		t.Errorf("got %v, %v", f, err)
	}
	d, err := scalar.UnmarshalDate("2027-07-01")
	if err != nil || write(t, scalar.MarshalDate(d)) != `"2027-07-01"` || write(t, scalar.MarshalDate(civil.Date{})) != "null" {
		t.Errorf("got %v, %v", d, err)
	}
	m, err := scalar.UnmarshalJSON(context.Background(), map[string]any{"weeks": json.Number("52"), "share": json.Number("0.5"), "who": []any{"a<b", true, nil}})
	if got := writeContext(t, scalar.MarshalJSON(m)); err != nil || got != `{"share":0.5,"weeks":52,"who":["a<b",true,null]}` {
		t.Errorf("got %s, %v", got, err)
	}
	if _, err := scalar.UnmarshalJSON(context.Background(), nest(16)); err != nil {
		t.Errorf("16 levels: %v", err)
	}
	for _, v := range []any{"-9223372036854775808", json.Number("-9223372036854775808")} {
		if n, err := scalar.UnmarshalBigInt(v); n != math.MinInt64 || err != nil || write(t, scalar.MarshalBigInt(n)) != `"-9223372036854775808"` {
			t.Errorf("got %v, %v", n, err)
		}
	}
}

func TestInstantsAreStoredInOneZone(t *testing.T) {
	at, err := scalar.UnmarshalTime("2027-07-01T00:30:00+09:00")
	if err != nil || at.Location() != time.UTC || write(t, scalar.MarshalTime(at)) != `"2027-06-30T15:30:00Z"` {
		t.Errorf("got %v, %v", at, err)
	}
}

func TestANumberThatIsNoneIsNeverWritten(t *testing.T) {
	var b bytes.Buffer
	if err := scalar.MarshalFloat(math.NaN()).MarshalGQLContext(context.Background(), &b); err == nil || b.Len() != 0 {
		t.Errorf("NaN was written as %q, %v", b.String(), err)
	}
}

func write(t *testing.T, m graphql.Marshaler) string {
	t.Helper()
	var b bytes.Buffer
	m.MarshalGQL(&b)
	return b.String()
}

func writeContext(t *testing.T, m graphql.ContextMarshaler) string {
	t.Helper()
	var b bytes.Buffer
	if err := m.MarshalGQLContext(context.Background(), &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
