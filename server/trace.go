package main

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"net/http"
	"regexp"
)

type traceKey struct{}

// traceparent is the header of W3C Trace Context: version, trace, span, flags.
var traceparent = regexp.MustCompile(`^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$`)

const noTrace = "00000000000000000000000000000000"

// traced names every request, as who asks named it or anew: lines of the access
// log of one request carry one name (access §3).
func traced(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var trace string
		if given := traceparent.FindStringSubmatch(r.Header.Get("Traceparent")); given != nil && given[1] != noTrace {
			trace = given[1]
		} else {
			var random [16]byte
			_, _ = rand.Read(random[:]) // never fails since Go 1.24: it ends the program instead
			trace = hex.EncodeToString(random[:])
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), traceKey{}, trace)))
	})
}

// traceOf gives the name of the request; empty outside one.
func traceOf(ctx context.Context) string {
	trace, _ := ctx.Value(traceKey{}).(string)
	return trace
}
