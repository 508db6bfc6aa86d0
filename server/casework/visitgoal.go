package casework

// VisitGoal is the control of one goal at a visit: how far the household is, and
// when it is looked at again (route 0.4).
type VisitGoal struct {
	Goal          ID
	Level         int // 1 (acute) to 5 (self-reliant)
	NextControlOn Day
}

func (g VisitGoal) complete(field string) error {
	switch {
	case g.Level < 1 || g.Level > 5:
		return invalid(fieldIn(field, "level"), "Kies een score van 1 tot en met 5.")
	case g.NextControlOn == "":
		return missing(fieldIn(field, "nextControlOn"), "0.4", "Vul in wanneer dit doel weer wordt bekeken.")
	}
	return nil
}

// controlGoals sets each goal anew with the level that was seen. The words of a
// goal stay: changing those is setting another goal.
func (r RecordVisit) controlGoals(h *Household, act Act, visit *Made) error {
	for i, control := range r.Goals {
		goal := h.latestGoal(control.Goal)
		if goal == nil {
			return unknown(fieldIn(fieldAt("goals", i), "goal"))
		}
		made := act.madeOn(r.On)
		made.ID = DerivedID(act.Operation.String(), fieldAt("goals", i))
		made, err := h.under(goal.Plan, made)
		if err != nil {
			return err
		}
		next := goal.SetGoal
		next.FollowsUp, next.CurrentLevel, next.NextControlOn = goal.ID, control.Level, control.NextControlOn
		visit.Afterwards = visit.Afterwards || made.Afterwards
		h.Goals = append(h.Goals, Goal{Made: made, SetGoal: next})
	}
	return nil
}

// latestGoal gives a goal, or the one that took its place meanwhile: a control
// on a tablet that was away is of the goal as it goes on.
func (h *Household) latestGoal(id ID) *Goal {
	latest := h.goal(id)
	for i := range h.Goals { // a goal stands after the one it follows up
		if latest != nil && h.Goals[i].FollowsUp == latest.ID {
			latest = &h.Goals[i]
		}
	}
	return latest
}
