package whatif

import (
	"fmt"
	"io"
	"strconv"
)

// The kinds are written as GraphQL's enums are: quoted names. Nobody sends them.

// MarshalGQL writes the kind.
func (k LoadKind) MarshalGQL(w io.Writer) { write(w, string(k)) }

// UnmarshalGQL reads the kind.
func (k *LoadKind) UnmarshalGQL(v any) error { return read((*string)(k), v) }

// MarshalGQL writes the kind.
func (k OpenKind) MarshalGQL(w io.Writer) { write(w, string(k)) }

// UnmarshalGQL reads the kind.
func (k *OpenKind) UnmarshalGQL(v any) error { return read((*string)(k), v) }

// MarshalGQL writes the kind.
func (k ConflictKind) MarshalGQL(w io.Writer) { write(w, string(k)) }

// UnmarshalGQL reads the kind.
func (k *ConflictKind) UnmarshalGQL(v any) error { return read((*string)(k), v) }

// MarshalGQL writes the state.
func (k State) MarshalGQL(w io.Writer) { write(w, string(k)) }

// UnmarshalGQL reads the state.
func (k *State) UnmarshalGQL(v any) error { return read((*string)(k), v) }

func write(w io.Writer, name string) { _, _ = io.WriteString(w, strconv.Quote(name)) }

func read(into *string, v any) error {
	name, ok := v.(string)
	if !ok {
		return fmt.Errorf("%v is no name", v)
	}
	*into = name
	return nil
}
