package casework

import "testing"

// A token lets a program do no more than its scopes say, and people are not
// asked for one (access §1).
func TestAProgramMayNoMoreThanItsTokenSays(t *testing.T) {
	const noWriting, noReading = "Met dit token mag een programma niets vastleggen.", "Met dit token mag een programma niets lezen."
	for _, test := range []struct {
		name            string
		scopes          []Scope
		writing         string
		reading         string
		seesWhatIsThere bool
	}{
		{"a person", nil, "", "", false},
		{"a program that reads", []Scope{ScopeRead}, noWriting, "", false},
		{"a program that writes", []Scope{ScopeWrite}, "", noReading, false},
		{"a program that does both", []Scope{ScopeRead, ScopeWrite}, "", "", false},
		{"a program that asks what there is", []Scope{ScopeRead, ScopeSchema}, noWriting, "", true},
	} {
		actor := theTeam
		actor.Scopes = test.scopes
		for scope, want := range map[Scope]string{ScopeWrite: test.writing, ScopeRead: test.reading} {
			got := ""
			if refusal := refusalOf(actor.MayUse(scope)); refusal != nil {
				got = refusal.Message
			}
			if got != want {
				t.Errorf("%s, %s: %q, want %q", test.name, scope, got, want)
			}
		}
		if actor.Introspects() != test.seesWhatIsThere {
			t.Errorf("%s asks what there is: %v", test.name, actor.Introspects())
		}
	}
}
