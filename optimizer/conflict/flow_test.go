package conflict

import (
	"math"
	"math/rand/v2"
	"testing"

	gnet "gonum.org/v1/gonum/graph/network"
	"gonum.org/v1/gonum/graph/simple"
)

// TestFlowEqualsGonum compares values with gonum's Dinic, and the value with the cut.
func TestFlowEqualsGonum(t *testing.T) {
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 1))
		nodes := 4 + r.IntN(12)
		var ours network
		theirs := simple.NewWeightedDirectedGraph(0, 0)
		for v := range nodes {
			ours.node()
			theirs.AddNode(simple.Node(v))
		}
		type arc struct {
			from, to int
			room     int64
		}
		var arcs []arc
		for from := range nodes - 1 { // arcs rise from source 0 to sink, as gonum wants it acyclic or not alike
			for to := from + 1; to < nodes; to++ {
				if r.IntN(3) == 0 {
					arcs = append(arcs, arc{from, to, int64(r.IntN(9))})
				}
			}
		}
		for _, a := range arcs {
			ours.arc(a.from, a.to, a.room)
			if a.room > 0 {
				theirs.SetWeightedEdge(theirs.NewWeightedEdge(simple.Node(a.from), simple.Node(a.to), float64(a.room)))
			}
		}
		got := ours.flow(0, nodes-1)
		want := gnet.MaxFlowDinic(theirs, simple.Node(0), simple.Node(nodes-1), 1e-9)
		if math.Abs(float64(got)-want) > 1e-6 {
			t.Fatalf("case %d: %d, gonum says %g", seed, got, want)
		}
		level := ours.layers(0)
		var cut int64
		for _, a := range arcs {
			if level[a.from] >= 0 && level[a.to] < 0 {
				cut += a.room
			}
		}
		if cut != got {
			t.Fatalf("case %d: flow %d, cut %d", seed, got, cut)
		}
	}
}
