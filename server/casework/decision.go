package casework

// Decision (besluit) is what the Regieteam decided on a referral: the three
// questions of route 2.5, the scenario, and who agreed.
type Decision struct {
	Made
	Decide
	MissingStandpoints []ID // organisations in the file that gave no standpoint (practice 17)
}

// Scenario is which of the two plans follows (route 3.1, 3.2).
type Scenario string

// The two scenarios.
const (
	Prevent Scenario = "PREVENT" // plan van aanpak ter voorkoming
	Evict   Scenario = "EVICT"   // plan van aanpak ontruimen
)

// NewStep is a step to be taken, with who and when.
type NewStep struct {
	What         string
	Organisation ID // whose step it is
	Owner        ID // the person; zero when the organisation names one later
	DueOn        Day
}

// Decide records the decision of the Regieteam. It cannot be saved half
// answered (route 2.5), and is taken online.
type Decide struct {
	Referral          ID
	Meeting           ID // the meeting it was on the agenda of; zero when none is kept
	MeetingOn         Day
	Urgent            bool // spoedoverleg: decided under the same rules (practice 19)
	Consultation      ID   // the urgent consultation it was taken in; zero when it was not, or is not recorded
	Supersedes        ID   // the decision on the same referral that this one corrects; zero mostly
	CorrectionReason  string
	Attendance        []Attendance
	CanBePrevented    bool // question (a)
	PreventedReason   string
	Steps             []NewStep // question (b): at least one
	SpecialCare       bool      // question (c): is registration with the special-care desk needed
	SpecialCareReason string

	// Who registers with the special-care desk, and when (practice 20); when left
	// out the case manager, within a week.
	SpecialCareOrganisation, SpecialCareOwner ID
	SpecialCareDueOn                          Day

	Scenario            Scenario
	Weighing            string        // costs and societal interest in words (route 0.3)
	Costs               *WeighedCosts // nil when no costs are weighed in figures
	HouseholdSays       string        // practice 16
	LandlordText        string        // what the landlord reads (practice 17)
	NotVulnerable       bool          // takes the marks of vulnerability away (practice 4)
	NotVulnerableReason string
	NextDiscussionOn    Day
	Telling             *Telling // nil when it is not arranged
}

// Telling is who tells the household what was decided, and when.
type Telling struct {
	Organisation ID
	Owner        ID // the person; zero when the organisation names one later
	On           Day
}

// Apply records the decision and makes its plan the one in force; the plan of
// the other scenario ends: changing scenario is a new decision (route 3). One
// that corrects another says again what was decided then: its steps are not taken
// twice, and protection that the other took away comes back.
func (d Decide) Apply(h *Household, act Act) error {
	if err := h.discussed(d.Referral); err != nil {
		return err
	}
	if err := d.complete(act); err != nil {
		return err
	}
	if err := d.corrects(h); err != nil {
		return err
	}
	if err := d.consulted(h); err != nil {
		return err
	}
	if err := d.enoughPerspectives(h.asCorrected(d), act.Today); err != nil {
		return err
	}
	if err := d.price(act.Costs); err != nil {
		return err
	}
	d.Urgent = d.Urgent || !d.Consultation.IsZero()
	decision := Decision{Made: act.made(act.Operation), Decide: d, MissingStandpoints: h.missingStandpoints(d.Referral, act)}
	h.Decisions = append(h.Decisions, decision)
	h.referral(d.Referral).open(act.Today)
	h.unmarkVulnerable(decision, act.Today)
	h.takeSteps(decision, h.startPlan(d.Scenario, decision.ID, act), act)
	return nil
}

// price gives the weighed costs the figures of their table.
func (d *Decide) price(tables []CostTable) error {
	if d.Costs == nil {
		return nil
	}
	priced, err := d.Costs.priced(tables)
	d.Costs = &priced
	return err
}

// step puts telling the household on somebody's list.
func (t Telling) step() NewStep {
	return NewStep{What: "Het huishouden vertellen wat is besloten.", Organisation: t.Organisation, Owner: t.Owner, DueOn: t.On}
}

func (t *Telling) complete() error {
	switch {
	case t == nil:
		return nil
	case t.Organisation.IsZero():
		return missing("telling.organisation", "2.5", "Kies wie het huishouden vertelt wat is besloten.")
	case t.On == "":
		return missing("telling.on", "2.5", "Vul in wanneer het huishouden het hoort.")
	default:
		return nil
	}
}

func (d Decide) complete(act Act) error {
	switch {
	case d.MeetingOn == "":
		return missing("meetingOn", "2.5", "Vul in wanneer dit is besproken.")
	case d.MeetingOn > act.Today:
		return invalid("meetingOn", "Deze dag ligt in de toekomst.")
	case d.PreventedReason == "":
		return missing("preventedReason", "2.5", "Kan de ontruiming voorkomen worden? Schrijf op waarom wel of niet.")
	case len(d.Steps) == 0:
		return missing("steps", "2.5", "Schrijf minstens één stap op.")
	case d.SpecialCareReason == "":
		return missing("specialCareReason", "2.5", "Is aanmelding bij het Meldpunt Bijzondere Zorg nodig? Schrijf op waarom wel of niet.")
	case d.Scenario == "":
		return missing("scenario", "3.1", "Kies: voorkomen of ontruimen.")
	case d.CanBePrevented && d.Scenario == Evict:
		return invalid("scenario", "De ontruiming kan voorkomen worden. Kies dan voor voorkomen.")
	case d.Weighing == "":
		return missing("weighing", "0.3", "Schrijf de afweging van kosten en belangen op.")
	case d.HouseholdSays == "":
		return missing("householdSays", "practice 16", "Schrijf op wat het huishouden zelf zegt, of waarom dat niet is gevraagd.")
	case d.NotVulnerable && d.NotVulnerableReason == "":
		return missing("notVulnerableReason", "practice 4", "Schrijf op waarom dit huishouden niet (meer) kwetsbaar is.")
	case !d.Supersedes.IsZero() && d.CorrectionReason == "":
		return missing("correctionReason", "2.5", "Schrijf op waarom het eerdere besluit niet klopte.")
	}
	if err := d.Telling.complete(); err != nil {
		return err
	}
	for i, step := range d.Steps {
		if err := step.complete(fieldAt("steps", i)); err != nil {
			return err
		}
	}
	return nil
}

func (n NewStep) complete(field string) error {
	switch {
	case n.What == "":
		return missing(fieldIn(field, "what"), "2.5", "Schrijf op wat er moet gebeuren.")
	case n.Organisation.IsZero():
		return missing(fieldIn(field, "organisation"), "2.5", "Kies wie dit doet.")
	case n.DueOn == "":
		return missing(fieldIn(field, "dueOn"), "2.5", "Vul in wanneer dit klaar moet zijn.")
	default:
		return nil
	}
}

// DecisionOn gives the decision in force on a referral: the last one; nil when
// there is none.
func (h *Household) DecisionOn(referral ID) *Decision {
	for i := len(h.Decisions) - 1; i >= 0; i-- {
		if h.Decisions[i].Referral == referral {
			return &h.Decisions[i]
		}
	}
	return nil
}

// DecisionInForce gives the last decision; nil when there is none.
func (h *Household) DecisionInForce() *Decision {
	if len(h.Decisions) == 0 {
		return nil
	}
	return &h.Decisions[len(h.Decisions)-1]
}

func (h *Household) decision(id ID) *Decision {
	for i := range h.Decisions {
		if h.Decisions[i].ID == id {
			return &h.Decisions[i]
		}
	}
	return nil
}
