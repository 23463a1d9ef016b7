package draft

import (
	"fmt"
	"io"
	"strconv"
)

// The kinds are written as GraphQL's enums are: quoted names. Nobody sends them.

// MarshalGQL writes the kind.
func (k ChangeKind) MarshalGQL(w io.Writer) { write(w, string(k)) }

// UnmarshalGQL reads the kind.
func (k *ChangeKind) UnmarshalGQL(v any) error { return read((*string)(k), v) }

// MarshalGQL writes the kind.
func (k DiffKind) MarshalGQL(w io.Writer) { write(w, string(k)) }

// UnmarshalGQL reads the kind.
func (k *DiffKind) UnmarshalGQL(v any) error { return read((*string)(k), v) }

// MarshalGQL writes the kind.
func (k ReasonKind) MarshalGQL(w io.Writer) { write(w, string(k)) }

// UnmarshalGQL reads the kind.
func (k *ReasonKind) UnmarshalGQL(v any) error { return read((*string)(k), v) }

func write(w io.Writer, name string) { _, _ = io.WriteString(w, strconv.Quote(name)) }

func read(into *string, v any) error {
	name, ok := v.(string)
	if !ok {
		return fmt.Errorf("%v is no name", v)
	}
	*into = name
	return nil
}
