package conflict

import "math"

// network is a directed graph with whole capacities. gonum's MaxFlowDinic gives a value in
// float64 and no cut; the cut is what names the reason, and no float may decide, hence this small
// one of our own (Dinic 1970). The test compares the two.
type network struct {
	head  []int // [node] first arc, or -1
	next  []int // [arc]
	to    []int // [arc]; arc k and k^1 are each other's reverse
	room  []int64
	level []int
	at    []int
}

const unlimited = int64(1) << 40

func (n *network) node() int {
	n.head = append(n.head, -1)
	return len(n.head) - 1
}

func (n *network) arc(from, to int, room int64) {
	n.to, n.room, n.next = append(n.to, to), append(n.room, room), append(n.next, n.head[from])
	n.head[from] = len(n.to) - 1
	n.to, n.room, n.next = append(n.to, from), append(n.room, 0), append(n.next, n.head[to])
	n.head[to] = len(n.to) - 1
}

// flow sends as much as it can from s to t and returns it. O(nodes^2 arcs), far less on the
// layered graphs of this package.
func (n *network) flow(s, t int) (total int64) {
	for n.layers(s)[t] >= 0 {
		n.at = append(n.at[:0], n.head...)
		for {
			sent := n.push(s, t, math.MaxInt64)
			if sent == 0 {
				break
			}
			total += sent
		}
	}
	return total
}

// layers returns the distance of every node from s over arcs with room, -1 when out of reach.
// After flow, the nodes in reach are the source side of a smallest cut.
func (n *network) layers(s int) []int {
	n.level = n.level[:0]
	for range n.head {
		n.level = append(n.level, -1)
	}
	n.level[s] = 0
	queue := []int{s}
	for len(queue) > 0 {
		v := queue[0]
		queue = queue[1:]
		for a := n.head[v]; a >= 0; a = n.next[a] {
			if w := n.to[a]; n.room[a] > 0 && n.level[w] < 0 {
				n.level[w] = n.level[v] + 1
				queue = append(queue, w)
			}
		}
	}
	return n.level
}

// push sends along one path of rising levels. The depth of the recursion is the number of
// layers, at most seven here.
func (n *network) push(v, t int, most int64) int64 {
	if v == t {
		return most
	}
	for ; n.at[v] >= 0; n.at[v] = n.next[n.at[v]] {
		a := n.at[v]
		w := n.to[a]
		if n.room[a] == 0 || n.level[w] != n.level[v]+1 {
			continue
		}
		if sent := n.push(w, t, min(most, n.room[a])); sent > 0 {
			n.room[a] -= sent
			n.room[a^1] += sent
			return sent
		}
	}
	return 0
}
