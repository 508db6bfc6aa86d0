// Package broken keeps a mistake in one piece of work from ending the program: a
// panic becomes an error that says where it broke and never what with.
package broken

import (
	"fmt"
	"runtime"
	"strings"
)

// places is how many places in our own code are named at most.
const places = 8

// Caught does work. A panic of it is an error that names its type and where it was,
// from the inside out. The panic's own text may hold what somebody typed, and is not
// in it.
func Caught(work func() error) (err error) {
	defer func() {
		if caught := recover(); caught != nil {
			err = fmt.Errorf("it broke with %T at %s", caught, Where())
		}
	}()
	return work()
}

// Where names the places in our own code that a panic went through. The function
// that is deferred calls it.
func Where() string {
	pcs := make([]uintptr, 64)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(3, pcs)])
	var through []string
	for frame, more := frames.Next(); more && len(through) < places; frame, more = frames.Next() {
		if strings.HasPrefix(frame.Function, "regieroute/") || strings.HasPrefix(frame.Function, "main.") {
			through = append(through, fmt.Sprintf("%s:%d", frame.Function, frame.Line))
		}
	}
	return strings.Join(through, " < ")
}
