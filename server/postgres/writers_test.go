package postgres

import (
	"sync"
	"testing"
	"time"

	"regieroute/server/casework"
)

// announced is the eviction date of aFamilyAboutToBeCleared.
const announced = casework.Day("2026-12-10")

// aFamilyAboutToBeCleared is a mother and a child with ten confirmed places for
// both: a clearance can be given as long as one of them stands, and nobody is
// added.
func (w *world) aFamilyAboutToBeCleared(t testing.TB) *casework.Household {
	t.Helper()
	made := func() casework.Made {
		return casework.Made{ID: anID(), Operation: anID(), By: w.team().Person, For: w.team().Organisation, At: now}
	}
	care := w.actors[casework.Care]
	file := w.aFile(w.team(), w.chair(), w.landlord(), care)
	living := []casework.ID{}
	for _, born := range []casework.Day{"1980-01-01", "2015-05-05"} {
		resident := casework.Resident{Made: made()}
		resident.NewResident = casework.NewResident{ID: resident.Made.ID, Name: "Bewoner", Role: casework.OtherRole, BirthDate: born}
		file.Residents = append(file.Residents, resident)
		living = append(living, resident.ID)
	}
	plan := casework.Plan{Made: made(), Scenario: casework.Evict, From: today}
	decision := casework.Decision{Made: made(), Decide: casework.Decide{Scenario: casework.Evict, MeetingOn: today}}
	plan.Decision = decision.ID
	file.Compositions = []casework.Composition{{Made: made(), EstablishComposition: casework.EstablishComposition{On: today, Source: casework.Seen, Residents: living}}}
	file.Referrals = []casework.Referral{{Made: made()}}
	decision.Referral = file.Referrals[0].ID
	file.Decisions, file.Plans = []casework.Decision{decision}, []casework.Plan{plan}
	file.OwnSolutions = []casework.OwnSolution{{Made: made(), RecordOwnSolution: casework.RecordOwnSolution{Plan: plan.ID, What: "Familie", Possible: casework.No, On: today}}}
	file.Shelters = []casework.Shelter{{Made: made(), ConsiderShelter: casework.ConsiderShelter{Plan: plan.ID, Answer: casework.CrisisPlace}}}
	file.LegalEvents = []casework.LegalEvent{{Made: made(), RecordLegalEvent: casework.RecordLegalEvent{Kind: casework.EvictionAnnounced, On: today, EvictOn: announced}}}
	file.ClearanceRequests = []casework.ClearanceRequest{{Made: made(), AskClearance: casework.AskClearance{EvictOn: announced}}}
	for range 10 {
		file.Placements = append(file.Placements, casework.Placement{
			Made: made(), Capacity: 2, OfferedOn: today, ConfirmedOn: today, ConfirmedBy: care.Person, ConfirmedFor: care.Organisation,
			RequestPlacement: casework.RequestPlacement{Plan: plan.ID, Kind: casework.CrisisShelter, Residents: living, From: announced},
		})
	}
	w.save(t, w.team(), file)
	return file
}

// write is one of the sixty things that are done at once.
type write struct {
	actor     casework.Actor
	operation casework.Operation
	fact      bool // must be in the file afterwards, whatever else happens
	receipts  []casework.Receipt
	failures  []error // of attempts that reached no receipt
}

// aCrowd is sixty writers on one file: children are added, places end, the
// landlord asks, and the chair clears.
func (w *world) aCrowd(t testing.TB, file *casework.Household) []*write {
	t.Helper()
	crowd := []*write{}
	add := func(actor casework.Actor, fact bool, command string) {
		crowd = append(crowd, &write{actor: actor, fact: fact, operation: anOperation(t, file.ID, command)})
	}
	for i := range 10 {
		add(w.chair(), false, `{"clearEviction": {"evictOn": "`+string(announced)+`"}}`)
		add(w.team(), true, `{"endPlacement": {"placement": "`+file.Placements[i].ID.String()+`", "on": "2026-12-20", "reason": "Vol"}}`)
		add(w.actors[casework.Care], true, aVisit)
		add(w.landlord(), false, `{"askClearance": {"evictOn": "`+string(announced)+`"}}`)
		add(w.chair(), false, `{"clearEviction": {"evictOn": "`+string(announced)+`"}}`)
		if i%2 == 0 {
			add(w.landlord(), true, `{"addResident": {"resident": {"id": "`+anID().String()+`", "name": "Kind", "role": "CHILD", "birthDate": "2020-01-01"}}}`)
		} else {
			add(w.team(), true, `{"markVulnerable": {"reason": "CARE_DEPENDENT"}}`)
		}
	}
	return crowd
}

// TestSixtyWritersOnOneFile has everybody write at once, as often as it takes
// to reach a receipt: the safety rule holds, no fact is lost and every operation
// has exactly one receipt (route 3.2f, architecture §2).
func TestSixtyWritersOnOneFile(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	file := w.aFamilyAboutToBeCleared(t)
	crowd := w.aCrowd(t, file)
	var all sync.WaitGroup
	for _, one := range crowd {
		all.Go(func() { one.untilReceived(t, w) })
	}
	all.Wait()
	after := w.load(t, w.team(), file.ID)[0]
	if err := casework.NeverOnTheStreet(after); err != nil {
		t.Errorf("after all of them: %v", err)
	}
	if after.Clearance() != nil {
		t.Error("a date is cleared though all places end and children were added")
	}
	cleared := 0
	for _, one := range crowd {
		if len(one.receipts) == 0 {
			continue // said already
		}
		switch receipt := one.receipts[0]; {
		case one.fact && receipt.Status != casework.Applied:
			t.Errorf("%s: got %s (%v), want APPLIED", one.operation.Text(), receipt.Status, receipt.Refusal)
		case !one.fact && receipt.Status == casework.Applied && one.operation.Command.ClearEviction != nil:
			cleared++
		case !one.fact && receipt.Status == casework.Applied: // asked: each clearance answers one question
		case !one.fact && receipt.Status != casework.Refused:
			t.Errorf("clearing: got %s, want APPLIED or REFUSED", receipt.Status)
		}
	}
	if cleared != len(after.Clearances) {
		t.Errorf("%d clearances were given and %d are in the file", cleared, len(after.Clearances))
	}
	if len(after.Residents) != 7 || len(after.Visits) != 10 || len(after.Vulnerabilities) != 5 {
		t.Errorf("%d residents, %d visits and %d marks: facts are gone", len(after.Residents), len(after.Visits), len(after.Vulnerabilities))
	}
	w.oneReceiptEach(t, crowd)
	t.Logf("%d clearances were given and taken back", cleared)
}

// untilReceived sends until there is a receipt, and once more: what was judged
// stays judged.
func (o *write) untilReceived(t *testing.T, w *world) {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); len(o.receipts) < 2 && time.Now().Before(deadline); {
		receipts, err := w.service().Submit(t.Context(), o.actor, []casework.Operation{o.operation})
		if err != nil {
			o.failures = append(o.failures, err)
			continue
		}
		o.receipts = append(o.receipts, receipts...)
	}
	if len(o.receipts) != 2 || o.receipts[0].Status != o.receipts[1].Status || o.receipts[0].Repeated || !o.receipts[1].Repeated {
		t.Errorf("%s: got %+v, want one receipt and the same again", o.operation.Text(), o.receipts)
	}
}

func (w *world) oneReceiptEach(t *testing.T, crowd []*write) {
	t.Helper()
	connection := connected(t, w.url)
	for _, one := range crowd {
		count, words := 0, 0
		const counting = "SELECT (SELECT count(*) FROM receipts WHERE operation_id = $1), (SELECT count(*) FROM operation_contents WHERE operation_id = $1) + (SELECT count(*) FROM left_behind WHERE operation_id = $1)"
		if err := connection.QueryRow(t.Context(), counting, one.operation.ID.String()).Scan(&count, &words); err != nil {
			t.Fatal(err)
		}
		if count != 1 || words != 1 {
			t.Errorf("%s: %d receipts and %d contents are stored, want one of each", one.operation.Text(), count, words)
		}
	}
	if err := connection.Close(t.Context()); err != nil {
		t.Error(err)
	}
}
