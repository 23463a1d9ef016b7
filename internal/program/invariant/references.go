package invariant

import (
	"context"
	"database/sql"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// references: a row leads only to rows that are there, in use, and of the same
// program. A program is the wall between tenants: what stands behind it does not exist.
var references = Invariant{
	Card:    Card{"references", "Everything that is named exists in the same program and is in use."},
	Watches: inProgramTypes(),
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		var found []Finding
		for _, noun := range ent.Nouns {
			if !slices.Contains(inProgramTypes(), noun.Type) {
				continue
			}
			programs, err := homes(ctx, s, noun)
			if err != nil {
				return nil, err
			}
			for _, ref := range noun.References {
				if len(programs) == 0 {
					continue
				}
				f, err := follow(ctx, s, noun, ref, programs)
				if err != nil {
					return nil, err
				}
				found = append(found, f...)
			}
		}
		return found, nil
	},
}

// inProgramTypes are the types that belong to a program. The log of changes only remembers, and is left alone.
func inProgramTypes() []string {
	var types []string
	for _, noun := range ent.Nouns {
		if noun.InProgram && noun.Type != "AuditEntry" {
			types = append(types, noun.Type)
		}
	}
	return types
}

// homes gives the program of every touched row of a type that is in use.
func homes(ctx context.Context, s *Scope, noun ent.Noun) (map[string]string, error) {
	programs := map[string]string{}
	err := each(ctx, s.Client, "SELECT id, program_id FROM "+noun.Table+" WHERE archived_at IS NULL AND id IN (%s)",
		s.Touched.IDs(noun.Type), func(r *sql.Rows) error {
			var id, program string
			err := r.Scan(&id, &program)
			programs[id] = program
			return err
		})
	return programs, err
}

// lead is one row that leads to another.
type lead struct{ from, to string }

// follow checks where one edge of the touched rows of a type was led by this change.
func follow(ctx context.Context, s *Scope, noun ent.Noun, ref ent.Reference, programs map[string]string) ([]Finding, error) {
	leads, err := led(ctx, s, noun, ref, programs)
	if err != nil || len(leads) == 0 {
		return nil, err
	}
	homeOf, err := inUseOf(ctx, s.Client, ref.Type, leads)
	if err != nil {
		return nil, err
	}
	target, _ := ent.NounOf(ref.Type)
	field := ref.Field
	if field == "" {
		field = IDs(ref.Edge)
	}
	var found []Finding
	for _, l := range leads {
		home, ok := homeOf[l.to]
		if ok && (!target.InProgram || home == programs[l.from]) {
			continue
		}
		if ok && ref.Type == "Fellow" {
			guest, err := mayBeGuest(ctx, s.Client, noun.Type, l.to, programs[l.from])
			if err != nil {
				return nil, err
			}
			if guest {
				continue
			}
		}
		found = append(found, Finding{ID: l.from, Field: field, Code: fault.NotFound,
			Message: Camel(field) + ` "` + l.to + `" names no ` + target.One + " that is in use" + where(target)})
	}
	return found, nil
}

// led lists what this change led the edge to.
func led(ctx context.Context, s *Scope, noun ent.Noun, ref ent.Reference, programs map[string]string) ([]lead, error) {
	var leads []lead
	var set []string
	for _, t := range s.Touched.All() {
		if programs[t.ID] == "" || t.Type != noun.Type {
			continue
		}
		for _, l := range t.Links {
			if ref.Field == "" && l.Edge == ref.Edge {
				for _, id := range l.IDs {
					leads = append(leads, lead{t.ID, id})
				}
			}
		}
		if ref.Field != "" && slices.Contains(t.Fields, ref.Field) {
			set = append(set, t.ID)
		}
	}
	if ref.Field == "" {
		return leads, nil
	}
	err := each(ctx, s.Client, "SELECT id, "+ref.Field+" FROM "+noun.Table+" WHERE "+ref.Field+" IS NOT NULL AND id IN (%s)", set, func(r *sql.Rows) error {
		var l lead
		err := r.Scan(&l.from, &l.to)
		leads = append(leads, l)
		return err
	})
	return leads, err
}

// inUseOf gives the program of each row that is led to and in use, "" for a type outside programs.
func inUseOf(ctx context.Context, c *ent.Client, typ string, leads []lead) (map[string]string, error) {
	target, _ := ent.NounOf(typ)
	program := "''"
	if target.InProgram {
		program = "program_id"
	}
	var ids []string
	for _, l := range leads {
		ids = append(ids, l.to)
	}
	slices.Sort(ids)
	homeOf := map[string]string{}
	err := each(ctx, c, "SELECT id, "+program+" FROM "+target.Table+" WHERE archived_at IS NULL AND id IN (%s)", slices.Compact(ids), func(r *sql.Rows) error {
		var id, home string
		err := r.Scan(&id, &home)
		homeOf[id] = home
		return err
	})
	return homeOf, err
}

func where(target ent.Noun) string {
	if target.InProgram {
		return " in this program"
	}
	return ""
}

// mayBeGuest reports whether a fellow of another program may be named: an
// enrollment brings the fellow in, and afterwards everything may speak of the guest.
func mayBeGuest(ctx context.Context, c *ent.Client, typ, fellow, program string) (bool, error) {
	if typ == "Enrollment" {
		return true, nil
	}
	ok := false
	err := eachRow(ctx, c, "SELECT 1 FROM "+table("Enrollment")+" WHERE fellow_id = ? AND program_id = ? AND archived_at IS NULL",
		[]any{fellow, program}, func(*sql.Rows) error { ok = true; return nil })
	return ok, err
}
