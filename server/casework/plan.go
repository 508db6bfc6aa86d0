package casework

import "strings"

// Plan (plan van aanpak) is the plan of one decision: to prevent the eviction
// (route 3.1) or to evict with care (route 3.2).
type Plan struct {
	Made
	Decision ID
	Scenario Scenario
	From     Day
	EndedOn  Day // empty while it is in force
}

// startPlan ends the plan in force and begins the decision's; a decision that
// keeps the scenario keeps the plan, with all that was agreed under it.
func (h *Household) startPlan(scenario Scenario, decision ID, act Act) ID {
	if plan := h.PlanInForce(); plan != nil {
		if plan.Scenario == scenario {
			return plan.ID
		}
		plan.EndedOn = act.Today
	}
	plan := Plan{Made: act.made(DerivedID(act.Operation.String(), "plan")), Decision: decision, Scenario: scenario, From: act.Today}
	h.Plans = append(h.Plans, plan)
	return plan.ID
}

// PlanInForce gives the plan that has not ended; nil when there is none.
func (h *Household) PlanInForce() *Plan {
	for i := range h.Plans {
		if h.Plans[i].EndedOn == "" {
			return &h.Plans[i]
		}
	}
	return nil
}

func (h *Household) plan(id ID) *Plan {
	for i := range h.Plans {
		if h.Plans[i].ID == id {
			return &h.Plans[i]
		}
	}
	return nil
}

// planOrInForce gives the plan that is named, or else the one in force.
func (h *Household) planOrInForce(id ID) *Plan {
	if id.IsZero() {
		return h.PlanInForce()
	}
	return h.plan(id)
}

// under marks a record that was made under a plan, which may have ended
// meanwhile: it is stored all the same (architecture §2). The zero plan is
// none.
func (h *Household) under(plan ID, made Made) (Made, error) {
	if plan.IsZero() {
		return made, nil
	}
	known := h.plan(plan)
	if known == nil {
		return made, unknown("plan")
	}
	made.Afterwards = known.EndedOn != ""
	return made, nil
}

// CaseManager is one appointment of a case manager (route 3.1a, 3.2a).
type CaseManager struct {
	Made
	AppointCaseManager
	Until Day // the last day; empty while it goes on
}

// AppointCaseManager appoints a case manager; who was appointed before steps
// back. The case team comes into the file.
type AppointCaseManager struct {
	Person       ID
	Organisation ID     // the case team
	Provisional  bool   // by the chair alone, the same working day (practice 15, 19)
	Handover     string // note to the next one; there is one when somebody steps back
}

// Apply appoints the case manager. Who takes over a file from somebody must know
// what was going on: a household does not tell its story twice (route 3.1a).
func (a AppointCaseManager) Apply(h *Household, act Act) error {
	now := h.CaseManager()
	switch {
	case a.Person.IsZero():
		return missing("person", "3.1a", "Kies een casemanager.")
	case a.Organisation.IsZero():
		return missing("organisation", "3.1a", "Kies het team van de casemanager.")
	case now != nil && now.Person != a.Person && strings.TrimSpace(a.Handover) == "":
		return missing("handover", "3.1a", "Schrijf op wat de volgende casemanager moet weten.")
	}
	if role := h.RoleOf(a.Organisation, act.Today); role != "" && role != CaseTeam {
		return notNow("practice 39", "Deze organisatie heeft al een andere rol in dit dossier.")
	}
	for i := range h.CaseManagers {
		if before := &h.CaseManagers[i]; before.Until == "" {
			before.Until = act.Today
			h.handOver(before.Organisation, a.Organisation, act.Today)
			h.passVisits(before.Person, a.Person)
		}
	}
	h.CaseManagers = append(h.CaseManagers, CaseManager{Made: act.made(act.Operation), AppointCaseManager: a})
	h.involve(act, a.Organisation, CaseTeam)
	return nil
}

// handOver takes the earlier case team out of the file when another team takes
// over: a household has one case team.
func (h *Household) handOver(from, to ID, today Day) {
	for i := range h.Involvements {
		if team := &h.Involvements[i]; from != to && team.Organisation == from && team.Role == CaseTeam && team.On(today) {
			team.Until = today.Plus(-1)
		}
	}
}

// passVisits gives the visits that were not made yet to the next case manager:
// what was agreed with the household stands, and the file leaves the tablet of
// who stepped back (tablet §3).
func (h *Household) passVisits(from, to ID) {
	for i := range h.PlannedVisits {
		visit := &h.PlannedVisits[i]
		if visit.CancelledOn != "" || !visit.Visit.IsZero() {
			continue
		}
		if visit.Visitor == from {
			visit.Visitor = to
		}
		if visit.SecondVisitor == from {
			visit.SecondVisitor = to
		}
		if visit.SecondVisitor == visit.Visitor {
			visit.SecondVisitor = ID{}
		}
	}
}

// CaseManager gives who is case manager now; nil when nobody is.
func (h *Household) CaseManager() *CaseManager {
	for i := len(h.CaseManagers) - 1; i >= 0; i-- {
		if h.CaseManagers[i].Until == "" {
			return &h.CaseManagers[i]
		}
	}
	return nil
}

// LifeDomain (leefgebied) is a part of life that a goal is about.
type LifeDomain string

// The life domains that every plan has (route 0.4), and the others.
const (
	Housing     LifeDomain = "HOUSING"
	Finances    LifeDomain = "FINANCES"
	Health      LifeDomain = "HEALTH"
	Work        LifeDomain = "WORK"
	Parenting   LifeDomain = "PARENTING"
	Relations   LifeDomain = "RELATIONS"
	OtherDomain LifeDomain = "OTHER"
)

// Goal is what help and household work towards in a life domain, with a next
// control date (route 0.4).
type Goal struct {
	Made
	SetGoal
}

// SetGoal sets a goal. Naming the goal it follows up keeps the earlier one as
// history; goals exist in the prevention phase too, without a plan
// (practice 12).
type SetGoal struct {
	Plan          ID
	FollowsUp     ID // the goal it takes the place of; zero for a new one
	Domain        LifeDomain
	Description   string
	Organisation  ID // of the owner: a helping organisation, never the landlord (practice 12)
	Owner         ID
	NextControlOn Day
	StartLevel    int // 1 (acute) to 5 (self-reliant); 0 is not scored
	TargetLevel   int
	CurrentLevel  int
}

// Apply adds the goal.
func (s SetGoal) Apply(h *Household, act Act) error {
	made, err := h.under(s.Plan, act.made(act.Operation))
	if err != nil {
		return err
	}
	switch {
	case s.Domain == "":
		return missing("domain", "0.4", "Kies het leefgebied.")
	case s.Description == "":
		return missing("description", "0.4", "Schrijf het doel op.")
	case s.NextControlOn == "":
		return missing("nextControlOn", "0.4", "Vul in wanneer dit doel weer wordt bekeken.")
	case s.Organisation.IsZero():
		return missing("organisation", "practice 12", "Kies wie dit doel bewaakt.")
	case h.RoleOf(s.Organisation, act.Today) == Landlord:
		return &Error{Code: Invalid, Rule: "practice 12", Message: "Een doel hoort bij een organisatie die hulp geeft, niet bij de verhuurder.", Field: "organisation"}
	case !s.FollowsUp.IsZero() && h.goal(s.FollowsUp) == nil:
		return unknown("followsUp")
	}
	for _, level := range []struct {
		field string
		score int
	}{{"startLevel", s.StartLevel}, {"targetLevel", s.TargetLevel}, {"currentLevel", s.CurrentLevel}} {
		if level.score < 0 || level.score > 5 {
			return &Error{Code: Invalid, Rule: "0.4", Message: "Kies een score van 1 tot en met 5.", Field: level.field}
		}
	}
	h.Goals = append(h.Goals, Goal{Made: made, SetGoal: s})
	return nil
}

func (h *Household) goal(id ID) *Goal {
	for i := range h.Goals {
		if h.Goals[i].ID == id {
			return &h.Goals[i]
		}
	}
	return nil
}

// CurrentGoals gives the goals that no later one follows up.
func (h *Household) CurrentGoals() []Goal {
	followed := map[ID]bool{}
	for _, goal := range h.Goals {
		followed[goal.FollowsUp] = true
	}
	current := []Goal{}
	for _, goal := range h.Goals {
		if !followed[goal.ID] {
			current = append(current, goal)
		}
	}
	return current
}

// Step (actie) is something somebody will do, with a due date (route 2.5).
type Step struct {
	Made
	AddStep
}

// AddStep adds a step to the plan, or to the file before there is one.
type AddStep struct {
	Plan ID
	NewStep
}

// Apply adds the step.
func (a AddStep) Apply(h *Household, act Act) error {
	if err := a.complete(""); err != nil {
		return err
	}
	if _, err := h.under(a.Plan, Made{}); err != nil {
		return err
	}
	h.addStep(a, act, act.Operation)
	return nil
}

func (h *Household) addStep(step AddStep, act Act, id ID) {
	made, _ := h.under(step.Plan, act.made(id))
	h.Steps = append(h.Steps, Step{Made: made, AddStep: step})
}

func (h *Household) step(id ID) *Step {
	for i := range h.Steps {
		if h.Steps[i].ID == id {
			return &h.Steps[i]
		}
	}
	return nil
}

// StepStatus is how far a step is.
type StepStatus string

// The states of a step.
const (
	StepOpen    StepStatus = "OPEN"
	StepStarted StepStatus = "STARTED"
	StepDone    StepStatus = "DONE"
	StepDropped StepStatus = "DROPPED" // will not be done; the note says why
)

// StepProgress is one report on a step.
type StepProgress struct {
	Made
	ProgressStep
}

// ProgressStep reports on a step.
type ProgressStep struct {
	Step   ID
	Status StepStatus
	On     Day
	Note   string
}

// Apply adds the report; the last one is the step's state.
func (p ProgressStep) Apply(h *Household, act Act) error {
	if err := act.happened(p.On); err != nil {
		return err
	}
	if err := p.complete(""); err != nil {
		return err
	}
	return h.progress(p, act.madeOn(p.On))
}

func (p ProgressStep) complete(field string) error {
	switch {
	case p.Status == "":
		return missing(fieldIn(field, "status"), "3.1b", "Kies hoe ver deze stap is.")
	case p.Status == StepDropped && p.Note == "":
		return missing(fieldIn(field, "note"), "3.1b", "Schrijf op waarom deze stap niet doorgaat.")
	default:
		return nil
	}
}

func (h *Household) progress(p ProgressStep, made Made) error {
	step := h.step(p.Step)
	if step == nil {
		return unknown("step")
	}
	made, err := h.under(step.Plan, made)
	if err != nil {
		return err
	}
	h.StepProgress = append(h.StepProgress, StepProgress{Made: made, ProgressStep: p})
	return nil
}

// StepStatus gives the state of a step: the last report, else OPEN.
func (h *Household) StepStatus(step ID) StepStatus {
	status := StepOpen
	for _, progress := range h.StepProgress {
		if progress.Step == step {
			status = progress.Status
		}
	}
	return status
}
