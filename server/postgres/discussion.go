package postgres

import "regieroute/server/casework"

// standpointRequestRow is organisations asked for their standpoint.
type standpointRequestRow struct {
	Place
	Made           madeRow               `gorm:"embedded"`
	AskStandpoints askStandpointsColumns `gorm:"embedded"`
}

// askStandpointsColumns is casework.AskStandpoints, column by column.
type askStandpointsColumns struct {
	Referral      casework.ID   `gorm:"column:referral_id;serializer:id"`
	DueOn         casework.Day  `gorm:"serializer:day"`
	Organisations []casework.ID `gorm:"serializer:ids"`
	Note          string
}

func standpointRequestRowOf(record casework.StandpointRequest) standpointRequestRow {
	return standpointRequestRow{Made: madeRow(record.Made), AskStandpoints: askStandpointsColumns(record.AskStandpoints)}
}

func (r standpointRequestRow) record() casework.StandpointRequest {
	return casework.StandpointRequest{Made: casework.Made(r.Made), AskStandpoints: casework.AskStandpoints(r.AskStandpoints)}
}

var standpointRequestsTable = listOf("standpoint_requests",
	func(h *casework.Household) *[]casework.StandpointRequest { return &h.StandpointRequests },
	standpointRequestRowOf, standpointRequestRow.record)

// consultationRow is one urgent consultation.
type consultationRow struct {
	Place
	Made               madeRow                   `gorm:"embedded"`
	RecordConsultation recordConsultationColumns `gorm:"embedded"`
}

// recordConsultationColumns is casework.RecordConsultation, column by column.
type recordConsultationColumns struct {
	Referral     casework.ID  `gorm:"column:referral_id;serializer:id"`
	On           casework.Day `gorm:"column:on_day;serializer:day"`
	StartsAt     string
	ByPhone      bool
	Participants []casework.Participant `gorm:"serializer:json"`
	Question     string
	Outcome      string
}

func consultationRowOf(record casework.Consultation) consultationRow {
	return consultationRow{Made: madeRow(record.Made), RecordConsultation: recordConsultationColumns(record.RecordConsultation)}
}

func (r consultationRow) record() casework.Consultation {
	return casework.Consultation{Made: casework.Made(r.Made), RecordConsultation: casework.RecordConsultation(r.RecordConsultation)}
}

var consultationsTable = listOf("consultations", func(h *casework.Household) *[]casework.Consultation { return &h.Consultations }, consultationRowOf, consultationRow.record)

// heldOverRow is an item of the agenda that was held over.
type heldOverRow struct {
	Place
	Made     madeRow         `gorm:"embedded"`
	HoldOver holdOverColumns `gorm:"embedded"`
}

// holdOverColumns is casework.HoldOver, column by column.
type holdOverColumns struct {
	Referral         casework.ID  `gorm:"column:referral_id;serializer:id"`
	Meeting          casework.ID  `gorm:"column:meeting_id;serializer:id"`
	MeetingOn        casework.Day `gorm:"serializer:day"`
	Reason           string
	NextDiscussionOn casework.Day       `gorm:"serializer:day"`
	Steps            []casework.NewStep `gorm:"serializer:json"`
}

func heldOverRowOf(record casework.HeldOver) heldOverRow {
	return heldOverRow{Made: madeRow(record.Made), HoldOver: holdOverColumns(record.HoldOver)}
}

func (r heldOverRow) record() casework.HeldOver {
	return casework.HeldOver{Made: casework.Made(r.Made), HoldOver: casework.HoldOver(r.HoldOver)}
}

var heldOverTable = listOf("held_over", func(h *casework.Household) *[]casework.HeldOver { return &h.HeldOver }, heldOverRowOf, heldOverRow.record)
