package release

import (
	"strings"

	"regieroute/server/casework"
)

// ledgerMonth is a month of a tenancy's books.
type ledgerMonth struct {
	tenancy casework.ID
	casework.RentMonth
}

// ownTables are the tables of own data, in the order of the route. A table of a part
// that the organisation does not see is empty.
var ownTables = []ownTable{
	ownOf("households", "Huishoudens", "Households", func(o owned) []*casework.View { return []*casework.View{o.View} },
		text("name", "Naam van het dossier", "Name of the file", func(v *casework.View) string { return v.Name }),
		text("street", "Straat", "Street", func(v *casework.View) string { return v.Address.Street }),
		text("house_number", "Huisnummer", "House number", func(v *casework.View) string { return v.Address.HouseNumber }),
		text("suffix", "Toevoeging", "Suffix", func(v *casework.View) string { return v.Address.Suffix }),
		text("postal_code", "Postcode", "Postal code", func(v *casework.View) string { return v.Address.PostalCode }),
		text("city", "Plaats", "City", func(v *casework.View) string { return v.Address.City }),
		text("phone", "Telefoon", "Telephone", func(v *casework.View) string { return v.Contact.Phone }),
		text("email", "E-mail", "Email", func(v *casework.View) string { return v.Contact.Email }),
		text("language", "Taal", "Language", func(v *casework.View) string { return v.Contact.Language }),
		text("phase", "Fase", "Phase", func(v *casework.View) string { return string(v.Phase) }),
		yes("protected", "Beschermd", "Protected", func(v *casework.View) bool { return v.Protected }),
		day("eviction_on", "Ontruiming aangezegd voor", "Eviction announced for", func(v *casework.View) casework.Day { return v.EvictionOn }),
		day("registered_on", "Aangemeld op", "Registered on", func(v *casework.View) casework.Day { return casework.DayOf(v.RegisteredAt) }),
		yes("withheld", "Niet alles staat hier: een bewoner is geheim", "Not everything is here: a resident is secret", func(v *casework.View) bool { return v.Withheld }),
		id("linked_to", "Gaat verder in dossier", "Goes on in file", func(v *casework.View) casework.ID { return v.LinkedTo })),
	ownOf("residents", "Bewoners", "Residents", func(o owned) []casework.Resident { return o.Residents },
		id("resident_id", "Nummer van de bewoner", "Number of the resident", func(r casework.Resident) casework.ID { return r.ID }),
		text("name", "Naam", "Name", func(r casework.Resident) string { return r.Name }),
		day("birth_date", "Geboortedatum", "Birth date", func(r casework.Resident) casework.Day { return r.BirthDate }),
		text("role", "Rol", "Role", func(r casework.Resident) string { return string(r.Role) }),
		text("language", "Taal", "Language", func(r casework.Resident) string { return r.Language }),
		yes("interpreter", "Tolk nodig", "Needs an interpreter", func(r casework.Resident) bool { return r.Interpreter }),
		yes("absent", "Tijdelijk afwezig", "Absent for a time", func(r casework.Resident) bool { return r.Absent }),
		day("from", "Woont hier sinds", "Lives here since", func(r casework.Resident) casework.Day { return r.From }),
		day("left_on", "Vertrokken op", "Left on", func(r casework.Resident) casework.Day { return r.LeftOn })),
	ownOf("involvements", "Wie meedoet", "Who takes part", func(o owned) []casework.Involvement { return o.Involvements },
		organisation("organisation", "Organisatie", "Organisation", func(i casework.Involvement) casework.ID { return i.Organisation }),
		text("role", "Rol", "Role", func(i casework.Involvement) string { return string(i.Role) }),
		day("from", "Vanaf", "From", func(i casework.Involvement) casework.Day { return i.From }),
		day("until", "Tot en met", "Until", func(i casework.Involvement) casework.Day { return i.Until })),
	ownOf("tenancies", "Huurcontracten", "Tenancies", func(o owned) []casework.Tenancy { return o.Tenancies },
		id("tenancy_id", "Nummer van het contract", "Number of the tenancy", func(t casework.Tenancy) casework.ID { return t.ID }),
		organisation("landlord", "Verhuurder", "Landlord", func(t casework.Tenancy) casework.ID { return t.Landlord }),
		text("number", "Nummer bij de verhuurder", "Landlord's number", func(t casework.Tenancy) string { return t.Number }),
		text("tenant_number", "Huurdernummer", "Tenant number", func(t casework.Tenancy) string { return t.TenantNumber }),
		day("starts_on", "Begint", "Starts", func(t casework.Tenancy) casework.Day { return t.StartsOn }),
		day("ends_on", "Eindigt", "Ends", func(t casework.Tenancy) casework.Day { return t.EndsOn }),
		cents("arrears", "Achterstand", "Arrears", func(t casework.Tenancy) casework.Cents { return t.ArrearsCents() })),
	ownOf("arrears", "Huur en achterstand per maand", "Rent and arrears by month", ledger,
		id("tenancy_id", "Nummer van het contract", "Number of the tenancy", func(m ledgerMonth) casework.ID { return m.tenancy }),
		text("month", "Maand", "Month", func(m ledgerMonth) string { return string(m.Month) }),
		cents("due", "Huur", "Rent due", func(m ledgerMonth) casework.Cents { return m.DueCents }),
		cents("paid", "Betaald", "Paid", func(m ledgerMonth) casework.Cents { return m.PaidCents }),
		cents("balance", "Schuld na de maand", "Owed after the month", func(m ledgerMonth) casework.Cents { return m.BalanceCents }),
		day("as_of", "Boeken van", "Books of", func(m ledgerMonth) casework.Day { return m.AsOf })),
	ownOf("arrangements", "Betalingsregelingen", "Payment arrangements", func(o owned) []casework.PaymentArrangement { return o.Arrangements },
		id("arrangement_id", "Nummer van de regeling", "Number of the arrangement", func(a casework.PaymentArrangement) casework.ID { return a.ID }),
		id("tenancy_id", "Nummer van het contract", "Number of the tenancy", func(a casework.PaymentArrangement) casework.ID { return a.Tenancy }),
		day("agreed_on", "Afgesproken op", "Agreed on", func(a casework.PaymentArrangement) casework.Day { return a.On }),
		day("answered_on", "Beantwoord op", "Answered on", func(a casework.PaymentArrangement) casework.Day { return a.AnsweredOn }),
		yes("accepted", "Akkoord", "Accepted", func(a casework.PaymentArrangement) bool { return a.Accepted }),
		day("ended_on", "Gestopt op", "Ended on", func(a casework.PaymentArrangement) casework.Day { return a.EndedOn })),
	ownOf("contacts", "Pogingen tot contact", "Contact attempts", func(o owned) []casework.ContactAttempt { return o.ContactAttempts },
		day("on", "Op", "On", func(a casework.ContactAttempt) casework.Day { return a.On }),
		text("channel", "Manier", "Channel", func(a casework.ContactAttempt) string { return string(a.Channel) }),
		yes("reached", "Bereikt", "Reached", func(a casework.ContactAttempt) bool { return a.Reached }),
		organisation("organisation", "Door", "By", func(a casework.ContactAttempt) casework.ID { return a.For }),
		text("summary", "Samenvatting", "Summary", func(a casework.ContactAttempt) string { return a.Summary })),
	ownOf("referrals", "Meldingen", "Referrals", func(o owned) []casework.Referral { return o.Referrals },
		id("referral_id", "Nummer van de melding", "Number of the referral", func(r casework.Referral) casework.ID { return r.ID }),
		day("on", "Op", "On", func(r casework.Referral) casework.Day { return casework.DayOf(r.At) }),
		text("cause", "Oorzaak", "Cause", func(r casework.Referral) string { return string(r.Cause) }),
		text("grounds", "Gronden", "Grounds", func(r casework.Referral) string { return joined(r.Grounds) }),
		text("summary", "Samenvatting", "Summary", func(r casework.Referral) string { return r.Summary }),
		text("household_says", "Wat het huishouden zegt", "What the household says", func(r casework.Referral) string { return r.HouseholdSays }),
		day("returned_on", "Teruggegeven op", "Returned on", func(r casework.Referral) casework.Day { return r.ReturnedOn }),
		day("withdrawn_on", "Ingetrokken op", "Withdrawn on", func(r casework.Referral) casework.Day { return r.WithdrawnOn })),
	ownOf("decisions", "Besluiten", "Decisions", func(o owned) []casework.Decision { return o.Decisions },
		id("decision_id", "Nummer van het besluit", "Number of the decision", func(d casework.Decision) casework.ID { return d.ID }),
		id("referral_id", "Nummer van de melding", "Number of the referral", func(d casework.Decision) casework.ID { return d.Referral }),
		day("on", "Op", "On", func(d casework.Decision) casework.Day { return d.MeetingOn }),
		text("scenario", "Besluit", "Decision", func(d casework.Decision) string { return string(d.Scenario) }),
		text("weighing", "Afweging", "Weighing", func(d casework.Decision) string { return d.Weighing }),
		text("landlord_text", "Tekst voor de verhuurder", "Text for the landlord", func(d casework.Decision) string { return d.LandlordText })),
	ownOf("goals", "Doelen", "Goals", func(o owned) []casework.Goal { return o.Goals },
		id("goal_id", "Nummer van het doel", "Number of the goal", func(g casework.Goal) casework.ID { return g.ID }),
		text("domain", "Leefgebied", "Domain", func(g casework.Goal) string { return string(g.Domain) }),
		text("description", "Doel", "Goal", func(g casework.Goal) string { return g.Description }),
		organisation("organisation", "Van", "Of", func(g casework.Goal) casework.ID { return g.Organisation })),
	ownOf("steps", "Stappen", "Steps", func(o owned) []casework.Step { return o.Steps },
		id("step_id", "Nummer van de stap", "Number of the step", func(s casework.Step) casework.ID { return s.ID }),
		text("what", "Stap", "Step", func(s casework.Step) string { return s.What }),
		organisation("organisation", "Van", "Of", func(s casework.Step) casework.ID { return s.Organisation }),
		day("due_on", "Uiterlijk op", "Due on", func(s casework.Step) casework.Day { return s.DueOn })),
	ownOf("suspensions", "Opschortingen", "Suspensions", func(o owned) []casework.Suspension { return o.Suspensions },
		day("from", "Vanaf", "From", func(s casework.Suspension) casework.Day { return s.From }),
		day("until", "Tot en met", "Until", func(s casework.Suspension) casework.Day { return s.Until }),
		cents("frozen", "Bevroren", "Frozen", func(s casework.Suspension) casework.Cents { return s.FrozenCents }),
		day("ended_on", "Gestopt op", "Ended on", func(s casework.Suspension) casework.Day { return s.EndedOn })),
	ownOf("visits", "Bezoeken", "Visits", func(o owned) []casework.Visit { return o.Visits },
		id("visit_id", "Nummer van het bezoek", "Number of the visit", func(v casework.Visit) casework.ID { return v.ID }),
		day("on", "Op", "On", func(v casework.Visit) casework.Day { return v.On }),
		text("outcome", "Uitkomst", "Outcome", func(v casework.Visit) string { return string(v.Outcome) }),
		text("summary", "Samenvatting", "Summary", func(v casework.Visit) string { return v.Summary }),
		text("discussed", "Besproken", "Discussed", func(v casework.Visit) string { return v.Discussed }),
		text("household_says", "Wat het huishouden zegt", "What the household says", func(v casework.Visit) string { return v.HouseholdSays }),
		text("agreements", "Afspraken", "Agreements", func(v casework.Visit) string { return v.Agreements }),
		text("finances", "Geld", "Money", func(v casework.Visit) string { return v.Finances }),
		text("children", "Kinderen", "Children", func(v casework.Visit) string { return v.Children }),
		text("roof", "Dak", "Roof", func(v casework.Visit) string { return v.Roof })),
	ownOf("placements", "Plekken", "Places", func(o owned) []casework.Placement { return o.Placements },
		text("kind", "Soort plek", "Kind of place", func(p casework.Placement) string { return string(p.Kind) }),
		text("provider", "Van", "Provider", func(p casework.Placement) string { return p.Provider }),
		day("from", "Eerste nacht", "First night", func(p casework.Placement) casework.Day { return p.From }),
		day("until", "Laatste nacht", "Last night", func(p casework.Placement) casework.Day { return p.Until }),
		day("confirmed_on", "Bevestigd op", "Confirmed on", func(p casework.Placement) casework.Day { return p.ConfirmedOn }),
		day("withdrawn_on", "Ingetrokken op", "Withdrawn on", func(p casework.Placement) casework.Day { return p.WithdrawnOn })),
	ownOf("legal-events", "Stappen van het recht", "Steps of the law", func(o owned) []casework.LegalEvent { return o.LegalEvents },
		text("kind", "Stap", "Step", func(e casework.LegalEvent) string { return string(e.Kind) }),
		day("on", "Op", "On", func(e casework.LegalEvent) casework.Day { return e.On }),
		day("evict_on", "Ontruiming op", "Eviction on", func(e casework.LegalEvent) casework.Day { return e.EvictOn }),
		day("until", "Tot", "Until", func(e casework.LegalEvent) casework.Day { return e.Until })),
	ownOf("outcomes", "Afloop", "Outcomes", func(o owned) []casework.Outcome { return o.Outcomes },
		text("kind", "Afloop", "Outcome", func(c casework.Outcome) string { return string(c.Kind) }),
		day("on", "Op", "On", func(c casework.Outcome) casework.Day { return c.On }),
		text("destination", "Bestemming", "Destination", func(c casework.Outcome) string { return string(c.Destination) }),
		day("reopened_on", "Weer geopend op", "Opened again on", func(c casework.Outcome) casework.Day { return c.ReopenedOn })),
	ownOf("incidents", "Incidenten", "Incidents", func(o owned) []casework.Incident { return o.Incidents },
		text("kind", "Soort", "Kind", func(i casework.Incident) string { return string(i.Kind) }),
		day("on", "Op", "On", func(i casework.Incident) casework.Day { return i.On }),
		text("what", "Wat er gebeurde", "What happened", func(i casework.Incident) string { return i.What })),
}

func ledger(o owned) []ledgerMonth {
	months := []ledgerMonth{}
	for _, tenancy := range o.Tenancies {
		for _, month := range tenancy.Ledger {
			months = append(months, ledgerMonth{tenancy.ID, month})
		}
	}
	return months
}

func joined[T ~string](list []T) string {
	all := make([]string, len(list))
	for at, one := range list {
		all[at] = string(one)
	}
	return strings.Join(all, " ")
}
