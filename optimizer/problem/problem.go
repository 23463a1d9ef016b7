// Package problem holds the plain values that a year is described with and
// answered by: the wire forms "rotation-blocks/1" (a problem) and its
// schedule, with strict reading and validation. It knows neither rules nor
// solvers; docs/problem-format.md is its page for people.
package problem

// Format names of the wire form. Version 0 differs from 1 only in that it has
// no rules.
const (
	Format0 = "rotation-blocks/0"
	Format1 = "rotation-blocks/1"
)

// Problem is one year of one program. All block numbers count from 0 to
// Blocks.Count-1.
type Problem struct {
	Format       string                `json:"format"`
	Name         string                `json:"name"`
	Blocks       Blocks                `json:"blocks"`
	Rotations    []Rotation            `json:"rotations"`
	Sites        []Site                `json:"sites,omitempty"`
	OffsiteLimit *int64                `json:"offsite_limit"` // most fellows off-site in one block; nil: any
	Tracks       []Track               `json:"tracks"`
	Mentors      []Mentor              `json:"mentors,omitempty"`
	Fellows      []Fellow              `json:"fellows"`
	Pairs        []Pair                `json:"pairs,omitempty"`
	Preferences  map[string]Preference `json:"preferences,omitempty"` // by fellow
	Baseline     map[string]Row        `json:"baseline"`              // published rows by fellow; nil: none
	Objective    Objective             `json:"objective"`
	Tiers        []string              `json:"tiers,omitempty"` // parts of the objective that come before the rest, in order
	Rules        []Setting             `json:"rules,omitempty"` // further rules by id
}

// Blocks is the calendar: Count periods, with optional names and civil dates.
type Blocks struct {
	Count  int         `json:"count"`
	Labels []string    `json:"labels,omitempty"` // one per block, for sentences and tables
	Dates  [][2]string `json:"dates,omitempty"`  // [first day, last day] per block, YYYY-MM-DD
}

// Rotation is an activity at home.
type Rotation struct {
	ID            string         `json:"id"`
	Title         string         `json:"title,omitempty"`
	Kind          string         `json:"kind,omitempty"`
	Session       [2]int         `json:"session"`                   // shortest and longest run, in blocks
	MaxSessions   *int           `json:"max_sessions,omitempty"`    // nil: any number
	Blocks        []int          `json:"blocks"`                    // allowed blocks; nil: all; empty: none
	Mentor        bool           `json:"mentor,omitempty"`          // needs a mentor
	Requires      []Prerequisite `json:"requires,omitempty"`        // before the start of every session
	NotFollowedBy []string       `json:"not_followed_by,omitempty"` // rotations that may not come directly after
	Coverage      *Coverage      `json:"coverage,omitempty"`
}

// Prerequisite asks for so many blocks of Rotation (credit counts) before a
// session starts.
type Prerequisite struct {
	Rotation string `json:"rotation"`
	Blocks   int64  `json:"blocks"`
}

// Coverage bounds the number of fellows at home on a rotation per block.
type Coverage struct {
	Min PerBlock `json:"min"`
	Max PerBlock `json:"max"`
}

// Site is an off-site option: an activity elsewhere that counts as a rotation.
type Site struct {
	ID          string   `json:"id"`
	Title       string   `json:"title,omitempty"`
	Site        string   `json:"site,omitempty"`
	CountsAs    string   `json:"counts_as"`
	Session     [2]int   `json:"session"`
	MaxSessions *int     `json:"max_sessions,omitempty"`
	Blocks      []int    `json:"blocks"`
	Slots       PerBlock `json:"slots"` // places per block; unset: any number
}

// Track is a curriculum.
type Track struct {
	ID           string        `json:"id"`
	Title        string        `json:"title,omitempty"`
	Requirements []Requirement `json:"requirements"`
}

// Requirement bounds the blocks spent on a group of rotations, off-site and
// credit included.
type Requirement struct {
	ID        string   `json:"id"`
	Title     string   `json:"title,omitempty"`
	Rotations []string `json:"rotations"`
	Min       int64    `json:"min"`
	Max       int64    `json:"max"`
}

// Mentor supervises rotations with so many places per block.
type Mentor struct {
	ID        string   `json:"id"`
	Name      string   `json:"name,omitempty"`
	Rotations []string `json:"rotations"`
	Capacity  PerBlock `json:"capacity"` // unset: absent all year
}

// Fellow is one person's year.
type Fellow struct {
	ID         string           `json:"id"`
	Name       string           `json:"name,omitempty"`
	Track      string           `json:"track"`
	From       *int             `json:"from,omitempty"`  // first block; nil: 0
	To         *int             `json:"to,omitempty"`    // last block; nil: the last of the year
	Leave      []int            `json:"leave,omitempty"` // blocks away
	Fixed      map[int]string   `json:"fixed,omitempty"` // block to activity
	Credit     map[string]int64 `json:"credit,omitempty"`
	OffsiteMax *int64           `json:"offsite_max,omitempty"` // most blocks off-site; nil: any
}

// Window returns the first and last block of the fellow in a year of T blocks.
func (f *Fellow) Window(T int) (first, last int) {
	first, last = 0, T-1
	if f.From != nil {
		first = *f.From
	}
	if f.To != nil {
		last = *f.To
	}
	return first, last
}

// Pair kinds.
const (
	Apart    = "apart"    // never both at home on the rotation in one block
	Together = "together" // both or neither
)

// Pair ties two fellows on one rotation.
type Pair struct {
	A        string `json:"a"`
	B        string `json:"b"`
	Rotation string `json:"rotation"`
	Kind     string `json:"kind"`
}

// Preference holds one fellow's wishes as whole scores.
type Preference struct {
	Rotation map[string]int64 `json:"rotation,omitempty"` // score per block, off-site options that count as it included
	Block    []BlockWish      `json:"block,omitempty"`    // extra score of a rotation in one block
	Option   map[string]int64 `json:"option,omitempty"`   // score per block of a site option, on top
}

// Objective weighs the three parts of the objective:
//
//	Preference * sum of scores + Fairness * min over fellows (score / working blocks) - Change * changed cells
type Objective struct {
	Preference int64 `json:"preference"`
	Fairness   int64 `json:"fairness"`
	Change     int64 `json:"change"`
}

// Every returns the PerBlock with value v in every block.
func Every(v int64) PerBlock { return PerBlock{All: v, Set: true} }

// Each returns the PerBlock with one value per block.
func Each(v ...int64) PerBlock { return PerBlock{List: v, Set: true} }

// PerBlock is a number for all blocks or one per block. The zero value is
// unset (JSON null).
type PerBlock struct {
	All  int64   // used when List is nil
	List []int64 // one per block
	Set  bool
}

// At returns the value in block t, or unset when there is none.
func (v PerBlock) At(t int, unset int64) int64 {
	switch {
	case !v.Set || v.List != nil && t >= len(v.List):
		return unset
	case v.List != nil:
		return v.List[t]
	}
	return v.All
}

// Row is one fellow's year: an activity per block, "" for none.
type Row []string

// BlockWish scores one rotation in one block; on the wire [rotation, block, score].
type BlockWish struct {
	Rotation string
	Block    int
	Score    int64
}

// Tiers of a rule, from what may never be broken to what is nice to have. A
// lower tier never outweighs a higher one.
const (
	Must   = "must"
	Should = "should"
	Wish   = "wish"
)

// Off is the tier of a rule that neither binds nor counts. It is for
// questions asked inside the optimizer and not part of the wire form.
const Off = "off"

// Parts of the objective that Problem.Tiers may put before the rest, besides
// Should. They are compared one after the other: no gain in a later one pays
// for a loss in an earlier one.
const (
	Changes  = "changes"  // the fewest blocks that differ from the baseline
	Fairness = "fairness" // the largest smallest score per working block
	Wishes   = "wishes"   // all the rest; always the last
)

// Setting switches on one rule by id with parameters. On the wire the
// parameters stand beside id, tier and weight: {"id": "cool-down", "blocks": 2}.
type Setting struct {
	ID     string
	Tier   string           // "": the rule's own
	Weight int64            // price per unit of excess of a soft rule; 0: the rule's own
	Params map[string]Param // by name
}
