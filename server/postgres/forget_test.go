package postgres

import (
	"testing"
	"time"

	"regieroute/server/casework"
)

// imported opens a file as an import does, with one month of the rent ledger.
func (w *world) imported(t *testing.T, month casework.Month, balance casework.Cents) casework.ID {
	t.Helper()
	importer := w.landlord()
	importer.Person, importer.Process, importer.Roles = casework.ID{}, "import", nil
	household := anID()
	w.does(t, importer, household, `{"registerHousehold": {"name": "De Vries", "address": {"street": "Oefenweg", "houseNumber": "1", "city": "Voorbeeldstad"},
		"residents": [{"id": "`+anID().String()+`", "name": "De Vries", "role": "TENANT"}]}}`)
	w.books(t, household, anID(), month, balance)
	return household
}

func (w *world) books(t *testing.T, household, tenancy casework.ID, month casework.Month, balance casework.Cents) {
	t.Helper()
	importer := w.landlord()
	importer.Person, importer.Process, importer.Roles = casework.ID{}, "import", nil
	later := month.LastDay().Plus(1).Month()
	w.does(t, importer, household, `{"recordRent": {"tenancy": {"id": "`+tenancy.String()+`", "number": "H1"}, "asOf": "2026-11-30", "months": [
		{"month": "`+string(month)+`", "dueCents": 1, "paidCents": 0, "balanceCents": `+words(t, balance)+`},
		{"month": "`+string(later)+`", "dueCents": 0, "paidCents": 1, "balanceCents": 0}]}}`)
}

func TestAFileOfALandlordAloneIsForgottenInTime(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	over := w.imported(t, "2026-07", 1)
	recent := w.imported(t, "2026-09", 1)
	never := w.imported(t, "2026-07", 0) // its books were read last week
	contacted := w.imported(t, "2026-07", 1)
	w.does(t, w.landlord(), contacted, `{"recordContactAttempt": {"on": "2026-07-20", "channel": "PHONE"}}`)
	helped := w.imported(t, "2026-07", 1)
	w.does(t, w.landlord(), helped, `{"inviteOrganisation": {"organisation": "`+w.team().Organisation.String()+`", "role": "CASE_TEAM", "purpose": "Hulp", "legalBasis": "PUBLIC_TASK"}}`)
	owing := w.imported(t, "2026-07", 1)
	w.books(t, owing, anID(), "2026-10", 5)
	w.keepQuiet(t, "2026-08-31", "2026-08-30")

	lines := w.seals(t, now.Add(time.Minute))
	tenancies, files, err := w.store.ForgetQuiet(t.Context(), w.region, today)
	if err != nil || tenancies != 1 || files != 1 {
		t.Errorf("forgot %d tenancies and %d files (%v), want 1 and 1", tenancies, files, err)
	}
	if got := w.subjects(t, over); len(got) != 0 {
		t.Error("the log still tells whose its lines were")
	}
	if got := w.verified(t); len(got.Findings) != 0 || got.Lines != lines {
		t.Errorf("the log is not as it was sealed: %+v", got)
	}
	kept := []casework.ID{recent, never, contacted, helped, owing}
	if got := w.load(t, w.landlord(), append(kept, over)...); len(got) != len(kept) {
		t.Errorf("%d files are left, want %d", len(got), len(kept))
	}
	for _, table := range fileTables(t, w.url) {
		name := "household_id"
		if table == "households" {
			name = "id"
		}
		if left := column(t, w.url, "SELECT '"+table+"' FROM "+table+" WHERE "+name+" = '"+over.String()+"'"); len(left) != 0 {
			t.Errorf("%d rows of %s are left", len(left), table)
		}
	}
	if _, again, err := w.store.ForgetQuiet(t.Context(), w.region, today); err != nil || again != 0 {
		t.Errorf("a second time: %d files (%v)", again, err)
	}
}

// keepQuiet keeps a tenancy without arrears for each day its books were read.
func (w *world) keepQuiet(t *testing.T, asOf ...casework.Day) {
	t.Helper()
	books := casework.QuietBooks{}
	for _, day := range asOf {
		books.Keep = append(books.Keep, casework.QuietTenancy{ID: anID(), Month: "2026-08", AsOf: day})
	}
	w.within(t, w.landlord(), func(tx casework.Tx) error { return tx.KeepQuiet(t.Context(), w.landlord().Organisation, books) })
}

func TestTenanciesWithoutArrearsAreTheirLandlordsAlone(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	landlord := w.landlord().Organisation
	quiet := casework.QuietTenancy{ID: anID(), Number: "H1", TenantNumber: "T1", DwellingNumber: "V1", StartsOn: "2020-01-01", Month: "2026-11", BalanceCents: -5, AsOf: "2026-11-30", LastArrears: "2026-03"}
	keeps := func(one casework.QuietTenancy, counted int) {
		t.Helper()
		counts := []casework.TenancyCount{{Month: "2026-11", Tenancies: counted, InArrears: 1, AsOf: one.AsOf}}
		w.within(t, w.landlord(), func(tx casework.Tx) error {
			return tx.KeepQuiet(t.Context(), landlord, casework.QuietBooks{Keep: []casework.QuietTenancy{one}, Counts: counts})
		})
	}
	keeps(quiet, 7)
	older := quiet
	older.AsOf, older.BalanceCents = "2026-11-01", -900
	keeps(older, 3)
	for _, reader := range []casework.Actor{w.landlord(), w.team(), w.chair()} {
		w.within(t, reader, func(tx casework.Tx) error {
			found, err := tx.QuietTenancies(t.Context(), landlord, casework.ID{}, 10)
			if err != nil {
				return err
			}
			counts, err := tx.TenancyCounts(t.Context(), landlord)
			own := reader.Organisation == landlord
			if own && (len(found) != 1 || found[0] != quiet || len(counts) != 1 || counts[0].Tenancies != 7) {
				t.Errorf("the landlord reads %+v and %+v", found, counts)
			}
			if !own && len(found)+len(counts) > 0 {
				t.Errorf("%s reads %+v and %+v", reader.OrganisationRole, found, counts)
			}
			return err
		})
	}
}
