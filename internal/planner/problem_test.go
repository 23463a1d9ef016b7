package planner

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/civil"
	db "github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

func (w *world) problem() *problem.Problem {
	w.t.Helper()
	p, err := Problem(w.ctx, w.client, w.year.ID)
	require.NoError(w.t, err)
	return p
}

// bounds are the requirements of one fellow's track as [min, max] by id.
func bounds(p *problem.Problem, fellow string) map[string][2]int64 {
	out := map[string][2]int64{}
	for _, f := range p.Fellows {
		for _, t := range p.Tracks {
			if f.ID == fellow && t.ID == f.Track {
				for _, q := range t.Requirements {
					out[q.ID] = [2]int64{q.Min, q.Max}
				}
			}
		}
	}
	return out
}

func TestTheSameProgramGivesTheSameBytes(t *testing.T) {
	var files [2]bytes.Buffer
	for i := range files {
		w := newWorld(t)
		for _, name := range [][]string{{"Ana", "Ben"}, {"Ben", "Ana"}}[i] {
			e := w.enroll(name)
			w.leave(e, "2027-09-01", "2027-09-30")
		}
		require.NoError(t, problem.Write(&files[i], w.problem()))
	}
	require.Equal(t, files[0].String(), files[1].String())
	require.NotContains(t, files[0].String(), "rot_", "people read this file: no identifiers")
}

func TestLeaveIsTakenFromTheElectives(t *testing.T) {
	w := newWorld(t)
	w.enroll("Ana")
	e := w.enroll("Ben")
	w.leave(e, "2027-09-10", "2027-09-30") // 21 of 30 days
	w.leave(e, "2027-10-17", "2027-10-31") // 15 of 31 days: less than half
	p := w.problem()
	require.Equal(t, map[string][2]int64{"req-pacs": {2, 2}, "req-image": {1, 1}, "req-elective": {1, 1}}, bounds(p, "ana"))
	require.Equal(t, map[string][2]int64{"req-pacs": {2, 2}, "req-image": {1, 1}, "req-elective": {0, 0}}, bounds(p, "ben"))
	require.Equal(t, []int{2}, p.Fellows[1].Leave)
}

func TestOffCycleStartIsAWindow(t *testing.T) {
	w := newWorld(t)
	w.enroll("Ana", func(c *db.EnrollmentCreate) { c.SetStartsOn(civil.MustParse("2027-08-01")) })
	p := w.problem()
	first, last := p.Fellows[0].Window(4)
	require.Equal(t, [2]int{1, 3}, [2]int{first, last})
	require.Equal(t, [2]int64{0, 0}, bounds(p, "ana")["req-elective"])
}
