// Package folder is the place on disk that holds everything: one folder, one
// database in it, and one server at a time.
package folder

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"syscall"

	"github.com/fellowplan/fellowplan/internal/fault"
)

// Folder is a data folder that exists.
type Folder struct{ path string }

// Open makes the folder when there is none. Only its owner may look inside: it holds personal data.
func Open(path string) (Folder, error) {
	if err := os.MkdirAll(path, 0o700); err != nil {
		return Folder{}, fault.New(fault.BadInput, "the data folder %s cannot be made: %v; choose another with --data", path, errors.Unwrap(err))
	}
	return Folder{path}, nil
}

// Database is the path of the database file.
func (f Folder) Database() string { return filepath.Join(f.path, "fellowplan.db") }

// Lock takes the folder for one server; the kernel lets go of it when the process
// ends, however it ends. The returned function gives it back earlier.
func (f Folder) Lock() (release func(), err error) {
	file, err := os.OpenFile(filepath.Join(f.path, "lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("opening the lock of the data folder: %w", err)
	}
	if err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		_ = file.Close()
		if errors.Is(err, syscall.EWOULDBLOCK) {
			return nil, fault.New(fault.Conflict, "another server works in the data folder %s; stop it, or choose another folder with --data", f.path)
		}
		return nil, fmt.Errorf("locking the data folder: %w", err)
	}
	return func() { _ = file.Close() }, nil
}
