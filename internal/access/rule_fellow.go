package access

import (
	"entgo.io/ent/dialect/sql"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/electiverequest"
	"github.com/fellowplan/fellowplan/ent/enrollment"
	"github.com/fellowplan/fellowplan/ent/fellow"
	"github.com/fellowplan/fellowplan/ent/leave"
	"github.com/fellowplan/fellowplan/ent/offsiterequest"
	"github.com/fellowplan/fellowplan/ent/predicate"
)

// fellowRule: a program sees its fellows, and those of other programs whom it enrolled; the home program changes them.
func fellowRule() Rule {
	return Rule{
		see: func(v *Viewer) Predicate {
			return either(inJoined(v), Predicate(fellow.HasEnrollmentsWith(predicate.Enrollment(inJoined(v)))))
		},
		change: inStaffed,
		create: staffCreates,
		who:    "directors and coordinators of the fellow's home program",
	}
}

const staffAndFellow = "directors and coordinators of the program, and the fellow,"

// ofEnrollment is the rule of what belongs to an enrollment: the staff writes it, the fellow sees the own.
func ofEnrollment() Rule {
	return Rule{
		see:    func(v *Viewer) Predicate { return either(inStaffed(v), ownByEnrollment(v)) },
		change: inStaffed,
		create: staffCreates,
		who:    staffOnly,
	}
}

// ofFellow is the rule of what belongs to a fellow: the staff writes it, the fellow sees the own.
func ofFellow() Rule {
	return Rule{
		see:    func(v *Viewer) Predicate { return either(inStaffed(v), own(v)) },
		change: inStaffed,
		create: staffCreates,
		who:    staffOnly,
	}
}

// own are the rows about a fellow that the viewer is, in the viewer's programs.
func own(v *Viewer) Predicate { return both(inJoined(v), in("fellow_id", v.fellows())) }

// ownByEnrollment are the rows of an enrollment of a fellow that the viewer is.
func ownByEnrollment(v *Viewer) Predicate {
	mine := enrollment.FellowIDIn(v.fellows()...)
	return both(inJoined(v), has("enrollment_id", enrollment.Table, Predicate(mine)))
}

// createsForOwnEnrollment lets the staff make it, and a fellow for an own enrollment.
func createsForOwnEnrollment(c *Change) (bool, error) {
	if c.Viewer.IsStaff(c.ProgramID) {
		return true, nil
	}
	return c.matches(ent.TypeEnrollment, c.text("enrollment_id"), own(c.Viewer))
}

// wishRule: fellows make, change and withdraw their own wishes.
func wishRule() Rule {
	r := ofEnrollment()
	r.change = r.see
	r.create = createsForOwnEnrollment
	r.who = staffAndFellow
	return r
}

// leaveRule: fellows ask for leave and change what they asked for until it is decided; the staff decides.
func leaveRule() Rule {
	r := ofEnrollment()
	r.change = func(v *Viewer) Predicate {
		return either(inStaffed(v), both(ownByEnrollment(v), Predicate(leave.StateEQ(leave.StateREQUESTED))))
	}
	r.create = createsForOwnEnrollment
	r.limits = func(c *Change) error {
		return c.onlyStaff(leave.FieldState, string(leave.StateREQUESTED))
	}
	r.who = staffAndFellow + " until it is decided,"
	return r
}

// requestRule: fellows write, submit and withdraw their requests, the mentor who is asked reads what was submitted, the staff decides.
func requestRule() Rule {
	r := ofEnrollment()
	r.see = func(v *Viewer) Predicate {
		return either(inStaffed(v), ownByEnrollment(v), asked(v))
	}
	r.change = func(v *Viewer) Predicate {
		open := in("state", []string{string(offsiterequest.StateDRAFT), string(offsiterequest.StateSUBMITTED)})
		return either(inStaffed(v), both(ownByEnrollment(v), open))
	}
	r.create = createsForOwnEnrollment
	r.who = staffAndFellow + " until it is decided,"
	return r
}

// asked are the requests for which the word of a mentor is asked who is the viewer.
func asked(v *Viewer) Predicate {
	return both(inJoined(v), in("mentor_id", v.mentors()), func(s *sql.Selector) {
		s.Where(sql.NEQ(s.C("state"), string(offsiterequest.StateDRAFT)))
	})
}

// electiveRequestRule: requests for electives are decided by the staff.
func electiveRequestRule() Rule {
	r := requestRule()
	r.limits = func(c *Change) error {
		for _, field := range []string{electiverequest.FieldDecidedOn, electiverequest.FieldDecisionNote} {
			if err := c.onlyStaff(field, ""); err != nil {
				return err
			}
		}
		return c.onlyStaff(electiverequest.FieldState, string(electiverequest.StateDRAFT),
			string(electiverequest.StateSUBMITTED), string(electiverequest.StateWITHDRAWN))
	}
	return r
}

// offsiteRequestRule: requests for time off-site are decided and funded by the staff.
func offsiteRequestRule() Rule {
	r := requestRule()
	r.limits = func(c *Change) error {
		for _, field := range []string{offsiterequest.FieldDecidedOn, offsiterequest.FieldDecisionNote,
			offsiterequest.FieldFundingCents, offsiterequest.FieldFundingSource} {
			if err := c.onlyStaff(field, ""); err != nil {
				return err
			}
		}
		return c.onlyStaff(offsiterequest.FieldState, string(offsiterequest.StateDRAFT),
			string(offsiterequest.StateSUBMITTED), string(offsiterequest.StateWITHDRAWN))
	}
	return r
}
