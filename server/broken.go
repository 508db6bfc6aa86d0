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

// unbroken does work behind the requests. A panic of it is an error that says where
// and never what, and ends this work only, as the panic of a request does.
func unbroken(work func() error) (err error) {
	defer func() {
		if caught := recover(); caught != nil {
			err = fmt.Errorf("it broke with %T at %s", caught, whereBroken())
		}
	}()
	return work()
}

// behind does work behind the requests, until the program drains, and writes down
// what went wrong: the event is logged with the error.
func (p *Program) behind(event string, work func() error) {
	p.background.Go(func() { p.tried(event, work) })
}

// tried does so at once. What the end of the program cut off is no failure.
func (p *Program) tried(event string, work func() error) {
	if err := unbroken(work); err != nil && p.draining.Err() == nil {
		p.Log.Error(event, "error", err)
	}
}
