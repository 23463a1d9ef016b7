package access

import (
	"entgo.io/ent/dialect/sql"
)

// Predicate narrows a statement to certain rows of one type.
type Predicate = func(*sql.Selector)

// Rule says who may see and change the rows of one type. What is absent is
// allowed to administrators only, reading included.
type Rule struct {
	// see are the rows that the viewer may see.
	see func(v *Viewer) Predicate
	// change are the rows that the viewer may change, among those that can be seen.
	change func(v *Viewer) Predicate
	// create says whether the viewer may make what the change would make.
	create func(c *Change) (bool, error)
	// limits refuses changes of single fields that the viewer may not make although the row may be changed.
	limits func(c *Change) error
	// remove are the rows that the viewer may delete; nil means that nobody deletes, for things are archived.
	remove func(v *Viewer) Predicate
	// who says in words who may change them: "directors and coordinators of the program".
	who string
	// secret rows are closed to administrators as well, beyond what the rule says.
	secret bool
}

// See are the rows that the viewer may see.
func (r Rule) See(v *Viewer) Predicate {
	switch {
	case v.Administrator && !r.secret:
		return all
	case r.see == nil:
		return none
	}
	return r.see(v)
}

// Change are the rows that the viewer may change.
func (r Rule) Change(v *Viewer) Predicate {
	switch {
	case v.Administrator && !r.secret:
		return all
	case r.change == nil:
		return none
	}
	return r.change(v)
}

// Remove are the rows that the viewer may delete.
func (r Rule) Remove(v *Viewer) Predicate {
	if r.remove == nil {
		return none
	}
	return r.remove(v)
}

// all accepts every row.
func all(s *sql.Selector) { s.Where(sql.ExprP("TRUE")) }

// none accepts no row.
func none(s *sql.Selector) { s.Where(sql.False()) }

// in accepts the rows whose column has one of the values.
func in(column string, values []string) Predicate {
	return func(s *sql.Selector) {
		list := make([]any, len(values))
		for i, v := range values {
			list[i] = v
		}
		s.Where(sql.In(s.C(column), list...)) // FALSE when there are none
	}
}

// either accepts what one of the predicates accepts.
func either(ps ...Predicate) Predicate { return sql.OrPredicates(ps...) }

// both accepts what all of the predicates accept.
func both(ps ...Predicate) Predicate { return sql.AndPredicates(ps...) }

// inStaffed are the rows of the programs that the viewer directs or coordinates.
func inStaffed(v *Viewer) Predicate { return in("program_id", v.StaffOf()) }

// inJoined are the rows of the programs that the viewer has any role in.
func inJoined(v *Viewer) Predicate { return in("program_id", v.Programs()) }

const staffOnly = "directors and coordinators of the program"

// staffCreates lets directors and coordinators make things in their programs.
func staffCreates(c *Change) (bool, error) { return c.Viewer.IsStaff(c.ProgramID), nil }

// described is the rule of what describes a program: its members see it, its staff change it.
func described() Rule {
	return Rule{see: inJoined, change: inStaffed, create: staffCreates, who: staffOnly}
}

// internal is the rule of what only the staff sees and changes.
func internal() Rule {
	return Rule{see: inStaffed, change: inStaffed, create: staffCreates, who: staffOnly}
}
