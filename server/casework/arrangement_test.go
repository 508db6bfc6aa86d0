package casework

import (
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

const rentDay Day = "2026-12-10"

// rent is one month as the landlord booked it, read on the last day there is of
// it or on the day given.
func rent(month Month, due, paid, balance Cents, asOf Day) RentMonth {
	return RentMonth{Month: month, DueCents: due, PaidCents: paid, BalanceCents: balance, AsOf: asOf}
}

// aRentedHome is a household of one landlord that a case team helps.
func aRentedHome(ledger ...RentMonth) *Household {
	h := &Household{ID: named("huis"), Region: named("regio"), Version: 1}
	h.Involvements = []Involvement{
		{Organisation: named("corporatie"), Role: Landlord, From: "2026-01-01"},
		{Organisation: named("team"), Role: CaseTeam, From: "2026-01-01"},
	}
	h.Tenancies = []Tenancy{{NewTenancy: NewTenancy{ID: named("huur"), Landlord: named("corporatie"), StartsOn: "2020-01-01"}, Ledger: ledger}}
	return h
}

// isDone applies a verb for somebody and gives the refusal.
func isDone(t interface{ Helper() }, h *Household, role OrganisationRole, organisation string, operation string, verb Verb) *Error {
	t.Helper()
	at, _ := time.Parse(time.RFC3339, string(rentDay)+"T12:00:00Z")
	who := Actor{Region: h.Region, Organisation: named(organisation), OrganisationRole: role, Person: named("iemand van " + organisation)}
	return refusalOf(verb.Apply(h, Act{Who: who, Operation: named(operation), At: at, RecordedAt: at, Today: rentDay}))
}

func proposal(on Day, instalments ...Instalment) *ProposeArrangement {
	return &ProposeArrangement{Tenancy: named("huur"), On: on, Instalments: instalments}
}

func codeOf(refusal *Error) Code {
	if refusal == nil {
		return ""
	}
	return refusal.Code
}

func statusNow(h *Household) ArrangementStatus { return h.ArrangementStandings()[0].Status }

// Route 1.3, practice 8.
func TestAProposalCountsAfterTheLandlordAccepts(t *testing.T) {
	h := aRentedHome()
	if refusal := isDone(t, h, CaseTeam, "team", "voorstel", proposal("2026-12-01", Instalment{"2026-12-28", 5000})); refusal != nil {
		t.Fatal(refusal)
	}
	if got := statusNow(h); got != ArrangementProposed {
		t.Errorf("before the answer: %s, want %s", got, ArrangementProposed)
	}
	answer := &AnswerArrangement{Arrangement: named("voorstel"), On: "2026-12-03"}
	if got := codeOf(isDone(t, h, Landlord, "corporatie", "nee", answer)); got != Invalid {
		t.Errorf("declined without a reason: %q, want %s", got, Invalid)
	}
	answer.Accepted = true
	if got := codeOf(isDone(t, h, Landlord, "tweede", "ja", answer)); got != Forbidden {
		t.Errorf("another landlord accepts: %q, want %s", got, Forbidden)
	}
	if refusal := isDone(t, h, Landlord, "corporatie", "ja", answer); refusal != nil {
		t.Fatal(refusal)
	}
	standing := h.ArrangementStandings()[0]
	if standing.Status != ArrangementRunning || standing.CountsFrom != "2026-12-03" {
		t.Errorf("after the answer: %s from %s, want %s from 2026-12-03", standing.Status, standing.CountsFrom, ArrangementRunning)
	}
	if got := codeOf(isDone(t, h, Landlord, "corporatie", "weer", answer)); got != NotNow {
		t.Errorf("answered twice: %q, want %s", got, NotNow)
	}
}

func TestADeclinedProposalSaysWhy(t *testing.T) {
	h := aRentedHome()
	isDone(t, h, Care, "zorg", "voorstel", proposal("2026-12-01", Instalment{"2026-12-28", 5000}))
	isDone(t, h, Landlord, "corporatie", "nee", &AnswerArrangement{Arrangement: named("voorstel"), On: "2026-12-03", Reason: "Te weinig"})
	if got := statusNow(h); got != ArrangementDeclined || h.Arrangements[0].DeclinedReason == "" {
		t.Errorf("%s because %q, want %s", got, h.Arrangements[0].DeclinedReason, ArrangementDeclined)
	}
	if got := h.ArrangementStandings()[0].Standings[0].Status; got != InstalmentCancelled {
		t.Errorf("its instalment is %s, want %s", got, InstalmentCancelled)
	}
}

func TestALandlordsOwnArrangementNeedsNoAnswer(t *testing.T) {
	h := aRentedHome()
	if refusal := isDone(t, h, Landlord, "corporatie", "afspraak", proposal("2026-12-01", Instalment{"2026-12-28", 5000})); refusal != nil {
		t.Fatal(refusal)
	}
	if got := statusNow(h); got != ArrangementRunning {
		t.Errorf("%s, want %s", got, ArrangementRunning)
	}
	if got := codeOf(isDone(t, h, Landlord, "tweede", "ander", proposal("2026-12-01", Instalment{"2026-12-28", 5000}))); got != Forbidden {
		t.Errorf("on another landlord's tenancy: %q, want %s", got, Forbidden)
	}
}

func TestAProtectiveAdministratorIsAParty(t *testing.T) {
	tests := []struct {
		name         string
		from, until  Day // of the administrator in the file
		agreesOn     Day
		status       ArrangementStatus
		countingFrom Day
	}{
		{"nobody administers", "", "", "", ArrangementRunning, "2026-12-03"},
		{"the administrator did not answer", "2026-11-01", "", "", ArrangementAwaits, ""},
		{"the administrator agrees", "2026-11-01", "", "2026-12-05", ArrangementRunning, "2026-12-05"},
		{"he agreed before the landlord did", "2026-11-01", "", "2026-12-02", ArrangementRunning, "2026-12-03"},
		{"he left without an answer", "2026-11-01", "2026-12-06", "", ArrangementRunning, "2026-12-07"},
		{"he came after it counted", "2026-12-04", "", "", ArrangementRunning, "2026-12-03"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			h := aRentedHome()
			if test.from != "" {
				h.Involvements = append(h.Involvements, Involvement{Organisation: named("bewind"), Role: Administration, From: test.from, Until: test.until})
			}
			isDone(t, h, CaseTeam, "team", "voorstel", proposal("2026-12-01", Instalment{"2026-12-28", 5000}))
			isDone(t, h, Landlord, "corporatie", "ja", &AnswerArrangement{Arrangement: named("voorstel"), On: "2026-12-03", Accepted: true})
			if test.agreesOn != "" {
				if refusal := isDone(t, h, Administration, "bewind", "akkoord", &AgreeArrangement{Arrangement: named("voorstel"), Agrees: true, On: test.agreesOn}); refusal != nil {
					t.Fatal(refusal)
				}
			}
			got := h.ArrangementStandings()[0]
			if got.Status != test.status || got.CountsFrom != test.countingFrom {
				t.Errorf("%s from %q, want %s from %q", got.Status, got.CountsFrom, test.status, test.countingFrom)
			}
		})
	}
}

func TestAnAdministratorWhoRefusesMayAgreeLater(t *testing.T) {
	h := aRentedHome()
	h.Involvements = append(h.Involvements, Involvement{Organisation: named("bewind"), Role: Administration, From: "2026-01-01"})
	isDone(t, h, Landlord, "corporatie", "afspraak", proposal("2026-12-01", Instalment{"2026-12-28", 5000}))
	agree := &AgreeArrangement{Arrangement: named("afspraak"), On: "2026-12-02"}
	if got := isDone(t, h, Administration, "bewind", "nee", agree); codeOf(got) != Invalid || got.Message != "Schrijf op waarom u het niet eens bent met deze afspraak." {
		t.Errorf("refused without a reason: %v, want %s", got, Invalid)
	}
	agree.Reason = "Er is geen ruimte"
	isDone(t, h, Administration, "bewind", "nee", agree)
	if got := statusNow(h); got != ArrangementAwaits {
		t.Errorf("%s, want %s", got, ArrangementAwaits)
	}
	isDone(t, h, Administration, "bewind", "toch", &AgreeArrangement{Arrangement: named("afspraak"), On: "2026-12-04", Agrees: true})
	if got := statusNow(h); got != ArrangementRunning || h.Arrangements[0].AdministratorReason != "" {
		t.Errorf("%s, want %s", got, ArrangementRunning)
	}
	again := &AgreeArrangement{Arrangement: named("afspraak"), On: "2026-12-05", Agrees: true}
	if got := isDone(t, h, Administration, "bewind", "weer", again); codeOf(got) != NotNow || got.Message != "De bewindvoerder was het al eens met deze afspraak." {
		t.Errorf("agreed twice: %v, want %s", got, NotNow)
	}
}

// Who is to answer is told until he does, and nobody else is (practice 8, 23).
func TestWhoMustAnswerAnArrangementIsTold(t *testing.T) {
	h := aRentedHome()
	h.Involvements = append(h.Involvements, Involvement{Organisation: named("bewind"), Role: Administration, From: "2026-01-01"})
	told := func(when string, want ...Alert) {
		t.Helper()
		if got := h.unansweredAlerts(); !slices.Equal(got, want) {
			t.Errorf("%s: told %v, want %v", when, got, want)
		}
	}
	told("nothing was proposed")
	isDone(t, h, CaseTeam, "team", "voorstel", proposal("2026-12-01", Instalment{"2026-12-28", 5000}))
	told("proposed", Alert{Code: AlertArrangementProposed, Rule: "practice 8", From: "2026-12-01", Role: Landlord, Subject: named("voorstel"), Weight: 5})
	isDone(t, h, Landlord, "corporatie", "ja", &AnswerArrangement{Arrangement: named("voorstel"), On: "2026-12-03", Accepted: true})
	told("accepted", Alert{Code: AlertAdministratorAsked, Rule: "practice 23", From: "2026-12-03", Role: Administration, Subject: named("voorstel"), Weight: 5})
	isDone(t, h, Administration, "bewind", "nee", &AgreeArrangement{Arrangement: named("voorstel"), On: "2026-12-04", Reason: "Er is geen ruimte"})
	told("the administrator said no")
}

// An arrangement that ended is answered by nobody.
func TestNobodyAnswersAnArrangementThatEnded(t *testing.T) {
	h := aRentedHome()
	isDone(t, h, CaseTeam, "team", "voorstel", proposal("2026-12-01", Instalment{"2026-12-28", 5000}))
	if refusal := isDone(t, h, Landlord, "corporatie", "einde", &EndArrangement{Arrangement: named("voorstel"), On: "2026-12-02", Reason: EndNotSuitable}); refusal != nil {
		t.Fatal(refusal)
	}
	for role, answer := range map[OrganisationRole]Verb{
		Landlord:       &AnswerArrangement{Arrangement: named("voorstel"), On: "2026-12-03", Accepted: true},
		Administration: &AgreeArrangement{Arrangement: named("voorstel"), On: "2026-12-03", Agrees: true},
	} {
		organisation := map[OrganisationRole]string{Landlord: "corporatie", Administration: "bewind"}[role]
		if got := isDone(t, h, role, organisation, "antwoord", answer); codeOf(got) != NotNow || got.Message != "Deze afspraak is al gestopt." {
			t.Errorf("%s: got %v, want %s", role, got, NotNow)
		}
	}
}

// Practice 7: a tenancy ends on a day that a tenant or a court may name.
func TestATenancyEndsWithinTwoYears(t *testing.T) {
	for on, words := range map[Day]string{
		"": "Vul de laatste dag van het huurcontract in.", rentDay.Plus(mostDaysOfNotice): "", rentDay.Plus(mostDaysOfNotice + 1): "Deze dag ligt meer dan twee jaar in de toekomst.",
	} {
		got := isDone(t, aRentedHome(), Landlord, "corporatie", "einde", &EndTenancy{Tenancy: named("huur"), On: on})
		if (got == nil) != (words == "") || (got != nil && (got.Message != words || got.Field != "on")) {
			t.Errorf("on %q: got %v, want %q", on, got, words)
		}
	}
}

func TestWhatAProposalNeeds(t *testing.T) {
	tests := []struct {
		name     string
		proposal *ProposeArrangement
		field    string
		words    string
	}{
		{"no instalments", proposal("2026-12-01"), "instalments", "Vul minstens één termijn in."},
		{"too many", proposal("2026-12-01", make([]Instalment, maxInstalments+1)...), "instalments", "Een afspraak heeft hoogstens 120 termijnen."},
		{"nothing to pay", proposal("2026-12-01", Instalment{"2026-12-28", 0}), "instalments.0.cents", "Vul een bedrag in dat meer is dan 0."},
		{"no day", proposal("2026-12-01", Instalment{"", 5000}), "instalments.0.dueOn", "Vul in wanneer deze termijn betaald moet zijn."},
		{"not in order", proposal("2026-12-01", Instalment{"2027-01-28", 5000}, Instalment{"2026-12-28", 5000}), "instalments.1.dueOn", "De termijnen staan op volgorde, en niet voor de dag van de afspraak."},
		{"before it was agreed", proposal("2026-12-01", Instalment{"2026-11-28", 5000}), "instalments.0.dueOn", "De termijnen staan op volgorde, en niet voor de dag van de afspraak."},
		{"in eleven years", proposal("2026-12-01", Instalment{"2037-11-28", 5000}), "instalments.0.dueOn", "Een afspraak duurt hoogstens 10 jaar."},
		{"no tenancy", &ProposeArrangement{On: "2026-12-01", Instalments: []Instalment{{"2026-12-28", 1}}}, "tenancy", "Kies het huurcontract waar de afspraak over gaat."},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			h := aRentedHome()
			refusal := isDone(t, h, CaseTeam, "team", "voorstel", test.proposal)
			if refusal == nil || refusal.Field != test.field || refusal.Message != test.words || len(h.Arrangements) != 0 {
				t.Errorf("got %v, want %q at %s", refusal, test.words, test.field)
			}
		})
	}
}

// twoInstalments is an arrangement of 50 euro in October and in November.
func twoInstalments(t *testing.T, ledger ...RentMonth) *Household {
	t.Helper()
	h := aRentedHome(ledger...)
	if refusal := isDone(t, h, Landlord, "corporatie", "afspraak", proposal("2026-09-15", Instalment{"2026-10-25", 5000}, Instalment{"2026-11-25", 5000})); refusal != nil {
		t.Fatal(refusal)
	}
	return h
}

// Route 1.3: kept or broken is derived from payments.
func TestWhetherAnArrangementIsKeptFollowsFromTheLedger(t *testing.T) {
	tests := []struct {
		name        string
		ledger      []RentMonth
		status      ArrangementStatus
		instalments string
		paid        Cents
	}{
		{"the books were not read yet", nil, ArrangementRunning, "OPEN OPEN", 0},
		{"read on the day itself", []RentMonth{rent("2026-10", 70000, 70000, 0, "2026-10-25")}, ArrangementRunning, "OPEN OPEN", 0},
		{"a payment may take five days", []RentMonth{rent("2026-10", 70000, 70000, 0, "2026-10-30")}, ArrangementRunning, "OPEN OPEN", 0},
		{"only the rent was paid", []RentMonth{rent("2026-10", 70000, 70000, 0, "2026-10-31")}, ArrangementMissed, "MISSED OPEN", 0},
		{"paid on top of the rent", []RentMonth{rent("2026-10", 70000, 75000, 0, "2026-11-01")}, ArrangementRunning, "PAID OPEN", 5000},
		{
			"both paid", []RentMonth{rent("2026-10", 70000, 75000, 0, "2026-12-01"), rent("2026-11", 70000, 75000, 0, "2026-12-01")},
			ArrangementKept, "PAID PAID", 10000,
		},
		{
			"paid ahead", []RentMonth{rent("2026-10", 70000, 80000, 0, "2026-12-01"), rent("2026-11", 70000, 70000, 0, "2026-12-01")},
			ArrangementKept, "PAID PAID", 10000,
		},
		{
			"the first made up in November", []RentMonth{rent("2026-10", 70000, 70000, 0, "2026-12-01"), rent("2026-11", 70000, 80000, 0, "2026-12-01")},
			ArrangementKept, "PAID_LATE PAID", 10000,
		},
		{
			"one short", []RentMonth{rent("2026-10", 70000, 70000, 0, "2026-12-01"), rent("2026-11", 70000, 75000, 0, "2026-12-01")},
			ArrangementMissed, "PAID_LATE MISSED", 5000,
		},
		{
			"unpaid rent is made up first", []RentMonth{rent("2026-10", 70000, 0, 0, "2026-12-01"), rent("2026-11", 70000, 145000, 0, "2026-12-01")},
			ArrangementMissed, "PAID_LATE MISSED", 5000,
		},
		{
			"nothing came in", []RentMonth{rent("2026-10", 70000, 0, 0, "2026-12-01"), rent("2026-11", 70000, 0, 0, "2026-12-01")},
			ArrangementBroken, "MISSED MISSED", 0,
		},
		{
			"frozen by the landlord", []RentMonth{
				rent("2026-10", 70000, 75000, 0, "2026-12-01"),
				{Month: "2026-11", DueCents: 70000, PaidCents: 70000, AsOf: "2026-12-01", Arrangement: "BEV"},
			},
			ArrangementFrozen, "PAID DEFERRED", 5000,
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := twoInstalments(t, test.ledger...).ArrangementStandings()[0]
			if words := instalmentsOf(got); got.Status != test.status || words != test.instalments || got.PaidCents != test.paid {
				t.Errorf("got %s, %s, %d paid; want %s, %s, %d paid", got.Status, words, got.PaidCents, test.status, test.instalments, test.paid)
			}
		})
	}
}

func instalmentsOf(standing ArrangementStanding) string {
	words := []string{}
	for _, instalment := range standing.Standings {
		words = append(words, string(instalment.Status))
	}
	return strings.Join(words, " ")
}

func TestAnArrangementEnds(t *testing.T) {
	h := twoInstalments(t, rent("2026-10", 70000, 75000, 0, "2026-11-01"))
	end := &EndArrangement{Arrangement: named("afspraak"), On: "2026-11-05"}
	if got := codeOf(isDone(t, h, Landlord, "corporatie", "einde", end)); got != Invalid {
		t.Errorf("ended without a reason: %q, want %s", got, Invalid)
	}
	end.Reason = EndNotSuitable
	if refusal := isDone(t, h, Landlord, "corporatie", "einde", end); refusal != nil {
		t.Fatal(refusal)
	}
	later := *end
	later.On, later.Reason = "2026-11-20", EndUncollectable
	if refusal := isDone(t, h, Landlord, "corporatie", "weer", &later); refusal != nil {
		t.Fatal(refusal)
	}
	got := h.ArrangementStandings()[0]
	if got.Status != ArrangementEnded || instalmentsOf(got) != "PAID CANCELLED" || h.Arrangements[0].EndReason != EndNotSuitable {
		t.Errorf("%s, %s, %s", got.Status, instalmentsOf(got), h.Arrangements[0].EndReason)
	}
}

func TestALaterArrangementTakesThePlaceOfAnEarlierOne(t *testing.T) {
	h := twoInstalments(t)
	isDone(t, h, Landlord, "corporatie", "nieuw", proposal("2026-11-10", Instalment{"2026-12-25", 2500}))
	standings := h.ArrangementStandings()
	if standings[0].Status != ArrangementEnded || standings[0].HeldUntil != "2026-11-10" || standings[1].Status != ArrangementRunning {
		t.Errorf("%s until %s, and %s", standings[0].Status, standings[0].HeldUntil, standings[1].Status)
	}
}

func TestMissedInstalmentsAreIntervals(t *testing.T) {
	h := twoInstalments(t, rent("2026-10", 70000, 70000, 0, "2026-12-01"), rent("2026-11", 70000, 75000, 0, "2026-11-20"))
	got := h.missedInstalments()
	want := []missedInstalment{{named("afspraak"), named("huur"), "2026-10-31", "2026-11-20"}}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	for day, want := range map[Day]int{"2026-10-30": 0, "2026-10-31": 5, "2026-11-20": 5, "2026-11-21": 0} {
		if got := weightOn(h, AlertInstalmentMissed, day); got != want {
			t.Errorf("on %s the alert weighs %d, want %d", day, got, want)
		}
	}
}

// someMonths are months of one tenancy, each read once.
func someMonths(t *rapid.T) []RentMonth {
	months := []RentMonth{}
	for i := range rapid.IntRange(0, 12).Draw(t, "months") {
		month := Day("2026-01-01").Plus(31 * i).Month()
		months = append(months, RentMonth{
			Month: month, DueCents: Cents(rapid.IntRange(0, 3).Draw(t, "due")) * 1000, PaidCents: Cents(rapid.IntRange(0, 6).Draw(t, "paid")) * 1000,
			BalanceCents: Cents(rapid.IntRange(-2, 9).Draw(t, "balance")) * 1000,
			AsOf:         month.FirstDay().Plus(rapid.IntRange(0, 40).Draw(t, "read")), Arrangement: rapid.SampledFrom([]string{"", "BEV"}).Draw(t, "code"),
		})
	}
	return months
}

func someInstalments(t *rapid.T) []Instalment {
	instalments, on := []Instalment{}, Day("2026-01-05")
	for range rapid.IntRange(1, 8).Draw(t, "instalments") {
		on = on.Plus(rapid.IntRange(1, 45).Draw(t, "after"))
		instalments = append(instalments, Instalment{on, Cents(rapid.IntRange(1, 40).Draw(t, "amount")) * 100})
	}
	return instalments
}

func TestTheOrderOfImportsChangesNothingAndMoneyAddsUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		months, instalments := someMonths(t), someInstalments(t)
		one, other := aRentedHome(), aRentedHome()
		for at, h := range []*Household{one, other} {
			order := slices.Clone(months)
			if at == 1 {
				order = rapid.Permutation(months).Draw(t, "order")
			}
			for _, month := range order {
				h.Tenancies[0].book(month)
			}
			if refusal := isDone(t, h, Landlord, "corporatie", "afspraak", proposal("2026-01-05", instalments...)); refusal != nil {
				t.Fatal(refusal)
			}
		}
		got, want := one.ArrangementStandings()[0], other.ArrangementStandings()[0]
		if got.Status != want.Status || !slices.Equal(got.Standings, want.Standings) {
			t.Fatalf("got %v, in another order %v", got, want)
		}
		addsUp(t, got)
	})
}

func addsUp(t interface {
	Fatalf(format string, args ...any)
}, standing ArrangementStanding) {
	total := Cents(0)
	for _, instalment := range standing.Standings {
		total += instalment.Cents
		if (instalment.PaidIn != "") != (instalment.Status == InstalmentPaid || instalment.Status == InstalmentPaidLate) {
			t.Fatalf("%s in %q", instalment.Status, instalment.PaidIn)
		}
	}
	if standing.TotalCents != total || standing.PaidCents < 0 || standing.PaidCents > total {
		t.Fatalf("%d paid of %d, instalments come to %d", standing.PaidCents, standing.TotalCents, total)
	}
}

func FuzzArrangementStanding(f *testing.F) {
	f.Add(int64(5000), int64(5000), int64(70000), int64(75000), 25, 31, false)
	f.Add(int64(1), int64(9999), int64(0), int64(-4), 1, 400, true)
	f.Fuzz(func(t *testing.T, first, second, due, paid int64, day, read int, frozen bool) {
		bound := func(cents int64) Cents { return Cents(cents % maxCents) }
		day, read = (day%300+300)%300, (read%500+500)%500
		h := aRentedHome()
		for at := range 3 {
			month := RentMonth{Month: Day("2026-01-01").Plus(31 * at).Month(), DueCents: bound(due), PaidCents: bound(paid) / Cents(at+1), AsOf: Day("2026-01-01").Plus(read)}
			if frozen && at == 1 {
				month.Arrangement = frozenByLandlord
			}
			h.Tenancies[0].book(month)
		}
		one, other := max(1, bound(first)), max(1, bound(second))
		refusal := isDone(t, h, Landlord, "corporatie", "afspraak", proposal("2026-01-01", Instalment{Day("2026-01-01").Plus(day), one}, Instalment{Day("2026-01-02").Plus(day), other}))
		if refusal != nil {
			t.Fatal(refusal)
		}
		addsUp(t, h.ArrangementStandings()[0])
		for _, missed := range h.missedInstalments() {
			if missed.from == "" || (missed.until != "" && missed.until < missed.from) {
				t.Fatalf("missed from %q until %q", missed.from, missed.until)
			}
		}
	})
}
