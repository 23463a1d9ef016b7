package rule

import "slices"

// Origin says where a row or counter came from, for reasons in words.
type Origin struct {
	Rule     string
	Fellow   string
	Rotation string
	Site     string
	Mentor   string
	Title    string
	Blocks   []int

	Least, Most Side // of a row: the figures of the problem that its sides are made from
}

// Figure is a kind of number that stands in the problem and on a side of linking rows. A rule that writes such a row says so in the row's
// Origin: moving the figure by one, in one block, moves that side by one place in the rows that name it, and nothing else. So whoever asks what
// one place more would bring (Sensitivity), or whether an empty room holds anybody (package conflict), need not know the rules.
type Figure int

// The figures. NoFigure is a number of the rule's own, or of nothing that could be moved.
const (
	NoFigure      Figure = iota
	CoverageLeast        // the coverage minimum of a rotation in a block
	CoverageMost         // the coverage maximum of a rotation in a block
	MentorPlaces         // of a mentor in a block
	SitePlaces           // the slots of an off-site option in a block
	OffsitePlaces        // of all options together, in every block
)

// Side is what a side of a row is made from: a figure of a rotation or an option, or the sum of those of some mentors.
type Side struct {
	Figure Figure
	Of     []string // ids; none for OffsitePlaces
}

// From says whether the side moves with the figure of one thing; of is "" for OffsitePlaces.
func (s Side) From(f Figure, of string) bool {
	return f != NoFigure && s.Figure == f && (of == "" || slices.Contains(s.Of, of))
}

// Room says whether the side is a number of places: who does not fit into them when they are empty never does. Rows of rules with
// numbers of their own may be balanced by other fellows.
func (s Side) Room() bool { return s.Figure != NoFigure && s.Figure != CoverageLeast }
