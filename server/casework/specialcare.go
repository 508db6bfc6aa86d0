package casework

// SpecialCareRegistration (aanmelding bij het Meldpunt Bijzondere Zorg) is what
// the special-care desk says of a registration that was decided (practice 20).
type SpecialCareRegistration struct {
	Made
	RegisterSpecialCare
}

// SpecialCareState is how far a registration with the special-care desk is.
type SpecialCareState string

// The states; the desk itself records the last three.
const (
	SpecialCareNotNeeded SpecialCareState = "NOT_NEEDED" // question (c) was answered no
	SpecialCareWaiting   SpecialCareState = "WAITING"    // decided; the desk has not registered it yet
	SpecialCareReceived  SpecialCareState = "RECEIVED"
	SpecialCareAccepted  SpecialCareState = "ACCEPTED"
	SpecialCareRefused   SpecialCareState = "REFUSED"
)

// RegisterSpecialCare records that the desk received, accepted or refused a
// registration. By the desk itself.
type RegisterSpecialCare struct {
	Decision ID
	State    SpecialCareState // RECEIVED, ACCEPTED or REFUSED
	On       Day
	Note     string // why; wanted when it is refused
}

// Apply adds what the desk says; the last one counts.
func (r RegisterSpecialCare) Apply(h *Household, act Act) error {
	if err := act.happened(r.On); err != nil {
		return err
	}
	switch {
	case r.State != SpecialCareReceived && r.State != SpecialCareAccepted && r.State != SpecialCareRefused:
		return missing("state", "practice 20", "Kies: ontvangen, aangenomen of geweigerd.")
	case r.State == SpecialCareRefused && r.Note == "":
		return missing("note", "practice 20", "Schrijf op waarom het Meldpunt dit niet aanneemt.")
	}
	decision := h.decision(r.Decision)
	if decision == nil {
		return unknown("decision")
	}
	made := act.madeOn(r.On)
	made.Afterwards = h.supersededBy(decision.ID) != nil
	h.SpecialCareRegistrations = append(h.SpecialCareRegistrations, SpecialCareRegistration{Made: made, RegisterSpecialCare: r})
	return nil
}

// specialCare gives how far the registration is that the last decision on a
// referral asks for, and the desk's last word on it.
func (h *Household) specialCare(referral ID) (SpecialCareState, *SpecialCareRegistration) {
	decision := h.DecisionOn(referral)
	if decision == nil || !decision.SpecialCare {
		return SpecialCareNotNeeded, nil
	}
	state, last := SpecialCareWaiting, (*SpecialCareRegistration)(nil)
	for i := range h.SpecialCareRegistrations {
		registration := &h.SpecialCareRegistrations[i]
		if about := h.decision(registration.Decision); about != nil && about.Referral == referral {
			state, last = registration.State, registration
		}
	}
	return state, last
}

// SpecialCare gives how far the registration with the special-care desk is that
// the plan's referral asks for (practice 20); nil when decisions are cut away or
// the plan follows from none.
func (p FiledPlan) SpecialCare() *SpecialCareState {
	if p.Household.SpecialCareRegistrations == nil || p.Decision.IsZero() {
		return nil
	}
	state := SpecialCareNotNeeded
	if decision := p.Household.decision(p.Decision); decision != nil {
		state, _ = p.Household.specialCare(decision.Referral)
	}
	return &state
}

// specialCareStep is the step that question (c) makes by itself (practice 20).
func (d Decide) specialCareStep(h *Household, act Act) NewStep {
	step := NewStep{
		What:         "Het huishouden aanmelden bij het Meldpunt Bijzondere Zorg.",
		Organisation: d.SpecialCareOrganisation, Owner: d.SpecialCareOwner, DueOn: d.SpecialCareDueOn,
	}
	if manager := h.CaseManager(); step.Organisation.IsZero() && manager != nil {
		step.Organisation, step.Owner = manager.Organisation, manager.Person
	}
	if step.Organisation.IsZero() {
		step.Organisation, step.Owner = act.Who.Organisation, act.Who.Person
	}
	if step.DueOn == "" {
		step.DueOn = act.Today.Plus(specialCareDays)
	}
	return step
}

// specialCareDays is when the registration must be done if nobody says.
const specialCareDays = 7

// specialCareAlerts tell the desk that a registration waits for it, and the
// Regieteam that the desk refused one.
func (h *Household) specialCareAlerts() []Alert {
	alerts := []Alert{}
	for _, referral := range h.Referrals {
		switch state, last := h.specialCare(referral.ID); state {
		case SpecialCareRefused:
			alerts = append(alerts, Alert{Code: AlertSpecialCareRefused, Rule: "practice 20", From: last.On, Subject: last.ID, Weight: 6})
		case SpecialCareWaiting:
			decision := h.DecisionOn(referral.ID)
			alerts = append(alerts, Alert{Code: AlertSpecialCareAsked, Rule: "practice 20", From: decision.MeetingOn, Role: SpecialCare, Subject: decision.ID, Weight: 5})
		case SpecialCareNotNeeded, SpecialCareReceived, SpecialCareAccepted:
		}
	}
	return alerts
}
