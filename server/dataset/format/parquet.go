package format

import (
	"io"
	"slices"
	"time"

	"github.com/parquet-go/parquet-go"
)

const (
	rowGroup    = 50_000 // rows that are held at most; memory grows with it
	rowsAtOnce  = 256
	pageBytes   = 64 << 10
	application = "regieroute"
)

// parquetWriter writes optional columns in their order, Snappy-compressed. It holds
// one row group.
type parquetWriter struct {
	to      *parquet.GenericWriter[any]
	columns []Column
	rows    []parquet.Row
	filled  int
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
	w := &parquetWriter{columns: dataset.Columns, rows: make([]parquet.Row, rowsAtOnce)}
	for at := range w.rows {
		w.rows[at] = make(parquet.Row, len(dataset.Columns))
	}
	w.to = parquet.NewGenericWriter[any](to, schema,
		parquet.Compression(&parquet.Snappy), parquet.MaxRowsPerRowGroup(rowGroup), parquet.PageBufferSize(pageBytes),
		parquet.CreatedBy(application, "1", dataset.Made.UTC().Format(time.RFC3339)),
		parquet.KeyValueMetadata("title", dataset.Title.EN), parquet.KeyValueMetadata("titel", dataset.Title.NL))
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
	into := w.rows[w.filled]
	for at := range row {
		level := 1
		if w.columns[at].Required {
			level = 0
		}
		into[at] = cell(&row[at], at, level)
	}
	if w.filled++; w.filled == len(w.rows) {
		return w.flush()
	}
	return nil
}

func cell(value *Value, column, level int) parquet.Value {
	switch value.Type {
	case Text:
		return parquet.ByteArrayValue([]byte(value.Text)).Level(0, level, column)
	case Whole, Moment:
		return parquet.Int64Value(value.Number).Level(0, level, column)
	case Day:
		return parquet.Int32Value(int32(value.Number)).Level(0, level, column) //nolint:gosec // days of a calendar of four digits
	case YesNo:
		return parquet.BooleanValue(value.Number == 1).Level(0, level, column)
	}
	return parquet.NullValue().Level(0, 0, column)
}

func (w *parquetWriter) flush() error {
	_, err := w.to.WriteRows(w.rows[:w.filled])
	w.filled = 0
	return err
}

func (w *parquetWriter) Close() error {
	if err := w.flush(); err != nil {
		return err
	}
	return w.to.Close()
}
