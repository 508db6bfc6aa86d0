package postgres

import (
	"maps"
	"slices"
	"testing"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

// anAgenda plans a meeting of next week with two households on its agenda.
func (w *world) anAgenda(t testing.TB, items ...casework.AgendaItem) *casework.Meeting {
	t.Helper()
	service, id := w.service(), anID()
	planned, err := service.PlanMeeting(t.Context(), w.chair(), casework.NewMeeting{ID: id, On: "2026-12-08", StartsAt: "13:30", Place: "Stadhuis"})
	if err != nil {
		t.Fatal(err)
	}
	meeting, err := service.SetAgenda(t.Context(), w.chair(), casework.SetAgenda{ID: id, ExpectedVersion: planned.Version, Items: items})
	if err != nil {
		t.Fatal(err)
	}
	return meeting
}

func (w *world) itemOf(t testing.TB, household casework.ID) casework.AgendaItem {
	t.Helper()
	referral := w.load(t, w.chair(), household)[0].Referrals[0].ID
	return casework.AgendaItem{ID: anID(), HouseholdID: household, Referral: referral, Subject: referral, Reason: casework.AgendaReferral, Note: "Eerst bellen."}
}

func TestWhoSeesWhatOfAnAgenda(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	other := *w
	other.actors = maps.Clone(w.actors)
	other.actors[casework.Landlord] = w.someone(t, casework.Landlord, "Andere verhuurder", []casework.PersonRole{casework.RentOfficer})
	elsewhere := other.aRegisteredFile(t)
	first, second := w.itemOf(t, household), w.itemOf(t, elsewhere)
	meeting := w.anAgenda(t, second, first)
	tests := []struct {
		name  string
		actor casework.Actor
		items []casework.ID
		notes bool
	}{
		{"the chair sees every item in order", w.chair(), []casework.ID{second.ID, first.ID}, true},
		{"a landlord sees its own item", w.landlord(), []casework.ID{first.ID}, false},
		{"another landlord sees its own and nothing of the first", other.landlord(), []casework.ID{second.ID}, false},
		{"the case team of both", w.team(), []casework.ID{second.ID, first.ID}, false},
		{"care is in neither file", w.actors[casework.Care], nil, false},
	}
	for _, test := range tests {
		seen, err := w.service().Meeting(t.Context(), test.actor, meeting.ID)
		if err != nil || (seen == nil) != (test.items == nil) {
			t.Errorf("%s: got %v and %v", test.name, seen, err)
			continue
		}
		if seen == nil {
			continue
		}
		got := []casework.ID{}
		for _, item := range seen.Agenda {
			got = append(got, item.ID)
			if (item.Note != "") != test.notes || item.Household == nil {
				t.Errorf("%s: reads %q", test.name, item.Note)
			}
		}
		if !slices.Equal(got, test.items) {
			t.Errorf("%s: %d items, want %d", test.name, len(got), len(test.items))
		}
	}
	if got := w.seen(t, of(w.actors[casework.Care]))["agenda_items"]; got != 0 {
		t.Errorf("the database shows care %d items", got)
	}
	care := w.actors[casework.Care]
	w.does(t, w.chair(), household, `{"inviteOrganisation": {"organisation": "`+care.Organisation.String()+`", "role": "CARE", "purpose": "Hulp", "legalBasis": "PUBLIC_TASK"}}`)
	if seen, err := w.service().Meeting(t.Context(), care, meeting.ID); err != nil || seen == nil || len(seen.Agenda) != 1 {
		t.Errorf("care was invited into one file and sees %v, %v", seen, err)
	}
}

func TestOnlyTheRegieteamKeepsItsMeetings(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	meeting := w.anAgenda(t, w.itemOf(t, household))
	member := w.chair()
	member.Roles = []casework.PersonRole{casework.Member}
	service := w.service()
	for name, actor := range map[string]casework.Actor{"a member": member, "the landlord": w.landlord(), "the case team": w.team()} {
		_, err := service.EditMeeting(t.Context(), actor, casework.EditMeeting{ID: meeting.ID, ExpectedVersion: meeting.Version, On: "2026-12-09"})
		if refusal := refusalOf(err); refusal == nil || refusal.Code != casework.Forbidden {
			t.Errorf("%s changes a meeting: %v", name, err)
		}
	}
	attendance := casework.RecordAttendance{ID: meeting.ID, ExpectedVersion: meeting.Version, Attendance: []casework.MeetingAttendance{
		{Organisation: w.landlord().Organisation, Present: true, People: []casework.ID{w.landlord().Person}}, {Organisation: w.team().Organisation},
	}}
	changed, err := service.RecordAttendance(t.Context(), w.chair(), attendance)
	if err != nil || changed.Version != meeting.Version+1 || len(changed.Attendance) != 2 || len(changed.Agenda) != 1 {
		t.Fatalf("the chair records who was there: %+v, %v", changed, err)
	}
	if again, err := service.RecordAttendance(t.Context(), w.chair(), attendance); err != nil || again.Version != changed.Version {
		t.Errorf("sent once more: %+v, %v", again, err)
	}
	if seen, err := service.Meeting(t.Context(), w.landlord(), meeting.ID); err != nil || len(seen.Attendance) != 1 {
		t.Errorf("the landlord reads the attendance of others: %+v, %v", seen, err)
	}
	late := casework.EditMeeting{ID: meeting.ID, ExpectedVersion: meeting.Version, On: "2026-12-10"}
	if _, err := service.EditMeeting(t.Context(), w.chair(), late); refusalOf(err) == nil || refusalOf(err).Message != "Een collega heeft dit intussen gewijzigd. Bekijk het opnieuw en probeer het nog eens." {
		t.Errorf("by somebody who did not see the last version: %v", err)
	}
	strange := casework.SetAgenda{ID: meeting.ID, ExpectedVersion: changed.Version, Items: []casework.AgendaItem{{ID: anID(), HouseholdID: anID(), Reason: casework.AgendaOther}}}
	if _, err := service.SetAgenda(t.Context(), w.chair(), strange); refusalOf(err) == nil || refusalOf(err).Message != "Dit huishouden staat niet in uw dossiers." {
		t.Errorf("a household that nobody knows: %v", err)
	}
	if kept, err := service.Meeting(t.Context(), w.chair(), meeting.ID); err != nil || len(kept.Agenda) != 1 {
		t.Errorf("a refused agenda took the old one away: %+v, %v", kept, err)
	}
	err = w.db.InTransaction(t.Context(), of(w.landlord()), func(tx *gorm.DB) error {
		if changed := tx.Exec("UPDATE meetings SET place = 'x'"); changed.Error != nil || changed.RowsAffected != 0 {
			t.Errorf("a landlord changes %d meetings, %v", changed.RowsAffected, changed.Error)
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}

func TestTheAgendaProposesItself(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	proposed := func(on casework.Day) []casework.AgendaReason {
		proposals, err := w.service().AgendaProposals(t.Context(), w.chair(), on, 50)
		if err != nil {
			t.Fatal(err)
		}
		reasons := []casework.AgendaReason{}
		for _, proposal := range proposals {
			if proposal.HouseholdID != household || proposal.Household == nil || proposal.Since == "" {
				t.Errorf("got %+v", proposal)
			}
			reasons = append(reasons, proposal.Reason)
		}
		return reasons
	}
	same := func(situation string, got []casework.AgendaReason, want ...casework.AgendaReason) {
		t.Helper()
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s: proposed %v, want %v", situation, got, want)
		}
	}
	same("a new referral", proposed(""), casework.AgendaReferral)
	meeting := w.anAgenda(t, w.itemOf(t, household))
	same("it is on the agenda", proposed("2026-12-08"))
	if _, err := w.service().EditMeeting(t.Context(), w.chair(), casework.EditMeeting{ID: meeting.ID, ExpectedVersion: meeting.Version, On: meeting.On, Cancelled: "Ziekte"}); err != nil {
		t.Fatal(err)
	}
	same("the meeting is cancelled", proposed("2026-12-08"), casework.AgendaReferral)
	decision := w.decided(t, household)
	same("it is decided", proposed("2026-12-08"))
	plan := casework.DerivedID(decision.String(), "plan").String()
	w.does(t, w.landlord(), household, `{"suspendEviction": {"plan": "`+plan+`", "from": "2026-12-01", "until": "2026-12-20", "frozenCents": 0}}`)
	w.does(t, w.team(), household, `{"checkCondition": {"plan": "`+plan+`", "condition": "COOPERATES", "outcome": "NOT_MET", "on": "2026-12-01", "explanation": "Ziek"}}`)
	same("a condition was broken, the term is far", proposed("2026-12-02"), casework.AgendaCondition)
	same("the term is about to end", proposed("2026-12-15"), casework.AgendaCondition, casework.AgendaTerm)
	same("the term has passed", proposed("2026-12-28"), casework.AgendaCondition, casework.AgendaTerm)
	if got, err := w.service().AgendaProposals(t.Context(), w.landlord(), "", 50); err != nil || len(got) != 0 {
		t.Errorf("a landlord reads %d proposals, %v", len(got), err)
	}
	if seen, err := w.service().Meeting(t.Context(), w.chair(), meeting.ID); err != nil || seen.Agenda[0].End != "" {
		t.Errorf("decided at another day, and the item ended %v, %v", seen.Agenda[0].End, err)
	}
}

// Two people with the same meeting open see each other's changes: each change
// that is one tells the open apps, and a change that is none does not.
func TestAChangedMeetingIsToldToOpenApps(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	told := 0
	service := w.service().Poking(func(region casework.ID) {
		if region == w.chair().Region {
			told++
		}
	})
	plan := casework.NewMeeting{ID: anID(), On: "2026-12-08", Place: "Stadhuis"}
	for _, want := range []int{1, 1} { // the second time changes nothing
		if _, err := service.PlanMeeting(t.Context(), w.chair(), plan); err != nil || told != want {
			t.Fatalf("planned: told %d times, want %d (%v)", told, want, err)
		}
	}
	if _, err := service.EditMeeting(t.Context(), w.chair(), casework.EditMeeting{ID: plan.ID, ExpectedVersion: 9, On: "2026-12-09"}); err == nil || told != 1 {
		t.Errorf("a change on an old version: told %d times, want 1 (%v)", told, err)
	}
	attendance := casework.RecordAttendance{ID: plan.ID, ExpectedVersion: 1, Attendance: []casework.MeetingAttendance{{Organisation: w.team().Organisation, Present: true}}}
	if _, err := service.RecordAttendance(t.Context(), w.chair(), attendance); err != nil || told != 2 {
		t.Errorf("attendance: told %d times, want 2 (%v)", told, err)
	}
}
