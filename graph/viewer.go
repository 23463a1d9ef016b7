package graph

import (
	"context"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/account"
	"github.com/fellowplan/fellowplan/graph/model"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/web/signin"
)

// viewer says who is asking. A stranger is nobody, and no error.
func (r *Resolver) viewer(ctx context.Context) (*model.Viewer, error) {
	v, _ := access.From(ctx)
	if v == nil || v.AccountID == "" {
		return &model.Viewer{Roles: []*model.ViewerRole{}}, nil
	}
	a, err := reread(ctx, "account", r.Client.Account.Query().Where(account.ID(v.AccountID)))
	if err != nil {
		return nil, err
	}
	out := &model.Viewer{
		Account: a, Administrator: v.Administrator, Demonstration: signin.Demonstration(ctx),
		Roles: make([]*model.ViewerRole, len(v.Memberships)),
	}
	for i, m := range v.Memberships {
		out.Roles[i] = &model.ViewerRole{Role: m.Role, ProgramID: m.ProgramID, FellowID: m.FellowID, MentorID: m.MentorID}
	}
	return out, nil
}

// node is one thing by its id, and null when there is none that the viewer may see.
func (r *Resolver) node(ctx context.Context, id string) (ent.Noder, error) {
	n, err := r.Client.Noder(ctx, id, ent.WithNodeType(ent.NodeType))
	if ent.IsNotFound(err) {
		return nil, nil
	}
	return n, err
}

// nodes are several things by their ids, with null in the place of those that are not there.
func (r *Resolver) nodes(ctx context.Context, ids []string) ([]ent.Noder, error) {
	// What is not there is reported as an error of the answer; here it is an answer.
	aside := graphql.WithResponseContext(ctx, graphql.DefaultErrorPresenter, graphql.DefaultRecover)
	found, err := r.Client.Noders(aside, ids, ent.WithNodeType(ent.NodeType))
	if ent.IsNotFound(err) {
		return make([]ent.Noder, len(ids)), nil
	}
	for _, e := range graphql.GetErrors(aside) {
		if !ent.IsNotFound(e) && e.Extensions["code"] != "NOT_FOUND" {
			return nil, e
		}
	}
	return found, err
}

func (r *Resolver) serverInfo() *model.ServerInfo {
	l := r.Limits
	return &model.ServerInfo{
		Version: r.Version,
		Now:     time.Now().UTC(),
		Limits: &model.ServerLimits{
			DocumentBytes: l.DocumentBytes, Tokens: l.Tokens, Depth: l.Depth, Cost: l.Cost, Page: l.Page, DefaultPage: l.DefaultPage,
		},
	}
}
