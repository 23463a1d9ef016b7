package optimizer

import (
	"context"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// nearest is the fewest moves from s to a schedule of the list, and the best
// objective among those; nil: the list is empty.
func nearest(p *Problem, s *Schedule, list []*Schedule) (moves int64, best *big.Rat) {
	for _, q := range list {
		n, v := changesFrom(p, s.Rows, q), rat(Check(p, q).Exact)
		if best == nil || n < moves || n == moves && v.Cmp(best) > 0 {
			moves, best = n, v
		}
	}
	return moves, best
}

// TestMenuAndWhyAgainstEnumeration compares every entry of a menu, and Why for
// some of them, with the best of all schedules that have it.
func TestMenuAndWhyAgainstEnumeration(t *testing.T) {
	t.Parallel()
	menusAgainstEnumeration(t, trials(30, 150, 3000), func(k uint64) (*Problem, *rand.Rand) {
		r := rand.New(rand.NewPCG(53, k))
		return randomProblem(r), r
	})
}

func menusAgainstEnumeration(t *testing.T, n int, draw func(k uint64) (*Problem, *rand.Rand)) {
	states := map[MenuState]int{}
	for k := range n {
		p, r := draw(uint64(k))
		var legal []*Schedule
		eachLegal(p, func(s *Schedule) { legal = append(legal, s) })
		if len(legal) == 0 {
			continue
		}
		s := legal[r.IntN(len(legal))]
		if r.IntN(4) == 0 { // not quite legal
			s = withCell(p, s, "f0", []int{r.IntN(p.Blocks.Count)}, "r0")
		}
		was := rat(Check(p, s).Exact)
		blocks := []int{r.IntN(p.Blocks.Count)}
		if r.IntN(3) == 0 && blocks[0]+1 < p.Blocks.Count {
			blocks = append(blocks, blocks[0]+1)
		}
		menu, err := Menu(context.Background(), p, s, "f1", blocks, MenuOptions{Options: Options{Workers: 1}})
		if err != nil {
			t.Fatalf("program %d: %v", k, err)
		}
		if len(menu.Items) != len(p.Rotations)+len(p.Sites) {
			t.Fatalf("program %d: %d entries", k, len(menu.Items))
		}
		for _, item := range menu.Items {
			states[item.State]++
			has := slices.DeleteFunc(slices.Clone(legal), func(q *Schedule) bool {
				return slices.ContainsFunc(blocks, func(t int) bool { return q.Rows["f1"][t] != item.Activity })
			})
			moves, best := nearest(p, s, has)
			if item.State == MenuHere {
				if slices.ContainsFunc(blocks, func(t int) bool { return s.Rows["f1"][t] != item.Activity }) {
					t.Fatalf("program %d: %s is not there", k, item.Activity)
				}
				continue
			}
			if !item.Proved {
				t.Fatalf("program %d, %s: not proved", k, item.Activity)
			}
			if best == nil {
				if item.State != MenuImpossible || item.Reason == "" {
					t.Fatalf("program %d, %s: %s %q, but no schedule has it", k, item.Activity, item.State, item.Reason)
				}
			} else {
				loss := new(big.Rat).Sub(was, best)
				if item.Schedule == nil || changesFrom(p, s.Rows, item.Schedule) != moves || item.Exact != loss.RatString() || !Check(p, item.Schedule).Feasible {
					t.Fatalf("program %d, %s in %v: %s, loss %s; want %d moves, loss %s", k, item.Activity, blocks, item.State, item.Exact, moves, loss.RatString())
				}
				others := len(item.Moves) > len(blocks) || len(item.Others) > 0
				if item.State == MenuFree && others {
					t.Fatalf("program %d, %s: free with moves %v", k, item.Activity, item.Moves)
				}
			}
			if len(blocks) == 1 && r.IntN(3) == 0 {
				compareWhy(t, k, p, s, Question{"f1", blocks[0], item.Activity}, was, moves, best)
			}
		}
	}
	t.Log(states)
	if states[MenuFree] == 0 || states[MenuMoves] == 0 || states[MenuImpossible] == 0 || states[MenuHere] == 0 || states[MenuUnknown] > 0 {
		t.Errorf("states %v prove little", states)
	}
}

func compareWhy(t *testing.T, k int, p *Problem, s *Schedule, q Question, was *big.Rat, moves int64, best *big.Rat) {
	t.Helper()
	why, err := Why(context.Background(), p, s, q, Options{Workers: 1})
	if err != nil {
		t.Fatalf("program %d: %v", k, err)
	}
	stands := withCell(p, s, q.Fellow, []int{q.Block}, q.Activity)
	legalAsIs := Check(p, stands).Feasible
	hard := slices.ContainsFunc(why.Breaks, func(v Violation) bool { return v.Tier == problem.Must })
	if Check(p, s).Feasible && legalAsIs == hard {
		t.Fatalf("program %d: as it stands legal is %v, and it breaks %v", k, legalAsIs, why.Breaks)
	}
	if (best != nil) != why.Possible || !why.Proved {
		t.Fatalf("program %d, %v: possible %v, proved %v", k, q, why.Possible, why.Proved)
	}
	if best == nil {
		return
	}
	loss := new(big.Rat).Sub(was, best)
	if why.Exact != loss.RatString() || changesFrom(p, s.Rows, why.Schedule) != moves {
		t.Fatalf("program %d, %v: loss %s, want %s", k, q, why.Exact, loss.RatString())
	}
	paid := new(big.Rat)
	for _, y := range why.Payers {
		paid.Add(paid, rat(y.Exact))
	}
	if paid.Neg(paid).Cmp(loss) != 0 {
		t.Fatalf("program %d: fellows pay %v of %v", k, paid, loss)
	}
}
