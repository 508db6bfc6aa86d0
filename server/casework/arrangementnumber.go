package casework

// A landlord's own system knows an arrangement by a number, and tells of it again
// and again: what it told last under that number holds. It takes the place of
// what it told before from the day it counts, so that while a protective
// administrator did not agree, what was agreed goes on holding (practice 23).

// Numbered gives what a landlord's own system told last of an arrangement on a
// tenancy; nil when it told nothing under that number.
func (h *Household) Numbered(tenancy ID, number string) *PaymentArrangement {
	if number == "" {
		return nil
	}
	for i := len(h.Arrangements) - 1; i >= 0; i-- {
		if arrangement := &h.Arrangements[i]; arrangement.Tenancy == tenancy && arrangement.Number == number {
			return arrangement
		}
	}
	return nil
}

// mayRenumber refuses what a landlord's own system may not change: arrears that a
// suspension froze are paid off as the plan says (route 3.1d), what has ended
// begins anew under a number of its own, and what was told earlier never takes
// the place of what was told later.
func (h *Household) mayRenumber(p ProposeArrangement, act Act) error {
	if p.Number == "" {
		return nil
	}
	if freeze := h.freezeOf(h.tenancy(p.Tenancy), act.Today); freeze != nil {
		return notNow("3.1d", "De achterstand is bevroren. Stuur deze afspraak opnieuw als de bevriezing voorbij is.")
	}
	switch told := h.Numbered(p.Tenancy, p.Number); {
	case told == nil:
		return nil
	case told.EndedOn != "":
		return notNow("1.3", "Deze afspraak is al gestopt. Geef een nieuwe afspraak een eigen nummer.")
	case act.RecordedAt.Before(told.RecordedAt):
		return notNow("1.3", "Er is al een later bericht over deze afspraak.")
	}
	return nil
}

// replacedBy says from which day another arrangement takes the place of one; empty
// when it does not. Of one number in the landlord's own system what was told last
// holds, whatever its day; of others the one that counts from a later day.
func (a PaymentArrangement) replacedBy(other PaymentArrangement, later bool, counts, from Day) Day {
	switch {
	case other.Tenancy != a.Tenancy:
		return ""
	case a.Number != "" && other.Number == a.Number && !later:
		return ""
	case a.Number != "" && other.Number == a.Number && counts == "": // nobody's answer is waited for any more
		return other.AnsweredOn
	case a.Number != "" && other.Number == a.Number:
		return from
	case from == "" || counts == "":
		return ""
	case from > counts || (from == counts && later):
		return from
	}
	return ""
}
