package casework

// OutcomeKind is how a threatened eviction ended.
type OutcomeKind string

// The outcomes (route, "Facts that shape the model").
const (
	Averted    OutcomeKind = "AVERTED"
	Rehoused   OutcomeKind = "REHOUSED"
	Evicted    OutcomeKind = "EVICTED"
	LeftBefore OutcomeKind = "LEFT_BEFORE" // keys returned or left unannounced
	Withdrawn  OutcomeKind = "WITHDRAWN"   // the landlord withdrew
)

// Outcome closes a file until the household is reported again, or somebody
// opens the file again.
type Outcome struct {
	Made
	RecordOutcome
	ReopenedOn     Day    // the file was opened again: this outcome ended nothing; empty when it was not
	ReopenedReason string // why
}

// Destination is where the household went (practice 35).
type Destination string

// The destinations.
const (
	ToStays       Destination = "STAYS"
	ToOwnPlace    Destination = "OWN_PLACE"
	ToFamily      Destination = "FAMILY_OR_FRIENDS"
	ToCrisisPlace Destination = "CRISIS_PLACE"
	ToOtherHome   Destination = "OTHER_HOME"
	ToInstitution Destination = "INSTITUTION"
	ToUnknown     Destination = "UNKNOWN"
)

// RecordOutcome records how it ended.
type RecordOutcome struct {
	Kind        OutcomeKind
	On          Day
	Destination Destination
	Note        string
}

// Apply records the outcome and ends the plan. An eviction that happened
// without a clearance for its day is an incident too: never refused, never
// hidden (route 3.2f).
func (r RecordOutcome) Apply(h *Household, act Act) error {
	if err := act.happened(r.On); err != nil {
		return err
	}
	if r.Kind == "" {
		return missing("kind", "", "Kies hoe het afliep.")
	}
	if r.Destination == "" {
		r.Destination = ToUnknown
	}
	h.Outcomes = append(h.Outcomes, Outcome{Made: act.madeOn(r.On), RecordOutcome: r})
	if plan := h.PlanInForce(); plan != nil {
		plan.EndedOn = act.Today
	}
	if r.Kind == Evicted {
		h.evicted(r.On, act)
	}
	return nil
}

// ReopenFile (heropenen) opens a closed file again: the outcome was not right,
// or the household needs the plan after all. By the case team or the chair,
// online. The outcome stays, with the reason beside it.
type ReopenFile struct {
	Reason string
}

// Apply opens the file again. The plan that the outcome ended stays ended: a
// plan in force needs a decision (route 3).
func (r ReopenFile) Apply(h *Household, act Act) error {
	last := h.lastOutcome()
	switch {
	case r.Reason == "":
		return missing("reason", "3", "Schrijf op waarom het dossier weer opengaat.")
	case last == nil || h.Phase() != Closed:
		return notNow("0.5", "Dit dossier is niet afgesloten.")
	}
	last.ReopenedOn, last.ReopenedReason = act.Today, r.Reason
	return nil
}

// lastOutcome is how the household's last threatened eviction ended; nil when
// none did, or when the file was opened again since.
func (h *Household) lastOutcome() *Outcome {
	for i := len(h.Outcomes) - 1; i >= 0; i-- {
		if h.Outcomes[i].ReopenedOn == "" {
			return &h.Outcomes[i]
		}
	}
	return nil
}

// evicted ends the clearance that held for the day, which has served; without
// one the eviction is an incident.
func (h *Household) evicted(on Day, act Act) {
	for i := range h.Clearances {
		if clearance := &h.Clearances[i]; clearance.EvictOn == on && clearance.RevokedOn == "" {
			clearance.LapsedOn = on.Plus(1)
			return
		}
	}
	made := act.madeOn(on)
	made.ID = DerivedID(act.Operation.String(), "incident")
	what := ReportIncident{Kind: EvictedWithoutClearance, On: on, What: "Ontruimd zonder vrijgave."}
	h.Incidents = append(h.Incidents, Incident{Made: made, ReportIncident: what, Protected: h.protectedFor(on, on)})
}

// IncidentKind is what should not have happened.
type IncidentKind string

// The kinds of incidents.
const (
	EvictedWithoutClearance IncidentKind = "EVICTED_WITHOUT_CLEARANCE"
	AnnouncedWhileSuspended IncidentKind = "ANNOUNCED_WHILE_SUSPENDED" // practice 21
	PlaceFellThrough        IncidentKind = "PLACE_FELL_THROUGH"
	OtherIncident           IncidentKind = "OTHER"
)

// Incident is a fact that should not have happened. The system never refuses
// the truth, and never hides it (route 3.2f).
type Incident struct {
	Made
	ReportIncident
	Protected bool // the household was protected on that day
}

// ReportIncident records what happened. It always succeeds.
type ReportIncident struct {
	Kind IncidentKind
	On   Day
	What string
}

// Apply records the incident.
func (r ReportIncident) Apply(h *Household, act Act) error {
	if err := act.happened(r.On); err != nil {
		return err
	}
	switch {
	case r.Kind == "":
		return missing("kind", "3.2f", "Kies wat er gebeurde.")
	case r.What == "":
		return missing("what", "3.2f", "Schrijf op wat er gebeurde.")
	}
	incident := Incident{Made: act.madeOn(r.On), ReportIncident: r, Protected: h.protectedFor(r.On, r.On)}
	h.Incidents = append(h.Incidents, incident)
	return nil
}
