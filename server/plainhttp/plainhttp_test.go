package plainhttp

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"regieroute/server/casework"
)

var errOwn = errors.New("of this kind of request")

func TestEveryRefusalIsACodeAndASentence(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name   string
		late   bool
		err    error
		status int
		want   Refusal
	}{
		{"a rule", false, &casework.Error{Code: casework.NotNow, Message: "Dat kan nu niet.", Field: "on"}, http.StatusConflict, Refusal{Code: "NOT_NOW", Message: "Dat kan nu niet.", Field: "on"}},
		{"a lost right", false, &casework.Error{Code: casework.LostAccess, Message: "U mag dit niet meer."}, http.StatusForbidden, Refusal{Code: "LOST_ACCESS", Message: "U mag dit niet meer."}},
		{"a rule without a status of its own", false, &casework.Error{Code: "OTHER", Message: "Nee."}, http.StatusUnprocessableEntity, Refusal{Code: "OTHER", Message: "Nee."}},
		{"its own", false, errOwn, http.StatusGone, Refusal{Code: "GONE", Message: "Het is er niet meer."}},
		{"too late", true, errors.New("cut off"), http.StatusServiceUnavailable, Refusal{Code: "BUSY", Message: "Het duurde te lang. Probeer het zo opnieuw."}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			var logged bytes.Buffer
			answer := refused(t, &logged, test.late, test.err)
			var got Refusal
			if err := json.Unmarshal(answer.Body.Bytes(), &got); err != nil {
				t.Fatal(err)
			}
			if answer.Code != test.status || got.Code != test.want.Code || got.Message != test.want.Message || got.Field != test.want.Field {
				t.Errorf("%d %+v, want %d %+v", answer.Code, got, test.status, test.want)
			}
			if logged.Len() > 0 {
				t.Errorf("logged %s: nothing was wrong with us", logged.String())
			}
		})
	}
}

// What went wrong with us is in the log with a number, and only the number is told.
func TestWhatWentWrongWithUsIsNotTold(t *testing.T) {
	t.Parallel()
	var logged bytes.Buffer
	answer := refused(t, &logged, false, errors.New("relation households does not exist"))
	told := answer.Body.String()
	_, id, found := strings.Cut(strings.TrimSuffix(strings.TrimSpace(told), `"}`), "hulp vraagt: ")
	if answer.Code != http.StatusInternalServerError || !found || !strings.Contains(logged.String(), id) || strings.Contains(told, "households") {
		t.Errorf("told %d %s, logged %s", answer.Code, told, logged.String())
	}
	if answer.Header().Get("Cache-Control") != "no-store" {
		t.Error("it may be kept on the way")
	}
}

func refused(t *testing.T, logged *bytes.Buffer, late bool, err error) *httptest.ResponseRecorder {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	if late {
		cancel()
	}
	refuser := Refuser{Log: slog.New(slog.NewTextHandler(logged, nil)), Failed: "It failed", Known: func(err error) (int, Refusal, bool) {
		return http.StatusGone, Refusal{Code: "GONE", Message: "Het is er niet meer."}, errors.Is(err, errOwn)
	}}
	answer := httptest.NewRecorder()
	refuser.Refuse(answer, httptest.NewRequestWithContext(ctx, http.MethodGet, "/", nil), err)
	return answer
}
