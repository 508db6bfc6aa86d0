package postgres

import (
	"slices"
	"sync"
	"testing"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

// sets changes one value of the region as its administrator.
func (w *world) sets(t testing.TB, expected int64, from casework.Day, code casework.ParameterCode, value int) {
	t.Helper()
	set := casework.SetParameters{ID: anID(), ExpectedVersion: expected, FromDay: from, Reason: "Besluit van het bestuur", Values: []casework.ParameterValue{{Code: code, Value: value}}}
	if _, err := w.service().SetRegionParameters(t.Context(), w.administrator(), set); err != nil {
		t.Fatal(err)
	}
}

func TestTheHistoryOfParametersStays(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	administrator, service, first := w.administrator(), w.service(), anID()
	set := func(actor casework.Actor, id casework.ID, expected int64, from casework.Day, values ...casework.ParameterValue) (casework.ParameterSheet, *casework.Error) {
		sheet, err := service.SetRegionParameters(t.Context(), actor, casework.SetParameters{ID: id, ExpectedVersion: expected, FromDay: from, Reason: "Besluit", Values: values})
		return sheet, refusalOf(err)
	}
	silent := func(days int) casework.ParameterValue {
		return casework.ParameterValue{Code: "SILENT_DAYS", Value: days}
	}
	tests := []struct {
		name     string
		actor    casework.Actor
		id       casework.ID
		expected int64
		from     casework.Day
		value    casework.ParameterValue
		version  int64
		code     casework.Code
	}{
		{"the chair is no administrator", w.chair(), first, 0, today, silent(14), 0, casework.Forbidden},
		{"a landlord", w.landlord(), first, 0, today, silent(14), 0, casework.Forbidden},
		{"the first change", administrator, first, 0, today, silent(14), 1, ""},
		{"sent once more", administrator, first, 0, today, silent(14), 1, ""},
		{"by somebody who did not see the first", administrator, anID(), 0, today, silent(21), 0, casework.NotNow},
		{"out of range", administrator, anID(), 1, today, silent(1), 0, casework.Invalid},
		{"the second, planned", administrator, anID(), 1, today.Plus(31), silent(21), 2, ""},
	}
	for _, test := range tests {
		sheet, refusal := set(test.actor, test.id, test.expected, test.from, test.value)
		if refusal == nil {
			refusal = &casework.Error{}
		}
		if refusal.Code != test.code || (test.code == "" && sheet.Version != test.version) {
			t.Errorf("%s: version %d and %q, want %d and %q", test.name, sheet.Version, refusal.Code, test.version, test.code)
		}
	}
	sheet, err := service.RegionParameters(t.Context(), w.landlord())
	if err != nil {
		t.Fatal(err)
	}
	line := sheet.Parameters[slices.IndexFunc(sheet.Parameters, func(l casework.ParameterLine) bool { return l.Code == "SILENT_DAYS" })]
	if line.Value != 14 || line.Since != today || len(line.History) != 2 {
		t.Fatalf("a landlord reads %+v, want 14 since today and two changes", line)
	}
	if set := line.History[1]; set.Value != 21 || set.From != today.Plus(31) || set.Reason != "Besluit" || set.SetBy != administrator.Person || set.SetAt.IsZero() {
		t.Errorf("the planned change reads %+v", set)
	}
	elsewhere := administrator
	elsewhere.Region = aRegion(t, w.db, "Elders")
	if sheet, err := service.RegionParameters(t.Context(), elsewhere); err != nil || sheet.Version != 0 {
		t.Errorf("another region reads version %d and %v, want none", sheet.Version, err)
	}
	for _, statement := range []string{"UPDATE region_parameters SET reason = 'x'", "DELETE FROM region_parameters"} {
		err := w.db.InTransaction(t.Context(), of(administrator), func(tx *gorm.DB) error { return tx.Exec(statement).Error })
		if code(err) != "42501" {
			t.Errorf("%s: got %v, want permission denied", statement, err)
		}
	}
}

func TestTwoAdministratorsAtOnce(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	var all sync.WaitGroup
	refusals := make([]*casework.Error, 8)
	for i := range refusals {
		all.Go(func() {
			set := casework.SetParameters{ID: anID(), FromDay: today, Reason: "Besluit", Values: []casework.ParameterValue{{Code: "SILENT_DAYS", Value: 10 + i}}}
			_, err := w.service().SetRegionParameters(t.Context(), w.administrator(), set)
			if refusals[i] = refusalOf(err); err != nil && refusals[i] == nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	through := 0
	for _, refusal := range refusals {
		switch {
		case refusal == nil:
			through++
		case refusal.Code != casework.NotNow || refusal.Field != "expectedVersion":
			t.Errorf("refused as %s about %q", refusal.Code, refusal.Field)
		}
	}
	if sheet, err := w.service().RegionParameters(t.Context(), w.chair()); err != nil || sheet.Version != 1 || through != 1 {
		t.Errorf("%d of 8 changes went through, version %d and %v; want one", through, sheet.Version, err)
	}
}

// silentFiles stores files in which nothing was recorded since today.
func (w *world) silentFiles(t testing.TB, count int) []casework.ID {
	t.Helper()
	files := []*casework.Household{}
	for range count {
		file := w.aFile(w.team(), w.chair(), w.landlord())
		made := casework.Made{ID: anID(), Operation: anID(), At: now}
		file.Referrals = []casework.Referral{{Made: made}}
		files = append(files, file)
	}
	w.save(t, w.team(), files...)
	return idsOf(files)
}

// silentOn counts the files that a work list calls silent on a day.
func (w *world) silentOn(t testing.TB, day casework.Day) int {
	t.Helper()
	told := 0
	for _, alert := range w.attention(t, w.team(), casework.AlertFilter{For: casework.ForOrganisation}, 100, day) {
		if alert.Code == casework.AlertFileSilent {
			told++
		}
	}
	return told
}

// derivesAsItStores compares what work lists have with what follows from the
// files now, on days to come.
func (w *world) derivesAsItStores(t testing.TB, ids []casework.ID) {
	t.Helper()
	for _, file := range w.load(t, w.team(), ids...) {
		if file.Version != 1 {
			t.Errorf("deriving anew made version %d of a file", file.Version)
		}
		for _, after := range []int{0, 8, 15, 29, 30, 45, 61, 100} {
			day := today.Plus(after)
			filter := casework.AlertFilter{For: casework.ForHousehold, Household: file.ID}
			if got, want := spelled(w.attention(t, w.team(), filter, 50, day)), spelled(file.ViewFor(w.team(), day).Alerts); !slices.Equal(got, want) {
				t.Errorf("on %s: work lists have %v, want %v", day, got, want)
			}
		}
	}
}

// What lists need is derived anew after a change, also when the server died
// half-way: whoever looks next goes on.
func TestWorkListsFollowAChangeOfParameters(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	ids := w.silentFiles(t, 5)
	if got := w.silentOn(t, today.Plus(8)); got != 0 {
		t.Fatalf("%d files are silent after 8 days by practice, want none", got)
	}
	w.sets(t, 0, today, "SILENT_DAYS", 7)
	half := behindQuery[:len(behindQuery)-len("@most")] + "2"
	if some, err := w.store.saveAnew(t.Context(), w.region, today, half); err != nil || some != 2 {
		t.Fatalf("a server that stopped derived %d files and %v, want 2", some, err)
	}
	if rest, err := w.store.Rederive(t.Context(), w.region, today); err != nil || rest != 3 {
		t.Errorf("the next that looks derived %d files and %v, want the other 3", rest, err)
	}
	if again, err := w.store.Rederive(t.Context(), w.region, today); err != nil || again != 0 {
		t.Errorf("once more: %d files and %v, want none", again, err)
	}
	if got := w.silentOn(t, today.Plus(8)); got != len(ids) {
		t.Errorf("%d files are silent after 8 days, want all %d", got, len(ids))
	}
	w.derivesAsItStores(t, ids)
	elsewhere := aRegion(t, w.db, "Elders")
	if other, err := w.store.Rederive(t.Context(), elsewhere, today); err != nil || other != 0 {
		t.Errorf("another region derived %d files and %v, want none", other, err)
	}
}

// A value from a later day on is right on that day without anything that runs
// then, in files that were there and in those that came since.
func TestAPlannedParameterNeedsNoNight(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	ids := w.silentFiles(t, 2)
	w.sets(t, 0, today.Plus(15), "SILENT_DAYS", 7)
	if _, err := w.store.Rederive(t.Context(), w.region, today); err != nil {
		t.Fatal(err)
	}
	registered := casework.Operation{ID: anID(), HouseholdID: anID(), RecordedAt: now, Command: casework.Command{RegisterHousehold: &casework.RegisterHousehold{
		Name: "Nieuw", Address: casework.Address{Street: "Voorbeeldstraat", HouseNumber: "1", City: "Voorbeeldstad"},
	}}}
	if _, err := w.service().Submit(t.Context(), w.team(), []casework.Operation{registered}); err != nil {
		t.Fatal(err)
	}
	for after, want := range map[int]int{8: 0, 14: 0, 15: 2, 40: 2} {
		if got := w.silentOn(t, today.Plus(after)); got != want {
			t.Errorf("after %d days %d files are silent, want %d", after, got, want)
		}
	}
	w.derivesAsItStores(t, append(ids, registered.HouseholdID))
	if behind, err := w.store.Rederive(t.Context(), w.region, today.Plus(40)); err != nil || behind != 0 {
		t.Errorf("%d files are behind and %v, want none: also the new one", behind, err)
	}
}

// Writers go on while lists are derived anew; in the end no file is behind.
func TestWritersWhileListsAreDerivedAnew(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	ids := w.silentFiles(t, 6)
	var all sync.WaitGroup
	for i, id := range ids {
		all.Go(func() {
			attempt := casework.RecordContactAttempt{On: today, Channel: "PHONE", Summary: "Gebeld"}
			operation := casework.Operation{ID: anID(), HouseholdID: id, RecordedAt: now, Command: casework.Command{RecordContactAttempt: &attempt}}
			if _, err := w.service().Submit(t.Context(), w.team(), []casework.Operation{operation}); err != nil {
				t.Error(err)
			}
		})
		if i == 2 {
			w.sets(t, 0, today, "SILENT_DAYS", 7)
			all.Go(func() {
				if _, err := w.store.Rederive(t.Context(), w.region, today); err != nil {
					t.Error(err)
				}
			})
		}
	}
	all.Wait()
	if _, err := w.store.Rederive(t.Context(), w.region, today); err != nil { // the next minute
		t.Fatal(err)
	}
	for _, file := range w.load(t, w.team(), ids...) {
		filter := casework.AlertFilter{For: casework.ForHousehold, Household: file.ID}
		if got, want := spelled(w.attention(t, w.team(), filter, 50, today.Plus(8))), spelled(file.ViewFor(w.team(), today.Plus(8)).Alerts); !slices.Equal(got, want) {
			t.Errorf("work lists have %v, want %v", got, want)
		}
		if len(file.ContactAttempts) != 1 {
			t.Errorf("%d contact attempts, want the one that was recorded", len(file.ContactAttempts))
		}
	}
}

// How long tenancies without arrears and ended consents are kept is the region's.
func TestARegionForgetsInItsOwnTime(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	books := casework.QuietBooks{Keep: []casework.QuietTenancy{{ID: anID(), Number: "1", TenantNumber: "1", DwellingNumber: "1", Month: "2026-10", AsOf: "2026-10-20"}}}
	w.within(t, w.landlord(), func(tx casework.Tx) error { return tx.KeepQuiet(t.Context(), w.landlord().Organisation, books) })
	page, err := w.service().QuietTenancies(t.Context(), w.landlord(), casework.PageRequest{First: 10})
	if err != nil || len(page.Edges) != 1 || page.Edges[0].Node.KeepUntil != "2027-01-20" {
		t.Fatalf("by practice: %+v and %v, want that it is kept until 20 January", page.Edges, err)
	}
	w.sets(t, 0, today, "QUIET_DAYS", 31)
	page, err = w.service().QuietTenancies(t.Context(), w.landlord(), casework.PageRequest{First: 10})
	if err != nil || page.Edges[0].Node.KeepUntil != "2026-11-20" {
		t.Errorf("in 31 days: %+v and %v, want until 20 November", page.Edges, err)
	}
	if forgotten, _, err := w.store.ForgetQuiet(t.Context(), w.region, today); err != nil || forgotten != 1 {
		t.Errorf("%d tenancies were forgotten and %v, want the one", forgotten, err)
	}
}

func TestClosedDaysAreKeptWithTheirHistory(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	file := w.aFile(w.team())
	w.save(t, w.team(), file)
	set := func(expected int64, days []casework.ClosedDay, values ...casework.ParameterValue) {
		t.Helper()
		change := casework.SetParameters{ID: anID(), ExpectedVersion: expected, FromDay: today, Reason: "Besluit", Values: values, ClosedDays: days}
		if _, err := w.service().SetRegionParameters(t.Context(), w.administrator(), change); err != nil {
			t.Fatal(err)
		}
	}
	autumn, spring := casework.ClosedDay{Day: "2027-09-17", Name: "Herdenking"}, casework.ClosedDay{Day: "2027-03-19", Name: "Personeelsdag"}
	set(0, []casework.ClosedDay{autumn, spring})
	set(1, nil, casework.ParameterValue{Code: "SILENT_DAYS", Value: 14}) // leaves the days
	if found := w.load(t, w.team(), file.ID)[0].Parameters.ClosedDays; !slices.Equal(found, []casework.ClosedDay{spring, autumn}) {
		t.Errorf("the file goes by %v", found)
	}
	set(2, []casework.ClosedDay{})
	sheet, err := w.service().RegionParameters(t.Context(), w.landlord())
	if err != nil || len(sheet.ClosedDays) != 0 || len(sheet.ClosedDaysHistory) != 2 || len(sheet.ClosedDaysHistory[0].ClosedDays) != 2 {
		t.Errorf("the sheet says %+v and %+v, %v", sheet.ClosedDays, sheet.ClosedDaysHistory, err)
	}
}
