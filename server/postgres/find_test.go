package postgres

import (
	"fmt"
	"slices"
	"testing"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

// find gives the names of the files that match, page by page.
func (w *world) find(t testing.TB, actor casework.Actor, filter casework.Filter, size int) []string {
	t.Helper()
	names, after := []string{}, ""
	w.within(t, actor, func(tx casework.Tx) error {
		for {
			found, err := tx.Find(t.Context(), filter, casework.PageRequest{First: size, After: after}, today)
			if err != nil || len(found) == 0 {
				return err
			}
			ids := []casework.ID{}
			for _, file := range found {
				ids, after = append(ids, file.ID), file.Cursor
			}
			files, err := tx.Load(t.Context(), ids, today)
			if err != nil {
				return err
			}
			for _, file := range files {
				names = append(names, file.Name)
			}
		}
	})
	return names
}

// planned is a file with visits on days.
func (w *world) planned(name string, days ...casework.Day) *casework.Household {
	file := w.aFile(w.team(), w.landlord())
	file.Name = name
	for _, day := range days {
		file.PlannedVisits = append(file.PlannedVisits, casework.PlannedVisit{
			Made: casework.Made{ID: anID(), At: now}, PlanVisit: casework.PlanVisit{On: day, Visitor: w.team().Person},
		})
	}
	return file
}

func TestFilesComeByTheirNextDay(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	w.save(t, w.team(),
		w.planned("later", "2026-12-24"), w.planned("nothing planned"), w.planned("only the past", "2026-11-03"),
		w.planned("today, and before", "2026-11-30", "2026-12-01", "2026-12-30"), w.planned("soon, twice", "2026-12-02", "2026-12-02", "2026-12-03"))
	want := []string{"today, and before", "soon, twice", "later", "nothing planned", "only the past"}
	for _, size := range []int{1, 2, 3, 100} {
		got := w.find(t, w.team(), casework.Filter{}, size)
		slices.Sort(got[3:]) // without a day they come by id
		if !slices.Equal(got, want) {
			t.Errorf("pages of %d: got %v, want %v", size, got, want)
		}
	}
}

func TestEveryFileIsOnExactlyOnePage(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	files, want := []*casework.Household{}, []string{}
	for i := range 60 {
		name := fmt.Sprintf("%02d", i)
		file := w.planned(name)
		if i%3 > 0 {
			file = w.planned(name, today.Plus(i%7))
		}
		files, want = append(files, file), append(want, name)
	}
	w.save(t, w.team(), files...)
	got := w.find(t, w.team(), casework.Filter{}, 7)
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want every file once", got)
	}
}

func TestFilters(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	debt := w.planned("100% Debt_or", "2026-12-05")
	debt.Address = casework.Address{Street: "Lange Straat", HouseNumber: "12", Suffix: "bis", PostalCode: "1234 AB", City: "Élan"}
	debt.Tenancies = []casework.Tenancy{{
		NewTenancy: casework.NewTenancy{ID: anID(), Landlord: w.landlord().Organisation, Number: "HC-77", TenantNumber: "H-7"},
		Ledger:     []casework.RentMonth{{Month: "2026-11", BalanceCents: 120_000, AsOf: today}},
	}}
	debt.Tenancies[0].Made = casework.Made{ID: debt.Tenancies[0].ID, At: now}
	debt.Residents = []casework.Resident{{Made: casework.Made{ID: anID()}, NewResident: casework.NewResident{Name: "Fatima El Amrani"}}}
	cared := w.planned("Cared")
	cared.CaseManagers = []casework.CaseManager{{Made: casework.Made{ID: anID()}, AppointCaseManager: casework.AppointCaseManager{Person: w.team().Person, Organisation: w.team().Organisation}}}
	cared.Referrals = []casework.Referral{{Made: casework.Made{ID: anID(), At: now}}}
	cared.Decisions = []casework.Decision{{Made: casework.Made{ID: anID(), At: now}}}
	cared.Plans = []casework.Plan{{Made: casework.Made{ID: anID(), At: now}, Scenario: casework.Prevent, From: today}}
	w.save(t, w.team(), debt, cared)
	tests := map[string]struct {
		filter casework.Filter
		want   []string
	}{
		"by id":                {casework.Filter{IDs: []casework.ID{cared.ID, anID()}}, []string{"Cared"}},
		"part of a name":       {casework.Filter{Text: "debt"}, []string{"100% Debt_or"}},
		"a percent sign":       {casework.Filter{Text: "0%"}, []string{"100% Debt_or"}},
		"an underscore":        {casework.Filter{Text: "r_d"}, []string{}},
		"a backslash":          {casework.Filter{Text: `\`}, []string{}},
		"street and number":    {casework.Filter{Text: " lange  straat 12 BIS"}, []string{"100% Debt_or"}},
		"postal code":          {casework.Filter{Text: "1234ab"}, []string{"100% Debt_or"}},
		"city with an accent":  {casework.Filter{Text: "ÉLAN"}, []string{"100% Debt_or"}},
		"tenancy number":       {casework.Filter{Text: "hc-7"}, []string{"100% Debt_or"}},
		"resident":             {casework.Filter{Text: "amrani"}, []string{"100% Debt_or"}},
		"a city without one":   {casework.Filter{Text: "elan"}, []string{"100% Debt_or"}},
		"words in any order":   {casework.Filter{Text: "amrani, straat lange"}, []string{"100% Debt_or"}},
		"one word too many":    {casework.Filter{Text: "amrani wester"}, []string{}},
		"a slip, not asked":    {casework.Filter{Text: "amranni"}, []string{}},
		"a slip of the pen":    {casework.Filter{Text: "fatma amranni", Forgiving: true}, []string{"100% Debt_or"}},
		"a slip in a number":   {casework.Filter{Text: "amranni hc-78", Forgiving: true}, []string{}},
		"a slip and a number":  {casework.Filter{Text: "amranni hc-77", Forgiving: true}, []string{"100% Debt_or"}},
		"too short to forgive": {casework.Filter{Text: "ell", Forgiving: true}, []string{}},
		"nothing like it":      {casework.Filter{Text: "zwolle", Forgiving: true}, []string{}},
		"a slip elsewhere":     {casework.Filter{Text: "amranni", Forgiving: true, Phase: casework.Execution}, []string{}},
		"nobody":               {casework.Filter{Text: "' OR 1=1 --"}, []string{}},
		"phase":                {casework.Filter{Phase: casework.Execution}, []string{"Cared"}},
		"landlord":             {casework.Filter{Landlord: w.landlord().Organisation}, []string{"100% Debt_or"}},
		"case manager":         {casework.Filter{CaseManager: w.team().Person}, []string{"Cared"}},
		"in arrears":           {casework.Filter{InArrears: true}, []string{"100% Debt_or"}},
		"until too early":      {casework.Filter{NextUntil: "2026-12-04"}, []string{}},
		"until":                {casework.Filter{NextUntil: "2026-12-05"}, []string{"100% Debt_or"}},
		"with referrals":       {casework.Filter{Having: casework.HavingReferrals}, []string{"Cared"}},
		"with decisions":       {casework.Filter{Having: casework.HavingDecisions}, []string{"Cared"}},
		"with plans":           {casework.Filter{Having: casework.HavingPlans}, []string{"Cared"}},
		"two things at once":   {casework.Filter{Having: casework.HavingPlans, InArrears: true}, []string{}},
	}
	for name, test := range tests {
		if got := w.find(t, w.team(), test.filter, 10); !slices.Equal(got, test.want) {
			t.Errorf("%s: got %v, want %v", name, got, test.want)
		}
	}
	w.within(t, w.landlord(), func(tx casework.Tx) error {
		households, err := tx.TenantHouseholds(t.Context(), w.landlord().Organisation, []string{"H-7", "H-8"})
		if len(households) != 1 || households["H-7"] != debt.ID {
			t.Errorf("got %v, want the household of H-7", households)
		}
		return err
	})
	w.within(t, w.landlord(), func(tx casework.Tx) error {
		households, err := tx.TenancyHouseholds(t.Context(), w.landlord().Organisation, []casework.TenancyName{{Number: debt.Tenancies[0].Number}, {Number: "onbekend"}})
		if len(households) != 1 || households[debt.Tenancies[0].Number] != debt.ID {
			t.Errorf("got %v, want the household of tenancy %q", households, debt.Tenancies[0].Number)
		}
		return err
	})
	w.within(t, w.team(), func(tx casework.Tx) error {
		households, err := tx.TenancyHouseholds(t.Context(), w.team().Organisation, []casework.TenancyName{{Number: debt.Tenancies[0].Number}})
		if len(households) != 0 {
			t.Errorf("of another organisation: got %v, want nothing", households)
		}
		return err
	})
}

func TestABrokenCursorIsRefused(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	for _, after := range []string{"x", "!!", cursor{day: "2026-13-01"}.String(), cursor{day: "x' OR", id: anID()}.String(), cursor{id: anID()}.String()} {
		w.within(t, w.team(), func(tx casework.Tx) error {
			if _, err := tx.Find(t.Context(), casework.Filter{}, casework.PageRequest{First: 1, After: after}, today); verdict(err) != "INVALID  Deze bladzijde bestaat niet (meer)." {
				t.Errorf("%s: got %v, want INVALID", after, err)
			}
			return nil
		})
	}
}

func TestACaseloadHoldsTheMostUrgentFirst(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	team := w.team()
	manager := casework.AppointCaseManager{Person: team.Person, Organisation: team.Organisation}
	managed := func(name string, days ...casework.Day) *casework.Household {
		file := w.planned(name, days...)
		file.PlannedVisits = nil
		file.CaseManagers = []casework.CaseManager{{Made: casework.Made{ID: anID()}, AppointCaseManager: manager}}
		for _, day := range days {
			file.Suspensions = append(file.Suspensions, casework.Suspension{Made: casework.Made{ID: anID(), At: now}, SuspendEviction: casework.SuspendEviction{From: today, Until: day}})
		}
		file.Compositions = []casework.Composition{{Made: casework.Made{ID: anID()}}} // no alert about who lives here
		return file
	}
	urgent := managed("urgent")
	urgent.Incidents = []casework.Incident{{Made: casework.Made{ID: anID(), At: now}}}
	second := w.planned("second visitor")
	second.PlannedVisits = []casework.PlannedVisit{{Made: casework.Made{ID: anID()}, PlanVisit: casework.PlanVisit{On: "2026-12-03", SecondVisitor: team.Person}}}
	cancelled, reported, closed, before := w.planned("cancelled", today), w.planned("reported", today), managed("closed"), managed("somebody else now")
	cancelled.PlannedVisits[0].CancelledOn = today
	reported.PlannedVisits[0].Visit = anID()
	closed.Outcomes = []casework.Outcome{{Made: casework.Made{ID: anID(), At: now}}}
	before.CaseManagers = append(before.CaseManagers, casework.CaseManager{Made: casework.Made{ID: anID()}, AppointCaseManager: casework.AppointCaseManager{Person: anID(), Organisation: team.Organisation}})
	before.CaseManagers[0].Until = today
	w.save(t, team, managed("quiet"), managed("later", "2027-05-01"), managed("sooner", "2027-04-01"), w.planned("visit", "2026-12-09"), second, cancelled, reported, closed, before, urgent)
	// Who lives there is not known of the visitors' files: an alert of weight 5.
	expectCaseload(t, w, team, "urgent", "second visitor", "visit", "sooner", "later", "quiet")
	other := team
	other.Organisation = w.landlord().Organisation
	expectCaseload(t, w, other, "second visitor", "visit")
}

func expectCaseload(t testing.TB, w *world, actor casework.Actor, want ...string) {
	t.Helper()
	names := []string{}
	w.within(t, actor, func(tx casework.Tx) error {
		states, err := tx.Caseload(t.Context(), actor.Person, today)
		for _, state := range states {
			files, err := tx.Load(t.Context(), []casework.ID{state.ID}, today)
			if err != nil {
				return err
			}
			if names = append(names, files[0].Name); state.Version != files[0].Version || state.Role != files[0].RoleOf(actor.Organisation, today) {
				t.Errorf("%s: got %+v", files[0].Name, state)
			}
		}
		return err
	})
	if !slices.Equal(names, want) {
		t.Errorf("got %v, want %v", names, want)
	}
}

// The function that searches sees every file: by hand, too, it names nobody's but
// one's own (access §2).
func TestASearchByHandNamesNoFileOfOthers(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	mine := w.planned("Mijnders")
	w.save(t, w.team(), mine)
	named := func(words string, setting Setting) []string {
		ids := []string{}
		err := w.db.InTransaction(t.Context(), setting, func(session *gorm.DB) error {
			return session.Raw("SELECT household_id::text FROM households_found(string_to_array(?, ' '), true, 10)", words).Scan(&ids).Error
		})
		if err != nil {
			t.Fatal(err)
		}
		return ids
	}
	within := Setting{Region: w.team().Region, Organisations: []casework.ID{w.team().Organisation}}
	outside, elsewhere, nowhere := within, within, within
	outside.Organisations, elsewhere.Region, nowhere.Region = []casework.ID{anID()}, anID(), casework.ID{}
	for _, words := range []string{"mijnders", "mijnderts"} {
		if got := named(words, within); !slices.Equal(got, []string{mine.ID.String()}) {
			t.Errorf("%s: got %v, want one's own file", words, got)
		}
		for _, setting := range []Setting{outside, elsewhere, nowhere, {}} {
			if got := named(words, setting); len(got) > 0 {
				t.Errorf("%s as %+v: got %v, want nothing", words, setting, got)
			}
		}
	}
}

// A word that nearly every file has is looked for by walking the list.
func TestAWordThatIsEverywhere(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	files := make([]*casework.Household, mostFound+2)
	for i := range files {
		files[i] = w.planned(fmt.Sprintf("Overal %04d", i))
	}
	w.save(t, w.team(), files...)
	got := w.find(t, w.team(), casework.Filter{Text: "overal", Forgiving: true}, casework.MaxPage)
	slices.Sort(got)
	if len(slices.Compact(got)) != len(files) {
		t.Errorf("got %d files, want %d", len(got), len(files))
	}
	if got := w.find(t, w.team(), casework.Filter{Text: "overal 0007", Forgiving: true}, 10); !slices.Equal(got, []string{"Overal 0007"}) {
		t.Errorf("got %v, want one", got)
	}
}
