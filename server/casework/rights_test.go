package casework

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// asked is a file in which Amal asked something on 2 March 2026.
func asked(kind RightsKind) *Household {
	h := &Household{ID: named("dossier"), Version: 1, RegisteredAt: Day("2026-01-05").noon()}
	h.Residents = []Resident{{NewResident: NewResident{ID: named("amal"), Name: "Amal", Role: Tenant, BirthDate: "1980-01-01"}}}
	h.RightsRequests = []RightsRequest{{Made: Made{ID: named("verzoek"), At: Day("2026-03-02").noon()}, RecordRightsRequest: RecordRightsRequest{
		Kind: kind, Resident: named("amal"), On: "2026-03-02", Words: "Dit klopt niet", About: AboutHome, Identified: IdentifiedInPerson,
	}}}
	return h
}

// answered adds an answer of a day.
func (h *Household) answered(outcome RightsOutcome, on Day) *Household {
	h.RightsAnswers = append(h.RightsAnswers, RightsAnswer{
		Made:                Made{ID: named("antwoord " + string(on) + string(outcome)), At: on.noon()},
		AnswerRightsRequest: AnswerRightsRequest{Request: named("verzoek"), Outcome: outcome, On: on, Told: ByLetter, Reason: "Daarom"},
	})
	return h
}

func actOn(today Day) Act { return Act{Operation: named("bewerking"), Today: today, At: today.noon()} }

func TestWhatAResidentAsksIsKept(t *testing.T) {
	whole := RecordRightsRequest{Kind: RightsCorrection, Resident: named("amal"), On: "2026-03-02", Words: "Ik heb geen hond", About: AboutVisits, Identified: IdentifiedInPerson}
	tests := []struct {
		name  string
		wrong func(*RecordRightsRequest)
		want  string // the field, or the sentence; empty is kept
	}{
		{"whole", func(*RecordRightsRequest) {}, ""},
		{"by the daughter, with an authorisation", func(r *RecordRightsRequest) { r.Representative, r.Identified = "Dochter", IdentifiedByAuthorised }, ""},
		{"to erase everything", func(r *RecordRightsRequest) { r.Kind, r.About = RightsErasure, "" }, ""},
		{"a correction of nothing in particular", func(r *RecordRightsRequest) { r.About = "" }, "Kies over welk deel van het dossier het gaat."},
		{"of somebody who is not in the file", func(r *RecordRightsRequest) { r.Resident = named("niemand") }, "resident"},
		{"without what is asked", func(r *RecordRightsRequest) { r.Words = "" }, "Schrijf op wat de bewoner vraagt, in eigen woorden."},
		{"without the kind", func(r *RecordRightsRequest) { r.Kind = "" }, "Kies wat de bewoner vraagt."},
		{"from somebody unknown", func(r *RecordRightsRequest) { r.Identified = "" }, "Kies hoe u weet wie dit vraagt."},
		{"on a day that is not said", func(r *RecordRightsRequest) { r.On = "" }, "on"},
		{"on a day far ahead", func(r *RecordRightsRequest) { r.On = "2026-03-20" }, "on"},
	}
	for _, test := range tests {
		h, request := asked(RightsErasure), whole
		h.RightsRequests = nil
		test.wrong(&request)
		err := request.Apply(h, actOn("2026-03-03"))
		if refusal := refusalOf(err); (refusal != nil) != (test.want != "") || (refusal != nil && refusal.Field != test.want && refusal.Message != test.want) {
			t.Errorf("%s: got %v, want %q", test.name, err, test.want)
		}
		if kept := len(h.RightsRequests) == 1; kept != (test.want == "") {
			t.Errorf("%s: kept %v", test.name, kept)
		}
	}
}

func TestWhatIsAnswered(t *testing.T) {
	granted := AnswerRightsRequest{Request: named("verzoek"), Outcome: RightsGranted, On: "2026-03-10", Told: ByPhone}
	as := func(outcome RightsOutcome, on Day) AnswerRightsRequest {
		return AnswerRightsRequest{Request: named("verzoek"), Outcome: outcome, On: on, Told: ByPhone, Reason: "Daarom"}
	}
	without := func(wrong func(*AnswerRightsRequest)) AnswerRightsRequest {
		answer := as(RightsRefused, "2026-03-10")
		wrong(&answer)
		return answer
	}
	tests := []struct {
		name   string
		file   *Household
		answer AnswerRightsRequest
		want   string // the field, or the sentence; empty is kept
	}{
		{"yes, without a reason", asked(RightsErasure), granted, ""},
		{"no, with the reason", asked(RightsErasure), as(RightsRefused, "2026-03-10"), ""},
		{"no, without a reason", asked(RightsErasure), without(func(a *AnswerRightsRequest) { a.Reason = "" }), "Schrijf op waarom. De bewoner kan dit lezen."},
		{"nobody was told", asked(RightsErasure), without(func(a *AnswerRightsRequest) { a.Told = "" }), "Kies hoe u het antwoord heeft gegeven."},
		{"nothing is said", asked(RightsErasure), without(func(a *AnswerRightsRequest) { a.Outcome = "" }), "Kies wat het antwoord is."},
		{"on no day", asked(RightsErasure), without(func(a *AnswerRightsRequest) { a.On = "" }), "Vul in op welke dag."},
		{"before it was asked", asked(RightsErasure), as(RightsRefused, "2026-03-01"), "Deze dag ligt voor de dag van het verzoek."},
		{"on the day it was asked", asked(RightsErasure), as(RightsRefused, "2026-03-02"), ""},
		{"to what nobody asked", asked(RightsErasure), without(func(a *AnswerRightsRequest) { a.Request = named("ander") }), "request"},
		{"more time on the last day of the month", asked(RightsErasure), as(RightsExtended, "2026-04-02"), ""},
		{"more time a day too late", asked(RightsErasure), as(RightsExtended, "2026-04-03"), "Meer tijd nemen kan alleen binnen een maand na het verzoek. Geef nu antwoord."},
		{"more time twice", asked(RightsErasure).answered(RightsExtended, "2026-03-05"), as(RightsExtended, "2026-03-10"), "U heeft al een keer meer tijd genomen voor dit verzoek."},
		{"more time after an answer", asked(RightsErasure).answered(RightsRefused, "2026-03-05"), as(RightsExtended, "2026-03-10"), "Dit verzoek heeft al een antwoord."},
		{"no, after more time was taken", asked(RightsErasure).answered(RightsExtended, "2026-03-05"), as(RightsRefused, "2026-03-10"), ""},
		{"no, a day too late", asked(RightsErasure), as(RightsRefused, "2026-04-03"), ""},
		{"another answer, after all", asked(RightsErasure).answered(RightsRefused, "2026-03-05"), granted, ""},
		{"lifting what was never granted", asked(RightsRestriction), as(RightsLifted, "2026-03-10"), "Door dit verzoek geldt geen beperking."},
		{"lifting a restriction", asked(RightsRestriction).answered(RightsGranted, "2026-03-05"), as(RightsLifted, "2026-03-10"), ""},
		{"lifting what follows from an objection", asked(RightsObjection).answered(RightsPartly, "2026-03-05"), as(RightsLifted, "2026-03-10"), ""},
		{"lifting it twice", asked(RightsRestriction).answered(RightsGranted, "2026-03-05").answered(RightsLifted, "2026-03-06"), as(RightsLifted, "2026-03-10"), "Door dit verzoek geldt geen beperking."},
		{"lifting an erasure", asked(RightsErasure).answered(RightsGranted, "2026-03-05"), as(RightsLifted, "2026-03-10"), "Door dit verzoek geldt geen beperking."},
	}
	for _, test := range tests {
		before := len(test.file.RightsAnswers)
		err := test.answer.Apply(test.file, actOn("2026-04-03"))
		refusal := refusalOf(err)
		if test.want == "" && (err != nil || len(test.file.RightsAnswers) != before+1) {
			t.Errorf("%s: got %v", test.name, err)
		}
		if test.want != "" && (refusal == nil || (refusal.Field != test.want && refusal.Message != test.want)) {
			t.Errorf("%s: got %v, want %q", test.name, err, test.want)
		}
	}
}

func TestWhoWaitsForAnAnswerIsNotForgotten(t *testing.T) {
	quick := ParametersOf([]ParameterChange{{Version: 1, From: "2026-01-01", Values: []ParameterValue{{SetRightsDays, 14}}}}, "2026-03-02")
	february := asked(RightsErasure)
	february.RightsRequests[0].On = "2026-01-31"
	tests := []struct {
		name string
		file *Household
		due  Day // empty: nobody is reminded
	}{
		{"no answer", asked(RightsErasure), "2026-04-02"},
		{"asked on the last day of January", february, "2026-02-28"},
		{"a region that is quicker", func() *Household { h := asked(RightsErasure); h.Parameters = quick; return h }(), "2026-03-16"},
		{"more time", asked(RightsErasure).answered(RightsExtended, "2026-03-20"), "2026-06-02"},
		{"answered", asked(RightsErasure).answered(RightsRefused, "2026-03-20"), ""},
		{"withdrawn", asked(RightsErasure).answered(RightsWithdrawn, "2026-03-20"), ""},
		{"in a closed file", func() *Household {
			h := asked(RightsErasure)
			h.Outcomes = endedOn("2026-02-01").Outcomes
			return h
		}(), "2026-04-02"},
	}
	for _, test := range tests {
		weights := map[Day]int{}
		for _, alert := range test.file.Alerts() {
			if alert.Code != AlertRightsUnanswered {
				continue
			}
			if alert.Due != test.due || alert.Subject != named("verzoek") || alert.Role != "" || alert.Next() != "answerRightsRequest" {
				t.Errorf("%s: got %+v", test.name, alert)
			}
			for _, day := range []Day{test.due.Plus(-7), test.due, test.due.Plus(1), test.due.Plus(400)} {
				if alert.HoldsOn(day) {
					weights[day] += alert.Weight
				}
			}
		}
		if test.due == "" {
			if len(weights) > 0 {
				t.Errorf("%s: somebody is reminded", test.name)
			}
			continue
		}
		if weights[test.due.Plus(-7)] != 5 || weights[test.due] != 5 || weights[test.due.Plus(1)] != 7 || weights[test.due.Plus(400)] != 7 {
			t.Errorf("%s: weights %v", test.name, weights)
		}
	}
}

func TestWhatErasesAFileSooner(t *testing.T) {
	closed := func(h *Household) *Household {
		h.Outcomes = endedOn("2026-03-20").Outcomes
		return h
	}
	granted := func() *Household { return closed(asked(RightsErasure).answered(RightsGranted, "2026-03-10")) }
	tests := []struct {
		name  string
		file  *Household
		today Day
		want  Retained
		waits []ErasureWait
		from  Day
	}{
		{"nobody asked", closed(asked(RightsCorrection).answered(RightsGranted, "2026-03-10")), "2026-03-25", KeepFile, nil, ""},
		{"refused", closed(asked(RightsErasure).answered(RightsRefused, "2026-03-10")), "2026-03-25", KeepFile, nil, ""},
		{"no answer yet", closed(asked(RightsErasure)), "2026-03-25", KeepFile, nil, ""},
		{"granted, while the file is open", asked(RightsErasure).answered(RightsGranted, "2026-03-10"), "2026-03-25", KeepFile, []ErasureWait{WaitsForClosing}, ""},
		{"on the day it closes", granted(), "2026-03-20", KeepFile, nil, "2026-03-21"},
		{"the day after", granted(), "2026-03-21", EraseFile, nil, "2026-03-21"},
		{"granted long after it closed", granted(), "2026-05-21", EraseFile, nil, "2026-05-21"},
		{"granted in part", closed(asked(RightsErasure).answered(RightsPartly, "2026-03-10")), "2026-03-21", EraseWords, nil, "2026-03-21"},
		{"granted, and taken back by the resident", closed(asked(RightsErasure).answered(RightsGranted, "2026-03-10").answered(RightsWithdrawn, "2026-03-11")), "2026-03-25", KeepFile, nil, ""},
		{"under a legal hold", func() *Household {
			h := granted()
			h.Holds = []LegalHold{{HoldFile: HoldFile{Reason: "Klacht"}}}
			return h
		}(), "2026-03-25", KeepFile, []ErasureWait{WaitsForHold}, ""},
		{"somebody else waits for an answer", func() *Household {
			h := granted()
			other := h.RightsRequests[0]
			other.ID, other.Kind = named("ander"), RightsCorrection
			h.RightsRequests = append(h.RightsRequests, other)
			return h
		}(), "2026-03-25", KeepFile, []ErasureWait{WaitsForAnswer}, ""},
		{"aftercare goes on", func() *Household {
			h := granted()
			h.Aftercares = []Aftercare{{StartAftercare: StartAftercare{Until: "2026-06-30"}}}
			return h
		}(), "2026-03-25", KeepFile, []ErasureWait{WaitsForAftercare}, "2026-07-01"},
		{"an eviction is announced again", func() *Household {
			h := granted()
			h.LegalEvents = []LegalEvent{{Made: Made{ID: named("aanzegging"), At: Day("2026-03-24").noon()}, RecordLegalEvent: RecordLegalEvent{Kind: EvictionAnnounced, On: "2026-03-24", EvictOn: "2026-04-20"}}}
			return h
		}(), "2026-03-25", KeepFile, []ErasureWait{WaitsForEviction}, ""},
		{"the other resident got a part", func() *Household {
			h := granted()
			other := h.RightsRequests[0]
			other.ID = named("ander")
			h.RightsRequests = append(h.RightsRequests, other)
			h.RightsAnswers = append(h.RightsAnswers, RightsAnswer{AnswerRightsRequest: AnswerRightsRequest{Request: other.ID, Outcome: RightsPartly, On: "2026-03-12"}})
			return h
		}(), "2026-03-25", EraseFile, nil, "2026-03-25"},
		{"the eviction is stopped for a while", func() *Household {
			h := granted()
			h.Suspensions = []Suspension{{SuspendEviction: SuspendEviction{From: "2026-03-01", Until: "2026-04-30"}}}
			return h
		}(), "2026-03-25", KeepFile, []ErasureWait{WaitsForEviction}, ""},
		{"cleared for a day to come", func() *Household {
			h := granted()
			h.Clearances = []Clearance{{EvictOn: "2026-03-25"}}
			return h
		}(), "2026-03-25", KeepFile, []ErasureWait{WaitsForEviction}, ""},
		{"cleared for a day that is over", func() *Household {
			h := granted()
			h.Clearances = []Clearance{{EvictOn: "2026-03-24"}}
			return h
		}(), "2026-03-25", EraseFile, nil, "2026-03-25"},
		{"a summons that nobody reported", func() *Household {
			h := granted()
			h.LegalEvents = []LegalEvent{{Made: Made{ID: named("dagvaarding"), At: Day("2026-03-24").noon()}, RecordLegalEvent: RecordLegalEvent{Kind: Summoned, On: "2026-03-24"}}}
			return h
		}(), "2026-03-25", KeepFile, []ErasureWait{WaitsForEviction}, ""},
	}
	for _, test := range tests {
		if got := test.file.Retained(nil, test.today); got != test.want {
			t.Errorf("%s: got %s, want %s", test.name, got, test.want)
		}
		if early := test.file.ErasedAsAsked(nil, test.today); early != (test.want != KeepFile) {
			t.Errorf("%s: erased as asked %v", test.name, early)
		}
		standing := test.file.ErasureOn(test.today)
		if standing == nil {
			if len(test.waits) > 0 || test.from != "" {
				t.Errorf("%s: nobody is told how it stands", test.name)
			}
			continue
		}
		if !slices.Equal(standing.Waits, test.waits) || standing.From != test.from || standing.WordsOnly != (test.want == EraseWords) {
			t.Errorf("%s: got %+v, want %v from %q", test.name, *standing, test.waits, test.from)
		}
	}
	linked := &Household{ID: named("gekoppeld"), LinkedTo: named("dossier")}
	linked.RightsRequests = asked(RightsCorrection).RightsRequests
	if got := granted().Retained([]*Household{linked}, "2026-03-25"); got != KeepFile {
		t.Errorf("a file that was linked to it waits for an answer: got %s", got)
	}
	linked.RightsRequests = nil
	linked.LegalEvents = []LegalEvent{{RecordLegalEvent: RecordLegalEvent{Kind: EvictionAnnounced, On: "2026-03-10", EvictOn: "2026-04-20"}}}
	if got := granted().Retained([]*Household{linked}, "2026-03-25"); got != KeepFile {
		t.Errorf("an eviction is announced in a file that was linked to it: got %s", got)
	}
	linked.LegalEvents = nil
	if got := granted().Retained([]*Household{linked}, "2026-03-25"); got != EraseFile {
		t.Errorf("nothing waits in the file that was linked to it: got %s", got)
	}
	if granted().ErasedAsAsked(nil, "2036-03-25") {
		t.Error("what is over anyway is proven as asked")
	}
}

// Nothing is erased while the household may be evicted, is held or waits, in
// whatever order people ask, answer, hold and close (route 3.2f).
func TestNothingNeededIsErasedInAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		h, today := asked(rapid.SampledFrom([]RightsKind{RightsErasure, RightsRestriction}).Draw(t, "kind")), Day("2026-03-02")
		for step := range rapid.IntRange(1, 20).Draw(t, "steps") {
			today = today.Plus(rapid.IntRange(0, 20).Draw(t, "days later"))
			act := actOn(today)
			act.Operation = DerivedID("rights", string(rune('a'+step)))
			act.Who = Actor{Organisation: named("huurbaas"), OrganisationRole: Landlord}
			verb := rapid.SampledFrom([]Verb{
				RecordRightsRequest{Kind: RightsErasure, Resident: named("amal"), On: today, Words: "Wis alles", Identified: IdentifiedInPerson},
				AnswerRightsRequest{Request: named("verzoek"), Outcome: rapid.SampledFrom(allRightsOutcomes).Draw(t, "outcome"), On: today, Told: ByLetter, Reason: "Daarom"},
				HoldFile{Reason: "Klacht"},
				RecordLegalEvent{Kind: rapid.SampledFrom([]LegalEventKind{Summoned, EvictionAnnounced, EvictionCancelled}).Draw(t, "event"), On: today, EvictOn: today.Plus(14)},
				RecordOutcome{Kind: Averted, On: today},
				ReopenFile{Reason: "Toch niet opgelost"},
			}).Draw(t, "verb")
			if lift := rapid.Bool().Draw(t, "lift"); lift && h.HeldBack() {
				verb = LiftHold{Hold: h.Holds[len(h.Holds)-1].ID, Reason: "Klaar"}
			}
			_ = verb.Apply(h, act)
			later := today.Plus(rapid.IntRange(0, 60).Draw(t, "night"))
			if h.Retained(nil, later) == KeepFile {
				continue
			}
			switch announced := h.AnnouncedFor(); {
			case h.Phase() != Closed || h.HeldBack() || announced >= later:
				t.Fatalf("erased on %s while it is needed: %s, held %v, announced %q", later, h.Phase(), h.HeldBack(), announced)
			case len(h.ErasureOn(later).Waits) > 0:
				t.Fatalf("erased on %s while it says it waits for %v", later, h.ErasureOn(later).Waits)
			}
		}
	})
}

var allRightsOutcomes = []RightsOutcome{RightsGranted, RightsPartly, RightsRefused, RightsExtended, RightsLifted, RightsWithdrawn}

func TestAResidentReadsWhatTheyAsked(t *testing.T) {
	h := aSharedFile()
	h.RightsRequests = []RightsRequest{
		{Made: Made{ID: named("verzoek")}, RecordRightsRequest: RecordRightsRequest{Kind: RightsCorrection, Resident: named("moeder"), On: "2026-11-02", Words: "Ik heb geen hond", About: AboutVisits}},
		{Made: Made{ID: named("ander")}, RecordRightsRequest: RecordRightsRequest{Kind: RightsErasure, Resident: named("ex"), On: "2026-11-02", Words: "Wis mijn nummer"}},
	}
	text := overviewText(t, h.OverviewOf(named("moeder"), accessDay, false))
	for _, wanted := range []string{"U bent het hier niet mee eens: Ik heb geen hond", "U vraagt om gegevens te verbeteren: Ik heb geen hond", "U krijgt uiterlijk antwoord op"} {
		if !strings.Contains(text, wanted) {
			t.Errorf("it does not tell %q", wanted)
		}
	}
	if strings.Contains(text, "Wis mijn nummer") {
		t.Error("it tells what somebody else asked")
	}
	h.answered(RightsRefused, "2026-11-20")
	text = overviewText(t, h.OverviewOf(named("moeder"), accessDay, false))
	for _, wanted := range []string{"U bent het hier niet mee eens: Ik heb geen hond", "Antwoord: nee: Daarom", complaint} {
		if !strings.Contains(text, wanted) {
			t.Errorf("refused: it does not tell %q", wanted)
		}
	}
	h.answered(RightsGranted, "2026-11-21")
	if text = overviewText(t, h.OverviewOf(named("moeder"), accessDay, false)); strings.Contains(text, "niet mee eens: Ik") {
		t.Error("what was put right is still disputed")
	}
}

func TestAFileWithARequestIsNotLinkedAway(t *testing.T) {
	const waits = "In dit dossier loopt een verzoek over gegevens. Koppel andersom: laat dit dossier doorgaan. Of geef eerst antwoord."
	into := &Household{ID: named("ander"), Version: 1, Involvements: []Involvement{{Organisation: named("team"), Role: CaseTeam, From: "2026-01-01"}}}
	tests := []struct {
		name string
		file *Household
		into *Household
		want bool
	}{
		{"nothing was asked", &Household{}, into, false},
		{"no answer yet", asked(RightsCorrection), into, true},
		{"answered", asked(RightsCorrection).answered(RightsRefused, "2026-03-10"), into, false},
		{"restricted", asked(RightsRestriction).answered(RightsGranted, "2026-03-10"), into, true},
		{"both restricted", asked(RightsRestriction).answered(RightsGranted, "2026-03-10"), asked(RightsRestriction).answered(RightsGranted, "2026-03-10"), false},
		{"to be erased", asked(RightsErasure).answered(RightsGranted, "2026-03-10"), into, true},
		{"both to be erased", asked(RightsErasure).answered(RightsGranted, "2026-03-10"), asked(RightsErasure).answered(RightsPartly, "2026-03-10"), false},
	}
	for _, test := range tests {
		if got := test.file.wouldForget(test.into); got != test.want {
			t.Errorf("%s: got %v", test.name, got)
		}
		act := actOn("2026-03-20")
		act.Other = copied(t, into)
		if test.into != into {
			continue
		}
		err := LinkHousehold{Into: into.ID, Reason: "Zelfde huishouden"}.Apply(test.file, act)
		if refusal := refusalOf(err); (refusal != nil) != test.want || (refusal != nil && refusal.Message != waits) {
			t.Errorf("%s: linked: %v", test.name, err)
		}
	}
}

func TestWithWhatAResidentDisagrees(t *testing.T) {
	tests := []struct {
		name string
		file *Household
		want bool
	}{
		{"a correction without an answer", asked(RightsCorrection), true},
		{"refused", asked(RightsCorrection).answered(RightsRefused, "2026-03-10"), true},
		{"made in part", asked(RightsCorrection).answered(RightsPartly, "2026-03-10"), true},
		{"made as asked", asked(RightsCorrection).answered(RightsGranted, "2026-03-10"), false},
		{"asked no longer", asked(RightsCorrection).answered(RightsWithdrawn, "2026-03-10"), false},
		{"to erase, which says of nothing that it is wrong", asked(RightsErasure), false},
	}
	for _, test := range tests {
		if got := test.file.disputes(test.file.RightsRequests[0]); got != test.want {
			t.Errorf("%s: got %v", test.name, got)
		}
	}
}

// What a secret resident asks may tell where they are (practice 5).
func TestWhatASecretResidentAsksIsForWhoIsNamed(t *testing.T) {
	request := func(id, resident string) RightsRequest {
		asking := RecordRightsRequest{Kind: RightsErasure, Resident: named(resident), Words: "Wis mijn nieuwe adres", Representative: "Opvang De Haven"}
		return RightsRequest{Made: Made{ID: named(id)}, RecordRightsRequest: asking}
	}
	answer := func(request string) RightsAnswer {
		return RightsAnswer{AnswerRightsRequest: AnswerRightsRequest{Request: named(request), Outcome: RightsRefused, Reason: "De opvang heeft het nodig"}}
	}
	h := aSecretFile()
	h.RightsRequests = []RightsRequest{request("geheim", "moeder"), request("open", "ander")}
	h.RightsAnswers = []RightsAnswer{answer("geheim"), answer("open"), answer("van niemand")}
	for reader, named := range map[string]bool{"vreemd": false, "vertrouwd": true} {
		seen := *h
		h.secrecyFor(DerivedID("rules", reader)).cut(&seen)
		if got := seen.RightsRequests[0]; (got.Words != "") != named || (got.Representative != "") != named || got.Kind != RightsErasure {
			t.Errorf("%s reads %+v", reader, got.RecordRightsRequest)
		}
		if got := seen.RightsAnswers[0]; (got.Reason != "") != named || got.Outcome != RightsRefused {
			t.Errorf("%s reads %+v", reader, got.AnswerRightsRequest)
		}
		if seen.RightsRequests[1].Words == "" || seen.RightsAnswers[1].Reason == "" || seen.RightsAnswers[2].Reason == "" {
			t.Errorf("%s does not read what is of nobody secret", reader)
		}
	}
	if h.RightsRequests[0].Words == "" || h.RightsAnswers[0].Reason == "" {
		t.Error("the file itself was cut")
	}
}
