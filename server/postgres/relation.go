package postgres

import (
	"context"
	"fmt"
	"strings"

	"regieroute/server/casework"
)

// relationRow is how a file stands to another one.
type relationRow struct {
	Place
	Made   madeRow     `gorm:"embedded"`
	Other  casework.ID `gorm:"column:other_id;serializer:id"`
	Kind   casework.RelationKind
	Reason string

	EndedOn     casework.Day `gorm:"serializer:day"`
	EndedBy     casework.ID  `gorm:"serializer:id"`
	EndedReason string
}

func relationRowOf(record casework.Relation) relationRow {
	return relationRow{
		Made: madeRow(record.Made), Other: record.Other, Kind: record.Kind, Reason: record.Reason,
		EndedOn: record.EndedOn, EndedBy: record.EndedBy, EndedReason: record.EndedReason,
	}
}

func (r relationRow) record() casework.Relation {
	return casework.Relation{
		Made: casework.Made(r.Made), Other: r.Other, Kind: r.Kind, Reason: r.Reason,
		EndedOn: r.EndedOn, EndedBy: r.EndedBy, EndedReason: r.EndedReason,
	}
}

var relationsTable = listOf("relations", func(h *casework.Household) *[]casework.Relation { return &h.Relations }, relationRowOf, relationRow.record)

// alikeQuery finds files of one dwelling, or with one of the same people: rows in
// reach only. What it finds is compared once more by what the reader sees.
const alikeQuery = `
SELECT h.id FROM households h
WHERE h.region_id = @region AND h.id <> @id AND h.linked_to IS NULL AND (
    (lower(h.house_number) = @number AND lower(h.suffix) = @suffix AND @number <> '' AND (
        (@postal <> '' AND replace(lower(h.postal_code), ' ', '') = @postal)
        OR (@street <> '' AND replace(lower(h.street), ' ', '') = @street AND replace(lower(h.city), ' ', '') = @city)))
    OR EXISTS (SELECT FROM residents r
        WHERE r.region_id = h.region_id AND r.household_id = h.id AND r.left_on IS NULL
          AND r.birth_date::text || ' ' || replace(lower(r.name), ' ', '') IN @people))
ORDER BY h.id LIMIT 20`

// Alike gives the files in reach that may be of the same household.
func (t *transaction) Alike(ctx context.Context, file *casework.Household) ([]casework.ID, error) {
	address := file.Address
	people := []string{""}
	for _, resident := range file.Residents {
		if resident.LeftOn == "" && resident.BirthDate != "" {
			people = append(people, string(resident.BirthDate)+" "+folded(resident.Name))
		}
	}
	values := map[string]any{
		"region": t.reach.Region.String(), "id": file.ID.String(), "people": people,
		"number": folded(address.HouseNumber), "suffix": folded(address.Suffix), "postal": folded(address.PostalCode),
		"street": folded(address.Street), "city": folded(address.City),
	}
	var rows []struct{ ID uid }
	if err := t.session.WithContext(ctx).Raw(alikeQuery, values).Scan(&rows).Error; err != nil {
		return nil, fmt.Errorf("find files like household %s: %w", file.ID, err)
	}
	alike := make([]casework.ID, len(rows))
	for i, row := range rows {
		alike[i] = casework.ID(row.ID)
	}
	return alike, nil
}

// folded is a text as it is compared: without spaces and capitals.
func folded(text string) string { return strings.ToLower(strings.Join(strings.Fields(text), "")) }
