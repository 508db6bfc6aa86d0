package graph

import (
	"crypto/sha256"
	"encoding/json"
	"strings"
	"testing"
)

func TestWhatWasKeptIsReadAsItWouldHaveBeenSent(t *testing.T) {
	t.Parallel()
	contact := `{"recordContactAttempt":{"on":"2026-12-01","channel":"PHONE","reached":true,"summary":"Gebeld."}}`
	tests := []struct{ name, command, verb, content string }{
		{"as it is", contact, "recordContactAttempt", contact},
		{"in another order, with nothing that is null", `{"recordContactAttempt":{"summary":"Gebeld.","reached":true,"note":null,"channel":"PHONE","on":"2026-12-01"}}`, "recordContactAttempt", ""},
		{"a verb that does not exist", `{"recordMiracle":{"on":"2026-12-01"}}`, "", `{"unreadable":{"recordMiracle":{"on":"2026-12-01"}}}`},
		{"a code that does not exist", `{"markVulnerable":{"reason":"WITCHCRAFT"}}`, "", `{"unreadable":{"markVulnerable":{"reason":"WITCHCRAFT"}}}`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			got := ReadKept([]byte(strings.Replace(operation("one", test.command), `"after":null,`, "", 1)))
			if got.ID.IsZero() || got.HouseholdID.String() != household || got.VerbName() != test.verb || got.RecordedAt.IsZero() {
				t.Errorf("got %+v", got)
			}
			if test.content != "" && !sameJSON(t, got.Content, test.content) {
				t.Errorf("got %s, want %s", got.Content, test.content)
			}
			if want := sha256.Sum256(canonical(withoutNulls(read(t, test.command)))); got.Hash != want {
				t.Error("another hash than when it is sent: it would be in twice")
			}
		})
	}
}

func sameJSON(t *testing.T, got []byte, want string) bool {
	t.Helper()
	return string(canonical(read(t, string(got)))) == string(canonical(read(t, want)))
}

func FuzzReadKept(f *testing.F) {
	f.Add(operation("one", `{"markVulnerable":{"reason":"OLD_AGE"}}`))
	f.Add(`{"id":"x","command":[]}`)
	f.Add("null")
	f.Fuzz(func(t *testing.T, text string) {
		got := ReadKept([]byte(text))
		if !json.Valid(got.Content) {
			t.Errorf("%q: kept %q", text, got.Content)
		}
		if got.VerbName() == "" && !strings.HasPrefix(string(got.Content), `{`) {
			t.Errorf("%q: somebody might take in %q", text, got.Content)
		}
	})
}
