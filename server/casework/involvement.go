package casework

import "slices"

// Involvement is one organisation's place in the file, with its one role
// (route 1.4, practice 39).
// Several organisations work in one file, each by its own role (route 0.1).
type Involvement struct {
	Made
	Organisation ID
	Role         OrganisationRole
	Purpose      string // why it may see the file, in words
	LegalBasis   LegalBasis
	From         Day
	Until        Day // the last day; empty while it goes on
}

// LegalBasis (grondslag) is why personal data may be shared with an
// organisation (GDPR art. 6.1).
type LegalBasis string

// The legal bases that occur in the route.
const (
	PublicTask         LegalBasis = "PUBLIC_TASK"         // GDPR art. 6.1e
	LegalObligation    LegalBasis = "LEGAL_OBLIGATION"    // GDPR art. 6.1c
	LegitimateInterest LegalBasis = "LEGITIMATE_INTEREST" // GDPR art. 6.1f
	VitalInterest      LegalBasis = "VITAL_INTEREST"      // GDPR art. 6.1d
	Consent            LegalBasis = "CONSENT"             // GDPR art. 6.1a
)

// On says that the organisation is in the file on a day.
func (i Involvement) On(day Day) bool { return day.Within(i.From, i.Until) }

// RoleOf gives the role an organisation has in the file on a day; empty when
// it is not in the file.
func (h *Household) RoleOf(organisation ID, day Day) OrganisationRole {
	for _, involvement := range h.Involvements {
		if involvement.Organisation == organisation && involvement.On(day) {
			return involvement.Role
		}
	}
	return ""
}

// Readers gives the organisations in the file on a day: the second fence of
// access §2 lets their rows through and no others.
func (h *Household) Readers(day Day) []ID {
	readers := []ID{}
	for _, involvement := range h.Involvements {
		if involvement.On(day) {
			readers = append(readers, involvement.Organisation)
		}
	}
	return readers
}

// involve puts an organisation into the file, once.
func (h *Household) involve(act Act, organisation ID, role OrganisationRole) {
	if organisation.IsZero() || h.RoleOf(organisation, act.Today) != "" {
		return
	}
	purpose := purposes[role]
	h.Involvements = append(h.Involvements, Involvement{
		Made:         act.made(DerivedID(act.Operation.String(), "involve", organisation.String())),
		Organisation: organisation, Role: role, Purpose: purpose.words, LegalBasis: purpose.basis, From: act.Today,
	})
}

// InviteOrganisation brings a partner into the file (route 1.4).
type InviteOrganisation struct {
	Organisation ID
	Role         OrganisationRole
	Purpose      string
	LegalBasis   LegalBasis
	Until        Day // the last day; empty is until it is ended
}

// Apply puts the organisation into the file; an organisation has exactly one
// role in it (practice 39).
func (i InviteOrganisation) Apply(h *Household, act Act) error {
	switch {
	case i.Organisation.IsZero():
		return missing("organisation", "1.4", "Kies de organisatie die u uitnodigt.")
	case i.Purpose == "":
		return missing("purpose", "1.4", "Schrijf op waarom deze organisatie het dossier mag zien.")
	case i.LegalBasis == "":
		return missing("legalBasis", "1.4", "Kies de grondslag.")
	case !i.Role.known():
		return missing("role", "1.4", "Kies de rol van de organisatie.")
	case i.Until != "" && i.Until < act.Today:
		return invalid("until", "De einddatum ligt in het verleden.")
	case h.RoleOf(i.Organisation, act.Today) != "":
		return notNow("practice 39", "Deze organisatie doet al mee. Een organisatie heeft één rol in een dossier.")
	case act.Who.OrganisationRole == Landlord && !i.Role.Helps():
		return &Error{Code: Forbidden, Rule: "1.4", Message: "Een verhuurder nodigt alleen organisaties uit die hulp geven.", Field: "role"}
	}
	if err := i.keptToItself(h); err != nil {
		return err
	}
	h.Involvements = append(h.Involvements, Involvement{
		Made: act.made(act.Operation), Organisation: i.Organisation, Role: i.Role,
		Purpose: i.Purpose, LegalBasis: i.LegalBasis, From: act.Today, Until: i.Until,
	})
	return nil
}

// EndInvolvement takes an organisation out of the file: from the next moment
// it sees nothing of it.
type EndInvolvement struct {
	Organisation ID
	Reason       string
}

// Apply ends the involvement yesterday, so that today already counts.
func (e EndInvolvement) Apply(h *Household, act Act) error {
	if e.Reason == "" {
		return missing("reason", "1.4", "Schrijf op waarom deze organisatie niet meer meedoet.")
	}
	if refusal := h.stays(e.Organisation, act.Today); refusal != nil {
		return refusal
	}
	ended := false
	for i := range h.Involvements {
		involvement := &h.Involvements[i]
		if involvement.Organisation == e.Organisation && involvement.On(act.Today) {
			involvement.Until, ended = act.Today.Plus(-1), true
		}
	}
	if !ended {
		return unknown("organisation")
	}
	return nil
}

// stays says why an organisation cannot be taken out of the file now; nil when
// it can. Without the landlord nobody reports what is paid, without the
// Regieteam nobody decides or clears, and a household keeps its case manager
// until it has another (route 0.1).
func (h *Household) stays(organisation ID, today Day) *Error {
	rents := slices.ContainsFunc(h.Tenancies, func(t Tenancy) bool { return t.Landlord == organisation && (t.EndsOn == "" || t.EndsOn >= today) })
	manager := h.CaseManager()
	underway := h.Phase() == Reported || h.Phase() == Execution
	switch role := h.RoleOf(organisation, today); {
	case role == Landlord && rents && h.LinkedTo.IsZero():
		return notNow("0.1", "Deze organisatie verhuurt de woning. Zij blijft meedoen zolang de huur loopt.")
	case role == RegieTeam && underway:
		return notNow("0.1", "Dit huishouden is gemeld bij het Regieteam. Het Regieteam blijft meedoen tot het dossier is afgesloten.")
	case role == CaseTeam && manager != nil && manager.Organisation == organisation && h.Phase() != Closed:
		return notNow("0.1", "De casemanager werkt bij deze organisatie. Wijs eerst een andere casemanager aan.")
	}
	return nil
}
