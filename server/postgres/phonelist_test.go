package postgres

import (
	"testing"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

// Practice 33: a list belongs to its organisation, also for hand-typed SQL.
func TestATelephoneListIsItsOrganisationsAlone(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	shift := casework.DutyShift{Person: w.team().Person, From: now, Until: now.Add(time.Hour)}
	list := casework.PhoneList{
		ID: anID(), Version: 1, Organisation: w.team().Organisation, Phone: "026 000 0020",
		People: []casework.PersonPhone{{Person: w.team().Person, Phone: "06 0000 0101"}}, Duty: []casework.DutyShift{shift},
		ChangedBy: w.team().Person, ChangedAt: now,
	}
	w.within(t, w.team(), func(tx casework.Tx) error { return tx.SavePhoneList(t.Context(), list) })
	w.within(t, w.team(), func(tx casework.Tx) error {
		kept, err := tx.PhoneList(t.Context())
		if err != nil || kept.Phone != list.Phone || kept.People[0] != list.People[0] || !kept.Duty[0].Until.Equal(shift.Until) || kept.ChangedBy != list.ChangedBy {
			t.Errorf("got %+v and %v", kept, err)
		}
		if err := tx.SavePhoneList(t.Context(), list); refusalOf(err) == nil || refusalOf(err).Code != casework.NotNow {
			t.Errorf("version 1 once more: got %v", err)
		}
		return nil
	})
	w.within(t, w.landlord(), func(tx casework.Tx) error {
		if other, err := tx.PhoneList(t.Context()); err != nil || other.Version != 0 {
			t.Errorf("another organisation reads %+v and %v", other, err)
		}
		return nil
	})
	for _, statement := range []string{"UPDATE phone_lists SET phone = '112'", "DELETE FROM phone_lists", "DELETE FROM region_numbers"} {
		err := w.db.InTransaction(t.Context(), of(w.landlord()), func(tx *gorm.DB) error {
			done := tx.Exec(statement)
			if done.RowsAffected != 0 {
				t.Errorf("%s changed the list of another", statement)
			}
			return done.Error
		})
		if err != nil && code(err) != "42501" {
			t.Errorf("%s: %v", statement, err)
		}
	}
	err := w.db.InTransaction(t.Context(), of(w.landlord()), func(tx *gorm.DB) error {
		return tx.Exec("INSERT INTO phone_lists SELECT region_id, id, gen_random_uuid(), 1, '', '[]', '[]', NULL, now() FROM organisations WHERE kind = 'CARE'").Error
	})
	if code(err) != "42501" {
		t.Errorf("a list for another organisation: got %v, want it refused", err)
	}
}
