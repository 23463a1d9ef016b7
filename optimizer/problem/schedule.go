package problem

import (
	"encoding/json"
	"io"
)

// Schedule is one answer: a row per fellow and, where one mentor per session
// is asked for, the mentors.
type Schedule struct {
	Rows    map[string]Row `json:"rows"`
	Mentors map[string]Row `json:"mentors,omitempty"` // mentor ids, "" for none

	Status    string   `json:"status,omitempty"`
	Objective *float64 `json:"objective,omitempty"`
	Bound     *float64 `json:"bound,omitempty"`
	Gap       *float64 `json:"gap,omitempty"` // (bound - objective) / max(1, |objective|)
	// Exact forms of Objective and Bound as fractions "10756/1", since the
	// smallest score per working block is a fraction.
	ObjectiveExact string  `json:"objective_exact,omitempty"`
	BoundExact     string  `json:"bound_exact,omitempty"`
	Terms          []Term  `json:"terms,omitempty"`
	Seed           *uint64 `json:"seed,omitempty"`
}

// Term is one rule's part in the objective, per fellow where it has one. The
// values of all terms add up to the objective exactly.
type Term struct {
	Rule   string  `json:"rule"`
	Title  string  `json:"title,omitempty"`
	Tier   string  `json:"tier,omitempty"`
	Fellow string  `json:"fellow,omitempty"`
	Value  float64 `json:"value"`
	Exact  string  `json:"exact,omitempty"` // the value as a fraction
}

// ReadSchedule reads one schedule as strictly as Read does.
func ReadSchedule(r io.Reader) (*Schedule, error) {
	s := &Schedule{}
	if err := readStrict(r, s); err != nil {
		return nil, err
	}
	return s, nil
}

// WriteSchedule writes s as one JSON document; equal schedules give equal
// bytes.
func WriteSchedule(w io.Writer, s *Schedule) error { return write(w, s) }

// Write writes p as one JSON document; equal problems give equal bytes.
func Write(w io.Writer, p *Problem) error { return write(w, p) }

func write(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	return e.Encode(v)
}
