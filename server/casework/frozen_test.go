package casework

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// frozenHome is a household whose arrears of 2.100 euro were frozen.
func frozenHome(on Day, ledger ...RentMonth) *Household {
	h := aRentedHome(ledger...)
	h.Suspensions = []Suspension{{
		Made:            Made{ID: named("opschorting"), For: named("corporatie")},
		SuspendEviction: SuspendEviction{From: on, Until: "2027-03-31", FrozenCents: 210000, FrozenOn: on},
	}}
	return h
}

// Route 3.1d, practice 10: frozen and newly built arrears stand apart.
func TestFrozenAndNewlyBuiltArrearsStandApart(t *testing.T) {
	tests := []struct {
		name   string
		on     Day
		ledger []RentMonth
		want   RentStanding
	}{
		{"the books were not read since", "2026-10-15", nil, RentStanding{FrozenCents: 210000}},
		{
			"the month of the freeze is frozen with it", "2026-10-15",
			[]RentMonth{rent("2026-10", 70000, 0, 210000, "2026-12-01")}, RentStanding{FrozenCents: 210000},
		},
		{
			"frozen on the first: that month is new", "2026-10-01",
			[]RentMonth{rent("2026-10", 70000, 0, 280000, "2026-12-01")}, RentStanding{FrozenCents: 210000, NewArrearsCents: 70000},
		},
		{
			"the rent is paid, whatever the landlord books it to", "2026-10-15",
			[]RentMonth{rent("2026-11", 70000, 70000, 210000, "2026-12-01")}, RentStanding{FrozenCents: 210000},
		},
		{
			"what comes on top pays off the frozen arrears", "2026-10-15",
			[]RentMonth{rent("2026-11", 70000, 75000, 205000, "2026-12-01")}, RentStanding{FrozenCents: 205000, RepaidCents: 5000},
		},
		{
			"new arrears are made up before the frozen ones", "2026-10-15",
			[]RentMonth{rent("2026-11", 70000, 40000, 240000, "2026-12-31"), rent("2026-12", 70000, 90000, 220000, "2026-12-31")},
			RentStanding{FrozenCents: 210000, NewArrearsCents: 10000},
		},
		{
			"more than everything", "2026-10-15",
			[]RentMonth{rent("2026-11", 70000, 300000, -20000, "2026-12-31"), rent("2026-12", 70000, 0, 50000, "2026-12-31")},
			RentStanding{RepaidCents: 210000, NewArrearsCents: 50000},
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			test.want.Of, test.want.Frozen, test.want.FrozenOn = named("huur"), true, test.on
			if got := frozenHome(test.on, test.ledger...).RentStandings(rentDay)[0]; got != test.want {
				t.Errorf("\n got %+v\nwant %+v", got, test.want)
			}
		})
	}
}

func TestNothingIsFrozenWithoutASuspension(t *testing.T) {
	h := frozenHome("2026-10-15", rent("2026-11", 70000, 0, 280000, "2026-12-01"))
	h.Suspensions[0].EndedOn = "2026-12-01"
	got, want := h.RentStandings(rentDay)[0], RentStanding{Of: named("huur"), NewArrearsCents: 280000}
	if got != want {
		t.Errorf("\n got %+v\nwant %+v", got, want)
	}
}

func TestOnlyTheLandlordsOwnTenancyIsFrozen(t *testing.T) {
	h := frozenHome("2026-10-15")
	garage := NewTenancy{ID: named("garage"), Landlord: named("tweede"), StartsOn: "2020-01-01"}
	old := NewTenancy{ID: named("vorige"), Landlord: named("corporatie"), StartsOn: "2010-01-01", EndsOn: "2019-12-31"}
	h.Tenancies = append(h.Tenancies, Tenancy{NewTenancy: garage}, Tenancy{NewTenancy: old})
	frozen := []bool{}
	for _, standing := range h.RentStandings(rentDay) {
		frozen = append(frozen, standing.Frozen)
	}
	if want := []bool{true, false, false}; !slices.Equal(frozen, want) {
		t.Errorf("frozen: %v, want %v", frozen, want)
	}
}

// Practice 10: interest or costs added to a frozen amount.
func TestCostsOnFrozenArrearsAreSeen(t *testing.T) {
	tests := []struct {
		name   string
		ledger []RentMonth
		want   Cents
	}{
		{"rent only", []RentMonth{rent("2026-10", 70000, 0, 210000, "2026-12-01"), rent("2026-11", 70000, 70000, 210000, "2026-12-01")}, 0},
		{"collection costs", []RentMonth{rent("2026-10", 70000, 0, 210000, "2026-12-01"), rent("2026-11", 70000, 70000, 214000, "2026-12-01")}, 4000},
		{"before the freeze", []RentMonth{rent("2026-08", 70000, 0, 70000, "2026-12-01"), rent("2026-09", 70000, 0, 144000, "2026-12-01")}, 0},
		{"in the month of the freeze, frozen with it", []RentMonth{rent("2026-09", 70000, 0, 136000, "2026-12-01"), rent("2026-10", 70000, 0, 210000, "2026-12-01")}, 0},
		{"in the month of the freeze, after it", []RentMonth{rent("2026-09", 70000, 0, 140000, "2026-12-01"), rent("2026-10", 70000, 0, 213000, "2026-12-01")}, 3000},
		{"a month is missing", []RentMonth{rent("2026-10", 70000, 0, 210000, "2026-12-01"), rent("2026-12", 70000, 70000, 280000, "2026-12-31")}, 0},
		{"the month before was read too early", []RentMonth{rent("2026-10", 0, 0, 140000, "2026-10-20"), rent("2026-11", 70000, 70000, 210000, "2026-12-01")}, 0},
		{"a payment was written off", []RentMonth{rent("2026-10", 70000, 0, 210000, "2026-12-01"), rent("2026-11", 70000, 70000, 200000, "2026-12-01")}, 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			h := frozenHome("2026-10-15", test.ledger...)
			if got := h.RentStandings(rentDay)[0].AddedCents; got != test.want {
				t.Errorf("%d cents added, want %d", got, test.want)
			}
			costs := h.addedCosts()
			if (len(costs) > 0) != (test.want > 0) {
				t.Fatalf("%d facts for an alert", len(costs))
			}
			if told := weightOn(h, AlertFrozenArrearsRaised, "2026-12-31") > 0; told != (test.want > 0 && costs[0].from <= "2026-12-31") {
				t.Errorf("told: %v", told)
			}
			if len(costs) > 0 && (costs[0].from != "2026-12-01" || costs[0].until != "2027-03-31") {
				t.Errorf("from %s until %s", costs[0].from, costs[0].until)
			}
		})
	}
}

// Route 1.1.
func TestGrowingArrears(t *testing.T) {
	tests := []struct {
		name     string
		balances []Cents
		want     bool
	}{
		{"no ledger", nil, false},
		{"one rise", []Cents{0, 0, 70000}, false},
		{"two in a row", []Cents{0, 70000, 140000}, true},
		{"it went down again", []Cents{70000, 140000, 130000}, false},
		{"a credit that shrinks", []Cents{-90000, -50000, -10000}, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			ledger := []RentMonth{}
			for at, balance := range test.balances {
				ledger = append(ledger, rent(Day("2026-09-01").Plus(31*at).Month(), 70000, 0, balance, "2026-12-01"))
			}
			if got := len(aRentedHome(ledger...).growing()) > 0; got != test.want {
				t.Errorf("growing: %v, want %v", got, test.want)
			}
		})
	}
}

func TestFrozenMoneyAddsUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		h := frozenHome("2026-01-01")
		months := someMonths(t)
		moved := Cents(0)
		for _, month := range rapid.Permutation(months).Draw(t, "order") {
			h.Tenancies[0].book(month)
			moved += month.DueCents - month.PaidCents
		}
		got := h.RentStandings(rentDay)[0]
		if owed := got.FrozenCents + got.NewArrearsCents - got.CreditCents; owed != 210000+moved {
			t.Fatalf("%d owed, want %d: %+v", owed, 210000+moved, got)
		}
		if got.FrozenCents+got.RepaidCents != 210000 || min(got.FrozenCents, got.NewArrearsCents, got.CreditCents, got.AddedCents) < 0 {
			t.Fatalf("%+v", got)
		}
	})
}
