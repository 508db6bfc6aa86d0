package graph

import (
	"testing"

	"regieroute/server/casework"
)

const settingPhones = `mutation($list: SetPhoneList!) { setPhoneList(list: $list) { version phone people { person phone } duty { person from until } } }`

const settingNumbers = `mutation($numbers: SetRegionNumbers!) { setRegionNumbers(numbers: $numbers) { version lines { name phone note } } }`

// onTheCard is what a tablet holds to call with.
type onTheCard struct {
	Sync struct {
		Reference *struct {
			Tag       string
			Directory struct {
				Organisations []struct{ ID, Phone string }
				People        []struct{ ID, Phone string }
			}
			Card struct {
				Numbers []struct{ Name, Phone, Note string }
				Duty    []struct{ Person, From, Until string }
			}
		}
	}
}

func (w *world) card(role casework.OrganisationRole, tag string) onTheCard {
	return asks[onTheCard](w, role, `query($tag: String) { sync(held: [], reference: $tag) { reference { tag
		directory { organisations { id phone } people { id phone } } card { numbers { name phone note } duty { person from until } } } } }`, map[string]any{"tag": tag})
}

// leads gives somebody the role that keeps the numbers of their organisation.
func (w *world) leads(role casework.OrganisationRole, as casework.PersonRole) {
	actor := w.actors[role]
	actor.Roles = append(actor.Roles, as)
	w.actors[role] = actor
}

func (w *world) phones(role casework.OrganisationRole, id string, expected int, duty bool) answer {
	person := w.actors[role].Person.String()
	list := map[string]any{
		"id": casework.DerivedID(w.Name(), id), "expectedVersion": expected, "phone": "026 000 0020",
		"people": []map[string]any{{"person": person, "phone": "06 0000 0101"}},
	}
	if duty {
		list["duty"] = []map[string]any{{"person": person, "from": "2026-12-01T08:00:00Z", "until": "2026-12-02T08:00:00Z"}}
	}
	return w.as(role).ask(settingPhones, map[string]any{"list": list})
}

func (w *world) numbers(role casework.OrganisationRole, id string, expected int) answer {
	return w.as(role).ask(settingNumbers, map[string]any{"numbers": map[string]any{
		"id": casework.DerivedID(w.Name(), id), "expectedVersion": expected,
		"lines": []map[string]any{{"name": "Crisisdienst", "phone": "026 000 0100", "note": "Dag en nacht."}},
	}})
}

// Practice 33: what is on the card reaches the tablet with the reference data,
// everybody's numbers and the duty of one's own organisation only; who may keep
// the lists changes them once, and not over a colleague.
func TestStoryOfTheOfflineCard(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	if got := w.phones(casework.CaseTeam, "too early", 0, true); got.code() != "FORBIDDEN" {
		t.Errorf("a case manager keeps the list: %s", got.body)
	}
	before := w.card(casework.CaseTeam, "")
	w.leads(casework.CaseTeam, casework.TeamLead)
	w.leads(casework.RegieTeam, casework.AdministratorRole)
	w.leads(casework.Landlord, casework.TeamLead)

	first := w.phones(casework.CaseTeam, "first", 0, true)
	if again := w.phones(casework.CaseTeam, "first", 0, true); first.errors != nil || again.body != first.body {
		t.Errorf("sent twice: %s and %s", first.body, again.body)
	}
	if late := w.phones(casework.CaseTeam, "late", 0, false); late.code() != "NOT_NOW" {
		t.Errorf("over a colleague: %s", late.body)
	}
	if got := w.phones(casework.Landlord, "landlord", 0, true); got.errors != nil {
		t.Errorf("the landlord's own list: %s", got.body)
	}
	if got := w.numbers(casework.CaseTeam, "numbers", 0); got.code() != "FORBIDDEN" {
		t.Errorf("a team lead keeps the region's numbers: %s", got.body)
	}
	if got := w.numbers(casework.RegieTeam, "numbers", 0); got.errors != nil {
		t.Errorf("the administrator: %s", got.body)
	}
	if late := w.numbers(casework.RegieTeam, "other numbers", 0); late.code() != "NOT_NOW" {
		t.Errorf("over a colleague: %s", late.body)
	}

	held := w.card(casework.CaseTeam, before.Sync.Reference.Tag).Sync.Reference
	if held == nil {
		t.Fatal("the tablet does not hear of the new numbers")
	}
	team := w.actors[casework.CaseTeam]
	for _, organisation := range held.Directory.Organisations {
		kept := organisation.ID == team.Organisation.String() || organisation.ID == w.actors[casework.Landlord].Organisation.String()
		if (organisation.Phone == "026 000 0020") != kept {
			t.Errorf("got %+v", organisation)
		}
	}
	for _, person := range held.Directory.People {
		kept := person.ID == team.Person.String() || person.ID == w.actors[casework.Landlord].Person.String()
		if (person.Phone == "06 0000 0101") != kept {
			t.Errorf("got %+v", person)
		}
	}
	if len(held.Card.Numbers) != 1 || held.Card.Numbers[0].Note != "Dag en nacht." {
		t.Errorf("got %+v", held.Card.Numbers)
	}
	if len(held.Card.Duty) != 1 || held.Card.Duty[0].Person != team.Person.String() || held.Card.Duty[0].Until != "2026-12-02T08:00:00Z" {
		t.Errorf("the duty of another organisation: %+v", held.Card.Duty)
	}
	if got := w.card(casework.CaseTeam, held.Tag).Sync.Reference; got != nil {
		t.Errorf("sent again though nothing changed: %+v", got)
	}
	if got := w.phones(casework.CaseTeam, "second", 1, false); got.errors != nil {
		t.Errorf("the next version: %s", got.body)
	}
	if got := w.card(casework.CaseTeam, held.Tag).Sync.Reference; got == nil || len(got.Card.Duty) != 0 {
		t.Errorf("a roster that was emptied: %+v", got)
	}
}
