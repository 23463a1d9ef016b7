package rule

import (
	"encoding/json"
	"reflect"
	"strconv"
	"sync"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// params decodes the parameters of a valid setting into T, with the defaults
// that the card gives to integers. What it returns is shared: nobody changes it.
func params[T any](card []Parameter, s problem.Setting) (v T) {
	raw := make([]byte, 0, 128)
	for _, q := range card {
		given, ok := s.Params[q.Name]
		if !ok && (q.Type != "integer" || q.Required) {
			continue
		}
		raw = append(raw, ",\""...)
		raw = append(append(raw, q.Name...), "\":"...)
		if ok {
			raw = append(raw, given...)
		} else {
			raw = strconv.AppendInt(raw, q.Default, 10)
		}
	}
	if len(raw) == 0 {
		return v
	}
	raw[0] = '{'
	raw = append(raw, '}')
	t := reflect.TypeFor[T]()
	if known, ok := decoded.get(t, raw); ok {
		return known.(T)
	}
	if err := json.Unmarshal(raw, &v); err != nil {
		panic("rule: parameters were not validated: " + err.Error())
	}
	decoded.keep(t, raw, v)
	return v
}

// decoded remembers parameters: every check of a schedule reads those of every rule, and the
// questions about one year read the same ones thousands of times.
var decoded = memory{known: map[reflect.Type]map[string]any{}}

// mostDecoded is how many settings are remembered before all are forgotten.
const mostDecoded = 5000

type memory struct {
	mu    sync.RWMutex
	known map[reflect.Type]map[string]any
	n     int
}

func (m *memory) get(t reflect.Type, raw []byte) (any, bool) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	v, ok := m.known[t][string(raw)]
	return v, ok
}

func (m *memory) keep(t reflect.Type, raw []byte, v any) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.n++; m.n > mostDecoded {
		m.known, m.n = map[reflect.Type]map[string]any{}, 1
	}
	if m.known[t] == nil {
		m.known[t] = map[string]any{}
	}
	m.known[t][string(raw)] = v
}
