package program

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"entgo.io/ent/privacy"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/migrate"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/program/invariant"
)

// Explain turns what ent refuses into faults whose paths start with path. Faults
// pass as they are; what is no refusal stays an accident. No driver's words get through.
func Explain(path string, err error) error {
	if err == nil {
		return nil
	}
	if _, ok := fault.Of(err); ok {
		return err
	}
	var (
		invalid    *ent.ValidationError
		constraint *ent.ConstraintError
		missing    *ent.NotFoundError
	)
	switch {
	case errors.As(err, &invalid):
		return explainInvalid(path, invalid)
	case errors.As(err, &constraint):
		return &fault.Fault{Code: fault.Conflict, Path: steps(path), Message: "this contradicts something that is already stored", Cause: err}
	case errors.As(err, &missing):
		return &fault.Fault{Code: fault.NotFound, Path: steps(path), Message: "there is no such " + strings.TrimSuffix(strings.TrimPrefix(missing.Error(), "ent: "), " not found"), Cause: err}
	case errors.Is(err, privacy.Deny):
		return &fault.Fault{Code: fault.Forbidden, Path: steps(path), Message: "you may not do this", Cause: err}
	}
	return err
}

func steps(path string) []string {
	if path == "" {
		return nil
	}
	return strings.Split(path, ".")
}

func join(path, field string) string {
	if path == "" || field == "" {
		return path + field
	}
	return path + "." + field
}

var invalidField = regexp.MustCompile(`^ent: validator failed for field "(\w+)\.(\w+)": (?s)(.*)$`)

// explainInvalid makes a sentence of ent's "validator failed" and "missing required".
func explainInvalid(path string, v *ent.ValidationError) *fault.Fault {
	text := v.Error()
	field := invariant.Camel(v.Name)
	f := &fault.Fault{Code: fault.BadInput, Path: steps(join(path, field)), Cause: v}
	m := invalidField.FindStringSubmatch(text)
	switch {
	case strings.Contains(text, "missing required"):
		f.Message = field + " is missing"
	case m == nil:
		f.Message = field + " is not possible"
	case strings.Contains(m[3], "invalid enum value"):
		_, value, _ := strings.Cut(m[3], "field: ")
		f.Message = fmt.Sprintf("%s %s is not possible: choose %s", field, value, choices(m[1], m[2]))
	case strings.Contains(m[3], "value is less than the required length"):
		f.Message = field + " must not be blank"
	case strings.Contains(m[3], "value is greater than the required length"):
		f.Message = field + " is too long"
	default:
		f.Message = field + " " + m[3]
	}
	return f
}

// choices lists the values of a choice: "A, B or C".
func choices(typ, field string) string {
	noun, _ := ent.NounOf(typ)
	for _, t := range migrate.Tables {
		if t.Name != noun.Table {
			continue
		}
		for _, c := range t.Columns {
			if c.Name == field && len(c.Enums) > 0 {
				return either(c.Enums)
			}
		}
	}
	return "another value"
}

func either(words []string) string {
	if len(words) == 1 {
		return words[0]
	}
	last := len(words) - 1
	return strings.Join(slices.Clone(words[:last]), ", ") + " or " + words[last]
}
