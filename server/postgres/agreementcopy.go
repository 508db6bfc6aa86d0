package postgres

import "regieroute/server/casework"

// copyRow is the household's copy of what was agreed at a visit.
type copyRow struct {
	Place
	Made       madeRow           `gorm:"embedded"`
	RecordCopy recordCopyColumns `gorm:"embedded"`
}

// recordCopyColumns is casework.RecordCopy, column by column.
type recordCopyColumns struct {
	Visit casework.ID `gorm:"column:visit_id;serializer:id"`
	Way   casework.CopyWay
	On    casework.Day `gorm:"column:on_day;serializer:day"`
}

func copyRowOf(record casework.AgreementCopy) copyRow {
	return copyRow{Made: madeRow(record.Made), RecordCopy: recordCopyColumns(record.RecordCopy)}
}

func (r copyRow) record() casework.AgreementCopy {
	return casework.AgreementCopy{Made: casework.Made(r.Made), RecordCopy: casework.RecordCopy(r.RecordCopy)}
}

var copiesTable = listOf("agreement_copies", func(h *casework.Household) *[]casework.AgreementCopy { return &h.Copies }, copyRowOf, copyRow.record)
