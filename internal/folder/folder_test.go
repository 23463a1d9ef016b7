package folder_test

import (
	"path/filepath"
	"testing"

	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/folder"
)

func TestOneServerAtATime(t *testing.T) {
	f, err := folder.Open(filepath.Join(t.TempDir(), "new", "data"))
	if err != nil {
		t.Fatal(err)
	}
	release, err := f.Lock()
	if err != nil {
		t.Fatal(err)
	}
	_, err = f.Lock()
	if why, refused := fault.Of(err); !refused || why[0].Code != fault.Conflict {
		t.Errorf("the second lock: %v", err)
	}
	release()
	if again, err := f.Lock(); err != nil {
		t.Errorf("after giving it back: %v", err)
	} else {
		again()
	}
}

func TestFolderThatCannotBe(t *testing.T) {
	_, err := folder.Open("/dev/null/data")
	if why, refused := fault.Of(err); !refused || why[0].Code != fault.BadInput {
		t.Errorf("got %v", err)
	}
}
