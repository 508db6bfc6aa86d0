package identity

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"regieroute/server/casework"
)

func FuzzReadToken(f *testing.F) {
	token, _ := newToken(casework.DerivedID("region"))
	for _, seed := range []string{token, "", token + "=", strings.Repeat("A", 64), "é"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		region, hash, is := readToken(text)
		if !is && (hash != nil || region != casework.ID{}) {
			t.Errorf("%q is no token and names %s", text, region)
		}
		if is && (len(hash) != 32 || len(text) != len(token)) {
			t.Errorf("%q is taken for a token", text)
		}
	})
}

func FuzzReadBody(f *testing.F) {
	for _, seed := range []string{`{"name":"a","password":"b"}`, `{`, `[]`, `{"name":1}`, `null`, `{"name":"a"}{"name":"b"}`} {
		f.Add(seed, "application/json")
	}
	f.Add(`{}`, "text/plain; charset=\x00")
	f.Fuzz(func(t *testing.T, body, kind string) {
		request := httptest.NewRequest(http.MethodPost, "/session", strings.NewReader(body))
		request.Header.Set("Content-Type", kind)
		var input struct{ Name, Password string }
		err := read(httptest.NewRecorder(), request, &input)
		if refusal := (*Refusal)(nil); err != nil && (!errors.As(err, &refusal) || refusal.Status < 400 || refusal.Status > 499) {
			t.Errorf("%q: got %v, want a refusal", body, err)
		}
	})
}
