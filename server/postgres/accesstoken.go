package postgres

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
	"regieroute/server/identity"
)

// programQuery needs everything to hold at this moment: the token, the program,
// and what the program is in the organisation, which did not stop.
const programQuery = `
SELECT p.id AS person_id, p.name AS person_name, array_to_string(t.scopes, ',') AS scopes,
       t.id AS token_id, array_to_string(t.origins, ' ') AS origins,
       o.id AS organisation_id, o.name AS organisation_name, o.kind,
       array_to_string(m.roles, ',') AS roles,
       r.id AS region_id, r.name AS region_name, r.exercise
FROM access_tokens t
JOIN regions r ON r.id = t.region_id
JOIN people p ON p.region_id = t.region_id AND p.id = t.person_id AND p.active AND p.program
JOIN organisations o ON o.region_id = t.region_id AND o.id = t.organisation_id AND coalesce(o.ends_from > @day, true)
JOIN memberships m ON m.region_id = t.region_id AND m.person_id = t.person_id AND m.organisation_id = t.organisation_id
    AND m.from_day <= @day AND (m.until_day IS NULL OR m.until_day >= @day)
WHERE t.region_id = @region AND t.token_hash = @hash AND t.ended_at IS NULL AND t.expires_on >= @day
ORDER BY m.from_day DESC
LIMIT 1`

// usedProgramToken is written once a day, not with every request.
const usedProgramToken = `UPDATE access_tokens SET last_used_on = CAST(@day AS date)
WHERE region_id = @region AND token_hash = @hash AND last_used_on IS DISTINCT FROM CAST(@day AS date)`

// Program gives which program holds an access token.
func (db *DB) Program(ctx context.Context, region casework.ID, hash []byte, on casework.Day) (identity.Caller, error) {
	var row callerRow
	values := map[string]any{"region": uid(region), "hash": hash, "day": string(on)}
	err := db.InTransaction(ctx, Setting{Region: region, token: hash}, func(tx *gorm.DB) error {
		if err := tx.Raw(programQuery, values).Take(&row).Error; err != nil {
			return err
		}
		return tx.Exec(usedProgramToken, values).Error
	})
	switch {
	case errors.Is(err, gorm.ErrRecordNotFound):
		return identity.Caller{}, identity.ErrNotFound
	case err != nil:
		return identity.Caller{}, fmt.Errorf("find an access token: %w", err)
	}
	return row.caller(), nil
}

// livingOrigin finds any living token of an origin: its region is not known yet.
const livingOrigin = `SELECT EXISTS (SELECT 1 FROM access_tokens
    WHERE origins @> ARRAY[CAST(@origin AS text)] AND ended_at IS NULL AND expires_on >= @day)`

// LivingOrigin says whether web pages of an origin ask with a token that can be
// used on a day.
func (db *DB) LivingOrigin(ctx context.Context, origin string, on casework.Day) (bool, error) {
	var living bool
	err := db.InTransaction(ctx, Setting{origin: origin}, func(tx *gorm.DB) error {
		return tx.Raw(livingOrigin, map[string]any{"origin": origin, "day": string(on)}).Scan(&living).Error
	})
	return living, err
}

// AddAccessToken makes a token of a program, and the program when its
// organisation has none of that name.
func (d Directory) AddAccessToken(ctx context.Context, region casework.ID, wanted identity.AccessToken, role casework.PersonRole, hash []byte) error {
	return d.within(ctx, region, "add an access token", func(tx *gorm.DB) error {
		return addToken(tx, region, wanted, role, hash, casework.ID{})
	})
}

// findProgram locks the program of a name, so that of two tokens made at once
// the second counts the first. A program that is there keeps its role.
func findProgram(tx *gorm.DB, region casework.ID, wanted identity.AccessToken, role casework.PersonRole) (casework.ID, error) {
	const find = `SELECT p.id FROM people p JOIN memberships m ON m.region_id = p.region_id AND m.person_id = p.id
		WHERE p.region_id = ? AND p.program AND p.active AND p.name = ? AND m.organisation_id = ? ORDER BY p.id LIMIT 1 FOR UPDATE OF p`
	var known []uid
	if err := tx.Raw(find, uid(region), wanted.Program.Name, uid(wanted.Organisation.ID)).Scan(&known).Error; err != nil {
		return casework.ID{}, err
	}
	if len(known) > 0 {
		return casework.ID(known[0]), nil
	}
	const add = "INSERT INTO people (region_id, id, name, created_at, program) VALUES (?, ?, ?, ?, true)"
	if err := tx.Exec(add, uid(region), uid(wanted.Program.ID), wanted.Program.Name, wanted.CreatedAt).Error; err != nil {
		return casework.ID{}, err
	}
	return wanted.Program.ID, addMembership(tx, region, wanted.Program.ID, wanted.Organisation.ID, []casework.PersonRole{role}, wanted.CreatedAt)
}

const theirPrograms = `
SELECT t.id, p.name AS program, o.name AS organisation, array_to_string(t.scopes, ',') AS scopes, array_to_string(t.origins, ' ') AS origins, t.created_at,
       t.expires_on::text AS expires_on, coalesce(t.last_used_on::text, '') AS last_used_on,
       t.ended_at IS NOT NULL OR NOT p.active AS ended
FROM access_tokens t
JOIN people p ON p.region_id = t.region_id AND p.id = t.person_id
JOIN organisations o ON o.region_id = t.region_id AND o.id = t.organisation_id
WHERE t.region_id = ?
ORDER BY o.name, p.name, t.created_at, t.id`

// AccessTokens gives a region's tokens by organisation, program and age.
func (d Directory) AccessTokens(ctx context.Context, region casework.ID) ([]identity.AccessToken, error) {
	var rows []struct {
		ID                                                            uid
		Program, Organisation, Scopes, Origins, ExpiresOn, LastUsedOn string
		CreatedAt                                                     time.Time
		Ended                                                         bool
	}
	err := d.within(ctx, region, "list access tokens", func(tx *gorm.DB) error {
		return tx.Raw(theirPrograms, uid(region)).Scan(&rows).Error
	})
	found := make([]identity.AccessToken, len(rows))
	for i, row := range rows {
		found[i] = identity.AccessToken{
			ID: casework.ID(row.ID), Program: identity.Person{Name: row.Program}, Organisation: identity.Organisation{Name: row.Organisation},
			Scopes: scopesOf(row.Scopes), Origins: strings.Fields(row.Origins),
			CreatedAt: row.CreatedAt, ExpiresOn: casework.Day(row.ExpiresOn), LastUsedOn: casework.Day(row.LastUsedOn), Ended: row.Ended,
		}
	}
	return found, err
}

// EndAccessToken lets a token be used no more; one that ended has ended.
func (d Directory) EndAccessToken(ctx context.Context, region, token casework.ID, at time.Time) error {
	return d.within(ctx, region, "end an access token", func(tx *gorm.DB) error {
		const end = "UPDATE access_tokens SET ended_at = coalesce(ended_at, ?) WHERE region_id = ? AND id = ?"
		ended := tx.Exec(end, at, uid(region), uid(token))
		if ended.Error == nil && ended.RowsAffected != 1 {
			return identity.ErrNotFound
		}
		return ended.Error
	})
}

func scopesOf(text string) []casework.Scope {
	scopes := []casework.Scope{}
	for scope := range strings.SplitSeq(text, ",") {
		if scope != "" {
			scopes = append(scopes, casework.Scope(scope))
		}
	}
	return scopes
}

func joinedScopes(scopes []casework.Scope) string {
	names := make([]string, len(scopes))
	for i, scope := range scopes {
		names[i] = string(scope)
	}
	return strings.Join(names, ",")
}
