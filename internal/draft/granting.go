package draft

import (
	"context"
	"time"

	"github.com/fellowplan/fellowplan/ent/wish"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/optimizer"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// grantingWithin bounds the search for the cheapest way of granting a wish.
const grantingWithin = 10 * time.Second

// Granting is what refusing a wish bought: the cheapest way of granting it all the same, what the
// schedule would lose by it and who would pay. It is found by solving; nil when the wish came true.
func (w *WishOutcome) Granting(ctx context.Context) (*Instead, error) {
	if w.Granted || w.worth == nil {
		return nil, nil
	}
	select {
	case w.desk <- struct{}{}:
		defer func() { <-w.desk }()
	case <-ctx.Done():
		return nil, fault.New(fault.Unavailable, "other questions are being answered first: ask again in a moment")
	}
	ctx, cancel := context.WithTimeout(ctx, grantingWithin)
	defer cancel()
	s := w.grid.schedule(w.grid.cells)
	var best *Instead
	for _, t := range w.blocks(s) {
		found, err := w.grantedIn(ctx, s, t)
		if err != nil {
			return nil, err
		}
		for _, i := range found {
			if cheaper(i, best) {
				best = i
			}
		}
	}
	return best, nil
}

// blocks are those in which the wish could come true: its own, or all in which the fellow works.
func (w *WishOutcome) blocks(s *problem.Schedule) (list []int) {
	if w.worth.Kind == wish.KindROTATION_IN_BLOCK || w.worth.Kind == wish.KindAVOID_IN_BLOCK {
		return []int{w.worth.Block}
	}
	for t, a := range s.Rows[w.fellow] {
		if a != "" {
			list = append(list, t)
		}
	}
	return list
}

// grantedIn are the ways of granting the wish in one block.
func (w *WishOutcome) grantedIn(ctx context.Context, s *problem.Schedule, t int) ([]*Instead, error) {
	p := w.grid.snap.Problem
	var grants []string
	for _, a := range activities(p) {
		if hits(p, w.worth, t, a) {
			grants = append(grants, a)
		}
	}
	c := &Cell{grid: w.grid, at: place{w.fellow, t}}
	menu, err := optimizer.Menu(ctx, w.grid.held(s, c.at), s, w.fellow, []int{t}, optimizer.MenuOptions{
		Options: optimizer.Options{TimeLimit: insteadWithin, Seed: 1, Workers: 1}, Activities: grants, Explain: len(w.blocks(s)) == 1,
	})
	if err != nil {
		return nil, err
	}
	found := c.alternatives(s, menu)
	for _, i := range found {
		i.Sentence = w.grid.when(t) + ": " + i.Sentence
	}
	return found, nil
}

// cheaper reports whether a is a better way than b: possible at all, then the smaller loss, then fewer moves.
func cheaper(a, b *Instead) bool {
	switch {
	case b == nil || a.Possible != b.Possible:
		return b == nil || a.Possible
	case a.Loss.Exact != b.Loss.Exact:
		return exactly(a.Loss.Exact).Cmp(exactly(b.Loss.Exact)) < 0
	}
	return len(a.Moves) < len(b.Moves)
}

// activities are the rotations and options of a problem, in their order.
func activities(p *problem.Problem) (list []string) {
	for i := range p.Rotations {
		list = append(list, p.Rotations[i].ID)
	}
	for i := range p.Sites {
		list = append(list, p.Sites[i].ID)
	}
	return list
}
