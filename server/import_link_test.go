package main

import (
	"testing"
	"time"

	"regieroute/server/casework"
	"regieroute/server/intake"
)

// submits has somebody do one thing, and wants it to be applied.
func (l landlordOffice) submits(t *testing.T, actor casework.Actor, household casework.ID, command casework.Command) {
	t.Helper()
	at := time.Now()
	receipts, err := l.cases.Submit(t.Context(), actor, []casework.Operation{{ID: casework.NewID(at), HouseholdID: household, RecordedAt: at, Command: command}})
	if err != nil || len(receipts) != 1 || receipts[0].Status != casework.Applied {
		t.Fatalf("got %+v (%v), want APPLIED", receipts, err)
	}
}

// fileOf gives the one file that somebody has whose tenancy it is.
func (l landlordOffice) fileOf(t *testing.T, actor casework.Actor, household casework.ID) *casework.View {
	t.Helper()
	page, err := l.cases.Files(t.Context(), actor, casework.Filter{IDs: []casework.ID{household}}, casework.PageRequest{First: 1})
	if err != nil || len(page.Edges) != 1 {
		t.Fatalf("got %d files (%v)", len(page.Edges), err)
	}
	return page.Edges[0].Node
}

// TestTheRentOfALinkedFileGoesToTheFileThatGoesOn imports the books after two
// files of one household were linked: the months go to the open file, or wait
// there until the case team takes them in. None is lost (architecture §2).
func TestTheRentOfALinkedFileGoesToTheFileThatGoesOn(t *testing.T) {
	t.Parallel()
	office := aLandlordOffice(t)
	books := func(day casework.Day, paid, balance string) intake.RentReport {
		t.Helper()
		report, err := office.imports(t.Context(), oneLine(t, "HO-1", "T-1", paid, balance), day, func(int, int) {})
		if err != nil {
			t.Fatal(err)
		}
		return report
	}
	books("2026-11-10", "0,00", "643,00")
	files, err := office.cases.Files(t.Context(), office.officer, casework.Filter{}, casework.PageRequest{First: 2})
	if err != nil || len(files.Edges) != 1 {
		t.Fatalf("%d files (%v)", len(files.Edges), err)
	}
	closed, lasting, team := files.Edges[0].Node.ID, casework.NewID(time.Now()), office.cast.CaseManager
	invite := casework.InviteOrganisation{Organisation: team.Organisation, Role: casework.CaseTeam, Purpose: "Samen", LegalBasis: casework.PublicTask}
	office.submits(t, office.cast.Chair, lasting, casework.Command{RegisterHousehold: &casework.RegisterHousehold{
		Name: "Voorbeeld", Address: casework.Address{Street: "Oefenweg", HouseNumber: "1", City: "Voorbeeldstad"},
	}})
	office.submits(t, office.cast.Chair, lasting, casework.Command{InviteOrganisation: &invite})
	office.submits(t, office.officer, closed, casework.Command{InviteOrganisation: &invite})
	office.submits(t, team, closed, casework.Command{LinkHousehold: &casework.LinkHousehold{Into: lasting, Reason: "Zelfde gezin"}})

	report := books("2026-11-20", "0,00", "643,00") // its landlord is not in the open file: it waits there
	left, err := office.cases.LeftBehind(t.Context(), team)
	if err != nil || len(left) != 1 || left[0].Operation.HouseholdID != lasting || report.Registered+report.Recorded != 0 {
		t.Fatalf("%d wait in the open file (%v), and the import says %+v", len(left), err, report)
	}
	office.submits(t, team, lasting, casework.Command{SettleReview: &casework.SettleReview{Operation: left[0].Operation.ID, Choice: casework.TakeIn}})
	if report := books("2026-11-28", "200,00", "443,00"); report.Recorded != 1 || report.Registered != 0 || len(report.NotTaken) != 0 {
		t.Errorf("the import says %+v", report)
	}
	open, before := office.fileOf(t, office.officer, lasting), office.fileOf(t, office.officer, closed)
	if len(open.Tenancies) != 1 || len(open.Tenancies[0].Ledger) != 1 || open.Tenancies[0].Ledger[0].PaidCents != 20_000 {
		t.Errorf("the open file has %+v", open.Tenancies)
	}
	if ledger := before.Tenancies[0].Ledger; len(ledger) != 1 || ledger[0].AsOf != "2026-11-10" {
		t.Errorf("the closed file changed: %+v", ledger)
	}
}
