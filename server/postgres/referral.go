package postgres

import "regieroute/server/casework"

// referralRow is one report to the Regieteam.
type referralRow struct {
	Place
	Made           madeRow               `gorm:"embedded"`
	SubmitReferral submitReferralColumns `gorm:"embedded"`
	Course         referralColumns       `gorm:"embedded"`
}

// referralColumns is what became of a referral, column by column.
type referralColumns struct {
	Unreferred      bool
	ReturnedOn      casework.Day `gorm:"serializer:day"`
	ReturnedReason  string
	WithdrawnOn     casework.Day `gorm:"serializer:day"`
	WithdrawnReason string
	OpenedOn        casework.Day `gorm:"serializer:day"`
}

// submitReferralColumns is casework.SubmitReferral, column by column.
type submitReferralColumns struct {
	FollowsUp         casework.ID `gorm:"column:follows_up_id;serializer:id"`
	Draft             casework.ID `gorm:"column:draft_id;serializer:id"`
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
	Source            string
}

func referralRowOf(record casework.Referral) referralRow {
	return referralRow{
		Made: madeRow(record.Made), SubmitReferral: submitReferralColumns(record.SubmitReferral),
		Course: referralColumns{
			Unreferred: record.Unreferred, ReturnedOn: record.ReturnedOn, ReturnedReason: record.ReturnedReason,
			WithdrawnOn: record.WithdrawnOn, WithdrawnReason: record.WithdrawnReason, OpenedOn: record.OpenedOn,
		},
	}
}

func (r referralRow) record() casework.Referral {
	return casework.Referral{
		Made: casework.Made(r.Made), SubmitReferral: casework.SubmitReferral(r.SubmitReferral),
		Unreferred: r.Course.Unreferred, ReturnedOn: r.Course.ReturnedOn, ReturnedReason: r.Course.ReturnedReason,
		WithdrawnOn: r.Course.WithdrawnOn, WithdrawnReason: r.Course.WithdrawnReason, OpenedOn: r.Course.OpenedOn,
	}
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
