package postgres

import (
	"context"
	"fmt"
	"strings"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
	"regieroute/server/identity"
)

const programsQuery = `
SELECT t.id, p.name AS program, o.id AS organisation, o.name AS organisation_name, array_to_string(t.scopes, ',') AS scopes, array_to_string(t.origins, ' ') AS origins,
       array_to_string(m.roles, ',') AS roles, t.created_at, coalesce(made.name, '') AS by_name,
       t.expires_on::text AS expires_on, coalesce(t.last_used_on::text, '') AS last_used_on, t.ended_at, coalesce(ended.name, '') AS ended_by_name
FROM access_tokens t
JOIN people p ON p.region_id = t.region_id AND p.id = t.person_id
JOIN organisations o ON o.region_id = t.region_id AND o.id = t.organisation_id
LEFT JOIN people made ON made.region_id = t.region_id AND made.id = t.made_by_id
LEFT JOIN people ended ON ended.region_id = t.region_id AND ended.id = t.ended_by_id
LEFT JOIN LATERAL (SELECT roles FROM memberships
    WHERE region_id = t.region_id AND person_id = t.person_id AND organisation_id = t.organisation_id
      AND from_day <= @day AND (until_day IS NULL OR until_day >= @day)
    ORDER BY from_day DESC LIMIT 1) m ON true
WHERE t.region_id = @region
ORDER BY t.ended_at IS NOT NULL OR t.expires_on < @day, o.name, p.name, t.created_at, t.id`

// tokenRow is a row of programsQuery.
type tokenRow struct {
	ID, Organisation                                                                     uid
	Program, OrganisationName, Scopes, Roles, ByName, ExpiresOn, LastUsedOn, EndedByName string
	Origins                                                                              string
	CreatedAt                                                                            time.Time
	EndedAt                                                                              *time.Time
}

func (r tokenRow) token() casework.AccessToken {
	roles := []casework.PersonRole{}
	for role := range strings.SplitSeq(r.Roles, ",") {
		if role != "" {
			roles = append(roles, casework.PersonRole(role))
		}
	}
	return casework.AccessToken{
		ID: casework.ID(r.ID), Program: r.Program, Organisation: casework.ID(r.Organisation), OrganisationName: r.OrganisationName,
		Roles: roles, Scopes: scopesOf(r.Scopes), Origins: strings.Fields(r.Origins), CreatedAt: r.CreatedAt.UTC(), ByName: r.ByName,
		ExpiresOn: casework.Day(r.ExpiresOn), LastUsedOn: casework.Day(r.LastUsedOn), EndedAt: momentOf(r.EndedAt), EndedByName: r.EndedByName,
	}
}

func tokensOf(tx *gorm.DB, region casework.ID, today casework.Day) ([]casework.AccessToken, error) {
	var rows []tokenRow
	if err := tx.Raw(programsQuery, map[string]any{"region": uid(region), "day": string(today)}).Scan(&rows).Error; err != nil {
		return nil, fmt.Errorf("read access tokens: %w", err)
	}
	tokens := make([]casework.AccessToken, len(rows))
	for i, row := range rows {
		tokens[i] = row.token()
	}
	return tokens, nil
}

// AccessTokens gives what the programs of a region ask with.
func (a Accounts) AccessTokens(ctx context.Context, region casework.ID, today casework.Day) (casework.TokenBook, error) {
	var book casework.TokenBook
	err := a.directory.within(ctx, region, "list access tokens", func(tx *gorm.DB) error {
		var err error
		book.Tokens, err = tokensOf(tx, region, today)
		return err
	})
	return book, err
}

// NewAccessToken makes a secret, and what is kept of it.
func (Accounts) NewAccessToken(region casework.ID) (secret string, hash []byte) {
	return identity.NewProgramToken(region)
}

// ChangeAccessTokens does one change at a time in a region: of two tokens that are
// made at once, the second counts the first.
func (a Accounts) ChangeAccessTokens(ctx context.Context, region casework.ID, now time.Time, change func(casework.TokenBook) (casework.TokenWrite, error)) error {
	return a.directory.within(ctx, region, "change an access token", func(tx *gorm.DB) error {
		if err := lockAccounts(tx, region); err != nil {
			return err
		}
		accounts, err := bookOf(tx, region, now)
		if err != nil {
			return err
		}
		book := casework.TokenBook{Organisations: accounts.Organisations, People: map[casework.ID]string{}}
		for _, account := range accounts.Accounts {
			book.People[account.ID] = account.Name
		}
		if book.Tokens, err = tokensOf(tx, region, casework.DayOf(now)); err != nil {
			return err
		}
		write, err := change(book)
		switch {
		case err != nil:
			return err
		case write.Hash != nil:
			return makeToken(tx, region, write)
		case write.End:
			const end = "UPDATE access_tokens SET ended_at = ?, ended_by_id = ? WHERE region_id = ? AND id = ? AND ended_at IS NULL"
			return tx.Exec(end, write.Token.EndedAt, uid(write.By), uid(region), uid(write.Token.ID)).Error
		default:
			return nil
		}
	})
}

func makeToken(tx *gorm.DB, region casework.ID, write casework.TokenWrite) error {
	token := write.Token
	wanted := identity.AccessToken{
		ID: token.ID, Program: identity.Person{ID: casework.NewID(token.CreatedAt), Name: token.Program},
		Organisation: identity.Organisation{ID: token.Organisation}, Scopes: token.Scopes, Origins: token.Origins, CreatedAt: token.CreatedAt, ExpiresOn: token.ExpiresOn,
	}
	return addToken(tx, region, wanted, token.Roles[0], write.Hash, write.By)
}

// addToken makes a token of a program, and the program when its organisation has
// none of that name: ErrTooManyTokens when it has two.
func addToken(tx *gorm.DB, region casework.ID, wanted identity.AccessToken, role casework.PersonRole, hash []byte, by casework.ID) error {
	program, err := findProgram(tx, region, wanted, role)
	if err != nil {
		return err
	}
	var live int64
	const count = "SELECT count(*) FROM access_tokens WHERE region_id = ? AND person_id = ? AND ended_at IS NULL AND expires_on >= ?"
	if err := tx.Raw(count, uid(region), uid(program), string(casework.DayOf(wanted.CreatedAt))).Scan(&live).Error; err != nil {
		return err
	}
	if live >= casework.LiveTokens {
		return identity.ErrTooManyTokens
	}
	const add = `INSERT INTO access_tokens (region_id, id, token_hash, person_id, organisation_id, scopes, origins, created_at, expires_on, made_by_id)
		VALUES (?, ?, ?, ?, ?, string_to_array(?, ','), string_to_array(?, ' '), ?, ?, ?)`
	return tx.Exec(add, uid(region), uid(wanted.ID), hash, uid(program), uid(wanted.Organisation.ID),
		joinedScopes(wanted.Scopes), strings.Join(wanted.Origins, " "), wanted.CreatedAt, string(wanted.ExpiresOn), writeID(by)).Error
}
