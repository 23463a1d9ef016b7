package whatif

import (
	"strings"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/planner"
)

// names says what people call things, for sentences.
type names struct {
	f     *planner.Facts // as they are
	after *planner.Facts // as they would be, where somebody joins; nil: the same
}

func (n *names) who(enrollmentID string) string {
	for _, f := range []*planner.Facts{n.f, n.after} {
		if f == nil {
			continue
		}
		for _, e := range f.Enrollments() {
			if e.ID == enrollmentID {
				return e.Edges.Fellow.Name
			}
		}
	}
	return "somebody who has left"
}

func (n *names) mentor(id string) string {
	for _, m := range n.f.Mentors() {
		if m.ID == id {
			return m.Name
		}
	}
	return "a mentor who has left"
}

// what is the title of a rotation or an off-site option.
func (n *names) what(rotationID, optionID string) string {
	for _, o := range n.f.Options() {
		if o.ID == optionID {
			return o.Title
		}
	}
	if r := n.f.Rotation(rotationID); r != nil {
		return r.Title
	}
	return "something that is no longer in use"
}

// fewBlocks in a row are named one by one.
const fewBlocks = 3

// when is "Jul 2027 and Aug 2027", or "Jul 2027 to Dec 2027" where there are many in a row.
func (n *names) when(ids ...string) string {
	var out []string
	var numbers []int
	row := true
	for _, id := range ids {
		if b := n.f.Block(id); b != nil {
			row = row && (len(numbers) == 0 || b.Number == numbers[len(numbers)-1]+1)
			out, numbers = append(out, b.Title), append(numbers, b.Number)
		}
	}
	if row && len(out) > fewBlocks {
		return out[0] + " to " + out[len(out)-1]
	}
	return listed(out)
}

// takes says how many fellows somebody or something takes: "Ana usually takes 1 fellow.", or in which blocks.
func (n *names) takes(who string, many int, blocks []string) string {
	number := counted(many, "fellow", "fellows")
	if many == 0 {
		number = "no fellows"
	}
	if len(blocks) == 0 {
		return who + " usually takes " + number + "."
	}
	return who + " takes " + number + " in " + n.when(blocks...) + "."
}

// wish is what somebody wishes for: "PACS in Jul 2027 (rank 1)".
func (n *names) wished(w *ent.Wish) string {
	text := n.what(valueOf(w.RotationID), valueOf(w.OffsiteOptionID))
	if w.Kind == "AVOID_IN_BLOCK" {
		text = "no " + text
	}
	if w.BlockID != nil {
		text += " in " + n.when(*w.BlockID)
	}
	return text
}

// wish finds a wish that stands, and whose it is.
func (n *names) wish(id string) (*ent.Wish, *ent.Enrollment) {
	for _, e := range n.f.Enrollments() {
		for _, w := range e.Edges.Wishes {
			if w.ID == id && w.ArchivedAt == nil && w.WithdrawnAt == nil {
				return w, e
			}
		}
	}
	return nil, nil
}

// leave finds a leave, and whose it is.
func (n *names) leave(id string) (*ent.Leave, *ent.Enrollment) {
	for _, e := range n.f.Enrollments() {
		for _, l := range e.Edges.Leaves {
			if l.ID == id && l.ArchivedAt == nil {
				return l, e
			}
		}
	}
	return nil, nil
}

// listed joins names: "a, b and c".
func listed(list []string) string {
	if n := len(list); n > 1 {
		return strings.Join(list[:n-1], ", ") + " and " + list[n-1]
	}
	return strings.Join(list, "")
}

func valueOf[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

func orNil(id string) *string {
	if id == "" {
		return nil
	}
	return &id
}

// enum writes a value of a choice as people do: "parental" for PARENTAL.
func enum[S ~string](s S) string { return strings.ToLower(strings.ReplaceAll(string(s), "_", " ")) }
