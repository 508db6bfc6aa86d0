package graph

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"regieroute/server/casework"
	"regieroute/server/identity"
	"regieroute/server/postgres"
	"regieroute/server/postgres/postgrestest"
	"regieroute/server/postgres/releasebook"
)

// canaryTown is two regions on one database, each with random organisations and
// files, and people who ask for everything.
type canaryTown struct {
	*testing.T
	random  *rand.Rand
	url     string // as the owner
	store   *postgres.Store
	db      *postgres.DB
	desk    *desk
	actors  []casework.Actor // of every organisation somebody who reads files; then those who read none
	readers int
	files   []*canaryFile
}

const canaryFiles = 4

func aCanaryTown(t *testing.T, seed uint64) *canaryTown {
	t.Helper()
	url := postgrestest.OwnerURL(t)
	db, err := postgres.Open(t.Context(), postgrestest.LoginURL(t, url))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	town := &canaryTown{T: t, random: rand.New(rand.NewPCG(seed, seed)), url: url, db: db, store: postgres.NewStore(db)}
	log := &bytes.Buffer{}
	cases := casework.NewService(town.store, func() time.Time { return today }).ReadingLog(town.store).ReadingClients(town.store).
		KeepingReleases(releasebook.New(db), releasebook.New(db), func() {})
	town.desk = &desk{T: t, log: log, program: true, handler: NewHandler(cases, Options{Logger: slog.New(slog.NewTextHandler(log, nil))})}
	here, elsewhere := town.region("Hier"), town.region("Elders")
	for i := range canaryFiles {
		region := here
		if i%3 == 2 {
			region = elsewhere
		}
		town.file(i, region)
	}
	town.beside(here)
	return town
}

// region has an organisation of every kind, a second landlord, care provider and
// case team, each with somebody who reads files, and somebody who reads none.
func (town *canaryTown) region(name string) casework.ID {
	town.Helper()
	region, private, err := identity.NewRegion(name, today)
	if err != nil {
		town.Fatal(err)
	}
	directory := town.db.Directory("test")
	if err := directory.AddRegion(town.Context(), region, private, today); err != nil {
		town.Fatal(err)
	}
	w := &world{T: town.T, region: region.ID}
	kinds := append(casework.OrganisationRoles(), casework.Landlord, casework.Care, casework.CaseTeam)
	readers := []casework.Actor{}
	for i, kind := range kinds {
		readers = append(readers, w.someoneOf(directory, kind, fmt.Sprint(kind, i)))
	}
	outside := w.someoneOf(directory, casework.SpecialCare, "Toezicht")
	outside.Roles = []casework.PersonRole{casework.AdministratorRole, casework.Analyst, casework.Auditor}
	town.actors = append(town.actors[:town.readers], append(readers, append(town.actors[town.readers:], outside)...)...)
	town.readers += len(readers)
	return region.ID
}

// in is who takes part in a file of a region: some do, some did, some will, and
// one may be put in as something it is not.
func (town *canaryTown) in(region casework.ID) []casework.Involvement {
	involved := []casework.Involvement{}
	for _, actor := range town.actors[:town.readers] {
		involvement := casework.Involvement{Organisation: actor.Organisation, Role: actor.OrganisationRole, LegalBasis: casework.PublicTask, From: "2026-01-01"}
		switch chance := town.random.IntN(10); {
		case actor.Region != region || chance < 3:
			continue
		case chance == 3:
			involvement.Until = "2026-11-30"
		case chance == 4:
			involvement.From = "2026-12-02"
		case chance == 5:
			involvement.Role = casework.OrganisationRoles()[town.random.IntN(len(casework.OrganisationRoles()))]
		case chance == 6:
			involvement.Until = casework.DayOf(today)
		}
		involved = append(involved, involvement)
	}
	if len(involved) == 0 {
		return town.in(region)
	}
	return involved
}

// file is stored past all verbs, which would not take most of it.
func (town *canaryTown) file(number int, region casework.ID) {
	town.Helper()
	f := aCanaryFile(town.random, number, region, town.actors[:town.readers], town.in(region))
	reach := casework.Reach{Region: region, Organisation: f.Involvements[0].Organisation}
	err := town.store.InTransaction(town.Context(), reach, func(tx casework.Tx) error {
		if _, err := tx.Lock(town.Context(), []casework.ID{f.ID}, casework.DayOf(today)); err != nil {
			return err
		}
		if err := tx.Save(town.Context(), []*casework.Household{f.Household}, casework.DayOf(today)); err != nil {
			return err
		}
		stood, err := json.Marshal(f.Household)
		if err != nil {
			return err
		}
		return tx.KeepStood(town.Context(), []casework.Stood{{File: f.Household, Decision: f.named("Decisions", 0), At: today, Content: stood}})
	})
	if err != nil {
		town.Fatal(err)
	}
	town.files = append(town.files, f)
}

// beside is what stands next to files: words left behind by who is not in one, a
// meeting with an agenda, a consent.
func (town *canaryTown) beside(region casework.ID) {
	town.Helper()
	for at, actor := range town.actors[:town.readers] {
		for _, f := range town.files {
			words := fmt.Sprintf("kanarie-%d-0-%d-LeftBehind=", f.number, at)
			visit := fmt.Sprintf(`{"recordVisit":{"on":"2026-12-01","outcome":"SPOKEN","summary":%q,"explainedRecording":true}}`, words)
			if f.role(actor) == "" {
				town.as(actor).submit(about(f.ID, words, visit))
			}
		}
		if actor.OrganisationRole == casework.RegieTeam && actor.Region == region {
			town.meets(actor, town.files[0])
		}
	}
}

func (town *canaryTown) meets(chair casework.Actor, f *canaryFile) {
	town.Helper()
	meeting := casework.DerivedID("canary meeting")
	plan := fmt.Sprintf(`mutation { planMeeting(meeting: {id: %q, on: "2026-12-01", startsAt: "13:30", place: "Stadhuis"}) { version } }`, meeting)
	item := fmt.Sprintf(`{id: %q, householdId: %q, referral: %q, reason: NEW_REFERRAL, note: %q}`, meeting, f.ID, f.named("Referrals", 0), f.canary(place{author: 0}, "Decisions.Agenda"))
	agenda := fmt.Sprintf(`mutation { setAgenda(agenda: {id: %q, expectedVersion: 1, items: [%s]}) { version } }`, meeting, item)
	if got := town.as(chair).ask(plan, nil); got.errors != nil {
		town.Fatal(got.body)
	}
	town.as(chair).ask(agenda, nil) // refused when the chair is not in the file
}

// asking are who ask: everybody here, and some of elsewhere.
func (town *canaryTown) asking() []casework.Actor {
	half := town.readers / 2
	return append(slices.Clone(town.actors[:half+3]), town.actors[town.readers:]...)
}

// as speaks for somebody.
func (town *canaryTown) as(actor casework.Actor) *desk {
	speaking := *town.desk
	speaking.actor = &actor
	return &speaking
}

// role is in which an actor reads a file today; none for who does not. It is the
// test's own reading of access §2.
func (f *canaryFile) role(actor casework.Actor) casework.OrganisationRole {
	if actor.Region != f.Region {
		return ""
	}
	for _, involvement := range f.Involvements {
		now := involvement.From <= "2026-12-01" && (involvement.Until == "" || involvement.Until >= "2026-12-01")
		if involvement.Organisation == actor.Organisation && now && involvement.Role == actor.OrganisationRole {
			return involvement.Role
		}
	}
	return ""
}

// isIn says that row-level security lets an organisation through to a file.
func (f *canaryFile) isIn(actor casework.Actor) bool {
	for _, involvement := range f.Involvements {
		now := involvement.From <= "2026-12-01" && (involvement.Until == "" || involvement.Until >= "2026-12-01")
		if involvement.Organisation == actor.Organisation && now && actor.Region == f.Region {
			return true
		}
	}
	return false
}

// asOwner gives the first column of a statement, past every fence.
func (town *canaryTown) asOwner(statement string) []string {
	town.Helper()
	connection, err := pgx.Connect(town.Context(), town.url)
	if err != nil {
		town.Fatal(err)
	}
	defer func() { _ = connection.Close(town.Context()) }()
	rows, err := connection.Query(town.Context(), statement)
	if err != nil {
		town.Fatal(err)
	}
	values, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		town.Fatal(err)
	}
	return values
}
