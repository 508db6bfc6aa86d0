package postgres

import "regieroute/server/casework"

// referralRow is one report to the Regieteam.
type referralRow struct {
	Place
	Made           madeRow               `gorm:"embedded"`
	SubmitReferral submitReferralColumns `gorm:"embedded"`
	OpenedOn       casework.Day          `gorm:"serializer:day"`
}

// submitReferralColumns is casework.SubmitReferral, column by column.
type submitReferralColumns struct {
	Tenancy           casework.ID `gorm:"column:tenancy_id;serializer:id"`
	Cause             casework.ClaimCause
	Grounds           []casework.ReferralGround `gorm:"serializer:json"`
	PriorEfforts      []casework.PriorEffort    `gorm:"serializer:json"`
	TenantInformedOn  casework.Day              `gorm:"serializer:day"`
	InformedHow       string
	InformedLanguage  string
	TenantAnswer      string
	NotInformedReason string
	SeekJudgmentOn    casework.Day `gorm:"serializer:day"`
	Vulnerable        casework.Answer
	HouseholdSays     string
	Summary           string
}

func referralRowOf(record casework.Referral) referralRow {
	return referralRow{Made: madeRow(record.Made), SubmitReferral: submitReferralColumns(record.SubmitReferral), OpenedOn: record.OpenedOn}
}

func (r referralRow) record() casework.Referral {
	return casework.Referral{Made: casework.Made(r.Made), SubmitReferral: casework.SubmitReferral(r.SubmitReferral), OpenedOn: r.OpenedOn}
}

var referralsTable = listOf("referrals", func(h *casework.Household) *[]casework.Referral { return &h.Referrals }, referralRowOf, referralRow.record)

// standpointRow is one organisation's view of a referral.
type standpointRow struct {
	Place
	Made           madeRow               `gorm:"embedded"`
	GiveStandpoint giveStandpointColumns `gorm:"embedded"`
}

// giveStandpointColumns is casework.GiveStandpoint, column by column.
type giveStandpointColumns struct {
	Referral casework.ID `gorm:"column:referral_id;serializer:id"`
	Position casework.Position
	Reasons  string
}

func standpointRowOf(record casework.Standpoint) standpointRow {
	return standpointRow{Made: madeRow(record.Made), GiveStandpoint: giveStandpointColumns(record.GiveStandpoint)}
}

func (r standpointRow) record() casework.Standpoint {
	return casework.Standpoint{Made: casework.Made(r.Made), GiveStandpoint: casework.GiveStandpoint(r.GiveStandpoint)}
}

var standpointsTable = listOf("standpoints", func(h *casework.Household) *[]casework.Standpoint { return &h.Standpoints }, standpointRowOf, standpointRow.record)
