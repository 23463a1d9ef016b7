package web

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"html/template"
	"net/http"
	"path"
	"strings"
)

// GraphiQL 4.1.2 and React 18.3.1 as their makers publish them, with their
// licenses: the explorer works without a content delivery network.
//
//go:embed assets/graphiql assets/page.html assets/page.js assets/page.css
var files embed.FS

var pageTemplate = template.Must(template.ParseFS(files, "assets/page.html"))

// page is GraphiQL, and says so when the visitor is signed in as a demonstration.
func (o Options) page(w http.ResponseWriter, r *http.Request) {
	banner := ""
	if o.Banner != nil {
		banner = o.Banner(r)
	}
	var b bytes.Buffer
	if err := pageTemplate.Execute(&b, banner); err != nil {
		panic(err)
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "no-cache")
	_, _ = w.Write(b.Bytes())
}

// asset is a file as it is sent: compressed once, known by its hash.
type asset struct {
	kind, tag, cache string
	plain, squeezed  []byte // squeezed is nil where it would not pay
}

type assets map[string]asset

// newAssets reads the embedded files under the addresses that the page uses.
func newAssets() assets {
	a := assets{}
	for dir, under := range map[string]string{"assets/graphiql": "/assets/graphiql/", "assets": "/assets/graphiql/"} {
		entries, err := files.ReadDir(dir)
		if err != nil {
			panic(err) // they are compiled in
		}
		for _, e := range entries {
			if e.IsDir() || e.Name() == "page.html" {
				continue
			}
			b, err := files.ReadFile(dir + "/" + e.Name())
			if err != nil {
				panic(err)
			}
			a[under+e.Name()] = newAsset(e.Name(), b)
		}
	}
	return a
}

// kinds of files that the system's tables may not know, or know otherwise.
var kinds = map[string]string{
	".css":   "text/css; charset=utf-8",
	".html":  "text/html; charset=utf-8",
	".js":    "text/javascript; charset=utf-8",
	".svg":   "image/svg+xml",
	".woff2": "font/woff2", // is compressed as it is
}

func newAsset(name string, b []byte) asset {
	sum := sha256.Sum256(b)
	a := asset{kind: kinds[path.Ext(name)], tag: `"` + hex.EncodeToString(sum[:8]) + `"`, cache: "no-cache", plain: b}
	if a.kind == "" {
		a.kind = "text/plain; charset=utf-8"
	}
	if path.Ext(name) == ".woff2" {
		return a
	}
	var z bytes.Buffer
	w := gzip.NewWriter(&z)
	_, _ = w.Write(b)
	_ = w.Close() // into memory: neither can fail
	a.squeezed = z.Bytes()
	return a
}

func (a assets) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f, ok := a[r.URL.Path]
	if !ok {
		http.NotFound(w, r)
		return
	}
	f.serve(w, r)
}

func (f asset) serve(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Type", f.kind)
	h.Set("ETag", f.tag)
	h.Set("Cache-Control", f.cache)
	h.Add("Vary", "Accept-Encoding")
	if r.Header.Get("If-None-Match") == f.tag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	if f.squeezed != nil && strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
		h.Set("Content-Encoding", "gzip")
		_, _ = w.Write(f.squeezed)
		return
	}
	_, _ = w.Write(f.plain)
}
