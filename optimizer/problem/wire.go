package problem

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
)

// Param is one parameter of a rule setting as raw JSON; the rule that owns it
// decodes it strictly.
type Param = json.RawMessage

// UnmarshalJSON reads null, a whole number, or a list of whole numbers.
func (v *PerBlock) UnmarshalJSON(b []byte) error {
	b = bytes.TrimSpace(b)
	*v = PerBlock{}
	if string(b) == "null" {
		return nil
	}
	v.Set = true
	if len(b) > 0 && b[0] == '[' {
		v.List = []int64{}
		return json.Unmarshal(b, &v.List)
	}
	return json.Unmarshal(b, &v.All)
}

// MarshalJSON writes the form that UnmarshalJSON reads.
func (v PerBlock) MarshalJSON() ([]byte, error) {
	switch {
	case !v.Set:
		return []byte("null"), nil
	case v.List != nil:
		return json.Marshal(v.List)
	}
	return json.Marshal(v.All)
}

// UnmarshalJSON reads a list of names with null for none.
func (r *Row) UnmarshalJSON(b []byte) error {
	var cells []*string
	if err := json.Unmarshal(b, &cells); err != nil {
		return err
	}
	if cells == nil {
		*r = nil
		return nil
	}
	*r = make(Row, len(cells))
	for t, c := range cells {
		if c != nil {
			(*r)[t] = *c
		}
	}
	return nil
}

// MarshalJSON writes null for cells without activity.
func (r Row) MarshalJSON() ([]byte, error) {
	if r == nil {
		return []byte("null"), nil
	}
	cells := make([]*string, len(r))
	for t := range r {
		if r[t] != "" {
			cells[t] = &r[t]
		}
	}
	return json.Marshal(cells)
}

// UnmarshalJSON reads [rotation, block, score].
func (w *BlockWish) UnmarshalJSON(b []byte) error {
	var parts []json.RawMessage
	if err := json.Unmarshal(b, &parts); err != nil {
		return err
	}
	if len(parts) != 3 {
		return fmt.Errorf("a wish has three parts [rotation, block, score], not %d", len(parts))
	}
	for i, to := range []any{&w.Rotation, &w.Block, &w.Score} {
		if err := json.Unmarshal(parts[i], to); err != nil {
			return err
		}
	}
	return nil
}

// MarshalJSON writes [rotation, block, score].
func (w BlockWish) MarshalJSON() ([]byte, error) {
	return json.Marshal([]any{w.Rotation, w.Block, w.Score})
}

// UnmarshalJSON splits id, tier and weight from the parameters.
func (s *Setting) UnmarshalJSON(b []byte) error {
	var all map[string]json.RawMessage
	if err := json.Unmarshal(b, &all); err != nil {
		return err
	}
	*s = Setting{}
	for name, to := range map[string]any{"id": &s.ID, "tier": &s.Tier, "weight": &s.Weight} {
		if raw, ok := all[name]; ok {
			if err := json.Unmarshal(raw, to); err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
			delete(all, name)
		}
	}
	if len(all) > 0 {
		s.Params = all
	}
	return nil
}

// MarshalJSON writes id first, then tier and weight when given, then the
// parameters by name.
func (s Setting) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	id, err := json.Marshal(s.ID)
	if err != nil {
		return nil, err
	}
	fmt.Fprintf(&b, `{"id":%s`, id)
	if s.Tier != "" {
		tier, err := json.Marshal(s.Tier)
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(&b, `,"tier":%s`, tier)
	}
	if s.Weight != 0 {
		fmt.Fprintf(&b, `,"weight":%d`, s.Weight)
	}
	for _, name := range slices.Sorted(maps.Keys(s.Params)) {
		key, err := json.Marshal(name)
		if err != nil {
			return nil, err
		}
		if !json.Valid(s.Params[name]) {
			return nil, fmt.Errorf("rule %s: parameter %s is not JSON", s.ID, name)
		}
		fmt.Fprintf(&b, ",%s:%s", key, s.Params[name])
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}
