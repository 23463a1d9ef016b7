// Package model holds what the schema has beyond the nouns of ent. Most of it is generated.
package model

import "github.com/fellowplan/fellowplan/ent"

// CreateAcademicYearInput is ent's, and the blocks.
type CreateAcademicYearInput struct {
	ent.CreateAcademicYearInput
	// Blocks are the year's; nil cuts them by its calendar.
	Blocks []*AcademicYearBlockInput
	// FirstBlockDays is the length of the first block where it is not the usual one.
	FirstBlockDays *int
}
