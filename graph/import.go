package graph

import (
	"context"
	"strings"

	"github.com/fellowplan/fellowplan/ent"
	entprogram "github.com/fellowplan/fellowplan/ent/program"
	"github.com/fellowplan/fellowplan/graph/model"
	"github.com/fellowplan/fellowplan/internal/sheets"
)

// importProgram loads a file of programs. Its faults lead to places of the file, which the
// sentences name by line; in the input there is one value that can be mended, the text.
func (r *Resolver) importProgram(ctx context.Context, input model.ImportProgramInput) (*model.ImportProgramPayload, error) {
	sum, err := sheets.Import(ctx, r.Program, strings.NewReader(input.Text))
	faults, err := userErrors(err)
	for _, f := range faults {
		f.Field = []string{"input", "text"}
	}
	out := &model.ImportProgramPayload{Programs: []*ent.Program{}, UserErrors: faults, ClientMutationID: input.ClientMutationID}
	return payload(faults, err, out, func(p *model.ImportProgramPayload) error {
		for _, n := range sum.Rows {
			p.Rows += n
		}
		for _, code := range sum.Programs {
			found, err := r.Client.Program.Query().Where(entprogram.Code(code)).Only(ctx)
			if err != nil {
				return err
			}
			p.Programs = append(p.Programs, found)
		}
		return nil
	})
}
