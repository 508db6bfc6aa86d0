package postgres

import "regieroute/server/casework"

// legalHoldRow is why nothing of a file may be erased.
type legalHoldRow struct {
	Place
	Made         madeRow         `gorm:"embedded"`
	HoldFile     holdFileColumns `gorm:"embedded"`
	LiftedOn     casework.Day    `gorm:"serializer:day"`
	LiftedBy     casework.ID     `gorm:"serializer:id"`
	LiftedFor    casework.ID     `gorm:"serializer:id"`
	LiftedReason string
}

// holdFileColumns is casework.HoldFile, column by column.
type holdFileColumns struct {
	Reason string
}

func legalHoldRowOf(record casework.LegalHold) legalHoldRow {
	return legalHoldRow{
		Made: madeRow(record.Made), HoldFile: holdFileColumns(record.HoldFile),
		LiftedOn: record.LiftedOn, LiftedBy: record.LiftedBy, LiftedFor: record.LiftedFor, LiftedReason: record.LiftedReason,
	}
}

func (r legalHoldRow) record() casework.LegalHold {
	return casework.LegalHold{
		Made: casework.Made(r.Made), HoldFile: casework.HoldFile(r.HoldFile),
		LiftedOn: r.LiftedOn, LiftedBy: r.LiftedBy, LiftedFor: r.LiftedFor, LiftedReason: r.LiftedReason,
	}
}

var legalHoldsTable = listOf("legal_holds", func(h *casework.Household) *[]casework.LegalHold { return &h.Holds }, legalHoldRowOf, legalHoldRow.record)
