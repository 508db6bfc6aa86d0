package postgres

import "regieroute/server/casework"

// secretMarkRow is who may see where a resident is.
type secretMarkRow struct {
	Place
	Made        madeRow           `gorm:"embedded"`
	MarkSecret  markSecretColumns `gorm:"embedded"`
	EndedOn     casework.Day      `gorm:"serializer:day"`
	EndedBy     casework.ID       `gorm:"serializer:id"`
	EndedFor    casework.ID       `gorm:"serializer:id"`
	EndedReason string
}

// markSecretColumns is casework.MarkSecret, column by column.
type markSecretColumns struct {
	Resident casework.ID   `gorm:"column:resident_id;serializer:id"`
	People   []casework.ID `gorm:"serializer:ids"`
	Reason   string
}

func secretMarkRowOf(record casework.SecretMark) secretMarkRow {
	return secretMarkRow{
		Made: madeRow(record.Made), MarkSecret: markSecretColumns(record.MarkSecret),
		EndedOn: record.EndedOn, EndedBy: record.EndedBy, EndedFor: record.EndedFor, EndedReason: record.EndedReason,
	}
}

func (r secretMarkRow) record() casework.SecretMark {
	return casework.SecretMark{
		Made: casework.Made(r.Made), MarkSecret: casework.MarkSecret(r.MarkSecret),
		EndedOn: r.EndedOn, EndedBy: r.EndedBy, EndedFor: r.EndedFor, EndedReason: r.EndedReason,
	}
}

var secretMarksTable = listOf("secret_marks", func(h *casework.Household) *[]casework.SecretMark { return &h.Secrets }, secretMarkRowOf, secretMarkRow.record)
