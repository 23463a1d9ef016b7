package draft

import (
	"cmp"
	"context"
	"math/big"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// DiffKind is how a cell differs between two schedules.
type DiffKind string

// The ways in which a cell differs.
const (
	CellAdded   DiffKind = "ADDED"   // only the second has something
	CellRemoved DiffKind = "REMOVED" // only the first has
	CellMoved   DiffKind = "CHANGED" // both have, and not the same
	CellMentor  DiffKind = "MENTOR"  // only the mentor differs
)

// Comparison is what makes one schedule another. Every difference is second less first; the
// differences by rule, by fellow and by block each add up exactly to that of the whole.
type Comparison struct {
	A, B                                *ent.Schedule
	Total                               Difference
	Tiers                               []TierDifference
	Cells                               []CellDiff
	Added, Removed, Changed, MentorOnly int
	Rules                               []RuleDifference
	Fellows                             []FellowDifference
	Blocks                              []BlockDifference
	Nobody                              Difference // what is nobody's in particular
	Wishes                              []WishDifference
	Fairness                            Fairness
	Made, Mended                        []Breach // breaches that only the second has, or has more of; and the other way around
	UnreadBefore, UnreadAfter           []Unread // what could not be compared
}

// Difference is an amount in both, and the second less the first.
type Difference struct{ Before, After, Change Amount }

// TierDifference is that of one tier.
type TierDifference struct {
	Tier string
	Difference
}

// CellDiff is one cell that differs.
type CellDiff struct {
	Kind                            DiffKind
	EnrollmentID, FellowID, BlockID string
	Before, After                   *CellState // nil for nothing
}

// RuleDifference is what a rule makes of the difference.
type RuleDifference struct {
	Rule, Title, Tier string
	Difference
}

// FellowDifference is what the difference is for one fellow.
type FellowDifference struct {
	EnrollmentID, FellowID string
	Cells                  int // that differ
	Difference
	PerBlock Difference // points per block
}

// BlockDifference is what the difference is in one block; "" for the year as a whole.
type BlockDifference struct {
	BlockID string
	Difference
}

// WishDifference is a wish that only one of the two grants.
type WishDifference struct {
	Wish          *ent.Wish
	Before, After bool // granted
	Worth         int64
}

// Fairness compares the fellows who are worst off.
type Fairness struct {
	Worst         Difference // points per block
	Before, After string     // enrollments of those who have the least; "" for nobody
}

// Compare says what makes schedule b of schedule a, both judged by the program of today.
// Comparing b with a gives the inverse. The staff of the program may.
func (s *Service) Compare(ctx context.Context, client *ent.Client, a, b string) (*Comparison, error) {
	first, err := find(ctx, client, "a", a)
	if err != nil {
		return nil, err
	}
	second, err := find(ctx, client, "b", b)
	switch {
	case err != nil:
		return nil, err
	case first.AcademicYearID != second.AcademicYearID:
		return nil, fault.At(fault.BadInput, "b", "the schedules are of different years: compare two of the same")
	case !isStaff(ctx, first.ProgramID):
		return nil, fault.New(fault.Forbidden, "only directors and coordinators of the program may compare schedules")
	}
	snap, err := takeYear(ctx, client, first.AcademicYearID)
	if err != nil {
		return nil, err
	}
	grids, err := layOut(ctx, client, snap, first, second)
	if err != nil {
		return nil, err
	}
	return compare(grids[a], grids[b]), nil
}

func compare(a, b *grid) *Comparison {
	before, after := a.judge(a.cells), b.judge(b.cells)
	return compared(a, b, before, after, a.account(before), b.account(after))
}

// compared is compare for what is judged and accounted for already.
func compared(a, b *grid, before, after *judgment, x, y *Account) *Comparison {
	c := &Comparison{
		A: a.stored, B: b.stored, Total: less(x.Total, y.Total), Nobody: less(x.Nobody, y.Nobody),
		Made: difference(before.breaches, after.breaches), Mended: difference(after.breaches, before.breaches),
		UnreadBefore: a.unread, UnreadAfter: b.unread,
	}
	order(c.Made)
	order(c.Mended)
	c.cells(a, b)
	c.Tiers = outer(x.Tiers, y.Tiers, func(t TierWorth) string { return t.Tier }, func(t TierWorth) Amount { return t.Amount },
		func(t TierWorth, d Difference) TierDifference { return TierDifference{t.Tier, d} })
	slices.SortFunc(c.Tiers, func(a, b TierDifference) int { return cmp.Compare(rank(a.Tier), rank(b.Tier)) })
	c.Rules = outer(x.Rules, y.Rules, func(t Term) string { return t.Tier + "|" + t.Rule }, func(t Term) Amount { return t.Amount },
		func(t Term, d Difference) RuleDifference { return RuleDifference{t.Rule, t.Title, t.Tier, d} })
	slices.SortFunc(c.Rules, func(a, b RuleDifference) int {
		return cmp.Or(cmp.Compare(rank(a.Tier), rank(b.Tier)), cmp.Compare(a.Rule, b.Rule))
	})
	c.Blocks = outer(x.Blocks, y.Blocks, func(t Term) string { return t.BlockID }, func(t Term) Amount { return t.Amount },
		func(t Term, d Difference) BlockDifference { return BlockDifference{t.BlockID, d} })
	position := func(id string) int {
		t, ok := a.snap.BlockOf(id)
		if !ok {
			return -1
		}
		return t
	}
	slices.SortFunc(c.Blocks, func(a, b BlockDifference) int { return cmp.Compare(position(a.BlockID), position(b.BlockID)) })
	c.people(x, y)
	return c
}

// cells lists those that differ, fellow by fellow in the order of the calendar.
func (c *Comparison) cells(a, b *grid) {
	for _, id := range sortedFellows(a.snap.Problem, b.snap.Problem) {
		of := a.snap
		if e, _ := of.Person(id); e == "" {
			of = b.snap // who joins
		}
		for t := range a.snap.Blocks {
			at := place{id, t}
			x, y := a.cells[at], b.cells[at]
			if x.activity == y.activity && x.mentor == y.mentor {
				continue
			}
			d := CellDiff{BlockID: a.snap.Blocks[t].ID, Before: a.state(a.cells, at), After: b.state(b.cells, at)}
			d.EnrollmentID, d.FellowID = of.Person(id)
			switch {
			case x.activity == y.activity:
				d.Kind = CellMentor
				c.MentorOnly++
			case x.activity == "":
				d.Kind = CellAdded
				c.Added++
			case y.activity == "":
				d.Kind = CellRemoved
				c.Removed++
			default:
				d.Kind = CellMoved
				c.Changed++
			}
			c.Cells = append(c.Cells, d)
		}
	}
}

// people compares the fellows, their wishes, and who is worst off.
func (c *Comparison) people(x, y *Account) {
	cells := map[string]int{}
	for _, d := range c.Cells {
		cells[d.EnrollmentID]++
	}
	nobody := FellowAccount{Amount: amount(new(big.Rat)), PerBlock: amount(new(big.Rat))}
	after := map[string]*FellowAccount{}
	for i := range y.Fellows {
		after[y.Fellows[i].EnrollmentID] = &y.Fellows[i]
	}
	both := func(a, b *FellowAccount) {
		d := FellowDifference{Difference: less(a.Amount, b.Amount), PerBlock: less(a.PerBlock, b.PerBlock)}
		d.EnrollmentID, d.FellowID = cmp.Or(a.EnrollmentID, b.EnrollmentID), cmp.Or(a.FellowID, b.FellowID)
		d.Cells = cells[d.EnrollmentID]
		c.Fellows = append(c.Fellows, d)
		c.wishes(a.Wishes, b.Wishes)
	}
	for i := range x.Fellows {
		a := &x.Fellows[i]
		b := after[a.EnrollmentID]
		if b == nil { // who leaves
			b = &nobody
		}
		delete(after, a.EnrollmentID)
		both(a, b)
	}
	for i := range y.Fellows {
		if after[y.Fellows[i].EnrollmentID] != nil { // who joins
			both(&nobody, &y.Fellows[i])
		}
	}
	var was, is Amount
	c.Fairness.Before, was = worstOff(x)
	c.Fairness.After, is = worstOff(y)
	c.Fairness.Worst = less(was, is)
}

// wishes lists those that only one of the two grants; a wish that only one knows is refused by the other.
func (c *Comparison) wishes(before, after []WishOutcome) {
	of := func(list []WishOutcome, id string) WishOutcome {
		if i := slices.IndexFunc(list, func(w WishOutcome) bool { return w.Wish.ID == id }); i >= 0 {
			return list[i]
		}
		return WishOutcome{}
	}
	for _, v := range before {
		if w := of(after, v.Wish.ID); v.Granted != w.Granted {
			c.Wishes = append(c.Wishes, WishDifference{Wish: v.Wish, Before: v.Granted, After: w.Granted, Worth: w.Worth - v.Worth})
		}
	}
	for _, w := range after {
		if of(before, w.Wish.ID).Wish == nil && w.Granted {
			c.Wishes = append(c.Wishes, WishDifference{Wish: w.Wish, After: true, Worth: w.Worth})
		}
	}
}

// worstOff is who has the fewest points per block, the first of several.
func worstOff(a *Account) (enrollmentID string, perBlock Amount) {
	perBlock = amount(new(big.Rat))
	for i := range a.Fellows {
		f := &a.Fellows[i]
		if f.Blocks > 0 && (enrollmentID == "" || exactly(f.PerBlock.Exact).Cmp(exactly(perBlock.Exact)) < 0) {
			enrollmentID, perBlock = f.EnrollmentID, f.PerBlock
		}
	}
	return enrollmentID, perBlock
}

func less(before, after Amount) Difference {
	return Difference{before, after, amount(new(big.Rat).Sub(exactly(after.Exact), exactly(before.Exact)))}
}

// outer joins two lists of amounts by a key: what only one has is nothing in the other.
func outer[T, D any](before, after []T, key func(T) string, of func(T) Amount, make func(T, Difference) D) []D {
	nothing := amount(new(big.Rat))
	var out []D
	seen := map[string]bool{}
	find := func(list []T, k string) Amount {
		for _, t := range list {
			if key(t) == k {
				return of(t)
			}
		}
		return nothing
	}
	for _, t := range slices.Concat(before, after) {
		if k := key(t); !seen[k] {
			seen[k] = true
			out = append(out, make(t, less(find(before, k), find(after, k))))
		}
	}
	return out
}
