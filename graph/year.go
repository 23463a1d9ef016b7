package graph

import (
	"github.com/fellowplan/fellowplan/graph/model"
	"github.com/fellowplan/fellowplan/internal/program"
)

// calendarInput says how a year is cut, in the words of the program.
func calendarInput(blocks []*model.AcademicYearBlockInput, firstDays *int) program.CalendarInput {
	in := program.CalendarInput{FirstBlockDays: deref(firstDays)}
	for _, b := range blocks {
		in.Blocks = append(in.Blocks, program.BlockInput{Title: deref(b.Title), StartsOn: b.StartsOn, EndsOn: b.EndsOn})
	}
	return in
}

// curriculumInput says what a track asks for, in the words of the program.
func curriculumInput(in model.SetCurriculumInput) program.CurriculumInput {
	out := program.CurriculumInput{TrackID: in.TrackID, ExpectedVersion: in.ExpectedVersion, Length: in.Length}
	for _, r := range in.Requirements {
		out.Requirements = append(out.Requirements, program.RequirementInput{
			Code: r.Code, Title: r.Title, Minimum: r.Minimum, Maximum: r.Maximum, RotationIDs: r.RotationIDs,
			Provenance: r.Provenance, ProvenanceNote: deref(r.ProvenanceNote), Flexible: r.Flexible, MayExtend: r.MayExtend,
		})
	}
	return out
}
