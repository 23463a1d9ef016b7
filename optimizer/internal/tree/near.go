package tree

import "github.com/fellowplan/fellowplan/optimizer/internal/model"

// Fits reports whether p avoids the forbidden cells.
func Fits(m *model.Model, p model.Path, shut []bool) bool { return fits(m, p, shut) }

// Fractional returns a cell of the master's last solution that is partly
// taken: choice is -1 when the whole activity is. ok is false when every cell
// is whole.
func (s *Search) Fractional() (agent, period, activity, choice int, ok bool) {
	c, ok := s.choose(s.Master)
	return c.agent, c.period, c.activity, c.choice, ok
}
