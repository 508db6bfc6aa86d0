package postgres

import (
	"testing"

	"regieroute/server/casework"
	"regieroute/server/identity"
)

// today is the day on which the tests of this package take place.
const today = casework.Day("2026-12-01")

// world is one region with an organisation of every kind and somebody in each,
// on a database of its own.
type world struct {
	url    string // as the owner
	db     *DB
	store  *Store
	region casework.ID
	actors map[casework.OrganisationRole]casework.Actor
}

var rolesAt = map[casework.OrganisationRole][]casework.PersonRole{
	casework.Landlord:  {casework.RentOfficer},
	casework.CaseTeam:  {casework.CaseManagerRole, casework.TeamLead},
	casework.RegieTeam: {casework.Chair, casework.Member, casework.Secretary},
}

func aWorld(t testing.TB) *world {
	t.Helper()
	return aWorldIn(t, migrated(t))
}

func aWorldIn(t testing.TB, url string) *world {
	t.Helper()
	w := &world{url: url, db: opened(t, asLogin(t, url)), actors: map[casework.OrganisationRole]casework.Actor{}}
	w.store = NewStore(w.db)
	region, private, err := identity.NewRegion("Voorbeeldstad", now)
	if err != nil {
		t.Fatal(err)
	}
	w.region = region.ID
	if err := w.db.Directory("test").AddRegion(t.Context(), region, private, now); err != nil {
		t.Fatal(err)
	}
	for _, kind := range casework.OrganisationRoles() {
		roles := rolesAt[kind]
		if roles == nil {
			roles = []casework.PersonRole{casework.Professional, casework.TeamLead}
		}
		w.actors[kind] = w.someone(t, kind, string(kind), roles)
	}
	return w
}

// someone adds a person with an organisation of their own.
func (w *world) someone(t testing.TB, kind casework.OrganisationRole, name string, roles []casework.PersonRole) casework.Actor {
	t.Helper()
	actor := casework.Actor{Region: w.region, Organisation: anID(), OrganisationRole: kind, Person: anID(), Roles: roles}
	directory := w.db.Directory("test")
	if err := directory.AddOrganisation(t.Context(), w.region, identity.Organisation{ID: actor.Organisation, Name: name, Kind: kind}, now); err != nil {
		t.Fatal(err)
	}
	person := identity.NewPerson{
		Person: identity.Person{ID: actor.Person, Name: "Iemand van " + name}, SignInName: actor.Person.String(),
		Organisation: actor.Organisation, Roles: roles, At: now,
	}
	if err := directory.AddPerson(t.Context(), w.region, person); err != nil {
		t.Fatal(err)
	}
	return actor
}

func (w *world) landlord() casework.Actor { return w.actors[casework.Landlord] }
func (w *world) team() casework.Actor     { return w.actors[casework.CaseTeam] }
func (w *world) chair() casework.Actor    { return w.actors[casework.RegieTeam] }

// within runs work in a transaction of an actor.
func (w *world) within(t testing.TB, actor casework.Actor, work func(casework.Tx) error) {
	t.Helper()
	reach := casework.Reach{Region: actor.Region, Organisation: actor.Organisation, Person: actor.Person}
	if err := w.store.InTransaction(t.Context(), reach, work); err != nil {
		t.Fatal(err)
	}
}

// save stores files that are new or were changed.
func (w *world) save(t testing.TB, actor casework.Actor, files ...*casework.Household) {
	t.Helper()
	w.within(t, actor, func(tx casework.Tx) error {
		if _, err := tx.Lock(t.Context(), idsOf(files), today); err != nil {
			return err
		}
		return tx.Save(t.Context(), files, today)
	})
}

// load gives what an actor sees of files.
func (w *world) load(t testing.TB, actor casework.Actor, ids ...casework.ID) []*casework.Household {
	t.Helper()
	var found []*casework.Household
	w.within(t, actor, func(tx casework.Tx) error {
		var err error
		found, err = tx.Load(t.Context(), ids, today)
		return err
	})
	return found
}

// aFile is a file with only what every file has.
func (w *world) aFile(readers ...casework.Actor) *casework.Household {
	h := &casework.Household{ID: anID(), Region: w.region, Version: 1, Name: "De Vries", RegisteredAt: now}
	for _, reader := range readers {
		h.Involvements = append(h.Involvements, casework.Involvement{
			Made: casework.Made{ID: anID(), At: now}, Organisation: reader.Organisation, Role: reader.OrganisationRole, From: today,
		})
	}
	return h
}

func idsOf(files []*casework.Household) []casework.ID {
	ids := make([]casework.ID, len(files))
	for i, file := range files {
		ids[i] = file.ID
	}
	return ids
}
