package identity

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/sha256"
	"crypto/x509"
	"errors"
	"fmt"
	"net/http"
	"time"

	"regieroute/server/casework"
)

// Verdict is what the office wants of a device: the only answer that wipes one
// (access §1).
type Verdict string

// The verdicts.
const (
	VerdictActive Verdict = "ACTIVE"
	VerdictRetire Verdict = "RETIRE" // send what you have, and then wipe
	VerdictWipe   Verdict = "WIPE"   // wipe at once
)

// VerdictOn gives what a device in a state must do. One that said it is empty and
// still asks may say so again.
func VerdictOn(state casework.DeviceState) Verdict {
	switch state {
	case casework.DeviceLost:
		return VerdictWipe
	case casework.DeviceRetiring, casework.DeviceRetired:
		return VerdictRetire
	case casework.DeviceActive:
	}
	return VerdictActive
}

// Standing is how a device stands with the office that it asks.
type Standing struct {
	Region  casework.ID
	Device  casework.ID
	Name    string
	State   casework.DeviceState
	Contact Contact // whom to call about it
}

// Contact is the organisation that decided about a device, or that it is used
// for, with its telephone number as far as it is known.
type Contact struct {
	Organisation string
	Phone        string
}

// Enrolment is a device on which somebody makes a vault.
type Enrolment struct {
	Caller    Caller
	Name      string
	PublicKey []byte // what it signs sealed files with: ECDSA P-256, SPKI in DER
	TokenHash []byte // of its new cookie
	Known     []byte // hash of the cookie it has; nil without
	At        time.Time
}

// KeyID names a device's public key.
func (e Enrolment) KeyID() []byte {
	sum := sha256.Sum256(e.PublicKey)
	return sum[:]
}

// DeviceReport is what a device tells about itself.
type DeviceReport struct {
	Unsent     *casework.DeviceUnsent // nil when it only asks
	AppVersion string
}

// Devices is where devices are known by. What is not there is ErrNotFound.
type Devices interface {
	// Enrol makes a device known, or the one that has the cookie known to somebody
	// more, and notes on the caller's session that it is on it. renewed says that
	// the device got the new cookie.
	Enrol(ctx context.Context, e Enrolment) (standing Standing, renewed bool, err error)
	// DeviceByToken gives the device that holds a cookie, and keeps what it reports.
	DeviceByToken(ctx context.Context, region casework.ID, hash []byte, report DeviceReport, at time.Time) (Standing, error)
	// DeviceEmpty keeps that a device said it is empty; only of one that was told to
	// be.
	DeviceEmpty(ctx context.Context, region casework.ID, hash []byte, at time.Time) (Standing, error)
}

var (
	errLost = &Refusal{
		Status: http.StatusForbidden, Code: "DEVICE_LOST",
		Message: "Dit apparaat is als verloren of gestolen gemeld. Bel uw teamleider of beheerder.",
	}
	errDeviceKey = invalid("De sleutel van dit apparaat is niet te lezen.")
	errInUse     = &Refusal{
		Status: http.StatusConflict, Code: "DEVICE_IN_USE",
		Message: "Dit apparaat is in gebruik. Trek het eerst in.",
	}
)

// Enrol makes the device that a caller is on known. It gives the cookie's token,
// or "" when the device keeps the one it has.
func (s *Service) Enrol(ctx context.Context, caller Caller, name string, publicKey []byte, tokens []string) (Standing, string, error) {
	name, err := casework.DeviceName(name)
	if err != nil {
		return Standing{}, "", refusalOf(err)
	}
	if !signs(publicKey) {
		return Standing{}, "", errDeviceKey
	}
	token, hash := newToken(caller.Region.ID)
	standing, renewed, err := s.store.Enrol(ctx, Enrolment{
		Caller: caller, Name: name, PublicKey: publicKey, TokenHash: hash, Known: tokenIn(caller.Region.ID, tokens), At: s.now(),
	})
	switch {
	case err != nil:
		return Standing{}, "", fmt.Errorf("enrol a device: %w", err)
	case standing.State == casework.DeviceLost:
		return Standing{}, "", errLost
	case !renewed:
		return standing, "", nil
	default:
		return standing, token, nil
	}
}

func refusalOf(err error) error {
	if refusal, is := errors.AsType[*casework.Error](err); is {
		return invalid(refusal.Message)
	}
	return err
}

// signs says that a public key is one to check signatures of a device with.
func signs(publicKey []byte) bool {
	parsed, err := x509.ParsePKIXPublicKey(publicKey)
	key, is := parsed.(*ecdsa.PublicKey)
	return err == nil && is && key.Curve == elliptic.P256()
}

// tokenIn gives the hash of the cookie of one region; nil when there is none.
func tokenIn(region casework.ID, tokens []string) []byte {
	for _, token := range tokens {
		if found, hash, is := readToken(token); is && found == region {
			return hash
		}
	}
	return nil
}

// Standing gives how the device that holds a cookie stands, and keeps what it
// reports; ErrNotFound when no device holds it.
func (s *Service) Standing(ctx context.Context, token string, report DeviceReport) (Standing, error) {
	region, hash, is := readToken(token)
	if !is {
		return Standing{}, ErrNotFound
	}
	standing, err := s.store.DeviceByToken(ctx, region, hash, report, s.now())
	if err != nil && !errors.Is(err, ErrNotFound) {
		return Standing{}, fmt.Errorf("look which device asks: %w", err)
	}
	return standing, err
}

// Emptied keeps that the device that holds a cookie is empty.
func (s *Service) Emptied(ctx context.Context, token string) error {
	region, hash, is := readToken(token)
	if !is {
		return nil
	}
	standing, err := s.store.DeviceEmpty(ctx, region, hash, s.now())
	switch {
	case errors.Is(err, ErrNotFound):
		return nil
	case err != nil:
		return fmt.Errorf("keep that a device is empty: %w", err)
	case VerdictOn(standing.State) == VerdictActive:
		return errInUse
	default:
		return nil
	}
}
