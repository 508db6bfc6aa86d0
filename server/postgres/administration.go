package postgres

import "regieroute/server/casework"

// administrationAdviceRow is one advice of debt assistance.
type administrationAdviceRow struct {
	Place
	Made            madeRow       `gorm:"embedded"`
	Advice          adviceColumns `gorm:"embedded"`
	WithdrawnOn     casework.Day  `gorm:"serializer:day"`
	WithdrawnBy     casework.ID   `gorm:"serializer:id"`
	WithdrawnReason string
}

// adviceColumns is casework.AdviseAdministration, column by column.
type adviceColumns struct {
	Plan casework.ID  `gorm:"column:plan_id;serializer:id"`
	On   casework.Day `gorm:"column:on_day;serializer:day"`
	Why  string
}

func administrationAdviceRowOf(record casework.AdministrationAdvice) administrationAdviceRow {
	return administrationAdviceRow{
		Made: madeRow(record.Made), Advice: adviceColumns(record.AdviseAdministration), WithdrawnOn: record.WithdrawnOn,
		WithdrawnBy: record.WithdrawnBy, WithdrawnReason: record.WithdrawnReason,
	}
}

func (r administrationAdviceRow) record() casework.AdministrationAdvice {
	return casework.AdministrationAdvice{
		Made: casework.Made(r.Made), AdviseAdministration: casework.AdviseAdministration(r.Advice), WithdrawnOn: r.WithdrawnOn,
		WithdrawnBy: r.WithdrawnBy, WithdrawnReason: r.WithdrawnReason,
	}
}

var administrationAdvicesTable = listOf("administration_advices",
	func(h *casework.Household) *[]casework.AdministrationAdvice { return &h.AdministrationAdvices },
	administrationAdviceRowOf, administrationAdviceRow.record)

// administrationStepRow is one step on the way to an administrator.
type administrationStepRow struct {
	Place
	Made madeRow                   `gorm:"embedded"`
	Step administrationStepColumns `gorm:"embedded"`
}

// administrationStepColumns is casework.RecordAdministration, column by column.
type administrationStepColumns struct {
	Advice        casework.ID                  `gorm:"column:advice_id;serializer:id"`
	Event         casework.AdministrationEvent `gorm:"column:event"`
	On            casework.Day                 `gorm:"column:on_day;serializer:day"`
	From          casework.Day                 `gorm:"column:from_day;serializer:day"`
	Administrator string
	Organisation  casework.ID `gorm:"column:organisation_id;serializer:id"`
	Note          string
}

func administrationStepRowOf(record casework.AdministrationStep) administrationStepRow {
	return administrationStepRow{Made: madeRow(record.Made), Step: administrationStepColumns(record.RecordAdministration)}
}

func (r administrationStepRow) record() casework.AdministrationStep {
	return casework.AdministrationStep{Made: casework.Made(r.Made), RecordAdministration: casework.RecordAdministration(r.Step)}
}

var administrationStepsTable = listOf("administration_steps",
	func(h *casework.Household) *[]casework.AdministrationStep { return &h.AdministrationSteps },
	administrationStepRowOf, administrationStepRow.record)
