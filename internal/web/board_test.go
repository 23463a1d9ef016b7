package web_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/fellowplan/fellowplan/internal/web"
)

func TestTheBoardIsServed(t *testing.T) {
	built := fstest.MapFS{
		"index.html":            {Data: []byte(`<!doctype html><script type="module" src="/assets/index-abc.js"></script>`)},
		"assets/index-abc.js":   {Data: []byte(`"board"`)},
		"assets/inter-ab.woff2": {Data: []byte(`font`)},
		"icon.svg":              {Data: []byte(`<svg/>`)},
	}
	s := serve(t, func(o *web.Options) { o.Board = built })
	for _, c := range []struct {
		name, path, kind, cache, says string
		status                        int
	}{
		{"the year", "/", "text/html; charset=utf-8", "no-cache", "<!doctype html>", 200},
		{"a screen that is opened by its address", "/fellows/enr_01", "text/html; charset=utf-8", "no-cache", "<!doctype html>", 200},
		{"a script, kept for a year under its hashed name", "/assets/index-abc.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable", `"board"`, 200},
		{"a font", "/assets/inter-ab.woff2", "font/woff2", "public, max-age=31536000, immutable", "font", 200},
		{"the icon", "/icon.svg", "image/svg+xml", "no-cache", "<svg/>", 200},
		{"a script of an older build", "/assets/index-old.js", "text/plain; charset=utf-8", "", "not found", 404},
		{"a file that is none", "/robots.txt", "text/plain; charset=utf-8", "", "not found", 404},
		{"GraphiQL beside it", "/graphiql", "text/html; charset=utf-8", "no-cache", "graphiql", 200},
		{"its files", "/assets/graphiql/page.js", "text/javascript; charset=utf-8", "no-cache", "", 200},
	} {
		res, body := send(t, "GET", s.URL+c.path, "")
		if res.StatusCode != c.status || !strings.Contains(body, c.says) {
			t.Errorf("%s: %d %.80s", c.name, res.StatusCode, body)
		}
		if res.Header.Get("Content-Type") != c.kind || res.Header.Get("Cache-Control") != c.cache {
			t.Errorf("%s: %q, %q", c.name, res.Header.Get("Content-Type"), res.Header.Get("Cache-Control"))
		}
	}
	if res, _ := send(t, "POST", s.URL+"/", "{}"); res.StatusCode != 405 {
		t.Errorf("a POST to the board: %d", res.StatusCode)
	}
}

// Whatever a fellow's name contains, it does not run: the page takes scripts from files only, and styles too.
func TestThePolicyOfTheBoardIsStrict(t *testing.T) {
	s := serve(t, func(o *web.Options) { o.Board = fstest.MapFS{"index.html": {Data: []byte("page")}} })
	res, _ := send(t, "GET", s.URL+"/", "")
	policy := res.Header.Get("Content-Security-Policy")
	if strings.Contains(policy, "unsafe") || strings.Contains(policy, "data:") || !strings.Contains(policy, "default-src 'none'") {
		t.Errorf("the policy is %q", policy)
	}
}

func TestWithoutABoardTheFirstAddressLeadsToGraphiQL(t *testing.T) {
	res, _ := send(t, "GET", serve(t, nil).URL+"/", "")
	if res.StatusCode != 303 || res.Header.Get("Location") != "/graphiql" {
		t.Errorf("got %d to %q", res.StatusCode, res.Header.Get("Location"))
	}
}
