package lp

// buckets keeps items 0..n-1 in doubly linked lists by their count, so that the one with the
// fewest entries is found at once.
type buckets struct {
	heads      []int32 // [count]
	next, prev []int32 // [item]
	count      []int32 // [item], -1 when taken out
	most       int     // no item has a larger count
}

func (b *buckets) init(items, largest int) {
	b.heads = grow(b.heads, largest+2)
	for i := range b.heads {
		b.heads[i] = -1
	}
	b.next, b.prev, b.count = grow(b.next, items), grow(b.prev, items), grow(b.count, items)
	b.most = 0
}

func (b *buckets) first(count int) int32 {
	if count > b.most {
		return -1
	}
	return b.heads[count]
}

func (b *buckets) insert(item int32, count int) {
	head := b.heads[count]
	b.next[item], b.prev[item], b.count[item] = head, -1, int32(count)
	if head >= 0 {
		b.prev[head] = item
	}
	b.heads[count] = item
	b.most = max(b.most, count)
}

func (b *buckets) remove(item int32) {
	if b.count[item] < 0 {
		return
	}
	n, p := b.next[item], b.prev[item]
	if n >= 0 {
		b.prev[n] = p
	}
	if p >= 0 {
		b.next[p] = n
	} else {
		b.heads[b.count[item]] = n
	}
	b.count[item] = -1
}

// move puts an item that is still in play under its new count.
func (b *buckets) move(item int32, count int) {
	if b.count[item] < 0 || int(b.count[item]) == count {
		return
	}
	b.remove(item)
	b.insert(item, count)
}
