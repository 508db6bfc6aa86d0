package casework

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
)

// aSharedFile is a singing file in which a mother was at the visit and has the
// place; her ex-partner lives there too, and is secret.
func aSharedFile() *Household {
	h := aSecretFile()
	h.Secrets = nil
	h.Residents[0].Name, h.Residents[0].Role = "moeder", Tenant
	h.Visits[0].Present = []ID{named("moeder")}
	other := Resident{NewResident: NewResident{ID: named("ex"), Name: "ex-partner", BestTime: "als moeder werkt"}}
	h.Residents = append(h.Residents, other)
	h.Placements = append(h.Placements, Placement{RequestPlacement: RequestPlacement{Residents: []ID{named("ex")}}, Address: "schuilplaats", Provider: "opvang"})
	h.Secrets = append(h.Secrets, SecretMark{MarkSecret: MarkSecret{Resident: named("ex"), People: []ID{named("vertrouwd")}}})
	return h
}

func overviewText(t *testing.T, o *ResidentOverview) string {
	t.Helper()
	text, err := json.Marshal(o)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// The right of access is per person (practice 30).
func TestAnOverviewIsOfOneResident(t *testing.T) {
	h := aSharedFile()
	text := overviewText(t, h.OverviewOf(named("moeder"), accessDay, false))
	for _, wanted := range []string{"moeder", "Referrals.Summary", "Visits.Summary", "Placements.Address", "Goals.Description"} {
		if !strings.Contains(text, wanted) {
			t.Errorf("it does not tell %s", wanted)
		}
	}
	for _, word := range []string{
		"ex-partner", "als moeder werkt", "schuilplaats", "opvang", // of others
		"Warnings.", "SafeHomeReports.", "Standpoints.", "Vulnerabilities.", "Checks.", "Incidents.", "CaseManagers.", // worries, and what organisations think
	} {
		if strings.Contains(text, word) {
			t.Errorf("it tells %s", word)
		}
	}
	for _, person := range []ID{h.Visits[0].By, h.Referrals[0].By, h.CaseManagers[0].Person, h.Steps[0].Owner} {
		if strings.Contains(text, person.String()) {
			t.Error("it names an employee")
		}
	}
	if text := overviewText(t, h.OverviewOf(named("ex"), accessDay, false)); strings.Contains(text, "Visits.Summary") || !strings.Contains(text, "schuilplaats") {
		t.Error("who was not at the visit reads its words, or does not read of the own place")
	}
	if h.OverviewOf(named("niemand"), accessDay, false) != nil {
		t.Error("there is an overview of nobody")
	}
}

func TestWhatIsKeptBackFromAnOverview(t *testing.T) {
	h := aSharedFile()
	h.LinkedTo = ID{}
	if h.OverviewOf(named("moeder"), accessDay, true) != nil {
		t.Error("it was given before it was released")
	}
	kept := WithheldPart{Section: AboutVisits, Ground: RightsOfOthers, Reason: "Gaat ook over de ex-partner"}
	for _, test := range []struct {
		name     string
		withheld WithheldPart
		refused  bool
	}{
		{"with a ground and a reason", kept, false},
		{"without a ground", WithheldPart{Section: AboutVisits, Reason: "x"}, true},
		{"without a reason", WithheldPart{Section: AboutVisits, Ground: SafetyOfSomebody}, true},
		{"a part that there is not", WithheldPart{Section: "ALL", Ground: SafetyOfSomebody, Reason: "x"}, true},
	} {
		err := change(copied(t, h), ReleaseOverview{Resident: named("moeder"), Withheld: []WithheldPart{test.withheld}}, warningAct(CaseTeam))
		if (err != nil) != test.refused {
			t.Errorf("%s: got %v", test.name, err)
		}
	}
	if err := (ReleaseOverview{Resident: named("moeder"), Withheld: []WithheldPart{kept}}).Apply(h, warningAct(CaseTeam)); err != nil {
		t.Fatal(err)
	}
	given := h.OverviewOf(named("moeder"), accessDay, true)
	at := slices.IndexFunc(given.Parts, func(p OverviewPart) bool { return p.Section == AboutVisits })
	if given.Parts[at].Lines != nil || given.Parts[at].Withheld == nil || strings.Contains(overviewText(t, given), "Visits.Summary") {
		t.Error("what is kept back is given")
	}
	if draft := h.OverviewOf(named("moeder"), accessDay, false); len(draft.Parts[at].Lines) == 0 {
		t.Error("the case team cannot check what is kept back")
	}
}

func TestOnlyWhoIsNamedReleasesWhatIsSecret(t *testing.T) {
	h := aSharedFile()
	act := warningAct(CaseTeam)
	if err := (ReleaseOverview{Resident: named("ex")}).Apply(h, act); err == nil {
		t.Error("somebody who is not named gave the overview of who is secret")
	}
	act.Who.Person = named("vertrouwd")
	if err := (ReleaseOverview{Resident: named("ex")}).Apply(h, act); err != nil {
		t.Errorf("the named person: %v", err)
	}
}
