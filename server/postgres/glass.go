package postgres

import (
	"context"
	"fmt"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

// glassBreakRow is that somebody from outside opened the file.
type glassBreakRow struct {
	Place
	Made       madeRow           `gorm:"embedded"`
	BreakGlass breakGlassColumns `gorm:"embedded"`
	Role       casework.OrganisationRole
}

// breakGlassColumns is casework.BreakGlass, column by column.
type breakGlassColumns struct {
	Reason string
}

func glassBreakRowOf(record casework.GlassBreak) glassBreakRow {
	return glassBreakRow{Made: madeRow(record.Made), BreakGlass: breakGlassColumns(record.BreakGlass), Role: record.Role}
}

func (r glassBreakRow) record() casework.GlassBreak {
	return casework.GlassBreak{Made: casework.Made(r.Made), BreakGlass: casework.BreakGlass(r.BreakGlass), Role: r.Role}
}

var glassBreaksTable = listOf("glass_breaks",
	func(h *casework.Household) *[]casework.GlassBreak { return &h.GlassBreaks },
	glassBreakRowOf, glassBreakRow.record)

// glassProcess looks up who is in a file of others; policy one_file keeps it to
// that file.
const glassProcess = "break glass"

const glassQuery = `
SELECT unnest(h.readers)::text FROM households h
WHERE h.region_id = @region AND h.id = @household
  AND (CAST(@since AS timestamptz) IS NULL OR EXISTS (
    SELECT FROM glass_breaks g
    WHERE g.region_id = h.region_id AND g.household_id = h.id
      AND g.made_by = @person AND g.made_for = @organisation AND g.made_at > CAST(@since AS timestamptz)))`

// glass widens a setting to the organisations in the one file that a reach opens,
// and narrows it to that file. It opens nothing that is not there, is of another
// region, or whose glass this person did not break in time.
func (s *Store) glass(ctx context.Context, reach casework.Reach, setting Setting) (Setting, error) {
	setting.Household = reach.Glass.Household
	values := map[string]any{
		"region": reach.Region.String(), "household": reach.Glass.Household.String(),
		"person": reach.Person.String(), "organisation": reach.Organisation.String(), "since": momentOrNull(reach.Glass.Since),
	}
	var names []string
	process := Setting{Region: reach.Region, Household: reach.Glass.Household, Process: glassProcess}
	err := s.db.InTransaction(ctx, process, func(tx *gorm.DB) error { return tx.Raw(glassQuery, values).Scan(&names).Error })
	if err != nil {
		return setting, fmt.Errorf("look who is in household %s: %w", reach.Glass.Household, err)
	}
	for _, name := range names {
		reader, err := casework.ParseID(name)
		if err != nil {
			return setting, fmt.Errorf("look who is in household %s: %w", reach.Glass.Household, err)
		}
		setting.Organisations = append(setting.Organisations, reader)
	}
	return setting, nil
}

func momentOrNull(at time.Time) any {
	if at.IsZero() {
		return nil
	}
	return at
}
