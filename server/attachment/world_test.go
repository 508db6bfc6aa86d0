package attachment_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"image"
	"image/color"
	"image/jpeg"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"strconv"
	"testing"
	"time"

	"regieroute/server/attachment"
	"regieroute/server/casework"
	"regieroute/server/embedded/pgtest"
	"regieroute/server/identity"
	"regieroute/server/postgres"
	"regieroute/server/postgres/postgrestest"
)

func TestMain(m *testing.M) { os.Exit(pgtest.Main(m)) }

var now = time.Date(2026, 12, 1, 9, 0, 0, 0, time.UTC)

// world is one region on a real PostgreSQL, spoken to over HTTP.
type world struct {
	db      *postgres.DB
	cases   *casework.Service
	region  casework.ID
	server  *httptest.Server
	callers map[casework.OrganisationRole]identity.Caller
	file    casework.ID
}

func aWorld(t testing.TB) *world {
	t.Helper()
	db := postgrestest.Open(t)
	region, private, err := identity.NewRegion("Voorbeeldstad", now)
	must(t, err)
	must(t, db.Directory("test").AddRegion(t.Context(), region, private, now))
	store := postgres.NewStore(db)
	w := &world{db: db, region: region.ID, callers: map[casework.OrganisationRole]identity.Caller{}}
	w.cases = casework.NewService(store, func() time.Time { return now }).ReadingLog(store).Uploading(store)
	for role, roles := range map[casework.OrganisationRole][]casework.PersonRole{
		casework.Landlord: {casework.RentOfficer}, casework.CaseTeam: {casework.CaseManagerRole, casework.TeamLead},
		casework.Care: {casework.Professional}, casework.RegieTeam: {casework.Chair}, casework.DebtAssistance: {casework.Professional},
	} {
		w.callers[role] = w.someone(t, role, roles)
	}
	handler := attachment.NewHandler(w.cases, slog.New(slog.DiscardHandler))
	w.server = httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		caller := w.callers[casework.OrganisationRole(r.Header.Get("X-As"))]
		handler.ServeHTTP(rw, r.WithContext(identity.WithCaller(r.Context(), caller)))
	}))
	t.Cleanup(w.server.Close)
	w.file = casework.NewID(now)
	address := casework.Address{Street: "Dijk", HouseNumber: "2", City: "Elders"}
	w.submit(t, casework.CaseTeam, w.file, casework.Command{RegisterHousehold: &casework.RegisterHousehold{Name: "Kaper", Address: address}}, casework.Applied)
	for _, role := range []casework.OrganisationRole{casework.Landlord, casework.Care, casework.RegieTeam, casework.DebtAssistance} {
		w.invite(t, role)
	}
	return w
}

func (w *world) someone(t testing.TB, role casework.OrganisationRole, roles []casework.PersonRole) identity.Caller {
	t.Helper()
	caller := identity.Caller{
		Person: identity.Person{ID: casework.NewID(now), Name: "Iemand"}, Organisation: identity.Organisation{ID: casework.NewID(now), Name: string(role), Kind: role},
		Roles: roles, Region: identity.Region{ID: w.region},
	}
	directory := w.db.Directory("test")
	must(t, directory.AddOrganisation(t.Context(), w.region, caller.Organisation, now))
	must(t, directory.AddPerson(t.Context(), w.region, identity.NewPerson{
		Person: caller.Person, SignInName: caller.Person.ID.String(), Organisation: caller.Organisation.ID, Roles: roles, At: now,
	}))
	return caller
}

func (w *world) invite(t testing.TB, role casework.OrganisationRole) {
	t.Helper()
	invitation := &casework.InviteOrganisation{
		Organisation: w.callers[role].Organisation.ID, Role: role, Purpose: "Meedoen.", LegalBasis: casework.PublicTask,
	}
	w.submit(t, casework.CaseTeam, w.file, casework.Command{InviteOrganisation: invitation}, casework.Applied)
}

// submit sends one operation and wants a status.
func (w *world) submit(t testing.TB, role casework.OrganisationRole, household casework.ID, command casework.Command, want casework.ReceiptStatus) casework.ID {
	t.Helper()
	content, err := json.Marshal(command)
	must(t, err)
	operation := casework.Operation{ID: casework.NewID(now), HouseholdID: household, RecordedAt: now, Command: command, Content: content, Hash: sha256.Sum256(content)}
	receipts, err := w.cases.Submit(t.Context(), w.callers[role].Actor(), []casework.Operation{operation})
	must(t, err)
	if len(receipts) != 1 || receipts[0].Status != want {
		t.Fatalf("got %+v, want %s", receipts, want)
	}
	return operation.ID
}

// announced says what a picture is.
func announced(content []byte, part casework.AttachmentPart) casework.NewAttachment {
	sum := sha256.Sum256(content)
	return casework.NewAttachment{
		ID: casework.NewID(now), Part: part, Kind: casework.Photo, ContentType: "image/jpeg", SizeBytes: int64(len(content)), SHA256: hex.EncodeToString(sum[:]),
	}
}

// visits reports a visit with a picture and gives the picture's id.
func (w *world) visits(t testing.TB, role casework.OrganisationRole, picture casework.NewAttachment, want casework.ReceiptStatus) casework.ID {
	t.Helper()
	visit := &casework.RecordVisit{On: "2026-12-01", Outcome: casework.Spoken, Summary: "Gesproken.", Attachments: []casework.NewAttachment{picture}}
	w.submit(t, role, w.file, casework.Command{RecordVisit: visit}, want)
	return picture.ID
}

// aPhoto is a JPEG of about so many bytes.
func aPhoto(t testing.TB, about int) []byte {
	t.Helper()
	side := 32
	for ; side*side < about; side *= 2 {
	}
	picture := image.NewRGBA(image.Rect(0, 0, side, side))
	for i := range picture.Pix {
		picture.Pix[i] = byte(i * i >> 3)
	}
	picture.Set(0, 0, color.RGBA{R: byte(about), A: 255})
	var text bytes.Buffer
	must(t, jpeg.Encode(&text, picture, &jpeg.Options{Quality: 95}))
	return text.Bytes()
}

type told struct {
	status int
	header http.Header
	body   []byte

	Offset  int64
	Length  int64
	Status  casework.AttachmentStatus
	Code    string
	Message string
}

func (w *world) ask(t testing.TB, role casework.OrganisationRole, method, path string, body io.Reader, header map[string]string) told {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, w.server.URL+path, body)
	must(t, err)
	request.Header.Set("X-As", string(role))
	for name, value := range header {
		request.Header.Set(name, value)
	}
	response, err := http.DefaultClient.Do(request)
	must(t, err)
	defer func() { _ = response.Body.Close() }()
	answer := told{status: response.StatusCode, header: response.Header}
	answer.body, err = io.ReadAll(response.Body)
	must(t, err)
	if response.Header.Get("Content-Type") == "application/json; charset=utf-8" {
		must(t, json.Unmarshal(answer.body, &answer))
	}
	return answer
}

func piece(offset int, content []byte) map[string]string {
	sum := sha256.Sum256(content)
	return map[string]string{
		"Content-Type": "application/octet-stream", "Upload-Offset": strconv.Itoa(offset),
		"Content-Digest": "sha-256=:" + base64.StdEncoding.EncodeToString(sum[:]) + ":",
	}
}

func (w *world) sends(t testing.TB, role casework.OrganisationRole, id casework.ID, offset int, content []byte) told {
	t.Helper()
	return w.ask(t, role, http.MethodPatch, "/uploads/"+id.String(), bytes.NewReader(content), piece(offset, content))
}

// sendsAll sends a whole picture.
func (w *world) sendsAll(t testing.TB, role casework.OrganisationRole, id casework.ID, content []byte) told {
	t.Helper()
	var last told
	for offset := 0; offset < len(content); offset += casework.MaxChunkBytes {
		last = w.sends(t, role, id, offset, content[offset:min(offset+casework.MaxChunkBytes, len(content))])
		if last.status != http.StatusOK {
			t.Fatalf("at %d: %d %s", offset, last.status, last.body)
		}
	}
	return last
}

func (w *world) sees(t testing.TB, role casework.OrganisationRole, id casework.ID) told {
	t.Helper()
	return w.ask(t, role, http.MethodGet, "/attachments/"+w.file.String()+"/"+id.String(), nil, nil)
}

// inFile gives a picture as an organisation sees it in the file.
func (w *world) inFile(t testing.TB, role casework.OrganisationRole, id casework.ID) (casework.Attachment, *casework.View) {
	t.Helper()
	view, err := w.cases.File(t.Context(), w.callers[role].Actor(), w.file)
	must(t, err)
	if view != nil {
		for _, one := range view.Attachments {
			if one.ID == id {
				return one, view
			}
		}
	}
	return casework.Attachment{}, view
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// reads is how often the file was read, by the access log.
func (w *world) reads(t testing.TB) int {
	t.Helper()
	seen, err := w.cases.WhoSaw(t.Context(), w.callers[casework.CaseTeam].Actor(), w.file)
	must(t, err)
	times := 0
	for _, one := range seen {
		if one.Event == casework.LogRead {
			times += one.Times
		}
	}
	return times
}
