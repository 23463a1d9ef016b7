// Package web is the board: the program for browsers, as `make web` builds it from src.
// What is built is committed, so that a fresh clone needs no Node to serve it;
// `make test-web` fails when it is not what the sources make.
package web

import (
	"embed"
	"io/fs"
)

//go:embed all:dist
var dist embed.FS

// Built is what a browser loads: index.html and the files that it names.
func Built() fs.FS {
	built, err := fs.Sub(dist, "dist")
	if err != nil {
		panic(err) // only a malformed path errs
	}
	return built
}
