package postgres

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"gorm.io/gorm"
	"pgregory.net/rapid"

	"regieroute/server/casework"
	"regieroute/server/identity"
)

// live adds the facts of all files up, and what is left of those that were erased:
// the same as the aggregate by another way.
var live = `
SELECT concat_ws(' ', o.organisation_id, f.measure, f.month, ` + markList("f.") + `, sum(f.number), sum(f.total))
FROM (SELECT organisations, measure, month, due_on, 1::bigint AS number, amount AS total, ` + markList("") + ` FROM facts WHERE region_id = '%[1]s'
      UNION ALL SELECT organisations, measure, month, due_on, number, total, ` + markList("") + ` FROM erased_facts WHERE region_id = '%[1]s') f
CROSS JOIN LATERAL (SELECT unnest(f.organisations) AS organisation_id UNION ALL SELECT '%[2]s'::uuid) o
WHERE f.due_on <= '%[3]s'
GROUP BY o.organisation_id, f.measure, f.month, ` + markList("f.") + ` HAVING sum(f.number) <> 0 OR sum(f.total) <> 0 ORDER BY 1`

var aggregated = `
SELECT concat_ws(' ', organisation_id, measure, month, ` + markList("") + `, number, total) FROM statistics WHERE region_id = '%s' ORDER BY 1`

// elsewhere gives a new region on the same database, with the people that files
// need.
func (w *world) elsewhere(t testing.TB) *world {
	t.Helper()
	region, private, err := identity.NewRegion("Stad "+anID().String(), now)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.db.Directory("test").AddRegion(t.Context(), region, private, now); err != nil {
		t.Fatal(err)
	}
	other := &world{url: w.url, db: w.db, store: w.store, region: region.ID, actors: map[casework.OrganisationRole]casework.Actor{}}
	for _, kind := range []casework.OrganisationRole{casework.Landlord, casework.CaseTeam, casework.RegieTeam} {
		other.actors[kind] = other.someone(t, kind, string(kind), rolesAt[kind])
	}
	return other
}

func (w *world) folds(t testing.TB, at time.Time) int {
	t.Helper()
	took, err := w.store.FoldStatistics(t.Context(), w.region, func() time.Time { return at })
	if err != nil {
		t.Fatal(err)
	}
	return took
}

// agrees wants the aggregate to be what the facts come to, and every number to be
// made of the files behind it.
func (w *world) agrees(t testing.TB, r *rapid.T, at time.Time) {
	t.Helper()
	day := casework.DayOf(at)
	want := column(t, w.url, fmt.Sprintf(live, w.region, nobody, day))
	got := column(t, w.url, fmt.Sprintf(aggregated, w.region))
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		r.Fatalf("on %s the aggregate is\n%s\nand the facts come to\n%s", day, strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	for _, actor := range w.actors {
		for _, definition := range casework.Measures() {
			w.isMadeOfFiles(t, r, actor, definition.Measure, day)
		}
	}
}

func (w *world) isMadeOfFiles(t testing.TB, r *rapid.T, actor casework.Actor, measure casework.Measure, day casework.Day) {
	t.Helper()
	question := casework.StatisticsQuestion{Measures: []casework.Measure{measure}, Period: casework.StatisticsPeriod{From: "2020-01", To: "2039-12"}}
	number, sum, behind, amount := int64(0), int64(0), int64(0), int64(0)
	w.within(t, actor, func(tx casework.Tx) error {
		counted, err := tx.Count(t.Context(), question)
		if err != nil {
			return err
		}
		for _, row := range counted.Rows {
			number, sum = number+row.Number, sum+row.Sum
		}
		page := casework.PageRequest{First: 2}
		for {
			found, erased, err := tx.FindCounted(t.Context(), question, page, day)
			if err != nil {
				return err
			}
			if page.After == "" {
				behind += erased
			}
			for _, file := range found {
				behind, amount, page.After = behind+file.Number, amount+file.Sum, file.Cursor
			}
			if len(found) < page.First {
				return nil
			}
		}
	})
	if number != behind {
		r.Fatalf("%s of %s is %d and the files behind it make %d (sums %d and %d)", measure, actor.OrganisationRole, number, behind, sum, amount)
	}
}

// history is a region in which things happen in a random order.
type history struct {
	*world
	t     testing.TB
	r     *rapid.T
	files []*casework.Household
}

func (h *history) day() casework.Day {
	return casework.Day("2024-01-01").Plus(rapid.IntRange(0, 1100).Draw(h.r, "day"))
}

func (h *history) made(on casework.Day) casework.Made {
	at, _ := time.Parse("2006-01-02", string(on))
	return casework.Made{ID: anID(), Operation: anID(), By: h.team().Person, For: h.team().Organisation, At: at.Add(10 * time.Hour), RecordedAt: at}
}

// happens changes one file in one way, and saves it.
func (h *history) happens() {
	if len(h.files) == 0 || rapid.IntRange(0, 5).Draw(h.r, "new") == 0 {
		h.files = append(h.files, h.aFile(h.team()))
	}
	file := rapid.SampledFrom(h.files).Draw(h.r, "file")
	on := h.day()
	switch rapid.IntRange(0, 14).Draw(h.r, "what") {
	case 0:
		tenancy := casework.Tenancy{NewTenancy: casework.NewTenancy{ID: anID(), Landlord: h.landlord().Organisation, Number: anID().String()}, Made: h.made(on)}
		tenancy.Made.ID = tenancy.ID
		month := on.Month()
		for range rapid.IntRange(1, 5).Draw(h.r, "months") {
			tenancy.Ledger = append(tenancy.Ledger, casework.RentMonth{Month: month, DueCents: 100, BalanceCents: h.owed(), AsOf: month.LastDay()})
			month = month.LastDay().Plus(1).Month()
		}
		file.Tenancies = append(file.Tenancies, tenancy)
	case 1: // a correction of the books
		if len(file.Tenancies) > 0 {
			file.Tenancies[0].Ledger[0].BalanceCents = h.owed()
		}
	case 2:
		file.ContactAttempts = append(file.ContactAttempts, casework.ContactAttempt{Made: h.madeFor(on, h.landlord()), RecordContactAttempt: casework.RecordContactAttempt{On: on, Channel: casework.ByPhone}})
	case 3:
		cause := rapid.SampledFrom([]casework.ClaimCause{casework.CauseArrears, casework.CauseNuisance}).Draw(h.r, "cause")
		file.Referrals = append(file.Referrals, casework.Referral{Made: h.made(on), SubmitReferral: casework.SubmitReferral{Cause: cause}, Unreferred: rapid.Bool().Draw(h.r, "unreferred")})
	case 4:
		if len(file.Referrals) > 0 {
			scenario := rapid.SampledFrom([]casework.Scenario{casework.Prevent, casework.Evict}).Draw(h.r, "scenario")
			decision := casework.Decision{Made: h.made(on), Decide: casework.Decide{Referral: file.Referrals[0].ID, MeetingOn: on, Scenario: scenario}}
			if last := file.DecisionInForce(); last != nil && rapid.Bool().Draw(h.r, "corrects") {
				decision.Supersedes = last.ID
			}
			file.Decisions = append(file.Decisions, decision)
		}
	case 5:
		kind := rapid.SampledFrom(casework.LegalEventKinds()).Draw(h.r, "kind")
		event := casework.RecordLegalEvent{Kind: kind, On: on}
		if kind == casework.EvictionAnnounced {
			event.EvictOn = on.Plus(14)
		}
		file.LegalEvents = append(file.LegalEvents, casework.LegalEvent{Made: h.made(on), RecordLegalEvent: event})
	case 6, 7:
		kind := rapid.SampledFrom([]casework.OutcomeKind{casework.Averted, casework.Evicted, casework.LeftBefore}).Draw(h.r, "outcome")
		file.Outcomes = append(file.Outcomes, casework.Outcome{Made: h.made(on), RecordOutcome: casework.RecordOutcome{Kind: kind, On: on, Destination: casework.ToUnknown}})
	case 8:
		if n := len(file.Outcomes); n > 0 {
			file.Outcomes[n-1].ReopenedOn, file.Outcomes[n-1].ReopenedReason = on, "toch niet"
		}
	case 9:
		file.Incidents = append(file.Incidents, casework.Incident{Made: h.made(on), Protected: true, ReportIncident: casework.ReportIncident{Kind: casework.EvictedWithoutClearance, On: on, What: "op straat"}})
	case 10:
		made := h.made(on)
		file.Residents = append(file.Residents, casework.Resident{Made: made, NewResident: casework.NewResident{ID: made.ID, Name: "Iemand", BirthDate: on.Plus(-6500), Role: casework.Tenant}})
	case 11:
		if len(file.Residents) > 0 { // a corrected birth date
			file.Residents[0].BirthDate = on.Plus(-rapid.IntRange(1000, 20000).Draw(h.r, "age"))
		}
	case 12:
		file.Compositions = append(file.Compositions, casework.Composition{Made: h.made(on), EstablishComposition: casework.EstablishComposition{On: on, Source: casework.Seen}})
	case 13: // an organisation comes in, or leaves
		for i := range file.Involvements {
			if file.Involvements[i].Organisation == h.chair().Organisation {
				file.Involvements[i].Until = today.Plus(-1)
				h.saved(file)
				return
			}
		}
		actor := rapid.SampledFrom([]casework.Actor{h.chair(), h.landlord()}).Draw(h.r, "who")
		file.Involvements = append(file.Involvements, casework.Involvement{Made: h.made(on), Organisation: actor.Organisation, Role: actor.OrganisationRole, From: "2024-01-01"})
	case 14: // the household has another file already
		if into := h.files[0]; into.ID != file.ID && file.LinkedTo.IsZero() && into.LinkedTo.IsZero() {
			file.LinkedTo = into.ID
		} else if file.ID != into.ID {
			file.LinkedTo = casework.ID{}
		}
	}
	h.saved(file)
}

func (h *history) owed() casework.Cents {
	return casework.Cents(rapid.SampledFrom([]int{0, 0, 50, 900}).Draw(h.r, "owed"))
}

func (h *history) madeFor(on casework.Day, actor casework.Actor) casework.Made {
	made := h.made(on)
	made.By, made.For = actor.Person, actor.Organisation
	return made
}

func (h *history) saved(file *casework.Household) {
	file.Version++
	h.save(h.t, h.team(), file)
}

// Datasets, statistics: after folding the aggregate equals live SQL, whatever
// happened in which order, and every number is the files behind it.
func TestTheAggregateIsWhatTheFilesSay(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	rounds, erased := 0, 0
	rapid.Check(t, func(r *rapid.T) {
		if rounds++; rounds > 8 && !t.Failed() { // a region each: enough are enough
			return
		}
		h := &history{world: w.elsewhere(t), t: t, r: r}
		for range rapid.IntRange(5, 25).Draw(r, "steps") {
			h.happens()
			if rapid.IntRange(0, 4).Draw(r, "fold") == 0 {
				h.folds(t, now)
			}
		}
		h.folds(t, now)
		h.agrees(t, r, now)
		h.saved(h.files[0]) // nothing changed
		if took := h.folds(t, now); took != 0 {
			r.Fatalf("a save that changed nothing changed %d numbers", took)
		}
		before := len(column(t, w.url, fmt.Sprintf(aggregated, h.region)))
		later := now.AddDate(3, 0, 0) // what was to come has come
		h.folds(t, later)
		h.agrees(t, r, later)
		much := now.AddDate(30, 0, 0)
		gone, err := w.store.EraseInTime(t.Context(), h.region, much)
		if err != nil {
			r.Fatal(err)
		}
		erased += gone.Files
		h.folds(t, much)
		h.agrees(t, r, much)
		if after := len(column(t, w.url, fmt.Sprintf(aggregated, h.region))); after < before {
			r.Fatalf("erasing took numbers away: %d of %d are left", after, before)
		}
	})
	if erased == 0 && !t.Failed() {
		t.Error("nothing was ever erased: the histories are too alike")
	}
}

// What is kept of an erased household points to nobody.
func TestWhatIsLeftOfAnErasedHouseholdIsANumber(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	columns := column(t, w.url, "SELECT column_name::text FROM information_schema.columns WHERE table_name IN ('erased_facts', 'fact_changes', 'statistics', 'statistics_revisions')")
	for _, name := range columns {
		if strings.Contains(name, "household") || strings.Contains(name, "person") {
			t.Errorf("column %s may name somebody", name)
		}
	}
}

// Access §1: nobody but the process of statistics adds them up, and an
// organisation reads its own numbers alone.
func TestWhoReadsTheAggregate(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	file := w.aFile(w.team())
	file.Outcomes = []casework.Outcome{{Made: casework.Made{ID: anID(), At: now}, RecordOutcome: casework.RecordOutcome{Kind: casework.Averted, On: "2026-11-02", Destination: casework.ToStays}}}
	w.save(t, w.team(), file)
	w.folds(t, now)
	elsewhere := w.team()
	elsewhere.Region = anID()
	tests := []struct {
		name    string
		setting Setting
		rows    int
	}{
		{"the case team", of(w.team()), 2}, // the threat and how it ended
		{"the landlord, who is not in the file", of(w.landlord()), 0},
		{"the case team in another region", of(elsewhere), 0},
		{"no organisation", Setting{Region: w.region}, 0},
		{"the process that counts, with the region as a whole", Setting{Region: w.region, Process: "count", counting: true}, 4},
	}
	for _, test := range tests {
		inTransaction(t, w.db, test.setting, func(tx *gorm.DB) error {
			var rows int
			if err := tx.Raw("SELECT count(*) FROM statistics").Row().Scan(&rows); err != nil {
				return err
			}
			if rows != test.rows {
				t.Errorf("%s sees %d rows, want %d", test.name, rows, test.rows)
			}
			return nil
		})
	}
	for name, statement := range map[string]string{
		"writes a number": "UPDATE statistics SET number = 9", "reads what changes": "SELECT * FROM fact_changes", "takes a revision away": "DELETE FROM statistics_revisions",
	} {
		err := w.db.InTransaction(t.Context(), of(w.team()), func(tx *gorm.DB) error { return tx.Exec(statement).Error })
		if code(err) != "42501" {
			t.Errorf("the application %s: got %v, want permission denied", name, err)
		}
	}
	err := w.db.InTransaction(t.Context(), Setting{Region: w.region, Process: "count", counting: true}, func(tx *gorm.DB) error { return tx.Exec("SELECT measure FROM facts").Error })
	if code(err) != "42501" {
		t.Errorf("the process that counts reads facts of files: got %v, want permission denied", err)
	}
}

// Practice 35: what changes after its month was final is told.
func TestALateFactIsARevision(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	w.folds(t, now) // there are statistics from now on
	file := w.aFile(w.team())
	for _, on := range []casework.Day{"2026-11-20", "2026-03-02"} {
		event := casework.RecordLegalEvent{Kind: casework.Summoned, On: on}
		file.LegalEvents = append(file.LegalEvents, casework.LegalEvent{Made: casework.Made{ID: anID(), At: now}, RecordLegalEvent: event})
	}
	w.save(t, w.team(), file)
	w.folds(t, now)
	w.within(t, w.team(), func(tx casework.Tx) error {
		counted, err := tx.Count(t.Context(), casework.StatisticsQuestion{
			By: []casework.Dimension{casework.ByMonth}, Measures: []casework.Measure{casework.MeasureSummonses}, Period: casework.StatisticsPeriod{From: "2026-01", To: "2026-12"},
		})
		if err != nil {
			return err
		}
		if len(counted.Rows) != 2 || !counted.AsOf.Equal(now) {
			t.Errorf("got %+v", counted)
		}
		if len(counted.Revisions) != 1 || counted.Revisions[0].Month != "2026-03" || counted.Revisions[0].Number != 1 {
			t.Errorf("got revisions %+v, want one of March", counted.Revisions)
		}
		return nil
	})
}
