package postgres

import "regieroute/server/casework"

// arrangementRow is one payment arrangement.
type arrangementRow struct {
	Place
	Made                madeRow                   `gorm:"embedded"`
	ProposeArrangement  proposeArrangementColumns `gorm:"embedded"`
	AnsweredOn          casework.Day              `gorm:"serializer:day"`
	Accepted            bool
	AnsweredBy          casework.ID `gorm:"serializer:id"`
	DeclinedReason      string
	AdministratorOn     casework.Day `gorm:"serializer:day"`
	AdministratorAgrees bool
	AdministratorFor    casework.ID `gorm:"serializer:id"`
	AdministratorReason string
	EndedOn             casework.Day `gorm:"serializer:day"`
	EndReason           casework.ArrangementEnd
	EndNote             string
}

// proposeArrangementColumns is casework.ProposeArrangement, column by column.
type proposeArrangementColumns struct {
	Tenancy       casework.ID           `gorm:"column:tenancy_id;serializer:id"`
	On            casework.Day          `gorm:"column:on_day;serializer:day"`
	Instalments   []casework.Instalment `gorm:"serializer:json"`
	HouseholdSays string
	Note          string
	Number        string
}

func arrangementRowOf(record casework.PaymentArrangement) arrangementRow {
	return arrangementRow{
		Made: madeRow(record.Made), ProposeArrangement: proposeArrangementColumns(record.ProposeArrangement),
		AnsweredOn: record.AnsweredOn, Accepted: record.Accepted, AnsweredBy: record.AnsweredBy, DeclinedReason: record.DeclinedReason,
		AdministratorOn: record.AdministratorOn, AdministratorAgrees: record.AdministratorAgrees,
		AdministratorFor: record.AdministratorFor, AdministratorReason: record.AdministratorReason,
		EndedOn: record.EndedOn, EndReason: record.EndReason, EndNote: record.EndNote,
	}
}

func (r arrangementRow) record() casework.PaymentArrangement {
	return casework.PaymentArrangement{
		Made: casework.Made(r.Made), ProposeArrangement: casework.ProposeArrangement(r.ProposeArrangement),
		AnsweredOn: r.AnsweredOn, Accepted: r.Accepted, AnsweredBy: r.AnsweredBy, DeclinedReason: r.DeclinedReason,
		AdministratorOn: r.AdministratorOn, AdministratorAgrees: r.AdministratorAgrees,
		AdministratorFor: r.AdministratorFor, AdministratorReason: r.AdministratorReason,
		EndedOn: r.EndedOn, EndReason: r.EndReason, EndNote: r.EndNote,
	}
}

var arrangementsTable = listOf("payment_arrangements",
	func(h *casework.Household) *[]casework.PaymentArrangement { return &h.Arrangements },
	arrangementRowOf, arrangementRow.record)
