package graph

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"runtime"
	"strings"
	"testing"
	"time"
)

// canaryTyped is what somebody typed: no refusal may say it back.
const canaryTyped = "MevrouwJansenDorpsstraat12"

func asked(document string) func() *http.Request {
	return func() *http.Request {
		return post(`{"query":"` + strings.ReplaceAll(strings.ReplaceAll(document, `"`, `\"`), "\n", " ") + `"}`)
	}
}

// floods are the ways to ask too much, each with what refuses it (access §4).
// Another site is refused before anything is read: see the program's own test
// TestAnotherSiteCannotSpeakForSomebody.
var floods = []struct {
	name   string
	ask    func() *http.Request
	status int
	code   string
}{
	{"deep", asked(nested(40)), 400, codeLimit},
	{"deep in fragments", asked("{ me { ...A } } fragment A on Me " + nested(40)), 400, codeLimit},
	{"wide", asked("{ me { " + strings.Repeat("personId ", 900) + "} }"), 400, codeLimit},
	{"aliased", asked("{ " + numbered("a%d: me { personId }", 150) + " }"), 400, codeLimit},
	{"duplicated", asked("{ " + strings.Repeat("me { personId } ", 200) + "}"), 400, codeLimit},
	{"flooded with directives", asked("{ __typename " + strings.Repeat("@skip(if: false) ", 120) + "}"), 400, codeLimit},
	{"fragments that double 24 times", asked(doubling(24)), 400, codeLimit},
	{"flooded with tokens", asked("{ " + strings.Repeat("a ", 40_000) + "}"), 413, codeLimit},
	{"flooded with tokens in a small body", asked("{ " + strings.Repeat("a ", 20_000) + "}"), 400, ""},
	{"20 MB", func() *http.Request { return post(`{"query":"` + strings.Repeat("a ", 10<<20) + `"}`) }, 413, codeLimit},
	{"20 MB of variables", func() *http.Request {
		return post(`{"query":"{ __typename }","variables":{"a":"` + strings.Repeat("a", 20<<20) + `"}}`)
	}, 413, codeLimit},
	{"a body that is no question", func() *http.Request { return post(`{"quarry":"` + canaryTyped + `"}`) }, 400, codeBadRequest},
	{"a body that is no JSON", func() *http.Request { return post(canaryTyped) }, 400, codeBadRequest},
	{"a variable that does not fit", func() *http.Request {
		return post(`{"query":"query($id: UUID!) { household(id: $id) { id } }","variables":{"id":"` + canaryTyped + `"}}`)
	}, 400, ""},
	{"guessing at the schema", asked("{ mee { personId } }"), 400, ""},
	{"guessing at a type", asked("{ ... on Queri { me { personId } } }"), 400, ""},
	{"asking for the schema", asked("{ __schema { types { name } } }"), 400, ""},
	{"writing by GET", func() *http.Request {
		values := url.Values{"query": {mutating}, "variables": {`{"r":[]}`}}
		return httptest.NewRequest(http.MethodGet, "/graphql?"+values.Encode(), nil)
	}, 405, codeBadRequest},
}

// longest and largest are what a refusal may cost.
const (
	longest = 300 * time.Millisecond
	largest = 16 << 20 // bytes
)

// TestWhatIsTooMuchIsRefusedAtOnce asks too much in every way: it is refused
// within 300 ms, without taking memory, without saying back what was sent and
// without helping to guess.
func TestWhatIsTooMuchIsRefusedAtOnce(t *testing.T) {
	d := aDesk(t, Options{})
	d.ask("{ __typename }", nil) // whatever is made once is made
	for _, flood := range floods {
		t.Run(flood.name, func(t *testing.T) {
			took, bytes := time.Duration(0), uint64(0)
			for attempt := range 3 { // a busy machine may take a break in one of them
				request := flood.ask()
				var before, after runtime.MemStats
				runtime.ReadMemStats(&before)
				begun := time.Now()
				got := d.send(request)
				took = time.Since(begun)
				runtime.ReadMemStats(&after)
				bytes = after.TotalAlloc - before.TotalAlloc
				if attempt == 0 {
					refusedAsItShould(t, got, flood.status, flood.code)
				}
				if took <= longest {
					break
				}
			}
			if took > longest || bytes > largest {
				t.Errorf("it took %s and %d bytes, want at most %s and %d", took, bytes, longest, largest)
			}
		})
	}
}

func refusedAsItShould(t *testing.T, got answer, status int, code string) {
	t.Helper()
	if got.status != status || got.code() == "" || (code != "" && got.code() != code) {
		t.Errorf("got %d %s, want %d %s", got.status, got.code(), status, code)
	}
	if len(got.body) > 4096 || strings.Contains(got.body, canaryTyped) {
		t.Errorf("the refusal says back what was sent, in %d bytes: %.200s", len(got.body), got.body)
	}
	if strings.Contains(strings.ToLower(got.body), "did you mean") {
		t.Errorf("the refusal helps to guess: %s", got.body)
	}
}
