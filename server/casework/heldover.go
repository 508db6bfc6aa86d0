package casework

// HeldOver (aangehouden) is an item of the agenda that ended without a
// decision: why, until when, and who does what until then (practice 18).
type HeldOver struct {
	Made
	HoldOver
}

// HoldOver holds an item of the agenda over to another day. By the chair,
// online. What somebody does until then becomes a step.
type HoldOver struct {
	Referral         ID // zero when the household was on the agenda for another reason
	Meeting          ID // the meeting it was on the agenda of; zero for an urgent consultation
	MeetingOn        Day
	Reason           string
	NextDiscussionOn Day
	Steps            []NewStep // who does what until then, at least one
}

// Apply holds the item over.
func (o HoldOver) Apply(h *Household, act Act) error {
	switch {
	case !o.Referral.IsZero() && h.referral(o.Referral) == nil:
		return unknown("referral")
	case o.MeetingOn == "":
		return missing("meetingOn", "practice 18", "Vul in wanneer dit is besproken.")
	case o.MeetingOn > act.Today:
		return invalid("meetingOn", "Deze dag ligt in de toekomst.")
	case o.Reason == "":
		return missing("reason", "practice 18", "Schrijf op waarom er nog geen besluit is.")
	case o.NextDiscussionOn == "":
		return missing("nextDiscussionOn", "practice 18", "Vul in wanneer dit weer wordt besproken.")
	case o.NextDiscussionOn <= o.MeetingOn:
		return invalid("nextDiscussionOn", "Deze dag moet na de bespreking liggen.")
	case len(o.Steps) == 0:
		return missing("steps", "practice 18", "Schrijf op wie tot die tijd wat doet.")
	}
	for i, step := range o.Steps {
		if err := step.complete(fieldAt("steps", i)); err != nil {
			return err
		}
	}
	h.HeldOver = append(h.HeldOver, HeldOver{Made: act.made(act.Operation), HoldOver: o})
	plan := ID{}
	if inForce := h.PlanInForce(); inForce != nil {
		plan = inForce.ID
	}
	for i, step := range o.Steps {
		h.addStep(AddStep{Plan: plan, NewStep: step}, act, DerivedID(act.Operation.String(), fieldAt("steps", i)))
	}
	return nil
}

// waiting says that nothing was decided since the item was held over, and that
// it was not held over again.
func (h *Household) waiting(held HeldOver) bool {
	for _, decision := range h.Decisions {
		if h.takenAt(decision).After(held.At) && (held.Referral.IsZero() || decision.Referral == held.Referral) {
			return false
		}
	}
	for _, later := range h.HeldOver {
		if later.At.After(held.At) && later.Referral == held.Referral {
			return false
		}
	}
	return true
}

func (h *Household) heldOverAlerts() []Alert {
	alerts := []Alert{}
	for _, held := range h.HeldOver {
		if h.waiting(held) {
			alerts = append(alerts, Alert{Code: AlertHeldOver, Rule: "practice 18", From: held.NextDiscussionOn, Subject: held.ID, Weight: 5})
		}
	}
	return alerts
}
