package casework

import "cmp"

// EndTenancy records the last day of a tenancy, also one to come: the tenant
// gave notice, or the court dissolved it (practice 7). What is owed stays owed.
type EndTenancy struct {
	Tenancy ID
	On      Day // the last day
}

// mostDaysOfNotice bounds how far the end of a tenancy may lie ahead.
const mostDaysOfNotice = 731

// Apply writes the last day; a later record corrects an earlier one.
func (e EndTenancy) Apply(h *Household, act Act) error {
	switch {
	case e.On == "":
		return missing("on", "practice 7", "Vul de laatste dag van het huurcontract in.")
	case e.On > act.Today.Plus(mostDaysOfNotice):
		return invalid("on", "Deze dag ligt meer dan twee jaar in de toekomst.")
	}
	tenancy := h.tenancy(e.Tenancy)
	if tenancy == nil {
		return unknown("tenancy")
	}
	if err := tenancy.rentedOutBy(act.Who); err != nil {
		return err
	}
	if e.On < tenancy.StartsOn {
		return notNow("practice 7", "Deze dag ligt voor het begin van het huurcontract.")
	}
	tenancy.EndsOn = e.On
	return nil
}

// learn takes over the first and the last day of a tenancy that is known
// already, and the numbers that nobody knew yet. What books do not say changes
// nothing, and older books than those of the ledger never overwrite.
func (t *Tenancy) learn(told NewTenancy, asOf Day) {
	t.TenantNumber = cmp.Or(t.TenantNumber, told.TenantNumber)
	t.DwellingNumber = cmp.Or(t.DwellingNumber, told.DwellingNumber)
	for _, month := range t.Ledger {
		if month.AsOf > asOf {
			return
		}
	}
	starts, ends := t.StartsOn, t.EndsOn
	if told.StartsOn != "" {
		starts = told.StartsOn
	}
	if told.EndsOn != "" {
		ends = told.EndsOn
	}
	if ends == "" || starts <= ends {
		t.StartsOn, t.EndsOn = starts, ends
	}
}
