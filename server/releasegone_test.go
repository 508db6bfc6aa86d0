package main

import (
	"errors"
	"net/http"
	"testing"

	"regieroute/server/casework"
	"regieroute/server/demo"
	"regieroute/server/identity"
	"regieroute/server/postgres"
	"regieroute/server/postgres/postgrestest"
)

// A program takes what its role may, in parts too, as long as its files are there; who
// took what is written down under its name. It has none made.
func TestAProgramTakesAPublication(t *testing.T) {
	t.Parallel()
	r := aReleaseDesk(t, &press{content: longContent()})
	holds := func(part string, role casework.PersonRole, scopes ...casework.Scope) string {
		t.Helper()
		token, err := identity.NewAccessToken(t.Context(), r.storage.db.Directory("demo"), r.town.Region.ID, identity.AccessToken{
			ID: casework.NewID(deskNow), Program: identity.Person{ID: casework.NewID(deskNow), Name: "Open data " + part}, Organisation: identity.Organisation{ID: r.town.Actor(part).Organisation},
			Scopes: scopes, CreatedAt: deskNow, ExpiresOn: casework.DayOf(deskNow).Plus(1),
		}, role)
		if err != nil {
			t.Fatal(err)
		}
		return token
	}
	reads := holds("voorzitter", casework.Analyst, casework.ScopeRead)
	publication := aPublication()
	r.asks(t, "beheerder", publication)
	done := r.becomes(t, "beheerder", publication.ID, casework.ReleaseDone)
	path, nobody := "/releases/"+publication.ID.String()+"/data.csv", &somebodyAt{t: t, program: r.Program, client: http.DefaultClient}
	for _, test := range []struct {
		name, token, part string
		want              int
	}{
		{"whole", reads, "", http.StatusOK},
		{"a part", reads, "bytes=1048570-1048590", http.StatusPartialContent},
		{"beyond its end", reads, "bytes=99999999-", http.StatusRequestedRangeNotSatisfiable},
		{"without the scope", holds("beheerder", casework.Analyst, casework.ScopeWrite), "", http.StatusForbidden},
		{"of another organisation", holds("huurmedewerker", casework.RentOfficer, casework.ScopeRead), "", http.StatusNotFound},
		{"no token of here", "x", "", http.StatusUnauthorized},
	} {
		got := nobody.takes(path, "Authorization", "Bearer "+test.token, "Range", test.part)
		if got.status != test.want || test.part == "bytes=1048570-1048590" && got.body != string(longContent()[1048570:1048591]) {
			t.Errorf("%s: got %d and %d bytes, want %d", test.name, got.status, len(got.body), test.want)
		}
	}
	if found := r.becomes(t, "beheerder", publication.ID, casework.ReleaseDone); found.TakingCount != 2 || found.Takings[0].ByName != "Open data voorzitter" {
		t.Errorf("got %d takings, the last %+v", found.TakingCount, found.Takings)
	}
	program := r.town.Actor("beheerder")
	program.Scopes = []casework.Scope{casework.ScopeRead, casework.ScopeWrite}
	if _, err := r.cases.AskForRelease(t.Context(), program, aPublication()); codeOf(err) != casework.Forbidden {
		t.Errorf("a program asks: got %v", err)
	}
	if _, err := r.releases.Expire(t.Context(), r.town.Region.ID, done.ExpiresAt); err != nil {
		t.Fatal(err)
	}
	if got := nobody.takes(path, "Authorization", "Bearer "+reads); got.status != http.StatusGone {
		t.Errorf("after its end: got %d", got.status)
	}
}

// Own data go with what stands in them: a file that is erased, and one that the
// organisation left, take the whole release along, its bytes too. Until then the
// access log says that the files were read, and from the first taking on that they went out.
func TestOwnDataGoWithAFileThatIsGone(t *testing.T) {
	t.Parallel()
	p, owner := aProgram(t), postgrestest.OwnerURL(t)
	p.Config.DatabaseURL = postgrestest.LoginURL(t, owner)
	p = started(t, p)
	town, err := demo.Found(t.Context(), p.storage.db.Directory("demo"), p.Now())
	if err != nil {
		t.Fatal(err)
	}
	r, officer := releasing{p, town, owner}, town.Actor("huurmedewerker")
	submits := func(household casework.ID, command casework.Command) {
		t.Helper()
		at := p.Now()
		receipts, err := p.cases.Submit(t.Context(), officer, []casework.Operation{{ID: casework.NewID(at), HouseholdID: household, RecordedAt: at, Command: command, Content: []byte("{}")}})
		if err != nil || len(receipts) != 1 || receipts[0].Status != casework.Applied {
			t.Fatalf("got %+v, %v", receipts, err)
		}
	}
	registers := func(number string) casework.ID {
		t.Helper()
		household := casework.NewID(p.Now())
		submits(household, casework.Command{RegisterHousehold: &casework.RegisterHousehold{
			Name: "Kanarie", Address: casework.Address{Street: "Oefenweg", HouseNumber: number, City: "Voorbeeldstad"},
		}})
		return household
	}
	made := func() casework.Release {
		t.Helper()
		own := ownData()
		own.ID = casework.NewID(p.Now())
		r.asks(t, "huurmedewerker", own)
		return r.becomes(t, "huurmedewerker", own.ID, casework.ReleaseDone)
	}
	takes := func(release casework.Release) error {
		t.Helper()
		found, file, err := p.cases.ReleaseFileOf(t.Context(), officer, release.Order.ID, release.Files[0].Name)
		if err != nil {
			return err
		}
		_, err = p.cases.TakeRelease(t.Context(), officer, found, file, 0, file.Bytes-1)
		return err
	}
	logged := func(event string) string {
		t.Helper()
		return r.count(t, "SELECT count(*)::text FROM access_log WHERE activity = 'ownData' AND event = '"+event+"'")
	}

	staying, going := registers("1"), registers("2")
	first := made()
	if read, out := logged("READ"), logged("EXPORT"); read != "2" || out != "0" {
		t.Errorf("made and not taken: %s lines of reading and %s of going out", read, out)
	}
	for range 2 { // again, as a part that was cut off
		if err := takes(first); err != nil {
			t.Fatal(err)
		}
	}
	if read, out := logged("READ"), logged("EXPORT"); read != "2" || out != "2" {
		t.Errorf("taken twice: %s lines of reading and %s of going out", read, out)
	}

	submits(going, casework.Command{RecordOutcome: &casework.RecordOutcome{Kind: casework.Averted, On: casework.DayOf(p.Now())}})
	erased, err := postgres.NewStore(p.storage.db).EraseInTime(t.Context(), town.Region.ID, p.Now().AddDate(6, 0, 0))
	if err != nil || erased.Files != 1 {
		t.Fatalf("erased %+v, %v", erased, err)
	}
	if err := takes(first); !errors.Is(err, casework.ErrReleaseGone) {
		t.Errorf("after a file in it was erased: got %v", err)
	}
	if _, err := p.expireReleases(t.Context(), town.Region.ID); err != nil {
		t.Fatal(err)
	}
	if pieces := r.count(t, "SELECT count(*)::text FROM release_chunks"); pieces != "0" {
		t.Errorf("%s pieces are kept", pieces)
	}
	if left := r.count(t, "SELECT count(*)::text FROM release_households WHERE household_id = '"+going.String()+"'"); left != "0" {
		t.Errorf("the erased file still stands in %s releases", left)
	}

	second := made()
	if err := takes(second); err != nil {
		t.Fatal(err)
	}
	// The organisation leaves the file: what the save of a file derives.
	if n := r.count(t, "WITH left_it AS (UPDATE households SET readers = ARRAY[gen_random_uuid()] WHERE id = '"+staying.String()+"' RETURNING 1) SELECT count(*)::text FROM left_it"); n != "1" {
		t.Fatalf("%s files were left", n)
	}
	if err := takes(second); !errors.Is(err, casework.ErrReleaseGone) {
		t.Errorf("after its organisation left a file in it: got %v", err)
	}
	if _, err := p.expireReleases(t.Context(), town.Region.ID); err != nil {
		t.Fatal(err)
	}
	if got, pieces := r.becomes(t, "huurmedewerker", second.Order.ID, casework.ReleaseExpired), r.count(t, "SELECT count(*)::text FROM release_chunks"); got.MayTake || pieces != "0" {
		t.Errorf("got %+v and %s pieces", got, pieces)
	}
}
