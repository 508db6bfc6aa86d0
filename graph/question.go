package graph

import (
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"
)

// How large a body may be: a document from outside, and what is sent with a
// trusted one, such as operations.
const (
	maxOutsideBytes = 64 << 10
	maxTrustedBytes = 1 << 20
)

// question is one GraphQL request as it came over HTTP.
type question struct {
	query      string
	documentID string // SHA-256 of a trusted document in hexadecimal
	operation  string
	variables  map[string]any // numbers as json.Number
	size       int            // bytes of the body or the URL
	get        bool
	stream     bool // Server-Sent Events are asked for
}

// wireQuestion is the JSON of a question; null is absent.
type wireQuestion struct {
	Query         *string        `json:"query"`
	DocumentID    *string        `json:"documentId"`
	OperationName *string        `json:"operationName"`
	Variables     map[string]any `json:"variables"`
	Extensions    *struct {
		PersistedQuery *struct {
			SHA256 string `json:"sha256Hash"`
		} `json:"persistedQuery"`
	} `json:"extensions"`
}

func readQuestion(w http.ResponseWriter, r *http.Request) (question, *problem) {
	switch r.Method {
	case http.MethodGet:
		return readURL(r.URL)
	case http.MethodPost:
		return readBody(w, r)
	default:
		return question{}, &problem{http.StatusMethodNotAllowed, codeBadRequest, "Use POST, or GET for queries."}
	}
}

func readBody(w http.ResponseWriter, r *http.Request) (question, *problem) {
	media, parameters, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	charset := strings.ToLower(parameters["charset"])
	if err != nil || media != "application/json" || (charset != "" && charset != "utf-8") {
		return question{}, &problem{http.StatusUnsupportedMediaType, codeBadRequest, "Content-Type: application/json"}
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxTrustedBytes))
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		return question{}, &tooLong
	case err != nil:
		return question{}, &problem{http.StatusBadRequest, codeBadRequest, "The body broke off."}
	}
	asked, wrong := parseQuestion(string(body))
	asked.size = len(body)
	return asked, wrong
}

var tooLong = problem{http.StatusRequestEntityTooLarge, codeLimit, "Dit is te veel in één keer."}

// readURL reads a question from a URL, where variables and extensions are JSON.
func readURL(from *url.URL) (question, *problem) {
	values := from.Query()
	wire := map[string]json.RawMessage{}
	for _, name := range []string{"query", "documentId", "operationName"} {
		if values.Has(name) {
			wire[name], _ = json.Marshal(values.Get(name))
		}
	}
	for _, name := range []string{"variables", "extensions"} {
		if text := values.Get(name); text != "" {
			wire[name] = json.RawMessage(text)
		}
	}
	text, err := json.Marshal(wire)
	if err != nil {
		return question{}, &problem{http.StatusBadRequest, codeBadRequest, "variables and extensions are JSON objects."}
	}
	asked, wrong := parseQuestion(string(text))
	asked.get, asked.size = true, len(text)
	return asked, wrong
}

func parseQuestion(text string) (question, *problem) {
	var wire wireQuestion
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode(&wire); err != nil || decoder.Decode(&struct{}{}) != io.EOF {
		return question{}, &problem{http.StatusBadRequest, codeBadRequest, "The body is one JSON object with query or documentId, operationName, variables and extensions."}
	}
	asked := question{variables: wire.Variables, query: deref(wire.Query), documentID: deref(wire.DocumentID), operation: deref(wire.OperationName)}
	if wire.Extensions != nil && wire.Extensions.PersistedQuery != nil && asked.documentID == "" {
		asked.documentID = wire.Extensions.PersistedQuery.SHA256
	}
	asked.documentID = strings.TrimPrefix(asked.documentID, "sha256:")
	if asked.query == "" && asked.documentID == "" {
		return question{}, &problem{http.StatusBadRequest, codeBadRequest, "There is no query and no documentId."}
	}
	return asked, nil
}

// deref gives what a pointer points to; of nil the zero value.
func deref[T any](pointer *T) T {
	if pointer == nil {
		var zero T
		return zero
	}
	return *pointer
}
