package postgres

import (
	"context"
	"fmt"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

// toldLate is for how many days after it began it is still told what the calendar
// brought: a server may stand still over a weekend.
const toldLate = 3

// begunQuery gives files in which something began by itself.
const begunQuery = `
SELECT DISTINCT a.household_id FROM alerts a
WHERE a.region_id = @region AND a.household_id > @after AND a.from_day BETWEEN @from AND @today
  AND coalesce(a.until_day >= @today, true) AND a.code IN @codes
ORDER BY a.household_id LIMIT @most`

// TellWhatBegan tells people what the calendar brought in their files, each of
// them once, and forgets what they were told long ago. It gives how much it did.
func (s *Store) TellWhatBegan(ctx context.Context, region casework.ID, now time.Time) (int, error) {
	everybody, err := s.organisations(ctx, region)
	if err != nil {
		return 0, err
	}
	did, after := 0, casework.ID{}
	for more := true; more; {
		some, err := s.tellSome(ctx, region, everybody, after, now)
		did += some.told
		if err != nil {
			return did, err
		}
		after, more = some.last, some.more
	}
	forgotten, err := s.forgetTold(ctx, region, now)
	return did + forgotten, err
}

// toldSome is what came of some files.
type toldSome struct {
	told int
	last casework.ID // the file that it ended at
	more bool
}

// tellSome does so in some files, by their ids from after the one given on.
func (s *Store) tellSome(ctx context.Context, region casework.ID, everybody []casework.ID, after casework.ID, now time.Time) (some toldSome, err error) {
	today := casework.DayOf(now)
	from := today.Plus(-toldLate)
	setting := Setting{Region: region, Organisations: everybody, Process: "tell", writing: true}
	err = s.db.InTransaction(ctx, setting, func(session *gorm.DB) error {
		var found []uid
		values := map[string]any{
			"region": region.String(), "after": after.String(), "from": string(from), "today": string(today),
			"codes": casework.ClockKinds(), "most": casework.MaxOperations,
		}
		if err := session.Raw(begunQuery, values).Scan(&found).Error; err != nil || len(found) == 0 {
			return wrapped("find what began", err)
		}
		ids := make([]casework.ID, len(found))
		for i, id := range found {
			ids[i] = casework.ID(id)
		}
		some.last, some.more = ids[len(ids)-1], len(ids) == casework.MaxOperations
		tx := &transaction{session: session, reach: casework.Reach{Region: region}, kept: map[casework.ID]*kept{}}
		files, err := tx.Load(ctx, ids, today)
		if err != nil {
			return err
		}
		notices := []casework.Notice{}
		for _, file := range files {
			notices = append(notices, file.DueNotices(from, today)...)
		}
		some.told, err = tx.tell(ctx, notices, now)
		return err
	})
	return some, err
}

func (s *Store) forgetTold(ctx context.Context, region casework.ID, now time.Time) (int, error) {
	const forget = "DELETE FROM notifications WHERE region_id = ? AND told_at < ?"
	gone := 0
	err := s.db.InTransaction(ctx, Setting{Region: region, Process: "forget what was told"}, func(tx *gorm.DB) error {
		done := tx.Exec(forget, uid(region), now.AddDate(0, 0, -casework.NotificationDays).UTC())
		gone = int(done.RowsAffected)
		return done.Error
	})
	if err != nil {
		return 0, fmt.Errorf("forget what was told: %w", err)
	}
	return gone, nil
}
