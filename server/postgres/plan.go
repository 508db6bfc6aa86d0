package postgres

import "regieroute/server/casework"

// caseManagerRow is one appointment of a case manager.
type caseManagerRow struct {
	Place
	Made               madeRow                   `gorm:"embedded"`
	AppointCaseManager appointCaseManagerColumns `gorm:"embedded"`
	Until              casework.Day              `gorm:"column:until_day;serializer:day"`
}

// appointCaseManagerColumns is casework.AppointCaseManager, column by column.
type appointCaseManagerColumns struct {
	Person       casework.ID `gorm:"column:person_id;serializer:id"`
	Organisation casework.ID `gorm:"column:organisation_id;serializer:id"`
	Provisional  bool
	Handover     string
}

func caseManagerRowOf(record casework.CaseManager) caseManagerRow {
	return caseManagerRow{Made: madeRow(record.Made), AppointCaseManager: appointCaseManagerColumns(record.AppointCaseManager), Until: record.Until}
}

func (r caseManagerRow) record() casework.CaseManager {
	return casework.CaseManager{Made: casework.Made(r.Made), AppointCaseManager: casework.AppointCaseManager(r.AppointCaseManager), Until: r.Until}
}

var caseManagersTable = listOf("case_managers", func(h *casework.Household) *[]casework.CaseManager { return &h.CaseManagers }, caseManagerRowOf, caseManagerRow.record)

// planRow is the plan of one decision.
type planRow struct {
	Place
	Made     madeRow     `gorm:"embedded"`
	Decision casework.ID `gorm:"column:decision_id;serializer:id"`
	Scenario casework.Scenario
	From     casework.Day `gorm:"column:from_day;serializer:day"`
	EndedOn  casework.Day `gorm:"serializer:day"`
}

func planRowOf(record casework.Plan) planRow {
	return planRow{Made: madeRow(record.Made), Decision: record.Decision, Scenario: record.Scenario, From: record.From, EndedOn: record.EndedOn}
}

func (r planRow) record() casework.Plan {
	return casework.Plan{Made: casework.Made(r.Made), Decision: r.Decision, Scenario: r.Scenario, From: r.From, EndedOn: r.EndedOn}
}

var plansTable = listOf("plans", func(h *casework.Household) *[]casework.Plan { return &h.Plans }, planRowOf, planRow.record)

// goalRow is what is worked towards in a life domain.
type goalRow struct {
	Place
	Made    madeRow        `gorm:"embedded"`
	SetGoal setGoalColumns `gorm:"embedded"`
}

// setGoalColumns is casework.SetGoal, column by column.
type setGoalColumns struct {
	Plan          casework.ID `gorm:"column:plan_id;serializer:id"`
	FollowsUp     casework.ID `gorm:"serializer:id"`
	Domain        casework.LifeDomain
	Description   string
	Organisation  casework.ID  `gorm:"column:organisation_id;serializer:id"`
	Owner         casework.ID  `gorm:"column:owner_id;serializer:id"`
	NextControlOn casework.Day `gorm:"serializer:day"`
	StartLevel    int
	TargetLevel   int
	CurrentLevel  int
}

func goalRowOf(record casework.Goal) goalRow {
	return goalRow{Made: madeRow(record.Made), SetGoal: setGoalColumns(record.SetGoal)}
}

func (r goalRow) record() casework.Goal {
	return casework.Goal{Made: casework.Made(r.Made), SetGoal: casework.SetGoal(r.SetGoal)}
}

var goalsTable = listOf("goals", func(h *casework.Household) *[]casework.Goal { return &h.Goals }, goalRowOf, goalRow.record)

// stepRow is something somebody will do.
type stepRow struct {
	Place
	Made    madeRow        `gorm:"embedded"`
	Plan    casework.ID    `gorm:"column:plan_id;serializer:id"`
	NewStep newStepColumns `gorm:"embedded"`
}

// newStepColumns is casework.NewStep, column by column.
type newStepColumns struct {
	What         string
	Organisation casework.ID  `gorm:"column:organisation_id;serializer:id"`
	Owner        casework.ID  `gorm:"column:owner_id;serializer:id"`
	DueOn        casework.Day `gorm:"serializer:day"`
}

func stepRowOf(record casework.Step) stepRow {
	return stepRow{Made: madeRow(record.Made), Plan: record.Plan, NewStep: newStepColumns(record.NewStep)}
}

func (r stepRow) record() casework.Step {
	return casework.Step{Made: casework.Made(r.Made), AddStep: casework.AddStep{Plan: r.Plan, NewStep: casework.NewStep(r.NewStep)}}
}

var stepsTable = listOf("steps", func(h *casework.Household) *[]casework.Step { return &h.Steps }, stepRowOf, stepRow.record)

// stepProgressRow is one report on a step.
type stepProgressRow struct {
	Place
	Made         madeRow             `gorm:"embedded"`
	ProgressStep progressStepColumns `gorm:"embedded"`
}

// progressStepColumns is casework.ProgressStep, column by column.
type progressStepColumns struct {
	Step   casework.ID `gorm:"column:step_id;serializer:id"`
	Status casework.StepStatus
	On     casework.Day `gorm:"column:on_day;serializer:day"`
	Note   string
}

func stepProgressRowOf(record casework.StepProgress) stepProgressRow {
	return stepProgressRow{Made: madeRow(record.Made), ProgressStep: progressStepColumns(record.ProgressStep)}
}

func (r stepProgressRow) record() casework.StepProgress {
	return casework.StepProgress{Made: casework.Made(r.Made), ProgressStep: casework.ProgressStep(r.ProgressStep)}
}

var stepProgressTable = listOf("step_progress", func(h *casework.Household) *[]casework.StepProgress { return &h.StepProgress }, stepProgressRowOf, stepProgressRow.record)
