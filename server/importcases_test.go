package main

import (
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"regieroute/server/casework"
	"regieroute/server/intake"
)

const (
	landlordCases = "Overeenkomstnummer;Huurdernummer;Straat;Huisnummer;Plaats;Naam bewoner;Geboortedatum;Wie is dit;Achterstand;Contact op;Contact hoe;Gesproken;" +
		"Dagvaarding op;Aangezegd op;Ontruiming op;Stap op de route;Casemanager\n"
	announcedFamily = "HO-9;T-9;Proeflaan;12;Voorbeeldstad;Vera Voorbeeld;14-03-1988;huurder;3.150,00;03-08-2026;telefoon;ja;01-09-2026;16-11-2026;21-12-2026;plan;Noor Voorbeeld\n" +
		"HO-9;;;;;Sam Voorbeeld;02-05-2019;kind;;17-08-2026;huisbezoek;nee;;;;;\n"
	regieCases = "Verhuurder;Overeenkomstnummer;Straat;Huisnummer;Plaats;Naam bewoner;Geboortedatum;Wie is dit;Bewoners vastgesteld op;Vastgesteld door;Aangezegd op;Ontruiming op;Casemanager\n"
)

// broughtCases takes a file in as somebody, on the day of the office.
func (l landlordOffice) bringsCases(t *testing.T, writer casework.Actor, text string) intake.RentReport {
	t.Helper()
	file, err := intake.ReadCaseFile([]byte(text), string(asOf), writer.OrganisationRole)
	if err != nil || file.WrongCount > 0 {
		t.Fatalf("got %+v %v", file.Wrong, err)
	}
	report, err := intake.CaseImport{Cases: l.cases, Writer: writer, Today: asOf}.Run(t.Context(), file)
	if err != nil {
		t.Fatal(err)
	}
	return report
}

func (l landlordOffice) onlyFile(t *testing.T, reader casework.Actor) *casework.View {
	t.Helper()
	files, err := l.cases.Files(t.Context(), reader, casework.Filter{}, casework.PageRequest{First: 10})
	if err != nil || len(files.Edges) != 1 {
		t.Fatalf("got %d files %v, want one", len(files.Edges), err)
	}
	return files.Edges[0].Node
}

// Route 3.2f: a family whose eviction was announced before anybody began is
// protected from its first moment, and alerts at once.
func TestAnAnnouncedFamilyIsProtectedFromTheStart(t *testing.T) {
	t.Parallel()
	office := aLandlordOffice(t)
	report := office.bringsCases(t, office.officer, landlordCases+announcedFamily)
	if report.Registered != 1 || len(report.NotTaken) != 0 {
		t.Fatalf("got %+v", report)
	}
	file := office.onlyFile(t, office.officer)
	if !file.Protected || file.EvictionOn != "2026-12-21" || len(file.Alerts) == 0 || len(file.Clearances) != 0 || file.CompositionKnown {
		t.Errorf("got protected %v, eviction %s, %d alerts, %d clearances", file.Protected, file.EvictionOn, len(file.Alerts), len(file.Clearances))
	}
	if len(file.Residents) != 2 || *file.ArrearsCents() != 315_000 || len(file.ContactAttempts) != 2 || len(file.LegalEvents) != 2 {
		t.Errorf("got %d residents, %d cents, %d contacts, %d legal events", len(file.Residents), *file.ArrearsCents(), len(file.ContactAttempts), len(file.LegalEvents))
	}
	for _, attempt := range file.ContactAttempts {
		if !strings.Contains(attempt.Summary, intake.AtTheStart) {
			t.Errorf("got %q, want it to say where it comes from", attempt.Summary)
		}
	}
	// What a meeting decided before is no decision here: a person completes the report.
	if len(file.Decisions)+len(file.Plans)+len(file.Referrals) != 0 || len(file.ReferralDrafts) != 1 || len(file.ReferralDrafts[0].Form.PriorEfforts) != 2 {
		t.Errorf("got %d decisions, %d referrals, %d drafts", len(file.Decisions), len(file.Referrals), len(file.ReferralDrafts))
	}
	if manager := office.onlyFile(t, office.cast.CaseManager); manager.RoleOf(office.cast.CaseManager.Organisation, asOf) != casework.CaseTeam {
		t.Error("the case manager's team is not in the file")
	}
}

func TestTheSameCasesTwiceChangeNothing(t *testing.T) {
	t.Parallel()
	office := aLandlordOffice(t)
	office.bringsCases(t, office.officer, landlordCases+announcedFamily)
	before := office.onlyFile(t, office.officer)
	report := office.bringsCases(t, office.officer, landlordCases+announcedFamily)
	if after := office.onlyFile(t, office.officer); report.Registered+report.Recorded != 0 || report.Known != 1 || after.Version != before.Version {
		t.Errorf("got %+v and version %d, want %d", report, after.Version, before.Version)
	}
}

// A file that is there is joined and not overwritten; what is new in a corrected
// line is added.
func TestACorrectedLineAddsWhatIsNew(t *testing.T) {
	t.Parallel()
	office := aLandlordOffice(t)
	office.bringsCases(t, office.officer, landlordCases+announcedFamily)
	corrected := strings.NewReplacer("Proeflaan", "Teststraat", "3.150,00", "9,00", "17-08-2026;huisbezoek", "18-08-2026;kantoor").Replace(announcedFamily)
	if report := office.bringsCases(t, office.officer, landlordCases+corrected); report.Recorded != 1 || report.Known != 1 {
		t.Errorf("got %+v, want one contact more", report)
	}
	if file := office.onlyFile(t, office.officer); file.Address.Street != "Proeflaan" || *file.ArrearsCents() != 315_000 || len(file.ContactAttempts) != 3 {
		t.Errorf("got %+v, %d cents, %d contacts", file.Address, *file.ArrearsCents(), len(file.ContactAttempts))
	}
}

// Practice 9: the landlord's rent file goes on with the files that its running
// cases made, whether or not they named the tenant's number.
func TestTheRentFileGoesOnWithRunningCases(t *testing.T) {
	t.Parallel()
	for _, tenant := range []string{"T-9", ""} {
		office := aLandlordOffice(t)
		office.bringsCases(t, office.officer, landlordCases+strings.Replace(announcedFamily, "T-9", tenant, 1))
		if report, err := office.imports(t.Context(), oneLine(t, "HO-9", "T-9", "0,00", "643,00"), asOf, func(int, int) {}); err != nil || report.Registered != 0 || report.Recorded != 1 {
			t.Errorf("with tenant %q: got %+v %v", tenant, report, err)
		}
		if file := office.onlyFile(t, office.officer); len(file.Tenancies) != 1 || file.Tenancies[0].TenantNumber != "T-9" {
			t.Errorf("with tenant %q: got %+v", tenant, file.Tenancies)
		}
	}
	office := aLandlordOffice(t)
	office.bringsCases(t, office.officer, landlordCases+announcedFamily)
	if report, err := office.imports(t.Context(), oneLine(t, "HO-9", "T-10", "0,00", "643,00"), asOf, func(int, int) {}); err != nil || report.Registered != 1 {
		t.Errorf("another tenant is another household: got %+v %v", report, err)
	}
}

// The Regieteam's chair brings what a meeting knows: who lives there, the announced
// eviction that nobody reported, and the case manager.
func TestTheRegieteamBringsItsRunningCases(t *testing.T) {
	t.Parallel()
	office := aLandlordOffice(t)
	line := "Woonstede Voorbeeld;HO-9;Proeflaan;12;Voorbeeldstad;Vera Voorbeeld;14-03-1988;huurder;28-11-2026;gezien;16-11-2026;21-12-2026;Noor Voorbeeld\n"
	report := office.bringsCases(t, office.cast.Chair, regieCases+line+"Onbekende verhuurder;HO-1;Proeflaan;1;Voorbeeldstad;;;;;;;;\n")
	if report.Registered != 1 || len(report.NotTaken) != 1 || report.NotTaken[0].TenancyNumber != "HO-1" {
		t.Fatalf("got %+v", report)
	}
	file := office.onlyFile(t, office.cast.Chair)
	if len(file.Referrals) != 1 || !file.Referrals[0].Unreferred || file.CaseManagerNow == nil || !file.CompositionKnown || file.EvictionOn != "2026-12-21" || len(file.Clearances) != 0 {
		t.Errorf("got %+v, case manager %v, known %v, eviction %s", file.Referrals, file.CaseManagerNow, file.CompositionKnown, file.EvictionOn)
	}
	if again := office.bringsCases(t, office.cast.Chair, regieCases+line); again.Registered+again.Recorded != 0 {
		t.Errorf("got %+v again", again)
	}
	// Its landlord is in the file, so that its own file joins it.
	if report := office.bringsCases(t, office.officer, landlordCases+announcedFamily); report.Registered != 0 || report.Known != 1 {
		t.Errorf("got %+v of the landlord", report)
	}
}

// casesTold is what the desk answers about a file with running cases.
type casesTold struct {
	ID      string
	Status  intake.DeliveryStatus
	Format  intake.Format
	Done    int
	Preview struct {
		NewFiles, ChangedFiles, WrongLines int
		Cases                              intake.CasesPreview
	}
	Report struct{ Registered, Recorded, Known, NotTaken int }
}

func (d rentDesk) asksOfCases(t *testing.T, who *somebodyAt, method, path, body string, want int) casesTold {
	t.Helper()
	got := who.send(method, path, body)
	var answer casesTold
	if err := json.Unmarshal([]byte(got.body), &answer); got.status != want || (err != nil && want < 300) {
		t.Fatalf("%s %s: got %d %s %v, want %d", method, path, got.status, got.body, err, want)
	}
	return answer
}

// A preview says what would be made before anything is, a wrong line
// is told in words and can be corrected and sent again.
func TestRunningCasesAreLookedAtAndThenTakenIn(t *testing.T) {
	t.Parallel()
	desk := aRentDesk(t)
	wrong := "HO-8;;Teststraat;3;Voorbeeldstad;Kees Proefman;31-02-1980;huurder;;;;;;;;;\n"
	seen := desk.asksOfCases(t, desk.officer, http.MethodPost, "/case-files", landlordCases+announcedFamily+wrong, http.StatusCreated)
	want := intake.CasesPreview{HeldBack: 1, Residents: 2, Children: 1, Announced: 1, Drafts: 1, Managed: 1}
	if seen.Preview.NewFiles != 1 || seen.Preview.WrongLines != 2 || seen.Preview.Cases != want || seen.Format != intake.CSV {
		t.Errorf("got %+v, want %+v", seen.Preview, want)
	}
	if desk.files(t) != 0 {
		t.Fatal("looking made a file")
	}
	report := desk.officer.send(http.MethodGet, "/case-files/"+seen.ID+"/faults", "")
	if !strings.Contains(report.body, `4;;"Geboortedatum";"Dit is geen datum`) || strings.Contains(report.body, "Proefman") {
		t.Errorf("got %s", report.body)
	}
	desk.asksOfCases(t, desk.officer, http.MethodPost, "/case-files/"+seen.ID+"/start", "", http.StatusOK)
	done := desk.waitsForCases(t, seen.ID)
	if done.Status != intake.Done || done.Report.Registered != 1 || desk.files(t) != 1 {
		t.Fatalf("got %+v", done)
	}
	made := desk.file(t)
	if by := made.ContactAttempts[0].By; by != desk.town.Actor("huurmedewerker").Person {
		t.Errorf("got %s as who wrote it, want the officer who brought it", by)
	}
	corrected := strings.Replace(wrong, "31-02", "28-02", 1)
	again := desk.asksOfCases(t, desk.officer, http.MethodPost, "/case-files", landlordCases+announcedFamily+corrected, http.StatusCreated)
	if again.Preview.NewFiles != 1 || again.Preview.ChangedFiles != 1 || again.Preview.WrongLines != 0 {
		t.Errorf("got %+v", again.Preview)
	}
	desk.asksOfCases(t, desk.officer, http.MethodPost, "/case-files/"+again.ID+"/stop", "", http.StatusOK)
	template := desk.officer.send(http.MethodGet, "/case-files/example.xlsx", "")
	if example := desk.asksOfCases(t, desk.officer, http.MethodPost, "/case-files", template.body, http.StatusCreated); example.Format != intake.XLSX || example.Preview.NewFiles != 2 {
		t.Errorf("got %+v, want two new files", example)
	}
	neighbour := strings.Replace(strings.Replace(wrong, "31-02", "28-02", 1), "Teststraat;3", "Proeflaan;12", 1)
	if alike := desk.asksOfCases(t, desk.officer, http.MethodPost, "/case-files", landlordCases+neighbour, http.StatusCreated); alike.Preview.NewFiles != 1 || alike.Preview.Cases.Alike != 1 {
		t.Errorf("got %+v, want a warning that there is a file with this address", alike.Preview)
	}
	if rent := desk.officer.send(http.MethodGet, "/rent-files", ""); !strings.Contains(rent.body, `"deliveries":[]`) {
		t.Errorf("got %s among the rent files", rent.body)
	}
	desk.asks(t, desk.officer, http.MethodGet, "/rent-files/"+seen.ID, "", http.StatusNotFound)
}

// waitsForCases waits until running cases are in.
func (d rentDesk) waitsForCases(t *testing.T, id string) casesTold {
	t.Helper()
	for deadline := time.After(30 * time.Second); ; {
		told := d.asksOfCases(t, d.officer, http.MethodGet, "/case-files/"+id, "", http.StatusOK)
		if slices.Contains([]intake.DeliveryStatus{intake.Done, intake.Stopped, intake.Failed}, told.Status) {
			return told
		}
		select {
		case <-deadline:
			t.Fatalf("still %s", told.Status)
		case <-time.After(20 * time.Millisecond):
		}
	}
}

func (d rentDesk) file(t *testing.T) *casework.View {
	t.Helper()
	found, err := d.cases.Files(t.Context(), d.town.Actor("huurmedewerker"), casework.Filter{}, casework.PageRequest{First: 1})
	if err != nil || len(found.Edges) == 0 {
		t.Fatalf("got %d files %v", len(found.Edges), err)
	}
	return found.Edges[0].Node
}

// Nobody else brings cases, nor sees who did.
func TestRunningCasesAreForTheOrganisationAlone(t *testing.T) {
	t.Parallel()
	desk := aRentDesk(t)
	seen := desk.asksOfCases(t, desk.officer, http.MethodPost, "/case-files", landlordCases+announcedFamily, http.StatusCreated)
	for part, want := range map[string]int{"casemanager": http.StatusForbidden, "beheerder": http.StatusForbidden, "zorg": http.StatusForbidden, "voorzitter": http.StatusNotFound} {
		other := desk.entersAt(t, desk.town, part, deskNow)
		desk.asksOfCases(t, other, http.MethodGet, "/case-files/"+seen.ID, "", want)
		desk.asksOfCases(t, other, http.MethodPost, "/case-files/"+seen.ID+"/start", "", want)
	}
}
