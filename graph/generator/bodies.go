package main

import (
	"fmt"
	"strings"

	"github.com/99designs/gqlgen/codegen"
	"github.com/99designs/gqlgen/codegen/templates"
)

// bodies writes the resolvers that are the same for every noun, and keeps the others as they are.
type bodies struct{ nouns []noun }

// Name is the plugin's name.
func (bodies) Name() string { return "bodies" }

// Implement gives the body of a resolver.
func (b bodies) Implement(before string, f *codegen.Field) string {
	switch {
	case f.Object.Name == "Query" && strings.HasSuffix(f.TypeReference.Definition.Name, "Connection"):
		return list(f)
	case f.Object.Name == "Mutation":
		if body := b.mutation(f.Name); body != "" {
			return body
		}
	}
	if r, ok := references[f.Object.Name+"."+f.Name]; ok {
		return reference(f, r)
	}
	if before == "" {
		return fmt.Sprintf(`panic("not implemented: %s.%s")`, f.Object.Name, f.Name)
	}
	return before
}

// list is the body of a root connection.
func list(f *codegen.Field) string {
	t := strings.TrimSuffix(f.TypeReference.Definition.Name, "Connection")
	return fmt.Sprintf(`return r.Client.%[1]s.Query().Paginate(ctx, after, first, before, last,
		ent.With%[1]sOrder(orderBy), ent.With%[1]sFilter(where.Filter))`, t)
}

// references are the fields that lead from an answer of our own to a noun, and the field that holds its id.
var references = map[string]string{
	"ViewerRole.program":                      "ProgramID",
	"ViewerRole.fellow":                       "FellowID",
	"ViewerRole.mentor":                       "MentorID",
	"RequirementProgress.requirement":         "RequirementID",
	"TopicCoverage.topic":                     "TopicID",
	"MentorLoad.block":                        "BlockID",
	"OptimizationRunProgress.optimizationRun": "RunID",
	"OptimizationRunProgress.schedule":        "ScheduleID",
	"ScheduleAlternative.schedule":            "ScheduleID",
	"RuleInEffect.setting":                    "SettingID",

	"Breach.enrollment": "EnrollmentID", "Breach.fellow": "FellowID", "Breach.rotation": "RotationID", "Breach.offsiteOption": "OffsiteOptionID",
	"Breach.mentor": "MentorID", "Breach.blocks": "BlockIDs", "Breach.exception": "ExceptionID()",
	"MissingCell.fellow": "FellowID", "MissingCell.block": "BlockID", "UnreadAssignment.assignment": "AssignmentID",
	"CellState.rotation": "RotationID", "CellState.offsiteOption": "OffsiteOptionID", "CellState.mentor": "MentorID",
	"WorthTerm.fellow": "FellowID", "WorthTerm.block": "BlockID", "FellowAccount.enrollment": "EnrollmentID", "FellowAccount.fellow": "FellowID",
	"WishOutcome.wish": "Wish.ID", "WishDifference.wish": "Wish.ID", "CellExplanation.assignment": "AssignmentID",
	"CellAlternative.rotation": "RotationID", "CellAlternative.offsiteOption": "OffsiteOptionID",
	"CellMove.fellow": "FellowID", "CellMove.block": "BlockID", "CellPayer.fellow": "FellowID",
	"ScheduleComparison.a": "A.ID", "ScheduleComparison.b": "B.ID", "FellowDifference.fellow": "FellowID", "BlockDifference.block": "BlockID",
	"CellDifference.fellow": "FellowID", "CellDifference.block": "BlockID", "ScheduleEvent.schedule": "ScheduleID",

	"WhatIfAnswer.schedule": "ScheduleID", "WhatIfConflict.was": "Was", "WhatIfConflict.now": "Now",
	"ElectiveEntry.rotation": "RotationID", "ElectiveEntry.offsiteOption": "OffsiteOptionID", "ElectiveEntry.blocks": "BlockIDs",
	"ComparedColumn.schedule": "ScheduleID", "ComparedColumn.scenario": "ScenarioID",
}

// reference is the body of such a field.
func reference(f *codegen.Field, id string) string {
	t := f.TypeReference.Definition.Name
	how := "referred"
	if f.TypeReference.IsSlice() {
		how = "referredAll"
	}
	return fmt.Sprintf(`return %[4]s(ctx, obj.%[1]s,
		func(ids []string) *ent.%[2]sQuery { return r.Client.%[2]s.Query().Where(%[3]s.IDIn(ids...)) },
		func(n *ent.%[2]s) string { return n.ID })`, id, t, imported(t), how)
}

// imported is the name by which the file that is written knows ent's package of a noun.
func imported(noun string) string {
	return templates.CurrentImports.Lookup("github.com/fellowplan/fellowplan/ent/" + strings.ToLower(noun))
}

// mutation is the body of createX, updateX or archiveX.
func (b bodies) mutation(name string) string {
	for _, n := range b.nouns {
		for verb, body := range map[string]string{"create": createBody, "update": updateBody, "archive": archiveBody} {
			if name == verb+n.Type && !byHand[name] {
				return strings.NewReplacer("TYPE", n.Type, "FIELD", n.Field, "PACKAGE", imported(n.Type)).Replace(body)
			}
		}
	}
	return ""
}

// byHand are mutations of nouns that do more than the others.
var byHand = map[string]bool{
	"createAcademicYear": true,
}

const createBody = `var id string
	faults, err := r.change(ctx, nil, func(ctx context.Context, tx *ent.Tx) error {
		made, err := tx.TYPE.Create().SetInput(input).Save(ctx)
		if err == nil {
			id = made.ID
		}
		return err
	})
	return payload(faults, err, &model.CreateTYPEPayload{UserErrors: faults, ClientMutationID: input.ClientMutationID},
		func(p *model.CreateTYPEPayload) (err error) {
			p.TYPE, err = reread(ctx, "FIELD", r.Client.TYPE.Query().Where(PACKAGE.ID(id)))
			return err
		})`

const updateBody = `faults, err := r.change(ctx, input.ChangeReason, func(ctx context.Context, tx *ent.Tx) error {
		if err := expect(ctx, tx, "TYPE", input.ID, input.ExpectedVersion); err != nil {
			return err
		}
		return tx.TYPE.UpdateOneID(input.ID).SetInput(input).Exec(ctx)
	})
	return payload(faults, err, &model.UpdateTYPEPayload{UserErrors: faults, ClientMutationID: input.ClientMutationID},
		func(p *model.UpdateTYPEPayload) (err error) {
			p.TYPE, err = reread(ctx, "FIELD", r.Client.TYPE.Query().Where(PACKAGE.ID(input.ID)))
			return err
		})`

const archiveBody = `faults, err := r.change(ctx, input.ChangeReason, func(ctx context.Context, tx *ent.Tx) error {
		if err := expect(ctx, tx, "TYPE", input.ID, input.ExpectedVersion); err != nil {
			return err
		}
		return tx.TYPE.UpdateOneID(input.ID).SetArchivedAt(r.Program.Now()).Exec(ctx)
	})
	return payload(faults, err, &model.ArchiveTYPEPayload{UserErrors: faults, ClientMutationID: input.ClientMutationID},
		func(p *model.ArchiveTYPEPayload) (err error) {
			p.TYPE, err = reread(ctx, "FIELD", r.Client.TYPE.Query().Where(PACKAGE.ID(input.ID)))
			return err
		})`
