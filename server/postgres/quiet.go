package postgres

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/jackc/pgx/v5"

	"regieroute/server/casework"
)

// quietRow is one tenancy without arrears, as the statements below read it.
type quietRow struct {
	ID             casework.ID `json:"id"`
	Number         string      `json:"number"`
	TenantNumber   string      `json:"tenant_number"`
	DwellingNumber string      `json:"dwelling_number"`
	StartsOn       *string     `json:"starts_on"`
	Month          string      `json:"month"`
	BalanceCents   int64       `json:"balance_cents"`
	AsOf           string      `json:"as_of"`
	LastArrears    *string     `json:"last_arrears"`
}

// countRow is one month's count.
type countRow struct {
	Month     string `json:"month"`
	Tenancies int    `json:"tenancies"`
	InArrears int    `json:"in_arrears"`
	AsOf      string `json:"as_of"`
}

const (
	forgetQuiet = `DELETE FROM quiet_tenancies WHERE region_id = $1 AND landlord_id = $2 AND id = ANY($3)`
	keepQuiet   = `
INSERT INTO quiet_tenancies (region_id, landlord_id, id, number, tenant_number, dwelling_number, starts_on, month, balance_cents, as_of, last_arrears)
SELECT $1::uuid, $2::uuid, q.id, q.number, q.tenant_number, q.dwelling_number, q.starts_on, q.month, q.balance_cents, q.as_of, q.last_arrears
FROM jsonb_to_recordset($3) AS q (id uuid, number text, tenant_number text, dwelling_number text, starts_on date, month date,
    balance_cents bigint, as_of date, last_arrears date)
ON CONFLICT (region_id, landlord_id, id) DO UPDATE SET number = excluded.number, tenant_number = excluded.tenant_number,
    dwelling_number = excluded.dwelling_number, starts_on = excluded.starts_on, month = excluded.month, balance_cents = excluded.balance_cents,
    as_of = excluded.as_of, last_arrears = excluded.last_arrears
WHERE quiet_tenancies.as_of <= excluded.as_of`
	keepCounts = `
INSERT INTO tenancy_counts (region_id, landlord_id, month, tenancies, in_arrears, as_of)
SELECT $1::uuid, $2::uuid, c.month, c.tenancies, c.in_arrears, c.as_of
FROM jsonb_to_recordset($3) AS c (month date, tenancies integer, in_arrears integer, as_of date)
ON CONFLICT (region_id, landlord_id, month) DO UPDATE SET tenancies = excluded.tenancies, in_arrears = excluded.in_arrears, as_of = excluded.as_of
WHERE tenancy_counts.as_of <= excluded.as_of`
)

// KeepQuiet takes over a landlord's tenancies without arrears, and its counts.
func (t *transaction) KeepQuiet(ctx context.Context, landlord casework.ID, books casework.QuietBooks) error {
	batch, region := &pgx.Batch{}, t.reach.Region.String()
	plannedOnce(batch, func() {
		if len(books.Forget) > 0 {
			batch.Queue(forgetQuiet, region, landlord.String(), texts(books.Forget))
		}
		if len(books.Keep) > 0 {
			batch.Queue(keepQuiet, region, landlord.String(), printedRows(quietRows(books.Keep)))
		}
		if len(books.Counts) > 0 {
			batch.Queue(keepCounts, region, landlord.String(), printedRows(countRows(books.Counts)))
		}
	})
	if err := pipelined(t.session, func(c *pgx.Conn) error { return c.SendBatch(ctx, batch).Close() }); err != nil {
		return fmt.Errorf("keep %d tenancies and %d counts, forget %d: %w", len(books.Keep), len(books.Counts), len(books.Forget), err)
	}
	return nil
}

func printedRows(rows any) string {
	text, _ := json.Marshal(rows) // text and numbers: never fails
	return string(text)
}

func quietRows(tenancies []casework.QuietTenancy) []quietRow {
	rows := make([]quietRow, len(tenancies))
	for i, q := range tenancies {
		rows[i] = quietRow{
			ID: q.ID, Number: q.Number, TenantNumber: q.TenantNumber, DwellingNumber: q.DwellingNumber, StartsOn: orNull(q.StartsOn),
			Month: string(q.Month.FirstDay()), BalanceCents: int64(q.BalanceCents), AsOf: string(q.AsOf),
		}
		if q.LastArrears != "" {
			rows[i].LastArrears = orNull(q.LastArrears.FirstDay())
		}
	}
	return rows
}

func orNull(day casework.Day) *string {
	if day == "" {
		return nil
	}
	text := string(day)
	return &text
}

func countRows(counts []casework.TenancyCount) []countRow {
	rows := make([]countRow, len(counts))
	for i, c := range counts {
		rows[i] = countRow{Month: string(c.Month.FirstDay()), Tenancies: c.Tenancies, InArrears: c.InArrears, AsOf: string(c.AsOf)}
	}
	return rows
}

const quietQuery = `
SELECT id, number, tenant_number, dwelling_number, coalesce(starts_on::text, '') AS starts_on, to_char(month, 'YYYY-MM') AS month,
       balance_cents, as_of::text AS as_of, coalesce(to_char(last_arrears, 'YYYY-MM'), '') AS last_arrears
FROM quiet_tenancies WHERE region_id = ? AND landlord_id = ? AND id > ? ORDER BY id LIMIT ?`

// QuietTenancies gives a landlord's tenancies without arrears, by id.
func (t *transaction) QuietTenancies(ctx context.Context, landlord, after casework.ID, first int) ([]casework.QuietTenancy, error) {
	var rows []struct {
		ID                                   uid
		Number, TenantNumber, DwellingNumber string
		StartsOn, AsOf                       casework.Day   `gorm:"-:migration"`
		Month, LastArrears                   casework.Month `gorm:"-:migration"`
		BalanceCents                         casework.Cents
	}
	if err := t.session.WithContext(ctx).Raw(quietQuery, t.reach.Region.String(), landlord.String(), after.String(), first).Scan(&rows).Error; err != nil {
		return nil, fmt.Errorf("read tenancies without arrears: %w", err)
	}
	found := make([]casework.QuietTenancy, len(rows))
	for i, row := range rows {
		found[i] = casework.QuietTenancy{
			ID: casework.ID(row.ID), Number: row.Number, TenantNumber: row.TenantNumber, DwellingNumber: row.DwellingNumber,
			StartsOn: row.StartsOn, Month: row.Month, BalanceCents: row.BalanceCents, AsOf: row.AsOf, LastArrears: row.LastArrears,
		}
	}
	return found, nil
}

const countsQuery = `
SELECT to_char(month, 'YYYY-MM') AS month, tenancies, in_arrears, as_of::text AS as_of
FROM tenancy_counts WHERE region_id = ? AND landlord_id = ? ORDER BY month`

// TenancyCounts gives a landlord's counts by month.
func (t *transaction) TenancyCounts(ctx context.Context, landlord casework.ID) ([]casework.TenancyCount, error) {
	counts := []casework.TenancyCount{}
	if err := t.session.WithContext(ctx).Raw(countsQuery, t.reach.Region.String(), landlord.String()).Scan(&counts).Error; err != nil {
		return nil, fmt.Errorf("read counts of tenancies: %w", err)
	}
	return counts, nil
}
