package casework

import (
	"cmp"
	"slices"
)

// Alert is one thing that needs attention from a day until a day. It does not
// depend on today: what is stored is right on the morning after.
type Alert struct {
	Code    AlertCode
	Rule    string           // the paragraph it comes from
	From    Day              // the first day it holds
	Until   Day              // the last day; empty until the facts change
	Due     Day              // when it should be done at the latest; empty is as soon as somebody can
	Role    OrganisationRole // whose work it is; empty is the case team's and the Regieteam's
	Person  ID               // whose work it is, when one person's; else zero
	Subject ID               // the record it is about; zero is the file
	Weight  int              // 1 (can wait) to 9 (now)
}

// HoldsOn says that the alert holds on a day.
func (a Alert) HoldsOn(day Day) bool { return day.Within(a.From, a.Until) }

// Reason says in plain Dutch what is the matter.
func (a Alert) Reason() string { return alertWords[a.Code].reason }

// Next is the one thing to do about it: a verb as in the schema; empty when
// what it asks is no verb, such as reading.
func (a Alert) Next() string {
	if a.Code == AlertClearanceRevoked && a.Role == Landlord {
		return "suspendEviction" // a landlord finds no places: it calls the eviction off
	}
	return alertWords[a.Code].next
}

// forBoth gives the same alert to who leads the file and to the landlord.
func (a Alert) forBoth() []Alert {
	landlords := a
	landlords.Role = Landlord
	return []Alert{a, landlords}
}

// countdown cuts an alert that begins 14 days before its due day into three,
// the nearer the heavier: from 14, from 7 and from 1 day before (route 3.1e).
func (a Alert) countdown() []Alert {
	early, near, last := a, a, a
	early.From, early.Until = a.Due.Plus(-14), a.Due.Plus(-8)
	near.From, near.Until, near.Weight = a.Due.Plus(-7), a.Due.Plus(-2), a.Weight+1
	last.From, last.Until, last.Weight = a.Due.Plus(-1), a.Due, a.Weight+2
	return []Alert{early, near, last}
}

// Alerts gives everything in the file that needs attention, now or later, as
// intervals; one that ends before it begins is none. A value of the region that
// comes into force later counts from its day on.
func (h *Household) Alerts() []Alert {
	return slices.DeleteFunc(h.stepByStep((*Household).everyAlert), func(a Alert) bool { return a.Until != "" && a.Until < a.From })
}

func (h *Household) everyAlert() []Alert {
	always := slices.Concat(h.conflictAlerts(), h.incidentAlerts(), h.glassAlerts(), h.oddlyDatedAlerts(), h.attachmentAlerts(), h.rightsAlerts())
	unreported := h.unreportedAlerts()
	switch {
	case !h.LinkedTo.IsZero(): // it goes on in the other file
		return slices.Concat(h.incidentAlerts(), h.oddlyDatedAlerts())
	case h.Phase() == Closed && len(unreported) == 0:
		return always
	case h.Phase() == Closed: // it starts again, and nobody reported it
		return slices.Concat(h.compositionAlerts(), h.roofAlerts(), h.evictionAlerts(), unreported, always)
	default:
		return slices.Concat(
			h.compositionAlerts(), h.residentAlerts(), h.roofAlerts(), h.youthAlerts(), h.evictionAlerts(), h.planAlerts(), h.suspensionAlerts(),
			h.referralAlerts(), h.discussionAlerts(), unreported, h.arrearsAlerts(), h.visitorAlerts(), h.silenceAlerts(), h.endingAlerts(), always)
	}
}

// alertsFor gives the alerts that hold today and are for an organisation in a
// role, or for the actor's own work; the most urgent first.
func alertsFor(h *Household, role OrganisationRole, actor Actor, today Day) []Alert {
	alerts := []Alert{}
	for _, alert := range h.Alerts() {
		forRole := alert.Role == role || (alert.Role == "" && (role == CaseTeam || role == RegieTeam))
		forPerson := !alert.Person.IsZero() && alert.Person == actor.Person
		if (forRole || forPerson) && alert.HoldsOn(today) {
			alerts = append(alerts, alert)
		}
	}
	slices.SortStableFunc(alerts, byUrgency)
	return alerts
}

// byUrgency puts the heaviest first, and of equals what is due or began first.
func byUrgency(a, b Alert) int {
	return cmp.Or(cmp.Compare(b.Weight, a.Weight), cmp.Compare(a.sortedOn(), b.sortedOn()))
}

// sortedOn is the day by which alerts of one weight are sorted.
func (a Alert) sortedOn() Day { return cmp.Or(a.Due, a.From) }

func (h *Household) since() Day { return DayOf(h.RegisteredAt) }

func (h *Household) conflictAlerts() []Alert {
	alerts := []Alert{}
	for _, conflict := range h.Conflicts {
		if conflict.Open() {
			alerts = append(alerts, Alert{Code: AlertConflict, From: DayOf(conflict.Made.At), Subject: conflict.Made.ID, Weight: 4})
		}
	}
	return alerts
}

// ReviewAlert is the alert of a file for which something was left behind, from
// the day of the oldest on. What was left behind is beside the file, so a work
// list finds it there; the one who must settle it is the case team.
func ReviewAlert(oldest ID, from Day) Alert {
	return Alert{Code: AlertReviewOpen, From: from, Role: CaseTeam, Subject: oldest, Weight: 5}
}

func (h *Household) incidentAlerts() []Alert {
	alerts := []Alert{}
	for _, incident := range h.Incidents {
		on := DayOf(incident.At)
		alerts = append(alerts, Alert{Code: AlertIncident, Rule: "3.2f", From: on, Until: on.Plus(30), Subject: incident.ID, Weight: 9})
	}
	return alerts
}

// oddlyDatedAlerts tell that something came in after what it was made under had
// ended, or with a day that lay ahead: somebody should read it
// (architecture §2).
func (h *Household) oddlyDatedAlerts() []Alert {
	alerts := []Alert{}
	tell := func(made Made) {
		on := DayOf(made.At)
		if made.Afterwards {
			alerts = append(alerts, Alert{Code: AlertRecordedAfterwards, From: on, Until: on.Plus(14), Subject: made.ID, Weight: 4})
		}
		if made.Ahead {
			alerts = append(alerts, Alert{Code: AlertRecordedAhead, From: on, Until: on.Plus(14), Subject: made.ID, Weight: 2})
		}
	}
	for _, visit := range h.Visits {
		tell(visit.Made)
	}
	for _, check := range h.Checks {
		if check.Visit.IsZero() {
			tell(check.Made)
		}
	}
	for _, standpoint := range h.Standpoints {
		tell(standpoint.Made)
	}
	for _, event := range h.LegalEvents {
		tell(event.Made)
	}
	return alerts
}

// silenceAlerts tell that nothing was recorded for a while in a file that the
// Regieteam has in hand.
func (h *Household) silenceAlerts() []Alert {
	if h.Phase() == Prevention {
		return nil
	}
	last := h.lastRecordedOn()
	return []Alert{{Code: AlertFileSilent, Rule: "3.1b", From: last.Plus(h.parameters().SilentDays), Weight: 3}}
}

// lastRecordedOn is the last day on which somebody recorded what they did.
func (h *Household) lastRecordedOn() Day {
	last := h.since()
	note := func(made Made) { last = max(last, DayOf(made.At)) }
	for _, visit := range h.Visits {
		note(visit.Made)
	}
	for _, attempt := range h.ContactAttempts {
		note(attempt.Made)
	}
	for _, check := range h.Checks {
		note(check.Made)
	}
	for _, progress := range h.StepProgress {
		note(progress.Made)
	}
	for _, goal := range h.Goals {
		note(goal.Made)
	}
	for _, referral := range h.Referrals {
		note(referral.Made)
	}
	for _, decision := range h.Decisions {
		note(decision.Made)
	}
	for _, placement := range h.Placements {
		note(placement.Made)
	}
	for _, event := range h.LegalEvents {
		note(event.Made)
	}
	return last
}
