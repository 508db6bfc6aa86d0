// Package releasebook keeps releases of data and research projects, in PostgreSQL.
// The row of a release is its history and its place in the queue at once, as that
// of a delivery is; its bytes stand in pieces beside it.
package releasebook

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
	"regieroute/server/postgres"
)

// Book keeps releases.
type Book struct{ db *postgres.DB }

// New makes a book on a database.
func New(db *postgres.DB) *Book { return &Book{db: db} }

var (
	_ casework.ReleaseBook = (*Book)(nil)
	_ casework.ProjectBook = (*Book)(nil)
)

func (b *Book) within(ctx context.Context, actor casework.Actor, doing string, work func(tx *gorm.DB) error) error {
	setting := postgres.Setting{Region: actor.Region, Organisations: []casework.ID{actor.Organisation}, Person: actor.Person}
	if err := b.db.InTransaction(ctx, setting, work); err != nil {
		return fmt.Errorf("%s: %w", doing, err)
	}
	return nil
}

// values are the placeholders that every statement has, and more.
func values(region casework.ID, id casework.ID, more map[string]any) map[string]any {
	known := map[string]any{"region": region.String(), "id": id.String()}
	maps.Copy(known, more)
	return known
}

// named is an ID as SQL takes it; the zero ID is NULL.
func named(id casework.ID) *string {
	if id.IsZero() {
		return nil
	}
	name := id.String()
	return &name
}

// The Regieteam sees what is made for all of the region, whoever asked.
const ask = `
INSERT INTO releases (region_id, id, organisation_id, readers, only_for, asked_by, asked_at, kind, asked, household_id, project_id, state)
SELECT @region, @id, @organisation,
    CASE WHEN @personal THEN ARRAY[CAST(@organisation AS uuid)]
         ELSE ARRAY(SELECT CAST(@organisation AS uuid) UNION SELECT o.id FROM organisations o WHERE o.region_id = @region AND o.kind = 'REGIETEAM' ORDER BY 1) END,
    CASE WHEN @personal THEN CAST(@by AS uuid) END, @by, @at, @kind, CAST(@asked AS jsonb), CAST(@household AS uuid), CAST(@project AS uuid), 'WAITING'
WHERE (SELECT count(*) FROM releases r WHERE r.region_id = @region AND r.organisation_id = @organisation AND r.ended_at IS NULL) < @most
ON CONFLICT DO NOTHING`

// AskRelease keeps what was asked.
func (b *Book) AskRelease(ctx context.Context, actor casework.Actor, r casework.Release, most int) (bool, error) {
	kept := false
	err := b.within(ctx, actor, "keep what release was asked", func(tx *gorm.DB) error {
		done := tx.Exec(ask, values(actor.Region, r.Order.ID, map[string]any{
			"organisation": actor.Organisation.String(), "personal": r.Personal(), "by": actor.Person.String(), "at": r.AskedAt,
			"kind": string(r.Order.Kind), "asked": printed(r.Order), "household": named(r.Order.Household), "project": named(r.Order.Project), "most": most,
		}))
		kept = done.RowsAffected == 1
		return done.Error
	})
	return kept, err
}

const cancel = `
UPDATE releases SET state = 'CANCELLED', ended_at = @at WHERE region_id = @region AND id = @id AND ended_at IS NULL`

// CancelRelease ends a release that is not done. Who makes it hears that within
// seconds, and pieces that it kept count for nothing.
func (b *Book) CancelRelease(ctx context.Context, actor casework.Actor, id casework.ID, at time.Time) error {
	return b.within(ctx, actor, "cancel a release", func(tx *gorm.DB) error {
		return tx.Exec(cancel, values(actor.Region, id, map[string]any{"at": at})).Error
	})
}

// takingsShown is how many takings of a release are listed.
const takingsShown = 20

const (
	columns = `
SELECT r.id::text, r.organisation_id::text, o.name AS organisation_name, r.asked_by::text, p.name AS by_name, coalesce(j.name, '') AS project_name,
    r.asked_at, r.asked::text, r.state, r.done, r.total, coalesce(r.refusal::text, '') AS refusal, r.report::text, r.snapshot_at, r.ended_at, r.expires_at,
    r.erased_at IS NOT NULL AS erased,
    coalesce((SELECT json_agg(json_build_object('Name', f.name, 'MediaType', f.media_type, 'Rows', f.rows, 'Bytes', f.size_bytes, 'SHA256', f.sha256) ORDER BY f.number)
        FROM release_files f WHERE f.region_id = r.region_id AND f.release_id = r.id), '[]')::text AS files,
    (SELECT count(*) FROM release_downloads d WHERE d.region_id = r.region_id AND d.release_id = r.id) AS taking_count,
    coalesce((SELECT json_agg(t) FROM (SELECT d.id AS "ID", w.name AS "ByName", d.file AS "File", d.taken_at AS "At", d.first_byte AS "FirstByte", d.last_byte AS "LastByte"
        FROM release_downloads d JOIN people w ON w.region_id = d.region_id AND w.id = d.taken_by
        WHERE d.region_id = r.region_id AND d.release_id = r.id ORDER BY d.taken_at DESC, d.id LIMIT @takings) t), '[]')::text AS takings
FROM releases r
JOIN organisations o ON o.region_id = r.region_id AND o.id = r.organisation_id
JOIN people p ON p.region_id = r.region_id AND p.id = r.asked_by
LEFT JOIN research_projects j ON j.region_id = r.region_id AND j.id = r.project_id
WHERE r.region_id = @region`
	one  = columns + ` AND r.id = @id`
	list = columns + ` AND r.kind IN @kinds AND (r.asked_at, r.id) < (CAST(@before AS timestamptz), CAST(@after AS uuid))
ORDER BY r.asked_at DESC, r.id DESC LIMIT @first`
)

// row is a release as the statements give it.
type row struct {
	ID, OrganisationID, OrganisationName, AskedBy, ByName, ProjectName string
	Asked, State, Refusal, Report, Files, Takings                      string
	AskedAt                                                            time.Time
	SnapshotAt, EndedAt, ExpiresAt                                     *time.Time
	Done, Total                                                        int64
	TakingCount                                                        int
	Erased                                                             bool
}

func (r row) release(region casework.ID) (casework.Release, error) {
	found := casework.Release{
		Region: region, OrganisationName: r.OrganisationName, ByName: r.ByName, ProjectName: r.ProjectName, AskedAt: r.AskedAt.UTC(),
		State: casework.ReleaseState(r.State), Done: r.Done, Total: r.Total, SnapshotAt: moment(r.SnapshotAt), EndedAt: moment(r.EndedAt), ExpiresAt: moment(r.ExpiresAt),
		TakingCount: r.TakingCount,
	}
	if r.Erased && found.State == casework.ReleaseDone {
		found.State = casework.ReleaseExpired // nobody waits for the hour
	}
	var errs []error
	for text, id := range map[*string]*casework.ID{&r.OrganisationID: &found.Organisation, &r.AskedBy: &found.By} {
		parsed, err := casework.ParseID(*text)
		*id, errs = parsed, append(errs, err)
	}
	if r.Refusal != "" {
		found.Refusal = &casework.Error{}
		errs = append(errs, json.Unmarshal([]byte(r.Refusal), found.Refusal))
	}
	errs = append(errs, json.Unmarshal([]byte(r.Asked), &found.Order), json.Unmarshal([]byte(r.Report), &found.Report),
		json.Unmarshal([]byte(r.Files), &found.Files), json.Unmarshal([]byte(r.Takings), &found.Takings))
	return found, errors.Join(errs...)
}

func moment(at *time.Time) time.Time {
	if at == nil {
		return time.Time{}
	}
	return at.UTC()
}

// ReleaseOf gives one; nil when there is none.
func (b *Book) ReleaseOf(ctx context.Context, actor casework.Actor, id casework.ID) (*casework.Release, error) {
	var rows []row
	err := b.within(ctx, actor, "read a release", func(tx *gorm.DB) error {
		return tx.Raw(one, values(actor.Region, id, map[string]any{"takings": takingsShown})).Scan(&rows).Error
	})
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	found, err := rows[0].release(actor.Region)
	return &found, err
}

// FindReleases gives a page, the newest first.
func (b *Book) FindReleases(ctx context.Context, actor casework.Actor, kinds []casework.ReleaseKind, page casework.PageRequest) ([]casework.ReleaseEdge, error) {
	after, err := readCursor(page.After)
	if err != nil {
		return nil, err
	}
	var rows []row
	err = b.within(ctx, actor, "list releases", func(tx *gorm.DB) error {
		return tx.Raw(list, values(actor.Region, after.id, map[string]any{
			"kinds": kinds, "takings": takingsShown, "before": time.UnixMicro(after.micros).UTC(), "after": after.id.String(), "first": page.First,
		})).Scan(&rows).Error
	})
	edges := make([]casework.ReleaseEdge, len(rows))
	for i, row := range rows {
		found, wrong := row.release(actor.Region)
		err = errors.Join(err, wrong)
		edges[i] = casework.ReleaseEdge{Node: found, Cursor: cursor{found.AskedAt.UnixMicro(), found.Order.ID}.String()}
	}
	return edges, err
}

// cursor is where a page ended.
type cursor struct {
	micros int64 // since 1970, UTC
	id     casework.ID
}

// latestMicros is later than anything is asked.
const latestMicros = 1 << 52

// String gives the cursor as it goes out: opaque.
func (c cursor) String() string {
	return base64.RawURLEncoding.EncodeToString(fmt.Appendf(nil, "%d %s", c.micros, c.id))
}

func readCursor(text string) (cursor, error) {
	if text == "" {
		return cursor{micros: latestMicros}, nil
	}
	refusal := &casework.Error{Code: casework.Invalid, Message: "Deze bladzijde bestaat niet (meer).", Field: "after"}
	plain, err := base64.RawURLEncoding.DecodeString(text)
	if err != nil {
		return cursor{}, refusal
	}
	var read cursor
	var name string
	if _, err := fmt.Sscanf(string(plain), "%d %s", &read.micros, &name); err != nil {
		return cursor{}, refusal
	}
	if read.id, err = casework.ParseID(name); err != nil || read.micros < 0 || read.micros > latestMicros {
		return cursor{}, refusal
	}
	return read, nil
}

// printed is a value as jsonb takes it.
func printed(value any) string {
	text, _ := json.Marshal(value) //nolint:errchkjson // text and numbers: never fails
	return string(text)
}
