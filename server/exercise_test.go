package main

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"regieroute/server/casework"
	"regieroute/server/demo"
	"regieroute/server/identity"
	"regieroute/server/postgres/postgrestest"
)

// An exercise region is made, filled and put back to its beginning by command; a
// real one is never thrown away (practice 37).
func TestAnExerciseRegionGoesBackToItsBeginning(t *testing.T) {
	t.Parallel()
	url := postgrestest.OwnerURL(t)
	on := []string{"--database-url", postgrestest.LoginURL(t, url), "--database-owner-url", url}
	does := func(line ...string) (string, error) { return runCommand(t, append(line, on...)...) }
	if text, err := does("region", "add", "Voorbeeldstad Noord"); err != nil {
		t.Fatalf("%s %v", text, err)
	}
	text, err := does("region", "add", "Oefenstad", "--exercise", "--public-url", "https://oefen.example")
	if err != nil || strings.Count(text, "https://oefen.example/link#") != 14 {
		t.Fatalf("got %q and %v, want a link for everybody", text, err)
	}
	if text, err := does("user", "list", "--region", "Oefenstad"); err != nil || !strings.Contains(text, "noor@oefenstad ") {
		t.Errorf("got %q and %v, want people who sign in nowhere else", text, err)
	}
	began := countOf(t, url, "SELECT count(*) FROM households")
	if began == 0 {
		t.Error("there is no household to learn with")
	}
	asOwner(t, url, "INSERT INTO organisations (region_id, id, name, kind, created_at) SELECT id, gen_random_uuid(), 'Erbij', 'CARE', now() FROM regions")
	asOwner(t, url, "DELETE FROM visits")
	visits := countOf(t, url, "SELECT count(*) FROM operations WHERE verb = 'recordVisit'")
	for name, wrong := range map[string][]string{
		"without the name once more": {"region", "reset", "Oefenstad"},
		"with another name":          {"region", "reset", "Oefenstad", "--confirm", "Voorbeeldstad Noord"},
		"a real region":              {"region", "reset", "Voorbeeldstad Noord", "--confirm", "Voorbeeldstad Noord"},
		"a second of that name":      {"region", "add", "Oefenstad", "--exercise"},
		"over a real region":         {"region", "add", "Voorbeeldstad Noord", "--exercise"},
		"with real people":           {"region", "add", "Oefenstad Twee", "--exercise", "--administrator", "Bo"},
	} {
		if text, err := does(wrong...); err == nil {
			t.Errorf("%s went well: %q", name, text)
		}
	}
	if _, err := does("region", "reset", "Oefenstad"); !strings.Contains(err.Error(), "accounts of all 14 people") {
		t.Errorf("the consequence is not named: %v", err)
	}
	if got := countOf(t, url, "SELECT count(*) FROM regions"); got != 2 {
		t.Fatalf("there are %d regions", got)
	}
	if text, err := does("region", "reset", "oefenstad", "--confirm", "Oefenstad"); err != nil || strings.Count(text, "/link#") != 14 {
		t.Fatalf("got %q and %v, want it made anew", text, err)
	}
	for query, want := range map[string]int{
		"SELECT count(*) FROM households":                                                                        began,
		"SELECT count(*) FROM operations WHERE verb = 'recordVisit'":                                             visits,
		"SELECT count(*) FROM organisations WHERE name = 'Erbij'":                                                1, // of the real region
		"SELECT count(*) FROM regions WHERE exercise AND name = 'Oefenstad'":                                     1,
		"SELECT count(*) FROM pg_class c JOIN pg_policy p ON p.polrelid = c.oid WHERE NOT c.relforcerowsecurity": 0,
	} {
		if got := countOf(t, url, query); got != want {
			t.Errorf("%s gives %d, want %d", query, got, want)
		}
	}
	if countOf(t, url, "SELECT count(*) FROM visits") == 0 {
		t.Error("what was gone is not back")
	}
}

// Who is signed in to an exercise region, by cookie or by token, is nobody in a
// real one beside it, and hears that everything is invented (practice 37).
func TestAnExerciseRegionReachesNoRealOne(t *testing.T) {
	t.Parallel()
	p, owner := aProgram(t), postgrestest.OwnerURL(t)
	p.Config.DatabaseURL = postgrestest.LoginURL(t, owner)
	started(t, p)
	directory, now := p.storage.db.Directory("demo"), p.Now()
	town, err := demo.Found(t.Context(), directory, now)
	if err != nil {
		t.Fatal(err)
	}
	other, private, err := identity.NewRegion("Echtstad", now)
	if err != nil {
		t.Fatal(err)
	}
	team := identity.Organisation{ID: casework.NewID(now), Name: "Echt buurtteam", Kind: casework.CaseTeam}
	if err := directory.AddRegion(t.Context(), other, private, now); err != nil {
		t.Fatal(err)
	}
	if err := directory.AddOrganisation(t.Context(), other.ID, team, now); err != nil {
		t.Fatal(err)
	}
	cookie := signedIn(t, p, town, "casemanager")
	token, err := identity.NewAccessToken(t.Context(), directory, town.Region.ID, identity.AccessToken{
		ID: casework.NewID(now), Program: identity.Person{ID: casework.NewID(now), Name: "Oefening"}, Organisation: identity.Organisation{ID: town.Actor("huurmedewerker").Organisation},
		Scopes: []casework.Scope{casework.ScopeRead}, CreatedAt: now, ExpiresOn: casework.DayOf(now.Add(24 * time.Hour)),
	}, casework.RentOfficer)
	if err != nil {
		t.Fatal(err)
	}
	if got := ask(t, http.MethodGet, p.URL()+"/session", "", "Cookie", cookie); !strings.Contains(got.body, `"name":"Voorbeeldstad","exercise":true`) {
		t.Errorf("the app hears %s", got.body)
	}
	const query = `{"query":"{ me { region { name exercise } } directory { organisations { name } } }"}`
	asks := func(token string) answer {
		return ask(t, http.MethodPost, p.URL()+"/graphql", query, "Authorization", "Bearer "+token, "Content-Type", "application/json")
	}
	if got := asks(token); !strings.Contains(got.body, `"exercise":true`) || !strings.Contains(got.body, "Woonstede") || strings.Contains(got.body, "Echt buurtteam") {
		t.Errorf("its own region answers %s", got.body)
	}
	asOwner(t, owner, "INSERT INTO devices (region_id, id, token_hash, name, state, version, enrolled_at, contact_at) "+
		"SELECT id, gen_random_uuid(), sha256('tablet'), 'Tablet', 'ACTIVE', 1, now(), now() FROM regions WHERE exercise")
	// What is stored of each finds nobody where the region is another.
	for name, find := range map[string]func(region casework.ID) (identity.Caller, error){
		"a cookie": func(region casework.ID) (identity.Caller, error) {
			return p.storage.db.Caller(t.Context(), region, hashIn(t, owner, "SELECT token_hash FROM sessions"), casework.DayOf(now))
		},
		"a token": func(region casework.ID) (identity.Caller, error) {
			return p.storage.db.Program(t.Context(), region, hashIn(t, owner, "SELECT token_hash FROM access_tokens"), casework.DayOf(now))
		},
		"a tablet": func(region casework.ID) (identity.Caller, error) {
			found, err := p.storage.db.DeviceByToken(t.Context(), region, hashIn(t, owner, "SELECT token_hash FROM devices"), identity.DeviceReport{}, now)
			return identity.Caller{Region: identity.Region{Exercise: found.Region == town.Region.ID}}, err
		},
	} {
		if caller, err := find(town.Region.ID); err != nil || !caller.Region.Exercise {
			t.Errorf("%s at home: %+v %v", name, caller, err)
		}
		if _, err := find(other.ID); !errors.Is(err, identity.ErrNotFound) {
			t.Errorf("%s in the real region: %v", name, err)
		}
	}
}

// The mark is never taken off and never put on later, whoever tries (practice 37).
func TestAnExerciseRegionStaysOne(t *testing.T) {
	t.Parallel()
	url := postgrestest.OwnerURL(t)
	on := []string{"--database-url", postgrestest.LoginURL(t, url)}
	for _, line := range [][]string{{"region", "add", "Echtstad"}, {"region", "add", "Oefenstad", "--exercise"}} {
		if text, err := runCommand(t, append(line, on...)...); err != nil {
			t.Fatalf("%s %v", text, err)
		}
	}
	connection, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = connection.Close(context.Background()) }()
	for _, statement := range []string{"UPDATE regions SET exercise = false WHERE exercise", "UPDATE regions SET exercise = true WHERE NOT exercise"} {
		if _, err := connection.Exec(t.Context(), statement); err == nil {
			t.Errorf("%s went well", statement)
		}
	}
	if _, err := connection.Exec(t.Context(), "UPDATE regions SET name = 'Echt' WHERE NOT exercise"); err != nil {
		t.Errorf("another name: %v", err)
	}
}

func countOf(t *testing.T, url, query string) (count int) {
	t.Helper()
	scanned(t, url, query, &count)
	return count
}

func hashIn(t *testing.T, url, query string) (hash []byte) {
	t.Helper()
	scanned(t, url, query, &hash)
	return hash
}

func scanned(t *testing.T, url, query string, into any) {
	t.Helper()
	connection, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = connection.Close(context.Background()) }()
	if err := connection.QueryRow(t.Context(), query).Scan(into); err != nil {
		t.Fatal(err)
	}
}
