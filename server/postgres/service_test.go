package postgres

import (
	"encoding/hex"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"regieroute/server/casework"
)

func TestOneOperationSentFiveTimesAtOnceIsAppliedOnce(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	operation := anOperation(t, household, aVisit)
	receipts := make([]casework.Receipt, 5)
	var all sync.WaitGroup
	for i := range receipts {
		all.Go(func() { receipts[i] = w.submit(t, w.team(), operation) })
	}
	all.Wait()
	repeated := 0
	for i := range receipts {
		if receipts[i].Repeated {
			repeated++
		}
		receipts[i].Repeated = false
	}
	if repeated != 4 {
		t.Errorf("%d answers say that they were given before, want 4", repeated)
	}
	for _, receipt := range receipts {
		if !reflect.DeepEqual(receipt, receipts[0]) || receipt.Status != casework.Applied {
			t.Errorf("got %+v, want %+v", receipt, receipts[0])
		}
	}
	if got := len(w.load(t, w.team(), household)[0].Visits); got != 1 {
		t.Errorf("%d visits are stored, want 1", got)
	}
}

func TestAnIDIsForOneOperation(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	operation := anOperation(t, household, aVisit)
	if got := w.submit(t, w.team(), operation); got.Status != casework.Applied {
		t.Fatalf("got %s, want APPLIED", got.Status)
	}
	other := operation
	said(t, &other, strings.Replace(aVisit, "brief", "huur", 1))
	for name, receipt := range map[string]casework.Receipt{
		"with other content":      w.submit(t, w.team(), other),
		"by somebody else":        w.submit(t, w.landlord(), other),
		"the same, by a stranger": w.submit(t, w.actors[casework.Care], operation),
	} {
		if receipt.Status != casework.Refused || receipt.Refusal.Code != casework.IDReused || len(receipt.Conflicts) > 0 || receipt.Version != 0 {
			t.Errorf("%s: got %+v, want ID_REUSED and nothing else", name, receipt)
		}
	}
}

func TestNothingIsAppliedBeforeWhatItComesAfter(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	first, second := anOperation(t, household, aVisit), anOperation(t, household, aVisit)
	second.After = first.ID
	for _, step := range []struct {
		name      string
		operation casework.Operation
		receipts  int
	}{{"the second too early", second, 0}, {"the first", first, 1}, {"the second", second, 1}} {
		receipts, err := w.service().Submit(t.Context(), w.team(), []casework.Operation{step.operation})
		if err != nil || len(receipts) != step.receipts {
			t.Errorf("%s: got %d receipts and %v, want %d", step.name, len(receipts), err, step.receipts)
		}
	}
}

func TestWordsOfWhoLostAccessAreKeptAndTakenIn(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	care := w.actors[casework.Care]
	w.does(t, w.team(), household, `{"inviteOrganisation": {"organisation": "`+care.Organisation.String()+`", "role": "CARE", "purpose": "Zorg", "legalBasis": "PUBLIC_TASK"}}`)
	w.does(t, w.team(), household, `{"endInvolvement": {"organisation": "`+care.Organisation.String()+`", "reason": "Klaar"}}`)
	late := anOperation(t, household, aVisit)
	if got := w.submit(t, care, late); got.Status != casework.Review {
		t.Fatalf("got %s, want REVIEW", got.Status)
	}
	left, err := w.service().LeftBehind(t.Context(), w.team())
	if err != nil || len(left) != 1 {
		t.Fatalf("got %d left behind and %v, want 1", len(left), err)
	}
	sameWords(t, left[0].Operation, late)
	if !reflect.DeepEqual(left[0].Author, care) || left[0].Why.Code != casework.LostAccess {
		t.Errorf("got %+v because of %v, want the author as they were: %+v", left[0].Author, left[0].Why, care)
	}
	w.does(t, w.team(), household, `{"settleReview": {"operation": "`+late.ID.String()+`", "choice": "TAKE_IN"}}`)
	visits := w.load(t, w.team(), household)[0].Visits
	if len(visits) != 1 || visits[0].By != care.Person || visits[0].For != care.Organisation {
		t.Errorf("got %+v, want one visit in the writer's name", visits)
	}
	if left, err = w.service().LeftBehind(t.Context(), w.team()); err != nil || len(left) != 0 {
		t.Errorf("got %d left behind and %v after it was settled, want none", len(left), err)
	}
	again := w.submit(t, w.team(), anOperation(t, household, `{"settleReview": {"operation": "`+late.ID.String()+`", "choice": "TAKE_IN"}}`))
	if again.Status != casework.Refused {
		t.Errorf("settled twice: got %s, want REFUSED", again.Status)
	}
}

// TestAHouseholdThatWasLeftBehindIsTakenIn: somebody registered a family and
// visited it without network, and was no case manager any more when it arrived.
func TestAHouseholdThatWasLeftBehindIsTakenIn(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	former := w.team()
	former.Roles = []casework.PersonRole{casework.Analyst}
	others := w.someone(t, casework.CaseTeam, "Wijkteam Noord", w.team().Roles)
	household := anID()
	registered := anOperation(t, household, `{"registerHousehold": {"name": "Onderweg", "address": {"street": "Oefenweg", "houseNumber": "7", "city": "Voorbeeldstad"}}}`)
	visited := anOperation(t, household, aVisit)
	for _, late := range []casework.Operation{registered, visited} {
		if got := w.submit(t, former, late); got.Status != casework.Review {
			t.Fatalf("got %s, want REVIEW", got.Status)
		}
	}
	settles := func(actor casework.Actor, operation casework.Operation, choice string) string {
		got := w.submit(t, actor, anOperation(t, household, `{"settleReview": {"operation": "`+operation.ID.String()+`", `+choice+`}}`))
		if got.Refusal != nil {
			return string(got.Status) + " " + got.Refusal.Message
		}
		return string(got.Status)
	}
	const takeIn = `"choice": "TAKE_IN"`
	for _, step := range []struct {
		name      string
		who       casework.Actor
		operation casework.Operation
		choice    string
		want      string
	}{
		{"the visit first", w.team(), visited, takeIn, "REFUSED Dit huishouden is nog niet aangemaakt. Neem eerst het aanmaken over."},
		{"another team", others, registered, takeIn, "REFUSED Dit huishouden is bij een andere organisatie aangemaakt. Alleen die neemt het over."},
		{"a landlord", w.landlord(), registered, takeIn, "REFUSED Dit kan niet met de rol van uw organisatie."},
		{"who has no role any more", former, registered, takeIn, "REFUSED U heeft niet (meer) de rol om dit te doen."},
		{"aside without a reason", w.team(), registered, `"choice": "KEEP_ASIDE"`, "REFUSED Schrijf op waarom dit niet in het dossier komt."},
		{"the household", w.team(), registered, takeIn, "APPLIED"},
		{"twice", w.team(), registered, takeIn, "REFUSED Een collega heeft dit al afgehandeld."},
		{"then the visit", w.team(), visited, takeIn, "APPLIED"},
	} {
		if got := settles(step.who, step.operation, step.choice); got != step.want {
			t.Errorf("%s: got %q, want %q", step.name, got, step.want)
		}
	}
	file := w.load(t, w.team(), household)[0]
	if file.Name != "Onderweg" || file.RegisteredBy != former.Person || len(file.Visits) != 1 || file.Visits[0].By != former.Person {
		t.Errorf("got %q registered by %v with %d visits, want all of it in the writer's name", file.Name, file.RegisteredBy, len(file.Visits))
	}
	if left, err := w.service().LeftBehind(t.Context(), w.team()); err != nil || len(left) != 0 {
		t.Errorf("got %d left behind and %v, want none", len(left), err)
	}

	household = anID() // another one, that nobody wants
	unwanted := anOperation(t, household, aVisit)
	w.submit(t, former, unwanted)
	if got := settles(others, unwanted, `"choice": "KEEP_ASIDE", "reason": "Proef."`); got != "APPLIED" {
		t.Errorf("got %s, want APPLIED: words about nobody's file can be put aside", got)
	}
	if files := w.load(t, w.team(), household); len(files) != 0 {
		t.Error("a household came of words that were put aside")
	}
}

// sameWords compares operations, and the verbs behind their pointers.
func sameWords(t testing.TB, got, want casework.Operation) {
	t.Helper()
	verb, _, err := got.Command.Verb()
	wanted, _, _ := want.Command.Verb()
	if err != nil || !reflect.DeepEqual(verb, wanted) {
		t.Errorf("got %+v and %v, want %+v", verb, err, wanted)
	}
	got.Command, want.Command = casework.Command{}, casework.Command{}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestWhoReadsNoFilesAnyMoreHearsThatTheyLeave(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	held := []casework.HeldFile{{HouseholdID: w.aRegisteredFile(t), Tag: "as it was"}}
	before, err := w.service().Sync(t.Context(), w.team(), casework.SyncQuestion{First: 10})
	if err != nil {
		t.Fatal(err)
	}
	lost := w.team()
	lost.Roles = []casework.PersonRole{casework.Analyst}
	page, err := w.service().Sync(t.Context(), lost, casework.SyncQuestion{Held: held, First: 10})
	if err != nil {
		t.Fatal(err)
	}
	if len(page.Files) != 0 || len(page.Leave) != 1 || page.Leave[0].HouseholdID != held[0].HouseholdID {
		t.Errorf("got %d files and %+v to leave, want the one that is held to leave", len(page.Files), page.Leave)
	}
	if page.Epoch == "" || page.Epoch != before.Epoch {
		t.Errorf("got epoch %q, want %q: without it no tablet believes the page", page.Epoch, before.Epoch)
	}
}

// TestNothingChangedIsToldInOneLine: a tablet that comes back says by one hash
// what it holds, and hears nothing more as long as that is what it should.
func TestNothingChangedIsToldInOneLine(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	asked := func(actor casework.Actor, question casework.SyncQuestion) casework.SyncPage {
		t.Helper()
		question.First = 10
		page, err := w.service().Sync(t.Context(), actor, question)
		if err != nil {
			t.Fatal(err)
		}
		return page
	}
	first := asked(w.team(), casework.SyncQuestion{})
	held := []casework.HeldFile{{HouseholdID: household, Tag: first.Files[0].Tag}}
	inShort := casework.SyncQuestion{HeldHash: casework.HeldHash(held), Reference: first.Reference.Tag}
	if page := asked(w.team(), inShort); page.TellHeld || page.More || len(page.Files)+len(page.Leave) > 0 || page.Reference != nil {
		t.Errorf("got %+v, want an empty page", page)
	}
	former := w.team()
	former.Roles = []casework.PersonRole{casework.Analyst}
	for name, actor := range map[string]casework.Actor{"who lost the role": former, "another team": w.someone(t, casework.CaseTeam, "Noord", w.team().Roles)} {
		if page := asked(actor, inShort); !page.TellHeld || len(page.Leave) > 0 {
			t.Errorf("%s: got %+v, want to be asked for all of it", name, page)
		}
	}
	w.does(t, w.team(), household, aVisit)
	if page := asked(w.team(), inShort); !page.TellHeld || len(page.Files) > 0 || page.Epoch != first.Epoch {
		t.Errorf("after a visit: got %+v, want to be asked for all of it", page)
	}
	if page := asked(w.team(), casework.SyncQuestion{Held: held}); page.TellHeld || len(page.Files) != 1 {
		t.Errorf("told in full: got %d files, want the one that changed", len(page.Files))
	}
}

func TestWordsForAFileNobodyKnowsGoToTheTeamLeads(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	lost := anOperation(t, anID(), aVisit)
	if got := w.submit(t, w.actors[casework.Care], lost); got.Status != casework.Review {
		t.Fatalf("got %s, want REVIEW", got.Status)
	}
	for kind, want := range map[casework.OrganisationRole]int{casework.CaseTeam: 1, casework.Landlord: 0, casework.Care: 0} {
		w.within(t, w.actors[kind], func(tx casework.Tx) error {
			left, err := tx.LeftBehind(t.Context(), casework.ID{}, nil)
			if len(left) != want {
				t.Errorf("%s reads %d, want %d", kind, len(left), want)
			}
			return err
		})
	}
}

func TestWordsThatWaitedAreReadByTheNextCaseTeam(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	if got := w.submit(t, w.actors[casework.Care], anOperation(t, household, aVisit)); got.Status != casework.Review {
		t.Fatalf("got %s, want REVIEW", got.Status)
	}
	next := w.someone(t, casework.CaseTeam, "Ander team", []casework.PersonRole{casework.CaseManagerRole, casework.TeamLead})
	w.does(t, w.chair(), household, `{"appointCaseManager": {"person": "`+next.Person.String()+`", "organisation": "`+next.Organisation.String()+`", "handover": "Zij bellen liever niet."}}`)
	for _, reader := range []struct {
		name  string
		actor casework.Actor
		want  int
	}{{"the next team", next, 1}, {"the team before", w.team(), 0}} {
		left, err := w.service().LeftBehind(t.Context(), reader.actor)
		if err != nil || len(left) != reader.want {
			t.Errorf("%s reads %d left behind and %v, want %d", reader.name, len(left), err, reader.want)
		}
	}
}

func TestAValueThatTheDatabaseRefusesIsKeptForReview(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	before := w.load(t, w.team(), household)[0].Version
	poison := anOperation(t, household, `{"recordVisit": {"on": "2026-12-01", "outcome": "SPOKEN", "summary": "nul \u0000 teken"}}`)
	first, second := w.submit(t, w.team(), poison), w.submit(t, w.team(), poison)
	second.Repeated = false
	if first.Status != casework.Review || !reflect.DeepEqual(first, second) {
		t.Errorf("got %+v and then %+v, want REVIEW twice", first, second)
	}
	left, err := w.service().LeftBehind(t.Context(), w.team())
	if err != nil || len(left) != 1 || string(left[0].Operation.Content) != string(poison.Content) {
		t.Errorf("got %d left behind and %v, want the words as they came", len(left), err)
	}
	if got := w.load(t, w.team(), household)[0].Version; got != before {
		t.Errorf("the file went to version %d, want %d", got, before)
	}
	w.does(t, w.team(), household, aVisit)
}

func TestAnOrganisationNobodyKnowsIsKeptForReview(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	invite := `{"inviteOrganisation": {"organisation": "` + anID().String() + `", "role": "CARE", "purpose": "Zorg", "legalBasis": "PUBLIC_TASK"}}`
	if got := w.submit(t, w.team(), anOperation(t, household, invite)); got.Status != casework.Review {
		t.Errorf("got %+v, want REVIEW", got)
	}
}

func TestWhatCannotBeReadIsKeptAsItCame(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	operation := casework.Operation{ID: anID(), HouseholdID: anID(), RecordedAt: now, Content: []byte("\x00\xff {"), Hash: [32]byte{1}}
	refusal := &casework.Error{Code: casework.Invalid, Message: "Dit kan niet worden gelezen."}
	for range 2 {
		receipt, err := w.service().Refuse(t.Context(), w.team(), operation, refusal)
		if err != nil || receipt.Status != casework.Refused || !reflect.DeepEqual(receipt.Refusal, refusal) {
			t.Errorf("got %+v and %v, want REFUSED with its reason", receipt, err)
		}
	}
	if got := column(t, w.url, "SELECT encode(content, 'hex') FROM operation_contents"); len(got) != 1 || got[0] != hex.EncodeToString(operation.Content) {
		t.Errorf("got contents %v, want %x", got, operation.Content)
	}
}

func TestAClockThatIsWrongKeepsNobodyFromAReceipt(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	for _, clock := range []time.Time{{}, time.Date(0, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(9999, 12, 31, 23, 59, 59, 0, time.FixedZone("", -3600))} {
		operation := anOperation(t, household, aVisit)
		operation.RecordedAt = clock
		if got := w.submit(t, w.team(), operation); got.Status != casework.Applied {
			t.Errorf("%v: got %+v, want APPLIED", clock, got)
		}
	}
}

func TestAnOperationWithoutANumberIsRefused(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	operation := anOperation(t, w.aRegisteredFile(t), aVisit)
	operation.ID = casework.ID{}
	if got := w.submit(t, w.team(), operation); got.Status != casework.Refused || got.Refusal.Code != casework.Invalid {
		t.Errorf("got %+v, want INVALID", got)
	}
}

func TestEveryReadLeavesALine(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	s, team := w.service(), w.team()
	reads := map[string]func() error{
		"households": func() error {
			_, err := s.Files(t.Context(), team, casework.Filter{}, casework.PageRequest{First: 10})
			return err
		},
		"history": func() error { _, err := s.History(t.Context(), team, household); return err },
		"sync": func() error {
			_, err := s.Sync(t.Context(), team, casework.SyncQuestion{First: 10})
			return err
		},
		"offline": func() error {
			_, err := s.ReportReads(t.Context(), team, []casework.OfflineRead{{HouseholdID: household, ReadAt: now}})
			return err
		},
	}
	for activity, read := range reads {
		if err := read(); err != nil {
			t.Fatalf("%s: %v", activity, err)
		}
		query := "SELECT count(*)::text FROM access_log WHERE event = 'READ' AND activity = '" + activity + "' AND subject = '" +
			w.subject(t, household) + "' AND person_id = '" + team.Person.String() + "' AND organisation_role = 'CASE_TEAM'"
		if got := column(t, w.url, query)[0]; got != "1" {
			t.Errorf("%s: %s lines, want 1", activity, got)
		}
	}
	if got := column(t, w.url, "SELECT event || ' ' || activity FROM access_log WHERE event <> 'READ' ORDER BY event DESC"); len(got) != 3 || got[0] != "CREATE registerHousehold" {
		t.Errorf("got lines %v for three changes", got)
	}
}

func TestAReadWithoutANetworkIsLoggedAsOfWhenItWas(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	for _, read := range []struct {
		name   string
		readAt time.Time
		want   string
	}{
		{"yesterday at the kitchen table", now.Add(-24 * time.Hour), "2026-11-30 09:00"},
		{"by a clock that is a year ahead", now.AddDate(1, 0, 0), "2026-12-01 09:00"},
	} {
		lines, err := w.service().ReportReads(t.Context(), w.team(), []casework.OfflineRead{{HouseholdID: household, ReadAt: read.readAt}})
		if err != nil || lines != 1 {
			t.Fatalf("%s: got %d lines and %v, want one", read.name, lines, err)
		}
		query := "SELECT to_char(started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI') FROM access_log" +
			" WHERE offline AND to_char(happened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI') = '2026-12-01 09:00'"
		if got := column(t, w.url, query); !slices.Contains(got, read.want) {
			t.Errorf("%s: got starts %v, want %s among them", read.name, got, read.want)
		}
	}
	printed := []casework.OfflineRead{{HouseholdID: household, ReadAt: now, Printed: true}}
	if _, err := w.service().ReportReads(t.Context(), w.team(), printed); err != nil {
		t.Fatal(err)
	}
	if got := column(t, w.url, "SELECT count(*)::text FROM access_log WHERE offline AND event = 'PRINT'")[0]; got != "1" {
		t.Errorf("what was printed left %s lines, want one", got)
	}
	if got := column(t, w.url, "SELECT count(*)::text FROM access_log WHERE NOT offline AND started_at IS NOT NULL")[0]; got != "0" {
		t.Errorf("got %s other lines with a start of their own, want none", got)
	}
}
