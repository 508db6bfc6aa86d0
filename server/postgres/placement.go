package postgres

import (
	"time"

	"regieroute/server/casework"
)

// ownSolutionRow is what the household can arrange itself.
type ownSolutionRow struct {
	Place
	Made              madeRow                  `gorm:"embedded"`
	RecordOwnSolution recordOwnSolutionColumns `gorm:"embedded"`
}

// recordOwnSolutionColumns is casework.RecordOwnSolution, column by column.
type recordOwnSolutionColumns struct {
	Plan              casework.ID `gorm:"column:plan_id;serializer:id"`
	What              string
	Possible          casework.Answer
	Note              string
	NotExploredReason string
	On                casework.Day `gorm:"column:on_day;serializer:day"`
}

func ownSolutionRowOf(record casework.OwnSolution) ownSolutionRow {
	return ownSolutionRow{Made: madeRow(record.Made), RecordOwnSolution: recordOwnSolutionColumns(record.RecordOwnSolution)}
}

func (r ownSolutionRow) record() casework.OwnSolution {
	return casework.OwnSolution{Made: casework.Made(r.Made), RecordOwnSolution: casework.RecordOwnSolution(r.RecordOwnSolution)}
}

var ownSolutionsTable = listOf("own_solutions", func(h *casework.Household) *[]casework.OwnSolution { return &h.OwnSolutions }, ownSolutionRowOf, ownSolutionRow.record)

// shelterRow is one answer to the question of route 3.2d.
type shelterRow struct {
	Place
	Made            madeRow                `gorm:"embedded"`
	ConsiderShelter considerShelterColumns `gorm:"embedded"`
}

// considerShelterColumns is casework.ConsiderShelter, column by column.
type considerShelterColumns struct {
	Plan   casework.ID `gorm:"column:plan_id;serializer:id"`
	Answer casework.ShelterAnswer
	Reason string
}

func shelterRowOf(record casework.Shelter) shelterRow {
	return shelterRow{Made: madeRow(record.Made), ConsiderShelter: considerShelterColumns(record.ConsiderShelter)}
}

func (r shelterRow) record() casework.Shelter {
	return casework.Shelter{Made: casework.Made(r.Made), ConsiderShelter: casework.ConsiderShelter(r.ConsiderShelter)}
}

var sheltersTable = listOf("shelters", func(h *casework.Household) *[]casework.Shelter { return &h.Shelters }, shelterRowOf, shelterRow.record)

// placementRow is a place for named residents.
type placementRow struct {
	Place
	Made                 madeRow                 `gorm:"embedded"`
	RequestPlacement     requestPlacementColumns `gorm:"embedded"`
	Provider             string
	ProviderOrganisation casework.ID `gorm:"column:provider_organisation_id;serializer:id"`
	Address              string
	Capacity             int
	KeepsTogether        bool
	OfferedBy            casework.ID  `gorm:"serializer:id"`
	OfferedFor           casework.ID  `gorm:"serializer:id"`
	OfferedOn            casework.Day `gorm:"serializer:day"`
	ConfirmedBy          casework.ID  `gorm:"serializer:id"`
	ConfirmedFor         casework.ID  `gorm:"serializer:id"`
	ConfirmedOn          casework.Day `gorm:"serializer:day"`
	EndedOn              casework.Day `gorm:"serializer:day"`
	EndedReason          string
	WithdrawnOn          casework.Day `gorm:"serializer:day"`
	WithdrawnReason      string
	ConfirmedWords       string
	RefusedBy            []casework.ID `gorm:"serializer:ids"`
	RefusedOn            casework.Day  `gorm:"serializer:day"`
	RefusedWords         string
}

// requestPlacementColumns is casework.RequestPlacement, column by column.
type requestPlacementColumns struct {
	Plan      casework.ID `gorm:"column:plan_id;serializer:id"`
	Kind      casework.PlacementKind
	Residents []casework.ID `gorm:"serializer:ids"`
	From      casework.Day  `gorm:"column:from_day;serializer:day"`
	Until     casework.Day  `gorm:"column:until_day;serializer:day"`
	Note      string
}

func placementRowOf(record casework.Placement) placementRow {
	return placementRow{
		Made: madeRow(record.Made), RequestPlacement: requestPlacementColumns(record.RequestPlacement),
		Provider: record.Provider, ProviderOrganisation: record.ProviderOrganisation, Address: record.Address,
		Capacity: record.Capacity, KeepsTogether: record.KeepsTogether, OfferedBy: record.OfferedBy,
		OfferedFor: record.OfferedFor, OfferedOn: record.OfferedOn, ConfirmedBy: record.ConfirmedBy,
		ConfirmedFor: record.ConfirmedFor, ConfirmedOn: record.ConfirmedOn, EndedOn: record.EndedOn,
		EndedReason: record.EndedReason, WithdrawnOn: record.WithdrawnOn, WithdrawnReason: record.WithdrawnReason,
		ConfirmedWords: record.ConfirmedWords, RefusedBy: record.RefusedBy, RefusedOn: record.RefusedOn, RefusedWords: record.RefusedWords,
	}
}

func (r placementRow) record() casework.Placement {
	return casework.Placement{
		Made: casework.Made(r.Made), RequestPlacement: casework.RequestPlacement(r.RequestPlacement), Provider: r.Provider,
		ProviderOrganisation: r.ProviderOrganisation, Address: r.Address, Capacity: r.Capacity, KeepsTogether: r.KeepsTogether,
		OfferedBy: r.OfferedBy, OfferedFor: r.OfferedFor, OfferedOn: r.OfferedOn, ConfirmedBy: r.ConfirmedBy,
		ConfirmedFor: r.ConfirmedFor, ConfirmedOn: r.ConfirmedOn, EndedOn: r.EndedOn, EndedReason: r.EndedReason,
		WithdrawnOn: r.WithdrawnOn, WithdrawnReason: r.WithdrawnReason,
		ConfirmedWords: r.ConfirmedWords, RefusedBy: r.RefusedBy, RefusedOn: r.RefusedOn, RefusedWords: r.RefusedWords,
	}
}

var placementsTable = listOf("placements", func(h *casework.Household) *[]casework.Placement { return &h.Placements }, placementRowOf, placementRow.record)

// clearanceRow is the Regieteam's "no objection" to one date.
type clearanceRow struct {
	Place
	Made         madeRow      `gorm:"embedded"`
	EvictOn      casework.Day `gorm:"serializer:day"`
	GivenOn      casework.Day `gorm:"serializer:day"`
	RevokedOn    casework.Day `gorm:"serializer:day"`
	RevokedAt    time.Time    `gorm:"serializer:moment"`
	RevokedBy    casework.ID  `gorm:"serializer:id"`
	RevokedFor   casework.ID  `gorm:"serializer:id"`
	RevokedCause string
	RevokedRule  string
	LapsedOn     casework.Day `gorm:"serializer:day"`
}

func clearanceRowOf(record casework.Clearance) clearanceRow {
	return clearanceRow{
		Made: madeRow(record.Made), EvictOn: record.EvictOn, GivenOn: record.GivenOn, RevokedOn: record.RevokedOn,
		RevokedAt: record.RevokedAt, RevokedBy: record.RevokedBy, RevokedFor: record.RevokedFor,
		RevokedCause: record.RevokedCause, RevokedRule: record.RevokedRule, LapsedOn: record.LapsedOn,
	}
}

func (r clearanceRow) record() casework.Clearance {
	return casework.Clearance{
		Made: casework.Made(r.Made), EvictOn: r.EvictOn, GivenOn: r.GivenOn, RevokedOn: r.RevokedOn, RevokedAt: r.RevokedAt,
		RevokedBy: r.RevokedBy, RevokedFor: r.RevokedFor, RevokedCause: r.RevokedCause, RevokedRule: r.RevokedRule,
		LapsedOn: r.LapsedOn,
	}
}

var clearancesTable = listOf("clearances", func(h *casework.Household) *[]casework.Clearance { return &h.Clearances }, clearanceRowOf, clearanceRow.record)
