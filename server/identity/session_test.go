package identity_test

import (
	"net/http"
	"testing"
	"time"

	"regieroute/server/identity"
)

func TestHowLongASessionLasts(t *testing.T) {
	t.Parallel()
	const minute, hour = time.Minute, time.Hour
	tests := []struct {
		name   string
		device bool
		active bool // somebody works, rather than a timer asking
		every  time.Duration
		times  int
		ended  bool
	}{
		{"a desk after half an hour away", false, true, 30 * minute, 1, true},
		{"a desk after 29 minutes away", false, true, 29 * minute, 1, false},
		{"a desk in use all morning", false, true, 20 * minute, 12, false},
		{"a desk in use for twelve hours", false, true, 20 * minute, 36, true},
		{"a desk that only asks for news", false, false, 10 * minute, 3, true},
		{"a tablet after eleven hours", true, true, 11 * hour, 1, false},
		{"a tablet after twelve hours away", true, true, 12 * hour, 1, true},
		{"a tablet in use for three days", true, true, 6 * hour, 12, true},
		{"a tablet that only asks for news", true, false, 4 * hour, 3, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			o := anOffice(t)
			b := o.browser()
			b.want(http.StatusOK, b.post("/session/link", map[string]any{"token": o.link(), "device": test.device}))
			if !test.active {
				b.header.Set(identity.BackgroundHeader, "1")
			}
			for range test.times {
				o.clock.pass(test.every)
				b.get("/session")
			}
			if got := !b.signedIn(); got != test.ended {
				t.Errorf("ended: got %v, want %v", got, test.ended)
			}
		})
	}
}
