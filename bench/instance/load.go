// Package instance reads benchmark problems of every form into
// problem.Problem: our own files, the public Medical Student Scheduling
// instances (.dzn), and the published roster of pharmacy interns. Everything
// beyond the file format is said with rules, so all of them go through the
// same optimizer.
package instance

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/fellowplan/fellowplan/bench/family"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// Instance is a problem with the way back to the form that it came from.
type Instance struct {
	Name    string
	Path    string // the file; "" when generated
	Problem *problem.Problem
	// Units is how many units of our objective are one of the source's.
	Units int64
	// Export writes a schedule in the source's own form, for its checker; nil:
	// the form is ours.
	Export func(*problem.Schedule) []byte
	// Worth values a schedule in the source's terms and units, without our
	// objective; nil: the two are the same.
	Worth func(*problem.Schedule) float64
	// Judge says what is wrong with a schedule in the source's terms, without
	// our rules; nil: nothing beyond our own check.
	Judge func(*problem.Schedule) []string
}

// Load reads a file, or generates the instance when no file has the name.
func Load(name string) (*Instance, error) {
	base := filepath.Base(name)
	switch {
	case strings.HasSuffix(name, ".dzn"):
		return clerkships(name)
	case base == "intern-roster.json":
		return roster(name)
	case strings.HasSuffix(name, ".json"):
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer func() { _ = f.Close() }() // read only: nothing is lost
		p, err := problem.Read(f)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		return &Instance{Name: strings.TrimSuffix(base, ".json"), Path: name, Problem: p, Units: 1}, nil
	}
	in, err := family.Generate(name)
	if err != nil {
		return nil, err
	}
	return &Instance{Name: name, Problem: in.Problem, Units: 1}, nil
}

// setting builds a rule setting from plain values.
func setting(id string, values map[string]any) problem.Setting {
	s := problem.Setting{ID: id, Params: map[string]problem.Param{}}
	for name, v := range values {
		s.Params[name] = param(v)
	}
	return s
}
