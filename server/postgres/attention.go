package postgres

import "regieroute/server/casework"

// alertRow is one thing that needs attention, from a day until a day: the lists
// put today in the WHERE (architecture §1).
type alertRow struct {
	Place
	Number  int `gorm:"primaryKey"`
	Code    casework.AlertCode
	Rule    string
	From    casework.Day `gorm:"column:from_day;serializer:day"`
	Until   casework.Day `gorm:"column:until_day;serializer:day"`
	Due     casework.Day `gorm:"column:due_day;serializer:day"`
	Role    casework.OrganisationRole
	Person  casework.ID `gorm:"column:person_id;serializer:id"`
	Subject casework.ID `gorm:"column:subject_id;serializer:id"`
	Weight  int
}

// numberedAlert is an alert with its place among the file's alerts.
type numberedAlert struct {
	number int
	casework.Alert
}

func alertRowOf(a numberedAlert) alertRow {
	return alertRow{
		Number: a.number, Code: a.Code, Rule: a.Rule, From: a.From, Until: a.Until, Due: a.Due,
		Role: a.Role, Person: a.Person, Subject: a.Subject, Weight: a.Weight,
	}
}

var alertsTable = derivedOf("alerts", func(h *casework.Household) []numberedAlert {
	alerts := []numberedAlert{}
	for i, alert := range h.Alerts() {
		alerts = append(alerts, numberedAlert{i, alert})
	}
	return alerts
}, alertRowOf)

// nextDayRow is a day on which something is planned or ends.
type nextDayRow struct {
	Place
	Day casework.Day `gorm:"primaryKey;serializer:day"`
}

var nextDaysTable = derivedOf("next_days", (*casework.Household).NextDays, func(day casework.Day) nextDayRow { return nextDayRow{Day: day} })

// likenessRow is one thing by which a file is known again in another one.
type likenessRow struct {
	Place
	Mark  string       `gorm:"primaryKey"`
	Since casework.Day `gorm:"column:since_day;serializer:day"`
	Asks  bool
}

var likenessesTable = derivedOf("likenesses", (*casework.Household).Likenesses, func(l casework.Likeness) likenessRow {
	return likenessRow{Mark: l.Mark, Since: l.Since, Asks: l.Asks}
})

// arrearsPlaceRow is where a tenancy in arrears stands in its landlord's work list.
type arrearsPlaceRow struct {
	Place
	Tenancy     casework.ID  `gorm:"primaryKey;column:tenancy_id;serializer:id"`
	Landlord    casework.ID  `gorm:"column:landlord_id;serializer:id"`
	Since       casework.Day `gorm:"column:since_day;serializer:day"`
	Uncontacted bool
	Proposed    bool
	Protected   bool
	ReportUntil casework.Day `gorm:"serializer:day"`
	Weight      int
}

var arrearsPlacesTable = derivedOf("arrears_places", (*casework.Household).ArrearsPlaces, func(a casework.ArrearsPlace) arrearsPlaceRow {
	return arrearsPlaceRow{
		Tenancy: a.Tenancy, Landlord: a.Landlord, Since: a.Since, Uncontacted: a.Uncontacted, Proposed: a.Proposed,
		Protected: a.Protected, ReportUntil: a.ReportUntil, Weight: a.Weight,
	}
})

// teamPlaceRow is where an open file stands in the work of a case team.
type teamPlaceRow struct {
	Place
	Team           casework.ID  `gorm:"primaryKey;column:team_id;serializer:id"`
	From           casework.Day `gorm:"column:from_day;serializer:day"`
	Until          casework.Day `gorm:"column:until_day;serializer:day"`
	Manager        casework.ID  `gorm:"column:manager_id;serializer:id"`
	Protected      bool
	ProtectedUntil casework.Day `gorm:"serializer:day"`
	ContactOn      casework.Day `gorm:"serializer:day"`
}

var teamPlacesTable = derivedOf("team_places", (*casework.Household).TeamPlaces, func(p casework.TeamPlace) teamPlaceRow {
	return teamPlaceRow{Team: p.Team, From: p.From, Until: p.Until, Manager: p.Manager, Protected: p.Protected, ProtectedUntil: p.ProtectedUntil, ContactOn: p.ContactOn}
})
