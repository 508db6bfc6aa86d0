package postgres

import "regieroute/server/casework"

// dutyRow is one proof that a landlord fulfilled a duty.
type dutyRow struct {
	Place
	Made       madeRow           `gorm:"embedded"`
	FulfilDuty fulfilDutyColumns `gorm:"embedded"`
}

// fulfilDutyColumns is casework.FulfilDuty, column by column.
type fulfilDutyColumns struct {
	Tenancy  casework.ID `gorm:"column:tenancy_id;serializer:id"`
	Duty     casework.LandlordDuty
	On       casework.Day `gorm:"column:on_day;serializer:day"`
	Evidence string
	Refused  bool
	Source   string
}

func dutyRowOf(record casework.Duty) dutyRow {
	return dutyRow{Made: madeRow(record.Made), FulfilDuty: fulfilDutyColumns(record.FulfilDuty)}
}

func (r dutyRow) record() casework.Duty {
	return casework.Duty{Made: casework.Made(r.Made), FulfilDuty: casework.FulfilDuty(r.FulfilDuty)}
}

var dutiesTable = listOf("duties", func(h *casework.Household) *[]casework.Duty { return &h.Duties }, dutyRowOf, dutyRow.record)
