package main

import (
	"context"
	"errors"
	"io"
	"mime/quotedprintable"
	"net"
	"net/http"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-smtp"
	"github.com/jackc/pgx/v5"

	"regieroute/server/casework"
	"regieroute/server/demo"
	"regieroute/server/postgres"
	"regieroute/server/postgres/postgrestest"
)

// postOffice is a real mail server on this machine that keeps what it gets; it can
// be out of order.
type postOffice struct {
	mutex sync.Mutex
	mails []string // as they came, with what was quoted put back
	out   error
}

func (o *postOffice) NewSession(*smtp.Conn) (smtp.Session, error) { return letter{o}, nil }

type letter struct{ office *postOffice }

func (letter) Reset()                               {}
func (letter) Logout() error                        { return nil }
func (letter) Mail(string, *smtp.MailOptions) error { return nil }
func (l letter) Rcpt(string, *smtp.RcptOptions) error {
	l.office.mutex.Lock()
	defer l.office.mutex.Unlock()
	return l.office.out
}

func (l letter) Data(r io.Reader) error {
	text, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	head, body, _ := strings.Cut(string(text), "\r\n\r\n")
	plain, err := io.ReadAll(quotedprintable.NewReader(strings.NewReader(body)))
	l.office.mutex.Lock()
	defer l.office.mutex.Unlock()
	l.office.mails = append(l.office.mails, head+"\n\n"+strings.ReplaceAll(string(plain), "\r\n", "\n"))
	return err
}

// says gives what came to an address.
func (o *postOffice) says(to string) []string {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	found := []string{}
	for _, mail := range o.mails {
		if strings.Contains(mail, "\r\nTo: <"+to+">\r\n") {
			found = append(found, mail)
		}
	}
	return found
}

type silent struct{}

func (silent) Printf(string, ...any) {}
func (silent) Println(...any)        {}

// withMail gives a program a mail server.
func withMail(t *testing.T, p *Program) *postOffice {
	t.Helper()
	office := &postOffice{}
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	server := smtp.NewServer(office)
	server.Domain, server.ErrorLog = "localhost", silent{}
	go func() { _ = server.Serve(listener) }()
	t.Cleanup(func() { _ = server.Close() })
	address, _ := listener.Addr().(*net.TCPAddr)
	p.Config.MailHost, p.Config.MailPort, p.Config.MailFrom = "127.0.0.1", address.Port, "regieroute@example.org"
	return office
}

var linkInMail = regexp.MustCompile(`http\S+/link#(\S+)`)

// aMailTown is a program with a mail server and a town in which everybody wants mail.
func aMailTown(t *testing.T, url string, began time.Time) (*Program, demo.Town, *postOffice) {
	t.Helper()
	p := aProgram(t)
	p.Config.DatabaseURL = postgrestest.LoginURL(t, url)
	office := withMail(t, p)
	now, turned := began, sync.Mutex{}
	p.Now = func() time.Time {
		turned.Lock()
		defer turned.Unlock()
		return now
	}
	started(t, p)
	town, err := filled(t.Context(), p.storage.db, demo.TownName, began)
	if err != nil {
		t.Fatal(err)
	}
	for _, player := range town.Players {
		choice := casework.MailChoice{When: casework.MailSoon, Address: "player@example.org"}
		if _, err := p.cases.ChooseMail(t.Context(), town.Actor(player.Part), choice); err != nil {
			t.Fatal(err)
		}
	}
	turned.Lock()
	now = began.AddDate(0, 0, 1)
	turned.Unlock()
	return p, town, office
}

func (p *Program) mailsOut(t *testing.T, region casework.ID) {
	t.Helper()
	if _, err := p.sendMail(t.Context(), postgres.NewStore(p.storage.db), region); err != nil {
		t.Fatal(err)
	}
}

// wordsOfHouseholds gives every text and every number of the tables that hold rows
// of files, but the codes and the names of organisations, the town and who works.
func wordsOfHouseholds(t *testing.T, url string) map[string]string {
	t.Helper()
	connection, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = connection.Close(context.Background()) }()
	rows, err := connection.Query(t.Context(), `SELECT p.tablename || '.' || c.column_name,
		format('SELECT DISTINCT %I::text FROM %I WHERE length(%I::text) > 3', c.column_name, p.tablename, c.column_name)
		FROM pg_policies p JOIN information_schema.columns c ON c.table_name = p.tablename AND c.data_type IN ('text', 'uuid')
		WHERE p.policyname = 'readers' AND c.column_name NOT IN ('region_id', 'organisation_id', 'person_id')`)
	if err != nil {
		t.Fatal(err)
	}
	queries := map[string]string{}
	var of, query string
	if _, err := pgx.ForEachRow(rows, []any{&of, &query}, func() error { queries[of] = query; return nil }); err != nil {
		t.Fatal(err)
	}
	words := map[string]string{}
	code := regexp.MustCompile(`^[A-Z_]+$`)
	for of, query := range queries {
		rows, err := connection.Query(t.Context(), query)
		if err != nil {
			t.Fatal(err)
		}
		var word string
		if _, err := pgx.ForEachRow(rows, []any{&word}, func() error {
			if !code.MatchString(word) {
				words[word] = of
			}
			return nil
		}); err != nil {
			t.Fatal(err)
		}
	}
	return words
}

// No word of any household stands in any mail: not in mail about what is new, not in
// one with a link. What a mail has is counted on the fingers: the canaries are all
// that the files hold.
func TestNoMailHoldsAWordOfAHousehold(t *testing.T) {
	t.Parallel()
	url := postgrestest.OwnerURL(t)
	p, town, office := aMailTown(t, url, deskNow)
	bo := town.Actor("beheerder")
	rent := town.Actor("huurmedewerker")
	invite := casework.InviteAccount{ID: casework.NewID(p.Now()), Name: "Kim Voorbeeld", SignInName: "kim", Organisation: rent.Organisation, Roles: []casework.PersonRole{casework.RentOfficer}}
	if _, err := p.cases.InviteByMail(t.Context(), bo, invite, "kim@example.org"); err != nil {
		t.Fatal(err)
	}
	if _, err := p.cases.MailLink(t.Context(), bo, casework.ChangeAccount{ID: casework.NewID(p.Now()), Account: rent.Person}, "rent@example.org"); err != nil {
		t.Fatal(err)
	}
	p.mailsOut(t, town.Region.ID)
	if len(office.says("player@example.org")) < 3 || len(office.says("kim@example.org")) != 1 || len(office.says("rent@example.org")) != 1 {
		t.Fatalf("got %d mails: %q", len(office.mails), office.mails)
	}
	words := wordsOfHouseholds(t, url)
	for _, must := range []string{"households.name", "households.street", "residents.name"} {
		found := false
		for _, of := range words {
			found = found || of == must
		}
		if !found {
			t.Errorf("nothing of %s was looked for", must)
		}
	}
	known := map[string]bool{town.Region.Name: true}
	for _, player := range town.Players {
		known[player.Organisation.Name], known[player.Person.Name] = true, true
	}
	for _, mail := range office.mails {
		read := linkInMail.ReplaceAllString(mail, "LINK")
		for word, of := range words {
			if strings.Contains(read, word) && !known[word] && !strings.Contains(town.Region.Name, word) {
				t.Errorf("%q of %s stands in %q", word, of, mail)
			}
		}
		if strings.Contains(read, "Kim Voorbeeld") || strings.Contains(read, rent.Person.String()) {
			t.Errorf("its reader is named in %q", mail)
		}
		if !strings.Contains(mail, "Oefenregio: ") || !strings.Contains(mail, "Dit is een oefenregio: alles is verzonnen.") {
			t.Errorf("a mail of an exercise region does not say so: %q", mail)
		}
	}
	mail := office.says("kim@example.org")[0]
	for _, want := range []string{"Bo Voorbeeld van Regieteam Voorbeeldstad nodigt u uit", "U werkt daar voor Woonstede Voorbeeld.", "tot 9 december 2026, 10.00 uur"} {
		if !strings.Contains(mail, want) {
			t.Errorf("%q is not in %q", want, mail)
		}
	}
	link := linkInMail.FindStringSubmatch(mail)
	if link == nil || !strings.HasPrefix(link[0], p.URL()) {
		t.Fatalf("no link in %q", mail)
	}
	for _, status := range []int{http.StatusOK, http.StatusUnauthorized} { // once
		if got := ask(t, http.MethodPost, p.URL()+"/session/link", `{"token":"`+link[1]+`"}`, "Content-Type", "application/json"); got.status != status {
			t.Errorf("the link: got %d %s, want %d", got.status, got.body, status)
		}
	}
}

// An invitation waits in the database: a program that is started again sends it,
// once, and the mail server may be out of order meanwhile. Without a mail server
// nothing is offered and nothing goes.
func TestAnInvitationOutlivesARestart(t *testing.T) {
	t.Parallel()
	url := postgrestest.OwnerURL(t)
	p, town, office := aMailTown(t, url, deskNow)
	office.mutex.Lock()
	office.out = &smtp.SMTPError{Code: 451, Message: "kim@example.org: later"}
	office.mutex.Unlock()
	bo := town.Actor("beheerder")
	invite := casework.InviteAccount{
		ID: casework.NewID(p.Now()), Name: "Kim Voorbeeld", SignInName: "kim", Organisation: town.Actor("huurmedewerker").Organisation, Roles: []casework.PersonRole{casework.RentOfficer},
	}
	if _, err := p.cases.InviteByMail(t.Context(), bo, invite, "kim@example.org"); err != nil {
		t.Fatal(err)
	}
	p.mailsOut(t, town.Region.ID)
	if !p.cases.MailsLinks(bo) {
		t.Error("a program with a mail server does not offer to mail")
	}
	if err := p.Close(); err != nil {
		t.Fatal(err)
	}
	deaf := aProgram(t)
	deaf.Config.DatabaseURL, deaf.Now = p.Config.DatabaseURL, p.Now
	started(t, deaf)
	refusal, is := errors.AsType[*casework.Error](func() error {
		_, err := deaf.cases.MailLink(t.Context(), bo, casework.ChangeAccount{}, "kim@example.org")
		return err
	}())
	if deaf.cases.MailsLinks(bo) || !is || refusal.Message != "Er is geen mailserver ingesteld." {
		t.Errorf("without a mail server: got %v", refusal)
	}
	office.mutex.Lock()
	office.out = nil
	office.mutex.Unlock()
	for range 2 {
		again := aProgram(t)
		again.Config = p.Config
		again.Now = func() time.Time { return p.Now().Add(2 * time.Minute) }
		started(t, again)
		again.mailsOut(t, town.Region.ID)
	}
	if got := office.says("kim@example.org"); len(got) != 1 {
		t.Errorf("got %d mails, want one", len(got))
	}
}

// Links are mailed from the command line as well; the program that runs sends them.
func TestLinksAreMailedFromTheCommandLine(t *testing.T) {
	t.Parallel()
	url := postgrestest.OwnerURL(t)
	p, town, office := aMailTown(t, url, time.Now()) // commands go by the clock; the program is a day ahead
	on := []string{"--database-url", p.Config.DatabaseURL, "--database-owner-url", url}
	for _, step := range []struct {
		want string
		line []string
	}{
		{"Kim Voorbeeld gets a mail", []string{"user", "add", "Kim Voorbeeld", "--sign-in", "kim", "--organisation", "Woonstede Voorbeeld", "--role", "RENT_OFFICER", "--mail", "kim@example.org"}},
		{"kim                   WAITING", []string{"user", "mailed"}},
		{"has no link any more", []string{"user", "withdraw", "kim"}},
		{"kim                   WITHDRAWN", []string{"user", "mailed"}},
		{"Kim Voorbeeld gets a mail", []string{"user", "link", "kim", "--mail", "kim@example.org", "--valid", "2h"}},
	} {
		printed, err := runCommand(t, append(step.line, on...)...)
		if err != nil || !strings.Contains(printed, step.want) || strings.Contains(printed, "/link#") {
			t.Errorf("%v: got %q, %v; want %q", step.line, printed, err, step.want)
		}
	}
	for want, wrong := range map[string][]string{
		"--mail is the address":     {"user", "link", "kim", "--mail", "Kim <kim@example.org>"},
		"for a minute to thirty":    {"user", "link", "kim", "--mail", "kim@example.org", "--valid", "900h"},
		"a minute to thirty days":   {"user", "add", "Sam", "--sign-in", "sam", "--organisation", "Woonstede Voorbeeld", "--role", "RENT_OFFICER", "--mail", "sam@example.org", "--valid", "1s"},
		"nobody in Voorbeeldstad s": {"user", "withdraw", "niemand"},
	} {
		if printed, err := runCommand(t, append(wrong, on...)...); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v: got %q, %v; want %q", wrong, printed, err, want)
		}
	}
	p.mailsOut(t, town.Region.ID)
	if got := office.says("kim@example.org"); len(got) != 1 || !strings.Contains(got[0], "De beheerder van Regieroute stuurt u een nieuwe link") {
		t.Errorf("got %q, want one mail of who keeps the server", got)
	}
}
