package optimizer

import (
	"cmp"
	"maps"
	"math/big"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// WholeYear is the block of an amount that belongs to no single block.
const WholeYear = -1

// Account says where the objective of one schedule comes from. Every list of
// sums adds up to the whole exactly.
type Account struct {
	Value   float64
	Exact   string // the whole, all tiers together
	Entries []Entry
	// Sums of the entries. Nobody in particular is the fellow "", the year as a
	// whole the block WholeYear.
	ByTier   []Sum
	ByRule   []Sum // tier and rule
	ByFellow []Sum
	ByBlock  []Sum
	Wishes   []WishLine
}

// Entry is the smallest part: one rule, one fellow, one block.
type Entry struct {
	Tier   string
	Rule   string
	Title  string
	Fellow string
	Block  int
	Value  float64
	Exact  string // a fraction: an amount that concerns several blocks is shared out equally
	amount *big.Rat
}

// Sum is the total of all entries with the same key; the fields that are not
// part of the key are empty (Block: WholeYear).
type Sum struct {
	Tier   string
	Rule   string
	Title  string
	Fellow string
	Block  int
	Value  float64
	Exact  string
	amount *big.Rat
}

// Kinds of wishes.
const (
	WishRotation = "rotation" // a score for every block of a rotation
	WishBlock    = "block"    // a score for a rotation in one block
	WishOption   = "option"   // a score for every block of a site option
)

// WishLine is one wish of one fellow and what became of it. Negative scores
// are burdens: granted means spared.
type WishLine struct {
	Fellow   string
	Kind     string
	Activity string
	Block    int // of a block wish, else WholeYear
	Score    int64
	Blocks   int // in how many blocks the fellow has it
	Granted  bool
	Worth    int64 // what it adds to the objective: weight of wishes x score x blocks
	Missed   int64 // what one block of it would have added or spared, when not granted
}

// AccountOf itemizes the objective of s. p must be valid. The entries add up to Check's objective; with
// tiers, the entries of each tier add up to what the tier is worth, and only a tier's sum has a
// meaning.
func AccountOf(p *Problem, s *Schedule) *Account {
	b := &bookkeeper{p: p, s: orEmpty(s), tiers: tiersOf(p), a: &Account{}, options: map[string]string{}}
	for i := range p.Sites {
		b.options[p.Sites[i].ID] = p.Sites[i].CountsAs
	}
	for i := range p.Rotations {
		b.options[p.Rotations[i].ID] = p.Rotations[i].ID
	}
	b.broken = rule.Inspect(p, orEmpty(s))
	b.people()
	b.fairness()
	b.breaches()
	b.close()
	return b.a
}

type bookkeeper struct {
	p       *Problem
	s       *Schedule
	tiers   []string
	a       *Account
	options map[string]string // activity to the rotation that it counts as
	scores  map[string][]int64
	broken  []Violation
}

func (b *bookkeeper) own(tier string) bool {
	return len(b.p.Tiers) > 0 && slices.Contains(b.tiers, tier)
}

func (b *bookkeeper) enter(tier, id, fellow string, block int, v *big.Rat) {
	if v.Sign() == 0 {
		return
	}
	f, _ := v.Float64()
	b.a.Entries = append(b.a.Entries, Entry{Tier: tier, Rule: id, Title: titleOf(id), Fellow: fellow, Block: block, Value: f, Exact: v.RatString(), amount: v})
}

func whole(n int64) *big.Rat { return new(big.Rat).SetInt64(n) }

// people enters wishes and changes, cell by cell, and the ledger of wishes.
func (b *bookkeeper) people() {
	o := b.p.Objective
	b.scores = map[string][]int64{}
	wishes := rule.Wishes(b.p)
	for i := range b.p.Fellows {
		id := b.p.Fellows[i].ID
		w := wishes[id]
		row := b.s.Rows[id]
		scores := make([]int64, b.p.Blocks.Count)
		b.scores[id] = scores
		count := map[string]int{}
		for t := range scores {
			if t >= len(row) || row[t] == "" {
				continue
			}
			a := row[t]
			r, known := b.options[a]
			if !known {
				continue
			}
			count[r]++
			scores[t] += w.Rotation[r]
			if a != r {
				count["option "+a]++
				scores[t] += w.Option[a]
			}
			for _, e := range w.Block {
				if e.Rotation == r && e.Block == t {
					scores[t] += e.Score
				}
			}
			b.enter(problem.Wish, "preference", id, t, whole(o.Preference*scores[t]))
			if base := b.p.Baseline[id]; t < len(base) && base[t] != "" && base[t] != a {
				if b.own(problem.Changes) {
					b.enter(problem.Changes, "change", id, t, whole(-1))
				} else {
					b.enter(problem.Wish, "change", id, t, whole(-o.Change))
				}
			}
		}
		b.wishes(id, w, row, count)
	}
}

func (b *bookkeeper) wishes(id string, w Preference, row Row, count map[string]int) {
	line := func(kind, activity string, block int, score int64, n int) {
		if score == 0 {
			return
		}
		l := WishLine{Fellow: id, Kind: kind, Activity: activity, Block: block, Score: score, Blocks: n, Worth: b.p.Objective.Preference * score * int64(n)}
		l.Granted = score > 0 && n > 0 || score < 0 && n == 0
		if !l.Granted {
			l.Missed = b.p.Objective.Preference * max(score, -score)
		}
		b.a.Wishes = append(b.a.Wishes, l)
	}
	for _, r := range slices.Sorted(maps.Keys(w.Rotation)) {
		line(WishRotation, r, WholeYear, w.Rotation[r], count[r])
	}
	for _, e := range w.Block {
		n := 0
		if e.Block < len(row) && row[e.Block] != "" && b.options[row[e.Block]] == e.Rotation {
			n = 1
		}
		line(WishBlock, e.Rotation, e.Block, e.Score, n)
	}
	for _, o := range slices.Sorted(maps.Keys(w.Option)) {
		line(WishOption, o, WholeYear, w.Option[o], count["option "+o])
	}
}

// fairness enters the smallest score per block, block by block, as nobody's: it is what everybody's
// year is judged by, and under a name it would read as a gain when somebody else becomes worst off.
func (b *bookkeeper) fairness() {
	var least *big.Rat
	var who string
	var days int64
	off := map[string]int64{} // what soft rules take off a score
	for _, v := range b.broken {
		off[v.Fellow] += v.OffScore
	}
	for i := range b.p.Fellows {
		id := b.p.Fellows[i].ID
		var sum, n int64
		for t, v := range b.scores[id] {
			if row := b.s.Rows[id]; t < len(row) && b.options[row[t]] != "" {
				sum, n = sum+v, n+1
			}
		}
		if n > 0 {
			if v := big.NewRat(sum-off[id], n); least == nil || v.Cmp(least) < 0 {
				least, who, days = v, id, n
			}
		}
	}
	if least == nil {
		return
	}
	tier, weight := problem.Wish, b.p.Objective.Fairness
	if b.own(problem.Fairness) {
		tier, weight = problem.Fairness, 1
	}
	for t, v := range b.scores[who] {
		b.enter(tier, "fairness", "", t, big.NewRat(weight*v, days))
	}
	if off[who] != 0 {
		b.enter(tier, "fairness", "", WholeYear, big.NewRat(-weight*off[who], days))
	}
}

// breaches enters the prices of soft rules that are broken.
func (b *bookkeeper) breaches() {
	factor := rule.ShouldPrice(lastTier(b.p))
	for _, v := range b.broken {
		if v.Price == 0 {
			continue
		}
		price, tier := whole(-v.Price), problem.Wish
		if v.Tier == problem.Should && (len(b.p.Tiers) == 0 || b.own(problem.Should)) {
			tier = problem.Should
		}
		if v.Tier == problem.Should && !b.own(problem.Should) {
			price.Mul(price, whole(factor))
		}
		blocks := v.Blocks
		if len(blocks) == 0 {
			blocks = []int{WholeYear}
		}
		part := price.Quo(price, whole(int64(len(blocks))))
		for _, t := range blocks {
			b.enter(tier, v.Rule, v.Fellow, t, new(big.Rat).Set(part))
		}
	}
}

// close adds up.
func (b *bookkeeper) close() {
	total := new(big.Rat)
	for i := range b.a.Entries {
		total.Add(total, b.a.Entries[i].amount)
	}
	b.a.Value, _ = total.Float64()
	b.a.Exact = total.RatString()
	b.a.ByTier = sums(b.a.Entries, func(e *Entry) Sum { return Sum{Tier: e.Tier, Block: WholeYear} })
	b.a.ByRule = sums(b.a.Entries, func(e *Entry) Sum { return Sum{Tier: e.Tier, Rule: e.Rule, Title: e.Title, Block: WholeYear} })
	b.a.ByFellow = sums(b.a.Entries, func(e *Entry) Sum { return Sum{Fellow: e.Fellow, Block: WholeYear} })
	b.a.ByBlock = sums(b.a.Entries, func(e *Entry) Sum { return Sum{Block: e.Block} })
}

// sums groups entries in the order in which groups first appear; blocks in
// order of time.
func sums(entries []Entry, key func(*Entry) Sum) (out []Sum) {
	type id struct {
		tier, rule, fellow string
		block              int
	}
	at := map[id]int{}
	for i := range entries {
		k := key(&entries[i])
		n, known := at[id{k.Tier, k.Rule, k.Fellow, k.Block}]
		if !known {
			n = len(out)
			at[id{k.Tier, k.Rule, k.Fellow, k.Block}] = n
			k.amount = new(big.Rat)
			out = append(out, k)
		}
		out[n].amount.Add(out[n].amount, entries[i].amount)
	}
	for i := range out {
		out[i].Value, _ = out[i].amount.Float64()
		out[i].Exact = out[i].amount.RatString()
	}
	slices.SortStableFunc(out, func(x, y Sum) int { return cmp.Compare(x.Block, y.Block) })
	return out
}
