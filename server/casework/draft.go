package casework

import (
	"cmp"
	"slices"
)

// ReferralDraft is a case form that is not finished. It is its organisation's
// alone: nobody else in the file sees it, or hears that there is one.
type ReferralDraft struct {
	Made
	Form SubmitReferral
}

// DraftReferral leaves a case form to go on with later. A draft is never
// changed: a new one takes the place of the one its writer saw. When a
// colleague wrote meanwhile both stand, and no word is lost.
type DraftReferral struct {
	Replaces ID // the draft it goes on with; zero for a new one
	Discard  bool
	Form     SubmitReferral
}

// Apply keeps the draft, or throws away the one that is replaced.
func (d DraftReferral) Apply(h *Household, act Act) error {
	if !d.Form.Tenancy.IsZero() && h.tenancy(d.Form.Tenancy) == nil {
		return unknown("form.tenancy")
	}
	h.dropDraft(d.Replaces, act.Who.Organisation)
	if !d.Discard {
		h.ReferralDrafts = append(h.ReferralDrafts, ReferralDraft{Made: act.made(act.Operation), Form: d.Form})
	}
	return nil
}

// dropDraft takes away a draft of an organisation; another's stays.
func (h *Household) dropDraft(draft, organisation ID) {
	h.ReferralDrafts = slices.DeleteFunc(h.ReferralDrafts, func(d ReferralDraft) bool {
		return d.ID == draft && d.For == organisation
	})
}

// prefilledEfforts is how many earlier efforts a form starts with: the latest.
const prefilledEfforts = 20

// prefilled is the case form with what a file knows already (route 2.3): what
// its writer may see of it, and nothing else. Why it was not enough is for the
// writer to say.
func (c cutting) prefilled(seen *Household, today Day) *SubmitReferral {
	if May(c.actor, "submitReferral", c.file, today) != nil {
		return nil
	}
	form := &SubmitReferral{Grounds: c.file.groundsBeside(nil, today), PriorEfforts: seen.efforts(c.actor.Organisation)}
	for _, tenancy := range seen.Tenancies {
		if form.Tenancy = tenancy.ID; tenancy.ArrearsCents() > 0 {
			form.Cause = CauseArrears
			break
		}
	}
	return form
}

// efforts gives what was tried before, oldest first: contact sought by an
// organisation, payment arrangements and what became of them, reminders, the
// bailiff, and what the law wants of a landlord.
func (h *Household) efforts(organisation ID) []PriorEffort {
	tried := []PriorEffort{}
	for _, attempt := range h.ContactAttempts {
		if attempt.For == organisation {
			tried = append(tried, attempt.effort())
		}
	}
	for i, standing := range h.ArrangementStandings() {
		effort := arrangementEfforts[standing.Status]
		effort.On = h.Arrangements[i].On
		tried = append(tried, effort)
	}
	for _, event := range h.LegalEvents {
		if what := legalEfforts[event.Kind]; what != "" {
			tried = append(tried, PriorEffort{What: what, On: event.On})
		}
	}
	for _, duty := range h.Duties {
		effort := PriorEffort{What: dutyEfforts[duty.Duty], On: duty.On, Result: duty.Evidence}
		tried = append(tried, effort)
	}
	slices.SortStableFunc(tried, func(a, b PriorEffort) int { return cmp.Compare(a.On, b.On) })
	return tried[max(0, len(tried)-prefilledEfforts):]
}

func (a ContactAttempt) effort() PriorEffort {
	result := "Niemand gesproken."
	if a.Reached {
		result = "Iemand gesproken."
	}
	if a.Summary != "" {
		result = a.Summary
	}
	return PriorEffort{What: "Contact gezocht: " + channelWords[a.Channel], On: a.On, Result: result}
}

var channelWords = map[ContactChannel]string{
	ByLetter: "brief", ByPhone: "telefoon", ByEmail: "e-mail", ByMessage: "bericht", AtTheDoor: "huisbezoek", AtAnOffice: "gesprek op kantoor", ByCard: "kaartje in de bus",
}

var arrangementEfforts = map[ArrangementStatus]PriorEffort{
	ArrangementProposed: {What: "Betalingsregeling voorgesteld", Result: "Er is nog geen antwoord."},
	ArrangementAwaits:   {What: "Betalingsregeling voorgesteld", Result: "De bewindvoerder gaf nog geen antwoord."},
	ArrangementDeclined: {What: "Betalingsregeling voorgesteld", Result: "Niet aangenomen."},
	ArrangementRunning:  {What: "Betalingsregeling afgesproken", Result: "Loopt nog."},
	ArrangementFrozen:   {What: "Betalingsregeling afgesproken", Result: "Staat stil."},
	ArrangementMissed:   {What: "Betalingsregeling afgesproken", Result: "Een termijn is niet betaald."},
	ArrangementBroken:   {What: "Betalingsregeling afgesproken", Result: "Niet nagekomen."},
	ArrangementKept:     {What: "Betalingsregeling afgesproken", Result: "Nagekomen."},
	ArrangementEnded:    {What: "Betalingsregeling afgesproken", Result: "Gestopt."},
}

var legalEfforts = map[LegalEventKind]string{
	ReminderSent: "Herinnering gestuurd", FormalNoticeSent: "Aanmaning gestuurd", HandedToBailiff: "Overgedragen aan de deurwaarder",
}

var dutyEfforts = map[LandlordDuty]string{
	PersonalContact: "Persoonlijk contact gezocht", DebtHelpPointedOut: "Gewezen op schuldhulp", WrittenReminder: "Herinnering gestuurd",
	DataSharingOffered: "Aangeboden om gegevens door te geven",
}
