package main

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"regieroute/server/casework"
	"regieroute/server/demo"
	"regieroute/server/identity"
	"regieroute/server/intake"
	"regieroute/server/intake/rentfiletest"
	"regieroute/server/rentdesk"
)

// deskNow is a morning at the desk.
var deskNow = time.Date(2026, 12, 1, 9, 0, 0, 0, time.UTC)

// rentDesk is a program with a town, and somebody at the desk of its association.
type rentDesk struct {
	*Program
	town    demo.Town
	officer *somebodyAt
}

func aRentDesk(t *testing.T) rentDesk {
	t.Helper()
	p := aProgram(t)
	p.Now = func() time.Time { return deskNow }
	p = started(t, p)
	town, err := demo.Found(t.Context(), p.storage.db.Directory("demo"), p.Now())
	if err != nil {
		t.Fatal(err)
	}
	return rentDesk{p, town, p.entersAt(t, town, "huurmedewerker", deskNow)}
}

// told is what the desk answers about a delivery.
type told struct {
	ID      string
	Status  intake.DeliveryStatus
	Name    string
	By      string
	SHA256  string
	Done    int
	Total   int
	Preview struct{ Tenancies, WrongLines, NewFiles, ChangedFiles, NewMonths, ChangedMonths, SameMonths, OlderMonths, Left, Quiet int }
	Report  struct{ Registered, Recorded, Known, Left, Quiet, NotTaken int }
}

func (d rentDesk) asks(t *testing.T, who *somebodyAt, method, path, body string, want int) told {
	t.Helper()
	got := who.send(method, path, body)
	if got.status != want {
		t.Fatalf("%s %s: got %d %s, want %d", method, path, got.status, got.body, want)
	}
	var delivery told
	if err := json.Unmarshal([]byte(got.body), &delivery); err != nil && want < 300 {
		t.Fatalf("%s %s: %v", method, path, err)
	}
	return delivery
}

type broughtTold struct {
	Delivery told
	Headings []string
	Columns  []struct{ Name, Heading string }
	Earlier  []told
}

func (d rentDesk) brings(t *testing.T, file string) broughtTold {
	t.Helper()
	got := d.officer.send(http.MethodPost, "/rent-files", file)
	var brought broughtTold
	if err := json.Unmarshal([]byte(got.body), &brought); err != nil || got.status != http.StatusCreated {
		t.Fatalf("got %d %s", got.status, got.body)
	}
	return brought
}

func (d rentDesk) looks(t *testing.T, id, choice string) told {
	t.Helper()
	return d.asks(t, d.officer, http.MethodPost, "/rent-files/"+id+"/preview", choice, http.StatusOK)
}

// waits until a delivery has ended.
func (d rentDesk) waits(t *testing.T, id string) told {
	t.Helper()
	for deadline := time.Now().Add(30 * time.Second); ; {
		delivery := d.asks(t, d.officer, http.MethodGet, "/rent-files/"+id, "", http.StatusOK)
		if delivery.Status == intake.Done || delivery.Status == intake.Stopped || delivery.Status == intake.Failed {
			return delivery
		}
		if time.Now().After(deadline) {
			t.Fatalf("still %s: %d of %d", delivery.Status, delivery.Done, delivery.Total)
		}
		select {
		case <-t.Context().Done():
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// takesIn brings a file, looks and starts it, until it is in.
func (d rentDesk) takesIn(t *testing.T, file, choice string) (seen, done told) {
	t.Helper()
	id := d.brings(t, file).Delivery.ID
	seen = d.looks(t, id, choice)
	d.asks(t, d.officer, http.MethodPost, "/rent-files/"+id+"/start", "", http.StatusOK)
	return seen, d.waits(t, id)
}

const books = `{"asOf":"2026-12-01"}`

func aRentFile(t *testing.T, tenancies, months int) string {
	t.Helper()
	var file bytes.Buffer
	if err := rentfiletest.GenerateRentFile(&file, tenancies, months, 7); err != nil {
		t.Fatal(err)
	}
	return file.String()
}

// An officer looks before anything is written, and what came of it is what was
// shown. The same file again changes nothing.
func TestARentFileIsLookedAtAndThenTakenIn(t *testing.T) {
	t.Parallel()
	desk := aRentDesk(t)
	file := aRentFile(t, 60, 2) + "HO-1;te weinig kolommen\r\n"
	brought := desk.brings(t, file)
	if brought.Columns[0].Heading != "Overeenkomstnummer" || len(brought.Headings) != 17 || brought.Delivery.Status != intake.Delivered {
		t.Errorf("got %+v", brought)
	}
	desk.asks(t, desk.officer, http.MethodPost, "/rent-files/"+brought.Delivery.ID+"/start", "", http.StatusConflict) // not looked at yet
	if again := desk.officer.send(http.MethodGet, "/rent-files/"+brought.Delivery.ID+"/columns", ""); !strings.Contains(again.body, `{"name":"Saldo","mandatory":true,"heading":"Saldo"}`) {
		t.Errorf("got %s", again.body)
	}
	seen := desk.looks(t, brought.Delivery.ID, books)
	if seen.Preview.NewFiles == 0 || seen.Preview.WrongLines != 1 || seen.Preview.Left == 0 || seen.Preview.ChangedMonths+seen.Preview.SameMonths != 0 {
		t.Errorf("got %+v", seen.Preview)
	}
	if files := desk.files(t); files != 0 {
		t.Errorf("looking made %d files", files)
	}
	desk.asks(t, desk.officer, http.MethodPost, "/rent-files/"+brought.Delivery.ID+"/start", "", http.StatusOK)
	done := desk.waits(t, brought.Delivery.ID)
	if done.Status != intake.Done || done.Report.Registered != seen.Preview.NewFiles || done.Report.Left != seen.Preview.Left || done.Done != done.Total || desk.files(t) != seen.Preview.NewFiles {
		t.Errorf("got %+v after %+v", done, seen.Preview)
	}

	again := desk.brings(t, file)
	if len(again.Earlier) != 1 || again.Earlier[0].ID != brought.Delivery.ID {
		t.Errorf("it was brought before: %+v", again.Earlier)
	}
	if seen := desk.looks(t, again.Delivery.ID, books); seen.Preview.NewFiles+seen.Preview.NewMonths+seen.Preview.ChangedMonths != 0 || seen.Preview.SameMonths == 0 {
		t.Errorf("the same file would change something: %+v", seen.Preview)
	}
	if _, done := desk.takesIn(t, file, books); done.Report.Registered+done.Report.Recorded != 0 {
		t.Errorf("the same file changed something: %+v", done.Report)
	}
	if older := desk.looks(t, again.Delivery.ID, `{"asOf":"2026-11-30"}`); older.Preview.SameMonths == 0 || older.Preview.ChangedMonths != 0 {
		t.Errorf("older books: %+v", older.Preview)
	}
	report := desk.officer.send(http.MethodGet, "/rent-files/"+brought.Delivery.ID+"/faults", "")
	if !strings.Contains(report.body, `122;;"";"Deze regel heeft te weinig kolommen."`) || report.header.Get("Content-Disposition") != `attachment; filename="foute-regels.csv"` {
		t.Errorf("got %s", report.body)
	}
}

// files is how many the officer sees.
func (d rentDesk) files(t *testing.T) int {
	t.Helper()
	found, err := d.cases.Files(t.Context(), d.town.Actor("huurmedewerker"), casework.Filter{}, casework.PageRequest{First: casework.MaxPage})
	if err != nil {
		t.Fatal(err)
	}
	return len(found.Edges)
}

// A changed amount is a changed month of the books, in the file as well.
func TestAChangedMonthIsSeenBefore(t *testing.T) {
	t.Parallel()
	desk := aRentDesk(t)
	line := func(paid, balance string) string {
		return rentfiletest.Header + "\nHO-1;R1;Anna Testers;;2;Proeflaan;1;;1234SS;Voorbeeldstad;;;2026-11;500,00;" + paid + ";" + balance + ";\n"
	}
	desk.takesIn(t, line("0,00", "500,00"), books)
	seen, done := desk.takesIn(t, line("100,00", "400,00"), books)
	if seen.Preview.ChangedMonths != 1 || seen.Preview.ChangedFiles != 1 || seen.Preview.NewFiles != 0 || done.Report.Recorded != 1 {
		t.Errorf("got %+v and %+v", seen.Preview, done.Report)
	}
}

// Columns with names of their own are chosen by hand once.
func TestAnAssociationsColumnsAreRemembered(t *testing.T) {
	t.Parallel()
	desk := aRentDesk(t)
	header := strings.Replace(strings.Replace(rentfiletest.Header, "Saldo", "Rood getal", 1), "Naam hoofdhuurder", "Wie", 1)
	file := func(number string) string {
		return header + "\n" + number + ";R" + number + ";Anna Testers;;2;Proeflaan;1;;1234SS;Voorbeeldstad;;;2026-11;500,00;0,00;500,00;\n"
	}
	id := desk.brings(t, file("1")).Delivery.ID
	refused := desk.officer.send(http.MethodPost, "/rent-files/"+id+"/preview", books)
	if refused.status != http.StatusUnprocessableEntity || !strings.Contains(refused.body, `"columns":["Naam hoofdhuurder","Saldo"]`) {
		t.Errorf("got %d %s", refused.status, refused.body)
	}
	twice := desk.officer.send(http.MethodPost, "/rent-files/"+id+"/preview", `{"asOf":"2026-12-01","columns":{"Saldo":"Wie","Naam hoofdhuurder":"Wie"}}`)
	if twice.status != http.StatusUnprocessableEntity || !strings.Contains(twice.body, "twee dingen") {
		t.Errorf("got %d %s", twice.status, twice.body)
	}
	choice := `{"asOf":"2026-12-01","columns":{"Saldo":"Rood getal","Naam hoofdhuurder":"Wie"}}`
	if _, done := desk.takesIn(t, file("1"), choice); done.Report.Registered != 1 {
		t.Errorf("got %+v", done)
	}
	next := desk.brings(t, file("2"))
	if next.Columns[2].Heading != "Wie" || next.Columns[15].Heading != "Rood getal" {
		t.Errorf("not remembered: %+v", next.Columns)
	}
}

// What stands in a file never gets into the history, and only the association
// itself sees that it was there.
func TestWhoSeesARentFile(t *testing.T) {
	t.Parallel()
	desk := aRentDesk(t)
	id := desk.brings(t, aRentFile(t, 5, 1)).Delivery.ID
	for _, part := range []string{"casemanager", "voorzitter", "beheerder"} {
		who := desk.entersAt(t, desk.town, part, deskNow)
		for _, request := range [][2]string{
			{http.MethodGet, "/rent-files"}, {http.MethodGet, "/rent-files/" + id}, {http.MethodPost, "/rent-files/" + id + "/start"},
			{http.MethodPost, "/rent-files/" + id + "/stop"}, {http.MethodGet, "/rent-files/" + id + "/faults"}, {http.MethodGet, "/rent-files/" + id + "/columns"}, {http.MethodPost, "/rent-files"},
			{http.MethodPut, "/rent-files/2026-12-01"},
		} {
			if got := who.send(request[0], request[1], "x"); got.status != http.StatusForbidden {
				t.Errorf("%s: %s %s gives %d", part, request[0], request[1], got.status)
			}
		}
	}
	nobody := &somebodyAt{t: t, program: desk.Program, client: http.DefaultClient}
	if got := nobody.send(http.MethodGet, "/rent-files/"+id, ""); got.status != http.StatusUnauthorized {
		t.Errorf("nobody gets %d", got.status)
	}
	// Of another association it is not there, also when the rules would let it through.
	other := desk.town.Actor("huurmedewerker")
	other.Organisation = casework.DerivedID("another")
	if _, err := desk.desk.Delivery(t.Context(), other, parsedID(t, id)); err == nil {
		t.Error("another association reads it")
	}
}

func parsedID(t *testing.T, text string) casework.ID {
	t.Helper()
	id, err := casework.ParseID(text)
	if err != nil {
		t.Fatal(err)
	}
	return id
}

// A server that stops lets go of the file, and the next one goes on where it was.
func TestTakingInGoesOnAfterARestart(t *testing.T) {
	t.Parallel()
	desk := aRentDesk(t)
	id := desk.brings(t, aRentFile(t, 1500, 1)).Delivery.ID
	seen := desk.looks(t, id, `{"asOf":"2026-12-01","arrearsOnly":false}`)
	desk.asks(t, desk.officer, http.MethodPost, "/rent-files/"+id+"/start", "", http.StatusOK)
	for desk.asks(t, desk.officer, http.MethodGet, "/rent-files/"+id, "", http.StatusOK).Done == 0 {
		select {
		case <-t.Context().Done():
		case <-time.After(time.Millisecond):
		}
	}
	if err := desk.Close(); err != nil {
		t.Fatal(err)
	}
	next := aProgram(t)
	next.Now, next.Config.DatabaseURL = desk.Now, desk.Config.DatabaseURL
	next = started(t, next)
	between, err := next.desk.Delivery(t.Context(), desk.town.Actor("huurmedewerker"), parsedID(t, id))
	if err != nil || between.DoneSo == 0 {
		t.Fatalf("it forgot how far it was: %+v %v", between, err)
	}
	again := rentDesk{next, desk.town, next.entersAt(t, desk.town, "huurmedewerker", deskNow)}
	done := again.waits(t, id)
	if done.Status != intake.Done || done.Report.Registered != seen.Preview.NewFiles || done.Report.Quiet != seen.Preview.Quiet {
		t.Errorf("got %+v, promised %+v", done, seen.Preview)
	}
}

// Stopping keeps what was taken in, and throws the rest away.
func TestTakingInIsStopped(t *testing.T) {
	t.Parallel()
	desk := aRentDesk(t)
	id := desk.brings(t, aRentFile(t, 3000, 1)).Delivery.ID
	desk.looks(t, id, books)
	desk.asks(t, desk.officer, http.MethodPost, "/rent-files/"+id+"/start", "", http.StatusOK)
	desk.asks(t, desk.officer, http.MethodPost, "/rent-files/"+id+"/stop", "", http.StatusOK)
	stopped := desk.waits(t, id)
	if stopped.Status != intake.Stopped || stopped.Done == stopped.Total {
		t.Errorf("got %s, %d of %d", stopped.Status, stopped.Done, stopped.Total)
	}
	if _, err := desk.desk.Store.Content(t.Context(), desk.town.Actor("huurmedewerker"), parsedID(t, id)); err == nil {
		t.Error("its content is still there")
	}
	desk.asks(t, desk.officer, http.MethodPost, "/rent-files/"+id+"/preview", books, http.StatusNotFound)
	desk.asks(t, desk.officer, http.MethodGet, "/rent-files/"+id+"/columns", "", http.StatusNotFound)
}

// A program brings the books of a day with a token that is for that alone.
func TestAProgramBringsARentFile(t *testing.T) {
	t.Parallel()
	desk := aRentDesk(t)
	bring := func(scope casework.Scope, path, file string) answer {
		return ask(t, http.MethodPut, desk.URL()+path, file, "Authorization", "Bearer "+desk.tokenOf(t, scope), "Content-Type", "text/csv", "Content-Disposition", `attachment; filename="november.csv"`)
	}
	file := aRentFile(t, 20, 1)
	if got := bring(casework.ScopeWrite, "/rent-files/2026-12-01", file); got.status != http.StatusForbidden {
		t.Errorf("with another scope: %d %s", got.status, got.body)
	}
	first := bring(casework.ScopeRent, "/rent-files/2026-12-01", file)
	var delivery told
	if err := json.Unmarshal([]byte(first.body), &delivery); err != nil || first.status != http.StatusAccepted || first.header.Get("Location") != "/rent-files/"+delivery.ID {
		t.Fatalf("got %d %s", first.status, first.body)
	}
	if done := desk.waits(t, delivery.ID); done.Status != intake.Done || done.Name != "november.csv" || !strings.HasPrefix(done.By, "Boekhouding") || done.Report.Registered == 0 {
		t.Errorf("got %+v", done)
	}
	if again := bring(casework.ScopeRent, "/rent-files/2026-12-01", file); again.status != http.StatusOK || !strings.Contains(again.body, delivery.ID) {
		t.Errorf("again: %d %s", again.status, again.body)
	}
	for name, wrong := range map[string][2]string{
		"no rent file":        {"/rent-files/2026-12-01", "naam;adres\nAnna;Proeflaan\n"},
		"nothing":             {"/rent-files/2026-12-01", ""},
		"books of next year":  {"/rent-files/2027-12-01", file + "\n"},
		"no day":              {"/rent-files/vandaag", file + "\n"},
		"books of long ago":   {"/rent-files/1999-12-01", file + "\n"},
		"a day that is not 1": {"/rent-files/2026-02-30", file + "\n"},
	} {
		if got := bring(casework.ScopeRent, wrong[0], wrong[1]); got.status != http.StatusUnprocessableEntity {
			t.Errorf("%s: %d %s", name, got.status, got.body)
		}
	}
}

// What is too large is refused before it is read.
func TestARentFileThatIsTooLarge(t *testing.T) {
	t.Parallel()
	officer := casework.Actor{Region: casework.DerivedID("r"), Organisation: casework.DerivedID("o"), Person: casework.DerivedID("p")}
	caller := identity.Caller{
		Person: identity.Person{ID: officer.Person}, Region: identity.Region{ID: officer.Region}, Roles: []casework.PersonRole{casework.RentOfficer},
		Organisation: identity.Organisation{ID: officer.Organisation, Kind: casework.Landlord},
	}
	for name, length := range map[string]int64{"as it says": intake.MaxDeliveryBytes + 1, "as it comes": -1} {
		request := httptest.NewRequestWithContext(identity.WithCaller(t.Context(), caller), http.MethodPost, "/rent-files", endlessly{})
		request.ContentLength = length
		got := httptest.NewRecorder()
		rentdesk.NewHandler(&intake.Desk{}, slog.New(slog.DiscardHandler)).ServeHTTP(got, request)
		if got.Code != http.StatusRequestEntityTooLarge || !strings.Contains(got.Body.String(), "32 MB") {
			t.Errorf("%s: %d %s", name, got.Code, got.Body)
		}
	}
}

// endlessly is a body without an end.
type endlessly struct{}

func (endlessly) Read(p []byte) (int, error) { return len(p), nil }
