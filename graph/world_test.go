package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"regieroute/server/casework"
	"regieroute/server/embedded/pgtest"
	"regieroute/server/identity"
	"regieroute/server/postgres"
	"regieroute/server/postgres/postgrestest"
	"regieroute/server/postgres/releasebook"
)

func TestMain(m *testing.M) { os.Exit(pgtest.Main(m)) }

// world is one region on a real PostgreSQL, with somebody in every kind of
// organisation, spoken to over HTTP.
type world struct {
	*testing.T
	handler http.Handler
	cases   *casework.Service
	region  casework.ID
	db      *postgres.DB
	actors  map[casework.OrganisationRole]casework.Actor
	made    int
}

func aWorld(t *testing.T) *world {
	t.Helper()
	return aWorldTold(t, nil)
}

// aWorldTold is a world whose statements a tracer is told of.
func aWorldTold(t *testing.T, tracer pgx.QueryTracer) *world {
	t.Helper()
	db := postgrestest.OpenTraced(t, tracer)
	region, private, err := identity.NewRegion("Voorbeeldstad", today)
	if err != nil {
		t.Fatal(err)
	}
	directory := db.Directory("test")
	if err := directory.AddRegion(t.Context(), region, private, today); err != nil {
		t.Fatal(err)
	}
	store := postgres.NewStore(db)
	cases := casework.NewService(store, func() time.Time { return today }).ReadingLog(store).ReadingClients(store).ReadingDestructions(store).ReadingHealth(store, "v1", "main-x").
		CheckingLog(store, func(region casework.ID, started time.Time) {
			if err := store.CheckLog(context.WithoutCancel(t.Context()), region, started, func() time.Time { return today }); err != nil {
				t.Error(err)
			}
		}).KeepingAccounts(db.Accounts()).KeepingReleases(releasebook.New(db), releasebook.New(db), func() {})
	w := &world{T: t, region: region.ID, db: db, cases: cases, handler: NewHandler(cases, Options{}), actors: map[casework.OrganisationRole]casework.Actor{}}
	for _, role := range casework.OrganisationRoles() {
		w.actors[role] = w.someone(directory, role)
	}
	return w
}

func (w *world) someone(directory postgres.Directory, role casework.OrganisationRole) casework.Actor {
	w.Helper()
	return w.someoneOf(directory, role, string(role))
}

// someoneOf is somebody of an organisation by its name.
func (w *world) someoneOf(directory postgres.Directory, role casework.OrganisationRole, name string) casework.Actor {
	w.Helper()
	actor := casework.Actor{Region: w.region, Organisation: casework.NewID(today), OrganisationRole: role, Person: casework.NewID(today), Roles: rolesOf(role)}
	organisation := identity.Organisation{ID: actor.Organisation, Name: name, Kind: role}
	if err := directory.AddOrganisation(w.Context(), w.region, organisation, today); err != nil {
		w.Fatal(err)
	}
	person := identity.NewPerson{
		Person: identity.Person{ID: actor.Person, Name: "Iemand van " + string(role)}, SignInName: actor.Person.String(),
		Organisation: actor.Organisation, Roles: actor.Roles, At: today,
	}
	if err := directory.AddPerson(w.Context(), w.region, person); err != nil {
		w.Fatal(err)
	}
	return actor
}

// as speaks for an organisation.
func (w *world) as(role casework.OrganisationRole) *desk {
	actor := w.actors[role]
	return &desk{T: w.T, handler: w.handler, actor: &actor, program: true}
}

// does sends one verb and wants a status; it gives the operation's id.
func (w *world) does(role casework.OrganisationRole, household casework.ID, command, want string) string {
	w.Helper()
	w.made++
	name := fmt.Sprint("operation ", w.made)
	got := w.as(role).submit(about(household, name, command))
	if told := got.told(w.T, name); len(told) != 1 || told[0] != name+" "+want {
		w.Fatalf("%s as %s: got %q, want %s: %s", command, role, told, want, got.body)
	}
	return casework.DerivedID(name).String()
}

func about(household casework.ID, name, command string) string {
	return fmt.Sprintf(`{"id":%q,"householdId":%q,"recordedAt":"2026-12-01T09:00:00Z","command":%s}`,
		casework.DerivedID(name).String(), household.String(), command)
}

// asks sends a query that must be answered and reads its data.
func asks[T any](w *world, role casework.OrganisationRole, query string, variables map[string]any) T {
	w.Helper()
	got := w.as(role).ask(query, variables)
	if got.status != 200 || got.errors != nil {
		w.Fatalf("%s: %d %s", query, got.status, got.body)
	}
	var parsed struct{ Data T }
	if err := json.Unmarshal([]byte(got.body), &parsed); err != nil {
		w.Fatal(err)
	}
	return parsed.Data
}
