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

// The steps that an announced eviction needs.
const (
	Summoned          LegalEventKind = "SUMMONS"            // dagvaarding
	JudgmentGiven     LegalEventKind = "JUDGMENT"           // vonnis
	EvictionAnnounced LegalEventKind = "EVICTION_ANNOUNCED" // aanzegging, with the eviction date
	EvictionPostponed LegalEventKind = "EVICTION_POSTPONED" // the date is off; a new one needs a new notice
	EvictionCancelled LegalEventKind = "EVICTION_CANCELLED"
	MoratoriumGranted LegalEventKind = "MORATORIUM_GRANTED" // art. 287b Faillissementswet, at most 6 months
	MoratoriumEnded   LegalEventKind = "MORATORIUM_ENDED"
	KeysReturned      LegalEventKind = "KEYS_RETURNED"
	LeftUnannounced   LegalEventKind = "LEFT_UNANNOUNCED" // noorderzon
)

// RecordLegalEvent records a step of the law.
type RecordLegalEvent struct {
	Tenancy   ID // zero is the running one
	Kind      LegalEventKind
	On        Day    // the day it happened
	EvictOn   Day    // the date the bailiff named; for an announced eviction only
	Until     Day    // the end; for a moratorium only
	Reference string // case or file number of court or bailiff; no names
}

// Apply adds the event. An announced eviction that breaks a running suspension
// is recorded all the same: it is a fact (practice 21).
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

// legalCourse gives the legal events by the day they happened: one that was
// recorded late takes its place among the others. Events of one day stand in
// the order they came in.
func (h *Household) legalCourse() []LegalEvent {
	return slices.SortedStableFunc(slices.Values(h.LegalEvents), func(a, b LegalEvent) int { return cmp.Compare(a.On, b.On) })
}

// AnnouncedFor gives the date of the eviction that is announced and not
// postponed, cancelled or superseded by a later notice; empty when none.
func (h *Household) AnnouncedFor() Day {
	announced := Day("")
	for _, event := range h.legalCourse() {
		switch event.Kind {
		case EvictionAnnounced:
			announced = event.EvictOn
		case EvictionPostponed, EvictionCancelled:
			announced = ""
		case Summoned, JudgmentGiven, MoratoriumGranted, MoratoriumEnded, KeysReturned, LeftUnannounced:
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
// announced at most 30 days ago and nothing is known of it since.
func (h *Household) EvictionLooms(today Day) bool {
	announced := h.AnnouncedFor()
	return announced != "" && today <= announced.Plus(roofNights)
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
