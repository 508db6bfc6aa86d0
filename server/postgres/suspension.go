package postgres

import "regieroute/server/casework"

// suspensionRow is a landlord's promise not to evict.
type suspensionRow struct {
	Place
	Made            madeRow                `gorm:"embedded"`
	SuspendEviction suspendEvictionColumns `gorm:"embedded"`
	EndedOn         casework.Day           `gorm:"serializer:day"`
	EndedReason     string
	Extends         casework.ID `gorm:"column:extends_id;serializer:id"`
	ExtendedReason  string
}

// suspendEvictionColumns is casework.SuspendEviction, column by column.
type suspendEvictionColumns struct {
	Plan        casework.ID  `gorm:"column:plan_id;serializer:id"`
	From        casework.Day `gorm:"column:from_day;serializer:day"`
	Until       casework.Day `gorm:"column:until_day;serializer:day"`
	FrozenCents casework.Cents
	FrozenOn    casework.Day `gorm:"serializer:day"`
}

func suspensionRowOf(record casework.Suspension) suspensionRow {
	return suspensionRow{
		Made: madeRow(record.Made), SuspendEviction: suspendEvictionColumns(record.SuspendEviction), EndedOn: record.EndedOn,
		EndedReason: record.EndedReason, Extends: record.Extends, ExtendedReason: record.ExtendedReason,
	}
}

func (r suspensionRow) record() casework.Suspension {
	return casework.Suspension{
		Made: casework.Made(r.Made), SuspendEviction: casework.SuspendEviction(r.SuspendEviction), EndedOn: r.EndedOn,
		EndedReason: r.EndedReason, Extends: r.Extends, ExtendedReason: r.ExtendedReason,
	}
}

var suspensionsTable = listOf("suspensions", func(h *casework.Household) *[]casework.Suspension { return &h.Suspensions }, suspensionRowOf, suspensionRow.record)

// checkRow is one dated check of a condition.
type checkRow struct {
	Place
	Made           madeRow               `gorm:"embedded"`
	CheckCondition checkConditionColumns `gorm:"embedded"`
	Visit          casework.ID           `gorm:"column:visit_id;serializer:id"`
}

// checkConditionColumns is casework.CheckCondition, column by column.
type checkConditionColumns struct {
	Plan        casework.ID `gorm:"column:plan_id;serializer:id"`
	Condition   casework.Condition
	Outcome     casework.CheckOutcome
	On          casework.Day `gorm:"column:on_day;serializer:day"`
	Evidence    string
	Explanation string
}

func checkRowOf(record casework.Check) checkRow {
	return checkRow{Made: madeRow(record.Made), CheckCondition: checkConditionColumns(record.CheckCondition), Visit: record.Visit}
}

func (r checkRow) record() casework.Check {
	return casework.Check{Made: casework.Made(r.Made), CheckCondition: casework.CheckCondition(r.CheckCondition), Visit: r.Visit}
}

var checksTable = listOf("checks", func(h *casework.Household) *[]casework.Check { return &h.Checks }, checkRowOf, checkRow.record)
