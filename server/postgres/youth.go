package postgres

import "regieroute/server/casework"

// youthRequestRow is one request to youth protection.
type youthRequestRow struct {
	Place
	Made            madeRow             `gorm:"embedded"`
	Request         youthRequestColumns `gorm:"embedded"`
	Children        []casework.ID       `gorm:"serializer:ids"`
	EvictOn         casework.Day        `gorm:"serializer:day"`
	AcknowledgedOn  casework.Day        `gorm:"serializer:day"`
	AcknowledgedBy  casework.ID         `gorm:"serializer:id"`
	AcknowledgedFor casework.ID         `gorm:"serializer:id"`
	Answer          string
}

// youthRequestColumns is casework.RequestYouthProtection, column by column.
type youthRequestColumns struct {
	Organisation  casework.ID `gorm:"column:organisation_id;serializer:id"`
	ParentsTold   bool
	NotToldReason string
	Text          string `gorm:"column:request_text"`
}

func youthRequestRowOf(record casework.YouthRequest) youthRequestRow {
	return youthRequestRow{
		Made: madeRow(record.Made), Request: youthRequestColumns(record.RequestYouthProtection), Children: record.Children, EvictOn: record.EvictOn,
		AcknowledgedOn: record.AcknowledgedOn, AcknowledgedBy: record.AcknowledgedBy, AcknowledgedFor: record.AcknowledgedFor, Answer: record.Answer,
	}
}

func (r youthRequestRow) record() casework.YouthRequest {
	return casework.YouthRequest{
		Made: casework.Made(r.Made), RequestYouthProtection: casework.RequestYouthProtection(r.Request), Children: r.Children, EvictOn: r.EvictOn,
		AcknowledgedOn: r.AcknowledgedOn, AcknowledgedBy: r.AcknowledgedBy, AcknowledgedFor: r.AcknowledgedFor, Answer: r.Answer,
	}
}

var youthRequestsTable = listOf("youth_requests", func(h *casework.Household) *[]casework.YouthRequest { return &h.YouthRequests }, youthRequestRowOf, youthRequestRow.record)
