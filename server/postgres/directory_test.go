package postgres

import (
	"errors"
	"testing"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
	"regieroute/server/identity"
)

// town is a region with one organisation in which one person works.
type town struct {
	region       identity.Region
	organisation identity.Organisation
	person       identity.NewPerson
	private      []byte
}

// aTown fills a region whose names all end in its own.
func aTown(t testing.TB, db *DB, name string) town {
	t.Helper()
	region, private, err := identity.NewRegion(name, now)
	if err != nil {
		t.Fatal(err)
	}
	team := identity.Organisation{ID: anID(), Name: "Buurtteam " + name, Kind: casework.CaseTeam}
	person := identity.NewPerson{
		Person: identity.Person{ID: anID(), Name: "Hulpverlener in " + name}, SignInName: "hulp@voorbeeld",
		Organisation: team.ID, Roles: []casework.PersonRole{casework.CaseManagerRole, casework.TeamLead}, At: now,
	}
	directory := db.Directory("test")
	for _, err := range []error{
		directory.AddRegion(t.Context(), region, private, now),
		directory.AddOrganisation(t.Context(), region.ID, team, now),
		directory.AddPerson(t.Context(), region.ID, person),
		directory.AddLink(t.Context(), region.ID, person.ID, hashOf(name), now, now.Add(time.Hour)),
		db.StartSession(t.Context(), identity.NewSession{
			ID: anID(), Region: region.ID, Person: person.ID, Organisation: team.ID, TokenHash: hashOf("session " + name), At: now,
		}),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	return town{region: region, organisation: team, person: person, private: private}
}

// hashOf stands in for the hash of a token.
func hashOf(name string) []byte {
	hash := make([]byte, 32)
	copy(hash, name)
	return hash
}

func TestWhoSeesWhichRowsOfTheDirectory(t *testing.T) {
	t.Parallel()
	db := aDatabase(t)
	here, elsewhere := aTown(t, db, "Hier"), aTown(t, db, "Elders")
	all := func(count int) map[string]int {
		return map[string]int{"regions": count, "organisations": count, "people": count, "memberships": count}
	}
	with := func(counts map[string]int, table string, count int) map[string]int {
		counts[table] = count
		return counts
	}
	tests := []struct {
		name    string
		setting Setting
		want    map[string]int
	}{
		{"nobody said anything", Setting{}, map[string]int{}},
		{"an unknown region", Setting{Region: anID()}, map[string]int{}},
		{"one region", Setting{Region: here.region.ID}, all(1)},
		{"a person without a region", Setting{Person: here.person.ID}, map[string]int{}},
		{"a person in a region", Setting{Region: here.region.ID, Person: here.person.ID}, with(with(all(1), "credentials", 1), "sessions", 1)},
		{"a person of elsewhere", Setting{Region: here.region.ID, Person: elsewhere.person.ID}, all(1)},
		{"a name to sign in with", Setting{signInName: "hulp@voorbeeld"}, map[string]int{"credentials": 2}},
		{"a name that nobody has", Setting{signInName: "x' OR true --"}, map[string]int{}},
		{"a session's token", Setting{Region: here.region.ID, token: hashOf("session Hier")}, with(all(1), "sessions", 1)},
		{"a session's token, in another region", Setting{Region: elsewhere.region.ID, token: hashOf("session Hier")}, all(1)},
		{"a link's token", Setting{Region: here.region.ID, token: hashOf("Hier")}, with(all(1), "one_time_links", 1)},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			for _, table := range []string{"regions", "organisations", "people", "memberships", "credentials", "sessions", "one_time_links"} {
				if got, want := count(t, db, test.setting, table), test.want[table]; got != want {
					t.Errorf("%s: saw %d rows, want %d", table, got, want)
				}
			}
		})
	}
}

func TestAProcessSeesOneRegion(t *testing.T) {
	t.Parallel()
	db := aDatabase(t)
	here, _ := aTown(t, db, "Hier"), aTown(t, db, "Elders")
	setting := Setting{Region: here.region.ID, Process: "nightly run"}
	for _, table := range []string{"organisations", "people", "memberships", "credentials", "sessions", "one_time_links", "recovery_keys"} {
		if got := count(t, db, setting, table); got != 1 {
			t.Errorf("%s: saw %d rows, want 1", table, got)
		}
		if got := count(t, db, Setting{Process: "nightly run"}, table); got != 0 {
			t.Errorf("%s: saw %d rows without a region, want 0", table, got)
		}
	}
}

func TestTheApplicationMayNot(t *testing.T) {
	t.Parallel()
	db := aDatabase(t)
	here, elsewhere := aTown(t, db, "Hier"), aTown(t, db, "Elders")
	tests := []struct{ name, statement string }{
		{"read a private recovery key", "SELECT private_key FROM recovery_keys"},
		{"add an organisation", "INSERT INTO organisations SELECT region_id, gen_random_uuid(), 'x', kind, '', created_at FROM organisations"},
		{"give somebody a role", "UPDATE memberships SET roles = '{CHAIR}'"},
		{"rename somebody to sign in with", "UPDATE credentials SET sign_in_name = 'ander'"},
		{"make a link", "INSERT INTO one_time_links SELECT * FROM one_time_links"},
		{"make a session of somebody else", "UPDATE sessions SET person_id = gen_random_uuid()"},
		{"add a session elsewhere", "INSERT INTO sessions (region_id, id, token_hash, person_id, organisation_id, device, created_at, active_at) SELECT '" +
			elsewhere.region.ID.String() + "', id, token_hash, person_id, organisation_id, device, created_at, active_at FROM sessions"},
		{"read the migrations", "SELECT * FROM migrations"},
		{"make a table", "CREATE TABLE mine (id int)"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			setting := Setting{Region: here.region.ID, Person: here.person.ID}
			err := db.InTransaction(t.Context(), setting, func(tx *gorm.DB) error { return tx.Exec(test.statement).Error })
			if err == nil {
				t.Error("it could")
			}
		})
	}
}

func TestAForeignRowIsNotChanged(t *testing.T) {
	t.Parallel()
	db := aDatabase(t)
	here, elsewhere := aTown(t, db, "Hier"), aTown(t, db, "Elders")
	err := db.SetPassword(t.Context(), here.region.ID, elsewhere.person.ID, "x", now)
	if !errors.Is(err, identity.ErrNotFound) {
		t.Errorf("got %v, want not found", err)
	}
}

func TestTheDirectoryGivesWhatWasAdded(t *testing.T) {
	t.Parallel()
	db := aDatabase(t)
	here := aTown(t, db, "Hier")
	directory := db.Directory("test")
	regions, err := directory.Regions(t.Context())
	if err != nil || len(regions) != 1 || regions[0].Name != "Hier" || string(regions[0].RecoveryKey) != string(here.region.RecoveryKey) {
		t.Errorf("regions: got %v, %v", regions, err)
	}
	found, err := directory.Organisations(t.Context(), here.region.ID)
	if err != nil || len(found) != 1 || found[0] != here.organisation {
		t.Errorf("organisations: got %v, %v", found, err)
	}
	people, err := directory.People(t.Context(), here.region.ID)
	if err != nil || len(people) != 1 || people[0].Person != here.person.Person || people[0].Organisation != here.organisation.Name || len(people[0].Roles) != 2 {
		t.Errorf("people: got %v, %v", people, err)
	}
}

func TestANameIsTakenOnceInARegion(t *testing.T) {
	t.Parallel()
	db := aDatabase(t)
	here := aTown(t, db, "Hier")
	second := here.person
	second.ID = anID()
	if err := db.Directory("test").AddPerson(t.Context(), here.region.ID, second); !errors.Is(err, gorm.ErrDuplicatedKey) {
		t.Errorf("got %v, want a duplicated key", err)
	}
}

func count(t testing.TB, db *DB, s Setting, table string) int {
	t.Helper()
	var rows int64
	err := db.InTransaction(t.Context(), s, func(tx *gorm.DB) error { return tx.Table(table).Count(&rows).Error })
	if err != nil {
		t.Fatal(err)
	}
	return int(rows)
}
