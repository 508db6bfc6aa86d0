package postgres

import (
	"context"
	"fmt"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

var _ casework.ClientReader = (*Store)(nil)

// consentRow is one consent of a client.
type consentRow struct {
	RegionID     casework.ID `gorm:"primaryKey;serializer:id"`
	ID           casework.ID `gorm:"primaryKey;serializer:id"`
	Organisation casework.ID `gorm:"column:organisation_id;serializer:id"`
	ClientName   string
	BirthDate    casework.Day `gorm:"serializer:day"`
	PostalCode   string
	HouseNumber  string
	Suffix       string
	Form         casework.ConsentForm
	GivenOn      casework.Day `gorm:"serializer:day"`
	Until        casework.Day `gorm:"column:until_day;serializer:day"`
	Evidence     string
	RecordedBy   casework.ID  `gorm:"serializer:id"`
	RecordedAt   time.Time    `gorm:"serializer:moment"`
	WithdrawnOn  casework.Day `gorm:"serializer:day"`
	WithdrawnBy  casework.ID  `gorm:"serializer:id"`
	WithdrawnAt  time.Time    `gorm:"serializer:moment"`
}

func (r consentRow) consent() casework.PaymentConsent {
	return casework.PaymentConsent{
		RecordConsent: casework.RecordConsent{
			ID: r.ID, ClientName: r.ClientName, BirthDate: r.BirthDate, PostalCode: r.PostalCode, HouseNumber: r.HouseNumber, Suffix: r.Suffix,
			Form: r.Form, GivenOn: r.GivenOn, Until: r.Until, Evidence: r.Evidence,
		},
		Organisation: r.Organisation, RecordedBy: r.RecordedBy, RecordedAt: r.RecordedAt,
		WithdrawnOn: r.WithdrawnOn, WithdrawnBy: r.WithdrawnBy, WithdrawnAt: r.WithdrawnAt,
	}
}

// inForce is what a consent must be on a day to show anything.
const inForce = "withdrawn_on IS NULL AND given_on <= @today AND until_day >= @today"

// Consents gives consents of the organisation in reach, by id.
func (t *transaction) Consents(ctx context.Context, filter casework.ConsentFilter) ([]casework.PaymentConsent, error) {
	var rows []consentRow
	asked := t.session.WithContext(ctx).Table("consents").Where("region_id = ? AND organisation_id = ? AND id > ?",
		t.reach.Region.String(), t.reach.Organisation.String(), filter.After.String())
	if !filter.ID.IsZero() {
		asked = asked.Where("id = ?", filter.ID.String())
	}
	if filter.HoldsOn != "" {
		asked = asked.Where(inForce, map[string]any{"today": string(filter.HoldsOn)})
	}
	if err := asked.Order("id").Limit(min(filter.First, casework.MaxPage+1)).Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("read consents: %w", err)
	}
	found := make([]casework.PaymentConsent, len(rows))
	for i, row := range rows {
		found[i] = row.consent()
	}
	return found, nil
}

const addConsent = `
INSERT INTO consents (region_id, organisation_id, id, client_name, birth_date, postal_code, house_number, suffix, form, given_on, until_day, evidence, recorded_by, recorded_at)
VALUES (@region, @organisation, @id, @name, @born, @postal, @number, @suffix, @form, @given, @until, @evidence, @by, @at) ON CONFLICT DO NOTHING`

// AddConsent adds a consent; an id that is in use says nothing about by whom.
func (t *transaction) AddConsent(ctx context.Context, c casework.PaymentConsent) error {
	added := t.session.WithContext(ctx).Exec(addConsent, map[string]any{
		"region": t.reach.Region.String(), "organisation": t.reach.Organisation.String(), "id": c.ID.String(), "name": c.ClientName,
		"born": string(c.BirthDate), "postal": c.PostalCode, "number": c.HouseNumber, "suffix": c.Suffix, "form": string(c.Form),
		"given": string(c.GivenOn), "until": string(c.Until), "evidence": c.Evidence, "by": c.RecordedBy.String(), "at": c.RecordedAt,
	})
	switch {
	case added.Error != nil:
		return fmt.Errorf("add consent %s: %w", c.ID, added.Error)
	case added.RowsAffected != 1:
		return casework.Reused()
	default:
		return nil
	}
}

const withdrawConsent = `
UPDATE consents SET withdrawn_on = @on, withdrawn_by = @by, withdrawn_at = @at
WHERE region_id = @region AND organisation_id = @organisation AND id = @id AND withdrawn_on IS NULL`

// WithdrawConsent ends a consent; of two at the same moment the first counts.
func (t *transaction) WithdrawConsent(ctx context.Context, c casework.PaymentConsent) error {
	err := t.session.WithContext(ctx).Exec(withdrawConsent, map[string]any{
		"region": t.reach.Region.String(), "organisation": t.reach.Organisation.String(), "id": c.ID.String(),
		"on": string(c.WithdrawnOn), "by": c.WithdrawnBy.String(), "at": c.WithdrawnAt,
	}).Error
	if err != nil {
		return fmt.Errorf("withdraw consent %s: %w", c.ID, err)
	}
	return nil
}

// clientFiles starts from consents of one organisation that hold: without one,
// no dwelling and no birth date leads to a file.
const clientFiles = `
SELECT DISTINCT h.id FROM consents c
JOIN households h ON h.region_id = c.region_id AND upper(replace(h.postal_code, ' ', '')) = c.postal_code AND h.house_number = c.house_number
JOIN residents r ON r.region_id = h.region_id AND r.household_id = h.id AND r.birth_date = c.birth_date
WHERE c.region_id = @region AND c.organisation_id = @organisation AND c.id IN @consents AND h.linked_to IS NULL AND ` + inForce + `
ORDER BY h.id LIMIT @most`

// mostClientFiles bounds the files that one page of consents leads to.
const mostClientFiles = 400

// ClientFiles reads files of clients who consented as a process of the region,
// since the organisation that asks is in none of them (practice 11). It is the
// only way from a consent to a file, and ends in the access log.
func (s *Store) ClientFiles(ctx context.Context, asking casework.Reach, consents []casework.ID, today casework.Day, work func([]*casework.Household) []casework.LogLine) error {
	if asking.Organisation.IsZero() || len(consents) == 0 {
		return nil
	}
	err := s.db.InTransaction(ctx, Setting{Region: asking.Region, Process: "consent"}, func(session *gorm.DB) error {
		var rows []struct{ ID uid }
		values := map[string]any{
			"region": asking.Region.String(), "organisation": asking.Organisation.String(), "consents": texts(consents),
			"today": string(today), "most": mostClientFiles,
		}
		if err := session.Raw(clientFiles, values).Scan(&rows).Error; err != nil {
			return err
		}
		ids := make([]casework.ID, len(rows))
		for i, row := range rows {
			ids[i] = casework.ID(row.ID)
		}
		tx := &transaction{session: session, reach: casework.Reach{Region: asking.Region}, kept: map[casework.ID]*kept{}}
		files, err := tx.Load(ctx, ids, today)
		if err != nil {
			return err
		}
		lines := work(files)
		if len(lines) == 0 {
			return nil
		}
		return tx.Log(ctx, lines)
	})
	if err != nil {
		return fmt.Errorf("read files of clients who consented: %w", err)
	}
	return nil
}

// forgetConsents erases those that ended, or were withdrawn, before a day.
const forgetConsents = "DELETE FROM consents WHERE region_id = ? AND least(until_day, (withdrawn_at AT TIME ZONE 'Europe/Amsterdam')::date) < ?"

// ForgetConsents erases consents a year after they ended, or when the region says.
// It gives how many.
func (s *Store) ForgetConsents(ctx context.Context, region casework.ID, today casework.Day) (int, error) {
	goesBy, err := s.parameters(ctx, region, today)
	if err != nil {
		return 0, err
	}
	forgotten := 0
	err = s.db.InTransaction(ctx, Setting{Region: region, Process: "forget", retention: true}, func(tx *gorm.DB) error {
		done := tx.Exec(forgetConsents, uid(region), string(goesBy.ConsentsBefore(today)))
		forgotten = int(done.RowsAffected)
		return done.Error
	})
	if err != nil {
		return 0, fmt.Errorf("forget consents: %w", err)
	}
	return forgotten, nil
}
