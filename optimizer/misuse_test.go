package optimizer_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/optimizer"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// TestMisuse: what a caller gets wrong at first is answered by path and what would be right, never by a panic
// or by an error of the linear program.
func TestMisuse(t *testing.T) {
	ctx := context.Background()
	p, err := optimizer.ReadProblem(strings.NewReader(two))
	require.NoError(t, err)
	menu := func(s *optimizer.Schedule, blocks ...int) error {
		_, err := optimizer.Menu(ctx, p, s, "ann", blocks, optimizer.MenuOptions{})
		return err
	}
	for _, c := range []struct {
		name string
		err  error
		says string
	}{
		{"no problem", solveError(nil), "problem: nil: give a problem"},
		{"coverage that no schedule can keep", solveError(covering(problem.Every(3), problem.Each(3, 3, 2, 3))), "rotations[0].coverage.max: 2: write at least min, 3, which block 2 needs"},
		{"a menu of no schedule", menu(nil, 3), "schedule: nil: give a schedule to start from"},
		{"a menu of no block", menu(good), "blocks: []: write at least one block"},
		{"a menu of a block twice", menu(good, 3, 3), "block: 3: the block stands twice"},
	} {
		var fields optimizer.FieldErrors
		require.ErrorAs(t, c.err, &fields, c.name)
		require.Contains(t, c.err.Error(), c.says, c.name)
	}
	_, err = optimizer.Why(ctx, p, nil, optimizer.Question{Fellow: "ann", Block: 0, Activity: "pacs"}, optimizer.Options{})
	require.ErrorContains(t, err, "give a schedule to start from")
	_, err = optimizer.CheckCertificate(p, nil)
	require.ErrorContains(t, err, "Options.Certificate")
}

// TestNoSchedule: a result without a schedule can be judged, compared and accounted for like an empty one.
func TestNoSchedule(t *testing.T) {
	p, err := optimizer.ReadProblem(strings.NewReader(two))
	require.NoError(t, err)
	report := optimizer.Check(p, nil)
	require.False(t, report.Feasible)
	require.Equal(t, optimizer.Check(p, &optimizer.Schedule{}), report)
	require.Equal(t, 8, optimizer.Distance(p, good, nil))
	require.Len(t, optimizer.MovesBetween(p, nil, good), 8)
	require.Equal(t, "0", optimizer.AccountOf(p, nil).Exact)
}

// TestLimitsBelowZero: what is left after a deadline may be less than nothing, and is not "no limit".
func TestLimitsBelowZero(t *testing.T) {
	p, err := optimizer.ReadProblem(strings.NewReader(two))
	require.NoError(t, err)
	for _, o := range []optimizer.Options{{TimeLimit: -time.Second}, {WorkLimit: -1}} {
		r, err := optimizer.Solve(context.Background(), p, o)
		require.NoError(t, err)
		require.Equal(t, optimizer.TimedOut, r.Status)
	}
}

// TestTrackWithoutRequirements: what is in no requirement is not allowed, and the reason says so.
func TestTrackWithoutRequirements(t *testing.T) {
	p, err := optimizer.ReadProblem(strings.NewReader(two))
	require.NoError(t, err)
	p.Tracks[0].Requirements, p.Rotations[0].Coverage = nil, nil
	r, err := optimizer.Solve(context.Background(), p, optimizer.Options{})
	require.NoError(t, err)
	require.Equal(t, optimizer.Infeasible, r.Status)
	require.Equal(t, "In block 0 ann and bob need a place, and nothing is allowed: no requirement of their track names a rotation.", r.Reasons.Sentence)
}

func solveError(p *optimizer.Problem) error {
	_, err := optimizer.Solve(context.Background(), p, optimizer.Options{})
	return err
}

func covering(lo, hi optimizer.PerBlock) *optimizer.Problem {
	p, err := optimizer.ReadProblem(strings.NewReader(two))
	if err != nil {
		panic(err)
	}
	p.Rotations[0].Coverage.Min, p.Rotations[0].Coverage.Max = lo, hi
	return p
}
