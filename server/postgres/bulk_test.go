package postgres

import (
	"fmt"
	"reflect"
	"testing"

	"github.com/jackc/pgx/v5/pgxpool"

	"regieroute/server/casework"
)

func TestManyHouseholdsInOneTransaction(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	actor := w.landlord()
	actor.Process, actor.Person, actor.Roles = "import", casework.ID{}, nil
	operations := make([]casework.Operation, casework.MaxOperations)
	for i := range operations {
		operations[i] = anOperation(t, anID(), fmt.Sprintf(`{"registerHousehold": {"name": "Huishouden %d",
			"address": {"street": "Dorpsstraat", "houseNumber": "%d", "city": "Voorbeeldstad"}}}`, i, i+1))
	}
	counting := &counter{}
	w.store = NewStore(w.reopened(t, func(config *pgxpool.Config) { config.ConnConfig.Tracer = counting }))
	for range 2 { // a file that is new, and one that is there: of a new one nothing is loaded
		if _, err := w.service().DoMany(t.Context(), actor, operations[:1]); err != nil {
			t.Fatal(err)
		}
	}
	statements := len(counting.taken())
	for range 2 { // the second time all are known
		receipts, err := w.service().DoMany(t.Context(), actor, operations)
		if err != nil || len(receipts) != len(operations) {
			t.Fatalf("got %d receipts and %v, want %d", len(receipts), err, len(operations))
		}
		for _, receipt := range receipts {
			if receipt.Status != casework.Applied {
				t.Fatalf("got %+v, want APPLIED", receipt)
			}
		}
	}
	if got := len(counting.taken()); got > 2*statements {
		t.Errorf("%d statements for twice 200 households, %d for twice one", got, statements)
	}
	if got := column(t, w.url, "SELECT count(*)::text FROM households"); got[0] != "200" {
		t.Errorf("%s households are stored, want 200", got[0])
	}
}

func TestOneBadHouseholdAmongManyHoldsNobodyUp(t *testing.T) {
	t.Parallel()
	w := aWorld(t)
	good, bad := w.aRegisteredFile(t), w.aRegisteredFile(t)
	operations := []casework.Operation{
		anOperation(t, good, aVisit),
		anOperation(t, bad, `{"recordVisit": {"on": "2026-12-01", "outcome": "SPOKEN", "summary": "nul \u0000 teken"}}`),
		anOperation(t, w.aRegisteredFile(t), aVisit),
	}
	receipts, err := w.service().DoMany(t.Context(), w.team(), operations)
	if err != nil {
		t.Fatal(err)
	}
	got := []casework.ReceiptStatus{}
	for _, receipt := range receipts {
		got = append(got, receipt.Status)
	}
	if want := []casework.ReceiptStatus{casework.Applied, casework.Review, casework.Applied}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
