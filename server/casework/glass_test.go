package casework

import (
	"slices"
	"testing"
	"time"
)

// fromOutside is somebody who reads files, of an organisation that is not in the
// file of everybody.
func fromOutside(role OrganisationRole, roles ...PersonRole) Actor {
	actor := somebody(role, roles...)
	actor.Organisation = named("andere-organisatie")
	return actor
}

var glassAt = time.Date(2026, 12, 1, 10, 0, 0, 0, time.UTC)

// brokenGlass is the file of everybody after an actor broke its glass.
func brokenGlass(t *testing.T, actor Actor) *Household {
	t.Helper()
	h := everybodysFile()
	act := Act{Who: actor, Operation: named("noodinzage"), At: glassAt, Today: accessDay}
	if err := change(h, BreakGlass{Reason: "Er is een kind in gevaar"}, act); err != nil {
		t.Fatal(err)
	}
	return h
}

func TestWhoMayBreakTheGlass(t *testing.T) {
	elsewhere := fromOutside(YouthProtection, Professional)
	elsewhere.Region = named("elders")
	for _, test := range []struct {
		name   string
		actor  Actor
		reason string
		want   Code
	}{
		{"youth protection", fromOutside(YouthProtection, Professional), "Melding", ""},
		{"care", fromOutside(Care, Professional), "Melding", ""},
		{"a case manager of another team", fromOutside(CaseTeam, CaseManagerRole), "Melding", ""},
		{"without a reason", fromOutside(Care, Professional), "", Invalid},
		{"a landlord", fromOutside(Landlord, RentOfficer, TeamLead), "Melding", Forbidden},
		{"an analyst of a case team", fromOutside(CaseTeam, Analyst), "Melding", LostAccess},
		{"an administrator", fromOutside(RegieTeam, AdministratorRole), "Melding", LostAccess},
		{"a secretary", fromOutside(RegieTeam, Secretary), "Melding", LostAccess},
		{"somebody of another region", elsewhere, "Melding", LostAccess},
		{"who reads the file already", somebody(Care, Professional), "Melding", NotNow},
	} {
		err := May(test.actor, "breakGlass", everybodysFile(), accessDay)
		if err == nil {
			err = change(everybodysFile(), BreakGlass{Reason: test.reason}, Act{Who: test.actor, Operation: named("op"), At: glassAt, Today: accessDay})
		}
		got := Code("")
		if refusal := refusalOf(err); refusal != nil {
			got = refusal.Code
		}
		if got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// Who broke the glass reads as their organisation's own role would, for an hour
// to the second, and nobody else of their organisation does.
func TestTheGlassIsOpenForAnHour(t *testing.T) {
	actor := fromOutside(YouthProtection, Professional)
	h := brokenGlass(t, actor)
	colleague, other := actor, actor
	colleague.Person = named("collega")
	other.Organisation = named("derde-organisatie")
	demoted := actor
	demoted.Roles = []PersonRole{Analyst}
	for _, test := range []struct {
		name  string
		actor Actor
		after time.Duration
		open  bool
	}{
		{"at once", actor, 0, true},
		{"in the last second", actor, time.Hour - time.Second, true},
		{"an hour later", actor, time.Hour, false},
		{"a colleague", colleague, 0, false},
		{"the same person at another organisation", other, 0, false},
		{"without the role", demoted, 0, false},
	} {
		reader, until := test.actor.through(h, glassAt.Add(test.after))
		view := h.ViewFor(reader, accessDay)
		if (view != nil) != test.open {
			t.Errorf("%s: sees the file %v, want %v", test.name, view != nil, test.open)
		}
		if test.open && !until.Equal(glassAt.Add(time.Hour)) {
			t.Errorf("%s: open until %v", test.name, until)
		}
	}
	reader, _ := actor.through(h, glassAt)
	want := somebody(YouthProtection, Professional).SightsOf(h, accessDay)
	if got := reader.SightsOf(h, accessDay); !slices.Equal(got, want) {
		t.Errorf("got %v, want what youth protection in the file sees: %v", got, want)
	}
	for _, verb := range VerbNames() {
		if err := May(actor, verb, h, accessDay); err == nil && verb != "breakGlass" {
			t.Errorf("broken glass lets %s", verb)
		}
	}
	if other := (&Household{ID: named("ander"), Region: h.Region}); reader.Sees(other, accessDay) {
		t.Error("the glass of one file opens another one")
	}
}

func TestASecondHourNeedsASecondReason(t *testing.T) {
	actor := fromOutside(Care, Professional)
	h := brokenGlass(t, actor)
	again := Act{Who: actor, Operation: named("nogmaals"), At: glassAt.Add(30 * time.Minute), Today: accessDay}
	if err := change(h, BreakGlass{Reason: "Nog bezig"}, again); err != nil {
		t.Fatal(err)
	}
	if _, until := actor.through(h, glassAt.Add(80*time.Minute)); !until.Equal(glassAt.Add(90 * time.Minute)) {
		t.Errorf("open until %v, want an hour after the second reason", until)
	}
	if got := len(h.glassAlerts()); got != 2 {
		t.Errorf("got %d alerts, want one for each time", got)
	}
}

func TestSecretsStayForNamedPeopleBehindBrokenGlass(t *testing.T) {
	actor := fromOutside(CaseTeam, CaseManagerRole)
	h := brokenGlass(t, actor)
	h.Address = Address{Street: "Geheimstraat", HouseNumber: "1", City: "Elders"}
	h.Residents = []Resident{{NewResident: NewResident{ID: named("moeder")}}}
	h.Secrets = []SecretMark{{Made: Made{ID: named("merk")}, MarkSecret: MarkSecret{Resident: named("moeder"), People: []ID{named("vertrouweling")}}}}
	reader, _ := actor.through(h, glassAt)
	view := h.ViewFor(reader, accessDay)
	if view == nil || view.Address.Street != "" || !view.Withheld {
		t.Errorf("got %+v, want the file without where she is", view)
	}
}

func TestTheGlassTellsWhoLeadsTheFile(t *testing.T) {
	h := brokenGlass(t, fromOutside(YouthProtection, Professional))
	for _, role := range OrganisationRoles() {
		view := h.ViewFor(somebody(role, readers[role]...), accessDay)
		leads := role == CaseTeam || role == RegieTeam
		told := slices.ContainsFunc(view.Alerts, func(a Alert) bool { return a.Code == AlertGlassBroken })
		if told != leads || (view.GlassBreaks != nil) != leads || !view.GlassUntil.IsZero() {
			t.Errorf("%s: alert %v, reads why %v, want %v", role, told, view.GlassBreaks != nil, leads)
		}
	}
	if got := h.GlassBreaks[0]; got.Reason == "" || got.Role != YouthProtection || got.By != named("persoon") {
		t.Errorf("got %+v, want who, in which role and why", got)
	}
}
