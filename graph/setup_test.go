package graph

import (
	"testing"

	"regieroute/server/casework"
)

type readSetUp struct {
	SetUp *struct {
		Needs []struct {
			Need   string
			Urgent bool
		}
	}
}

const setUpAsked = `{ setUp { needs { need urgent } } }`

// What a region lacks is for its administrator; it names nobody.
func TestWhatARegionLacksIsToldToItsAdministrator(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	for _, other := range []struct {
		of   casework.OrganisationRole
		role casework.PersonRole
	}{{casework.RegieTeam, casework.Chair}, {casework.Landlord, casework.AdministratorRole}} {
		w.leads(other.of, other.role)
		if got := asks[readSetUp](w, other.of, setUpAsked, nil).SetUp; got != nil {
			t.Errorf("%s of %s reads %+v", other.role, other.of, got)
		}
	}
	w.leads(casework.RegieTeam, casework.AdministratorRole)
	administrator := w.actors[casework.RegieTeam]
	administrator.Scopes = []casework.Scope{} // not a program, but a person
	w.actors[casework.RegieTeam] = administrator
	got := asks[readSetUp](w, casework.RegieTeam, setUpAsked, nil).SetUp
	if got == nil {
		t.Fatal("the administrator reads nothing")
	}
	needs := map[string]bool{}
	for _, one := range got.Needs {
		needs[one.Need] = one.Urgent
	}
	if urgent, there := needs["CRISIS_NUMBERS"]; !there || !urgent {
		t.Errorf("got %+v, want the numbers for an emergency", needs)
	}
	if urgent, there := needs["VALUES"]; !there || urgent {
		t.Errorf("got %+v, want the values, which can wait", needs)
	}
	if _, missing := needs["LANDLORD"]; missing {
		t.Errorf("got %+v: there is a landlord", needs)
	}
}
