package postgres

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
)

// The chain over the access log. A line gets its id before its transaction
// commits, so a sealer that remembered the last id it saw would pass over a line
// that commits late. It looks instead for lines that stand in no seal: what is
// not visible yet is sealed by a later seal. It looks an hour back from the seal
// before, which no transaction lasts (a statement of a process ends after five
// minutes, one of the application after fifteen seconds).
const sealLooksBack = time.Hour

// mostSealed bounds one seal; what is left is for the next one.
const mostSealed = 10_000

// hashBytes is the size of a SHA-256.
const hashBytes = sha256.Size

// sealRow is one link of the chain.
type sealRow struct {
	Number   int64
	SealedAt time.Time
	Previous []byte
	Hash     []byte
}

const lastSealQuery = "SELECT number, sealed_at, previous, hash FROM log_seals WHERE region_id = @region ORDER BY number DESC LIMIT 1"

// sealLock lets one of several servers seal a region; the others go on.
const sealLock = "SELECT pg_try_advisory_xact_lock(hashtextextended('log seals of ' || CAST(@region AS text), 0))"

const unsealedQuery = `
SELECT l.id, log_line_hash(l) AS hash
FROM access_log l
WHERE l.region_id = @region AND l.id >= @floor AND l.happened_at >= @since
  AND l.id NOT IN (SELECT unnest(s.lines) FROM log_seals s WHERE s.region_id = @region AND s.sealed_at >= @since)
ORDER BY l.id LIMIT @most`

const addSeal = `
INSERT INTO log_seals (region_id, number, sealed_at, lines, hashes, previous, hash)
VALUES (@region, @number, @at, CAST(@lines AS uuid[]), @hashes, @previous, @hash)`

// SealLog seals what the access log of a region got since the seal before, and
// gives how many lines; none while another server does it.
func (s *Store) SealLog(ctx context.Context, region casework.ID, at time.Time) (int, error) {
	sealed := 0
	at = at.UTC().Truncate(time.Microsecond) // as PostgreSQL keeps it
	err := s.db.InTransaction(ctx, Setting{Region: region, Process: "seal"}, func(tx *gorm.DB) error {
		var mine bool
		if err := tx.Raw(sealLock, map[string]any{"region": region.String()}).Row().Scan(&mine); err != nil || !mine {
			return err
		}
		next, err := s.nextSeal(tx, region, at)
		if err != nil || len(next.lines) == 0 {
			return err
		}
		sealed = len(next.lines)
		return tx.Exec(addSeal, next.values()).Error
	})
	if err != nil {
		return 0, fmt.Errorf("seal the access log: %w", err)
	}
	return sealed, nil
}

func (s *Store) nextSeal(tx *gorm.DB, region casework.ID, at time.Time) (seal, error) {
	var last sealRow
	if err := tx.Raw(lastSealQuery, map[string]any{"region": region.String()}).Scan(&last).Error; err != nil {
		return seal{}, err
	}
	next := seal{region: region, number: last.Number + 1, at: at, previous: last.Hash}
	since := time.Unix(0, 0).UTC()
	if last.Number == 0 {
		next.previous = make([]byte, hashBytes)
	} else {
		since = last.SealedAt.Add(-sealLooksBack)
	}
	var rows []struct {
		ID   uid
		Hash []byte
	}
	values := map[string]any{"region": region.String(), "since": since, "floor": firstIDAt(since).String(), "most": mostSealed}
	if err := tx.Raw(unsealedQuery, values).Scan(&rows).Error; err != nil {
		return seal{}, err
	}
	for _, row := range rows {
		next.lines, next.hashes = append(next.lines, casework.ID(row.ID)), append(next.hashes, row.Hash...)
	}
	return next, nil
}

// firstIDAt is the lowest id of a line that was made at a moment.
func firstIDAt(at time.Time) casework.ID {
	made := casework.NewID(at)
	var first casework.ID
	copy(first[:6], made[:6])
	return first
}

// seal is one link of the chain, before it is written or as it was.
type seal struct {
	region   casework.ID
	number   int64
	at       time.Time
	previous []byte
	lines    []casework.ID
	hashes   []byte
}

// hash chains the lines to the seal before.
func (s seal) hash() []byte {
	sum := sha256.New()
	sum.Write(s.region[:])
	sum.Write(binary.BigEndian.AppendUint64(nil, uint64(s.number))) //nolint:gosec // only its bytes count
	sum.Write(binary.BigEndian.AppendUint64(nil, uint64(s.at.UnixMicro())))
	sum.Write(s.previous)
	for _, line := range s.lines {
		sum.Write(line[:])
	}
	sum.Write(s.hashes)
	return sum.Sum(nil)
}

func (s seal) values() map[string]any {
	return map[string]any{
		"region": s.region.String(), "number": s.number, "at": s.at, "lines": "{" + printed(s.lines...) + "}",
		"hashes": s.hashes, "previous": s.previous, "hash": s.hash(),
	}
}
