package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"regieroute/server/casework"
)

// phoneListRow is the telephone list of one organisation.
type phoneListRow struct {
	RegionID       casework.ID `gorm:"primaryKey;serializer:id"`
	OrganisationID casework.ID `gorm:"primaryKey;serializer:id"`
	ID             casework.ID `gorm:"serializer:id"`
	Version        int64
	Phone          string
	People         []casework.PersonPhone `gorm:"serializer:json"`
	Duty           []casework.DutyShift   `gorm:"serializer:json"`
	ChangedBy      casework.ID            `gorm:"serializer:id"`
	ChangedAt      time.Time              `gorm:"serializer:moment"`
}

// regionNumbersRow is the list of crisis numbers of one region.
type regionNumbersRow struct {
	RegionID  casework.ID `gorm:"primaryKey;serializer:id"`
	ID        casework.ID `gorm:"serializer:id"`
	Version   int64
	Lines     []casework.RegionNumber `gorm:"serializer:json"`
	ChangedBy casework.ID             `gorm:"serializer:id"`
	ChangedAt time.Time               `gorm:"serializer:moment"`
}

var (
	phoneLists    = shapeOf("phone_lists", new(phoneListRow))
	regionNumbers = shapeOf("region_numbers", new(regionNumbersRow))
)

// The newest version takes the place of the one before, and of no other.
const (
	onePhoneListFurther = ` ON CONFLICT (region_id, organisation_id) DO UPDATE SET (id, version, phone, people, duty, changed_by, changed_at)
		= (excluded.id, excluded.version, excluded.phone, excluded.people, excluded.duty, excluded.changed_by, excluded.changed_at)
		WHERE phone_lists.version = excluded.version - 1`
	oneListOfNumbersFurther = ` ON CONFLICT (region_id) DO UPDATE SET (id, version, lines, changed_by, changed_at)
		= (excluded.id, excluded.version, excluded.lines, excluded.changed_by, excluded.changed_at)
		WHERE region_numbers.version = excluded.version - 1`
)

// PhoneList gives the list of the organisation in reach.
func (t *transaction) PhoneList(ctx context.Context) (casework.PhoneList, error) {
	var rows []phoneListRow
	err := t.session.WithContext(ctx).Table("phone_lists").
		Where("region_id = ? AND organisation_id = ?", t.reach.Region.String(), t.reach.Organisation.String()).Find(&rows).Error
	if err != nil || len(rows) == 0 {
		return casework.PhoneList{}, wrapped("read the telephone list", err)
	}
	row := rows[0]
	return casework.PhoneList{
		ID: row.ID, Version: row.Version, Organisation: row.OrganisationID, Phone: row.Phone, People: row.People, Duty: row.Duty,
		ChangedBy: row.ChangedBy, ChangedAt: row.ChangedAt,
	}, nil
}

// SavePhoneList writes a list; of two that take the same number one is kept.
func (t *transaction) SavePhoneList(ctx context.Context, list casework.PhoneList) error {
	row, err := phoneLists.encode(&phoneListRow{
		RegionID: t.reach.Region, OrganisationID: list.Organisation, ID: list.ID, Version: list.Version, Phone: list.Phone,
		People: list.People, Duty: list.Duty, ChangedBy: list.ChangedBy, ChangedAt: list.ChangedAt,
	})
	if err != nil {
		return fmt.Errorf("save a telephone list: %w", err)
	}
	return t.putOne(ctx, "save a telephone list", phoneLists.insert()+onePhoneListFurther, phoneLists.arguments([]string{row.body}))
}

// RegionNumbers gives the list of the region in reach.
func (t *transaction) RegionNumbers(ctx context.Context) (casework.RegionNumbers, error) {
	var rows []regionNumbersRow
	err := t.session.WithContext(ctx).Table("region_numbers").Where("region_id = ?", t.reach.Region.String()).Find(&rows).Error
	if err != nil || len(rows) == 0 {
		return casework.RegionNumbers{}, wrapped("read the region's numbers", err)
	}
	row := rows[0]
	return casework.RegionNumbers{ID: row.ID, Version: row.Version, Lines: row.Lines, ChangedBy: row.ChangedBy, ChangedAt: row.ChangedAt}, nil
}

// SaveRegionNumbers writes the region's list; of two that take the same number
// one is kept.
func (t *transaction) SaveRegionNumbers(ctx context.Context, numbers casework.RegionNumbers) error {
	row, err := regionNumbers.encode(&regionNumbersRow{
		RegionID: t.reach.Region, ID: numbers.ID, Version: numbers.Version, Lines: numbers.Lines,
		ChangedBy: numbers.ChangedBy, ChangedAt: numbers.ChangedAt,
	})
	if err != nil {
		return fmt.Errorf("save the region's numbers: %w", err)
	}
	return t.putOne(ctx, "save the region's numbers", regionNumbers.insert()+oneListOfNumbersFurther, regionNumbers.arguments([]string{row.body}))
}

// putOne writes one row, or says that somebody else was first.
func (t *transaction) putOne(ctx context.Context, doing, statement string, row []any) error {
	var done pgconn.CommandTag
	err := pipelined(t.session, func(c *pgx.Conn) error {
		var err error
		done, err = c.Exec(ctx, statement, row...)
		return err
	})
	switch {
	case err != nil:
		return fmt.Errorf("%s: %w", doing, err)
	case done.RowsAffected() != 1:
		return casework.ChangedMeanwhile()
	default:
		return nil
	}
}

func wrapped(doing string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", doing, err)
}
