package main

import (
	"fmt"
	"runtime"
	"strings"
)

// whereBroken names the places in our own code that a panic went through. The
// panic's own text may hold what somebody typed, and is not logged.
func whereBroken() string {
	pcs := make([]uintptr, 64)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(3, pcs)])
	var places []string
	for frame, more := frames.Next(); more && len(places) < 8; frame, more = frames.Next() {
		if strings.HasPrefix(frame.Function, "regieroute/") || strings.HasPrefix(frame.Function, "main.") {
			places = append(places, fmt.Sprintf("%s:%d", frame.Function, frame.Line))
		}
	}
	return strings.Join(places, " < ")
}
