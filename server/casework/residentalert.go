package casework

// compositionAlerts ask who lives here (practice 2).
func (h *Household) compositionAlerts() []Alert {
	announced, overtaken := h.AnnouncedFor(), Day("")
	for _, composition := range h.Compositions {
		overtaken = max(overtaken, composition.OvertakenOn)
	}
	switch {
	case announced != "" && h.compositionUnknownFor(announced):
		from := max(h.announcementNoticedOn(), overtaken)
		return []Alert{{Code: AlertWhoLivesHere, Rule: "practice 2", From: from, Until: announced.Plus(h.parameters().RoofNights), Due: announced, Weight: 9}}
	case !h.establishedSince(""):
		return []Alert{{Code: AlertWhoLivesHere, Rule: "practice 2", From: max(h.since(), overtaken), Weight: 5}}
	}
	return nil
}

// announcementNoticedOn is since when the file knows of the announced eviction:
// the day of the notice, or of the record when that is earlier.
func (h *Household) announcementNoticedOn() Day {
	noticed := Day("")
	for _, event := range h.LegalEvents {
		if event.Kind == EvictionAnnounced && event.On == h.announcedOn() {
			noticed = min(event.On, DayOf(event.At))
		}
	}
	return noticed
}

// residentAlerts tell that a child becomes 18 or was born (practice 3).
func (h *Household) residentAlerts() []Alert {
	alerts := []Alert{}
	for _, resident := range h.Residents {
		if resident.LeftOn != "" || resident.BirthDate == "" {
			continue
		}
		if resident.BirthDate > h.since() {
			alerts = append(alerts, Alert{
				Code: AlertChildBorn, Rule: "3.2f", From: max(resident.BirthDate, DayOf(resident.Made.At)),
				Until: max(resident.BirthDate, DayOf(resident.Made.At)).Plus(h.parameters().NewbornDays), Subject: resident.ID, Weight: 6,
			})
		}
		if adult := resident.BirthDate.adultFrom().real(); adult > h.since() {
			alerts = append(alerts, Alert{
				Code: AlertTurnsAdult, Rule: "practice 3", From: adult.Plus(-h.parameters().AdultNoticeDays),
				Until: adult.Plus(h.parameters().EndedDays), Due: adult, Subject: resident.ID, Weight: h.adultWeight(adult),
			})
		}
	}
	return alerts
}

// adultWeight is heavier when a child becomes 18 between the notice of an
// eviction and its date.
func (h *Household) adultWeight(adult Day) int {
	if announced := h.AnnouncedFor(); announced != "" && adult.Within(h.announcedOn(), announced) {
		return 7
	}
	return 3
}

// real is the day itself, or the day after for a 29 February that the year does
// not have.
func (d Day) real() Day {
	if d.Plus(0) == "" && len(d) == len(dayLayout) {
		return d[:4] + "-03-01"
	}
	return d
}

// visitorAlerts tell that a warning for visitors ends (practice 29).
func (h *Household) visitorAlerts() []Alert {
	alerts := []Alert{}
	for _, warning := range h.Warnings {
		if warning.EndedOn == "" {
			alerts = append(alerts, Alert{
				Code: AlertWarningEnds, Rule: "practice 29", From: warning.Until.Plus(-h.parameters().WarningDays), Until: warning.Until,
				Due: warning.Until, Role: CaseTeam, Subject: warning.ID, Weight: 4,
			})
		}
	}
	return alerts
}
