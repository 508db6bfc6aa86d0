package release

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"strings"

	"regieroute/server/casework"
	"regieroute/server/dataset/format"
)

// writing is one release while it is made.
type writing struct {
	ctx      context.Context //nolint:containedctx // lasts as long as the one call of Make
	in       Input
	today    casework.Day
	source   Source
	sink     Sink
	progress func(done, total int64)
	manifest Manifest
	parts    []format.Part
}

// rows gives every row of a table, each time the same.
type rows func(write func([]format.Value) error) error

var formatOf = map[casework.ReleaseFormat]format.Format{
	casework.ReleaseCSV: format.CSV, casework.ReleaseJSONL: format.JSONL, casework.ReleaseParquet: format.Parquet, casework.ReleaseXLSX: format.XLSX,
}

// formats gives what was asked for in one order, however it was asked.
func (w *writing) formats() []format.Format {
	asked := []format.Format{}
	for _, one := range casework.ReleaseFormats() {
		for _, wanted := range w.in.Order.Formats {
			if one == wanted {
				asked = append(asked, formatOf[one])
			}
		}
	}
	return asked
}

// table writes a table in each format.
func (w *writing) table(dataset format.Dataset, every rows) error {
	part := format.Part{Dataset: dataset}
	for _, as := range w.formats() {
		name := dataset.Name + "." + string(as)
		made, err := w.file(name, format.MediaType(as), func(to io.Writer) (int64, error) { return w.write(as, to, dataset, every) })
		if err != nil {
			return err
		}
		part.Files = append(part.Files, format.File{Name: name, Format: as, Bytes: made.Bytes, SHA256: made.SHA256})
	}
	w.parts = append(w.parts, part)
	return nil
}

func (w *writing) write(as format.Format, to io.Writer, dataset format.Dataset, every rows) (int64, error) {
	writer, err := format.NewWriter(as, to, dataset)
	if err != nil {
		return 0, err
	}
	count := int64(0)
	err = every(func(row []format.Value) error {
		if count++; count%rowsBetweenLooks == 0 && w.ctx.Err() != nil {
			return w.ctx.Err()
		}
		return writer.WriteRow(row)
	})
	if err != nil {
		return 0, tooMany(err)
	}
	return count, writer.Close()
}

// rowsBetweenLooks is how often it is looked whether anybody still waits.
const rowsBetweenLooks = 1000

// tooMany says in words that a spreadsheet is full.
func tooMany(err error) error {
	var refusal *format.Error
	if errors.As(err, &refusal) && refusal.Reason == format.TooManyRows {
		return casework.RefuseRelease(casework.ReleaseTooLong)
	}
	return err
}

// file makes one file and notes it.
func (w *writing) file(name, mediaType string, fill func(io.Writer) (int64, error)) (File, error) {
	if err := w.ctx.Err(); err != nil {
		return File{}, err
	}
	to, err := w.sink.Create(name, mediaType)
	if err != nil {
		return File{}, fmt.Errorf("make %s: %w", name, err)
	}
	counted := &counting{to: to, hash: sha256.New()}
	count, err := fill(counted)
	if err := errors.Join(err, to.Close()); err != nil {
		return File{}, err
	}
	made := File{Name: name, MediaType: mediaType, Rows: count, Bytes: counted.bytes, SHA256: hex.EncodeToString(counted.hash.Sum(nil))}
	w.manifest.Files = append(w.manifest.Files, made)
	return made, nil
}

// counting counts and hashes what goes through it.
type counting struct {
	to    io.Writer
	hash  hash.Hash
	bytes int64
}

func (c *counting) Write(text []byte) (int, error) {
	n, err := c.to.Write(text)
	c.bytes += int64(n)
	_, _ = c.hash.Write(text[:n]) // a hash takes all
	return n, err
}

func (w *writing) text(name, mediaType string, text []byte, err error) error {
	if err != nil {
		return err
	}
	_, err = w.file(name, mediaType, func(to io.Writer) (int64, error) {
		_, err := to.Write(text)
		return 0, err
	})
	return err
}

// described writes what must be known of the tables: a package, what each column
// means, for CSV the metadata of the web, and for what may be known to exist a
// record for catalogues.
func (w *writing) described(head format.Dataset, preface string) error {
	text, err := format.Package(head, w.parts)
	if err := w.text("datapackage.json", "application/json", text, err); err != nil {
		return err
	}
	var book strings.Builder
	book.WriteString(preface)
	for _, part := range w.parts {
		book.Write(format.CodeBook(part.Dataset, part.Files))
		book.WriteString("\n")
		for _, file := range part.Files {
			if file.Format != format.CSV {
				continue
			}
			text, err := format.CSVW(part.Dataset, file)
			if err := w.text(file.Name+"-metadata.json", "application/csvm+json", text, err); err != nil {
				return err
			}
		}
	}
	if err := w.text("codebook.md", "text/markdown", []byte(book.String()), nil); err != nil {
		return err
	}
	if head.Access == format.NonPublic {
		return nil
	}
	text, err = format.Catalogue(head, w.parts)
	return w.text("dcat.jsonld", "application/ld+json", text, err)
}
