package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"regieroute/server/casework"
	"regieroute/server/demo"
	"regieroute/server/postgres/postgrestest"
	"regieroute/server/postgres/releasebook"
	"regieroute/server/releasedesk"
)

// press makes small releases, as a test wants them.
type press struct {
	content []byte                                 // of data.csv
	before  func(ctx context.Context, n int) error // before the last byte; n is which making this is
	makings int
	tables  []casework.PublishedTable // of a publication
}

func (p *press) make(ctx context.Context, work releasedesk.Work, to releasedesk.Sink, progress func(done, total int64)) (releasebook.Made, error) {
	p.makings++
	files := []casework.ReleaseFile{}
	for _, one := range []struct {
		name, kind string
		content    []byte
	}{{"data.csv", "text/csv; charset=utf-8", p.content}, {"datapackage.json", "application/json", []byte(`{"kind":"` + string(work.Order.Kind) + `"}`)}} {
		file, err := to.Create(one.name, one.kind)
		if err != nil {
			return releasebook.Made{}, err
		}
		if _, err := file.Write(one.content); err != nil {
			return releasebook.Made{}, err
		}
		progress(int64(len(files)+1), 2)
		if p.before != nil && len(files) == 0 {
			if err := p.before(ctx, p.makings); err != nil {
				return releasebook.Made{}, err
			}
		}
		if err := file.Close(); err != nil {
			return releasebook.Made{}, err
		}
		hash := sha256.Sum256(one.content)
		files = append(files, casework.ReleaseFile{Name: one.name, MediaType: one.kind, Rows: 2, Bytes: int64(len(one.content)), SHA256: hex.EncodeToString(hash[:])})
	}
	report := casework.ReleaseReport{Suppressed: []casework.SuppressedCells{{Reason: casework.TooFew, Cells: 3}}}
	return releasebook.Made{Files: files, Report: report, Published: []byte(`{"n":` + strconv.Itoa(p.makings) + `}`), Tables: p.tables}, nil
}

// longContent takes three pieces.
func longContent() []byte {
	return bytes.Repeat([]byte("0123456789abcdef\n"), (2*releasebook.ChunkBytes+releasebook.ChunkBytes/2)/17)
}

// releasing is a program with a town that makes releases.
type releasing struct {
	*Program
	town  demo.Town
	owner string // of the database, whom no fence holds back
}

func aReleaseDesk(t *testing.T, work *press) releasing {
	t.Helper()
	p, owner := aProgram(t), postgrestest.OwnerURL(t)
	p.Config.DatabaseURL = postgrestest.LoginURL(t, owner)
	p.Now = func() time.Time { return deskNow }
	p.making = work.make
	p.Log = slog.New(slog.NewTextHandler(t.Output(), nil))
	p = started(t, p)
	town, err := demo.Found(t.Context(), p.storage.db.Directory("demo"), p.Now())
	if err != nil {
		t.Fatal(err)
	}
	return releasing{p, town, owner}
}

func (r releasing) asks(t *testing.T, part string, order casework.ReleaseOrder) casework.Release {
	t.Helper()
	asked, err := r.cases.AskForRelease(t.Context(), r.town.Actor(part), order)
	if err != nil {
		t.Fatal(err)
	}
	return asked
}

// aPublication is of the last whole quarter.
func aPublication() casework.ReleaseOrder {
	return casework.ReleaseOrder{
		ID: casework.NewID(deskNow), Kind: casework.PublicationRelease, Formats: []casework.ReleaseFormat{casework.ReleaseCSV},
		Period: casework.MonthPeriod{From: "2026-07", To: "2026-09"},
	}
}

func ownData() casework.ReleaseOrder {
	return casework.ReleaseOrder{ID: casework.NewID(deskNow), Kind: casework.OwnDataRelease, Formats: []casework.ReleaseFormat{casework.ReleaseCSV}}
}

// becomes waits until a release is in a state.
func (r releasing) becomes(t *testing.T, part string, id casework.ID, wanted casework.ReleaseState) casework.Release {
	t.Helper()
	for deadline := time.Now().Add(30 * time.Second); ; {
		found, err := r.cases.Release(t.Context(), r.town.Actor(part), id)
		if err != nil || found == nil {
			t.Fatalf("got %v, %v", found, err)
		}
		if found.State == wanted {
			return *found
		}
		if time.Now().After(deadline) {
			t.Fatalf("still %s, %d of %d: %+v", found.State, found.Done, found.Total, found.Refusal)
		}
		select {
		case <-t.Context().Done():
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// takes asks for a file over HTTP as somebody who signed in.
func (s *somebodyAt) takes(path string, headers ...string) answer {
	s.t.Helper()
	request, err := http.NewRequestWithContext(s.t.Context(), http.MethodGet, s.program.URL()+path, http.NoBody)
	if err != nil {
		s.t.Fatal(err)
	}
	for i := 0; i < len(headers); i += 2 {
		request.Header.Set(headers[i], headers[i+1])
	}
	for _, cookie := range s.cookies {
		request.AddCookie(cookie)
	}
	response, err := s.client.Do(request)
	if err != nil {
		s.t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		s.t.Fatal(err)
	}
	return answer{response.StatusCode, response.Header, string(text)}
}

func (r releasing) count(t *testing.T, query string) string {
	t.Helper()
	connection, err := pgx.Connect(t.Context(), r.owner)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = connection.Close(context.WithoutCancel(t.Context())) }()
	var found string
	if err := connection.QueryRow(t.Context(), query).Scan(&found); err != nil {
		t.Fatal(err)
	}
	return found
}

// A download that was cut goes on where it was: the parts are the same bytes as the
// whole, whoever took what is written down, and nothing is kept on the way.
func TestAReleaseIsTakenWholeAndInParts(t *testing.T) {
	t.Parallel()
	r := aReleaseDesk(t, &press{content: longContent()})
	who := r.entersAt(t, r.town, "beheerder", deskNow)
	order := aPublication()
	asked := r.asks(t, "beheerder", order)
	if again := r.asks(t, "beheerder", order); again.ID() != asked.ID() {
		t.Error("asking twice made two")
	}
	done := r.becomes(t, "beheerder", order.ID, casework.ReleaseDone)
	if len(done.Files) != 2 || done.Done != 2 || !done.MayTake || done.MayCancel || done.Report.Suppressed[0].Cells != 3 {
		t.Errorf("got %+v", done)
	}
	path := "/releases/" + order.ID.String() + "/data.csv"
	whole := who.takes(path)
	tag := `"` + done.Files[0].SHA256 + `"`
	if whole.status != http.StatusOK || whole.body != string(longContent()) || whole.header.Get("ETag") != tag ||
		whole.header.Get("Cache-Control") != "no-store" || whole.header.Get("Content-Disposition") != "attachment; filename=data.csv" {
		t.Errorf("got %d, %d bytes, %v", whole.status, len(whole.body), whole.header)
	}
	size := len(whole.body)
	last := strconv.Itoa(size - 1)
	tests := []struct {
		name, header, condition string
		status                  int
		from, to                int // the bytes that are given
	}{
		{"the first ten", "bytes=0-9", "", 206, 0, 10},
		{"over the edge of a piece", "bytes=1048570-1048585", "", 206, 1048570, 1048586},
		{"on from where it was cut", "bytes=1500000-", tag, 206, 1500000, size},
		{"the last seven", "bytes=-7", "", 206, size - 7, size},
		{"further than the end", "bytes=" + last + "-99999999", "", 206, size - 1, size},
		{"behind the end", "bytes=" + strconv.Itoa(size) + "-", "", 416, 0, 0},
		{"of another version", "bytes=5-", `"other"`, 200, 0, size},
		{"several at once", "bytes=0-1,5-6", "", 200, 0, size},
		{"backwards", "bytes=9-3", "", 200, 0, size},
		{"no numbers", "bytes=a-b", "", 200, 0, size},
	}
	for _, test := range tests {
		headers := []string{"Range", test.header}
		if test.condition != "" {
			headers = append(headers, "If-Range", test.condition)
		}
		got := who.takes(path, headers...)
		if got.status != test.status || (test.to > 0 && got.body != whole.body[test.from:test.to]) {
			t.Errorf("%s: got %d and %d bytes (%s)", test.name, got.status, len(got.body), got.header.Get("Content-Range"))
		}
	}
	if got := who.takes(path, "If-None-Match", tag); got.status != http.StatusNotModified || got.body != "" {
		t.Errorf("what is here already: got %d", got.status)
	}
	listed := r.becomes(t, "beheerder", order.ID, casework.ReleaseDone)
	if listed.TakingCount != 10 || listed.Takings[len(listed.Takings)-1].ByName != "Bo Voorbeeld" {
		t.Errorf("takings: %d %+v", listed.TakingCount, listed.Takings)
	}
	seen := false
	for _, taking := range listed.Takings {
		seen = seen || taking.FirstByte == 1500000 && taking.LastByte == int64(size-1)
	}
	if !seen {
		t.Errorf("which bytes went on: %+v", listed.Takings)
	}
	if got := who.takes("/releases/" + order.ID.String() + "/other.csv"); got.status != http.StatusNotFound {
		t.Errorf("a file that is not there: got %d", got.status)
	}
	if got := ask(t, http.MethodGet, r.URL()+path, ""); got.status != http.StatusUnauthorized {
		t.Errorf("nobody: got %d", got.status)
	}
}

// Whoever sees a release, and takes it, follows from its kind; where people stand in
// it as themselves who asked takes it alone. Both fences say so.
func TestWhoSeesAndTakesARelease(t *testing.T) {
	t.Parallel()
	r := aReleaseDesk(t, &press{content: []byte("a,b\n")})
	publication, own := aPublication(), ownData()
	r.asks(t, "beheerder", publication)
	r.asks(t, "teamleider", own)
	r.becomes(t, "beheerder", publication.ID, casework.ReleaseDone)
	r.becomes(t, "teamleider", own.ID, casework.ReleaseDone)
	paths := map[string]string{"publication": "/releases/" + publication.ID.String() + "/data.csv", "own": "/releases/" + own.ID.String() + "/data.csv"}
	tests := []struct {
		part             string
		lists            int
		publication, own int
	}{
		{"beheerder", 1, 200, 404},
		{"voorzitter", 1, 200, 404},
		{"teamleider", 1, 404, 200},
		{"casemanager", 0, 404, 404},
		{"huurmedewerker", 0, 404, 404}, // of another organisation
		{"zorg", 0, 404, 404},
	}
	for _, test := range tests {
		who := r.entersAt(t, r.town, test.part, deskNow)
		page, err := r.cases.Releases(t.Context(), r.town.Actor(test.part), casework.PageRequest{First: 10})
		if err != nil || len(page.Edges) != test.lists {
			t.Errorf("%s lists %d, %v", test.part, len(page.Edges), err)
		}
		if a, b := who.takes(paths["publication"]).status, who.takes(paths["own"]).status; a != test.publication || b != test.own {
			t.Errorf("%s: got %d and %d, want %d and %d", test.part, a, b, test.publication, test.own)
		}
	}
	// A colleague who leads the team as well sees that it was made, and does not take it.
	colleague := r.town.Actor("casemanager")
	colleague.Roles = []casework.PersonRole{casework.TeamLead}
	seen, err := r.cases.Release(t.Context(), colleague, own.ID)
	if err != nil || seen == nil || seen.MayTake {
		t.Fatalf("got %+v, %v", seen, err)
	}
	if _, _, err := r.cases.ReleaseFileOf(t.Context(), colleague, own.ID, "data.csv"); codeOf(err) != casework.Forbidden {
		t.Errorf("a colleague: got %v", err)
	}
	// The second fence by itself: the bytes are not there for another person, nor the row for another organisation.
	bytes, err := r.releases.TakeRelease(t.Context(), colleague, own.ID, casework.ReleaseTaking{ID: casework.NewID(deskNow), File: "data.csv", At: deskNow})
	if bytes != nil || err != nil {
		t.Errorf("past the first fence a colleague got %v, %v", bytes, err)
	}
	for _, part := range []string{"huurmedewerker", "voorzitter"} {
		if found, err := r.releases.ReleaseOf(t.Context(), r.town.Actor(part), own.ID); found != nil || err != nil {
			t.Errorf("past the first fence %s got %v, %v", part, found, err)
		}
	}
	for _, part := range []string{"huurmedewerker", "casemanager", "voorzitter"} {
		if _, err := r.cases.AskForRelease(t.Context(), r.town.Actor(part), aPublication()); codeOf(err) != casework.Forbidden {
			t.Errorf("%s may not ask: got %v", part, err)
		}
	}
}

func waitFor(t *testing.T, reached <-chan struct{}) {
	t.Helper()
	select {
	case <-reached:
	case <-time.After(30 * time.Second):
		t.Fatal("nobody began to make it")
	}
}

func codeOf(err error) casework.Code {
	refusal, _ := errors.AsType[*casework.Error](err)
	if refusal == nil {
		return ""
	}
	return refusal.Code
}

// What a restart cuts off begins again: nothing of the first attempt is kept.
func TestAReleaseThatWasCutOffBeginsAgain(t *testing.T) {
	t.Parallel()
	reached := make(chan struct{})
	work := &press{content: longContent(), before: func(ctx context.Context, n int) error {
		if n > 1 {
			return nil
		}
		close(reached)
		<-ctx.Done()
		return ctx.Err()
	}}
	r := aReleaseDesk(t, work)
	order := aPublication()
	r.asks(t, "beheerder", order)
	waitFor(t, reached)
	if got := r.count(t, "SELECT count(*)::text FROM release_chunks"); got != "2" {
		t.Errorf("half-way there are %s pieces", got)
	}
	if err := r.Close(); err != nil {
		t.Fatal(err)
	}
	again := aProgram(t)
	again.Config.DatabaseURL, again.Now, again.making = r.Config.DatabaseURL, r.Now, work.make
	r.Program = started(t, again)
	done := r.becomes(t, "beheerder", order.ID, casework.ReleaseDone)
	if work.makings != 2 {
		t.Errorf("it was made %d times", work.makings)
	}
	if got := r.count(t, "SELECT count(*)::text FROM release_chunks"); got != "4" {
		t.Errorf("%s pieces are kept", got)
	}
	who := r.entersAt(t, r.town, "beheerder", deskNow)
	if got := who.takes("/releases/" + done.ID().String() + "/data.csv"); got.body != string(longContent()) {
		t.Errorf("got %d and %d bytes", got.status, len(got.body))
	}
}

func TestAReleaseIsCancelledRefusedOrFails(t *testing.T) {
	t.Parallel()
	reached, problem, breaks := make(chan struct{}), error(nil), false
	work := &press{content: longContent(), before: func(ctx context.Context, n int) error {
		if n == 1 {
			close(reached)
			<-ctx.Done()
			return ctx.Err()
		}
		if breaks {
			panic("Jan Kanarie, Dorpsstraat 1")
		}
		return problem
	}}
	r := aReleaseDesk(t, work)
	first := aPublication()
	r.asks(t, "beheerder", first)
	waitFor(t, reached)
	if got, err := r.cases.CancelRelease(t.Context(), r.town.Actor("beheerder"), first.ID); err != nil || got.State != casework.ReleaseCancelled {
		t.Errorf("got %+v, %v", got, err)
	}
	problem = &casework.Error{Code: casework.ReleaseRefused, Message: "Dit zou te veel vertellen."}
	second := aPublication()
	r.asks(t, "beheerder", second)
	if got := r.becomes(t, "beheerder", second.ID, casework.ReleaseNotMade); got.Refusal == nil || got.Refusal.Code != casework.ReleaseRefused || got.Refusal.Message != "Dit zou te veel vertellen." {
		t.Errorf("got %+v", got.Refusal)
	}
	problem = errors.New("Jan Kanarie, Dorpsstraat 1")
	third := aPublication()
	r.asks(t, "beheerder", third)
	failed := r.becomes(t, "beheerder", third.ID, casework.ReleaseFailed)
	if failed.Refusal == nil || strings.Contains(failed.Refusal.Message, "Kanarie") || work.makings != 5 {
		t.Errorf("after %d makings: %+v", work.makings, failed.Refusal)
	}
	breaks = true // a mistake in the program: the desk goes on
	fourth := aPublication()
	r.asks(t, "beheerder", fourth)
	if got := r.becomes(t, "beheerder", fourth.ID, casework.ReleaseFailed); got.Refusal == nil || strings.Contains(got.Refusal.Message, "Kanarie") || work.makings != 8 {
		t.Errorf("after %d makings: %+v", work.makings, got.Refusal)
	}
	if got := r.becomes(t, "beheerder", first.ID, casework.ReleaseCancelled); len(got.Files) != 0 {
		t.Errorf("files of what was cancelled: %+v", got.Files)
	}
	if _, err := r.releases.Expire(t.Context(), r.town.Region.ID, deskNow); err != nil {
		t.Fatal(err)
	}
	if got := r.count(t, "SELECT count(*)::text FROM release_chunks"); got != "0" {
		t.Errorf("%s pieces are kept of what is not done", got)
	}
	if got := r.count(t, "SELECT count(*)::text FROM releases WHERE refusal::text LIKE '%Kanarie%'"); got != "0" {
		t.Error("a name stands in the reason")
	}
}

// The time of a release is the region's; then its bytes are destroyed, and what it
// was stays known.
func TestAReleaseExpires(t *testing.T) {
	t.Parallel()
	r := aReleaseDesk(t, &press{content: []byte("a,b\n")})
	own := ownData()
	r.asks(t, "teamleider", own)
	done := r.becomes(t, "teamleider", own.ID, casework.ReleaseDone)
	if want := deskNow.AddDate(0, 0, 7); !done.ExpiresAt.Equal(want) {
		t.Errorf("expires %s, want %s", done.ExpiresAt, want)
	}
	who := r.entersAt(t, r.town, "teamleider", deskNow)
	path := "/releases/" + own.ID.String() + "/data.csv"
	if got := who.takes(path); got.status != http.StatusOK {
		t.Errorf("got %d", got.status)
	}
	at := done.ExpiresAt
	if gone, err := r.releases.Expire(t.Context(), r.town.Region.ID, at.Add(-time.Second)); gone != 0 || err != nil {
		t.Errorf("a second too early: %d, %v", gone, err)
	}
	if gone, err := r.releases.Expire(t.Context(), r.town.Region.ID, at); gone != 2 || err != nil {
		t.Errorf("got %d pieces, %v", gone, err)
	}
	if got := who.takes(path); got.status != http.StatusGone || !strings.Contains(got.body, "vernietigd") {
		t.Errorf("got %d %s", got.status, got.body)
	}
	if got := r.count(t, "SELECT count(*)::text FROM release_chunks"); got != "0" {
		t.Errorf("%s pieces are kept", got)
	}
	if got := r.becomes(t, "teamleider", own.ID, casework.ReleaseExpired); len(got.Files) != 2 || got.TakingCount != 1 || got.MayTake {
		t.Errorf("got %+v", got)
	}
}
