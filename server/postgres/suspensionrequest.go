package postgres

import "regieroute/server/casework"

// suspensionRequestRow is the chair asking for a suspension.
type suspensionRequestRow struct {
	Place
	Made          madeRow              `gorm:"embedded"`
	AskSuspension askSuspensionColumns `gorm:"embedded"`
}

// askSuspensionColumns is casework.AskSuspension, column by column.
type askSuspensionColumns struct {
	Referral casework.ID  `gorm:"column:referral_id;serializer:id"`
	UntilOn  casework.Day `gorm:"serializer:day"`
	Reason   string
}

func suspensionRequestRowOf(record casework.SuspensionRequest) suspensionRequestRow {
	return suspensionRequestRow{Made: madeRow(record.Made), AskSuspension: askSuspensionColumns(record.AskSuspension)}
}

func (r suspensionRequestRow) record() casework.SuspensionRequest {
	return casework.SuspensionRequest{Made: casework.Made(r.Made), AskSuspension: casework.AskSuspension(r.AskSuspension)}
}

var suspensionRequestsTable = listOf("suspension_requests",
	func(h *casework.Household) *[]casework.SuspensionRequest { return &h.SuspensionRequests },
	suspensionRequestRowOf, suspensionRequestRow.record)
