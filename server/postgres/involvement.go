package postgres

import "regieroute/server/casework"

// involvementRow is one organisation's place in the file.
type involvementRow struct {
	Place
	Made         madeRow     `gorm:"embedded"`
	Organisation casework.ID `gorm:"column:organisation_id;serializer:id"`
	Role         casework.OrganisationRole
	Purpose      string
	LegalBasis   casework.LegalBasis
	From         casework.Day `gorm:"column:from_day;serializer:day"`
	Until        casework.Day `gorm:"column:until_day;serializer:day"`
}

func involvementRowOf(record casework.Involvement) involvementRow {
	return involvementRow{
		Made: madeRow(record.Made), Organisation: record.Organisation, Role: record.Role, Purpose: record.Purpose,
		LegalBasis: record.LegalBasis, From: record.From, Until: record.Until,
	}
}

func (r involvementRow) record() casework.Involvement {
	return casework.Involvement{
		Made: casework.Made(r.Made), Organisation: r.Organisation, Role: r.Role, Purpose: r.Purpose, LegalBasis: r.LegalBasis,
		From: r.From, Until: r.Until,
	}
}

var involvementsTable = listOf("involvements", func(h *casework.Household) *[]casework.Involvement { return &h.Involvements }, involvementRowOf, involvementRow.record)
