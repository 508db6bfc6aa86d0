package postgres

import "regieroute/server/casework"

// clearanceRequestRow is one question for a clearance.
type clearanceRequestRow struct {
	Place
	Made          madeRow             `gorm:"embedded"`
	Ask           askClearanceColumns `gorm:"embedded"`
	AnsweredOn    casework.Day        `gorm:"serializer:day"`
	AnsweredBy    casework.ID         `gorm:"serializer:id"`
	Clearance     casework.ID         `gorm:"column:clearance_id;serializer:id"`
	RefusedReason string
	Missing       []casework.ClearanceNeed `gorm:"serializer:json"`
	LapsedOn      casework.Day             `gorm:"serializer:day"`
}

// askClearanceColumns is casework.AskClearance, column by column.
type askClearanceColumns struct {
	EvictOn casework.Day `gorm:"serializer:day"`
	Note    string
}

func clearanceRequestRowOf(record casework.ClearanceRequest) clearanceRequestRow {
	return clearanceRequestRow{
		Made: madeRow(record.Made), Ask: askClearanceColumns(record.AskClearance), AnsweredOn: record.AnsweredOn, AnsweredBy: record.AnsweredBy,
		Clearance: record.Clearance, RefusedReason: record.RefusedReason, Missing: record.Missing, LapsedOn: record.LapsedOn,
	}
}

func (r clearanceRequestRow) record() casework.ClearanceRequest {
	return casework.ClearanceRequest{
		Made: casework.Made(r.Made), AskClearance: casework.AskClearance(r.Ask), AnsweredOn: r.AnsweredOn, AnsweredBy: r.AnsweredBy,
		Clearance: r.Clearance, RefusedReason: r.RefusedReason, Missing: r.Missing, LapsedOn: r.LapsedOn,
	}
}

var clearanceRequestsTable = listOf("clearance_requests",
	func(h *casework.Household) *[]casework.ClearanceRequest { return &h.ClearanceRequests },
	clearanceRequestRowOf, clearanceRequestRow.record)
