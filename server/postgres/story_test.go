package postgres

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"testing"
	"time"

	"regieroute/server/casework"
)

// service is the service of this world, at the moment of the tests.
func (w *world) service() *casework.Service {
	return casework.NewService(w.store, func() time.Time { return now })
}

// anOperation is an operation as a program sends it: camel-case JSON.
func anOperation(t testing.TB, household casework.ID, command string) casework.Operation {
	t.Helper()
	operation := casework.Operation{ID: anID(), HouseholdID: household, RecordedAt: now}
	said(t, &operation, command)
	return operation
}

// said gives an operation its words.
func said(t testing.TB, operation *casework.Operation, command string) {
	t.Helper()
	var compact bytes.Buffer
	if err := json.Compact(&compact, []byte(command)); err != nil {
		t.Fatal(err)
	}
	operation.Content, operation.Hash = compact.Bytes(), sha256.Sum256(compact.Bytes())
	operation.Command = casework.Command{}
	if err := json.Unmarshal(operation.Content, &operation.Command); err != nil {
		t.Fatal(err)
	}
}

// submit has an actor do something and gives its receipt.
func (w *world) submit(t testing.TB, actor casework.Actor, operation casework.Operation) casework.Receipt {
	t.Helper()
	receipts, err := w.service().Submit(t.Context(), actor, []casework.Operation{operation})
	if err != nil {
		t.Fatal(err)
	}
	if len(receipts) != 1 {
		t.Fatalf("got %d receipts, want 1", len(receipts))
	}
	return receipts[0]
}

// does has an actor do something that must simply apply.
func (w *world) does(t testing.TB, actor casework.Actor, household casework.ID, command string) casework.Receipt {
	t.Helper()
	receipt := w.submit(t, actor, anOperation(t, household, command))
	if receipt.Status != casework.Applied {
		t.Fatalf("%s: got %s (%v), want APPLIED", command, receipt.Status, receipt.Refusal)
	}
	return receipt
}

// aRegisteredFile is a household that its landlord registered and reported, and
// that has a case manager.
func (w *world) aRegisteredFile(t testing.TB) casework.ID {
	t.Helper()
	household := w.aReportedFile(t)
	w.does(t, w.chair(), household, `{"appointCaseManager": {"person": "`+w.team().Person.String()+`", "organisation": "`+w.team().Organisation.String()+`"}}`)
	return household
}

// aReportedFile has no case manager yet.
func (w *world) aReportedFile(t testing.TB) casework.ID {
	t.Helper()
	household := anID()
	w.does(t, w.landlord(), household, `{"registerHousehold": {"name": "De Vries",
		"address": {"street": "Dorpsstraat", "houseNumber": "1", "postalCode": "1234 AB", "city": "Voorbeeldstad"},
		"residents": [{"id": "`+anID().String()+`", "name": "Ans de Vries", "role": "TENANT", "birthDate": "1980-02-29"}],
		"tenancy": {"id": "`+anID().String()+`", "number": "HC-1", "tenantNumber": "H-1"}}}`)
	w.does(t, w.landlord(), household, `{"submitReferral": {"cause": "ARREARS", "grounds": ["MULTI_PROBLEM"],
		"priorEfforts": [{"what": "Gebeld", "on": "2026-11-02", "result": "Geen antwoord", "whyNotEnough": "Niemand nam op"}],
		"tenantInformedOn": "2026-11-20", "informedHow": "Brief", "informedLanguage": "nl", "tenantAnswer": "Geen",
		"seekJudgmentOn": "2027-01-10", "householdSays": "Wil blijven wonen", "summary": "Drie maanden achterstand"}}`)
	return household
}

// aVisit is the report of a visit in few words.
const aVisit = `{"recordVisit": {"on": "2026-12-01", "outcome": "SPOKEN", "summary": "Gesproken over de brief."}}`
