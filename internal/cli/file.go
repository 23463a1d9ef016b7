package cli

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// maxFile bounds what is read into memory: a year of a thousand fellows is 3 MB.
const maxFile = 64 << 20

// open opens a file to read; "-" is standard input.
func open(std IO, name string) (io.ReadCloser, error) {
	if name == "-" {
		return io.NopCloser(io.LimitReader(std.In, maxFile)), nil
	}
	f, err := os.Open(filepath.Clean(name))
	if err != nil {
		return nil, bad(err)
	}
	info, err := f.Stat()
	switch {
	case err != nil:
		_ = f.Close()
		return nil, bad(err)
	case info.IsDir():
		_ = f.Close()
		return nil, bad(fmt.Errorf("%s is a folder; name a file", name))
	case info.Size() > maxFile:
		_ = f.Close()
		return nil, bad(fmt.Errorf("%s has %d MB; at most %d MB are read", name, info.Size()>>20, maxFile>>20))
	}
	return f, nil
}

// read opens name and hands it to parse; whatever is wrong with it is the input's fault and names the file.
func read[T any](std IO, name string, parse func(io.Reader) (T, error)) (T, error) {
	var none T
	f, err := open(std, name)
	if err != nil {
		return none, err
	}
	defer f.Close()
	v, err := parse(f)
	if err != nil {
		return none, bad(fmt.Errorf("%s:\n%w", name, err))
	}
	return v, nil
}

// kinds are the documents of the command line, by the field that only they have.
var kinds = []struct{ field, kind string }{{"rotations", "problem"}, {"rows", "schedule"}, {"cases", "certificate"}}

// readKind is read for a document of one kind, and says so when the file is one of another kind.
func readKind[T any](std IO, name, kind string, parse func(io.Reader) (T, error)) (T, error) {
	return read(std, name, func(r io.Reader) (T, error) {
		var head bytes.Buffer
		v, err := parse(io.TeeReader(r, &head))
		if err == nil {
			return v, nil
		}
		var fields map[string]json.RawMessage
		if json.Unmarshal(head.Bytes(), &fields) == nil {
			for _, k := range kinds {
				if _, has := fields[k.field]; has && k.kind != kind {
					return v, fmt.Errorf("this is a %s, and a %s is asked for here", k.kind, kind)
				}
			}
		}
		return v, err
	})
}

// writable refuses a place where nothing can be written.
func writable(name string) error {
	if name == "" || name == "-" {
		return nil
	}
	info, err := os.Stat(filepath.Dir(filepath.Clean(name)))
	switch {
	case errors.Is(err, os.ErrNotExist):
		return bad(fmt.Errorf("%s: there is no folder %s; make it first", name, filepath.Dir(name)))
	case err != nil:
		return bad(err)
	case !info.IsDir():
		return bad(fmt.Errorf("%s: %s is no folder", name, filepath.Dir(name)))
	}
	if info, err := os.Stat(name); err == nil && info.IsDir() {
		return bad(fmt.Errorf("%s is a folder; name a file", name))
	}
	return nil
}

// write makes the whole document first and puts it in place at once, so that a
// file that exists is never left half-written; "-" and "" are standard output.
func write(std IO, name string, document func(io.Writer) error) error {
	var b bytes.Buffer
	if err := document(&b); err != nil {
		return err
	}
	if name == "" || name == "-" {
		_, err := std.Out.Write(b.Bytes())
		return err
	}
	dir, base := filepath.Split(filepath.Clean(name))
	if dir == "" {
		dir = "."
	}
	if err := writable(name); err != nil {
		return err
	}
	f, err := os.CreateTemp(dir, "."+base+".*")
	if err != nil {
		return bad(err)
	}
	defer os.Remove(f.Name()) //nolint:errcheck // gone already when all went well
	_, err = f.Write(b.Bytes())
	if e := f.Chmod(0o644); err == nil {
		err = e
	}
	if e := f.Sync(); err == nil {
		err = e
	}
	if e := f.Close(); err == nil {
		err = e
	}
	if err != nil {
		return err
	}
	return os.Rename(f.Name(), name)
}
