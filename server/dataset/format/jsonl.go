package format

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"strconv"
)

// jsonlWriter writes an object for each row, with every column and in their order.
type jsonlWriter struct {
	to    *bufio.Writer
	names [][]byte // each with what comes before it
	row   []byte
	text  bytes.Buffer
	json  *json.Encoder
}

func newJSONL(to io.Writer, dataset Dataset) *jsonlWriter {
	w := &jsonlWriter{to: bufio.NewWriterSize(to, bufferBytes)}
	w.json = json.NewEncoder(&w.text)
	w.json.SetEscapeHTML(false)
	before := `{"`
	for _, column := range dataset.Columns {
		w.names = append(w.names, []byte(before+column.Name+`":`))
		before = `,"`
	}
	return w
}

func (w *jsonlWriter) WriteRow(row []Value) error {
	w.row = w.row[:0]
	for at := range row {
		w.row = append(w.row, w.names[at]...)
		if err := w.add(&row[at]); err != nil {
			return err
		}
	}
	w.row = append(w.row, '}', '\n')
	_, err := w.to.Write(w.row)
	return err
}

func (w *jsonlWriter) add(value *Value) error {
	switch value.Type {
	case Text:
		w.text.Reset()
		if err := w.json.Encode(value.Text); err != nil {
			return err
		}
		w.row = append(w.row, bytes.TrimSuffix(w.text.Bytes(), []byte("\n"))...)
	case Whole:
		w.row = strconv.AppendInt(w.row, value.Number, 10)
	case Day:
		w.row = append(appendDay(append(w.row, '"'), value), '"')
	case Moment:
		w.row = append(appendMoment(append(w.row, '"'), value), '"')
	case YesNo:
		w.row = strconv.AppendBool(w.row, value.Number == 1)
	default:
		w.row = append(w.row, "null"...)
	}
	return nil
}

func (w *jsonlWriter) Close() error { return w.to.Flush() }
