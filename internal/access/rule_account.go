package access

import (
	"github.com/fellowplan/fellowplan/ent/account"
	"github.com/fellowplan/fellowplan/ent/calendarfeed"
	"github.com/fellowplan/fellowplan/ent/membership"
)

// accountRule: people see themselves, the staff sees the accounts of its programs, administrators write them.
func accountRule() Rule {
	self := func(v *Viewer) Predicate { return in("id", []string{v.AccountID}) }
	return Rule{
		see: func(v *Viewer) Predicate {
			colleagues := account.HasMembershipsWith(membership.ProgramIDIn(v.StaffOf()...), membership.ArchivedAtIsNil())
			return either(self(v), Predicate(colleagues))
		},
		change: self,
		create: func(c *Change) (bool, error) { return c.Viewer.Administrator, nil },
		limits: func(c *Change) error {
			if c.Viewer.Administrator {
				return nil
			}
			for _, field := range c.fields() {
				if field != account.FieldName {
					return c.forbiddenField(field, "administrators")
				}
			}
			return nil
		},
		who: "administrators",
	}
}

// membershipRule: people see their own roles; the director gives and takes those of the program.
func membershipRule() Rule {
	return Rule{
		see: func(v *Viewer) Predicate {
			return either(inStaffed(v), in(membership.FieldAccountID, []string{v.AccountID}))
		},
		change: func(v *Viewer) Predicate { return in("program_id", v.Programs(Director)) },
		create: func(c *Change) (bool, error) { return c.Viewer.Directs(c.ProgramID), nil },
		who:    "directors of the program",
	}
}

// apiTokenRule: tokens are their owner's alone, not even the administrator's.
func apiTokenRule() Rule {
	ownToken := func(v *Viewer) Predicate { return in("account_id", []string{v.AccountID}) }
	return Rule{
		see:    ownToken,
		change: ownToken,
		create: func(c *Change) (bool, error) { return c.text("account_id") == c.Viewer.AccountID, nil },
		who:    "the token's owner",
		secret: true,
	}
}

// calendarFeedRule: people make addresses for themselves in their programs; the staff sees which there are, and revokes them.
func calendarFeedRule() Rule {
	own := func(v *Viewer) Predicate {
		return both(inJoined(v), in(calendarfeed.FieldAccountID, []string{v.AccountID}))
	}
	see := func(v *Viewer) Predicate { return either(inStaffed(v), own(v)) }
	return Rule{
		see:    see,
		change: see,
		create: func(c *Change) (bool, error) {
			return c.text(calendarfeed.FieldAccountID) == c.Viewer.AccountID && contains(c.Viewer.Programs(), c.ProgramID), nil
		},
		who: "its owner, and directors and coordinators of the program,",
	}
}
