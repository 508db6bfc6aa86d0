package releasebook

import (
	"context"
	"crypto/rand"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

const (
	projects = `
SELECT j.id::text, j.name, j.purpose, j.agreement, j.k, j.l, j.until_day::text AS until, j.begun_at, b.name AS begun_by_name, j.ended_at, coalesce(e.name, '') AS ended_by_name
FROM research_projects j
JOIN people b ON b.region_id = j.region_id AND b.id = j.begun_by
LEFT JOIN people e ON e.region_id = j.region_id AND e.id = j.ended_by
WHERE j.region_id = @region ORDER BY j.ended_at IS NOT NULL, j.begun_at DESC, j.id LIMIT 1000`
	begin = `
INSERT INTO research_projects (region_id, id, organisation_id, name, purpose, agreement, k, l, key, until_day, begun_by, begun_at)
SELECT @region, @id, @organisation, @name, @purpose, @agreement, @k, @l, @key, CAST(@until AS date), @by, @at
WHERE (SELECT count(*) FROM research_projects j WHERE j.region_id = @region AND j.ended_at IS NULL) < @most
ON CONFLICT DO NOTHING`
	endOne = `UPDATE research_projects SET key = NULL, ended_at = @at, ended_by = @by WHERE region_id = @region AND id = @id AND ended_at IS NULL`
)

type projectRow struct {
	ID, Name, Purpose, Agreement, Until, BegunByName, EndedByName string
	K, L                                                          int
	BegunAt                                                       time.Time
	EndedAt                                                       *time.Time
}

// ResearchProjects gives the projects, those that run first.
func (b *Book) ResearchProjects(ctx context.Context, actor casework.Actor) ([]casework.ResearchProject, error) {
	var rows []projectRow
	err := b.within(ctx, actor, "list research projects", func(tx *gorm.DB) error {
		return tx.Raw(projects, map[string]any{"region": actor.Region.String()}).Scan(&rows).Error
	})
	found := make([]casework.ResearchProject, len(rows))
	for i, row := range rows {
		found[i] = casework.ResearchProject{
			Name: row.Name, Purpose: row.Purpose, Agreement: row.Agreement, K: row.K, L: row.L, Until: casework.Day(row.Until),
			BegunAt: row.BegunAt.UTC(), BegunByName: row.BegunByName, EndedAt: moment(row.EndedAt), EndedByName: row.EndedByName,
		}
		if err == nil {
			found[i].ID, err = casework.ParseID(row.ID)
		}
	}
	return found, err
}

// KeyBytes is how long the key of a project is.
const KeyBytes = 32

// BeginResearchProject keeps a project with a new key.
func (b *Book) BeginResearchProject(ctx context.Context, actor casework.Actor, p casework.ResearchProject, most int) (bool, error) {
	key := make([]byte, KeyBytes)
	_, _ = rand.Read(key) // never fails since Go 1.24
	begun := false
	err := b.within(ctx, actor, "begin a research project", func(tx *gorm.DB) error {
		done := tx.Exec(begin, values(actor.Region, p.ID, map[string]any{
			"organisation": actor.Organisation.String(), "name": p.Name, "purpose": p.Purpose, "agreement": p.Agreement, "k": p.K, "l": p.L, "key": key,
			"until": string(p.Until), "by": actor.Person.String(), "at": p.BegunAt, "most": most,
		}))
		begun = done.RowsAffected == 1
		return done.Error
	})
	return begun, err
}

// EndResearchProject destroys the key of a project.
func (b *Book) EndResearchProject(ctx context.Context, actor casework.Actor, id casework.ID, at time.Time) (bool, error) {
	ended := false
	err := b.within(ctx, actor, "end a research project", func(tx *gorm.DB) error {
		done := tx.Exec(endOne, values(actor.Region, id, map[string]any{"at": at, "by": actor.Person.String()}))
		ended = done.RowsAffected == 1
		return done.Error
	})
	return ended, err
}
