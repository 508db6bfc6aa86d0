package identity

import (
	"context"
	"crypto/ecdh"
	"crypto/rand"
	"crypto/x509"
	"fmt"
	"time"

	"regieroute/server/casework"
)

// Directory is how a region and its people come to be. Only processes use it.
type Directory interface {
	Regions(ctx context.Context) ([]Region, error)
	Organisations(ctx context.Context, region casework.ID) ([]Organisation, error)
	People(ctx context.Context, region casework.ID) ([]Member, error)
	AddRegion(ctx context.Context, region Region, privateKey []byte, at time.Time) error
	AddOrganisation(ctx context.Context, region casework.ID, organisation Organisation, at time.Time) error
	AddPerson(ctx context.Context, region casework.ID, person NewPerson) error
	AddMembership(ctx context.Context, region, person, organisation casework.ID, roles []casework.PersonRole, at time.Time) error
	AddLink(ctx context.Context, region, person casework.ID, hash []byte, from, until time.Time) error
	// Deactivate ends a person's sessions and lets them sign in no more.
	Deactivate(ctx context.Context, region, person casework.ID) error
	ForgetPassword(ctx context.Context, region, person casework.ID, at time.Time) error
}

// Member is a person in the directory.
type Member struct {
	Person
	SignInName   string
	Active       bool
	Organisation string // by name, where the person works or worked last
	Roles        []casework.PersonRole
}

// NewPerson is somebody who comes to work for an organisation.
type NewPerson struct {
	Person
	SignInName   string
	Organisation casework.ID
	Roles        []casework.PersonRole
	At           time.Time
}

// NewRegion makes a region with its recovery key pair. The private half opens
// what a tablet could not send after a forgotten passphrase (tablet §2).
func NewRegion(name string, at time.Time) (region Region, privateKey []byte, err error) {
	pair, err := ecdh.P256().GenerateKey(rand.Reader)
	if err != nil {
		return Region{}, nil, fmt.Errorf("make a recovery key: %w", err)
	}
	public, err := x509.MarshalPKIXPublicKey(pair.PublicKey())
	if err != nil {
		return Region{}, nil, fmt.Errorf("write a recovery key: %w", err)
	}
	private, err := x509.MarshalPKCS8PrivateKey(pair)
	if err != nil {
		return Region{}, nil, fmt.Errorf("write a recovery key: %w", err)
	}
	return Region{ID: casework.NewID(at), Name: name, RecoveryKey: public}, private, nil
}

// NewLink makes a one-time link of a person and gives its token.
func NewLink(ctx context.Context, directory Directory, region, person casework.ID, from, until time.Time) (token string, err error) {
	token, hash := newToken(region)
	if err := directory.AddLink(ctx, region, person, hash, from, until); err != nil {
		return "", fmt.Errorf("make a link: %w", err)
	}
	return token, nil
}
