package access

import (
	"slices"

	"github.com/fellowplan/fellowplan/ent/membership"
)

// Role is what an account does in a program.
type Role = membership.Role

// The roles.
const (
	Director    = membership.RoleDIRECTOR
	Coordinator = membership.RoleCOORDINATOR
	Mentor      = membership.RoleMENTOR
	Fellow      = membership.RoleFELLOW
)

// Viewer is who looks and acts: an account and what it does in which program.
type Viewer struct {
	// AccountID is the account, or "" for nobody in particular.
	AccountID string
	// Name is what the log of changes calls the viewer.
	Name string
	// Administrator may do everything in every program.
	Administrator bool
	// Memberships are the roles, at most one of each kind in a program.
	Memberships []Membership
}

// Membership is a role in a program.
type Membership struct {
	ProgramID string
	Role      Role
	// FellowID is the fellow that the viewer is, when the role is Fellow.
	FellowID string
	// MentorID is the mentor that the viewer is, when the role is Mentor.
	MentorID string
}

// Programs are the programs in which the viewer has one of the roles, or any role when none is named.
func (v *Viewer) Programs(roles ...Role) []string {
	var ids []string
	for _, m := range v.Memberships {
		if (len(roles) == 0 || slices.Contains(roles, m.Role)) && !slices.Contains(ids, m.ProgramID) {
			ids = append(ids, m.ProgramID)
		}
	}
	return ids
}

// StaffOf are the programs that the viewer directs or coordinates.
func (v *Viewer) StaffOf() []string { return v.Programs(Director, Coordinator) }

// Directs reports whether the viewer may do in the program what only its director may, such as publish.
func (v *Viewer) Directs(programID string) bool {
	return v.Administrator || slices.Contains(v.Programs(Director), programID)
}

// IsStaff reports whether the viewer may do in the program what directors and coordinators may.
func (v *Viewer) IsStaff(programID string) bool {
	return v.Administrator || slices.Contains(v.StaffOf(), programID)
}

// fellows are the fellows that the viewer is.
func (v *Viewer) fellows() []string {
	var ids []string
	for _, m := range v.Memberships {
		if m.FellowID != "" && m.Role == Fellow {
			ids = append(ids, m.FellowID)
		}
	}
	return ids
}

// mentors are the mentors that the viewer is.
func (v *Viewer) mentors() []string {
	var ids []string
	for _, m := range v.Memberships {
		if m.MentorID != "" && m.Role == Mentor {
			ids = append(ids, m.MentorID)
		}
	}
	return ids
}
