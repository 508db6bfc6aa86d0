package casework

import "slices"

// VisitOutcome comes first in a visit report (practice 31).
type VisitOutcome string

// What may come of a visit.
const (
	Spoken           VisitOutcome = "SPOKEN"
	NobodyHome       VisitOutcome = "NOBODY_HOME" // a card was left
	NotLetIn         VisitOutcome = "NOT_LET_IN"
	StoppedForSafety VisitOutcome = "STOPPED_FOR_SAFETY"
)

// PlannedVisit is a visit to come.
type PlannedVisit struct {
	Made
	PlanVisit
	CancelledOn     Day // empty while it stands
	CancelledReason string
	Visit           ID // the report of it; zero until there is one
}

// PlanVisit plans a home visit.
type PlanVisit struct {
	On            Day
	StartsAt      string // 14:30, local time; empty is any time that day
	Visitor       ID     // the person; zero is the writer
	SecondVisitor ID     // zero is nobody (practice 31)
	Purpose       string
}

// Apply plans the visit.
func (p PlanVisit) Apply(h *Household, act Act) error {
	switch {
	case p.On == "":
		return missing("on", "3.1b", "Vul in op welke dag het bezoek is.")
	case p.StartsAt != "" && !isClock(p.StartsAt):
		return invalid("startsAt", "Schrijf de tijd als 14:30.")
	}
	h.planVisit(p, act, act.Operation)
	return nil
}

func (h *Household) planVisit(p PlanVisit, act Act, id ID) {
	if p.Visitor.IsZero() {
		p.Visitor = act.Who.Person
	}
	h.PlannedVisits = append(h.PlannedVisits, PlannedVisit{Made: act.made(id), PlanVisit: p})
}

func isClock(text string) bool {
	if len(text) != 5 || text[2] != ':' {
		return false
	}
	for _, at := range []int{0, 1, 3, 4} {
		if text[at] < '0' || text[at] > '9' {
			return false
		}
	}
	return text[:2] < "24" && text[3:] < "60"
}

func (h *Household) plannedVisit(id ID) *PlannedVisit {
	for i := range h.PlannedVisits {
		if h.PlannedVisits[i].ID == id {
			return &h.PlannedVisits[i]
		}
	}
	return nil
}

// CancelVisit cancels a planned visit.
type CancelVisit struct {
	PlannedVisit ID
	Reason       string
}

// Apply cancels the visit; cancelling twice is cancelling once.
func (c CancelVisit) Apply(h *Household, act Act) error {
	planned := h.plannedVisit(c.PlannedVisit)
	switch {
	case planned == nil:
		return unknown("plannedVisit")
	case c.Reason == "":
		return missing("reason", "practice 31", "Schrijf op waarom het bezoek niet doorgaat.")
	}
	if planned.CancelledOn == "" {
		planned.CancelledOn, planned.CancelledReason = act.Today, c.Reason
	}
	return nil
}

// Visit (huisbezoek) is the report of one home visit.
type Visit struct {
	Made
	RecordVisit
}

// RecordVisit reports a home visit as one operation. Only date, outcome and
// one sentence are mandatory (practice 31). Each part belongs to its own facet
// (practice 32).
type RecordVisit struct {
	PlannedVisit       ID
	On                 Day
	StartedAt          string // 14:30, local time; empty is not said
	Outcome            VisitOutcome
	Summary            string      // CARE: one sentence at the least
	Present            []ID        // residents who were there
	OthersPresent      string      // who else was there
	Discussed          string      // CARE
	HouseholdSays      string      // CARE: in their own words
	Finances           string      // FINANCES: what there is to say about income, spending and letters
	Money              []MoneyLine // FINANCES: what comes in and goes out every month
	Children           string      // YOUTH: how the children are
	Roof               string      // ROOF: own network and places
	Agreements         string      // CARE: what was agreed
	ExplainedRecording bool        // explained what we write down and who sees it: at the first visit (practice 30)
	Checks             []VisitCheck
	Progress           []VisitProgress
	Goals              []VisitGoal
	Next               *PlanVisit
	Attachments        []NewAttachment // their bytes come after the words
	Supersedes         ID              // the report that this one corrects; zero mostly
	CorrectionReason   string          // CARE: what was wrong in that one; wanted with Supersedes
}

// VisitCheck is one condition checked at a visit.
type VisitCheck struct {
	Plan        ID
	Condition   Condition
	Outcome     CheckOutcome
	Evidence    string
	Explanation string
}

// VisitProgress is how far one step was, at a visit.
type VisitProgress struct {
	Step   ID
	Status StepStatus
	Note   string
}

// Apply adds the report, its checks and its progress, and plans the next visit.
func (r RecordVisit) Apply(h *Household, act Act) error {
	if err := r.complete(act); err != nil {
		return err
	}
	for _, id := range r.Present {
		if h.resident(id) == nil {
			return unknown("present")
		}
	}
	earlier, err := r.correct(h, act)
	if err != nil {
		return err
	}
	r.Supersedes = earlier
	made := act.madeOn(r.On)
	if err := r.checkConditions(h, act, &made); err != nil {
		return err
	}
	if err := r.progressSteps(h, act); err != nil {
		return err
	}
	if err := r.controlGoals(h, act, &made); err != nil {
		return err
	}
	if planned := h.plannedVisit(r.PlannedVisit); planned != nil {
		planned.Visit = act.Operation
	}
	if r.Next != nil {
		h.planVisit(*r.Next, act, DerivedID(act.Operation.String(), "next"))
	}
	h.announce(r.Attachments, made, r.On, act)
	h.Visits = append(h.Visits, Visit{Made: made, RecordVisit: r})
	return nil
}

// complete looks at everything the writer could have got wrong, before anything
// that depends on the file: a visit is refused for its own sake only.
func (r RecordVisit) complete(act Act) error {
	if err := act.happened(r.On); err != nil {
		return err
	}
	switch {
	case r.Outcome == "":
		return missing("outcome", "practice 31", "Kies hoe het bezoek ging.")
	case r.Summary == "":
		return missing("summary", "practice 31", "Schrijf in één zin wat er gebeurde.")
	case r.StartedAt != "" && !isClock(r.StartedAt):
		return invalid("startedAt", "Schrijf de tijd als 14:30.")
	case r.Next != nil && r.Next.On == "":
		return missing("next.on", "practice 31", "Vul in op welke dag het volgende bezoek is.")
	case r.Next != nil && r.Next.StartsAt != "" && !isClock(r.Next.StartsAt):
		return invalid("next.startsAt", "Schrijf de tijd als 14:30.")
	}
	if err := r.completeRows(); err != nil {
		return err
	}
	if err := completeMoney(r.Money); err != nil {
		return err
	}
	return checkAttachments(r.Attachments)
}

// completeRows looks at what was asked of every condition, step and goal.
func (r RecordVisit) completeRows() error {
	for i, seen := range r.Checks {
		if err := r.check(seen).complete(fieldAt("checks", i)); err != nil {
			return err
		}
	}
	for i, seen := range r.Progress {
		if err := r.progress(seen).complete(fieldAt("progress", i)); err != nil {
			return err
		}
	}
	for i, control := range r.Goals {
		if err := control.complete(fieldAt("goals", i)); err != nil {
			return err
		}
	}
	return nil
}

func (r RecordVisit) check(seen VisitCheck) CheckCondition {
	return CheckCondition{Plan: seen.Plan, Condition: seen.Condition, Outcome: seen.Outcome, On: r.On, Evidence: seen.Evidence, Explanation: seen.Explanation}
}

func (r RecordVisit) progress(seen VisitProgress) ProgressStep {
	return ProgressStep{Step: seen.Step, Status: seen.Status, On: r.On, Note: seen.Note}
}

func (r RecordVisit) checkConditions(h *Household, act Act, visit *Made) error {
	for i, seen := range r.Checks {
		made := act.madeOn(r.On)
		made.ID = DerivedID(act.Operation.String(), fieldAt("checks", i))
		if err := h.check(r.check(seen), made, act.Operation); err != nil {
			return err
		}
		visit.Afterwards = visit.Afterwards || h.Checks[len(h.Checks)-1].Afterwards
	}
	return nil
}

func (r RecordVisit) progressSteps(h *Household, act Act) error {
	for i, seen := range r.Progress {
		made := act.madeOn(r.On)
		made.ID = DerivedID(act.Operation.String(), fieldAt("progress", i))
		if err := h.progress(r.progress(seen), made); err != nil {
			return err
		}
	}
	return nil
}

// NextDay is the first day on which something is planned or ends from a day
// on: what lists sort by. Empty when there is nothing.
func (h *Household) NextDay(today Day) Day {
	next := Day("")
	consider := func(day Day) {
		if day >= today && (next == "" || day < next) {
			next = day
		}
	}
	for _, day := range h.nextDays() {
		consider(day)
	}
	return next
}

// NextDays gives every day on which something is planned or ends, whatever today
// is: each once, in order. A store keeps them for its lists.
func (h *Household) NextDays() []Day {
	days := slices.DeleteFunc(h.nextDays(), func(day Day) bool { return day == "" })
	slices.Sort(days)
	return slices.Compact(days)
}

// nextDays gives every day on which something is planned or ends, whatever
// today is.
func (h *Household) nextDays() []Day {
	days := []Day{}
	for _, planned := range h.PlannedVisits {
		if planned.CancelledOn == "" && planned.Visit.IsZero() {
			days = append(days, planned.On)
		}
	}
	for _, suspension := range h.Suspensions {
		if suspension.EndedOn == "" {
			days = append(days, suspension.Until)
		}
	}
	for _, step := range h.Steps {
		if status := h.StepStatus(step.ID); status == StepOpen || status == StepStarted {
			days = append(days, step.DueOn)
		}
	}
	for _, goal := range h.CurrentGoals() {
		days = append(days, goal.NextControlOn)
	}
	for _, held := range h.HeldOver {
		if h.waiting(held) {
			days = append(days, held.NextDiscussionOn)
		}
	}
	if announced := h.AnnouncedFor(); announced != "" {
		days = append(days, announced)
	}
	return days
}
