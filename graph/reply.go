package graph

import (
	"encoding/json"
	"mime"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// The media types of an answer.
const (
	mediaGraphQL = "application/graphql-response+json"
	mediaJSON    = "application/json"
)

// maxErrors bounds the errors of one answer.
const maxErrors = 20

// negotiated gives the media type of the answer, or "" when none fits. The
// client's order decides between two of the same weight; */* is JSON.
func negotiated(accept []string) string {
	best, weight := "", 0.0
	ranges := strings.Split(strings.Join(accept, ","), ",")
	if len(accept) == 0 {
		ranges = []string{"*/*"}
	}
	for _, wanted := range ranges {
		media, parameters, err := mime.ParseMediaType(wanted)
		q, qErr := strconv.ParseFloat(parameters["q"], 64)
		if parameters["q"] == "" || qErr != nil {
			q = 1
		}
		if media == "*/*" || media == "application/*" {
			media = mediaJSON
		}
		if err == nil && (media == mediaJSON || media == mediaGraphQL) && q > weight {
			best, weight = media, q
		}
	}
	return best
}

// reply is one answer over HTTP. One that was not executed has no data at all.
type reply struct {
	status   int // 0 follows from what is in it
	executed bool
	response *graphql.Response
	stream   func(http.ResponseWriter, *http.Request) // in place of all else
	cost     int                                      // points of a partner's program; 0 says nothing
	wait     time.Duration                            // until it can be asked again; 0 says nothing
}

func executed(response *graphql.Response) *reply {
	if response == nil { // the deadline passed before anything was resolved
		return problem{http.StatusServiceUnavailable, codeTimeout, timedOut}.reply()
	}
	return &reply{executed: true, response: response}
}

// problem is why a question is not answered.
type problem struct {
	status        int
	code, message string
}

func (p problem) reply() *reply { return replyError(p.status, coded(p.code, p.message)) }

func replyError(status int, err *gqlerror.Error) *reply {
	return &reply{status: status, response: &graphql.Response{Errors: gqlerror.List{err}}}
}

func (r reply) write(w http.ResponseWriter, media string) {
	if media == "" {
		media = mediaJSON
	}
	header := w.Header()
	header.Set("Content-Type", media+"; charset=utf-8")
	header.Set("Cache-Control", "no-store")
	header.Set("X-Content-Type-Options", "nosniff")
	status := r.statusFor(media)
	switch status {
	case http.StatusMethodNotAllowed:
		header.Set("Allow", "GET, POST")
	case http.StatusServiceUnavailable:
		header.Set("Retry-After", "5")
	case http.StatusTooManyRequests:
		header.Set("Retry-After", wholeSeconds(r.wait))
	}
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(r.body())
}

// statusFor gives the HTTP status. A tablet must be able to tell a server in
// trouble from a question that is wrong: no data for a cause of ours is 5xx.
func (r reply) statusFor(media string) int {
	switch {
	case r.status != 0:
		return r.status
	case r.executed && r.has(codeTimeout) && r.empty():
		return http.StatusServiceUnavailable
	case r.executed && r.has(codeInternal) && r.empty():
		return http.StatusInternalServerError
	case r.executed || media == mediaJSON:
		return http.StatusOK
	default:
		return http.StatusBadRequest
	}
}

func (r reply) empty() bool {
	return len(r.response.Data) == 0 || string(r.response.Data) == "null"
}

func (r reply) has(code string) bool {
	for _, err := range r.response.Errors {
		if err.Extensions["code"] == code {
			return true
		}
	}
	return false
}

func (r reply) body() map[string]any {
	body := map[string]any{}
	if errs := r.response.Errors; len(errs) > 0 {
		body["errors"] = errs[:min(len(errs), maxErrors)]
	}
	if r.executed {
		body["data"] = r.response.Data
	}
	if r.cost > 0 {
		body["extensions"] = map[string]any{"cost": map[string]int{"points": r.cost}}
	}
	return body
}
