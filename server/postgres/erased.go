package postgres

import (
	"context"
	"fmt"

	"regieroute/server/casework"
)

// Erased gives which of the households named were erased.
func (t *transaction) Erased(ctx context.Context, households []casework.ID) (map[casework.ID]bool, error) {
	var found []uid
	err := t.session.WithContext(ctx).Raw("SELECT household_id FROM erased_households WHERE region_id = ? AND household_id IN ?",
		t.reach.Region.String(), texts(households)).Scan(&found).Error
	if err != nil {
		return nil, fmt.Errorf("look for households that were erased: %w", err)
	}
	gone := make(map[casework.ID]bool, len(found))
	for _, id := range found {
		gone[casework.ID(id)] = true
	}
	return gone, nil
}
