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
	Referral          casework.ID  `gorm:"column:referral_id;serializer:id"`
	Meeting           casework.ID  `gorm:"column:meeting_id;serializer:id"`
	MeetingOn         casework.Day `gorm:"serializer:day"`
	Urgent            bool
	Consultation      casework.ID `gorm:"column:consultation_id;serializer:id"`
	Supersedes        casework.ID `gorm:"column:supersedes_id;serializer:id"`
	CorrectionReason  string
	Attendance        []casework.Attendance `gorm:"serializer:json"`
	CanBePrevented    bool
	PreventedReason   string
	Steps             []casework.NewStep `gorm:"serializer:json"`
	SpecialCare       bool
	SpecialCareReason string

	SpecialCareOrganisation casework.ID  `gorm:"column:special_care_organisation_id;serializer:id"`
	SpecialCareOwner        casework.ID  `gorm:"column:special_care_owner_id;serializer:id"`
	SpecialCareDueOn        casework.Day `gorm:"serializer:day"`

	Scenario            casework.Scenario
	Weighing            string
	Costs               *casework.WeighedCosts `gorm:"serializer:json"`
	HouseholdSays       string
	LandlordText        string
	NotVulnerable       bool
	NotVulnerableReason string
	NextDiscussionOn    casework.Day      `gorm:"serializer:day"`
	Telling             *casework.Telling `gorm:"serializer:json"`
}

func decisionRowOf(record casework.Decision) decisionRow {
	return decisionRow{Made: madeRow(record.Made), Decide: decideColumns(record.Decide), MissingStandpoints: record.MissingStandpoints}
}

func (r decisionRow) record() casework.Decision {
	return casework.Decision{Made: casework.Made(r.Made), Decide: casework.Decide(r.Decide), MissingStandpoints: r.MissingStandpoints}
}

var decisionsTable = listOf("decisions", func(h *casework.Household) *[]casework.Decision { return &h.Decisions }, decisionRowOf, decisionRow.record)
