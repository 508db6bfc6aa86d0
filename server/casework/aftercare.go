package casework

import "slices"

// Aftercare (nazorg) is help that goes on after a threatened eviction ended.
type Aftercare struct {
	Made
	StartAftercare
}

// StartAftercare agrees who stays in touch with the household, and until when.
// It is recorded whatever the phase, and opens no file again.
type StartAftercare struct {
	Organisation ID // that helps, never the landlord (practice 12)
	Owner        ID // the person; zero when the organisation names one later
	Until        Day
	What         string
}

// Apply adds the aftercare; a later one goes before an earlier one.
func (s StartAftercare) Apply(h *Household, act Act) error {
	switch {
	case s.Organisation.IsZero():
		return missing("organisation", "3.1b", "Kies wie de nazorg geeft.")
	case s.Until == "":
		return missing("until", "3.1b", "Vul in tot en met welke dag de nazorg duurt.")
	case s.What == "":
		return missing("what", "3.1b", "Schrijf op wat de nazorg is.")
	case !h.everHelped(s.Organisation):
		return notNow("practice 12", "Nazorg geeft een organisatie die in dit dossier helpt.")
	}
	h.Aftercares = append(h.Aftercares, Aftercare{Made: act.made(act.Operation), StartAftercare: s})
	return nil
}

// AftercareUntil is the last day of the aftercare that was agreed last; empty
// when there is none.
func (h *Household) AftercareUntil() Day {
	if len(h.Aftercares) == 0 {
		return ""
	}
	return h.Aftercares[len(h.Aftercares)-1].Until
}

// RecurrenceKind is what came back.
type RecurrenceKind string

// The kinds of recurrence.
const (
	ReportedAgain RecurrenceKind = "REFERRAL" // opnieuw gemeld
	ArrearsAgain  RecurrenceKind = "ARREARS"  // opnieuw achterstand
)

// Recurrence (herhaling) is a new referral or new arrears after an outcome.
type Recurrence struct {
	Outcome  ID
	EndedOn  Day
	Kind     RecurrenceKind
	On       Day
	Within12 bool // within 12 months of the outcome
	Within24 bool // within 24 months of the outcome
}

// Recurrences gives what came back after each outcome: the first referral after
// it, and after the last one the arrears that began since.
func (h *Household) Recurrences() []Recurrence {
	found := []Recurrence{}
	ends := slices.DeleteFunc(slices.Clone(h.Outcomes), func(o Outcome) bool { return o.ReopenedOn != "" })
	for i, outcome := range ends {
		for _, referral := range h.Referrals {
			next := i+1 == len(ends) || referral.At.Before(ends[i+1].At)
			if referral.At.After(outcome.At) && next {
				found = append(found, outcome.followedBy(ReportedAgain, DayOf(referral.At)))
				break
			}
		}
	}
	last := h.lastOutcome()
	if last == nil {
		return found
	}
	for _, tenancy := range h.Tenancies {
		if since := tenancy.InArrearsSince(); since > last.On.Month() {
			found = append(found, last.followedBy(ArrearsAgain, since.FirstDay()))
		}
	}
	return found
}

func (o Outcome) followedBy(kind RecurrenceKind, on Day) Recurrence {
	return Recurrence{Outcome: o.ID, EndedOn: o.On, Kind: kind, On: on, Within12: on <= o.On.plusMonths(12), Within24: on <= o.On.plusMonths(24)}
}
