package graph

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"regieroute/server/casework"
)

const submitting = `mutation Submit($operations: [Operation!]!) {
	submit(operations: $operations) { operationId status version refusal { code rule message field } conflicts { field } }
}`

var household = casework.DerivedID("household").String()

// operation writes one as a tablet sends it.
func operation(name, command string) string {
	return fmt.Sprintf(`{"id":%q,"householdId":%q,"recordedAt":"2026-12-01T09:00:00Z","after":null,"command":%s}`,
		casework.DerivedID(name).String(), household, command)
}

const registering = `{"registerHousehold":{"name":"Jansen","address":{"street":"Dorpsstraat","houseNumber":"1","city":"Arnhem"},"contact":null}}`

func (d *desk) submit(operations ...string) answer {
	d.Helper()
	variables := json.RawMessage(`{"operations":[` + strings.Join(operations, ",") + `]}`)
	body, err := json.Marshal(map[string]any{"query": submitting, "variables": variables})
	if err != nil {
		d.Fatal(err)
	}
	return d.send(post(string(body)))
}

// told gives the receipts as "name status code field".
func (a answer) told(t *testing.T, names ...string) []string {
	t.Helper()
	var data struct {
		Submit []struct {
			OperationID string
			Status      string
			Version     *int
			Refusal     *struct{ Code, Field string }
		}
	}
	var parsed struct{ Data json.RawMessage }
	if err := json.Unmarshal([]byte(a.body), &parsed); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(parsed.Data, &data); err != nil {
		t.Fatalf("%v: %s", err, a.body)
	}
	lines := []string{}
	for _, receipt := range data.Submit {
		line := receipt.Status
		for _, name := range names {
			if casework.DerivedID(name).String() == receipt.OperationID {
				line = name + " " + line
			}
		}
		if receipt.Refusal != nil {
			line += " " + receipt.Refusal.Code + " " + receipt.Refusal.Field
		}
		if (receipt.Version != nil) != (receipt.Status == "APPLIED") {
			t.Errorf("%s: version %v", line, receipt.Version)
		}
		lines = append(lines, line)
	}
	return lines
}

func TestOneUnreadableOperationHindersNoOther(t *testing.T) {
	contact := `{"recordContactAttempt":{"on":"2026-12-01","channel":"PHONE","reached":true,"summary":"Gebeld."}}`
	tests := []struct{ name, command, want string }{
		{"an unknown verb", `{"recordMiracle":{"on":"2026-12-01"}}`, "INVALID command.recordMiracle"},
		{"no verb", `{}`, "INVALID command"},
		{"two verbs", `{"recordContactAttempt":{"on":"2026-12-01","channel":"PHONE"},"markVulnerable":{"reason":"OLD_AGE"}}`, "INVALID command"},
		{"a code that does not exist", `{"markVulnerable":{"reason":"WITCHCRAFT"}}`, "INVALID reason"},
		{"a code in small letters", `{"markVulnerable":{"reason":"old_age"}}`, "INVALID reason"},
		{"a day that does not exist", `{"recordContactAttempt":{"on":"2026-02-30","channel":"PHONE"}}`, "INVALID on"},
		{"an empty day", `{"recordContactAttempt":{"on":"","channel":"PHONE"}}`, "INVALID on"},
		{"a missing field", `{"recordContactAttempt":{"on":"2026-12-01"}}`, "INVALID channel"},
		{"a field that does not exist", `{"markVulnerable":{"reason":"OLD_AGE","severity":3}}`, "INVALID severity"},
		{"an amount in words", `{"suspendEviction":{"from":"2026-12-01","until":"2026-12-31","frozenCents":"veel"}}`, "INVALID frozenCents"},
		{"half a cent", `{"suspendEviction":{"from":"2026-12-01","until":"2026-12-31","frozenCents":0.5}}`, "INVALID frozenCents"},
		{"a number for a text", `{"markVulnerable":{"reason":"OLD_AGE","note":3}}`, "INVALID note"},
		{"a text without end", `{"markVulnerable":{"reason":"OLD_AGE","note":"` + strings.Repeat("a", maxText+1) + `"}}`, "INVALID note"},
		{"deep in a list", `{"submitReferral":{"cause":"ARREARS","grounds":[],"seekJudgmentOn":"2026-12-24","householdSays":"Niets.","priorEfforts":[{"what":"Brief","on":"gisteren","result":"-","whyNotEnough":"-"}]}}`, "INVALID priorEfforts.0.on"},
		{"text for a command", `"recordVisit"`, "INVALID command"},
		{"no command", `null`, "INVALID command"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			d := aDesk(t, Options{})
			got := d.submit(operation("first", registering), operation("bad", test.command), operation("last", contact))
			want := []string{"first APPLIED", "bad REFUSED " + test.want, "last APPLIED"}
			if told := got.told(t, "first", "bad", "last"); fmt.Sprint(told) != fmt.Sprint(want) || got.errors != nil {
				t.Errorf("got %q, want %q: %.500s", told, want, got.body)
			}
			kept := d.store.kept[casework.DerivedID("bad")]
			if want := string(canonical(read(t, test.command))); string(kept.Operation.Content) != want || kept.Operation.HouseholdID.String() != household {
				t.Errorf("kept %.200q, want %.200q", kept.Operation.Content, want)
			}
			again := d.submit(operation("bad", test.command))
			if told := again.told(t, "bad"); fmt.Sprint(told) != fmt.Sprint(want[1:2]) {
				t.Errorf("again: got %q", told)
			}
		})
	}
}

func TestAnOperationWithoutAnIdIsNamedByItsPlace(t *testing.T) {
	d := aDesk(t, Options{})
	for _, nameless := range []string{`{"id":"none","householdId":"x","command":{}}`, `{}`, `3`, `null`} {
		got := d.submit(operation("first", registering), nameless, operation("first", registering))
		if told := got.told(t, "first"); fmt.Sprint(told) != "[first APPLIED first APPLIED]" {
			t.Errorf("%s: got %q", nameless, told)
		}
		if len(got.errors) != 1 || got.code() != "INVALID" || got.errors[0].Extensions["field"] != "operations.1.id" {
			t.Errorf("%s: errors %s", nameless, got.body)
		}
	}
}

func TestTheSameOperationIsTheSameHoweverItIsWritten(t *testing.T) {
	const one = `{"markVulnerable":{"reason":"OLD_AGE","note":"Oud"}}`
	const other = `{"markVulnerable": {"note":"Oud","reason":"OLD_AGE"},"recordVisit":null}`
	d := aDesk(t, Options{})
	d.submit(operation("first", registering))
	if told := d.submit(operation("mark", one)).told(t, "mark"); told[0] != "mark APPLIED" {
		t.Fatalf("got %q", told)
	}
	if told := d.submit(operation("mark", other)).told(t, "mark"); told[0] != "mark APPLIED" {
		t.Errorf("written otherwise: got %q", told)
	}
	if told := d.submit(operation("mark", strings.Replace(one, "Oud", "Jong", 1))).told(t, "mark"); told[0] != "mark REFUSED ID_REUSED " {
		t.Errorf("another content: got %q", told)
	}
	literal := strings.NewReplacer(`"markVulnerable"`, "markVulnerable", `"reason":"OLD_AGE"`, "reason:OLD_AGE", `"note"`, "note").Replace(one)
	written := fmt.Sprintf(`{id:%q, householdId:%q, recordedAt:"2026-12-01T09:00:00Z", command: %s}`, casework.DerivedID("mark"), household, literal)
	const receipt = " { operationId status version refusal { code field } } }"
	for name, query := range map[string]string{
		"written in the document":   "mutation { submit(operations: " + written + ")" + receipt,
		"the default of a variable": "mutation($o: [Operation!]! = [" + written + "]) { submit(operations: $o)" + receipt,
	} {
		if told := d.ask(query, nil).told(t, "mark"); len(told) != 1 || told[0] != "mark APPLIED" {
			t.Errorf("%s: got %q", name, told)
		}
	}
}

func TestWhatIsNotJudgedIsSentAgain(t *testing.T) {
	d := aDesk(t, Options{})
	waiting := strings.Replace(operation("second", registering), `"after":null`, `"after":"`+casework.DerivedID("never").String()+`"`, 1)
	if told := d.submit(waiting).told(t); len(told) != 0 {
		t.Errorf("before its predecessor: got %q", told)
	}
	d.store.failing = errors.New("no database")
	if got := d.submit(operation("first", registering)); got.status != 500 || got.code() != codeInternal {
		t.Errorf("without a database: %d %s", got.status, got.body)
	}
	if got := d.submit(operation("bad", `{}`)); got.status != 500 || got.code() != codeInternal {
		t.Errorf("an unreadable one without a database: %d %s", got.status, got.body)
	}
}

func TestOperationsAreBounded(t *testing.T) {
	many := make([]string, casework.MaxOperations+1)
	for i := range many {
		many[i] = operation(strconv.Itoa(i), `{}`)
	}
	if got := aDesk(t, Options{}).submit(many...); got.code() != "INVALID" && got.code() != codeLimit {
		t.Errorf("got %d %.300s", got.status, got.body)
	}
}

func FuzzNoOperationHindersAnother(f *testing.F) {
	f.Add(`{"recordVisit":{"on":"2026-12-01"}}`)
	f.Add(`{"markVulnerable":{"reason":["OLD_AGE"]}}`)
	f.Add(`{"establishComposition":{"on":"2026-12-01","source":"SEEN","residents":"x"}}`)
	f.Add(`[[{"a":null}]]`)
	f.Fuzz(func(t *testing.T, command string) {
		if !json.Valid([]byte(command)) || len(command) > 10_000 {
			t.Skip()
		}
		got := aDesk(t, Options{}).submit(operation("first", registering), operation("odd", command), operation("last", `{"markVulnerable":{"reason":"OLD_AGE"}}`))
		told := got.told(t, "first", "odd", "last")
		if len(told) != 3 || told[0] != "first APPLIED" || told[2] != "last APPLIED" || !strings.HasPrefix(told[1], "odd ") {
			t.Errorf("%s: %q %s", command, told, got.body)
		}
	})
}
