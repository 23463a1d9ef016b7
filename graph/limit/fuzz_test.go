package limit_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/fellowplan/fellowplan/graph/limit"
)

// Whatever is sent, the gate says yes or no, and soon.
func FuzzGate(f *testing.F) {
	for _, q := range []string{
		`{fellows(first:$n){edges{node{id}}}}`,
		`query($n:Int=5){fellows(first:$n){totalCount}}`,
		`{...a} fragment a on Query{...b} fragment b on Query{...a}`,
		`{nodes(ids:["a","b"]){id ...on Fellow{best{name}}}}`,
		`mutation{nothing} subscription{nothing}`,
		`{__schema{types{fields{type{fields{name}}}}}}`,
	} {
		f.Add(q, "n", 7)
	}
	f.Fuzz(func(t *testing.T, query, variable string, n int) {
		start := time.Now()
		op, errs := ask(t, limit.New(schema, limit.Default, nil), query, map[string]any{variable: json.Number(json.RawMessage(mustJSON(n)))})
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("it took %v", took)
		}
		if len(errs) == 0 && (op == nil || op.Operation == nil) {
			t.Error("neither yes nor no")
		}
	})
}

func mustJSON(n int) string {
	b, err := json.Marshal(n)
	if err != nil {
		panic(err)
	}
	return string(b)
}
