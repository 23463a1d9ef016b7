package draft

import (
	"context"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/auditentry"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// fresh refuses a change of what somebody else has changed since it was read, and says who and when.
func fresh(ctx context.Context, client *ent.Client, s *ent.Schedule, expected *int) error {
	if expected == nil || *expected == s.Version {
		return nil
	}
	if *expected > s.Version {
		return fault.At(fault.BadInput, "input.expectedVersion", "version %d of the schedule is not there yet: it is at version %d", *expected, s.Version)
	}
	who, at, err := lastChange(ctx, client, s)
	if err != nil {
		return err
	}
	return fault.At(fault.StaleVersion, "input.expectedVersion",
		"%s changed the schedule on %s: it is at version %d, and you read version %d; read it again and repeat your change", who, said(at), s.Version, *expected)
}

// lastChange tells who changed a schedule last, and when.
func lastChange(ctx context.Context, client *ent.Client, s *ent.Schedule) (who string, at time.Time, err error) {
	last, err := client.AuditEntry.Query().Where(auditentry.EntityID(s.ID)).
		Order(ent.Desc(auditentry.FieldAt, auditentry.FieldID)).First(access.System(ctx))
	switch {
	case ent.IsNotFound(err):
		return "somebody", s.UpdatedAt, nil
	case err != nil:
		return "", at, err
	}
	return last.ActorName, last.At, nil
}

// said is an instant as people read it.
func said(at time.Time) string { return at.UTC().Format("2 Jan 2006 at 15:04:05 MST") }
