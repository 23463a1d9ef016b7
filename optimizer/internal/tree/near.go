package tree

import "github.com/fellowplan/fellowplan/optimizer/internal/model"

// Fits reports whether p avoids the forbidden cells.
func Fits(m *model.Model, p model.Path, shut []bool) bool { return fits(m, p, shut) }

// Fractional returns a cell of the master's last solution that is partly
// taken and that shut leaves open: choice is -1 when the whole activity is. ok
// is false when every cell is whole.
func (s *Search) Fractional(shut [][]bool) (agent, period, activity, choice int, ok bool) {
	of := map[int][]bool{}
	for i, cells := range shut {
		of[i] = cells
	}
	c, ok := s.choose(s.Master, of)
	return c.agent, c.period, c.activity, c.choice, ok
}
