package access

import (
	"fmt"
	"strings"

	entgo "entgo.io/ent"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/enrollment"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// references looks at every identifier that the change sets: the viewer has to
// see what it names, and it has to be of the same program. Otherwise a fellow
// could find out by trying what another program has.
func (c *Change) references() error {
	var faults fault.List
	for _, ref := range c.noun.References {
		for _, id := range c.referred(ref) {
			err := c.reference(ref, id)
			if err == nil {
				continue
			}
			refused, ok := fault.Of(err)
			if !ok {
				return err
			}
			faults = append(faults, refused...)
		}
	}
	return faults.Or()
}

// referred are the identifiers that the change sets by one reference.
func (c *Change) referred(ref ent.Reference) []string {
	if ref.Field != "" {
		if id := c.text(ref.Field); id != "" {
			return []string{id}
		}
		return nil
	}
	var ids []string
	for _, v := range c.m.AddedIDs(ref.Edge) {
		ids = append(ids, fmt.Sprint(v))
	}
	return ids
}

func (c *Change) reference(ref ent.Reference, id string) error {
	target, _ := ent.NounOf(ref.Type)
	if noun, ok := ent.NounByID(id); !ok || noun.Type != ref.Type {
		return fault.At(fault.NotFound, inputPath(c.m, ref), "%.60q is not the identifier of a %s", id, target.One)
	}
	found, err := c.m.Client().Programs(c.ctx, ref.Type, id)
	if err != nil {
		return fmt.Errorf("looking at %s: %w", id, err)
	}
	program, seen := found[id]
	if !seen {
		return fault.At(fault.NotFound, inputPath(c.m, ref), "there is no %s %s", target.One, id)
	}
	if !target.InProgram || !c.noun.InProgram {
		return nil
	}
	same, err := c.belongs(ref, id, program)
	if err != nil {
		return err
	}
	if !same {
		return fault.At(fault.NotFound, inputPath(c.m, ref), "the program has no %s %s", target.One, id)
	}
	return nil
}

// belongs reports whether what is referred to is of the program in which the change happens.
func (c *Change) belongs(ref ent.Reference, id, program string) (bool, error) {
	for _, p := range c.changed() {
		if p == program {
			continue
		}
		if ref.Type != ent.TypeFellow {
			return false, nil
		}
		if c.noun.Type == ent.TypeEnrollment {
			return true, nil // this is how a fellow of another program comes into this one
		}
		here, err := c.m.Client().Enrollment.Query().
			Where(enrollment.FellowID(id), enrollment.ProgramID(p)).Exist(c.ctx)
		if err != nil {
			return false, fmt.Errorf("looking for an enrollment of %s: %w", id, err)
		}
		if !here {
			return false, nil
		}
	}
	return true, nil
}

// changed are the programs in which the change happens.
func (c *Change) changed() []string {
	if c.m.Op().Is(entgo.OpCreate) {
		return []string{c.ProgramID}
	}
	programs := make([]string, 0, len(c.programs))
	for _, p := range c.programs {
		programs = append(programs, p)
	}
	return programs
}

// inputPath leads to the input in which the identifier stands.
func inputPath(m mutation, ref ent.Reference) string {
	switch {
	case ref.Field != "":
		return "input." + inputName(ref.Field)
	case m.Op().Is(entgo.OpCreate):
		return "input." + inputName(strings.TrimSuffix(ref.Edge, "s")+"_ids")
	}
	return "input.add" + strings.ToUpper(ref.Edge[:1]) + inputName(strings.TrimSuffix(ref.Edge[1:], "s")+"_ids")
}

// inputName is a field's name in GraphQL: academic_year_id is academicYearID.
func inputName(field string) string {
	parts := strings.Split(field, "_")
	for i, p := range parts {
		switch {
		case i == 0:
		case p == "id":
			parts[i] = "ID"
		case p == "ids":
			parts[i] = "IDs"
		default:
			parts[i] = strings.ToUpper(p[:1]) + p[1:]
		}
	}
	return strings.Join(parts, "")
}
