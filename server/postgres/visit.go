package postgres

import "regieroute/server/casework"

// plannedVisitRow is a visit to come.
type plannedVisitRow struct {
	Place
	Made            madeRow          `gorm:"embedded"`
	PlanVisit       planVisitColumns `gorm:"embedded"`
	CancelledOn     casework.Day     `gorm:"serializer:day"`
	CancelledReason string
	Visit           casework.ID `gorm:"column:visit_id;serializer:id"`
}

// planVisitColumns is casework.PlanVisit, column by column.
type planVisitColumns struct {
	On            casework.Day `gorm:"column:on_day;serializer:day"`
	StartsAt      string
	Visitor       casework.ID `gorm:"column:visitor_id;serializer:id"`
	SecondVisitor casework.ID `gorm:"column:second_visitor_id;serializer:id"`
	Purpose       string
}

func plannedVisitRowOf(record casework.PlannedVisit) plannedVisitRow {
	return plannedVisitRow{
		Made: madeRow(record.Made), PlanVisit: planVisitColumns(record.PlanVisit), CancelledOn: record.CancelledOn,
		CancelledReason: record.CancelledReason, Visit: record.Visit,
	}
}

func (r plannedVisitRow) record() casework.PlannedVisit {
	return casework.PlannedVisit{
		Made: casework.Made(r.Made), PlanVisit: casework.PlanVisit(r.PlanVisit), CancelledOn: r.CancelledOn,
		CancelledReason: r.CancelledReason, Visit: r.Visit,
	}
}

var plannedVisitsTable = listOf("planned_visits", func(h *casework.Household) *[]casework.PlannedVisit { return &h.PlannedVisits }, plannedVisitRowOf, plannedVisitRow.record)

// visitRow is the report of one home visit.
type visitRow struct {
	Place
	Made        madeRow            `gorm:"embedded"`
	RecordVisit recordVisitColumns `gorm:"embedded"`
}

// recordVisitColumns is casework.RecordVisit, column by column.
type recordVisitColumns struct {
	PlannedVisit       casework.ID  `gorm:"column:planned_visit_id;serializer:id"`
	On                 casework.Day `gorm:"column:on_day;serializer:day"`
	StartedAt          string
	Outcome            casework.VisitOutcome
	Summary            string
	Present            []casework.ID `gorm:"serializer:ids"`
	OthersPresent      string
	Discussed          string
	HouseholdSays      string
	Finances           string
	Money              []casework.MoneyLine `gorm:"serializer:json"`
	Children           string
	Roof               string
	Agreements         string
	ExplainedRecording bool
	Checks             []casework.VisitCheck    `gorm:"serializer:json"`
	Progress           []casework.VisitProgress `gorm:"serializer:json"`
	Goals              []casework.VisitGoal     `gorm:"serializer:json"`
	Next               *casework.PlanVisit      `gorm:"serializer:json"`
	Attachments        []casework.NewAttachment `gorm:"serializer:json"`
	Supersedes         casework.ID              `gorm:"column:supersedes_id;serializer:id"`
	CorrectionReason   string
}

func visitRowOf(record casework.Visit) visitRow {
	return visitRow{Made: madeRow(record.Made), RecordVisit: recordVisitColumns(record.RecordVisit)}
}

func (r visitRow) record() casework.Visit {
	return casework.Visit{Made: casework.Made(r.Made), RecordVisit: casework.RecordVisit(r.RecordVisit)}
}

var visitsTable = listOf("visits", func(h *casework.Household) *[]casework.Visit { return &h.Visits }, visitRowOf, visitRow.record)
