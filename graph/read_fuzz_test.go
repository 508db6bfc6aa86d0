package graph

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"
	"time"
)

func FuzzAcceptIsNegotiated(f *testing.F) {
	for _, seed := range []string{"", "*/*", mediaJSON, mediaGraphQL + ";q=0.5, " + mediaJSON, "text/html", "a/b;q=NaN", ",,;"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, accept string) {
		if got := negotiated([]string{accept}); got != "" && got != mediaJSON && got != mediaGraphQL {
			t.Errorf("%q: got %q", accept, got)
		}
	})
}

func FuzzMoments(f *testing.F) {
	for _, seed := range []string{"2026-12-01T09:00:00Z", "2026-12-01T09:00:00.123456789+14:00", "0000-01-01T00:00:00Z", "x"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		at, err := UnmarshalDateTime(text)
		if err == nil && (at.Year() < 1899 || at.Year() > 2201 || at.Location() != time.UTC) {
			t.Errorf("%q became %s", text, at)
		}
	})
}

func FuzzAnyURLIsAnswered(f *testing.F) {
	f.Add("{ __typename }", "{}", "", "")
	f.Add("mutation { __typename }", "null", `{"persistedQuery":{"sha256Hash":"a"}}`, "A")
	f.Fuzz(func(t *testing.T, query, variables, extensions, operation string) {
		d := aDesk(t, Options{})
		values := url.Values{"query": {query}, "variables": {variables}, "extensions": {extensions}, "operationName": {operation}}
		if got := d.send(httptest.NewRequest(http.MethodGet, "/graphql?"+values.Encode(), nil)); got.status >= 500 {
			t.Errorf("%v: %d %s", values, got.status, got.body)
		}
	})
}
