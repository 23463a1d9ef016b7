package graph_test

import (
	"context"
	"testing"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/site"
	"github.com/fellowplan/fellowplan/internal/access"
)

// A list under something else is filtered, ordered and counted like one at the
// root: by variables, under two names at once, and without what is archived.
func TestNestedListsAreFiltered(t *testing.T) {
	s, director, _ := fiveSites(t)
	err := s.Store.Write(access.System(context.Background()), func(ctx context.Context, tx *ent.Tx) error {
		return tx.Site.Update().Where(site.Title("C")).SetArchivedAt(time.Now()).Exec(ctx)
	})
	if err != nil {
		t.Fatal(err)
	}
	type list struct {
		TotalCount int
		Edges      []struct{ Node struct{ Title string } }
	}
	var got struct {
		Programs struct {
			Edges []struct {
				Node struct{ All, Bare, Late, Early, Everything, Nothing list }
			}
		}
	}
	director.Get(`query($late: SiteWhereInput) { programs { edges { node {
		all: sites(orderBy: {field: TITLE}) { totalCount edges { node { title } } }
		bare: sites { edges { node { title } } }
		late: sites(where: $late, orderBy: {field: TITLE, direction: DESC}) { totalCount edges { node { title } } }
		early: sites(where: {titleIn: ["A", "B"]}, first: 1, orderBy: {field: TITLE}) { totalCount edges { node { title } } }
		everything: sites(where: {includeArchived: true}, last: 2, orderBy: {field: TITLE}) { totalCount edges { node { title } } }
		nothing: sites(where: {titleContainsFold: "zz"}) { totalCount edges { node { title } } }
	} } } }`, V{"late": V{"or": []V{{"title": "D"}, {"cityEqualFold": "TOKYO"}}}}, &got)
	node := got.Programs.Edges[0].Node
	for name, c := range map[string]struct {
		list   list
		titles string
		total  int
	}{
		"all, without the archived": {node.All, "ABDE", 4},
		"by variables":              {node.Late, "ED", 2},
		"the first of two":          {node.Early, "A", 2},
		"the last of everything":    {node.Everything, "DE", 5},
		"what there is not":         {node.Nothing, "", 0},
	} {
		titles := ""
		for _, e := range c.list.Edges {
			titles += e.Node.Title
		}
		if titles != c.titles || c.list.TotalCount != c.total {
			t.Errorf("%s: %q of %d, want %q of %d", name, titles, c.list.TotalCount, c.titles, c.total)
		}
	}
	if len(node.Bare.Edges) != 4 {
		t.Errorf("without arguments there are %d sites, want 4", len(node.Bare.Edges))
	}
}
