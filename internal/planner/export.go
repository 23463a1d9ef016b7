package planner

import (
	"context"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/academicyear"
	"github.com/fellowplan/fellowplan/ent/program"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// FindYear finds a year as people name it: by the program's code and the year's title. Each may
// be left out where the viewer sees only one.
func FindYear(ctx context.Context, client *ent.Client, programCode, title string) (*ent.AcademicYear, error) {
	all, err := client.Program.Query().Where(program.ArchivedAtIsNil()).Order(program.ByCode()).All(ctx)
	if err != nil {
		return nil, err
	}
	var of *ent.Program
	var known []string
	for _, p := range all {
		if p.Code == programCode || programCode == "" && len(all) == 1 {
			of = p
		}
		known = append(known, p.Code)
	}
	if of == nil {
		return nil, nameOne("program", "--program", programCode, known)
	}
	years, err := client.AcademicYear.Query().
		Where(academicyear.ProgramID(of.ID), academicyear.ArchivedAtIsNil()).Order(academicyear.ByTitle()).All(ctx)
	if err != nil {
		return nil, err
	}
	var titles []string
	for _, y := range years {
		if y.Title == title || title == "" && len(years) == 1 {
			return y, nil
		}
		titles = append(titles, y.Title)
	}
	return nil, nameOne("academic year", "--year", title, titles)
}

// nameOne asks for a name, or says that there is none like this, with those that there are.
func nameOne(noun, option, name string, known []string) error {
	switch {
	case len(known) == 0:
		return fault.New(fault.NotFound, "there is no %s yet", noun)
	case name == "":
		return fault.New(fault.BadInput, "there are several: name one %s with %s: %s", noun, option, list(known))
	}
	return fault.New(fault.NotFound, "there is no %s %q; there is %s", noun, name, list(known))
}
