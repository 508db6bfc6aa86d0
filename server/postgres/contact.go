package postgres

import "regieroute/server/casework"

// contactAttemptRow is one try to speak the household.
type contactAttemptRow struct {
	Place
	Made                 madeRow                     `gorm:"embedded"`
	RecordContactAttempt recordContactAttemptColumns `gorm:"embedded"`
}

// recordContactAttemptColumns is casework.RecordContactAttempt, column by column.
type recordContactAttemptColumns struct {
	On      casework.Day `gorm:"column:on_day;serializer:day"`
	DayPart casework.DayPart
	Channel casework.ContactChannel
	Reached bool
	Summary string
}

func contactAttemptRowOf(record casework.ContactAttempt) contactAttemptRow {
	return contactAttemptRow{Made: madeRow(record.Made), RecordContactAttempt: recordContactAttemptColumns(record.RecordContactAttempt)}
}

func (r contactAttemptRow) record() casework.ContactAttempt {
	return casework.ContactAttempt{Made: casework.Made(r.Made), RecordContactAttempt: casework.RecordContactAttempt(r.RecordContactAttempt)}
}

var contactAttemptsTable = listOf("contact_attempts",
	func(h *casework.Household) *[]casework.ContactAttempt { return &h.ContactAttempts },
	contactAttemptRowOf, contactAttemptRow.record)
