package problem

import (
	"fmt"
	"strings"
)

// maxErrors bounds how many findings one validation reports.
const maxErrors = 100

// FieldError is one thing wrong with an input: where, what stands there, and
// what would be right.
type FieldError struct {
	Path    string // for example fellows[3].leave[0]
	Value   string // what stands there, as text
	Message string // what would be right
}

// Error gives path, value and message in one line.
func (e FieldError) Error() string {
	switch {
	case e.Value == "":
		return e.Path + ": " + e.Message
	case e.Path == "": // the document itself
		return e.Value + ": " + e.Message
	}
	return fmt.Sprintf("%s: %s: %s", e.Path, e.Value, e.Message)
}

// Errors lists every problem found with one input.
type Errors []FieldError

// Error gives one line per finding.
func (e Errors) Error() string {
	lines := make([]string, len(e))
	for i, f := range e {
		lines[i] = f.Error()
	}
	return strings.Join(lines, "\n")
}
