package optimizer

import (
	"bytes"
	"encoding/json"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// renamed is p with other ids, which sort the other way round.
func renamed(t *testing.T, p *Problem) *Problem {
	t.Helper()
	var b bytes.Buffer
	if err := WriteProblem(&b, p); err != nil {
		t.Fatal(err)
	}
	text := strings.NewReplacer(`"r0"`, `"zulu"`, `"r1"`, `"yankee"`, `"r2"`, `"xray"`, `"far"`, `"alpha"`, `"f0"`, `"noon"`, `"f1"`, `"midnight"`,
		`"m0"`, `"q"`, `"m1"`, `"p"`, `"t"`, `"track"`, `"Far"`, `"Near"`).Replace(b.String())
	q := &Problem{}
	if err := json.Unmarshal([]byte(text), q); err != nil {
		t.Fatal(err)
	}
	return q
}

// halved is p with every block split into two halves of the same length, in which everybody does the same:
// lengths and counts are doubled, and sessions start on whole blocks only. Its schedules are those of p,
// and each is worth twice as much when the weight of fairness, an average, is doubled too.
func halved(t *testing.T, p *Problem) *Problem {
	t.Helper()
	p = copyProblem(t, p)
	T := p.Blocks.Count
	p.Blocks.Count = 2 * T
	double := func(v *PerBlock) {
		var list []int64
		for _, n := range v.List {
			list = append(list, n, n)
		}
		v.List = list
	}
	both := func(blocks []int) []int {
		if blocks == nil {
			return nil
		}
		list := []int{}
		for _, u := range blocks {
			list = append(list, 2*u, 2*u+1)
		}
		return list
	}
	twice := func(n *int64) {
		if n != nil {
			*n *= 2
		}
	}
	var all []string
	for i := range p.Rotations {
		r := &p.Rotations[i]
		all = append(all, r.ID)
		r.Session, r.Blocks = [2]int{2 * r.Session[0], 2 * r.Session[1]}, both(r.Blocks)
		for k := range r.Requires {
			r.Requires[k].Blocks *= 2
		}
		if r.Coverage != nil {
			double(&r.Coverage.Min)
			double(&r.Coverage.Max)
		}
	}
	for i := range p.Sites {
		o := &p.Sites[i]
		o.Session, o.Blocks = [2]int{2 * o.Session[0], 2 * o.Session[1]}, both(o.Blocks)
		double(&o.Slots)
	}
	for i := range p.Tracks {
		for k := range p.Tracks[i].Requirements {
			q := &p.Tracks[i].Requirements[k]
			q.Min, q.Max = 2*q.Min, 2*q.Max
		}
	}
	for i := range p.Mentors {
		double(&p.Mentors[i].Capacity)
	}
	for i := range p.Fellows {
		f := &p.Fellows[i]
		if f.From != nil {
			*f.From *= 2
		}
		if f.To != nil {
			*f.To = 2**f.To + 1
		}
		f.Leave = both(f.Leave)
		fixed := map[int]string{}
		for u, a := range f.Fixed {
			fixed[2*u], fixed[2*u+1] = a, a
		}
		f.Fixed = fixed
		for r := range f.Credit {
			f.Credit[r] *= 2
		}
		twice(f.OffsiteMax)
	}
	for id, w := range p.Preferences {
		var list []BlockWish
		for _, e := range w.Block {
			for half := range 2 {
				list = append(list, BlockWish{Rotation: e.Rotation, Block: 2*e.Block + half, Score: e.Score})
			}
		}
		w.Block = list
		p.Preferences[id] = w
	}
	for id, row := range p.Baseline {
		var list Row
		for _, a := range row {
			list = append(list, a, a)
		}
		p.Baseline[id] = list
	}
	p.Objective.Fairness *= 2
	raw, err := json.Marshal(all)
	if err != nil {
		t.Fatal(err)
	}
	p.Rules = append(p.Rules, Setting{ID: "alignment", Params: map[string]problem.Param{"rotations": raw, "every": []byte("2")}})
	return p
}

// side puts two programs that share nothing side by side.
func side(t *testing.T, p, q *Problem) *Problem {
	t.Helper()
	p, q = copyProblem(t, p), renamed(t, q)
	p.Rotations, p.Sites, p.Mentors = append(p.Rotations, q.Rotations...), append(p.Sites, q.Sites...), append(p.Mentors, q.Mentors...)
	p.Tracks, p.Fellows, p.Pairs = append(p.Tracks, q.Tracks...), append(p.Fellows, q.Fellows...), append(p.Pairs, q.Pairs...)
	for id, w := range q.Preferences {
		p.Preferences[id] = w
	}
	if p.Baseline == nil {
		p.Baseline = map[string]Row{}
	}
	for id, row := range q.Baseline {
		p.Baseline[id] = row
	}
	return p
}

// TestSplitsAndNames: other names change nothing, halves of blocks double the value, and two programs side
// by side are worth their sum.
func TestSplitsAndNames(t *testing.T) {
	t.Parallel()
	wide := 0
	for k := range trials(20, 60, 600) {
		p := randomProblem(rand.New(rand.NewPCG(31, uint64(k))))
		value := valueOf(t, p)
		if again := valueOf(t, renamed(t, p)); !sameValue(value, again) {
			t.Errorf("program %d: %v, and %v under other names", k, value, again)
		}
		p.Rules = slices.DeleteFunc(p.Rules, func(s Setting) bool { return s.ID != "mentor-continuity" }) // the others count blocks
		value = valueOf(t, p)
		twice := value
		if value != nil {
			twice = new(big.Rat).Mul(value, big.NewRat(2, 1))
		}
		if again := valueOf(t, halved(t, p)); !sameValue(twice, again) {
			t.Errorf("program %d: %v, and %v in halves", k, value, again)
		}
		q := randomProblem(rand.New(rand.NewPCG(37, uint64(k))))
		p.Rules, q.Rules, p.OffsiteLimit, q.OffsiteLimit = nil, nil, nil, nil
		p.Objective, q.Objective = Objective{Preference: 1, Change: 1}, Objective{Preference: 1, Change: 1}
		if p.Blocks.Count != q.Blocks.Count {
			continue
		}
		wide++
		a, b := valueOf(t, p), valueOf(t, q)
		var sum *big.Rat
		if a != nil && b != nil {
			sum = new(big.Rat).Add(a, b)
		}
		if again := valueOf(t, side(t, p, q)); !sameValue(sum, again) {
			t.Errorf("programs %d: %v and %v, and %v side by side", k, a, b, again)
		}
	}
	if wide < 5 {
		t.Errorf("%d pairs of programs side by side prove little", wide)
	}
}

func sameValue(a, b *big.Rat) bool {
	return a == nil && b == nil || a != nil && b != nil && a.Cmp(b) == 0
}
