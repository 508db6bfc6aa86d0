package graph

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"runtime"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"regieroute/server/casework"
)

// The codes in extensions.code beside those of casework.Code.
const (
	codeUnauthenticated = "UNAUTHENTICATED"        // 401: sign in
	codeOtherPerson     = "OTHER_PERSON"           // 409: the session is not the one the tablet speaks for
	codeBadRequest      = "BAD_REQUEST"            // not GraphQL over HTTP
	codeDocument        = errcode.ValidationFailed // the document does not fit the schema
	codeParse           = errcode.ParseFailed      // the document is no GraphQL
	codeUnknownDocument = "DOCUMENT_UNKNOWN"       // no trusted document has this hash
	codeLimit           = "LIMIT"                  // larger, deeper or more than is allowed
	codeBudget          = "BUDGET"                 // 429: the token's points are used up; Retry-After says when to ask again
	codeTimeout         = "TIMEOUT"                // the deadline passed; send again
	codeInternal        = "INTERNAL"               // ours to mend: see the log under logId
)

const (
	timedOut    = "Dit duurde te lang. Probeer het opnieuw."
	wentWrong   = "Er ging iets mis. Probeer het later opnieuw."
	longestText = 300 // bytes of a message about a document
)

func coded(code, message string) *gqlerror.Error {
	return &gqlerror.Error{Message: message, Extensions: map[string]any{"code": code}}
}

// errorDesk turns errors into what a client may read, and logs once what is
// ours to mend.
type errorDesk struct{ log *slog.Logger }

// present gives what the client reads. A refusal of the domain goes out as it
// is; what is ours is neutral, with the id of its log line.
func (d errorDesk) present(ctx context.Context, err error) *gqlerror.Error {
	path := graphql.GetPath(ctx)
	var located *gqlerror.Error
	if errors.As(err, &located) && len(located.Path) > 0 {
		path = located.Path
	}
	var refusal *casework.Error
	switch {
	case errors.As(err, &refusal):
		extensions := map[string]any{"code": string(refusal.Code), "rule": refusal.Rule, "field": refusal.Field, "english": refusal.English()}
		if len(refusal.Missing) > 0 {
			extensions["missing"] = refusal.Missing
		}
		return &gqlerror.Error{Message: refusal.Message, Path: path, Extensions: extensions}
	case located != nil && located.Extensions["code"] != nil:
		located.Message = located.Message[:min(len(located.Message), longestText)]
		return located
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		return &gqlerror.Error{Message: timedOut, Path: path, Extensions: map[string]any{"code": codeTimeout}}
	default:
		return d.ours(ctx, err, path)
	}
}

func (d errorDesk) ours(ctx context.Context, err error, path ast.Path) *gqlerror.Error {
	logID := rand.Text()[:12]
	d.log.ErrorContext(ctx, "graphql", "logId", logID, "path", path.String(), "error", err.Error())
	return &gqlerror.Error{Message: wentWrong, Path: path, Extensions: map[string]any{"code": codeInternal, "logId": logID}}
}

// recovered turns a panic into an error that says where in our code, and never
// what was in hand: that may be what somebody typed.
func (d errorDesk) recovered(_ context.Context, panicked any) error {
	var fault runtime.Error
	if err, isError := panicked.(error); isError && errors.As(err, &fault) {
		return fmt.Errorf("panic: %w at %s", fault, ourFrames())
	}
	return fmt.Errorf("panic: %T at %s", panicked, ourFrames())
}

// ourFrames names the places in our own code that a panic went through.
func ourFrames() string {
	callers := make([]uintptr, 64)
	frames := runtime.CallersFrames(callers[:runtime.Callers(3, callers)])
	places := []string{}
	for frame, more := frames.Next(); more && len(places) < 8; frame, more = frames.Next() {
		if strings.HasPrefix(frame.Function, "regieroute/") {
			places = append(places, fmt.Sprintf("%s:%d", frame.Function, frame.Line))
		}
	}
	return strings.Join(places, " < ")
}
