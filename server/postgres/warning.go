package postgres

import "regieroute/server/casework"

// visitWarningRow is what a visitor must know.
type visitWarningRow struct {
	Place
	Made          madeRow              `gorm:"embedded"`
	RecordWarning recordWarningColumns `gorm:"embedded"`
	EndedOn       casework.Day         `gorm:"serializer:day"`
	EndedBy       casework.ID          `gorm:"serializer:id"`
	EndedFor      casework.ID          `gorm:"serializer:id"`
	EndedReason   string
}

// recordWarningColumns is casework.RecordWarning, column by column.
type recordWarningColumns struct {
	Fact   string
	Advice []casework.VisitAdvice `gorm:"serializer:json"`
	Reason string
	Until  casework.Day `gorm:"column:until_day;serializer:day"`
}

func visitWarningRowOf(record casework.VisitWarning) visitWarningRow {
	return visitWarningRow{
		Made: madeRow(record.Made), RecordWarning: recordWarningColumns(record.RecordWarning),
		EndedOn: record.EndedOn, EndedBy: record.EndedBy, EndedFor: record.EndedFor, EndedReason: record.EndedReason,
	}
}

func (r visitWarningRow) record() casework.VisitWarning {
	return casework.VisitWarning{
		Made: casework.Made(r.Made), RecordWarning: casework.RecordWarning(r.RecordWarning),
		EndedOn: r.EndedOn, EndedBy: r.EndedBy, EndedFor: r.EndedFor, EndedReason: r.EndedReason,
	}
}

var visitWarningsTable = listOf("visit_warnings", func(h *casework.Household) *[]casework.VisitWarning { return &h.Warnings }, visitWarningRowOf, visitWarningRow.record)

// safeHomeReportRow is one step of the reporting code.
type safeHomeReportRow struct {
	Place
	Made                 madeRow                     `gorm:"embedded"`
	RecordSafeHomeReport recordSafeHomeReportColumns `gorm:"embedded"`
}

// recordSafeHomeReportColumns is casework.RecordSafeHomeReport, column by column.
type recordSafeHomeReportColumns struct {
	Step      casework.ReportingCodeStep
	On        casework.Day  `gorm:"column:on_day;serializer:day"`
	Residents []casework.ID `gorm:"serializer:ids"`
	Note      string
}

func safeHomeReportRowOf(record casework.SafeHomeReport) safeHomeReportRow {
	return safeHomeReportRow{Made: madeRow(record.Made), RecordSafeHomeReport: recordSafeHomeReportColumns(record.RecordSafeHomeReport)}
}

func (r safeHomeReportRow) record() casework.SafeHomeReport {
	return casework.SafeHomeReport{Made: casework.Made(r.Made), RecordSafeHomeReport: casework.RecordSafeHomeReport(r.RecordSafeHomeReport)}
}

var safeHomeReportsTable = listOf("safe_home_reports",
	func(h *casework.Household) *[]casework.SafeHomeReport { return &h.SafeHomeReports },
	safeHomeReportRowOf, safeHomeReportRow.record)
