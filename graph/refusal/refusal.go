// Package refusal turns what went wrong into what the caller reads. A fault keeps
// its code, its sentence and the path to the input. Everything else is an accident:
// the log gets its cause, and the caller gets "internal error" and the name of the request.
package refusal

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/web/request"
)

// Presenter makes the errors of an answer.
type Presenter struct {
	Log *slog.Logger
	// Translate names errors of other packages as faults; nil knows none.
	Translate func(error) (*fault.Fault, bool)
}

// Present is the executor's error presenter.
func (p *Presenter) Present(ctx context.Context, err error) *gqlerror.Error {
	var shown *gqlerror.Error
	if !errors.As(err, &shown) {
		shown = &gqlerror.Error{Path: graphql.GetPath(ctx), Err: err}
	}
	out := &gqlerror.Error{Path: shown.Path, Locations: shown.Locations, Extensions: map[string]any{}}
	if faults, ok := p.faults(err); ok {
		write(out, faults)
		return out
	}
	if own, code := coded(err); own != nil {
		return library(out, own, code) // the executor's and its libraries': syntax, validation, paging
	}
	if where, ok := insideInput(ctx, shown.Path); ok {
		// The text of the cause is a decoder's and helps nobody.
		write(out, fault.List{fault.At(fault.BadInput, where, "the value of %s cannot be read: see the description of its type", where)})
		return out
	}
	p.accident(ctx, out, err)
	return out
}

// Recover turns a panic into an accident with its stack in the log.
func (p *Presenter) Recover(_ context.Context, cause any) error {
	return fmt.Errorf("panic: %v\n%s", cause, debug.Stack())
}

// faults finds out what is a refusal.
func (p *Presenter) faults(err error) (fault.List, bool) {
	if l, ok := fault.Of(err); ok && len(l) > 0 {
		return l, true
	}
	if p.Translate != nil {
		if f, ok := p.Translate(err); ok {
			return fault.List{f}, true
		}
	}
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return fault.List{fault.New(fault.Timeout, "the time limit of the request ended it: ask for less in one request")}, true
	case errors.Is(err, context.Canceled):
		return fault.List{fault.New(fault.Unavailable, "the request was given up before it was answered")}, true
	case strings.HasSuffix(err.Error(), "introspection disabled"):
		return fault.List{fault.New(fault.Forbidden, "this server does not describe its schema")}, true
	}
	return nil, false
}

// write shows the first fault and lists all of them when there are several.
func write(out *gqlerror.Error, faults fault.List) {
	out.Message = faults.Error()
	out.Extensions["code"] = string(faults[0].Code)
	if len(faults[0].Path) > 0 {
		out.Extensions["field"] = faults[0].Path
	}
	if len(faults) < 2 {
		return
	}
	all := make([]map[string]any, len(faults))
	for i, f := range faults {
		all[i] = map[string]any{"code": string(f.Code), "field": f.Path, "message": f.Message}
	}
	out.Extensions["errors"] = all
}

// coded finds the error inside another one that says for itself what it means.
func coded(err error) (*gqlerror.Error, string) {
	for e := (*gqlerror.Error)(nil); errors.As(err, &e); err = e.Err {
		if code, ok := e.Extensions["code"].(string); ok {
			return e, code
		}
	}
	return nil, ""
}

// library passes on what the executor and its libraries refuse in words of their own.
func library(out, shown *gqlerror.Error, code string) *gqlerror.Error {
	if code == "INVALID_PAGINATION" {
		code = string(fault.BadInput)
	}
	out.Message, out.Extensions["code"] = shown.Message, code
	return out
}

// insideInput reports whether a path ends in an argument of the field that is
// being answered, as it does while arguments are read, and which one.
func insideInput(ctx context.Context, path ast.Path) (string, bool) {
	field := graphql.GetFieldContext(ctx)
	if field == nil {
		return "", false
	}
	at := field.Path()
	if len(path) <= len(at) {
		return "", false
	}
	steps := make([]string, 0, len(path)-len(at))
	for _, s := range path[len(at):] {
		steps = append(steps, fmt.Sprint(s))
	}
	return strings.Join(steps, "."), true
}

// accident logs the cause and shows nothing of it.
func (p *Presenter) accident(ctx context.Context, out *gqlerror.Error, err error) {
	id := request.ID(ctx)
	operation := ""
	if graphql.HasOperationContext(ctx) {
		operation = graphql.GetOperationContext(ctx).OperationName
	}
	p.Log.ErrorContext(ctx, "internal error", "request", id, "operation", operation, "path", out.Path.String(), "cause", err.Error())
	out.Message = "internal error"
	out.Extensions["code"] = string(fault.InternalError)
	if id != "" {
		out.Message = "internal error: quote " + id + " when you report it"
		out.Extensions["requestId"] = id
	}
}

// Mendable splits an error into what the caller can mend, which a payload lists
// as user errors, and the rest, which ends the request.
func Mendable(err error) (fault.List, error) {
	faults, ok := fault.Of(err)
	if !ok {
		return nil, err
	}
	for _, f := range faults {
		switch f.Code {
		case fault.BadInput, fault.NotFound, fault.Conflict, fault.StaleVersion, fault.Precondition, fault.TooLarge:
		default:
			return nil, err
		}
	}
	return faults, nil
}
