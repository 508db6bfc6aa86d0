package identity

import (
	"context"
	"time"

	"regieroute/server/casework"
)

// Person is somebody who signs in.
type Person struct {
	ID   casework.ID
	Name string
}

// Organisation is what people act for.
type Organisation struct {
	ID   casework.ID
	Name string
	Kind casework.OrganisationRole
}

// Region is the working area of one Regieteam.
type Region struct {
	ID          casework.ID
	Name        string
	RecoveryKey []byte // public, ECDH P-256, SPKI in DER (tablet §2)
	Exercise    bool   // everything in it is invented; said when it is made, and never changed (practice 37)
}

// Session is one stay of one person, for one organisation.
type Session struct {
	ID        casework.ID
	Device    bool // an enrolled tablet
	CreatedAt time.Time
	ActiveAt  time.Time // to the minute
}

// Caller is who makes a request.
type Caller struct {
	Person       Person
	Organisation Organisation
	Roles        []casework.PersonRole
	Region       Region
	Session      Session
	Scopes       []casework.Scope // of a program's token; none for people
	Token        casework.ID      // a program's; zero for people
	Origins      []string         // of web pages that may ask with a program's token

	again func(context.Context) (Caller, error) // nil for people
}

// Again says who holds a program's token by now; an error when it does not live
// any more.
func (c Caller) Again(ctx context.Context) (Caller, error) {
	if c.again == nil {
		return Caller{}, errToken
	}
	return c.again(ctx)
}

// Actor is the caller in the words of the rules.
func (c Caller) Actor() casework.Actor {
	return casework.Actor{
		Region: c.Region.ID, Organisation: c.Organisation.ID, OrganisationRole: c.Organisation.Kind,
		Person: c.Person.ID, Roles: c.Roles, Scopes: c.Scopes,
	}
}

type callerKey struct{}

// WithCaller gives a context that knows who is there.
func WithCaller(ctx context.Context, c Caller) context.Context {
	return context.WithValue(ctx, callerKey{}, c)
}

// CallerFrom says who is there; false when nobody has signed in.
func CallerFrom(ctx context.Context) (Caller, bool) {
	c, known := ctx.Value(callerKey{}).(Caller)
	return c, known
}
