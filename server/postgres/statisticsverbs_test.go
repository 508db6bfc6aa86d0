package postgres

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"regieroute/server/casework"
)

// deeds is a region in which people do what the screens let them do, in a random
// order, on days that go by. What the rules refuse changes nothing.
type deeds struct {
	*world
	t       testing.TB
	r       *rapid.T
	at      time.Time
	files   []casework.ID
	applied map[string]int // verbs, over all regions
}

// tried is what an actor tries to do with a file, of which they see this much.
type tried struct {
	name  string
	who   casework.OrganisationRole
	words func(*deeds, *casework.Household) string
}

// tries are verbs that statistics follow, with everything that matters for them
// made up.
var tries = []tried{
	{"recordRent", casework.Landlord, (*deeds).rent},
	{"recordRent", casework.Landlord, (*deeds).rent},
	{"recordContactAttempt", casework.Landlord, func(h *deeds, _ *casework.Household) string {
		return fmt.Sprintf(`{"on": %q, "channel": "PHONE"}`, h.before())
	}},
	{"proposeArrangement", casework.Landlord, func(h *deeds, file *casework.Household) string {
		return fmt.Sprintf(`{"tenancy": %q, "on": %q, "householdSays": "Dit lukt.", "note": "In twee keer", "number": %q,
			"instalments": [{"dueOn": %q, "cents": 5000}, {"dueOn": %q, "cents": 5000}]}`, tenancyOf(file), h.today(), anID().String()[:8], h.today().Plus(10), h.today().Plus(40))
	}},
	{"endArrangement", casework.Landlord, func(h *deeds, file *casework.Household) string {
		return fmt.Sprintf(`{"arrangement": %q, "on": %q, "reason": %q, "note": "Klaar"}`, last(file.Arrangements, func(a casework.PaymentArrangement) casework.ID { return a.ID }), h.today(), h.one("PAID_OFF", "DEBT_SETTLED", "NOT_SUITABLE"))
	}},
	{"recordLegalEvent", casework.Landlord, func(h *deeds, file *casework.Household) string {
		evict := ""
		kind := h.one("SUMMONS", "JUDGMENT", "EVICTION_ANNOUNCED")
		if kind == "EVICTION_ANNOUNCED" {
			evict = string(h.today().Plus(20))
		}
		return fmt.Sprintf(`{"tenancy": %q, "kind": %q, "on": %q, "evictOn": %q}`, tenancyOf(file), kind, h.before(), evict)
	}},
	{"submitReferral", casework.Landlord, (*deeds).referral},
	{"endTenancy", casework.Landlord, func(h *deeds, file *casework.Household) string {
		return fmt.Sprintf(`{"tenancy": %q, "on": %q}`, tenancyOf(file), h.before())
	}},
	{"decide", casework.RegieTeam, (*deeds).decision},
	{"addResident", casework.Landlord, func(h *deeds, _ *casework.Household) string {
		return fmt.Sprintf(`{"resident": {"id": %q, "name": "Iemand", "role": %q, "birthDate": %q}}`, anID(), h.one("TENANT", "PARTNER", "CHILD"), h.born())
	}},
	{"editResident", casework.CaseTeam, (*deeds).birthday},
	{"establishComposition", casework.CaseTeam, func(h *deeds, file *casework.Household) string {
		ids := []string{}
		for _, resident := range file.Residents {
			ids = append(ids, `"`+resident.ID.String()+`"`)
		}
		return fmt.Sprintf(`{"on": %q, "source": "SEEN", "residents": [%s]}`, h.today(), strings.Join(ids, ", "))
	}},
	{"recordOutcome", casework.Landlord, func(h *deeds, _ *casework.Household) string {
		return fmt.Sprintf(`{"kind": %q, "on": %q, "destination": %q}`, h.one("AVERTED", "EVICTED", "LEFT_BEFORE", "REHOUSED"), h.before(), h.one("STAYS", "UNKNOWN", "OTHER_HOME"))
	}},
	{"reopenFile", casework.CaseTeam, func(*deeds, *casework.Household) string { return `{"reason": "Toch niet"}` }},
	{"reportIncident", casework.CaseTeam, func(h *deeds, _ *casework.Household) string {
		return fmt.Sprintf(`{"kind": %q, "on": %q, "what": "Op straat"}`, h.one("EVICTED_WITHOUT_CLEARANCE", "OTHER"), h.before())
	}},
	{"endInvolvement", casework.RegieTeam, func(h *deeds, _ *casework.Household) string {
		return fmt.Sprintf(`{"organisation": %q, "reason": "Klaar"}`, h.team().Organisation)
	}},
	{"linkHousehold", casework.CaseTeam, func(h *deeds, _ *casework.Household) string {
		return fmt.Sprintf(`{"into": %q, "reason": "Zelfde gezin"}`, rapid.SampledFrom(h.files).Draw(h.r, "into"))
	}},
	{"unlinkHousehold", casework.CaseTeam, func(h *deeds, _ *casework.Household) string {
		return fmt.Sprintf(`{"from": %q, "reason": "Toch niet"}`, rapid.SampledFrom(h.files).Draw(h.r, "from"))
	}},
}

func (h *deeds) today() casework.Day { return casework.DayOf(h.at) }

func (h *deeds) before() casework.Day {
	return h.today().Plus(-rapid.IntRange(0, 60).Draw(h.r, "days ago"))
}

func (h *deeds) born() casework.Day {
	return h.today().Plus(-rapid.IntRange(300, 25_000).Draw(h.r, "days old"))
}

func (h *deeds) one(of ...string) string { return rapid.SampledFrom(of).Draw(h.r, "one of") }

func tenancyOf(file *casework.Household) casework.ID {
	return last(file.Tenancies, func(t casework.Tenancy) casework.ID { return t.ID })
}

// last gives the id of the last in a list, and else one that is nothing's.
func last[T any](list []T, id func(T) casework.ID) casework.ID {
	if len(list) == 0 {
		return anID()
	}
	return id(list[len(list)-1])
}

// rent brings books, new ones or the same months corrected.
func (h *deeds) rent(file *casework.Household) string {
	if len(file.Tenancies) == 0 {
		return fmt.Sprintf(`{"tenancy": {"id": %q, "number": %q}, "asOf": %q, "months": []}`, anID(), anID(), h.today())
	}
	tenancy, months := file.Tenancies[0], []string{}
	month := h.today().Plus(-30 * rapid.IntRange(0, 8).Draw(h.r, "months ago")).Month()
	for range rapid.IntRange(1, 4).Draw(h.r, "months") {
		months = append(months, fmt.Sprintf(`{"month": %q, "dueCents": 60000, "paidCents": 60000, "balanceCents": %s}`, month, h.one("0", "0", "5000", "90000")))
		month = month.LastDay().Plus(1).Month()
	}
	return fmt.Sprintf(`{"tenancy": {"id": %q, "number": %q, "tenantNumber": %q}, "asOf": %q, "months": [%s]}`, tenancy.ID, tenancy.Number, tenancy.TenantNumber, h.today(), strings.Join(months, ", "))
}

func (h *deeds) referral(*casework.Household) string {
	return fmt.Sprintf(`{"cause": %q, "grounds": [%q],
		"priorEfforts": [{"what": "Gebeld", "on": %[3]q, "result": "Geen antwoord", "whyNotEnough": "Niemand nam op"}],
		"tenantInformedOn": %[3]q, "informedHow": "Brief", "informedLanguage": "nl", "tenantAnswer": "Geen",
		"seekJudgmentOn": %[4]q, "householdSays": "Wil blijven wonen", "summary": "Achterstand"}`,
		h.one("ARREARS", "NUISANCE"), h.one("MULTI_PROBLEM", "VULNERABLE"), h.today().Plus(-5), h.today().Plus(40))
}

// decision decides on the last referral, or corrects the decision that is there.
func (h *deeds) decision(file *casework.Household) string {
	corrects := ""
	if decision := file.DecisionInForce(); decision != nil {
		corrects = fmt.Sprintf(`"supersedes": %q, "correctionReason": "Verkeerd genoteerd", `, decision.ID)
	}
	scenario := h.one("PREVENT", "EVICT")
	return fmt.Sprintf(`{%s"referral": %q, "meetingOn": %[3]q, "canBePrevented": %[4]t, "preventedReason": "Er is inkomen.",
		"attendance": [{"organisation": %[5]q, "agrees": true}, {"organisation": %[6]q, "agrees": true}, {"organisation": %[9]q, "agrees": true}],
		"steps": [{"what": "Op huisbezoek", "organisation": %[5]q, "dueOn": %[7]q}], "specialCare": false, "specialCareReason": "Er is hulp.",
		"scenario": %[8]q, "weighing": "Dit is beter.", "householdSays": "Wij werken mee.", "costs": {"version": 0, "lines": [{"key": "crisis-night", "times": 30}]}}`,
		corrects, last(file.Referrals, func(r casework.Referral) casework.ID { return r.ID }), h.today(), scenario == "PREVENT",
		h.team().Organisation, h.landlord().Organisation, h.today().Plus(9), scenario, h.actors[casework.Care].Organisation)
}

// birthday corrects the birth date of the first resident.
func (h *deeds) birthday(file *casework.Household) string {
	if len(file.Residents) == 0 {
		return fmt.Sprintf(`{"resident": %q}`, anID())
	}
	return fmt.Sprintf(`{"resident": %q, "birthDate": {"from": %q, "to": %q}, "reason": "Verkeerd geschreven"}`, file.Residents[0].ID, file.Residents[0].BirthDate, h.born())
}

func (h *deeds) service() *casework.Service {
	return casework.NewService(h.store, func() time.Time { return h.at })
}

// operation is one try, as a program would send it.
func (h *deeds) operation(household casework.ID, name, words string) casework.Operation {
	operation := casework.Operation{ID: anID(), HouseholdID: household, RecordedAt: h.at}
	said(h.t, &operation, fmt.Sprintf(`{%q: %s}`, name, words))
	return operation
}

// together judges operations in one transaction, and notes what applied.
func (h *deeds) together(actor casework.Actor, operations ...casework.Operation) []casework.Receipt {
	receipts, err := h.service().DoMany(h.t.Context(), actor, operations)
	if err != nil || len(receipts) != len(operations) {
		h.r.Fatalf("got %d receipts of %d and %v", len(receipts), len(operations), err)
	}
	for at, receipt := range receipts {
		if receipt.Status != casework.Applied {
			continue
		}
		_, name, err := operations[at].Command.Verb()
		if err != nil {
			h.r.Fatal(err)
		}
		h.applied[name]++
	}
	return receipts
}

// must is what cannot be refused.
func (h *deeds) must(actor casework.Actor, household casework.ID, name, words string) {
	if receipt := h.together(actor, h.operation(household, name, words))[0]; receipt.Status != casework.Applied {
		h.r.Fatalf("%s is %s: %v", name, receipt.Status, receipt.Refusal)
	}
}

// registered makes a file of a tenancy.
func (h *deeds) registered() casework.ID {
	household := anID()
	h.must(h.landlord(), household, "registerHousehold", fmt.Sprintf(`{"name": "De Vries", "address": {"street": "Dorpsstraat", "houseNumber": "%d", "city": "Voorbeeldstad"},
		"residents": [{"id": %q, "name": "Ans", "role": "TENANT", "birthDate": %q}], "tenancy": {"id": %q, "number": %q, "tenantNumber": %q}}`,
		len(h.files)+1, anID(), h.born(), anID(), anID(), anID()))
	h.files = append(h.files, household)
	return household
}

// reported makes one that its landlord reported, with a case manager.
func (h *deeds) reported() casework.ID {
	household := h.registered()
	h.must(h.landlord(), household, "submitReferral", h.referral(nil))
	h.must(h.chair(), household, "appointCaseManager", fmt.Sprintf(`{"person": %q, "organisation": %q}`, h.team().Person, h.team().Organisation))
	h.must(h.team(), household, "inviteOrganisation", fmt.Sprintf(`{"organisation": %q, "role": "CARE", "purpose": "Meebeslissen", "legalBasis": "PUBLIC_TASK"}`, h.actors[casework.Care].Organisation))
	return household
}

// batch is what somebody does in several files at once.
func (h *deeds) batch() {
	h.at = h.at.AddDate(0, 0, rapid.IntRange(0, 45).Draw(h.r, "days later"))
	who := rapid.SampledFrom(tries).Draw(h.r, "who").who
	theirs := slices.DeleteFunc(slices.Clone(tries), func(t tried) bool { return t.who != who })
	actor, operations := h.actors[who], []casework.Operation{}
	for range rapid.IntRange(1, 5).Draw(h.r, "operations") {
		try := rapid.SampledFrom(theirs).Draw(h.r, "verb")
		household := rapid.SampledFrom(h.files).Draw(h.r, "file")
		seen := &casework.Household{}
		if found := h.load(h.t, actor, household); len(found) > 0 {
			seen = found[0]
		}
		operations = append(operations, h.operation(household, try.name, try.words(h, seen)))
	}
	h.together(actor, operations...)
}

// Datasets, statistics: after folding the aggregate equals live SQL, whatever people
// did in which order, over years, with corrections, links and erasure.
func TestTheAggregateIsWhatPeopleDid(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	rounds, erased, applied := 0, 0, map[string]int{}
	rapid.Check(t, func(r *rapid.T) {
		if rounds++; rounds > 3 && !t.Failed() { // a region each: enough are enough
			return
		}
		h := &deeds{world: w.elsewhere(t), t: t, r: r, at: now, applied: applied}
		h.actors[casework.Care] = h.someone(t, casework.Care, "zorg", []casework.PersonRole{casework.Professional, casework.TeamLead})
		for range rapid.IntRange(2, 4).Draw(r, "files") {
			h.reported()
		}
		for range 2 { // a decision, and its correction
			h.must(h.chair(), h.files[0], "decide", h.decision(h.load(t, h.chair(), h.files[0])[0]))
		}
		for range rapid.IntRange(5, 14).Draw(r, "batches") {
			h.batch()
			if rapid.IntRange(0, 3).Draw(r, "fold") == 0 {
				h.folds(t, h.at)
			}
		}
		one, other := h.reported(), h.reported()
		h.must(h.landlord(), one, "withdrawReferral", fmt.Sprintf(`{"referral": %q, "reason": "Dubbel gemeld"}`, h.load(t, h.landlord(), one)[0].Referrals[0].ID))
		h.must(h.team(), one, "linkHousehold", fmt.Sprintf(`{"into": %q, "reason": "Zelfde gezin"}`, other))
		h.folds(t, h.at)
		h.agrees(t, r, h.at)
		h.must(h.landlord(), other, "recordOutcome", fmt.Sprintf(`{"kind": "AVERTED", "on": %q, "destination": "STAYS"}`, h.today()))
		h.at = h.at.AddDate(12, 0, 0)
		gone, err := h.store.EraseInTime(t.Context(), h.region, h.at)
		if err != nil {
			r.Fatal(err)
		}
		erased += gone.Files
		h.registered()
		h.batch()
		h.folds(t, h.at)
		h.agrees(t, r, h.at)
	})
	t.Logf("applied: %v; erased: %d files", applied, erased)
	if !t.Failed() && (erased == 0 || applied["linkHousehold"] == 0) {
		t.Errorf("%d files were erased and %d linked: the histories are too alike", erased, applied["linkHousehold"])
	}
}
