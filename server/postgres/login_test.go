package postgres

import (
	"context"
	"slices"
	"strings"
	"testing"

	"gorm.io/gorm"

	"regieroute/server/casework"
	"regieroute/server/embedded/pgtest"
)

// What somebody could send who found a hole in the program: as the login itself
// and as each role it can take.
func TestTheLoginCannotTakeTheFencesDown(t *testing.T) {
	t.Parallel()
	url := asLogin(t, migrated(t))
	forbidden := []string{
		"ALTER TABLE households DISABLE TRIGGER ALL",
		"ALTER TABLE clearances DISABLE ROW LEVEL SECURITY",
		"ALTER TABLE visits NO FORCE ROW LEVEL SECURITY",
		"ALTER TABLE households OWNER TO " + OwnLogin,
		"ALTER POLICY readers ON households USING (true)",
		"DROP POLICY readers ON households",
		"CREATE POLICY mine ON households USING (true)",
		"DROP TABLE log_seals",
		"DROP TRIGGER never_on_the_street ON clearances",
		"TRUNCATE access_log",
		"DELETE FROM access_log",
		"UPDATE access_log SET activity = 'x'",
		"UPDATE migrations SET is_applied = false",
		"CREATE TABLE mine ()",
		"CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
		"CREATE OR REPLACE FUNCTION refuse_unsheltered_clearance() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
		"CREATE ROLE mine",
		"ALTER ROLE " + OwnLogin + " BYPASSRLS",
		"GRANT pg_read_all_data TO " + OwnLogin,
		"SET ROLE postgres",
		"SET SESSION AUTHORIZATION postgres",
		"SET session_replication_role = 'replica'",
		"COPY regions TO PROGRAM 'cat'",
		"DROP SCHEMA public CASCADE",
	}
	denied := []string{"42501", "42P01", "3F000"} // without a role it does not even see what there is
	for _, role := range append([]string{OwnLogin}, roles...) {
		connection := connected(t, url)
		for _, statement := range forbidden {
			tx, err := connection.Begin(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if _, err := tx.Exec(t.Context(), "SET LOCAL ROLE "+role); err != nil {
				t.Fatal(err)
			}
			_, err = tx.Exec(t.Context(), statement)
			if !slices.Contains(denied, code(err)) {
				t.Errorf("as %s: %s: got %v, want permission denied", role, statement, err)
			}
			_ = tx.Rollback(t.Context())
		}
		_ = connection.Close(context.Background())
	}
}

// The login takes a role first: by itself it reads no table.
func TestTheLoginItselfReadsNothing(t *testing.T) {
	t.Parallel()
	owner := migrated(t)
	connection := connected(t, asLogin(t, owner))
	defer func() { _ = connection.Close(context.Background()) }()
	for _, table := range column(t, owner, "SELECT relname::text FROM pg_class WHERE relkind IN ('r', 'v') AND relnamespace = 'public'::regnamespace") {
		if _, err := connection.Exec(t.Context(), "SELECT FROM public."+table); code(err) != "42501" {
			t.Errorf("%s: got %v, want permission denied", table, err)
		}
	}
}

// Whatever role it takes, it sees one region at most.
func TestTheLoginSeesOneRegionAtMost(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	other := aWorldIn(t, w.url)
	for _, here := range []*world{w, other} {
		linked := here.aFile(here.team())
		here.save(t, here.team(), linked)
		here.save(t, here.team(), here.aFullFile(t, linked.ID))
	}
	const keyed = `SELECT c.relname::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
		WHERE a.attname = 'region_id' AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace`
	seen := 0
	for _, role := range roles {
		session := w.session(t, role)
		for _, table := range column(t, w.url, keyed) {
			step, err := session.Begin(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			var here, elsewhere int
			const counted = "SELECT count(*) FILTER (WHERE region_id = $1), count(*) FILTER (WHERE region_id <> $1) FROM "
			err = step.QueryRow(t.Context(), counted+table, w.region.String()).Scan(&here, &elsewhere)
			if elsewhere != 0 || err != nil && code(err) != "42501" {
				t.Errorf("as %s: %d rows of %s of another region, %v", role, elsewhere, table, err)
			}
			seen += here
			_ = step.Rollback(t.Context())
		}
	}
	if seen == 0 {
		t.Error("no row could be read at all")
	}
}

func TestALoginThatCouldTakeTheFencesDownIsRefused(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, login, attributes string
		grants                  []string // by the superuser, %s is the login
		want                    string   // "" is let in
	}{
		{"the program's own", OwnLogin, "", nil, ""},
		{"a superuser", "login_super", "SUPERUSER", nil, "can go round row-level security: it is a superuser or has BYPASSRLS"},
		{"BYPASSRLS", "login_bypass", "BYPASSRLS", nil, "can go round row-level security: it is"},
		{"who can become one with BYPASSRLS", "login_becomes", "", []string{"GRANT login_bypass TO %s"}, "can go round row-level security as login_bypass"},
		{"CREATEROLE", "login_makes", "CREATEROLE", nil, "makes roles"},
		{"the owner of a table", "login_owner", "", []string{"ALTER TABLE meetings OWNER TO %s"}, "login login_owner of DATABASE_URL owns the tables,"},
		{"who can become the owner", "login_member", "", []string{"GRANT login_owner TO %s", "ALTER TABLE meetings OWNER TO login_owner"}, "owns the tables as login_owner"},
		{"the owner of a function", "login_functions", "", []string{"ALTER FUNCTION refuse_unsheltered_clearance OWNER TO %s"}, "owns the tables"},
		{"the owner of the schema", "login_schema", "", []string{"ALTER SCHEMA public OWNER TO %s"}, "owns the tables"},
		{"the owner of the database", "login_database", "", []string{"ALTER DATABASE %d OWNER TO %s"}, "owns the tables"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			owner := migrated(t)
			pgtest.Role(t, test.login, "LOGIN NOINHERIT "+test.attributes)
			pgtest.Alone(t, func() {
				for _, grant := range test.grants {
					execute(t, owner, strings.NewReplacer("%s", test.login, "%d", databaseOf(t, owner)).Replace(grant))
				}
				if err := Admit(t.Context(), owner, pgtest.As(t, owner, test.login)); err != nil {
					t.Fatal(err)
				}
			})
			err := opened(t, pgtest.As(t, owner, test.login)).Fenced(t.Context())
			if test.want == "" && err == nil {
				return
			}
			if err == nil || !strings.Contains(err.Error(), test.want) || !strings.Contains(err.Error(), "DATABASE_OWNER_URL, and run: regieroute migrate") {
				t.Errorf("got %v, want %q and what to do", err, test.want)
			}
		})
	}
}

func TestALoginThatWasNotLetInHearsWhatToDo(t *testing.T) {
	t.Parallel()
	owner := migrated(t)
	pgtest.Role(t, "login_outside", "LOGIN")
	if _, err := Open(t.Context(), pgtest.As(t, owner, "login_outside")); err == nil || !strings.Contains(err.Error(), "regieroute migrate") {
		t.Errorf("not let in: got %v", err)
	}
	err := Admit(t.Context(), owner, pgtest.As(t, owner, "login_of_nobody"))
	if err == nil || !strings.Contains(err.Error(), "CREATE ROLE login_of_nobody LOGIN") {
		t.Errorf("no such login: got %v", err)
	}
}

func TestAnOlderDatabaseIsNotWorkedWith(t *testing.T) {
	t.Parallel()
	owner := migrated(t)
	db := opened(t, asLogin(t, owner))
	execute(t, owner, "INSERT INTO migrations (version_id, is_applied) VALUES (99999, true)")
	if err := db.Current(t.Context()); err != nil {
		t.Errorf("a newer database: %v", err)
	}
	execute(t, owner, "DELETE FROM migrations WHERE version_id = 160")
	if err := db.Current(t.Context()); err == nil || !strings.Contains(err.Error(), "regieroute migrate") {
		t.Errorf("a migration is missing: got %v", err)
	}
}

// An import may write what it passes on; not even a fault in it can decide.
func TestAProcessAddsNothingThatPeopleDecide(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	file := w.aClearedFile()
	w.save(t, w.team(), file)
	importing := Setting{Region: w.region, Organisations: []casework.ID{w.team().Organisation}, Process: "import", writing: true}
	for _, forbidden := range []string{
		"INSERT INTO clearances SELECT * FROM clearances",
		"INSERT INTO decisions (region_id, id) VALUES ('" + w.region.String() + "', gen_random_uuid())",
		"INSERT INTO glass_breaks (region_id, id) VALUES ('" + w.region.String() + "', gen_random_uuid())",
		"DELETE FROM access_log",
	} {
		if err := w.db.InTransaction(t.Context(), importing, statementOf(forbidden)); code(err) != "42501" {
			t.Errorf("%s: got %v, want permission denied", forbidden, err)
		}
	}
	inTransaction(t, w.db, importing, func(tx *gorm.DB) error {
		expect(t, tx, "SELECT count(*)::text FROM credentials", "0")
		expect(t, tx, "SELECT count(*)::text FROM clearances", "1")
		expect(t, tx, "SELECT current_user::text", processRole)
		return tx.Exec("UPDATE households SET name = 'Van de boeken'").Error
	})
	importing.Organisations = []casework.ID{w.landlord().Organisation}
	inTransaction(t, w.db, importing, func(tx *gorm.DB) error {
		expect(t, tx, "SELECT count(*)::text FROM households", "0") // which the landlord is not in
		return nil
	})
}

// The service says for whom it reads and writes; a program's name comes with it.
func TestAnImportWorksAsAProcess(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	for _, actor := range []casework.Actor{
		{Region: w.region, Organisation: w.landlord().Organisation, OrganisationRole: casework.Landlord, Process: "import"},
		w.landlord(),
	} {
		want := appRole
		if actor.Process != "" {
			want = processRole
		}
		err := w.store.InTransaction(t.Context(), actor.Reach(), func(tx casework.Tx) error {
			expect(t, tx.(*transaction).session, "SELECT current_user::text", want)
			return nil
		})
		if err != nil {
			t.Error(err)
		}
	}
}
