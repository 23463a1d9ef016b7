package web

import (
	"io/fs"
	"net/http"
	"path"
	"strings"
)

// boardPolicy is stricter than that of GraphiQL: no inline style either. The exceptions are two
// rules that react-aria adds while it runs, known by their hashes; a browser test sees that there are no others.
const boardPolicy = "default-src 'none'; script-src 'self'; style-src 'self' " + pressable + " " + contained + "; " +
	"img-src 'self'; font-src 'self'; connect-src 'self'; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const (
	pressable = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='" // touch-action of what can be pressed
	contained = "'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='" // no scrolling of the page under an open dialog
)

// board serves the built board: files by their names, and the page for every address
// that the board has for a screen, so that it can be opened and reloaded anywhere.
type board struct {
	page  asset
	files assets
}

func newBoard(built fs.FS) (*board, error) {
	b := &board{files: assets{}}
	err := fs.WalkDir(built, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		content, err := fs.ReadFile(built, name)
		if err != nil {
			return err
		}
		a := newAsset(name, content)
		if strings.HasPrefix(name, "assets/") {
			a.cache = "public, max-age=31536000, immutable" // their names carry a hash of what is in them
		}
		if name == "index.html" {
			b.page = a
			return nil
		}
		b.files["/"+name] = a
		return nil
	})
	return b, err
}

func (b *board) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "the board is read with GET; what it changes goes to /graphql", http.StatusMethodNotAllowed)
		return
	}
	if _, ok := b.files[r.URL.Path]; ok {
		b.files.ServeHTTP(w, r)
		return
	}
	if path.Ext(r.URL.Path) != "" || strings.HasPrefix(r.URL.Path, "/assets/") {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Security-Policy", boardPolicy)
	b.page.serve(w, r)
}
