package postgres

import "regieroute/server/casework"

// tenancyRow is one rental contract.
type tenancyRow struct {
	Place
	Made       madeRow           `gorm:"embedded"`
	NewTenancy newTenancyColumns `gorm:"embedded"`
}

// newTenancyColumns is casework.NewTenancy, column by column.
type newTenancyColumns struct {
	ID             casework.ID `gorm:"-"` // as Made says
	Landlord       casework.ID `gorm:"column:landlord_id;serializer:id"`
	Number         string
	TenantNumber   string
	DwellingNumber string
	StartsOn       casework.Day `gorm:"serializer:day"`
	EndsOn         casework.Day `gorm:"serializer:day"`
}

func tenancyRowOf(record casework.Tenancy) tenancyRow {
	return tenancyRow{NewTenancy: newTenancyColumns(record.NewTenancy), Made: madeRow(record.Made)}
}

func (r tenancyRow) record() casework.Tenancy {
	r.NewTenancy.ID = r.Made.ID
	return casework.Tenancy{NewTenancy: casework.NewTenancy(r.NewTenancy), Made: casework.Made(r.Made)}
}

var tenanciesTable = listOf("tenancies", func(h *casework.Household) *[]casework.Tenancy { return &h.Tenancies }, tenancyRowOf, tenancyRow.record)

// rentMonthRow is one month of a tenancy's ledger.
type rentMonthRow struct {
	Place
	Tenancy   casework.ID      `gorm:"column:tenancy_id;primaryKey;serializer:id"`
	RentMonth rentMonthColumns `gorm:"embedded"`
}

// rentMonthColumns is casework.RentMonth, column by column.
type rentMonthColumns struct {
	Month        casework.Month `gorm:"primaryKey;serializer:month"`
	DueCents     casework.Cents
	PaidCents    casework.Cents
	BalanceCents casework.Cents
	AsOf         casework.Day `gorm:"serializer:day"`
	Arrangement  string
}

// rentMonth is a month of a ledger and whose it is.
type rentMonth struct {
	tenancy casework.ID
	casework.RentMonth
}

func rentMonthRowOf(record rentMonth) rentMonthRow {
	return rentMonthRow{Tenancy: record.tenancy, RentMonth: rentMonthColumns(record.RentMonth)}
}

func (r rentMonthRow) record() rentMonth {
	return rentMonth{tenancy: r.Tenancy, RentMonth: casework.RentMonth(r.RentMonth)}
}

// rentMonthsTable holds the ledgers of all tenancies of a household, one after
// the other.
var rentMonthsTable = &list[rentMonth, rentMonthRow, *rentMonthRow]{
	form: shapeOf("rent_months", new(rentMonthRow)), of: rentMonthRowOf, from: rentMonthRow.record,
	get: func(h *casework.Household) []rentMonth {
		months := []rentMonth{}
		for _, tenancy := range h.Tenancies {
			for _, month := range tenancy.Ledger {
				months = append(months, rentMonth{tenancy.ID, month})
			}
		}
		return months
	},
	put: func(h *casework.Household, month rentMonth) {
		for i := range h.Tenancies {
			if tenancy := &h.Tenancies[i]; tenancy.ID == month.tenancy {
				tenancy.Ledger = append(tenancy.Ledger, month.RentMonth)
			}
		}
	},
}
