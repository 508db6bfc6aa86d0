package graph

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"regieroute/server/casework"
)

// asksFor sends a question with a token.
func asksFor(t *testing.T, handler http.Handler, token casework.ID, query string) *httptest.ResponseRecorder {
	t.Helper()
	actor := manager()
	actor.Scopes = []casework.Scope{casework.ScopeRead, casework.ScopeWrite}
	ctx := WithProgram(WithActor(t.Context(), actor), Program{Token: token})
	request := httptest.NewRequestWithContext(ctx, http.MethodPost, "/graphql", strings.NewReader(fmt.Sprintf(`{"query":%q}`, query)))
	request.Header.Set("Content-Type", "application/json")
	recorder := httptest.NewRecorder()
	handler.ServeHTTP(recorder, request)
	return recorder
}

func budgeted(minute, hour int) http.Handler {
	return NewHandler(casework.NewService(nil, time.Now), Options{Budget: Budget{PerMinute: minute, PerHour: hour}})
}

// Access 4: points are counted by token, by minute and by hour; who has none left
// hears when there are more.
func TestATokenHasABudget(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		handler := budgeted(250, 500)
		one, other := casework.NewID(time.Now()), casework.NewID(time.Now())
		asks := func(token casework.ID, status int, left, wait string) {
			t.Helper()
			got := asksFor(t, handler, token, "{ __typename }")
			if got.Code != status || got.Header().Get("Ratelimit") != left || got.Header().Get("Retry-After") != wait {
				t.Errorf("%d %v %s", got.Code, got.Header(), got.Body)
			}
			if refused := strings.Contains(got.Body.String(), `"code":"BUDGET"`) && strings.Contains(got.Body.String(), wait+" seconden"); refused != (status == http.StatusTooManyRequests) {
				t.Errorf("said %s", got.Body)
			}
		}
		asks(one, 200, `"minute";r=150;t=60, "hour";r=400;t=3600`, "")
		time.Sleep(15500 * time.Millisecond)
		asks(one, 200, `"minute";r=50;t=45, "hour";r=300;t=3585`, "")
		asks(one, 429, `"minute";r=50;t=45, "hour";r=300;t=3585`, "45")
		asks(other, 200, `"minute";r=150;t=60, "hour";r=400;t=3600`, "")
		time.Sleep(45 * time.Second)
		asks(one, 200, `"minute";r=150;t=60, "hour";r=200;t=3540`, "")
		asks(one, 200, `"minute";r=50;t=60, "hour";r=100;t=3540`, "")
		time.Sleep(time.Minute)
		asks(one, 200, `"minute";r=150;t=60, "hour";r=0;t=3480`, "")
		asks(one, 429, `"minute";r=150;t=60, "hour";r=0;t=3480`, "3480")
		time.Sleep(time.Hour)
		asks(one, 200, `"minute";r=150;t=60, "hour";r=400;t=3600`, "")
	})
}

// What a question costs follows from what it asks; a refused one costs the least.
func TestWhatAQuestionCosts(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const submit = `mutation { submit(operations: [%s]) { status } }`
		operation := `{id: "01900000-0000-7000-8000-000000000001", householdId: "01900000-0000-7000-8000-000000000002", recordedAt: "2026-12-01T10:00:00Z", command: {withdraw: 1}}`
		for _, test := range []struct {
			name, query string
			used        int
		}{
			{"little", "{ __typename }", 100},
			{"no GraphQL", "{", 100},
			{"no such field", "{ nothing }", 100},
			{"too deep", strings.Repeat("{ a ", 13) + strings.Repeat("}", 13), 100},
			{"a page of a hundred", "{ households(first: 100) { edges { node { id version } } } }", 401},
			{"an operation that cannot be read", fmt.Sprintf(submit, operation), 100},
			{"no operations", fmt.Sprintf(submit, ""), 100},
		} {
			handler := budgeted(1000, 10_000)
			got := asksFor(t, handler, casework.NewID(time.Now()), test.query)
			if want := fmt.Sprintf(`"minute";r=%d;t=60, "hour";r=%d;t=3600`, 1000-test.used, 10_000-test.used); got.Header().Get("Ratelimit") != want {
				t.Errorf("%s: left %s, want %s: %s", test.name, got.Header().Get("Ratelimit"), want, got.Body)
			}
		}
	})
}

func TestPursesAreBounded(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		kept := newPurses(Budget{PerMinute: 10, PerHour: 10})
		kept.most = 3
		tokens := []casework.ID{}
		for range 4 {
			tokens = append(tokens, casework.NewID(time.Now()))
			time.Sleep(time.Second)
			kept.spend(tokens[len(tokens)-1], 10)
		}
		if len(kept.open) != 3 || kept.open[tokens[0]] != nil || kept.spend(tokens[3], 1) == 0 {
			t.Errorf("%d purses: %v", len(kept.open), kept.open)
		}
		time.Sleep(time.Hour)
		if kept.spend(tokens[0], 10) != 0 || len(kept.open) != 1 {
			t.Errorf("after an hour %d purses", len(kept.open))
		}
	})
}
