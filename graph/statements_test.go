package graph

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/json"
	"flag"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/vektah/gqlparser/v2/ast"

	"regieroute/server/casework"
	"regieroute/server/identity"
	"regieroute/server/postgres/releasebook"
)

// tally counts the statements that reach PostgreSQL.
type tally struct {
	sync.Mutex
	statements []string
}

func (c *tally) count(statement string) {
	c.Lock()
	defer c.Unlock()
	if !strings.HasPrefix(statement, "SET ROLE") { // a connection more, whoever wants it
		c.statements = append(c.statements, statement)
	}
}

// taken gives what was counted since the last time.
func (c *tally) taken() []string {
	c.Lock()
	defer c.Unlock()
	taken := c.statements
	c.statements = nil
	return taken
}

func (c *tally) TraceQueryStart(ctx context.Context, _ *pgx.Conn, data pgx.TraceQueryStartData) context.Context {
	c.count(data.SQL)
	return ctx
}

func (*tally) TraceQueryEnd(context.Context, *pgx.Conn, pgx.TraceQueryEndData) {}

func (*tally) TraceBatchStart(ctx context.Context, _ *pgx.Conn, _ pgx.TraceBatchStartData) context.Context {
	return ctx
}

func (c *tally) TraceBatchQuery(_ context.Context, _ *pgx.Conn, data pgx.TraceBatchQueryData) {
	c.count(data.SQL)
}

func (*tally) TraceBatchEnd(context.Context, *pgx.Conn, pgx.TraceBatchEndData) {}

// listed is one list as it is asked, and how many things are on it at the least
// once there are many files.
type listed struct {
	field string // of Query
	role  casework.OrganisationRole
	query string // %s is the first file, %m the case manager
	many  int    // 0 is as many as there are files
}

const (
	fewFiles  = 2 // one, and one that looks like it
	manyFiles = 60
	ofAFile   = `household { id name phase protection residents { name } alerts { code } decisions { weighing } plans { status onTrack } steps { what } tenancies { arrearsCents } referrals { cause } }`
)

// everyList is every field of Query that gives a list, as programs ask it with
// what hangs on it. A new one that is not in it fails the test.
var everyList = []listed{
	{"alerts", casework.CaseTeam, `alerts(for: ME, first: 100) { edges { node { alert { code reason } ` + ofAFile + ` } } }`, 0},
	{"alerts", casework.RegieTeam, `alerts(for: ORGANISATION, first: 100) { edges { node { alert { code reason } ` + ofAFile + ` } } }`, 0},
	{"alerts", casework.CaseTeam, `alerts(for: HOUSEHOLD, household: "%s", first: 100) { edges { node { alert { code reason } ` + ofAFile + ` } } }`, 1},
	{"notifications", casework.CaseTeam, `notifications(first: 100) { edges { node { kind reason next at readAt ` + ofAFile + ` } } }`, 0},
	{"arrears", casework.Landlord, `arrears(first: 100) { edges { node { work { days contacts mustReport reportReason next alert { code } } ` + ofAFile + ` } } }`, 0},
	{"releases", casework.RegieTeam, `releases(first: 100) { edges { node { state files { sha256 } takings { byName } report { suppressed { cells } } } } }`, 0},
	{"researchProjects", casework.RegieTeam, `researchProjects { name begunByName endedByName }`, 0},
	{"team", casework.CaseTeam, `team { person name files protected urgent visits silent }`, 1},
	{"householdsBehind", casework.CaseTeam, `householdsBehind(cell: {measure: THREATS, period: {from: "2020-01", to: "2030-12"}}, first: 100) { erased edges { node { number sum ` + ofAFile + ` } } }`, 0},
	{"teamFiles", casework.CaseTeam, `teamFiles(filter: {caseManager: "%m"}, first: 100) { edges { node { protected urgent silent contactOn ` + ofAFile + ` } } }`, 0},
	{"households", casework.CaseTeam, `households(first: 100) { edges { node { id name phase protection residents { name } alerts { code } referrals { cause } decisions { plans { status } } visits { summary } contactAttempts { summary } } } }`, 0},
	{"referrals", casework.RegieTeam, `referrals(first: 100) { edges { node { cause status decisions { weighing plans { status } } ` + ofAFile + ` } } }`, 0},
	{"decisions", casework.RegieTeam, `decisions(first: 100) { edges { node { weighing plans { status missing { rule } } ` + ofAFile + ` } } }`, 0},
	{"plans", casework.CaseTeam, `plans(first: 100) { edges { node { status onTrack missing { rule } offTrack { rule } ` + ofAFile + ` } } }`, 0},
	{"quietTenancies", casework.Landlord, `quietTenancies(first: 100) { edges { node { number keepUntil } } }`, 0},
	{"tenancyCounts", casework.Landlord, `tenancyCounts { month tenancies }`, 2},
	{"paymentStatuses", casework.Care, `paymentStatuses(first: 100) { edges { node { consent { clientName } arrears { arrearsCents } } } }`, 0},
	{"sync", casework.CaseTeam, `sync(held: [], first: 100) { files { tag household { id name visits { summary } alerts { code } plans { status } } } more }`, 15}, // a page has an end in bytes too
	{"leftBehind", casework.CaseTeam, `leftBehind { why { code } operation { verb } }`, 0},
	{"possibleDuplicates", casework.RegieTeam, `possibleDuplicates(household: "%s") { reasons ` + ofAFile + ` }`, 20},
	{"history", casework.CaseTeam, `history(household: "%s") { verb by at }`, 0},
	{"meetings", casework.RegieTeam, `meetings { on agenda { note end ` + ofAFile + ` } attendance { organisation } }`, 0},
	{"agendaProposals", casework.RegieTeam, `agendaProposals(on: "2026-12-15", first: 100) { reason ` + ofAFile + ` }`, 0},
	{"costTables", casework.RegieTeam, `costTables { version lines { name } }`, 1},
	{"whoSaw", casework.CaseTeam, `whoSaw(household: "%s") { organisation person on }`, 2},
	{"devices", casework.CaseTeam, `devices { name state own users { personName organisationName } changes { act byName } unsent { operations } }`, 0},
	{"codeLists", casework.CaseTeam, `codeLists { name codes { code } }`, 60},
}

// isList says that a type is a list, or a page of one.
func isList(of *ast.Type) bool {
	return of.Elem != nil || strings.HasSuffix(of.NamedType, "Connection") || strings.HasSuffix(of.NamedType, "Page")
}

// Architecture §4: however many files there are, a list takes as many
// statements as it takes for a few.
func TestNoListAsksMoreOfMoreFiles(t *testing.T) {
	t.Parallel()
	counting := &tally{}
	w := aWorldTold(t, counting)
	w.leads(casework.CaseTeam, casework.TeamLead)
	asked := map[string]bool{
		"destructions":   true, // is of no file: one statement on one table
		"accessLogDays":  true, // is of no file: one statement on one table
		"accessLogCheck": true, // the same
		"programHealth":  true, // is of no file: four statements
		"accounts":       true, // of people, not of files: TestWhoSignsIn
		"accessTokens":   true, // of programs, not of files: one statement on their table
		"standIns":       true, // of no file: one statement
		"organisations":  true, // of no file: one statement
	}
	for _, list := range everyList {
		asked[list.field] = true
	}
	for _, field := range theSchema().Query.Fields {
		if isList(field.Type) && !strings.HasPrefix(field.Name, "__") && !asked[field.Name] {
			t.Errorf("nobody counted the statements of %s", field.Name)
		}
	}
	first, files := w.busyFile(0), manyFiles
	if testing.Short() {
		files = 25
	}
	for number := 1; number < fewFiles; number++ {
		w.busyFile(number)
	}
	of := func(list listed) (int, []string) {
		t.Helper()
		query := "{ " + strings.NewReplacer("%s", first.String(), "%m", w.actors[casework.CaseTeam].Person.String()).Replace(list.query) + " }"
		w.as(list.role).ask(query, nil) // prepared once
		counting.taken()
		got := w.as(list.role).ask(query, nil)
		if got.status != 200 || got.errors != nil {
			t.Fatalf("%s: %.500s", list.query, got.body)
		}
		return itemsOf(got.data[list.field]), counting.taken()
	}
	few := make([][]string, len(everyList))
	for i, list := range everyList {
		items, statements := of(list)
		if few[i] = statements; items == 0 {
			t.Errorf("%s as %s: nothing is on it", list.field, list.role)
		}
	}
	for number := fewFiles; number < files; number++ {
		w.busyFile(number)
	}
	for i, list := range everyList {
		items, statements := of(list)
		if want := cmp.Or(list.many, files); items < want {
			t.Errorf("%s as %s: %d things are on it, want %d", list.field, list.role, items, want)
		}
		if len(statements) != len(few[i]) {
			t.Errorf("%s as %s: %d statements with %d files, %d with a few: %.2000s", list.field, list.role, len(statements), files, len(few[i]), strings.Join(statements, "\n"))
		}
		t.Logf("%s as %s: %d things, %d statements", list.field, list.role, items, len(statements))
	}
}

// itemsOf is how many things a list has, or a page of one.
func itemsOf(value any) int {
	switch value := value.(type) {
	case []any:
		return len(value)
	case map[string]any:
		for _, name := range []string{"edges", "files"} {
			if items, there := value[name].([]any); there {
				return len(items)
			}
		}
	}
	return 0
}

// busyFile is a file with something on every list, at the address and with the
// tenant of every other one.
func (w *world) busyFile(number int) casework.ID {
	w.Helper()
	household := casework.DerivedID(w.Name(), fmt.Sprint("file ", number))
	first := casework.DerivedID(w.Name(), "file 0")
	team, chair := w.actors[casework.CaseTeam], w.actors[casework.RegieTeam]
	w.does(casework.Landlord, household, fmt.Sprintf(`{"registerHousehold":{"name":"Amrani","address":{"street":"Oefenweg","houseNumber":"7","postalCode":"6811 AA","city":"Voorbeeldstad"},
		"residents":[{"id":%q,"name":"Kanarie Amrani","role":"TENANT","birthDate":"1988-04-02"}]}}`, casework.DerivedID(household.String(), "tenant")), "APPLIED")
	w.does(casework.Landlord, household, fmt.Sprintf(`{"recordRent":{"tenancy":{"id":%q,"number":"H-%d"},"asOf":"2026-11-30","months":[{"month":"2026-11","dueCents":70000,"paidCents":0,"balanceCents":70000}]}}`, household, number), "APPLIED")
	referral := w.does(casework.Landlord, household, referring, "APPLIED")
	w.appointed(household)
	w.does(casework.RegieTeam, household, fmt.Sprintf(`{"decide":{"referral":%q,"meetingOn":"2026-12-01","canBePrevented":true,"preventedReason":"Er is inkomen.",
		"attendance":[{"organisation":%[2]q,"agrees":true},{"organisation":%[3]q,"agrees":true}],"steps":[{"what":"Budget maken","organisation":%[2]q,"dueOn":"2026-12-15"}],
		"specialCare":false,"specialCareReason":"Niet nodig.","scenario":"PREVENT","weighing":"Voorkomen is goedkoper.","householdSays":"Wij willen blijven."}}`,
		referral, team.Organisation, chair.Organisation), "APPLIED")
	w.does(casework.Landlord, household, referring, "APPLIED") // waits for the next meeting
	w.does(casework.CaseTeam, first, fmt.Sprintf(`{"recordContactAttempt":{"on":"2026-12-01","channel":"PHONE","summary":"Poging %d."}}`, number), "APPLIED")
	w.does(casework.YouthProtection, household, `{"recordContactAttempt":{"on":"2026-12-01","channel":"PHONE","summary":"Gebeld."}}`, "REVIEW LOST_ACCESS ")
	meeting := casework.DerivedID(household.String(), "meeting")
	type changed struct{ PlanMeeting, SetAgenda struct{ Version int } }
	asks[changed](w, casework.RegieTeam, fmt.Sprintf(`mutation { planMeeting(meeting: {id: %q, on: "2026-12-08", startsAt: "13:30", place: "Stadhuis"}) { version } }`, meeting), nil)
	asks[changed](w, casework.RegieTeam, fmt.Sprintf(`mutation { setAgenda(agenda: {id: %q, expectedVersion: 1, items: [{id: %q, householdId: %q, referral: %q, reason: NEW_REFERRAL, note: ""}]}) { version } }`, meeting, meeting, household, referral), nil)
	if got := w.consenting(casework.Care, fmt.Sprint("consent ", number), "Amrani"); got.errors != nil {
		w.Fatal(got.body)
	}
	books := w.actors[casework.Landlord]
	books.Process, books.Person, books.Roles = "import", casework.ID{}, nil
	quiet := casework.QuietTenancy{ID: casework.DerivedID(household.String(), "quiet"), Number: fmt.Sprint("S-", number), Month: "2026-11", AsOf: "2026-11-30"}
	counts := []casework.TenancyCount{{Month: "2026-10", Tenancies: 9, AsOf: "2026-10-31"}, {Month: "2026-11", Tenancies: 9, AsOf: "2026-11-30"}}
	if err := w.cases.KeepQuiet(w.Context(), books, casework.QuietBooks{Keep: []casework.QuietTenancy{quiet}, Counts: counts}); err != nil {
		w.Fatal(err)
	}
	w.enrols(team, household)
	w.releases(chair, household)
	return household
}

// releases has a release asked for a research project, as many as there are names
// for one.
func (w *world) releases(who casework.Actor, name casework.ID) {
	w.Helper()
	book := releasebook.New(w.db)
	project := casework.ResearchProject{ID: name, Name: "Herhaling", Purpose: "Onderzoek", Agreement: "2026-14", K: 5, L: 2, Until: "2030-01-01", BegunAt: today}
	begun, err := book.BeginResearchProject(w.Context(), who, project, 1000)
	if err != nil || !begun {
		w.Fatal(begun, err)
	}
	asked, err := book.AskRelease(w.Context(), who, casework.Release{AskedAt: today, Order: casework.ReleaseOrder{
		ID: name, Kind: casework.MicrodataRelease, Formats: []casework.ReleaseFormat{casework.ReleaseCSV}, Project: project.ID,
	}}, 1000)
	if err != nil || !asked {
		w.Fatal(asked, err)
	}
}

// enrols makes a device of somebody known, as many as there are names for one.
func (w *world) enrols(who casework.Actor, name casework.ID) {
	w.Helper()
	hash := sha256.Sum256(name[:])
	_, _, err := w.db.Enrol(w.Context(), identity.Enrolment{
		Caller: identity.Caller{Region: identity.Region{ID: who.Region}, Person: identity.Person{ID: who.Person}, Organisation: identity.Organisation{ID: who.Organisation}},
		Name:   "Tablet", PublicKey: name[:], TokenHash: hash[:], At: today,
	})
	if err != nil {
		w.Fatal(err)
	}
}

// inRegion is how many files a large region has: `go test ./graph -run InALargeRegion
// -files 10000` takes a minute.
var inRegion = flag.Int("files", 2000, "files of the large region")

// Architecture §4: with thousands of files in arrears the first page of what needs
// attention is answered with the statements that it takes for two hundred.
func TestTheFirstPageIsAsCheapInALargeRegion(t *testing.T) {
	t.Parallel()
	counting := &tally{}
	w := aWorldTold(t, counting)
	books := w.actors[casework.Landlord]
	books.Process, books.Person, books.Roles = "import", casework.ID{}, nil
	const query = `{ alerts(for: ORGANISATION, first: 100) { edges { node { alert { code weight } ` + ofAFile + ` } } pageInfo { hasNextPage } } }`
	page := func() int {
		t.Helper()
		w.as(casework.Landlord).ask(query, nil)
		counting.taken()
		got := w.as(casework.Landlord).ask(query, nil)
		if got.errors != nil || itemsOf(got.data["alerts"]) != 100 || !strings.Contains(got.body, `"hasNextPage":true`) {
			t.Fatalf("%d on a page: %.500s", itemsOf(got.data["alerts"]), got.body)
		}
		return len(counting.taken())
	}
	began, few, parts := time.Now(), 0, *inRegion/casework.MaxOperations
	for part := range parts {
		w.inArrears(books, part)
		if part == 0 {
			few = page()
		}
	}
	if many := page(); many != few {
		t.Errorf("%d statements among %d files, %d among 200", many, parts*casework.MaxOperations, few)
	}
	t.Logf("%d files and %d statements in %s", parts*casework.MaxOperations, few, time.Since(began))
}

// inArrears imports two hundred households that owe rent and were not contacted.
func (w *world) inArrears(books casework.Actor, part int) {
	w.Helper()
	registered, rent := []casework.Operation{}, []casework.Operation{}
	for number := part * casework.MaxOperations; number < (part+1)*casework.MaxOperations; number++ {
		household := casework.DerivedID(w.Name(), strconv.Itoa(number))
		registered = append(registered, imported(w.T, household, fmt.Sprintf(`{"registerHousehold":{"name":"Huishouden %[1]d","address":{"street":"Dorpsstraat","houseNumber":"%[1]d","city":"Voorbeeldstad"}}}`, number+1)))
		rent = append(rent, imported(w.T, household, fmt.Sprintf(`{"recordRent":{"tenancy":{"id":%q,"number":"H-%d"},"asOf":"2026-11-30","months":[{"month":"2026-11","dueCents":70000,"paidCents":0,"balanceCents":70000}]}}`, household, number)))
	}
	for _, operations := range [][]casework.Operation{registered, rent} {
		receipts, err := w.cases.DoMany(w.Context(), books, operations)
		if err != nil || receipts[0].Status != casework.Applied {
			w.Fatalf("%+v %v", receipts, err)
		}
	}
}

// imported is an operation as an import makes it.
func imported(t *testing.T, household casework.ID, command string) casework.Operation {
	t.Helper()
	operation := casework.Operation{ID: casework.DerivedID(household.String(), command), HouseholdID: household, RecordedAt: today}
	var compact bytes.Buffer
	if err := json.Compact(&compact, []byte(command)); err != nil {
		t.Fatal(err)
	}
	operation.Content, operation.Hash = compact.Bytes(), sha256.Sum256(compact.Bytes())
	if err := json.Unmarshal(operation.Content, &operation.Command); err != nil {
		t.Fatal(err)
	}
	return operation
}
