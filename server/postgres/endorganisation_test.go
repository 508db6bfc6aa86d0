package postgres

import (
	"testing"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
	"regieroute/server/identity"
)

// Access 2: from the day on which an organisation ends, and not before, its sessions
// and its tokens are refused and nobody signs in for it; what its tablet still has
// waits in its writer's name. Until then the end can be taken back.
func TestAnOrganisationEndsFromADayOn(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	care, bo := w.actors[casework.Care], w.chair()
	bo.Roles = []casework.PersonRole{casework.AdministratorRole}
	file := w.aFile(w.team(), care)
	w.save(t, w.team(), file)
	at := now
	clock := func() time.Time { return at }
	o := &office{
		db: w.db, region: identity.Region{ID: w.region}, signIn: identity.NewService(w.db, clock),
		service: casework.NewService(w.store, clock).KeepingAccounts(w.db.Accounts()),
	}
	kim := o.invites(t, bo, "kim", care.Organisation, casework.Professional)
	session := o.opens(t, kim.Token)
	device := o.aDeviceOf(t, session)
	token, err := o.service.MakeAccessToken(t.Context(), bo, casework.MakeAccessToken{
		ID: casework.NewID(now), Program: "Zorgdossier", Organisation: care.Organisation, Role: casework.Professional,
		Scopes: []casework.Scope{casework.ScopeRead}, ExpiresOn: casework.DayOf(now).Plus(90),
	})
	if err != nil {
		t.Fatal(err)
	}
	unsent := identity.DeviceReport{Unsent: &casework.DeviceUnsent{Operations: 2}}
	verdict := func() identity.Verdict {
		standing, err := w.db.DeviceByToken(t.Context(), w.region, make([]byte, 32), unsent, at)
		if err != nil || standing.Device != device {
			t.Fatalf("the tablet: %+v, %v", standing, err)
		}
		return identity.VerdictOn(standing.State)
	}
	verdict()
	before := o.kept(t, bo, care.Organisation)
	if len(before.OpenFiles) != 1 || before.OpenFiles[0] != (casework.RoleFiles{Role: casework.Care, Files: 1}) || before.UnsentDevices != 1 || before.LiveTokens != 1 || before.People != 2 {
		t.Errorf("what it is still in: %+v", before)
	}
	day := casework.DayOf(now).Plus(30)
	end := casework.EndOrganisation{ID: casework.NewID(now), Organisation: care.Organisation, ExpectedVersion: before.Version, From: day, Reason: "Fusie", OpenFiles: 1}
	resume := casework.ResumeOrganisation{ID: casework.NewID(now), Organisation: care.Organisation, ExpectedVersion: before.Version + 1}
	for range 2 {
		if ended, err := o.service.EndOrganisation(t.Context(), bo, end); err != nil || ended.EndsFrom != day || len(ended.Changes) != 1 {
			t.Fatalf("ended: %+v, %v", ended, err)
		}
	}
	told := func() int {
		if _, err := w.store.Rederive(t.Context(), w.region, casework.DayOf(now)); err != nil {
			t.Fatal(err)
		}
		return len(column(t, w.url, "SELECT household_id::text FROM alerts WHERE code = 'ORGANISATION_ENDS' AND due_day = '"+string(day)+"'"))
	}
	if told() == 0 {
		t.Error("nobody in the file hears that it stops")
	}
	for range 2 {
		if resumed, err := o.service.ResumeOrganisation(t.Context(), bo, resume); err != nil || resumed.EndsFrom != "" || len(resumed.Changes) != 2 {
			t.Fatalf("taken back: %+v, %v", resumed, err)
		}
	}
	if told() != 0 {
		t.Error("it stops no more, and the file says it does")
	}
	end.ID, end.ExpectedVersion = casework.NewID(now), before.Version+2
	if _, err := o.service.EndOrganisation(t.Context(), bo, end); err != nil {
		t.Fatal(err)
	}
	if kept := o.kept(t, bo, care.Organisation); kept.EndsFrom != day || kept.EndReason != "Fusie" || kept.Changes[2].EndsFrom != day || kept.Changes[2].Reason != "Fusie" {
		t.Errorf("kept: %+v", kept)
	}

	asks := func(on casework.Day) (person, program, working bool) {
		_, held := w.db.Caller(t.Context(), w.region, o.hashOf(t, kim.Account.ID), on)
		at = momentOn(t, on)
		_, asked := o.signIn.Program(t.Context(), token.Secret)
		places, err := w.db.Organisations(t.Context(), w.region, kim.Account.ID, on)
		if err != nil {
			t.Fatal(err)
		}
		return held == nil, asked == nil, len(places) == 1
	}
	if person, program, working := asks(day.Plus(-1)); !person || !program || !working || verdict() != identity.VerdictActive {
		t.Errorf("the day before: person %t, program %t, signs in %t", person, program, working)
	}
	invite := anOperation(t, file.ID, `{"inviteOrganisation": {"organisation": "`+w.actors[casework.DebtAssistance].Organisation.String()+`", "role": "DEBT_ASSISTANCE", "purpose": "Schulden", "legalBasis": "PUBLIC_TASK"}}`)
	if receipt := o.submits(t, w.team(), invite); receipt.Status != casework.Applied {
		t.Errorf("who goes on is invited: %+v", receipt)
	}
	if person, program, working := asks(day); person || program || working || verdict() != identity.VerdictRetire {
		t.Errorf("from the day: person %t, program %t, signs in %t", person, program, working)
	}
	other := w.aFile(w.team())
	w.save(t, w.team(), other)
	late := anOperation(t, other.ID, `{"inviteOrganisation": {"organisation": "`+care.Organisation.String()+`", "role": "CARE", "purpose": "Zorg", "legalBasis": "PUBLIC_TASK"}}`)
	if receipt := o.submits(t, w.team(), late); receipt.Status != casework.Refused || receipt.Refusal.Message != "Deze organisatie is gestopt in de regio. Kies een andere." {
		t.Errorf("who stopped is invited: %+v", receipt)
	}
	_, err = o.service.ResumeOrganisation(t.Context(), bo, casework.ResumeOrganisation{ID: casework.NewID(now), Organisation: care.Organisation, ExpectedVersion: end.ExpectedVersion + 1})
	refusesAccount(t, "taking it back on its day", err, casework.NotNow, "")
	_, err = o.service.InviteAccount(t.Context(), bo, casework.InviteAccount{ID: casework.NewID(now), Name: "Sam", SignInName: "sam", Organisation: care.Organisation, Roles: []casework.PersonRole{casework.Professional}})
	refusesAccount(t, "somebody new for it", err, casework.NotNow, "")
	o.handsOver(t, w, device, kim.Account.ID, care.Organisation, file.ID)
	for name, statement := range map[string]string{
		"the Regieteam":    "UPDATE organisations SET ends_from = '2030-01-01', end_reason = 'x' WHERE kind = 'REGIETEAM'",
		"without a reason": "UPDATE organisations SET ends_from = '2030-01-01' WHERE kind = 'LANDLORD'",
	} {
		if err := w.db.Directory("test").within(t.Context(), w.region, "try", func(tx *gorm.DB) error { return tx.Exec(statement).Error }); err == nil {
			t.Errorf("%s ends by hand", name)
		}
	}
}

// kept gives one organisation as its administrator sees it.
func (o *office) kept(t *testing.T, by casework.Actor, id casework.ID) casework.KeptOrganisation {
	t.Helper()
	all, err := o.service.Organisations(t.Context(), by)
	if err != nil {
		t.Fatal(err)
	}
	for _, one := range all {
		if one.ID == id {
			return one
		}
	}
	t.Fatal("it is not listed")
	return casework.KeptOrganisation{}
}

// hashOf gives what is kept of the token of somebody's one session.
func (o *office) hashOf(t *testing.T, person casework.ID) []byte {
	t.Helper()
	var hash []byte
	if err := o.db.Directory("test").within(t.Context(), o.region.ID, "look", func(tx *gorm.DB) error {
		return tx.Raw("SELECT token_hash FROM sessions WHERE region_id = ? AND person_id = ?", uid(o.region.ID), uid(person)).Row().Scan(&hash)
	}); err != nil {
		t.Fatal(err)
	}
	return hash
}

func (o *office) submits(t *testing.T, by casework.Actor, operation casework.Operation) casework.Receipt {
	t.Helper()
	receipts, err := o.service.Submit(t.Context(), by, []casework.Operation{operation})
	if err != nil || len(receipts) != 1 {
		t.Fatalf("submit: %+v, %v", receipts, err)
	}
	return receipts[0]
}

// handsOver takes in what the tablet of an organisation that stopped still had: the
// case team reviews it, in its writer's name.
func (o *office) handsOver(t *testing.T, w *world, device, person, organisation, file casework.ID) {
	t.Helper()
	writer, name, err := w.db.Directory("test").Writer(t.Context(), w.region, device, person, organisation)
	if err != nil || name != "kim" {
		t.Fatalf("the writer: %s, %v", name, err)
	}
	left := anOperation(t, file, aVisit)
	if fresh, err := o.service.HandOver(t.Context(), writer, left); err != nil || !fresh {
		t.Fatalf("handed over: %t, %v", fresh, err)
	}
	waiting, err := o.service.LeftBehind(t.Context(), w.team())
	if err != nil || len(waiting) != 1 || waiting[0].Operation.ID != left.ID || waiting[0].Author.Person != person || waiting[0].Author.Organisation != organisation {
		t.Errorf("waits: %+v, %v", waiting, err)
	}
}

func momentOn(t *testing.T, day casework.Day) time.Time {
	t.Helper()
	at, err := time.Parse(time.DateOnly, string(day))
	if err != nil {
		t.Fatal(err)
	}
	return at.Add(12 * time.Hour)
}
