package postgres

import "regieroute/server/casework"

// outcomeRow is how a threatened eviction ended.
type outcomeRow struct {
	Place
	Made          madeRow              `gorm:"embedded"`
	RecordOutcome recordOutcomeColumns `gorm:"embedded"`

	ReopenedOn     casework.Day `gorm:"serializer:day"`
	ReopenedReason string
}

// recordOutcomeColumns is casework.RecordOutcome, column by column.
type recordOutcomeColumns struct {
	Kind        casework.OutcomeKind
	On          casework.Day `gorm:"column:on_day;serializer:day"`
	Destination casework.Destination
	Note        string
}

func outcomeRowOf(record casework.Outcome) outcomeRow {
	return outcomeRow{
		Made: madeRow(record.Made), RecordOutcome: recordOutcomeColumns(record.RecordOutcome),
		ReopenedOn: record.ReopenedOn, ReopenedReason: record.ReopenedReason,
	}
}

func (r outcomeRow) record() casework.Outcome {
	return casework.Outcome{
		Made: casework.Made(r.Made), RecordOutcome: casework.RecordOutcome(r.RecordOutcome),
		ReopenedOn: r.ReopenedOn, ReopenedReason: r.ReopenedReason,
	}
}

var outcomesTable = listOf("outcomes", func(h *casework.Household) *[]casework.Outcome { return &h.Outcomes }, outcomeRowOf, outcomeRow.record)

// incidentRow is a fact that should not have happened.
type incidentRow struct {
	Place
	Made           madeRow               `gorm:"embedded"`
	ReportIncident reportIncidentColumns `gorm:"embedded"`
	Protected      bool
}

// reportIncidentColumns is casework.ReportIncident, column by column.
type reportIncidentColumns struct {
	Kind casework.IncidentKind
	On   casework.Day `gorm:"column:on_day;serializer:day"`
	What string
}

func incidentRowOf(record casework.Incident) incidentRow {
	return incidentRow{Made: madeRow(record.Made), ReportIncident: reportIncidentColumns(record.ReportIncident), Protected: record.Protected}
}

func (r incidentRow) record() casework.Incident {
	return casework.Incident{Made: casework.Made(r.Made), ReportIncident: casework.ReportIncident(r.ReportIncident), Protected: r.Protected}
}

var incidentsTable = listOf("incidents", func(h *casework.Household) *[]casework.Incident { return &h.Incidents }, incidentRowOf, incidentRow.record)
