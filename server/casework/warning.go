package casework

import "slices"

// VisitWarning (waarschuwing voor bezoekers) is what a visitor must know before
// going to the door (practice 29).
type VisitWarning struct {
	Made
	RecordWarning
	EndedOn     Day // the first day it no longer holds; empty while it does
	EndedBy     ID  // the person
	EndedFor    ID  // the organisation the person acted for
	EndedReason string
}

// VisitAdvice is what a visitor should do: a short list, so that it is read at
// a glance.
type VisitAdvice string

// The advice to visitors.
const (
	GoWithTwo           VisitAdvice = "GO_WITH_TWO"            // ga met z'n tweeën
	MindTheDog          VisitAdvice = "MIND_THE_DOG"           // hond
	NotAloneAfterSix    VisitAdvice = "NOT_ALONE_AFTER_SIX"    // niet alleen na 18 uur
	DaylightOnly        VisitAdvice = "DAYLIGHT_ONLY"          // alleen overdag
	MeetElsewhere       VisitAdvice = "MEET_ELSEWHERE"         // spreek ergens anders af
	CallBefore          VisitAdvice = "CALL_BEFORE"            // bel eerst
	TellColleague       VisitAdvice = "TELL_COLLEAGUE"         // meld u voor en na het bezoek bij een collega
	AskPoliceBefore     VisitAdvice = "ASK_POLICE_BEFORE"      // overleg eerst met de politie
	ProtectAgainstIll   VisitAdvice = "PROTECT_AGAINST_ILL"    // besmettelijke ziekte: bescherm uzelf
	DoNotMentionContact VisitAdvice = "DO_NOT_MENTION_CONTACT" // noem niet dat u contact had met een bewoner
)

// VisitAdvices gives every advice, the weightiest first.
func VisitAdvices() []VisitAdvice {
	return []VisitAdvice{
		GoWithTwo, NotAloneAfterSix, DaylightOnly, MeetElsewhere, AskPoliceBefore, TellColleague,
		DoNotMentionContact, MindTheDog, ProtectAgainstIll, CallBefore,
	}
}

// warningMonths is how long a warning may last (practice 29).
const warningMonths = 6

// LastDay is the last day on which the warning holds.
func (w VisitWarning) LastDay() Day {
	if w.EndedOn != "" {
		return min(w.Until, w.EndedOn.Plus(-1))
	}
	return w.Until
}

// HoldsOn says that a visitor must know it on a day.
func (w VisitWarning) HoldsOn(day Day) bool { return day <= w.LastDay() }

// WarningsOn gives what a visitor must know on a day.
func (h *Household) WarningsOn(day Day) []VisitWarning {
	return slices.DeleteFunc(slices.Clone(h.Warnings), func(w VisitWarning) bool { return !w.HoldsOn(day) })
}

// RecordWarning records what a visitor must know, why, and until when at most.
type RecordWarning struct {
	Fact   string        // what is so at this door; everybody who visits reads it
	Advice []VisitAdvice // what to do about it
	Reason string        // how this is known; not for the landlord
	Until  Day           // the last day, at most 6 months ahead; empty is those 6 months
}

// Apply records the warning. One that has ended already, as from a tablet that
// was away for long, is kept too.
func (r RecordWarning) Apply(h *Household, act Act) error {
	latest := act.Today.plusMonths(warningMonths)
	switch {
	case r.Fact == "":
		return missing("fact", "practice 29", "Schrijf op wat een bezoeker moet weten.")
	case len(r.Advice) == 0:
		return missing("advice", "practice 29", "Kies wat een bezoeker moet doen.")
	case r.Reason == "":
		return missing("reason", "practice 29", "Schrijf op hoe u dit weet.")
	case r.Until > latest:
		return invalid("until", "Een waarschuwing geldt hoogstens 6 maanden.")
	case r.Until == "":
		r.Until = latest
	}
	for i, advice := range r.Advice {
		if !slices.Contains(VisitAdvices(), advice) {
			return invalid(fieldAt("advice", i), "Kies een advies uit de lijst.")
		}
	}
	h.Warnings = append(h.Warnings, VisitWarning{Made: act.made(act.Operation), RecordWarning: r})
	return nil
}

// EndWarning ends a warning before its time: the less careful direction, so
// online and with a reason.
type EndWarning struct {
	Warning ID
	Reason  string
}

// Apply ends the warning from today on. The case team ends any; another
// organisation its own.
func (e EndWarning) Apply(h *Household, act Act) error {
	at := slices.IndexFunc(h.Warnings, func(w VisitWarning) bool { return w.ID == e.Warning })
	switch {
	case at < 0:
		return unknown("warning")
	case e.Reason == "":
		return missing("reason", "practice 29", "Schrijf op waarom de waarschuwing niet meer nodig is.")
	case act.Who.OrganisationRole != CaseTeam && h.Warnings[at].For != act.Who.Organisation:
		return &Error{Code: Forbidden, Rule: "practice 29", Message: "Alleen het team van de casemanager eindigt een waarschuwing van een ander."}
	case !h.Warnings[at].HoldsOn(act.Today):
		return nil // it ended already
	}
	ended := &h.Warnings[at]
	ended.EndedOn, ended.EndedReason = act.Today, e.Reason
	ended.EndedBy, ended.EndedFor = act.Who.Person, act.Who.Organisation
	return nil
}
