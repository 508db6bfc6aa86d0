package casework

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"image"
	_ "image/jpeg" // photos
	_ "image/png"  // signatures
	"time"
)

// MaxChunkBytes is the most of an attachment that one request carries: what a
// tablet seals as one.
const MaxChunkBytes = 256 << 10

// Upload is how far the bytes of an attachment are. It belongs to the author of
// the operation that announced it, also when they lost access since: words that
// wait for review keep their pictures (tablet §3).
type Upload struct {
	Attachment    ID
	Household     ID // of the operation
	Kind          AttachmentKind
	SizeBytes     int64
	SHA256        string
	ReceivedBytes int64 // from the beginning, without gaps
	Arrival       Arrival
}

// Status says how far it is.
func (u Upload) Status() AttachmentStatus {
	attachment := Attachment{}
	attachment.settle(u.Arrival)
	return attachment.Status()
}

// Chunk is some bytes of an attachment.
type Chunk struct {
	Offset int64 // of its first byte
	Bytes  []byte
	SHA256 [32]byte // what its sender says they are
}

// check says what cannot be right with a chunk by itself.
func (c Chunk) check() error {
	switch {
	case len(c.Bytes) == 0 || len(c.Bytes) > MaxChunkBytes || c.Offset < 0:
		return invalid("chunk", "Een deel van een foto is 1 byte tot 256 kB.")
	case sha256.Sum256(c.Bytes) != c.SHA256:
		return invalid("digest", "Dit deel van de foto is onderweg veranderd. Stuur het opnieuw.")
	default:
		return nil
	}
}

// Fresh gives the bytes of a chunk that are new: none of what came before, so
// that sending twice changes nothing, and NOT_NOW where bytes before it are
// still missing.
func (u Upload) Fresh(c Chunk) ([]byte, error) {
	end := c.Offset + int64(len(c.Bytes))
	switch {
	case end > u.SizeBytes:
		return nil, invalid("chunk", "Dit is meer dan er is aangekondigd.")
	case c.Offset > u.ReceivedBytes:
		return nil, notNow("", "Er ontbreekt een eerder deel van de foto.")
	case end <= u.ReceivedBytes:
		return nil, nil
	default:
		return c.Bytes[u.ReceivedBytes-c.Offset:], nil
	}
}

// errNotAnnounced is that the bytes are not what was announced.
var errNotAnnounced = errors.New("not what was announced")

// Usable says why the bytes of an attachment cannot be used: they are others
// than announced, or no picture of its kind, whatever the sender called them.
func (u Upload) Usable(whole []byte) error {
	digest := sha256.Sum256(whole)
	if int64(len(whole)) != u.SizeBytes || hex.EncodeToString(digest[:]) != u.SHA256 {
		return fmt.Errorf("size or digest: %w", errNotAnnounced)
	}
	picture, format, err := image.DecodeConfig(bytes.NewReader(whole))
	switch {
	case err != nil || "image/"+format != contentTypes[u.Kind]:
		return fmt.Errorf("type: %w", errNotAnnounced)
	case picture.Width > maxAttachmentPixels || picture.Height > maxAttachmentPixels:
		return fmt.Errorf("width or height: %w", errNotAnnounced)
	}
	return nil
}

// Uploads keeps the bytes of attachments.
type Uploads interface {
	// Upload gives the author's upload of an attachment; false when they announced
	// none.
	Upload(ctx context.Context, author Reach, attachment ID) (Upload, bool, error)
	// Append adds what is fresh of a chunk, under the upload's lock.
	Append(ctx context.Context, author Reach, attachment ID, chunk Chunk) (Upload, error)
	// Finish judges the whole when its last byte is there, and tells the file, if
	// the words are in one. It may be called again.
	Finish(ctx context.Context, region, attachment ID, at time.Time) (Upload, error)
}

// AttachmentReader reads the bytes of attachments inside a transaction.
type AttachmentReader interface {
	// AttachmentBytes gives the bytes of an attachment of a file in reach.
	AttachmentBytes(ctx context.Context, attachment ID) ([]byte, error)
}

var errNoUploads = errors.New("nobody said where attachments are kept")

type noUploads struct{}

func (noUploads) Upload(context.Context, Reach, ID) (Upload, bool, error) {
	return Upload{}, false, errNoUploads
}

func (noUploads) Append(context.Context, Reach, ID, Chunk) (Upload, error) {
	return Upload{}, errNoUploads
}

func (noUploads) Finish(context.Context, ID, ID, time.Time) (Upload, error) {
	return Upload{}, errNoUploads
}

// Uploading tells the service where attachments are kept.
func (s *Service) Uploading(uploads Uploads) *Service {
	s.uploads = uploads
	return s
}

// NotAnnounced is what an upload hears that no operation of its sender announced:
// the words come first.
func NotAnnounced() *Error {
	return &Error{Code: Unknown, Message: "Deze foto is niet aangekondigd. Stuur eerst het bezoek."}
}

// UploadOf says how far an attachment is that the actor announced.
func (s *Service) UploadOf(ctx context.Context, actor Actor, attachment ID) (Upload, error) {
	upload, found, err := s.uploads.Upload(ctx, actor.writing(), attachment)
	if err == nil && !found {
		err = NotAnnounced()
	}
	if err != nil {
		return Upload{}, err
	}
	return s.finish(ctx, actor, upload)
}

// Receive takes a chunk in. The last byte is told to the file; when that failed,
// asking how far it is does it.
func (s *Service) Receive(ctx context.Context, actor Actor, attachment ID, chunk Chunk) (Upload, error) {
	if err := chunk.check(); err != nil {
		return Upload{}, err
	}
	upload, err := s.uploads.Append(ctx, actor.writing(), attachment, chunk)
	if err != nil {
		return upload, err
	}
	return s.finish(ctx, actor, upload)
}

func (s *Service) finish(ctx context.Context, actor Actor, upload Upload) (Upload, error) {
	if upload.ReceivedBytes < upload.SizeBytes || upload.Status() != OnItsWay {
		return upload, nil
	}
	finished, err := s.uploads.Finish(ctx, actor.Region, upload.Attachment, s.now())
	if err != nil {
		return Upload{}, err
	}
	s.poke(actor.Region)
	return finished, nil
}

// Attachment gives a picture of a file to who sees its facet, with one line in
// the access log in the same transaction (architecture §4). What is not theirs
// to see, is not there or did not arrive looks the same: UNKNOWN.
func (s *Service) Attachment(ctx context.Context, actor Actor, household, id ID) (Attachment, []byte, error) {
	reach := actor.Reach()
	found, content, err := s.attachmentIn(ctx, actor, reach, household, id)
	var refusal *Error
	glass := May(actor, "breakGlass", &Household{Region: actor.Region}, s.Today()) == nil
	if errors.As(err, &refusal) && glass {
		reach.Glass = Glass{Household: household, Since: s.now().Add(-glassOpenFor)}
		return s.attachmentIn(ctx, actor, reach, household, id)
	}
	return found, content, err
}

func (s *Service) attachmentIn(ctx context.Context, actor Actor, reach Reach, household, id ID) (Attachment, []byte, error) {
	var found Attachment
	var content []byte
	err := s.store.InTransaction(ctx, reach, func(tx Tx) error {
		files, err := tx.Load(ctx, []ID{household}, s.Today())
		if err != nil {
			return err
		}
		reader, line, view := actor, LogLine{}, (*View)(nil)
		if len(files) > 0 {
			if !reach.Glass.Household.IsZero() {
				reader, _ = actor.through(files[0], s.now())
			}
			line, view = s.readLine(ctx, actor, files[0], "attachment"), files[0].ViewFor(reader, s.Today())
		}
		if view == nil || view.attachment(id) == nil || view.attachment(id).Status() != Arrived {
			return unknown("attachment")
		}
		if !reach.Glass.Household.IsZero() {
			line.Event, line.Role = LogBreakGlass, actor.OrganisationRole
		}
		bytes, is := tx.(AttachmentReader)
		if !is {
			return errNoUploads
		}
		found = *view.attachment(id)
		if content, err = bytes.AttachmentBytes(ctx, id); err != nil {
			return err
		}
		return tx.Log(ctx, []LogLine{line})
	})
	return found, content, err
}
