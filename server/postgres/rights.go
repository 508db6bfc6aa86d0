package postgres

import "regieroute/server/casework"

// rightsRequestRow is what a resident asked about their data.
type rightsRequestRow struct {
	Place
	Made    madeRow             `gorm:"embedded"`
	Request rightsAskingColumns `gorm:"embedded"`
}

// rightsAskingColumns is casework.RecordRightsRequest, column by column.
type rightsAskingColumns struct {
	Kind           casework.RightsKind
	Resident       casework.ID `gorm:"column:resident_id;serializer:id"`
	Representative string
	On             casework.Day `gorm:"column:on_day;serializer:day"`
	Words          string
	About          casework.OverviewSection
	Identified     casework.IdentifiedHow
}

func rightsRequestRowOf(record casework.RightsRequest) rightsRequestRow {
	return rightsRequestRow{Made: madeRow(record.Made), Request: rightsAskingColumns(record.RecordRightsRequest)}
}

func (r rightsRequestRow) record() casework.RightsRequest {
	return casework.RightsRequest{Made: casework.Made(r.Made), RecordRightsRequest: casework.RecordRightsRequest(r.Request)}
}

var rightsRequestsTable = listOf("rights_requests",
	func(h *casework.Household) *[]casework.RightsRequest { return &h.RightsRequests },
	rightsRequestRowOf, rightsRequestRow.record)

// rightsAnswerRow is what a resident was answered.
type rightsAnswerRow struct {
	Place
	Made   madeRow                `gorm:"embedded"`
	Answer rightsAnsweringColumns `gorm:"embedded"`
}

// rightsAnsweringColumns is casework.AnswerRightsRequest, column by column.
type rightsAnsweringColumns struct {
	Request casework.ID `gorm:"column:request_id;serializer:id"`
	Outcome casework.RightsOutcome
	On      casework.Day `gorm:"column:on_day;serializer:day"`
	Told    casework.ContactChannel
	Reason  string
}

func rightsAnswerRowOf(record casework.RightsAnswer) rightsAnswerRow {
	return rightsAnswerRow{Made: madeRow(record.Made), Answer: rightsAnsweringColumns(record.AnswerRightsRequest)}
}

func (r rightsAnswerRow) record() casework.RightsAnswer {
	return casework.RightsAnswer{Made: casework.Made(r.Made), AnswerRightsRequest: casework.AnswerRightsRequest(r.Answer)}
}

var rightsAnswersTable = listOf("rights_answers",
	func(h *casework.Household) *[]casework.RightsAnswer { return &h.RightsAnswers },
	rightsAnswerRowOf, rightsAnswerRow.record)
