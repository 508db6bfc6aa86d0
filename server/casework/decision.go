package casework

import "slices"

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

// Attendance is one organisation at the meeting, agreeing or dissenting
// (practice 17).
type Attendance struct {
	Organisation ID
	Agrees       bool
	Note         string // what it dissents on
}

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
	Referral            ID
	MeetingOn           Day
	Urgent              bool // spoedoverleg: decided under the same rules (practice 19)
	Attendance          []Attendance
	CanBePrevented      bool // question (a)
	PreventedReason     string
	Steps               []NewStep // question (b): at least one
	SpecialCare         bool      // question (c): is registration with the special-care desk needed
	SpecialCareReason   string
	Scenario            Scenario
	Weighing            string // costs and societal interest in words (route 0.3)
	HouseholdSays       string // practice 16
	LandlordText        string // what the landlord reads (practice 17)
	NotVulnerable       bool   // takes the marks of vulnerability away (practice 4)
	NotVulnerableReason string
	NextDiscussionOn    Day
}

// Apply records the decision and makes its plan the one in force; the plan of
// the other scenario ends: changing scenario is a new decision (route 3).
func (d Decide) Apply(h *Household, act Act) error {
	if h.referral(d.Referral) == nil {
		return unknown("referral")
	}
	if err := d.complete(act); err != nil {
		return err
	}
	if err := d.enoughPerspectives(h, act.Today); err != nil {
		return err
	}
	decision := Decision{Made: act.made(act.Operation), Decide: d, MissingStandpoints: h.missingStandpoints(d.Referral, act)}
	h.Decisions = append(h.Decisions, decision)
	if referral := h.referral(d.Referral); referral.OpenedOn == "" {
		referral.OpenedOn = act.Today
	}
	h.unmarkVulnerable(d, decision.ID, act.Today)
	plan := h.startPlan(d.Scenario, decision.ID, act)
	for i, step := range d.Steps {
		h.addStep(AddStep{Plan: plan, NewStep: step}, act, DerivedID(act.Operation.String(), fieldAt("steps", i)))
	}
	return nil
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

// enoughPerspectives wants two organisations at the table, at least one of
// them helping; to evict a protected household also youth protection or care
// (practice 17).
func (d Decide) enoughPerspectives(h *Household, today Day) error {
	present := map[ID]OrganisationRole{}
	for i, attendance := range d.Attendance {
		role := h.RoleOf(attendance.Organisation, today)
		if role == "" {
			return &Error{Code: Unknown, Rule: "practice 17", Message: "Deze organisatie doet niet mee in dit dossier. Nodig haar eerst uit.", Field: fieldAt("attendance", i)}
		}
		present[attendance.Organisation] = role
	}
	helping, careOrYouth := false, false
	for _, role := range present {
		helping = helping || role.Helps()
		careOrYouth = careOrYouth || role == Care || role == YouthProtection
	}
	switch {
	case len(present) < 2:
		return missing("attendance", "practice 17", "Er moeten minstens twee organisaties meebeslissen.")
	case !helping:
		return missing("attendance", "practice 17", "Er moet minstens één organisatie bij zijn die hulp geeft.")
	case d.Scenario == Evict && h.Protected(today) && !careOrYouth:
		return missing("attendance", "practice 17", "Dit huishouden is beschermd. Jeugdbescherming of zorg moet meebeslissen.")
	default:
		return nil
	}
}

func (h *Household) missingStandpoints(referral ID, act Act) []ID {
	given := h.StandpointsOf(referral)
	absent := []ID{}
	for _, involvement := range h.Involvements {
		if involvement.On(act.Today) && !slices.ContainsFunc(given, func(s Standpoint) bool { return s.For == involvement.Organisation }) {
			absent = append(absent, involvement.Organisation)
		}
	}
	return absent
}

// unmarkVulnerable takes the marks away; only a decision may (practice 4).
func (h *Household) unmarkVulnerable(d Decide, decision ID, today Day) {
	for i := range h.Vulnerabilities {
		if mark := &h.Vulnerabilities[i]; d.NotVulnerable && mark.UnmarkedOn == "" {
			mark.UnmarkedBy, mark.UnmarkedOn = decision, today
		}
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
