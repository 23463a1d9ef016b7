package whatif

import (
	"cmp"
	"context"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/electiverequest"
	"github.com/fellowplan/fellowplan/ent/enrollment"
	"github.com/fellowplan/fellowplan/ent/offsiterequest"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// mostRequests bounds how many requests are decided together, and mostTries how often it is asked
// whether some of them come true together.
const (
	mostRequests = 20
	mostTries    = 300
)

// GrantInput decides waiting requests together.
type GrantInput struct {
	ScheduleID    string
	RequestIDs    []string // nil: all that wait for the schedule's year
	DryRun        bool     // only say what would be granted
	WithoutMentor bool     // also those whose mentor has not said yes
	Title, Note   string
	Reason        string
	TimeLimitMs   int
}

// Granted is what became of deciding together.
type Granted struct {
	Outcomes []Outcome // in order of fairness
	// Proved says that no more of them can be granted together, and that no choice of as many
	// serves those better who come first.
	Proved   bool
	Answer   *Answer
	Schedule *ent.Schedule // nil when it was only tried, or nothing can be granted
}

// Outcome is what became of one request.
type Outcome struct {
	RequestID    string
	EnrollmentID string
	Granted      bool
	PerBlock     string // what the fellow has per block in the schedule as it is: those who have least come first
	Sentence     string
}

// Grant grants as many of the waiting requests as can come true together; of equally many, those
// of the fellows who have least come first. Those that cannot be granted keep waiting.
func (s *Service) Grant(ctx context.Context, in GrantInput) (*Granted, error) {
	limit, err := s.within("input.timeLimitMs", in.TimeLimitMs)
	if err != nil {
		return nil, err
	}
	b, err := s.base(ctx, s.client, "input.scheduleID", in.ScheduleID)
	if err != nil {
		return nil, err
	}
	if !isStaff(ctx, b.stored.ProgramID) {
		return nil, fault.New(fault.Forbidden, "only directors and coordinators of the program decide requests")
	}
	list, err := s.waiting(ctx, b, in)
	if err != nil {
		return nil, err
	}
	points := b.byFairness(list)
	search := &search{s: s, b: b, list: list, until: time.Now().Add(limit), known: map[string]*found{}, why: make([]string, len(list))}
	if err := search.run(ctx); err != nil {
		return nil, err
	}
	out := search.told(points)
	if search.best == nil || in.DryRun {
		return out, nil
	}
	var chosen []*request
	for _, i := range search.chosen {
		chosen = append(chosen, list[i])
	}
	title := in.Title
	if title == "" {
		title = fmt.Sprintf("With %s", counted(len(chosen), "request", "requests"))
	}
	out.Schedule, err = s.granted(ctx, search.best, chosen, DecideInput{Approved: true, Note: in.Note, Title: title, Reason: in.Reason})
	if err != nil {
		return nil, err
	}
	s.drafts.Told(ctx, out.Schedule)
	return out, nil
}

// waiting reads the requests that are to be decided.
func (s *Service) waiting(ctx context.Context, b *base, in GrantInput) ([]*request, error) {
	ids, err := waitingIDs(ctx, s.client, b, in.RequestIDs)
	if err != nil {
		return nil, err
	}
	var list []*request
	for i, id := range ids {
		path := fmt.Sprintf("input.requestIDs.%d", i)
		r, err := findRequest(ctx, s.client, path, id, nil)
		if err == nil && in.RequestIDs != nil {
			err = r.waits(path)
		}
		if err != nil {
			return nil, err
		}
		if _, err := r.place(b); err == nil {
			list = append(list, r)
		} else if in.RequestIDs != nil { // the others are of another year
			return nil, err
		}
	}
	if in.RequestIDs != nil && len(in.RequestIDs) == 0 {
		return nil, fault.At(fault.BadInput, "input.requestIDs", "name at least one request, or leave requestIDs out for all that wait")
	}
	if len(list) == 0 {
		return nil, fault.At(fault.Precondition, "input.requestIDs", "no request waits for a decision")
	}
	if len(list) > mostRequests {
		return nil, fault.At(fault.TooLarge, "input.requestIDs", "%d requests at once: decide at most %d together", len(list), mostRequests)
	}
	for i, r := range list {
		if err := s.mentorAgreed(ctx, r, in.WithoutMentor); err != nil {
			if in.RequestIDs == nil {
				list[i] = nil
				continue
			}
			return nil, err
		}
	}
	list = slices.DeleteFunc(list, func(r *request) bool { return r == nil })
	if len(list) == 0 {
		return nil, fault.At(fault.Precondition, "input.requestIDs", "every request waits for the word of a mentor: wait for it, or decide with withoutMentor: true")
	}
	return list, nil
}

// waitingIDs are those that are named, or all of the schedule's year.
func waitingIDs(ctx context.Context, tx *ent.Client, b *base, named []string) ([]string, error) {
	if named != nil {
		for i, id := range named {
			if slices.Contains(named[:i], id) {
				return nil, fault.At(fault.BadInput, fmt.Sprintf("input.requestIDs.%d", i), "the request is named twice")
			}
		}
		return named, nil
	}
	people, err := tx.Enrollment.Query().Where(enrollment.AcademicYearID(b.stored.AcademicYearID), enrollment.ArchivedAtIsNil()).IDs(ctx)
	if err != nil {
		return nil, err
	}
	electives, err := tx.ElectiveRequest.Query().Where(electiverequest.EnrollmentIDIn(people...), electiverequest.StateEQ(electiverequest.StateSUBMITTED), electiverequest.ArchivedAtIsNil()).
		Order(electiverequest.ByID()).IDs(ctx)
	if err != nil {
		return nil, err
	}
	stays, err := tx.OffsiteRequest.Query().Where(offsiterequest.EnrollmentIDIn(people...), offsiterequest.StateEQ(offsiterequest.StateSUBMITTED), offsiterequest.ArchivedAtIsNil()).
		Order(offsiterequest.ByID()).IDs(ctx)
	return append(electives, stays...), err
}

// byFairness orders requests: whose fellow has the fewest points per block comes first, then who asked first.
func (b *base) byFairness(list []*request) map[string]*big.Rat {
	points := map[string]*big.Rat{}
	for _, f := range b.sheet.Accounted().Fellows {
		points[f.EnrollmentID] = exact(f.PerBlock.Exact)
	}
	for _, r := range list {
		if points[r.enrollmentID] == nil {
			points[r.enrollmentID] = new(big.Rat)
		}
	}
	slices.SortStableFunc(list, func(x, y *request) int {
		return cmp.Or(points[x.enrollmentID].Cmp(points[y.enrollmentID]), cmp.Compare(x.created, y.created), cmp.Compare(x.id, y.id))
	})
	return points
}

// A search looks for the largest set of requests that come true together, and of equally many for
// those who come first. One request can make room for another, so that a set which does not come
// true says nothing of larger ones: every set that could be better is asked about, until a limit
// ends it.
type search struct {
	s     *Service
	b     *base
	list  []*request
	until time.Time

	tries  int
	cut    bool // a limit ended it
	known  map[string]*found
	clash  []contradiction
	best   *found
	chosen []int
	why    []string // why a request could not join
}

// A contradiction is a set of requests of which two want the same cell, or one wants a cell that
// stays as it is: nothing makes room for that, so that no larger set comes true either.
type contradiction struct {
	set []int
	f   *found
}

// run begins with those who come first, one after the other as they fit, and then asks about all
// sets that are better than what that gave, the largest first.
func (q *search) run(ctx context.Context) error {
	for i := range q.list {
		with := append(slices.Clone(q.chosen), i)
		f, err := q.come(ctx, with)
		if err != nil {
			return err
		}
		switch {
		case f == nil:
		case f.schedule != nil:
			q.best, q.chosen = f, with
		default:
			q.why[i] = f.answer.Sentence
		}
	}
	first := q.chosen
	for size := len(q.list); size >= max(1, len(first)); size-- {
		done := false
		err := each(len(q.list), size, func(set []int) (bool, error) {
			if size == len(first) && slices.Compare(set, first) >= 0 {
				return false, nil
			}
			f, err := q.come(ctx, set)
			if err != nil || f == nil {
				return false, err
			}
			if done = f.schedule != nil; done {
				q.best, q.chosen = f, slices.Clone(set)
			}
			return !done, nil
		})
		if done || q.cut || err != nil {
			return err
		}
	}
	return nil
}

// each calls f for the sets of size out of n, those of the first ones first, until it returns false.
func each(n, size int, f func(set []int) (bool, error)) error {
	var set []int
	var rec func(from int) (bool, error)
	rec = func(from int) (bool, error) {
		if len(set) == size {
			return f(set)
		}
		for i := from; i <= n-(size-len(set)); i++ {
			set = append(set, i)
			more, err := rec(i + 1)
			set = set[:len(set)-1]
			if !more || err != nil {
				return false, err
			}
		}
		return true, nil
	}
	_, err := rec(0)
	return err
}

// come asks whether some requests come true together; nil: a limit ended the search.
func (q *search) come(ctx context.Context, set []int) (*found, error) {
	key := fmt.Sprint(set)
	if f := q.known[key]; f != nil {
		return f, nil
	}
	for _, c := range q.clash {
		if !slices.ContainsFunc(c.set, func(i int) bool { return !slices.Contains(set, i) }) {
			return c.f, nil
		}
	}
	if q.tries >= mostTries || time.Now().After(q.until) {
		q.cut = true
		return nil, nil
	}
	q.tries++
	f, err := q.together(ctx, set)
	if err != nil {
		return nil, err
	}
	q.cut = q.cut || f.schedule == nil && !f.answer.Proved
	if len(f.world.clash) > 0 {
		q.clash = append(q.clash, contradiction{slices.Clone(set), f})
	}
	q.known[key] = f
	return f, nil
}

func (q *search) together(ctx context.Context, taken []int) (*found, error) {
	var list []*request
	for _, i := range taken {
		list = append(list, q.list[i])
	}
	left := int(max(time.Until(q.until), 50*time.Millisecond) / time.Millisecond)
	return q.s.making(ctx, q.b, list, min(left, usualLimit))
}

func (q *search) told(points map[string]*big.Rat) *Granted {
	out := &Granted{Proved: !q.cut, Outcomes: make([]Outcome, len(q.list))}
	if q.best != nil {
		out.Answer = q.best.answer
	}
	for i, r := range q.list {
		o := Outcome{RequestID: r.id, EnrollmentID: r.enrollmentID, Granted: slices.Contains(q.chosen, i), PerBlock: points[r.enrollmentID].RatString()}
		switch {
		case o.Granted:
			o.Sentence = r.says(q.b) + " can be granted."
		case q.why[i] != "":
			o.Sentence = r.says(q.b) + " cannot be granted with the others. " + q.why[i]
		default:
			o.Sentence = r.says(q.b) + " was not tried in time."
		}
		out.Outcomes[i] = o
	}
	return out
}

// civilDay is today where a program is.
func (s *Service) civilDay(ctx context.Context, tx *ent.Tx, programID string) (civil.Date, error) {
	p, err := tx.Program.Get(access.System(ctx), programID)
	if err != nil {
		return civil.Date{}, err
	}
	zone, err := time.LoadLocation(p.TimeZone)
	if err != nil {
		zone = time.UTC
	}
	return civil.Of(s.programs.Now().In(zone)), nil
}

// directs reports whether whoever acts directs a program.
func directs(ctx context.Context, programID string) bool {
	v, ok := access.From(ctx)
	return ok && v.Directs(programID)
}
