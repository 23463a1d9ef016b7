package conflict

import (
	"fmt"
	"strings"
)

// Certainty says in a sentence how sure it is that each item is needed for the clash.
func (r *Reason) Certainty() string {
	switch {
	case len(r.Items) == 1 && r.Irreducible:
		return "This alone cannot be kept."
	case r.Irreducible:
		return "Each of these is needed for the clash: without any one of them all the others can be kept."
	case len(r.Open) == 0 || len(r.Open) == len(r.Items) || len(r.Open) > mostNamed:
		return "These cannot be kept together; whether all of them are needed for the clash could not be decided within the work allowed."
	}
	open := make([]string, len(r.Open))
	for k, i := range r.Open {
		open[k] = strings.TrimSuffix(r.Items[i].Sentence, ".")
	}
	return fmt.Sprintf("These cannot be kept together; whether the clash needs %s could not be decided within the work allowed: %s.", itOrThem(len(open)), strings.Join(open, "; "))
}

func itOrThem(n int) string {
	if n == 1 {
		return "this one"
	}
	return "these " + fmt.Sprint(n)
}

// Advice says what was tried to find a way out and what can be done when none is known to work; "" when one is.
func (r *Reason) Advice() string {
	for _, way := range r.WaysOut {
		if way.Tested {
			return ""
		}
	}
	var said []string
	switch {
	case r.Tried == 0:
		said = append(said, "No change was tried: what clashes here cannot be changed in the plan by one step.")
	case r.Failed == r.Tried:
		said = append(said, fmt.Sprintf("No single change is enough: %s, and after each of them something else still clashes.", tried(r.Tried)))
	default:
		said = append(said, fmt.Sprintf("No change is known to be enough: %s; after %d of them something else still clashes, and for %d it could not be decided within the work allowed.", tried(r.Tried), r.Failed, r.Tried-r.Failed))
	}
	return strings.Join(append(said, "Make one of these changes and ask again, which names what still clashes; or ask for the best schedule with gaps, which shows what would have to stay undone."), " ")
}

func tried(n int) string {
	if n == 1 {
		return "one change was tried"
	}
	return fmt.Sprintf("%d changes were tried", n)
}
