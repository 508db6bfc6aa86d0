package casework

import (
	"context"
	"errors"
	"reflect"
	"slices"
	"strings"
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
	"OwnSolutions.What", "OwnSolutions.Note", "OwnSolutions.NotExploredReason",
	"Attachments.ContentType",
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

// Practice 5: of a place only the hidden resident's is kept back, also one that
// they refused; of a conflict what tells where they are or how they are reached.
func TestWhatIsKeptBackIsWhatTells(t *testing.T) {
	h := aSecretFile()
	other := someone("ander", "1980-01-01")
	other.LeftOn = "2026-11-01" // nobody but she lives there
	h.Residents = append(h.Residents, other)
	place := func(name string, living, refusing []ID) Placement {
		return Placement{Made: Made{ID: named(name)}, RequestPlacement: RequestPlacement{Residents: living}, Provider: name, RefusedBy: refusing}
	}
	h.Placements = []Placement{place("van haar", []ID{named("moeder")}, nil), place("van een ander", []ID{other.ID}, nil), place("geweigerd", []ID{other.ID}, []ID{named("moeder")})}
	conflict := func(name string, subject ID, field Field) FieldConflict {
		return FieldConflict{Made: Made{ID: named(name)}, Subject: subject, Field: field, Mine: name}
	}
	h.Conflicts = []FieldConflict{
		conflict("haar belmoment", named("moeder"), FieldBestTime), conflict("haar vertrek", named("moeder"), FieldLeftOn), conflict("haar naam", named("moeder"), FieldName),
		conflict("ander belmoment", other.ID, FieldBestTime), conflict("de straat", h.ID, FieldStreet), conflict("de taal", h.ID, FieldLanguage), conflict("ander met straat", other.ID, FieldStreet),
	}
	left := func(secret secrecy) []string {
		cut := *h
		secret.cut(&cut)
		words := []string{}
		for _, placement := range cut.Placements {
			words = append(words, placement.Provider)
		}
		for _, conflict := range cut.Conflicts {
			words = append(words, conflict.Mine)
		}
		for _, mark := range cut.Secrets {
			if len(mark.People) > 0 {
				words = append(words, "wie het weet")
			}
		}
		return slices.DeleteFunc(words, func(word string) bool { return word == "" })
	}
	if got, want := left(h.secrecyFor(named("iemand"))), []string{"van een ander", "haar naam", "ander belmoment", "de taal", "ander met straat"}; !slices.Equal(got, want) {
		t.Errorf("who is not named reads %q, want %q", got, want)
	}
	shared := h.secrecyFor(named("iemand"))
	shared.home = false // others live there too, and the address tells nothing
	if got := left(shared); !slices.Contains(got, "de straat") {
		t.Errorf("of a home that tells nothing: %q", got)
	}
}

// filesOnly is a transaction in which files can be read.
type filesOnly struct {
	Tx
	files []*Household
}

func (f filesOnly) Load(context.Context, []ID, Day) ([]*Household, error) { return f.files, nil }

// Architecture §2, practice 5: what waits for a file is its case team's to read,
// also when the database would show it to others, and without its words where
// somebody is secret to the reader.
func TestWhatWasLeftBehindIsTheCaseTeams(t *testing.T) {
	secret := aSecretFile()
	plain := everybodysFile()
	plain.ID = named("gewoon huis")
	left := []LeftBehind{}
	for _, household := range []ID{secret.ID, plain.ID, named("nergens")} {
		left = append(left, LeftBehind{Operation: Operation{HouseholdID: household, Content: []byte("woorden")}})
	}
	for _, role := range OrganisationRoles() {
		want := "nergens woorden"
		if role == CaseTeam {
			want = "geheim , gewoon woorden, nergens woorden"
		}
		seen, err := cutLeftBehind(t.Context(), filesOnly{files: []*Household{secret, plain}}, somebody(role, readers[role]...), slices.Clone(left), accessDay)
		if err != nil {
			t.Fatal(err)
		}
		told := []string{}
		for _, one := range seen {
			name := map[ID]string{secret.ID: "geheim", plain.ID: "gewoon", named("nergens"): "nergens"}[one.Operation.HouseholdID]
			told = append(told, name+" "+string(one.Operation.Content))
		}
		if got := strings.Join(told, ", "); got != want {
			t.Errorf("%s reads %q, want %q", role, got, want)
		}
	}
	if _, err := cutLeftBehind(t.Context(), failing{}, somebody(CaseTeam, CaseManagerRole), left, accessDay); !errors.Is(err, errBroken) {
		t.Errorf("a file that cannot be read: %v", err)
	}
}

var errBroken = errors.New("broken")

// failing is a transaction in which nothing can be read.
type failing struct{ Tx }

func (failing) Load(context.Context, []ID, Day) ([]*Household, error) { return nil, errBroken }
