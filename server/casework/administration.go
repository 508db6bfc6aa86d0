package casework

import (
	"cmp"
	"slices"
)

// AdministrationAdvice (advies tot bewindvoering) is debt assistance's advice to
// have a protective administrator appointed. It makes a duty: the plan is not on
// track while it is not followed (route 3.1f, practice 23).
type AdministrationAdvice struct {
	Made
	AdviseAdministration
	WithdrawnOn     Day // empty while it stands
	WithdrawnBy     ID
	WithdrawnReason string
}

// AdviseAdministration records the advice. Debt assistance alone does
// (practice 23).
type AdviseAdministration struct {
	Plan ID
	On   Day
	Why  string
}

// Apply adds the advice.
func (a AdviseAdministration) Apply(h *Household, act Act) error {
	if err := act.happened(a.On); err != nil {
		return err
	}
	if a.Why == "" {
		return missing("why", "3.1f", "Schrijf op waarom een bewindvoerder nodig is.")
	}
	made, err := h.under(a.Plan, act.madeOn(a.On))
	if err != nil {
		return err
	}
	h.AdministrationAdvices = append(h.AdministrationAdvices, AdministrationAdvice{Made: made, AdviseAdministration: a})
	return nil
}

// WithdrawAdvice takes the advice back, by debt assistance (practice 23).
type WithdrawAdvice struct {
	Advice ID
	On     Day
	Reason string
}

// Apply withdraws the advice; withdrawing twice is withdrawing once.
func (w WithdrawAdvice) Apply(h *Household, act Act) error {
	if err := act.happened(w.On); err != nil {
		return err
	}
	if w.Reason == "" {
		return missing("reason", "practice 23", "Schrijf op waarom het advies wordt ingetrokken.")
	}
	advice := h.advice(w.Advice)
	if advice == nil {
		return unknown("advice")
	}
	if advice.WithdrawnOn == "" {
		advice.WithdrawnOn, advice.WithdrawnBy, advice.WithdrawnReason = w.On, act.Who.Person, w.Reason
	}
	return nil
}

func (h *Household) advice(id ID) *AdministrationAdvice {
	for i := range h.AdministrationAdvices {
		if h.AdministrationAdvices[i].ID == id {
			return &h.AdministrationAdvices[i]
		}
	}
	return nil
}

// AdministrationEvent is one step on the way to a protective administrator.
type AdministrationEvent string

// The steps.
const (
	PetitionFiled AdministrationEvent = "PETITION_FILED" // verzoekschrift ingediend: the advice is followed
	Appointed     AdministrationEvent = "APPOINTED"      // benoemd, with name and first day
	RefusedByLaw  AdministrationEvent = "REFUSED"        // afgewezen door de rechter
	AdminEnded    AdministrationEvent = "ENDED"          // het bewind is opgeheven
)

// AdministrationStep is one of those steps, as it happened.
type AdministrationStep struct {
	Made
	RecordAdministration
}

// RecordAdministration records that the petition was filed, or what the court
// decided (practice 23). There may be an administrator without any advice.
type RecordAdministration struct {
	Advice        ID // the advice it follows; zero is the one that is open, if any
	Event         AdministrationEvent
	On            Day
	From          Day    // the first day of the administration; for APPOINTED only
	Administrator string // his name; for APPOINTED only
	Organisation  ID     // his office, when it is one of the region; it may be invited
	Note          string
}

// Apply adds the step.
func (r RecordAdministration) Apply(h *Household, act Act) error {
	if err := act.happened(r.On); err != nil {
		return err
	}
	switch {
	case r.Event == "":
		return missing("event", "practice 23", "Kies wat er gebeurde.")
	case r.Event == Appointed && r.Administrator == "":
		return missing("administrator", "practice 23", "Schrijf op wie de bewindvoerder is.")
	case r.Event == Appointed && r.From == "":
		return missing("from", "practice 23", "Vul in vanaf welke dag het bewind geldt.")
	case !r.Advice.IsZero() && h.advice(r.Advice) == nil:
		return unknown("advice")
	}
	if r.Advice.IsZero() {
		r.Advice = h.runningAdvice()
	}
	h.AdministrationSteps = append(h.AdministrationSteps, AdministrationStep{Made: act.madeOn(r.On), RecordAdministration: r})
	return nil
}

// runningAdvice gives the last advice that has not ended; zero when none.
func (h *Household) runningAdvice() ID {
	for _, advice := range slices.Backward(h.AdministrationAdvices) {
		if status := h.AdviceStatus(advice); status == AdviceOpen || status == AdviceFollowed {
			return advice.ID
		}
	}
	return ID{}
}

// AdviceStatus is how far an advice is.
type AdviceStatus string

// The states of an advice.
const (
	AdviceOpen      AdviceStatus = "OPEN"      // not followed: the plan is not on track
	AdviceFollowed  AdviceStatus = "FOLLOWED"  // the petition is filed
	AdviceAppointed AdviceStatus = "APPOINTED" // ended: there is an administrator
	AdviceRefused   AdviceStatus = "REFUSED"   // ended: the court refused
	AdviceWithdrawn AdviceStatus = "WITHDRAWN" // ended: taken back by debt assistance
)

// AdviceStatus gives how far an advice is, whatever the order in which the
// steps came in.
func (h *Household) AdviceStatus(advice AdministrationAdvice) AdviceStatus {
	if advice.WithdrawnOn != "" {
		return AdviceWithdrawn
	}
	status := AdviceOpen
	for _, step := range h.administrationCourse() {
		switch {
		case step.Advice != advice.ID:
		case step.Event == Appointed:
			status = AdviceAppointed
		case step.Event == RefusedByLaw:
			status = AdviceRefused
		case step.Event == PetitionFiled && status == AdviceOpen:
			status = AdviceFollowed
		}
	}
	return status
}

// administrationCourse gives the steps by the day they happened.
func (h *Household) administrationCourse() []AdministrationStep {
	return slices.SortedStableFunc(slices.Values(h.AdministrationSteps), func(a, b AdministrationStep) int { return cmp.Compare(a.On, b.On) })
}

// UnfollowedAdvice gives the advices that nobody followed yet.
func (h *Household) UnfollowedAdvice() []AdministrationAdvice {
	return slices.DeleteFunc(slices.Clone(h.AdministrationAdvices), func(a AdministrationAdvice) bool { return h.AdviceStatus(a) != AdviceOpen })
}

// Administrator (bewindvoerder) is who is administrator now: a party whose
// agreement arrangements and financial agreements need (practice 23).
type Administrator struct {
	Name         string
	From         Day
	Organisation ID // zero when it is no organisation of the region
}

// AdministratorOn gives the administrator on a day; nil when there is none.
func (h *Household) AdministratorOn(day Day) *Administrator {
	var now *Administrator
	for _, step := range h.administrationCourse() {
		switch {
		case step.Event == Appointed && step.From <= day:
			now = &Administrator{Name: step.Administrator, From: step.From, Organisation: step.Organisation}
		case step.Event == AdminEnded && step.On <= day:
			now = nil
		}
	}
	return now
}

// FiledAdvice is an advice with how far it is.
type FiledAdvice struct {
	AdministrationAdvice
	Status AdviceStatus
}

// FiledAdvices gives the advices with how far each is; nil when they are cut
// away.
func (v *View) FiledAdvices() []FiledAdvice {
	return filed(v.AdministrationAdvices, func(a AdministrationAdvice) FiledAdvice { return FiledAdvice{a, v.AdviceStatus(a)} })
}
