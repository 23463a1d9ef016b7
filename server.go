// Command fellowplan schedules the year of a fellowship program and serves it
// through GraphQL. Without a word it serves; `fellowplan --help` lists the rest.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"

	"github.com/fellowplan/fellowplan/graph"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/cli"
	"github.com/fellowplan/fellowplan/internal/draft"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/feeds"
	"github.com/fellowplan/fellowplan/internal/folder"
	"github.com/fellowplan/fellowplan/internal/planner"
	"github.com/fellowplan/fellowplan/internal/program"
	"github.com/fellowplan/fellowplan/internal/store"
	"github.com/fellowplan/fellowplan/internal/web"
	"github.com/fellowplan/fellowplan/internal/web/download"
	"github.com/fellowplan/fellowplan/internal/web/signin"
	"github.com/fellowplan/fellowplan/internal/whatif"
	board "github.com/fellowplan/fellowplan/web"
	"golang.org/x/term"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	std := cli.IO{In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Terminal: term.IsTerminal(int(os.Stderr.Fd()))}
	status := cli.Run(ctx, os.Args[1:], std, serve)
	stop()
	os.Exit(status)
}

// serve is the command of that name.
func serve(ctx context.Context, options cli.ServeOptions, std cli.IO) error {
	m, err := New(ctx, options, std)
	if err != nil {
		return err
	}
	return errors.Join(m.Run(ctx), m.Close())
}

// Main is the server with everything that it holds open.
type Main struct {
	options cli.ServeOptions
	out     io.Writer
	log     *slog.Logger
	closers []func() error // in the order of opening

	store    *store.Store
	program  *program.Service
	planner  *planner.Planner
	drafts   *draft.Service
	whatifs  *whatif.Service
	listener net.Listener
	server   *http.Server
	demo     *access.Viewer // who a visitor without credentials is; nil: nobody
	ballast  []byte         // never written, so that it takes no memory: it only makes the collector wait
}

// ballastSize lets a small server collect its garbage every 200 MB or so and not every 50, without letting a large
// one grow to several times what it holds, as a larger GOGC would. A menu takes a sixth less time with it.
const ballastSize = 128 << 20

// New opens everything that Run needs: the folder, the store with its migrations and its seed, the
// planner, the address. What cannot be opened closes the rest.
func New(ctx context.Context, options cli.ServeOptions, std cli.IO) (_ *Main, err error) {
	m := &Main{options: options, out: std.Out, log: slog.New(slog.NewTextHandler(std.Err, nil)), ballast: make([]byte, ballastSize)}
	defer func() {
		if err != nil {
			err = errors.Join(err, m.Close())
		}
	}()
	for _, step := range []func(context.Context) error{m.openStore, m.loadSeed, m.admit, m.openPlanner, m.listen} {
		if err := step(ctx); err != nil {
			return nil, err
		}
	}
	return m, nil
}

// Run shows the seed program's year, serves until the context ends, and then lets requests finish.
func (m *Main) Run(ctx context.Context) error {
	if err := m.showSeed(ctx); err != nil {
		return err
	}
	m.announce()
	failed := make(chan error, 1)
	go func() { failed <- m.server.Serve(m.listener) }()
	select {
	case err := <-failed:
		return fmt.Errorf("serving: %w", err)
	case <-ctx.Done():
	}
	fmt.Fprintln(m.out, "\nStopping.")
	grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), m.options.Grace)
	defer cancel()
	if err := m.server.Shutdown(grace); err != nil {
		m.log.Warn("requests were cut off", "after", m.options.Grace, "cause", err)
		return m.server.Close()
	}
	return nil
}

// Close gives back what New opened, the last first.
func (m *Main) Close() error {
	var errs []error
	for i := len(m.closers) - 1; i >= 0; i-- {
		errs = append(errs, m.closers[i]())
	}
	m.closers = nil
	return errors.Join(errs...)
}

func (m *Main) openStore(ctx context.Context) error {
	f, err := folder.Open(m.options.Data)
	if err != nil {
		return err
	}
	release, err := f.Lock()
	if err != nil {
		return err
	}
	m.closers = append(m.closers, func() error { release(); return nil })
	m.store, err = store.Open(ctx, store.Options{Path: f.Database(), Log: m.log})
	if err != nil {
		return err
	}
	m.closers = append(m.closers, m.store.Close)
	m.program = program.New(m.store)
	return nil
}

// admit decides who may come in: on loopback, and while nobody has a password, every visitor is the seed program's
// director; anywhere else there has to be an account that can sign in.
func (m *Main) admit(ctx context.Context) error {
	real, err := hasRealAccounts(ctx, m.store.Client)
	switch {
	case err != nil:
		return err
	case real:
		return nil
	case !loopback(m.options.Address):
		return fault.New(fault.Precondition,
			"the address %s can be reached from elsewhere, and no account has a password yet; add one with 'fellowplan account --administrator EMAIL NAME', or listen on localhost",
			m.options.Address)
	}
	m.demo, err = seedDirector(ctx, m.store.Client)
	return err
}

// loopback reports whether only this machine can reach the address.
func loopback(address string) bool {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return false
	}
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

func (m *Main) openPlanner(ctx context.Context) error {
	m.planner = planner.New(m.program, m.log, planner.Options{Workers: m.options.Runs})
	if err := m.planner.Start(context.WithoutCancel(ctx)); err != nil {
		return err
	}
	m.closers = append(m.closers, m.planner.Close)
	m.drafts = draft.New(m.program)
	m.closers = append(m.closers, func() error { m.drafts.Close(); return nil })
	m.whatifs = whatif.New(m.program, m.drafts, whatif.Options{})
	m.closers = append(m.closers, func() error { m.whatifs.Close(); return nil })
	return nil
}

func (m *Main) listen(ctx context.Context) error {
	l, err := new(net.ListenConfig).Listen(ctx, "tcp", m.options.Address)
	if err != nil {
		return fault.New(fault.BadInput, "cannot listen on %s: %v; choose another address with --address", m.options.Address, errors.Unwrap(err))
	}
	m.listener = l
	m.closers = append(m.closers, func() error {
		if err := l.Close(); err != nil && !errors.Is(err, net.ErrClosed) {
			return err
		}
		return nil
	})
	m.server = web.NewServer(m.options.Address, m.handler())
	return nil
}

// handler mounts GraphQL, the board, GraphiQL and what watches over the process.
func (m *Main) handler() *web.Handler {
	options := signin.Options{Store: m.store, Program: m.program, Log: m.log, Secure: m.options.SecureOnly}
	if m.demo != nil {
		options.DemoAccountID = m.demo.AccountID
	}
	who := signin.New(options)
	calendars := feeds.New(m.program)
	files := download.New(download.Options{Client: m.store.Client, Feeds: calendars, Log: m.log})
	return web.New(web.Options{
		Schema:         graph.NewSchema(graph.Options{Client: m.store.Client, Program: m.program, Planner: m.planner, Drafts: m.drafts, WhatIfs: m.whatifs, Feeds: calendars, Identity: who, Version: cli.Version}),
		Log:            m.log,
		Typical:        graph.Typical,
		Extensions:     graph.Extensions(),
		Translate:      graph.Translate,
		Identify:       who.Identify,
		IdentifySocket: who.IdentifySocket,
		Banner:         who.Banner,
		Ready:          m.store.Ping,
		Introspection:  true,
		GraphiQL:       true,
		Exports:        files.Exports(),
		Feeds:          files.Feed(),
		Board:          board.Built(),
	})
}

// announce prints the addresses and what a visitor is there.
func (m *Main) announce() {
	at := "http://" + m.listener.Addr().String()
	if host, _, err := net.SplitHostPort(m.options.Address); err == nil && host == "localhost" {
		_, port, _ := net.SplitHostPort(m.listener.Addr().String())
		at = "http://localhost:" + port
	}
	fmt.Fprintf(m.out, "\nBoard      %s/\nGraphiQL   %s/graphiql\nGraphQL    %s/graphql\n", at, at, at)
	if m.demo != nil {
		fmt.Fprintf(m.out, "\nThis is a demonstration: whoever opens these addresses on this machine is %s, the director.\n"+
			"It ends when an account gets a password ('fellowplan account').\n", m.demo.Name)
	}
	fmt.Fprintln(m.out, "Ctrl-C stops the server.")
}
