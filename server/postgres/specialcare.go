package postgres

import "regieroute/server/casework"

// specialCareRegistrationRow is what the special-care desk says of a registration.
type specialCareRegistrationRow struct {
	Place
	Made                madeRow                    `gorm:"embedded"`
	RegisterSpecialCare registerSpecialCareColumns `gorm:"embedded"`
}

// registerSpecialCareColumns is casework.RegisterSpecialCare, column by column.
type registerSpecialCareColumns struct {
	Decision casework.ID `gorm:"column:decision_id;serializer:id"`
	State    casework.SpecialCareState
	On       casework.Day `gorm:"column:on_day;serializer:day"`
	Note     string
}

func specialCareRegistrationRowOf(record casework.SpecialCareRegistration) specialCareRegistrationRow {
	return specialCareRegistrationRow{Made: madeRow(record.Made), RegisterSpecialCare: registerSpecialCareColumns(record.RegisterSpecialCare)}
}

func (r specialCareRegistrationRow) record() casework.SpecialCareRegistration {
	return casework.SpecialCareRegistration{Made: casework.Made(r.Made), RegisterSpecialCare: casework.RegisterSpecialCare(r.RegisterSpecialCare)}
}

var specialCareRegistrationsTable = listOf("special_care_registrations",
	func(h *casework.Household) *[]casework.SpecialCareRegistration { return &h.SpecialCareRegistrations },
	specialCareRegistrationRowOf, specialCareRegistrationRow.record)
