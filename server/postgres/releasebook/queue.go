package releasebook

import (
	"context"
	"errors"
	"fmt"
	"time"

	"gorm.io/gorm"

	"regieroute/server/casework"
	"regieroute/server/postgres"
)

// process is the name under which releases are made.
const process = "release"

func (b *Book) working(ctx context.Context, region casework.ID, doing string, work func(tx *gorm.DB) error) error {
	if err := b.db.InTransaction(ctx, postgres.Setting{Region: region, Process: process}, work); err != nil {
		return fmt.Errorf("%s: %w", doing, err)
	}
	return nil
}

// Claim is a release that somebody makes now, with what it takes.
type Claim struct {
	casework.Release

	RegionName string
	Attempts   int         // broken before this one
	Mark       casework.ID // of who makes it
	Earlier    [][]byte    // what was published before, the oldest first
	ProjectKey []byte      // of microdata; nil when the project ended
	Project    casework.ResearchProject
}

// One at a time in a region, in the order in which they were asked: each
// publication is protected against those before it. Who dies is taken over after a
// minute, and then all begins anew.
const claim = `
WITH next AS (
    SELECT r.id FROM releases r
    WHERE r.region_id = @region AND r.ended_at IS NULL AND (r.held_until IS NULL OR r.held_until < now())
        AND NOT EXISTS (SELECT FROM releases o WHERE o.region_id = r.region_id AND o.id <> r.id AND o.ended_at IS NULL AND o.held_by IS NOT NULL AND o.held_until >= now())
        AND pg_try_advisory_xact_lock(hashtextextended('release ' || CAST(@region AS text), 0))
    ORDER BY r.asked_at, r.id LIMIT 1 FOR UPDATE SKIP LOCKED)
UPDATE releases r SET state = 'RUNNING', held_by = @mark, held_until = now() + interval '1 minute', erased_at = NULL, snapshot_at = @at, done = 0, total = 0
FROM next WHERE r.region_id = @region AND r.id = next.id
RETURNING r.id::text AS id, r.attempts`

const (
	throwAway = `DELETE FROM release_chunks WHERE region_id = @region AND release_id = @id`
	earlier   = `
SELECT published FROM releases WHERE region_id = @region AND kind = 'PUBLICATION' AND published IS NOT NULL AND state IN ('DONE', 'EXPIRED') ORDER BY ended_at, id`
	keyOf = `
SELECT j.name, j.k, j.l, j.key FROM research_projects j JOIN releases r ON r.region_id = j.region_id AND r.project_id = j.id
WHERE r.region_id = @region AND r.id = @id AND j.ended_at IS NULL`
)

// Claim gives the next release of a region to make, and keeps others from it for a
// while. Pieces of an earlier attempt are gone.
func (b *Book) Claim(ctx context.Context, region casework.ID, at time.Time) (found Claim, there bool, err error) {
	mark := casework.NewID(at)
	err = b.working(ctx, region, "claim a release", func(tx *gorm.DB) error {
		var claimed []struct {
			ID       string
			Attempts int
		}
		if err := tx.Raw(claim, map[string]any{"region": region.String(), "mark": mark.String(), "at": at}).Scan(&claimed).Error; err != nil || len(claimed) == 0 {
			return err
		}
		given := map[string]any{"region": region.String(), "id": claimed[0].ID, "takings": 0}
		var rows []row
		if err := errors.Join(tx.Raw(one, given).Scan(&rows).Error, tx.Exec(throwAway, given).Error); err != nil {
			return err
		}
		if found.Release, err = rows[0].release(region); err != nil {
			return err
		}
		found.Mark, found.Attempts, there = mark, claimed[0].Attempts, true
		return found.needs(tx, given)
	})
	return found, there, err
}

// needs reads what making it takes.
func (c *Claim) needs(tx *gorm.DB, given map[string]any) error {
	if err := tx.Raw("SELECT name FROM regions WHERE id = @region", given).Scan(&c.RegionName).Error; err != nil {
		return err
	}
	switch c.Order.Kind {
	case casework.OwnDataRelease, casework.ResidentRelease:
	case casework.PublicationRelease:
		return tx.Raw(earlier, given).Scan(&c.Earlier).Error
	case casework.MicrodataRelease:
		var keys []struct {
			Name string
			K, L int
			Key  []byte
		}
		if err := tx.Raw(keyOf, given).Scan(&keys).Error; err != nil || len(keys) == 0 {
			return err
		}
		c.ProjectKey, c.Project = keys[0].Key, casework.ResearchProject{ID: c.Order.Project, Name: keys[0].Name, K: keys[0].K, L: keys[0].L}
	}
	return nil
}

func (c Claim) values(more map[string]any) map[string]any {
	given := values(c.Region, c.Order.ID, more)
	given["mark"] = c.Mark.String()
	return given
}

const held = ` WHERE region_id = @region AND id = @id AND held_by = @mark AND state = 'RUNNING'`

// ErrLost says that a release is not made here any more: somebody cancelled it,
// something in it was erased, or another server took it over.
var ErrLost = errors.New("this release is not made here any more")

// changing changes a release that is still held here, or gives ErrLost.
func (b *Book) changing(ctx context.Context, c Claim, doing, statement string, more map[string]any, then ...string) error {
	return b.working(ctx, c.Region, doing, func(tx *gorm.DB) error {
		given := c.values(more)
		done := tx.Exec(statement, given)
		if done.Error == nil && done.RowsAffected != 1 {
			return ErrLost
		}
		errs := []error{done.Error}
		for _, other := range then {
			errs = append(errs, tx.Exec(other, given).Error)
		}
		return errors.Join(errs...)
	})
}

const keep = `UPDATE releases SET done = @done, total = @total, held_until = now() + interval '1 minute'` + held + ` AND erased_at IS NULL`

// Keep keeps how far it is and holds on to it; ErrLost when it must not go on.
func (b *Book) Keep(ctx context.Context, c Claim, done, total int64) error {
	return b.changing(ctx, c, "keep how far a release is", keep, map[string]any{"done": done, "total": total})
}

const addChunk = `
INSERT INTO release_chunks (region_id, release_id, file, number, readers, only_for, bytes)
SELECT region_id, id, @file, @number, readers, only_for, @bytes FROM releases` + held

// AddChunk keeps a piece of a file.
func (b *Book) AddChunk(ctx context.Context, c Claim, file int, number int64, bytes []byte) error {
	return b.changing(ctx, c, "keep a piece of a release", addChunk, map[string]any{"file": file, "number": number, "bytes": bytes})
}

const (
	endDone = `
UPDATE releases SET state = 'DONE', ended_at = @at, expires_at = @expires, report = CAST(@report AS jsonb), published = @published, done = @steps, total = @steps,
    held_by = NULL, held_until = NULL, attempts = 0` + held + ` AND erased_at IS NULL`
	addFiles = `
INSERT INTO release_files (region_id, release_id, number, readers, name, media_type, rows, size_bytes, sha256)
SELECT r.region_id, r.id, f."Number", r.readers, f."Name", f."MediaType", f."Rows", f."Bytes", f."SHA256"
FROM releases r, jsonb_to_recordset(CAST(@files AS jsonb)) AS f ("Number" integer, "Name" text, "MediaType" text, "Rows" bigint, "Bytes" bigint, "SHA256" text)
WHERE r.region_id = @region AND r.id = @id`
	addHouseholds = `
INSERT INTO release_households (region_id, release_id, household_id, readers, role)
SELECT r.region_id, r.id, h."ID", r.readers, h."Role" FROM releases r, jsonb_to_recordset(CAST(@households AS jsonb)) AS h ("ID" uuid, "Role" text)
WHERE r.region_id = @region AND r.id = @id`
)

// Made is what came of a release.
type Made struct {
	Files     []casework.ReleaseFile // in the order of their pieces
	Report    casework.ReleaseReport
	Published []byte
	Tables    []casework.PublishedTable // of a publication, as they were printed
	// Of own data, who stands in it.
	Households []casework.ReleasedHousehold
	LeftOut    []casework.Words // the titles of those that are not in it
	Steps      int64            // of making it
	At         time.Time
	Expires    time.Time
}

// numbered is a file with its number.
type numbered struct {
	Number int
	casework.ReleaseFile
}

// End keeps a release that is whole. From this moment on it can be taken.
func (b *Book) End(ctx context.Context, c Claim, made Made) error {
	files := make([]numbered, len(made.Files))
	for i, file := range made.Files {
		files[i] = numbered{i, file}
	}
	then := []string{addFiles}
	if len(made.Households) > 0 {
		then = append(then, addHouseholds)
	}
	if c.Order.Kind == casework.PublicationRelease {
		then = append(then, addPublication, addTables)
	}
	return b.changing(ctx, c, "end a release", endDone, map[string]any{
		"at": made.At, "expires": made.Expires, "report": printed(made.Report), "published": made.Published, "steps": made.Steps, "files": printed(files),
		"from": string(c.Order.Period.From), "to": string(c.Order.Period.To), "tables": listed(made.Tables), "left_out": listed(made.LeftOut),
		"households": listed(made.Households),
	}, then...)
}

// listed prints a list as jsonb takes it: none is an empty one.
func listed[T any](of []T) string { return printed(append([]T{}, of...)) }

const endWithout = `
UPDATE releases SET state = @state, ended_at = @at, refusal = CAST(@refusal AS jsonb), held_by = NULL, held_until = NULL` + held

// EndWithout keeps why there is no release: REFUSED or FAILED.
func (b *Book) EndWithout(ctx context.Context, c Claim, state casework.ReleaseState, why *casework.Error, at time.Time) error {
	return b.changing(ctx, c, "end a release without files", endWithout, map[string]any{"state": string(state), "at": at, "refusal": printed(why)}, throwAway)
}

const letGo = `
UPDATE releases SET state = 'WAITING', attempts = attempts + CASE WHEN @broke THEN 1 ELSE 0 END, held_by = NULL,
    held_until = CASE WHEN @broke THEN now() + interval '5 seconds' END` + held

// LetGo lets others begin it anew, after a moment when it broke.
func (b *Book) LetGo(ctx context.Context, c Claim, broke bool) error {
	return b.changing(ctx, c, "let go of a release", letGo, map[string]any{"broke": broke}, throwAway)
}

// expire runs in this order. A release whose bytes did not come along to another
// server has expired too.
var expire = []string{
	`UPDATE releases SET state = 'EXPIRED' WHERE region_id = @region AND state = 'DONE' AND (expires_at <= @at OR erased_at IS NOT NULL
    OR NOT EXISTS (SELECT FROM release_chunks c WHERE c.region_id = releases.region_id AND c.release_id = releases.id))`,
	`DELETE FROM release_chunks c USING releases r WHERE c.region_id = @region AND r.region_id = c.region_id AND r.id = c.release_id AND r.ended_at IS NOT NULL AND r.state <> 'DONE'`,
	`UPDATE research_projects SET key = NULL, ended_at = @at WHERE region_id = @region AND ended_at IS NULL AND until_day < CAST(@today AS date)`,
}

// Expire destroys the bytes of releases whose time is over, or in which something
// stood that was erased, and the keys of projects whose time is over. It gives how
// many pieces and keys.
func (b *Book) Expire(ctx context.Context, region casework.ID, at time.Time) (int, error) {
	gone := 0
	err := b.working(ctx, region, "expire releases", func(tx *gorm.DB) error {
		for i, statement := range expire {
			done := tx.Exec(statement, map[string]any{"region": region.String(), "at": at, "today": string(casework.DayOf(at))})
			if done.Error != nil {
				return done.Error
			}
			if i > 0 {
				gone += int(done.RowsAffected)
			}
		}
		return nil
	})
	return gone, err
}
