package graph

import (
	"errors"
	"strings"
	"testing"
	"time"

	"regieroute/server/casework"
	"regieroute/server/postgres"
)

type readHealth struct {
	ProgramHealth *struct {
		Version, App string
		Database     struct{ Bytes, Migrations, Missing int }
		Log          struct{ SealedUntil *string }
		Jobs         []struct {
			Job       string
			StartedAt *string
			Trouble   *string
			Late      bool
		}
	}
}

const healthAsked = `{ programHealth { version app database { version bytes pictureBytes migrations missing } log { sealedUntil waiting } jobs { job minutes startedAt trouble code succeededAt did didAt late } } }`

// Access 2: how the program is doing, in words without anybody in them, for who
// administers the region.
func TestHowTheProgramIsDoing(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	if err := postgres.NewStore(w.db).RecordJob(t.Context(), w.region, casework.EraseInTime, today, today, 0, errors.New("Jansen")); err != nil {
		t.Fatal(err)
	}
	for _, other := range []struct {
		of   casework.OrganisationRole
		role casework.PersonRole
	}{{casework.RegieTeam, casework.Chair}, {casework.Landlord, casework.AdministratorRole}} {
		w.leads(other.of, other.role)
		if got := asks[readHealth](w, other.of, healthAsked, nil).ProgramHealth; got != nil {
			t.Errorf("%s of %s reads %+v", other.role, other.of, got)
		}
	}
	w.leads(casework.RegieTeam, casework.AdministratorRole)
	got := asks[readHealth](w, casework.RegieTeam, healthAsked, nil).ProgramHealth
	if got == nil || got.Version != "v1" || got.App != "main-x" || got.Database.Migrations == 0 || got.Database.Missing != 0 || got.Database.Bytes == 0 {
		t.Fatalf("the administrator reads %+v", got)
	}
	for _, job := range got.Jobs {
		ran, failed := job.StartedAt != nil, job.Trouble != nil && *job.Trouble == "OTHER"
		if mine := job.Job == "ERASE_IN_TIME"; ran != mine || failed != mine || job.Late {
			t.Errorf("%+v", job)
		}
	}
}

type readCheck struct {
	AccessLogCheck *struct {
		EndedAt         *string
		ByName          string
		Lines, Unsealed int
		Found           []struct {
			Kind  string
			Count int
		}
	}
	AccessLogDays *[]struct {
		On                     string
		Reads, Changes, Search int
	}
}

const checkAsked = `{ accessLogDays { on reads changes taken search glass } accessLogCheck { startedAt endedAt byName lines ofLines unsealed cut found { kind count } trouble } }`

// Access 3: the administrator and an auditor count and verify the log, and nobody
// else.
func TestTheLogIsCountedAndVerified(t *testing.T) {
	t.Parallel()
	for _, overseer := range []casework.PersonRole{casework.AdministratorRole, casework.Auditor} {
		t.Run(string(overseer), func(t *testing.T) {
			t.Parallel()
			theLogIsCountedAndVerified(t, overseer)
		})
	}
}

func theLogIsCountedAndVerified(t *testing.T, overseer casework.PersonRole) {
	t.Helper()
	w := aWorld(t)
	const verify = `mutation { verifyAccessLog { startedAt } }`
	for _, other := range []casework.OrganisationRole{casework.RegieTeam, casework.Landlord} {
		w.leads(other, casework.Chair)
		if got := asks[readCheck](w, other, checkAsked, nil); got.AccessLogDays != nil || got.AccessLogCheck != nil {
			t.Errorf("%s reads %+v", other, got)
		}
		if got := w.as(other).ask(verify, nil); !strings.Contains(got.body, "FORBIDDEN") {
			t.Errorf("%s has the log verified: %s", other, got.body)
		}
	}
	household := casework.NewID(today)
	w.does(casework.Landlord, household, `{"registerHousehold": {"name": "Jansen", "address": {"street": "Dorpsstraat", "houseNumber": "1", "city": "Voorbeeldstad"}}}`, "APPLIED")
	store := postgres.NewStore(w.db)
	if _, err := store.SealLog(t.Context(), w.region, today.Add(time.Minute)); err != nil {
		t.Fatal(err)
	}
	w.leads(casework.RegieTeam, overseer)
	person := w.actors[casework.RegieTeam]
	person.Scopes = []casework.Scope{} // not a program, but a person
	w.actors[casework.RegieTeam] = person
	if got := w.as(casework.RegieTeam).ask(verify, nil); strings.Contains(got.body, "errors") {
		t.Fatal(got.body)
	}
	got := asks[readCheck](w, casework.RegieTeam, checkAsked, nil)
	if check := got.AccessLogCheck; check == nil || check.EndedAt == nil || check.ByName == "" || check.Lines == 0 || len(check.Found) != 0 {
		t.Errorf("the check: %+v", check)
	}
	if days := got.AccessLogDays; days == nil || len(*days) != 1 || (*days)[0].On != string(casework.DayOf(today)) || (*days)[0].Changes == 0 {
		t.Errorf("the days: %+v", days)
	}
}
