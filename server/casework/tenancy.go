package casework

import (
	"cmp"
	"slices"
)

// Tenancy (huurovereenkomst) is one rental contract of the household with one
// landlord. A household may have several over time (practice 7).
type Tenancy struct {
	NewTenancy
	Made   Made
	Ledger []RentMonth // one per month, oldest first
}

// NewTenancy is what is known of a tenancy.
type NewTenancy struct {
	ID             ID
	Landlord       ID     // the organisation
	Number         string // the landlord's tenancy number
	TenantNumber   string // the landlord's number of the tenant: joins tenancies of one household (practice 7)
	DwellingNumber string // the landlord's number of the dwelling unit
	StartsOn       Day
	EndsOn         Day // empty while it runs
}

// RentMonth is one month of the rent ledger, as the landlord booked it.
type RentMonth struct {
	Month        Month
	DueCents     Cents  // rent due for the month
	PaidCents    Cents  // paid in the month
	BalanceCents Cents  // what the tenant owes in all after the month; negative is a credit
	AsOf         Day    // the day the landlord's books were read: an older reading never overwrites a newer one
	Arrangement  string // the landlord's code of a payment arrangement (VERA:BETALINGSREGELINGSTATUS); empty when none
}

func (h *Household) tenancy(id ID) *Tenancy {
	for i := range h.Tenancies {
		if h.Tenancies[i].ID == id {
			return &h.Tenancies[i]
		}
	}
	return nil
}

// Landlord gives the landlord of the tenancy that runs on a day, or of the
// last one; zero when there is none.
func (h *Household) Landlord(day Day) ID {
	landlord := ID{}
	for _, tenancy := range h.Tenancies {
		landlord = tenancy.Landlord
		if day.Within(tenancy.StartsOn, tenancy.EndsOn) {
			return landlord
		}
	}
	return landlord
}

// ArrearsCents is what the tenant owes after the ledger's last month; a credit
// is 0 (route 1.1).
func (t Tenancy) ArrearsCents() Cents {
	if len(t.Ledger) == 0 {
		return 0
	}
	return max(0, t.Ledger[len(t.Ledger)-1].BalanceCents)
}

// ArrearsAsOf is the day the arrears were read from the landlord's books;
// empty when there is no ledger.
func (t Tenancy) ArrearsAsOf() Day {
	if len(t.Ledger) == 0 {
		return ""
	}
	return t.Ledger[len(t.Ledger)-1].AsOf
}

// ArrearsCents is what the household owes over all its tenancies.
func (h *Household) ArrearsCents() Cents {
	total := Cents(0)
	for _, tenancy := range h.Tenancies {
		total += tenancy.ArrearsCents()
	}
	return total
}

// InArrearsSince is the first month of the present unbroken run of arrears;
// empty when nothing is owed.
func (t Tenancy) InArrearsSince() Month {
	since := Month("")
	for i := len(t.Ledger) - 1; i >= 0 && t.Ledger[i].BalanceCents > 0; i-- {
		since = t.Ledger[i].Month
	}
	return since
}

// addTo adds the tenancy and puts its landlord in the file.
func (n NewTenancy) addTo(h *Household, act Act) error {
	if n.ID.IsZero() {
		return missing("tenancy.id", "", "Het huurcontract heeft geen nummer.")
	}
	landlord := n.Landlord
	if landlord.IsZero() && act.Who.OrganisationRole == Landlord {
		landlord = act.Who.Organisation
	}
	if landlord.IsZero() {
		return missing("tenancy.landlord", "", "Kies de verhuurder.")
	}
	if act.Who.OrganisationRole == Landlord && landlord != act.Who.Organisation {
		return &Error{Code: Forbidden, Rule: "practice 39", Message: "Een verhuurder legt alleen eigen huurcontracten vast.", Field: "tenancy.landlord"}
	}
	n.Landlord = landlord
	if h.tenancy(n.ID) == nil {
		h.Tenancies = append(h.Tenancies, Tenancy{NewTenancy: n, Made: act.made(n.ID)})
		h.involve(act, landlord, Landlord)
	}
	return nil
}

// maxLedgerMonths bounds the months of one operation: twenty years.
const maxLedgerMonths = 240

// RecordRent records months of the rent ledger, mostly from a landlord's file
// (route 1.1). It adds the tenancy when it is new.
type RecordRent struct {
	Tenancy NewTenancy
	AsOf    Day
	Months  []RentMonth // AsOf of each month is the operation's
}

// Apply takes over each month that was not read from newer books already: a
// later file corrects an earlier one, an older one never overwrites.
func (r RecordRent) Apply(h *Household, act Act) error {
	switch {
	case r.AsOf == "":
		return missing("asOf", "1.1", "Vul in van welke dag deze standen zijn.")
	case r.AsOf > act.Today.Plus(maxDaysAhead):
		return invalid("asOf", "Deze dag ligt in de toekomst.")
	case len(r.Months) > maxLedgerMonths:
		return invalid("months", "Dit zijn te veel maanden in één keer.")
	}
	if err := r.Tenancy.addTo(h, act); err != nil {
		return err
	}
	tenancy := h.tenancy(r.Tenancy.ID)
	if err := tenancy.rentedOutBy(act.Who); err != nil {
		return err
	}
	tenancy.learn(r.Tenancy, r.AsOf)
	for i, month := range r.Months {
		if month.Month == "" {
			return missing(fieldAt("months", i)+".month", "1.1", "Vul de maand in.")
		}
		month.AsOf = r.AsOf
		tenancy.book(month)
	}
	return nil
}

func (t *Tenancy) book(month RentMonth) {
	at, found := slices.BinarySearchFunc(t.Ledger, month, func(a, b RentMonth) int { return cmp.Compare(a.Month, b.Month) })
	switch {
	case !found:
		t.Ledger = slices.Insert(t.Ledger, at, month)
	case month.AsOf >= t.Ledger[at].AsOf:
		t.Ledger[at] = month
	}
}
