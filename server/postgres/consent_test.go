package postgres

import (
	"fmt"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"gorm.io/gorm"

	"regieroute/server/casework"
)

// aClient is the file of somebody who owes rent, which care is not in.
func (w *world) aClient(t testing.TB, change func(*casework.Household)) *casework.Household {
	t.Helper()
	file := w.aFile(w.landlord(), w.team())
	file.Address = casework.Address{Street: "Oefenweg", HouseNumber: "7", PostalCode: "6811 AA", City: "Voorbeeldstad"}
	client := casework.Resident{Made: casework.Made{ID: anID(), At: now}}
	client.NewResident = casework.NewResident{ID: client.Made.ID, Name: "F. el Amrani", BirthDate: "1988-04-02", Role: casework.Tenant}
	tenancy := casework.Tenancy{Made: casework.Made{ID: anID(), At: now}}
	tenancy.ID, tenancy.Landlord, tenancy.Number = tenancy.Made.ID, w.landlord().Organisation, "H-1234"
	tenancy.Ledger = []casework.RentMonth{{Month: "2026-11", DueCents: 70_000, BalanceCents: 70_000, AsOf: "2026-11-30"}}
	file.Residents, file.Tenancies = []casework.Resident{client}, []casework.Tenancy{tenancy}
	change(file)
	w.save(t, w.team(), file)
	return file
}

func asItIs(*casework.Household) {}

func aConsent() casework.RecordConsent {
	return casework.RecordConsent{
		ID: anID(), ClientName: "Fatima el Amrani", BirthDate: "1988-04-02", PostalCode: "6811AA", HouseNumber: "7",
		Form: casework.ConsentInWriting, GivenOn: "2026-11-20", Until: "2027-11-20", Evidence: "Getekend formulier.",
	}
}

func (w *world) asking(at time.Time) *casework.Service {
	return casework.NewService(w.store, func() time.Time { return at }).ReadingLog(w.store).ReadingClients(w.store)
}

func (w *world) consents(t testing.TB, actor casework.Actor, consent casework.RecordConsent) casework.ID {
	t.Helper()
	got, err := w.asking(now).RecordConsent(t.Context(), actor, consent)
	if err != nil || got.RecordConsent != consent {
		t.Fatalf("got %+v and %v", got, err)
	}
	return consent.ID
}

// statuses gives how many consents an actor reads, and what is owed in all.
func (w *world) statuses(t testing.TB, actor casework.Actor, at time.Time) (consents int, owed casework.Cents) {
	t.Helper()
	page, err := w.asking(at).PaymentStatuses(t.Context(), actor, casework.PageRequest{First: 100})
	if err != nil {
		t.Fatal(err)
	}
	for _, edge := range page.Edges {
		if edge.Node.Arrears != nil {
			owed += edge.Node.Arrears.ArrearsCents
		}
	}
	return len(page.Edges), owed
}

// Practice 11: the landlord learns that an authorised organisation asks, and on
// which day; not which, how many, nor anything else of who saw the file.
func TestALandlordLearnsOnlyThatSomebodyAsked(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	file, other := w.aClient(t, asItIs), w.someone(t, casework.Care, "Andere zorg", []casework.PersonRole{casework.Professional})
	learns := func(want []casework.SeenBy) {
		t.Helper()
		if _, err := w.asking(now).File(t.Context(), w.team(), file.ID); err != nil {
			t.Fatal(err)
		}
		got, err := w.asking(now).WhoSaw(t.Context(), w.landlord(), file.ID)
		for i := range got {
			got[i].LastAt = time.Time{}
		}
		if err != nil || got == nil || !slices.Equal(got, want) {
			t.Errorf("got %+v and %v, want %+v", got, err, want)
		}
	}
	learns([]casework.SeenBy{})
	for _, asking := range []casework.Actor{w.actors[casework.Care], other} {
		w.consents(t, asking, aConsent())
		w.statuses(t, asking, now)
	}
	w.statuses(t, other, now.AddDate(0, 0, 1))
	learns([]casework.SeenBy{
		{Event: casework.LogRead, On: "2026-12-02", Times: 1, ByConsent: true},
		{Event: casework.LogRead, On: "2026-12-01", Times: 2, ByConsent: true},
	})
	if seen, err := w.asking(now).WhoSaw(t.Context(), w.actors[casework.Care], file.ID); seen != nil || err != nil {
		t.Errorf("care, which is not in the file, reads %+v and %v", seen, err)
	}
}

const linesOfConsent = "SELECT concat_ws(' ', subject, event, organisation_id, organisation_role, person_id, process) FROM access_log WHERE activity = 'consent'"

// Route 1.5, practice 11: a care provider sees with consent that its own client
// owes rent, and the household's side sees who asked and why.
func TestCareAsksWhetherTheRentIsPaid(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	file, care := w.aClient(t, asItIs), w.actors[casework.Care]
	stranger := aConsent()
	stranger.ClientName = "Iemand Anders"
	w.consents(t, care, aConsent())
	w.consents(t, care, stranger)
	if consents, owed := w.statuses(t, care, now); consents != 2 || owed != 70_000 {
		t.Errorf("care reads %d consents and %d cents, want 2 and 70000", consents, owed)
	}
	want := fmt.Sprintf("%s READ %s CARE %s ", w.subject(t, file.ID), care.Organisation, care.Person)
	if got := column(t, w.url, linesOfConsent); !slices.Equal(got, []string{want}) {
		t.Errorf("the log has %q, want %q", got, want)
	}
	seen, err := w.asking(now).WhoSaw(t.Context(), w.team(), file.ID)
	at := slices.IndexFunc(seen, func(s casework.SeenBy) bool { return s.Organisation == care.Organisation })
	if err != nil || at < 0 || !seen[at].ByConsent || seen[at].Purpose() != "Met toestemming van de huurder: vragen of de huur is betaald." {
		t.Errorf("the case team reads %+v and %v", seen, err)
	}
	w.does(t, w.team(), file.ID, `{"releaseOverview": {"resident": "`+file.Residents[0].ID.String()+`"}}`)
	overview, err := w.asking(now).Overview(t.Context(), w.team(), file.ID, file.Residents[0].ID, true)
	if err != nil || !slices.ContainsFunc(overview.SeenBy, func(s casework.SeenBy) bool {
		return s.ByConsent && s.Organisation == care.Organisation && s.Person.IsZero()
	}) {
		t.Errorf("the client's overview has %+v and %v", overview, err)
	}
	if got := w.load(t, care, file.ID); len(got) != 0 {
		t.Error("a consent let care into the file")
	}
}

// Practice 5, 9 and 11: whatever there is to hide, the answer is the same.
func TestNothingIsKnownOfWhoIsSecretPaidOrSomebodyElse(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*casework.Household){
		"a secret address": func(h *casework.Household) {
			h.Secrets = []casework.SecretMark{{Made: casework.Made{ID: anID(), At: now}, MarkSecret: casework.MarkSecret{Resident: h.Residents[0].ID, People: []casework.ID{anID()}}}}
		},
		"paid":          func(h *casework.Household) { h.Tenancies[0].Ledger[0].BalanceCents = 0 },
		"the neighbour": func(h *casework.Household) { h.Address.HouseNumber = "9" },
		"upstairs":      func(h *casework.Household) { h.Address.Suffix = "bis" },
		"a namesake":    func(h *casework.Household) { h.Residents[0].BirthDate = "1988-04-03" },
		"a child":       func(h *casework.Household) { h.Residents[0].Role = casework.Child },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := aWorld(t)
			w.aClient(t, change)
			care := w.actors[casework.Care]
			w.consents(t, care, aConsent())
			page, err := w.asking(now).PaymentStatuses(t.Context(), care, casework.PageRequest{First: 1})
			if err != nil || len(page.Edges) != 1 || page.Edges[0].Node.Arrears != nil || page.HasMore {
				t.Errorf("got %+v and %v, want one consent and nothing known", page, err)
			}
		})
	}
}

// Practice 11: a consent ends at once when it is withdrawn, and on its last day.
func TestAConsentEnds(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	w.aClient(t, asItIs)
	care := w.actors[casework.Care]
	id := w.consents(t, care, aConsent())
	reads := func(name string, at time.Time, want int) {
		t.Helper()
		if got, owed := w.statuses(t, care, at); got != want || (owed > 0) != (want > 0) {
			t.Errorf("%s: got %d consents and %d cents, want %d", name, got, owed, want)
		}
	}
	reads("the day before it was given", time.Date(2026, 11, 19, 9, 0, 0, 0, time.UTC), 0)
	reads("the last day", time.Date(2027, 11, 20, 9, 0, 0, 0, time.UTC), 1)
	reads("the day after", time.Date(2027, 11, 21, 9, 0, 0, 0, time.UTC), 0)
	for range 2 {
		withdrawn, err := w.asking(now).WithdrawConsent(t.Context(), care, casework.WithdrawConsent{ID: id, On: "2026-11-30"})
		if err != nil || withdrawn.WithdrawnOn != "2026-11-30" || withdrawn.WithdrawnBy != care.Person {
			t.Errorf("got %+v and %v", withdrawn, err)
		}
	}
	reads("withdrawn", now, 0)
	files := 0
	err := w.store.ClientFiles(t.Context(), care.Reach(), []casework.ID{id}, today, func(found []*casework.Household) []casework.LogLine {
		files = len(found)
		return nil
	})
	if err != nil || files != 0 {
		t.Errorf("a withdrawn consent leads to %d files and %v", files, err)
	}
	for want, day := range []casework.Day{"2027-12-01", "2027-12-02"} {
		if got, err := w.store.ForgetConsents(t.Context(), w.region, day); err != nil || got != want {
			t.Errorf("%s: forgot %d and %v, want %d", day, got, err, want)
		}
	}
}

// Practice 11: a consent is for the organisation it was given to; with the check
// of the application off, and with row-level security off.
func TestAConsentIsForOneOrganisation(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	w.aClient(t, asItIs)
	care := w.actors[casework.Care]
	given := aConsent()
	id := w.consents(t, care, given)
	other := w.someone(t, casework.Care, "Andere zorg", []casework.PersonRole{casework.Professional})
	elsewhere := care
	elsewhere.Region = aRegion(t, w.db, "Elders")
	administrator := care
	administrator.Roles = []casework.PersonRole{casework.AdministratorRole}
	process := care
	process.Person, process.Process = casework.ID{}, "import"
	actors := map[string]casework.Actor{
		"another care provider": other, "another region": elsewhere, "an administrator": administrator, "a program": process,
		"the landlord": w.landlord(), "the case team": w.team(), "the Regieteam": w.chair(), "debt assistance": w.actors[casework.DebtAssistance],
		"nobody": {},
	}
	stand := func(guards string) {
		t.Helper()
		for name, actor := range actors {
			if got, _ := w.statuses(t, actor, now); got != 0 {
				t.Errorf("%s: %s reads %d consents", guards, name, got)
			}
			if name == "an administrator" || name == "a program" { // of the same organisation: only the application holds them back
				continue
			}
			w.sees(t, guards+": "+name, casework.Reach{Region: actor.Region, Organisation: actor.Organisation, Person: actor.Person}, id)
		}
		if got, owed := w.statuses(t, care, now); got != 1 || owed != 70_000 {
			t.Errorf("%s: care reads %d consents and %d cents", guards, got, owed)
		}
	}
	stand("both guards")
	if _, err := w.asking(now).WithdrawConsent(t.Context(), other, casework.WithdrawConsent{ID: id, On: today}); refusalOf(err) == nil || refusalOf(err).Code != casework.Unknown {
		t.Errorf("another provider withdraws: %v", err)
	}
	for name, actor := range map[string]casework.Actor{"another provider": other, "with other words": care} {
		again := given
		again.Evidence = "Iets anders."
		if _, err := w.asking(now).RecordConsent(t.Context(), actor, again); refusalOf(err) == nil || refusalOf(err).Code != casework.IDReused {
			t.Errorf("%s uses the same id: %v", name, err)
		}
	}
	for _, statement := range []string{
		"UPDATE consents SET until_day = until_day", "UPDATE consents SET organisation_id = organisation_id", "DELETE FROM consents",
	} {
		err := w.db.InTransaction(t.Context(), of(care), func(tx *gorm.DB) error { return tx.Exec(statement).Error })
		if code(err) != "42501" {
			t.Errorf("%s: got %v, want permission denied", statement, err)
		}
	}
	err := w.db.InTransaction(t.Context(), Setting{Region: w.region, Process: "consent"}, func(tx *gorm.DB) error {
		return tx.Exec("UPDATE consents SET withdrawn_on = NULL").Error
	})
	if code(err) != "42501" {
		t.Errorf("the process that reads writes: %v", err)
	}
	for _, table := range append(fileTables(t, w.url), "consents") {
		column(t, w.url, "ALTER TABLE "+table+" DISABLE ROW LEVEL SECURITY")
	}
	stand("without row-level security")
}

// sees wants that a reach, with nobody asking who may, leads to no consent and no
// file.
func (w *world) sees(t testing.TB, name string, reach casework.Reach, consent casework.ID) {
	t.Helper()
	err := w.store.InTransaction(t.Context(), reach, func(tx casework.Tx) error {
		found, err := tx.Consents(t.Context(), casework.ConsentFilter{ID: consent, First: 10})
		if len(found) != 0 {
			t.Errorf("%s finds the consent", name)
		}
		return err
	})
	if err != nil {
		t.Errorf("%s: %v", name, err)
	}
	err = w.store.ClientFiles(t.Context(), reach, []casework.ID{consent}, today, func(files []*casework.Household) []casework.LogLine {
		if len(files) != 0 {
			t.Errorf("%s reads a file by the consent of another", name)
		}
		return nil
	})
	if err != nil {
		t.Errorf("%s: %v", name, err)
	}
}

func TestTheNumberOfStatementsDoesNotGrowWithTheConsents(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	counting := &counter{}
	w.store = NewStore(w.reopened(t, func(config *pgxpool.Config) { config.ConnConfig.Tracer = counting }))
	care, told := w.actors[casework.Care], []int{}
	for _, more := range []int{1, 20} {
		for number := range more {
			house := strconv.Itoa(number + more)
			w.aClient(t, func(h *casework.Household) { h.Address.HouseNumber = house })
			consent := aConsent()
			consent.HouseNumber = house
			w.consents(t, care, consent)
		}
		counting.taken()
		if _, owed := w.statuses(t, care, now); owed == 0 {
			t.Error("nothing is owed")
		}
		told = append(told, len(counting.taken()))
	}
	if told[0] != told[1] || told[0] == 0 {
		t.Errorf("got %v statements for 1 and 21 consents", told)
	}
}
