package postgres

import "regieroute/server/casework"

// referralDraftRow is a case form that is not finished.
type referralDraftRow struct {
	Place
	Made madeRow                 `gorm:"embedded"`
	Form casework.SubmitReferral `gorm:"serializer:json"`
}

func referralDraftRowOf(record casework.ReferralDraft) referralDraftRow {
	return referralDraftRow{Made: madeRow(record.Made), Form: record.Form}
}

func (r referralDraftRow) record() casework.ReferralDraft {
	return casework.ReferralDraft{Made: casework.Made(r.Made), Form: r.Form}
}

var referralDraftsTable = listOf("referral_drafts", func(h *casework.Household) *[]casework.ReferralDraft { return &h.ReferralDrafts }, referralDraftRowOf, referralDraftRow.record)
