package casework

// Ending is the end of an organisation that stops or stopped: its first day
// without it, and the day on which that became known (access §2).
type Ending struct{ From, SetOn Day }

// Endings are the organisations of a region that stop or stopped.
type Endings struct {
	ByOrganisation map[ID]Ending
	Version        int64 // raised whenever an end is planned or taken back
}

// Knowing gives the same values with the organisations that stop.
func (r *RegionParameters) Knowing(endings Endings) *RegionParameters {
	if endings.Version == 0 {
		return r
	}
	known := *r
	known.Endings = endings
	return &known
}

// goingBy gives what files of the region go by on a day.
func (r Region) goingBy(today Day) *RegionParameters {
	return ParametersOf(r.Changes, today).Knowing(r.Endings)
}

// endingNearDays is how many days before an organisation stops its alert becomes
// heavier.
const endingNearDays = 7

// endingAlerts ask who takes over the role of an organisation that stops, from the
// day on which that is known until another has the role or the file goes on
// without it. Another case team comes by another case manager, whom the Regieteam
// appoints (route 3.1a).
func (h *Household) endingAlerts() []Alert {
	alerts := []Alert{}
	for _, involvement := range h.Involvements {
		end, stops := h.parameters().Endings.ByOrganisation[involvement.Organisation]
		if !stops || !h.goesOnAfter(involvement, end) {
			continue
		}
		alert := Alert{
			Code: AlertOrganisationEnds, From: max(end.SetOn, involvement.From), Until: end.From.Plus(-endingNearDays - 1), Due: end.From,
			Subject: involvement.Organisation, Weight: 4,
		}
		if involvement.Role == CaseTeam {
			alert.Code, alert.Rule, alert.Role = AlertCaseTeamEnds, "3.1a", RegieTeam
		}
		near, over := alert, alert
		near.From, near.Until, near.Weight = max(alert.From, alert.Until.Plus(1)), end.From.Plus(-1), 6
		over.From, over.Until, over.Weight = max(alert.From, end.From), "", 7
		for _, one := range []Alert{alert, near, over} {
			alerts = append(alerts, h.forWhoLeads(one, involvement.Role)...)
		}
	}
	return alerts
}

// goesOnAfter says that an organisation would be in the file still on the day it
// stops, and that nobody came for its role since that is known: who had the same
// role all along does work of their own.
func (h *Household) goesOnAfter(stopping Involvement, end Ending) bool {
	from := end.From
	if stopping.Until != "" && stopping.Until < from {
		return false
	}
	for _, other := range h.Involvements {
		too, stops := h.parameters().Endings.ByOrganisation[other.Organisation]
		came := other.From >= end.SetOn && (other.Until == "" || other.Until >= from)
		if other.Role == stopping.Role && other.Organisation != stopping.Organisation && came && (!stops || too.From > from) {
			return false
		}
	}
	return true
}

// forWhoLeads gives an alert to the case team and the Regieteam, and to the
// landlord as long as no case team leads the file.
func (h *Household) forWhoLeads(alert Alert, stops OrganisationRole) []Alert {
	if alert.Role != "" || stops == Landlord {
		return []Alert{alert}
	}
	for _, involvement := range h.Involvements {
		if involvement.Role == CaseTeam && involvement.Until == "" {
			return []Alert{alert}
		}
	}
	return alert.forBoth()
}
