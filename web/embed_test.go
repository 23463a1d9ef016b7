package web_test

import (
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/web"
)

// A clone without Node serves the board: the page is there, and everything that it names.
func TestTheBuiltBoardIsWhole(t *testing.T) {
	built := web.Built()
	page, err := fs.ReadFile(built, "index.html")
	if err != nil {
		t.Fatal(err)
	}
	named := regexp.MustCompile(`(?:src|href)="/([^"]+)"`).FindAllStringSubmatch(string(page), -1)
	if len(named) < 3 {
		t.Fatalf("index.html names %d files: no script, style and icon", len(named))
	}
	for _, n := range named {
		if strings.HasPrefix(n[1], "graphql") {
			continue // an address of the server
		}
		if b, err := fs.ReadFile(built, n[1]); err != nil || len(b) == 0 {
			t.Errorf("index.html names %s: %v", n[1], err)
		}
	}
}

// What is committed as built was built from the sources beside it: the build notes their hashes.
func TestTheBoardWasBuiltFromTheseSources(t *testing.T) {
	noted, err := fs.ReadFile(web.Built(), "sources.sha256")
	if err != nil {
		t.Fatalf("the build does not say from which sources it is: %v", err)
	}
	named := map[string]bool{}
	for line := range strings.Lines(string(noted)) {
		sum, path, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "  ")
		if !ok {
			t.Fatalf("line %q", line)
		}
		named[path] = true
		b, err := os.ReadFile(filepath.FromSlash(path))
		if got := sha256.Sum256(b); err != nil || hex.EncodeToString(got[:]) != sum {
			t.Errorf("%s has changed since the board was built: run `make web`", path)
		}
	}
	for _, root := range []string{"public", "scripts", "src"} {
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err == nil && !d.IsDir() && !named[filepath.ToSlash(path)] {
				t.Errorf("%s is newer than the built board: run `make web`", path)
			}
			return err
		})
		if err != nil {
			t.Error(err)
		}
	}
}

// The page's policy allows scripts and styles from files of this server, and nothing inline or from elsewhere.
func TestThePageHasNothingInlineAndNothingForeign(t *testing.T) {
	page, err := fs.ReadFile(web.Built(), "index.html")
	if err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{`<style`, ` style="`, ` onload=`, `http://`, `https://`} {
		if strings.Contains(string(page), bad) {
			t.Errorf("index.html contains %q", bad)
		}
	}
	for _, script := range regexp.MustCompile(`(?s)<script[^>]*>(.*?)</script>`).FindAllStringSubmatch(string(page), -1) {
		if strings.TrimSpace(script[1]) != "" {
			t.Errorf("an inline script: %s", script[1])
		}
	}
}

// Every file that another one names by its hashed name is there.
func TestBuiltFilesNameFilesThatExist(t *testing.T) {
	built := web.Built()
	reference := regexp.MustCompile(`assets/([A-Za-z0-9_.-]+\.(?:js|css|woff2|svg))`)
	files := 0
	err := fs.WalkDir(built, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || strings.HasSuffix(path, ".woff2") {
			return err
		}
		files++
		b, err := fs.ReadFile(built, path)
		if err != nil {
			return err
		}
		for _, m := range reference.FindAllStringSubmatch(string(b), -1) {
			if _, err := fs.Stat(built, "assets/"+m[1]); err != nil {
				t.Errorf("%s names %s: %v", path, m[0], err)
			}
		}
		return nil
	})
	if err != nil || files < 3 {
		t.Fatalf("%d files, %v", files, err)
	}
}
