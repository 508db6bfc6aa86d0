package exit

import (
	"archive/zip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"time"

	"github.com/jackc/pgx/v5"
)

// Progress hears of every table that was moved, and how many rows it has.
type Progress func(table string, rows int64)

// ErrNoRegion says that no region has that name.
var ErrNoRegion = errors.New("no region has that name")

// Write writes the region of that name to a ZIP. The database is as it was, also
// when it fails half-way: the transaction is never committed.
func Write(ctx context.Context, ownerURL, region string, to io.Writer, now time.Time, tell Progress) error {
	connection, err := connect(ctx, ownerURL)
	if err != nil {
		return err
	}
	defer func() { _ = connection.Close(context.WithoutCancel(ctx)) }()
	tx, err := connection.BeginTx(ctx, pgx.TxOptions{IsoLevel: pgx.RepeatableRead})
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	defer func() { _ = tx.Rollback(context.WithoutCancel(ctx)) }()
	tables, err := tablesOf(ctx, tx)
	if err != nil {
		return err
	}
	if err := alone(ctx, tx, tables); err != nil {
		return err
	}
	w := &writing{tx: tx, zip: zip.NewWriter(to), now: now, tell: tell}
	if err := w.begin(ctx, region); err != nil {
		return err
	}
	for _, one := range tables {
		if err := w.table(ctx, one); err != nil {
			return err
		}
	}
	if err := w.pictures(ctx); err != nil {
		return err
	}
	return w.end()
}

// writing is one file that is being written.
type writing struct {
	tx   pgx.Tx
	zip  *zip.Writer
	now  time.Time
	tell Progress
	told dataPackage
}

func (w *writing) begin(ctx context.Context, region string) error {
	w.told = dataPackage{
		Profile: "data-package", Name: "regieroute-region", Title: "Regieroute: " + region, Created: w.now.UTC(),
		Description: "All of one region of Regieroute, with personal data and keys. In CSV nothing is null and \"\" is an empty text.",
		Region:      regionSaid{Name: region}, Attachments: []picture{},
	}
	err := w.tx.QueryRow(ctx, "SELECT id::text, exercise FROM regions WHERE name = $1", region).Scan(&w.told.Region.ID, &w.told.Region.Exercise)
	if errors.Is(err, pgx.ErrNoRows) {
		return fmt.Errorf("%w: %s", ErrNoRegion, region)
	}
	if err != nil {
		return fmt.Errorf("find the region: %w", err)
	}
	if w.told.Region.Exercise {
		w.told.Title = "Regieroute, oefenregio, alles is verzonnen: " + region
	}
	w.told.Region.Database, err = version(ctx, w.tx)
	return err
}

// entry begins a file in the ZIP of which the hash is taken on the way.
func (w *writing) entry(path string) (io.Writer, hash.Hash, error) {
	file, err := w.zip.CreateHeader(&zip.FileHeader{Name: path, Method: zip.Deflate, Modified: w.now.UTC()})
	if err != nil {
		return nil, nil, fmt.Errorf("write %s: %w", path, err)
	}
	sum := sha256.New()
	return io.MultiWriter(file, sum), sum, nil
}

func said(sum hash.Hash) string { return "sha256:" + hex.EncodeToString(sum.Sum(nil)) }

func (w *writing) table(ctx context.Context, one table) error {
	file, sum, err := w.entry("data/" + one.Name + ".csv")
	if err != nil {
		return err
	}
	query := fmt.Sprintf("COPY (SELECT %s FROM %s WHERE %s = '%s' ORDER BY %s) TO STDOUT WITH (FORMAT csv, HEADER, ENCODING 'UTF8')",
		one.chosen(), identifier(one.Name), one.regionColumn(), w.told.Region.ID, one.order())
	copied, err := w.tx.Conn().PgConn().CopyTo(ctx, file, query)
	if err != nil {
		return fmt.Errorf("write table %s: %w", one.Name, err)
	}
	w.told.Resources = append(w.told.Resources, resourceOf(one, copied.RowsAffected(), said(sum)))
	w.tell(one.Name, copied.RowsAffected())
	return nil
}

const piecesQuery = `
SELECT c.attachment_id::text, coalesce(a.content_type, ''), c.bytes
FROM attachment_chunks c LEFT JOIN attachments a ON a.region_id = c.region_id AND a.id = c.attachment_id
WHERE c.region_id = $1 ORDER BY c.attachment_id, c.start_byte`

// pictures puts the pieces of every picture together.
func (w *writing) pictures(ctx context.Context) error {
	rows, err := w.tx.Query(ctx, piecesQuery, w.told.Region.ID)
	if err != nil {
		return fmt.Errorf("read the pictures: %w", err)
	}
	var (
		id, kind, now string
		piece         []byte
		file          io.Writer
		sum           hash.Hash
	)
	end := func() {
		if sum != nil {
			w.told.Attachments[len(w.told.Attachments)-1].Hash = said(sum)
		}
	}
	_, err = pgx.ForEachRow(rows, []any{&id, &kind, &piece}, func() error {
		if id != now {
			end()
			path := "attachments/" + id + extension(kind)
			if file, sum, err = w.entry(path); err != nil {
				return err
			}
			now, w.told.Attachments = id, append(w.told.Attachments, picture{Path: path})
		}
		_, err := file.Write(piece)
		return err
	})
	end()
	if err != nil {
		return fmt.Errorf("write the pictures: %w", err)
	}
	w.tell("attachments", int64(len(w.told.Attachments)))
	return nil
}

func extension(contentType string) string {
	switch contentType {
	case "image/jpeg":
		return ".jpg"
	case "image/png":
		return ".png"
	default: // of a report that is not here yet: what it is, is not known
		return ".bin"
	}
}

func (w *writing) end() error {
	file, _, err := w.entry("datapackage.json")
	if err != nil {
		return err
	}
	encoder := json.NewEncoder(file)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(w.told); err != nil {
		return fmt.Errorf("write datapackage.json: %w", err)
	}
	if err := w.zip.Close(); err != nil {
		return fmt.Errorf("end the file: %w", err)
	}
	return nil
}
