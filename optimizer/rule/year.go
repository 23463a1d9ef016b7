package rule

import (
	"fmt"
	"slices"
	"strings"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// Violation is one breach of one rule, in data and in words.
type Violation struct {
	Rule     string
	Title    string
	Tier     string
	Fellow   string
	Rotation string // or site option
	Mentor   string
	Site     string
	Blocks   []int
	Excess   int64 // units over or under
	Price    int64 // of a soft rule: weight x excess
	OffScore int64 // what it takes off the fellow's score, when the setting says so
	Sentence string
}

// Year is one schedule of one problem laid out for checking. Plain and slow:
// it shares nothing with what the solver is told.
type Year struct {
	P         *problem.Problem
	S         *problem.Schedule
	T         int
	Found     []Violation
	rotations map[string]*problem.Rotation
	options   map[string]*problem.Site
	rows      map[string]problem.Row
	shares    map[string][]int64 // percent by fellow and block, where not all 100
}

// Inspect returns every breach in s, hard and soft.
func Inspect(p *problem.Problem, s *problem.Schedule) []Violation {
	y := newYear(p, s)
	for i := range All {
		for _, set := range settings(p, &All[i]) {
			if All[i].Check == nil {
				continue
			}
			before := len(y.Found)
			All[i].Check(y, set)
			for k := before; k < len(y.Found); k++ {
				v := &y.Found[k]
				v.Rule, v.Title, v.Tier = All[i].ID, All[i].Title, set.Tier
				v.Excess = max(1, v.Excess)
				if set.Tier != problem.Must {
					v.Price = set.Weight * v.Excess
					if inScore(&All[i], set) {
						v.OffScore = v.Price
					}
				}
			}
		}
	}
	return y.Found
}

func newYear(p *problem.Problem, s *problem.Schedule) *Year {
	y := &Year{P: p, S: s, T: p.Blocks.Count, rotations: map[string]*problem.Rotation{}, options: map[string]*problem.Site{}, rows: map[string]problem.Row{}, shares: map[string][]int64{}}
	for i := range p.Rotations {
		y.rotations[p.Rotations[i].ID] = &p.Rotations[i]
	}
	for i := range p.Sites {
		y.options[p.Sites[i].ID] = &p.Sites[i]
	}
	for i := range p.Fellows {
		id := p.Fellows[i].ID
		row := make(problem.Row, y.T)
		copy(row, s.Rows[id])
		for t, a := range row {
			if y.rotations[a] == nil && y.options[a] == nil {
				row[t] = "" // attendance speaks about unknown activities
			}
		}
		y.rows[id] = row
	}
	for _, set := range p.Rules {
		if set.ID == shareID {
			q := params[shareParams](shareParameters, set)
			if y.shares[q.Fellow] == nil {
				y.shares[q.Fellow] = slices.Repeat([]int64{100}, y.T)
			}
			for _, t := range q.Blocks {
				y.shares[q.Fellow][t] = q.Percent
			}
		}
	}
	return y
}

// Report adds a breach.
func (y *Year) Report(v Violation, format string, a ...any) {
	v.Sentence = fmt.Sprintf(format, a...)
	y.Found = append(y.Found, v)
}

// rotation returns the rotation that an activity counts as.
func (y *Year) rotation(activity string) string {
	if o := y.options[activity]; o != nil {
		return o.CountsAs
	}
	return activity
}

// percent returns the share of block t that the fellow spends here.
func (y *Year) percent(fellow string, t int) int64 {
	if s := y.shares[fellow]; s != nil {
		return s[t]
	}
	return 100
}

// run is a maximal run of one activity.
type run struct {
	activity      string
	start, length int
}

func (r run) blocks() []int {
	var b []int
	for t := r.start; t < r.start+r.length; t++ {
		b = append(b, t)
	}
	return b
}

func runs(row problem.Row) []run {
	var out []run
	for t, a := range row {
		switch {
		case a == "":
		case t > 0 && row[t-1] == a:
			out[len(out)-1].length++
		default:
			out = append(out, run{a, t, 1})
		}
	}
	return out
}

// sessionOf returns length bounds and number of an activity.
func (y *Year) sessionOf(activity string) (length [2]int, most *int, blocks []int) {
	if o := y.options[activity]; o != nil {
		return o.Session, o.MaxSessions, o.Blocks
	}
	r := y.rotations[activity]
	return r.Session, r.MaxSessions, r.Blocks
}

// Names for sentences: the human one where there is one, else the id.

func (y *Year) who(fellow string) string { return fellowName(y.P, fellow) }

func fellowName(p *problem.Problem, id string) string {
	for i := range p.Fellows {
		if f := &p.Fellows[i]; f.ID == id && f.Name != "" {
			return f.Name
		}
	}
	return id
}

func (y *Year) what(activity string) string {
	if o := y.options[activity]; o != nil && o.Title != "" {
		return o.Title
	}
	if r := y.rotations[activity]; r != nil && r.Title != "" {
		return r.Title
	}
	return activity
}

func (y *Year) mentor(id string) string {
	for i := range y.P.Mentors {
		if m := &y.P.Mentors[i]; m.ID == id && m.Name != "" {
			return m.Name
		}
	}
	return id
}

// in names a block: its label, or its number counted from 0.
func (y *Year) in(t int) string { return BlockName(y.P, t) }

// BlockName returns the label of block t, or "block t".
func BlockName(p *problem.Problem, t int) string {
	if t >= 0 && t < len(p.Blocks.Labels) && p.Blocks.Labels[t] != "" {
		return p.Blocks.Labels[t]
	}
	return fmt.Sprintf("block %d", t)
}

// BlockNames names several blocks: "blocks 3 to 5", or their labels.
func BlockNames(p *problem.Problem, blocks []int) string {
	if len(blocks) == 1 {
		return BlockName(p, blocks[0])
	}
	var parts []string
	for i := 0; i < len(blocks); {
		j := i
		for j+1 < len(blocks) && blocks[j+1] == blocks[j]+1 {
			j++
		}
		name := func(t int) string {
			if len(p.Blocks.Labels) > 0 {
				return BlockName(p, t)
			}
			return fmt.Sprint(t)
		}
		switch {
		case j == i:
			parts = append(parts, name(blocks[i]))
		case j == i+1:
			parts = append(parts, name(blocks[i]), name(blocks[j]))
		default:
			parts = append(parts, name(blocks[i])+" to "+name(blocks[j]))
		}
		i = j + 1
	}
	text := joined(parts)
	if len(p.Blocks.Labels) == 0 {
		text = "blocks " + text
	}
	return text
}

// count names a number of things: "1 block", "3 blocks".
func count(n int64, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

// hundredths writes percents as blocks: 150 is "1.5".
func hundredths(n int64) string {
	if n%100 == 0 {
		return fmt.Sprint(n / 100)
	}
	return strings.TrimRight(fmt.Sprintf("%d.%02d", n/100, n%100), "0")
}
