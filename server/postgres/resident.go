package postgres

import "regieroute/server/casework"

// residentRow is somebody who lives in the dwelling.
type residentRow struct {
	Place
	Made        madeRow            `gorm:"embedded"`
	NewResident newResidentColumns `gorm:"embedded"`
	LeftOn      casework.Day       `gorm:"serializer:day"`
	LeftReason  casework.LeaveReason
	LeftSource  string
}

// newResidentColumns is casework.NewResident, column by column.
type newResidentColumns struct {
	ID          casework.ID `gorm:"-"` // as Made says
	Name        string
	BirthDate   casework.Day `gorm:"serializer:day"`
	Role        casework.ResidentRole
	Language    string
	Interpreter bool
	ReadsDutch  casework.ReadingLevel
	BestTime    string
	Pregnant    bool
	Absent      bool
	From        casework.Day `gorm:"column:from_day;serializer:day"`
}

func residentRowOf(record casework.Resident) residentRow {
	return residentRow{
		NewResident: newResidentColumns(record.NewResident), Made: madeRow(record.Made), LeftOn: record.LeftOn,
		LeftReason: record.LeftReason, LeftSource: record.LeftSource,
	}
}

func (r residentRow) record() casework.Resident {
	r.NewResident.ID = r.Made.ID
	return casework.Resident{
		NewResident: casework.NewResident(r.NewResident), Made: casework.Made(r.Made), LeftOn: r.LeftOn,
		LeftReason: r.LeftReason, LeftSource: r.LeftSource,
	}
}

var residentsTable = listOf("residents", func(h *casework.Household) *[]casework.Resident { return &h.Residents }, residentRowOf, residentRow.record)

// compositionRow is who lives here, as established on a day.
type compositionRow struct {
	Place
	Made                 madeRow                     `gorm:"embedded"`
	EstablishComposition establishCompositionColumns `gorm:"embedded"`
	OvertakenOn          casework.Day                `gorm:"serializer:day"`
}

// establishCompositionColumns is casework.EstablishComposition, column by column.
type establishCompositionColumns struct {
	On        casework.Day `gorm:"column:on_day;serializer:day"`
	Source    casework.CompositionSource
	Residents []casework.ID `gorm:"serializer:ids"`
	Note      string
}

func compositionRowOf(record casework.Composition) compositionRow {
	return compositionRow{Made: madeRow(record.Made), EstablishComposition: establishCompositionColumns(record.EstablishComposition), OvertakenOn: record.OvertakenOn}
}

func (r compositionRow) record() casework.Composition {
	return casework.Composition{Made: casework.Made(r.Made), EstablishComposition: casework.EstablishComposition(r.EstablishComposition), OvertakenOn: r.OvertakenOn}
}

var compositionsTable = listOf("compositions", func(h *casework.Household) *[]casework.Composition { return &h.Compositions }, compositionRowOf, compositionRow.record)

// vulnerabilityRow is one mark of vulnerability.
type vulnerabilityRow struct {
	Place
	Made           madeRow               `gorm:"embedded"`
	MarkVulnerable markVulnerableColumns `gorm:"embedded"`
	UnmarkedBy     casework.ID           `gorm:"serializer:id"`
	UnmarkedOn     casework.Day          `gorm:"serializer:day"`
}

// markVulnerableColumns is casework.MarkVulnerable, column by column.
type markVulnerableColumns struct {
	Reason casework.VulnerabilityReason
	Note   string
}

func vulnerabilityRowOf(record casework.Vulnerability) vulnerabilityRow {
	return vulnerabilityRow{
		Made: madeRow(record.Made), MarkVulnerable: markVulnerableColumns(record.MarkVulnerable),
		UnmarkedBy: record.UnmarkedBy, UnmarkedOn: record.UnmarkedOn,
	}
}

func (r vulnerabilityRow) record() casework.Vulnerability {
	return casework.Vulnerability{
		Made: casework.Made(r.Made), MarkVulnerable: casework.MarkVulnerable(r.MarkVulnerable), UnmarkedBy: r.UnmarkedBy,
		UnmarkedOn: r.UnmarkedOn,
	}
}

var vulnerabilitiesTable = listOf("vulnerabilities", func(h *casework.Household) *[]casework.Vulnerability { return &h.Vulnerabilities }, vulnerabilityRowOf, vulnerabilityRow.record)
