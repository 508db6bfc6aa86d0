package postgres

import (
	"time"

	"regieroute/server/casework"
)

// fieldConflictRow is a field that waits for a choice.
type fieldConflictRow struct {
	Place
	Made      madeRow     `gorm:"embedded"`
	Subject   casework.ID `gorm:"column:subject_id;serializer:id"`
	Field     casework.Field
	Base      string
	Mine      string
	Theirs    string
	TheirsBy  casework.ID `gorm:"serializer:id"`
	TheirsAt  time.Time   `gorm:"serializer:moment"`
	Unsafe    bool
	Reason    string
	Chosen    casework.ConflictChoice
	ChosenBy  casework.ID `gorm:"serializer:id"`
	ChosenFor casework.ID `gorm:"serializer:id"`
	ChosenAt  time.Time   `gorm:"serializer:moment"`
}

func fieldConflictRowOf(record casework.FieldConflict) fieldConflictRow {
	return fieldConflictRow{
		Made: madeRow(record.Made), Subject: record.Subject, Field: record.Field, Base: record.Base, Mine: record.Mine,
		Theirs: record.Theirs, TheirsBy: record.TheirsBy, TheirsAt: record.TheirsAt, Unsafe: record.Unsafe,
		Reason: record.Reason, Chosen: record.Chosen, ChosenBy: record.ChosenBy, ChosenFor: record.ChosenFor,
		ChosenAt: record.ChosenAt,
	}
}

func (r fieldConflictRow) record() casework.FieldConflict {
	return casework.FieldConflict{
		Made: casework.Made(r.Made), Subject: r.Subject, Field: r.Field, Base: r.Base, Mine: r.Mine, Theirs: r.Theirs,
		TheirsBy: r.TheirsBy, TheirsAt: r.TheirsAt, Unsafe: r.Unsafe, Reason: r.Reason, Chosen: r.Chosen, ChosenBy: r.ChosenBy,
		ChosenFor: r.ChosenFor, ChosenAt: r.ChosenAt,
	}
}

var fieldConflictsTable = listOf("field_conflicts", func(h *casework.Household) *[]casework.FieldConflict { return &h.Conflicts }, fieldConflictRowOf, fieldConflictRow.record)

// fieldEditRow is who last changed a field.
type fieldEditRow struct {
	Place
	Made    madeRow     `gorm:"embedded"`
	Subject casework.ID `gorm:"column:subject_id;serializer:id"`
	Field   casework.Field
}

func fieldEditRowOf(record casework.FieldEdit) fieldEditRow {
	return fieldEditRow{Made: madeRow(record.Made), Subject: record.Subject, Field: record.Field}
}

func (r fieldEditRow) record() casework.FieldEdit {
	return casework.FieldEdit{Made: casework.Made(r.Made), Subject: r.Subject, Field: r.Field}
}

var fieldEditsTable = listOf("field_edits", func(h *casework.Household) *[]casework.FieldEdit { return &h.Edits }, fieldEditRowOf, fieldEditRow.record)
