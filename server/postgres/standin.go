package postgres

import (
	"context"
	"fmt"
	"time"

	"regieroute/server/casework"
)

// standInRow is somebody who takes the place of a colleague for some days.
type standInRow struct {
	ID           casework.ID  `gorm:"serializer:id"`
	Organisation casework.ID  `gorm:"column:organisation_id;serializer:id"`
	Person       casework.ID  `gorm:"column:person_id;serializer:id"`
	StandIn      casework.ID  `gorm:"column:stand_in_id;serializer:id"`
	Household    casework.ID  `gorm:"column:household_id;serializer:id"`
	From         casework.Day `gorm:"column:from_day;serializer:day"`
	Until        casework.Day `gorm:"column:until_day;serializer:day"`
	MadeBy       casework.ID  `gorm:"serializer:id"`
	MadeAt       time.Time    `gorm:"serializer:moment"`
	EndedOn      casework.Day `gorm:"serializer:day"`
}

func (r standInRow) standIn() casework.StandIn {
	return casework.StandIn{
		NameStandIn:  casework.NameStandIn{ID: r.ID, Person: r.Person, StandIn: r.StandIn, Household: r.Household, From: r.From, Until: r.Until},
		Organisation: r.Organisation, MadeBy: r.MadeBy, MadeAt: r.MadeAt, EndedOn: r.EndedOn,
	}
}

// standsInToday finds for whom somebody stands in today.
const standsInToday = ` FROM stand_ins s
    WHERE s.region_id = @region AND s.organisation_id = @organisation AND s.stand_in_id = @person
      AND s.from_day <= @today AND s.until_day >= @today AND coalesce(s.ended_on > @today, true)`

// awayFor are the colleagues whose place somebody takes today in all their files,
// awayIn those in one file, with that file.
const (
	awayFor = `(SELECT s.person_id` + standsInToday + ` AND s.household_id IS NULL)`
	awayIn  = `(SELECT s.person_id, s.household_id` + standsInToday + ` AND s.household_id IS NOT NULL)`
)

// StandIns gives those of the organisation in reach that are not over.
func (t *transaction) StandIns(ctx context.Context, today casework.Day) ([]casework.StandIn, error) {
	var rows []standInRow
	asked := t.session.WithContext(ctx).Table("stand_ins").Where("region_id = ? AND organisation_id = ? AND until_day >= ? AND ended_on IS NULL",
		t.reach.Region.String(), t.reach.Organisation.String(), string(today))
	if err := asked.Order("from_day, id").Limit(casework.MaxPage).Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("read who stands in for whom: %w", err)
	}
	found := make([]casework.StandIn, len(rows))
	for i, row := range rows {
		found[i] = row.standIn()
	}
	return found, nil
}

// StandIn gives one of the organisation in reach.
func (t *transaction) StandIn(ctx context.Context, id casework.ID) (*casework.StandIn, error) {
	var rows []standInRow
	asked := t.session.WithContext(ctx).Table("stand_ins").Where("region_id = ? AND organisation_id = ? AND id = ?",
		t.reach.Region.String(), t.reach.Organisation.String(), id.String())
	if err := asked.Find(&rows).Error; err != nil || len(rows) == 0 {
		return nil, err
	}
	found := rows[0].standIn()
	return &found, nil
}

const addStandIn = `
INSERT INTO stand_ins (region_id, organisation_id, id, person_id, stand_in_id, household_id, from_day, until_day, made_by, made_at)
VALUES (@region, @organisation, @id, @away, @standin, @household, @from, @until, @by, @at) ON CONFLICT DO NOTHING`

// AddStandIn adds one; an id that is in use says nothing about by whom.
func (t *transaction) AddStandIn(ctx context.Context, s casework.StandIn) error {
	added := t.session.WithContext(ctx).Exec(addStandIn, map[string]any{
		"region": t.reach.Region.String(), "organisation": t.reach.Organisation.String(), "id": s.ID.String(), "away": s.Person.String(),
		"standin": s.StandIn.String(), "household": writeID(s.Household), "from": string(s.From), "until": string(s.Until), "by": s.MadeBy.String(), "at": s.MadeAt,
	})
	switch {
	case added.Error != nil:
		return fmt.Errorf("add stand-in %s: %w", s.ID, added.Error)
	case added.RowsAffected != 1:
		return casework.Reused()
	default:
		return nil
	}
}

// EndStandIn keeps from which day it holds no more, once.
func (t *transaction) EndStandIn(ctx context.Context, s casework.StandIn) error {
	const end = "UPDATE stand_ins SET ended_on = ? WHERE region_id = ? AND organisation_id = ? AND id = ? AND ended_on IS NULL"
	ended := t.session.WithContext(ctx).Exec(end, string(s.EndedOn), t.reach.Region.String(), t.reach.Organisation.String(), s.ID.String())
	if ended.Error == nil && ended.RowsAffected != 1 {
		return casework.ChangedMeanwhile()
	}
	return ended.Error
}
