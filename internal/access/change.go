package access

import (
	"context"
	"fmt"
	"slices"
	"strings"

	entgo "entgo.io/ent"
	"entgo.io/ent/dialect/sql"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// Change is one change that a viewer asks for.
type Change struct {
	// Viewer is who asks.
	Viewer *Viewer
	// ProgramID is the program in which something is made, "" when something is changed.
	ProgramID string

	ctx  context.Context
	m    mutation
	noun ent.Noun
	// programs are, for a change of what exists, the programs of the rows.
	programs map[string]string
}

// mutation is what all generated mutations have.
type mutation interface {
	entgo.Mutation
	Client() *ent.Client
	IDs(ctx context.Context) ([]string, error)
	WhereP(...func(*sql.Selector))
}

func newChange(ctx context.Context, v *Viewer, m entgo.Mutation) (*Change, error) {
	generated, ok := m.(mutation)
	if !ok {
		return nil, fmt.Errorf("access: %T is no mutation of ours", m)
	}
	noun, ok := ent.NounOf(m.Type())
	if !ok {
		return nil, fmt.Errorf("access: the catalog has no %s", m.Type())
	}
	return &Change{Viewer: v, ctx: ctx, m: generated, noun: noun}, nil
}

// allowed returns nil when the rule lets the viewer make the change.
func (c *Change) allowed(r Rule) error {
	if c.m.Op().Is(entgo.OpCreate) {
		return c.mayCreate(r)
	}
	ids, err := c.m.IDs(c.ctx)
	if err != nil {
		return fmt.Errorf("finding what to change: %w", err)
	}
	if c.programs, err = c.m.Client().Programs(c.ctx, c.noun.Type, ids...); err != nil {
		return fmt.Errorf("finding what the viewer sees: %w", err)
	}
	for _, id := range ids {
		if _, seen := c.programs[id]; !seen {
			return fault.At(fault.NotFound, "input.id", "there is no %s %s", c.noun.One, id)
		}
	}
	may := r.Change(c.Viewer)
	if c.m.Op().Is(entgo.OpDelete | entgo.OpDeleteOne) {
		may = r.Remove(c.Viewer)
	}
	allowed, err := c.m.Client().Matching(c.ctx, c.noun.Type, may, ids...)
	if err != nil {
		return fmt.Errorf("finding what the viewer may change: %w", err)
	}
	if len(allowed) < len(c.programs) {
		return c.refusal(r)
	}
	c.m.WhereP(may) // what changes hands between question and answer stays as it is
	if c.m.Op().Is(entgo.OpDelete | entgo.OpDeleteOne) {
		return nil
	}
	return c.mayHave(r)
}

// mayCreate first looks at what the new thing would belong to, which has to exist
// for the viewer, then asks the rule, then looks at everything else it refers to.
func (c *Change) mayCreate(r Rule) error {
	if c.noun.InProgram {
		c.ProgramID = c.text("program_id")
		if c.ProgramID != "" {
			if err := c.reference(ent.Reference{Field: "program_id", Type: ent.TypeProgram}, c.ProgramID); err != nil {
				return err
			}
		}
	}
	may := c.Viewer.Administrator && !r.secret
	if !may && r.create != nil {
		var err error
		if may, err = r.create(c); err != nil {
			return err
		}
	}
	if !may {
		return c.refusal(r)
	}
	return c.mayHave(r)
}

// mayHave looks at the values that the change sets.
func (c *Change) mayHave(r Rule) error {
	if r.limits != nil {
		if err := r.limits(c); err != nil {
			return err
		}
	}
	return c.references()
}

// refusal says who may do what the viewer may not.
func (c *Change) refusal(r Rule) error {
	if c.m.Op().Is(entgo.OpDelete | entgo.OpDeleteOne) {
		return fault.New(fault.Forbidden, "%s are not deleted; archive them instead", c.noun.Many)
	}
	who := r.who
	if who == "" {
		who = "administrators"
	}
	return fault.New(fault.Forbidden, "only %s may change %s", strings.TrimSuffix(who, ","), c.noun.Many)
}

func (c *Change) forbidden() error {
	return fault.New(fault.Forbidden, "%s are written by the program itself", c.noun.Many)
}

func (c *Change) forbiddenField(field, who string) error {
	return fault.At(fault.Forbidden, "input."+inputName(field), "only %s may set %s of %s", who, inputName(field), c.noun.Many)
}

// text is the value of a field that the change sets, as text, or "".
func (c *Change) text(field string) string {
	v, ok := c.m.Field(field)
	if !ok {
		return ""
	}
	return fmt.Sprint(v)
}

// fields are the fields that the change sets or clears, but those that the program keeps itself.
func (c *Change) fields() []string {
	var fields []string
	for _, f := range slices.Concat(c.m.Fields(), c.m.ClearedFields(), c.m.AddedFields()) {
		if !slices.Contains([]string{"id", "created_at", "updated_at", "version"}, f) {
			fields = append(fields, f)
		}
	}
	return fields
}

// isStaff reports whether the viewer is staff wherever the change happens.
func (c *Change) isStaff() bool { return c.everywhere(c.Viewer.IsStaff) }

func (c *Change) everywhere(may func(programID string) bool) bool {
	if c.m.Op().Is(entgo.OpCreate) {
		return may(c.ProgramID)
	}
	for _, p := range c.programs {
		if !may(p) {
			return false
		}
	}
	return true
}

// onlyStaff refuses a value of the field that is none of those that others may set.
func (c *Change) onlyStaff(field string, others ...string) error {
	if c.isStaff() {
		return nil
	}
	value, set := c.m.Field(field)
	if (!set && !c.m.FieldCleared(field)) || (set && slices.Contains(others, fmt.Sprint(value))) {
		return nil
	}
	return c.forbiddenField(field, staffOnly)
}

// onlyDirector refuses to anybody else.
func (c *Change) onlyDirector(what string) error {
	if c.everywhere(c.Viewer.Directs) {
		return nil
	}
	return fault.New(fault.Forbidden, "only the director of the program may %s", what)
}

// matches reports whether the viewer sees the thing and the predicate accepts it.
func (c *Change) matches(typ, id string, p Predicate) (bool, error) {
	found, err := c.m.Client().Matching(c.ctx, typ, p, id)
	if err != nil {
		return false, fmt.Errorf("looking at %s: %w", id, err)
	}
	return len(found) == 1, nil
}

func contains(list []string, s string) bool { return s != "" && slices.Contains(list, s) }
