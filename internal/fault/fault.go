// Package fault is the one way in which fellowplan says no: a code for machines,
// a path to the input that is meant, and a sentence for people. Whatever is not a
// fault is an accident: it is logged with its cause and shown as "internal error".
package fault

import (
	"errors"
	"fmt"
	"strings"
)

// Code is what a program may decide by. Codes are stable; sentences are not.
type Code string

// The codes, from what the caller can mend to what the caller can only wait for.
const (
	BadInput      Code = "BAD_USER_INPUT"      // a value is wrong: mend it and send again
	NotFound      Code = "NOT_FOUND"           // no such thing, or none that the caller may see
	Conflict      Code = "CONFLICT"            // it contradicts something stored: a unique code, an overlap
	StaleVersion  Code = "STALE_VERSION"       // somebody changed it since it was read
	Precondition  Code = "FAILED_PRECONDITION" // right in itself, but something has to happen first
	Forbidden     Code = "FORBIDDEN"           // the caller sees it but may not do this
	Unauthorized  Code = "UNAUTHENTICATED"     // nobody is signed in
	TooLarge      Code = "TOO_LARGE"           // over a limit that the sentence names
	TooMany       Code = "RATE_LIMITED"        // too many requests: wait
	Timeout       Code = "TIMEOUT"             // the time limit ended it
	Unavailable   Code = "UNAVAILABLE"         // the server is stopping or busy: try again
	InternalError Code = "INTERNAL"            // an accident; the log has the cause
)

// Fault is one refusal.
type Fault struct {
	Code Code
	// Path leads to the input that is meant, as the caller wrote it: "input", "requirements", "2", "minimum".
	Path []string
	// Message says what is wrong with which value, and what would be right or what to do next.
	Message string
	// Cause is for the log and never for the caller.
	Cause error
}

// Error is the sentence.
func (f *Fault) Error() string { return f.Message }

// Unwrap gives the cause.
func (f *Fault) Unwrap() error { return f.Cause }

// New makes a fault about the whole request.
func New(code Code, format string, args ...any) *Fault {
	return &Fault{Code: code, Message: fmt.Sprintf(format, args...)}
}

// At makes a fault about the input at path, whose steps are joined by dots: "input.startsOn".
func At(code Code, path, format string, args ...any) *Fault {
	f := New(code, format, args...)
	if path != "" {
		f.Path = strings.Split(path, ".")
	}
	return f
}

// List is several faults of one request, in the order in which they were found.
type List []*Fault

// Error joins the sentences.
func (l List) Error() string {
	s := make([]string, len(l))
	for i, f := range l {
		s[i] = f.Message
	}
	return strings.Join(s, "; ")
}

// Or is nil for an empty list, so that it can end a function that returns an error.
func (l List) Or() error {
	if len(l) == 0 {
		return nil
	}
	return l
}

// Of returns the faults inside an error and whether there were any. Everything else is an accident.
func Of(err error) (List, bool) {
	var l List
	if errors.As(err, &l) {
		return l, true
	}
	var f *Fault
	if errors.As(err, &f) {
		return List{f}, true
	}
	return nil, false
}
