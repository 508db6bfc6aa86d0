package casework

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

const consentDay = Day("2026-12-01")

func aConsent() RecordConsent {
	return RecordConsent{
		ID: named("toestemming"), ClientName: "Fatima el Amrani", BirthDate: "1988-04-02", PostalCode: "6811 aa", HouseNumber: "7", Suffix: "bis",
		Form: ConsentInWriting, GivenOn: "2026-11-20", Until: "2027-11-20", Evidence: "Getekend formulier in ons dossier.",
	}.inOneWay()
}

// aClientsHome is the file of a client who is in arrears with the rent.
func aClientsHome() *Household {
	h := inArrears()
	h.Address = Address{Street: "Oefenweg", HouseNumber: "7", Suffix: "BIS", PostalCode: "6811 AA", City: "Voorbeeldstad"}
	client := someone("F. El Amrani", "1988-04-02")
	client.Role = Tenant
	h.Residents = []Resident{client}
	return h
}

// Route 1.5, practice 11: whose rent a consent is about.
func TestAConsentIsAboutOneTenant(t *testing.T) {
	tests := []struct {
		name   string
		change func(*Household)
		is     bool
	}{
		{"the client, with initials", func(*Household) {}, true},
		{"a second tenant", func(h *Household) { h.Residents[0].Role = CoTenant }, true},
		{"an adult child of the tenant", func(h *Household) { h.Residents[0].Role = Child }, false},
		{"a partner who does not rent", func(h *Household) { h.Residents[0].Role = Partner }, false},
		{"somebody of another surname", func(h *Household) { h.Residents[0].Name = "F. Jansen" }, false},
		{"somebody without a name", func(h *Household) { h.Residents[0].Name = " " }, false},
		{"somebody born on another day", func(h *Household) { h.Residents[0].BirthDate = "1988-04-03" }, false},
		{"a birth date that nobody knows", func(h *Household) { h.Residents[0].BirthDate = "" }, false},
		{"the client moved out", func(h *Household) { h.Residents[0].LeftOn = "2026-11-30" }, false},
		{"the client moves out tomorrow", func(h *Household) { h.Residents[0].LeftOn = "2026-12-02" }, true},
		{"the neighbours", func(h *Household) { h.Address.HouseNumber = "9" }, false},
		{"upstairs", func(h *Household) { h.Address.Suffix = "2 hoog" }, false},
		{"another street", func(h *Household) { h.Address.PostalCode = "6811 AB" }, false},
		{"a file that points to another", func(h *Household) { h.LinkedTo = named("ander huis") }, false},
	}
	for _, test := range tests {
		h := aClientsHome()
		test.change(h)
		if got := (PaymentConsent{RecordConsent: aConsent()}).isOf(h, consentDay); got != test.is {
			t.Errorf("%s: got %v, want %v", test.name, got, test.is)
		}
	}
}

// Practice 11: a consent shows nothing before it is given, after it ends, and
// once it is withdrawn, whatever day that names.
func TestWhenAConsentHolds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day := func(name string) Day { return consentDay.Plus(rapid.IntRange(-400, 400).Draw(t, name)) }
		consent := PaymentConsent{RecordConsent: aConsent()}
		consent.GivenOn, consent.Until = day("given"), day("until")
		on := day("on")
		if got, want := consent.HoldsOn(on), consent.GivenOn <= on && on <= consent.Until; got != want {
			t.Errorf("from %s until %s, on %s: got %v, want %v", consent.GivenOn, consent.Until, on, got, want)
		}
		consent.WithdrawnOn = day("withdrawn")
		if consent.HoldsOn(on) {
			t.Errorf("withdrawn on %s and in force on %s", consent.WithdrawnOn, on)
		}
	})
	if (PaymentConsent{}).HoldsOn(consentDay) {
		t.Error("no consent is in force")
	}
}

// Practice 5, 9 and 11: what is owed, and all that looks like nothing.
func TestWhatAConsentShows(t *testing.T) {
	h := aClientsHome()
	want := ClientArrears{ArrearsCents: 70_000, NewArrearsCents: 70_000, Since: "2026-09", AsOf: "2026-11-30"}
	if got := h.clientArrears(theCarer.Person, consentDay); got == nil || *got != want {
		t.Errorf("in arrears: got %+v, want %+v", got, want)
	}
	named := h.Residents[0].ID
	for name, change := range map[string]func(*Household){
		"paid":       func(h *Household) { h.Tenancies[0].Ledger[2].BalanceCents = 0 },
		"a credit":   func(h *Household) { h.Tenancies[0].Ledger[2].BalanceCents = -1 },
		"no books":   func(h *Household) { h.Tenancies[0].Ledger = nil },
		"no tenancy": func(h *Household) { h.Tenancies = nil },
		"a secret address": func(h *Household) {
			h.Secrets = []SecretMark{{MarkSecret: MarkSecret{Resident: named, People: []ID{{1}}}}}
		},
		"a secret child": func(h *Household) {
			h.Residents = append(h.Residents, someone("kind", "2020-01-01"))
			h.Secrets = []SecretMark{{MarkSecret: MarkSecret{Resident: h.Residents[1].ID, People: []ID{{1}}}}}
		},
	} {
		h := aClientsHome()
		change(h)
		if got := h.clientArrears(theCarer.Person, consentDay); got != nil {
			t.Errorf("%s: got %+v, want nothing", name, got)
		}
	}
}

func TestWhatAConsentMustSay(t *testing.T) {
	tests := []struct {
		change func(*RecordConsent)
		want   string
	}{
		{func(*RecordConsent) {}, ""},
		{func(r *RecordConsent) { r.Suffix = "" }, ""},
		{func(r *RecordConsent) { r.ID = ID{} }, "De toestemming heeft geen nummer."},
		{func(r *RecordConsent) { r.ClientName = " " }, "Vul de naam van uw cliënt in."},
		{func(r *RecordConsent) { r.ClientName = strings.Repeat("a", maxClientName+1) }, "Deze naam is te lang."},
		{func(r *RecordConsent) { r.BirthDate = "" }, "Vul de geboortedatum van uw cliënt in."},
		{func(r *RecordConsent) { r.BirthDate = "2026-12-02" }, "De geboortedatum ligt in de toekomst."},
		{func(r *RecordConsent) { r.PostalCode = "%" }, "Vul een postcode in, zoals 6811 AA."},
		{func(r *RecordConsent) { r.HouseNumber = "7bis" }, "Vul een huisnummer in, zonder letters."},
		{func(r *RecordConsent) { r.Suffix = "%" }, "Deze toevoeging bij het huisnummer kan niet."},
		{func(r *RecordConsent) { r.Form = "" }, "Kies hoe uw cliënt toestemming gaf."},
		{func(r *RecordConsent) { r.GivenOn = "" }, "Vul in op welke dag uw cliënt toestemming gaf."},
		{func(r *RecordConsent) { r.GivenOn = "2026-12-02" }, "Deze dag ligt in de toekomst."},
		{func(r *RecordConsent) { r.Until = "" }, "Vul in tot en met welke dag de toestemming geldt."},
		{func(r *RecordConsent) { r.Until = "2026-11-19" }, "De toestemming eindigt voordat zij begint."},
		{func(r *RecordConsent) { r.Until = "2027-11-21" }, "Toestemming geldt hoogstens 12 maanden."},
		{func(r *RecordConsent) { r.Evidence = "" }, "Schrijf op waaruit de toestemming blijkt."},
		{func(r *RecordConsent) { r.Evidence = strings.Repeat("a", maxEvidence+1) }, "Deze tekst is te lang."},
	}
	for _, test := range tests {
		consent := aConsent()
		test.change(&consent)
		sameRefusal(t, consent.inOneWay().check(consentDay), test.want)
	}
	given := PaymentConsent{RecordConsent: aConsent()}
	for on, want := range map[Day]string{
		"2026-12-01": "", "2026-11-20": "",
		"":           "Vul in op welke dag uw cliënt de toestemming introk.",
		"2026-12-02": "Deze dag ligt in de toekomst.",
		"2026-11-19": "Deze dag ligt voor de dag waarop uw cliënt toestemming gaf.",
	} {
		sameRefusal(t, WithdrawConsent{ID: given.ID, On: on}.check(given, consentDay), want)
	}
}

func sameRefusal(t *testing.T, err error, want string) {
	t.Helper()
	got := ""
	if refusal := refusalOf(err); refusal != nil {
		got = refusal.Message
	}
	if got != want || (want != "" && englishSentences()[want] == "") {
		t.Errorf("got %q, want %q, in English too", got, want)
	}
}
