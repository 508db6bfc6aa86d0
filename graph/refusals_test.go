package graph

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"regieroute/server/casework"
)

// TestRefusalsOfWhatCannotBeRead gives every refusal of an input that does not
// fit the schema, in Dutch and in English.
func TestRefusalsOfWhatCannotBeRead(t *testing.T) {
	operation := ast.NonNullNamedType("Operation", nil)
	with := func(command string) string {
		return `{"id":"0190163d-8694-739b-aea5-966c26f8ad90","householdId":"0190163d-8694-739b-aea5-966c26f8ad90","recordedAt":"2026-12-01T09:00:00Z","command":` + command + `}`
	}
	tests := []struct {
		name  string
		kind  *ast.Type
		given string
		want  string
	}{
		{"nothing", operation, `null`, "Dit ontbreekt."},
		{"a word for fields", operation, `"a"`, "Hier hoort een reeks velden te staan."},
		{"no verb", operation, with(`{}`), "Kies precies één handeling."},
		{"a field that does not exist", operation, with(`{"markVulnerable":{"reason":"OLD_AGE","a":1}}`), "Dit veld bestaat niet."},
		{"a choice that does not exist", operation, with(`{"markVulnerable":{"reason":"WITCHCRAFT"}}`), "Deze keuze bestaat niet."},
		{"a number for a text", operation, with(`{"markVulnerable":{"reason":"OLD_AGE","note":3}}`), "Hier hoort tekst te staan."},
		{"a text without end", operation, with(`{"markVulnerable":{"reason":"OLD_AGE","note":"` + strings.Repeat("a", maxText+1) + `"}}`), "Deze tekst is te lang: schrijf hoogstens 20.000 tekens."},
		{"half a number", ast.NonNullNamedType("Int", nil), `0.5`, "Hier hoort een heel getal te staan."},
		{"perhaps", ast.NonNullNamedType("Boolean", nil), `"perhaps"`, "Hier hoort ja of nee te staan."},
		{"no moment", ast.NonNullNamedType("DateTime", nil), `"soon"`, "Dit is geen moment."},
	}
	for _, test := range tests {
		decoder := json.NewDecoder(strings.NewReader(test.given))
		decoder.UseNumber()
		var value any
		if err := decoder.Decode(&value); err != nil {
			t.Fatal(err)
		}
		got := check(theSchema(), test.kind, value, "")
		if got == nil || got.Message != test.want || got.English() == (&casework.Error{Code: casework.Invalid}).English() {
			t.Errorf("%s: got %v, want %q, in English too", test.name, got, test.want)
		}
	}
}

func TestARefusalOfARequestSpeaksEnglish(t *testing.T) {
	d := aDesk(t, Options{})
	many := strings.Repeat(about(regionID, "a", `{"markVulnerable":{"reason":"OLD_AGE"}}`)+",", casework.MaxOperations+1)
	got := d.submit(strings.TrimSuffix(many, ","))
	if len(got.errors) != 1 || got.errors[0].Message != "Stuur hoogstens 200 bewerkingen tegelijk." || got.errors[0].Extensions["english"] != "Send at most 200 operations at once." {
		t.Errorf("got %s", got.body)
	}
	got = d.submit(`{"householdId":"x"}`)
	if len(got.errors) != 1 || got.errors[0].Message != "Deze bewerking heeft geen nummer." || got.errors[0].Extensions["english"] != "This operation has no number." {
		t.Errorf("got %s", got.body)
	}
}
