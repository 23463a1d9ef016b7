package sheets

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/schema/id"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/program"
	"github.com/fellowplan/fellowplan/internal/program/invariant"
)

// Summary says what an import stored.
type Summary struct {
	// Programs are the codes of the programs, in the order of the file.
	Programs []string
	// Rows counts what was stored, by type.
	Rows map[string]int
}

// maxFaults bounds how much of a wrong file is complained about at once.
const maxFaults = 50

// Import stores a file of programs as one change: everything, or nothing. What is
// wrong with the file comes back as faults that name the line.
func Import(ctx context.Context, svc *program.Service, r io.Reader) (*Summary, error) {
	src, err := read(r)
	if err != nil {
		return nil, err
	}
	im := &importer{src: src, svc: svc, at: map[string]string{}, fellows: map[string]string{},
		summary: &Summary{Rows: map[string]int{}}}
	err = svc.Change(ctx, program.ChangeOptions{Reason: "import of a file", Locate: im.locate}, func(ctx context.Context, tx *ent.Tx) error {
		im.tx = tx
		if len(src.Programs) == 0 {
			im.refuse(fault.At(fault.BadInput, "programs", "the file holds no program"))
		}
		for i, p := range src.Programs {
			im.program(ctx, fmt.Sprintf("programs.%d", i), p)
		}
		return im.faults.Or()
	})
	if err != nil {
		return nil, im.withLines(err)
	}
	return im.summary, nil
}

// importer is one import under way.
type importer struct {
	src     *source
	svc     *program.Service
	tx      *ent.Tx
	faults  fault.List
	summary *Summary
	// at leads from the id of a stored row to its place in the file.
	at map[string]string
	// fellows leads from "program/fellow" to the ids of the fellows of this file.
	fellows map[string]string
}

// saver is any of ent's create builders.
type saver interface{ Exec(context.Context) error }

// add stores one row that stands at path and reports whether that went well; what
// does not go well is noted, and the import goes on to find what else is wrong.
func (im *importer) add(ctx context.Context, path, id string, row saver) bool {
	im.at[id] = path
	if err := row.Exec(ctx); err != nil {
		im.fail(path, err)
		return false
	}
	im.count(id)
	return true
}

func (im *importer) count(id string) {
	noun, _ := ent.NounByID(id)
	im.summary.Rows[noun.Type]++
}

// fail notes an error about the row at path. An accident is noted as well, and ends the import as one.
func (im *importer) fail(path string, err error) {
	err = program.Explain(path, err)
	list, ok := fault.Of(err)
	if !ok {
		list = fault.List{{Code: fault.InternalError, Message: "the import stopped because of an internal error", Cause: err}}
	}
	for _, f := range list {
		if len(f.Path) > 0 && f.Path[0] == "input" { // said by a compound change, which knows no file
			f.Path = append(strings.Split(path, "."), f.Path[1:]...)
		}
		im.refuse(f)
	}
}

func (im *importer) refuse(f *fault.Fault) {
	if len(im.faults) < maxFaults {
		im.faults = append(im.faults, f)
	}
}

// locate leads an invariant from a row and its field to a place in the file.
func (im *importer) locate(id, field string) string {
	path, ok := im.at[id]
	if !ok {
		return ""
	}
	if field = fileField(field); field == "" {
		return path
	}
	return path + "." + field
}

// fileField is a field of the schema as files name it: what is an id there is a code here.
func fileField(field string) string {
	field = strings.TrimPrefix(strings.TrimSuffix(field, "_id"), "offsite_")
	if one, many := strings.CutSuffix(field, "_ids"); many {
		field = one + "s"
	}
	return invariant.Camel(field)
}

// withLines puts the line of the file in front of every sentence.
func (im *importer) withLines(err error) error {
	list, ok := fault.Of(err)
	if !ok {
		return err
	}
	list = slices.Clone(list)
	for i, f := range list {
		if f.Code == fault.InternalError && f.Cause != nil {
			return fmt.Errorf("importing: %w", f.Cause)
		}
		g := *f
		path := make([]string, len(f.Path))
		for k, step := range f.Path {
			if path[k] = step; strings.HasSuffix(step, "ID") {
				path[k] = strings.TrimSuffix(step, "ID")
			} else if strings.HasSuffix(step, "IDs") {
				path[k] = strings.TrimSuffix(step, "IDs") + "s"
			}
		}
		g.Path = path
		if len(path) > 0 {
			g.Message = im.src.where(strings.Join(path, ".")) + ": " + f.Message
		}
		list[i] = &g
	}
	return list
}

// codes leads from the codes of one kind of thing to ids; "" is a thing that could not be stored.
type codes struct {
	what string
	ids  map[string]string
}

func newCodes(what string) *codes { return &codes{what, map[string]string{}} }

// define notes a thing of the file, and refuses a code that stands there twice.
func (im *importer) define(c *codes, path, code string) bool {
	if _, twice := c.ids[code]; twice {
		im.refuse(fault.At(fault.Conflict, path+".code", "the code %q is already used by another %s of the file; choose another", code, c.what))
		return false
	}
	c.ids[code] = ""
	return true
}

// find leads from a code in the file to an id. An unknown one is refused; one that
// could not be stored was refused before, and nothing more is said.
func (im *importer) find(c *codes, path, code string) (string, bool) {
	got, ok := c.ids[code]
	if !ok {
		im.refuse(fault.At(fault.NotFound, path, "there is no %s %q: %s", c.what, code, c.known()))
	}
	return got, got != ""
}

// mayFind is find for what may be left out.
func (im *importer) mayFind(c *codes, path, code string) (*string, bool) {
	if code == "" {
		return nil, true
	}
	got, ok := im.find(c, path, code)
	return &got, ok
}

// mostNamed is how many codes a sentence lists.
const mostNamed = 12

func (c *codes) known() string {
	var names []string
	for code := range c.ids {
		names = append(names, code)
	}
	slices.Sort(names)
	switch {
	case len(names) == 0:
		return "the program has none"
	case len(names) > mostNamed:
		return fmt.Sprintf("the program has %s and %d more", strings.Join(names[:mostNamed], ", "), len(names)-mostNamed)
	}
	return "the program has " + strings.Join(names, ", ")
}

// newID makes the identifier of a row before it is stored, so that its place in the file is known by it.
func newID(typ string) string {
	noun, _ := ent.NounOf(typ)
	return id.New(noun.Prefix)
}

// given is the text when there is one, for setters of what may be null.
func given(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// choose is the value of a choice when there is one; what is left out takes the usual value.
func choose[T ~string](s string) *T {
	if s == "" {
		return nil
	}
	v := T(s)
	return &v
}
