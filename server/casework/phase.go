package casework

import (
	"slices"
	"time"
)

// Phase is where a household is on the route: always derived from its facts,
// never typed in (route 0.5).
type Phase string

// The phases.
const (
	Prevention Phase = "PREVENTION" // preventie
	Reported   Phase = "REPORTED"   // melding en bespreken in Regieteam
	Execution  Phase = "EXECUTION"  // uitvoering
	Closed     Phase = "CLOSED"     // ended, until it is reported again
)

// Phase gives the phase from the facts of the file. A plan in force goes before
// an earlier outcome: it was decided after it.
func (h *Household) Phase() Phase {
	switch {
	case !h.LinkedTo.IsZero():
		return Closed
	case h.PlanInForce() != nil:
		return Execution
	case h.ended():
		return Closed
	case h.reportedSince(time.Time{}):
		return Reported
	default:
		return Prevention
	}
}

// ended says that an outcome came after the last referral.
func (h *Household) ended() bool {
	return h.lastOutcome() != nil && !h.reportedSince(h.lastOutcomeAt())
}

// lastOutcomeAt is when the household's last threatened eviction ended; the
// zero time when none did.
func (h *Household) lastOutcomeAt() time.Time {
	if last := h.lastOutcome(); last != nil {
		return last.At
	}
	return time.Time{}
}

func (h *Household) reportedSince(at time.Time) bool {
	return slices.ContainsFunc(h.Referrals, func(r Referral) bool {
		return r.WithdrawnOn == "" && (h.lastOutcome() == nil || r.At.After(at))
	})
}
