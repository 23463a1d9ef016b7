package planner

import (
	"maps"
	"slices"
	"strconv"

	"github.com/fellowplan/fellowplan/optimizer"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// A change is one cell in which a new plan differs from the one that it stays near, in the words
// of the problem.
type change struct {
	fellow        string
	block         int
	before, after string // activities, "" for nothing
	mentor        string // from now on
	// counted changes are those that the plan was asked to make few of: cells that somebody works
	// in both plans. A cell that a leave empties is no decision.
	counted bool
	because string
}

// changesOf lists what a plan changes against rows, with a reason for each.
//
// The reason for a change is what would be broken without it: first what the old plan breaks
// today at this very place, else what the new one would break with the fellow's year put back
// as it was. Where the number of changes is least, every change has one.
func changesOf(p *problem.Problem, near *kept, s *problem.Schedule) []change {
	plain, rows := judged(p), near.Rows
	old := optimizer.Check(plain, &problem.Schedule{Rows: present(p, rows), Mentors: near.Mentors})
	var out []change
	for i := range p.Fellows {
		f := &p.Fellows[i]
		var mine []change
		for t := range p.Blocks.Count {
			c := change{fellow: f.ID, block: t, before: cellAt(rows, f.ID, t), after: cellAt(s.Rows, f.ID, t), mentor: mentorAt(s, f.ID, t)}
			if c.before == c.after {
				continue
			}
			c.counted = c.before != "" && c.after != ""
			mine = append(mine, c)
		}
		if len(mine) == 0 {
			continue
		}
		back := putBack(plain, p, near, s, f.ID)
		for k := range mine {
			mine[k].because = because(p, f, rows, mine[k], old.Violations, back)
		}
		out = append(out, mine...)
	}
	return out
}

// judged is p as schedules are judged by: without what they are only compared with.
func judged(p *problem.Problem) *problem.Problem {
	q := *p
	q.Tiers, q.Baseline = nil, nil
	return &q
}

func cellAt(rows map[string]problem.Row, fellow string, t int) string {
	if row := rows[fellow]; t < len(row) {
		return row[t]
	}
	return ""
}

// putBack is what the new plan would break with one fellow's year as it was.
func putBack(plain, p *problem.Problem, near *kept, s *problem.Schedule, fellow string) []optimizer.Violation {
	trial := &problem.Schedule{Rows: maps.Clone(s.Rows), Mentors: map[string]problem.Row{}}
	maps.Copy(trial.Mentors, s.Mentors)
	trial.Rows[fellow], trial.Mentors[fellow] = present(p, near.Rows)[fellow], near.Mentors[fellow]
	return optimizer.Check(plain, trial).Violations
}

// because says in a sentence why a cell changed.
func because(p *problem.Problem, f *problem.Fellow, rows map[string]problem.Row, c change, old, back []optimizer.Violation) string {
	first, last := f.Window(p.Blocks.Count)
	name, when := nameOf(f), labelOf(p, c.block)
	switch {
	case rows[f.ID] == nil:
		return name + " was not in the plan before."
	case c.after == "" && (c.block < first || c.block > last):
		return name + " is not in the program in " + when + "."
	case c.after == "":
		return name + " is away in " + when + "."
	}
	for _, list := range [][]optimizer.Violation{old, back} {
		if v := speaksOf(list, c, true); v != nil {
			return v.Sentence
		}
	}
	for _, list := range [][]optimizer.Violation{back, old} {
		if v := speaksOf(list, c, false); v != nil {
			return "If " + name + "'s year stayed as it was: " + v.Sentence
		}
	}
	if c.before == "" {
		return name + " is back in " + when + "."
	}
	return "Nothing demands it; the plan that was found has it so."
}

// speaksOf finds a breach of a rule that a change would mend: one of this very cell, or any.
func speaksOf(list []optimizer.Violation, c change, exactly bool) *optimizer.Violation {
	for i := range list {
		v := &list[i]
		if v.Tier != problem.Must || v.Rule == "fixed" && v.Fellow != c.fellow {
			continue
		}
		here := slices.Contains(v.Blocks, c.block) && (v.Fellow == "" || v.Fellow == c.fellow)
		where := v.Rotation == "" || v.Rotation == c.before || v.Rotation == c.after
		if exactly && here && where || !exactly && (v.Fellow == "" || v.Fellow == c.fellow) {
			return v
		}
	}
	return nil
}

func nameOf(f *problem.Fellow) string {
	if f.Name != "" {
		return f.Name
	}
	return f.ID
}

func labelOf(p *problem.Problem, t int) string {
	if t < len(p.Blocks.Labels) {
		return p.Blocks.Labels[t]
	}
	return "block " + strconv.Itoa(t+1)
}

// keepMentors gives cells that stay their mentors back, fellow by fellow, wherever the rules
// allow it and the plan is worth the same: who keeps a rotation keeps the mentor.
func keepMentors(p *problem.Problem, s *problem.Schedule, near *kept) {
	if len(near.Mentors) == 0 || s.Mentors == nil {
		return
	}
	report := optimizer.Check(p, s)
	for i := range p.Fellows {
		id := p.Fellows[i].ID
		old, now := near.Mentors[id], s.Mentors[id]
		if old == nil || now == nil {
			continue
		}
		trial := slices.Clone(now)
		for t := range trial {
			if t < len(old) && old[t] != "" && trial[t] != "" && cellAt(near.Rows, id, t) == cellAt(s.Rows, id, t) {
				trial[t] = old[t]
			}
		}
		if slices.Equal(trial, now) {
			continue
		}
		s.Mentors[id] = trial
		if again := optimizer.Check(p, s); !again.Feasible || again.Exact != report.Exact || len(again.Violations) != len(report.Violations) {
			s.Mentors[id] = now
		}
	}
}
