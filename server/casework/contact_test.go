package casework

import "testing"

// inArrears is a file of which the rent was not paid since September.
func inArrears() *Household {
	h := everybodysFile()
	tenancy := Tenancy{NewTenancy: NewTenancy{ID: named("huur"), Landlord: named(string(Landlord))}}
	for _, month := range []Month{"2026-09", "2026-10", "2026-11"} {
		tenancy.Ledger = append(tenancy.Ledger, RentMonth{Month: month, DueCents: 70_000, BalanceCents: 70_000, AsOf: "2026-11-30"})
	}
	h.Tenancies = []Tenancy{tenancy}
	return h
}

func attempt(by OrganisationRole, on Day, channel ContactChannel, reached bool) ContactAttempt {
	return ContactAttempt{Made: Made{For: named(string(by))}, RecordContactAttempt: RecordContactAttempt{On: on, Channel: channel, Reached: reached}}
}

// Route 1.2: how soon the landlord sought contact.
func TestDaysUntilTheFirstContact(t *testing.T) {
	tests := []struct {
		name     string
		attempts []ContactAttempt
		on       Day
		days     int // -1 when nobody tried
		reached  bool
	}{
		{"nobody tried", nil, "", -1, false},
		{"rang on the tenth day and spoke nobody", []ContactAttempt{attempt(Landlord, "2026-09-11", ByPhone, false)}, "2026-09-11", 10, false},
		{"wrote first, spoke them later", []ContactAttempt{attempt(Landlord, "2026-10-05", AtTheDoor, true), attempt(Landlord, "2026-09-15", ByLetter, false)}, "2026-09-15", 14, true},
		{"a call of earlier arrears does not count", []ContactAttempt{attempt(Landlord, "2026-08-31", ByPhone, true)}, "", -1, false},
		{"a call of care is not the landlord's", []ContactAttempt{attempt(Care, "2026-09-03", ByPhone, true)}, "", -1, false},
	}
	for _, test := range tests {
		h := inArrears()
		h.ContactAttempts = test.attempts
		got := h.FirstContacts()[0]
		days := -1
		if got.Days != nil {
			days = *got.Days
		}
		if got.On != test.on || days != test.days || got.Reached != test.reached || got.ArrearsSince != "2026-09-01" {
			t.Errorf("%s: first contact on %q after %d days, reached %v; want %q, %d, %v", test.name, got.On, days, got.Reached, test.on, test.days, test.reached)
		}
	}
	paid := inArrears()
	paid.Tenancies[0].Ledger[2].BalanceCents = 0
	if got := paid.FirstContacts(); len(got) != 0 {
		t.Errorf("a tenancy without arrears has %d first contacts", len(got))
	}
}

func TestWhoSeesHowSoonTheLandlordCalled(t *testing.T) {
	h := inArrears()
	h.Tenancies = append(h.Tenancies, Tenancy{NewTenancy: NewTenancy{ID: named("andere"), Landlord: named("tweede-verhuurder")}, Ledger: h.Tenancies[0].Ledger})
	for role, want := range map[OrganisationRole]int{
		Landlord: 1, CaseTeam: 2, RegieTeam: 2, DebtAssistance: 2, Administration: 2, Care: -1, YouthProtection: -1, SpecialCare: -1,
	} {
		seen := h.ViewFor(somebody(role, readers[role]...), accessDay).FirstContacts
		got := len(seen)
		if seen == nil {
			got = -1
		}
		if got != want {
			t.Errorf("%s sees %d, want %d (-1 is cut away)", role, got, want)
		}
	}
}
