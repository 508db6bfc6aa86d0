package postgres

import (
	"context"
	"errors"
	"fmt"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

// attachmentRow is what a file knows of one picture.
type attachmentRow struct {
	Place
	Made        madeRow      `gorm:"embedded"`
	Visit       casework.ID  `gorm:"column:visit_id;serializer:id"`
	On          casework.Day `gorm:"column:on_day;serializer:day"`
	Part        casework.AttachmentPart
	Condition   casework.Condition
	Kind        casework.AttachmentKind
	ContentType string
	SizeBytes   int64
	SHA256      string    `gorm:"column:sha256"`
	ArrivedAt   time.Time `gorm:"serializer:moment"`
	UnusableAt  time.Time `gorm:"serializer:moment"`
}

func attachmentRowOf(a casework.Attachment) attachmentRow {
	return attachmentRow{
		Made: madeRow(a.Made), Visit: a.Visit, On: a.On, Part: a.Part, Condition: a.Condition, Kind: a.Kind,
		ContentType: a.ContentType, SizeBytes: a.SizeBytes, SHA256: a.SHA256, ArrivedAt: a.ArrivedAt, UnusableAt: a.UnusableAt,
	}
}

func (r attachmentRow) record() casework.Attachment {
	return casework.Attachment{
		Made: casework.Made(r.Made), Visit: r.Visit, On: r.On, Part: r.Part, Condition: r.Condition, Kind: r.Kind,
		ContentType: r.ContentType, SizeBytes: r.SizeBytes, SHA256: r.SHA256, ArrivedAt: r.ArrivedAt, UnusableAt: r.UnusableAt,
	}
}

var attachmentsTable = listOf("attachments", func(h *casework.Household) *[]casework.Attachment { return &h.Attachments }, attachmentRowOf, attachmentRow.record)

var (
	_ casework.Uploads          = (*Store)(nil)
	_ casework.AttachmentReader = (*transaction)(nil)
)

// uploadRow is how far the bytes of one picture are.
type uploadRow struct {
	RegionID      casework.ID `gorm:"primaryKey;serializer:id"`
	ID            casework.ID `gorm:"primaryKey;serializer:id"`
	HouseholdID   casework.ID `gorm:"serializer:id"`
	Kind          casework.AttachmentKind
	SizeBytes     int64
	SHA256        string `gorm:"column:sha256"`
	ReceivedBytes int64
	SettledAt     time.Time `gorm:"serializer:moment"`
	Usable        bool
}

func (r uploadRow) upload() casework.Upload {
	return casework.Upload{
		Attachment: r.ID, Household: r.HouseholdID, Kind: r.Kind, SizeBytes: r.SizeBytes, SHA256: r.SHA256, ReceivedBytes: r.ReceivedBytes,
		Arrival: casework.Arrival{At: r.SettledAt, Usable: r.Usable},
	}
}

// expectUploads lets the author of operations send the bytes of what they
// announce. An id that was announced before stays with who did.
const expectUploads = `
INSERT INTO uploads (region_id, id, operation_id, household_id, author, kind, size_bytes, sha256, announced_at)
SELECT region_id, id, operation_id, household_id, author, kind, size_bytes, sha256, announced_at
FROM jsonb_populate_recordset(NULL::uploads, $1) ON CONFLICT DO NOTHING`

// expected are the rows for expectUploads of one operation; none when it was refused.
func (t *transaction) expected(judged casework.Judged) []map[string]any {
	if judged.Receipt.Status == casework.Refused {
		return nil
	}
	rows := []map[string]any{}
	for _, one := range judged.Operation.Command.Attachments() {
		rows = append(rows, map[string]any{
			"region_id": t.reach.Region.String(), "id": one.ID.String(), "operation_id": judged.Operation.ID.String(),
			"household_id": judged.Operation.HouseholdID.String(), "author": t.reach.Person.String(), "kind": one.Kind,
			"size_bytes": one.SizeBytes, "sha256": one.SHA256, "announced_at": judged.At.UTC(),
		})
	}
	return rows
}

const lockAttachments = "SELECT pg_advisory_xact_lock(hashtextextended('attachment' || id, 0)) FROM unnest(string_to_array(?, ',')) AS id ORDER BY id"

// Arrivals gives what is here already of pictures, under their locks.
func (t *transaction) Arrivals(ctx context.Context, attachments []casework.ID) (map[casework.ID]casework.Arrival, error) {
	session := t.session.WithContext(ctx)
	if err := session.Exec(lockAttachments, printed(attachments...)).Error; err != nil {
		return nil, fmt.Errorf("lock attachments: %w", err)
	}
	var rows []struct {
		AttachmentID uid
		ArrivedAt    time.Time
		Usable       bool
	}
	err := session.Table("attachment_arrivals").Where("region_id = ? AND attachment_id IN ?", t.reach.Region.String(), texts(attachments)).Find(&rows).Error
	if err != nil {
		return nil, fmt.Errorf("read arrivals of attachments: %w", err)
	}
	arrivals := map[casework.ID]casework.Arrival{}
	for _, row := range rows {
		arrivals[casework.ID(row.AttachmentID)] = casework.Arrival{At: row.ArrivedAt, Usable: row.Usable}
	}
	return arrivals, nil
}

// AttachmentBytes gives the bytes of a picture whose file is in reach.
func (t *transaction) AttachmentBytes(ctx context.Context, attachment casework.ID) ([]byte, error) {
	return wholeOf(t.session.WithContext(ctx), t.reach.Region, attachment)
}

func wholeOf(tx *gorm.DB, region, attachment casework.ID) ([]byte, error) {
	rows, err := tx.Raw("SELECT bytes FROM attachment_chunks WHERE region_id = ? AND attachment_id = ? ORDER BY start_byte", region.String(), attachment.String()).Rows()
	if err != nil {
		return nil, fmt.Errorf("read attachment %s: %w", attachment, err)
	}
	defer func() { _ = rows.Close() }() // Err tells
	whole, chunk := []byte{}, []byte{}
	for rows.Next() {
		if err := rows.Scan(&chunk); err != nil {
			return nil, fmt.Errorf("read attachment %s: %w", attachment, err)
		}
		whole = append(whole, chunk...)
	}
	return whole, rows.Err()
}

// author is the setting of who sends bytes: no file is in its reach.
func author(reach casework.Reach) Setting { return Setting{Region: reach.Region, Person: reach.Person} }

// Upload gives the author's upload; another's looks as if it is not there.
func (s *Store) Upload(ctx context.Context, reach casework.Reach, attachment casework.ID) (casework.Upload, bool, error) {
	var upload casework.Upload
	found := false
	err := s.db.InTransaction(ctx, author(reach), func(tx *gorm.DB) error {
		var err error
		upload, found, err = uploadIn(tx, reach.Region, attachment, "")
		return err
	})
	return upload, found, err
}

const readUpload = `
SELECT region_id, id, household_id, kind, size_bytes, sha256, received_bytes, settled_at, usable FROM uploads WHERE region_id = ? AND id = ?`

func uploadIn(tx *gorm.DB, region, attachment casework.ID, lock string) (casework.Upload, bool, error) {
	var rows []uploadRow
	if err := tx.Raw(readUpload+lock, region.String(), attachment.String()).Scan(&rows).Error; err != nil {
		return casework.Upload{}, false, fmt.Errorf("read upload %s: %w", attachment, err)
	}
	if len(rows) == 0 {
		return casework.Upload{}, false, nil
	}
	return rows[0].upload(), true, nil
}

const (
	addChunk  = "INSERT INTO attachment_chunks (region_id, attachment_id, start_byte, author, readers, bytes) VALUES (?, ?, ?, ?, '{}', ?)"
	countUpTo = "UPDATE uploads SET received_bytes = ? WHERE region_id = ? AND id = ?"
)

// Append adds what is fresh of a chunk. Of two at the same moment one waits for
// the other, and then has nothing to add.
func (s *Store) Append(ctx context.Context, reach casework.Reach, attachment casework.ID, chunk casework.Chunk) (casework.Upload, error) {
	var upload casework.Upload
	err := s.db.InTransaction(ctx, author(reach), func(tx *gorm.DB) error {
		known, found, err := uploadIn(tx, reach.Region, attachment, " FOR UPDATE")
		if err != nil {
			return err
		}
		if !found {
			return casework.NotAnnounced()
		}
		upload = known
		fresh, err := upload.Fresh(chunk)
		if err != nil || len(fresh) == 0 {
			return err
		}
		added := tx.Exec(addChunk, uid(reach.Region), uid(attachment), upload.ReceivedBytes, uid(reach.Person), fresh)
		counted := tx.Exec(countUpTo, upload.ReceivedBytes+int64(len(fresh)), uid(reach.Region), uid(attachment))
		if err := errors.Join(added.Error, counted.Error); err != nil || counted.RowsAffected != 1 {
			return fmt.Errorf("add to attachment %s (%d rows): %w", attachment, counted.RowsAffected, err)
		}
		upload.ReceivedBytes += int64(len(fresh))
		return nil
	})
	return upload, err
}
