package problem

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"
	"sync"
)

// MaxBytes is the size of the largest file that Read takes.
const MaxBytes = 64 << 20

// Read reads one problem strictly: unknown and repeated fields, wrong types,
// numbers that are not whole, and anything after the problem are refused with
// an error that names the path, the value and what would be right. The
// problem read is not yet validated; see Validate.
func Read(r io.Reader) (*Problem, error) {
	p := &Problem{}
	if err := readStrict(r, p); err != nil {
		return nil, err
	}
	return p, nil
}

func readStrict(r io.Reader, into any) error {
	data, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if err != nil {
		return err
	}
	if len(data) > MaxBytes {
		return fmt.Errorf("the file is larger than %d MB", MaxBytes>>20)
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	w := &walker{d: d}
	w.value("", reflect.TypeOf(into).Elem())
	if w.syntax != nil {
		return fmt.Errorf("not JSON, near byte %d: %w", d.InputOffset(), w.syntax)
	}
	if len(w.found) > 0 {
		return Errors(w.found)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return fmt.Errorf("byte %d: something follows the end of the document; put one document in one file", d.InputOffset())
	}
	if err := json.Unmarshal(data, into); err != nil {
		return fmt.Errorf("reading: %w", err)
	}
	return nil
}

// A walker compares a stream of JSON tokens with the shape of a Go type.
type walker struct {
	d      *json.Decoder
	found  []FieldError
	syntax error
	depth  int
}

func (w *walker) bad(path string, value any, format string, a ...any) {
	if len(w.found) < maxErrors {
		w.found = append(w.found, FieldError{path, fmt.Sprint(value), fmt.Sprintf(format, a...)})
	}
}

func (w *walker) token() json.Token {
	if w.syntax != nil {
		return nil
	}
	tok, err := w.d.Token()
	if err != nil {
		if errors.Is(err, io.EOF) {
			err = io.ErrUnexpectedEOF
		}
		w.syntax = err
	}
	return tok
}

var (
	perBlockType  = reflect.TypeFor[PerBlock]()
	blockWishType = reflect.TypeFor[BlockWish]()
	rowType       = reflect.TypeFor[Row]()
	settingType   = reflect.TypeFor[Setting]()
	rawType       = reflect.TypeFor[json.RawMessage]()
)

// value consumes one JSON value that ought to have type t.
func (w *walker) value(path string, t reflect.Type) {
	tok := w.token()
	if w.syntax != nil {
		return
	}
	if w.depth++; w.depth > 100 {
		w.syntax = errors.New("nested deeper than 100 levels")
		return
	}
	defer func() { w.depth-- }()
	if t == rawType || t == nil {
		w.skip(tok)
		return
	}
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	switch tok := tok.(type) {
	case json.Delim:
		if tok == '{' {
			w.object(path, t)
		} else {
			w.list(path, t)
		}
	case nil:
		switch t.Kind() {
		case reflect.String, reflect.Int, reflect.Int64, reflect.Uint64, reflect.Bool:
			// null for an optional plain value is the same as leaving it out
		}
	case json.Number:
		if t == perBlockType {
			t = reflect.TypeFor[int64]()
		}
		switch t.Kind() {
		case reflect.Uint64:
			if _, err := strconv.ParseUint(tok.String(), 10, 64); err != nil {
				w.bad(path, tok, "write a whole number that is not negative")
			}
		case reflect.Int, reflect.Int64:
			if _, err := strconv.ParseInt(tok.String(), 10, 64); err != nil {
				w.bad(path, tok, "write a whole number of at most 18 digits")
			}
		case reflect.Float64:
			if _, err := strconv.ParseFloat(tok.String(), 64); err != nil {
				w.bad(path, tok, "write a finite number")
			}
		default:
			w.bad(path, tok, "a number stands where %s belongs", kindName(t))
		}
	case string:
		if t.Kind() != reflect.String {
			w.bad(path, strconv.Quote(tok), "a text stands where %s belongs", kindName(t))
		}
	case bool:
		if t.Kind() != reflect.Bool {
			w.bad(path, tok, "true or false stands where %s belongs", kindName(t))
		}
	}
}

func (w *walker) object(path string, t reflect.Type) {
	fields := fieldsOf(t)
	fits := fields != nil || t.Kind() == reflect.Map || t == settingType
	if !fits {
		w.bad(path, "{…}", "an object stands where %s belongs", kindName(t))
	}
	seen := map[string]bool{}
	for w.syntax == nil && w.d.More() {
		key, _ := w.token().(string)
		at := join(path, key)
		if seen[key] {
			w.bad(at, "", "the field stands twice; keep one")
		}
		seen[key] = true
		switch {
		case !fits || t == settingType:
			w.value(at, nil)
		case t.Kind() == reflect.Map:
			if t.Key().Kind() == reflect.Int {
				if _, err := strconv.Atoi(key); err != nil {
					w.bad(at, strconv.Quote(key), "the name must be a block number")
				}
			}
			w.value(at, t.Elem())
		default:
			f, ok := fields[key]
			if !ok {
				w.bad(at, "", "unknown field; known here: %s", names(t))
			}
			w.value(at, f)
		}
	}
	w.token() // }
}

func (w *walker) list(path string, t reflect.Type) {
	var elem reflect.Type
	fits, want := true, -1
	switch {
	case t == perBlockType:
		elem = reflect.TypeFor[int64]()
	case t == rowType:
		elem = reflect.TypeFor[*string]()
	case t == blockWishType:
		want = 3
	case t.Kind() == reflect.Slice:
		elem = t.Elem()
	case t.Kind() == reflect.Array:
		elem, want = t.Elem(), t.Len()
	default:
		fits = false
		w.bad(path, "[…]", "a list stands where %s belongs", kindName(t))
	}
	n := 0
	for w.syntax == nil && w.d.More() {
		e := elem
		if t == blockWishType && fits {
			e = [...]reflect.Type{reflect.TypeFor[string](), reflect.TypeFor[int](), reflect.TypeFor[int64]()}[min(n, 2)]
		}
		w.value(fmt.Sprintf("%s[%d]", path, n), e)
		n++
	}
	w.token() // ]
	if fits && want >= 0 && n != want {
		w.bad(path, fmt.Sprintf("%d entries", n), "write exactly %d", want)
	}
}

// skip consumes the rest of a value of any shape.
func (w *walker) skip(tok json.Token) {
	d, ok := tok.(json.Delim)
	if !ok {
		return
	}
	for w.syntax == nil && w.d.More() {
		if d == '{' {
			w.token()
		}
		w.value("", nil)
	}
	w.token()
}

// known holds the fields of every shape that was read.
var known sync.Map // reflect.Type to map[string]reflect.Type

func fieldsOf(t reflect.Type) map[string]reflect.Type {
	if m, ok := known.Load(t); ok {
		return m.(map[string]reflect.Type) //nolint:forcetypeassert // nothing else is stored
	}
	if t.Kind() != reflect.Struct || t == perBlockType || t == blockWishType || t == settingType {
		return nil
	}
	m := map[string]reflect.Type{}
	for i := range t.NumField() {
		name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		m[name] = t.Field(i).Type
	}
	known.Store(t, m)
	return m
}

func names(t reflect.Type) string {
	var s []string
	for i := range t.NumField() {
		name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		s = append(s, name)
	}
	return strings.Join(s, ", ")
}

func kindName(t reflect.Type) string {
	switch {
	case t == perBlockType:
		return "a whole number or a list with one per block"
	case t == blockWishType:
		return "[rotation, block, score]"
	}
	switch t.Kind() {
	case reflect.String:
		return "a text"
	case reflect.Int, reflect.Int64, reflect.Uint64:
		return "a whole number"
	case reflect.Float64:
		return "a number"
	case reflect.Bool:
		return "true or false"
	case reflect.Slice, reflect.Array:
		return "a list"
	}
	return "an object"
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}
