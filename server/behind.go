package main

import "regieroute/server/broken"

// behind does work behind the requests, until the program drains, and writes down
// what went wrong: the event is logged with the error.
func (p *Program) behind(event string, work func() error) {
	p.background.Go(func() { p.tried(event, work) })
}

// tried does so at once. A panic ends this work only, as the panic of a request
// does. What the end of the program cut off is no failure.
func (p *Program) tried(event string, work func() error) {
	if err := broken.Caught(work); err != nil && p.draining.Err() == nil {
		p.Log.Error(event, "error", err)
	}
}
