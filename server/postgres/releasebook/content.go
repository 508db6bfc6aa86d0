package releasebook

import (
	"context"
	"errors"
	"fmt"
	"io"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

// ChunkBytes is how long a piece of a file is; the last one is shorter.
const ChunkBytes = 1 << 20

const (
	sizeOf = `
SELECT f.number, f.size_bytes FROM release_files f
JOIN releases r ON r.region_id = f.region_id AND r.id = f.release_id
WHERE f.region_id = @region AND f.release_id = @id AND f.name = @file AND r.state = 'DONE' AND r.erased_at IS NULL
  AND (f.size_bytes = 0 OR EXISTS (SELECT FROM release_chunks c WHERE c.region_id = f.region_id AND c.release_id = f.release_id AND c.file = f.number AND c.number = 0))`
	// The organisation left a file that stands in it: nobody takes it any more, and the bytes go within the hour.
	withdraw = `
UPDATE releases r SET state = 'EXPIRED' WHERE r.region_id = @region AND r.id = @id AND r.state = 'DONE'
  AND EXISTS (SELECT FROM release_households h WHERE h.region_id = r.region_id AND h.release_id = r.id
      AND NOT EXISTS (SELECT FROM households f WHERE f.region_id = h.region_id AND f.id = h.household_id))`
	inRelease = `SELECT household_id::text AS id, role FROM release_households WHERE region_id = @region AND release_id = @id ORDER BY household_id`
	take      = `
INSERT INTO release_downloads (region_id, id, release_id, readers, file, taken_by, taken_at, first_byte, last_byte)
SELECT r.region_id, @taking, r.id, r.readers, @file, @by, @at, @first, @last FROM releases r WHERE r.region_id = @region AND r.id = @id`
	chunk = `SELECT bytes FROM release_chunks WHERE region_id = @region AND release_id = @id AND file = @number AND number = @chunk`
)

// TakeRelease writes down that bytes of a file are taken, and gives the file; nil
// when it is gone.
func (b *Book) TakeRelease(ctx context.Context, actor casework.Actor, id casework.ID, taking casework.ReleaseTaking) (casework.ReleaseBytes, error) {
	var found []struct {
		Number    int
		SizeBytes int64
	}
	err := b.within(ctx, actor, "take a release", func(tx *gorm.DB) error {
		given := values(actor.Region, id, map[string]any{
			"file": taking.File, "taking": taking.ID.String(), "by": actor.Person.String(), "at": taking.At, "first": taking.FirstByte, "last": taking.LastByte,
		})
		if err := tx.Exec(withdraw, given).Error; err != nil {
			return err
		}
		if err := tx.Raw(sizeOf, given).Scan(&found).Error; err != nil || len(found) == 0 {
			return err
		}
		return tx.Exec(take, given).Error
	})
	if err != nil || len(found) == 0 {
		return nil, err
	}
	return &content{ctx: ctx, book: b, actor: actor, release: id, file: found[0].Number, size: found[0].SizeBytes, at: -1}, nil
}

// ReleasedHouseholds gives the households that stand in a release as themselves.
func (b *Book) ReleasedHouseholds(ctx context.Context, actor casework.Actor, id casework.ID) ([]casework.ReleasedHousehold, error) {
	var rows []struct{ ID, Role string }
	err := b.within(ctx, actor, "read who stands in a release", func(tx *gorm.DB) error {
		return tx.Raw(inRelease, values(actor.Region, id, nil)).Scan(&rows).Error
	})
	found := make([]casework.ReleasedHousehold, len(rows))
	for i, row := range rows {
		household, wrong := casework.ParseID(row.ID)
		err = errors.Join(err, wrong)
		found[i] = casework.ReleasedHousehold{ID: household, Role: casework.OrganisationRole(row.Role)}
	}
	return found, err
}

// content is a file as it is read: one piece of it in memory at a time.
type content struct {
	ctx      context.Context //nolint:containedctx // of the one request that reads
	book     *Book
	actor    casework.Actor
	release  casework.ID
	file     int
	size     int64
	position int64
	at       int64 // which piece is here; -1 for none
	piece    []byte
}

var errSeek = errors.New("a place before the beginning of the file")

// Seek goes to a place in the file.
func (c *content) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	case io.SeekCurrent:
		offset += c.position
	case io.SeekEnd:
		offset += c.size
	}
	if offset < 0 {
		return 0, errSeek
	}
	c.position = offset
	return offset, nil
}

// Read reads on from there. A file that goes meanwhile ends in the middle, as an
// error.
func (c *content) Read(into []byte) (int, error) {
	if c.position >= c.size {
		return 0, io.EOF
	}
	if wanted := c.position / ChunkBytes; wanted != c.at {
		if err := c.fetch(wanted); err != nil {
			return 0, err
		}
	}
	read := copy(into, c.piece[c.position%ChunkBytes:])
	c.position += int64(read)
	return read, nil
}

func (c *content) fetch(wanted int64) error {
	var rows [][]byte
	err := c.book.within(c.ctx, c.actor, "read a piece of a release", func(tx *gorm.DB) error {
		return tx.Raw(chunk, values(c.actor.Region, c.release, map[string]any{"number": c.file, "chunk": wanted})).Scan(&rows).Error
	})
	if err != nil {
		return err
	}
	if expected := min(c.size-wanted*ChunkBytes, ChunkBytes); len(rows) != 1 || int64(len(rows[0])) != expected {
		return fmt.Errorf("piece %d: %w", wanted, casework.ErrReleaseGone)
	}
	c.at, c.piece = wanted, rows[0]
	return nil
}
