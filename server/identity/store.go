package identity

import (
	"context"
	"time"

	"regieroute/server/casework"
)

// Store keeps people and sessions. What is not there is ErrNotFound. Tokens
// never reach it, only their hashes.
type Store interface {
	Sessions
	Devices

	// Credentials looks for a name to sign in with, in one region or, with the
	// zero region, in all. A name that several regions know is not found.
	Credentials(ctx context.Context, name string, region casework.ID) (Credentials, error)
	// CredentialsOf looks for somebody's own.
	CredentialsOf(ctx context.Context, region, person casework.ID) (Credentials, error)
	// SetPassword replaces the hash of a person's password.
	SetPassword(ctx context.Context, region, person casework.ID, hash string, at time.Time) error
	// Organisations gives where an active person works on a day, by name.
	Organisations(ctx context.Context, region, person casework.ID, on casework.Day) ([]Organisation, error)
	// Program gives which program holds an access token that can be used on a
	// day, and writes down that it was used then.
	Program(ctx context.Context, region casework.ID, hash []byte, on casework.Day) (Caller, error)
	// LivingOrigin says whether web pages of an origin ask with a token, of
	// whatever region, that can be used on a day.
	LivingOrigin(ctx context.Context, origin string, on casework.Day) (bool, error)
}

// Sessions is where people who signed in are known by.
type Sessions interface {
	// Link gives whose link it is, when it is unused and has not expired.
	Link(ctx context.Context, region casework.ID, hash []byte, at time.Time) (person casework.ID, err error)
	// StartSession stores a session. With a link it uses up the link in the
	// same transaction: of several at once, one finds it. ErrLost on a device that
	// was reported lost.
	StartSession(ctx context.Context, s NewSession) error
	// Caller gives who holds a session, when person and membership still hold.
	Caller(ctx context.Context, region casework.ID, hash []byte, on casework.Day) (Caller, error)
	// TouchSession writes down that the session was active.
	TouchSession(ctx context.Context, region casework.ID, hash []byte, at time.Time) error
	// EndSession ends the session of a token; one that is not there has ended.
	EndSession(ctx context.Context, region casework.ID, hash []byte) error
	// EndSessions ends all sessions of a person but one.
	EndSessions(ctx context.Context, region, person, except casework.ID) error
}

// Credentials is how somebody signs in.
type Credentials struct {
	Region       casework.ID
	Person       casework.ID
	PasswordHash string // empty while there is no password
}

// NewSession is a session that begins.
type NewSession struct {
	ID           casework.ID
	Region       casework.ID
	Person       casework.ID
	Organisation casework.ID
	TokenHash    []byte
	Device       bool
	At           time.Time
	LinkHash     []byte // of the link that it came from; nil with a password
	DeviceHash   []byte // of the cookie of the enrolled device it is on; nil without
}
