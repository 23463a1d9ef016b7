// Package cli is the command line: the same optimizer and the same program, for
// people who live in a terminal and for scripts. Results go to standard output,
// progress and complaints to standard error, and the exit status says which it was.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/alecthomas/kong"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// Exit statuses.
const (
	OK         = 0 // done; for solve: solved
	Failed     = 1 // something that is neither the input nor the problem; for check: the schedule breaks a rule
	BadInput   = 2 // the words on the line or a file they name
	Infeasible = 3 // proved: no schedule keeps every rule
	NoSchedule = 4 // none found within the limit
)

// IO is where a command reads and writes.
type IO struct {
	In       io.Reader
	Out, Err io.Writer
	Terminal bool             // Err is a terminal: progress is welcome
	Now      func() time.Time // the clock
}

// Serve starts the server; server.go provides it, because wiring is its work.
type Serve func(ctx context.Context, options ServeOptions, std IO) error

// exit carries a status that is not the error's own.
type exit struct {
	status int
	err    error
}

func (e exit) Error() string {
	if e.err == nil {
		return ""
	}
	return e.err.Error()
}

func (e exit) Unwrap() error { return e.err }

// bad marks an error as the input's fault.
func bad(err error) error { return exit{BadInput, err} }

// grammar is every command; kong builds the help from its tags.
type grammar struct {
	Serve         serveCommand         `cmd:"" default:"withargs" help:"Serve the program (this is what happens without a word)."`
	Solve         solveCommand         `cmd:"" help:"Find the best schedule of a problem file, with a proof of how good it is."`
	Check         checkCommand         `cmd:"" help:"Check a schedule against its problem, rule by rule: ends with 0 when every rule is kept, 1 when one is broken."`
	ExportProblem exportProblemCommand `cmd:"" name:"export-problem" help:"Write one year of a program as a problem file."`
	Import        importCommand        `cmd:"" help:"Load a program from a file: all of it or nothing."`
	Export        exportCommand        `cmd:"" help:"Write a program as import reads it, or a schedule as a file."`
	Account       accountCommand       `cmd:"" help:"Add an account that may sign in; the password is read from standard input."`
	Version       versionCommand       `cmd:"" help:"Say which version this is."`
}

// Run executes one command line and returns the exit status.
func Run(ctx context.Context, args []string, std IO, serve Serve) int {
	if std.Now == nil {
		std.Now = time.Now
	}
	var words grammar
	status := -1
	parser, err := kong.New(&words,
		kong.Name("fellowplan"),
		kong.Description("The year of a fellowship program: described once, scheduled with a proof, queried nested.\n\n"+
			"Exit status: 0 done, 2 bad input, 3 proved that nothing fits, 4 no schedule within the limit, 1 anything else."),
		kong.Writers(std.Out, std.Err),
		kong.Exit(func(code int) { status = code }),
		kong.UsageOnError(),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
		kong.BindTo(ctx, (*context.Context)(nil)),
		kong.Bind(std, serve),
	)
	if err != nil {
		panic(err) // the grammar itself is wrong
	}
	line, err := parser.Parse(args)
	if status >= 0 { // --help has spoken
		return status
	}
	if err != nil {
		fmt.Fprintf(std.Err, "fellowplan: %s\nTry 'fellowplan --help'.\n", err)
		return BadInput
	}
	return report(std.Err, line.Run())
}

// report writes what went wrong and gives the status that fits it.
func report(w io.Writer, err error) int {
	if err == nil {
		return OK
	}
	if text := err.Error(); text != "" {
		fmt.Fprintf(w, "fellowplan: %s\n", text)
	}
	var e exit
	if errors.As(err, &e) {
		return e.status
	}
	if _, refused := fault.Of(err); refused || errors.Is(err, os.ErrNotExist) {
		return BadInput
	}
	return Failed
}
