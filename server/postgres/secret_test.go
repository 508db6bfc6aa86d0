package postgres

import (
	"slices"
	"testing"

	"regieroute/server/casework"
)

// aSecretHome is the file of a mother whose address only the chair may know.
func (w *world) aSecretHome(t testing.TB) *casework.Household {
	t.Helper()
	file := w.aFile(w.team(), w.chair(), w.landlord())
	file.Name = "Vermeer"
	file.Address = casework.Address{Street: "Schuilplaats", HouseNumber: "7", PostalCode: "6811 AA", City: "Elders"}
	mother := casework.Resident{Made: casework.Made{ID: anID(), At: now}, NewResident: casework.NewResident{Name: "Mina Vermeer", Role: casework.Tenant}}
	mother.ID = mother.Made.ID
	file.Residents = []casework.Resident{mother}
	tenancy := casework.Tenancy{Made: casework.Made{ID: anID(), At: now}}
	tenancy.ID, tenancy.Landlord, tenancy.Number = tenancy.Made.ID, w.landlord().Organisation, "H-1234"
	file.Tenancies = []casework.Tenancy{tenancy}
	file.Secrets = []casework.SecretMark{{
		Made: casework.Made{ID: anID(), At: now}, MarkSecret: casework.MarkSecret{Resident: mother.ID, People: []casework.ID{w.chair().Person}},
	}}
	w.save(t, w.team(), file)
	return file
}

func TestASearchFindsNobodySecret(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	w.aSecretHome(t)
	for _, test := range []struct {
		text  string
		named bool // only who is named finds the file by it
	}{
		{"schuilplats", true}, {"schuilplaats mina h-1234", true}, {"verneer", true},
		{"schuilplaats", true}, {"6811AA", true}, {"mina", true}, {"vermeer", true}, {"elders", true}, {"h-1234", false},
	} {
		for _, actor := range []casework.Actor{w.team(), w.landlord(), w.chair()} {
			want := 1
			if test.named && actor.Person != w.chair().Person {
				want = 0
			}
			if got := w.find(t, actor, casework.Filter{Text: test.text, Forgiving: true}, 10); len(got) != want {
				t.Errorf("%s searches %q and finds %d, want %d", actor.OrganisationRole, test.text, len(got), want)
			}
		}
	}
}

func TestWhatWasLeftBehindForSomebodySecret(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	file := w.aSecretHome(t)
	w.submit(t, w.actors[casework.Care], anOperation(t, file.ID, aVisit))
	left, err := w.service().LeftBehind(t.Context(), w.team())
	if err != nil || len(left) != 1 {
		t.Fatalf("got %d and %v, want 1", len(left), err)
	}
	if got := left[0].Operation; got.Text() != "" || got.VerbName() != "recordVisit" {
		t.Errorf("who is not named reads %d bytes of %s", len(got.Text()), got.VerbName())
	}
}

// An edit that waits says what stands in the file: not to who may not see it.
func TestAReceiptTellsNoSecret(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	file := w.aSecretHome(t)
	edit := anOperation(t, file.ID, `{"editHousehold": {"street": {"from": "Kade", "to": "Dijk"}}}`)
	for range 2 { // the second time as it was kept
		receipt := w.submit(t, w.team(), edit)
		if receipt.Status != casework.ConflictFound || len(receipt.Conflicts) != 1 {
			t.Fatalf("got %+v, want one conflict", receipt)
		}
		if slices.Contains([]string{receipt.Conflicts[0].Theirs, receipt.Conflicts[0].Base}, "Schuilplaats") {
			t.Error("the receipt tells where she lives")
		}
	}
}
