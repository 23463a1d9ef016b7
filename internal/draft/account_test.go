package draft_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/rulesetting"
	"github.com/fellowplan/fellowplan/ent/wish"
	"github.com/fellowplan/fellowplan/internal/draft"
)

// wishing adds wishes and a rule with a price to a world.
func (w *world) wishing(name string, rank int, kind wish.Kind, code string, t int) {
	w.t.Helper()
	w.write(func(ctx context.Context, tx *ent.Tx) {
		c := tx.Wish.Create().SetProgram(w.program).SetEnrollment(w.fellows[name]).SetKind(kind).SetRank(rank).SetRotation(w.rotations[code])
		if kind == wish.KindROTATION_IN_BLOCK || kind == wish.KindAVOID_IN_BLOCK {
			c.SetBlock(w.blocks[t])
		}
		c.ExecX(ctx)
	})
}

func (w *world) setting(rule string, tier rulesetting.Tier, weight int, parameters string) {
	w.t.Helper()
	w.write(func(ctx context.Context, tx *ent.Tx) {
		c := tx.RuleSetting.Create().SetProgram(w.program).SetRule(rule).SetEnabled(true).SetWeight(weight).SetTier(tier)
		if parameters != "" {
			c.SetParameters([]byte(parameters))
		}
		c.ExecX(ctx)
	})
}

// wishful is a world in which wishes clash and two rules have prices.
func wishful(t testing.TB) *world {
	w := newWorld(t, "ana", "ben", "cyd")
	w.wishing("ana", 1, wish.KindROTATION_IN_BLOCK, "pacs", 0)
	w.wishing("ana", 2, wish.KindAVOID_IN_BLOCK, "elective", 3)
	w.wishing("ben", 1, wish.KindROTATION_IN_BLOCK, "pacs", 0)
	w.wishing("ben", 2, wish.KindROTATION, "elective", 0)
	w.setting("coverage", rulesetting.TierWISH, 7, "")
	w.setting("window-limit", rulesetting.TierWISH, 3, `{"window": 2, "max": 1, "rotations": ["pacs"]}`)
	w.write(func(ctx context.Context, tx *ent.Tx) {
		tx.Coverage.Create().SetProgram(w.program).SetAcademicYear(w.year).SetRotation(w.rotations["image"]).SetMinimum(1).SetMaximum(1).ExecX(ctx)
	})
	return w
}

func sum(t testing.TB, list []draft.Term) *big.Rat {
	out := new(big.Rat)
	for _, x := range list {
		out.Add(out, rat(t, x.Amount))
	}
	return out
}

func rat(t testing.TB, a draft.Amount) *big.Rat {
	t.Helper()
	r, ok := new(big.Rat).SetString(a.Exact)
	require.True(t, ok, a.Exact)
	f, _ := r.Float64()
	require.InDelta(t, f, a.Value, 1e-9)
	return r
}

func (w *world) random(r *rand.Rand) map[string]string {
	rows := map[string]string{}
	for _, name := range []string{"ana", "ben", "cyd"} {
		var b strings.Builder
		for range w.blocks {
			b.WriteByte("ppie."[r.IntN(5)])
		}
		rows[name] = b.String()
	}
	return rows
}

// Whatever stands in a schedule: the parts add up to the whole in exact fractions, and the
// breaches of three rules are those that a plain count of letters finds.
func TestTheAccountAddsUpAndBreachesAreCounted(t *testing.T) {
	w := wishful(t)
	r := rand.New(rand.NewPCG(7, 7))
	var ids []string
	all := map[string]map[string]string{}
	for range 60 {
		rows := w.random(r)
		id := w.schedule(rows).ID
		ids, all[id] = append(ids, id), rows
	}
	accounts, err := w.draft.Account(w.director, w.store.Client, ids)
	require.NoError(t, err)
	checks, err := w.draft.Check(w.director, w.store.Client, ids)
	require.NoError(t, err)
	for _, id := range ids {
		a, c := accounts[id], checks[id]
		whole := rat(t, a.Total)
		require.Zero(t, whole.Cmp(rat(t, c.Worth.Amount)), "no tiers: the objective is the whole")
		require.Zero(t, whole.Cmp(sum(t, a.Terms)))
		require.Zero(t, whole.Cmp(sum(t, a.Rules)))
		require.Zero(t, whole.Cmp(sum(t, a.Blocks)))
		people := rat(t, a.Nobody)
		for _, f := range a.Fellows {
			people.Add(people, rat(t, f.Amount))
			require.Zero(t, rat(t, f.Amount).Cmp(sum(t, f.Terms)))
		}
		require.Zero(t, whole.Cmp(people))
		require.Equal(t, w.recount(all[id]), counted(c, a), "%v", all[id])
	}
}

// recount is what a plain look at the letters says: gaps, months of each rotation beside what the
// curriculum asks for, too many fellows for the mentor, and the price of image processing.
func (w *world) recount(rows map[string]string) map[string]int {
	out := map[string]int{}
	for name, row := range rows {
		out["gaps"] += strings.Count(row, ".")
		for letter, need := range map[string]int{"p": 2, "i": 1, "e": 1} {
			if d := strings.Count(row, letter) - need; d > 0 {
				out["requirement "+name] += d
			} else {
				out["requirement "+name] -= d
			}
		}
		if out["requirement "+name] == 0 {
			delete(out, "requirement "+name)
		}
	}
	for t := range w.blocks {
		pacs, image := 0, 0
		for _, row := range rows {
			pacs += strings.Count(row[t:t+1], "p")
			image += strings.Count(row[t:t+1], "i")
		}
		if pacs > 1 {
			out["without a mentor"] += pacs - 1
		}
		if image == 0 {
			out["coverage"]++
		} else {
			out["coverage"] += image - 1
		}
	}
	for _, k := range []string{"gaps", "without a mentor", "coverage"} {
		if out[k] == 0 {
			delete(out, k)
		}
	}
	return out
}

func counted(c *draft.Check, a *draft.Account) map[string]int {
	out := map[string]int{}
	if n := len(c.Missing); n > 0 {
		out["gaps"] = n
	}
	names := map[string]string{}
	for _, f := range a.Fellows {
		names[f.EnrollmentID] = f.FellowID
	}
	for _, b := range c.Breaches {
		switch b.Rule {
		case "requirement":
			out["requirement "+strings.Fields(b.Sentence)[0]] += int(b.Amount)
		case "mentor-capacity":
			out["without a mentor"] += int(b.Amount)
		case "coverage":
			out["coverage"] += int(b.Amount)
		}
	}
	return out
}

func TestTheLedgerOfWishes(t *testing.T) {
	w := wishful(t)
	s := w.schedule(map[string]string{"ana": "ppie", "ben": "eipp", "cyd": "ieei"})
	accounts, err := w.draft.Account(w.director, w.store.Client, []string{s.ID})
	require.NoError(t, err)
	said := map[string]string{}
	for _, f := range accounts[s.ID].Fellows {
		for name, e := range w.fellows {
			if e.ID != f.EnrollmentID {
				continue
			}
			for _, o := range f.Wishes {
				said[fmt.Sprint(name, o.Wish.Rank)] = fmt.Sprint(o.Granted, " ", o.Because)
			}
		}
	}
	require.Equal(t, map[string]string{
		"ana1": "true Granted in Jul 2027.",
		"ana2": "false Not spared: ana has Elective in Oct 2027.",
		"ben1": "false ben has Elective in Jul 2027; PACS and RIS went to ana (worth 267 to them).",
		"ben2": "true Granted in Jul 2027.",
	}, said)
	burdens := 0
	for _, f := range accounts[s.ID].Fellows {
		for _, b := range f.Burdens {
			require.Equal(t, "window-limit", b.Rule)
			burdens++
		}
	}
	require.Equal(t, 2, burdens, "two months of PACS in a row, for two fellows")
}

func TestComparingTwiceIsTheInverse(t *testing.T) {
	w := wishful(t)
	r := rand.New(rand.NewPCG(3, 9))
	for range 25 {
		x, y := w.random(r), w.random(r)
		a, b := w.schedule(x).ID, w.schedule(y).ID
		ab, err := w.draft.Compare(w.director, w.store.Client, a, b)
		require.NoError(t, err)
		ba, err := w.draft.Compare(w.director, w.store.Client, b, a)
		require.NoError(t, err)
		differ := 0
		for name := range x {
			for k := range w.blocks {
				if x[name][k] != y[name][k] {
					differ++
				}
			}
		}
		require.Equal(t, differ, len(ab.Cells)-ab.MentorOnly)
		require.Equal(t, differ, ab.Added+ab.Removed+ab.Changed)
		total := rat(t, ab.Total.Change)
		rules, people, blocks := new(big.Rat), rat(t, ab.Nobody.Change), new(big.Rat)
		for _, d := range ab.Rules {
			rules.Add(rules, rat(t, d.Change))
		}
		for _, d := range ab.Fellows {
			people.Add(people, rat(t, d.Change))
		}
		for _, d := range ab.Blocks {
			blocks.Add(blocks, rat(t, d.Change))
		}
		require.Zero(t, total.Cmp(rules))
		require.Zero(t, total.Cmp(people))
		require.Zero(t, total.Cmp(blocks))
		want, err := json.Marshal(ab)
		require.NoError(t, err)
		have, err := json.Marshal(inverse(ba))
		require.NoError(t, err)
		require.True(t, bytes.Equal(want, have), "%s\n%s", x, y)
	}
}

// inverse turns a comparison around, piece by piece.
func inverse(c *draft.Comparison) *draft.Comparison {
	turn := func(d draft.Difference) draft.Difference {
		r, _ := new(big.Rat).SetString(d.Change.Exact)
		r.Neg(r)
		f, _ := r.Float64()
		return draft.Difference{Before: d.After, After: d.Before, Change: draft.Amount{Value: f, Exact: r.RatString()}}
	}
	c.A, c.B = c.B, c.A
	c.Total, c.Nobody, c.Fairness.Worst = turn(c.Total), turn(c.Nobody), turn(c.Fairness.Worst)
	c.Fairness.Before, c.Fairness.After = c.Fairness.After, c.Fairness.Before
	c.Added, c.Removed = c.Removed, c.Added
	c.Made, c.Mended = c.Mended, c.Made
	c.UnreadBefore, c.UnreadAfter = c.UnreadAfter, c.UnreadBefore
	for i := range c.Cells {
		d := &c.Cells[i]
		d.Before, d.After = d.After, d.Before
		d.Kind = map[draft.DiffKind]draft.DiffKind{draft.CellAdded: draft.CellRemoved, draft.CellRemoved: draft.CellAdded}[d.Kind]
		if d.Kind == "" {
			d.Kind = draft.CellMoved
			if d.Before.RotationID == d.After.RotationID && d.Before.OffsiteOptionID == d.After.OffsiteOptionID {
				d.Kind = draft.CellMentor
			}
		}
	}
	for i := range c.Tiers {
		c.Tiers[i].Difference = turn(c.Tiers[i].Difference)
	}
	for i := range c.Rules {
		c.Rules[i].Difference = turn(c.Rules[i].Difference)
	}
	for i := range c.Blocks {
		c.Blocks[i].Difference = turn(c.Blocks[i].Difference)
	}
	for i := range c.Fellows {
		c.Fellows[i].Difference, c.Fellows[i].PerBlock = turn(c.Fellows[i].Difference), turn(c.Fellows[i].PerBlock)
	}
	for i := range c.Wishes {
		d := &c.Wishes[i]
		d.Before, d.After, d.Worth = d.After, d.Before, -d.Worth
	}
	return c
}

func TestACellSaysWhyThisAndWhyNotThat(t *testing.T) {
	w := wishful(t)
	s := w.schedule(map[string]string{"ana": "ppie", "ben": "eipp"})
	cell := func(name string, t0 int) *draft.Cell {
		c, err := w.draft.Explain(w.director, w.store.Client, s.ID, w.fellows[name].ID, w.blocks[t0].ID)
		require.NoError(t, err)
		return c
	}
	why := map[draft.ReasonKind]string{}
	for _, r := range cell("ana", 0).Why {
		why[r.Kind] += r.Sentence + " "
	}
	require.Contains(t, why[draft.BecauseWished], "ana wished for PACS and RIS (rank 1).")
	require.Contains(t, why[draft.BecauseNeeded], "Without it: ana has 1 block of PACS and RIS")
	require.Contains(t, why[draft.BecauseWorth], "Wishes: +267.")

	// Cyd is planned too and has nothing yet, which no question about ana's cell can mend.
	w.write(func(ctx context.Context, tx *ent.Tx) {
		tx.Enrollment.UpdateOneID(w.fellows["cyd"].ID).SetArchivedAt(w.year.CreatedAt).ExecX(ctx)
	})
	there, err := cell("ben", 0).Instead(w.director, w.rotations["pacs"].ID, "")
	require.NoError(t, err)
	require.True(t, there.Possible && there.Proved)
	require.NotEmpty(t, there.Breaks, "one mentor, two fellows")
	require.Contains(t, there.Sentence, "PACS and RIS could be there if")
	require.Contains(t, there.Sentence, "ana")
	best := w.bruteForce(t, s.ID, "p...")
	require.Equal(t, best, len(there.Moves), "nobody moves less: %s", there.Sentence)
	menu, err := cell("ben", 0).Menu(w.director)
	require.NoError(t, err)
	require.Len(t, menu, 3)
	for _, m := range menu {
		if m.RotationID == w.rotations["pacs"].ID {
			require.Equal(t, len(there.Moves), len(m.Moves))
			require.Equal(t, there.Loss, m.Loss)
			require.Equal(t, there.AsIs, m.AsIs)
		}
	}
	none, err := w.draft.Explain(w.director, w.store.Client, "sch_no", w.fellows["ana"].ID, w.blocks[0].ID)
	require.NoError(t, err)
	require.Nil(t, none)
}

// bruteForce is the least number of cells that any legal year of ana and ben differs in from a
// schedule, when ben's row begins as given. Legal: two months of PACS, one of each other
// rotation, one fellow at a time on PACS, and one mentor through each session, which is the only one.
func (w *world) bruteForce(t *testing.T, id, ben string) int {
	var years []string
	letters := []byte("ppie")
	var all func(row, rest string)
	all = func(row, rest string) {
		if rest == "" {
			years = append(years, row)
			return
		}
		for i := range rest {
			if i == 0 || !strings.Contains(rest[:i], rest[i:i+1]) {
				all(row+rest[i:i+1], rest[:i]+rest[i+1:])
			}
		}
	}
	all("", string(letters))
	require.Len(t, years, 12)
	rows := w.rows(id)
	least := 1 << 10
	for _, x := range years {
		for _, y := range years {
			moves, legal := 0, true
			for k := range x {
				legal = legal && (x[k] != 'p' || y[k] != 'p') && (ben[k] == '.' || y[k] == ben[k])
				if x[k] != rows["ana"][k] {
					moves++
				}
				if y[k] != rows["ben"][k] {
					moves++
				}
			}
			if legal {
				least = min(least, moves)
			}
		}
	}
	return least
}
