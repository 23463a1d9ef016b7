package draft

import (
	"context"
	"fmt"
	"math/big"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/optimizer"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// Amount is an exact number: a fraction, and the nearest float.
type Amount struct {
	Value float64
	Exact string
}

func amount(r *big.Rat) Amount {
	v, _ := r.Float64()
	return Amount{v, r.RatString()}
}

func exactly(fraction string) *big.Rat {
	r, ok := new(big.Rat).SetString(fraction)
	if !ok {
		panic("draft: the optimizer wrote a fraction that is none: " + fraction)
	}
	return r
}

// A Worth is what a schedule is worth. Where the program ranks what counts, the tiers say what
// each is worth and the objective is that of the last.
type Worth struct {
	Amount
	Tiers []TierWorth
}

// TierWorth is what a schedule is worth in one tier, in the tier's own unit.
type TierWorth struct {
	Tier string
	Amount
}

func worthOf(r *optimizer.Report) Worth {
	w := Worth{Amount: Amount{r.Objective, r.Exact}}
	for _, t := range r.Tiers {
		w.Tiers = append(w.Tiers, TierWorth{t.Tier, Amount{t.Value, t.Exact}})
	}
	return w
}

// Check is what the rules say of a stored schedule, by the program as it is today.
type Check struct {
	Schedule *ent.Schedule
	Worth    Worth
	// Feasible says that no rule is broken that has to be kept, apart from the exceptions that were granted.
	Feasible bool
	// Complete says that whoever works has something to do in every block.
	Complete   bool
	Breaches   []Breach // those of rules that have to be kept first
	Missing    []Missing
	Unread     []Unread
	Exceptions []*ent.ScheduleException
}

// Missing is a cell in which a fellow works and has nothing to do.
type Missing struct {
	EnrollmentID, FellowID, BlockID string
	Sentence                        string
}

// A judgment is what the rules say of some cells.
type judgment struct {
	schedule *problem.Schedule
	worth    Worth
	breaches []Breach
	missing  []place
}

// judge asks every rule about cells.
func (g *grid) judge(cells map[place]cell) *judgment {
	s := g.schedule(cells)
	report := optimizer.Check(g.snap.Problem, s)
	j := &judgment{schedule: s, worth: worthOf(report), breaches: g.breaches(report.Violations)}
	if !report.Feasible || len(cells) < len(g.snap.Problem.Fellows)*g.snap.Problem.Blocks.Count {
		j.missing = missing(g.snap.Problem, s)
	}
	return j
}

// Check judges schedules, with a number of statements that does not depend on how many there
// are, on their size or on the program's; years are read one by one. Schedules that the viewer
// may not judge are absent: only the staff of the program may.
func (s *Service) Check(ctx context.Context, client *ent.Client, scheduleIDs []string) (map[string]*Check, error) {
	grids, err := s.grids(ctx, client, scheduleIDs)
	if err != nil {
		return nil, err
	}
	out := map[string]*Check{}
	for id, g := range grids {
		out[id] = g.check()
	}
	return out, nil
}

// grids lays out the schedules whose staff the viewer is.
func (s *Service) grids(ctx context.Context, client *ent.Client, scheduleIDs []string) (map[string]*grid, error) {
	rows, err := client.Schedule.Query().Where(schedule.IDIn(scheduleIDs...)).All(ctx)
	if err != nil {
		return nil, err
	}
	byYear := map[string][]*ent.Schedule{}
	for _, row := range rows {
		if isStaff(ctx, row.ProgramID) {
			byYear[row.AcademicYearID] = append(byYear[row.AcademicYearID], row)
		}
	}
	out := map[string]*grid{}
	for year, schedules := range byYear {
		snap, err := takeYear(ctx, client, year)
		if err != nil {
			return nil, err
		}
		found, err := layOut(ctx, client, snap, schedules...)
		if err != nil {
			return nil, err
		}
		for id, g := range found {
			out[id] = g
		}
	}
	return out, nil
}

func (g *grid) check() *Check { return g.checked(g.judge(g.cells)) }

// checked is check for what is judged already; it takes j over.
func (g *grid) checked(j *judgment) *Check {
	g.markOpen(g.cells, j.missing, j.breaches)
	order(j.breaches)
	c := &Check{
		Schedule: g.stored, Worth: j.worth, Feasible: true, Complete: len(j.missing) == 0,
		Breaches: j.breaches, Unread: g.unread, Exceptions: g.exceptions,
	}
	for i := range j.breaches {
		c.Feasible = c.Feasible && !j.breaches[i].offends()
	}
	for _, at := range j.missing {
		c.Missing = append(c.Missing, g.missed(at))
	}
	return c
}

func (g *grid) missed(at place) Missing {
	m := Missing{BlockID: g.snap.Blocks[at.block].ID, Sentence: fmt.Sprintf("%s has nothing to do in %s.", g.who(at.fellow), g.when(at.block))}
	m.EnrollmentID, m.FellowID = g.snap.Person(at.fellow)
	return m
}
