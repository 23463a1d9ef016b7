package program

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/requirement"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// RequirementInput is one row of a curriculum that is set as a whole. Rows keep their identity by their code.
type RequirementInput struct {
	Code, Title      string
	Minimum, Maximum int
	RotationIDs      []string
	Provenance       requirement.Provenance // "" is STATED
	ProvenanceNote   string
	Flexible         bool
	MayExtend        bool
}

// CurriculumInput is a track with all of its requirements, in order.
type CurriculumInput struct {
	TrackID         string
	ExpectedVersion *int
	// Length is the new length of the track in its unit; nil keeps it.
	Length       *int
	Requirements []RequirementInput
}

// maxRequirements bounds a curriculum.
const maxRequirements = 100

// SetCurriculum replaces the requirements of a track as a whole; together they have to add up to its length.
func (s *Service) SetCurriculum(ctx context.Context, o ChangeOptions, in CurriculumInput) (*ent.Track, error) {
	var track *ent.Track
	err := s.Change(ctx, o, func(ctx context.Context, tx *ent.Tx) error {
		if len(in.Requirements) > maxRequirements {
			return fault.At(fault.TooLarge, "input.requirements", "%d requirements are listed; a track has at most %d", len(in.Requirements), maxRequirements)
		}
		if err := Expect(ctx, tx, "input.trackID", "Track", in.TrackID, in.ExpectedVersion); err != nil {
			return err
		}
		// The track is written even when only its rows change: its version guards the whole.
		var err error
		if track, err = tx.Track.UpdateOneID(in.TrackID).SetNillableLength(in.Length).Save(ctx); err != nil {
			return err
		}
		inside(ctx).touched.MarkWhole(track.ID)
		return s.setRequirements(ctx, tx, track, in.Requirements)
	})
	if err != nil {
		return nil, err
	}
	return settled(ctx, track), nil
}

func (s *Service) setRequirements(ctx context.Context, tx *ent.Tx, track *ent.Track, rows []RequirementInput) error {
	stored, err := tx.Requirement.Query().Where(requirement.TrackID(track.ID), requirement.ArchivedAtIsNil()).All(ctx)
	if err != nil {
		return err
	}
	if err := checkRows(rows); err != nil {
		return err
	}
	byCode := map[string]*ent.Requirement{}
	for _, q := range stored {
		byCode[q.Code] = q
		if !slices.ContainsFunc(rows, func(r RequirementInput) bool { return r.Code == q.Code }) {
			if err := tx.Requirement.UpdateOne(q).SetArchivedAt(s.Now()).Exec(ctx); err != nil {
				return err
			}
		}
	}
	for i, r := range rows {
		if r.Provenance == "" {
			r.Provenance = requirement.ProvenanceSTATED
		}
		if q := byCode[r.Code]; q != nil {
			err = tx.Requirement.UpdateOne(q).SetTitle(r.Title).SetPosition(i + 1).SetMinimum(r.Minimum).SetMaximum(r.Maximum).SetProvenance(r.Provenance).
				SetProvenanceNote(r.ProvenanceNote).SetFlexible(r.Flexible).SetMayExtend(r.MayExtend).ClearRotations().AddRotationIDs(r.RotationIDs...).Exec(ctx)
		} else {
			err = tx.Requirement.Create().SetProgramID(track.ProgramID).SetTrackID(track.ID).SetCode(r.Code).SetTitle(r.Title).SetPosition(i + 1).
				SetMinimum(r.Minimum).SetMaximum(r.Maximum).SetProvenance(r.Provenance).SetProvenanceNote(r.ProvenanceNote).
				SetFlexible(r.Flexible).SetMayExtend(r.MayExtend).AddRotationIDs(r.RotationIDs...).Exec(ctx)
		}
		if err != nil {
			return Explain(rowPath(i), err)
		}
	}
	return nil
}

// checkRows refuses what can be said of a row by its place in the list.
func checkRows(rows []RequirementInput) error {
	var list fault.List
	first := map[string]int{}
	for i, r := range rows {
		if before, ok := first[r.Code]; ok {
			list = append(list, fault.At(fault.Conflict, rowPath(i)+".code", "the code %q is already used by row %d, %s; choose another", r.Code, before+1, rows[before].Title))
		} else {
			first[r.Code] = i
		}
		if r.Maximum < r.Minimum {
			list = append(list, fault.At(fault.BadInput, rowPath(i)+".maximum", "maximum %d of %s is below minimum %d: raise one or lower the other", r.Maximum, r.Title, r.Minimum))
		}
		if len(r.RotationIDs) == 0 {
			list = append(list, fault.At(fault.BadInput, rowPath(i)+".rotationIDs", "the requirement %s names no rotation: name at least one that counts for it", strings.TrimSpace(r.Title)))
		}
	}
	return list.Or()
}

func rowPath(i int) string { return fmt.Sprintf("input.requirements.%d", i) }
