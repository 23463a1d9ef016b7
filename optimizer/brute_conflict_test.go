package optimizer

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// What a reason says is read back here from its sentences, as a director would: this file shares
// nothing with the package that writes them. Every demand of a problem is lifted, except those that
// the reason names, and all schedules of what is left are tried.

// already is a fact beside a demand: what a fellow brings along.
var already = regexp.MustCompile(`, and f\d has done \d blocks? already\.$`)

var errFound = errors.New("found")

// anyLegal reports whether a problem has any schedule at all.
func anyLegal(p *Problem) (found bool) {
	defer func() {
		if r := recover(); r != nil {
			if r != any(errFound) {
				panic(r)
			}
			found = true
		}
	}()
	eachLegal(p, func(*Schedule) { panic(errFound) })
	return false
}

// clashing draws a tiny program with a few demands more than it can bear.
func clashing(r *rand.Rand) *Problem {
	p := randomProblem(r)
	for i := range p.Fellows {
		f := &p.Fellows[i]
		if r.IntN(2) == 0 {
			f.Fixed = map[int]string{}
			for range 1 + r.IntN(2) {
				f.Fixed[r.IntN(p.Blocks.Count)] = p.Rotations[r.IntN(len(p.Rotations))].ID
			}
		}
		if r.IntN(4) == 0 {
			f.Leave = []int{r.IntN(p.Blocks.Count)}
		}
	}
	if c := p.Rotations[0].Coverage; c != nil && r.IntN(2) == 0 {
		c.Min = PerBlock{Set: true, All: 1}
	}
	return p
}

// TestClashesAgainstEnumeration wants of every reason that what it names cannot be kept together,
// that it can without any one of the things named, and that the first way out works.
func TestClashesAgainstEnumeration(t *testing.T) {
	t.Parallel()
	clashesAgainstEnumeration(t, trials(60, 320, 3000), func(k uint64) *Problem {
		return clashing(rand.New(rand.NewPCG(61, k)))
	})
}

// TestClashesOfFurtherRules does so with settings of rules drawn from their cards.
func TestClashesOfFurtherRules(t *testing.T) {
	t.Parallel()
	drawn := map[string]int{}
	clashesAgainstEnumeration(t, trials(60, 160, 3000), func(k uint64) *Problem {
		p, ok := randomProgramOfRules(k, drawn)
		once := map[string]bool{} // a sentence is read by its rule here
		for _, s := range p.Rules {
			ok, once[s.ID] = ok && !once[s.ID], true
		}
		if !ok {
			return nil
		}
		return p
	})
}

func clashesAgainstEnumeration(t *testing.T, wanted int, draw func(k uint64) *Problem) {
	kinds, ways, size, idle := map[string]int{}, 0, 0, 0
	n := 0
	for k := 0; n < wanted; k++ {
		p := draw(uint64(k))
		if p == nil || Validate(p) != nil {
			continue
		}
		got, err := Solve(context.Background(), p, Options{Workers: 1})
		if err != nil {
			t.Fatalf("program %d: %v", k, err)
		}
		if got.Status != Infeasible {
			continue // TestBruteForce holds it to enumeration
		}
		n++
		why := got.Reasons
		kinds[why.Kind]++
		size += len(why.Items)
		if why.Sentence == "" || !why.Irreducible || len(why.Open) > 0 {
			t.Errorf("program %d: %q, irreducible %v", k, why.Sentence, why.Irreducible)
		}
		if anyLegal(keepOnly(p, why.Items)) {
			t.Errorf("program %d: %s %q can be kept together", k, why.Kind, sentencesOf(why.Items))
			continue
		}
		about := p
		if why.Kind == EmptyRow { // "f0 cannot have any year" is about nobody else
			about = onlyOne(p, why.Sentence[:2])
		}
		for i, it := range why.Items {
			if it.Sentence == "" {
				t.Errorf("program %d: an item without a sentence: %+v", k, it)
			}
			others := slices.Delete(slices.Clone(why.Items), i, i+1)
			if !anyLegal(without1(about, it, others)) {
				idle++
				t.Logf("program %d: %s %q does not need %q of %q", k, why.Kind, why.Sentence, it.Sentence, sentencesOf(why.Items))
			}
		}
		if len(why.WaysOut) > 0 {
			ways++
			first := why.WaysOut[0]
			if !first.Tested {
				t.Errorf("program %d: the first way out was not tried: %q", k, first.Sentence)
			}
			if q := changed(t, p, first); !anyLegal(q) {
				t.Errorf("program %d: %q does not help", k, first.Sentence)
			}
		}
	}
	t.Logf("%d clashes: %v, %.1f items on average, %d with ways out", n, kinds, float64(size)/float64(n), ways)
	if idle > 0 {
		t.Errorf("%d of %d items are not needed", idle, size)
	}
	if kinds[Counting] == 0 || kinds[EmptyRow] == 0 || kinds[Core] == 0 || ways < n*9/10 {
		t.Errorf("%v and %d ways out of %d prove little", kinds, ways, n)
	}
}

// onlyOne is the problem without the other fellows and what speaks of them.
func onlyOne(p *Problem, fellow string) *Problem {
	q := *p
	q.Pairs = nil
	q.Fellows = slices.DeleteFunc(slices.Clone(p.Fellows), func(f Fellow) bool { return f.ID != fellow })
	q.Rules = slices.DeleteFunc(slices.Clone(p.Rules), func(s Setting) bool {
		for _, name := range []string{"fellow", "fellows"} {
			if who, named := s.Params[name]; named && !strings.Contains(string(who), strconv.Quote(fellow)) {
				return true
			}
		}
		return false
	})
	for k, s := range q.Rules {
		var fellows []string
		var past []int64
		if json.Unmarshal(s.Params["fellows"], &fellows) != nil {
			continue
		}
		q.Rules[k].Params = maps.Clone(s.Params)
		q.Rules[k].Params["fellows"] = problem.Param("[" + strconv.Quote(fellow) + "]")
		if json.Unmarshal(s.Params["past"], &past) == nil { // one for each of the fellows
			q.Rules[k].Params["past"] = problem.Param(fmt.Sprint([]int64{past[slices.Index(fellows, fellow)]}))
		}
	}
	return &q
}

// without1 is the problem of all items but one. That somebody needs something to do is lifted by a
// rotation for idling.
func without1(p *Problem, it ReasonItem, others []ReasonItem) *Problem {
	q := keepOnly(p, others)
	if it.Rule == "attendance" && !says(&it, "on leave") {
		q.Rotations = append(q.Rotations, Rotation{ID: "idle", Session: [2]int{1, q.Blocks.Count}})
		for k := range q.Tracks {
			q.Tracks[k].Requirements = append(q.Tracks[k].Requirements, Requirement{ID: "idle", Rotations: []string{"idle"}, Max: 1000})
		}
	}
	return q
}

func sentencesOf(items []ReasonItem) (out []string) {
	for _, it := range items {
		out = append(out, it.Sentence)
	}
	return out
}

var (
	lowering = regexp.MustCompile(`^Lower the coverage minimum of (\S+) in block (\d+) from \d+ to (\d+)$`)
	raising  = regexp.MustCompile(`^Raise the coverage maximum of (\S+) by (\d+) in (.*)$`)
)

// changed does what a way out says, from its sentences and the demands that it names.
func changed(t *testing.T, p *Problem, way WayOut) *Problem {
	t.Helper()
	q := *p
	q.Rotations = slices.Clone(p.Rotations)
	var given []ReasonItem                                                            // demands that are given up whole
	for i, said := range strings.Split(strings.TrimSuffix(way.Sentence, "."), "; ") { // "Lower this; raise that; and give up the other."
		said = strings.TrimPrefix(said, "and ")
		said = strings.ToUpper(said[:1]) + said[1:]
		if m := lowering.FindStringSubmatch(said); m != nil {
			cover(t, &q, m[1], func(c *Coverage) { c.Min = setAt(c.Min, q.Blocks.Count, 0, number(m[2]), int64(number(m[3]))) })
			continue
		}
		if m := raising.FindStringSubmatch(said); m != nil && i < len(way.Items) {
			cover(t, &q, m[1], func(c *Coverage) {
				for _, b := range way.Items[i].Blocks {
					c.Max = setAt(c.Max, q.Blocks.Count, problem.MaxNumber, b, c.Max.At(b, problem.MaxNumber)+int64(number(m[2])))
				}
			})
			continue
		}
		if i < len(way.Items) {
			given = append(given, way.Items[i])
		}
	}
	return giveUp(&q, given)
}

func cover(t *testing.T, p *Problem, rotation string, change func(c *Coverage)) {
	t.Helper()
	for i := range p.Rotations {
		if r := &p.Rotations[i]; r.ID == rotation && r.Coverage != nil {
			c := *r.Coverage
			change(&c)
			r.Coverage = &c
			return
		}
	}
	t.Fatalf("no coverage of %s", rotation)
}

func setAt(v PerBlock, blocks int, free int64, t int, value int64) PerBlock {
	out := PerBlock{Set: true, List: make([]int64, blocks)}
	for u := range out.List {
		out.List[u] = v.At(u, free)
	}
	out.List[t] = value
	return out
}

func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		panic(err)
	}
	return n
}
