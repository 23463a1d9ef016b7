package access

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	entgo "entgo.io/ent"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/auditentry"
)

type reasonKey struct{}

// WithReason returns a context in which the log of changes keeps why they are made.
func WithReason(ctx context.Context, reason string) context.Context {
	if reason == "" {
		return ctx
	}
	return context.WithValue(ctx, reasonKey{}, reason)
}

// Audit is the hook that writes every change to the log, in the transaction of the
// change: who, what, before and after, why. The store installs it.
func Audit(next ent.Mutator) ent.Mutator {
	return entgo.MutateFunc(func(ctx context.Context, m entgo.Mutation) (entgo.Value, error) {
		generated, ok := m.(mutation)
		if !ok || !audited(ctx, m) {
			return next.Mutate(ctx, m)
		}
		entry, err := newEntry(ctx, generated)
		if err != nil {
			return nil, err
		}
		value, err := next.Mutate(ctx, m)
		if err != nil {
			return nil, err
		}
		if err := entry.write(ctx, value); err != nil {
			return nil, fmt.Errorf("writing the log of changes: %w", err)
		}
		return value, nil
	})
}

// audited says which changes the log keeps: all that people make, and of those
// that the program makes all but the many rows of a schedule, for which the
// schedule's own entry stands, and the progress of a run.
func audited(ctx context.Context, m entgo.Mutation) bool {
	switch m.Type() {
	case ent.TypeAuditEntry, ent.TypeBrowserSession:
		return false
	case ent.TypeAssignment:
		return !IsSystem(ctx)
	case ent.TypeOptimizationRun:
		return !IsSystem(ctx) || m.Op().Is(entgo.OpCreate)
	case ent.TypeApiToken: // when it was last used is no change that anybody made
		_, used := m.Field("last_used_at")
		return !used || !m.Op().Is(entgo.OpUpdate|entgo.OpUpdateOne)
	case ent.TypeCalendarFeed:
		_, read := m.Field("last_read_at")
		return !read || !m.Op().Is(entgo.OpUpdate|entgo.OpUpdateOne)
	}
	return true
}

// entry is what the log will say of one change.
type entry struct {
	m      mutation
	noun   ent.Noun
	before map[string]map[string]any // by identifier; none for what is made
}

func newEntry(ctx context.Context, m mutation) (*entry, error) {
	noun, ok := ent.NounOf(m.Type())
	if !ok {
		return nil, fmt.Errorf("the catalog has no %s", m.Type())
	}
	e := &entry{m: m, noun: noun}
	if m.Op().Is(entgo.OpCreate) {
		return e, nil
	}
	ids, err := m.IDs(System(ctx))
	if err != nil {
		return nil, fmt.Errorf("finding what changes: %w", err)
	}
	e.before, err = rows(ctx, m, ids)
	return e, err
}

// rows are things as JSON objects, without what never leaves the program and what no reader could use.
func rows(ctx context.Context, m mutation, ids []string) (map[string]map[string]any, error) {
	found, err := m.Client().Rows(System(ctx), m.Type(), ids...)
	if err != nil {
		return nil, fmt.Errorf("reading what changes: %w", err)
	}
	objects := make(map[string]map[string]any, len(found))
	for id, row := range found {
		if objects[id], err = object(row); err != nil {
			return nil, err
		}
	}
	return objects, nil
}

func object(row any) (map[string]any, error) {
	b, err := json.Marshal(row) // fields marked sensitive have no JSON
	if err != nil {
		return nil, fmt.Errorf("writing %T as JSON: %w", row, err)
	}
	var o map[string]any
	if err := json.Unmarshal(b, &o); err != nil {
		return nil, fmt.Errorf("reading %T as JSON: %w", row, err)
	}
	for _, unread := range []string{"edges", "problem", "keys", "settings"} { // the last ones are a run's, which keeps them for good
		delete(o, unread)
	}
	return o, nil
}

// write adds the entries, one for each thing that changed.
func (e *entry) write(ctx context.Context, value entgo.Value) error {
	switch {
	case e.m.Op().Is(entgo.OpCreate):
		after, err := object(value)
		if err != nil {
			return err
		}
		id, _ := after["id"].(string)
		return e.add(ctx, auditentry.ActionCREATE, id, nil, after)
	case e.m.Op().Is(entgo.OpDelete | entgo.OpDeleteOne):
		for _, id := range slices.Sorted(maps.Keys(e.before)) {
			if err := e.add(ctx, auditentry.ActionDELETE, id, e.before[id], nil); err != nil {
				return err
			}
		}
		return nil
	}
	now, err := rows(ctx, e.m, slices.Collect(maps.Keys(e.before)))
	if err != nil {
		return err
	}
	for _, id := range slices.Sorted(maps.Keys(now)) {
		before, after := changed(e.before[id], now[id])
		if err := e.add(ctx, auditentry.ActionUPDATE, id, before, after); err != nil {
			return err
		}
	}
	return nil
}

// changed leaves of two states what differs, but the marks that every change leaves.
func changed(before, after map[string]any) (was, is map[string]any) {
	was, is = map[string]any{}, map[string]any{}
	for field := range merged(before, after) {
		if field == "updated_at" || same(before[field], after[field]) {
			continue
		}
		was[field], is[field] = before[field], after[field]
	}
	return was, is
}

func merged(a, b map[string]any) map[string]any {
	m := maps.Clone(a)
	maps.Copy(m, b)
	return m
}

func same(a, b any) bool {
	x, errX := json.Marshal(a)
	y, errY := json.Marshal(b)
	return errX == nil && errY == nil && string(x) == string(y)
}

func (e *entry) add(ctx context.Context, action auditentry.Action, id string, before, after map[string]any) error {
	e.mention(after)
	create := e.m.Client().AuditEntry.Create().
		SetAction(action).SetEntityType(e.noun.Type).SetEntityID(id).SetActorName("fellowplan")
	if v := actor(ctx); v != nil {
		create.SetActorName(v.Name)
		if v.AccountID != "" {
			create.SetAccountID(v.AccountID)
		}
	}
	if reason, ok := ctx.Value(reasonKey{}).(string); ok {
		create.SetReason(reason)
	}
	if program := e.program(id, before, after); program != "" {
		create.SetProgramID(program)
	}
	if before != nil {
		b, err := json.Marshal(before)
		if err != nil {
			return err
		}
		create.SetBefore(b)
	}
	if after != nil {
		b, err := json.Marshal(after)
		if err != nil {
			return err
		}
		create.SetAfter(b)
	}
	return create.Exec(System(ctx))
}

// mention adds to the state after a change what no field of the row shows: that a
// secret was set, and what was joined and parted.
func (e *entry) mention(after map[string]any) {
	if after == nil {
		return
	}
	for _, secret := range e.noun.Sensitive {
		if _, set := e.m.Field(secret); set {
			after[secret] = "(not shown)"
		}
	}
	for _, ref := range e.noun.References {
		if ref.Field != "" {
			continue
		}
		if ids := e.m.AddedIDs(ref.Edge); len(ids) > 0 {
			after[ref.Edge+"_added"] = ids
		}
		if ids := e.m.RemovedIDs(ref.Edge); len(ids) > 0 {
			after[ref.Edge+"_removed"] = ids
		}
		if e.m.EdgeCleared(ref.Edge) {
			after[ref.Edge+"_removed"] = "all"
		}
	}
}

// program is the program that the thing belongs to, "" for none.
func (e *entry) program(id string, before, after map[string]any) string {
	if e.noun.Type == ent.TypeProgram {
		return id
	}
	for _, o := range []map[string]any{after, before, e.before[id]} {
		if p, ok := o["program_id"].(string); ok {
			return p
		}
	}
	return ""
}
