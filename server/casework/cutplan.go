package casework

import "slices"

// hiddenPoint stands in the place of a point that is not for the reader: that
// there is one is not hidden.
const hiddenPoint = "Een onderdeel dat u niet ziet is niet in orde."

// planStates gives the plans' states without the words that are not for the
// reader. The Regieteam steers, so it reads them all.
func (c cutting) planStates(today Day) []PlanState {
	states := c.file.PlanStates(today)
	for i := range states {
		c.points(states[i].Missing)
		c.points(states[i].OffTrack)
	}
	return states
}

func (c cutting) points(points []PlanPoint) {
	for i := range points {
		if facet := points[i].facet; facet != "" && c.sight[facet] != Whole && c.role != RegieTeam {
			points[i].Message = hiddenPoint
		}
	}
}

// youth cuts what goes to and comes from youth protection: the case team and
// youth protection read it, the Regieteam that it was asked and when (access §2).
func (c cutting) youth(h *Household) {
	switch c.sight[FacetYouth] {
	case Whole:
		h.YouthRequests = shown(h.YouthRequests)
	case Part:
		h.YouthRequests = without(h.YouthRequests, func(r *YouthRequest) { r.Text, r.NotToldReason, r.Answer = "", "", "" })
	case Nothing:
		h.YouthRequests = nil
	}
}

func (c cutting) youthDuty() *YouthProtectionDuty {
	duty := c.file.YouthProtectionDuty()
	if duty == nil || c.sight[FacetYouth] == Nothing {
		return nil
	}
	if c.sight[FacetYouth] != Whole {
		duty.Text = ""
	}
	return duty
}

// clearanceRequests: a landlord reads its own.
func (c cutting) clearanceRequests(h *Household) {
	h.ClearanceRequests = whole(c, FacetEviction, h.ClearanceRequests)
	if c.role == Landlord {
		h.ClearanceRequests = slices.DeleteFunc(h.ClearanceRequests, func(r ClearanceRequest) bool {
			return r.For != c.actor.Organisation
		})
	}
}

// recurrences gives what came back to who reads all of what it follows from.
func (c cutting) recurrences() []Recurrence {
	if c.sight[FacetEviction] != Whole || c.sight[FacetReferral] != Whole {
		return nil
	}
	return slices.DeleteFunc(c.file.Recurrences(), func(r Recurrence) bool { return r.Kind == ArrearsAgain && c.sight[FacetTenancy] != Whole })
}
