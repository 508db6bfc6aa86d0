package casework

import "slices"

// OwnSolution is one solution the household has itself, or in its network
// (route 3.2c).
type OwnSolution struct {
	Made
	RecordOwnSolution
}

// RecordOwnSolution records what was explored with the household, or why
// nothing was (route 3.2c).
type RecordOwnSolution struct {
	Plan              ID
	What              string // with whom and what; empty when not explored
	Possible          Answer
	Note              string
	NotExploredReason string // why this was not explored
	On                Day
}

// Apply adds what was explored.
func (r RecordOwnSolution) Apply(h *Household, act Act) error {
	if err := act.happened(r.On); err != nil {
		return err
	}
	switch {
	case r.What == "" && r.NotExploredReason == "":
		return missing("what", "3.2c", "Schrijf op wat er samen is onderzocht, of waarom dat niet kon.")
	case r.What != "" && r.Possible == "":
		return missing("possible", "3.2c", "Kies of dit kan.")
	}
	made, err := h.under(r.Plan, act.madeOn(r.On))
	if err != nil {
		return err
	}
	h.OwnSolutions = append(h.OwnSolutions, OwnSolution{Made: made, RecordOwnSolution: r})
	return nil
}

// answeredUnder says that something was recorded for a plan: every plan to
// evict has answers of its own (practice 24). What names no plan belongs to the
// one that was in force.
func answeredUnder(plan *Plan, recorded ID, on Day) bool {
	return plan == nil || recorded == plan.ID || (recorded.IsZero() && on >= plan.From)
}

// ownSolutionsExplored says that route 3.2c is answered for a plan; nil is the
// file before there is one.
func (h *Household) ownSolutionsExplored(plan *Plan) bool {
	return slices.ContainsFunc(h.OwnSolutions, func(o OwnSolution) bool { return answeredUnder(plan, o.Plan, o.On) })
}

// shelterConsidered says that route 3.2d is answered for a plan.
func (h *Household) shelterConsidered(plan *Plan) bool {
	return slices.ContainsFunc(h.Shelters, func(s Shelter) bool { return answeredUnder(plan, s.Plan, DayOf(s.At)) })
}

// ShelterAnswer is the answer to the question of route 3.2d.
type ShelterAnswer string

// The answers.
const (
	CrisisPlace ShelterAnswer = "CRISIS_PLACE"
	OtherHome   ShelterAnswer = "OTHER_HOUSING"
	Neither     ShelterAnswer = "NEITHER" // with the reason
)

// Shelter is one answer to the question whether a crisis place or another form
// of housing must be organised; the last one counts (route 3.2d).
type Shelter struct {
	Made
	ConsiderShelter
}

// ConsiderShelter answers that question, after 3.2c (practice 24).
type ConsiderShelter struct {
	Plan   ID
	Answer ShelterAnswer
	Reason string
}

// Apply records the answer.
func (c ConsiderShelter) Apply(h *Household, act Act) error {
	switch {
	case c.Answer == "":
		return missing("answer", "3.2d", "Kies: crisisplek, andere woonvorm of geen van beide.")
	case c.Answer == Neither && c.Reason == "":
		return missing("reason", "3.2d", "Schrijf op waarom geen van beide nodig is.")
	case !h.ownSolutionsExplored(h.planOrInForce(c.Plan)):
		return notNow("3.2c", "Onderzoek eerst samen met het huishouden wat het zelf kan regelen.")
	}
	made, err := h.under(c.Plan, act.made(act.Operation))
	if err != nil {
		return err
	}
	h.Shelters = append(h.Shelters, Shelter{Made: made, ConsiderShelter: c})
	return nil
}
