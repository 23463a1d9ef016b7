// Package webtest starts the whole server on an empty database for tests, and asks
// it questions over HTTP as whoever the test needs.
package webtest

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/graph"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/draft"
	"github.com/fellowplan/fellowplan/internal/feeds"
	"github.com/fellowplan/fellowplan/internal/planner"
	"github.com/fellowplan/fellowplan/internal/program"
	"github.com/fellowplan/fellowplan/internal/store"
	"github.com/fellowplan/fellowplan/internal/store/storetest"
	"github.com/fellowplan/fellowplan/internal/web"
	"github.com/fellowplan/fellowplan/internal/web/download"
	"github.com/fellowplan/fellowplan/internal/web/signin"
	"github.com/fellowplan/fellowplan/internal/whatif"
)

// Server is a running server and what it runs on.
type Server struct {
	URL     string
	Store   *store.Store
	Program *program.Service
	Planner *planner.Planner
	Drafts  *draft.Service
	WhatIfs *whatif.Service
	SignIn  *signin.Service

	t     testing.TB
	log   *log
	count int
}

// Change bends the options of the handler.
type Change func(*web.Options)

// Start starts a server on an empty database. It ends with the test, which fails
// when the server logged an internal error that the test did not Forgive.
func Start(t testing.TB, changes ...Change) *Server {
	t.Helper()
	return On(t, storetest.Open(t), changes...)
}

// On starts a server on a database.
func On(t testing.TB, db *store.Store, changes ...Change) *Server {
	t.Helper()
	s := &Server{Store: db, t: t, log: &log{}}
	logger := slog.New(slog.NewTextHandler(s.log, nil))
	s.Program = program.New(db)
	s.Drafts = draft.New(s.Program)
	s.WhatIfs = whatif.New(s.Program, s.Drafts, whatif.Options{})
	s.Planner = planner.New(s.Program, logger, planner.Options{SolveWorkers: 1})
	if err := s.Planner.Start(context.Background()); err != nil {
		t.Fatal(err)
	}
	s.SignIn = signin.New(signin.Options{Store: db, Program: s.Program, Log: logger})
	calendars := feeds.New(s.Program)
	files := download.New(download.Options{Client: db.Client, Feeds: calendars, Log: logger})
	o := web.Options{
		Schema: graph.NewSchema(graph.Options{
			Client: db.Client, Program: s.Program, Planner: s.Planner, Drafts: s.Drafts, WhatIfs: s.WhatIfs, Feeds: calendars, Identity: s.SignIn, Version: "test",
		}),
		Log: logger, Extensions: graph.Extensions(), Translate: graph.Translate, Typical: graph.Typical,
		Identify: s.SignIn.Identify, IdentifySocket: s.SignIn.IdentifySocket, Banner: s.SignIn.Banner,
		Ready: db.Ping, Introspection: true, GraphiQL: true, RequestsPerMinute: 1_000_000,
		Exports: files.Exports(), Feeds: files.Feed(), FilesPerMinute: 1_000_000,
	}
	for _, c := range changes {
		c(&o)
	}
	h := web.New(o)
	http := httptest.NewServer(h)
	s.URL = http.URL
	t.Cleanup(func() {
		s.Drafts.Close()
		h.Drain()
		http.Close()
		if err := s.Planner.Close(); err != nil {
			t.Error(err)
		}
		if told := s.log.accidents(); told != "" {
			t.Errorf("the server had accidents:\n%s", told)
		}
	})
	return s
}

// Forgive lets the test pass although the server logged internal errors, and returns them.
func (s *Server) Forgive() string { return s.log.forgive() }

// Administrator is a new administrator.
func (s *Server) Administrator() *Client { return s.Person(true) }

// Stranger is nobody.
func (s *Server) Stranger() *Client { return &Client{URL: s.URL, t: s.t} }

// Director is a new director of a program.
func (s *Server) Director(programID string) *Client {
	return s.Person(false, access.Membership{ProgramID: programID, Role: access.Director})
}

// Coordinator is a new coordinator of a program.
func (s *Server) Coordinator(programID string) *Client {
	return s.Person(false, access.Membership{ProgramID: programID, Role: access.Coordinator})
}

// Mentor is a person who is a mentor of a program.
func (s *Server) Mentor(programID, mentorID string) *Client {
	return s.Person(false, access.Membership{ProgramID: programID, Role: access.Mentor, MentorID: mentorID})
}

// Fellow is a person who is a fellow of a program.
func (s *Server) Fellow(programID, fellowID string) *Client {
	return s.Person(false, access.Membership{ProgramID: programID, Role: access.Fellow, FellowID: fellowID})
}

// Password is that of every account made here.
const Password = "correct horse battery"

// hashed makes the hash of Password once: it is slow on purpose.
var hashed = sync.OnceValue(func() string {
	h, err := access.HashPassword(Password)
	if err != nil {
		panic(err)
	}
	return h
})

// Person is a new account with roles, signed in by a token.
func (s *Server) Person(administrator bool, roles ...access.Membership) *Client {
	s.t.Helper()
	s.count++
	c := &Client{URL: s.URL, Email: fmt.Sprintf("person%d@example.org", s.count), t: s.t}
	err := s.Store.Write(access.System(context.Background()), func(ctx context.Context, tx *ent.Tx) error {
		a, err := tx.Account.Create().SetEmail(c.Email).SetName(fmt.Sprintf("Person %d", s.count)).
			SetPasswordHash(hashed()).SetAdministrator(administrator).Save(ctx)
		if err != nil {
			return err
		}
		c.AccountID = a.ID
		for _, r := range roles {
			m := tx.Membership.Create().SetAccountID(a.ID).SetProgramID(r.ProgramID).SetRole(r.Role)
			if r.FellowID != "" {
				m.SetFellowID(r.FellowID)
			}
			if r.MentorID != "" {
				m.SetMentorID(r.MentorID)
			}
			if err := m.Exec(ctx); err != nil {
				return err
			}
		}
		now := time.Now().UTC().Truncate(time.Microsecond)
		viewer := &access.Viewer{AccountID: a.ID, Name: a.Name}
		c.Token, _, err = access.CreateToken(access.As(ctx, viewer), tx, "test", now.Add(time.Hour), now)
		return err
	})
	if err != nil {
		s.t.Fatal(err)
	}
	return c
}

// log keeps what the server logs.
type log struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *log) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if bytes.Contains(p, []byte("level=ERROR")) {
		l.b.Write(p)
	}
	return len(p), nil
}

func (l *log) accidents() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

func (l *log) forgive() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	defer l.b.Reset()
	return l.b.String()
}
