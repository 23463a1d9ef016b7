package download_test

import (
	"context"
	"encoding/json"
	"io"
	"mime"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/ical/icaltest"
	"github.com/fellowplan/fellowplan/internal/web"
	"github.com/fellowplan/fellowplan/internal/web/webtest"
)

// V are the variables of a request.
type V = webtest.Variables

// world is a program with one month, one fellow and two schedules: the published one and a draft.
type world struct {
	*webtest.Server
	t                                 *testing.T
	program, fellow, published, draft string
	director, member, outsider        *webtest.Client
}

func newWorld(t *testing.T, changes ...webtest.Change) *world {
	t.Helper()
	w := &world{Server: webtest.Start(t, changes...), t: t}
	require.NoError(t, w.Store.Write(access.System(context.Background()), func(ctx context.Context, tx *ent.Tx) error {
		day := civil.MustParse
		p := tx.Program.Create().SetCode("p").SetTitle("Bildgebung: Größe \"A\"/100%").SaveX(ctx)
		y := tx.AcademicYear.Create().SetProgramID(p.ID).SetTitle("2027-28").SetStartsOn(day("2027-07-01")).SetEndsOn(day("2027-07-31")).SetCalendar("MONTHS").SaveX(ctx)
		b := tx.Block.Create().SetProgramID(p.ID).SetAcademicYearID(y.ID).SetNumber(1).SetTitle("Jul 2027").SetStartsOn(day("2027-07-01")).SetEndsOn(day("2027-07-31")).SaveX(ctx)
		tr := tx.Track.Create().SetProgramID(p.ID).SetCode("t").SetTitle("T").SetUnit("MONTHS").SetLength(1).SaveX(ctx)
		r := tx.Rotation.Create().SetProgramID(p.ID).SetCode("pacs").SetTitle("PACS").SetKind("CORE").SaveX(ctx)
		f := tx.Fellow.Create().SetProgramID(p.ID).SetCode("ada").SetName("Ada Bergström").SaveX(ctx)
		e := tx.Enrollment.Create().SetProgramID(p.ID).SetFellowID(f.ID).SetAcademicYearID(y.ID).SetTrackID(tr.ID).SaveX(ctx)
		for n, id := range []*string{&w.published, &w.draft} {
			c := tx.Schedule.Create().SetProgramID(p.ID).SetAcademicYearID(y.ID).SetNumber(n + 1)
			if n == 0 {
				c.SetState("PUBLISHED").SetPublishedAt(time.Date(2027, 6, 1, 12, 0, 0, 0, time.UTC))
			}
			s := c.SaveX(ctx)
			tx.Assignment.Create().SetProgramID(p.ID).SetScheduleID(s.ID).SetEnrollmentID(e.ID).SetFellowID(f.ID).SetBlockID(b.ID).SetRotationID(r.ID).ExecX(ctx)
			*id = s.ID
		}
		w.program, w.fellow = p.ID, f.ID
		return nil
	}))
	w.director, w.member = w.Director(w.program), w.Fellow(w.program, w.fellow)
	w.outsider = w.Person(false)
	return w
}

// get asks for an address as somebody; header may be nil.
func (w *world) get(c *webtest.Client, method, address string, header http.Header) (*http.Response, string) {
	w.t.Helper()
	req, err := http.NewRequestWithContext(w.t.Context(), method, w.URL+address, nil)
	require.NoError(w.t, err)
	if header != nil {
		req.Header = header.Clone()
	}
	if c.Token != "" {
		req.Header.Set("Authorization", "Bearer "+c.Token)
	}
	res, err := http.DefaultClient.Do(req)
	require.NoError(w.t, err)
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	require.NoError(w.t, err)
	return res, string(b)
}

// Every form that GraphQL lists can be downloaded there, as what it is.
func TestWhatIsListedCanBeDownloaded(t *testing.T) {
	w := newWorld(t)
	var v struct {
		Node struct {
			Exports []struct{ Format, Title, About, MediaType, URL string }
		}
	}
	w.member.Get(`query($id: ID!) { node(id: $id) { ... on Schedule { exports { format title about mediaType url } } } }`, V{"id": w.published}, &v)
	require.Len(t, v.Node.Exports, 8)
	for _, e := range v.Node.Exports {
		res, body := w.get(w.member, http.MethodGet, e.URL, nil)
		require.Equal(t, http.StatusOK, res.StatusCode, "%s: %s", e.URL, body)
		require.NotEmpty(t, body)
		require.Equal(t, e.MediaType, res.Header.Get("Content-Type"))
		kind, params, err := mime.ParseMediaType(res.Header.Get("Content-Disposition"))
		require.NoError(t, err)
		require.Equal(t, "attachment", kind)
		require.True(t, strings.HasPrefix(params["filename"], "Bildgebung- Größe -A--100% 2027-28 schedule 1"), params["filename"])
		require.Equal(t, "private, no-cache", res.Header.Get("Cache-Control"))
		tag := res.Header.Get("ETag")
		require.NotEmpty(t, tag)
		res, body = w.get(w.member, http.MethodGet, e.URL, http.Header{"If-None-Match": {tag}})
		require.Equal(t, http.StatusNotModified, res.StatusCode)
		require.Empty(t, body)
		res, _ = w.get(w.member, http.MethodGet, e.URL, http.Header{"If-None-Match": {`"other"`}, "If-Modified-Since": {time.Now().Add(time.Hour).UTC().Format(http.TimeFormat)}})
		require.Equal(t, http.StatusOK, res.StatusCode, "the bytes say more than the date")
		res, body = w.get(w.member, http.MethodHead, e.URL, nil)
		require.Equal(t, http.StatusOK, res.StatusCode)
		require.Empty(t, body)
		require.Equal(t, tag, res.Header.Get("ETag"))
		res, _ = w.get(w.member, http.MethodGet, e.URL+"?fellow="+w.fellow, nil)
		require.Equal(t, http.StatusOK, res.StatusCode)
	}
}

func TestWhoMayDownload(t *testing.T) {
	w := newWorld(t)
	for name, c := range map[string]struct {
		who     *webtest.Client
		address string
		status  int
		says    string
	}{
		"a director and a draft":       {w.director, "/exports/" + w.draft + "/csv", 200, "PACS"},
		"a fellow and a draft":         {w.member, "/exports/" + w.draft + "/csv", 404, "There is no schedule"},
		"somebody without a role":      {w.outsider, "/exports/" + w.published + "/csv", 404, "There is no schedule"},
		"a stranger":                   {w.Stranger(), "/exports/" + w.published + "/csv", 401, "Sign in first."},
		"a token that is none":         {&webtest.Client{Token: "fp_nonsense"}, "/exports/" + w.published + "/csv", 401, "token"},
		"a form that is none":          {w.director, "/exports/" + w.published + "/docx", 404, "choose one of xlsx"},
		"no form":                      {w.director, "/exports/" + w.published, 404, "/exports/SCHEDULE/FORM"},
		"no schedule":                  {w.director, "/exports/sch_01KQ3V7M4XW1B7M9T0Q2Y8E6RC/csv", 404, "There is no schedule"},
		"a fellow who is none":         {w.director, "/exports/" + w.published + "/csv?fellow=fel_x", 404, "There is no fellow"},
		"an address that climbs":       {w.director, "/exports/..%2f..%2fetc/csv", 404, "There is no schedule"},
		"an address with a line break": {w.director, "/exports/a%0d%0ab/csv", 404, "There is no schedule"},
	} {
		res, body := w.get(c.who, http.MethodGet, c.address, nil)
		require.Equal(t, c.status, res.StatusCode, "%s: %s", name, body)
		require.Contains(t, body, c.says, name)
		if c.status != 200 {
			require.Equal(t, "no-store", res.Header.Get("Cache-Control"), name)
			require.Equal(t, "text/plain; charset=utf-8", res.Header.Get("Content-Type"), name)
		}
	}
	res, _ := w.get(w.director, http.MethodPost, "/exports/"+w.published+"/csv", nil)
	require.Equal(t, http.StatusMethodNotAllowed, res.StatusCode)
	require.Equal(t, "GET, HEAD", res.Header.Get("Allow"))
}

const create = `mutation($in: CreateCalendarFeedInput!) { createCalendarFeed(input: $in) { url calendarFeed { id title subject hint fellow { name } lastReadAt revokedAt } userErrors { code field message } } }`

// feed makes a feed of the fellow and returns its address and its id.
func (w *world) feed(c *webtest.Client) (address, id string) {
	w.t.Helper()
	payload, errs := c.Try(create, V{"in": V{"programID": w.program, "title": "My phone", "fellowID": w.fellow}})
	require.Empty(w.t, errs)
	var made struct {
		URL          string
		CalendarFeed struct{ ID, Title, Subject, Hint string }
	}
	require.NoError(w.t, json.Unmarshal(payload, &made))
	require.Equal(w.t, "FELLOW", made.CalendarFeed.Subject)
	require.True(w.t, strings.HasPrefix(made.URL, "/feeds/"+made.CalendarFeed.Hint))
	return made.URL, made.CalendarFeed.ID
}

func TestAFeedIsReadByItsAddressAlone(t *testing.T) {
	w := newWorld(t)
	address, id := w.feed(w.member)
	res, body := w.get(w.Stranger(), http.MethodGet, address, nil)
	require.Equal(t, http.StatusOK, res.StatusCode)
	require.Equal(t, "text/calendar; charset=utf-8", res.Header.Get("Content-Type"))
	require.Equal(t, "private, max-age=900", res.Header.Get("Cache-Control"))
	require.NotEmpty(t, res.Header.Get("Last-Modified"))
	parsed, err := icaltest.Parse([]byte(body))
	require.NoError(t, err)
	require.Len(t, parsed.Events, 1)
	require.Equal(t, "PACS", parsed.Events[0].Summary)
	for _, header := range []http.Header{{"If-None-Match": {res.Header.Get("ETag")}}, {"If-Modified-Since": {res.Header.Get("Last-Modified")}}} {
		again, body := w.get(w.Stranger(), http.MethodGet, address, header)
		require.Equal(t, http.StatusNotModified, again.StatusCode)
		require.Empty(t, body)
	}
	var list struct {
		CalendarFeeds struct {
			Edges []struct {
				Node struct {
					ID, Title  string
					LastReadAt *time.Time
				}
			}
		}
	}
	w.member.Get(`{ calendarFeeds { edges { node { id title lastReadAt } } } }`, nil, &list)
	require.Len(t, list.CalendarFeeds.Edges, 1)
	require.Equal(t, id, list.CalendarFeeds.Edges[0].Node.ID)
	require.NotNil(t, list.CalendarFeeds.Edges[0].Node.LastReadAt)

	_, unknown := w.get(w.Stranger(), http.MethodGet, "/feeds/fpcal_"+strings.Repeat("A", 43)+".ics", nil)
	_, errs := w.member.Try(`mutation($id: ID!) { revokeCalendarFeed(input: {id: $id}) { calendarFeed { revokedAt } userErrors { code field message } } }`, V{"id": id})
	require.Empty(t, errs)
	for _, a := range []string{address, "/feeds/", "/feeds/x", "/feeds/x.ics", strings.TrimSuffix(address, ".ics"), address + "/x.ics"} {
		res, body := w.get(w.Stranger(), http.MethodGet, a, nil)
		require.Equal(t, http.StatusNotFound, res.StatusCode, a)
		require.Equal(t, unknown, body, "unknown and revoked are alike: %s", a)
	}
	require.Contains(t, unknown, "ask its owner for a new address")
	res, _ = w.get(w.director, http.MethodPost, address, nil)
	require.Equal(t, http.StatusMethodNotAllowed, res.StatusCode)
}

func TestFeedsAreRefusedInWords(t *testing.T) {
	w := newWorld(t)
	_, errs := w.member.Try(create, V{"in": V{"programID": w.program, "title": "t"}})
	require.Len(t, errs, 1)
	require.Contains(t, errs[0].Message, "give exactly one of fellowID, mentorID, rotationID and siteID")
	_, errs = w.outsider.Try(create, V{"in": V{"programID": w.program, "title": "t", "fellowID": w.fellow}})
	require.Len(t, errs, 1)
	require.Equal(t, "NOT_FOUND", errs[0].Code)
	_, errs = w.outsider.Try(`mutation { revokeCalendarFeed(input: {id: "fed_01KQ3V7M4XW1B7M9T0Q2Y8E6RC"}) { userErrors { code field message } } }`, nil)
	require.Len(t, errs, 1)
	require.Equal(t, "NOT_FOUND", errs[0].Code)
}

func TestFilesAreNotAskedForForEver(t *testing.T) {
	w := newWorld(t, func(o *web.Options) { o.FilesPerMinute = 5 })
	var last int
	for range 6 {
		res, body := w.get(w.Stranger(), http.MethodGet, "/feeds/x.ics", nil)
		last = res.StatusCode
		if last == http.StatusTooManyRequests {
			require.Contains(t, body, "wait")
		}
	}
	require.Equal(t, http.StatusTooManyRequests, last)
}
