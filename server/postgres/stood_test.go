package postgres

import (
	"fmt"
	"testing"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

// decided has the chair decide on the file's referral, and gives the decision.
func (w *world) decided(t testing.TB, household casework.ID) casework.ID {
	t.Helper()
	referral := w.load(t, w.chair(), household)[0].Referrals[0].ID
	team := w.team().Organisation
	operation := anOperation(t, household, fmt.Sprintf(`{"decide": {"referral": %[1]q, "meetingOn": "2026-12-01", "canBePrevented": true, "preventedReason": "Er is inkomen.",
		"attendance": [{"organisation": %[2]q, "agrees": true}, {"organisation": %[3]q, "agrees": false, "note": "Te laat."}],
		"steps": [{"what": "Op huisbezoek", "organisation": %[2]q, "dueOn": "2026-12-10"}], "specialCare": false, "specialCareReason": "Er is hulp.",
		"scenario": "PREVENT", "weighing": "Voorkomen is beter.", "householdSays": "Wij werken mee.",
		"costs": {"version": 0, "lines": [{"key": "crisis-night", "times": 30}]}}}`, referral, team, w.landlord().Organisation))
	if got := w.submit(t, w.chair(), operation); got.Status != casework.Applied {
		t.Fatalf("the decision is %s: %v", got.Status, got.Refusal)
	}
	return operation.ID
}

func TestTheFileAsItStoodWhenDecided(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	household := w.aRegisteredFile(t)
	w.does(t, w.team(), household, aVisit)
	decision := w.decided(t, household)
	w.does(t, w.landlord(), household, `{"addResident": {"resident": {"id": "`+anID().String()+`", "name": "Bo de Vries", "role": "CHILD", "birthDate": "2020-01-01"}}}`)
	care := w.actors[casework.Care]
	stood := func(actor casework.Actor) *casework.View {
		view, err := w.service().AsItStood(t.Context(), actor, household, decision)
		if err != nil {
			t.Fatal(err)
		}
		return view
	}
	if stood(care) != nil || stood(w.actors[casework.YouthProtection]) != nil {
		t.Error("an organisation that is not in the file reads it as it stood")
	}
	w.does(t, w.chair(), household, `{"inviteOrganisation": {"organisation": "`+care.Organisation.String()+`", "role": "CARE", "purpose": "Hulp", "legalBasis": "PUBLIC_TASK"}}`)
	for name, actor := range map[string]casework.Actor{"the chair": w.chair(), "the case team": w.team(), "the landlord": w.landlord(), "care, invited later": care} {
		view := stood(actor)
		if view == nil || len(view.Residents) != 1 || len(view.Decisions) != 0 || view.Phase != casework.Reported {
			t.Errorf("%s reads %+v, want the one resident, reported, before the decision", name, view)
			continue
		}
		today, err := w.service().File(t.Context(), actor, household)
		if err != nil {
			t.Fatal(err)
		}
		if (view.Visits == nil) != (today.Visits == nil) || len(view.Access) != len(today.Access) {
			t.Errorf("%s: the past is cut otherwise than today", name)
		}
	}
	w.does(t, w.chair(), household, `{"endInvolvement": {"organisation": "`+care.Organisation.String()+`", "reason": "Klaar"}}`)
	if stood(care) != nil {
		t.Error("an organisation that left reads the file as it stood")
	}
	rows := w.seen(t, of(care))
	if rows["decided_files"] != 0 {
		t.Error("the database lets through what was kept to an organisation that left")
	}
	if got := column(t, w.url, "SELECT count(*)::text FROM access_log WHERE activity = 'asItStood'"); got[0] != "4" {
		t.Errorf("%s lines in the access log, want one for each time it was read: 4", got[0])
	}
	if view, err := w.service().AsItStood(t.Context(), w.chair(), household, anID()); view != nil || err != nil {
		t.Errorf("of a decision that is not there: %v and %v", view, err)
	}
	for _, statement := range []string{"UPDATE decided_files SET content = content", "DELETE FROM decided_files"} {
		err := w.db.InTransaction(t.Context(), of(w.chair()), func(tx *gorm.DB) error { return tx.Exec(statement).Error })
		if code(err) != "42501" {
			t.Errorf("%s: got %v, want permission denied", statement, err)
		}
	}
}
