package identity

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"regieroute/server/casework"
)

// tokenPrefix makes an access token known for what it is when it turns up where
// it does not belong.
const tokenPrefix = "regieroute_"

// ErrTooManyTokens is when a program has two tokens that can be used.
var ErrTooManyTokens = errors.New("the program has two tokens already: end one first")

// ErrScope is when a program in its role can do nothing with a scope.
var ErrScope = errors.New("an auditor's program reads, and does nothing else")

// AccessToken is what a partner's program asks with. The token itself is shown
// once and kept by nobody but the partner.
type AccessToken struct {
	ID           casework.ID
	Program      Person
	Organisation Organisation
	Scopes       []casework.Scope
	Origins      []string // of web pages that ask with it
	CreatedAt    time.Time
	ExpiresOn    casework.Day // the last day on which it can be used
	LastUsedOn   casework.Day // empty when it never was
	Ended        bool
}

// Tokens is how access tokens come and end. Only processes use it.
type Tokens interface {
	// AddAccessToken makes a token of a program, and the program when its
	// organisation has none of that name: ErrTooManyTokens when it has two.
	AddAccessToken(ctx context.Context, region casework.ID, wanted AccessToken, role casework.PersonRole, hash []byte) error
	AccessTokens(ctx context.Context, region casework.ID) ([]AccessToken, error)
	// EndAccessToken lets a token be used no more: ErrNotFound when there is none.
	EndAccessToken(ctx context.Context, region, token casework.ID, at time.Time) error
}

// NewAccessToken makes a token of a program and gives it: ErrTooManyTokens when
// the program has two, ErrScope when its role is to do less. A program that its
// organisation did not have begins to be.
func NewAccessToken(ctx context.Context, tokens Tokens, region casework.ID, wanted AccessToken, role casework.PersonRole) (token string, err error) {
	for _, scope := range wanted.Scopes {
		if !casework.MayHold(role, scope) {
			return "", ErrScope
		}
	}
	token, hash := NewProgramToken(region)
	if err := tokens.AddAccessToken(ctx, region, wanted, role, hash); err != nil {
		return "", fmt.Errorf("make an access token: %w", err)
	}
	return token, nil
}

// NewProgramToken makes an access token, and what is stored of it.
func NewProgramToken(region casework.ID) (token string, hash []byte) {
	token, hash = newToken(region)
	return tokenPrefix + token, hash
}

// Program says which program holds an access token.
func (s *Service) Program(ctx context.Context, token string) (Caller, error) {
	bare, prefixed := strings.CutPrefix(token, tokenPrefix)
	region, hash, is := readToken(bare)
	if !prefixed || !is {
		return Caller{}, errToken
	}
	caller, err := s.store.Program(ctx, region, hash, casework.DayOf(s.now()))
	switch {
	case errors.Is(err, ErrNotFound):
		return Caller{}, errToken
	case err != nil:
		return Caller{}, fmt.Errorf("look which program is there: %w", err)
	default:
		return caller, nil
	}
}

// LivingOrigin says whether web pages of an origin may ask with some token. It is
// what a browser wants to know before the page sends its token (access §1).
func (s *Service) LivingOrigin(ctx context.Context, origin string) (bool, error) {
	if !casework.IsOrigin(origin) {
		return false, nil
	}
	living, err := s.store.LivingOrigin(ctx, origin, casework.DayOf(s.now()))
	if err != nil {
		return false, fmt.Errorf("look whose origin it is: %w", err)
	}
	return living, nil
}

// AsksWithToken says that a request goes by its Authorization header: no cookie
// beside it counts.
func AsksWithToken(r *http.Request) bool {
	scheme, _, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	return scheme != ""
}

// OrProgram lets partners' programs through, which send an access token in the
// Authorization header, and leaves all others to people. A cookie beside a token
// counts for nothing.
func (s *Service) OrProgram(log *slog.Logger, next, people http.Handler) http.Handler {
	h := handler{service: s, log: log}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !AsksWithToken(r) {
			people.ServeHTTP(w, r)
			return
		}
		scheme, token, _ := strings.Cut(r.Header.Get("Authorization"), " ")
		caller, err := Caller{}, error(errToken)
		if strings.EqualFold(scheme, "Bearer") {
			caller, err = s.Program(r.Context(), strings.TrimSpace(token))
		}
		if err != nil {
			w.Header().Set("WWW-Authenticate", `Bearer realm="regieroute"`)
			h.refuse(w, r, err)
			return
		}
		caller.again = func(ctx context.Context) (Caller, error) { return s.Program(ctx, strings.TrimSpace(token)) }
		next.ServeHTTP(w, r.WithContext(WithCaller(r.Context(), caller)))
	})
}
