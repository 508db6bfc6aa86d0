package casework

import (
	"slices"
	"testing"
)

// workOf is the only tenancy in arrears of a file, as its landlord sees it.
func workOf(t *testing.T, h *Household) ArrearsWork {
	t.Helper()
	work := h.ViewFor(somebody(Landlord, RentOfficer), "2026-12-01").Arrears
	if len(work) != 1 {
		t.Fatalf("%d tenancies in arrears, want 1", len(work))
	}
	return work[0]
}

func agreed(name string, accepted bool) PaymentArrangement {
	arrangement := PaymentArrangement{Made: Made{ID: named(name)}, ProposeArrangement: ProposeArrangement{Tenancy: named("huur"), On: "2026-11-20", Instalments: []Instalment{{"2027-01-01", 5000}}}}
	if accepted {
		arrangement.Accepted, arrangement.AnsweredOn = true, "2026-11-21"
	}
	return arrangement
}

// Route 1.2, 1.3, practice 8: what a landlord reads of one row of its work list.
func TestWhatIsNextForArrears(t *testing.T) {
	court := func(h *Household) {
		h.LegalEvents = []LegalEvent{{Made: Made{ID: named("dagvaarding")}, RecordLegalEvent: RecordLegalEvent{Kind: Summoned, On: "2026-11-29"}}}
	}
	spoken := func(h *Household) {
		h.ContactAttempts = []ContactAttempt{attempt(Landlord, "2026-09-11", ByPhone, true)}
	}
	tests := []struct {
		name        string
		file        func(h *Household)
		arrangement ArrangementStatus
		contacts    int
		next        string
	}{
		{"nobody was called", func(*Household) {}, "", 0, "recordContactAttempt"},
		{"spoken, nothing agreed", spoken, "", 1, "proposeArrangement"},
		{"care called", func(h *Household) { h.ContactAttempts = []ContactAttempt{attempt(Care, "2026-09-11", ByPhone, true)} }, "", 0, "proposeArrangement"},
		{"a case manager proposed", func(h *Household) { h.Arrangements = []PaymentArrangement{agreed("a", false)} }, ArrangementProposed, 0, "answerArrangement"},
		{"agreed", func(h *Household) { spoken(h); h.Arrangements = []PaymentArrangement{agreed("a", true)} }, ArrangementRunning, 1, ""},
		{"agreed, and another one is proposed", func(h *Household) {
			spoken(h)
			h.Arrangements = []PaymentArrangement{agreed("a", true), agreed("b", false)}
		}, ArrangementRunning, 1, "answerArrangement"},
		{"a proposal waits, and the landlord went to court unreported", func(h *Household) { court(h); h.Arrangements = []PaymentArrangement{agreed("a", false)} }, ArrangementProposed, 0, "submitReferral"},
	}
	for _, test := range tests {
		h := inArrears()
		h.Referrals = nil
		h.Involvements = slices.DeleteFunc(h.Involvements, func(i Involvement) bool { return i.Role == Administration })
		test.file(h)
		got := workOf(t, h)
		if got.Arrangement != test.arrangement || got.Contacts != test.contacts || got.Next != test.next {
			t.Errorf("%s: %s, %d contacts, next %q; want %s, %d, %q", test.name, got.Arrangement, got.Contacts, got.Next, test.arrangement, test.contacts, test.next)
		}
		if got.Since != "2026-09-01" || got.Days != 91 || got.Cents != 70_000 {
			t.Errorf("%s: %d owed since %s, %d days", test.name, got.Cents, got.Since, got.Days)
		}
	}
}

// Route 2.1, 2.4: the landlord reads that it must report, and why.
func TestWhoMustBeReported(t *testing.T) {
	known := func(people ...Resident) func(h *Household) {
		return func(h *Household) {
			h.Residents, h.Compositions = people, []Composition{{EstablishComposition: EstablishComposition{On: "2026-11-01"}}}
		}
	}
	tests := []struct {
		name string
		file func(h *Household)
		want []ProtectionReason
	}{
		{"nobody knows who lives there", func(h *Household) { h.Residents, h.Compositions = nil, nil }, []ProtectionReason{BecauseCompositionUnknown}},
		{"a child", known(someone("een", "1980-01-01"), someone("twee", "2015-01-01")), []ProtectionReason{BecauseMinors}},
		{"adults", known(someone("een", "1980-01-01")), []ProtectionReason{}},
		{"a child, and it was reported", func(h *Household) {
			known(someone("twee", "2015-01-01"))(h)
			h.Referrals = []Referral{{Made: Made{ID: named("melding")}}}
		}, []ProtectionReason{}},
		{"a child, and the report was taken back", func(h *Household) {
			known(someone("twee", "2015-01-01"))(h)
			h.Referrals = []Referral{{Made: Made{ID: named("melding")}, WithdrawnOn: "2026-11-30"}}
		}, []ProtectionReason{BecauseMinors}},
	}
	for _, test := range tests {
		h := inArrears()
		h.Referrals, h.Vulnerabilities, h.Decisions, h.Plans, h.LegalEvents = nil, nil, nil, nil, nil
		test.file(h)
		got := workOf(t, h)
		if !slices.Equal(got.MustReport, test.want) || (got.ReportReason() == "") != (len(test.want) == 0) {
			t.Errorf("%s: must be reported because of %v (%q), want %v", test.name, got.MustReport, got.ReportReason(), test.want)
		}
	}
}

// Practice 39: another landlord's tenancy in the same file is not on the list,
// and nobody but a landlord has one.
func TestArrearsAreTheLandlordsOwn(t *testing.T) {
	h := inArrears()
	h.Tenancies = append(h.Tenancies, Tenancy{NewTenancy: NewTenancy{ID: named("andere"), Landlord: named("tweede-verhuurder")}, Ledger: h.Tenancies[0].Ledger})
	if got := workOf(t, h); got.Tenancy != named("huur") {
		t.Errorf("the landlord has %s on its list", got.Tenancy)
	}
	for role := range readers {
		if role == Landlord {
			continue
		}
		if got := h.ViewFor(somebody(role, readers[role]...), "2026-12-01").Arrears; got != nil {
			t.Errorf("%s has %d tenancies on a landlord's list", role, len(got))
		}
	}
}

// What is stored of a file is right on every day after: whether it must be
// reported changes by itself when a child becomes an adult.
func TestUntilWhenSomebodyMustBeReported(t *testing.T) {
	h := inArrears()
	h.Referrals, h.Vulnerabilities, h.Decisions, h.Plans, h.LegalEvents = nil, nil, nil, nil, nil
	h.Residents = []Resident{someone("een", "1980-01-01"), someone("twee", "2009-03-04")}
	h.Compositions = []Composition{{EstablishComposition: EstablishComposition{On: "2026-11-01"}}}
	place := h.ArrearsPlaces()[0]
	for days := range 200 {
		day := Day("2026-11-30").Plus(days)
		stored := place.Protected && (place.ReportUntil == "" || day <= place.ReportUntil)
		if want := len(h.mustReport(day)) > 0; stored != want {
			t.Fatalf("on %s the list says %v, the file says %v", day, stored, want)
		}
	}
	if place.ReportUntil != "2027-03-03" {
		t.Errorf("must be reported until %q, want the last day that the child is 17", place.ReportUntil)
	}
}
