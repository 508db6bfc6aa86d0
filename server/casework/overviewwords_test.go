package casework

import (
	"strings"
	"testing"
)

// What a household reads holds no code, and no day or amount as a machine has it.
func TestAnOverviewIsInWords(t *testing.T) {
	for _, kind := range LegalEventKinds() {
		if legalEventNames[kind] == "" {
			t.Errorf("%s has no words", kind)
		}
	}
	for _, channel := range []ContactChannel{ByLetter, ByPhone, ByEmail, ByMessage, AtTheDoor, AtAnOffice, ByCard} {
		if channelNames[channel] == "" {
			t.Errorf("%s has no words", channel)
		}
	}
	for cents, want := range map[Cents]string{0: "€ 0,00", 5: "€ 0,05", 123450: "€ 1.234,50", 100000000: "€ 1.000.000,00", -7550: "€ -75,50"} {
		if got := cents.inEuros(); got != want {
			t.Errorf("%d: got %s, want %s", cents, got, want)
		}
	}
	h := &Household{Residents: []Resident{{NewResident: NewResident{ID: named("moeder"), Name: "Moeder", Role: Tenant, BirthDate: "1990-08-29", Language: "uk"}}}}
	h.Tenancies = []Tenancy{{Ledger: []RentMonth{{Month: "2026-09", BalanceCents: 0}, {Month: "2026-10", BalanceCents: 61240}}}}
	h.Arrangements = []PaymentArrangement{{ProposeArrangement: ProposeArrangement{Instalments: []Instalment{{"2026-12-01", 5000}, {"2027-01-01", 5000}}}}}
	h.ContactAttempts = []ContactAttempt{{RecordContactAttempt: RecordContactAttempt{Channel: AtTheDoor}}}
	h.LegalEvents = []LegalEvent{{RecordLegalEvent: RecordLegalEvent{Kind: Summoned}}, {RecordLegalEvent: RecordLegalEvent{Kind: EvictionAnnounced, EvictOn: "2026-12-08"}}}
	text := overviewText(t, h.OverviewOf(named("moeder"), accessDay, false))
	for _, wanted := range []string{
		"29 augustus 1990", "Oekraïens", "Huurschuld na oktober 2026: € 612,40", "€ 100,00 in 2 keer", "Contact gezocht met een bezoek aan de deur, niet gelukt.",
		"Dagvaarding", "De ontruiming is aangezegd voor: 8 december 2026",
	} {
		if !strings.Contains(text, wanted) {
			t.Errorf("it does not say %q", wanted)
		}
	}
	for _, code := range []string{"1990-08", "2026-12-08", "september 2026", `"uk"`, "SUMMONS", "HOME_VISIT"} {
		if strings.Contains(text, code) {
			t.Errorf("it says %q", code)
		}
	}
}
