package identity

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"

	"regieroute/server/casework"
)

// Service signs people in and says who is there.
type Service struct {
	store  Store
	now    func() time.Time
	hasher hasher
	limits *limiter
}

// NewService makes a service on a store, with a clock that tests may turn.
func NewService(store Store, now func() time.Time) *Service {
	return &Service{store: store, now: now, hasher: newHasher(), limits: newLimiter()}
}

// Wish is for what somebody signs in.
type Wish struct {
	Organisation casework.ID // zero when the person works for one
	Device       bool        // an enrolled tablet
	Address      string      // where it comes from, for the rate limit
	Devices      []string    // tokens of the enrolled device it comes from, one a region
}

// SignIn checks a name and a password and begins a session. The region may be
// zero as long as only one knows the name.
func (s *Service) SignIn(ctx context.Context, name, password string, region casework.ID, wish Wish) (token string, err error) {
	name = SignInName(name)
	keys := []string{"name " + name, "address " + wish.Address}
	if wait := s.limits.attempt(s.now(), keys...); wait > 0 {
		return "", tooMany(wait)
	}
	found, err := s.check(ctx, name, password, region)
	if !errors.Is(err, errWrongPassword) {
		s.limits.forgive(keys...)
	}
	if err != nil {
		return "", err
	}
	return s.start(ctx, NewSession{Region: found.Region, Person: found.Person}, wish)
}

// check takes as long for a name that nobody has.
func (s *Service) check(ctx context.Context, name, password string, region casework.ID) (Credentials, error) {
	found, err := s.store.Credentials(ctx, name, region)
	if err != nil && !errors.Is(err, ErrNotFound) {
		return Credentials{}, fmt.Errorf("sign in: %w", err)
	}
	same, err := s.hasher.matches(ctx, found.PasswordHash, password)
	if err != nil {
		return Credentials{}, fmt.Errorf("sign in: %w", err)
	}
	if !same {
		return Credentials{}, errWrongPassword
	}
	return found, nil
}

// SignInByLink uses up a one-time link and begins a session.
func (s *Service) SignInByLink(ctx context.Context, link string, wish Wish) (token string, err error) {
	key := "address " + wish.Address
	if wait := s.limits.attempt(s.now(), key); wait > 0 {
		return "", tooMany(wait)
	}
	region, hash, is := readToken(link)
	if !is {
		return "", errUsedLink
	}
	person, err := s.store.Link(ctx, region, hash, s.now())
	if errors.Is(err, ErrNotFound) {
		return "", errUsedLink
	}
	if err != nil {
		return "", fmt.Errorf("sign in by link: %w", err)
	}
	s.limits.forgive(key)
	return s.start(ctx, NewSession{Region: region, Person: person, LinkHash: hash}, wish)
}

// start begins a session with a token that nobody had before.
func (s *Service) start(ctx context.Context, session NewSession, wish Wish) (string, error) {
	now := s.now()
	organisations, err := s.store.Organisations(ctx, session.Region, session.Person, casework.DayOf(now))
	if err != nil {
		return "", fmt.Errorf("start a session: %w", err)
	}
	if session.Organisation, err = chosen(organisations, wish.Organisation); err != nil {
		return "", err
	}
	token, hash := newToken(session.Region)
	session.ID, session.TokenHash, session.Device, session.At = casework.NewID(now), hash, wish.Device, now
	session.DeviceHash = tokenIn(session.Region, wish.Devices)
	switch err := s.store.StartSession(ctx, session); {
	case errors.Is(err, ErrLost):
		return "", errLost
	case errors.Is(err, ErrNotFound):
		return "", errUsedLink
	case err != nil:
		return "", fmt.Errorf("start a session: %w", err)
	}
	return token, nil
}

// chosen is the organisation that a session acts for: exactly one.
func chosen(organisations []Organisation, wanted casework.ID) (casework.ID, error) {
	switch {
	case !wanted.IsZero():
		if !slices.ContainsFunc(organisations, func(o Organisation) bool { return o.ID == wanted }) {
			return casework.ID{}, errNoOrganisation
		}
		return wanted, nil
	case len(organisations) == 0:
		return casework.ID{}, errNoOrganisation
	case len(organisations) > 1:
		return casework.ID{}, choose(organisations)
	default:
		return organisations[0].ID, nil
	}
}

// Caller says who holds a token. Only what a person does keeps a session
// alive: asking whether there is news is not activity.
func (s *Service) Caller(ctx context.Context, token string, activity bool) (Caller, error) {
	region, hash, is := readToken(token)
	if !is {
		return Caller{}, errSignIn
	}
	now := s.now()
	caller, err := s.store.Caller(ctx, region, hash, casework.DayOf(now))
	if errors.Is(err, ErrNotFound) {
		return Caller{}, errSignIn
	}
	if err != nil {
		return Caller{}, fmt.Errorf("look who is there: %w", err)
	}
	if caller.Session.ended(now) {
		return Caller{}, errSignIn
	}
	if activity && now.Sub(caller.Session.ActiveAt) >= touchEvery {
		if err := s.store.TouchSession(ctx, region, hash, now); err != nil {
			return Caller{}, fmt.Errorf("keep a session alive: %w", err)
		}
	}
	return caller, nil
}

// SignOut ends the session of a token.
func (s *Service) SignOut(ctx context.Context, token string) error {
	region, hash, is := readToken(token)
	if !is {
		return nil
	}
	if err := s.store.EndSession(ctx, region, hash); err != nil {
		return fmt.Errorf("sign out: %w", err)
	}
	return nil
}

// ChangePassword replaces the caller's password and ends their other sessions.
// Who has none yet, and came by a link, gives an empty old one.
func (s *Service) ChangePassword(ctx context.Context, caller Caller, old, fresh string) error {
	key := "person " + caller.Person.ID.String()
	if wait := s.limits.attempt(s.now(), key); wait > 0 {
		return tooMany(wait)
	}
	if err := s.checkOwn(ctx, caller, old); err != nil {
		return err
	}
	s.limits.forgive(key)
	if sentence := weak(fresh); sentence != "" {
		return invalid(sentence)
	}
	hash, err := s.hasher.hash(ctx, fresh)
	if err != nil {
		return fmt.Errorf("change a password: %w", err)
	}
	if err := s.store.SetPassword(ctx, caller.Region.ID, caller.Person.ID, hash, s.now()); err != nil {
		return fmt.Errorf("change a password: %w", err)
	}
	if err := s.store.EndSessions(ctx, caller.Region.ID, caller.Person.ID, caller.Session.ID); err != nil {
		return fmt.Errorf("end the other sessions: %w", err)
	}
	return nil
}

func (s *Service) checkOwn(ctx context.Context, caller Caller, old string) error {
	own, err := s.store.CredentialsOf(ctx, caller.Region.ID, caller.Person.ID)
	if err != nil {
		return fmt.Errorf("change a password: %w", err)
	}
	if own.PasswordHash == "" && old == "" {
		return nil
	}
	same, err := s.hasher.matches(ctx, own.PasswordHash, old)
	if err != nil {
		return fmt.Errorf("change a password: %w", err)
	}
	if !same {
		return &Refusal{Status: http.StatusUnprocessableEntity, Code: "WRONG_PASSWORD", Message: "Het oude wachtwoord klopt niet."}
	}
	return nil
}

// SignInName writes a name to sign in with as it is stored.
func SignInName(name string) string { return strings.ToLower(strings.TrimSpace(name)) }
