package vera

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"regieroute/server/casework"
	"regieroute/server/memory"
)

var (
	region      = casework.DerivedID("regio")
	association = casework.DerivedID("corporatie")
	home        = casework.DerivedID("huis")
	rented      = casework.DerivedID("huur")
	now         = time.Date(2026, 12, 10, 9, 0, 0, 0, time.UTC)
	officer     = casework.Actor{
		Region: region, Organisation: association, OrganisationRole: casework.Landlord, Person: casework.DerivedID("programma"),
		Roles: []casework.PersonRole{casework.RentOfficer}, Scopes: []casework.Scope{casework.ScopeRent},
	}
	books = casework.Actor{Region: region, Organisation: association, OrganisationRole: casework.Landlord, Process: "import"}
)

// town is an association with one file, of tenancy HO-1.
type town struct {
	*casework.Service
	store *memory.Store
	desk  *Desk
}

type tester interface {
	Helper()
	Fatal(args ...any)
}

func aTown(t tester) *town {
	t.Helper()
	store := memory.New(casework.Region{ID: region}, casework.Directory{})
	clock := func() time.Time { return now }
	service := casework.NewService(store, clock)
	w := &town{Service: service, store: store, desk: &Desk{Cases: service, Now: clock}}
	w.does(t, "register", casework.Command{RegisterHousehold: &casework.RegisterHousehold{
		Name: "Testers", Address: casework.Address{Street: "Proeflaan", HouseNumber: "1", PostalCode: "1234SS", City: "Voorbeeldstad"},
		Residents: []casework.NewResident{{ID: casework.DerivedID("bewoner"), Name: "Anna Testers", Role: casework.Tenant}},
	}})
	w.does(t, "rent", casework.Command{RecordRent: &casework.RecordRent{
		AsOf: "2026-12-01", Tenancy: casework.NewTenancy{ID: rented, Landlord: association, Number: "HO-1", TenantNumber: "R1", StartsOn: "2020-01-01"},
		Months: []casework.RentMonth{{Month: "2026-11", DueCents: 70000, BalanceCents: 140000}},
	}})
	return w
}

// does changes the file as the import would.
func (w *town) does(t tester, operation string, command casework.Command) {
	t.Helper()
	content, _ := json.Marshal(casework.Wire(command))
	receipts, err := w.Submit(context.Background(), books, []casework.Operation{{
		ID: casework.DerivedID(operation), HouseholdID: home, RecordedAt: now, Command: command, Content: content, Hash: sha256.Sum256(content),
	}})
	if err != nil || receipts[0].Refusal != nil {
		t.Fatal(receipts, err)
	}
}

// tells sends objects and gives the answers.
func (w *town) tells(t tester, kind Kind, sentAt, objects string) []Answer {
	t.Helper()
	answers, err := w.desk.Take(context.Background(), officer, kind, []byte(objects), sentAt)
	if err != nil {
		t.Fatal(err)
	}
	return answers
}

// file gives the file as it is.
func (w *town) file(t tester) *casework.Household {
	t.Helper()
	known, err := w.Tenancies(context.Background(), books, []string{"HO-1"})
	if err != nil || known["HO-1"].File == nil {
		t.Fatal("no file", err)
	}
	return known["HO-1"].File
}

// told writes an answer in one line.
func told(answers []Answer) string {
	lines := []string{}
	for _, answer := range answers {
		parts := []string{answer.ID + " " + string(answer.Outcome)}
		for _, remark := range answer.Remarks {
			parts = append(parts, fmt.Sprintf("%s %s (%s)", remark.Code, remark.Words, remark.Field))
		}
		lines = append(lines, strings.Join(parts, "; "))
	}
	return strings.Join(lines, "\n")
}

// anArrangement is a message with the parts given beside what it needs.
func anArrangement(id string, cents int, parts ...string) string {
	more := ""
	if len(parts) > 0 {
		more = "," + strings.Join(parts, ",")
	}
	return fmt.Sprintf(`{"id":%q,"overeenkomst":{"id":"7781","code":"HO-1"},"afspraakdatum":"01-12-2026",
		"termijnen":[{"vervaldatum":"2026-12-28T00:00:00","bedrag":%d.50},{"vervaldatum":"20270128","bedrag":"%d,50"}]%s}`, id, cents, cents, more)
}

func TestAnArrangementIsTakenIn(t *testing.T) {
	t.Parallel()
	w := aTown(t)
	if got := told(w.tells(t, Arrangements, "", anArrangement("BR-1", 50, `"status":{"code":"ACT"}`))); got != "BR-1 nieuw" {
		t.Fatal(got)
	}
	arrangement := w.file(t).Arrangements[0]
	if arrangement.Number != "BR-1" || arrangement.On != "2026-12-01" || !arrangement.Accepted || arrangement.Tenancy != rented ||
		arrangement.Instalments[0] != (casework.Instalment{DueOn: "2026-12-28", Cents: 5050}) || arrangement.Instalments[1] != (casework.Instalment{DueOn: "2027-01-28", Cents: 5050}) {
		t.Errorf("got %+v", arrangement)
	}
	before := w.file(t).Version
	if got := told(w.tells(t, Arrangements, "", anArrangement("BR-1", 50))); got != "BR-1 ongewijzigd" || w.file(t).Version != before {
		t.Errorf("again: %s, version %d after %d", got, w.file(t).Version, before)
	}
	if got := told(w.tells(t, Arrangements, "", anArrangement("BR-1", 60))); got != "BR-1 gewijzigd" {
		t.Error(got)
	}
	if got := told(w.tells(t, Arrangements, "", anArrangement("BR-1", 50))); got != "BR-1 gewijzigd" {
		t.Errorf("back to what it was: %s", got)
	}
	standings := w.file(t).ArrangementStandings()
	if len(standings) != 3 || standings[2].Status != casework.ArrangementRunning || standings[1].Status != casework.ArrangementEnded {
		t.Errorf("got %+v", standings)
	}
}

func TestWhatBecomesOfAnArrangement(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, kept, sent, want string }{
		{"the sender fills in idExtern only", "", `{"idExtern":"BR-9",` + anArrangement("", 50)[len(`{"id":"",`):], "BR-9 nieuw"},
		{"no number", "", anArrangement("", 50), " fout; VERPLICHT Het object heeft geen id. (id)"},
		{"not granted yet", "", anArrangement("BR-1", 50, `"status":"AAN"`), "BR-1 wacht; NIET_NU Deze afspraak is nog niet toegekend. Stuur hem opnieuw als hij loopt. (status)"},
		{"frozen by the landlord", "", anArrangement("BR-1", 50, `"status":{"code":"bev","naam":"Bevroren"}`), "BR-1 nieuw; NIET_OVERGENOMEN Dat de verhuurder bevriest, komt met het huurbestand (Status regeling). (status)"},
		{"an unknown status", "", anArrangement("BR-1", 50, `"status":{"code":"XYZ"}`), "BR-1 fout; ONGELDIG Deze status van een betalingsregeling is niet bekend. (status)"},
		{"an unknown tenancy", "", strings.ReplaceAll(anArrangement("BR-1", 50), "HO-1", "HO-2"), "BR-1 wacht; ONBEKEND Dit huurcontract is hier niet bekend. Het komt met het huurbestand. (overeenkomst)"},
		{"no tenancy", "", `{"id":"BR-1","afspraakdatum":"2026-12-01"}`, "BR-1 fout; VERPLICHT Het object noemt geen huurcontract. (overeenkomst)"},
		{"the address of a tenancy", "", strings.Replace(anArrangement("BR-1", 50), `{"id":"7781","code":"HO-1"}`, `"https://verhuurder.example/v4/overeenkomsten/HO-1"`, 1), "BR-1 nieuw"},
		{"no instalments", "", `{"id":"BR-1","overeenkomst":{"code":"HO-1"},"afspraakdatum":"2026-12-01"}`, "BR-1 fout; ONGELDIG Vul minstens één termijn in. (termijnen)"},
		{"no day", "", `{"id":"BR-1","overeenkomst":{"code":"HO-1"}}`, "BR-1 fout; VERPLICHT Vul in op welke dag de regeling is afgesproken. (afspraakdatum)"},
		{"a day that is none", "", anArrangement("BR-1", 50, `"begindatum":"30-02-2026"`), "BR-1 fout; ONGELDIG Dit is geen datum. (afspraakdatum)"},
		{"agreed next year", "", strings.Replace(anArrangement("BR-1", 50), "01-12-2026", "01-12-2027", 1), "BR-1 wacht; NIET_NU Deze dag ligt meer dan 2 dagen in de toekomst. (afspraakdatum)"},
		{"an instalment without an amount", "", `{"id":"BR-1","overeenkomst":{"code":"HO-1"},"afspraakdatum":"2026-12-01","termijnen":[{"vervaldatum":"2026-12-28"}]}`, "BR-1 fout; ONGELDIG Elke termijn heeft een vervaldatum en een bedrag. (termijnen)"},
		{"another sum", "", anArrangement("BR-1", 50, `"bedrag":100`), "BR-1 nieuw; ONGELDIG De termijnen komen samen niet op het bedrag van de regeling. De termijnen gelden. (bedrag)"},
		{"no object", "", `["BR-1"]`, " fout; ONGELDIG Dit object is niet te lezen. ()"},
		{"a list that is none", "", anArrangement("BR-1", 50, `"overeenkomsten":7`), "BR-1 fout; ONGELDIG Dit object is niet te lezen. (overeenkomsten)"},
		{"paid off", anArrangement("BR-1", 50), anArrangement("BR-1", 50, `"status":"BEE"`, `"einddatum":"2026-12-05"`), "BR-1 gewijzigd"},
		{"paid off, not heard of before", "", anArrangement("BR-1", 50, `"status":"BEE"`), "BR-1 nieuw"},
		{"removed, not heard of before", "", anArrangement("BR-1", 50, `"status":"VER"`), "BR-1 ongewijzigd"},
		{"ended for an unknown reason", anArrangement("BR-1", 50), anArrangement("BR-1", 50, `"status":"ANN"`, `"eindeReden":"QQQ"`), "BR-1 fout; ONGELDIG Deze reden van het einde is niet bekend. (eindeReden)"},
		{"it ends next year", anArrangement("BR-1", 50), anArrangement("BR-1", 50, `"status":"ANN"`, `"einddatum":"2027-12-05"`), "BR-1 wacht; NIET_NU Deze dag ligt meer dan 2 dagen in de toekomst. (einddatum)"},
		{"an end that is no day", anArrangement("BR-1", 50), anArrangement("BR-1", 50, `"status":"ANN"`, `"einddatum":"later"`), "BR-1 fout; ONGELDIG Dit is geen datum. (einddatum)"},
		{"it ended twice", anArrangement("BR-1", 50, `"status":"ANN"`), anArrangement("BR-1", 50, `"status":"ANN"`), "BR-1 ongewijzigd"},
		{"it ended and goes on as it was", anArrangement("BR-1", 50, `"status":"ANN"`), anArrangement("BR-1", 50), "BR-1 ongewijzigd; NIET_NU Deze afspraak is al gestopt. Geef een nieuwe afspraak een eigen nummer. (id)"},
		{"it ended and goes on otherwise", anArrangement("BR-1", 50, `"status":"ANN"`), anArrangement("BR-1", 60), "BR-1 fout; ONGELDIG Deze afspraak is al gestopt. Geef een nieuwe afspraak een eigen nummer. (id)"},
		{"one is wrong, another is not", "", "[" + anArrangement("BR-1", 50, `"status":"XYZ"`) + "," + anArrangement("BR-2", 50) + "]", "BR-1 fout; ONGELDIG Deze status van een betalingsregeling is niet bekend. (status)\nBR-2 nieuw"},
		{"twice in one request", "", "[" + anArrangement("BR-1", 50) + "," + anArrangement("BR-1", 60) + "," + anArrangement("BR-1", 60) + "]", "BR-1 nieuw\nBR-1 gewijzigd\nBR-1 ongewijzigd"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			w := aTown(t)
			if test.kept != "" {
				w.tells(t, Arrangements, "2026-12-09T08:00:00Z", test.kept)
			}
			if got := told(w.tells(t, Arrangements, "", test.sent)); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

// What was sent earlier and comes later changes nothing, also after the end.
func TestAnEarlierMessageThatComesLaterChangesNothing(t *testing.T) {
	t.Parallel()
	for _, last := range []string{anArrangement("BR-1", 60), anArrangement("BR-1", 60, `"status":"ANN"`)} {
		w := aTown(t)
		w.tells(t, Arrangements, "2026-12-09T08:00:00Z", last)
		before := w.file(t).Version
		if got := told(w.tells(t, Arrangements, "2026-12-08T08:00:00+01:00", anArrangement("BR-1", 50))); got != "BR-1 ongewijzigd; OUDER Er is al een later bericht over deze afspraak. ()" || w.file(t).Version != before {
			t.Errorf("got %s", got)
		}
	}
	w := aTown(t)
	w.tells(t, Arrangements, "2099-01-01T00:00:00Z", anArrangement("BR-1", 60)) // a clock that runs ahead
	if got := told(w.tells(t, Arrangements, "", anArrangement("BR-1", 50))); got != "BR-1 gewijzigd" {
		t.Errorf("after a clock that ran ahead: %s", got)
	}
}

func TestExternalCollections(t *testing.T) {
	t.Parallel()
	bailiff := `"id":"EI-1","code":"2026/77","soort":{"code":"DEU"},"overeenkomsten":[{"code":"HO-1"}]`
	tests := []struct{ name, sent, want string }{
		{"handed to a bailiff", `{` + bailiff + `,"overdrachtsdatum":"2026-12-03"}`, "EI-1 nieuw"},
		{"the deprecated field names the tenancy", `{"id":"EI-1","soort":"DEU","overeenkomst":{"id":"HO-1"},"begindatum":"2026-12-03"}`, "EI-1 nieuw"},
		{"new, and not handed over", `{` + bailiff + `,"status":"NIE","begindatum":"2026-12-03"}`, "EI-1 wacht; NIET_NU Dit is nog niet overgedragen. Stuur het opnieuw met de dag van overdracht. (overdrachtsdatum)"},
		{"ended, with what the bailiff did", `{` + bailiff + `,"status":"EIN","overdrachtsdatum":"2026-12-03","externeincassoacties":[{"soort":{"code":"DAG"}}]}`, "EI-1 nieuw; NIET_OVERGENOMEN Dat de incasso eindigde, wordt niet vastgelegd. Leg de afloop vast in het dossier. (status); NIET_OVERGENOMEN Acties hebben geen vaste codes. Leg dagvaarding, vonnis en aanzegging vast in het dossier. (externeincassoacties)"},
		{"a collection agency", `{"id":"EI-1","soort":"INC","overeenkomst":"HO-1"}`, "EI-1 niet overgenomen; NIET_OVERGENOMEN Een incassobureau is geen stap van de rechter of de deurwaarder. (soort)"},
		{"an unknown kind", `{"id":"EI-1","soort":"XYZ","overeenkomst":"HO-1"}`, "EI-1 fout; ONGELDIG Deze soort externe incasso is niet bekend. (soort)"},
		{"an unknown status", `{` + bailiff + `,"status":"XYZ"}`, "EI-1 fout; ONGELDIG Deze status van een externe incasso is niet bekend. (status)"},
		{"no day", `{` + bailiff + `}`, "EI-1 fout; VERPLICHT Vul in op welke dag de deurwaarder het kreeg. (overdrachtsdatum)"},
		{"a day that is none", `{` + bailiff + `,"overdrachtsdatum":"gisteren"}`, "EI-1 fout; ONGELDIG Dit is geen datum. (overdrachtsdatum)"},
		{"of next month", `{` + bailiff + `,"overdrachtsdatum":"2027-01-03"}`, "EI-1 wacht; NIET_NU Deze dag ligt meer dan 2 dagen in de toekomst. (overdrachtsdatum)"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			w := aTown(t)
			if got := told(w.tells(t, Collections, "", test.sent)); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
	w := aTown(t)
	sent := `{` + bailiff + `,"overdrachtsdatum":"2026-12-03"}`
	w.tells(t, Collections, "", sent)
	if got := told(w.tells(t, Collections, "", sent)); got != "EI-1 ongewijzigd" {
		t.Error(got)
	}
	if got := told(w.tells(t, Collections, "", strings.Replace(sent, "12-03", "12-04", 1))); got != "EI-1 fout; ONGELDIG De overdracht staat al op een andere dag. Leg een verbetering vast in het dossier. (overdrachtsdatum)" {
		t.Error(got)
	}
	events := w.file(t).LegalEvents
	if len(events) != 1 || events[0].Kind != casework.HandedToBailiff || events[0].On != "2026-12-03" || events[0].Reference != "2026/77" || events[0].Tenancy != rented {
		t.Errorf("got %+v", events)
	}
}

func TestTenanciesBeginAndEnd(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, sentAt, sent, want, days string }{
		{"as it was", "", `{"id":"HO-1","begindatum":"2020-01-01T00:00:00"}`, "HO-1 ongewijzigd", "2020-01-01 "},
		{"it ends", "", `{"id":"9","code":"HO-1","einddatum":"31-01-2027"}`, "9 gewijzigd", "2020-01-01 2027-01-31"},
		{"it began earlier", "", `{"id":"HO-1","begindatum":"2019-06-01"}`, "HO-1 gewijzigd", "2019-06-01 "},
		{"both move ahead", "", `{"id":"HO-1","begindatum":"2027-01-01","einddatum":"2027-06-30"}`, "HO-1 gewijzigd", "2027-01-01 2027-06-30"},
		{"both move back", "", `{"id":"HO-1","begindatum":"2010-01-01","einddatum":"2015-06-30"}`, "HO-1 gewijzigd", "2010-01-01 2015-06-30"},
		{"it ends before it begins", "", `{"id":"HO-1","begindatum":"2026-01-01","einddatum":"2025-01-01"}`, "HO-1 fout; ONGELDIG De begindatum ligt na de einddatum. (begindatum)", "2020-01-01 "},
		{"it ends far ahead", "", `{"id":"HO-1","einddatum":"2040-01-01"}`, "HO-1 fout; ONGELDIG Deze dag ligt meer dan twee jaar in de toekomst. (einddatum)", "2020-01-01 "},
		{"older than the books", "2026-11-01T00:00:00Z", `{"id":"HO-1","begindatum":"2019-06-01"}`, "HO-1 ongewijzigd; OUDER Het huurbestand is nieuwer. De begindatum is niet overgenomen. (begindatum)", "2020-01-01 "},
		{"a beginning that is no day", "", `{"id":"HO-1","begindatum":"x"}`, "HO-1 fout; ONGELDIG Dit is geen datum. (begindatum)", "2020-01-01 "},
		{"an end that is no day", "", `{"id":"HO-1","einddatum":{}}`, "HO-1 fout; ONGELDIG Dit is geen datum. (einddatum)", "2020-01-01 "},
		{"one without a file", "", `{"id":"HO-7","einddatum":"2027-01-31"}`, "HO-7 wacht; ONBEKEND Dit huurcontract is hier niet bekend. Het komt met het huurbestand. (overeenkomst)", "2020-01-01 "},
		{"it ends, and then later, and then as before", "", `[{"id":"HO-1","einddatum":"2027-01-31"},{"id":"HO-1","einddatum":"2027-02-28"},{"id":"HO-1","einddatum":"2027-01-31"}]`, "HO-1 gewijzigd\nHO-1 gewijzigd\nHO-1 gewijzigd", "2020-01-01 2027-01-31"},
		{"the end is left out", "", `[{"id":"HO-1","einddatum":"2027-01-31"},{"id":"HO-1"}]`, "HO-1 gewijzigd\nHO-1 ongewijzigd; NIET_OVERGENOMEN Hier staat een einddatum. Zonder einddatum in het bericht blijft die staan. (einddatum)", "2020-01-01 2027-01-31"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			w := aTown(t)
			if got := told(w.tells(t, Tenancies, test.sentAt, test.sent)); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
			tenancy := w.file(t).Tenancies[0]
			if got := string(tenancy.StartsOn + " " + tenancy.EndsOn); got != test.days || len(tenancy.Ledger) != 1 {
				t.Errorf("got %q, want %q", got, test.days)
			}
		})
	}
}

// Data minimisation: no signal is taken over, and none of its words come back.
func TestNoSignalIsTakenOver(t *testing.T) {
	t.Parallel()
	w := aTown(t)
	before := w.file(t).Version
	signal := func(kind, detail string) string {
		return told(w.tells(t, Signals, "", fmt.Sprintf(`{"id":"S","soort":{"code":%q},"detailSoort":{"code":%q},"relatie":{"id":"R1"},"omschrijving":"geheim"}`, kind, detail)))
	}
	for kind := range neverTaken {
		if got := signal(kind.text(), ""); got != "S niet overgenomen; NIET_OVERGENOMEN Signalen over gedrag, strafbare feiten, overlast en zorg worden nooit overgenomen. (soort)" {
			t.Errorf("%s: %s", kind, got)
		}
	}
	for detail := range detailsNeverTaken {
		if got := signal("", detail.text()); !strings.Contains(got, "nooit overgenomen") {
			t.Errorf("%s: %s", detail, got)
		}
	}
	const (
		guardian = "S niet overgenomen; NIET_OVERGENOMEN Nodig de bewindvoerder uit in het dossier. Dan doet hij mee met afspraken. (soort)"
		bailiff  = "S niet overgenomen; NIET_OVERGENOMEN De overdracht aan een deurwaarder komt als externe incasso. (soort)"
		arrears  = "S niet overgenomen; NIET_OVERGENOMEN Een achterstand komt met het huurbestand. (soort)"
		never    = "S niet overgenomen; NIET_OVERGENOMEN Signalen over gedrag, strafbare feiten, overlast en zorg worden nooit overgenomen. (soort)"
		warning  = "S niet overgenomen; NIET_OVERGENOMEN Schrijf een waarschuwing in het dossier: een feit, een advies en een einde. (soort)"
		unknown  = "S fout; ONGELDIG Deze soort signalering is niet bekend. (soort)"
	)
	for name, test := range map[string][3]string{
		"protective administration": {"", "BEW", guardian}, "protective administration as support": {"ONB", "BEW", guardian}, "a bailiff": {"SCH", "DEU", bailiff}, "arrears": {"SCH", "BET", arrears},
		"arrears, no detail": {"SCH", "", arrears}, "aggression in writing": {"", "SCH", never}, "visit with two": {"", "BEZ", warning}, "nothing known": {"QQQ", "", unknown},
	} {
		if got := signal(test[0], test[1]); got != test[2] {
			t.Errorf("%s: got %s, want %s", name, got, test[2])
		}
	}
	if w.file(t).Version != before {
		t.Error("a signal changed the file")
	}
}

func (c code) text() string { return string(c) }

// A collection about more tenancies than can be looked at says so, and what was
// laid by for people to look at is told as waiting.
func TestWhatAnObjectIsTold(t *testing.T) {
	t.Parallel()
	many, laidBy, operation := Answer{}, Answer{}, casework.NewID(time.Now())
	(&taking{}).unmatched(message{Tenancies: make([]keys, maxAbout+1)}, &many)
	(&taking{}).settle(&laidBy, operation, []casework.Receipt{{OperationID: operation}})
	for _, test := range []struct {
		got  Answer
		want string
	}{
		{many, "Van één incasso gelden hoogstens 20 huurcontracten."},
		{laidBy, "Dit ligt klaar om door mensen te worden bekeken."},
	} {
		if len(test.got.Remarks) != 1 || test.got.Remarks[0].Words != test.want {
			t.Errorf("got %+v, want %q", test.got, test.want)
		}
	}
	if laidBy.Outcome != Waits {
		t.Errorf("got %s, want that it waits", laidBy.Outcome)
	}
}

func TestWhatIsNoRequest(t *testing.T) {
	t.Parallel()
	w := aTown(t)
	for name, test := range map[string][3]string{
		"nothing": {"", "", "Er staat geen object in dit bericht."}, "an empty list": {"[]", "", "Er staat geen object in dit bericht."}, "no JSON": {"{", "", "Dit is geen JSON in UTF-8."},
		"too many": {"[" + strings.Repeat("{},", 200) + "{}]", "", "Stuur hoogstens 200 objecten in één keer."}, "no moment": {"{}", "straks", "X-Stuurgegevens-Tijdstip-Bericht is geen tijdstip."},
		"not in UTF-8": {"{\"id\":\"\xff\"}", "", "Dit is geen JSON in UTF-8."},
	} {
		_, err := w.desk.Take(t.Context(), officer, Arrangements, []byte(test[0]), test[1])
		var refusal *casework.Error
		if !errors.As(err, &refusal) || refusal.Message != test[2] {
			t.Errorf("%s: %v", name, err)
		}
	}
	other := officer
	other.OrganisationRole = casework.CaseTeam
	var refusal *casework.Error
	if _, err := w.desk.Take(t.Context(), other, Arrangements, []byte("{}"), ""); !errors.As(err, &refusal) || refusal.Code != casework.Forbidden {
		t.Errorf("a case team tells: %v", err)
	}
	stranger := officer
	stranger.Organisation = casework.DerivedID("tweede corporatie")
	if answers, err := w.desk.Take(t.Context(), stranger, Arrangements, []byte(anArrangement("BR-1", 50)), ""); err != nil || answers[0].Outcome != Waits {
		t.Errorf("another landlord: %v %v", answers, err)
	}
}
