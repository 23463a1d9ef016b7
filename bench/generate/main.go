// Command generate writes benchmark problems of our own families to files:
//
//	go run ./bench/generate -dir DIR im13-040-s1 mayo12-008-s1 …
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/fellowplan/fellowplan/bench/family"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func run(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("generate", flag.ContinueOnError)
	dir := flags.String("dir", ".", "folder to write to")
	flags.Usage = func() {
		fmt.Fprintf(flags.Output(), "usage: generate [-dir DIR] FAMILY-FELLOWS-sSEED …\n\n  %s\n\n", strings.Join(family.Names, "\n  "))
		flags.PrintDefaults()
	}
	if err := flags.Parse(args); err != nil {
		return err
	}
	for _, name := range flags.Args() {
		in, err := family.Generate(name)
		if err != nil {
			return err
		}
		path := filepath.Join(*dir, name+".json")
		if err := write(path, in.Problem); err != nil {
			return err
		}
		fmt.Fprintln(out, path)
	}
	return nil
}

func write(path string, p *problem.Problem) (err error) {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer func() {
		if e := f.Close(); err == nil {
			err = e
		}
	}()
	return problem.Write(f, p)
}
