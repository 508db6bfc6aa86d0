package casework

import (
	"slices"
	"time"
)

// decisionLine gives a decision and the earlier ones that it corrects, the newest
// first; empty for the zero decision.
func (h *Household) decisionLine(decision ID) []Decision {
	line := []Decision{}
	for i := len(h.Decisions) - 1; i >= 0 && !decision.IsZero(); i-- {
		if d := h.Decisions[i]; d.ID == decision {
			line, decision = append(line, d), d.Supersedes
		}
	}
	return line
}

// takenAt gives when a decision was taken. A correction says again what was
// decided then: it says nothing of what came after (route 2.5).
func (h *Household) takenAt(d Decision) time.Time {
	if line := h.decisionLine(d.Supersedes); len(line) > 0 {
		return line[len(line)-1].At
	}
	return d.At
}

// supersededBy gives the decision that corrects this one; nil when none does.
func (h *Household) supersededBy(decision ID) *Decision {
	for i := range h.Decisions {
		if !decision.IsZero() && h.Decisions[i].Supersedes == decision {
			return &h.Decisions[i]
		}
	}
	return nil
}

// corrects wants a correction to name the decision in force: one of before would
// undo what was decided after it.
func (d Decide) corrects(h *Household) error {
	if d.Supersedes.IsZero() {
		return nil
	}
	earlier := h.decision(d.Supersedes)
	switch {
	case earlier == nil || earlier.Referral != d.Referral:
		return unknown("supersedes")
	case h.supersededBy(earlier.ID) != nil:
		return notNow("2.5", "Dit besluit is al door een ander besluit vervangen.")
	case h.DecisionInForce().ID != earlier.ID:
		return notNow("2.5", "Na dit besluit is een ander besluit genomen. Neem een nieuw besluit.")
	default:
		return nil
	}
}

// asCorrected gives the file without what the decision that is corrected took
// away: who must be at the table is judged by that (practice 4, 17).
func (h *Household) asCorrected(d Decide) *Household {
	if d.Supersedes.IsZero() {
		return h
	}
	judged := *h
	silent := Decision{Decide: Decide{Referral: d.Referral, Supersedes: d.Supersedes}}
	judged.Decisions = append(slices.Clone(h.Decisions), silent)
	judged.Vulnerabilities = slices.Clone(h.Vulnerabilities)
	judged.unmarkVulnerable(silent, "")
	return &judged
}

// roleAtTable gives in what role an organisation decides: that of today, or in a
// correction that of when it decided first, when it has left since.
func (d Decide) roleAtTable(h *Household, organisation ID, today Day) OrganisationRole {
	role := h.RoleOf(organisation, today)
	for _, earlier := range h.decisionLine(d.Supersedes) {
		decided := slices.ContainsFunc(earlier.Attendance, func(a Attendance) bool { return a.Organisation == organisation })
		if role == "" && decided {
			role = h.RoleOf(organisation, DayOf(earlier.At))
		}
	}
	return role
}

// unmarkVulnerable takes the marks away; only a decision may (practice 4). A
// correction gives back what the decision that it corrects took away, unless it
// says the same; marks of after that decision it leaves alone.
func (h *Household) unmarkVulnerable(decision Decision, today Day) {
	corrected := h.decisionLine(decision.Supersedes)
	for i := range h.Vulnerabilities {
		mark := &h.Vulnerabilities[i]
		later := mark.At.After(h.takenAt(decision))
		takenByIt := slices.ContainsFunc(corrected, func(d Decision) bool { return d.ID == mark.UnmarkedBy })
		if decision.NotVulnerable && mark.UnmarkedOn == "" && !later {
			mark.UnmarkedBy, mark.UnmarkedOn = decision.ID, today
		}
		if !decision.NotVulnerable && takenByIt {
			mark.UnmarkedBy, mark.UnmarkedOn = ID{}, ""
		}
	}
}

// askedStep is a step that a decision makes.
type askedStep struct {
	name string  // what it is called inside its decision: its record's id is derived of it
	said NewStep // as it was decided, before anything is filled in
	step NewStep
}

// askedSteps gives every step that a decision makes: of question (b), of question
// (c), and of telling the household.
func (d Decide) askedSteps(h *Household, act Act) []askedStep {
	asked := make([]askedStep, 0, len(d.Steps))
	for i, step := range d.Steps {
		asked = append(asked, askedStep{fieldAt("steps", i), step, step})
	}
	if d.SpecialCare {
		step := d.specialCareStep(h, act)
		said := NewStep{What: step.What, Organisation: d.SpecialCareOrganisation, Owner: d.SpecialCareOwner, DueOn: d.SpecialCareDueOn}
		asked = append(asked, askedStep{"specialCare", said, step})
	}
	if d.Telling != nil {
		asked = append(asked, askedStep{"telling", d.Telling.step(), d.Telling.step()})
	}
	return asked
}

// takeSteps adds the steps of a decision to its plan. Those that the decision it
// corrects made already go on as they are, now under its plan; those that it does
// not say any more are dropped, unless they were done: nobody is left with a step
// that was never decided, nor with one twice (route 2.5).
func (h *Household) takeSteps(decision Decision, plan ID, act Act) {
	before := h.correctedSteps(decision)
	for _, asked := range decision.askedSteps(h, act) {
		at := slices.IndexFunc(before, func(c correctedStep) bool { return c.said == asked.said })
		if at < 0 {
			h.addStep(AddStep{Plan: plan, NewStep: asked.step}, act, DerivedID(act.Operation.String(), asked.name))
			continue
		}
		h.step(before[at].id).Plan = plan
		before = slices.Delete(before, at, at+1)
	}
	for _, gone := range before {
		h.dropCorrected(gone.id, act)
	}
}

// correctedStep is a step of a decision that is corrected.
type correctedStep struct {
	said NewStep // as it was decided
	id   ID
}

// correctedSteps gives the steps that came of the decisions which this one
// corrects, without those that an earlier correction dropped.
func (h *Household) correctedSteps(decision Decision) []correctedStep {
	steps, line := []correctedStep{}, h.decisionLine(decision.Supersedes)
	for _, earlier := range line {
		for _, asked := range earlier.askedSteps(h, Act{}) {
			id := DerivedID(earlier.ID.String(), asked.name)
			dropped := slices.ContainsFunc(h.StepProgress, func(p StepProgress) bool {
				return slices.ContainsFunc(line, func(d Decision) bool { return p.ID == droppingOf(d.ID, id) })
			})
			if h.step(id) != nil && !dropped {
				steps = append(steps, correctedStep{asked.said, id})
			}
		}
	}
	return steps
}

// droppingOf is the id of the report by which a decision drops a step.
func droppingOf(decision, step ID) ID { return DerivedID(decision.String(), "drops", step.String()) }

func (h *Household) dropCorrected(step ID, act Act) {
	if status := h.StepStatus(step); status == StepDone || status == StepDropped {
		return
	}
	h.StepProgress = append(h.StepProgress, StepProgress{
		Made:         act.made(droppingOf(act.Operation, step)),
		ProgressStep: ProgressStep{Step: step, Status: StepDropped, On: act.Today, Note: "Dit staat niet in het verbeterde besluit."},
	})
}
