package postgres

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"gorm.io/gorm"

	"regieroute/server/casework"
)

// destroying is one statement: $1 is the region, $2 the households.
type destroying struct{ table, statement string }

// gone deletes rows of a table that stand in a file.
func gone(table string) destroying {
	return destroying{table, "DELETE FROM " + table + " WHERE region_id = $1 AND household_id = ANY($2)"}
}

// byOperation deletes rows of a table that stand with operations on files, by the
// name of their column.
func byOperation(table string) destroying {
	return destroying{table, "DELETE FROM " + table + " WHERE region_id = $1 AND operation_id IN (SELECT id FROM operations WHERE region_id = $1 AND household_id = ANY($2))"}
}

func byUpload(table string) destroying {
	return destroying{table, "DELETE FROM " + table + " WHERE region_id = $1 AND attachment_id IN (SELECT id FROM uploads WHERE region_id = $1 AND household_id = ANY($2))"}
}

// releasedTo lets nobody take what was made of files as an organisation saw them that
// has, or had, one of these: the bytes go within the hour, and what is being made is
// made again (access §6). A release that is ended at the same moment waits for this.
var releasedTo = destroying{"", `UPDATE releases SET erased_at = now()
WHERE region_id = $1 AND kind = 'OWN_DATA' AND state IN ('WAITING', 'RUNNING', 'DONE')
  AND organisation_id IN (SELECT organisation_id FROM involvements WHERE region_id = $1 AND household_id = ANY($2))`}

// wordsBeside are what people wrote that stands beside the file: pictures,
// operations word for word, what was left behind, notes on agendas, and the files
// as they stood when something was decided. Of receipts stays that they were given.
var wordsBeside = []destroying{
	releasedTo, gone("releases"), gone("release_households"),
	byUpload("attachment_chunks"), byUpload("attachment_arrivals"), gone("uploads"), gone("attachments"),
	byOperation("sealed_photos"), gone("left_behind"), gone("operation_contents"), gone("decided_files"),
	{"receipts", `UPDATE receipts SET receipt = receipt || '{"Conflicts": null}'
WHERE region_id = $1 AND jsonb_typeof(receipt -> 'Conflicts') = 'array' AND receipt -> 'Conflicts' <> '[]'
  AND operation_id IN (SELECT id FROM operations WHERE region_id = $1 AND household_id = ANY($2))`},
	{"agenda_items", "UPDATE agenda_items SET note = '' WHERE region_id = $1 AND household_id = ANY($2) AND note <> ''"},
}

// wholeFiles is everything of a household, what points to others first: with its
// clearances gone first, the guard of route 3.2f has nothing to hold.
var wholeFiles = slices.Concat([]destroying{
	releasedTo, gone("releases"), gone("release_households"),
	gone("clearances"),
	byUpload("attachment_chunks"), byUpload("attachment_arrivals"), gone("uploads"),
	byOperation("sealed_photos"), byOperation("receipts"), gone("notifications"), gone("left_behind"), gone("operation_contents"), gone("operations"),
	gone("decided_files"), gone("agenda_items"), gone("stand_ins"), gone("rent_months"),
	{"lookalikes", "DELETE FROM lookalikes WHERE region_id = $1 AND (household_id = ANY($2) OR other_id = ANY($2))"},
}, ofTables(), []destroying{
	{"", "UPDATE households SET linked_to = NULL WHERE region_id = $1 AND id = ANY($2) AND linked_to IS NOT NULL"},
	{"households", "DELETE FROM households WHERE region_id = $1 AND id = ANY($2)"},
	gone("log_keys"),
})

func ofTables() []destroying {
	statements := []destroying{}
	for _, table := range slices.Concat(tables, derived) {
		if name := table.shape().name; name != "clearances" && name != "rent_months" {
			statements = append(statements, gone(name))
		}
	}
	return statements
}

// eraseWords takes what people wrote out of files, and destroys what stands
// beside them.
func (e *erasing) eraseWords(ctx context.Context, files []*casework.Household, by term) error {
	if err := e.become(ctx, appRole, withNobody(e.everybody)); err != nil {
		return err
	}
	texts := 0
	for _, file := range files {
		texts += file.EraseWords(e.today)
		file.Version++
		e.tx.kept[file.ID].rows[attachmentsTable] = nil // they go below
	}
	if err := e.tx.Save(ctx, files, e.today); err != nil {
		return err
	}
	counts, err := e.destroy(ctx, files, wordsBeside)
	if err != nil {
		return err
	}
	counts = append([]casework.DestroyedRows{{Table: "texts", Rows: texts}}, counts...)
	return e.prove(ctx, casework.WordsDestroyed, by, files, counts, nil)
}

func (e *erasing) eraseFiles(ctx context.Context, files []*casework.Household, by term) error {
	if err := e.become(ctx, retentionRole, ""); err != nil {
		return err
	}
	subjects, err := e.subjects(ctx, files)
	if err != nil {
		return err
	}
	if err := e.keepNumbers(ctx, files); err != nil {
		return err
	}
	counts, err := e.destroy(ctx, files, wholeFiles)
	if err != nil {
		return err
	}
	for _, count := range counts {
		if count.Table == "households" && count.Rows != len(files) {
			return fmt.Errorf("%d households erased of %d", count.Rows, len(files))
		}
	}
	err = pipelined(e.tx.session, func(c *pgx.Conn) error {
		_, err := c.Exec(ctx, "INSERT INTO erased_households (region_id, household_id, erased_on) SELECT $1, id, $3 FROM unnest($2::uuid[]) AS id",
			e.region.String(), uuids(idsOfFiles(files)), string(e.today))
		return err
	})
	if err != nil {
		return fmt.Errorf("note which households were erased: %w", err)
	}
	return e.prove(ctx, casework.FilesDestroyed, by, files, counts, subjects)
}

// keepNumbers keeps how much was counted of households that are erased: numbers of
// a month, and of nobody (access §6: datasets hold no person).
func (e *erasing) keepNumbers(ctx context.Context, files []*casework.Household) error {
	err := pipelined(e.tx.session, func(c *pgx.Conn) error {
		_, err := c.Exec(ctx, keepNumbers, e.region.String(), uuids(idsOfFiles(files)), string(e.today))
		return err
	})
	if err != nil {
		return fmt.Errorf("keep what was counted: %w", err)
	}
	return nil
}

// destroy runs statements in one round trip as the role that forgets, and counts
// what went.
func (e *erasing) destroy(ctx context.Context, files []*casework.Household, statements []destroying) ([]casework.DestroyedRows, error) {
	if err := e.become(ctx, retentionRole, ""); err != nil {
		return nil, err
	}
	counts := []casework.DestroyedRows{}
	batch, region, ids := &pgx.Batch{}, e.region.String(), uuids(idsOfFiles(files))
	batch.Queue("SET CONSTRAINTS ALL IMMEDIATE")
	for _, one := range statements {
		batch.Queue(one.statement, region, ids).Exec(func(tag pgconn.CommandTag) error {
			if rows := int(tag.RowsAffected()); rows > 0 && one.table != "" {
				counts = append(counts, casework.DestroyedRows{Table: one.table, Rows: rows})
			}
			return nil
		})
	}
	err := pipelined(e.tx.session, func(c *pgx.Conn) error { return c.SendBatch(ctx, batch).Close() })
	if err != nil {
		return nil, fmt.Errorf("erase of %d households: %w", len(files), err)
	}
	return counts, nil
}

func (e *erasing) subjects(ctx context.Context, files []*casework.Household) ([]uid, error) {
	var subjects []uid
	err := e.tx.session.WithContext(ctx).Raw(pseudonyms, map[string]any{"region": e.region.String(), "ids": texts(idsOfFiles(files))}).Scan(&subjects).Error
	return subjects, err
}

// prove writes down what was destroyed, under which term.
func (e *erasing) prove(ctx context.Context, kind casework.DestructionKind, by term, files []*casework.Household, counts []casework.DestroyedRows, subjects []uid) error {
	var err error
	if subjects == nil {
		if subjects, err = e.subjects(ctx, files); err != nil {
			return err
		}
	}
	content, err := json.Marshal(counts)
	if err != nil {
		return err
	}
	return pipelined(e.tx.session, func(c *pgx.Conn) error {
		_, err := c.Exec(ctx, `INSERT INTO destructions (region_id, id, at, kind, rule, months, households, subjects, counts)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8::uuid[], $9)`,
			e.region.String(), casework.NewID(e.at).String(), e.at.UTC(), string(kind), by.rule, by.months, len(files), uidTexts(subjects), string(content))
		return err
	})
}

func idsOfFiles(files []*casework.Household) []casework.ID {
	ids := make([]casework.ID, len(files))
	for i, file := range files {
		ids[i] = file.ID
	}
	return ids
}

var _ casework.DestructionReader = (*Store)(nil)

const destructionsQuery = `
SELECT id, at, kind, rule, months, households, to_json(subjects) AS subjects, counts FROM destructions
WHERE region_id = @region AND (CAST(@before AS uuid) IS NULL OR id < CAST(@before AS uuid)) ORDER BY id DESC LIMIT @most`

// Destructions gives proofs of what was erased, the last first.
func (s *Store) Destructions(ctx context.Context, region, before casework.ID, most int) ([]casework.Destruction, error) {
	found := []casework.Destruction{}
	err := s.db.InTransaction(ctx, Setting{Region: region, Process: "read proofs"}, func(tx *gorm.DB) error {
		rows, err := tx.Raw(destructionsQuery, map[string]any{"region": region.String(), "before": uid(before), "most": most}).Rows()
		if err != nil {
			return err
		}
		defer func() { _ = rows.Close() }()
		for rows.Next() {
			one, id := casework.Destruction{}, uid{}
			var subjects, counts []byte
			if err := rows.Scan(&id, &one.At, &one.Kind, &one.Rule, &one.Months, &one.Households, &subjects, &counts); err != nil {
				return err
			}
			one.ID, one.At = casework.ID(id), one.At.UTC()
			if err := errors.Join(json.Unmarshal(subjects, &one.Subjects), json.Unmarshal(counts, &one.Counts)); err != nil {
				return err
			}
			found = append(found, one)
		}
		return rows.Err()
	})
	if err != nil {
		return nil, fmt.Errorf("read proofs of destruction: %w", err)
	}
	return found, nil
}
