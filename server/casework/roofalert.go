package casework

import "slices"

// roofAlerts tell that somebody has no place or refuses every one, that a place
// ends, and that a clearance was taken back (route 3.2f, practice 25).
func (h *Household) roofAlerts() []Alert {
	alerts := []Alert{}
	if announced := h.AnnouncedFor(); announced != "" && h.protectedFor(h.announcedOn(), announced) && len(h.WithoutRoof(announced)) > 0 {
		alerts = append(alerts, Alert{Code: AlertNoRoof, Rule: "3.2f", From: h.withoutRoofSince(announced), Until: announced.Plus(h.parameters().RoofNights), Due: announced, Weight: 9})
	}
	for _, placement := range h.Placements {
		alerts = append(alerts, placement.endAlerts(h.parameters().EndedDays)...)
	}
	for _, ending := range h.EndingPlaces() {
		alerts = append(alerts, Alert{
			Code: AlertPlaceWithoutNext, Rule: "practice 25", From: ending.LastNight.Plus(-14), Due: ending.LastNight, Role: RegieTeam, Subject: ending.Placement, Weight: 7,
		})
	}
	for _, refusing := range h.RefusedEverything() {
		alerts = append(alerts, Alert{Code: AlertEverythingRefused, Rule: "practice 25", From: refusing.Since, Role: RegieTeam, Subject: refusing.Resident, Weight: 7})
	}
	for _, clearance := range h.Clearances {
		if clearance.RevokedOn != "" {
			until := max(clearance.EvictOn, clearance.RevokedOn.Plus(14))
			revoked := Alert{Code: AlertClearanceRevoked, Rule: clearance.RevokedRule, From: clearance.RevokedOn, Until: until, Subject: clearance.ID, Weight: 9}
			alerts = append(alerts, revoked.forBoth()...)
		}
	}
	return alerts
}

// withoutRoofSince is the day on which it began that somebody has no place on
// an announced day: that of the notice, or later when who is without came, or
// lost a place, after it.
func (h *Household) withoutRoofSince(announced Day) Day {
	began := Day("")
	for _, resident := range h.WithoutRoof(announced) {
		since := h.residentOutsideSince(resident)
		if began == "" || since < began {
			began = since
		}
	}
	return max(h.announcementNoticedOn(), began)
}

func (h *Household) residentOutsideSince(resident ID) Day {
	since := Day("")
	for _, known := range h.Residents {
		if known.ID == resident {
			since = DayOf(known.Made.At)
		}
	}
	for _, placement := range h.Placements {
		if placement.ConfirmedOn != "" && slices.Contains(placement.Residents, resident) {
			since = max(since, placement.EndedOn, placement.WithdrawnOn)
		}
	}
	return since
}

// endAlerts count down to the end of a confirmed place, and go on for some days
// after it.
func (p Placement) endAlerts(endedDays int) []Alert {
	ends := p.Until
	if p.EndedOn != "" {
		ends = p.EndedOn.Plus(-1)
	}
	if p.ConfirmedOn == "" || p.WithdrawnOn != "" || ends == "" {
		return nil
	}
	end := Alert{Code: AlertPlaceEnds, Rule: "practice 25", Due: ends, Subject: p.ID, Weight: 6}
	over := end
	over.From, over.Until, over.Weight = ends.Plus(1), ends.Plus(endedDays), 7
	return append(end.countdown(), over)
}

// evictionAlerts count down to an announced eviction in working days.
func (h *Household) evictionAlerts() []Alert {
	announced := h.AnnouncedFor()
	if announced == "" {
		return nil
	}
	calendar, alerts := h.calendar(), []Alert{}
	from := h.announcementNoticedOn()
	for stage, days := range evictionStages {
		until := calendar.lastDayWith(days, announced)
		alerts = append(alerts, Alert{Code: AlertEvictionNear, Rule: "practice 27", From: from, Until: until, Due: announced, Weight: 6 + stage})
	}
	return following(alerts)
}

// following lets each alert begin on the day after the one before it ended.
func following(alerts []Alert) []Alert {
	for i := 1; i < len(alerts); i++ {
		alerts[i].From = max(alerts[i].From, alerts[i-1].Until.Plus(1))
	}
	return alerts
}
