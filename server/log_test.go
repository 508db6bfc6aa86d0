package main

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"regieroute/server/casework"
	"regieroute/server/postgres"
	"regieroute/server/postgres/postgrestest"
)

// One command on an empty server gives the first administrator a way in.
func TestARegionBeginsWithItsFirstAdministrator(t *testing.T) {
	t.Parallel()
	on := []string{"--database-url", postgrestest.LoginURL(t, postgrestest.OwnerURL(t))}
	text, err := runCommand(t, append([]string{"region", "add", "Voorbeeldstad", "--administrator", "Bo Voorbeeld", "--sign-in", "bo"}, on...)...)
	if err != nil || !strings.Contains(text, "Made Regieteam Voorbeeldstad") || !strings.Contains(text, "/link#") {
		t.Errorf("got %q and %v, want a link", text, err)
	}
	if text, err := runCommand(t, append([]string{"user", "list"}, on...)...); err != nil || !strings.Contains(text, "bo  ") || !strings.Contains(text, "ADMINISTRATOR") {
		t.Errorf("got %q and %v, want one administrator", text, err)
	}
	if text, err := runCommand(t, append([]string{"region", "add", "Elders", "--administrator", "Bo", "--sign-in", "b o"}, on...)...); err == nil {
		t.Errorf("a name nobody can sign in with went well: %q", text)
	}
	if text, err := runCommand(t, append([]string{"user", "list", "--region", "Elders"}, on...)...); err == nil {
		t.Errorf("a region was made half: %q", text)
	}
}

func TestTheLogIsVerifiedByCommand(t *testing.T) {
	t.Parallel()
	url := postgrestest.OwnerURL(t)
	on := []string{"--database-url", postgrestest.LoginURL(t, url)}
	if text, err := runCommand(t, append([]string{"region", "add", "Voorbeeldstad"}, on...)...); err != nil {
		t.Fatalf("%s %v", text, err)
	}
	verify := func() (string, error) { return runCommand(t, append([]string{"log", "verify"}, on...)...) }
	text, err := verify()
	if err != nil || !strings.Contains(text, "Voorbeeldstad: 0 lines in 0 seals") {
		t.Errorf("an empty log: got %q and %v", text, err)
	}
	aLine(t, url)
	if text, err = verify(); err != nil || !strings.Contains(text, "1 lines in 1 seals, 0 not sealed yet") {
		t.Errorf("a sealed log: got %q and %v", text, err)
	}
	if text, err = runCommand(t, append([]string{"log", "renew-keys"}, on...)...); err != nil || !strings.Contains(text, "1 households have another pseudonym") {
		t.Errorf("renewed: got %q and %v", text, err)
	}
	asOwner(t, url, "DELETE FROM access_log")
	if text, err = verify(); err == nil || !strings.Contains(text, "of seal 1 was removed") {
		t.Errorf("a line is gone: got %q and %v", text, err)
	}
}

// aLine writes one line in the log and seals it.
func aLine(t *testing.T, url string) {
	t.Helper()
	db, err := postgres.Open(t.Context(), postgrestest.LoginURL(t, url))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	regions, err := db.Directory("test").Regions(t.Context())
	if err != nil || len(regions) != 1 {
		t.Fatalf("got %d regions and %v", len(regions), err)
	}
	store, region := postgres.NewStore(db), regions[0].ID
	reach := casework.Reach{Region: region, Organisation: casework.DerivedID("team")}
	err = store.InTransaction(t.Context(), reach, func(tx casework.Tx) error {
		return tx.Log(t.Context(), []casework.LogLine{{Household: casework.DerivedID("household"), Event: casework.LogRead, Activity: "households", At: time.Now()}})
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := store.SealLog(t.Context(), region, time.Now()); err != nil {
		t.Fatal(err)
	}
}

func asOwner(t *testing.T, url, statement string) {
	t.Helper()
	connection, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = connection.Close(context.Background()) }()
	if _, err := connection.Exec(t.Context(), statement); err != nil {
		t.Fatal(err)
	}
}
