package casework

import (
	"reflect"
	"slices"
	"testing"
)

// aSecretFile is a singing file whose only resident is secret to all but a
// person who is named.
func aSecretFile() *Household {
	h := aSingingFile(named(string(Landlord)))
	h.Residents[0].ID, h.Residents[0].LeftOn = named("moeder"), ""
	h.Placements[0].Residents = []ID{named("moeder")}
	h.Conflicts[0].Subject, h.Conflicts[0].Field = h.ID, FieldPhone
	h.Secrets[0].Resident, h.Secrets[0].People, h.Secrets[0].EndedOn = named("moeder"), []ID{named("vertrouwd")}, ""
	return h
}

// tells are the words that may tell where a secret resident is, or how to reach
// them.
var tells = []string{
	"Address.Street", "Address.HouseNumber", "Address.Suffix", "Address.PostalCode", "Address.City",
	"Contact.Phone", "Contact.Email", "Contact.BestTime", "Tenancies.DwellingNumber",
	"Residents.BestTime", "Residents.LeftSource", "Visits.Roof", "Outcomes.Note", "Outcomes.ReopenedReason", "Shelters.Reason",
	"OwnSolutions.What", "OwnSolutions.Note",
	"Placements.Provider", "Placements.Address", "Placements.Note", "Placements.EndedReason", "Placements.WithdrawnReason", "Placements.ConfirmedWords", "Placements.RefusedWords",
	"Conflicts.Base", "Conflicts.Mine", "Conflicts.Theirs", "Conflicts.Reason",
	"Secrets.Reason", "Secrets.EndedReason",
}

// Practice 5: named people only.
func TestWhereASecretResidentIs(t *testing.T) {
	h := aSecretFile()
	all := wordsOf(t, h)
	for _, role := range OrganisationRoles() {
		view := h.ViewFor(somebody(role, readers[role]...), accessDay)
		heard := wordsOf(t, view)
		for _, word := range tells {
			if !slices.Contains(all, word) {
				t.Fatalf("no file has %s", word)
			}
			if slices.Contains(heard, word) {
				t.Errorf("%s, who is not named, reads %s", role, word)
			}
		}
		if !view.Withheld {
			t.Errorf("%s does not hear that something is kept from them", role)
		}
	}
	trusted := somebody(CaseTeam, CaseManagerRole)
	trusted.Person = named("vertrouwd")
	view := h.ViewFor(trusted, accessDay)
	open := *h
	open.Secrets = nil
	heard := wordsOf(t, view)
	for _, word := range slices.Concat(tells, wordsOf(t, open.ViewFor(trusted, accessDay))) {
		if !slices.Contains(heard, word) {
			t.Errorf("the named person does not read %s", word)
		}
	}
	if view.Withheld {
		t.Error("the named person hears that something is kept from them")
	}
}

// Provider and confirming organisation tell where somebody is as well as an
// address does.
func TestWhoGivesASecretPlace(t *testing.T) {
	h := aSecretFile()
	place := h.ViewFor(somebody(RegieTeam, Chair), accessDay).Placements[0]
	for _, id := range []ID{place.ProviderOrganisation, place.OfferedBy, place.OfferedFor, place.ConfirmedBy, place.ConfirmedFor} {
		if !id.IsZero() {
			t.Errorf("a place names %s", id)
		}
	}
	if place.From == "" && place.Status() == "" {
		t.Error("that there is a place is gone too")
	}
}

func TestAHomeThatOthersShareIsNoSecret(t *testing.T) {
	h := aSecretFile()
	h.Residents = append(h.Residents, Resident{NewResident: NewResident{ID: named("opa"), Name: "Opa"}})
	heard := wordsOf(t, h.ViewFor(somebody(CaseTeam, CaseManagerRole), accessDay))
	for word, want := range map[string]bool{"Address.Street": true, "Contact.Phone": true, "Placements.Address": false, "Residents.BestTime": false} {
		if slices.Contains(heard, word) != want {
			t.Errorf("%s is read: %v, want %v", word, !want, want)
		}
	}
	h.Residents[1].LeftOn = "2026-11-01"
	if !h.HomeIsSecret() {
		t.Error("grandfather left, and the address is shown")
	}
}

// Secrecy changes what is shown and nothing of what the rules say (route 3.2f).
func TestTheRulesSeeWhoIsSecret(t *testing.T) {
	for _, file := range startingFiles(t) {
		before := file.ViewFor(somebody(RegieTeam, Chair), accessDay)
		for _, resident := range file.Residents {
			file.Secrets = append(file.Secrets, SecretMark{MarkSecret: MarkSecret{Resident: resident.ID, People: []ID{named("vertrouwd")}}})
		}
		after := file.ViewFor(somebody(RegieTeam, Chair), accessDay)
		if before == nil || after == nil {
			continue
		}
		same := reflect.DeepEqual(before.ClearanceNeeds, after.ClearanceNeeds) && reflect.DeepEqual(before.PlaceForAll, after.PlaceForAll) &&
			slices.Equal(before.Protection, after.Protection) && before.Phase == after.Phase && len(before.Placements) == len(after.Placements)
		if !same {
			t.Errorf("household %s: the rules say something else of people who are secret", file.ID)
		}
	}
}

func TestWhoSaysWhoIsNamed(t *testing.T) {
	as := func(person string) Act {
		act := warningAct(CaseTeam)
		act.Who.Person = named(person)
		return act
	}
	file := func() *Household {
		h := everybodysFile()
		h.Residents = []Resident{{NewResident: NewResident{ID: named("moeder"), Name: "Moeder"}}}
		if err := change(h, MarkSecret{Resident: named("moeder"), Reason: "Bedreigd"}, as("vertrouwd")); err != nil {
			t.Fatal(err)
		}
		return h
	}
	stranger := MarkSecret{Resident: named("moeder"), People: []ID{named("vreemde")}}
	for _, test := range []struct {
		name  string
		verb  Verb
		by    string
		code  Code
		named []string
	}{
		{"who marked is named", MarkSecret{Resident: named("moeder")}, "vertrouwd", "", []string{"vertrouwd"}},
		{"a stranger names themselves", stranger, "vreemde", "", []string{"vertrouwd"}},
		{"a named person names a colleague", stranger, "vertrouwd", "", []string{"vertrouwd", "vreemde"}},
		{"a stranger ends it", EndSecret{Resident: named("moeder"), Reason: "Veilig"}, "vreemde", Forbidden, []string{"vertrouwd"}},
		{"a named person ends it", EndSecret{Resident: named("moeder"), Reason: "Veilig"}, "vertrouwd", "", []string{}},
		{"without a reason", EndSecret{Resident: named("moeder")}, "vertrouwd", Invalid, []string{"vertrouwd"}},
		{"of nobody", MarkSecret{Resident: named("niemand")}, "vertrouwd", Unknown, []string{"vertrouwd"}},
	} {
		h := file()
		err := change(h, test.verb, as(test.by))
		if (err == nil) != (test.code == "") || (err != nil && refusalOf(err).Code != test.code) {
			t.Errorf("%s: got %v, want %q", test.name, err, test.code)
		}
		for _, person := range []string{"vertrouwd", "vreemde"} {
			reads := slices.Contains(h.SecretPeople(), named(person))
			if reads != slices.Contains(test.named, person) {
				t.Errorf("%s: %s is named: %v", test.name, person, reads)
			}
		}
	}
}

func TestAProcessKeepsNothingFromEverybody(t *testing.T) {
	h := everybodysFile()
	h.Residents = []Resident{{NewResident: NewResident{ID: named("moeder"), Name: "Moeder"}}}
	act := warningAct(CaseTeam)
	act.Who.Person = ID{}
	if err := change(h, MarkSecret{Resident: named("moeder")}, act); err == nil || refusalOf(err).Code != Invalid {
		t.Errorf("nobody is named: got %v, want INVALID", err)
	}
}

// Two people who are secret to each other's helpers: who is named for one of
// them learns nothing of the other.
func TestExPartnersHaveHelpersOfTheirOwn(t *testing.T) {
	h := everybodysFile()
	for _, name := range []string{"zij", "hij"} {
		h.Residents = append(h.Residents, Resident{NewResident: NewResident{ID: named(name), Name: name, BestTime: "tijd van " + name}})
		h.Secrets = append(h.Secrets, SecretMark{MarkSecret: MarkSecret{Resident: named(name), People: []ID{named("helper van " + name)}}})
		h.Placements = append(h.Placements, Placement{RequestPlacement: RequestPlacement{Residents: []ID{named(name)}}, Address: "plek van " + name})
	}
	helper := somebody(CaseTeam, CaseManagerRole)
	helper.Person = named("helper van zij")
	view := h.ViewFor(helper, accessDay)
	if view.Placements[0].Address != "plek van zij" || view.Placements[1].Address != "" || view.Residents[1].BestTime != "" {
		t.Errorf("her helper reads %q and %q", view.Placements[0].Address, view.Placements[1].Address)
	}
	if len(h.SecretPeople()) != 0 {
		t.Error("somebody finds both")
	}
}
