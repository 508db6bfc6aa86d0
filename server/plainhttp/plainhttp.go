// Package plainhttp answers requests that are no GraphQL: pictures, rent files and
// the files of releases. Every refusal is a code and a sentence, the same
// everywhere.
package plainhttp

import (
	"crypto/rand"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"

	"regieroute/server/casework"
	"regieroute/server/identity"
)

// Refusal is why something was not done.
type Refusal struct {
	Code    string   `json:"code"`
	Message string   `json:"message"`
	Field   string   `json:"field,omitempty"`
	Columns []string `json:"columns,omitempty"` // of a rent file, that are missing or doubled
}

// Known says how an error is told that only one kind of request has; false when it
// is another error.
type Known func(err error) (status int, refusal Refusal, known bool)

// Refuser tells why a request was refused.
type Refuser struct {
	Log *slog.Logger
	// Failed is what is logged when it went wrong with us.
	Failed string
	// Known are the errors of this kind of request; nil has none.
	Known Known
}

var statuses = map[casework.Code]int{
	casework.Invalid: http.StatusUnprocessableEntity, casework.Unknown: http.StatusNotFound, casework.NotNow: http.StatusConflict,
	casework.Forbidden: http.StatusForbidden, casework.LostAccess: http.StatusForbidden,
}

// StatusOf is the status of a refusal by the rules.
func StatusOf(code casework.Code) int {
	if status, known := statuses[code]; known {
		return status
	}
	return http.StatusUnprocessableEntity
}

// Refuse answers with a code and a sentence; what went wrong with us is logged
// with a number to ask for, and not told.
func (f Refuser) Refuse(w http.ResponseWriter, r *http.Request, err error) {
	status, refusal := f.told(r, err)
	Write(w, status, refusal)
}

func (f Refuser) told(r *http.Request, err error) (int, Refusal) {
	if f.Known != nil {
		if status, refusal, known := f.Known(err); known {
			return status, refusal
		}
	}
	if refusal, ruled := errors.AsType[*casework.Error](err); ruled {
		return StatusOf(refusal.Code), Refusal{Code: string(refusal.Code), Message: refusal.Message, Field: refusal.Field}
	}
	if r.Context().Err() != nil {
		return http.StatusServiceUnavailable, Refusal{Code: "BUSY", Message: "Het duurde te lang. Probeer het zo opnieuw."}
	}
	return http.StatusInternalServerError, Refusal{Code: "INTERNAL", Message: "Er ging iets mis. Noem dit nummer als u hulp vraagt: " + LogFailure(r, f.Log, f.Failed, err)}
}

// LogFailure logs what went wrong with us, and gives the number to ask for.
func LogFailure(r *http.Request, log *slog.Logger, what string, err error) string {
	id := rand.Text()
	log.ErrorContext(r.Context(), what, "id", id, "route", r.Pattern, "error", err)
	return id
}

// Write writes an answer as JSON that nothing on the way keeps.
func Write(w http.ResponseWriter, status int, answer any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(answer) //nolint:errchkjson // fails only when the client has gone
}

// ActorOf is who asks; nobody may do nothing.
func ActorOf(r *http.Request) casework.Actor {
	caller, _ := identity.CallerFrom(r.Context())
	return caller.Actor()
}
