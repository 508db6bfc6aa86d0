package graph

import (
	"errors"
	"testing"

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
