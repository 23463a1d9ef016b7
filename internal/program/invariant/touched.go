package invariant

import (
	"context"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
)

// Touch is one row that a change made or altered, and how.
type Touch struct {
	Type, ID string
	// Fields are those that were set.
	Fields []string
	// Links are the rows that many-to-many edges were led to.
	Links []Link
}

// Link is one many-to-many edge that was added to.
type Link struct {
	Edge string
	IDs  []string
}

// Touched is what one change touched so far, in the order of touching.
type Touched struct {
	all   []*Touch
	byID  map[string]*Touch
	whole map[string]bool
}

// All lists the rows touched, each once.
func (t *Touched) All() []*Touch { return t.all }

// IDs lists the rows of these types that were touched.
func (t *Touched) IDs(types ...string) []string {
	var ids []string
	for _, touch := range t.all {
		if slices.Contains(types, touch.Type) {
			ids = append(ids, touch.ID)
		}
	}
	return ids
}

// Has reports whether the row was touched.
func (t *Touched) Has(id string) bool { return t.byID[id] != nil }

// MarkWhole says that a track was described as a whole, so that it has to add up at once.
func (t *Touched) MarkWhole(track string) {
	if t.whole == nil {
		t.whole = map[string]bool{}
	}
	t.whole[track] = true
}

// mutation is what the generated mutations have in common beyond ent.Mutation.
type mutation interface {
	ent.Mutation
	ID() (string, bool)
	IDs(context.Context) ([]string, error)
}

// Record notes what a mutation touches. Call it after the mutation for one that
// creates, and before it for one that updates or deletes: afterwards its predicate may match nothing.
func (t *Touched) Record(ctx context.Context, m ent.Mutation) error {
	gm, ok := m.(mutation)
	if !ok {
		return nil
	}
	var ids []string
	if m.Op().Is(ent.OpCreate) {
		if id, ok := gm.ID(); ok {
			ids = []string{id}
		}
	} else {
		var err error
		if ids, err = gm.IDs(ctx); err != nil {
			return err
		}
	}
	var links []Link
	for _, edge := range m.AddedEdges() {
		link := Link{Edge: edge}
		for _, v := range m.AddedIDs(edge) {
			if s, ok := v.(string); ok {
				link.IDs = append(link.IDs, s)
			}
		}
		links = append(links, link)
	}
	for _, id := range ids {
		t.add(m.Type(), id, m.Fields(), links)
	}
	return nil
}

func (t *Touched) add(typ, id string, fields []string, links []Link) {
	if t.byID == nil {
		t.byID = map[string]*Touch{}
	}
	touch := t.byID[id]
	if touch == nil {
		touch = &Touch{Type: typ, ID: id}
		t.byID[id], t.all = touch, append(t.all, touch)
	}
	touch.Fields = append(touch.Fields, fields...)
	touch.Links = append(touch.Links, links...)
}
