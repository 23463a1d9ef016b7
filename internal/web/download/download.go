// Package download answers with files: schedules in every form for whoever is signed
// in, and calendars for whoever has their address. What is in them, and who may see it, is decided elsewhere.
package download

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/export"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/feeds"
	"github.com/fellowplan/fellowplan/internal/ical"
	"github.com/fellowplan/fellowplan/internal/web/request"
)

const (
	// patience is how long making a file may take.
	patience = 30 * time.Second
	// atOnce bounds how many files are made at the same time: each is made in memory.
	atOnce = 4
	// freshFor is how long a calendar program need not ask again.
	freshFor = 15 * time.Minute
)

// Options is what the handlers need. All of it is needed.
type Options struct {
	Client *ent.Client // that reads; the context says for whom
	Feeds  *feeds.Service
	Log    *slog.Logger
}

// Handler answers with files.
type Handler struct {
	Options
	making chan struct{}
}

// New makes the handler.
func New(o Options) *Handler { return &Handler{o, make(chan struct{}, atOnce)} }

// Path is where a schedule is in a form, from the root of the server.
func Path(scheduleID string, form export.Form) string {
	return "/exports/" + url.PathEscape(scheduleID) + "/" + form.Word
}

// Exports answers GET /exports/SCHEDULE/FORM for the viewer of the request's context.
func (h *Handler) Exports() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /exports/{schedule}/{form}", h.export)
	mux.HandleFunc("/exports/", func(w http.ResponseWriter, r *http.Request) {
		h.refuse(w, r, fault.New(fault.NotFound, "there is no file here: the addresses of a schedule's files are /exports/SCHEDULE/FORM, and the board lists them"))
	})
	return mux
}

// Feed answers GET /feeds/SECRET.ics for everybody.
func (h *Handler) Feed() http.Handler { return http.HandlerFunc(h.feed) }

func (h *Handler) export(w http.ResponseWriter, r *http.Request) {
	form, err := export.FormOf(r.PathValue("form"))
	if err != nil {
		h.refuse(w, r, err)
		return
	}
	h.answer(w, r, func(ctx context.Context) error {
		file, err := export.Make(ctx, h.Client, form, export.Of{ScheduleID: r.PathValue("schedule"), FellowID: r.URL.Query().Get("fellow")})
		if err != nil {
			return err
		}
		head := w.Header()
		head.Set("Content-Type", file.MediaType)
		head.Set("Content-Disposition", disposition("attachment", file.Name))
		head.Set("Cache-Control", "private, no-cache") // it may be kept, and is asked for again
		head.Add("Vary", "Authorization, Cookie")
		serve(w, r, file.Content, file.Changed)
		return nil
	})
}

func (h *Handler) feed(w http.ResponseWriter, r *http.Request) {
	secret, calendar := strings.CutSuffix(strings.TrimPrefix(r.URL.Path, "/feeds/"), feeds.Extension)
	h.answer(w, r, func(ctx context.Context) error {
		if !calendar {
			return feeds.ErrGone
		}
		file, err := h.Feeds.Open(ctx, secret)
		if err != nil {
			return err
		}
		head := w.Header()
		head.Set("Content-Type", ical.MediaType)
		head.Set("Content-Disposition", disposition("inline", file.Name))
		head.Set("Cache-Control", fmt.Sprintf("private, max-age=%d", int(freshFor/time.Second)))
		serve(w, r, file.Content, file.Changed)
		return nil
	})
}

// answer makes one file among few at a time, and says why there is none.
func (h *Handler) answer(w http.ResponseWriter, r *http.Request, give func(ctx context.Context) error) {
	ctx, cancel := context.WithTimeout(r.Context(), patience)
	defer cancel()
	select {
	case h.making <- struct{}{}:
		defer func() { <-h.making }()
	case <-ctx.Done():
		h.refuse(w, r, fault.New(fault.Unavailable, "too many files are being made: try again in a minute"))
		return
	}
	err := give(ctx)
	if err != nil && ctx.Err() != nil && r.Context().Err() == nil {
		err = fault.New(fault.Timeout, "the file took longer than %v: download it fellow by fellow", patience)
	}
	if err != nil {
		h.refuse(w, r, err)
	}
}

// serve sends a file, or says that the caller has it: by its bytes first, and by its date for those who know only that.
func serve(w http.ResponseWriter, r *http.Request, content []byte, changed time.Time) {
	sum := sha256.Sum256(content)
	w.Header().Set("ETag", `"`+hex.EncodeToString(sum[:16])+`"`)
	http.ServeContent(w, r, "", changed, bytes.NewReader(content))
}

// refuse says in plain words why there is no file.
func (h *Handler) refuse(w http.ResponseWriter, r *http.Request, err error) {
	status, say := http.StatusInternalServerError, ""
	list, refused := fault.Of(err)
	switch {
	case errors.Is(err, feeds.ErrGone):
		status, say = http.StatusNotFound, "There is no calendar at this address. If there was one, it has been revoked: ask its owner for a new address."
	case refused:
		status, say = statusOf(list[0].Code), sentence(list.Error())
	case r.Context().Err() != nil:
		return // nobody listens
	default:
		id := request.ID(r.Context())
		h.Log.ErrorContext(r.Context(), "a file was not made", "request", id, "cause", err.Error())
		say = "Internal error: quote " + id + " when you report it."
	}
	if status == http.StatusUnauthorized {
		w.Header().Set("WWW-Authenticate", "Bearer")
	}
	w.Header().Set("Cache-Control", "no-store")
	http.Error(w, say, status)
}

func statusOf(code fault.Code) int {
	switch code {
	case fault.NotFound:
		return http.StatusNotFound
	case fault.Unauthorized:
		return http.StatusUnauthorized
	case fault.Forbidden:
		return http.StatusForbidden
	case fault.TooLarge:
		return http.StatusUnprocessableEntity
	case fault.TooMany:
		return http.StatusTooManyRequests
	case fault.Timeout, fault.Unavailable:
		return http.StatusServiceUnavailable
	}
	return http.StatusBadRequest
}

func sentence(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:] + "."
}
