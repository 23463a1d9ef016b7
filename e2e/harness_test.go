// Package e2e tests the program from outside: the built binary, a folder for its
// data, HTTP, and nothing else. It imports no package of the product.
package e2e

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/cookiejar"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// binary is the program under test, built once.
var binary string

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "fellowplan-e2e")
	if err == nil {
		binary = filepath.Join(dir, "fellowplan")
		build := exec.Command("go", "build", "-o", binary, "github.com/fellowplan/fellowplan")
		build.Stderr = os.Stderr
		err = build.Run()
	}
	status := 1
	if err == nil {
		status = m.Run()
	} else {
		fmt.Fprintln(os.Stderr, "building the program:", err)
	}
	_ = os.RemoveAll(dir)
	os.Exit(status)
}

// output collects what a process prints, while it prints.
type output struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (o *output) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.b.Write(p)
}

func (o *output) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.b.String()
}

// process is one running server.
type process struct {
	t        *testing.T
	cmd      *exec.Cmd
	url      string
	out, err output
	done     chan error
	client   *http.Client
	token    string
}

// freeAddress asks the kernel for a port that nobody uses.
func freeAddress(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// serve starts the program on data and waits until it is ready.
func serve(t *testing.T, data string, args ...string) *process {
	t.Helper()
	p := launch(t, data, args...)
	p.waitReady()
	return p
}

// launch starts the program and does not wait.
func launch(t *testing.T, data string, args ...string) *process {
	t.Helper()
	address := freeAddress(t)
	jar, _ := cookiejar.New(nil)
	p := &process{t: t, url: "http://" + address, done: make(chan error, 1), client: &http.Client{Timeout: time.Minute, Jar: jar}}
	p.cmd = exec.Command(binary, append([]string{"serve", "--data", data, "--address", address}, args...)...)
	p.cmd.Stdout, p.cmd.Stderr = &p.out, &p.err
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() { p.done <- p.cmd.Wait() }()
	t.Cleanup(func() {
		_ = p.cmd.Process.Kill()
		if t.Failed() {
			t.Logf("standard output:\n%s\nstandard error:\n%s", p.out.String(), p.err.String())
		}
	})
	return p
}

func (p *process) waitReady() {
	p.t.Helper()
	for range 600 {
		select {
		case err := <-p.done:
			p.t.Fatalf("the server ended: %v\n%s%s", err, p.out.String(), p.err.String())
		default:
		}
		r, err := p.client.Get(p.url + "/readyz")
		if err == nil {
			_ = r.Body.Close()
			if r.StatusCode == http.StatusOK {
				return
			}
		}
		time.Sleep(100 * time.Millisecond)
	}
	p.t.Fatalf("not ready after a minute\n%s%s", p.out.String(), p.err.String())
}

// stop sends a signal and returns how the process ended.
func (p *process) stop(signal syscall.Signal) error {
	p.t.Helper()
	if err := p.cmd.Process.Signal(signal); err != nil {
		p.t.Fatal(err)
	}
	select {
	case err := <-p.done:
		return err
	case <-time.After(20 * time.Second):
		p.t.Fatal("the server did not end within 20 s")
		return nil
	}
}

// problem is an entry of "errors" in an answer.
type problem struct {
	Message    string         `json:"message"`
	Path       []any          `json:"path"`
	Extensions map[string]any `json:"extensions"`
}

// ask sends one operation and returns data and errors.
func (p *process) ask(document string, variables map[string]any) (map[string]any, []problem) {
	p.t.Helper()
	body, err := json.Marshal(map[string]any{"query": document, "variables": variables})
	if err != nil {
		p.t.Fatal(err)
	}
	r, err := http.NewRequestWithContext(context.Background(), http.MethodPost, p.url+"/graphql", bytes.NewReader(body))
	if err != nil {
		p.t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	if p.token != "" {
		r.Header.Set("Authorization", "Bearer "+p.token)
	}
	answer, err := p.client.Do(r)
	if err != nil {
		p.t.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		p.t.Fatal(err)
	}
	var got struct {
		Data   map[string]any `json:"data"`
		Errors []problem      `json:"errors"`
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode(&got); err != nil {
		p.t.Fatalf("no JSON (%s): %s", answer.Status, text)
	}
	return got.Data, got.Errors
}

// must is ask for operations that have to go well, user errors included.
func (p *process) must(document string, variables map[string]any) map[string]any {
	p.t.Helper()
	data, errs := p.ask(document, variables)
	if len(errs) > 0 {
		p.t.Fatalf("%s\n%v\n%+v", document, variables, errs)
	}
	for field, payload := range data {
		if m, ok := payload.(map[string]any); ok {
			if list, ok := m["userErrors"].([]any); ok && len(list) > 0 {
				p.t.Fatalf("%s was refused: %v\n%v", field, list, variables)
			}
		}
	}
	return data
}

// at walks into an answer: at(data, "program", "blocks", 0, "id").
func at(t *testing.T, value any, path ...any) any {
	t.Helper()
	for i, step := range path {
		switch s := step.(type) {
		case string:
			m, ok := value.(map[string]any)
			if !ok {
				t.Fatalf("%v: no object before %q in %v", path, s, value)
			}
			value = m[s]
		case int:
			l, ok := value.([]any)
			if !ok || s >= len(l) {
				t.Fatalf("%v: no element %d (step %d) in %v", path, s, i, value)
			}
			value = l[s]
		}
	}
	return value
}

func text(t *testing.T, value any, path ...any) string {
	t.Helper()
	s, ok := at(t, value, path...).(string)
	if !ok {
		t.Fatalf("no text at %v in %v", path, value)
	}
	return s
}

func list(t *testing.T, value any, path ...any) []any {
	t.Helper()
	l, ok := at(t, value, path...).([]any)
	if !ok {
		t.Fatalf("no list at %v in %v", path, value)
	}
	return l
}

// command runs the program to its end and returns output, complaints and exit status.
func command(t *testing.T, input string, args ...string) (string, string, int) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	defer cancel()
	c := exec.CommandContext(ctx, binary, args...)
	c.Stdin = strings.NewReader(input)
	var out, complaints bytes.Buffer
	c.Stdout, c.Stderr = &out, &complaints
	err := c.Run()
	var ended *exec.ExitError
	if err != nil && !errors.As(err, &ended) {
		t.Fatal(err)
	}
	return out.String(), complaints.String(), c.ProcessState.ExitCode()
}
