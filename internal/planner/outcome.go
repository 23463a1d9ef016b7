package planner

import (
	"encoding/json"
	"fmt"

	"github.com/fellowplan/fellowplan/ent"
)

// What a run answers beyond a schedule, as it is stored and as it is read back.

// A Cell is what somebody does in a block.
type Cell struct {
	Rotation      *Thing `json:"rotation,omitempty"`
	OffsiteOption *Thing `json:"offsiteOption,omitempty"`
	Mentor        *Thing `json:"mentor,omitempty"`
}

// A ScheduleChange is one cell in which a plan differs from the one that it stays near.
type ScheduleChange struct {
	EnrollmentID string `json:"enrollment"`
	Fellow       Thing  `json:"fellow"`
	Block        Thing  `json:"block"`
	Before       *Cell  `json:"before,omitempty"` // nil: nothing
	After        *Cell  `json:"after,omitempty"`
	// Counted changes are decisions of the plan, of which it was to make as few as possible. The
	// others follow from what was entered, such as a leave.
	Counted bool   `json:"counted"`
	Because string `json:"because"`
}

// An Alternative is one of several good schedules.
type Alternative struct {
	ScheduleID  string      `json:"schedule"`
	Number      int         `json:"number"`
	Objective   float64     `json:"objective"`
	Exact       string      `json:"exact"`
	LossPercent float64     `json:"lossPercent"` // against the best one
	Proved      bool        `json:"proved"`      // none that is so far from those before it is better
	Distances   []int       `json:"distances"`   // cells that differ, to each one before it
	Better      []Advantage `json:"better"`      // what it does better than the best one
}

// An Advantage is what a schedule does better than another one.
type Advantage struct {
	Fellow   *Thing  `json:"fellow,omitempty"`
	Rule     string  `json:"rule,omitempty"`
	Gain     float64 `json:"gain"`
	Sentence string  `json:"sentence"`
}

// A Relief is what one place, mentor or month more would buy.
type Relief struct {
	Rank     int    `json:"rank"`
	Kind     string `json:"kind"`
	Rotation *Thing `json:"rotation,omitempty"`
	Mentor   *Thing `json:"mentor,omitempty"`
	Site     *Thing `json:"site,omitempty"`
	// Requirement is what a block is set free of, for the fellows.
	Requirement string  `json:"requirement,omitempty"`
	Fellows     []Thing `json:"fellows,omitempty"`
	Block       *Thing  `json:"block,omitempty"`
	From        int     `json:"from"`
	To          int     `json:"to"`
	Gain        float64 `json:"gain"`
	Exact       string  `json:"exact"`
	Proved      bool    `json:"proved"`
	Sentence    string  `json:"sentence"`
}

// Outcome is what a run answers beyond a schedule: one of its lists, by its kind.
type Outcome struct {
	Changes      []ScheduleChange `json:"changes,omitempty"`
	Alternatives []Alternative    `json:"alternatives,omitempty"`
	Reliefs      []Relief         `json:"reliefs,omitempty"`
	Untried      int              `json:"untried,omitempty"` // limits beside those of Reliefs for which there was no time
	// Gaps are what the best partial schedule breaks, when no schedule keeps every rule.
	Gaps []ReasonItem `json:"gaps,omitempty"`
}

// OutcomeOf reads what a run answered; empty when it has not ended or has nothing to say.
func OutcomeOf(run *ent.OptimizationRun) (Outcome, error) {
	var o Outcome
	if len(run.Outcome) == 0 {
		return o, nil
	}
	if err := json.Unmarshal(run.Outcome, &o); err != nil {
		return o, fmt.Errorf("reading the outcome of run %s: %w", run.ID, err)
	}
	return o, nil
}

// InfeasibilityOf reads why a run found no schedule; nil when it found one, or does not know.
func InfeasibilityOf(run *ent.OptimizationRun) (*Infeasibility, error) {
	if len(run.Reasons) == 0 {
		return nil, nil
	}
	var why Infeasibility
	if err := json.Unmarshal(run.Reasons, &why); err != nil {
		return nil, fmt.Errorf("reading the reasons of run %s: %w", run.ID, err)
	}
	return &why, nil
}

// outcome names what was found for people; nil when there is nothing beyond the schedule.
func (n *namer) outcome(back *keys, found *answer, drafts []*ent.Schedule) *Outcome {
	o := &Outcome{}
	for _, c := range found.changes {
		before := n.cell(back, c.before)
		if before != nil && back.Kept != nil {
			before.Mentor = of(at2(back.Kept.Mentors[c.fellow], c.block), n.mentors)
		}
		after := n.cell(back, c.after)
		if after != nil {
			after.Mentor = of(c.mentor, n.mentors)
		}
		o.Changes = append(o.Changes, ScheduleChange{
			EnrollmentID: n.enrollments[c.fellow], Fellow: n.fellows[c.fellow], Block: n.blocks[c.block],
			Before: before, After: after, Counted: c.counted, Because: c.because,
		})
	}
	for k, a := range found.alternatives {
		alt := Alternative{
			ScheduleID: drafts[k].ID, Number: drafts[k].Number, Objective: *a.schedule.Objective, Exact: a.schedule.ObjectiveExact,
			LossPercent: roundTo(100*a.loss, 10_000), Proved: a.proved, Distances: a.distances, Better: []Advantage{},
		}
		for _, b := range a.better {
			alt.Better = append(alt.Better, n.advantage(b))
		}
		o.Alternatives = append(o.Alternatives, alt)
	}
	for _, g := range found.gains {
		o.Reliefs = append(o.Reliefs, n.relief(len(o.Reliefs)+1, g))
	}
	o.Untried = found.untried
	if found.partial != nil {
		o.Gaps = n.items(found.partial.gaps)
	}
	if o.Changes == nil && o.Alternatives == nil && found.gains == nil && o.Gaps == nil {
		return nil
	}
	return o
}

func at2(row []string, t int) string {
	if t < len(row) {
		return row[t]
	}
	return ""
}

// cell is an activity as people call it; nil for nothing.
func (n *namer) cell(back *keys, activity string) *Cell {
	if activity == "" {
		return nil
	}
	if was, ok := back.Happened[activity]; ok {
		activity = was
	}
	if o, ok := back.Options[activity]; ok {
		return &Cell{Rotation: of(o.CountsAs, n.rotations), OffsiteOption: of(activity, n.options)}
	}
	return &Cell{Rotation: of(activity, n.rotations)}
}

func (n *namer) advantage(a advantage) Advantage {
	out := Advantage{Fellow: of(a.fellow, n.fellows), Rule: a.rule, Gain: a.gain}
	if out.Fellow != nil {
		out.Sentence = fmt.Sprintf("%s has %s more.", out.Fellow.Name, Points(a.gain))
	} else {
		out.Sentence = fmt.Sprintf("%q is better by %s.", a.title, Points(a.gain))
	}
	return out
}

// Points writes a gain: "1 point", "12.5 points".
func Points(gain float64) string {
	if gain == 1 {
		return "1 point"
	}
	return trimmed(gain) + " points"
}
