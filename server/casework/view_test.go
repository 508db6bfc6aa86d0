package casework

import "testing"

func TestWhoSeesAnAttemptToSpeakTheHousehold(t *testing.T) {
	h := everybodysFile()
	for _, role := range []OrganisationRole{Landlord, Care} {
		attempt := ContactAttempt{Made: Made{ID: named("poging-" + string(role)), For: named(string(role))}}
		h.ContactAttempts = append(h.ContactAttempts, attempt)
	}
	tests := []struct {
		role OrganisationRole
		want []OrganisationRole // whose attempts are seen; nil when the list is cut away
	}{
		{Landlord, []OrganisationRole{Landlord}},
		{CaseTeam, []OrganisationRole{Landlord, Care}},
		{RegieTeam, []OrganisationRole{Landlord}},
		{Care, []OrganisationRole{Care}},
		{DebtAssistance, []OrganisationRole{Landlord}},
		{YouthProtection, nil},
		{SpecialCare, []OrganisationRole{Care}},
		{Administration, []OrganisationRole{Landlord}},
	}
	for _, test := range tests {
		seen := h.ViewFor(somebody(test.role, readers[test.role]...), accessDay).ContactAttempts
		if len(seen) != len(test.want) || (seen == nil) != (test.want == nil) {
			t.Errorf("%s sees %d attempts, want those of %v", test.role, len(seen), test.want)
			continue
		}
		for i, attempt := range seen {
			if attempt.For != named(string(test.want[i])) {
				t.Errorf("%s sees another attempt than that of %s", test.role, test.want[i])
			}
		}
	}
}

func TestTheOwnerOfAnOverdueGoalIsTold(t *testing.T) {
	h := everybodysFile()
	professional := somebody(Care, Professional)
	h.Goals = []Goal{{Made: Made{ID: named("doel")}, SetGoal: SetGoal{Owner: professional.Person, Organisation: professional.Organisation, NextControlOn: "2026-11-30"}}}
	alerts := h.ViewFor(professional, accessDay).Alerts
	if len(alerts) != 1 || alerts[0].Code != AlertControlOverdue {
		t.Errorf("the owner of an overdue goal is told %v, want %s", alerts, AlertControlOverdue)
	}
}
