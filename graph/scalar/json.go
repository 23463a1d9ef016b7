package scalar

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"math"
	"strconv"

	"github.com/99designs/gqlgen/graphql"

	"github.com/fellowplan/fellowplan/internal/fault"
)

// The bounds of a JSON object, so that parameters stay parameters and no one stores a library in them.
const (
	MaxJSONBytes = 64 << 10
	MaxJSONDepth = 16
)

// MarshalGQLContext writes the value or says why it cannot.
func (f contextWriter) MarshalGQLContext(_ context.Context, w io.Writer) error { return f(w) }

// MarshalJSON writes a stored object, and null for none.
func MarshalJSON(m json.RawMessage) graphql.ContextMarshaler {
	return contextWriter(func(w io.Writer) error {
		if len(m) == 0 {
			m = json.RawMessage("null")
		}
		if !json.Valid(m) {
			return errors.New("a stored object is not JSON")
		}
		_, err := w.Write(m)
		return err
	})
}

// UnmarshalJSON reads an object within the bounds; its numbers are finite and its keys in order.
func UnmarshalJSON(_ context.Context, v any) (json.RawMessage, error) {
	m, ok := v.(map[string]any)
	if !ok {
		return nil, refuse("a JSON object", v)
	}
	size := 0
	out, err := plain(m, 1, &size)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(out); err != nil {
		return nil, refuse("a JSON object", v)
	}
	return bytes.TrimRight(b.Bytes(), "\n"), nil
}

// plain copies a value with numbers decoded, counting what it would take as text.
func plain(v any, depth int, size *int) (any, error) {
	if depth > MaxJSONDepth {
		return nil, fault.New(fault.TooLarge, "a JSON object has more than %d levels", MaxJSONDepth)
	}
	if s, ok := v.(string); ok {
		*size += len(s)
	}
	if *size += 4; *size > MaxJSONBytes {
		return nil, fault.New(fault.TooLarge, "a JSON object is larger than %d kB", MaxJSONBytes>>10)
	}
	switch v := v.(type) {
	case json.Number:
		return number(v)
	case float64:
		if !finite(v) {
			return nil, refuse("a finite number", v)
		}
		return v, nil
	case map[string]any:
		out := make(map[string]any, len(v))
		for k, e := range v {
			*size += len(k)
			p, err := plain(e, depth+1, size)
			if err != nil {
				return nil, err
			}
			out[k] = p
		}
		return out, nil
	case []any:
		out := make([]any, len(v))
		for i, e := range v {
			p, err := plain(e, depth+1, size)
			if err != nil {
				return nil, err
			}
			out[i] = p
		}
		return out, nil
	}
	return v, nil
}

// number is an int64 where that is exact for every JSON reader, else a finite float64.
func number(n json.Number) (any, error) {
	const exact = 1 << 53
	if i, err := strconv.ParseInt(n.String(), 10, 64); err == nil && i >= -exact && i <= exact {
		return i, nil
	}
	f, err := strconv.ParseFloat(n.String(), 64)
	if err != nil || math.IsInf(f, 0) {
		return nil, refuse("a finite number", n)
	}
	return f, nil
}
