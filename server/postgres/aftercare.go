package postgres

import "regieroute/server/casework"

// aftercareRow is who stays in touch after it ended.
type aftercareRow struct {
	Place
	Made      madeRow          `gorm:"embedded"`
	Aftercare aftercareColumns `gorm:"embedded"`
}

// aftercareColumns is casework.StartAftercare, column by column.
type aftercareColumns struct {
	Organisation casework.ID  `gorm:"column:organisation_id;serializer:id"`
	Owner        casework.ID  `gorm:"column:owner_id;serializer:id"`
	Until        casework.Day `gorm:"column:until_day;serializer:day"`
	What         string
}

func aftercareRowOf(record casework.Aftercare) aftercareRow {
	return aftercareRow{Made: madeRow(record.Made), Aftercare: aftercareColumns(record.StartAftercare)}
}

func (r aftercareRow) record() casework.Aftercare {
	return casework.Aftercare{Made: casework.Made(r.Made), StartAftercare: casework.StartAftercare(r.Aftercare)}
}

var aftercaresTable = listOf("aftercares", func(h *casework.Household) *[]casework.Aftercare { return &h.Aftercares }, aftercareRowOf, aftercareRow.record)
