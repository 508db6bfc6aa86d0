package postgres

import (
	"encoding/json"
	"errors"
	"strconv"
	"testing"

	"pgregory.net/rapid"

	"regieroute/server/casework"
	"regieroute/server/casework/rulestest"
)

// errUndo ends a transaction that should leave nothing.
var errUndo = errors.New("undo")

// The service asserts the rule before it saves. Save alone does not: what it
// refuses here, the database refused.
func TestTheDatabaseJudgesEveryClearanceAsTheRuleDoes(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	owner := NewStore(w.asOwner(t))
	team := w.team()
	reach := casework.Reach{Region: w.region, Organisation: team.Organisation, Person: team.Person}
	verdicts := map[string]int{}
	rapid.Check(t, func(r *rapid.T) {
		file := aSmallFile(r, w)
		changes := someParameters(r)
		file.Parameters = casework.ParametersOf(changes, today)
		want := casework.NeverOnTheStreet(file)
		for name, store := range map[string]*Store{"application": w.store, "owner": owner} {
			var got error
			err := store.InTransaction(t.Context(), reach, func(tx casework.Tx) error {
				w.setsIn(t, tx, changes)
				got = tx.Save(t.Context(), []*casework.Household{file}, today)
				return errUndo
			})
			if !errors.Is(err, errUndo) || verdict(got) != verdict(want) {
				r.Fatalf("as %s: got %v, want %v, for %s", name, got, want, words(t, file))
			}
		}
		verdicts[verdict(want)]++
	})
	t.Logf("verdicts: %v", verdicts)
	if verdicts[""] == 0 || len(verdicts) < 3 {
		t.Errorf("the files were too alike: %v", verdicts)
	}
}

// TestTheDatabaseJudgesTheSituationsOfTheRules takes every situation in which
// somebody asks for a clearance, and clears it by hand.
func TestTheDatabaseJudgesTheSituationsOfTheRules(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	team := w.team()
	reach := casework.Reach{Region: w.region, Organisation: team.Organisation, Person: team.Person}
	judged, refused, regional := 0, 0, 0
	read := rulestest.Read(t, "../casework/testdata/rules.json", func(name string) string { return casework.DerivedID("rules", name).String() })
	for _, situation := range read.Cases {
		asked, found := situation.Expect["clear"]
		if !found {
			continue
		}
		var clearing struct{ EvictOn casework.Day }
		file := w.aFile(team)
		decode(t, situation.File, file)
		decode(t, asked, &clearing)
		clearedByHand(w, file, casework.Day(situation.Today), clearing.EvictOn)
		changes := changesIn(t, situation)
		file.Parameters = casework.ParametersOf(changes, casework.Day(situation.Today))
		if changes != nil {
			regional++
		}
		want, got := casework.NeverOnTheStreet(file), error(nil)
		err := w.store.InTransaction(t.Context(), reach, func(tx casework.Tx) error {
			w.setsIn(t, tx, changes)
			got = tx.Save(t.Context(), []*casework.Household{file}, today)
			return errUndo
		})
		if !errors.Is(err, errUndo) || verdict(got) != verdict(want) {
			t.Errorf("%s: got %v, want %v", situation.Name, got, want)
		}
		judged++
		if want != nil {
			refused++
		}
	}
	t.Logf("%d situations, %d refused, %d in a region that set something", judged, refused, regional)
	if judged < 40 || refused < 15 || refused == judged || regional < 4 {
		t.Errorf("%d situations and %d refused prove too little", judged, refused)
	}
}

// setsIn sets the region's parameters in a transaction that is undone.
func (w *world) setsIn(t *testing.T, tx casework.Tx, changes []casework.ParameterChange) {
	t.Helper()
	for _, change := range changes {
		if err := tx.ChangeParameters(t.Context(), change); err != nil {
			t.Fatal(err)
		}
	}
}

// changesIn are what the region of a situation set.
func changesIn(t *testing.T, situation rulestest.Situation) []casework.ParameterChange {
	t.Helper()
	if len(situation.Parameters) == 0 {
		return nil
	}
	var set []struct {
		From                        casework.Day
		CompositionDays, RoofNights int
	}
	decode(t, situation.Parameters, &set)
	changes := []casework.ParameterChange{}
	for _, one := range set {
		changes = append(changes, aChange(int64(len(changes)+1), one.From, one.CompositionDays, one.RoofNights))
	}
	return changes
}

// aChange sets how long a composition counts and for how many nights there is a
// roof; 0 leaves it.
func aChange(version int64, from casework.Day, days, nights int) casework.ParameterChange {
	change := casework.ParameterChange{ID: anID(), Version: version, From: from, Values: []casework.ParameterValue{}, Reason: "Strenger", SetAt: now}
	for code, value := range map[casework.ParameterCode]int{casework.SetCompositionDays: days, casework.SetRoofNights: nights} {
		if value != 0 {
			change.Values = append(change.Values, casework.ParameterValue{Code: code, Value: value})
		}
	}
	return change
}

// someParameters draws what a region set: nothing, or stricter values that begin
// before, on or after the day of the clearance, and end again.
func someParameters(r *rapid.T) []casework.ParameterChange {
	changes := []casework.ParameterChange{}
	for version := range rapid.IntRange(0, 2).Draw(r, "changes") {
		from := today.Plus(rapid.IntRange(-1, 1).Draw(r, "from"))
		days, nights := rapid.SampledFrom([]int{0, 4, 29, 30}).Draw(r, "days"), rapid.SampledFrom([]int{0, 30, 31, 40}).Draw(r, "nights")
		changes = append(changes, aChange(int64(version+1), from, days, nights))
	}
	return changes
}

func decode(t *testing.T, text []byte, into any) {
	t.Helper()
	if err := json.Unmarshal(text, into); err != nil {
		t.Fatal(err)
	}
}

// clearedByHand leaves of a situation what the guard looks at, in this world,
// with an open clearance that nobody judged.
func clearedByHand(w *world, file *casework.Household, today, evictOn casework.Day) {
	whole := *file
	*file = *w.aFile(w.team())
	file.Residents, file.Compositions, file.Placements = whole.Residents, whole.Compositions, whole.Placements
	file.Vulnerabilities, file.Referrals, file.Decisions = whole.Vulnerabilities, whole.Referrals, whole.Decisions
	for i := range file.Residents {
		file.Residents[i].Made.ID = file.Residents[i].ID
	}
	for i := range file.Vulnerabilities {
		file.Vulnerabilities[i].ID = anID()
	}
	for i := range file.Compositions {
		file.Compositions[i].ID = anID()
	}
	for i := range file.Placements {
		file.Placements[i].ID = anID()
	}
	for i := range file.Decisions {
		file.Decisions[i].ID = anID()
	}
	file.Clearances = []casework.Clearance{{Made: casework.Made{ID: anID(), At: now}, EvictOn: evictOn, GivenOn: today}}
}

func verdict(err error) string {
	var refusal *casework.Error
	switch {
	case err == nil:
		return ""
	case errors.As(err, &refusal):
		return string(refusal.Code) + " " + refusal.Rule + " " + refusal.Message
	default:
		return "failure: " + err.Error()
	}
}

// aSmallFile draws a file whose days lie close to where the rule turns.
func aSmallFile(r *rapid.T, w *world) *casework.Household {
	evictOn := rapid.SampledFrom([]casework.Day{"2026-12-10", "2027-02-28", "2027-03-01", "2028-02-29"}).Draw(r, "evict on")
	file := w.aFile(w.team())
	born := []casework.Day{
		"", "1980-05-05", "2009-02-28", "2010-02-28", "2010-03-01", "2008-02-29", "2008-12-01", "2008-12-02", "2008-12-10", "2008-12-11", "2020-01-01",
	}
	left := []casework.Day{"", "", "", today, today.Plus(1), evictOn.Plus(-1), evictOn, evictOn.Plus(1)}
	for i := range rapid.IntRange(0, 3).Draw(r, "residents") {
		made := casework.Made{ID: casework.DerivedID(file.ID.String(), strconv.Itoa(i)), At: now}
		file.Residents = append(file.Residents, casework.Resident{Made: made, LeftOn: rapid.SampledFrom(left).Draw(r, "left"), NewResident: casework.NewResident{
			ID: made.ID, Name: "A", Role: casework.Tenant, BirthDate: rapid.SampledFrom(born).Draw(r, "born"), Pregnant: one(r, 8, "pregnant"),
		}})
	}
	for _, before := range rapid.SampledFrom([][]int{{}, {31}, {30}, {29}, {0}, {-3}, {31, 5}}).Draw(r, "compositions") {
		file.Compositions = append(file.Compositions, casework.Composition{
			Made: casework.Made{ID: anID(), At: now}, EstablishComposition: casework.EstablishComposition{On: evictOn.Plus(-before)},
			OvertakenOn: sometimes(r, 6, today, "overtaken"),
		})
	}
	for range rapid.IntRange(0, 4).Draw(r, "placements") {
		file.Placements = append(file.Placements, aPlacement(r, file, evictOn))
	}
	for range rapid.IntRange(1, 2).Draw(r, "clearances") {
		file.Clearances = append(file.Clearances, casework.Clearance{
			Made: casework.Made{ID: anID(), At: now}, GivenOn: today, EvictOn: evictOn,
			RevokedOn: sometimes(r, 6, today, "revoked"), LapsedOn: sometimes(r, 6, evictOn.Plus(1), "lapsed"),
		})
	}
	vulnerable(r, file)
	return file
}

func vulnerable(r *rapid.T, file *casework.Household) {
	if one(r, 4, "marked") {
		mark := casework.Vulnerability{Made: casework.Made{ID: anID(), At: now}, UnmarkedOn: sometimes(r, 2, today, "unmarked")}
		file.Vulnerabilities = append(file.Vulnerabilities, mark)
	}
	if one(r, 4, "reported") {
		grounds := []casework.ReferralGround{rapid.SampledFrom([]casework.ReferralGround{casework.GroundMultiProblem, casework.GroundVulnerable, casework.GroundNuisance}).Draw(r, "ground")}
		file.Referrals = append(file.Referrals, casework.Referral{Made: casework.Made{ID: anID(), At: now}, SubmitReferral: casework.SubmitReferral{Grounds: grounds}})
	}
}

func aPlacement(r *rapid.T, file *casework.Household, evictOn casework.Day) casework.Placement {
	near := func(name string, days ...int) casework.Day {
		day := rapid.SampledFrom(days).Draw(r, name)
		if day == 99 {
			return ""
		}
		return evictOn.Plus(day)
	}
	var who []casework.ID
	for _, resident := range file.Residents {
		if !one(r, 4, "left out") {
			who = append(who, resident.ID)
		}
	}
	return casework.Placement{
		Made: casework.Made{ID: anID(), At: now},
		RequestPlacement: casework.RequestPlacement{
			Kind: rapid.SampledFrom([]casework.PlacementKind{casework.CrisisShelter, casework.OwnPlace}).Draw(r, "kind"), Residents: who,
			From: near("from", -1, 0, 0, 1, 15, 99), Until: near("until", 14, 29, 30, 30, 31, 99, 99),
		},
		Capacity:    len(who) + rapid.SampledFrom([]int{-1, 0, 0, 0, 1}).Draw(r, "beds"),
		ConfirmedOn: sometimes(r, 1, today, "confirmed"), WithdrawnOn: sometimes(r, 6, today, "withdrawn"),
		EndedOn: near("ended", 99, 99, 99, 15, 30, 31),
	}
}

// one says yes once in so many times; sometimes gives the day then. Once in one
// is four times in five.
func one(r *rapid.T, in int, name string) bool { return rapid.IntRange(1, in).Draw(r, name) == 1 }

func sometimes(r *rapid.T, in int, day casework.Day, name string) casework.Day {
	if in == 1 && rapid.IntRange(1, 5).Draw(r, name) == 1 || in > 1 && !one(r, in, name) {
		return ""
	}
	return day
}

func TestATransactionGoesOnAfterAnUnsafeFile(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	unsafe, fine := w.aClearedFile(), w.aFile(w.team())
	unsafe.Residents[0].BirthDate = "2020-01-01"
	w.within(t, w.team(), func(tx casework.Tx) error {
		if got := verdict(tx.Save(t.Context(), []*casework.Household{unsafe}, today)); got != "UNSAFE 3.2f Voor 1 van de 1 bewoners is nog geen plek bevestigd." {
			t.Errorf("got %q, want UNSAFE", got)
		}
		return tx.Save(t.Context(), []*casework.Household{fine}, today)
	})
	if got := w.load(t, w.team(), unsafe.ID, fine.ID); len(got) != 1 || got[0].ID != fine.ID {
		t.Errorf("got %d files, want the second only", len(got))
	}
}

// aClearedFile is an adult who is not protected, with a cleared eviction.
func (w *world) aClearedFile() *casework.Household {
	file := w.aFile(w.team())
	resident := casework.Resident{Made: casework.Made{ID: anID(), At: now}}
	resident.NewResident = casework.NewResident{ID: resident.Made.ID, Name: "A", Role: casework.Tenant, BirthDate: "1980-01-01"}
	file.Residents = []casework.Resident{resident}
	file.Compositions = []casework.Composition{{Made: casework.Made{ID: anID(), At: now}, EstablishComposition: casework.EstablishComposition{On: today}}}
	file.Clearances = []casework.Clearance{{Made: casework.Made{ID: anID(), At: now}, GivenOn: today, EvictOn: today.Plus(9)}}
	return file
}
