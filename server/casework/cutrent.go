package casework

import "slices"

// arrangements: a landlord sees those on its own tenancies, without what the
// household said to others; care sees whether they are kept, and its own.
func (c cutting) arrangements(list []PaymentArrangement) []PaymentArrangement {
	if c.sight[FacetTenancy] == Nothing {
		return nil
	}
	list = without(list, func(a *PaymentArrangement) {
		mine := a.For == c.actor.Organisation
		if c.role == Landlord && !mine {
			a.HouseholdSays = ""
		}
		if c.role != Landlord && c.sight[FacetTenancy] == Part && !mine {
			a.HouseholdSays, a.Note, a.Number, a.DeclinedReason, a.AdministratorReason, a.EndNote = "", "", "", "", "", ""
		}
	})
	if c.role != Landlord {
		return list
	}
	return slices.DeleteFunc(list, func(a PaymentArrangement) bool {
		tenancy := c.file.tenancy(a.Tenancy)
		return tenancy == nil || tenancy.Landlord != c.actor.Organisation
	})
}
