package identity

import "time"

// lifetime is how long a session lasts without activity and at most.
type lifetime struct{ idle, absolute time.Duration }

// An hour at a kitchen table must not end in a sign-in (access §1).
var (
	atDesk   = lifetime{idle: 30 * time.Minute, absolute: 12 * time.Hour}
	onTablet = lifetime{idle: 12 * time.Hour, absolute: LongestSession}
)

// LongestSession is when every session has ended.
const LongestSession = 72 * time.Hour

// touchEvery is how often activity is written down: not with every request.
const touchEvery = time.Minute

func (s Session) lifetime() lifetime {
	if s.Device {
		return onTablet
	}
	return atDesk
}

// ended says that nobody may act in the session any more.
func (s Session) ended(now time.Time) bool {
	life := s.lifetime()
	return now.Sub(s.ActiveAt) >= life.idle || now.Sub(s.CreatedAt) >= life.absolute
}
