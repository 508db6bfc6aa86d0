package main

import (
	"context"
	"testing"

	"regieroute/server/casework"
)

// aPublishedTable is a table with a number of one quarter and one of the whole period.
func aPublishedTable(number int64) []casework.PublishedTable {
	quarter, whole := casework.Mark{Code: "2026-Q3", Words: casework.Words{Dutch: "Kwartaal 3 van 2026", English: "Quarter 3 of 2026"}}, casework.Mark{Code: casework.WholePeriod}
	adults := casework.Mark{Code: "ADULTS", Words: casework.Words{Dutch: "Alleen volwassenen", English: "Adults only"}}
	return []casework.PublishedTable{{
		Name: "referrals", Title: casework.Words{Dutch: "Meldingen", English: "Referrals"}, Meaning: casework.Words{Dutch: "Elke melding.", English: "Each referral."},
		Splits: []casework.Words{{Dutch: "Soort huishouden", English: "Kind of household"}}, Moments: []casework.Mark{quarter, whole},
		Rows: []casework.PublishedRow{
			{Moment: "2026-Q3", Marks: []casework.Mark{adults}, Sign: casework.PrintedLeftOut},
			{Moment: casework.WholePeriod, Marks: []casework.Mark{adults}, Sign: casework.PrintedRounded, Number: &number, Final: true},
		},
	}}
}

// What was published is read by everybody of the region once it is done, and what is
// being made, was refused, or is of another kind never.
func TestEverybodyReadsWhatWasPublished(t *testing.T) {
	t.Parallel()
	work := &press{content: []byte("a,b\n"), tables: aPublishedTable(25)}
	r := aReleaseDesk(t, work)
	reads := func(part string) *casework.Publication {
		t.Helper()
		found, err := r.cases.Publication(t.Context(), r.town.Actor(part))
		if err != nil {
			t.Fatal(err)
		}
		return found
	}
	started, refused := make(chan struct{}), make(chan struct{})
	work.before = func(_ context.Context, n int) error {
		if n == 1 {
			close(started)
			<-refused
			return casework.RefuseRelease(casework.ReleaseUnprotected)
		}
		return nil
	}
	first := aPublication()
	r.asks(t, "beheerder", first)
	waitFor(t, started)
	if found := reads("huurmedewerker"); found != nil {
		t.Errorf("while it is made: got %+v", found)
	}
	close(refused)
	r.becomes(t, "beheerder", first.ID, casework.ReleaseNotMade)
	own := ownData()
	r.asks(t, "teamleider", own)
	r.becomes(t, "teamleider", own.ID, casework.ReleaseDone)
	if found := reads("huurmedewerker"); found != nil {
		t.Errorf("after one that was refused, and one of own data: got %+v", found)
	}
	second := aPublication()
	r.asks(t, "beheerder", second)
	r.becomes(t, "beheerder", second.ID, casework.ReleaseDone)
	for _, part := range []string{"huurmedewerker", "casemanager", "voorzitter", "beheerder", "zorg"} {
		found := reads(part)
		if found == nil || found.Period != second.Period || !found.PublishedAt.Equal(deskNow) || len(found.Tables) != 1 || len(found.Tables[0].Rows) != 0 || len(found.Tables[0].Moments) != 2 {
			t.Fatalf("%s: got %+v", part, found)
		}
	}
	auditor := r.town.Actor("voorzitter")
	auditor.Roles = []casework.PersonRole{casework.Auditor}
	if found, err := r.cases.Publication(t.Context(), auditor); found != nil || err != nil {
		t.Errorf("an auditor got %+v, %v", found, err)
	}
	for _, test := range []struct {
		name, moment string
		rows         int
	}{{"referrals", "2026-Q3", 1}, {"referrals", casework.WholePeriod, 1}, {"referrals", "2025-Q1", 0}, {"households", casework.WholePeriod, -1}} {
		table, err := r.cases.PublishedTable(t.Context(), r.town.Actor("huurmedewerker"), test.name, test.moment)
		switch {
		case err != nil, (table == nil) != (test.rows < 0), table != nil && len(table.Rows) != test.rows:
			t.Errorf("%+v: got %+v, %v", test, table, err)
		}
	}
	// The clock of the test stands still.
	if moved := r.count(t, "WITH moved AS (UPDATE publications SET published_at = published_at - interval '1 second' RETURNING 1) SELECT count(*)::text FROM moved"); moved != "1" {
		t.Fatalf("%s publications", moved)
	}
	work.tables = aPublishedTable(30)
	third := aPublication()
	r.asks(t, "beheerder", third)
	r.becomes(t, "beheerder", third.ID, casework.ReleaseDone)
	table, err := r.cases.PublishedTable(t.Context(), r.town.Actor("casemanager"), "referrals", casework.WholePeriod)
	if err != nil || table == nil || len(table.Rows) != 1 || *table.Rows[0].Number != 30 {
		t.Errorf("the newest: got %+v, %v", table, err)
	}
	elsewhere := r.town.Actor("huurmedewerker")
	elsewhere.Region = casework.NewID(deskNow)
	if found, err := r.cases.Publication(t.Context(), elsewhere); found != nil || err != nil {
		t.Errorf("another region got %+v, %v", found, err)
	}
}
