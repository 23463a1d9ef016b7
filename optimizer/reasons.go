package optimizer

import (
	"fmt"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
	"github.com/fellowplan/fellowplan/optimizer/internal/row"
)

// Kinds of reasons.
const (
	Counting = "COUNTING" // so many are needed, so many can be had
	EmptyRow = "ROW"      // one fellow has no year at all
	Core     = "CORE"     // an irreducible set of rules, people and blocks
)

// Infeasibility says why there is no schedule.
type Infeasibility struct {
	Sentence  string
	Kind      string
	Needed    int
	Available int
	Items     []ReasonItem
	WaysOut   []WayOut
}

// ReasonItem is one demand that takes part in the clash.
type ReasonItem struct {
	Rule     string
	Title    string
	Fellow   string
	Rotation string
	Mentor   string
	Site     string
	Blocks   []int
	Sentence string
}

// WayOut is one change after which there is a schedule.
type WayOut struct {
	Sentence string
	Items    []ReasonItem // what would have to give way
	Tested   bool         // a schedule was found after the change
}

// rowsAlone finds everybody's best year alone (nil where the search was cut
// off), or a fellow who has none.
func (s *solver) rowsAlone() ([]model.Path, *Infeasibility) {
	s.enter("rows")
	u := s.team.Round(make([]float64, len(s.c.Model.Rows)), make([]float64, len(s.c.Model.Agents)))
	answers := s.team.Best(price.Ask{
		U: &u, Gains: true, Stop: s.stop,
		Opt: func(int) row.Options { return row.Options{Paths: 1, Labels: 20_000, Steps: 60, Beam: 200} },
	})
	paths := make([]model.Path, len(answers))
	for i := range answers {
		if len(answers[i].Paths) > 0 {
			paths[i] = answers[i].Paths[0]
		}
		s.work += answers[i].Work
		if answers[i].OK && answers[i].Empty {
			f := &s.p.Fellows[i]
			return nil, &Infeasibility{Kind: EmptyRow, Sentence: fmt.Sprintf("No year of %s keeps all rules that speak of this fellow alone.", name(f.Name, f.ID)),
				Items: []ReasonItem{{Rule: "attendance", Fellow: f.ID, Sentence: fmt.Sprintf("%s needs a whole year.", name(f.Name, f.ID))}}}
		}
	}
	return paths, nil
}

// explain says why the rows cannot be kept together.
func (s *solver) explain() *Infeasibility {
	return &Infeasibility{Kind: Core, Sentence: "Every fellow has a year alone, but no choice of years keeps coverage, mentors, sites and pairs together."}
}

func name(title, id string) string {
	if title != "" {
		return title
	}
	return id
}
