package access

import (
	"github.com/fellowplan/fellowplan/ent/auditentry"
)

// programRule: members see their program, its staff change it, administrators make new ones.
func programRule() Rule {
	return Rule{
		see:    func(v *Viewer) Predicate { return in("id", v.Programs()) },
		change: func(v *Viewer) Predicate { return in("id", v.StaffOf()) },
		create: func(c *Change) (bool, error) { return c.Viewer.Administrator, nil },
		who:    "administrators, and directors and coordinators of the program when it exists,",
	}
}

// mentorAbsenceRule: everybody in the program sees when mentors are away, and mentors say so themselves.
func mentorAbsenceRule() Rule {
	return Rule{
		see: inJoined,
		change: func(v *Viewer) Predicate {
			return either(inStaffed(v), in("mentor_id", v.mentors()))
		},
		create: func(c *Change) (bool, error) {
			return c.Viewer.IsStaff(c.ProgramID) || contains(c.Viewer.mentors(), c.text("mentor_id")), nil
		},
		who: "directors and coordinators of the program, and the mentor,",
	}
}

// auditEntryRule: the staff reads the log of its program, and only the program itself writes it.
func auditEntryRule() Rule {
	return Rule{
		see: func(v *Viewer) Predicate { return in(auditentry.FieldProgramID, v.StaffOf()) },
		create: func(*Change) (bool, error) {
			return false, nil
		},
		limits: func(c *Change) error { return c.forbidden() },
		who:    "the program itself",
	}
}
