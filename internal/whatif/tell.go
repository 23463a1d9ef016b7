package whatif

import (
	"cmp"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent/scenario"
	"github.com/fellowplan/fellowplan/internal/draft"
	"github.com/fellowplan/fellowplan/internal/planner"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// today is the civil day where the program is.
func (s *Service) today(b *base) civil.Date {
	zone, err := time.LoadLocation(b.snap.Program.TimeZone)
	if err != nil {
		zone = time.UTC
	}
	return civil.Of(s.programs.Now().In(zone))
}

// tell fills in the answer from what was found.
func (f *found) tell(today civil.Date) {
	w, a := f.world, f.answer
	for _, s := range w.steps {
		a.Steps = append(a.Steps, Step{s.kind, s.says(w.names)})
	}
	a.Open = w.entries()
	if f.schedule == nil {
		a.Sentence = a.whyNot()
		return
	}
	before, after := w.base.sheet, w.sheet.With(f.schedule)
	a.moves(w, f.schedule)
	a.compare(draft.Compared(before, after), before, after)
	a.Loads = w.loads(f.schedule)
	a.Open = append(a.Open, w.openPoints(f.schedule, today)...)
	a.Possible = true
	if a.Mode == scenario.ModeCHECK {
		judged := after.Judged()
		a.Possible = judged.Feasible && judged.Complete && len(w.clash) == 0
		if len(w.clash) > 0 {
			a.Clash = w.contradicted()
		}
	}
	a.Sentence = a.said()
}

// moves lists the cells that differ from the base.
func (a *Answer) moves(w *world, s *problem.Schedule) {
	a.Moves = []MovedCell{}
	for _, c := range w.snap.Changes(w.problem(), &problem.Schedule{Rows: w.rows, Mentors: w.sheet.Schedule().Mentors}, s) {
		fellow, _ := w.snap.FellowOf(c.EnrollmentID)
		t, _ := w.snap.BlockOf(c.Block.ID)
		m := MovedCell{c, w.asked[place{fellow, t}]}
		if m.Asked {
			m.Because = "It is what was asked for."
		} else {
			a.Others++
		}
		a.Moves = append(a.Moves, m)
	}
}

// compare takes over what the comparison says, and who gains and loses.
func (a *Answer) compare(c *draft.Comparison, before, after *draft.Sheet) {
	a.Made, a.Mended = c.Made, c.Mended
	a.Total, a.Tiers, a.Rules, a.Nobody, a.Wishes, a.Fairness = c.Total, c.Tiers, c.Rules, c.Nobody, c.Wishes, c.Fairness
	names, burdens := map[string]string{}, map[string][2][]draft.Burden{}
	for i, s := range []*draft.Sheet{before, after} {
		for _, f := range s.Accounted().Fellows {
			fellow, _ := s.Snapshot().FellowOf(f.EnrollmentID)
			names[f.EnrollmentID] = s.Who(fellow)
			both := burdens[f.EnrollmentID]
			both[i] = f.Burdens
			burdens[f.EnrollmentID] = both
		}
	}
	a.Fellows = []FellowChange{}
	moves := map[string]int{}
	for _, m := range a.Moves {
		moves[m.EnrollmentID]++
	}
	for _, d := range c.Fellows {
		b := burdens[d.EnrollmentID]
		d.Cells = moves[d.EnrollmentID] // another mentor for the same work is no move
		f := FellowChange{
			FellowDifference: d, Name: names[d.EnrollmentID], BurdensBefore: len(b[0]), BurdensAfter: len(b[1]),
			Burden: differ(cost(b[0]), cost(b[1])),
		}
		if d.Cells > 0 || exact(d.Change.Exact).Sign() != 0 || f.BurdensBefore != f.BurdensAfter {
			a.Fellows = append(a.Fellows, f)
		}
	}
	slices.SortStableFunc(a.Fellows, func(x, y FellowChange) int { return exact(x.Change.Exact).Cmp(exact(y.Change.Exact)) })
}

// cost is what burdens cost together.
func cost(list []draft.Burden) *big.Rat {
	sum := new(big.Rat)
	for _, b := range list {
		sum.Add(sum, new(big.Rat).SetInt64(b.Cost))
	}
	return sum
}

func differ(before, after *big.Rat) draft.Difference {
	return draft.Difference{Before: amount(before), After: amount(after), Change: amount(new(big.Rat).Sub(after, before))}
}

func amount(r *big.Rat) draft.Amount {
	v, _ := r.Float64()
	return draft.Amount{Value: v, Exact: r.RatString()}
}

// exact reads a fraction that the optimizer wrote; "" is 0.
func exact(fraction string) *big.Rat {
	r, ok := new(big.Rat).SetString(cmp.Or(fraction, "0"))
	if !ok {
		panic("whatif: not a fraction: " + fraction)
	}
	return r
}

// whyNot says that there is no schedule, or that none was found.
func (a *Answer) whyNot() string {
	switch {
	case a.Clash != nil:
		return "It is not possible. " + a.Clash.Sentence
	case a.Proved:
		return "It is not possible: no schedule keeps every rule with these changes."
	}
	return "Whether it is possible was not found out in time: allow more time, or try fewer changes."
}

// said is the answer in one sentence.
func (a *Answer) said() string {
	if a.Mode == scenario.ModeCHECK {
		return a.stands() + " " + a.worth()
	}
	text := "It is possible as it is: nothing else moves."
	if a.Others > 0 {
		text = fmt.Sprintf("It is possible when %s.", a.othersMove())
	}
	if !a.Proved {
		text += " Whether there is a better way was not found out in time."
	}
	return text + " " + a.worth()
}

// stands says what the changes break as they are.
func (a *Answer) stands() string {
	must := 0
	for i := range a.Made {
		if a.Made[i].Must() {
			must++
		}
	}
	switch {
	case must > 0:
		first := slices.IndexFunc(a.Made, func(b draft.Breach) bool { return b.Must() })
		return fmt.Sprintf("As it stands it breaks %s. %s", counted(must, "rule", "rules"), a.Made[first].Sentence)
	case a.Clash != nil:
		return "As it stands it is not possible. " + a.Clash.Sentence
	case !a.Possible:
		return "As it stands it makes nothing worse, but the schedule does not keep every rule."
	}
	return "As it stands it breaks nothing."
}

// worth says what the year loses or gains.
func (a *Answer) worth() string {
	return "The year " + gained(exact(a.Total.Change.Exact)) + "."
}

// gained says what a change of the year's worth means.
func gained(change *big.Rat) string {
	v, _ := new(big.Rat).Abs(change).Float64()
	switch change.Sign() {
	case 1:
		return "gains " + planner.Points(v)
	case -1:
		return "loses " + planner.Points(v)
	}
	return "is worth as much as now"
}

// othersMove says how many cells move without being asked about, and whose they are: three fellows by name.
func (a *Answer) othersMove() string {
	var out []string
	for _, m := range a.Moves {
		if !m.Asked && !slices.Contains(out, m.Fellow.Name) {
			out = append(out, m.Fellow.Name)
		}
	}
	const named = 3
	if n := len(out); n > named+1 {
		out = append(out[:named], fmt.Sprintf("%d more", n-named))
	}
	if a.Others == 1 {
		return "1 other cell of " + listed(out) + " moves"
	}
	return fmt.Sprintf("%d other cells of %s move", a.Others, listed(out))
}

func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
