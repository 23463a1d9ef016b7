// Package conflict says why a problem has no schedule, in the coordinator's words.
//
// Three kinds of reasons are looked for, from the cheapest and clearest on:
//
//  1. Counting (counting.go): so many are needed, so many can be had. A maximum flow of whole
//     numbers proves it (Hall's condition), and the cut names who and what takes part.
//  2. One fellow alone (alone.go): the exact row search finds no year for one fellow, even with
//     everybody else's places free.
//  3. A set of demands that clash together (shrink.go): a deletion filter over named groups of
//     the problem (Chinneck, Dravnieks 1991), by halves as in QuickXplain (Junker 2004).
//
// What is left is irreducible: without any one item a schedule was found that keeps all others. Items
// for which neither that nor the opposite was found within the limits are listed as open. Such sets are not
// unique; generic limits are tried for removal first, so that pins, leave and absences stay when they suffice.
//
// No floating-point figure decides: flows are whole numbers, the row search is exact, and the
// verdict over everybody comes from bounds in whole numbers.
package conflict

import (
	"fmt"
	"strings"

	"github.com/fellowplan/fellowplan/optimizer/problem"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// Kinds of reasons.
const (
	Counting = "COUNTING" // so many are needed, so many can be had
	EmptyRow = "ROW"      // one fellow has no year at all
	Core     = "CORE"     // a set of demands that cannot be kept together
)

// Reason says why there is no schedule.
type Reason struct {
	Sentence  string
	Kind      string
	Needed    int64 // of Counting, in fellow-blocks
	Available int64
	Items     []Item
	WaysOut   []WayOut
	// Tried is how many changes were looked at for ways out; after Failed of them something else is
	// proved to clash.
	Tried, Failed int
	// Irreducible: it is proved that the others can be kept without any one of Items.
	Irreducible bool
	Open        []int // items of which that could neither be proved nor refuted within the limits

	// Cut are the linking rows that a counting argument adds up: with multiplier 1 on each, of the
	// sign given, they prove that there is no schedule.
	Cut []Limit

	minima bool       // a counting argument about minima
	keys   [][]string // [item] the demands that it stands for
}

// Limit names one linking row by where it came from.
type Limit struct {
	Rule      string
	Rotations []string // or one site option
	Block     int
	Least     bool // the lower side: multiplier -1
}

// Item is one demand that takes part in the clash.
type Item struct {
	Rule     string
	Title    string
	Fellow   string
	Rotation string
	Mentor   string
	Site     string
	Blocks   []int
	Sentence string
}

// add names one more item, which stands for the demands of keys.
func (r *Reason) add(item Item, keys ...string) {
	item.Title = title(item.Rule)
	r.Items, r.keys = append(r.Items, item), append(r.keys, keys)
}

// WayOut is one change after which there is a schedule.
type WayOut struct {
	Sentence string
	Items    []Item // what would have to give way
	Tested   bool   // a schedule was found after the change
}

// Verdict about a problem.
type Verdict int

// The verdicts.
const (
	Unknown    Verdict = iota // not decided within the limits
	Impossible                // proved: no schedule
	Possible                  // a schedule was found
)

// words names things of one problem.
type words struct {
	p *problem.Problem
}

func (w words) fellow(id string) string {
	for i := range w.p.Fellows {
		if f := &w.p.Fellows[i]; f.ID == id && f.Name != "" {
			return f.Name
		}
	}
	return id
}

func (w words) activity(id string) string {
	for i := range w.p.Rotations {
		if r := &w.p.Rotations[i]; r.ID == id && r.Title != "" {
			return r.Title
		}
	}
	for i := range w.p.Sites {
		if s := &w.p.Sites[i]; s.ID == id && s.Title != "" {
			return s.Title
		}
	}
	return id
}

func (w words) activities(ids []string) string {
	names := make([]string, len(ids))
	for k, id := range ids {
		names[k] = w.activity(id)
	}
	return list(names)
}

func (w words) track(id string) string {
	for i := range w.p.Tracks {
		if k := &w.p.Tracks[i]; k.ID == id && k.Title != "" {
			return k.Title
		}
	}
	return id
}

func (w words) block(t int) string       { return rule.BlockName(w.p, t) }
func (w words) blocks(list []int) string { return rule.BlockNames(w.p, list) }

// list writes "a", "a and b", "a, b and c".
func list(names []string) string {
	switch n := len(names); n {
	case 0:
		return ""
	case 1:
		return names[0]
	default:
		return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
	}
}

// many writes "1 fellow", "3 fellows".
func many(n int64, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// title is the title of a rule.
func title(id string) string {
	if r, ok := rule.ByID(id); ok {
		return r.Title
	}
	return id
}

func capital(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
