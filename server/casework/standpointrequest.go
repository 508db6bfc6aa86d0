package casework

import "slices"

// OpenReferral opens a referral for discussion: from then on everybody in the
// file reads the positions; the reasons stay with Regieteam and case team
// (practice 17). By the chair, online. Opening twice is opening once.
type OpenReferral struct {
	Referral ID
}

// Apply opens the referral.
func (o OpenReferral) Apply(h *Household, act Act) error {
	if err := h.discussed(o.Referral); err != nil {
		return err
	}
	h.referral(o.Referral).open(act.Today)
	return nil
}

func (r *Referral) open(today Day) {
	if r.OpenedOn == "" {
		r.OpenedOn = today
	}
}

// StandpointRequest (standpunt gevraagd) asks organisations in the file for
// their own standpoint before the decision (route 0.2).
type StandpointRequest struct {
	Made
	AskStandpoints
}

// AskStandpoints asks organisations in the file what they think should happen,
// with a date (practice 17). By chair or secretary, online.
type AskStandpoints struct {
	Referral      ID
	DueOn         Day
	Organisations []ID // of the file; none named is everybody who was invited
	Note          string
}

// Apply asks. Another landlord is never asked about a referral (practice 39).
func (a AskStandpoints) Apply(h *Household, act Act) error {
	if err := h.discussed(a.Referral); err != nil {
		return err
	}
	switch {
	case a.DueOn == "":
		return missing("dueOn", "practice 17", "Vul in wanneer u de standpunten wilt hebben.")
	case a.DueOn < act.Today:
		return invalid("dueOn", "Deze dag is al voorbij.")
	case h.DecisionOn(a.Referral) != nil:
		return notNow("practice 17", "Over deze melding is al besloten.")
	}
	invited := h.perspectivesOn(a.Referral, act.Today)
	for i, organisation := range a.Organisations {
		if !slices.Contains(invited, organisation) {
			return &Error{
				Code: Unknown, Rule: "practice 17", Field: fieldAt("organisations", i),
				Message: "Deze organisatie kan geen standpunt geven over deze melding. Nodig haar eerst uit.",
			}
		}
	}
	if len(a.Organisations) == 0 {
		a.Organisations = slices.DeleteFunc(invited, func(id ID) bool { return h.RoleOf(id, act.Today) == RegieTeam })
	}
	h.StandpointRequests = append(h.StandpointRequests, StandpointRequest{Made: act.made(act.Operation), AskStandpoints: a})
	return nil
}

// perspectivesOn gives the organisations in the file on a day that have a say
// about a referral: everybody but another landlord (practice 17, 39).
func (h *Household) perspectivesOn(referral ID, day Day) []ID {
	organisations := []ID{}
	for _, involvement := range h.Involvements {
		id := involvement.Organisation
		if involvement.On(day) && !slices.Contains(organisations, id) && !h.ofAnotherLandlord(referral, id, involvement.Role) {
			organisations = append(organisations, id)
		}
	}
	return organisations
}

// ofAnotherLandlord says that a referral is about the tenancy of another
// landlord than this organisation: it gets nothing of it (practice 39).
func (h *Household) ofAnotherLandlord(referral, organisation ID, role OrganisationRole) bool {
	about := h.referral(referral)
	if role != Landlord || about == nil {
		return false
	}
	if tenancy := h.tenancy(about.Tenancy); tenancy != nil {
		return tenancy.Landlord != organisation
	}
	return about.For != organisation && h.rentsOut(about.For)
}

func (h *Household) standpointAlerts() []Alert {
	alerts := []Alert{}
	for _, request := range h.StandpointRequests {
		if h.DecisionOn(request.Referral) != nil {
			continue
		}
		given := h.StandpointsOf(request.Referral)
		on := DayOf(request.At)
		for _, organisation := range request.Organisations {
			role := h.RoleOf(organisation, on)
			alert := Alert{Code: AlertStandpointAsked, Rule: "practice 17", From: on, Role: role, Subject: request.Referral, Weight: 5}
			spoke := slices.ContainsFunc(given, func(s Standpoint) bool { return s.For == organisation })
			if !spoke && role != "" && !slices.Contains(alerts, alert) {
				alerts = append(alerts, alert)
			}
		}
	}
	return alerts
}
