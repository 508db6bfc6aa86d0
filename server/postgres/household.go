package postgres

import (
	"slices"
	"time"

	"regieroute/server/casework"
)

// householdRow is one file: what stands in it once, and what lists need of it.
// Nothing in it depends on the day it is read.
type householdRow struct {
	RegionID      casework.ID   `gorm:"primaryKey;serializer:id"`
	ID            casework.ID   `gorm:"primaryKey;serializer:id"`
	Readers       []casework.ID `gorm:"serializer:ids"`
	Version       int64
	Name          string
	Address       addressColumns `gorm:"embedded"`
	Contact       contactColumns `gorm:"embedded"`
	RegisteredAt  time.Time      `gorm:"serializer:moment"`
	RegisteredBy  casework.ID    `gorm:"serializer:id"`
	RegisteredFor casework.ID    `gorm:"serializer:id"`
	LinkedTo      casework.ID    `gorm:"serializer:id"`
	WordsErasedOn casework.Day   `gorm:"serializer:day"`
	Derived       derivedColumns `gorm:"embedded"`
}

// addressColumns is casework.Address, column by column.
type addressColumns struct {
	Street, HouseNumber, Suffix, PostalCode, City string
}

// contactColumns is casework.Contact, column by column.
type contactColumns struct {
	Phone, Email, BestTime, Language string
}

// derivedColumns follow from the file and are never taken into it.
type derivedColumns struct {
	Phase           casework.Phase
	Vulnerable      bool // the guard of route 3.2f reads it
	ArrearsCents    casework.Cents
	CaseManagerID   casework.ID `gorm:"serializer:id"`
	CaseManagerTeam casework.ID `gorm:"serializer:id"`
	Search          string
	SecretSearch    string        // what only the named people find (practice 5)
	SecretPeople    []casework.ID `gorm:"serializer:ids"`

	ParametersVersion int64 // of the region, that these and the derived tables were derived with
}

func householdRowOf(h *casework.Household, readers []casework.ID) householdRow {
	return householdRow{
		RegionID: h.Region, ID: h.ID, Readers: readers, Version: h.Version,
		Name: h.Name, Address: addressColumns(h.Address), Contact: contactColumns(h.Contact),
		RegisteredAt: h.RegisteredAt, RegisteredBy: h.RegisteredBy, RegisteredFor: h.RegisteredFor, LinkedTo: h.LinkedTo, WordsErasedOn: h.WordsErasedOn,
		Derived: derivedFrom(h),
	}
}

func (r householdRow) household() *casework.Household {
	return &casework.Household{
		Region: r.RegionID, ID: r.ID, Version: r.Version,
		Name: r.Name, Address: casework.Address(r.Address), Contact: casework.Contact(r.Contact),
		RegisteredAt: r.RegisteredAt, RegisteredBy: r.RegisteredBy, RegisteredFor: r.RegisteredFor, LinkedTo: r.LinkedTo, WordsErasedOn: r.WordsErasedOn,
	}
}

func derivedFrom(h *casework.Household) derivedColumns {
	derived := derivedColumns{Phase: h.Phase(), Vulnerable: h.Vulnerable(), ArrearsCents: h.ArrearsCents(), SecretPeople: h.SecretPeople(), ParametersVersion: h.ParametersVersion()}
	derived.Search, derived.SecretSearch = searchTexts(h)
	if manager := h.CaseManager(); manager != nil {
		derived.CaseManagerID, derived.CaseManagerTeam = manager.Person, manager.Organisation
	}
	return derived
}

// nobody stands in for the readers of a file that no organisation is in: it
// names no organisation, and keeps the file out of everybody's sight.
var nobody casework.ID

// readersOf gives who may read the rows of a file from now on, each once.
func readersOf(h *casework.Household, today casework.Day) []casework.ID {
	readers := h.Readers(today)
	slices.SortFunc(readers, casework.ID.Compare)
	if readers = slices.Compact(readers); len(readers) == 0 {
		return []casework.ID{nobody}
	}
	return readers
}
