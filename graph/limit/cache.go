package limit

import (
	"container/list"
	"sync"

	"github.com/vektah/gqlparser/v2/ast"
)

// documents keeps the documents used last, bounded by their bytes: a count
// would let a thousand documents of 64 kB stay.
type documents struct {
	mu    sync.Mutex
	most  int
	bytes int
	order list.List // of *document, the one used last in front
	index map[string]*list.Element
}

type document struct {
	query string
	doc   *ast.QueryDocument
}

func (d *documents) get(query string) (*ast.QueryDocument, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	e, ok := d.index[query]
	if !ok {
		return nil, false
	}
	d.order.MoveToFront(e)
	return e.Value.(*document).doc, true
}

func (d *documents) add(query string, doc *ast.QueryDocument) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.index == nil {
		d.index = map[string]*list.Element{}
	}
	if _, ok := d.index[query]; ok || len(query) > d.most {
		return
	}
	d.index[query] = d.order.PushFront(&document{query, doc})
	d.bytes += len(query)
	for d.bytes > d.most {
		last := d.order.Back()
		old := d.order.Remove(last).(*document)
		delete(d.index, old.query)
		d.bytes -= len(old.query)
	}
}
