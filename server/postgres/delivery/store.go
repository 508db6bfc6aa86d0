// Package delivery keeps the rent files that housing associations bring, in
// PostgreSQL. The row of a delivery is its history and its place in the queue at
// once, behind the same fence as everything else of an association: a general
// queue would keep its jobs in tables of its own, outside the policies by region
// and organisation, and would know a second time how far a delivery is.
package delivery

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
	"regieroute/server/intake"
	"regieroute/server/postgres"
)

// Store keeps deliveries.
type Store struct{ db *postgres.DB }

// NewStore makes a store on a database.
func NewStore(db *postgres.DB) *Store { return &Store{db: db} }

var _ intake.Deliveries = (*Store)(nil)

func (s *Store) within(ctx context.Context, actor casework.Actor, doing string, work func(tx *gorm.DB) error) error {
	setting := postgres.Setting{Region: actor.Region, Organisations: []casework.ID{actor.Organisation}, Person: actor.Person}
	if err := s.db.InTransaction(ctx, setting, work); err != nil {
		return fmt.Errorf("%s: %w", doing, err)
	}
	return nil
}

// values are the placeholders that every statement has.
func values(region, organisation, id casework.ID) map[string]any {
	return map[string]any{"region": region.String(), "organisation": organisation.String(), "id": id.String()}
}

// with adds to them.
func with(known, more map[string]any) map[string]any {
	maps.Copy(known, more)
	return known
}

const (
	add = `
INSERT INTO deliveries (region_id, organisation_id, id, delivered_by, delivered_at, name, format, sha256, size_bytes, as_of, arrears_only, columns, kind, status)
VALUES (@region, @organisation, @id, @by, @at, @name, @format, @sha256, @size, @as_of, @arrears_only, CAST(@columns AS jsonb), @kind, 'DELIVERED')`
	addContent = `INSERT INTO delivery_contents (region_id, organisation_id, delivery_id, gzipped) VALUES (@region, @organisation, @id, @content)`
)

// Add keeps a delivery and its content.
func (s *Store) Add(ctx context.Context, actor casework.Actor, d intake.Delivery, content []byte) error {
	packed, err := packed(content)
	if err != nil {
		return err
	}
	return s.within(ctx, actor, "keep a delivery", func(tx *gorm.DB) error {
		row := with(values(actor.Region, actor.Organisation, d.ID), map[string]any{
			"by": d.By.String(), "at": d.At, "name": d.Name, "format": string(d.Format), "sha256": d.SHA256, "size": d.SizeBytes,
			"as_of": string(d.AsOf), "arrears_only": d.ArrearsOnly, "columns": printed(d.Columns), "kind": string(d.Kind), "content": packed,
		})
		if err := tx.Exec(add, row).Error; err != nil {
			return err
		}
		return tx.Exec(addContent, row).Error
	})
}

const (
	columns = `d.region_id::text, d.organisation_id::text, d.id::text, d.delivered_by::text, coalesce(p.name, '') AS by_name, d.delivered_at, d.name, d.format, d.sha256,
    d.size_bytes, d.as_of::text AS as_of, d.arrears_only, d.columns::text AS columns, d.status, coalesce(d.preview::text, '') AS preview,
    (d.report - 'NotTaken' || jsonb_build_object('NotTaken', '[]'::jsonb))::text AS report,
    coalesce(CASE WHEN jsonb_typeof(d.report->'NotTaken') = 'array' THEN jsonb_array_length(d.report->'NotTaken') END, 0) AS not_taken,
    d.done, d.total, d.ended_at, d.attempts, d.kind`
	list = `SELECT ` + columns + ` FROM deliveries d LEFT JOIN people p ON p.region_id = d.region_id AND p.id = d.delivered_by
WHERE d.region_id = @region AND d.organisation_id = @organisation AND d.kind = @kind AND (@sha256 = '' OR d.sha256 = @sha256)
ORDER BY d.delivered_at DESC, d.id LIMIT @limit`
	one = `SELECT ` + columns + ` FROM deliveries d LEFT JOIN people p ON p.region_id = d.region_id AND p.id = d.delivered_by
WHERE d.region_id = @region AND d.organisation_id = @organisation AND d.id = @id`
)

// row is a delivery as the statements give it.
type row struct {
	RegionID, OrganisationID, ID, DeliveredBy, ByName, Name, Format, SHA256, AsOf, Columns, Status, Preview, Report, Kind string
	DeliveredAt                                                                                                           time.Time
	EndedAt                                                                                                               *time.Time
	SizeBytes                                                                                                             int64
	ArrearsOnly                                                                                                           bool
	Done, Total, Attempts, NotTaken                                                                                       int
}

func (r row) delivery() (intake.Delivery, error) {
	d := intake.Delivery{
		Kind: intake.DeliveryKind(r.Kind), ByName: r.ByName, At: r.DeliveredAt.UTC(), Name: r.Name, Format: intake.Format(r.Format), SHA256: r.SHA256, SizeBytes: r.SizeBytes,
		AsOf: casework.Day(r.AsOf), ArrearsOnly: r.ArrearsOnly, Status: intake.DeliveryStatus(r.Status), DoneSo: r.Done, Total: r.Total, Attempts: r.Attempts, NotTaken: r.NotTaken,
	}
	if r.EndedAt != nil {
		d.EndedAt = r.EndedAt.UTC()
	}
	var errs []error
	for text, id := range map[string]*casework.ID{r.ID: &d.ID, r.RegionID: &d.Region, r.OrganisationID: &d.Organisation, r.DeliveredBy: &d.By} {
		parsed, err := casework.ParseID(text)
		*id, errs = parsed, append(errs, err)
	}
	errs = append(errs, json.Unmarshal([]byte(r.Columns), &d.Columns), json.Unmarshal([]byte(r.Report), &d.Report))
	if r.Preview != "" {
		d.Preview = &intake.Preview{}
		errs = append(errs, json.Unmarshal([]byte(r.Preview), d.Preview))
	}
	return d, errors.Join(errs...)
}

// Delivery gives one of the association.
func (s *Store) Delivery(ctx context.Context, actor casework.Actor, id casework.ID) (found intake.Delivery, err error) {
	err = s.within(ctx, actor, "read a delivery", func(tx *gorm.DB) error {
		var rows []row
		if err := tx.Raw(one, values(actor.Region, actor.Organisation, id)).Scan(&rows).Error; err != nil {
			return err
		}
		if len(rows) == 0 {
			return intake.ErrNoDelivery
		}
		found, err = rows[0].delivery()
		return err
	})
	return found, err
}

// Deliveries gives the newest of the association.
func (s *Store) Deliveries(ctx context.Context, actor casework.Actor, kind intake.DeliveryKind, sha256 string, limit int) ([]intake.Delivery, error) {
	var rows []row
	err := s.within(ctx, actor, "list deliveries", func(tx *gorm.DB) error {
		return tx.Raw(list, with(values(actor.Region, actor.Organisation, casework.ID{}), map[string]any{"kind": string(kind), "sha256": sha256, "limit": limit})).Scan(&rows).Error
	})
	found := make([]intake.Delivery, len(rows))
	for i, row := range rows {
		delivery, wrong := row.delivery()
		found[i], err = delivery, errors.Join(err, wrong)
	}
	return found, err
}

const content = `SELECT gzipped FROM delivery_contents WHERE region_id = @region AND organisation_id = @organisation AND delivery_id = @id`

// Content gives what a delivery holds.
func (s *Store) Content(ctx context.Context, actor casework.Actor, id casework.ID) (found []byte, err error) {
	err = s.within(ctx, actor, "read what a delivery holds", func(tx *gorm.DB) error {
		found, err = contentOf(tx, actor.Region, actor.Organisation, id)
		return err
	})
	return found, err
}

func contentOf(tx *gorm.DB, region, organisation, id casework.ID) ([]byte, error) {
	var rows [][]byte
	if err := tx.Raw(content, values(region, organisation, id)).Scan(&rows).Error; err != nil {
		return nil, err
	}
	if len(rows) == 0 {
		return nil, intake.ErrNoDelivery
	}
	return unpacked(rows[0])
}

func packed(content []byte) ([]byte, error) {
	var packed bytes.Buffer
	writer := gzip.NewWriter(&packed)
	_, err := writer.Write(content)
	if err := errors.Join(err, writer.Close()); err != nil {
		return nil, fmt.Errorf("compress a delivery: %w", err)
	}
	return packed.Bytes(), nil
}

func unpacked(packed []byte) ([]byte, error) {
	reader, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, fmt.Errorf("open a delivery: %w", err)
	}
	content, err := io.ReadAll(io.LimitReader(reader, intake.MaxDeliveryBytes))
	if err != nil {
		return nil, fmt.Errorf("open a delivery: %w", err)
	}
	return content, nil
}

// printed is a value as jsonb takes it.
func printed(value any) string {
	text, _ := json.Marshal(value) // text and numbers: never fails
	if string(text) == "null" {
		return "{}"
	}
	return string(text)
}
