package casework

import (
	"testing"
	"time"
)

// Route 2.5: a meeting says when it is and what it is about.
func TestWhatAMeetingNeeds(t *testing.T) {
	whole := func() Meeting {
		return Meeting{
			ID: named("bespreking"), On: accessDay, StartsAt: "13:30", Attendance: []MeetingAttendance{{Organisation: named("team")}},
			Agenda: []AgendaItem{{ID: named("punt"), HouseholdID: named("huis"), Reason: AgendaReferral, Referral: named("melding")}},
		}
	}
	if err := whole().check(); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		field, words string
		wrong        func(*Meeting)
	}{
		{"id", "De bespreking heeft geen nummer.", func(m *Meeting) { m.ID = ID{} }},
		{"on", "Vul in op welke dag de bespreking is.", func(m *Meeting) { m.On = "" }},
		{"startsAt", "Vul een tijd in, zoals 14:30.", func(m *Meeting) { m.StartsAt = "half twee" }},
		{"items", "Een agenda heeft hoogstens 100 punten.", func(m *Meeting) { m.Agenda = make([]AgendaItem, maxAgenda+1) }},
		{"attendance", "Er zijn hoogstens 100 organisaties.", func(m *Meeting) { m.Attendance = make([]MeetingAttendance, maxAttendance+1) }},
		{"items.0.id", "Elk agendapunt heeft een eigen nummer.", func(m *Meeting) { m.Agenda[0].ID = ID{} }},
		{"items.1.id", "Elk agendapunt heeft een eigen nummer.", func(m *Meeting) { m.Agenda = append(m.Agenda, m.Agenda[0]) }},
		{"items.0.householdId", "Kies het huishouden.", func(m *Meeting) { m.Agenda[0].HouseholdID = ID{} }},
		{"items.0.reason", "Kies waarom dit op de agenda staat.", func(m *Meeting) { m.Agenda[0].Reason = "" }},
		{"items.0.referral", "Kies de melding.", func(m *Meeting) { m.Agenda[0].Referral = ID{} }},
		{"attendance.0.organisation", "Kies de organisatie.", func(m *Meeting) { m.Attendance[0].Organisation = ID{} }},
	} {
		meeting := whole()
		test.wrong(&meeting)
		if got := refusalOf(meeting.check()); got == nil || got.Field != test.field || got.Message != test.words {
			t.Errorf("a meeting without a right %s: got %v, want %q", test.field, got, test.words)
		}
	}
}

// What is beside the files is refused before the database is asked: these have
// none.
func TestWhatIsRefusedBesideTheFiles(t *testing.T) {
	service := NewService(nil, func() time.Time { return noon(accessDay) })
	books := somebody(Landlord, RentOfficer)
	books.Process, books.Roles = "import", nil
	for _, test := range []struct {
		name  string
		do    func() error
		code  Code
		words string
	}{
		{"a list for two", func() error {
			_, err := service.WorkList(t.Context(), somebody(CaseTeam, CaseManagerRole), AlertFilter{For: ForMe, Household: named("huis")}, PageRequest{})
			return err
		}, Invalid, "Kies één dossier, of vraag om uw eigen lijst."},
		{"a list of no file", func() error {
			_, err := service.WorkList(t.Context(), somebody(CaseTeam, CaseManagerRole), AlertFilter{For: ForHousehold}, PageRequest{})
			return err
		}, Invalid, "Kies één dossier, of vraag om uw eigen lijst."},
		{"costs by the chair", func() error {
			_, err := service.PublishCostTable(t.Context(), somebody(RegieTeam, Chair), NewCostTable{})
			return err
		}, Forbidden, "Dit kan niet met uw rol."},
		{"books typed in by hand", func() error { return service.KeepQuiet(t.Context(), somebody(Landlord, RentOfficer), QuietBooks{}) },
			Forbidden, "Dit kan alleen de inleesprocedure van een verhuurder."},
		{"books without end", func() error {
			return service.KeepQuiet(t.Context(), books, QuietBooks{Forget: make([]ID, maxQuiet+1)})
		}, Invalid, "Dit is te veel in één keer."},
	} {
		if got := refusalOf(test.do()); got == nil || got.Code != test.code || got.Message != test.words {
			t.Errorf("%s: got %v, want %s %q", test.name, got, test.code, test.words)
		}
	}
}
