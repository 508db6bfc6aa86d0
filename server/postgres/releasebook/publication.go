package releasebook

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

const (
	addPublication = `
INSERT INTO publications (region_id, release_id, from_month, to_month, snapshot_at, published_at, left_out)
SELECT region_id, id, @from, @to, snapshot_at, ended_at, CAST(@left_out AS jsonb) FROM releases WHERE region_id = @region AND id = @id`
	addTables = `
INSERT INTO publication_tables (region_id, release_id, number, name, described, rows)
SELECT @region, @id, t.number, t.told ->> 'Name', t.told - 'Rows', t.told -> 'Rows'
FROM jsonb_array_elements(CAST(@tables AS jsonb)) WITH ORDINALITY AS t (told, number)`
	newest = `
SELECT p.release_id FROM publications p WHERE p.region_id = @region ORDER BY p.published_at DESC, p.release_id DESC LIMIT 1`
	publication = `
SELECT p.from_month, p.to_month, p.snapshot_at, p.published_at, p.left_out::text AS left_out,
    coalesce((SELECT jsonb_agg(t.described ORDER BY t.number) FROM publication_tables t WHERE t.region_id = p.region_id AND t.release_id = p.release_id), '[]')::text AS tables
FROM publications p WHERE p.region_id = @region AND p.release_id = (` + newest + `)`
	publishedTable = `
SELECT t.described::text AS described,
    coalesce((SELECT jsonb_agg(r.told ORDER BY r.number) FROM jsonb_array_elements(t.rows) WITH ORDINALITY AS r (told, number)
        WHERE r.told ->> 'Moment' = @moment), '[]')::text AS rows
FROM publication_tables t WHERE t.region_id = @region AND t.name = @name AND t.release_id = (` + newest + `)`
)

// Publication gives what the newest publication told; nil when there is none.
func (b *Book) Publication(ctx context.Context, actor casework.Actor) (*casework.Publication, error) {
	var rows []struct {
		FromMonth, ToMonth, LeftOut, Tables string
		SnapshotAt, PublishedAt             time.Time
	}
	err := b.within(ctx, actor, "read what was published", func(tx *gorm.DB) error {
		return tx.Raw(publication, map[string]any{"region": actor.Region.String()}).Scan(&rows).Error
	})
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	row := rows[0]
	found := casework.Publication{
		Period:     casework.MonthPeriod{From: casework.Month(row.FromMonth), To: casework.Month(row.ToMonth)},
		SnapshotAt: row.SnapshotAt.UTC(), PublishedAt: row.PublishedAt.UTC(), LeftOut: []casework.Words{},
	}
	if err := errors.Join(json.Unmarshal([]byte(row.LeftOut), &found.LeftOut), json.Unmarshal([]byte(row.Tables), &found.Tables)); err != nil {
		return nil, fmt.Errorf("read what was published: %w", err)
	}
	return &found, nil
}

// PublishedTable gives a table of it with the rows of one moment; nil when it has
// none of that name.
func (b *Book) PublishedTable(ctx context.Context, actor casework.Actor, name, moment string) (*casework.PublishedTable, error) {
	var rows []struct{ Described, Rows string }
	err := b.within(ctx, actor, "read a table that was published", func(tx *gorm.DB) error {
		return tx.Raw(publishedTable, map[string]any{"region": actor.Region.String(), "name": name, "moment": moment}).Scan(&rows).Error
	})
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	var found casework.PublishedTable
	if err := errors.Join(json.Unmarshal([]byte(rows[0].Described), &found), json.Unmarshal([]byte(rows[0].Rows), &found.Rows)); err != nil {
		return nil, fmt.Errorf("read a table that was published: %w", err)
	}
	return &found, nil
}
