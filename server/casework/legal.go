package casework

import (
	"cmp"
	"slices"
)

// LegalEvent is one dated step of the law beside the file's phase. Legal
// events are append-only; a postponement is a new event.
type LegalEvent struct {
	Made
	RecordLegalEvent
}

// LegalEventKind names the step.
type LegalEventKind string

// The steps of the law, in the order in which they mostly come.
const (
	ReminderSent         LegalEventKind = "REMINDER"              // herinnering
	FormalNoticeSent     LegalEventKind = "FORMAL_NOTICE"         // aanmaning
	HandedToBailiff      LegalEventKind = "HANDED_TO_BAILIFF"     // overgedragen aan de deurwaarder
	Summoned             LegalEventKind = "SUMMONS"               // dagvaarding
	HearingHeld          LegalEventKind = "HEARING"               // zitting
	JudgmentGiven        LegalEventKind = "JUDGMENT"              // vonnis
	OppositionFiled      LegalEventKind = "OPPOSITION"            // verzet against a default judgment
	JudgmentServed       LegalEventKind = "SERVED"                // betekening: to comply within 3 days
	EvictionAnnounced    LegalEventKind = "EVICTION_ANNOUNCED"    // aanzegging, with the eviction date
	MunicipalityNotified LegalEventKind = "MUNICIPALITY_NOTIFIED" // the bailiff tells the municipality
	EvictionPostponed    LegalEventKind = "EVICTION_POSTPONED"    // the date is off; a new one needs a new notice
	EvictionCancelled    LegalEventKind = "EVICTION_CANCELLED"
	MoratoriumRequested  LegalEventKind = "MORATORIUM_REQUESTED" // art. 287b Faillissementswet
	MoratoriumGranted    LegalEventKind = "MORATORIUM_GRANTED"   // at most 6 months
	MoratoriumRefused    LegalEventKind = "MORATORIUM_REFUSED"
	MoratoriumEnded      LegalEventKind = "MORATORIUM_ENDED"
	KeysReturned         LegalEventKind = "KEYS_RETURNED"
	LeftUnannounced      LegalEventKind = "LEFT_UNANNOUNCED" // noorderzon
)

// LegalEventKinds gives every step, in the order in which they mostly come.
func LegalEventKinds() []LegalEventKind {
	return []LegalEventKind{
		ReminderSent, FormalNoticeSent, HandedToBailiff, Summoned, HearingHeld, JudgmentGiven, OppositionFiled, JudgmentServed,
		EvictionAnnounced, MunicipalityNotified, EvictionPostponed, EvictionCancelled,
		MoratoriumRequested, MoratoriumGranted, MoratoriumRefused, MoratoriumEnded, KeysReturned, LeftUnannounced,
	}
}

// RecordLegalEvent records a step of the law.
type RecordLegalEvent struct {
	Tenancy   ID // zero is the running one
	Kind      LegalEventKind
	On        Day    // the day it happened; of a hearing the day it is held
	EvictOn   Day    // the date the bailiff named; for an announced eviction only
	Until     Day    // the end; for a moratorium only
	ByDefault bool   // verstek: judged without the tenant there; for a judgment only
	Reference string // case or file number of court or bailiff; no names
	Source    string // who said so, when it is recorded for a landlord without an account (practice 15)
}

// Apply adds the event. An announced eviction that breaks a running suspension
// is recorded all the same: it is a fact (practice 21). So is a moratorium that
// is longer than the law allows.
func (r RecordLegalEvent) Apply(h *Household, act Act) error {
	if err := act.happened(r.On); err != nil {
		return err
	}
	switch {
	case r.Kind == "":
		return missing("kind", "", "Kies wat er gebeurde.")
	case r.Kind == EvictionAnnounced && r.EvictOn == "":
		return missing("evictOn", "3.2f", "Vul in op welke dag de ontruiming is aangezegd.")
	case r.Kind == EvictionAnnounced && r.EvictOn < r.On:
		return invalid("evictOn", "De dag van de ontruiming ligt voor de aanzegging.")
	case r.Kind == MoratoriumGranted && r.Until == "":
		return missing("until", "", "Vul in tot wanneer het moratorium duurt.")
	case r.Kind == MoratoriumGranted && r.Until < r.On:
		return invalid("until", "Het moratorium eindigt voordat het begint.")
	}
	h.LegalEvents = append(h.LegalEvents, LegalEvent{Made: act.madeOn(r.On), RecordLegalEvent: r})
	return nil
}

// maxMoratoriumMonths is how long a moratorium lasts at most (art. 287b
// Faillissementswet).
const maxMoratoriumMonths = 6

// TooLong says that a moratorium was granted for longer than the law allows:
// mostly a typing error. It counts as it was recorded, the safe direction, and
// is for somebody to look at.
func (e LegalEvent) TooLong() bool {
	return e.Kind == MoratoriumGranted && e.Until >= e.On.plusMonths(maxMoratoriumMonths)
}

// legalCourse gives the legal events by the day they happened: one that was
// recorded late takes its place among the others. Events of one day stand in
// the order they came in.
func (h *Household) legalCourse() []LegalEvent {
	byDay := func(a, b LegalEvent) int { return cmp.Compare(a.On, b.On) }
	if slices.IsSortedFunc(h.LegalEvents, byDay) { // mostly: what happened is recorded as it happens
		return h.LegalEvents
	}
	return slices.SortedStableFunc(slices.Values(h.LegalEvents), byDay)
}

// AnnouncedFor gives the date of the eviction that is announced and not
// postponed, cancelled or superseded by a later notice; empty when none.
func (h *Household) AnnouncedFor() Day {
	announced := Day("")
	for _, event := range h.legalCourse() {
		switch event.Kind { //nolint:exhaustive // the other steps leave the date as it is
		case EvictionAnnounced:
			announced = event.EvictOn
		case EvictionPostponed, EvictionCancelled:
			announced = ""
		}
	}
	return announced
}

// announcedOn is the day on which the last eviction was announced; empty when
// none was.
func (h *Household) announcedOn() Day {
	on := Day("")
	for _, event := range h.LegalEvents {
		if event.Kind == EvictionAnnounced {
			on = max(on, event.On)
		}
	}
	return on
}

// EvictionLooms says that an eviction is announced for today or later, or was
// announced at most so many days ago as need a roof and nothing is known of it since.
func (h *Household) EvictionLooms(today Day) bool {
	announced := h.AnnouncedFor()
	return announced != "" && today <= announced.Plus(h.parameters().RoofNights)
}

// MoratoriumOn says that a judge's temporary stop covers a day.
func (h *Household) MoratoriumOn(day Day) bool {
	stopped := false
	for _, event := range h.legalCourse() {
		switch {
		case event.Kind == MoratoriumGranted && day.Within(event.On, event.Until):
			stopped = true
		case event.Kind == MoratoriumEnded && event.On <= day:
			stopped = false
		}
	}
	return stopped
}
