package access_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/auditentry"
	"github.com/fellowplan/fellowplan/internal/access"
)

// logged are the entries about a thing, in their order.
func (w *world) logged(t *testing.T, id string) []*ent.AuditEntry {
	t.Helper()
	entries, err := w.Client.AuditEntry.Query().Where(auditentry.EntityID(id)).Order(auditentry.ByID()).All(access.System(context.Background()))
	if err != nil {
		t.Fatal(err)
	}
	return entries
}

func TestTheLogSaysWhoDidWhatAndWhy(t *testing.T) {
	w := newWorld(t)
	ctx := access.WithReason(access.As(context.Background(), w.viewers["director"]), "The donor asked for it.")
	var site string
	err := w.Write(ctx, func(ctx context.Context, tx *ent.Tx) error {
		s, err := tx.Site.Create().SetProgramID(w.mine.program).SetCode("fl").SetTitle("Florida").SetKind("CAMPUS").Save(ctx)
		if err != nil {
			return err
		}
		site = s.ID
		return tx.Site.UpdateOneID(site).SetTitle("Jacksonville").Exec(ctx)
	})
	if err != nil {
		t.Fatal(err)
	}
	entries := w.logged(t, site)
	if len(entries) != 2 {
		t.Fatalf("%d entries, want 2", len(entries))
	}
	for i, want := range []struct {
		action        auditentry.Action
		before, after string
	}{
		{"CREATE", "", `"title":"Florida"`},
		{"UPDATE", `{"title":"Florida","version":1}`, `{"title":"Jacksonville","version":2}`},
	} {
		e := entries[i]
		if e.Action != want.action || string(e.Before) != want.before || !strings.Contains(string(e.After), want.after) {
			t.Errorf("entry %d: %s from %s to %s", i, e.Action, e.Before, e.After)
		}
		if e.ActorName != "director" || *e.AccountID != w.mine.account || *e.ProgramID != w.mine.program || e.Reason != "The donor asked for it." || e.EntityType != "Site" {
			t.Errorf("entry %d: %v", i, e)
		}
	}
}

func TestTheLogNamesThePersonBehindTheProgram(t *testing.T) {
	w := newWorld(t)
	ctx := access.System(access.As(context.Background(), w.viewers["director"]))
	var id string
	err := w.Write(ctx, func(ctx context.Context, tx *ent.Tx) (err error) {
		id, err = makers[ent.TypeSite](ctx, tx, w.mine)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if e := w.logged(t, id); len(e) != 1 || e[0].ActorName != "director" {
		t.Errorf("the log says %v", e)
	}
}

func TestTheLogKeepsNoSecret(t *testing.T) {
	w := newWorld(t)
	const hash = "$argon2id$very-secret"
	err := w.Write(access.System(context.Background()), func(ctx context.Context, tx *ent.Tx) error {
		return tx.Account.UpdateOneID(w.mine.account).SetPasswordHash(hash).Exec(ctx)
	})
	if err != nil {
		t.Fatal(err)
	}
	entries := w.logged(t, w.mine.account)
	last := entries[len(entries)-1]
	if !strings.Contains(string(last.After), `"password_hash":"(not shown)"`) {
		t.Errorf("the log does not say that the password was changed: %s", last.After)
	}
	all, err := w.Client.AuditEntry.Query().All(access.System(context.Background()))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range all {
		if strings.Contains(string(e.Before)+string(e.After), "argon2id") || strings.Contains(string(e.After), `"hash":"h`) {
			t.Errorf("the log keeps a secret: %s", e.After)
		}
	}
}

func TestTheLogKeepsWhatWasJoinedAndParted(t *testing.T) {
	w := newWorld(t)
	id := w.rows[ent.TypeRequirement]["mine"]
	err := w.Write(access.As(context.Background(), w.viewers["director"]), func(ctx context.Context, tx *ent.Tx) error {
		return tx.Requirement.UpdateOneID(id).RemoveRotationIDs(w.mine.rotation).Exec(ctx)
	})
	if err != nil {
		t.Fatal(err)
	}
	entries := w.logged(t, id)
	if last := string(entries[len(entries)-1].After); !strings.Contains(last, `"rotations_removed":["`+w.mine.rotation) {
		t.Errorf("the log says %s", last)
	}
}

func TestAnUndoneChangeIsNotLogged(t *testing.T) {
	w := newWorld(t)
	before := len(w.allIDs(t, ent.TypeAuditEntry))
	err := w.Write(access.As(context.Background(), w.viewers["director"]), func(ctx context.Context, tx *ent.Tx) error {
		_, err := makers[ent.TypeSite](ctx, tx, w.mine)
		return errors.Join(err, errUndo)
	})
	if !errors.Is(err, errUndo) {
		t.Fatal(err)
	}
	if after := len(w.allIDs(t, ent.TypeAuditEntry)); after != before {
		t.Errorf("%d entries were added", after-before)
	}
}

func TestTheLogIsNeverChanged(t *testing.T) {
	w := newWorld(t)
	for name, ctx := range map[string]context.Context{
		"the program itself": access.System(context.Background()),
		"an administrator":   access.As(context.Background(), w.viewers["administrator"]),
	} {
		for what, change := range map[string]func(ctx context.Context, tx *ent.Tx) error{
			"deletes": func(ctx context.Context, tx *ent.Tx) error { _, err := tx.AuditEntry.Delete().Exec(ctx); return err },
			"changes": func(ctx context.Context, tx *ent.Tx) error { return tx.AuditEntry.Update().Exec(ctx) },
		} {
			if err := w.Write(ctx, change); err == nil {
				t.Errorf("%s %s entries of the log", name, what)
			}
		}
	}
}

func TestTheManyRowsOfTheProgramAreNotLogged(t *testing.T) {
	w := newWorld(t)
	before := len(w.allIDs(t, ent.TypeAuditEntry))
	err := w.Write(access.System(context.Background()), func(ctx context.Context, tx *ent.Tx) error {
		block, err := makers[ent.TypeBlock](ctx, tx, w.mine) // one entry
		if err != nil {
			return err
		}
		return tx.Assignment.CreateBulk(tx.Assignment.Create().SetProgramID(w.mine.program).SetScheduleID(w.mine.schedule).
			SetEnrollmentID(w.mine.enrollment).SetFellowID(w.mine.fellow).SetBlockID(block).SetRotationID(w.mine.rotation)).Exec(ctx)
	})
	if err != nil {
		t.Fatal(err)
	}
	if added := len(w.allIDs(t, ent.TypeAuditEntry)) - before; added != 1 {
		t.Errorf("%d entries were added, want that of the block alone", added)
	}
}
