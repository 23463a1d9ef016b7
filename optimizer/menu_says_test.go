package optimizer_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/optimizer"
)

// TestMenuSaysWhatStands: the reason of an impossible entry is what stands against it, and neither the cells that
// are asked for nor what the schedule breaks anyway.
func TestMenuSaysWhatStands(t *testing.T) {
	p, err := optimizer.ReadProblem(strings.NewReader(two))
	require.NoError(t, err)
	reason := func(blocks []int, activity string) string {
		menu, err := optimizer.Menu(context.Background(), p, good, "ann", blocks, optimizer.MenuOptions{Activities: []string{activity}, Explain: true})
		require.NoError(t, err)
		require.Equal(t, optimizer.MenuImpossible, menu.Items[0].State)
		return menu.Items[0].Reason
	}
	require.Equal(t, "Track t allows at most 2 blocks of pacs.", reason([]int{0, 1, 2}, "pacs"))
	p.Rotations = append(p.Rotations, optimizer.Rotation{ID: "lab", Session: [2]int{1, 1}})
	p.Tracks[0].Requirements = append(p.Tracks[0].Requirements, optimizer.Requirement{ID: "lab", Rotations: []string{"lab"}, Max: 1})
	p.Fellows[0].Fixed = map[int]string{3: "pacs"} // while the schedule has project there
	require.Equal(t, "ann is fixed to pacs in block 3.", reason([]int{3}, "lab"))
}
