package format

import (
	"io"
	"slices"
	"time"

	"github.com/parquet-go/parquet-go"
)

const (
	rowsAtOnce  = 500    // rows that each column takes in one go
	rowGroup    = 50_000 // rows that are held at most; memory grows with it
	pageBytes   = 64 << 10
	application = "regieroute"
)

// parquetWriter writes optional columns in their order, Snappy-compressed. It holds
// one row group.
type parquetWriter struct {
	to      *parquet.GenericWriter[any]
	columns []parquetColumn
	filled  int // rows that the columns did not take yet
	grouped int // rows of this group that they took
}

// parquetColumn holds the cells of a column until it takes them, and their texts.
type parquetColumn struct {
	to       *parquet.ColumnWriter
	at       int
	optional bool
	cells    []parquet.Value
	texts    []byte
}

// ordered is a group whose columns keep their order instead of the alphabet's.
type ordered struct {
	parquet.Group

	order map[string]int
}

func (o ordered) Fields() []parquet.Field {
	fields := o.Group.Fields()
	slices.SortFunc(fields, func(a, b parquet.Field) int { return o.order[a.Name()] - o.order[b.Name()] })
	return fields
}

func newParquet(to io.Writer, dataset Dataset) *parquetWriter {
	group, order := parquet.Group{}, map[string]int{}
	for at, column := range dataset.Columns {
		node := leaf(column)
		if !column.Required {
			node = parquet.Optional(node)
		}
		group[column.Name], order[column.Name] = node, at
	}
	schema := parquet.NewSchema(dataset.Name, ordered{group, order})
	w := &parquetWriter{columns: make([]parquetColumn, len(dataset.Columns))}
	options := []parquet.WriterOption{
		schema, parquet.Compression(&parquet.Snappy), parquet.PageBufferSize(pageBytes),
		parquet.CreatedBy(application, "1", dataset.Made.UTC().Format(time.RFC3339)),
		parquet.KeyValueMetadata("title", dataset.Title.EN), parquet.KeyValueMetadata("titel", dataset.Title.NL),
	}
	for _, column := range dataset.Columns {
		if column.Type == Text && len(column.Codes) == 0 {
			options = append(options, parquet.SkipPageBounds(column.Name)) // nobody looks for the first text of the alphabet
		}
	}
	w.to = parquet.NewGenericWriter[any](to, options...)
	for at, to := range w.to.ColumnWriters() {
		w.columns[at] = parquetColumn{to: to, at: at, optional: !dataset.Columns[at].Required, cells: make([]parquet.Value, 0, rowsAtOnce)}
	}
	return w
}

func leaf(column Column) parquet.Node {
	switch column.Type {
	case Whole:
		return parquet.Int(64)
	case Day:
		return parquet.Date()
	case Moment:
		return parquet.Timestamp(parquet.Microsecond)
	case YesNo:
		return parquet.Leaf(parquet.BooleanType)
	case Text:
	}
	if len(column.Codes) > 0 {
		return parquet.Encoded(parquet.String(), &parquet.RLEDictionary)
	}
	return parquet.String()
}

func (w *parquetWriter) WriteRow(row []Value) error {
	for at := range row {
		w.columns[at].add(&row[at])
	}
	if w.filled++; w.filled == rowsAtOnce {
		return w.hand()
	}
	return nil
}

// add keeps a cell. A text is copied: a row is the caller's.
func (c *parquetColumn) add(value *Value) {
	var cell parquet.Value
	switch value.Type {
	case Text:
		from := len(c.texts)
		c.texts = append(c.texts, value.Text...)
		cell = parquet.ByteArrayValue(c.texts[from:])
	case Whole, Moment:
		cell = parquet.Int64Value(value.Number)
	case Day:
		cell = parquet.Int32Value(int32(value.Number)) //nolint:gosec // days of a calendar of four digits
	case YesNo:
		cell = parquet.BooleanValue(value.Number == 1)
	}
	if c.optional && value.isKnown() {
		cell = cell.Level(0, 1, c.at)
	}
	c.cells = append(c.cells, cell)
}

// hand gives the columns what was kept for them.
func (w *parquetWriter) hand() error {
	for at := range w.columns {
		column := &w.columns[at]
		if _, err := column.to.WriteRowValues(column.cells); err != nil {
			return err
		}
		column.cells, column.texts = column.cells[:0], column.texts[:0]
	}
	w.grouped, w.filled = w.grouped+w.filled, 0
	if w.grouped < rowGroup {
		return nil
	}
	w.grouped = 0
	return w.to.Flush()
}

func (w *parquetWriter) Close() error {
	if err := w.hand(); err != nil {
		return err
	}
	return w.to.Close()
}
