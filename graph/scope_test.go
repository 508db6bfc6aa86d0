package graph

import (
	"testing"

	"regieroute/server/casework"
)

// Access §1: a token lets a program do no more than its scopes say.
func TestAProgramGoesAsFarAsItsToken(t *testing.T) {
	const mutation = `mutation { submit(operations: []) { status } }`
	tests := []struct {
		name            string
		scopes          []casework.Scope
		reads, writes   int
		tellsItsMeaning bool
	}{
		{"reading", []casework.Scope{casework.ScopeRead}, 200, 400, false},
		{"writing", []casework.Scope{casework.ScopeWrite}, 400, 200, false},
		{"both", []casework.Scope{casework.ScopeRead, casework.ScopeWrite}, 200, 200, false},
		{"reading and the schema", []casework.Scope{casework.ScopeRead, casework.ScopeSchema}, 200, 400, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			d := aDesk(t, Options{TrustedOnly: true})
			d.actor.Scopes = test.scopes
			read, write, schema := d.ask("{ me { personId } }", nil), d.ask(mutation, nil), d.ask("{ __schema { queryType { name } } }", nil)
			if read.status != test.reads || write.status != test.writes {
				t.Errorf("reads %d, writes %d, want %d and %d: %s %s", read.status, write.status, test.reads, test.writes, read.body, write.body)
			}
			for _, refused := range []answer{read, write} {
				if refused.status == 400 && refused.code() != string(casework.Forbidden) {
					t.Errorf("refused with %s: %s", refused.code(), refused.body)
				}
			}
			if (schema.status == 200) != test.tellsItsMeaning {
				t.Errorf("the schema: %d", schema.status)
			}
		})
	}
}
