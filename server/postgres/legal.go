package postgres

import "regieroute/server/casework"

// legalEventRow is one dated step of the law.
type legalEventRow struct {
	Place
	Made             madeRow                 `gorm:"embedded"`
	RecordLegalEvent recordLegalEventColumns `gorm:"embedded"`
}

// recordLegalEventColumns is casework.RecordLegalEvent, column by column.
type recordLegalEventColumns struct {
	Tenancy   casework.ID `gorm:"column:tenancy_id;serializer:id"`
	Kind      casework.LegalEventKind
	On        casework.Day `gorm:"column:on_day;serializer:day"`
	EvictOn   casework.Day `gorm:"serializer:day"`
	Until     casework.Day `gorm:"column:until_day;serializer:day"`
	ByDefault bool
	Reference string
	Source    string
}

func legalEventRowOf(record casework.LegalEvent) legalEventRow {
	return legalEventRow{Made: madeRow(record.Made), RecordLegalEvent: recordLegalEventColumns(record.RecordLegalEvent)}
}

func (r legalEventRow) record() casework.LegalEvent {
	return casework.LegalEvent{Made: casework.Made(r.Made), RecordLegalEvent: casework.RecordLegalEvent(r.RecordLegalEvent)}
}

var legalEventsTable = listOf("legal_events", func(h *casework.Household) *[]casework.LegalEvent { return &h.LegalEvents }, legalEventRowOf, legalEventRow.record)
