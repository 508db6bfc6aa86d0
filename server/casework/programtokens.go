package casework

import (
	"context"
	"slices"
	"time"
)

// Tokens keeps what partners' programs ask with.
type Tokens interface {
	// AccessTokens gives the tokens of a region and its organisations, live ones first.
	AccessTokens(ctx context.Context, region ID, today Day) (TokenBook, error)
	// ChangeAccessTokens does one change at a time in a region, as ChangeAccounts does.
	ChangeAccessTokens(ctx context.Context, region ID, now time.Time, change func(TokenBook) (TokenWrite, error)) error
	// NewAccessToken makes a secret, and what is kept of it.
	NewAccessToken(region ID) (secret string, hash []byte)
}

// TokenBook is what the programs of a region ask with.
type TokenBook struct {
	Tokens        []AccessToken
	Organisations []Organisation
	People        map[ID]string // names of who signs in
}

// TokenWrite is a token as it comes or ends; without Hash and End nothing is kept.
type TokenWrite struct {
	Token AccessToken
	Hash  []byte // of a new token's secret
	End   bool
	By    ID
}

func (b TokenBook) token(id ID) *AccessToken {
	for i := range b.Tokens {
		if b.Tokens[i].ID == id {
			return &b.Tokens[i]
		}
	}
	return nil
}

// AccessTokens gives what programs ask with: all of the region to its
// administrator, and to one of an organisation its own; others nothing.
func (s *Service) AccessTokens(ctx context.Context, actor Actor) ([]AccessToken, error) {
	kept := []AccessToken{}
	if may := mayKeepAccounts(actor); may != nil {
		return kept, nil //nolint:nilerr // who keeps no accounts reads none
	}
	book, err := s.accounts.AccessTokens(ctx, actor.Region, DayOf(s.now()))
	for _, token := range book.Tokens {
		if actor.keepsAccountsOf(token.Organisation) {
			kept = append(kept, token)
		}
	}
	return kept, err
}

// MakeAccessToken lets a program use the API and gives the secret, once. Sending
// it twice makes one token: whose answer got lost ends it and makes another.
func (s *Service) MakeAccessToken(ctx context.Context, actor Actor, wanted MakeAccessToken) (MadeAccessToken, error) {
	if err := mayKeepAccounts(actor); err != nil {
		return MadeAccessToken{}, err
	}
	wanted = wanted.tidy()
	secret, hash := s.accounts.NewAccessToken(actor.Region)
	made, err := s.changeToken(ctx, actor, func(book TokenBook) (TokenWrite, error) {
		if book.token(wanted.ID) != nil {
			return TokenWrite{}, notNow("", "Dit token is al gemaakt en wordt niet nog eens getoond. Trek het in en maak een nieuw token.")
		}
		at := slices.IndexFunc(book.Organisations, func(o Organisation) bool { return o.ID == wanted.Organisation })
		if at < 0 || !actor.keepsAccountsOf(wanted.Organisation) {
			return TokenWrite{}, unknown("organisation")
		}
		organisation, today := book.Organisations[at], DayOf(s.now())
		if err := organisation.stillHere(today); err != nil {
			return TokenWrite{}, err
		}
		if err := wanted.check(organisation.Kind, today); err != nil {
			return TokenWrite{}, err
		}
		if err := wanted.fits(book.Tokens, today); err != nil {
			return TokenWrite{}, err
		}
		return TokenWrite{Hash: hash, By: actor.Person, Token: AccessToken{
			ID: wanted.ID, Program: wanted.Program, Organisation: organisation.ID, OrganisationName: organisation.Name, Roles: []PersonRole{wanted.Role},
			Scopes: wanted.Scopes, Origins: wanted.Origins, CreatedAt: s.now().UTC().Truncate(time.Microsecond), ByName: book.People[actor.Person], ExpiresOn: wanted.ExpiresOn,
		}}, nil
	})
	if err != nil {
		return MadeAccessToken{}, err
	}
	return MadeAccessToken{AccessToken: made, Secret: secret}, nil
}

// EndAccessToken lets a token be used no more, from this moment on. One that ended
// has ended.
func (s *Service) EndAccessToken(ctx context.Context, actor Actor, wanted EndAccessToken) (AccessToken, error) {
	if err := mayKeepAccounts(actor); err != nil {
		return AccessToken{}, err
	}
	return s.changeToken(ctx, actor, func(book TokenBook) (TokenWrite, error) {
		token := book.token(wanted.ID)
		switch {
		case token == nil || !actor.keepsAccountsOf(token.Organisation): // whether it exists is not everybody's to know
			return TokenWrite{}, unknown("id")
		case !token.EndedAt.IsZero():
			return TokenWrite{Token: *token}, nil
		default:
			ended := *token
			ended.EndedAt, ended.EndedByName = s.now().UTC().Truncate(time.Microsecond), book.People[actor.Person]
			return TokenWrite{Token: ended, End: true, By: actor.Person}, nil
		}
	})
}

func (s *Service) changeToken(ctx context.Context, actor Actor, decide func(TokenBook) (TokenWrite, error)) (AccessToken, error) {
	var token AccessToken
	err := s.accounts.ChangeAccessTokens(ctx, actor.Region, s.now(), func(book TokenBook) (TokenWrite, error) {
		write, err := decide(book)
		token = write.Token
		return write, err
	})
	if err != nil {
		return AccessToken{}, err
	}
	return token, nil
}

func (noAccounts) AccessTokens(context.Context, ID, Day) (TokenBook, error) { return TokenBook{}, nil }

func (noAccounts) ChangeAccessTokens(context.Context, ID, time.Time, func(TokenBook) (TokenWrite, error)) error {
	return notNow("", "Mensen worden hier niet beheerd.")
}

func (noAccounts) NewAccessToken(ID) (secret string, hash []byte) { return "", nil }
