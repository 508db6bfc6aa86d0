package postgres

import (
	"errors"
	"testing"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

func (w *world) administrator() casework.Actor {
	actor := w.chair()
	actor.Person, actor.Roles = anID(), []casework.PersonRole{casework.AdministratorRole}
	return actor
}

func refusalOf(err error) *casework.Error {
	refusal, _ := errors.AsType[*casework.Error](err)
	return refusal
}

func TestVersionsOfTheCostTableStay(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	administrator, service := w.administrator(), w.service()
	publish := func(actor casework.Actor, id casework.ID, expected int64) (casework.CostTable, *casework.Error) {
		table := casework.NewCostTable{ID: id, ExpectedVersion: expected, ValidFrom: today, Lines: casework.ExampleCosts().Lines}
		published, err := service.PublishCostTable(t.Context(), actor, table)
		return published, refusalOf(err)
	}
	first := anID()
	tests := []struct {
		name     string
		actor    casework.Actor
		id       casework.ID
		expected int64
		version  int64
		code     casework.Code
	}{
		{"the chair is no administrator", w.chair(), first, 0, 0, casework.Forbidden},
		{"the first table", administrator, first, 0, 1, ""},
		{"sent once more", administrator, first, 0, 1, ""},
		{"by somebody who did not see the first", administrator, anID(), 0, 0, casework.NotNow},
		{"the second table", administrator, anID(), 1, 2, ""},
	}
	for _, test := range tests {
		published, refusal := publish(test.actor, test.id, test.expected)
		if refusal == nil {
			refusal = &casework.Error{}
		}
		if refusal.Code != test.code || (test.code == "" && published.Version != test.version) {
			t.Errorf("%s: version %d and %q, want %d and %q", test.name, published.Version, refusal.Code, test.version, test.code)
		}
	}
	tables, err := service.CostTables(t.Context(), w.chair())
	if err != nil || len(tables) != 3 || tables[0].Version != 2 || tables[1].ID != first || !tables[2].Example {
		t.Errorf("got %d tables and %v, want two versions and the example", len(tables), err)
	}
	elsewhere := administrator
	elsewhere.Region = aRegion(t, w.db, "Elders")
	if tables, err := service.CostTables(t.Context(), elsewhere); err != nil || len(tables) != 1 {
		t.Errorf("another region reads %d tables and %v, want the example only", len(tables), err)
	}
	for _, statement := range []string{"UPDATE cost_tables SET version = 9", "DELETE FROM cost_tables"} {
		err := w.db.InTransaction(t.Context(), of(administrator), func(tx *gorm.DB) error { return tx.Exec(statement).Error })
		if code(err) != "42501" {
			t.Errorf("%s: got %v, want permission denied", statement, err)
		}
	}
}
