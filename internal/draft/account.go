package draft

import (
	"context"
	"math/big"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/optimizer"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// Account says where the worth of a schedule comes from. The terms of a tier add up exactly to
// what the schedule is worth in it, and so do the sums by rule, by fellow and by block.
type Account struct {
	Schedule *ent.Schedule
	Worth    Worth
	Total    Amount // of all terms, tiers together
	Tiers    []TierWorth
	Terms    []Term // the smallest parts: one rule, one fellow, one block
	Rules    []Term // by tier and rule
	Fellows  []FellowAccount
	Blocks   []Term // by block; what belongs to no block has none
	// Nobody is what is nobody's in particular, so that with the fellows it adds up.
	Nobody Amount
}

// Term is a part of what a schedule is worth; "" where it is about no rule, fellow or block in particular.
type Term struct {
	Rule, Title, Tier      string
	EnrollmentID, FellowID string
	BlockID                string
	Amount
}

// FellowAccount is what a schedule is for one fellow.
type FellowAccount struct {
	EnrollmentID, FellowID string
	Amount                 // of the terms that are about the fellow
	Points                 int64
	Blocks                 int    // in which the fellow has something to do
	PerBlock               Amount // points per block: what fairness compares; a fellow all of whose wishes come true has about 100
	Terms                  []Term // by tier and rule
	Wishes                 []WishOutcome
	Burdens                []Burden
}

// Burden is something that a fellow bears so that the others' year works.
type Burden struct {
	Rule, Title string
	Sentence    string
	Amount      int64 // in the rule's own unit
	Cost        int64 // what it costs the schedule, in the unit of its tier
	BlockIDs    []string
}

// Account itemizes schedules. Those that the viewer may not judge are absent.
func (s *Service) Account(ctx context.Context, client *ent.Client, scheduleIDs []string) (map[string]*Account, error) {
	grids, err := s.grids(ctx, client, scheduleIDs)
	if err != nil {
		return nil, err
	}
	out := map[string]*Account{}
	for id, g := range grids {
		out[id] = g.account(g.judge(g.cells))
		for i := range out[id].Fellows {
			for k := range out[id].Fellows[i].Wishes {
				out[id].Fellows[i].Wishes[k].desk = s.desk
			}
		}
	}
	return out, nil
}

func (g *grid) account(j *judgment) *Account {
	p := g.snap.Problem
	books := optimizer.AccountOf(p, j.schedule)
	out := &Account{Schedule: g.stored, Worth: j.worth, Total: Amount{books.Value, books.Exact}, Nobody: amount(new(big.Rat))}
	for _, e := range books.Entries {
		out.Terms = append(out.Terms, g.term(e.Tier, e.Rule, e.Title, e.Fellow, e.Block, Amount{e.Value, e.Exact}))
	}
	for _, s := range books.ByTier {
		out.Tiers = append(out.Tiers, TierWorth{s.Tier, Amount{s.Value, s.Exact}})
	}
	for _, s := range books.ByRule {
		out.Rules = append(out.Rules, g.term(s.Tier, s.Rule, s.Title, "", optimizer.WholeYear, Amount{s.Value, s.Exact}))
	}
	for _, s := range books.ByBlock {
		out.Blocks = append(out.Blocks, g.term("", "", "", "", s.Block, Amount{s.Value, s.Exact}))
	}
	sums := map[string]Amount{}
	for _, s := range books.ByFellow {
		sums[s.Fellow] = Amount{s.Value, s.Exact}
	}
	if nobody, ok := sums[""]; ok {
		out.Nobody = nobody
	}
	wishes := g.ledger(j.schedule)
	for i := range p.Fellows {
		f := g.ofFellow(&p.Fellows[i], j, sums)
		f.Wishes = wishes[p.Fellows[i].ID]
		f.Terms = g.byRule(p.Fellows[i].ID, books.Entries)
		out.Fellows = append(out.Fellows, f)
	}
	return out
}

func (g *grid) term(tier, rule, title, fellow string, block int, a Amount) Term {
	t := Term{Rule: rule, Title: title, Tier: tier, Amount: a}
	if fellow != "" {
		t.EnrollmentID, t.FellowID = g.snap.Person(fellow)
	}
	if block >= 0 && block < len(g.snap.Blocks) {
		t.BlockID = g.snap.Blocks[block].ID
	}
	return t
}

// ofFellow is what a schedule is for one fellow, without the wishes.
func (g *grid) ofFellow(f *problem.Fellow, j *judgment, sums map[string]Amount) FellowAccount {
	out := FellowAccount{Amount: amount(new(big.Rat)), PerBlock: amount(new(big.Rat))}
	if sum, ok := sums[f.ID]; ok {
		out.Amount = sum
	}
	out.EnrollmentID, out.FellowID = g.snap.Person(f.ID)
	for t, a := range j.schedule.Rows[f.ID] {
		if a != "" {
			out.Blocks++
			out.Points += points(g.snap.Problem, f.ID, t, a)
		}
	}
	if out.Blocks > 0 {
		out.PerBlock = amount(big.NewRat(out.Points, int64(out.Blocks)))
	}
	for i := range j.breaches {
		b := &j.breaches[i]
		if b.violation.Fellow == f.ID && (!b.Must() || b.Exception != nil) {
			out.Burdens = append(out.Burdens, Burden{Rule: b.Rule, Title: b.Title, Sentence: b.Sentence, Amount: b.Amount, Cost: b.violation.Price, BlockIDs: b.BlockIDs})
		}
	}
	return out
}

// points are what a fellow's wishes give to an activity in a block.
func points(p *problem.Problem, fellow string, t int, activity string) int64 {
	w := p.Preferences[fellow]
	rotation := countsAs(p, activity)
	n := w.Rotation[rotation]
	if rotation != activity {
		n += w.Option[activity]
	}
	for _, e := range w.Block {
		if e.Block == t && e.Rotation == rotation {
			n += e.Score
		}
	}
	return n
}

// countsAs is the rotation that an activity counts as.
func countsAs(p *problem.Problem, activity string) string {
	for i := range p.Sites {
		if p.Sites[i].ID == activity {
			return p.Sites[i].CountsAs
		}
	}
	return activity
}

// byRule adds up a fellow's terms by tier and rule.
func (g *grid) byRule(fellow string, entries []optimizer.Entry) []Term {
	var out []Term
	var sums []*big.Rat
	for _, e := range entries {
		if e.Fellow != fellow {
			continue
		}
		i := slices.IndexFunc(out, func(t Term) bool { return t.Tier == e.Tier && t.Rule == e.Rule })
		if i < 0 {
			i = len(out)
			out = append(out, g.term(e.Tier, e.Rule, e.Title, fellow, optimizer.WholeYear, Amount{}))
			sums = append(sums, new(big.Rat))
		}
		sums[i].Add(sums[i], exactly(e.Exact))
	}
	for i := range out {
		out[i].Amount = amount(sums[i])
	}
	return out
}
