package casework

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"
)

// Access 1: what an administrator hears when a program cannot have a token, in
// words and at the field.
func TestWhichTokensCannotBe(t *testing.T) {
	bo, ria := somebody(RegieTeam, AdministratorRole), somebody(Landlord, AdministratorRole)
	today := DayOf(time.Now())
	live := func(name, program string) AccessToken {
		return AccessToken{ID: named(name), Program: program, Organisation: rentOffice.ID, Roles: []PersonRole{RentOfficer}, ExpiresOn: today}
	}
	ended, expired := live("ended", "Huur"), live("expired", "Huur")
	ended.EndedAt, expired.ExpiresOn = time.Now(), today.Plus(-1)
	kept := func() *paper {
		return &paper{tokens: TokenBook{
			Tokens:        []AccessToken{live("one", "Huur"), live("two", "Vol"), live("three", "Vol"), ended, expired},
			Organisations: []Organisation{regieOffice, rentOffice},
		}}
	}
	ctx := context.Background()
	makes := func(by Actor, change func(*MakeAccessToken)) error {
		wanted := MakeAccessToken{ID: named("new"), Program: " Nieuw ", Organisation: rentOffice.ID, Role: RentOfficer, Scopes: []Scope{ScopeRent}, ExpiresOn: today.Plus(1)}
		change(&wanted)
		made, err := NewService(nil, time.Now).KeepingAccounts(kept()).MakeAccessToken(ctx, by, wanted)
		if (err == nil) != (made.Secret == "secret") {
			t.Errorf("secret %q with %v", made.Secret, err)
		}
		return err
	}
	ends := func(by Actor, name string) error {
		_, err := NewService(nil, time.Now).KeepingAccounts(kept()).EndAccessToken(ctx, by, EndAccessToken{ID: named(name)})
		return err
	}
	program := bo
	program.Scopes = []Scope{ScopeWrite}
	_, nowhere := NewService(nil, time.Now).EndAccessToken(ctx, bo, EndAccessToken{ID: named("one")})
	const origins = "Schrijf een website als https://dashboard.voorbeeld.nl, zonder wat erachter komt."
	const expires = "Kies een dag vanaf morgen, hoogstens een jaar vooruit."
	for _, test := range []struct {
		name  string
		err   error
		field string
		words string
	}{
		{"a new program's", makes(bo, func(*MakeAccessToken) {}), "", ""},
		{"by the landlord's administrator", makes(ria, func(*MakeAccessToken) {}), "", ""},
		{"the second of a program", makes(bo, func(m *MakeAccessToken) { m.Program = "Huur" }), "", ""},
		{"the third of a program", makes(bo, func(m *MakeAccessToken) { m.Program = "Vol" }), "", "Dit programma heeft al 2 tokens. Trek er eerst een in."},
		{"in another role", makes(bo, func(m *MakeAccessToken) { m.Program, m.Role = "Huur", TeamLead }), "role", "Dit programma heeft al een andere rol. Kies die rol, of geef het programma een andere naam."},
		{"the same name elsewhere", makes(bo, func(m *MakeAccessToken) {
			m.Program, m.Organisation, m.Role, m.Scopes = "Vol", regieOffice.ID, Chair, []Scope{ScopeRead}
		}), "", ""},
		{"sent twice", makes(bo, func(m *MakeAccessToken) { m.ID = named("one") }), "", "Dit token is al gemaakt en wordt niet nog eens getoond. Trek het in en maak een nieuw token."},
		{"without an id", makes(bo, func(m *MakeAccessToken) { m.ID = ID{} }), "id", "Het token heeft geen nummer."},
		{"without a name", makes(bo, func(m *MakeAccessToken) { m.Program = " " }), "program", "Schrijf op hoe het programma heet."},
		{"with a long name", makes(bo, func(m *MakeAccessToken) { m.Program = strings.Repeat("é", 121) }), "program", "Gebruik voor de naam hoogstens 120 tekens."},
		{"with a name as long as can be", makes(bo, func(m *MakeAccessToken) { m.Program = strings.Repeat("é", 120) }), "", ""},
		{"as what a landlord does not have", makes(bo, func(m *MakeAccessToken) { m.Role = Auditor }), "role", "Deze rol past niet bij deze organisatie."},
		{"for nothing", makes(bo, func(m *MakeAccessToken) { m.Scopes = nil }), "scopes", "Kies wat het programma mag."},
		{"an auditor's that writes", makes(bo, func(m *MakeAccessToken) {
			m.Organisation, m.Role, m.Scopes = regieOffice.ID, Auditor, []Scope{ScopeRead, ScopeWrite}
		}), "scopes", "Een controleur van het logboek leest alleen."},
		{"the Regieteam's rent files", makes(bo, func(m *MakeAccessToken) { m.Organisation, m.Role = regieOffice.ID, Chair }), "scopes", "Alleen een medewerker of teamleider van een verhuurder levert huurbestanden aan."},
		{"rent files of who only counts", makes(bo, func(m *MakeAccessToken) { m.Role = Analyst }), "scopes", "Alleen een medewerker of teamleider van een verhuurder levert huurbestanden aan."},
		{"for websites", makes(bo, func(m *MakeAccessToken) {
			m.Origins = []string{" https://Cijfers.Voorbeeld.nl/ ", "https://cijfers.voorbeeld.nl:443", "http://localhost:8000", "http://127.0.0.1"}
		}), "", ""},
		{"for any website", makes(bo, func(m *MakeAccessToken) { m.Origins = []string{"*"} }), "origins", origins},
		{"for a page without an origin", makes(bo, func(m *MakeAccessToken) { m.Origins = []string{"null"} }), "origins", origins},
		{"for an empty website", makes(bo, func(m *MakeAccessToken) { m.Origins = []string{""} }), "origins", origins},
		{"for a path", makes(bo, func(m *MakeAccessToken) { m.Origins = []string{"https://voorbeeld.nl/cijfers"} }), "origins", origins},
		{"for who signs in on the way", makes(bo, func(m *MakeAccessToken) { m.Origins = []string{"https://bo@voorbeeld.nl"} }), "origins", origins},
		{"for all below a name", makes(bo, func(m *MakeAccessToken) { m.Origins = []string{"https://*.voorbeeld.nl"} }), "origins", origins},
		{"for a website that is not encrypted", makes(bo, func(m *MakeAccessToken) { m.Origins = []string{"http://voorbeeld.nl"} }), "origins", origins},
		{"for two in one", makes(bo, func(m *MakeAccessToken) { m.Origins = []string{"https://a.nl https://b.nl"} }), "origins", origins},
		{"for eleven websites", makes(bo, func(m *MakeAccessToken) {
			for i := range 11 {
				m.Origins = append(m.Origins, fmt.Sprintf("https://w%d.nl", i))
			}
		}), "origins", "Een token heeft hoogstens 10 websites."},
		{"until today", makes(bo, func(m *MakeAccessToken) { m.ExpiresOn = today }), "expiresOn", expires},
		{"for a year", makes(bo, func(m *MakeAccessToken) { m.ExpiresOn = today.Plus(365) }), "", ""},
		{"for longer", makes(bo, func(m *MakeAccessToken) { m.ExpiresOn = today.Plus(366) }), "expiresOn", expires},
		{"elsewhere", makes(ria, func(m *MakeAccessToken) { m.Organisation = regieOffice.ID }), "organisation", "Dit staat niet (meer) in het dossier."},
		{"by a program", makes(program, func(*MakeAccessToken) {}), "", "Dit kan alleen een mens doen."},
		{"by a rent officer", makes(somebody(Landlord, RentOfficer), func(*MakeAccessToken) {}), "", "Dit kan niet met uw rol."},
		{"ended by who keeps it", ends(ria, "one"), "", ""},
		{"ended once more", ends(bo, "ended"), "", ""},
		{"ended, of another organisation", ends(somebody(Care, AdministratorRole), "one"), "id", "Dit staat niet (meer) in het dossier."},
		{"ended, that is not there", ends(bo, "none"), "id", "Dit staat niet (meer) in het dossier."},
		{"ended by a rent officer", ends(somebody(Landlord, RentOfficer), "one"), "", "Dit kan niet met uw rol."},
		{"where nobody is kept", nowhere, "", "Mensen worden hier niet beheerd."},
	} {
		refusal := refusalOf(test.err)
		if refusal == nil {
			refusal = &Error{}
		}
		if refusal.Field != test.field || refusal.Message != test.words {
			t.Errorf("%s: refused for %q with %q, want %q with %q", test.name, refusal.Field, refusal.Message, test.field, test.words)
		}
	}
}
