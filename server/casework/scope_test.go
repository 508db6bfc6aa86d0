package casework

import "testing"

// A token lets a program do no more than its scopes say, and people are not
// asked for one (access §1).
func TestAProgramMayNoMoreThanItsTokenSays(t *testing.T) {
	const noWriting, noReading = "Met dit token mag een programma niets vastleggen.", "Met dit token mag een programma niets lezen."
	for _, test := range []struct {
		name            string
		scopes          []Scope
		writing         string
		reading         string
		seesWhatIsThere bool
	}{
		{"a person", nil, "", "", false},
		{"a program that reads", []Scope{ScopeRead}, noWriting, "", false},
		{"a program that writes", []Scope{ScopeWrite}, "", noReading, false},
		{"a program that does both", []Scope{ScopeRead, ScopeWrite}, "", "", false},
		{"a program that asks what there is", []Scope{ScopeRead, ScopeSchema}, noWriting, "", true},
	} {
		actor := theTeam
		actor.Scopes = test.scopes
		for scope, want := range map[Scope]string{ScopeWrite: test.writing, ScopeRead: test.reading} {
			got := ""
			if refusal := refusalOf(actor.MayUse(scope)); refusal != nil {
				got = refusal.Message
			}
			if got != want {
				t.Errorf("%s, %s: %q, want %q", test.name, scope, got, want)
			}
		}
		if actor.Introspects() != test.seesWhatIsThere {
			t.Errorf("%s asks what there is: %v", test.name, actor.Introspects())
		}
	}
}

// Rent files are brought by who keeps an association's books, and by a program of
// it whose token is for that.
func TestWhoBringsRentFiles(t *testing.T) {
	officer := Actor{Region: named("regio"), Organisation: named("verhuurder"), OrganisationRole: Landlord, Person: named("ria"), Roles: []PersonRole{RentOfficer}}
	of := func(change func(*Actor)) Actor {
		actor := officer
		change(&actor)
		return actor
	}
	for _, test := range []struct {
		name  string
		actor Actor
		want  string
	}{
		{"a rent officer", officer, ""},
		{"who leads them", of(func(a *Actor) { a.Roles = []PersonRole{TeamLead} }), ""},
		{"who administers the association", of(func(a *Actor) { a.Roles = []PersonRole{AdministratorRole} }), "Dit kan niet met uw rol."},
		{"a case manager", theTeam, "Dit kan niet met uw rol."},
		{"a process", of(func(a *Actor) { a.Process = "import" }), "Dit kan niet met uw rol."},
		{"a program that brings them", of(func(a *Actor) { a.Scopes = []Scope{ScopeRent} }), ""},
		{"a program that does all else", of(func(a *Actor) { a.Scopes = []Scope{ScopeRead, ScopeWrite} }), "Met dit token mag een programma geen huurbestanden aanleveren."},
	} {
		got := ""
		if refusal := refusalOf(MayBringRentFiles(test.actor)); refusal != nil {
			got = refusal.Message
		}
		if got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}
