package optimizer

import (
	"context"
	"fmt"

	"github.com/fellowplan/fellowplan/optimizer/conflict"
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
	"github.com/fellowplan/fellowplan/optimizer/internal/row"
)

// Kinds of reasons.
const (
	Counting = conflict.Counting // so many are needed, so many can be had
	EmptyRow = conflict.EmptyRow // one fellow has no year at all
	Core     = conflict.Core     // an irreducible set of rules, people and blocks
)

type (
	// Infeasibility says why there is no schedule.
	Infeasibility = conflict.Reason
	// ReasonItem is one demand that takes part in the clash.
	ReasonItem = conflict.Item
	// WayOut is one change after which there is a schedule.
	WayOut = conflict.WayOut
)

// Work that explaining may take, in the units of Options.WorkLimit; machine-independent, so that
// the same question gets the same answer.
const (
	judgeWork   = 60_000_000  // one question about a changed problem
	shrinkWork  = 400_000_000 // all questions while a set is made smaller
	waysOutWork = 120_000_000 // all questions about ways out
	mostWaysOut = 4
)

// counted looks for an argument by counting before any search.
func (s *solver) counted() *Infeasibility {
	s.enter("count")
	r := conflict.Count(s.p)
	if r != nil {
		s.waysOut(r)
	}
	return r
}

// rowsAlone finds everybody's best year alone (nil where the search was cut
// off), or a fellow who has none.
func (s *solver) rowsAlone() ([]model.Path, *Infeasibility) {
	if r := s.counted(); r != nil {
		return nil, r
	}
	s.enter("rows")
	u := s.team.Round(make([]float64, len(s.c.Model.Rows)), make([]float64, len(s.c.Model.Agents)))
	// Without gains any year will do, and a contradiction shows at once.
	for i, a := range s.team.Best(price.Ask{
		U: &u, Gains: false, Stop: s.stop,
		Opt: func(int) row.Options { return row.Options{Paths: 1, Labels: 2_000} },
	}) {
		s.work += a.Work
		if a.OK && a.Empty {
			return nil, s.emptyRow(i)
		}
	}
	answers := s.team.Best(price.Ask{
		U: &u, Gains: true, Stop: s.stop,
		Opt: func(int) row.Options { return row.Options{Paths: 1, Labels: 100, Steps: 30, Beam: 20} },
	})
	paths := make([]model.Path, len(answers))
	for i := range answers {
		if len(answers[i].Paths) > 0 {
			paths[i] = answers[i].Paths[0]
		}
		s.work += answers[i].Work
		if answers[i].OK && answers[i].Empty {
			return nil, s.emptyRow(i)
		}
	}
	return paths, nil
}

// emptyRow explains why agent i has no year.
func (s *solver) emptyRow(i int) *Infeasibility {
	if i >= len(s.p.Fellows) { // an auxiliary agent of a rule on many
		return s.explain()
	}
	s.nobody = i + 1
	var r *Infeasibility
	if !s.o.inner {
		r = conflict.Alone(s.p, i, s.stop)
	}
	if r == nil {
		f := &s.p.Fellows[i]
		r = &Infeasibility{Kind: EmptyRow, Sentence: fmt.Sprintf("No year of %s keeps all rules that speak of this fellow alone.", name(f.Name, f.ID)),
			Items: []ReasonItem{{Rule: "attendance", Fellow: f.ID, Sentence: fmt.Sprintf("%s needs a whole year.", name(f.Name, f.ID))}}}
	}
	s.waysOut(r)
	return r
}

// explain says why the rows cannot be kept together.
func (s *solver) explain() *Infeasibility {
	if s.o.inner {
		return &Infeasibility{Kind: Core, Sentence: "No choice of years keeps everything together."}
	}
	s.enter("reasons")
	limit := s.work + shrinkWork
	r := conflict.Explain(s.p, s.judge, func() bool { return s.stop() || s.work >= limit })
	s.waysOut(r)
	return r
}

// waysOut looks for changes after which there is a schedule.
func (s *solver) waysOut(r *Infeasibility) {
	if s.o.inner {
		return
	}
	s.enter("ways out")
	limit := s.work + waysOutWork
	r.Ways(s.p, s.judge, func() bool { return s.stop() || s.work >= limit }, mostWaysOut)
}

// judge asks whether a changed problem has any schedule.
func (s *solver) judge(p *Problem) conflict.Verdict {
	if Validate(p) != nil {
		return conflict.Unknown
	}
	ctx, cancel := context.WithCancel(s.ctx)
	defer cancel()
	r, err := Solve(ctx, p, Options{
		inner: true, Seed: s.o.Seed, Workers: s.o.Workers, WorkLimit: judgeWork, Now: s.o.Now,
		Progress: func(now Progress) {
			if now.Best != nil {
				cancel() // any schedule will do
			}
		},
	})
	if err != nil {
		return conflict.Unknown
	}
	s.work += r.Work
	switch {
	case r.Schedule != nil:
		return conflict.Possible
	case r.Status == Infeasible:
		return conflict.Impossible
	}
	return conflict.Unknown
}

func name(title, id string) string {
	if title != "" {
		return title
	}
	return id
}
