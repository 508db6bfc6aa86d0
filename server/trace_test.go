package main

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestEveryRequestHasAName(t *testing.T) {
	t.Parallel()
	const given = "4bf92f3577b34da6a3ce929d0e0e4736"
	for _, test := range []struct {
		name, header string
		kept         bool
	}{
		{"named by who asks", "00-" + given + "-00f067aa0ba902b7-01", true},
		{"not named", "", false},
		{"named nothing", "00-" + noTrace + "-00f067aa0ba902b7-01", false},
		{"named in another form", given, false},
	} {
		var got string
		handler := traced(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { got = traceOf(r.Context()) }))
		request := httptest.NewRequest(http.MethodPost, "/graphql", nil)
		request.Header.Set("Traceparent", test.header)
		handler.ServeHTTP(httptest.NewRecorder(), request)
		if len(got) != len(given) || (got == given) != test.kept {
			t.Errorf("%s: got %q, kept %v", test.name, got, test.kept)
		}
	}
}
