package postgres

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"time"

	"regieroute/server/casework"
)

// notify tells who works in the organisations named today, and who stands in for
// the one that is meant. Of two that tell the same at once one is kept.
const notify = `
INSERT INTO notifications (region_id, id, person_id, organisation_id, household_id, kind, subject_id, told_at)
SELECT CAST(@region AS uuid), gen_random_uuid(), m.person_id, m.organisation_id, n.household_id, n.kind, n.subject_id, CAST(@at AS timestamptz)
FROM (SELECT DISTINCT n.* FROM jsonb_to_recordset(CAST(@notices AS jsonb)) AS n
          (household_id uuid, kind text, subject_id uuid, organisation_id uuid, person_id uuid, roles text[], by_id uuid, since date)) n
JOIN memberships m ON m.region_id = @region AND m.organisation_id = n.organisation_id AND m.roles && n.roles
    AND m.from_day <= @today AND coalesce(m.until_day >= @today, true) AND m.person_id IS DISTINCT FROM n.by_id
JOIN people p ON p.region_id = @region AND p.id = m.person_id AND p.active
WHERE (n.person_id IS NULL OR m.person_id = n.person_id OR m.person_id IN (
        SELECT s.stand_in_id FROM stand_ins s
        WHERE s.region_id = @region AND s.organisation_id = n.organisation_id AND s.person_id = n.person_id
          AND s.from_day <= @today AND s.until_day >= @today AND coalesce(s.ended_on > @today, true)
          AND coalesce(s.household_id = n.household_id, true)))
  AND (n.since IS NULL OR NOT EXISTS (
        SELECT FROM operations o WHERE o.region_id = @region AND o.household_id = n.household_id AND o.person_id = m.person_id
          AND o.judged_at >= CAST(n.since AS timestamp) AT TIME ZONE 'Europe/Amsterdam'))
ON CONFLICT DO NOTHING`

// noticeRow is a notice as notify reads it.
type noticeRow struct {
	Household    casework.ID               `json:"household_id"`
	Kind         casework.NotificationKind `json:"kind"`
	Subject      casework.ID               `json:"subject_id"`
	Organisation casework.ID               `json:"organisation_id"`
	Person       *casework.ID              `json:"person_id"`
	Roles        []casework.PersonRole     `json:"roles"`
	By           *casework.ID              `json:"by_id"`
	Since        *string                   `json:"since"`
}

// Notify tells people what is new, each of them once.
func (t *transaction) Notify(ctx context.Context, notices []casework.Notice, at time.Time) error {
	_, err := t.tell(ctx, notices, at)
	return err
}

// tell gives how many people were told.
func (t *transaction) tell(ctx context.Context, notices []casework.Notice, at time.Time) (int, error) {
	if len(notices) == 0 {
		return 0, nil
	}
	rows := make([]noticeRow, len(notices))
	for i, n := range notices {
		rows[i] = noticeRow{
			Household: n.Household, Kind: n.Kind, Subject: n.Subject, Organisation: n.Organisation,
			Person: idOrNull(n.Person), Roles: n.Roles, By: idOrNull(n.By), Since: orNull(n.Since),
		}
	}
	text, err := json.Marshal(rows)
	if err != nil {
		return 0, fmt.Errorf("print what is told: %w", err)
	}
	told := t.session.WithContext(ctx).Exec(notify, map[string]any{
		"region": t.reach.Region.String(), "at": at.UTC(), "today": string(casework.DayOf(at)), "notices": string(text),
	})
	return int(told.RowsAffected), wrapped("tell people what is new", told.Error)
}

func idOrNull(id casework.ID) *casework.ID {
	if id.IsZero() {
		return nil
	}
	return &id
}

// ownNotifications are those of the person and organisation in reach, of files
// that the organisation is in today.
const ownNotifications = `
FROM notifications n
WHERE n.region_id = @region AND n.person_id = @person AND n.organisation_id = @organisation AND EXISTS (
    SELECT FROM involvements i
    WHERE i.region_id = n.region_id AND i.household_id = n.household_id AND i.organisation_id = n.organisation_id
      AND coalesce(i.from_day <= @today, true) AND coalesce(i.until_day >= @today, true))`

const notificationsQuery = `
SELECT n.id, n.household_id, n.kind, n.subject_id, n.told_at, n.read_at` + ownNotifications + `
  AND (n.told_at, n.id) < (CAST(@before AS timestamptz), CAST(@after AS uuid))
ORDER BY n.told_at DESC, n.id DESC LIMIT @first`

// notificationRow is a row of notificationsQuery.
type notificationRow struct {
	ID          uid
	HouseholdID uid
	Kind        casework.NotificationKind
	SubjectID   uid
	ToldAt      time.Time
	ReadAt      *time.Time
}

// FindNotifications gives a page of what the person in reach was told.
func (t *transaction) FindNotifications(ctx context.Context, page casework.PageRequest, today casework.Day) ([]casework.FoundNotification, error) {
	after, err := readNewestCursor(page.After)
	if err != nil {
		return nil, err
	}
	values := t.own(today)
	values["first"], values["before"], values["after"] = page.First, time.UnixMicro(after.micros).UTC(), after.id.String()
	var rows []notificationRow
	if err := t.session.WithContext(ctx).Raw(notificationsQuery, values).Scan(&rows).Error; err != nil {
		return nil, fmt.Errorf("find notifications: %w", err)
	}
	found := make([]casework.FoundNotification, len(rows))
	for i, row := range rows {
		found[i] = casework.FoundNotification{Cursor: newestCursor{row.ToldAt.UnixMicro(), casework.ID(row.ID)}.String(), Notification: casework.Notification{
			ID: casework.ID(row.ID), Household: casework.ID(row.HouseholdID), Kind: row.Kind, Subject: casework.ID(row.SubjectID),
			At: row.ToldAt.UTC(), ReadAt: momentOf(row.ReadAt),
		}}
	}
	return found, nil
}

// own are the values of ownNotifications.
func (t *transaction) own(today casework.Day) map[string]any {
	return map[string]any{
		"region": t.reach.Region.String(), "person": t.reach.Person.String(), "organisation": t.reach.Organisation.String(), "today": string(today),
	}
}

const countUnread = `SELECT count(*) FROM (SELECT 1` + ownNotifications + ` AND n.read_at IS NULL LIMIT @most) AS unread`

// CountUnread counts what the person in reach did not read.
func (t *transaction) CountUnread(ctx context.Context, today casework.Day) (int, error) {
	values := t.own(today)
	values["most"] = casework.MaxPage
	count := 0
	err := t.session.WithContext(ctx).Raw(countUnread, values).Scan(&count).Error
	return count, wrapped("count unread notifications", err)
}

// MarkRead keeps when the person in reach read notifications of theirs, once.
func (t *transaction) MarkRead(ctx context.Context, notifications []casework.ID, at time.Time) error {
	const mark = `UPDATE notifications SET read_at = ? WHERE region_id = ? AND person_id = ? AND organisation_id = ? AND id IN ? AND read_at IS NULL`
	if len(notifications) == 0 {
		return nil
	}
	marked := t.session.WithContext(ctx).Exec(mark, at, t.reach.Region.String(), t.reach.Person.String(), t.reach.Organisation.String(), texts(notifications))
	return wrapped("mark notifications read", marked.Error)
}

// newestCursor is where a page of what is newest ended.
type newestCursor struct {
	micros int64 // since 1970, UTC
	id     casework.ID
}

// latestMicros is later than anything is told.
const latestMicros = 1 << 52

// String gives the cursor as it goes out: opaque.
func (c newestCursor) String() string {
	return base64.RawURLEncoding.EncodeToString(fmt.Appendf(nil, "%d %s", c.micros, c.id))
}

func readNewestCursor(text string) (newestCursor, error) {
	if text == "" {
		return newestCursor{micros: latestMicros}, nil
	}
	refusal := &casework.Error{Code: casework.Invalid, Message: "Deze bladzijde bestaat niet (meer).", Field: "after"}
	plain, err := base64.RawURLEncoding.DecodeString(text)
	if err != nil {
		return newestCursor{}, refusal
	}
	var read newestCursor
	var name string
	if _, err := fmt.Sscanf(string(plain), "%d %s", &read.micros, &name); err != nil {
		return newestCursor{}, refusal
	}
	if read.id, err = casework.ParseID(name); err != nil || read.micros < 0 || read.micros > latestMicros {
		return newestCursor{}, refusal
	}
	return read, nil
}
