package casework

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

// Phase gives the phase from the facts of the file.
func (h *Household) Phase() Phase {
	switch {
	case !h.LinkedTo.IsZero() || h.ended():
		return Closed
	case h.PlanInForce() != nil:
		return Execution
	case len(h.Referrals) > 0:
		return Reported
	default:
		return Prevention
	}
}

// ended says that an outcome came after the last referral.
func (h *Household) ended() bool {
	if len(h.Outcomes) == 0 {
		return false
	}
	if len(h.Referrals) == 0 {
		return true
	}
	return h.Outcomes[len(h.Outcomes)-1].At.After(h.Referrals[len(h.Referrals)-1].At)
}
