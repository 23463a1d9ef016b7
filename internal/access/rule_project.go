package access

import (
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/evaluation"
	"github.com/fellowplan/fellowplan/ent/mentor"
	"github.com/fellowplan/fellowplan/ent/project"
)

// projectRule: a project is seen by its fellow, its mentors and the staff, who writes it.
func projectRule() Rule {
	return Rule{see: seesProject, change: inStaffed, create: staffCreates, who: staffOnly}
}

func seesProject(v *Viewer) Predicate {
	guided := project.HasMentorsWith(mentor.IDIn(v.mentors()...))
	return either(inStaffed(v), own(v), both(inJoined(v), Predicate(guided)))
}

// milestoneRule: fellows write the milestones of their own projects.
func milestoneRule() Rule {
	return Rule{
		see: func(v *Viewer) Predicate {
			return both(inJoined(v), has("project_id", project.Table, seesProject(v)))
		},
		change: func(v *Viewer) Predicate {
			return either(inStaffed(v), both(inJoined(v), has("project_id", project.Table, own(v))))
		},
		create: func(c *Change) (bool, error) {
			if c.Viewer.IsStaff(c.ProgramID) {
				return true, nil
			}
			return c.matches(ent.TypeProject, c.text("project_id"), own(c.Viewer))
		},
		who: staffAndFellow,
	}
}

// evaluationRule: authors write their evaluations until they hand them in. Fellows
// read what was handed in about them; mentors read what fellows wrote of them when
// it is released.
func evaluationRule() Rule {
	byMentor := evaluation.DirectionEQ(evaluation.DirectionFELLOW_BY_MENTOR)
	byFellow := evaluation.DirectionEQ(evaluation.DirectionMENTOR_BY_FELLOW)
	author := func(v *Viewer) Predicate {
		return both(inJoined(v), either(
			Predicate(evaluation.And(byMentor, evaluation.MentorIDIn(v.mentors()...))),
			Predicate(evaluation.And(byFellow, evaluation.FellowIDIn(v.fellows()...)))))
	}
	subject := func(v *Viewer) Predicate {
		return both(inJoined(v), either(
			Predicate(evaluation.And(byMentor, evaluation.FellowIDIn(v.fellows()...), evaluation.SubmittedAtNotNil())),
			Predicate(evaluation.And(byFellow, evaluation.MentorIDIn(v.mentors()...), evaluation.SubmittedAtNotNil(), evaluation.Released(true)))))
	}
	return Rule{
		see: func(v *Viewer) Predicate { return either(inStaffed(v), author(v), subject(v)) },
		change: func(v *Viewer) Predicate {
			return either(inStaffed(v), both(author(v), Predicate(evaluation.SubmittedAtIsNil())))
		},
		create: func(c *Change) (bool, error) {
			if c.Viewer.IsStaff(c.ProgramID) {
				return true, nil
			}
			if c.text("direction") == string(evaluation.DirectionFELLOW_BY_MENTOR) {
				return contains(c.Viewer.mentors(), c.text("mentor_id")), nil
			}
			return contains(c.Viewer.fellows(), c.text("fellow_id")), nil
		},
		limits: func(c *Change) error { return c.onlyStaff(evaluation.FieldReleased, "false") },
		who:    "directors and coordinators of the program, and the author until it is handed in,",
	}
}
