package postgres

import (
	"errors"
	"testing"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
	"regieroute/server/identity"
)

// aDevice is enrolled by the person of a town.
func aDevice(t *testing.T, db *DB, at town, token byte) casework.ID {
	t.Helper()
	hash := make([]byte, 32)
	hash[0] = token
	standing, renewed, err := db.Enrol(t.Context(), identity.Enrolment{
		Caller: identity.Caller{Region: at.region, Person: at.person.Person, Organisation: at.organisation},
		Name:   "Tablet", PublicKey: []byte("key"), TokenHash: hash, At: now,
	})
	if err != nil || !renewed {
		t.Fatalf("enrol: %t, %v", renewed, err)
	}
	return standing.Device
}

func TestADeviceIsChangedOnceAndByOneRegion(t *testing.T) {
	t.Parallel()
	db := aDatabase(t)
	here, elsewhere := aTown(t, db, "Hier"), aTown(t, db, "Elders")
	device, foreign := aDevice(t, db, here, 1), aDevice(t, db, elsewhere, 2)
	service := casework.NewService(NewStore(db), func() time.Time { return now.Add(time.Hour) })
	administrator := casework.Actor{Region: here.region.ID, Organisation: casework.NewID(now), OrganisationRole: casework.RegieTeam, Person: casework.NewID(now), Roles: []casework.PersonRole{casework.AdministratorRole}}
	retire := casework.ChangeDevice{ID: casework.NewID(now), Device: device, ExpectedVersion: 1}
	for range 2 {
		got, err := service.RetireDevice(t.Context(), administrator, retire)
		if err != nil || got.State != casework.DeviceRetiring || got.Version != 2 || len(got.Changes) != 1 || got.Changes[0].By != administrator.Person {
			t.Fatalf("got %+v, %v", got, err)
		}
	}
	late := casework.ChangeDevice{ID: casework.NewID(now), Device: device, ExpectedVersion: 1}
	var refusal *casework.Error
	if _, err := service.ReportDeviceLost(t.Context(), administrator, late); !errors.As(err, &refusal) || refusal.Code != casework.NotNow {
		t.Errorf("who did not see it retired: got %v", err)
	}
	other := casework.ChangeDevice{ID: casework.NewID(now), Device: foreign, ExpectedVersion: 1}
	if _, err := service.RetireDevice(t.Context(), administrator, other); !errors.As(err, &refusal) || refusal.Code != casework.Unknown {
		t.Errorf("of another region: got %v", err)
	}
	listed, err := service.Devices(t.Context(), administrator)
	if err != nil || len(listed) != 1 || listed[0].ID != device || listed[0].Own {
		t.Errorf("got %+v, %v", listed, err)
	}
}

func TestWhatWasDoneToADeviceStays(t *testing.T) {
	t.Parallel()
	db := aDatabase(t)
	here := aTown(t, db, "Hier")
	aDevice(t, db, here, 1)
	for _, statement := range []string{
		"DELETE FROM devices", "DELETE FROM device_users", "DELETE FROM device_changes", "UPDATE device_changes SET person_id = NULL", "UPDATE device_keys SET public_key = ''",
	} {
		err := db.InTransaction(t.Context(), Setting{Region: here.region.ID, Person: here.person.ID}, func(tx *gorm.DB) error { return tx.Exec(statement).Error })
		if err == nil {
			t.Errorf("%s: it could", statement)
		}
	}
}

// Tablet 2: what a device hands over waits for review in its writer's name, once.
func TestWhatIsHandedOverWaitsOnce(t *testing.T) {
	t.Parallel()
	db := aDatabase(t)
	here := aTown(t, db, "Hier")
	service := casework.NewService(NewStore(db), func() time.Time { return now })
	writer := casework.Actor{Region: here.region.ID, Organisation: here.organisation.ID, OrganisationRole: casework.CaseTeam, Person: here.person.ID, Roles: here.person.Roles}
	words := casework.Operation{ID: casework.NewID(now), HouseholdID: casework.NewID(now), Content: []byte(`{"draft":{"kind":"visit","value":"half"}}`)}
	for try, want := range []bool{true, false} {
		if fresh, err := service.HandOver(t.Context(), writer, words); err != nil || fresh != want {
			t.Fatalf("try %d: fresh %t, %v", try, fresh, err)
		}
	}
	other := writer
	other.Person = casework.NewID(now)
	if fresh, err := service.HandOver(t.Context(), other, words); err != nil || fresh {
		t.Errorf("with an id that somebody else used: fresh %t, %v", fresh, err)
	}
	left, err := service.LeftBehind(t.Context(), writer)
	if err != nil || len(left) != 1 || left[0].Author.Person != writer.Person || left[0].Operation.Text() != string(words.Content) {
		t.Fatalf("got %+v, %v", left, err)
	}
	if got, want := left[0].Why.Message, "Dit kwam in een verzegeld bestand van een apparaat. Kijk of het in het dossier hoort."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	var refusal *casework.Error
	if _, err := service.HandOver(t.Context(), writer, casework.Operation{}); !errors.As(err, &refusal) || refusal.Field != "id" {
		t.Errorf("without an id: got %v", err)
	}
}
