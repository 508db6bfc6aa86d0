package postgres

import "regieroute/server/casework"

// decisionRow is what the Regieteam decided.
type decisionRow struct {
	Place
	Made               madeRow       `gorm:"embedded"`
	Decide             decideColumns `gorm:"embedded"`
	MissingStandpoints []casework.ID `gorm:"serializer:ids"`
}

// decideColumns is casework.Decide, column by column.
type decideColumns struct {
	Referral            casework.ID  `gorm:"column:referral_id;serializer:id"`
	MeetingOn           casework.Day `gorm:"serializer:day"`
	Urgent              bool
	Attendance          []casework.Attendance `gorm:"serializer:json"`
	CanBePrevented      bool
	PreventedReason     string
	Steps               []casework.NewStep `gorm:"serializer:json"`
	SpecialCare         bool
	SpecialCareReason   string
	Scenario            casework.Scenario
	Weighing            string
	HouseholdSays       string
	LandlordText        string
	NotVulnerable       bool
	NotVulnerableReason string
	NextDiscussionOn    casework.Day `gorm:"serializer:day"`
}

func decisionRowOf(record casework.Decision) decisionRow {
	return decisionRow{Made: madeRow(record.Made), Decide: decideColumns(record.Decide), MissingStandpoints: record.MissingStandpoints}
}

func (r decisionRow) record() casework.Decision {
	return casework.Decision{Made: casework.Made(r.Made), Decide: casework.Decide(r.Decide), MissingStandpoints: r.MissingStandpoints}
}

var decisionsTable = listOf("decisions", func(h *casework.Household) *[]casework.Decision { return &h.Decisions }, decisionRowOf, decisionRow.record)
