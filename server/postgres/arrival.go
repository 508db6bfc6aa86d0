package postgres

import (
	"context"
	"errors"
	"fmt"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

// attachmentProcess is who tells the file that bytes came in: their author may
// not write it any more.
const attachmentProcess = "attachment"

// errMoved is that the words of a picture came into another file meanwhile.
var errMoved = errors.New("the attachment came into another file")

// mostMoves is how often that is looked at again.
const mostMoves = 5

const placeOfAttachment = `
SELECT coalesce((SELECT a.household_id FROM attachments a WHERE a.region_id = u.region_id AND a.id = u.id), u.household_id) AS id
FROM uploads u WHERE u.region_id = ? AND u.id = ?`

// Finish judges the whole of a picture once its last byte is there, and tells
// the file that its words are in; words that wait for review hear it when they
// are taken in. The locks are taken in the order in which a settlement takes
// them: the file's first.
func (s *Store) Finish(ctx context.Context, region, attachment casework.ID, at time.Time) (casework.Upload, error) {
	everybody, err := s.organisations(ctx, region)
	if err != nil {
		return casework.Upload{}, err
	}
	setting := Setting{Region: region, Organisations: everybody, Process: attachmentProcess, writing: true}
	var upload casework.Upload
	for range mostMoves {
		err = s.db.InTransaction(ctx, setting, func(session *gorm.DB) error {
			finishing := finishing{
				transaction: &transaction{session: session, reach: casework.Reach{Region: region}, kept: map[casework.ID]*kept{}},
				attachment:  attachment, at: at,
			}
			var err error
			upload, err = finishing.run(ctx)
			return err
		})
		if !errors.Is(err, errMoved) {
			break
		}
	}
	if err != nil {
		return casework.Upload{}, fmt.Errorf("finish attachment %s: %w", attachment, err)
	}
	return upload, nil
}

// finishing is one transaction that judges the bytes of one picture.
type finishing struct {
	*transaction
	attachment casework.ID
	at         time.Time
}

func (f finishing) run(ctx context.Context) (casework.Upload, error) {
	place, err := f.place()
	if err != nil {
		return casework.Upload{}, err
	}
	today := casework.DayOf(f.at)
	files, err := f.Lock(ctx, []casework.ID{place}, today)
	if err != nil {
		return casework.Upload{}, err
	}
	if _, err := f.Arrivals(ctx, []casework.ID{f.attachment}); err != nil {
		return casework.Upload{}, err
	}
	if still, err := f.place(); err != nil || still != place {
		return casework.Upload{}, errors.Join(err, errMoved)
	}
	upload, found, err := uploadIn(f.session, f.reach.Region, f.attachment, "")
	if err != nil || !found || upload.Status() != casework.OnItsWay {
		return upload, err
	}
	if upload, err = f.judge(upload); err != nil {
		return upload, err
	}
	if len(files) == 0 || !files[0].Arrive(f.attachment, upload.Arrival) {
		return upload, nil
	}
	return upload, f.Save(ctx, files, today)
}

func (f finishing) place() (casework.ID, error) {
	var rows []struct{ ID uid }
	err := f.session.Raw(placeOfAttachment, uid(f.reach.Region), uid(f.attachment)).Scan(&rows).Error
	if err != nil || len(rows) != 1 {
		return casework.ID{}, fmt.Errorf("find the file of an attachment (%d): %w", len(rows), err)
	}
	return casework.ID(rows[0].ID), nil
}

const (
	settleUpload = "UPDATE uploads SET settled_at = ?, usable = ? WHERE region_id = ? AND id = ?"
	addArrival   = "INSERT INTO attachment_arrivals (region_id, attachment_id, arrived_at, usable) VALUES (?, ?, ?, ?)"
	dropChunks   = "DELETE FROM attachment_chunks WHERE region_id = ? AND attachment_id = ?"
)

// judge looks at the whole and writes down what became of it. Bytes that are not
// what was announced are no picture to keep.
func (f finishing) judge(upload casework.Upload) (casework.Upload, error) {
	whole, err := wholeOf(f.session, f.reach.Region, f.attachment)
	if err != nil {
		return upload, err
	}
	usable := upload.Usable(whole) == nil
	upload.Arrival = casework.Arrival{At: f.at.UTC().Truncate(time.Microsecond), Usable: usable}
	statements := []*gorm.DB{
		f.session.Exec(settleUpload, upload.Arrival.At, usable, uid(f.reach.Region), uid(f.attachment)),
		f.session.Exec(addArrival, uid(f.reach.Region), uid(f.attachment), upload.Arrival.At, usable),
	}
	if !usable {
		statements = append(statements, f.session.Exec(dropChunks, uid(f.reach.Region), uid(f.attachment)))
	}
	for _, done := range statements {
		if done.Error != nil || done.RowsAffected == 0 {
			return upload, fmt.Errorf("settle the upload (%d rows): %w", done.RowsAffected, done.Error)
		}
	}
	return upload, nil
}
