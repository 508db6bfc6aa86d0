package casework

import "slices"

// Attendance is one organisation at the meeting, agreeing or dissenting
// (practice 17).
type Attendance struct {
	Organisation ID
	Agrees       bool
	Note         string // what it dissents on
}

// enoughPerspectives wants two organisations at the table, at least one of
// them helping; to evict a protected household also youth protection or care
// (practice 17).
func (d Decide) enoughPerspectives(h *Household, today Day) error {
	present := map[ID]OrganisationRole{}
	for i, attendance := range d.Attendance {
		role := d.roleAtTable(h, attendance.Organisation, today)
		if role == "" {
			return &Error{Code: Unknown, Rule: "practice 17", Message: "Deze organisatie doet niet mee in dit dossier. Nodig haar eerst uit.", Field: fieldAt("attendance", i)}
		}
		if h.ofAnotherLandlord(d.Referral, attendance.Organisation, role) {
			return &Error{Code: Invalid, Rule: "practice 39", Message: "Een andere verhuurder beslist niet mee over deze melding.", Field: fieldAt("attendance", i)}
		}
		present[attendance.Organisation] = role
	}
	helping, careOrYouth := false, false
	for _, role := range present {
		helping = helping || role.Helps()
		careOrYouth = careOrYouth || role == Care || role == YouthProtection
	}
	switch {
	case len(present) < 2:
		return missing("attendance", "practice 17", "Er moeten minstens twee organisaties meebeslissen.")
	case !helping:
		return missing("attendance", "practice 17", "Er moet minstens één organisatie bij zijn die hulp geeft.")
	case d.Scenario == Evict && h.Protected(today) && !careOrYouth:
		return missing("attendance", "practice 17", "Dit huishouden is beschermd. Jeugdbescherming of zorg moet meebeslissen.")
	default:
		return nil
	}
}

// missingStandpoints gives who was invited and gave no standpoint: the decision
// names them (practice 17).
func (h *Household) missingStandpoints(referral ID, act Act) []ID {
	given := h.StandpointsOf(referral)
	return slices.DeleteFunc(h.perspectivesOn(referral, act.Today), func(organisation ID) bool {
		return slices.ContainsFunc(given, func(s Standpoint) bool { return s.For == organisation })
	})
}

// consulted wants that who decides in an urgent consultation took part in it
// (practice 19).
func (d Decide) consulted(h *Household) error {
	if d.Consultation.IsZero() {
		return nil
	}
	consultation := h.consultation(d.Consultation)
	if consultation == nil || (consultation.Referral != d.Referral && !consultation.Referral.IsZero()) {
		return unknown("consultation")
	}
	for i, attendance := range d.Attendance {
		if !consultation.tookPart(attendance.Organisation) {
			return &Error{Code: Invalid, Rule: "practice 19", Message: "Deze organisatie deed niet mee aan het spoedoverleg.", Field: fieldAt("attendance", i)}
		}
	}
	return nil
}
