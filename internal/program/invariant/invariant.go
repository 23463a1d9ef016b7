// Package invariant holds what is true of every stored program, one file each.
// After a change and before it is committed, the invariants that watch the types
// touched look at the stored rows; what they find undoes the whole change.
//
// What is absent: an invariant knows nothing of inputs, resolvers or files. It
// names the row and the field, and whoever made the change knows where in its
// input that was.
package invariant

import (
	"context"
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// Card says what an invariant is.
type Card struct {
	// Code is stable; tests and documents name the invariant by it.
	Code string
	// Title is the sentence that is true of every stored program.
	Title string
}

// Invariant is one thing that is true of every stored program.
type Invariant struct {
	Card
	// Watches are the types whose change can make it false.
	Watches []string
	// Check finds where it is false, as far as the change can have made it so.
	Check func(ctx context.Context, s *Scope) ([]Finding, error)
}

// Finding is one place where an invariant is false.
type Finding struct {
	// ID is the row that is meant, and Field its field as the schema names it, or "".
	ID, Field string
	// Code is CONFLICT when it contradicts something else that is stored, BAD_USER_INPUT when it is wrong in itself.
	Code fault.Code
	// Message says what is wrong with which value, and what to do.
	Message string
	// Invariant is the code of the invariant that is false.
	Invariant string
}

// Scope is what an invariant may look at: the stored rows as they would be committed, and what was touched.
type Scope struct {
	Client  *ent.Client
	Touched *Touched
}

// All lists the invariants in the order in which a person would want to hear of them.
var All = []Invariant{
	references, inUse, ofTheYear, datesInOrder, boundsInOrder,
	yearLength, yearsApart, freezeInYear, tiling,
	curriculum, prerequisiteCycle,
	enrollmentWindow, shares, absencesApart, leavesApart, callsApart,
	wishMeans, pinMeans, pinsAgree, creditMeans, pairMeans,
	offsiteRequest, electiveRequest, didacticInYear, memberMeans, feedMeans, assignmentFits,
	ofTheSchedule, lockMeans, approvalMeans, publishedStays, ruleSetting,
}

// Check runs every invariant that watches something touched. The context must let
// it see everything: a rule about two rows holds also for a viewer who sees one of them.
func Check(ctx context.Context, s *Scope) ([]Finding, error) {
	var all []Finding
	for _, inv := range All {
		if len(s.Touched.IDs(inv.Watches...)) == 0 {
			continue
		}
		found, err := inv.Check(ctx, s)
		if err != nil {
			return nil, fmt.Errorf("invariant %s: %w", inv.Code, err)
		}
		for _, f := range found {
			f.Invariant = inv.Code
			all = append(all, f)
		}
		// Where a reference leads nowhere, the invariants behind it would speak of rows that are not there.
		if len(all) > 0 && inv.Code == references.Code {
			break
		}
	}
	return unique(all), nil
}

// unique drops what was said before: two rows that clash find each other.
func unique(all []Finding) []Finding {
	said := map[string]bool{}
	return slices.DeleteFunc(all, func(f Finding) bool {
		before := said[f.Message]
		said[f.Message] = true
		return before
	})
}

func conflict(id, field, format string, args ...any) Finding {
	return Finding{ID: id, Field: field, Code: fault.Conflict, Message: fmt.Sprintf(format, args...)}
}

func wrong(id, field, format string, args ...any) Finding {
	return Finding{ID: id, Field: field, Code: fault.BadInput, Message: fmt.Sprintf(format, args...)}
}
