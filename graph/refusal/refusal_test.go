package refusal_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/fellowplan/fellowplan/graph/refusal"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/web/request"
)

func TestWhatTheCallerReads(t *testing.T) {
	secret := errors.New("ent: constraint failed: UNIQUE constraint failed: fellows.email")
	coded := gqlerror.Errorf("Cannot query field")
	coded.Extensions = map[string]any{"code": "GRAPHQL_VALIDATION_FAILED"}
	for _, c := range []struct {
		name string
		err  error
		want string // extensions and message
		logs bool
	}{
		{"a fault", fault.At(fault.BadInput, "input.startsOn", "the year starts after it ends"),
			`{"code":"BAD_USER_INPUT","field":["input","startsOn"]} the year starts after it ends`, false},
		{"a fault with a cause", &fault.Fault{Code: fault.Conflict, Message: "the code AMSU is taken", Cause: secret},
			`{"code":"CONFLICT"} the code AMSU is taken`, false},
		{"two faults", fmt.Errorf("wrapped: %w", fault.List{fault.New(fault.BadInput, "one"), fault.At(fault.Conflict, "input", "two")}),
			`{"code":"BAD_USER_INPUT","errors":[{"code":"BAD_USER_INPUT","field":null,"message":"one"},{"code":"CONFLICT","field":["input"],"message":"two"}]} one; two`, false},
		{"the time limit", fmt.Errorf("query: %w", context.DeadlineExceeded),
			`{"code":"TIMEOUT"} the time limit of the request ended it: ask for less in one request`, false},
		{"the executor's own", coded, `{"code":"GRAPHQL_VALIDATION_FAILED"} Cannot query field`, false},
		{"a library's own, wrapped", gqlerror.WrapPath(ast.Path{ast.PathName("fellows")}, coded), `{"code":"GRAPHQL_VALIDATION_FAILED"} Cannot query field`, false},
		{"an accident", secret, `{"code":"INTERNAL","requestId":"r1"} internal error: quote r1 when you report it`, true},
		{"an accident that the executor wrapped", gqlerror.WrapPath(ast.Path{ast.PathName("fellow")}, secret),
			`{"code":"INTERNAL","requestId":"r1"} internal error: quote r1 when you report it`, true},
		{"a panic", new(refusal.Presenter).Recover(context.Background(), "index out of range"),
			`{"code":"INTERNAL","requestId":"r1"} internal error: quote r1 when you report it`, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			var log bytes.Buffer
			p := &refusal.Presenter{Log: slog.New(slog.NewJSONHandler(&log, nil))}
			e := p.Present(request.WithID(context.Background(), "r1"), c.err)
			ext, _ := json.Marshal(e.Extensions)
			if got := string(ext) + " " + e.Message; got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
			whole, _ := json.Marshal(e)
			if strings.Contains(string(whole), "UNIQUE") || strings.Contains(string(whole), "index out of range") {
				t.Errorf("the inside shows: %s", whole)
			}
			if logged := strings.Contains(log.String(), "UNIQUE") || strings.Contains(log.String(), "index out of range"); logged != c.logs {
				t.Errorf("the log holds %q", log.String())
			}
		})
	}
}

func TestOnlyWhatTheCallerCanMendIsAUserError(t *testing.T) {
	conflict, forbidden := fault.New(fault.Conflict, "taken"), fault.New(fault.Forbidden, "no")
	if l, err := refusal.Mendable(fault.List{conflict}); len(l) != 1 || err != nil {
		t.Errorf("a conflict: %v, %v", l, err)
	}
	if l, err := refusal.Mendable(fault.List{conflict, forbidden}); len(l) != 0 || err == nil {
		t.Errorf("a conflict and a refusal: %v, %v", l, err)
	}
	if l, err := refusal.Mendable(errors.New("disk full")); len(l) != 0 || err == nil {
		t.Errorf("an accident: %v, %v", l, err)
	}
}
