package postgres

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"regieroute/server/casework"
)

// meetingRow is one meeting of the Regieteam.
type meetingRow struct {
	RegionID   casework.ID `gorm:"primaryKey;serializer:id"`
	ID         casework.ID `gorm:"primaryKey;serializer:id"`
	Version    int64
	On         casework.Day `gorm:"column:on_day;serializer:day"`
	StartsAt   string
	Place      string
	Cancelled  string
	Attendance []casework.MeetingAttendance `gorm:"serializer:json"`
	PlannedBy  casework.ID                  `gorm:"serializer:id"`
	PlannedFor casework.ID                  `gorm:"serializer:id"`
	PlannedAt  time.Time                    `gorm:"serializer:moment"`
}

// agendaRow is one household on an agenda.
type agendaRow struct {
	MeetingID   casework.ID `gorm:"serializer:id"`
	ID          casework.ID `gorm:"serializer:id"`
	HouseholdID casework.ID `gorm:"serializer:id"`
	ReferralID  casework.ID `gorm:"serializer:id"`
	Reason      casework.AgendaReason
	SubjectID   casework.ID `gorm:"serializer:id"`
	Note        string
	AskedBy     casework.ID `gorm:"serializer:id"`
	AskedFor    casework.ID `gorm:"serializer:id"`
}

var meetings = shapeOf("meetings", new(meetingRow))

// mostMeetings bounds the meetings that are read together.
const mostMeetings = 100

// Meetings gives the meetings that match, with their agendas.
func (t *transaction) Meetings(ctx context.Context, filter casework.MeetingFilter) ([]casework.Meeting, error) {
	var rows []meetingRow
	asked := t.session.WithContext(ctx).Table("meetings").Where("region_id = ?", t.reach.Region.String())
	if len(filter.IDs) > 0 {
		asked = asked.Where("id IN ?", texts(filter.IDs))
	}
	if filter.From != "" {
		asked = asked.Where("on_day >= ?", string(filter.From))
	}
	if filter.Until != "" {
		asked = asked.Where("on_day <= ?", string(filter.Until))
	}
	if err := asked.Order("on_day, id").Limit(mostMeetings).Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("read the meetings: %w", err)
	}
	found, ids := make([]casework.Meeting, len(rows)), make([]casework.ID, len(rows))
	for i, row := range rows {
		ids[i] = row.ID
		found[i] = casework.Meeting{
			ID: row.ID, Version: row.Version, On: row.On, StartsAt: row.StartsAt, Place: row.Place, Cancelled: row.Cancelled,
			Attendance: row.Attendance, PlannedBy: row.PlannedBy, PlannedFor: row.PlannedFor, PlannedAt: row.PlannedAt, Agenda: []casework.AgendaItem{},
		}
	}
	return found, t.agendas(ctx, found, ids)
}

func (t *transaction) agendas(ctx context.Context, found []casework.Meeting, ids []casework.ID) error {
	if len(ids) == 0 {
		return nil
	}
	var rows []agendaRow
	err := t.session.WithContext(ctx).Table("agenda_items").
		Where("region_id = ? AND meeting_id IN ?", t.reach.Region.String(), texts(ids)).Order("meeting_id, seq").Find(&rows).Error
	if err != nil {
		return fmt.Errorf("read the agendas: %w", err)
	}
	for _, row := range rows {
		for i := range found {
			if found[i].ID == row.MeetingID {
				found[i].Agenda = append(found[i].Agenda, casework.AgendaItem{
					ID: row.ID, HouseholdID: row.HouseholdID, Referral: row.ReferralID, Reason: row.Reason, Subject: row.SubjectID,
					Note: row.Note, AskedBy: row.AskedBy, AskedFor: row.AskedFor,
				})
			}
		}
	}
	return nil
}

// rereadAgenda gives the items of agendas their file's new readers.
const rereadAgenda = `UPDATE agenda_items o SET readers = n.readers
FROM jsonb_to_recordset($1) AS n (id uuid, readers uuid[]) WHERE o.region_id = $2 AND o.household_id = n.id`

const (
	dropAgenda = "DELETE FROM agenda_items WHERE region_id = $1 AND meeting_id = $2"
	// addAgenda takes the readers of the files; a household out of reach gives no row.
	addAgenda = `INSERT INTO agenda_items (region_id, meeting_id, id, seq, readers, household_id, referral_id, reason, subject_id, note, asked_by, asked_for)
SELECT $1, $2, i.id, i.seq, h.readers, h.id, i.referral_id, i.reason, i.subject_id, i.note, i.asked_by, i.asked_for
FROM jsonb_to_recordset($3) AS i (id uuid, seq integer, household_id uuid, referral_id uuid, reason text, subject_id uuid, note text, asked_by uuid, asked_for uuid)
JOIN households h ON h.region_id = $1 AND h.id = i.household_id`
)

// SaveMeeting writes a meeting and its agenda anew.
func (t *transaction) SaveMeeting(ctx context.Context, meeting casework.Meeting) error {
	row, err := meetings.encode(&meetingRow{
		RegionID: t.reach.Region, ID: meeting.ID, Version: meeting.Version, On: meeting.On, StartsAt: meeting.StartsAt, Place: meeting.Place,
		Cancelled: meeting.Cancelled, Attendance: meeting.Attendance, PlannedBy: meeting.PlannedBy, PlannedFor: meeting.PlannedFor, PlannedAt: meeting.PlannedAt,
	})
	if err != nil {
		return fmt.Errorf("save meeting %s: %w", meeting.ID, err)
	}
	agenda, err := agendaText(meeting.Agenda)
	if err != nil {
		return fmt.Errorf("save meeting %s: %w", meeting.ID, err)
	}
	region, id := t.reach.Region.String(), meeting.ID.String()
	var saved, added pgconn.CommandTag
	err = pipelined(t.session, func(c *pgx.Conn) error {
		keep := func(tag *pgconn.CommandTag) func(pgconn.CommandTag) error {
			return func(given pgconn.CommandTag) error { *tag = given; return nil }
		}
		batch := &pgx.Batch{}
		batch.Queue(meetings.upsert()+" WHERE meetings.version = EXCLUDED.version - 1", meetings.arguments([]string{row.body})...).Exec(keep(&saved))
		batch.Queue(dropAgenda, region, id)
		batch.Queue(addAgenda, region, id, agenda).Exec(keep(&added))
		return c.SendBatch(ctx, batch).Close()
	})
	switch {
	case err != nil:
		return fmt.Errorf("save meeting %s: %w", meeting.ID, err)
	case saved.RowsAffected() != 1:
		return casework.ChangedMeanwhile()
	case added.RowsAffected() != int64(len(meeting.Agenda)):
		return &casework.Error{Code: casework.Unknown, Message: "Dit huishouden staat niet in uw dossiers.", Field: "items"}
	default:
		return nil
	}
}

// agendaText writes the items of an agenda as one JSON list.
func agendaText(items []casework.AgendaItem) (string, error) {
	list := make([]map[string]any, len(items))
	for i, item := range items {
		list[i] = map[string]any{
			"id": writeID(item.ID), "seq": i, "household_id": writeID(item.HouseholdID), "referral_id": writeID(item.Referral),
			"reason": item.Reason, "subject_id": writeID(item.Subject), "note": item.Note, "asked_by": writeID(item.AskedBy), "asked_for": writeID(item.AskedFor),
		}
	}
	text, err := json.Marshal(list)
	return string(text), err
}

// proposalsQuery gives what the Regieteam is told and has not put on an agenda
// that is still to come; an urgent consultation was put on one once.
const proposalsQuery = `
SELECT household_id, reason, subject_id, min(from_day) AS since, max(weight) AS weight FROM (
    SELECT a.household_id, a.subject_id, a.from_day, a.weight, CASE a.code
        WHEN 'AWAITING_DECISION' THEN 'NEW_REFERRAL' WHEN 'TERM_EXPIRED' THEN 'TERM_ENDS'
        WHEN 'PLACE_WITHOUT_NEXT' THEN 'PLACE_ENDS' ELSE a.code END AS reason
    FROM alerts a
    WHERE a.region_id = @region AND a.role IN ('', 'REGIETEAM') AND coalesce(a.from_day <= @on, true) AND coalesce(a.until_day >= @on, true)
      AND a.code IN ('AWAITING_DECISION', 'CONDITION_NOT_MET', 'TERM_ENDS', 'TERM_EXPIRED', 'PLACE_ENDS', 'PLACE_WITHOUT_NEXT',
        'EVERYTHING_REFUSED', 'HELD_OVER', 'URGENT_CONSULTATION', 'SPECIAL_CARE_REFUSED')
) p
WHERE NOT EXISTS (
    SELECT FROM agenda_items i JOIN meetings m ON m.region_id = i.region_id AND m.id = i.meeting_id
    WHERE i.region_id = @region AND i.household_id = p.household_id AND i.reason = p.reason
      AND (i.subject_id IS NOT DISTINCT FROM p.subject_id OR i.referral_id = p.subject_id) AND m.cancelled = ''
      AND m.on_day >= CASE p.reason WHEN 'URGENT_CONSULTATION' THEN p.from_day ELSE CAST(@today AS date) END)
GROUP BY household_id, reason, subject_id
ORDER BY weight DESC, since, household_id, reason, subject_id LIMIT @limit`

// Proposals gives what belongs on an agenda.
func (t *transaction) Proposals(ctx context.Context, on, today casework.Day, limit int) ([]casework.AgendaProposal, error) {
	var rows []struct {
		HouseholdID, SubjectID uid
		Reason                 casework.AgendaReason
		Since                  time.Time
		Weight                 int
	}
	values := map[string]any{"region": t.reach.Region.String(), "on": string(on), "today": string(today), "limit": limit}
	if err := t.session.WithContext(ctx).Raw(proposalsQuery, values).Scan(&rows).Error; err != nil {
		return nil, fmt.Errorf("read what belongs on an agenda: %w", err)
	}
	proposals := make([]casework.AgendaProposal, len(rows))
	for i, row := range rows {
		proposals[i] = casework.AgendaProposal{
			HouseholdID: casework.ID(row.HouseholdID), Reason: row.Reason, Subject: casework.ID(row.SubjectID),
			Since: casework.Day(row.Since.Format(time.DateOnly)), Weight: row.Weight,
		}
		if row.Reason == casework.AgendaReferral {
			proposals[i].Referral = proposals[i].Subject
		}
	}
	return proposals, nil
}
