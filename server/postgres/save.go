package postgres

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"regieroute/server/casework"
)

// Save writes what changed of the files: one statement for each table that
// changed, in one round trip, under a savepoint.
func (t *transaction) Save(ctx context.Context, files []*casework.Household, today casework.Day) error {
	saving := saving{transaction: t, today: today, rows: map[table][]string{}, gone: map[table][]string{}, next: map[casework.ID]*kept{}}
	for _, file := range files {
		if err := saving.add(file); err != nil {
			return fmt.Errorf("save household %s: %w", file.ID, err)
		}
	}
	err := pipelined(t.session, func(c *pgx.Conn) error { return saving.run(ctx, c) })
	if err != nil {
		return fmt.Errorf("save %d households: %w", len(files), refused(err))
	}
	maps.Copy(t.kept, saving.next)
	if len(saving.unlike) > 0 {
		t.unpaired.files, t.unpaired.allowed = append(t.unpaired.files, saving.unlike...), append(t.unpaired.allowed, saving.allowed...)
	}
	if t.pairsLast {
		return nil
	}
	return t.pair(ctx)
}

// saving is one batch that writes files.
type saving struct {
	*transaction
	today   casework.Day
	made    []string // new files
	changed []string // files that were there
	readers []string // files whose readers changed, for tables that are not loaded
	rows    map[table][]string
	gone    map[table][]string
	next    map[casework.ID]*kept
	allowed []casework.ID // who reads any of the files, or did
	unlike  []casework.ID // files of which it changed by what they are known, or to whom
	facts   []string      // by how much the statistics change
}

func (s *saving) add(h *casework.Household) error {
	before := s.kept[h.ID]
	now := &kept{readers: readersOf(h, s.today), rows: map[table]map[string]string{}}
	s.next[h.ID], s.allowed = now, append(s.allowed, now.readers...)
	if before != nil {
		s.allowed = append(s.allowed, before.readers...)
	}
	row := householdRowOf(h, now.readers)
	var err error
	if now.file, err = households.encode(&row); err != nil {
		return err
	}
	switch {
	case before == nil:
		before = &kept{rows: map[table]map[string]string{}}
		s.made = append(s.made, now.file.body)
	case before.file != now.file:
		s.changed = append(s.changed, now.file.body)
	}
	if before.readers != nil && !slices.Equal(before.readers, now.readers) {
		s.readers = append(s.readers, fmt.Sprintf(`{"id":%q,"readers":["%s"]}`, h.ID, strings.Join(texts(now.readers), `","`)))
	}
	return s.compare(h, before, now)
}

// compare finds the rows that are new, changed or gone.
func (s *saving) compare(h *casework.Household, before, now *kept) error {
	for _, table := range slices.Concat(tables, derived) {
		rows, err := table.rows(h, now.readers)
		if err != nil {
			return err
		}
		current := make(map[string]string, len(rows))
		for _, row := range rows {
			if _, twice := current[row.key]; twice {
				return fmt.Errorf("%w: %s has a row twice", casework.ErrNotStorable, table.shape().name)
			}
			current[row.key] = row.body
			if before.rows[table][row.key] != row.body {
				s.rows[table] = append(s.rows[table], row.body)
			}
		}
		now.rows[table] = current
		if err := s.missing(table, before.rows[table], current); err != nil {
			return err
		}
	}
	if !maps.Equal(before.rows[likenessesTable], now.rows[likenessesTable]) {
		s.unlike = append(s.unlike, h.ID)
	}
	s.recount(before.rows[factsTable], now.rows[factsTable])
	return nil
}

// recount notes the facts that are not what they were: those of before go, those
// of now come.
func (s *saving) recount(before, now map[string]string) {
	for key, fact := range before {
		if now[key] != fact {
			s.facts = append(s.facts, factChange(-1, fact))
		}
	}
	for key, fact := range now {
		if before[key] != fact {
			s.facts = append(s.facts, factChange(1, fact))
		}
	}
}

// erasable are the tables of which rows come and go. A record of the file stays;
// a draft is none yet.
var erasable = []table{referralDraftsTable, fieldEditsTable, alertsTable, nextDaysTable, likenessesTable, arrearsPlacesTable, teamPlacesTable, factsTable}

func (s *saving) missing(table table, before, now map[string]string) error {
	for key := range before {
		if _, still := now[key]; still {
			continue
		}
		if !slices.Contains(erasable, table) {
			return fmt.Errorf("%w: a row of %s would be lost", casework.ErrNotStorable, table.shape().name)
		}
		s.gone[table] = append(s.gone[table], key)
	}
	return nil
}

// run writes. While it does, the transaction works for everybody who may read
// the files too: an update that takes the writer out of a file would leave a
// row that its own policy hides, and PostgreSQL refuses that.
func (s *saving) run(ctx context.Context, c *pgx.Conn) error {
	begin := "SAVEPOINT files; " + s.workFor(s.allowed) + "; " + strings.Join(planOnce, "; ")
	if _, err := casework.ParseDay(string(s.today)); err != nil || s.today == "" {
		return fmt.Errorf("%q is no day", s.today)
	}
	begin += "; SET LOCAL app.today = '" + string(s.today) + "'"
	if err := plainlyKeepingUp(ctx, c, begin); err != nil {
		return err
	}
	if err := s.send(ctx, c); err != nil {
		return errors.Join(err, plainly(ctx, c, "ROLLBACK TO SAVEPOINT files; RELEASE SAVEPOINT files"))
	}
	return plainly(ctx, c, s.workAsBefore()+"; "+strings.Join(planAnew, "; ")+"; RELEASE SAVEPOINT files")
}

// workFor has the transaction work for everybody who is allowed to read what it
// writes.
func (t *transaction) workFor(allowed []casework.ID) string {
	everybody := append(slices.Clone(allowed), t.reach.Organisation)
	slices.SortFunc(everybody, casework.ID.Compare)
	return "SET LOCAL app.organisation = '" + withNobody(slices.Compact(everybody)) + "'"
}

func (t *transaction) workAsBefore() string {
	return "SET LOCAL app.organisation = '" + printed(t.reach.Organisation) + "'"
}

// withNobody prints organisations and the one that stands in files that nobody is
// in any more.
func withNobody(organisations []casework.ID) string {
	if others := printed(organisations...); others != "" {
		return nobody.String() + "," + others
	}
	return nobody.String()
}

func (s *saving) send(ctx context.Context, c *pgx.Conn) error {
	batch := &pgx.Batch{}
	households.queue(batch, households.insert(), s.made)
	households.queue(batch, households.upsert(), s.changed)
	for _, table := range slices.Concat(tables, derived) {
		if gone := s.gone[table]; len(gone) > 0 {
			batch.Queue(table.shape().remove(), jsonList(gone)).Exec(all(len(gone)))
		}
		table.shape().queue(batch, table.shape().upsert(), s.rows[table])
	}
	for _, statement := range rereadable {
		if len(s.readers) > 0 {
			batch.Queue(statement, jsonList(s.readers), s.reach.Region.String())
		}
	}
	if len(s.facts) > 0 {
		batch.Queue(addFactChanges, jsonList(s.facts))
	}
	batch.Queue("SET CONSTRAINTS ALL IMMEDIATE") // the guards speak now
	batch.Queue("SET CONSTRAINTS ALL DEFERRED")
	return c.SendBatch(ctx, batch).Close()
}

// rereadable are the statements that give rows beside the file its new readers.
var rereadable = []string{rereadOperations, rereadContents, rereadStood, rereadAgenda}

// all wants each row to be written: one that may not be touched gives no error by
// itself.
func all(rows int) func(pgconn.CommandTag) error {
	return func(tag pgconn.CommandTag) error {
		if tag.RowsAffected() != int64(rows) {
			return fmt.Errorf("%d rows written of %d", tag.RowsAffected(), rows)
		}
		return nil
	}
}

func jsonList(rows []string) string { return "[" + strings.Join(rows, ",") + "]" }

func texts(ids []casework.ID) []string {
	texts := make([]string, len(ids))
	for i, id := range ids {
		texts[i] = id.String()
	}
	return texts
}

// plainly runs statements that take no parameters, without preparing them.
func plainly(ctx context.Context, c *pgx.Conn, statements string) error {
	_, err := c.PgConn().Exec(ctx, statements).ReadAll()
	return err
}
